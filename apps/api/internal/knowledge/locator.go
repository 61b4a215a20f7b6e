package knowledge

import (
	"fmt"
	"strconv"
	"strings"
)

// How the locators of rows are written: "Sales, row 12" in a sheet with a
// name, "Row 12" in a table without one, and "Sales, rows 12–14, 16" for a
// passage of several.
const (
	oneRow   = "row "
	manyRows = "rows "
	rangeOf  = "–"
)

// RowLocator names a row of a table, from 1. The table's name may be empty.
func RowLocator(table string, row int) string { return rowsLocator(table, oneRow+strconv.Itoa(row)) }

func rowsLocator(table, rows string) string {
	if table == "" {
		return strings.ToUpper(rows[:1]) + rows[1:]
	}
	return table + ", " + rows
}

// RowOf takes a locator of one row apart. For any other it says false.
func RowOf(locator string) (table string, row int, ok bool) {
	table, rows, many := cutRows(locator)
	if many || rows == "" {
		return "", 0, false
	}
	row, err := strconv.Atoi(rows)
	return table, row, err == nil
}

// cutRows parts a locator into the table's name and its row or rows.
func cutRows(locator string) (table, rows string, many bool) {
	at := strings.LastIndex(locator, ", r") // a table's name may hold anything
	for ; at >= 0; at = strings.LastIndex(locator[:at], ", r") {
		rest := locator[at+len(", "):]
		if rows, ok := strings.CutPrefix(rest, oneRow); ok {
			return locator[:at], rows, false
		}
		if rows, ok := strings.CutPrefix(rest, manyRows); ok {
			return locator[:at], rows, true
		}
	}
	if rows, ok := strings.CutPrefix(locator, "Row "); ok {
		return "", rows, false
	}
	if rows, ok := strings.CutPrefix(locator, "Rows "); ok {
		return "", rows, true
	}
	return "", "", false
}

// RowsLocator names a run of rows, in rising order: "Sales, rows 12–14, 16".
func RowsLocator(table string, rows []int) string {
	if len(rows) == 1 {
		return RowLocator(table, rows[0])
	}
	var b strings.Builder
	for i := 0; i < len(rows); {
		last := i
		for last+1 < len(rows) && rows[last+1] == rows[last]+1 {
			last++
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(strconv.Itoa(rows[i]))
		if last > i {
			fmt.Fprintf(&b, "%s%d", rangeOf, rows[last])
		}
		i = last + 1
	}
	return rowsLocator(table, manyRows+b.String())
}

// LocatorAt is where the byte at offset of the chunk's text is to be found:
// the row itself where the chunk's locator names several, else the chunk's
// locator. Such a chunk has one block for each of its rows, the last one at its
// end, so they are counted from there.
func (c Chunk) LocatorAt(offset int) string {
	table, list, many := cutRows(c.Locator)
	if !many || offset < 0 || offset > len(c.Text) {
		return c.Locator
	}
	behind := strings.Count(c.Text[offset:], "\n\n")
	parts := strings.Split(list, ", ")
	for i := len(parts) - 1; i >= 0; i-- {
		from, to, isRange := strings.Cut(parts[i], rangeOf)
		first, err := strconv.Atoi(from)
		last := first
		if isRange && err == nil {
			last, err = strconv.Atoi(to)
		}
		if err != nil || last < first {
			return c.Locator
		}
		if behind <= last-first {
			return RowLocator(table, last-behind)
		}
		behind -= last - first + 1
	}
	return c.Locator // the heading above the rows
}
