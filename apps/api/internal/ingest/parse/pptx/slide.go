package pptx

import (
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/flow"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/ooxml"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// slide gathers what a slide says.
type slide struct {
	pack    *ooxml.Package
	targets map[string]ooxml.Target
	r       *markup.Reader
	hidden  bool

	flow.Flow // what notes say comes later
	title     []string
}

// write puts the title first, wherever it stands among the shapes.
func (s *slide) write(out *body.Writer) {
	out.Heading(1, strings.Join(s.title, " "))
	s.Flush(out)
}

// shapes reads the shapes of a slide or a group.
func (s *slide) shapes() error {
	return s.r.Children(func(e markup.Element) error {
		switch e.Name {
		case "p:sp":
			return s.shape()
		case "p:grpSp":
			return s.shapes()
		case "p:graphicFrame":
			return s.frame()
		case "mc:AlternateContent":
			return ooxml.Alternative(s.r, s.shapes)
		}
		return nil
	}, nil)
}

// shape reads one shape. What it is a placeholder for stands before its text.
func (s *slide) shape() error {
	role, placeholder := "", false
	return s.r.Children(func(e markup.Element) error {
		switch e.Name {
		case "p:nvSpPr":
			return s.r.Find("p:ph", func(e markup.Element) error {
				role, placeholder = e.Attr("type"), true
				return nil
			})
		case "p:txBody":
			return s.body(role, placeholder)
		}
		return nil
	}, nil)
}

// body reads a shape's text as what the shape is for.
func (s *slide) body(role string, placeholder bool) error {
	paragraphs, err := readParagraphs(s.r)
	switch role {
	case "dt", "ftr", "sldNum", "hdr", "sldImg":
		return err // the same on every slide
	case "title", "ctrTitle":
		for _, p := range paragraphs {
			s.title = append(s.title, p.text)
		}
		return err
	}
	listed := placeholder && role != "subTitle"
	numbers := map[int]int{} // by level
	for _, p := range paragraphs {
		p.text = number(p, numbers) + p.text
		if listed && !p.plain || p.bullet {
			s.Pieces = append(s.Pieces, flow.Piece{Kind: knowledge.BlockListItem, Level: p.level, Text: p.text})
		} else {
			s.Pieces = append(s.Pieces, flow.Piece{Kind: knowledge.BlockParagraph, Text: p.text})
		}
	}
	return err
}

// number is the mark of a paragraph in a numbered list: numbers run on until a
// paragraph of the level, or above it, has none.
func number(p paragraph, numbers map[int]int) string {
	for level := range numbers {
		if level > p.level || level == p.level && !p.numbered {
			delete(numbers, level)
		}
	}
	if !p.numbered {
		return ""
	}
	numbers[p.level] = max(numbers[p.level]+1, p.start)
	return strconv.Itoa(numbers[p.level]) + ". "
}

// paragraph is an a:p.
type paragraph struct {
	text   string
	level  int  // from 1
	bullet bool // it has one of its own
	plain  bool // it has none, whatever its place says
	bold   bool

	numbered bool
	start    int // of the numbers
}

// readParagraphs reads a text body; empty paragraphs are left out.
func readParagraphs(r *markup.Reader) ([]paragraph, error) {
	var out []paragraph
	err := r.Children(func(e markup.Element) error {
		if e.Name != "a:p" {
			return nil
		}
		p, err := readParagraph(r)
		if strings.TrimSpace(p.text) != "" {
			out = append(out, p)
		}
		return err
	}, nil)
	return out, err
}

func readParagraph(r *markup.Reader) (paragraph, error) {
	p := paragraph{level: 1}
	var b strings.Builder
	bold := 0
	err := r.Children(func(e markup.Element) error {
		switch e.Name {
		case "a:pPr":
			if n := e.Attr("lvl"); len(n) == 1 && n[0] >= '0' && n[0] <= '8' {
				p.level = int(n[0]-'0') + 1
			}
			return r.Children(func(e markup.Element) error {
				p.bullet = p.bullet || e.Name == "a:buChar" || e.Name == "a:buAutoNum"
				p.plain = p.plain || e.Name == "a:buNone"
				if e.Name == "a:buAutoNum" {
					p.numbered = true
					p.start, _ = strconv.Atoi(e.Attr("startAt"))
				}
				return nil
			}, nil)
		case "a:r", "a:fld":
			text, strong, err := readRun(r)
			b.WriteString(text)
			if strong {
				bold += len(text)
			}
			return err
		case "a:br":
			b.WriteByte('\n')
		}
		return nil
	}, nil)
	p.text = b.String()
	p.bold = bold > 0 && bold == len(p.text)
	return p, err
}

func readRun(r *markup.Reader) (text string, bold bool, err error) {
	err = r.Children(func(e markup.Element) (err error) {
		switch e.Name {
		case "a:rPr":
			bold = e.Has("b") && ooxml.On(e, "b")
		case "a:t":
			text, err = r.Text()
		}
		return err
	}, nil)
	return text, bold, err
}

// notes reads what the speaker noted. Notes that cannot be read are done
// without.
func (s *slide) notes(part string) {
	noted := &slide{pack: s.pack}
	err := s.pack.Walk(part, func(r *markup.Reader) error {
		noted.r = r
		return r.Find("p:spTree", func(markup.Element) error { return noted.shapes() })
	})
	if err != nil {
		return
	}
	for _, p := range noted.Pieces {
		s.Later = append(s.Later, flow.Piece{Kind: knowledge.BlockParagraph, Text: p.Text})
	}
}
