package memory

import (
	"cmp"
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// EntitiesIn implements hops.Graph.
func (g *Graph) EntitiesIn(ctx context.Context, passages []knowledge.Place) (mentions []graph.Mention, entities map[id.ID]graph.Entity, err error) {
	in := make(map[id.ID]bool, len(passages))
	for _, p := range passages {
		in[p.ChunkID] = true
	}
	err = g.inside(ctx, func(t *tenant) error {
		entities = map[id.ID]graph.Entity{}
		for at, m := range t.graph.mentions {
			if v := t.serves(t.documents[m.DocumentID]); in[at.chunk] && v != nil && v.ID == m.VersionID {
				mentions = append(mentions, m.Mention)
				entities[at.entity] = *t.graph.entities[at.entity]
			}
		}
		slices.SortFunc(mentions, byPassage)
		return nil
	})
	return mentions, entities, err
}

// byPassage is the order of a key of the table.
func byPassage(a, b graph.Mention) int {
	return cmp.Or(a.DocumentID.Compare(b.DocumentID), a.ChunkID.Compare(b.ChunkID), a.EntityID.Compare(b.EntityID))
}

// PassagesWith implements hops.Graph.
func (g *Graph) PassagesWith(ctx context.Context, s knowledge.Scope, entities []id.ID, limit int) (mentions []graph.Mention, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		var rare []*graph.Entity
		for _, e := range slices.Compact(slices.SortedFunc(slices.Values(entities), id.ID.Compare)) {
			if row := t.graph.entities[e]; row != nil {
				rare = append(rare, row)
			}
		}
		slices.SortFunc(rare, func(a, b *graph.Entity) int { return cmp.Or(cmp.Compare(a.Passages, b.Passages), a.ID.Compare(b.ID)) })
		wanted := map[id.ID]bool{}
		for _, e := range rare {
			if limit -= e.Passages; limit < 0 {
				break
			}
			wanted[e.ID] = true
		}
		for at, m := range t.graph.mentions {
			d := t.documents[m.DocumentID]
			if v := t.serves(d); wanted[at.entity] && v != nil && v.ID == m.VersionID && readable(s, *d) {
				mentions = append(mentions, m.Mention)
			}
		}
		slices.SortFunc(mentions, byPassage)
		return nil
	})
	return mentions, err
}
