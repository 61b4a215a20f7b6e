// Package xlsx reads spreadsheets (SpreadsheetML) row by row, in memory that
// does not grow with the file: numbers and dates as their formats show them,
// formulas as the values last worked out, merged cells in every row they cover.
package xlsx

import (
	"context"
	"fmt"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/ooxml"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const what = "spreadsheet" // as a person calls it

// Parse reads a workbook. Each sheet is a heading, each row with something in
// it a block that names its columns; see [table.Writer]. Hidden sheets are left
// out and what goes beyond table.MaxRows is too, with notes that say so. It
// fails with unreadable, too_large or the context's error.
func Parse(ctx context.Context, name string, data []byte) (knowledge.Text, error) {
	p, err := ooxml.Open(data, what, "xl/workbook.xml")
	if err != nil {
		return knowledge.Text{}, err
	}
	b := &book{ctx: ctx, pack: p}
	if err := b.read(); err != nil {
		if ctx.Err() != nil {
			return knowledge.Text{}, ctx.Err()
		}
		return knowledge.Text{}, container.Explain(what, err)
	}
	return b.out.Text(p.Title, body.NameTitle(name))
}

// book is a workbook that is being read.
type book struct {
	ctx     context.Context
	pack    *ooxml.Package
	sheets  []sheet
	strings shared
	formats formats
	out     body.Writer
	rows    int // written so far
}

type sheet struct {
	name   string
	part   string
	hidden bool
}

func (b *book) read() error {
	if err := b.readWorkbook(); err != nil {
		return err
	}
	for _, t := range b.pack.Targets(b.pack.Main) {
		var err error
		switch {
		case t.External:
		case t.Kind == "sharedStrings":
			err = b.strings.read(b.ctx, b.pack, t.Part)
		case t.Kind == "styles":
			err = b.pack.Walk(t.Part, b.formats.read)
		}
		if err != nil {
			return err
		}
	}
	if b.strings.cut {
		b.out.Note("It holds more text than Forebay reads: cells far down may be missing. Split it into several files to have all of it found.")
	}
	for _, s := range b.sheets {
		if s.hidden {
			b.out.Note("The sheet %s is hidden and was left out.", s.name)
			continue
		}
		if full, err := b.sheet(s); err != nil || full {
			return err
		}
	}
	return nil
}

func (b *book) readWorkbook() error {
	targets := b.pack.Targets(b.pack.Main)
	return b.pack.Walk(b.pack.Main, func(r *markup.Reader) error {
		return r.Children(func(e markup.Element) error {
			switch e.Name {
			case "s:workbookPr":
				b.formats.since1904 = e.Has("date1904") && ooxml.On(e, "date1904")
			case "s:sheets":
				return r.Children(func(e markup.Element) error {
					if t := targets[e.Attr("r:id")]; t.Kind == "worksheet" && !t.External {
						state := e.Attr("state")
						b.sheets = append(b.sheets, sheet{body.OneLine(body.Clean(e.Attr("name"))), t.Part, state == "hidden" || state == "veryHidden"})
					}
					return nil
				}, nil)
			}
			return nil
		}, nil)
	})
}

// sheet writes one sheet; full says that no more are to be read.
func (b *book) sheet(s sheet) (full bool, err error) {
	merges, err := b.merges(s.part)
	if err != nil {
		return false, err
	}
	f, err := b.pack.OpenLong(s.part)
	if container.IsMissing(err) {
		b.out.Note("The sheet %s is missing in the file.", s.name)
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer f.Close()
	b.out.At("")
	b.out.Heading(1, s.name)
	rows := table.NewWriter(&b.out, table.Options{Name: s.name, Locate: true, Level: 2})
	r := markup.NewReader(f, ooxml.Prefixes)
	g := &grid{book: b, r: r, out: rows, merges: merges}
	err = r.Root(func(markup.Element) error {
		return r.Find("s:sheetData", func(markup.Element) error { return g.read() })
	})
	if err == errFull {
		b.out.Note("%s", table.Stopped(fmt.Sprintf("row %d of the sheet %s", g.number, s.name)))
		full, err = true, nil
	}
	rows.Close()
	return full, err
}
