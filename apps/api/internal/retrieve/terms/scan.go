package terms

import "strings"

// scan yields the words of an ASCII text as it writes them, without the possessive.
// The rules are those of UAX #29 for its ASCII part (WB5 to WB13): letters,
// digits and underscores hold together; a full stop, an apostrophe or a colon
// between two letters, and a full stop, an apostrophe, a comma or a semicolon
// between two digits do not part them. But then letters are parted from digits,
// because people write CTLA4, CTLA-4 and CTLA 4 for one thing.
func scan(field string, yield func(string)) {
	for i := 0; i < len(field); {
		if !inWord(field[i]) {
			i++
			continue
		}
		start := i
		for i < len(field) && (inWord(field[i]) || joins(field, i)) {
			i++
		}
		word := field[start:i]
		if n := len(word); n > 2 && word[n-2] == '\'' && (word[n-1] == 's' || word[n-1] == 'S') {
			word = word[:n-2]
		}
		begin := 0
		for i := 1; i < len(word); i++ {
			if isLetter(word[i-1]) && isDigit(word[i]) || isDigit(word[i-1]) && isLetter(word[i]) {
				yield(word[begin:i])
				begin = i
			}
		}
		yield(word[begin:])
	}
}

// humps are the words that capitals mark in an ASCII name like LiHua, and those
// that its marks part: TaskList.runNext. It is nil where no word begins inside:
// mRNA, iPhone, PostgreSQL and max.idle are one.
func humps(word string) (parts []string) {
	if len(word) > MaxLength || hump(word, 0) == len(word) {
		return nil
	}
	for piece := range strings.FieldsFuncSeq(word, func(r rune) bool { return !isLetter(byte(r)) }) {
		for begin := 0; begin < len(piece); {
			end := hump(piece, begin)
			parts = append(parts, piece[begin:end])
			begin = end
		}
	}
	return parts
}

// hump is where in an ASCII word the next one begins after the one at i: with a
// capital and a small letter, behind a small letter, and not right after i.
func hump(word string, i int) int {
	for i += 2; i+1 < len(word); i++ {
		if isSmall(word[i-1]) && isCapital(word[i]) && isSmall(word[i+1]) {
			return i
		}
	}
	return len(word)
}

func inWord(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isSmall(c byte) bool { return c >= 'a' && c <= 'z' }

func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// joins says whether the mark at i stands inside a word.
func joins(s string, i int) bool {
	if i == 0 || i+1 >= len(s) {
		return false
	}
	before, after := s[i-1], s[i+1]
	switch s[i] {
	case '.', '\'':
		return isLetter(before) && isLetter(after) || isDigit(before) && isDigit(after)
	case ':':
		return isLetter(before) && isLetter(after)
	case ',', ';':
		return isDigit(before) && isDigit(after)
	default:
		return false
	}
}
