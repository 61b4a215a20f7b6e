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

// glyph is one character and the box of its ink, in points from the lower
// left corner of the page.
type glyph struct {
	r                        rune
	left, right, bottom, top float64
}

// font is how a glyph is set.
type font struct {
	size float64 // as drawn, in points; 0 when it is not known
	bold bool
}

// readPage returns the lines of one page in the order of the content.
func readPage(sandbox pdfium.Pdfium, doc references.FPDF_DOCUMENT, index int) ([]line, error) {
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: doc, Index: index}}
	opened, err := sandbox.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: page})
	if err != nil {
		return nil, fmt.Errorf("load page %d: %w", index+1, err)
	}
	count, err := sandbox.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: opened.TextPage})
	if err != nil {
		return nil, fmt.Errorf("count the characters of page %d: %w", index+1, err)
	}
	if count.Count > maxGlyphs {
		return nil, body.TooLongError()
	}
	glyphs, err := readGlyphs(sandbox, page)
	if err != nil {
		return nil, fmt.Errorf("read page %d: %w", index+1, err)
	}
	found := lines(glyphs, func(i int) font { return readFont(sandbox, opened.TextPage, i) })
	if _, err := sandbox.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: opened.TextPage}); err != nil {
		return nil, fmt.Errorf("close page %d: %w", index+1, err)
	}
	return found, nil
}

// readGlyphs asks for the boxes alone: each call into the sandbox costs about
// a microsecond, and fonts would take several more for every glyph.
func readGlyphs(sandbox pdfium.Pdfium, page requests.Page) ([]glyph, error) {
	found, err := sandbox.GetPageTextStructured(&requests.GetPageTextStructured{
		Page: page, Mode: requests.GetPageTextStructuredModeChars,
	})
	if err != nil {
		return nil, err
	}
	glyphs := make([]glyph, 0, len(found.Chars))
	for _, c := range found.Chars {
		g := glyph{
			left: c.PointPosition.Left, right: c.PointPosition.Right,
			bottom: c.PointPosition.Bottom, top: c.PointPosition.Top,
		}
		if c.Text != "" {
			g.r, _ = utf8.DecodeRuneInString(c.Text)
		}
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
