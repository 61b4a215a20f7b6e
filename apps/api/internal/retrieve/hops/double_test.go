package hops_test

import (
	"cmp"
	"context"
	"slices"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/hops"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/packages/schema/id"
)

// library is a few pages, what they mention, and an index that knows their words.
type library struct {
	org       id.ID
	pages     []*page
	entities  map[id.ID]graph.Entity
	mentions  []graph.Mention
	hidden    map[id.ID]bool // documents that the viewer may not read
	broken    error
	slow      time.Duration // how long a read takes
	total     uint64        // chunks of the organisation; 1000 unless told
	asked     int           // entities that were followed
	looked    int           // chunks that were compared with the question
	questions []string
}

type page struct {
	title    string
	document id.ID
	chunk    knowledge.Chunk
	words    map[string]float64 // of the question, by how much the page has of them
}

func newLibrary() *library {
	return &library{org: id.New(), entities: map[id.ID]graph.Entity{}, hidden: map[id.ID]bool{}}
}

// page adds a page that has the given words of the question.
func (l *library) page(title, text string, words ...string) *page {
	p := page{title: title, document: id.New(), words: map[string]float64{}}
	p.chunk = knowledge.Chunk{ID: id.New(), DocumentID: p.document, VersionID: id.New(), Text: text, Span: knowledge.Span{End: len(text)}}
	for _, w := range words {
		p.words[w] = 0.6
		if !slices.Contains(l.questions, w) {
			l.questions = append(l.questions, w)
		}
	}
	read := extract.Read(title, "en", []knowledge.Chunk{p.chunk})
	for _, m := range read.Mentions {
		e := read.Entities[m.Entity]
		known := l.entities[graph.EntityID(l.org, e.Folded)]
		known.ID, known.Name, known.Folded, known.Kind = graph.EntityID(l.org, e.Folded), e.Name, e.Folded, e.Kind
		known.Passages++
		l.entities[known.ID] = known
		l.mentions = append(l.mentions, graph.Mention{EntityID: known.ID, DocumentID: p.document, VersionID: p.chunk.VersionID,
			ChunkID: p.chunk.ID, Times: m.Times, Spans: m.Spans, About: m.About})
	}
	l.pages = append(l.pages, &p)
	return &p
}

// EntitiesIn implements hops.Graph.
func (l *library) EntitiesIn(_ context.Context, passages []knowledge.Place) ([]graph.Mention, map[id.ID]graph.Entity, error) {
	var found []graph.Mention
	for _, m := range l.mentions {
		if slices.ContainsFunc(passages, func(p knowledge.Place) bool { return p.ChunkID == m.ChunkID }) {
			found = append(found, m)
		}
	}
	return found, l.entities, l.broken
}

// PassagesWith implements hops.Graph.
func (l *library) PassagesWith(_ context.Context, _ knowledge.Scope, entities []id.ID, limit int) ([]graph.Mention, error) {
	l.asked += len(entities)
	time.Sleep(l.slow)
	var found []graph.Mention
	for _, e := range entities {
		if limit -= l.entities[e].Passages; limit < 0 {
			break
		}
		for _, m := range l.mentions {
			if m.EntityID == e && !l.hidden[m.DocumentID] {
				found = append(found, m)
			}
		}
	}
	return found, nil
}

// Coverage implements hops.Words.
func (l *library) Coverage(_ context.Context, _ retrieve.Query, chunks []lexical.Chunk) (lexical.Coverage, error) {
	l.looked += len(chunks)
	c := lexical.Coverage{Chunks: map[id.ID][]float64{}, Total: cmp.Or(l.total, 1000)}
	for _, w := range l.questions {
		c.Words = append(c.Words, lexical.Asked{Text: w, Weight: 5})
	}
	for _, p := range l.pages {
		if slices.ContainsFunc(chunks, func(k lexical.Chunk) bool { return k.ChunkID == p.chunk.ID }) {
			shares := make([]float64, len(l.questions))
			for i, w := range l.questions {
				shares[i] = p.words[w]
			}
			c.Chunks[p.chunk.ID] = shares
		}
	}
	return c, nil
}

// follow walks from the given pages and returns those that a path leads to.
func (l *library) follow(t *testing.T, question string, from ...*page) []retrieve.Hit {
	t.Helper()
	return slices.DeleteFunc(l.walk(t, t.Context(), question, from...), func(h retrieve.Hit) bool { return len(h.Why.Path) == 0 })
}

// walk returns all that gain.
func (l *library) walk(t *testing.T, ctx context.Context, question string, from ...*page) []retrieve.Hit {
	t.Helper()
	h, err := hops.New(hops.Options{Graph: l, Words: l})
	if err != nil {
		t.Fatal(err)
	}
	var found []retrieve.Hit
	for _, p := range from {
		score := 0.0
		for _, share := range p.words {
			score += 5 * share
		}
		found = append(found, retrieve.Hit{ChunkID: p.chunk.ID, DocumentID: p.document, Score: score})
	}
	hits, err := h.Follow(ctx, retrieve.Query{Text: question}, found)
	if err != nil {
		t.Fatal(err)
	}
	return hits
}
