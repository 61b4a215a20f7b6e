package extract

import (
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
)

// document is one that is being read.
type document struct {
	title    string
	language language.Language
	chunks   []passage
	subject  int // the entity that the title names, or -1

	words  map[string]usage // by folded word
	titled map[string]bool  // words that the title writes with a capital letter
	short  map[string][]int // what short names stand for here: "Snow", "AMPK"
	fixed  phrases          // names that are found however they are written

	spelled []Relation // of short names to what they abbreviate, in order of chunk; spans in the chunk's text

	ids     map[string]int // by folded name
	reading Reading
}

// passage is a chunk taken apart.
type passage struct {
	knowledge.Chunk
	sentences []line
	tokens    []token // of all sentences
}

// line is a sentence and its tokens.
type line struct {
	span     knowledge.Span // in the chunk's text
	from, to int            // in passage.tokens
	style    style
}

// usage counts how a document writes a word where its case tells something.
type usage struct{ lower, capital int }

// maxWords bounds the words of a document whose use is counted.
const maxWords = 1 << 16

func newDocument(title, tag string, chunks []knowledge.Chunk) *document {
	d := &document{
		title: title, language: language.Parse(tag), chunks: make([]passage, len(chunks)), subject: -1,
		words: map[string]usage{}, titled: map[string]bool{}, short: map[string][]int{}, ids: map[string]int{},
	}
	for i, c := range chunks {
		d.chunks[i].Chunk = c
	}
	return d
}

// survey takes the chunks apart and counts how words are written.
func (d *document) survey() {
	for i := range d.chunks {
		p := &d.chunks[i]
		for span := range sentence.Split(p.Text) {
			from := len(p.tokens)
			p.tokens = tokens(p.tokens, p.Text, span.Start, span.End)
			if from+1 < len(p.tokens) && label(p.tokens[from]) {
				p.tokens[from+1].first = true
			}
			l := line{span: span, from: from, to: len(p.tokens)}
			l.style = styleOf(p.tokens[from:], strings.ContainsAny(p.Text[span.End-1:span.End], ".!?"))
			p.sentences = append(p.sentences, l)
			if l.style != plain {
				continue
			}
			for _, t := range p.tokens[from:] {
				d.count(t)
			}
		}
	}
}

func (d *document) count(t token) {
	if t.shape != lower && (t.shape != capital && t.shape != upper || t.first) {
		return
	}
	u, known := d.words[t.folded]
	if !known && len(d.words) >= maxWords {
		return
	}
	if t.shape == lower {
		u.lower++
	} else {
		u.capital++
	}
	d.words[t.folded] = u
}

// entity returns the place of an entity in the reading, which it is added to
// if need be; -1 for what is no name.
func (d *document) entity(name string, kind graph.Kind) int {
	name = clip(strings.Join(strings.Fields(name), " "), graph.MaxName)
	folded := Fold(name)
	if len(folded) < 2 {
		if r := []rune(folded); len(r) != 1 || r[0] < 0x2e80 {
			return -1 // a lone letter or digit names nothing
		}
	}
	at, known := d.ids[folded]
	if !known {
		at = len(d.reading.Entities)
		d.ids[folded] = at
		d.reading.Entities = append(d.reading.Entities, Entity{Name: name, Folded: folded, Kind: kind})
		return at
	}
	if e := &d.reading.Entities[at]; Rank(kind) > Rank(e.Kind) {
		e.Kind = kind
	}
	return at
}

// place is one mention in a chunk's text.
type place struct {
	entity int
	span   knowledge.Span // in the chunk's text
}

// read finds the mentions and relations of one chunk.
func (d *document) read(i int) {
	p := &d.chunks[i]
	var found []place
	add := func(span knowledge.Span, entity int) {
		if entity >= 0 {
			found = append(found, place{entity, span})
		}
	}
	d.fixed.find(p, add)
	for _, l := range p.sentences {
		d.names(p, l, add)
		d.codes(p, l, add)
	}
	quotes(p.Text, func(span knowledge.Span) { add(span, d.entity(p.Text[span.Start:span.End], graph.KindName)) })
	slices.SortStableFunc(found, func(a, b place) int {
		if a.span.Start != b.span.Start {
			return a.span.Start - b.span.Start
		}
		return b.span.End - a.span.End
	})
	kept := d.mention(i, found)
	d.relate(i, kept)
}

// mention notes what was found in a chunk and returns the places that count.
func (d *document) mention(i int, found []place) []place {
	c := &d.chunks[i].Chunk
	at := map[int]int{} // entity to mention
	first := len(d.reading.Mentions)
	for _, e := range d.about(i) {
		at[e] = len(d.reading.Mentions)
		d.reading.Mentions = append(d.reading.Mentions, Mention{Entity: e, Chunk: i, About: true})
	}
	kept := found[:0]
	for _, f := range found {
		m, known := at[f.entity]
		if !known {
			if len(at) == MaxMentions {
				continue
			}
			m = len(d.reading.Mentions)
			at[f.entity] = m
			d.reading.Mentions = append(d.reading.Mentions, Mention{Entity: f.entity, Chunk: i})
		}
		mention := &d.reading.Mentions[m]
		span := knowledge.Span{Start: c.Span.Start + f.span.Start, End: c.Span.Start + f.span.End}
		if n := len(mention.Spans); n > 0 && mention.Spans[n-1].End > span.Start {
			continue // the same name, found in two ways
		}
		mention.Times++
		if len(mention.Spans) < MaxSpans {
			mention.Spans = append(mention.Spans, span)
		}
		kept = append(kept, f)
	}
	for m := first; m < len(d.reading.Mentions); m++ {
		d.reading.Mentions[m].Times = max(d.reading.Mentions[m].Times, 1)
	}
	return kept
}
