// Package ooxml opens the documents of today's office programs: the parts of
// an Open Packaging container, and what leads from one to the next (ECMA-376,
// transitional and strict).
package ooxml

import (
	"cmp"
	"path"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
)

// Package is an opened document.
type Package struct {
	*container.Container
	Main  string // the part that everything else hangs on
	Title string // from the core properties
}

// Target is what a relationship leads to: a part, or an address outside if
// External is set.
type Target struct {
	Kind     string // the last word of its type: "slide", "styles"
	Part     string
	External bool
}

// Open opens a document; what is what a person calls it, guess the main part of
// one that does not say it.
func Open(data []byte, what, guess string) (*Package, error) {
	c, err := container.Open(data, what)
	if err != nil {
		return nil, err
	}
	p := &Package{Container: c, Main: guess}
	core := "docProps/core.xml"
	for _, t := range p.Targets("") {
		switch t.Kind {
		case "officeDocument":
			p.Main = t.Part
		case "core-properties":
			core = t.Part
		}
	}
	if !c.Has(p.Main) && c.Has(guess) {
		p.Main = guess
	}
	p.Title = p.title(core)
	return p, nil
}

// title reads the core properties. Without any, or with damaged ones, the
// document has no title; that is no reason not to read it.
func (p *Package) title(core string) (title string) {
	_ = p.Walk(core, func(r *markup.Reader) error {
		return r.Find("dc:title", func(markup.Element) (err error) {
			title, err = r.Text()
			return err
		})
	})
	return title
}

// Walk opens a part and calls walk with the reader at its element.
func (p *Package) Walk(part string, walk func(*markup.Reader) error) error {
	f, err := p.Open(part)
	if err != nil {
		return err
	}
	defer f.Close()
	r := markup.NewReader(f, Prefixes)
	return r.Root(func(markup.Element) error { return walk(r) })
}

// Targets are what a part's relationships lead to, by their IDs. The empty
// part is the document itself. One without relationships, or with damaged
// ones, leads nowhere.
func (p *Package) Targets(part string) map[string]Target {
	out := map[string]Target{}
	dir, file := path.Split(part)
	_ = p.Walk(dir+"_rels/"+file+".rels", func(r *markup.Reader) error {
		return r.Children(func(e markup.Element) error {
			t := Target{Kind: path.Base(e.Attr("Type")), External: e.Attr("TargetMode") == "External", Part: e.Attr("Target")}
			if !t.External {
				t.Part = resolve(dir, t.Part)
			}
			out[cmp.Or(e.Attr("Id"), t.Part)] = t
			return nil
		}, nil)
	})
	return out
}

// First is the part that the first relationship of a kind leads to, or "".
func (p *Package) First(part, kind string) string {
	for _, t := range p.Targets(part) {
		if t.Kind == kind && !t.External {
			return t.Part
		}
	}
	return ""
}

// resolve makes a target absolute.
func resolve(dir, target string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	if strings.HasPrefix(target, "/") {
		return strings.TrimPrefix(path.Clean(target), "/")
	}
	return strings.TrimPrefix(path.Clean("/"+dir+target), "/")
}
