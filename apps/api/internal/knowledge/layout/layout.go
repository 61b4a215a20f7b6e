// Package layout says where the words of a page stand on it: small enough to be
// kept beside the text, exact enough to show a cited sentence on a picture of
// its page. Words and pages come from the parsers; pictures are made elsewhere.
package layout

import "github.com/forebay/forebay/apps/api/internal/knowledge"

// Line is a run of words that stand beside each other, in the order of the text.
// Distances are in points, from the left and upper edges of the page as it is shown.
type Line struct {
	// Vertical says that the words follow one another down or up the page, so
	// that From and To of a word are distances from the upper edge, and Low and
	// High from the left one. Otherwise it is the other way round.
	Vertical bool
	// Low and High are the sides that all words of the line have in common.
	Low, High float64
	Words     []Word
}

// Word is a run of letters of a version's text and its place on a line.
type Word struct {
	Span     knowledge.Span
	From, To float64
}

// Box is a rectangle, in fractions of the page's width and height from its
// upper left corner.
type Box struct{ Left, Top, Right, Bottom float64 }

// Boxes returns the rectangles that cover the words of a span, one for each run
// of words that follow one another on a line. A word of which a part is meant
// is covered as a whole.
func Boxes(lines []Line, width, height float64, span knowledge.Span) []Box {
	if width <= 0 || height <= 0 {
		return nil
	}
	var boxes []Box
	for _, l := range lines {
		from, to, some := l.cover(span)
		if !some {
			continue
		}
		b := Box{Left: from / width, Right: to / width, Top: l.Low / height, Bottom: l.High / height}
		if l.Vertical {
			b = Box{Left: l.Low / width, Right: l.High / width, Top: from / height, Bottom: to / height}
		}
		if b, visible := b.within(); visible {
			boxes = append(boxes, b)
		}
	}
	return boxes
}

// cover is the range of the line that holds the words of span.
func (l Line) cover(span knowledge.Span) (from, to float64, some bool) {
	for _, w := range l.Words {
		if w.Span.End <= span.Start || w.Span.Start >= span.End {
			continue
		}
		if !some {
			from, to, some = w.From, w.To, true
		}
		from, to = min(from, w.From), max(to, w.To)
	}
	return from, to, some
}

// within cuts off what lies beyond the page; words may stand there.
func (b Box) within() (Box, bool) {
	b = Box{Left: max(b.Left, 0), Top: max(b.Top, 0), Right: min(b.Right, 1), Bottom: min(b.Bottom, 1)}
	return b, b.Left < b.Right && b.Top < b.Bottom
}
