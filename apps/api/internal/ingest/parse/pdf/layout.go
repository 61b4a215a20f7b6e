package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraph is a run of lines that read on.
type paragraph []line

// Shares of the font size or of the usual distance between lines.
const (
	sameSize   = 0.1  // sizes this close are one size
	newBlock   = 1.35 // lines this much further apart than usual begin a block
	indent     = 0.9  // a line this much further right than the last begins one
	shortLine  = 3.0  // a line that ends this far from the margin is the last of its block
	rowHeight  = 3.5  // rows of a table stand closer than this
	sameLine   = 0.3  // baselines this close are one line
	lineHeight = 1.2  // the distance between lines where it cannot be measured
)

// paragraphs groups the lines of a page, which come in reading order: PDFium
// keeps the order of the content, in which columns follow one another.
func paragraphs(page []line) []paragraph {
	leading := leadings(page)
	var out []paragraph
	for i, l := range page {
		if i > 0 && goesOn(page, i, leading, out[len(out)-1]) {
			out[len(out)-1] = append(out[len(out)-1], l)
		} else {
			out = append(out, paragraph{l})
		}
	}
	return out
}

// goesOn says whether line i of the page continues the open paragraph.
func goesOn(page []line, i int, leading map[float64]float64, open paragraph) bool {
	last, l := page[i-1], page[i]
	if last.turns != l.turns {
		return false
	}
	if last.hyphen {
		return true
	}
	drop := last.baseline - l.baseline
	if last.row && l.row {
		return true
	}
	if last.cells && l.cells {
		return drop > 0 && drop < rowHeight*l.size
	}
	if !near(last.size, l.size, sameSize*max(last.size, l.size)) || last.bold != l.bold {
		return false
	}
	if last.cells != l.cells || itemMark(l.text) || l.note {
		return false
	}
	switch {
	case near(drop, 0, sameLine*l.size):
		return true
	case drop < 0: // the next column, or a part of the page set elsewhere
		return !endsSentence(last.text) && startsLower(l.text)
	case drop > newBlock*leading[l.size]:
		return false
	case l.left-last.left > indent*l.size && !hangs(open[0].text) && !centred(last, l):
		return false
	}
	return !endsSentence(last.text) || last.right > margin(page, i-1)-shortLine*l.size
}

// leadings finds the usual distance between lines for each font size: the
// median of those that can be distances within a paragraph.
func leadings(page []line) map[float64]float64 {
	drops := map[float64][]float64{}
	for i := 1; i < len(page); i++ {
		size := page[i].size
		drop := page[i-1].baseline - page[i].baseline
		if page[i-1].size == size && drop > sameLine*size && drop < 3*size {
			drops[size] = append(drops[size], drop)
		}
	}
	out := map[float64]float64{}
	for _, l := range page {
		if d := drops[l.size]; len(d) > 0 {
			slices.Sort(d)
			// The lower quartile: in short paragraphs, half of all distances
			// can be those between paragraphs.
			out[l.size] = d[len(d)/4]
		} else {
			out[l.size] = lineHeight * l.size
		}
	}
	return out
}

// margin is the right edge of the column that line i stands in: the furthest
// that a line around it reaches, of those that begin near the same edge.
func margin(page []line, i int) float64 {
	const around = 8
	right := page[i].right
	for _, l := range page[max(0, i-around):min(len(page), i+around+1)] {
		if near(l.left, page[i].left, 4*page[i].size) {
			right = max(right, l.right)
		}
	}
	return right
}

// centred says that two lines share their middle but not their edges.
func centred(a, b line) bool {
	return near((a.left+a.right)/2, (b.left+b.right)/2, 0.5*b.size)
}

func near(a, b, within float64) bool { return a-b <= within && b-a <= within }

// join is the text of a paragraph: lines joined by a space, the parts of a
// word by nothing, the rows of a table by a line break.
func (p paragraph) join() string {
	var b strings.Builder
	for i, l := range p {
		if i > 0 {
			b.WriteString(p.joint(i))
		}
		b.WriteString(l.text)
	}
	return b.String()
}

// joint is what stands between line i and the one before it.
func (p paragraph) joint(i int) string {
	last, next := p[i-1], p[i]
	before, _ := utf8.DecodeLastRuneInString(last.text)
	after, _ := utf8.DecodeRuneInString(next.text)
	switch {
	case last.hyphen && (last.keeps || !unicode.IsLower(after)):
		return "-" // "North-" and "South" are two words
	case last.hyphen, unspaced(before) && unspaced(after):
		return ""
	case (before == '-' || before == '‐') && unicode.IsLetter(after) && wordBefore(last.text):
		return ""
	case (before == '-' || before == '–') && unicode.IsDigit(after):
		return "" // from a number to another
	case next.cells:
		return "\n"
	}
	return " "
}

// wordBefore says that the hyphen that ends text stands behind a letter.
func wordBefore(text string) bool {
	_, size := utf8.DecodeLastRuneInString(text)
	r, _ := utf8.DecodeLastRuneInString(text[:len(text)-size])
	return unicode.IsLetter(r)
}

// itemMark says whether text begins with a bullet or the number of an item.
func itemMark(text string) bool {
	mark, rest, ok := strings.Cut(text, " ")
	if !ok || rest == "" {
		return false
	}
	switch mark {
	case "•", "◦", "▪", "‣", "–", "-", "*", "·", "●", "○", "■", "\uf0b7":
		return true
	}
	number := strings.TrimRight(strings.TrimLeft(mark, "("), ".)")
	return number != mark && len(number) <= 3 && number != "" && strings.Trim(number, "0123456789") == ""
}

// hangs says that the lines of a paragraph that begins so are indented: of an
// item, or of an entry like "[12]" in a list of references.
func hangs(text string) bool {
	mark, _, ok := strings.Cut(text, " ")
	return itemMark(text) || ok && len(mark) <= 8 && strings.HasPrefix(mark, "[") && strings.HasSuffix(mark, "]")
}

func endsSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, `"'”’»)]」』`))
	return strings.ContainsRune(".!?:。！？", last)
}

func startsLower(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(first)
}
