package parsetest

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Golden compares the structure of text with the file at path. Run the test
// with -update to accept a change, and read the diff.
func Golden(t *testing.T, path string, text knowledge.Text) {
	t.Helper()
	got := Describe(text)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the text differs from %s\ngot:\n%s\nwant:\n%s", path, got, want)
	}
}

// Describe shows a text block by block, one line each, with its spans.
func Describe(text knowledge.Text) string {
	var b strings.Builder
	fmt.Fprintf(&b, "title: %s\n", text.Title)
	if text.Language != "" {
		fmt.Fprintf(&b, "language: %s\n", text.Language)
	}
	for _, note := range text.Notes {
		fmt.Fprintf(&b, "note: %s\n", note)
	}
	for _, p := range text.Pages {
		fmt.Fprintf(&b, "page %d: %d-%d\n", p.Number, p.Span.Start, p.Span.End)
	}
	for _, block := range text.Blocks {
		kind := string(block.Kind)
		if block.Level > 0 {
			kind = fmt.Sprintf("%s %d", kind, block.Level)
		}
		at := ""
		if block.Locator != "" {
			at = " at " + block.Locator
		}
		fmt.Fprintf(&b, "%s %d-%d%s: %q\n", kind, block.Span.Start, block.Span.End, at, text.Body[block.Span.Start:block.Span.End])
	}
	return b.String()
}
