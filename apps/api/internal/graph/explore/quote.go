package explore

import (
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
)

// End says which end of an edge a piece of a quote names.
type End string

// The ends. EndNone is for the text between them.
const (
	EndNone End = ""
	EndFrom End = "from"
	EndTo   End = "to"
)

// Piece is a part of a quote.
type Piece struct {
	Text string
	Of   End
}

// marks are where a passage names the ends of an edge, in the version's text;
// an empty span names nothing.
type marks struct{ from, to knowledge.Span }

// longest is how long a quote may be in bytes. Of names farther apart, the
// sentences of both are shown, without what is between.
const longest = 800

// gapSign stands for what a quote leaves out.
const gapSign = " … "

// cut finds the sentences of a passage that hold some spans, and divides them
// into pieces. The span it returns is of the sentences in the version's text;
// where they are far apart, of the first.
func cut(p knowledge.Passage, around []knowledge.Span, m marks) (knowledge.Span, []Piece) {
	base, text := p.Chunk.Span.Start, p.Chunk.Text
	sentences := slices.Collect(sentence.Split(text))
	if len(sentences) == 0 {
		return p.Chunk.Span, nil
	}
	held := slices.DeleteFunc(slices.Clone(sentences), func(s knowledge.Span) bool {
		return !slices.ContainsFunc(around, func(a knowledge.Span) bool {
			return a.Len() > 0 && a.Start-base < s.End && a.End-base > s.Start
		})
	})
	if len(held) == 0 { // only the title names them
		held = sentences[:1]
	}
	first, last := held[0], held[len(held)-1]
	whole := knowledge.Span{Start: first.Start, End: last.End}
	if whole.Len() <= longest || len(held) == 1 {
		return shifted(whole, base), pieces(text, clip(text, whole), base, m)
	}
	quote := append(pieces(text, clip(text, first), base, m), Piece{Text: gapSign})
	return shifted(first, base), append(quote, pieces(text, clip(text, last), base, m)...)
}

func shifted(s knowledge.Span, by int) knowledge.Span {
	return knowledge.Span{Start: s.Start + by, End: s.End + by}
}

// clip shortens a span of text to the longest quote, at a character's edge.
func clip(text string, s knowledge.Span) knowledge.Span {
	if s.Len() <= longest {
		return s
	}
	s.End = s.Start + longest
	for s.End > s.Start && text[s.End]&0xC0 == 0x80 {
		s.End--
	}
	return s
}

// pieces divides a span of text at the marks.
func pieces(text string, s knowledge.Span, base int, m marks) []Piece {
	type mark struct {
		knowledge.Span
		of End
	}
	named := []mark{{shifted(m.from, -base), EndFrom}, {shifted(m.to, -base), EndTo}}
	slices.SortFunc(named, func(x, y mark) int { return x.Start - y.Start })
	var out []Piece
	at := s.Start
	for _, n := range named {
		if n.Start < at || n.End > s.End || n.Len() <= 0 {
			continue
		}
		if n.Start > at {
			out = append(out, Piece{Text: text[at:n.Start]})
		}
		out = append(out, Piece{Text: text[n.Start:n.End], Of: n.of})
		at = n.End
	}
	if at < s.End {
		out = append(out, Piece{Text: text[at:s.End]})
	}
	return out
}
