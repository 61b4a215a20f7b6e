package extract

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Spelling is how a passage, or its document's title, writes the name that
// folds to folded, which is the only way to show a name to who may not read
// every document that has it. Spans are where the passage speaks of it, in the
// version's text; what stands there may be a short form. Where the name is
// written nowhere in full, the folded name remains: it is the same whoever
// wrote it, and ok is false.
func Spelling(p knowledge.Passage, spans []knowledge.Span, folded string) (name string, ok bool) {
	for _, s := range spans {
		start, end := s.Start-p.Chunk.Span.Start, s.End-p.Chunk.Span.Start
		if start < 0 || end > len(p.Text) || start > end {
			continue
		}
		if name := p.Text[start:end]; Fold(name) == folded {
			return oneLine(name), true
		}
	}
	if Fold(p.DocumentTitle) == folded {
		return oneLine(p.DocumentTitle), true
	}
	return folded, false
}

// oneLine is a name without the line breaks that a text has in it.
func oneLine(name string) string { return strings.Join(strings.Fields(name), " ") }
