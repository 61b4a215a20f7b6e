package table

import (
	"fmt"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
)

// Limits of what is read of a document's tables. A reader looks for a row in a
// list of thousands; a million rows are a database, and their text would
// outweigh the rest of a library.
const (
	MaxRows = 50_000
	maxText = 10 << 20 // bytes
)

// Full says that of a document with so many rows written no more are read.
func Full(out *body.Writer, rows int) bool {
	return rows >= MaxRows || out.Len() > maxText || out.TooLong()
}

// Stopped is the note on a document whose rows were not all read; where names
// the last row that was.
func Stopped(where string) string {
	return fmt.Sprintf("It holds more rows than Forebay reads: what comes after %s was left out. Split it into several files to have all of it found.", where)
}
