package html_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/html"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func read(tb testing.TB, source string) knowledge.Text {
	tb.Helper()
	text, err := html.Parse("page.html", source)
	if err != nil {
		tb.Fatal(err)
	}
	parsetest.Check(tb, text)
	return text
}

func fixture(tb testing.TB, name string) string {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		tb.Fatal(err)
	}
	return string(data)
}

func TestPagesKeepTheirTextAndStructure(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"article", "page"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			parsetest.Golden(t, "testdata/"+name+".golden", read(t, fixture(t, name+".html")))
		})
	}
}

func TestNothingThatRunsOrHidesReachesTheText(t *testing.T) {
	t.Parallel()
	text := read(t, fixture(t, "article.html"))
	for _, dead := range []string{
		"alert", "steal", "tracked", "display", "written", "onclick", "onerror", "drawn",
		"nvisible", "nobody", "typed", "draft", "Subscribe", "<", "Home", "Most read",
	} {
		if strings.Contains(text.Body, dead) {
			t.Errorf("the text holds %q", dead)
		}
	}
}

func TestAListItemKeepsItsNumberWhateverItHolds(t *testing.T) {
	t.Parallel()
	text := read(t, `<ol><li><p>One</p></li><li>Two<ol><li><div>Inner</div></li></ol>rest</li><li></li><li>Four</li></ol>`)
	if want := "1. One\n\n2. Two\n\n1. Inner\n\nrest\n\n4. Four"; text.Body != want {
		t.Errorf("the body is %q, want %q", text.Body, want)
	}
}

func TestAPageNestedTooDeepIsRefused(t *testing.T) {
	t.Parallel()
	_, err := html.Parse("deep.html", strings.Repeat("<div>", 100_000)+"text")
	if knowledge.CodeOf(err) != knowledge.CodeUnreadable {
		t.Errorf("the error is %v", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(fixture(f, "article.html"))
	f.Add(fixture(f, "page.html"))
	f.Add("<ul><li>a<li><table><tr><td>b<pre>\n\n c")
	f.Fuzz(func(t *testing.T, source string) {
		text, err := html.Parse("page.html", source)
		if err == nil {
			parsetest.Check(t, text)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	source := fixture(b, "article.html")
	b.SetBytes(int64(len(source)))
	for b.Loop() {
		if _, err := html.Parse("page.html", source); err != nil {
			b.Fatal(err)
		}
	}
}
