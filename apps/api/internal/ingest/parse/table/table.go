// Package table writes the rows of a table so that each says what it means by
// itself: "Region: North; Q1: 12,300". What is searched, cited and read is one
// row, and a figure without the name of its column would say nothing there.
package table

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Cell is one cell as a person sees it.
type Cell struct {
	Text   string
	Value  bool // a number, date or truth value rather than words
	Bold   bool
	Across int // how many columns it covers; 0 and 1 are one
}

// Out is what a table is written to: a [body.Writer], or what gathers blocks
// for one.
type Out interface {
	At(locator string)
	Heading(level int, s string)
	Block(kind knowledge.BlockKind, level int, s string)
}

// Options describe a table.
type Options struct {
	// Name is that of the sheet, for the locators of rows. Default: none.
	Name string
	// Locate gives every row a locator, "Sales, row 12", and names columns
	// without a header by their letters, as spreadsheets do. Default: no.
	Locate bool
	// Headed says that the first row names the columns unless it holds
	// figures, as in CSV. Default: the row must look like it; see isHeader.
	Headed bool
	// Level is that of a heading that stands inside the table. Default 6.
	Level int
}

// Writer writes a table row by row, and remembers one row at most.
type Writer struct {
	out     Out
	opts    Options
	labels  []string // of the columns; nil before a header was found
	group   []string // of a first header row that a second one divides
	pending *row     // waits for the row after it
	gap     bool     // an empty row stands between the last row and the next
}

type row struct {
	number int
	cells  []Cell
	after  bool // an empty row stands before it
}

// NewWriter returns a Writer of one table.
func NewWriter(out Out, o Options) *Writer {
	if o.Level <= 0 {
		o.Level = 6
	}
	return &Writer{out: out, opts: o}
}

// Row takes the next row; numbers count from 1 and rise. Its cells stand in
// their columns, so an empty one keeps its place.
func (w *Writer) Row(number int, cells []Cell) {
	next := &row{number: number, cells: make([]Cell, len(cells))}
	for i, c := range cells {
		c.Text = body.OneLine(body.Clean(c.Text))
		next.cells[i] = c
	}
	if next.filled() == 0 {
		w.gap = true
		return
	}
	if w.pending != nil && number > w.pending.number+1 {
		w.gap = true
	}
	next.after, w.gap = w.gap, false
	w.settle(next)
	w.pending = next
}

// Close writes what waits. Nothing may be written after it.
func (w *Writer) Close() {
	w.settle(nil)
	w.pending = nil
	w.out.At("")
}

// settle decides what the waiting row is, now that the one after it is known.
func (w *Writer) settle(next *row) {
	r := w.pending
	if r == nil {
		return
	}
	switch {
	case w.group == nil && w.isGroup(r, next):
		w.group = r.spread()
	case w.group != nil || w.isHeader(r, next):
		w.labels, w.group = w.join(r), nil
	case w.repeatsHeader(r):
	default:
		w.write(r, next)
	}
}

// join makes the labels of a header row, with those of the row above that
// covers several columns each: "2024 Q1".
func (w *Writer) join(r *row) []string {
	labels := make([]string, max(len(r.cells), len(w.group)))
	for i := range labels {
		if i < len(w.group) {
			labels[i] = w.group[i]
		}
		if i < len(r.cells) && r.cells[i].Text != labels[i] {
			labels[i] = strings.TrimSpace(labels[i] + " " + r.cells[i].Text)
		}
	}
	return labels
}

// repeatsHeader says that a row is the header again, as at the top of a page.
func (w *Writer) repeatsHeader(r *row) bool {
	same := 0
	for i, c := range r.cells {
		if c.Text == "" {
			continue
		}
		if i >= len(w.labels) || w.labels[i] != c.Text {
			return false
		}
		same++
	}
	return same > 1
}

func (w *Writer) write(r *row, next *row) {
	if w.opts.Locate {
		w.out.At(knowledge.RowLocator(w.name(), r.number))
	}
	only, alone := r.only()
	switch {
	case alone && w.heads(r, only, next):
		w.out.Heading(w.opts.Level, only.Text)
	case alone && w.labels == nil:
		w.out.Block(knowledge.BlockParagraph, 0, only.Text)
	default:
		w.out.Block(knowledge.BlockTable, 0, w.statement(r))
	}
}

// name is the table's name, short enough for a locator.
func (w *Writer) name() string { return body.Cut(w.opts.Name, 80) }

// heads says that the only cell of a row is the heading of the rows after it:
// it covers half the table or is bold, and fuller rows follow.
func (w *Writer) heads(r *row, only Cell, next *row) bool {
	if w.labels == nil || next == nil || next.filled() < 2 || only.Value || r.cells[0].Text == "" {
		return false
	}
	return only.Bold && !next.bold() || only.Across > 1 && 2*only.Across >= len(w.labels)
}

// statement is the row as it is read: each cell behind the name of its column.
func (w *Writer) statement(r *row) string {
	if w.labels == nil && r.isPair() {
		return r.cells[0].Text + ": " + r.cells[1].Text
	}
	parts := make([]string, 0, len(r.cells))
	for i, c := range r.cells {
		if c.Text == "" {
			continue
		}
		if label := w.label(i); label != "" {
			parts = append(parts, label+": "+c.Text)
		} else {
			parts = append(parts, c.Text)
		}
	}
	return strings.Join(parts, "; ")
}

// label names a column.
func (w *Writer) label(column int) string {
	switch {
	case column < len(w.labels):
		return strings.TrimRight(w.labels[column], ": ")
	case w.opts.Locate:
		return Letters(column)
	}
	return ""
}

// Letters names a column, from 0, as spreadsheets do: A, B, ... Z, AA.
func Letters(column int) string {
	var b []byte
	for n := column + 1; n > 0; n = (n - 1) / 26 {
		b = append([]byte{byte('A' + (n-1)%26)}, b...)
	}
	return string(b)
}
