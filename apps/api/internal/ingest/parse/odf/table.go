package odf

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/flow"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
)

// maxColumns is how many columns of a row are read.
const maxColumns = 1000

// sheet reads a sheet: a heading, then a block a row.
func (d *document) sheet(e markup.Element) error {
	name := body.OneLine(body.Clean(e.Attr("table:name")))
	if d.styles[e.Attr("table:style-name")].hidden {
		d.out.Note("The sheet %s is hidden and was left out.", name)
		return nil
	}
	d.sheets++
	d.out.At("")
	d.out.Heading(1, name)
	w := table.NewWriter(&d.out, table.Options{Name: name, Locate: true, Level: 2})
	g := &grid{document: d, out: w, limit: func(row int) error {
		if !table.Full(&d.out, d.rows) {
			return d.ctx.Err()
		}
		d.out.Note("%s", table.Stopped(fmt.Sprintf("row %d of the sheet %s", row, name)))
		return errFull
	}}
	err := g.rows(false)
	w.Close()
	return err
}

// table reads a table in a text or on a slide, a block a row.
func (d *document) table() error {
	w := table.NewWriter(&d.Flow, table.Options{})
	g := &grid{document: d, out: w, limit: func(int) error { return d.ctx.Err() }}
	err := g.rows(false)
	w.Close()
	return err
}

// grid reads the rows of a table.
type grid struct {
	*document
	out    *table.Writer
	limit  func(row int) error // says when to stop; row is the last that was read
	number int
	above  []cover // cells that cover the rows below them, by column
}

// cover is a cell that goes on below itself.
type cover struct {
	text table.Cell
	left int // rows that it still covers
}

// rows reads rows, through the groups that may stand around them.
func (g *grid) rows(header bool) error {
	return g.r.Children(func(e markup.Element) error {
		switch e.Name {
		case "table:table-header-rows":
			return g.rows(true)
		case "table:table-rows", "table:table-row-group":
			return g.rows(header)
		case "table:table-row":
			if err := g.limit(g.number); err != nil {
				return err
			}
			return g.row(header, repeated(e, "table:number-rows-repeated"))
		}
		return nil
	}, nil)
}

// maxRepeats is how often a row with something in it is written when the file
// says that it repeats. People see such rows as a column filled down.
const maxRepeats = 100

// row reads one row, which may stand for several that are alike.
func (g *grid) row(header bool, times int) error {
	var cells []table.Cell
	column, said := 0, false
	err := g.r.Children(func(e markup.Element) error {
		if e.Name != "table:table-cell" && e.Name != "table:covered-table-cell" {
			return nil
		}
		repeat := repeated(e, "table:number-columns-repeated")
		c, err := g.cell(e, header)
		c = g.covered(column, e, c)
		said = said || c.Text != ""
		for i := 0; c.Text != "" && i < repeat && column+i < maxColumns; i++ {
			for len(cells) <= column+i {
				cells = append(cells, table.Cell{})
			}
			cells[column+i] = c
		}
		column = min(column+repeat, 1<<20)
		return err
	}, nil)
	if err != nil {
		return err
	}
	if said {
		for i := range min(times, maxRepeats) {
			g.document.rows++
			g.out.Row(g.number+i+1, cells)
		}
	}
	g.number += times
	return nil
}

// covered is a cell with what one above it, that covers it, says.
func (g *grid) covered(column int, e markup.Element, c table.Cell) table.Cell {
	if column >= maxColumns {
		return c
	}
	for len(g.above) <= column {
		g.above = append(g.above, cover{})
	}
	if e.Name == "table:covered-table-cell" {
		if up := &g.above[column]; up.left > 0 {
			up.left--
			return up.text
		}
		return table.Cell{}
	}
	g.above[column] = cover{}
	if down := repeated(e, "table:number-rows-spanned"); down > 1 {
		g.above[column] = cover{text: c, left: down - 1}
	}
	return c
}

// cell reads a cell: its text is what a person sees, as numbers go too.
func (g *grid) cell(e markup.Element, header bool) (table.Cell, error) {
	pieces, err := g.Collect(g.inside)
	g.Later = nil // comments and what floats over the cells
	c := table.Cell{Text: flow.OneLine(pieces), Across: repeated(e, "table:number-columns-spanned"), Bold: header || g.styles[e.Attr("table:style-name")].bold}
	switch e.Attr("office:value-type") {
	case "", "string":
		c.Value = !strings.Contains(e.Attr("office:value-type"), "string") && table.IsValue(c.Text)
	default:
		c.Value = true
	}
	return c, err
}

// repeated is a count that an attribute says, 1 without it.
func repeated(e markup.Element, name string) int {
	if n, err := strconv.Atoi(e.Attr(name)); err == nil && n > 0 {
		return min(n, 1<<21)
	}
	return 1
}
