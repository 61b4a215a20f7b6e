package store

import (
	"encoding/json"
	"math"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// The types here are what lists look like in a column. They are apart from the
// domain's types so that renaming a field there cannot lose what is stored.

// pageJSON is number, start, end, and width and height in tenths of a point;
// pages of older releases lack the last two.
type pageJSON [5]int

func pageToJSON(p knowledge.Page) pageJSON {
	return pageJSON{p.Number, p.Span.Start, p.Span.End, int(math.Round(10 * p.Width)), int(math.Round(10 * p.Height))}
}

func (p pageJSON) page() knowledge.Page {
	return knowledge.Page{
		Number: p[0], Span: knowledge.Span{Start: p[1], End: p[2]},
		Width: float64(p[3]) / 10, Height: float64(p[4]) / 10,
	}
}

type headingJSON struct {
	Level int    `json:"level"`
	Text  string `json:"text"`
	Span  [2]int `json:"span"`
}

func headingToJSON(h knowledge.Heading) headingJSON {
	return headingJSON{h.Level, h.Text, [2]int{h.Span.Start, h.Span.End}}
}

func (h headingJSON) heading() knowledge.Heading {
	return knowledge.Heading{Level: h.Level, Text: h.Text, Span: knowledge.Span{Start: h.Span[0], End: h.Span[1]}}
}

type blockJSON struct {
	Kind  string `json:"kind"`
	Level int    `json:"level,omitempty"`
	Span  [2]int `json:"span"`
	At    string `json:"at,omitempty"` // the locator; parts of older releases have none
}

func blockToJSON(b knowledge.Block) blockJSON {
	return blockJSON{string(b.Kind), b.Level, [2]int{b.Span.Start, b.Span.End}, clip(b.Locator, maxLocator)}
}

func (b blockJSON) block() knowledge.Block {
	return knowledge.Block{
		Kind: knowledge.BlockKind(b.Kind), Level: b.Level, Span: knowledge.Span{Start: b.Span[0], End: b.Span[1]},
		Locator: b.At,
	}
}

func same(s string) string { return s }

type sourceJSON struct {
	Name   string `json:"name"`
	State  string `json:"state"`
	Found  int    `json:"found"`
	TookUS int64  `json:"took_us"`
	Reason string `json:"reason,omitempty"`
}

func sourceToJSON(s knowledge.SourceReport) sourceJSON {
	return sourceJSON{s.Name, string(s.State), s.Found, s.Took.Microseconds(), s.Reason}
}

func (s sourceJSON) source() knowledge.SourceReport {
	return knowledge.SourceReport{
		Name: s.Name, State: knowledge.SourceState(s.State), Found: s.Found,
		Took: time.Duration(s.TookUS) * time.Microsecond, Reason: s.Reason,
	}
}

// encode writes a list as JSON; an empty one is an empty text.
func encode[D, J any](list []D, to func(D) J) (string, error) {
	if len(list) == 0 {
		return "", nil
	}
	b, err := json.Marshal(each(list, to))
	return string(b), err
}

func decode[D, J any](text string, from func(J) D) ([]D, error) {
	if text == "" {
		return nil, nil
	}
	var list []J
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		return nil, err
	}
	return each(list, from), nil
}
