package directive

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// hasHidden says whether a text has characters that only hide others: Unicode's
// tags, bidirectional overrides, runs of zero-width marks.
func hasHidden(text string) bool {
	zero := 0
	for _, r := range text {
		switch {
		case r >= 0xE0000 && r <= 0xE007F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
			return true
		case r == 0x200B || r == 0x2060 || r == 0xFEFF:
			if zero++; zero > 3 {
				return true
			}
		}
	}
	return false
}

// undisguised folds away what people read over and patterns do not: case,
// accents, widths, look-alikes from other alphabets, digits for letters,
// letters with spaces or marks between them, emphasis.
func undisguised(text string) string {
	text = norm.NFKD.String(Visible(text))
	var b strings.Builder
	b.Grow(len(text))
	accented := false // whether the last letter is of a script where marks are accents
	for _, r := range text {
		if unicode.Is(unicode.Mn, r) && accented {
			continue
		}
		accented = unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic)
		b.WriteRune(unicode.ToLower(r))
	}
	folded := strings.NewReplacer("**", "", "__", "", "`", "", "\u00a0", " ", "’", "'").Replace(norm.NFC.String(b.String()))
	folded = latinised(folded)
	folded = spelledOut.ReplaceAllStringFunc(folded, func(s string) string {
		return strings.NewReplacer(" ", "", ".", "", "-", "", "_", "").Replace(s) + " "
	})
	return leet.ReplaceAllStringFunc(folded, digitLetters.Replace)
}

var (
	// spelledOut is a word of at least four letters with something between each.
	spelledOut   = regexp.MustCompile(`\b(?:[a-z][ ._-]){3,}[a-z]\b`)
	leet         = regexp.MustCompile(`\b[a-z0-9@$]*[a-z][0134579@$]+[a-z][a-z0-9@$]*\b`)
	digitLetters = strings.NewReplacer("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7", "t", "9", "g", "@", "a", "$", "s")
)

// lookalikes are letters of Cyrillic and Greek that pass for Latin ones.
var lookalikes = map[rune]rune{
	'а': 'a', 'в': 'b', 'с': 'c', 'ԁ': 'd', 'е': 'e', 'ѕ': 's', 'і': 'i', 'ј': 'j', 'к': 'k', 'м': 'm', 'н': 'h', 'о': 'o', 'р': 'p', 'ԛ': 'q', 'г': 'r', 'т': 't', 'у': 'y', 'х': 'x', 'ѵ': 'v', 'ԝ': 'w', 'ɡ': 'g', 'ո': 'n', 'ս': 'u', 'ց': 'g',
	'α': 'a', 'β': 'b', 'ε': 'e', 'η': 'n', 'ι': 'i', 'κ': 'k', 'ν': 'v', 'ο': 'o', 'ρ': 'p', 'τ': 't', 'υ': 'u', 'χ': 'x', 'ω': 'w', 'ı': 'i', 'ℓ': 'l', 'ø': 'o',
}

// latinised replaces look-alikes in words that also have Latin letters, and in
// words made of nothing but look-alikes. Russian and Greek stay as they are.
func latinised(text string) string {
	var b strings.Builder
	for len(text) > 0 {
		end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
		if end == 0 {
			_, size := utf8.DecodeRuneInString(text)
			b.WriteString(text[:size])
			text = text[size:]
			continue
		}
		if end < 0 {
			end = len(text)
		}
		b.WriteString(latinWord(text[:end]))
		text = text[end:]
	}
	return b.String()
}

func latinWord(word string) string {
	latin, other, alike := 0, 0, 0
	for _, r := range word {
		_, like := lookalikes[r]
		switch {
		case r < 0x250:
			latin++
		case like:
			alike++
		default:
			other++
		}
	}
	if alike == 0 || other > 0 || latin == 0 {
		return word
	}
	return strings.Map(func(r rune) rune {
		if l, ok := lookalikes[r]; ok {
			return l
		}
		return r
	}, word)
}
