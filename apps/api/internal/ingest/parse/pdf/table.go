package pdf

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Shares of the font size, by which the rows of a table are told from lines.
const (
	pieceGap  = 0.8  // a gap this wide may part two columns; others may not
	tightDrop = 1.45 // lines closer than this may belong to one row
)

// piece is a part of a line between two wide gaps.
type piece struct {
	words       []word
	left, right float64
}

// pieces cuts a line at its wide gaps.
func (l line) pieces() []piece {
	var out []piece
	for _, w := range l.words {
		left, right := float64(w.left), float64(w.right)
		if n := len(out); n > 0 && left-out[n-1].right < pieceGap*l.size {
			last := &out[n-1]
			last.words, last.right = append(last.words, w), max(last.right, right)
			continue
		}
		out = append(out, piece{words: []word{w}, left: left, right: right})
	}
	return out
}

// tables finds runs of lines whose pieces stand in columns and makes of each
// the rows that a reader sees: the lines of a cell go together, and bars part
// the cells. Columns of running text are put one after the other instead.
func tables(page []line) []line {
	var out []line
	for i := 0; i < len(page); {
		g := gather(page[i:])
		switch {
		case !g.isTable():
			out = append(out, page[i])
			i++
			continue
		case g.isProse():
			out = append(out, g.columnByColumn()...)
		default:
			out = append(out, g.rows()...)
		}
		i += len(g.lines)
	}
	return out
}

// grid is a run of lines, and the columns that their pieces stand in.
type grid struct {
	lines   []line
	pieces  [][]piece // of each line
	columns []piece   // from left to right, without words
}

// gather takes lines for as long as no piece of them spans two columns.
func gather(lines []line) grid {
	var g grid
	lowest := 0.0
	for _, l := range lines {
		pieces := l.pieces()
		if len(g.lines) == 0 && len(pieces) < 2 || l.size <= 0 || itemMark(l.text) || readsLeft(l) {
			break
		}
		if len(g.lines) > 0 {
			first, drop := g.lines[0], lowest-l.baseline
			apart := l.turns != first.turns || !near(l.size, first.size, 0.25*first.size) || drop > rowHeight*l.size
			if apart || l.baseline > first.baseline+sameLine*l.size || !g.fits(pieces) {
				break
			}
			lowest = min(lowest, l.baseline)
		} else {
			lowest = l.baseline
		}
		g.add(l, pieces)
	}
	// A line that stands alone below the first column is the next paragraph.
	for n := len(g.lines) - 1; n > 0 && len(g.pieces[n]) == 1 && g.column(g.pieces[n][0]) == 0; n-- {
		g.lines, g.pieces = g.lines[:n], g.pieces[:n]
	}
	return g
}

// readsLeft says that a line is read from right to left.
func readsLeft(l line) bool { return sideOf(firstRune(l.text)) == rightToLeft }

func (g *grid) fits(pieces []piece) bool {
	for _, p := range pieces {
		touched := 0
		for _, c := range g.columns {
			if p.left < c.right && c.left < p.right {
				touched++
			}
		}
		if touched > 1 {
			return false
		}
	}
	return true
}

func (g *grid) add(l line, pieces []piece) {
	g.lines, g.pieces = append(g.lines, l), append(g.pieces, pieces)
	for _, p := range pieces {
		if i := g.column(p); i >= 0 {
			c := &g.columns[i]
			c.left, c.right = min(c.left, p.left), max(c.right, p.right)
			continue
		}
		g.columns = append(g.columns, piece{left: p.left, right: p.right})
		slices.SortFunc(g.columns, func(a, b piece) int { return cmp.Compare(a.left, b.left) })
	}
}

// column is the index of the column that a piece stands in, -1 if in none.
func (g *grid) column(p piece) int {
	return slices.IndexFunc(g.columns, func(c piece) bool { return p.left < c.right && c.left < p.right })
}

// isTable wants more than chance: three lines in columns, or two that a wide
// gap parts as well.
func (g *grid) isTable() bool {
	parted, wide := 0, 0
	for i, pieces := range g.pieces {
		if len(pieces) > 1 {
			parted++
		}
		if g.lines[i].cells {
			wide++
		}
	}
	return parted >= 3 || parted == 2 && (wide == 2 || len(g.columns) > 2)
}

// Two columns of running text are full of words from edge to edge.
const (
	proseLines = 6
	proseWords = 4   // in each column, on average
	proseFull  = 0.7 // of the lines reach the edge of their column
)

func (g *grid) isProse() bool {
	if len(g.columns) != 2 || len(g.lines) < proseLines {
		return false
	}
	for i, c := range g.columns {
		words, full, lines := 0, 0, 0
		for n, pieces := range g.pieces {
			for _, p := range pieces {
				if g.column(p) == i {
					lines++
					words += len(p.words)
					if p.right > c.right-shortLine*g.lines[n].size {
						full++
					}
				}
			}
		}
		if words < proseWords*lines || float64(full) < proseFull*float64(lines) {
			return false
		}
	}
	return true
}

// columnByColumn returns the lines of the first column, then those of the second.
func (g *grid) columnByColumn() []line {
	var out []line
	for i := range g.columns {
		for n, pieces := range g.pieces {
			for _, p := range pieces {
				if g.column(p) != i {
					continue
				}
				l := g.lines[n]
				l.hyphen = l.hyphen && p.right == pieces[len(pieces)-1].right
				l.text, l.words = l.cut(p)
				l.left, l.right, l.cells = p.left, p.right, false
				out = append(out, l)
			}
		}
	}
	return out
}

// cut is the text of a piece, and its words as parts of that.
func (l line) cut(p piece) (string, []word) {
	from, to := p.words[0].start, p.words[len(p.words)-1].end
	words := slices.Clone(p.words)
	for i := range words {
		words[i].start -= from
		words[i].end -= from
	}
	return l.text[from:to], words
}

// row is a row of a table as it is put together: a text for each column.
type row struct {
	line
	cells [][]line // of each column, its parts one below the other
}

// rows puts the lines of a table together as rows.
func (g *grid) rows() []line {
	order := make([]int, len(g.lines))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(g.lines[b].baseline, g.lines[a].baseline) })
	var rows []row
	for _, n := range order {
		l := g.lines[n]
		next := row{line: l, cells: make([][]line, len(g.columns))}
		for _, p := range g.pieces[n] {
			part := l
			part.text, part.words = l.cut(p)
			c := g.column(p)
			next.cells[c] = append(next.cells[c], part)
		}
		if k := len(rows) - 1; k >= 0 && next.continues(rows[k]) {
			rows[k].take(next)
		} else {
			rows = append(rows, next)
		}
	}
	out := make([]line, len(rows))
	for i, r := range rows {
		out[i] = r.write()
	}
	return out
}

// continues says that a line of cells belongs to the row above: it stands at
// its height, or goes on with words in cells that have words.
func (r row) continues(above row) bool {
	drop := above.baseline - r.baseline
	if drop < sameLine*r.size {
		return true
	}
	if drop > tightDrop*r.size || len(r.cells[0]) > 0 {
		return false
	}
	for i, cell := range r.cells {
		if len(cell) > 0 && (len(above.cells[i]) == 0 || !wordy(cell) || !wordy(above.cells[i])) {
			return false
		}
	}
	return true
}

func wordy(cell []line) bool {
	for _, part := range cell {
		if strings.ContainsFunc(part.text, unicode.IsLetter) {
			return true
		}
	}
	return false
}

func (r *row) take(next row) {
	r.baseline = next.baseline
	for i, cell := range next.cells {
		r.cells[i] = append(r.cells[i], cell...)
	}
}

// write makes one line of the row.
func (r row) write() line {
	l := r.line
	l.text, l.words, l.hyphen, l.cells, l.row = "", nil, false, true, true
	var text strings.Builder
	for i, cell := range r.cells {
		if i > 0 {
			text.WriteString(cellBar)
		}
		for n, part := range cell {
			if n > 0 {
				text.WriteString(paragraph(cell).joint(n))
			}
			for _, w := range part.words {
				w.start, w.end = w.start+int32(text.Len()), w.end+int32(text.Len())
				l.words = append(l.words, w)
			}
			text.WriteString(part.text)
		}
	}
	l.text = strings.TrimRight(text.String(), " |")
	return l
}
