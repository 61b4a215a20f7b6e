package memory

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

var _ explore.Store = (*Graph)(nil)

// shown says whether something of a document's version may be read and is found
// by search.
func (t *tenant) shown(s knowledge.Scope, document, version id.ID) bool {
	d := t.documents[document]
	v := t.serves(d)
	return v != nil && v.ID == version && readable(s, *d)
}

// Candidates implements explore.Store.
func (g *Graph) Candidates(ctx context.Context, f explore.Filter) (found []graph.Entity, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		all := make([]graph.Entity, 0, len(t.graph.entities))
		for _, e := range t.graph.entities {
			all = append(all, *e)
		}
		slices.SortFunc(all, func(a, b graph.Entity) int {
			return cmp.Or(cmp.Compare(b.Passages, a.Passages), a.ID.Compare(b.ID))
		})
		for i, e := range all {
			named := strings.HasPrefix(e.Folded, f.Prefix) || i < explore.WordsAmong && strings.Contains(e.Folded, " "+f.Prefix)
			kind := len(f.Kinds) == 0 || slices.Contains(f.Kinds, e.Kind)
			after := f.After == nil || f.After.Before(explore.Rank{Passages: e.Passages, ID: e.ID})
			if named && kind && after && len(found) < f.Limit {
				found = append(found, e)
			}
		}
		return nil
	})
	return found, err
}

// EntitiesByID implements explore.Store.
func (g *Graph) EntitiesByID(ctx context.Context, entities []id.ID) (map[id.ID]graph.Entity, error) {
	found := map[id.ID]graph.Entity{}
	return found, g.inside(ctx, func(t *tenant) error {
		for _, e := range entities {
			if row := t.graph.entities[e]; row != nil {
				found[e] = *row
			}
		}
		return nil
	})
}

// Size implements explore.Store.
func (g *Graph) Size(ctx context.Context, s knowledge.Scope) (documents, passages int, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		for _, d := range t.documents {
			if v := t.serves(d); v != nil && readable(s, *d) {
				documents++
				passages += len(v.chunks)
			}
		}
		return nil
	})
	return documents, passages, err
}

// Reach implements explore.Store.
func (g *Graph) Reach(ctx context.Context, s knowledge.Scope, entities []id.ID) (map[id.ID]explore.Reach, error) {
	reach := map[id.ID]explore.Reach{}
	occurrences, err := g.Occurrences(ctx, s, entities, 256, int(^uint(0)>>1))
	last := map[id.ID]id.ID{}
	for _, o := range occurrences { // in order of document
		r := reach[o.EntityID]
		r.Passages++
		if last[o.EntityID] != o.DocumentID {
			last[o.EntityID] = o.DocumentID
			r.Documents++
		}
		reach[o.EntityID] = r
	}
	return reach, err
}

// Readable implements explore.Store.
func (g *Graph) Readable(ctx context.Context, s knowledge.Scope, f explore.Filter) (list []explore.Counted, err error) {
	all, err := g.Candidates(ctx, explore.Filter{Prefix: f.Prefix, Kinds: f.Kinds, Limit: int(^uint(0) >> 1)})
	if err != nil {
		return nil, err
	}
	ids := make([]id.ID, len(all))
	for i, e := range all {
		ids[i] = e.ID
	}
	reach, err := g.Reach(ctx, s, ids)
	if err != nil {
		return nil, err
	}
	for _, e := range all {
		r, ok := reach[e.ID]
		if ok && (f.After == nil || f.After.Before(explore.Rank{Passages: r.Passages, ID: e.ID})) {
			list = append(list, explore.Counted{Entity: e, Reach: r})
		}
	}
	slices.SortFunc(list, func(a, b explore.Counted) int {
		return cmp.Or(cmp.Compare(b.Reach.Passages, a.Reach.Passages), a.ID.Compare(b.ID))
	})
	return list[:min(f.Limit, len(list))], nil
}

// Namings implements explore.Store.
func (g *Graph) Namings(ctx context.Context, s knowledge.Scope, entities []id.ID) (map[id.ID]explore.Naming, error) {
	namings := map[id.ID]explore.Naming{}
	wanted := make(map[id.ID]bool, len(entities))
	for _, e := range entities {
		wanted[e] = true
	}
	return namings, g.inside(ctx, func(t *tenant) error {
		first := map[id.ID]graph.Mention{}
		for _, m := range t.graph.mentions {
			if !wanted[m.EntityID] || !t.shown(s, m.DocumentID, m.VersionID) {
				continue
			}
			f, there := first[m.EntityID]
			before := cmp.Or(m.DocumentID.Compare(f.DocumentID), m.ChunkID.Compare(f.ChunkID)) < 0
			if !there || f.About && !m.About || f.About == m.About && before {
				first[m.EntityID] = m.Mention
			}
			n := namings[m.EntityID]
			namings[m.EntityID] = explore.Naming{ChunkID: first[m.EntityID].ChunkID, Spans: first[m.EntityID].Spans, About: n.About || m.About}
		}
		return nil
	})
}

// Occurrences implements explore.Store.
func (g *Graph) Occurrences(ctx context.Context, s knowledge.Scope, entities []id.ID, share, limit int) (list []explore.Occurrence, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		wanted := make(map[id.ID]bool, len(entities))
		for _, e := range entities {
			wanted[e] = true
		}
		for _, m := range t.graph.mentions {
			if wanted[m.EntityID] && int(m.ChunkID[len(m.ChunkID)-1]) < share && t.shown(s, m.DocumentID, m.VersionID) {
				list = append(list, explore.Occurrence{EntityID: m.EntityID, DocumentID: m.DocumentID, ChunkID: m.ChunkID})
			}
		}
		return nil
	})
	slices.SortFunc(list, func(a, b explore.Occurrence) int {
		return cmp.Or(a.DocumentID.Compare(b.DocumentID), a.ChunkID.Compare(b.ChunkID), a.EntityID.Compare(b.EntityID))
	})
	return list[:min(limit, len(list))], err
}

// Together implements explore.Store.
func (g *Graph) Together(ctx context.Context, s knowledge.Scope, a, b id.ID, limit int) (pairs []explore.Pair, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		for at, m := range t.graph.mentions {
			other, both := t.graph.mentions[stand{at.chunk, b}]
			if at.entity == a && both && t.shown(s, m.DocumentID, m.VersionID) {
				pairs = append(pairs, explore.Pair{DocumentID: m.DocumentID, VersionID: m.VersionID, ChunkID: m.ChunkID, A: m.Spans, B: other.Spans})
			}
		}
		return nil
	})
	slices.SortFunc(pairs, func(x, y explore.Pair) int {
		return cmp.Or(x.DocumentID.Compare(y.DocumentID), x.ChunkID.Compare(y.ChunkID))
	})
	return pairs[:min(limit, len(pairs))], err
}

// Relations implements explore.Store.
func (g *Graph) Relations(ctx context.Context, s knowledge.Scope, entities []id.ID, limit int) (list []graph.Relation, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		for _, r := range t.graph.relations {
			if (slices.Contains(entities, r.SourceID) || slices.Contains(entities, r.TargetID)) && t.shown(s, r.DocumentID, r.VersionID) {
				list = append(list, r)
			}
		}
		return nil
	})
	slices.SortFunc(list, func(a, b graph.Relation) int {
		return cmp.Or(a.DocumentID.Compare(b.DocumentID), a.ID.Compare(b.ID))
	})
	return list[:min(limit, len(list))], err
}
