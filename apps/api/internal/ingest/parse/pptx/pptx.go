// Package pptx reads presentations (PresentationML): a page a slide, in the
// order in which they are shown, with their tables, diagrams, charts and notes.
package pptx

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/ooxml"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const what = "presentation" // as a person calls it

// Parse reads a presentation. Each slide is a page: its title as a heading, its
// text, and what the speaker notes. Hidden slides keep their number and are
// left out; a note says which. It fails with unreadable, too_large or the
// context's error.
func Parse(ctx context.Context, name string, data []byte) (knowledge.Text, error) {
	p, err := ooxml.Open(data, what, "ppt/presentation.xml")
	if err != nil {
		return knowledge.Text{}, err
	}
	s := &show{ctx: ctx, pack: p}
	if err := s.read(); err != nil {
		if ctx.Err() != nil {
			return knowledge.Text{}, ctx.Err()
		}
		return knowledge.Text{}, container.Explain(what, err)
	}
	first := ""
	if outline := s.out.Outline(); len(outline) > 0 {
		first = outline[0].Text
	}
	return s.out.Text(p.Title, first, body.NameTitle(name))
}

// show is a presentation that is being read.
type show struct {
	ctx  context.Context
	pack *ooxml.Package
	out  body.Writer
}

func (s *show) read() error {
	slides, err := s.slides()
	if err != nil {
		return err
	}
	var hidden, missing []string
	for i, part := range slides {
		if err := s.ctx.Err(); err != nil {
			return err
		}
		number := i + 1
		s.out.Page()
		s.out.At(fmt.Sprintf("Slide %d", number))
		slide, err := s.slide(part)
		switch {
		case container.IsMissing(err):
			missing = append(missing, strconv.Itoa(number))
		case err != nil:
			return err
		case slide.hidden:
			hidden = append(hidden, strconv.Itoa(number))
		default:
			slide.write(&s.out)
		}
		if s.out.TooLong() {
			break
		}
	}
	s.note(hidden, "is hidden and was left out", "are hidden and were left out")
	s.note(missing, "is missing in the file", "are missing in the file")
	return nil
}

// note records what became of some slides.
func (s *show) note(numbers []string, one, many string) {
	const most = 20
	switch n := len(numbers); {
	case n == 1:
		s.out.Note("Slide %s %s.", numbers[0], one)
	case n > most:
		s.out.Note("%d slides %s.", n, many)
	case n > 1:
		s.out.Note("Slides %s and %s %s.", strings.Join(numbers[:n-1], ", "), numbers[n-1], many)
	}
}

// slides are the parts of the slides in the order of the show.
func (s *show) slides() (parts []string, err error) {
	targets := s.pack.Targets(s.pack.Main)
	err = s.pack.Walk(s.pack.Main, func(r *markup.Reader) error {
		return r.Find("p:sldIdLst", func(markup.Element) error {
			return r.Children(func(e markup.Element) error {
				if t := targets[e.Attr("r:id")]; e.Name == "p:sldId" {
					parts = append(parts, t.Part)
				}
				return nil
			}, nil)
		})
	})
	return parts, err
}

// slide reads one slide with its notes.
func (s *show) slide(part string) (*slide, error) {
	sl := &slide{pack: s.pack, targets: s.pack.Targets(part)}
	f, err := s.pack.Open(part)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	sl.r = markup.NewReader(f, ooxml.Prefixes)
	err = sl.r.Root(func(e markup.Element) error {
		sl.hidden = e.Has("show") && !ooxml.On(e, "show")
		return sl.r.Find("p:spTree", func(markup.Element) error { return sl.shapes() })
	})
	if err != nil {
		return nil, err
	}
	for _, t := range sl.targets {
		if t.Kind == "notesSlide" && !t.External {
			sl.notes(t.Part)
		}
	}
	return sl, nil
}
