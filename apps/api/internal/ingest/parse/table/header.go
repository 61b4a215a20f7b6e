package table

import "strconv"

// maxLabel is the longest name of a column, in bytes.
const maxLabel = 120

// isHeader says whether r names the columns of the rows after it. It does if
//
//   - it has at least two cells, all different and short, of words or years,
//     and a row follows, of two cells too if it has two itself, and
//   - it stands out: it is bold and the next row is not, or some column has
//     words in it and a figure below, or only the next row's first cell has
//     something in it; or it is the table's first row with
//     several cells, and has three or more of them or the table is known to be
//     headed.
//
// Behind the first header, only a row that stands out after an empty one
// begins another table.
func (w *Writer) isHeader(r, next *row) bool {
	if next == nil || r.filled() < 2 || !r.couldName() || next.filled() < 2 && r.filled() == 2 {
		return false
	}
	if w.labels != nil {
		return r.after && r.standsOut(next)
	}
	return r.standsOut(next) || r.filled() >= 3 || w.opts.Headed
}

// isGroup says whether r is the upper of two header rows: some cell covers
// several columns, and the row below has words for each.
func (w *Writer) isGroup(r, next *row) bool {
	if next == nil || w.labels != nil && !r.after || !next.couldName() || next.filled() < 2 || r.filled() < 2 {
		return false
	}
	for _, c := range r.cells {
		if c.Value && !isYear(c.Text) || len(c.Text) > maxLabel {
			return false
		}
	}
	for _, c := range r.cells {
		if c.Across > 1 && c.Across < max(len(r.cells), len(next.cells)) {
			return true
		}
	}
	return false
}

// couldName says that all cells are short, different, and of words or years.
func (r *row) couldName() bool {
	seen := map[string]bool{}
	for _, c := range r.cells {
		if c.Text == "" {
			continue
		}
		if c.Value && !isYear(c.Text) || len(c.Text) > maxLabel || seen[c.Text] {
			return false
		}
		seen[c.Text] = true
	}
	return true
}

// standsOut says that r looks unlike the row below it.
func (r *row) standsOut(next *row) bool {
	if r.bold() && !next.bold() || r.cells[0].Text == "" && next.cells[0].Text != "" {
		return true
	}
	for i, c := range r.cells {
		if i < len(next.cells) && c.Text != "" && !c.Value && next.cells[i].Value {
			return true
		}
	}
	return false
}

func (r *row) bold() bool {
	for _, c := range r.cells {
		if c.Text != "" && !c.Bold {
			return false
		}
	}
	return true
}

func (r *row) filled() int {
	n := 0
	for _, c := range r.cells {
		if c.Text != "" {
			n++
		}
	}
	return n
}

// only is the row's cell, if it has just one.
func (r *row) only() (Cell, bool) {
	var found Cell
	for _, c := range r.cells {
		if c.Text == "" {
			continue
		}
		if found.Text != "" {
			return Cell{}, false
		}
		found = c
	}
	return found, true
}

// isPair says that the row is a name and what it stands for.
func (r *row) isPair() bool {
	return len(r.cells) >= 2 && r.filled() == 2 && r.cells[0].Text != "" && r.cells[1].Text != "" &&
		!r.cells[0].Value && len(r.cells[0].Text) <= maxLabel
}

// spread repeats each cell's text over the columns that it covers.
func (r *row) spread() []string {
	var out []string
	for i, c := range r.cells {
		for k := range min(max(c.Across, 1), maxAcross) {
			for len(out) <= i+k {
				out = append(out, "")
			}
			if c.Text != "" {
				out[i+k] = c.Text
			}
		}
	}
	return out
}

// maxAcross is how many columns the name of a group may cover.
const maxAcross = 100

func isYear(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && len(s) == 4 && n >= 1800 && n <= 2199
}
