package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

// shape is how a word is written.
type shape uint8

const (
	lower   shape = iota // in lower case
	capital              // with a capital letter first
	upper                // two or more letters, all capital
	mixed                // with capitals inside: "mRNA", "McDonald"
	initial              // one capital letter
	number               // digits alone
	uncased              // of a script without case
)

// token is a word and where it stands in its chunk.
type token struct {
	start, end int
	shape      shape
	digits     bool   // has some, and letters
	first      bool   // of its sentence or line
	folded     string // without case and accents
}

// longest is how long a word can be, in bytes; what is longer is the debris of
// encoded data.
const longest = 64

// tokens appends the words of text[from:to]. A full stop, an apostrophe or a
// hyphen between two letters or digits does not part them; a possessive is
// left off.
func tokens(list []token, text string, from, to int) []token {
	fresh := true
	for i := from; i < to; {
		r, size := utf8.DecodeRuneInString(text[i:to])
		if !wordly(r) {
			fresh = fresh || opens(r)
			i += size
			continue
		}
		end := wordEnd(text, i, to)
		t := token{start: i, end: i + len(trimApostrophe(text[i:end])), first: fresh}
		fresh = false
		if t.end-t.start <= longest {
			t.shape, t.digits = shapeOf(text[t.start:t.end])
			t.folded = language.Fold(text[t.start:t.end])
			list = append(list, t)
		}
		i = end
	}
	return list
}

// opens says whether a word behind the mark may have a capital letter for no
// other reason: behind a colon, a quotation mark, a picture.
func opens(r rune) bool {
	return strings.ContainsRune("\n:!?;\"“”„«•*|>", r) || r >= 0x2190 && r < 0x2e80 || r >= 0x1f000
}

func wordly(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

func wordEnd(text string, i, to int) int {
	for i < to {
		r, size := utf8.DecodeRuneInString(text[i:to])
		if !wordly(r) {
			next, _ := utf8.DecodeRuneInString(text[i+size : to])
			if !strings.ContainsRune(".'’-_‐‑&", r) || !wordly(next) {
				return i
			}
			if r == '.' && !dotted(text, i) {
				return i
			}
		}
		i += size
	}
	return i
}

// dotted says whether the full stop at i is inside an abbreviation or a number
// ("U.S.", "v1.2") and not between two sentences that lack a space.
func dotted(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, size := utf8.DecodeRuneInString(text[i+1:])
	if unicode.IsDigit(before) || unicode.IsDigit(after) {
		return true
	}
	following, _ := utf8.DecodeRuneInString(text[i+1+size:])
	return !wordly(following) // one letter behind it: "U.S"
}

func trimApostrophe(word string) string {
	for _, s := range []string{"'s", "’s", "'S", "’S"} {
		word = strings.TrimSuffix(word, s)
	}
	return word
}

func shapeOf(word string) (shape, bool) {
	var caps, lows, digits, others int
	first, _ := utf8.DecodeRuneInString(word)
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			caps++
		case unicode.IsLower(r):
			lows++
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			others++
		}
	}
	some := digits > 0 && caps+lows+others > 0
	switch {
	case caps+lows+others == 0:
		return number, false
	case others > 0:
		return uncased, some
	case caps == 0:
		return lower, some
	case lows == 0 && caps == 1 && digits == 0:
		return initial, false
	case lows == 0:
		return upper, some
	case unicode.IsUpper(first) && (caps == 1 || hyphenated(word, caps)):
		return capital, some
	default:
		return mixed, some
	}
}

// hyphenated says that each capital begins a part: "Wiley-Blackwell".
func hyphenated(word string, caps int) bool {
	n := 0
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return strings.ContainsRune("-‐‑'’&.", r) }) {
		if r, _ := utf8.DecodeRuneInString(part); unicode.IsUpper(r) {
			n++
		}
	}
	return n == caps
}
