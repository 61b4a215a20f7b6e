package worker

import (
	"fmt"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/layout"
)

// checkText makes sure that a text keeps what the rest of Forebay relies on
// without looking again: valid UTF-8, and spans that lie inside it, in order,
// on code points. A child that a document has taken over could send anything.
func checkText(t knowledge.Text) error {
	if !utf8.ValidString(t.Body) || !utf8.ValidString(t.Title) {
		return fmt.Errorf("%w: the text is not UTF-8", errGarbage)
	}
	last := 0
	for _, b := range t.Blocks {
		if b.Span.Start < last || !fits(b.Span, t.Body) {
			return fmt.Errorf("%w: a block at %v of %d bytes", errGarbage, b.Span, len(t.Body))
		}
		last = b.Span.End
	}
	for _, h := range t.Outline {
		if !fits(h.Span, t.Body) || h.Level < 1 || h.Level > 6 {
			return fmt.Errorf("%w: a heading at %v of %d bytes", errGarbage, h.Span, len(t.Body))
		}
	}
	for _, p := range t.Pages {
		if !fits(p.Span, t.Body) {
			return fmt.Errorf("%w: a page at %v of %d bytes", errGarbage, p.Span, len(t.Body))
		}
	}
	if len(t.Layout) > len(t.Pages) {
		return fmt.Errorf("%w: the layout of %d pages for %d", errGarbage, len(t.Layout), len(t.Pages))
	}
	for _, page := range t.Layout {
		if len(page) > layout.MaxPage {
			return fmt.Errorf("%w: the layout of a page of %d bytes", errGarbage, len(page))
		}
	}
	return nil
}

func fits(s knowledge.Span, body string) bool {
	return s.Start >= 0 && s.Start <= s.End && s.End <= len(body) && onBoundary(body, s.Start) && onBoundary(body, s.End)
}

func onBoundary(body string, at int) bool { return at == len(body) || utf8.RuneStart(body[at]) }
