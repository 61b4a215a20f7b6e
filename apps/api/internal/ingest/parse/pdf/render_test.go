package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/layout"
)

// drawn is a page of a document as a picture.
func drawn(t *testing.T, data []byte, number, width int) image.Image {
	t.Helper()
	picture, err := Render(t.Context(), data, number, width)
	if err != nil {
		t.Fatal(err)
	}
	decoded, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		t.Fatal(err)
	}
	return decoded
}

// ink is the share of pixels in a part of a picture that are not white.
func ink(picture image.Image, part image.Rectangle) float64 {
	dark := 0
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for x := part.Min.X; x < part.Max.X; x++ {
			if color.GrayModel.Convert(picture.At(x, y)).(color.Gray).Y < 0x80 {
				dark++
			}
		}
	}
	return float64(dark) / float64(max(1, part.Dx()*part.Dy()))
}

// onPicture is where a box lies on a picture, in pixels.
func onPicture(b layout.Box, picture image.Image) image.Rectangle {
	w, h := float64(picture.Bounds().Dx()), float64(picture.Bounds().Dy())
	return image.Rect(int(b.Left*w), int(b.Top*h), int(b.Right*w)+1, int(b.Bottom*h)+1)
}

// boxesOf finds where words of a document's text stand on a page of it.
func boxesOf(t *testing.T, text knowledge.Text, number int, words string) []layout.Box {
	t.Helper()
	at := bytes.Index([]byte(text.Body), []byte(words))
	if at < 0 {
		t.Fatalf("%q is not in the text", words)
	}
	lines, err := layout.Decode(text.Layout[number-1])
	if err != nil {
		t.Fatal(err)
	}
	page := text.Pages[number-1]
	return layout.Boxes(lines, page.Width, page.Height, knowledge.Span{Start: at, End: at + len(words)})
}

// The black bar of this page stands exactly where the word does: glyphs of the
// font are all black squares.
func TestTheWordsOfAPageStandWhereItsPictureShowsThem(t *testing.T) {
	t.Parallel()
	for _, turn := range []string{"0", "90", "180", "270"} {
		t.Run(turn, func(t *testing.T) {
			t.Parallel()
			data := build("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [50 20 450 320] /Rotate "+turn+" /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
				stream("", "BT /F 20 Tf 100 200 Td (IIII) Tj 0 -60 Td (HHHHHHHH) Tj ET"),
				"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>")
			text, err := Parse(t.Context(), "a.pdf", data)
			if err != nil {
				t.Fatal(err)
			}
			picture := drawn(t, data, 1, 800)
			boxes := boxesOf(t, text, 1, "HHHHHHHH")
			if len(boxes) != 1 {
				t.Fatalf("the boxes are %v", boxes)
			}
			word := onPicture(boxes[0], picture)
			all := ink(picture, picture.Bounds()) * float64(picture.Bounds().Dx()*picture.Bounds().Dy())
			inside := ink(picture, word) * float64(word.Dx()*word.Dy())
			// Eight wide letters have some three quarters of all ink.
			if share := inside / all; share < 0.6 || share > 0.9 {
				t.Errorf("the box %v holds %.2f of the ink", boxes[0], share)
			}
			if edge := ink(picture, word); edge < 0.2 {
				t.Errorf("the box %v is too large: %.2f of it is ink", boxes[0], edge)
			}
		})
	}
}

func TestAPictureHasTheWidthThatWasAsked(t *testing.T) {
	t.Parallel()
	if got := drawn(t, fixture(t, "columns.pdf"), 1, 800).Bounds().Dx(); got != 800 {
		t.Errorf("it is %d pixels wide", got)
	}
	strip := build("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 50 14000] >>")
	if got := drawn(t, strip, 1, 1600).Bounds(); got.Dx()*got.Dy() > maxPixels+got.Dy() {
		t.Errorf("a strip of paper is drawn in %v", got)
	}
}

func TestPagesThatCannotBeDrawnSayWhy(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		data []byte
		page int
		code knowledge.Code
	}{
		"behind the last":  {fixture(t, "columns.pdf"), 99, knowledge.CodeNotFound},
		"before the first": {fixture(t, "columns.pdf"), 0, knowledge.CodeNotFound},
		"locked":           {fixture(t, "encrypted.pdf"), 1, knowledge.CodeUnreadable},
		"no PDF":           {[]byte("%PDF-1.7"), 1, knowledge.CodeUnreadable},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := Render(t.Context(), c.data, c.page, 400); knowledge.CodeOf(err) != c.code {
				t.Errorf("the error is %v", err)
			}
		})
	}
}
