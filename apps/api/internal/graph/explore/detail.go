package explore

import (
	"cmp"
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Detail is what is known of one entity.
type Detail struct {
	Entity
	Aliases []string // other names that documents give it, in order
	Places  []Place  // the documents that mention it most, at most placesShown
}

// Place is a document that mentions an entity.
type Place struct {
	Passage  knowledge.Passage // the first that does
	Span     knowledge.Span    // of the mention in it; the passage where only the title names it
	Passages int               // how many do; an estimate for entities that very many mention
}

const (
	// placesShown is how many documents are named for an entity.
	placesShown = 8
	// aliasesShown is how many other names are.
	aliasesShown = 12
)

// Entity returns one entity.
func (s *Service) Entity(ctx context.Context, entity id.ID) (Detail, error) {
	l, err := s.look(ctx)
	if err != nil {
		return Detail{}, err
	}
	found, err := l.entity(ctx, entity)
	if err != nil {
		return Detail{}, err
	}
	d := Detail{Entity: found}
	if d.Aliases, err = l.aliases(ctx, found); err != nil {
		return Detail{}, err
	}
	d.Places, err = l.places(ctx, found)
	return d, err
}

// aliases are the other names of an entity, as far as documents say so.
func (l look) aliases(ctx context.Context, e Entity) ([]string, error) {
	relations, err := l.o.Store.Relations(ctx, l.scope, []id.ID{e.ID}, statementsRead)
	if err != nil {
		return nil, err
	}
	var others []id.ID
	for _, r := range relations {
		other := r.SourceID
		if other == e.ID {
			other = r.TargetID
		}
		if r.Kind == graph.AliasOf && !slices.Contains(others, other) && len(others) < aliasesShown {
			others = append(others, other)
		}
	}
	if len(others) == 0 {
		return nil, nil
	}
	entities, err := l.entities(ctx, others)
	var names []string
	for _, other := range entities {
		names = append(names, other.Name)
	}
	slices.Sort(names)
	return names, err
}

// places are the documents that mention an entity most, with the first place in
// each.
func (l look) places(ctx context.Context, e Entity) ([]Place, error) {
	share := shareOf(ringPassages, e.Passages)
	occurrences, err := l.o.Store.Occurrences(ctx, l.scope, []id.ID{e.ID}, share, 2*ringPassages)
	if err != nil {
		return nil, err
	}
	count, first := map[id.ID]int{}, map[id.ID]knowledge.Place{}
	var documents []id.ID
	for _, o := range occurrences {
		if count[o.DocumentID]++; count[o.DocumentID] == 1 {
			documents = append(documents, o.DocumentID)
			first[o.DocumentID] = knowledge.Place{DocumentID: o.DocumentID, ChunkID: o.ChunkID}
		}
	}
	slices.SortStableFunc(documents, func(a, b id.ID) int { return cmp.Compare(count[b], count[a]) })
	documents = documents[:min(placesShown, len(documents))]
	passages, spans, err := l.mentions(ctx, e.ID, documents, first)
	if err != nil {
		return nil, err
	}
	places := make([]Place, 0, len(documents))
	for _, d := range documents {
		p, ok := passages[first[d].ChunkID]
		if !ok {
			continue // it went away while we looked
		}
		span, named := spans[p.Chunk.ID]
		if !named {
			span = p.Chunk.Span
		}
		places = append(places, Place{Passage: p, Span: span, Passages: (count[d]*256 + share/2) / share})
	}
	return places, nil
}

// mentions loads passages, and where each names the entity first.
func (l look) mentions(ctx context.Context, entity id.ID, documents []id.ID, at map[id.ID]knowledge.Place) (map[id.ID]knowledge.Passage, map[id.ID]knowledge.Span, error) {
	if len(documents) == 0 {
		return nil, nil, nil
	}
	places, chunks := make([]knowledge.Place, len(documents)), make([]id.ID, len(documents))
	for i, d := range documents {
		places[i], chunks[i] = at[d], at[d].ChunkID
	}
	passages, err := l.o.Passages.Passages(ctx, l.scope, chunks)
	if err != nil {
		return nil, nil, err
	}
	mentions, _, err := l.o.Store.EntitiesIn(ctx, places)
	spans := map[id.ID]knowledge.Span{}
	for _, m := range mentions {
		if m.EntityID == entity && len(m.Spans) > 0 {
			spans[m.ChunkID] = m.Spans[0]
		}
	}
	return passages, spans, err
}
