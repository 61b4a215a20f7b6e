package xlsx

import (
	"errors"
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
)

// maxColumns is how many columns of a row are read. Spreadsheets allow 16,384,
// people use some dozens.
const maxColumns = 1000

// grid reads the rows of one sheet.
type grid struct {
	*book
	r      *markup.Reader
	out    *table.Writer
	merges *merges
	number int // of the last row that was read
	cells  []table.Cell
}

// errFull stops the reading of a sheet at the limit.
var errFull = errors.New("xlsx: enough rows")

func (g *grid) read() error {
	return g.r.Children(func(e markup.Element) error {
		if e.Name != "s:row" {
			return nil
		}
		if err := g.ctx.Err(); err != nil {
			return err
		}
		if table.Full(&g.book.out, g.rows) {
			return errFull
		}
		g.number++
		if n, err := strconv.Atoi(e.Attr("r")); err == nil && n > 0 {
			g.number = n // a row says its number unless it follows the last
		}
		return g.row()
	}, nil)
}

func (g *grid) row() error {
	g.cells = g.cells[:0]
	column, said := 0, false
	err := g.r.Children(func(e markup.Element) error {
		if e.Name != "s:c" {
			return nil
		}
		if at, _, ok := parseRef(e.Attr("r")); ok {
			column = at
		}
		if column >= maxColumns {
			g.book.out.Note("Columns behind %s were left out.", table.Letters(maxColumns-1))
			return nil
		}
		c, err := g.cell(e)
		if err != nil {
			return err
		}
		if c.Text != "" {
			said = true
			for len(g.cells) <= column {
				g.cells = append(g.cells, table.Cell{})
			}
			g.cells[column] = c
		}
		column++
		return nil
	}, nil)
	if err != nil {
		return err
	}
	g.cells = g.merges.apply(g.number, g.cells, said)
	if said {
		g.rows++
	}
	g.out.Row(g.number, g.cells)
	return nil
}

// cell reads an s:c: its kind says how its value is meant.
func (g *grid) cell(e markup.Element) (table.Cell, error) {
	kind, look := e.Attr("t"), g.formats.look(e.Attr("s"))
	value, inline := "", ""
	err := g.r.Children(func(e markup.Element) (err error) {
		switch e.Name {
		case "s:v":
			value, err = g.r.Text()
		case "s:is":
			inline, err = richText(g.r)
		}
		return err
	}, nil)
	c := table.Cell{Bold: look.bold}
	switch kind {
	case "s":
		n, _ := strconv.Atoi(strings.TrimSpace(value))
		c.Text = g.strings.at(n)
	case "inlineStr":
		c.Text = inline
	case "str":
		c.Text = value
	case "b":
		c.Text, c.Value = map[bool]string{true: "TRUE", false: "FALSE"}[strings.TrimSpace(value) == "1"], true
	case "e", "d":
		c.Text, c.Value = value, true
	default:
		if value != "" {
			c.Text, c.Value = look.format.show(strings.TrimSpace(value), g.formats.since1904), true
		}
	}
	return c, err
}

// richText joins the runs of a text; what is spelled above it for Japanese
// readers says the same again.
func richText(r *markup.Reader) (string, error) {
	var b strings.Builder
	err := r.Children(func(e markup.Element) error {
		switch e.Name {
		case "s:t":
			s, err := r.Text()
			b.WriteString(s)
			return err
		case "s:r":
			s, err := richText(r)
			b.WriteString(s)
			return err
		}
		return nil
	}, nil)
	return b.String(), err
}

// parseRef takes a reference such as B12 apart: column from 0, row from 1.
func parseRef(ref string) (column, row int, ok bool) {
	letters := 0
	for letters < len(ref) && ref[letters] >= 'A' && ref[letters] <= 'Z' {
		column = column*26 + int(ref[letters]-'A') + 1
		if letters++; letters > 3 {
			return 0, 0, false
		}
	}
	row, err := strconv.Atoi(ref[letters:])
	return column - 1, row, err == nil && letters > 0 && row > 0
}
