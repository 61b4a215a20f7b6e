package text_test

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/text"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestParagraphsAndTheirLinesAreKept(t *testing.T) {
	t.Parallel()
	const source = "Notes on gates\n\nThe first line\nand the second.\n \t\n\n  An indented paragraph.  \r\n\r\nLast"
	got, err := text.Parse("notes.txt", source)
	if err != nil {
		t.Fatal(err)
	}
	parsetest.Check(t, got)
	parsetest.Golden(t, "testdata/notes.golden", got)
	if !strings.Contains(got.Body, "The first line\nand the second.") {
		t.Error("the line structure is lost")
	}
}

func TestOnlyALineThatLooksLikeATitleBecomesOne(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ source, want string }{
		"a title":         {"On gates\n\nThey open.", "On gates"},
		"a question":      {"Why do gates open?\n\nThey must.", "Why do gates open?"},
		"a sentence":      {"Gates open.\n\nThey close.", "log"},
		"a paragraph":     {"Gates open\nand close\n\nalways", "log"},
		"no letters":      {"--- 42 ---\n\nThey open.", "log"},
		"nothing follows": {"On gates", "log"},
		"far too long":    {strings.Repeat("gate ", 60) + "\n\nThey open.", "log"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := text.Parse("log.txt", c.source)
			if err != nil {
				t.Fatal(err)
			}
			parsetest.Check(t, got)
			if got.Title != c.want {
				t.Errorf("the title is %q, want %q", got.Title, c.want)
			}
		})
	}
}

func TestTooMuchTextIsRefused(t *testing.T) {
	t.Parallel()
	if _, err := text.Parse("a.txt", strings.Repeat("a", body.MaxText+1)); knowledge.CodeOf(err) != knowledge.CodeTooLarge {
		t.Errorf("the error is %v", err)
	}
}
