package terms

import "strings"

// scan yields the words of an ASCII text in lower case, without the possessive.
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
		word = strings.ToLower(word)
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

func inWord(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

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
