package pdf

import (
	"math"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/requests"
)

// box is a rectangle in points; up is the larger number.
type box struct{ left, right, bottom, top float64 }

// turned is the box as it lies after the paper was turned by quarters of a
// circle against the clock, around the origin.
func (b box) turned(quarters int) box {
	for range ((quarters % 4) + 4) % 4 {
		b = box{left: -b.top, right: -b.bottom, bottom: b.left, top: b.right}
	}
	return b
}

func (b box) moved(x, y float64) box {
	return box{left: b.left + x, right: b.right + x, bottom: b.bottom + y, top: b.top + y}
}

// frame is a page as it is shown: cut and turned as its file says.
type frame struct {
	cut   box // what is shown of the page, where glyphs are measured
	turns int // quarters clockwise by which it is turned to be shown
}

// readFrame asks for the page's frame. A page that does not say is taken as it
// is measured.
func readFrame(sandbox pdfium.Pdfium, page requests.Page) frame {
	var f frame
	if found, err := sandbox.FPDF_GetPageBoundingBox(&requests.FPDF_GetPageBoundingBox{Page: page}); err == nil {
		r := found.Rect
		f.cut = box{left: float64(r.Left), right: float64(r.Right), bottom: float64(min(r.Bottom, r.Top)), top: float64(max(r.Bottom, r.Top))}
	}
	if found, err := sandbox.FPDFPage_GetRotation(&requests.FPDFPage_GetRotation{Page: page}); err == nil {
		f.turns = int(found.PageRotation)
	}
	return f
}

// size is the width and height of the page as it is shown.
func (f frame) size() (width, height float64) {
	shown := f.cut.turned(-f.turns)
	return shown.right - shown.left, shown.top - shown.bottom
}

// shown is where a box of the page is seen: from the lower left corner of what
// is shown.
func (f frame) shown(b box) box {
	corner := f.cut.turned(-f.turns)
	return b.turned(-f.turns).moved(-corner.left, -corner.bottom)
}

// reading is the direction that text runs in on the shown page, in quarters
// clockwise from left to right, of glyphs at a clockwise angle in radians.
func (f frame) reading(angle float64) int {
	quarters := int(math.Round(angle/(math.Pi/2))) + f.turns
	return ((quarters % 4) + 4) % 4
}
