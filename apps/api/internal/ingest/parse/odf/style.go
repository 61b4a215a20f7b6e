package odf

import (
	"strconv"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
)

// style is what a style says that matters here.
type style struct {
	name   string // as a person sees it
	parent string
	bold   bool
	hidden bool // of a slide or a sheet: it is not shown
}

func (d *document) readStyles(r *markup.Reader) error {
	return r.Children(func(e markup.Element) error {
		if e.Name == "office:styles" || e.Name == "office:automatic-styles" {
			return d.styleList(r)
		}
		return nil
	}, nil)
}

func (d *document) styleList(r *markup.Reader) error {
	return r.Children(func(e markup.Element) error {
		switch e.Name {
		case "style:style":
			s := style{name: e.Attr("style:name"), parent: e.Attr("style:parent-style-name")}
			err := r.Children(func(e markup.Element) error {
				s.bold = s.bold || e.Attr("fo:font-weight") == "bold"
				s.hidden = s.hidden || e.Attr("presentation:visibility") == "hidden" ||
					e.Name == "style:table-properties" && e.Attr("table:display") == "false"
				return nil
			}, nil)
			d.styles[s.name] = s
			return err
		case "text:list-style":
			name := e.Attr("style:name")
			return r.Children(func(e markup.Element) error {
				level, err := strconv.Atoi(e.Attr("text:level"))
				if err != nil || level < 1 || level > 10 {
					return nil
				}
				if d.lists[name] == nil {
					d.lists[name] = make([]bool, 11)
				}
				d.lists[name][level] = e.Name == "text:list-level-style-number" && e.Attr("style:num-format") != ""
				return nil
			}, nil)
		}
		return nil
	}, nil)
}

// maxParents is how long a chain of styles is followed; some lead in circles.
const maxParents = 20

// is says whether a style is the named one or builds on it.
func (d *document) is(style string, names ...string) bool {
	for range maxParents {
		for _, name := range names {
			if style == name {
				return true
			}
		}
		s, ok := d.styles[style]
		if !ok || s.parent == "" {
			return false
		}
		style = s.parent
	}
	return false
}
