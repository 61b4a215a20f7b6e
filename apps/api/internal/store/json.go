package store

import (
	"encoding/json"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// The types here are what lists look like in a column. They are apart from the
// domain's types so that renaming a field there cannot lose what is stored.

type pageJSON [3]int // number, start, end

func pageToJSON(p knowledge.Page) pageJSON { return pageJSON{p.Number, p.Span.Start, p.Span.End} }

func (p pageJSON) page() knowledge.Page {
	return knowledge.Page{Number: p[0], Span: knowledge.Span{Start: p[1], End: p[2]}}
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
}

func blockToJSON(b knowledge.Block) blockJSON {
	return blockJSON{string(b.Kind), b.Level, [2]int{b.Span.Start, b.Span.End}}
}

func (b blockJSON) block() knowledge.Block {
	return knowledge.Block{
		Kind: knowledge.BlockKind(b.Kind), Level: b.Level, Span: knowledge.Span{Start: b.Span[0], End: b.Span[1]},
	}
}

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
