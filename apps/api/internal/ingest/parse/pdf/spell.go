package pdf

import (
	"strings"
	"unicode"
)

// Gaps between the ink of two letters, as shares of the font size.
const (
	// noGap parts no words, even where there is a space: some producers, and
	// PDFium itself, put one where kerning moves two letters of a word.
	noGap = 0.13

	// wordGap parts two words where the file has no space. The side bearings of
	// letters add up to about 0.1, a space to 0.25 and more.
	wordGap = 0.2

	// digitGap parts two numbers: figures of one width stand far apart.
	digitGap = 0.26

	// maxClosing is how far a full stop or comma may stand from its word.
	maxClosing = 0.3

	// cellGap parts two cells of a table; the spaces of justified text stay
	// well below it.
	cellGap = 2.0
)

// cellBar stands between the cells of a table.
const cellBar = " | "

// speller writes the text of a line, with the spaces that the file shows by
// position alone, and notes where its words stand.
type speller struct {
	glyphs []glyph
	size   float64 // of the font
	mark   int     // how many glyphs are the mark of a footnote, which begins with them

	text  strings.Builder
	words []word
	cells bool // a bar stands in it
}

// spell writes glyphs, given by their indexes in reading order.
func (s *speller) spell(order []spot) {
	for n, at := range order {
		joint := at.joint(s.glyphs, s.size)
		switch {
		case n == 0:
			joint = ""
		case n == s.mark:
			joint = " "
		}
		if joint == cellBar && s.text.Len() <= len("10.") {
			joint = " " // behind the number of an item
		}
		s.cells = s.cells || joint == cellBar
		s.text.WriteString(joint)
		s.letter(at.r, s.glyphs[at.glyph].box, joint == "")
	}
}

// letter writes a glyph. It goes on with the last word if it follows it
// closely; in scripts without spaces each letter counts as a word, so that
// places are exact there too.
func (s *speller) letter(r rune, at box, closely bool) {
	start := int32(s.text.Len())
	s.text.WriteRune(r)
	end := int32(s.text.Len())
	left, right := float32(at.left), float32(at.right)
	if closely && len(s.words) > 0 && !unspaced(r) {
		w := &s.words[len(s.words)-1]
		if !unspaced(firstRune(s.text.String()[w.start:])) {
			w.end, w.left, w.right = end, min(w.left, left), max(w.right, right)
			return
		}
	}
	s.words = append(s.words, word{start: start, end: end, left: left, right: right})
}

// joint is what parts a glyph from the one before it.
func (at spot) joint(glyphs []glyph, size float64) string {
	a, b := glyphs[at.a], glyphs[at.b]
	space := spaceBetween(glyphs, at.a, at.b)
	if size <= 0 {
		if space {
			return " "
		}
		return ""
	}
	if b.right < a.left {
		a, b = b, a
	}
	gap := (b.left - a.right) / size
	switch {
	case gap > cellGap:
		return cellBar
	case space && gap > -1 && gap < noGap && letters(a.r, b.r),
		gap > -1 && gap < digitGap && unicode.IsDigit(a.r) && unicode.IsDigit(b.r),
		gap < maxClosing && closes(a.r, b.r),
		gap < 1 && unspaced(a.r) && unspaced(b.r):
		return ""
	case space, gap > wordGap && !unspaced(b.r):
		return " "
	}
	return ""
}

func letters(a, b rune) bool { return unicode.IsLetter(a) && unicode.IsLetter(b) }

// spaceBetween says that the file, or PDFium, has only spaces between two glyphs.
func spaceBetween(glyphs []glyph, a, b int) bool {
	between := glyphs[min(a, b)+1 : max(a, b, min(a, b)+1)]
	for _, g := range between {
		if inked(g.r) {
			return false
		}
	}
	return len(between) > 0
}

// closes says that one of two neighbours, seen from left to right, is a full
// stop or comma that ends what the other belongs to.
func closes(a, b rune) bool {
	if sideOf(b) == rightToLeft {
		a, b = b, a
	}
	return (b == '.' || b == ',') && (unicode.IsLetter(a) || unicode.IsDigit(a) || strings.ContainsRune(")]", a))
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}
