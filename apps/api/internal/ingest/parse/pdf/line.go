package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
)

// line is a run of glyphs on one baseline. It is measured as glyphs are: on the
// page turned so that its text runs from left to right.
type line struct {
	text        string
	words       []word
	left, right float64 // where it begins and ends; of a line from right to left, both negated
	low, high   float64 // what a mark over the line covers
	baseline    float64
	size        float64 // the font size of most of its glyphs
	turns       int     // quarters clockwise that its text runs from left to right
	upright     bool    // its letters stand upright although it runs down the page
	bold        bool    // most of its letters are
	note        bool    // it begins with a raised mark, as a footnote does
	hyphen      bool    // its last word goes on in the next line
	keeps       bool    // with the hyphen that parts it
	cells       bool    // wide gaps part it, as in a row of a table
	row         bool    // it is a row of a table, perhaps of several lines
}

// word is a part of a line's text, in bytes, and what a mark over it covers.
type word struct {
	start, end  int32
	left, right float32
	low, high   float32
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
		case i > start && g.turns != glyphs[i-1].turns:
			flush(i, false)
			start = i // which is the first of the next line
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
	var visible []int
	for i := start; i < end; i++ {
		if inked(glyphs[i].r) {
			visible = append(visible, i)
		}
	}
	if len(visible) == 0 {
		return line{}, false
	}
	l := line{turns: glyphs[visible[0]].turns}
	if runsDown(glyphs, visible) {
		l.upright = true
		l.turns = (l.turns + 1) % 4
		for i := start; i < end; i++ {
			glyphs[i].box, glyphs[i].turns = glyphs[i].box.turned(1), l.turns
		}
	}
	setting := fontOf(visible, fontAt)
	l.size, l.bold = setting.size, setting.bold
	l.measure(glyphs, visible)
	s := speller{glyphs: glyphs, size: l.size, mark: l.raised(glyphs, visible)}
	l.note = s.mark > 0
	s.spell(inReadingOrder(glyphs, visible, l.size))
	l.text, l.words, l.cells = s.text.String(), s.words, s.cells
	for i := range l.words {
		l.words[i].low, l.words[i].high = float32(l.low), float32(l.high)
	}
	if first := firstRune(l.text); sideOf(first) == rightToLeft { // it begins on the right
		l.left, l.right = -l.right, -l.left
	}
	return l, true
}

// A mark of a footnote stands higher than this share of the font size, and is
// no longer than so many characters.
const (
	raisedBy = 0.2
	maxMark  = 3
)

// raised is how many glyphs at the beginning of a line are the raised number
// or star of a footnote.
func (l *line) raised(glyphs []glyph, visible []int) int {
	n := 0
	for n < len(visible) {
		g := glyphs[visible[n]]
		if !unicode.IsDigit(g.r) && !strings.ContainsRune("*∗†‡§", g.r) || g.bottom < l.baseline+raisedBy*l.size {
			break
		}
		n++
	}
	if n == len(visible) || n > maxMark || l.size <= 0 {
		return 0
	}
	return n
}

// Shares of the font size that letters reach below and above their baseline.
const (
	descent = 0.24
	ascent  = 0.8
)

// measure finds how far the line reaches, and its baseline.
func (l *line) measure(glyphs []glyph, visible []int) {
	bottoms := make([]float64, 0, len(visible))
	l.left, l.right, l.high = math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, i := range visible {
		g := glyphs[i]
		bottoms = append(bottoms, g.bottom)
		l.left, l.right = min(l.left, g.left), max(l.right, g.right)
		l.high = max(l.high, g.top)
	}
	slices.Sort(bottoms)
	l.low, l.baseline = bottoms[0], bottoms[len(bottoms)/2] // most letters stand on it
	if l.size > 0 && !l.upright {                           // lines of one size get marks of one height
		l.low, l.high = l.baseline-descent*l.size, l.baseline+ascent*l.size
	}
}

// runsDown says that upright letters stand one below the other, as Japanese and
// Chinese are set in books.
func runsDown(glyphs []glyph, visible []int) bool {
	if len(visible) < 2 {
		return false
	}
	below := 0
	for n, i := range visible[1:] {
		last, g := glyphs[visible[n]].box, glyphs[i].box
		if (g.bottom+g.top)/2 < last.bottom && g.left <= last.right && g.right >= last.left {
			below++
		}
	}
	return float64(below) >= mostBelow*float64(len(visible)-1)
}

// mostBelow is the share of letters that stand straight below the one before:
// the marks that end a sentence stand aside.
const mostBelow = 0.7

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

// unspaced says that r belongs to a script written without spaces, or is one of
// its marks.
func unspaced(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) ||
		r > '\u3000' && r <= '\u303F' || r > '\uFF00' && r < '\uFF61'
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
