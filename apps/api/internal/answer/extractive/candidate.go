package extractive

import (
	"maps"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// reading is a passage that has been read.
type reading struct {
	passage    *knowledge.Passage
	terms      map[string]struct{} // of all its text, headings and title
	in         language.Set        // what they were found to be in
	candidates []*candidate        // in the order of the text
	bridges    []*candidate        // what leads to it from others, first hop first
}

// candidate is a sentence that could be part of an answer.
type candidate struct {
	passage *knowledge.Passage
	span    knowledge.Span // in the passage's text
	index   int            // which sentence of its passage, from 0
	place   int            // which sentence under its heading, from 0

	terms   map[string]struct{}
	heading map[string]struct{} // terms of the heading right above it, unless that is the document's title
	context map[string]struct{} // terms of its headings, its document's title and the sentence before
	late    float64             // where it stands in its passage, from 0 to 1 for the last sentence
	bridges []*candidate        // of its passage

	covered float64 // share of the question's weight in the sentence itself
	headed  float64 // how far its heading asks the question
	reached float64 // share in it and its context
	score   float64
}

// Bounds of a sentence that can stand in an answer, in bytes and words.
const (
	minLength = 25
	maxLength = 600
	minWords  = 4

	// maxRow is the longest row of a table, which cannot be said shorter.
	maxRow = 1500
)

// readable says whether a piece of text reads as a statement on its own: not a
// heading, a fragment, a question, code, an address or a bare row of a table. A
// row that names its columns does.
func readable(s string) bool {
	if sentence.IsRow(s) {
		return len(s) <= maxRow
	}
	if len(s) < minLength || len(s) > maxLength || strings.ContainsAny(s, "\t|{}") {
		return false
	}
	length := words(s)
	if strings.Contains(s, "....") || strings.Contains(s, "://") && length < 2*minWords {
		return false
	}
	if length < minWords || !begins(s) || !ends(s) {
		return false
	}
	return mostlyWords(s)
}

// words counts the words of s; where no spaces part them, two characters are
// about one.
func words(s string) int {
	wide := 0
	for _, r := range s {
		if r >= 0x3040 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			wide++
		}
	}
	return len(strings.Fields(s)) + wide/2
}

// begins says whether s starts as a sentence does.
func begins(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"'“‘«„([¡「『（"))
	return unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.IsLetter(r) && !unicode.IsLower(r) ||
		strings.IndexFunc(s, unicode.IsLower) == 0 && startsWithName(s)
}

// startsWithName lets "forebay import does this." begin small: a command or a
// product's name may. Prose that goes on from elsewhere has no full stop of its
// own before it, so what is left is a sentence whose first word is not one of
// the joining words.
func startsWithName(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	switch strings.Trim(first, ",;:") {
	case "and", "or", "but", "which", "that", "who", "where", "when", "because", "so", "then", "than", "of", "in", "to", "for", "with", "the", "a", "an":
		return false
	default:
		return true
	}
}

// ends says whether s ends as a statement does.
func ends(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "\"'”’»“)]」』） "))
	return strings.ContainsRune(".!…。！｡．", r)
}

// mostlyWords tells prose from code, formulas and lists of figures.
func mostlyWords(s string) bool {
	letters, others := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
			letters++
		case unicode.IsSpace(r), strings.ContainsRune(".,;:'’\"“”„«»()-–—¡。、，；：「」（）ー", r):
		default:
			others++
		}
	}
	return letters >= 3*others && letters*2 >= utf8.RuneCountInString(s)
}

// readAll reads the passages; with dates where the question names one.
func readAll(found []knowledge.Passage, dated bool) []reading {
	all := make([]reading, len(found))
	for i := range found {
		all[i] = read(&found[i], dated)
	}
	return all
}

// read finds the readable sentences of a passage. Its headings are not
// candidates, but lend their words to the sentences under them.
func read(p *knowledge.Passage, dated bool) reading {
	r := reading{passage: p, terms: map[string]struct{}{}}
	mainly := language.Detect(p.Heading + "\n" + p.Text)
	of := func(text string) map[string]struct{} {
		set, in := terms.Set(text, mainly)
		if dated {
			for _, d := range datesIn(text) {
				for _, t := range d.terms() {
					set[t] = struct{}{}
				}
			}
		}
		maps.Copy(r.terms, set)
		r.in |= in
		return set
	}
	title, heading := of(p.DocumentTitle), of(innermost(p.Heading))
	if innermost(p.Heading) == p.DocumentTitle {
		heading = nil
	}
	around := union(title, of(p.Heading))
	var before map[string]struct{}
	index, place := 0, 0
	for span := range sentence.Split(p.Text) {
		span = withoutMarker(p.Text, span)
		text := p.Text[span.Start:span.End]
		words := of(text)
		if isHeading(p.Text, span) {
			heading, around, before, place = words, union(title, words), nil, 0
			if text == p.DocumentTitle {
				heading = nil
			}
			continue
		}
		if readable(text) {
			r.candidates = append(r.candidates, &candidate{
				passage: p, span: span, index: index, place: place,
				terms: words, heading: heading, context: union(around, before),
			})
		}
		before = words
		index++
		place++
	}
	for _, c := range r.candidates {
		c.late = float64(c.index+1) / float64(index)
	}
	return r
}

// innermost is the last of the headings above a passage.
func innermost(path string) string {
	if at := strings.LastIndex(path, knowledge.HeadingSeparator); at >= 0 {
		return path[at+len(knowledge.HeadingSeparator):]
	}
	return path
}

// maxHeading is how long a heading can be, in bytes.
const maxHeading = 120

// headingStart is what a heading begins with; code and continued prose begin
// with small letters and signs.
var headingStart = []*unicode.RangeTable{unicode.Lu, unicode.Lt, unicode.Lo, unicode.Nd}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// isHeading says whether a piece of text stands alone on its line, short and
// without a full stop, before something else.
func isHeading(text string, s knowledge.Span) bool {
	line := text[s.Start:s.End]
	if s.Len() > maxHeading || sentence.IsRow(line) || strings.ContainsAny(line, "\n|=<>") || !unicode.IsOneOf(headingStart, firstRune(line)) || strings.ContainsRune(".!:;,。！：；，、", lastRune(line)) {
		return false
	}
	alone := s.Start == 0 || text[s.Start-1] == '\n'
	return alone && strings.HasPrefix(text[s.End:], "\n")
}

// withoutMarker leaves out the mark that begins a list item.
func withoutMarker(text string, s knowledge.Span) knowledge.Span {
	line := text[s.Start:s.End]
	rest := strings.TrimLeft(line, "-*•·–0123456789")
	mark := line[:len(line)-len(rest)]
	if mark == "" {
		return s
	}
	if unicode.IsDigit(rune(mark[len(mark)-1])) { // "2." and "2)", but not "2 of them"
		if rest == "" || rest[0] != '.' && rest[0] != ')' {
			return s
		}
		rest = rest[1:]
	}
	if body := strings.TrimLeft(rest, " "); body != "" && len(body) < len(rest) {
		s.Start = s.End - len(body)
	}
	return s
}

func union(sets ...map[string]struct{}) map[string]struct{} {
	all := map[string]struct{}{}
	for _, set := range sets {
		maps.Copy(all, set)
	}
	return all
}
