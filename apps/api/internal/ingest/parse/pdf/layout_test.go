package pdf

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
)

// set makes the lines of a page in 10 point type, 12 points apart, from the
// left edge at 72 to the right one at 372. Spaces before a line indent it by
// half a size each, "|" parts cells, a trailing "¬" is a parted word.
func set(text string) []line {
	var page []line
	y := 700.0
	for s := range strings.SplitSeq(text, "\n") {
		if y -= 12; s == "" {
			continue
		}
		trimmed := strings.TrimLeft(s, " ")
		content := strings.TrimSuffix(trimmed, "¬")
		left := 72 + 5*float64(len(s)-len(trimmed))
		page = append(page, line{
			text: content, left: left, right: min(372, left+5*float64(len(content))), baseline: y, size: 10,
			hyphen: content != trimmed, cells: strings.Contains(content, " | "),
		})
	}
	return page
}

func TestLinesJoinIntoTheParagraphsThatAReaderSees(t *testing.T) {
	t.Parallel()
	const full = "This line runs on to the right edge of its column ended." // 280 points
	for name, c := range map[string]struct {
		page string
		want []string
	}{
		"a gap":          {"One two\nthree\n\nfour five\nsix", []string{"One two three", "four five six"}},
		"an indent":      {full + "\n" + full + "\n  Next one\n" + full, []string{full + " " + full, "Next one " + full}},
		"a short line":   {full + "\nIt ends here.\nAnother begins", []string{full + " It ends here.", "Another begins"}},
		"a full line":    {full + "\nGoes on", []string{full + " Goes on"}},
		"a parted word":  {"The hydro¬\npower plant", []string{"The hydropower plant"}},
		"a kept hyphen":  {"Of user-\ngenerated text", []string{"Of user-generated text"}},
		"a parted name":  {"The North¬\nSea coast", []string{"The North-Sea coast"}},
		"bullets":        {"• one\n  goes on\n• two", []string{"• one goes on", "• two"}},
		"numbers":        {"1. one\n   goes on\n2. two", []string{"1. one goes on", "2. two"}},
		"a table":        {"Levels are as follows:\nDate | Level\n12 | 41.2", []string{"Levels are as follows:", "Date | Level\n12 | 41.2"}},
		"Chinese":        {"水位上升了\n闸门打开了", []string{"水位上升了闸门打开了"}},
		"nothing at all": {"", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, p := range paragraphs(set(c.page)) {
				got = append(got, p.join())
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestASentenceGoesOnInTheNextColumn(t *testing.T) {
	t.Parallel()
	page := set("The gate is opened by two\nengineers who both have to")
	column := set("turn their keys at once.\n\nThe second paragraph.")
	for i := range column {
		column[i].left += 320
		column[i].right += 320
	}
	got := paragraphs(append(page, column...))
	if len(got) != 2 || got[0].join() != "The gate is opened by two engineers who both have to turn their keys at once." {
		t.Errorf("the paragraphs are %v", got)
	}
}

func TestRunningHeadsAndPageNumbersAreNoText(t *testing.T) {
	t.Parallel()
	var pages []page
	for i := range 12 {
		pages = append(pages, page{lines: set(fmt.Sprintf("Annual report | 20%d\n\nPage %d tells of gate %c.\nIt opens.\n\n%d", 10+i, i, 'a'+i, i+1))})
	}
	text, err := compose("report.pdf", "", pages)
	if err != nil {
		t.Fatal(err)
	}
	parsetest.Check(t, text)
	if strings.Contains(text.Body, "Annual") || strings.HasSuffix(text.Body, "12") {
		t.Errorf("the text is %q", text.Body)
	}
	for i, p := range text.Pages {
		want := fmt.Sprintf("Page %d tells of gate %c.", i, 'a'+i)
		if got := text.Body[p.Span.Start:p.Span.End]; !strings.HasPrefix(got, want) {
			t.Errorf("page %d reads %q", p.Number, got)
		}
	}
}

func TestGapsBetweenLettersDecideOnSpaces(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ set, want string }{
		// A letter is 5 points wide in 10 point type; each dot is a gap of 1 point.
		"letters set apart": {"g.a.t.e", "gate"},
		"a missing space":   {"a...gate", "a gate"},
		"a false space":     {"ga te", "gate"},
		"a real space":      {"a. .gate", "a gate"},
		"cells":             {"level......................41", "level | 41"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var glyphs []glyph
			x := 0.0
			for _, r := range c.set {
				switch r {
				case '.':
					x++
				case ' ':
					glyphs = append(glyphs, glyph{r: ' ', box: box{left: x, right: x}})
				default:
					glyphs = append(glyphs, glyph{r: r, box: box{left: x, right: x + 5}})
					x += 5
				}
			}
			got, ok := newLine(glyphs, 0, len(glyphs), func(int) font { return font{size: 10} })
			if !ok || got.text != c.want {
				t.Errorf("it reads %q, want %q", got.text, c.want)
			}
		})
	}
}

func TestTitlesThatProgramsLeaveAreNotTrusted(t *testing.T) {
	t.Parallel()
	for title, want := range map[string]bool{
		"Spillway inspection report": true, "On the U.S. dams": true, "Volume 2. Gates": true,
		"": false, "Untitled": false, "untitled-3": false, "report_final.docx": false, "paper.dvi": false,
		"Microsoft Word - Document1": false, "x": false,
	} {
		if plausible(title) != want {
			t.Errorf("%q: trusted is %v", title, !want)
		}
	}
}
