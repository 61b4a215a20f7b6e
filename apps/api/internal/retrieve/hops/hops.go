// Package hops finds the second hop: passages that share no word with the
// question but speak of something that a passage found by its words speaks of,
// as "Where was the director of that film born?" needs the page of the
// director. It walks the knowledge graph from the passages found, one step, in
// a few bounded reads.
package hops

import (
	"context"
	"errors"
	"fmt"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/packages/schema/id"
)

// Graph is what a walk reads, in the viewer's organisation.
type Graph interface {
	// EntitiesIn returns what the passages mention, and the entities themselves.
	// The passages come from a search with a scope.
	EntitiesIn(ctx context.Context, passages []knowledge.Place) (mentions []graph.Mention, entities map[id.ID]graph.Entity, err error)
	// PassagesWith returns where the entities are mentioned in what the scope
	// may read and what serves. The rarest entities go first, as long as limit
	// passages together mention them.
	PassagesWith(ctx context.Context, scope knowledge.Scope, entities []id.ID, limit int) ([]graph.Mention, error)
}

// Words says which of a question's words passages have.
type Words interface {
	Coverage(ctx context.Context, q retrieve.Query, chunks []lexical.Chunk) (lexical.Coverage, error)
}

// Bounds of a walk. On the sets that it was measured on, more of any brought
// nothing.
const (
	seeds   = 20   // passages that it starts from
	hub     = 60   // an entity that more passages mention leads nowhere in particular, and is not followed
	bridges = 200  // entities that are followed
	reach   = 2000 // passages that they lead to, together
	arrived = 100  // passages that are answered
)

// Options configure a [Hops]. Both are needed.
type Options struct {
	Graph Graph
	Words Words
}

// Hops is the [retrieve.Next] round of a search.
type Hops struct{ opts Options }

// New returns a Hops.
func New(o Options) (*Hops, error) {
	if o.Graph == nil || o.Words == nil {
		return nil, errors.New("hops: Options.Graph and Options.Words are needed")
	}
	return &Hops{opts: o}, nil
}

// Name is "graph".
func (h *Hops) Name() string { return string(retrieve.PartGraph) }

// Follow returns the passages that are linked to those found and score higher
// that way than by themselves.
func (h *Hops) Follow(ctx context.Context, q retrieve.Query, found []retrieve.Hit) ([]retrieve.Hit, error) {
	from := found[:min(seeds, len(found))]
	places := make([]knowledge.Place, len(from))
	for i, f := range from {
		places[i] = knowledge.Place{DocumentID: f.DocumentID, ChunkID: f.ChunkID}
	}
	mentions, entities, err := h.opts.Graph.EntitiesIn(ctx, places)
	if err != nil {
		return nil, fmt.Errorf("hops: read what the passages mention: %w", err)
	}
	asked := read(q.Text)
	follow := asked.bridges(mentions, entities)
	if len(follow) == 0 {
		return nil, nil
	}
	there, err := h.opts.Graph.PassagesWith(ctx, q.Scope, follow, reach)
	if err != nil {
		return nil, fmt.Errorf("hops: read where they are mentioned: %w", err)
	}
	covered, err := h.opts.Words.Coverage(ctx, q, chunksOf(from, there))
	if err != nil {
		return nil, fmt.Errorf("hops: compare with the question: %w", err)
	}
	w := walk{asked: asked, entities: entities, covered: covered, found: found, seeds: from}
	return w.hits(mentions, there), nil
}

// chunksOf names every passage of a walk once.
func chunksOf(from []retrieve.Hit, there []graph.Mention) []lexical.Chunk {
	seen := make(map[id.ID]bool, len(from)+len(there))
	list := make([]lexical.Chunk, 0, len(from)+len(there))
	add := func(document, chunk id.ID) {
		if !seen[chunk] {
			seen[chunk] = true
			list = append(list, lexical.Chunk{DocumentID: document, ChunkID: chunk})
		}
	}
	for _, f := range from {
		add(f.DocumentID, f.ChunkID)
	}
	for _, m := range there {
		add(m.DocumentID, m.ChunkID)
	}
	return list
}
