// Package sentence finds where sentences begin and end, by rules alone: no
// model, no data files, the same result everywhere. The rules know English
// abbreviations and scientific prose well, the common abbreviations of German,
// French and Spanish, and treat other languages by their punctuation, Chinese
// and Japanese full stops included.
package sentence

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const (
	stops     = ".!?…؟।།։።" // end a sentence when white space follows
	wideStops = "。！？｡"      // of scripts that put no space between sentences
)

// Split yields the sentences of s in order, as spans without the white space
// around them. They do not overlap, and every byte of s that is not white
// space lies in exactly one. A blank line, a line that begins a list item and
// a row of a table end a sentence whatever its punctuation. A row written out
// (see [IsRow]) is one sentence.
func Split(s string) iter.Seq[knowledge.Span] {
	return func(yield func(knowledge.Span) bool) {
		start := 0
		for start < len(s) {
			end := next(s, start)
			if span := trim(s, start, end); span.Len() > 0 && !yield(span) {
				return
			}
			start = end
		}
	}
}

// next returns the end of the sentence that begins at start, closing quotes
// and brackets included, white space after it not.
func next(s string, start int) int {
	if end, ok := rowEnd(s, start); ok {
		return end
	}
	for i := start; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\n':
			if endsLine(s, start, i) {
				return i + size
			}
		case strings.ContainsRune(wideStops, r):
			return closers(s, past(s, i, wideStops))
		case strings.ContainsRune(stops, r):
			end, ok := stop(s, start, i)
			if ok {
				return end
			}
			size = end - i
		}
		i += size
	}
	return len(s)
}

// stop decides whether the sentence ends with the run of stops at i. If so,
// end lies behind their closing quotes and brackets; if not, behind the stops.
func stop(s string, start, i int) (end int, ok bool) {
	after := past(s, i, stops)
	end = closers(s, after)
	if end < len(s) && !unicode.IsSpace(runeAt(s, end)) {
		// The Chinese ellipsis is two, with no space behind it.
		return end, strings.HasPrefix(s[i:after], "……") && unicode.Is(unicode.Han, runeAt(s, end))
	}
	following := strings.TrimLeftFunc(s[end:], unicode.IsSpace)
	if following == "" {
		return end, true
	}
	if !canBegin(following) {
		return after, false
	}
	// More than one mark ("...", "?!"), or another than the full stop, or one
	// before a closing quote, is never part of an abbreviation.
	quoted := end != after && !strings.ContainsRune(")]", runeAt(s, after))
	if s[i:after] == "." && !quoted && abbreviated(s[start:i], following) {
		return after, false
	}
	return end, true
}

// past returns the offset behind the marks at i.
func past(s string, i int, marks string) int {
	for i < len(s) && strings.ContainsRune(marks, runeAt(s, i)) {
		i += utf8.RuneLen(runeAt(s, i))
	}
	return i
}

// closers returns the offset behind the quotes and brackets that close at i.
func closers(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) && strings.HasPrefix(s[i+size:], "»") {
			i += size + len("»") // as French has it
			continue
		}
		if !strings.ContainsRune(`)]}"'”’»›」』）】》`, r) {
			break
		}
		i += size
	}
	return i
}

// canBegin says whether text can be the beginning of a sentence. A word in
// lower case cannot, unless it is spelled so wherever it stands (mRNA, p53).
func canBegin(text string) bool {
	text = strings.TrimLeft(text, "([{\"'“‘„«‹¿¡「『（*_#\u00a0\u202f ")
	word := text
	if i := strings.IndexFunc(text, unicode.IsSpace); i >= 0 {
		word = text[:i]
	}
	r, size := utf8.DecodeRuneInString(word)
	if !unicode.IsLower(r) {
		return word != "" && !strings.ContainsRune(".,;:)]}", r)
	}
	return strings.ContainsFunc(word[size:], func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) })
}

// endsLine says whether the line end at i is also the end of a sentence.
func endsLine(s string, start, i int) bool {
	rest := s[i+1:]
	line, _, _ := strings.Cut(rest, "\n")
	if strings.TrimSpace(line) == "" || beginsItem(line) {
		return true
	}
	return strings.Contains(line, " | ") || strings.Contains(s[max(start, strings.LastIndexByte(s[:i], '\n')+1):i], " | ")
}

// beginsItem says whether line begins an item of a list: a bullet, or a
// number or letter with a full stop or bracket.
func beginsItem(line string) bool {
	line = strings.TrimLeft(line, " \t")
	mark, text, found := strings.Cut(line, " ")
	if !found || text == "" {
		return false
	}
	switch mark {
	case "-", "*", "+", "•", "–", "◦", "▪", "‣", "·":
		return true
	}
	number := strings.TrimRight(strings.TrimLeft(mark, "("), ".)")
	return number != mark && len(number) <= 3 && isNumber(number)
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

func runeAt(s string, i int) rune {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// trim is the span [start, end) without white space at its ends.
func trim(s string, start, end int) knowledge.Span {
	text := s[start:end]
	left := len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	right := len(strings.TrimRightFunc(text, unicode.IsSpace))
	return knowledge.Span{Start: start + min(left, right), End: start + right}
}
