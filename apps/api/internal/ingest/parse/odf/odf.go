// Package odf reads the documents of LibreOffice and its kin (OpenDocument):
// texts, spreadsheets and presentations, each as its sibling of the other
// office programs is read.
package odf

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/flow"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const what = "OpenDocument file" // as a person calls it

// Parse reads a document of any of the three kinds; what it holds says which.
// It fails with unreadable, too_large or the context's error.
func Parse(ctx context.Context, name string, data []byte) (knowledge.Text, error) {
	c, err := container.Open(data, what)
	if err != nil {
		return knowledge.Text{}, err
	}
	d := &document{ctx: ctx, Container: c, styles: map[string]style{}, lists: map[string][]bool{}}
	if err := d.read(); err != nil {
		if ctx.Err() != nil {
			return knowledge.Text{}, ctx.Err()
		}
		return knowledge.Text{}, container.Explain(what, err)
	}
	d.Flush(&d.out)
	first := ""
	if outline := d.out.Outline(); len(outline) > 0 && d.sheets == 0 {
		first = outline[0].Text
	}
	return d.out.Text(d.metaTitle, d.title, first, body.NameTitle(name))
}

// document is a document that is being read.
type document struct {
	flow.Flow
	*container.Container
	ctx       context.Context
	r         *markup.Reader
	styles    map[string]style
	lists     map[string][]bool // of a list's style: which levels are numbered
	metaTitle string
	title     string // the paragraph in the style of a title

	out    body.Writer
	slides int
	sheets int
	rows   int // of all sheets
	hidden []string
}

// errFull stops the reading at the limit of rows.
var errFull = errors.New("odf: enough rows")

func (d *document) read() error {
	if err := d.checkLock(); err != nil {
		return err
	}
	_ = d.walk("meta.xml", func(r *markup.Reader) error {
		return r.Find("dc:title", func(markup.Element) (err error) {
			d.metaTitle, err = r.Text()
			return err
		})
	})
	// Styles that a document shares with its templates; without them, only
	// what they would have said is lost.
	_ = d.walk("styles.xml", d.readStyles)
	err := d.walk("content.xml", func(r *markup.Reader) error {
		d.r = r
		return r.Children(func(e markup.Element) error {
			switch e.Name {
			case "office:automatic-styles":
				return d.styleList(r)
			case "office:body":
				return r.Children(d.kind, nil)
			}
			return nil
		}, nil)
	})
	if errors.Is(err, errFull) {
		err = nil
	}
	if n := len(d.hidden); n == 1 {
		d.out.Note("Slide %s is hidden and was left out.", d.hidden[0])
	} else if n > 1 {
		d.out.Note("Slides %s are hidden and were left out.", strings.Join(d.hidden, ", "))
	}
	return err
}

// kind reads the body of a document of one of the kinds.
func (d *document) kind(e markup.Element) error {
	switch e.Name {
	case "office:text":
		return d.blocks()
	case "office:spreadsheet":
		return d.r.Children(func(e markup.Element) error {
			if e.Name == "table:table" {
				return d.sheet(e)
			}
			return nil
		}, nil)
	case "office:presentation", "office:drawing":
		return d.r.Children(func(e markup.Element) error {
			if e.Name == "draw:page" {
				return d.slide(e)
			}
			return nil
		}, nil)
	}
	return nil
}

// blocks reads what stands on the top level, and writes each block when it is
// complete.
func (d *document) blocks() error {
	return d.r.Children(func(e markup.Element) error {
		if err := d.ctx.Err(); err != nil {
			return err
		}
		err := d.block(e)
		d.Flush(&d.out)
		return err
	}, nil)
}

// checkLock fails for a document that a password protects: its parts are
// encrypted one by one.
func (d *document) checkLock() error {
	locked := d.Has("encrypted-package")
	err := d.walk("META-INF/manifest.xml", func(r *markup.Reader) error {
		return r.Find("encryption-data", func(markup.Element) error {
			locked = true
			return nil
		})
	})
	if locked {
		return container.Protected(what)
	}
	if container.IsTooLarge(err) {
		return err
	}
	return nil
}

func (d *document) walk(part string, walk func(*markup.Reader) error) error {
	f, err := d.OpenLong(part)
	if err != nil {
		return err
	}
	defer f.Close()
	r := markup.NewReader(f, prefixes)
	return r.Root(func(markup.Element) error { return walk(r) })
}

var prefixes = map[string]string{
	"urn:oasis:names:tc:opendocument:xmlns:office:1.0":            "office",
	"urn:oasis:names:tc:opendocument:xmlns:text:1.0":              "text",
	"urn:oasis:names:tc:opendocument:xmlns:table:1.0":             "table",
	"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0":           "draw",
	"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0":      "presentation",
	"urn:oasis:names:tc:opendocument:xmlns:style:1.0":             "style",
	"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
	"http://www.w3.org/1999/xlink":                                "xlink",
	"http://purl.org/dc/elements/1.1/":                            "dc",
}

// slide reads one slide: a page.
func (d *document) slide(e markup.Element) error {
	if err := d.ctx.Err(); err != nil {
		return err
	}
	d.slides++
	d.out.Page()
	if d.styles[e.Attr("draw:style-name")].hidden {
		d.hidden = append(d.hidden, strconv.Itoa(d.slides))
		return nil
	}
	d.out.At(fmt.Sprintf("Slide %d", d.slides))
	title := ""
	pieces, err := d.Collect(func() error { return d.shapes(&title, false) })
	d.out.Heading(1, title)
	d.Pieces = pieces
	d.Flush(&d.out)
	return err
}

// shapes reads what stands on a slide, or in a group or the notes on it.
func (d *document) shapes(title *string, noted bool) error {
	return d.r.Children(func(e markup.Element) error {
		switch class := e.Attr("presentation:class"); {
		case class == "date-time" || class == "footer" || class == "header" || class == "page-number" || class == "page":
			return nil
		case class == "title" && !noted:
			pieces, err := d.Collect(func() error { return d.r.Children(d.inFrame, nil) })
			*title = strings.TrimSpace(*title + " " + flow.OneLine(pieces))
			return err
		case e.Name == "presentation:notes":
			return d.shapes(title, true)
		case e.Name == "draw:g":
			return d.shapes(title, noted)
		}
		return d.r.Children(d.inFrame, nil)
	}, nil)
}
