package pdf

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
)

// maxGlyphs is how many glyphs one page may hold: some hundred times a dense
// page of print. It bounds the memory that a page takes.
const maxGlyphs = 500_000

// glyph is one character and the box of its ink: where it would lie if the
// page, as it is shown, were turned so that its text runs from left to right.
type glyph struct {
	r rune
	box
	turns int // quarters clockwise that its text runs from that
}

// page is what was found on one page.
type page struct {
	frame
	lines   []line
	picture bool // it shows something, but no text
	failed  bool // it could not be read
}

// font is how a glyph is set.
type font struct {
	size float64 // as drawn, in points; 0 when it is not known
	bold bool
}

// readPage returns one page, with its lines in the order of the content. Of a
// page that fails there is its frame.
func readPage(sandbox pdfium.Pdfium, doc references.FPDF_DOCUMENT, index int) (page, error) {
	ref := requests.Page{ByIndex: &requests.PageByIndex{Document: doc, Index: index}}
	read := page{frame: readFrame(sandbox, ref), failed: true}
	opened, err := sandbox.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: ref})
	if err != nil {
		return read, fmt.Errorf("load page %d: %w", index+1, err)
	}
	count, err := sandbox.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: opened.TextPage})
	if err != nil {
		return read, fmt.Errorf("count the characters of page %d: %w", index+1, err)
	}
	if count.Count > maxGlyphs {
		return read, body.TooLongError()
	}
	glyphs, err := readGlyphs(sandbox, ref, read.frame)
	if err != nil {
		return read, fmt.Errorf("read page %d: %w", index+1, err)
	}
	read.lines = lines(glyphs, func(i int) font { return readFont(sandbox, opened.TextPage, i) })
	read.picture = len(read.lines) == 0 && shows(sandbox, ref)
	if _, err := sandbox.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: opened.TextPage}); err != nil {
		return read, fmt.Errorf("close page %d: %w", index+1, err)
	}
	read.failed = false
	return read, nil
}

// shows says whether anything is drawn on a page.
func shows(sandbox pdfium.Pdfium, ref requests.Page) bool {
	objects, err := sandbox.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: ref})
	return err == nil && objects.Count > 0
}

// readGlyphs asks for the boxes alone: each call into the sandbox costs about
// a microsecond, and fonts would take several more for every glyph.
func readGlyphs(sandbox pdfium.Pdfium, ref requests.Page, f frame) ([]glyph, error) {
	found, err := sandbox.GetPageTextStructured(&requests.GetPageTextStructured{
		Page: ref, Mode: requests.GetPageTextStructuredModeChars,
	})
	if err != nil {
		return nil, err
	}
	glyphs := make([]glyph, 0, len(found.Chars))
	turns := 0
	for _, c := range found.Chars {
		var g glyph
		if c.Text != "" {
			g.r, _ = utf8.DecodeRuneInString(c.Text)
		}
		if inked(g.r) { // the spaces that PDFium adds have no angle
			turns = f.reading(c.Angle)
		}
		at := c.PointPosition
		g.turns = turns
		g.box = f.shown(box{left: at.Left, right: at.Right, bottom: at.Bottom, top: at.Top}).turned(turns)
		glyphs = append(glyphs, g)
	}
	return glyphs, nil
}

// readFont looks up how glyph i of a page is set. What cannot be found out is
// left zero.
func readFont(sandbox pdfium.Pdfium, page references.FPDF_TEXTPAGE, i int) font {
	var f font
	if size, err := sandbox.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: page, Index: i}); err == nil {
		f.size = size.FontSize
	}
	if m, err := sandbox.FPDFText_GetMatrix(&requests.FPDFText_GetMatrix{TextPage: page, Index: i}); err == nil {
		// Many producers set the size by the matrix and leave the font's at 1.
		f.size *= math.Hypot(float64(m.Matrix.C), float64(m.Matrix.D))
	}
	if math.IsNaN(f.size) || math.IsInf(f.size, 0) || f.size < 0 {
		f.size = 0
	}
	f.size = math.Round(f.size*5) / 5 // a fifth of a point apart is one size
	if info, err := sandbox.FPDFText_GetFontInfo(&requests.FPDFText_GetFontInfo{TextPage: page, Index: i}); err == nil {
		f.bold = isBold(info.FontName)
	}
	return f
}

// isBold reads the weight from a font's name, which is where it is reliable:
// many producers leave the numeric weight of an embedded font at any value.
func isBold(name string) bool {
	name = strings.ToLower(name)
	for _, weight := range []string{"bold", "black", "heavy"} {
		if strings.Contains(name, weight) {
			return true
		}
	}
	return false
}
