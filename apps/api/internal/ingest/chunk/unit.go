package chunk

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
)

// unit is the least that a chunk is made of: a block with the headings right
// above it, or a part of a block that is longer than Max.
type unit struct {
	span    knowledge.Span
	section bool                // it begins with a heading that parts the document
	path    []knowledge.Heading // the headings that its text stands under
	place   place
}

// unitsOf walks the blocks of text.
func unitsOf(text knowledge.Text) []unit {
	var units []unit
	var path []knowledge.Heading
	sections := sectionLevel(text.Blocks)
	start, section := -1, false // of the headings that wait for their text
	var at []place              // of those headings
	for _, b := range text.Blocks {
		content := text.Body[b.Span.Start:b.Span.End]
		if b.Kind == knowledge.BlockHeading {
			path = under(path, knowledge.Heading{Level: b.Level, Text: content, Span: b.Span})
			if start < 0 {
				start = b.Span.Start
			}
			section = section || b.Level <= sections
			at = append(at, placeOf(b))
			continue
		}
		for i, part := range parts(b, content) {
			u := unit{span: part, path: path, place: placeOf(b)}
			if i == 0 && start >= 0 {
				u.span.Start, u.section = start, section
				u.place.rows = append(rowsOf(at), u.place.rows...)
			}
			units = append(units, u)
		}
		start, section, at = -1, false, nil
	}
	if start >= 0 { // headings that end the document
		end := text.Blocks[len(text.Blocks)-1].Span.End
		last := at[len(at)-1]
		last.rows = rowsOf(at)
		units = append(units, unit{span: knowledge.Span{Start: start, End: end}, section: section, path: path, place: last})
	}
	return limit(units, text.Body)
}

// under returns the path below heading h: those above it of a lower level,
// then h. The old path is left as it is, since units hold on to it.
func under(path []knowledge.Heading, h knowledge.Heading) []knowledge.Heading {
	n := 0
	for n < len(path) && path[n].Level < h.Level {
		n++
	}
	return append(slices.Clip(slices.Clone(path[:n])), h)
}

// sectionLevel is the highest heading level that occurs more than once, which
// is the one that parts the document: a title stands alone. Without such a
// level it is 0.
func sectionLevel(blocks []knowledge.Block) int {
	var counts [7]int
	for _, b := range blocks {
		if b.Kind == knowledge.BlockHeading && b.Level >= 1 && b.Level <= 6 {
			counts[b.Level]++
		}
	}
	for level, n := range counts {
		if n > 1 {
			return level
		}
	}
	return 0
}

// parts cuts a block that is longer than Max: code and tables at line ends, a
// row between its values, other text at sentence ends.
func parts(b knowledge.Block, content string) []knowledge.Span {
	if len(content) <= Max {
		return []knowledge.Span{b.Span}
	}
	var ends []int // where it may be cut, in content
	if sentence.IsRow(content) {
		for i := range content {
			if strings.HasPrefix(content[i:], "; ") {
				ends = append(ends, i+len("; "))
			}
		}
		ends = append(ends, len(content))
	} else if b.Kind == knowledge.BlockCode || b.Kind == knowledge.BlockTable {
		for i, c := range content {
			if c == '\n' {
				ends = append(ends, i+1)
			}
		}
		ends = append(ends, len(content))
	} else {
		for s := range sentence.Split(content) {
			ends = append(ends, s.End)
		}
	}
	return cut(b.Span.Start, content, ends)
}

// cut packs what lies between the ends into spans of about Target.
func cut(offset int, content string, ends []int) []knowledge.Span {
	var out []knowledge.Span
	add := func(start, end int) {
		if s := trim(content, start, end); s.Len() > 0 {
			out = append(out, knowledge.Span{Start: offset + s.Start, End: offset + s.End})
		}
	}
	start, last := 0, 0
	for _, end := range ends {
		if end-start > Target && last > start {
			add(start, last)
			start = last
		}
		for end-start > Max { // one sentence longer than Max
			at := start + breakAt(content[start:end], Target)
			add(start, at)
			start = at
		}
		last = end
	}
	add(start, len(content))
	return out
}

// breakAt is where to cut s, which is longer than n: behind the last white space
// or, in scripts without spaces, comma before n; else at the code point
// boundary before it.
func breakAt(s string, n int) int {
	for n > 1 && !utf8.RuneStart(s[n]) {
		n--
	}
	if i := strings.LastIndexFunc(s[:n], func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("，、；：", r) }); i > 0 {
		_, size := utf8.DecodeRuneInString(s[i:])
		return i + size
	}
	return n
}

// limit cuts units that headings have made longer than Whole, which takes very
// long headings.
func limit(units []unit, body string) []unit {
	var out []unit
	for _, u := range units {
		if u.span.Len() <= Whole {
			out = append(out, u)
			continue
		}
		content := body[u.span.Start:u.span.End]
		for i, s := range cut(u.span.Start, content, []int{len(content)}) {
			out = append(out, unit{span: s, section: u.section && i == 0, path: u.path, place: u.place})
		}
	}
	return out
}

// trim is the span without the white space at its ends.
func trim(s string, start, end int) knowledge.Span {
	text := s[start:end]
	left := len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	right := len(strings.TrimRightFunc(text, unicode.IsSpace))
	return knowledge.Span{Start: start + min(left, right), End: start + right}
}
