package chunk_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/ingest/chunk"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markdown"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// prose is n bytes of sentences, each different.
func prose(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "Sentence number %d tells of the water behind gate %d. ", i, i%7)
	}
	return strings.TrimSpace(b.String())
}

func read(tb testing.TB, source string) knowledge.Text {
	tb.Helper()
	text, err := markdown.Parse("test.md", source)
	if err != nil {
		tb.Fatal(err)
	}
	return text
}

// split reads Markdown, splits it, and checks what must always hold.
func split(tb testing.TB, source string) []chunk.Piece {
	tb.Helper()
	text := read(tb, source)
	pieces := chunk.Split(text)
	check(tb, text, pieces)
	return pieces
}

func check(tb testing.TB, text knowledge.Text, pieces []chunk.Piece) {
	tb.Helper()
	last := 0
	for i, p := range pieces {
		if p.Seq != i || p.Span.Start < last || p.Span.End > len(text.Body) {
			tb.Fatalf("piece %d has number %d and lies at %v, after %d", i, p.Seq, p.Span, last)
		}
		if p.Text != text.Body[p.Span.Start:p.Span.End] || strings.TrimSpace(p.Text) == "" || !utf8.ValidString(p.Text) {
			tb.Fatalf("piece %d reads %q", i, p.Text)
		}
		if len(p.Text) > chunk.Whole {
			tb.Errorf("piece %d has %d bytes", i, len(p.Text))
		}
		if lost := text.Body[last:p.Span.Start]; strings.TrimSpace(lost) != "" {
			tb.Errorf("%q is in no piece", lost)
		}
		last = p.Span.End
	}
	if lost := text.Body[last:]; strings.TrimSpace(lost) != "" {
		tb.Errorf("%q is in no piece", lost)
	}
}

func TestAShortDocumentIsOneChunk(t *testing.T) {
	t.Parallel()
	for name, source := range map[string]string{
		"a note":                    "The gate is open.",
		"an abstract of 250 words":  "# On gates\n\n" + prose(1800),
		"a page with two sections":  "# Gates\n\n## Opening\n\n" + prose(600) + "\n\n## Closing\n\n" + prose(600),
		"a heading and nothing":     "# Gates",
		"several small paragraphs":  prose(300) + "\n\n" + prose(300) + "\n\n" + prose(300),
		"a list of a dozen entries": strings.Repeat("- a gate that opens\n", 12),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if pieces := split(t, source); len(pieces) != 1 {
				t.Errorf("it became %d chunks", len(pieces))
			}
		})
	}
}

func TestAnEmptyTextHasNoChunks(t *testing.T) {
	t.Parallel()
	if pieces := chunk.Split(knowledge.Text{}); pieces != nil {
		t.Errorf("it has %d", len(pieces))
	}
}

func TestSectionsAreKeptApart(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString("# Manual\n\nA line about the manual.\n\n")
	for _, section := range []string{"Opening", "Closing", "Repair"} {
		fmt.Fprintf(&b, "## %s\n\n%s\n\n", section, prose(900))
	}
	pieces := split(t, b.String())
	if len(pieces) != 3 {
		t.Fatalf("%d chunks for three sections", len(pieces))
	}
	// The line above the first section is too short to stand alone.
	for i, want := range []string{"Manual", "Manual › Closing", "Manual › Repair"} {
		if pieces[i].Heading != want {
			t.Errorf("chunk %d stands under %q, want %q", i, pieces[i].Heading, want)
		}
	}
	if !strings.HasPrefix(pieces[1].Text, "Closing\n\n") {
		t.Errorf("the second chunk begins %.30q, not with its heading", pieces[1].Text)
	}
}

func TestAHeadingStaysWithWhatFollows(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for i := range 30 {
		fmt.Fprintf(&b, "### Step %d\n\n%s\n\n", i, prose(200+37*i%500))
	}
	for _, p := range split(t, b.String()) {
		lines := strings.Split(p.Text, "\n")
		if strings.HasPrefix(lines[len(lines)-1], "Step ") {
			t.Errorf("chunk %d ends with the heading %q", p.Seq, lines[len(lines)-1])
		}
	}
}

func TestALongParagraphIsCutAtSentenceEnds(t *testing.T) {
	t.Parallel()
	pieces := split(t, prose(9000))
	if len(pieces) < 6 || len(pieces) > 9 {
		t.Errorf("9,000 bytes became %d chunks", len(pieces))
	}
	for _, p := range pieces {
		if !strings.HasSuffix(p.Text, ".") || !strings.HasPrefix(p.Text, "Sentence") {
			t.Errorf("chunk %d is cut inside a sentence: %.20q ... %q", p.Seq, p.Text, p.Text[max(0, len(p.Text)-20):])
		}
	}
}

func TestCodeIsCutAtLineEnds(t *testing.T) {
	t.Parallel()
	line := "result = gate.open(42. Or.More)"
	for _, p := range split(t, "```\n"+strings.Repeat(line+"\n", 200)+"```\n") {
		for l := range strings.SplitSeq(p.Text, "\n") {
			if l != line {
				t.Fatalf("chunk %d holds the line %q", p.Seq, l)
			}
		}
	}
}

func TestTextWithoutSpacesIsCutBetweenCharacters(t *testing.T) {
	t.Parallel()
	for _, s := range []string{strings.Repeat("水", 5000), strings.Repeat("x", 9001), strings.Repeat("ä", 3001)} {
		if pieces := split(t, s); len(pieces) < 3 {
			t.Errorf("%d bytes became %d chunks", len(s), len(pieces))
		}
	}
}

func TestPackedChunksComeNearTheTarget(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	for i := range 100 {
		b.WriteString(prose(150+61*i%700) + "\n\n")
	}
	pieces := split(t, b.String())
	for _, p := range pieces {
		if len(p.Text) < chunk.Min || len(p.Text) > chunk.Max {
			t.Errorf("chunk %d has %d bytes", p.Seq, len(p.Text))
		}
	}
	if mean := b.Len() / len(pieces); mean < chunk.Target*2/3 || mean > chunk.Target*5/4 {
		t.Errorf("chunks have %d bytes on average", mean)
	}
}

func FuzzSplit(f *testing.F) {
	f.Add("# A\n\n" + prose(3000) + "\n\n## B\n\n- one\n- two\n")
	f.Add(strings.Repeat("水", 1500) + "\n\n# 标题\n")
	f.Add("| a | b |\n|---|---|\n" + strings.Repeat("| x | y |\n", 300))
	f.Add(strings.Repeat("# heading\n\n", 400))
	f.Add("# " + strings.Repeat("very long heading ", 400))
	f.Fuzz(func(t *testing.T, source string) { split(t, source) })
}

func BenchmarkSplit(b *testing.B) {
	var source strings.Builder
	for i := range 50 {
		fmt.Fprintf(&source, "## Section %d\n\n%s\n\n", i, prose(1500))
	}
	text := read(b, source.String())
	b.SetBytes(int64(len(text.Body)))
	for b.Loop() {
		chunk.Split(text)
	}
}

// sheet writes a sheet of rows, each some 100 bytes; every tenth is empty.
func sheet(w *body.Writer, name string, rows int) {
	w.At("")
	w.Heading(1, name)
	for i := 1; i <= rows; i++ {
		if i%10 == 0 {
			continue
		}
		w.At(knowledge.RowLocator(name, i))
		if i%25 == 1 {
			w.Heading(2, fmt.Sprintf("%s part %d", name, i/25+1))
			continue
		}
		w.Block(knowledge.BlockTable, 0, fmt.Sprintf("Station: %s %d; Level: %d.5 m; Note: read at 7 o'clock. Nothing to report from the gauge", name, i, i))
	}
	w.At("")
}

func TestRowsAreFoundWhereTheyStand(t *testing.T) {
	t.Parallel()
	var w body.Writer
	sheet(&w, "Weir", 3)
	sheet(&w, "Lock", 120)
	w.Heading(1, "Afterwards")
	w.Block(knowledge.BlockParagraph, 0, "This belongs to no table.")
	text, err := w.Text("Levels")
	if err != nil {
		t.Fatal(err)
	}
	pieces := chunk.Split(text)
	check(t, text, pieces)
	if pieces[0].Locator != "Weir, rows 1–3" || pieces[len(pieces)-1].Locator != "" {
		t.Errorf("the first piece is at %q, the last at %q", pieces[0].Locator, pieces[len(pieces)-1].Locator)
	}
	for _, p := range pieces {
		if p.Locator == "" {
			continue
		}
		name, _, _ := strings.Cut(p.Locator, ",")
		if !strings.HasPrefix(p.Heading, name) {
			t.Errorf("rows of %s stand under %q", name, p.Heading)
		}
		c := knowledge.Chunk{Text: p.Text, Locator: p.Locator}
		for _, b := range text.Blocks {
			if b.Locator == "" || !p.Span.Contains(b.Span) {
				continue
			}
			if got := c.LocatorAt(b.Span.Start - p.Span.Start); got != b.Locator {
				t.Errorf("in %q, the row at %s is found at %q", p.Locator, b.Locator, got)
			}
		}
	}
}

func TestARowLongerThanAChunkIsCutBetweenItsValues(t *testing.T) {
	t.Parallel()
	var w body.Writer
	w.Heading(1, "Wide")
	w.At(knowledge.RowLocator("Wide", 7))
	w.Block(knowledge.BlockTable, 0, "Name: x"+strings.Repeat("; Reading: 12 m. At noon", 200))
	text, err := w.Text("Wide")
	if err != nil {
		t.Fatal(err)
	}
	pieces := chunk.Split(text)
	check(t, text, pieces)
	if len(pieces) < 3 {
		t.Fatalf("%d pieces", len(pieces))
	}
	for _, p := range pieces {
		if p.Locator != "Wide, row 7" || strings.HasPrefix(p.Text, "At noon") {
			t.Errorf("a piece at %q begins %.20q", p.Locator, p.Text)
		}
	}
}

func TestEverySlideIsAPassage(t *testing.T) {
	t.Parallel()
	var w body.Writer
	for i := range 4 {
		w.Page()
		w.At(fmt.Sprintf("Slide %d", i+1))
		w.Heading(1, fmt.Sprintf("Topic %d", i))
		w.Block(knowledge.BlockListItem, 1, "One point.")
	}
	text, err := w.Text("Talk")
	if err != nil {
		t.Fatal(err)
	}
	pieces := chunk.Split(text)
	check(t, text, pieces)
	if len(pieces) != 4 || pieces[2].Locator != "Slide 3" || pieces[2].Heading != "Topic 2" {
		t.Errorf("pieces %+v", pieces)
	}
}
