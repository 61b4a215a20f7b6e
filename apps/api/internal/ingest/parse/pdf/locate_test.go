package pdf

import (
	"fmt"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge/layout"
)

// Real documents in all directions: nearly every letter of the text has its
// place, and on the picture there is ink at each.
func TestEveryWordHasItsPlaceOnThePicture(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"report", "columns", "paper", "sideways", "rtl", "vertical"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data := fixture(t, name+".pdf")
			text, err := Parse(t.Context(), name+".pdf", data)
			if err != nil {
				t.Fatal(err)
			}
			placed := 0
			for i := range text.Pages {
				lines, err := layout.Decode(text.Layout[i])
				if err != nil {
					t.Fatal(err)
				}
				picture := drawn(t, data, i+1, 1200)
				for _, l := range lines {
					for _, w := range l.Words {
						placed += w.Span.Len()
						boxes := layout.Boxes([]layout.Line{l}, text.Pages[i].Width, text.Pages[i].Height, w.Span)
						if len(boxes) != 1 || ink(picture, onPicture(boxes[0], picture)) == 0 {
							t.Errorf("page %d: no ink where %q should stand: %v", i+1, text.Body[w.Span.Start:w.Span.End], boxes)
						}
					}
				}
			}
			letters := len(strings.Join(strings.Fields(strings.ReplaceAll(text.Body, cellBar, " ")), ""))
			if missing := letters - placed; missing > letters/100 {
				t.Errorf("%d of %d bytes have no place", missing, letters)
			}
		})
	}
}

func TestALayoutIsSmallBesideItsText(t *testing.T) {
	t.Parallel()
	text, err := Parse(t.Context(), "paper.pdf", fixture(t, "paper.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	size := 0
	for _, page := range text.Layout {
		size += len(page)
	}
	t.Logf("%d bytes of layout for %d of text", size, len(text.Body))
	if size > len(text.Body) {
		t.Errorf("%d bytes of layout for %d of text", size, len(text.Body))
	}
}

// pagesOf is a PDF with a line of text on each page; an empty one stands for a
// picture, "-" for a blank page.
func pagesOf(lines ...string) []byte {
	kids := make([]string, len(lines))
	objects := []string{"<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"}
	for i, l := range lines {
		content := fmt.Sprintf("BT /F 12 Tf 72 700 Td (%s) Tj ET", l)
		switch l {
		case "":
			content = "0.5 g 100 100 400 600 re f"
		case "-":
			content = ""
		}
		kids[i] = fmt.Sprintf("%d 0 R", len(objects)+1)
		objects = append(objects,
			fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /Font << /F 3 0 R >> >> >>", len(objects)+2),
			stream("", content))
	}
	objects[1] = fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s] >>", len(lines), strings.Join(kids, " "))
	return build(objects...)
}

func TestPagesWithoutTextAreSaid(t *testing.T) {
	t.Parallel()
	const said = "The gate is open."
	for name, c := range map[string]struct {
		pages []string
		want  string
	}{
		"none":            {[]string{said, said}, ""},
		"a blank page":    {[]string{said, "-", said}, ""},
		"one":             {[]string{said, "", said}, "Page 2 is a picture without text and cannot be searched."},
		"two":             {[]string{said, "", said, said, ""}, "Pages 2 and 5 are pictures without text and cannot be searched."},
		"some in a row":   {[]string{"", said, "", "", "", said, ""}, "Pages 1, 3 to 5 and 7 are pictures without text and cannot be searched."},
		"all but the 1st": {[]string{said, "", ""}, "Pages 2 and 3 are pictures without text and cannot be searched."},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := Parse(t.Context(), "a.pdf", pagesOf(c.pages...))
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(text.Notes, " "); got != c.want {
				t.Errorf("the notes are %q, want %q", got, c.want)
			}
		})
	}
}

func TestManyPicturesAreNotAllNamed(t *testing.T) {
	t.Parallel()
	var numbers []int
	for n := 1; n < 100; n += 2 {
		numbers = append(numbers, n)
	}
	if got, want := enumerate(numbers), "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 38 more"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestASentenceIsNotCutByTheEndOfItsPage(t *testing.T) {
	t.Parallel()
	text, err := Parse(t.Context(), "a.pdf", pagesOf("The gate was opened by the", "keeper of the dam. It is old.", "Nothing else was found."))
	if err != nil {
		t.Fatal(err)
	}
	parsetest.Check(t, text)
	if !strings.Contains(text.Body, "opened by the keeper of the dam.") {
		t.Errorf("the text is %q", text.Body)
	}
	for i, want := range []string{"The gate was opened by the", "keeper of the dam. It is old.", "Nothing else was found."} {
		p := text.Pages[i]
		if got := text.Body[p.Span.Start:p.Span.End]; got != want {
			t.Errorf("page %d reads %q, want %q", p.Number, got, want)
		}
	}
	if boxes := boxesOf(t, text, 2, "keeper of the dam."); len(boxes) != 1 {
		t.Errorf("the words of the second page stand at %v", boxes)
	}
}

func TestOwnersWishesDoNotKeepAFileFromBeingRead(t *testing.T) {
	t.Parallel()
	text, err := Parse(t.Context(), "restricted.pdf", fixture(t, "restricted.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	open, err := Parse(t.Context(), "report.pdf", fixture(t, "report.pdf"))
	if err != nil || text.Body != open.Body {
		t.Errorf("it reads %q, %v", text.Body, err)
	}
}
