package body_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestCleanMakesEqualWordsEqual(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ in, want string }{
		"plain text is kept":       {"a\tb\nc", "a\tb\nc"},
		"line ends":                {"a\r\nb\rc\fd\u2028e\u0085f", "a\nb\nc\nd\ne\nf"},
		"composed":                 {"Cafe\u0301", "Café"},
		"composed after a removal": {"e\u00ad\u0301", "é"},
		"NUL and escapes":          {"a\x00b\x1b[31mc\x7f\u0090", "ab[31mc"},
		"soft hyphen":              {"hydro\u00adpower", "hydropower"},
		"marks that nobody sees":   {"\ufeffa\u200bb", "ab"},
		"joiners of other scripts": {"क्\u200dष", "क्\u200dष"},
		"broken bytes":             {"a\xffb", "a\ufffdb"},
		"Hangul":                   {"\u1112\u1161\u11ab", "한"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := body.Clean(c.in); got != c.want {
				t.Errorf("%q became %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestSpansAreExactWhateverIsWritten(t *testing.T) {
	t.Parallel()
	var w body.Writer
	w.Page()
	w.Heading(9, " A \n title\r\n")
	w.Block(knowledge.BlockParagraph, 0, " \t ")
	w.Block(knowledge.BlockCode, 0, "\n\n  indented\n\n")
	w.Page()
	w.Page()
	w.Block(knowledge.BlockParagraph, 0, "Cafe\u0301\x00")
	text, err := w.Text("", "The title")
	if err != nil {
		t.Fatal(err)
	}
	parsetest.Check(t, text)
	if want := "A title\n\n  indented\n\nCafé"; text.Body != want {
		t.Errorf("the body is %q, want %q", text.Body, want)
	}
	if text.Title != "The title" || text.Outline[0].Level != 6 {
		t.Errorf("title %q, outline %v", text.Title, text.Outline)
	}
	want := []knowledge.Span{{Start: 0, End: 19}, {Start: 19, End: 19}, {Start: 21, End: 26}}
	for i, p := range text.Pages {
		if p.Span != want[i] {
			t.Errorf("page %d lies at %v, want %v", p.Number, p.Span, want[i])
		}
	}
}

func TestTextBeyondTheLimitIsRefusedNotCut(t *testing.T) {
	t.Parallel()
	var w body.Writer
	for range body.MaxText>>20 + 1 {
		w.Block(knowledge.BlockParagraph, 0, strings.Repeat("x", 1<<20))
	}
	if !w.TooLong() {
		t.Error("the writer does not say so")
	}
	if _, err := w.Text("x"); knowledge.CodeOf(err) != knowledge.CodeTooLarge {
		t.Errorf("the error is %v", err)
	}
}

func TestTitles(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"reports/2024/Spillway report.pdf": "Spillway report",
		`C:\docs\notes.md`:                 "notes",
		"archive.tar.gz":                   "archive.tar",
		".md":                              ".md",
		"plain":                            "plain",
	} {
		if got := body.NameTitle(name); got != want {
			t.Errorf("%q is titled %q, want %q", name, got, want)
		}
	}
	if long := body.Title(strings.Repeat("水", 500)); len(long) > 310 || !utf8.ValidString(long) || !strings.HasSuffix(long, "…") {
		t.Errorf("a long title became %d bytes: %q", len(long), long)
	}
}
