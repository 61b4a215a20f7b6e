package chunk

import (
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// place is where in the document a unit is to be found.
type place struct {
	table string // of a row: its table's name
	rows  []int  // of a row: its number, and those of the headings right above it in the table
	other string // of anything else: its locator
}

func placeOf(b knowledge.Block) place {
	if table, row, ok := knowledge.RowOf(b.Locator); ok {
		return place{table: table, rows: []int{row}}
	}
	return place{other: b.Locator}
}

// rowsOf are the rows of the headings that stand in a table.
func rowsOf(headings []place) []int {
	var rows []int
	for _, h := range headings {
		rows = append(rows, h.rows...)
	}
	return rows
}

// with says whether two units may stand in one piece.
func (p place) with(o place) bool {
	return p.table == o.table && p.other == o.other && (len(p.rows) > 0) == (len(o.rows) > 0)
}

// runs parts units where what is to be found in one place ends.
func runs(units []unit) [][]unit {
	var out [][]unit
	start := 0
	for i := range units {
		if i > 0 && !units[i-1].place.with(units[i].place) {
			out = append(out, units[start:i])
			start = i
		}
	}
	if start < len(units) {
		out = append(out, units[start:])
	}
	return out
}

// maxLocator is the most characters of a locator.
const maxLocator = 120

// named parts a group whose rows have so many gaps between them that their
// numbers make too long a locator.
func named(group []unit) [][]unit {
	var out [][]unit
	start := 0
	for i := range group {
		if i > start && utf8.RuneCountInString(locator(group[start:i+1])) > maxLocator {
			out = append(out, group[start:i])
			start = i
		}
	}
	return append(out, group[start:])
}

// locator says where a group is to be found: all its rows, in their order, or
// what its units have in common.
func locator(group []unit) string {
	p := group[0].place
	if len(p.rows) == 0 {
		return p.other
	}
	var rows []int
	for _, u := range group {
		for _, row := range u.place.rows {
			if len(rows) == 0 || row > rows[len(rows)-1] { // a long row has several units
				rows = append(rows, row)
			}
		}
	}
	return knowledge.RowsLocator(p.table, rows)
}
