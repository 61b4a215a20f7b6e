package pptx

import (
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/flow"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/ooxml"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// frame reads what stands in a frame of its own: a table, a diagram, a chart.
func (s *slide) frame() error {
	return s.r.Find("a:graphicData", func(markup.Element) error {
		return s.r.Children(func(e markup.Element) error {
			switch e.Name {
			case "a:tbl":
				return s.table()
			case "dgm:relIds":
				s.aside(e.Attr("r:dm"), s.diagram)
			case "c:chart":
				s.aside(e.Attr("r:id"), s.chart)
			}
			return nil
		}, nil)
	})
}

// aside reads a part that the slide shows. One that is missing or damaged
// costs what it would have said, not the slide.
func (s *slide) aside(id string, read func(*markup.Reader) error) {
	if t, ok := s.targets[id]; ok && !t.External {
		had := len(s.Pieces)
		if err := s.pack.Walk(t.Part, read); err != nil {
			s.Pieces = s.Pieces[:had]
		}
	}
}

// table writes a table, a block a row.
func (s *slide) table() error {
	w := table.NewWriter(&s.Flow, table.Options{})
	number := 0
	headed := false
	above := map[int]string{}
	err := s.r.Children(func(e markup.Element) error {
		switch e.Name {
		case "a:tblPr":
			headed = e.Has("firstRow") && ooxml.On(e, "firstRow")
		case "a:tr":
			number++
			cells, err := s.row(headed && number == 1, above)
			w.Row(number, cells)
			return err
		}
		return nil
	}, nil)
	w.Close()
	return err
}

func (s *slide) row(header bool, above map[int]string) ([]table.Cell, error) {
	var cells []table.Cell
	err := s.r.Children(func(e markup.Element) error {
		if e.Name != "a:tc" {
			return nil
		}
		c := table.Cell{Bold: header, Across: 1}
		if n, err := strconv.Atoi(e.Attr("gridSpan")); err == nil {
			c.Across = n
		}
		below, beside := e.Has("vMerge") && ooxml.On(e, "vMerge"), e.Has("hMerge") && ooxml.On(e, "hMerge")
		var text []string
		err := s.r.Children(func(e markup.Element) error {
			if e.Name != "a:txBody" {
				return nil
			}
			paragraphs, err := readParagraphs(s.r)
			bold := len(paragraphs) > 0
			for _, p := range paragraphs {
				text, bold = append(text, p.text), bold && p.bold
			}
			c.Bold = c.Bold || bold
			return err
		}, nil)
		column := len(cells)
		c.Text = strings.Join(text, " ")
		switch {
		case below:
			c.Text = above[column]
		case beside:
			c.Text = ""
		}
		above[column] = c.Text
		c.Value = table.IsValue(c.Text)
		cells = append(cells, c)
		return err
	}, nil)
	return cells, err
}

// diagram reads the words of a diagram (SmartArt): the points of its data
// model that stand for something.
func (s *slide) diagram(r *markup.Reader) error {
	return r.Find("dgm:pt", func(e markup.Element) error {
		switch e.Attr("type") {
		case "pres", "parTrans", "sibTrans":
			return nil
		}
		return r.Find("dgm:t", func(markup.Element) error {
			paragraphs, err := readParagraphs(r)
			for _, p := range paragraphs {
				s.Pieces = append(s.Pieces, flow.Piece{Kind: knowledge.BlockListItem, Level: 1, Text: p.text})
			}
			return err
		})
	})
}

// chart reads a chart: its title, and of each series the name and the values
// of its categories, as they were when it was saved.
func (s *slide) chart(r *markup.Reader) error {
	return r.Find("c:chart", func(markup.Element) error {
		return r.Children(func(e markup.Element) error {
			switch e.Name {
			case "c:title":
				return s.chartTitle(r)
			case "c:plotArea":
				return r.Find("c:ser", func(markup.Element) error { return s.series(r) })
			}
			return nil
		}, nil)
	})
}

func (s *slide) chartTitle(r *markup.Reader) error {
	return r.Find("c:rich", func(markup.Element) error {
		paragraphs, err := readParagraphs(r)
		for _, p := range paragraphs {
			s.Pieces = append(s.Pieces, flow.Piece{Kind: knowledge.BlockParagraph, Text: p.text})
		}
		return err
	})
}

// maxPoints is how many points of a series are read; more are a curve.
const maxPoints = 100

func (s *slide) series(r *markup.Reader) error {
	var name, categories, values []string
	err := r.Children(func(e markup.Element) (err error) {
		switch e.Name {
		case "c:tx":
			name, err = points(r)
		case "c:cat":
			categories, err = points(r)
		case "c:val":
			values, err = points(r)
		}
		return err
	}, nil)
	var parts []string
	if len(name) > 0 {
		parts = append(parts, name[0])
	}
	for i, c := range categories {
		if i < len(values) && c != "" && values[i] != "" {
			parts = append(parts, c+": "+values[i])
		}
	}
	if len(parts) > 0 {
		s.Pieces = append(s.Pieces, flow.Piece{Kind: knowledge.BlockTable, Text: body.OneLine(strings.Join(parts, "; "))})
	}
	return err
}

// points are the texts that a chart keeps of what it was made from.
func points(r *markup.Reader) ([]string, error) {
	var out []string
	err := r.Find("c:pt", func(e markup.Element) error {
		at, err := strconv.Atoi(e.Attr("idx"))
		if err != nil || at < 0 || at >= maxPoints {
			return nil
		}
		for len(out) <= at {
			out = append(out, "")
		}
		return r.Find("c:v", func(markup.Element) (err error) {
			out[at], err = r.Text()
			return err
		})
	})
	return out, err
}
