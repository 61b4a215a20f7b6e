// Package flow holds the blocks of a text between reading and writing, for the
// formats in which what hangs on a paragraph, a note or a text box, stands in
// the middle of it.
package flow

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Piece is a block before it is written.
type Piece struct {
	Kind  knowledge.BlockKind
	Level int
	Text  string
	Bold  bool // all of it, as its own text is marked
}

// Flow is what was read of a block on the top level, and what hangs on it. It
// is a table.Out as well: a table's blocks go where paragraphs do.
type Flow struct {
	Pieces []Piece // written when the top-level block is complete
	Later  []Piece // text boxes and notes, which follow the block they hang on
}

// Flush writes what was read, and behind it what hangs on it.
func (f *Flow) Flush(w *body.Writer) {
	for len(f.Pieces) > 0 || len(f.Later) > 0 {
		if len(f.Pieces) == 0 {
			f.Pieces, f.Later = f.Later, nil
		}
		for _, p := range f.Pieces {
			if p.Kind == knowledge.BlockHeading {
				w.Heading(p.Level, p.Text)
			} else {
				w.Block(p.Kind, p.Level, body.Lines(p.Text))
			}
		}
		f.Pieces = nil
	}
}

// Collect runs read and returns the pieces that it brought instead of leaving
// them to be written.
func (f *Flow) Collect(read func() error) ([]Piece, error) {
	outer := f.Pieces
	f.Pieces = nil
	err := read()
	got := f.Pieces
	f.Pieces = outer
	return got, err
}

// At implements table.Out: nothing in a text has a better name than its words.
func (f *Flow) At(string) {}

// Heading implements table.Out.
func (f *Flow) Heading(_ int, s string) { f.Block(knowledge.BlockParagraph, 0, s) }

// Block implements table.Out.
func (f *Flow) Block(kind knowledge.BlockKind, level int, s string) {
	f.Pieces = append(f.Pieces, Piece{Kind: kind, Level: level, Text: s})
}

// OneLine is what pieces say on one line.
func OneLine(pieces []Piece) string {
	parts := make([]string, len(pieces))
	for i, p := range pieces {
		parts[i] = p.Text
	}
	return body.OneLine(strings.Join(parts, " "))
}
