// Package docx reads the documents of word processors (WordprocessingML). It
// takes what a reader of the finished document reads, in its order: accepted
// changes, the results of fields, each text box once; no comments, no running
// headers, no table of contents, which repeats the headings.
package docx

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/flow"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/ooxml"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const what = "Word document" // as a person calls it

// Parse reads a document. Tables become a block a row; a note at the foot or
// the end follows the paragraph that refers to it. It fails with unreadable,
// too_large or the context's error.
func Parse(ctx context.Context, name string, data []byte) (knowledge.Text, error) {
	p, err := ooxml.Open(data, what, "word/document.xml")
	if err != nil {
		return knowledge.Text{}, err
	}
	d := &document{ctx: ctx, pack: p, notes: map[string][]flow.Piece{}}
	if err := d.load(); err != nil {
		return knowledge.Text{}, container.Explain(what, err)
	}
	err = p.Walk(p.Main, func(r *markup.Reader) error {
		d.r = r
		return r.Find("w:body", func(markup.Element) error { return d.blocks() })
	})
	if ctx.Err() != nil {
		return knowledge.Text{}, ctx.Err()
	}
	if err != nil {
		return knowledge.Text{}, container.Explain(what, err)
	}
	d.complete()
	d.Flush(&d.out)
	return d.out.Text(p.Title, d.title, d.firstHeading(), body.NameTitle(name))
}

// document is a document that is being read.
type document struct {
	flow.Flow
	ctx       context.Context
	pack      *ooxml.Package
	r         *markup.Reader
	styles    map[string]*style
	numbering numbering
	notes     map[string][]flow.Piece // footnotes and endnotes by kind and ID
	title     string                  // the paragraph in the style of a title

	out  body.Writer
	held string // a paragraph whose end was deleted: the next goes on from it
}

// blocks reads the paragraphs and tables of the element that the reader stands
// in, and writes each when it is complete.
func (d *document) blocks() error {
	return d.r.Children(func(e markup.Element) error {
		if err := d.ctx.Err(); err != nil {
			return err
		}
		if err := d.block(e); err != nil {
			return err
		}
		d.Flush(&d.out)
		return nil
	}, nil)
}

// block reads one element that stands between paragraphs.
func (d *document) block(e markup.Element) error {
	switch e.Name {
	case "w:p":
		return d.paragraph()
	case "w:tbl":
		return d.table()
	case "mc:AlternateContent":
		return ooxml.Alternative(d.r, d.inside)
	case "w:sdt":
		return d.control()
	case "w:sdtContent", "w:customXml", "w:ins", "w:moveTo":
		return d.inside()
	}
	return nil // deletions, properties, bookmarks, what newer programs add
}

// control reads a content control between paragraphs, unless it holds the
// table of contents. Its properties stand first.
func (d *document) control() error {
	contents := false
	return d.r.Children(func(e markup.Element) error {
		switch {
		case e.Name == "w:sdtPr":
			return d.r.Find("w:docPartGallery", func(e markup.Element) error {
				contents = e.Attr("w:val") == "Table of Contents"
				return nil
			})
		case contents:
			return nil
		}
		return d.block(e)
	}, nil)
}

func (d *document) inside() error { return d.r.Children(d.block, nil) }

// collect is Collect of what stands apart from a paragraph whose end was deleted.
func (d *document) collect(read func() error) ([]flow.Piece, error) {
	held := d.held
	d.held = ""
	got, err := d.Collect(func() error {
		err := read()
		d.complete()
		return err
	})
	d.held = held
	return got, err
}

// complete appends a paragraph whose end was deleted though none follows it.
func (d *document) complete() {
	if content := d.held; content != "" {
		d.held = ""
		d.add(properties{}, content, false)
	}
}

func (d *document) firstHeading() string {
	if outline := d.out.Outline(); len(outline) > 0 {
		return outline[0].Text
	}
	return ""
}
