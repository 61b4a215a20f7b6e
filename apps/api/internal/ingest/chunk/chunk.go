// Package chunk cuts a document's text into the passages that are searched,
// ranked and cited. It keeps to the blocks that the parser found and cuts
// inside one only where a block alone is too long.
package chunk

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Sizes are in bytes of UTF-8, which measure about the same amount of meaning
// in all scripts: 1200 bytes are some 200 words of English, and 400 Chinese or
// Japanese characters, of which two make a word.
const (
	// Target is the size that chunks are packed to: some 200 words, two or
	// three paragraphs. Small enough that one passage answers one question,
	// large enough that its words are in company.
	Target = 1200

	// Min is the size below which a chunk is joined to its neighbour where
	// that stays within Max: a lone sentence ranks by chance.
	Min = 400

	// Max is the size of the largest chunk. A block up to Max stays whole; a
	// longer one is cut at sentence ends.
	Max = 2000

	// Whole is the size up to which a document is a single chunk: an abstract
	// or a note is about one thing.
	Whole = 2600
)

// Piece is a chunk before it has identifiers.
type Piece struct {
	Seq     int            // from 0, in the order of the text
	Span    knowledge.Span // where it lies in the body
	Heading string         // the headings that all of it stands under, outermost first, joined by knowledge.HeadingSeparator
	Locator string         // where it is to be found when pages do not say; see locator
	Text    string         // exactly the body at Span
}

// Split cuts text into pieces, in order and without overlap. Every byte of a
// block that is not white space lies in exactly one. The same text gives the
// same pieces, always.
//
// A heading stays with what follows it, and a section begins a new piece
// unless the piece before is still below Min. What has a locator is never
// joined to what is to be found elsewhere: a piece is of one slide or chapter,
// or of rows of one table.
func Split(text knowledge.Text) []Piece {
	var pieces []Piece
	for _, run := range runs(unitsOf(text)) {
		groups := [][]unit{run}
		if span(run).Len() > Whole {
			groups = join(pack(run))
		}
		for _, g := range groups {
			for _, g := range named(g) {
				s := span(g)
				pieces = append(pieces, Piece{Seq: len(pieces), Span: s, Heading: path(g), Locator: locator(g), Text: text.Body[s.Start:s.End]})
			}
		}
	}
	return pieces
}

// pack fills groups up to Target. A group below Min takes the next unit even
// if it then exceeds Target, as long as it stays within Max.
func pack(units []unit) [][]unit {
	var groups [][]unit
	var open []unit
	for _, u := range units {
		if len(open) > 0 {
			have, with := span(open).Len(), span([]unit{open[0], u}).Len()
			fits := with <= Target || have < Min && with <= Max
			if !fits || u.section && have >= Min {
				groups = append(groups, open)
				open = nil
			}
		}
		open = append(open, u)
	}
	return append(groups, open)
}

// join puts a group below Min to the one before it, unless a section begins
// between them or both would exceed Max.
func join(groups [][]unit) [][]unit {
	out := groups[:1]
	for _, g := range groups[1:] {
		last := out[len(out)-1]
		if span(g).Len() < Min && !g[0].section && span([]unit{last[0], g[len(g)-1]}).Len() <= Max {
			out[len(out)-1] = append(last, g...)
		} else {
			out = append(out, g)
		}
	}
	return out
}

// span reaches from the first unit to the end of the last.
func span(units []unit) knowledge.Span {
	return knowledge.Span{Start: units[0].span.Start, End: units[len(units)-1].span.End}
}

// path names the headings that all units stand under.
func path(units []unit) string {
	common := units[0].path
	for _, u := range units[1:] {
		n := 0
		for n < min(len(common), len(u.path)) && common[n] == u.path[n] {
			n++
		}
		common = common[:n]
	}
	titles := make([]string, len(common))
	for i, h := range common {
		titles[i] = h.Text
	}
	return strings.Join(titles, knowledge.HeadingSeparator)
}
