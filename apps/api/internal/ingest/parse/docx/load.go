package docx

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
)

// load reads the parts that the text refers to. One that is missing or damaged
// costs what it would have said, not the document; only a document that
// unpacks to too much is given up.
func (d *document) load() error {
	d.styles, d.numbering = map[string]*style{}, numbering{}
	for _, t := range d.pack.Targets(d.pack.Main) {
		if t.External {
			continue
		}
		var err error
		switch t.Kind {
		case "styles":
			err = d.pack.Walk(t.Part, d.readStyles)
		case "numbering":
			err = d.pack.Walk(t.Part, d.numbering.read)
		}
		if err != nil && isTooLarge(err) {
			return err
		}
	}
	for _, t := range d.pack.Targets(d.pack.Main) {
		if t.External || t.Kind != "footnotes" && t.Kind != "endnotes" {
			continue
		}
		if err := d.pack.Walk(t.Part, d.readNotes); err != nil && isTooLarge(err) {
			return err
		}
	}
	return nil
}

// style is what a style says of its paragraphs.
type style struct {
	name    string
	base    string
	outline int // level of a heading, from 1; 0: not said; -1: said to be text
	list    listRef
	code    bool
}

func (d *document) readStyles(r *markup.Reader) error {
	return r.Children(func(e markup.Element) error {
		if e.Name != "w:style" {
			return nil
		}
		s := &style{}
		d.styles[e.Attr("w:styleId")] = s
		return r.Children(func(e markup.Element) error {
			switch e.Name {
			case "w:name":
				s.name = strings.ToLower(e.Attr("w:val"))
			case "w:basedOn":
				s.base = e.Attr("w:val")
			case "w:pPr":
				p, err := readProperties(r)
				s.outline, s.list = p.outline, p.list
				return err
			}
			return nil
		}, nil)
	}, nil)
}

// maxBases is how long a chain of styles is followed; some lead in circles.
const maxBases = 20

// resolve looks a property up in a style and those that it builds on.
func (d *document) resolve(id string, found func(*style) bool) {
	for range maxBases {
		s := d.styles[id]
		if s == nil || found(s) {
			return
		}
		id = s.base
	}
}

// readNotes keeps the notes by their IDs. Separators have a type of their own.
func (d *document) readNotes(r *markup.Reader) error {
	outer := d.r
	d.r = r
	defer func() { d.r = outer }()
	return r.Children(func(e markup.Element) error {
		kind := e.Attr("w:type")
		if e.Name != "w:footnote" && e.Name != "w:endnote" || kind != "" && kind != "normal" {
			return nil
		}
		pieces, err := d.collect(d.inside)
		d.notes[e.Name+" "+e.Attr("w:id")] = pieces
		return err
	}, nil)
}

func isTooLarge(err error) bool { return container.IsTooLarge(err) }
