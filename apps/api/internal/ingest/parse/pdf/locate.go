package pdf

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/layout"
)

// locate notes on the text how large its pages are and where their words stand.
func locate(text *knowledge.Text, pages []page, laid [][]paragraph) {
	text.Layout = make([][]byte, len(pages))
	f := finder{body: text.Body}
	for i, p := range pages {
		width, height := p.size()
		text.Pages[i].Width, text.Pages[i].Height = width, height
		var lines []layout.Line
		before := f.at
		for k, paragraph := range laid[i] {
			for _, l := range paragraph {
				lines = f.place(lines, l, height)
			}
			if k == 0 && i > 0 && text.Pages[i-1].Span.End >= f.at && len(lines) > 0 {
				turnPage(text.Pages[i-1:i+1], before, lines[0].Words[0].Span.Start, f.at)
			}
		}
		text.Layout[i] = layout.Encode(lines)
	}
}

// turnPage parts the text of two pages inside the paragraph that goes on from
// one to the other: the first page's words end before the second's start, which
// has those up to end at least.
func turnPage(pages []knowledge.Page, before, start, end int) {
	pages[0].Span.End = before
	if pages[1].Span.Len() == 0 {
		pages[1].Span.End = end
	}
	pages[1].Span.Start = start
}

// finder finds the words of the lines in the text that was made of them, one
// after the other: what stands between two of them, and how their letters are
// composed, was decided while the text was written.
type finder struct {
	body    string
	at      int // where the last word ended
	skipped int // bytes of words since that the text does not have
}

// farthest is what may stand between two words of a text, in bytes: the bar
// between cells, a blank line, a hyphen.
const farthest = 8

// place adds where the words of l stand on their page, which is height points
// high.
func (f *finder) place(lines []layout.Line, l line, height float64) []layout.Line {
	begun := false
	for i, w := range l.words {
		span, ok := f.find(body.Clean(l.text[w.start:w.end]))
		if !ok {
			continue
		}
		shown := box{left: float64(w.left), right: float64(w.right), bottom: float64(w.low), top: float64(w.high)}.turned(-l.turns)
		word := layout.Word{Span: span, From: shown.left, To: shown.right}
		placed := layout.Line{Low: height - shown.top, High: height - shown.bottom}
		if l.turns%2 == 1 {
			word.From, word.To = height-shown.top, height-shown.bottom
			placed = layout.Line{Vertical: true, Low: shown.left, High: shown.right}
		}
		// The lines of a cell follow one another, as do the cells of a row.
		if !begun || w.low != l.words[i-1].low {
			lines, begun = append(lines, placed), true
		}
		last := &lines[len(lines)-1]
		last.Words = append(last.Words, word)
	}
	return lines
}

func (f *finder) find(word string) (knowledge.Span, bool) {
	if word == "" {
		return knowledge.Span{}, false
	}
	near := f.body[f.at:min(len(f.body), f.at+f.skipped+farthest+len(word))]
	i := strings.Index(near, word)
	if i < 0 {
		f.skipped += len(word) + 1
		return knowledge.Span{}, false
	}
	span := knowledge.Span{Start: f.at + i, End: f.at + i + len(word)}
	f.at, f.skipped = span.End, 0
	return span, true
}
