// Package hops finds the second hop: passages that share no word with the
// question but speak of something that a passage found by its words speaks of,
// as "Where was the director of that film born?" needs the page of the
// director. It walks the knowledge graph from the passages found, and once more
// from the best that it reached, in a few bounded reads.
package hops

import (
	"context"
	"errors"
	"fmt"
	"time"

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
// little or nothing.
const (
	seeds   = 20  // passages that it starts from
	onward  = 3   // passages reached that it goes on from
	hub     = 60  // an entity that more passages mention leads nowhere in particular, and is not followed
	bridges = 80  // entities that are followed at a time
	reach   = 600 // passages that they lead to, together
	arrived = 100 // passages that are answered
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
// that way than by themselves, and those that gain by what they add to the ones
// before them.
func (h *Hops) Follow(ctx context.Context, q retrieve.Query, found []retrieve.Hit) ([]retrieve.Hit, error) {
	began := time.Now()
	w := newWalk(q.Text, found)
	if err := h.expand(ctx, q, w, w.starts()); err != nil {
		return nil, err
	}
	if end, limited := ctx.Deadline(); !limited || time.Until(end) > 2*time.Since(began) {
		if err := h.expand(ctx, q, w, w.reached()); err != nil {
			return nil, err
		}
	}
	return w.hits(), nil
}

// expand goes one step from each of the stops.
func (h *Hops) expand(ctx context.Context, q retrieve.Query, w *walk, from []stop) error {
	if len(from) == 0 {
		return nil
	}
	mentions, entities, err := h.opts.Graph.EntitiesIn(ctx, w.unread(from))
	if err != nil {
		return fmt.Errorf("hops: read what the passages mention: %w", err)
	}
	w.depart(mentions, entities)
	var there []graph.Mention
	if follow := w.follow(from); len(follow) > 0 {
		if there, err = h.opts.Graph.PassagesWith(ctx, q.Scope, follow, reach); err != nil {
			return fmt.Errorf("hops: read where they are mentioned: %w", err)
		}
	}
	w.arrive(there)
	covered, err := h.opts.Words.Coverage(ctx, q, w.uncovered(from, there))
	if err != nil {
		return fmt.Errorf("hops: compare with the question: %w", err)
	}
	w.cover(covered)
	for _, s := range from {
		w.step(s)
	}
	return nil
}
