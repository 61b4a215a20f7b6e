package odf

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/flow"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// block reads one element that stands between paragraphs.
func (d *document) block(e markup.Element) error {
	switch e.Name {
	case "text:h":
		level, _ := strconv.Atoi(e.Attr("text:outline-level"))
		return d.paragraph(flow.Piece{Kind: knowledge.BlockHeading, Level: max(level, 1)})
	case "text:p":
		return d.paragraph(d.asStyled(e.Attr("text:style-name")))
	case "text:list":
		return d.list(e.Attr("text:style-name"), 1)
	case "table:table":
		return d.table()
	case "text:section", "text:numbered-paragraph", "draw:g":
		return d.inside()
	}
	if strings.HasPrefix(e.Name, "draw:") {
		return d.r.Children(d.inFrame, nil)
	}
	return nil // indexes, which repeat the headings; deleted changes; forms
}

func (d *document) inside() error { return d.r.Children(d.block, nil) }

// asStyled is the beginning of a paragraph in a style.
func (d *document) asStyled(style string) flow.Piece {
	p := flow.Piece{Kind: knowledge.BlockParagraph, Bold: d.styles[style].bold}
	switch {
	case d.is(style, "Title"):
		p.Kind, p.Level = knowledge.BlockHeading, 1
	case d.is(style, "Quotations"):
		p.Kind = knowledge.BlockQuote
	case d.is(style, "Preformatted_20_Text", "Source_20_Code"):
		p.Kind = knowledge.BlockCode
	}
	return p
}

// paragraph reads a paragraph and appends it.
func (d *document) paragraph(p flow.Piece) error {
	text, err := d.line()
	p.Text = text
	if p.Kind == knowledge.BlockHeading {
		d.title = cmp.Or(d.title, strings.TrimSpace(text))
	}
	if strings.TrimSpace(text) != "" {
		d.Pieces = append(d.Pieces, p)
	}
	return err
}

// line reads the characters of a paragraph.
func (d *document) line() (string, error) {
	var b strings.Builder
	err := d.characters(&b)
	return b.String(), err
}

func (d *document) characters(b *strings.Builder) error {
	return d.r.Children(func(e markup.Element) error { return d.character(e, b) }, func(s string) {
		b.WriteString(strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(s))
	})
}

// character reads what stands among the characters of a paragraph.
func (d *document) character(e markup.Element, b *strings.Builder) error {
	switch e.Name {
	case "text:s":
		b.WriteByte(' ')
	case "text:tab":
		b.WriteByte(' ')
	case "text:line-break":
		b.WriteByte('\n')
	case "text:note":
		pieces, err := d.note()
		d.Later = append(d.Later, pieces...)
		return err
	case "text:ruby":
		return d.r.Children(func(e markup.Element) error {
			if e.Name == "text:ruby-base" {
				return d.characters(b)
			}
			return nil
		}, nil)
	case "office:annotation", "text:tracked-changes", "text:hidden-text", "text:soft-page-break", "text:bookmark":
		return nil
	default:
		if !strings.HasPrefix(e.Name, "draw:") {
			return d.characters(b) // spans, links, the values of fields
		}
		if e.Name == "draw:frame" || e.Name == "draw:custom-shape" || e.Name == "draw:g" || e.Name == "draw:a" {
			pieces, err := d.Collect(func() error { return d.r.Children(d.inFrame, nil) })
			d.Later = append(d.Later, pieces...)
			return err
		}
	}
	return nil
}

// note reads the body of a note; its number stands apart from it.
func (d *document) note() ([]flow.Piece, error) {
	return d.Collect(func() error {
		return d.r.Children(func(e markup.Element) error {
			if e.Name == "text:note-body" {
				return d.inside()
			}
			return nil
		}, nil)
	})
}

// inFrame reads what a frame or a shape holds. Of several ways to show one
// thing, the pictures say nothing.
func (d *document) inFrame(e markup.Element) error {
	switch e.Name {
	case "draw:text-box", "draw:frame", "draw:g", "draw:custom-shape":
		return d.r.Children(d.inFrame, nil)
	case "draw:image", "draw:object", "draw:object-ole", "draw:plugin":
		return nil
	}
	return d.block(e)
}

// list reads a list and those inside it. Numbers are kept, bullets are not.
func (d *document) list(style string, depth int) error {
	number := 0
	return d.r.Children(func(e markup.Element) error {
		if e.Name != "text:list-item" && e.Name != "text:list-header" {
			return nil
		}
		number++
		if start, err := strconv.Atoi(e.Attr("text:start-value")); err == nil {
			number = start
		}
		mark := ""
		if levels := d.lists[style]; levels != nil && levels[min(depth, 10)] && e.Name == "text:list-item" {
			mark = strconv.Itoa(number) + ". "
		}
		return d.r.Children(func(e markup.Element) error {
			if e.Name == "text:list" {
				return d.list(cmp.Or(e.Attr("text:style-name"), style), depth+1)
			}
			pieces, err := d.Collect(func() error { return d.block(e) })
			for _, p := range pieces {
				if p.Kind == knowledge.BlockParagraph {
					p.Kind, p.Level, p.Text = knowledge.BlockListItem, depth, mark+p.Text
					mark = ""
				}
				d.Pieces = append(d.Pieces, p)
			}
			return err
		}, nil)
	}, nil)
}
