package markdown_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markdown"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func read(tb testing.TB, source string) knowledge.Text {
	tb.Helper()
	text, err := markdown.Parse("file.md", source)
	if err != nil {
		tb.Fatal(err)
	}
	parsetest.Check(tb, text)
	return text
}

func TestMarkupGoesAndStructureStays(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile("testdata/manual.md")
	if err != nil {
		t.Fatal(err)
	}
	text := read(t, string(source))
	parsetest.Golden(t, "testdata/manual.golden", text)
	for _, dead := range []string{"alert", "steal", "color", "onclick", "<", "https://example.com \"", "comment"} {
		if strings.Contains(text.Body, dead) {
			t.Errorf("the text holds %q", dead)
		}
	}
}

func TestTitles(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ source, want string }{
		"front matter":          {"---\ntitle: From matter\n---\n# Heading\n", "From matter"},
		"quoted front matter":   {"---\nauthor: me\ntitle: 'It''s'\n---\ntext", "It's"},
		"first heading":         {"## Below\n\n# Above\n", "Above"},
		"no heading":            {"Only text.", "file"},
		"a break is no matter":  {"---\nNot a key\n---\n\ntext", "file"},
		"matter without an end": {"---\ntitle: Lost\n\n# Found\n", "Found"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := read(t, c.source).Title; got != c.want {
				t.Errorf("the title is %q, want %q", got, c.want)
			}
		})
	}
}

func TestHostileMarkdownEndsSoonAndIsStillText(t *testing.T) {
	t.Parallel()
	for name, source := range map[string]string{
		"quotes":        strings.Repeat("> ", 100_000) + "gate",
		"lists":         strings.Repeat("- ", 100_000) + "gate",
		"numbers":       strings.Repeat("1. ", 100_000) + "gate",
		"mixed":         strings.Repeat("> - 1) ", 50_000) + "gate",
		"indented list": strings.Repeat("- a\n", 10) + strings.Repeat(" ", 100_000) + "- gate",
		"open links":    "gate" + strings.Repeat("[a](", 100_000),
		"brackets":      "gate" + strings.Repeat("[", 100_000),
		"footnotes":     "gate" + strings.Repeat("\n\n[^1]: a", 50_000),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			start := time.Now()
			if text := read(t, source); !strings.Contains(text.Body, "gate") {
				t.Error("its only word is lost")
			}
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("it took %v", took)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	source, err := os.ReadFile("testdata/manual.md")
	if err != nil {
		f.Fatal(err)
	}
	for section := range strings.SplitSeq(string(source), "\n\n") {
		f.Add(section)
	}
	f.Fuzz(func(t *testing.T, source string) { read(t, source) })
}

func BenchmarkParse(b *testing.B) {
	source, err := os.ReadFile("testdata/manual.md")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(source)))
	for b.Loop() {
		if _, err := markdown.Parse("file.md", string(source)); err != nil {
			b.Fatal(err)
		}
	}
}
