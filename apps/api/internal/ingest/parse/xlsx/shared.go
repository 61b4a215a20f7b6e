package xlsx

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/ooxml"
)

// maxShared is how many bytes of the texts that cells share are kept. They
// stand in the order of their first use, so what is cut belongs to rows far down.
const maxShared = 32 << 20

// shared are the texts that cells refer to by number.
type shared struct {
	text []byte
	ends []int // where each text ends
	cut  bool
}

func (s *shared) read(ctx context.Context, p *ooxml.Package, part string) error {
	f, err := p.OpenLong(part)
	if err != nil {
		return err
	}
	defer f.Close()
	r := markup.NewReader(f, ooxml.Prefixes)
	err = r.Root(func(markup.Element) error {
		return r.Children(func(e markup.Element) error {
			if e.Name != "s:si" {
				return nil
			}
			text, err := richText(r)
			if err != nil {
				return err
			}
			if len(s.text)+len(text) > maxShared || len(s.ends) >= maxShared/8 {
				s.cut = true
				return errFull
			}
			s.text = append(s.text, text...)
			s.ends = append(s.ends, len(s.text))
			return ctx.Err()
		}, nil)
	})
	if s.cut {
		return nil
	}
	return err
}

// at is the text of a number, "" for one that there is not.
func (s *shared) at(n int) string {
	if n < 0 || n >= len(s.ends) {
		return ""
	}
	start := 0
	if n > 0 {
		start = s.ends[n-1]
	}
	return string(s.text[start:s.ends[n]])
}
