package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
)

// line is a run of glyphs on one baseline.
type line struct {
	text        string
	left, right float64
	baseline    float64
	size        float64 // the font size of most of its glyphs
	bold        bool    // most of its letters are
	hyphen      bool    // its last word goes on in the next line
	cells       bool    // wide gaps part it, as in a row of a table
}

// lines groups the glyphs of a page, of which fontAt tells how one is set.
// PDFium ends a line by a line break, or by the mark of a hyphen that parts a
// word.
func lines(glyphs []glyph, fontAt func(int) font) []line {
	var out []line
	start := 0
	flush := func(end int, hyphen bool) {
		if l, ok := newLine(glyphs, start, end, fontAt); ok {
			l.hyphen = hyphen
			out = append(out, l)
		}
		start = end + 1
	}
	for i, g := range glyphs {
		switch {
		case g.r == '\n' || g.r == '\r':
			flush(i, false)
		case partsWord(glyphs, i):
			flush(i, true)
		}
	}
	flush(len(glyphs), false)
	return out
}

// partsWord says that glyph i is PDFium's mark for a hyphen at a line end, not
// a control character that the file happens to hold: what follows it stands
// on another line.
func partsWord(glyphs []glyph, i int) bool {
	g := glyphs[i]
	if g.r != '\u0002' && g.r != '\uFFFE' || i+1 == len(glyphs) {
		return false
	}
	next := glyphs[i+1]
	return next.top < g.bottom || next.bottom > g.top
}

// newLine measures the glyphs from start to end and spells them out. A line
// without any visible character is none.
func newLine(glyphs []glyph, start, end int, fontAt func(int) font) (line, bool) {
	l := line{left: math.Inf(1), right: math.Inf(-1)}
	var visible []int
	var bottoms []float64
	for i := start; i < end; i++ {
		g := glyphs[i]
		if !inked(g.r) {
			continue
		}
		visible = append(visible, i)
		bottoms = append(bottoms, g.bottom)
		l.left, l.right = min(l.left, g.left), max(l.right, g.right)
	}
	if len(visible) == 0 {
		return line{}, false
	}
	slices.Sort(bottoms)
	l.baseline = bottoms[len(bottoms)/2] // most letters stand on it
	setting := fontOf(visible, fontAt)
	l.size, l.bold = setting.size, setting.bold
	l.text, l.cells = spell(glyphs, visible, l.size)
	return l, true
}

// inked says that r shows on paper.
func inked(r rune) bool { return !unicode.IsSpace(r) && !unicode.IsControl(r) && r != '\uFFFE' }

// fontOf is how most of a line is set, by three of its glyphs: two that agree,
// else the one in the middle.
func fontOf(visible []int, fontAt func(int) font) font {
	first := fontAt(visible[0])
	last := fontAt(visible[len(visible)-1])
	if first == last {
		return first
	}
	return fontAt(visible[len(visible)/2])
}

// Gaps between the ink of two letters, as shares of the font size.
const (
	// noGap parts no words, even where there is a space: some producers, and
	// PDFium itself, put one where kerning moves two letters of a word.
	noGap = 0.13

	// wordGap parts two words where the file has no space. The side bearings of
	// letters add up to about 0.1, a space to 0.25 and more.
	wordGap = 0.2

	// cellGap parts two cells of a table; the spaces of justified text stay
	// well below it.
	cellGap = 2.0
)

// spell writes the visible glyphs of a line, with the spaces that the file
// shows by position alone. Between the cells of a table it puts a bar.
func spell(glyphs []glyph, visible []int, size float64) (text string, cells bool) {
	var b strings.Builder
	for n, i := range visible {
		if n > 0 {
			last := visible[n-1]
			joint := gapText(glyphs, last, i, size)
			if joint == cellBar && b.Len() <= len("10.") {
				joint = " " // behind the number of an item
			}
			cells = cells || joint == cellBar
			b.WriteString(joint)
		}
		b.WriteRune(glyphs[i].r)
	}
	return b.String(), cells
}

// cellBar stands between the cells of a table.
const cellBar = " | "

// gapText is what stands between two visible glyphs of a line.
func gapText(glyphs []glyph, last, i int, size float64) string {
	a, b := glyphs[last], glyphs[i]
	space := i-last > 1
	if size <= 0 {
		if space {
			return " "
		}
		return ""
	}
	gap := (b.left - a.right) / size
	letters := unicode.IsLetter(a.r) && unicode.IsLetter(b.r)
	switch {
	case gap > cellGap:
		return cellBar
	case space && letters && gap > -1 && gap < noGap:
		return ""
	case space, gap > wordGap && !unspaced(b.r):
		return " "
	}
	return ""
}

// unspaced says that r belongs to a script written without spaces.
func unspaced(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// mostFrequent returns the key with the highest count; of equals the largest,
// so that the result does not depend on the order of the map.
func mostFrequent(counts map[float64]int) float64 {
	best, most := 0.0, 0
	for key, n := range counts {
		if n > most || n == most && key > best {
			best, most = key, n
		}
	}
	return best
}
