package docx

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/flow"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/ooxml"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// properties are those of a paragraph that matter here.
type properties struct {
	style   string
	outline int // as in style
	list    listRef
	deleted bool // its end was deleted: it goes on in the next
}

// readProperties reads a w:pPr.
func readProperties(r *markup.Reader) (p properties, err error) {
	err = r.Children(func(e markup.Element) error {
		switch e.Name {
		case "w:pStyle":
			p.style = e.Attr("w:val")
		case "w:outlineLvl":
			p.outline = -1
			if n, err := strconv.Atoi(e.Attr("w:val")); err == nil && n >= 0 && n < 9 {
				p.outline = n + 1
			}
		case "w:numPr":
			return r.Children(func(e markup.Element) error {
				switch e.Name {
				case "w:ilvl":
					p.list.level, _ = strconv.Atoi(e.Attr("w:val"))
				case "w:numId":
					p.list.id, p.list.set = e.Attr("w:val"), true
				}
				return nil
			}, nil)
		case "w:rPr":
			return r.Children(func(e markup.Element) error {
				p.deleted = p.deleted || e.Name == "w:del" || e.Name == "w:moveFrom"
				return nil
			}, nil)
		}
		return nil
	}, nil)
	return p, err
}

// paragraph reads a w:p.
func (d *document) paragraph() error {
	t := &text{document: d}
	if err := d.r.Children(t.element, nil); err != nil {
		return err
	}
	content := d.held + t.b.String()
	d.held = ""
	if t.deleted {
		d.held = content
	} else {
		d.add(t.properties, content, t.bold > 0 && t.bold == t.b.Len())
	}
	return nil
}

// add appends a paragraph as what its style and its place in lists make it.
func (d *document) add(p properties, content string, bold bool) {
	names := d.styleNames(p.style)
	if strings.TrimSpace(content) == "" || isContents(names) {
		return
	}
	level := d.headingLevel(p, names)
	mark, depth := d.mark(p)
	block := flow.Piece{Kind: knowledge.BlockParagraph, Text: content, Bold: bold}
	switch {
	case has(names, "title"):
		block.Kind, block.Level = knowledge.BlockHeading, 1
		d.title = cmp.Or(d.title, content)
	case level > 0:
		block.Kind, block.Level, block.Text = knowledge.BlockHeading, level, mark+content
	case depth > 0:
		block.Kind, block.Level, block.Text = knowledge.BlockListItem, depth, mark+content
	case has(names, "quote") || has(names, "intense quote") || has(names, "block text"):
		block.Kind = knowledge.BlockQuote
	case has(names, "source code") || has(names, "html preformatted") || has(names, "preformatted text"):
		block.Kind = knowledge.BlockCode
	}
	d.Pieces = append(d.Pieces, block)
}

// styleNames are the names of a style and those it builds on. Files hold the
// English names of built-in styles, whatever the program shows.
func (d *document) styleNames(id string) (names []string) {
	d.resolve(id, func(s *style) bool {
		names = append(names, s.name)
		return false
	})
	return names
}

func has(names []string, name string) bool { return slices.Contains(names, name) }

// isContents says whether a paragraph belongs to a table of contents.
func isContents(names []string) bool {
	for _, n := range names {
		if strings.HasPrefix(n, "toc ") || n == "toc heading" || strings.HasPrefix(n, "contents ") || n == "table of figures" {
			return true
		}
	}
	return false
}

// headingLevel is the level of a heading, 0 for text: said by the paragraph,
// by its style's outline level, or by the style's name.
func (d *document) headingLevel(p properties, names []string) int {
	outline := p.outline
	if outline == 0 {
		d.resolve(p.style, func(s *style) bool {
			outline = s.outline
			return outline != 0
		})
	}
	if outline != 0 {
		return max(outline, 0)
	}
	for _, n := range names {
		if number, ok := strings.CutPrefix(n, "heading "); ok {
			level, err := strconv.Atoi(strings.TrimSpace(number))
			if err == nil && level >= 1 && level <= 9 {
				return level
			}
		}
	}
	return 0
}

// mark is the number of a paragraph in a list, and its depth; 0 outside one.
func (d *document) mark(p properties) (mark string, depth int) {
	list := p.list
	if !list.set {
		d.resolve(p.style, func(s *style) bool {
			if s.list.set {
				list = listRef{id: s.list.id, level: max(s.list.level, list.level), set: true}
			}
			return list.set
		})
	}
	if !list.set || list.id == "0" {
		return "", 0
	}
	return d.numbering.next(list)
}

// on is ooxml.On for a word processor's properties.
func on(e markup.Element) bool { return ooxml.On(e, "w:val") }
