package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image/png"
	"io"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// book is a PDF of many pages, each of which says something of its own.
func book(pages int) []byte {
	var b strings.Builder
	var offsets []int
	object := func(format string, args ...any) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(offsets), fmt.Sprintf(format, args...))
	}
	b.WriteString("%PDF-1.4\n")
	object("<< /Type /Catalog /Pages 2 0 R >>")
	kids := make([]string, pages)
	for i := range kids {
		kids[i] = fmt.Sprintf("%d 0 R", 4+2*i)
	}
	object("<< /Type /Pages /Count %d /Kids [%s] >>", pages, strings.Join(kids, " "))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
	for i := range pages {
		content := fmt.Sprintf("BT /F 12 Tf 72 700 Td (%s) Tj 0 -40 Td (It was written down.) Tj 0 -40 Td (Nothing else.) Tj ET", saidOn(i+1))
		object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /Font << /F 3 0 R >> >> >>", len(offsets)+2)
		object("<< /Length %d >>\nstream\n%s\nendstream", len(content), content)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, at := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, start)
	return []byte(b.String())
}

// saidOn is what page n of a book says; letters, since lines that differ in a
// number alone would be running heads.
func saidOn(n int) string {
	name := ""
	for ; n > 0; n /= 26 {
		name += string(rune('a' + n%26))
	}
	return "The keeper of the dam opened gate " + name + "."
}

func from(data []byte) func(io.Writer) error {
	return func(w io.Writer) error { _, err := w.Write(data); return err }
}

func TestABookOfThreeThousandPagesIsReadAndShownWithinTheLimits(t *testing.T) {
	t.Parallel()
	p := NewPool(Options{Children: 1, Memory: 512 << 20})
	t.Cleanup(p.Close)
	data := book(3000)
	text, err := p.Parse(t.Context(), Document{MediaType: parse.PDF, Name: "book.pdf", Size: int64(len(data)), Input: from(data)})
	if err != nil {
		t.Fatal(err)
	}
	if len(text.Pages) != 3000 || len(text.Layout) != 3000 || len(text.Notes) != 0 {
		t.Fatalf("%d pages, %d with words in place, notes %q", len(text.Pages), len(text.Layout), text.Notes)
	}
	for _, n := range []int{1, 1500, 3000} {
		page := text.Pages[n-1]
		if got := text.Body[page.Span.Start:page.Span.End]; !strings.HasPrefix(got, saidOn(n)) || len(text.Layout[n-1]) == 0 {
			t.Errorf("page %d reads %q", n, got)
		}
	}
	var picture bytes.Buffer
	if err := p.RenderPage(t.Context(), Page{Number: 2999, Width: 480, Size: int64(len(data)), Input: from(data)}, &picture); err != nil {
		t.Fatal(err)
	}
	if decoded, err := png.Decode(&picture); err != nil || decoded.Bounds().Dx() != 480 {
		t.Errorf("the picture is %v, %v", decoded, err)
	}
}

func TestAPageThatIsNotThereSaysSo(t *testing.T) {
	t.Parallel()
	p := NewPool(Options{Children: 1})
	t.Cleanup(p.Close)
	data := book(2)
	err := p.RenderPage(t.Context(), Page{Number: 3, Width: 480, Input: from(data)}, io.Discard)
	if knowledge.CodeOf(err) != knowledge.CodeNotFound {
		t.Errorf("the error is %v", err)
	}
	leaving, leave := context.WithCancel(t.Context())
	leave()
	if err := p.RenderPage(leaving, Page{Number: 1, Width: 480, Input: from(data)}, io.Discard); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
}
