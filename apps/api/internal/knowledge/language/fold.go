package language

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold makes the same of what people take for the same word: lower case, no
// accents on Latin and Greek letters ("Économie" and "economie"), ß as ss,
// ligatures apart, one width of Latin letters and of kana, one kind of
// apostrophe. What is no letter, digit or mark within words becomes a space;
// soft hyphens and other characters without a width go.
func Fold(s string) string {
	if IsASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKC.String(dropped.Replace(s)) {
		foldRune(&b, r)
	}
	return b.String()
}

// dropped is what NFKC would turn into letters that nobody types.
var dropped = strings.NewReplacer("™", "", "®", "", "©", "")

// tableEnd is behind the Latin, accents and Greek letters, for which folding
// is a table.
const tableEnd = 0x0400

var table = newTable()

// special folds what has no decomposition.
var special = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i", 'ħ': "h", 'ŋ': "n", 'ς': "σ",
}

func newTable() [tableEnd]string {
	var t [tableEnd]string
	for r := range rune(tableEnd) {
		t[r] = string(foldSlowly(r))
	}
	return t
}

// foldSlowly folds one rune by its decomposition.
func foldSlowly(r rune) []rune {
	var out []rune
	for _, d := range norm.NFKD.String(strings.ToLower(string(r))) {
		switch {
		case unicode.Is(unicode.Mn, d), d == '\u00ad':
		case special[d] != "":
			out = append(out, []rune(special[d])...)
		case d < utf8.RuneSelf || unicode.IsLetter(d) || unicode.IsDigit(d):
			out = append(out, d)
		default:
			out = append(out, ' ')
		}
	}
	return out
}

func foldRune(b *strings.Builder, r rune) {
	switch {
	case r < tableEnd:
		b.WriteString(table[r])
	case r >= 0x1e00 && r < 0x2000: // Vietnamese, and Greek with breathings
		for _, f := range foldSlowly(r) {
			b.WriteRune(f)
		}
	case r == '‘' || r == '’' || r == '‛':
		b.WriteByte('\'')
	case r == 'ё' || r == 'Ё':
		b.WriteString("е")
	case r >= 0x200b && r <= 0x200f || r == 0x2060 || r == 0xfeff || r >= 0x064b && r <= 0x065f:
		// without width: joiners, marks of direction, Arabic vowel signs
	case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r), r == 'ー', r == '々', r == '〇':
		b.WriteRune(unicode.ToLower(r))
	default:
		b.WriteByte(' ')
	}
}

// IsASCII says whether s has characters of ASCII alone.
func IsASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
