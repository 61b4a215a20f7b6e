package parsetest

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Check fails tb unless text keeps what the rest of Forebay relies on: clean
// NFC UTF-8, and blocks, headings and pages whose spans are exact.
func Check(tb testing.TB, text knowledge.Text) {
	tb.Helper()
	checkCharacters(tb, text.Body)
	checkCharacters(tb, text.Title)
	if strings.ContainsAny(text.Title, "\n") {
		tb.Errorf("the title %q has more than one line", text.Title)
	}
	checkBlocks(tb, text)
	checkOutline(tb, text)
	last := 0
	for i, p := range text.Pages {
		checkSpan(tb, text.Body, p.Span)
		if p.Number != i+1 || p.Span.Start < last {
			tb.Errorf("page %d at %v is out of order", p.Number, p.Span)
		}
		last = p.Span.End
	}
}

func checkCharacters(tb testing.TB, s string) {
	tb.Helper()
	if !utf8.ValidString(s) {
		tb.Error("the text is not valid UTF-8")
	}
	if !norm.NFC.IsNormalString(s) {
		tb.Error("the text is not in NFC")
	}
	for i, r := range s {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			tb.Errorf("control character %U at %d", r, i)
			return
		}
	}
}

func checkBlocks(tb testing.TB, text knowledge.Text) {
	tb.Helper()
	last := 0
	for i, b := range text.Blocks {
		checkSpan(tb, text.Body, b.Span)
		if b.Span.Start < last {
			tb.Fatalf("block %d at %v overlaps the one before it", i, b.Span)
		}
		if gap := text.Body[last:b.Span.Start]; strings.TrimSpace(gap) != "" {
			tb.Errorf("%q stands before block %d, in no block", gap, i)
		}
		if strings.TrimSpace(text.Body[b.Span.Start:b.Span.End]) == "" {
			tb.Errorf("block %d is blank", i)
		}
		last = b.Span.End
	}
	if rest := text.Body[last:]; strings.TrimSpace(rest) != "" {
		tb.Errorf("%q stands after the last block", rest)
	}
}

func checkOutline(tb testing.TB, text knowledge.Text) {
	tb.Helper()
	headings := 0
	for _, b := range text.Blocks {
		if b.Kind == knowledge.BlockHeading {
			headings++
		}
	}
	if headings != len(text.Outline) {
		tb.Errorf("%d heading blocks, but %d headings in the outline", headings, len(text.Outline))
	}
	for _, h := range text.Outline {
		checkSpan(tb, text.Body, h.Span)
		if got := text.Body[h.Span.Start:h.Span.End]; got != h.Text {
			tb.Errorf("the heading %q lies on %q", h.Text, got)
		}
		if h.Level < 1 || h.Level > 6 {
			tb.Errorf("the heading %q has level %d", h.Text, h.Level)
		}
	}
}

func checkSpan(tb testing.TB, body string, s knowledge.Span) {
	tb.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > len(body) {
		tb.Fatalf("span %v does not fit a text of %d bytes", s, len(body))
	}
	for _, at := range []int{s.Start, s.End} {
		if at < len(body) && !utf8.RuneStart(body[at]) {
			tb.Errorf("span %v cuts a code point at %d", s, at)
		}
	}
}
