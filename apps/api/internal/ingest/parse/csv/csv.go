// Package csv reads tables kept as text: values parted by commas, semicolons,
// tabs or bars, quoted or not, with rows as ragged as they come.
package csv

import (
	"context"
	"encoding/csv"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// what a person calls such a file.
const what = "table"

// maxLines is how many lines one value may have. More come from a quotation
// mark that opens and never closes.
const maxLines = 200

// Parse reads a table whose characters were decoded to UTF-8. Each row becomes
// a block, its values behind the names of their columns: the first row, unless
// it holds figures. A table of more than table.MaxRows rows is read up to
// there, and a note says so.
func Parse(ctx context.Context, name string, data []byte) (knowledge.Text, error) {
	source := strings.ReplaceAll(string(data), "\r\n", "\n")
	source = strings.ReplaceAll(source, "\r", "\n") // as old Macs end lines
	comma, source := delimiter(source)
	for _, quoted := range []bool{true, false} {
		var w body.Writer
		err := read(ctx, &w, records(source, comma, quoted))
		if errors.Is(err, errUnclosed) {
			continue
		}
		if err != nil {
			return knowledge.Text{}, err
		}
		return w.Text(body.NameTitle(name))
	}
	return knowledge.Text{}, container.Damaged(what, errUnclosed)
}

// read writes the rows that next brings.
func read(ctx context.Context, w *body.Writer, next func() ([]string, error)) error {
	rows := table.NewWriter(w, table.Options{Locate: true, Headed: true})
	for number := 1; ; number++ {
		record, err := next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if table.Full(w, number-1) {
			w.Note("%s", table.Stopped("row "+strconv.Itoa(number-1)))
			break
		}
		cells := make([]table.Cell, len(record))
		for i, value := range record {
			if strings.Count(value, "\n") > maxLines {
				return errUnclosed
			}
			cells[i] = table.Cell{Text: value, Value: table.IsValue(value)}
		}
		rows.Row(number, cells)
	}
	rows.Close()
	return nil
}

var errUnclosed = errors.New("csv: a quotation mark never closes")

// records returns the rows one by one, and io.EOF after the last. Without
// quoting, quotation marks are characters as any other and a row is a line.
func records(source string, comma rune, quoted bool) func() ([]string, error) {
	if !quoted {
		return func() ([]string, error) {
			if source == "" {
				return nil, io.EOF
			}
			var line string
			line, source, _ = strings.Cut(source, "\n")
			return strings.Split(line, string(comma)), nil
		}
	}
	r := csv.NewReader(strings.NewReader(source))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
	line := 1
	var held []string
	return func() ([]string, error) {
		// The reader skips empty lines; they count as rows here, as they do in
		// a spreadsheet, and part one table from the next.
		if held == nil {
			record, err := r.Read()
			if err != nil {
				if _, bad := errors.AsType[*csv.ParseError](err); bad {
					err = errUnclosed
				}
				return nil, err
			}
			held = record
		}
		if at, _ := r.FieldPos(0); at > line {
			line++
			return nil, nil
		}
		record := held
		held = nil
		line++
		for _, value := range record {
			line += strings.Count(value, "\n")
		}
		return record, nil
	}
}
