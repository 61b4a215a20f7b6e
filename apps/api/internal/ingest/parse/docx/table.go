package docx

import (
	"strconv"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/flow"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// cell is a cell of a table.
type cell struct {
	pieces []flow.Piece
	across int
	below  bool // it goes on from the cell above
}

// maxCell is how long a cell of data is, in bytes; more is text in a layout.
const maxCell = 1000

// table reads a w:tbl. One of data becomes a block a row; one that only places
// text on the page becomes what stands in it.
func (d *document) table() error {
	var rows [][]cell
	header := 0 // how many rows are marked as header, from the first on
	err := d.rows(func(cells []cell, marked bool) {
		if marked && header == len(rows) {
			header++
		}
		rows = append(rows, cells)
	})
	if err != nil {
		return err
	}
	if isLayout(rows) {
		for _, cells := range rows {
			for _, c := range cells {
				d.Pieces = append(d.Pieces, c.pieces...)
			}
		}
		return nil
	}
	w := table.NewWriter(&d.Flow, table.Options{})
	above := map[int]string{}
	for i, cells := range rows {
		w.Row(i+1, dataRow(cells, i < header, above))
	}
	w.Close()
	return nil
}

// dataRow places the cells in their columns. What covers several rows is said
// in each of them: above holds the texts of the columns.
func dataRow(cells []cell, header bool, above map[int]string) []table.Cell {
	var row []table.Cell
	for _, c := range cells {
		column := len(row)
		content := flow.OneLine(c.pieces)
		if c.below {
			content = above[column]
		}
		above[column] = content
		row = append(row, table.Cell{Text: content, Value: table.IsValue(content), Bold: header || isBold(c.pieces), Across: c.across})
		for range c.across - 1 {
			row = append(row, table.Cell{})
		}
	}
	return row
}

// rows reads the rows of a table, through the controls and changes that may
// stand around them.
func (d *document) rows(add func(cells []cell, header bool)) error {
	return d.r.Children(func(e markup.Element) error {
		switch e.Name {
		case "w:sdt", "w:sdtContent", "w:ins", "w:customXml":
			return d.rows(add)
		case "w:tr":
			var cells []cell
			header, deleted := false, false
			err := d.cells(&cells, &header, &deleted)
			if err == nil && !deleted {
				add(cells, header)
			}
			return err
		}
		return nil
	}, nil)
}

func (d *document) cells(cells *[]cell, header, deleted *bool) error {
	return d.r.Children(func(e markup.Element) error {
		switch e.Name {
		case "w:trPr":
			return d.r.Children(func(e markup.Element) error {
				*header = *header || e.Name == "w:tblHeader" && on(e)
				*deleted = *deleted || e.Name == "w:del"
				return nil
			}, nil)
		case "w:sdt", "w:sdtContent", "w:customXml":
			return d.cells(cells, header, deleted)
		case "w:tc":
			c := cell{across: 1}
			pieces, err := d.collect(func() error { return d.cell(&c) })
			c.pieces = pieces
			*cells = append(*cells, c)
			return err
		}
		return nil
	}, nil)
}

// maxAcross is how many columns a cell may cover; a word processor allows 63.
const maxAcross = 100

func (d *document) cell(c *cell) error {
	return d.r.Children(func(e markup.Element) error {
		if e.Name != "w:tcPr" {
			return d.block(e)
		}
		return d.r.Children(func(e markup.Element) error {
			switch e.Name {
			case "w:gridSpan":
				if n, err := strconv.Atoi(e.Attr("w:val")); err == nil {
					c.across = min(max(n, 1), maxAcross)
				}
			case "w:vMerge":
				c.below = e.Attr("w:val") != "restart"
			}
			return nil
		}, nil)
	}, nil)
}

// isLayout says whether a table only places text: it has one column, or a cell
// with a heading or more text than data has.
func isLayout(rows [][]cell) bool {
	columns := 0
	for _, cells := range rows {
		columns = max(columns, len(cells))
		for _, c := range cells {
			size := 0
			for _, p := range c.pieces {
				if size += len(p.Text); p.Kind == knowledge.BlockHeading || size > maxCell {
					return true
				}
			}
		}
	}
	return columns < 2
}

func isBold(pieces []flow.Piece) bool {
	for _, p := range pieces {
		if !p.Bold {
			return false
		}
	}
	return len(pieces) > 0
}
