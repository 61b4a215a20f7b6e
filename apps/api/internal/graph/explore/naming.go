package explore

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// What is kept of an entity, its name and its kind, may come from a document
// that the viewer cannot read. Of one that is mentioned in such documents too,
// both are taken from what the viewer can read.

// Naming is how the passages that a viewer may read name an entity.
type Naming struct {
	ChunkID id.ID            // the first whose title or heading does not, else the first
	Spans   []knowledge.Span // where its text does, in the version's text; none where only titles do
	About   bool             // whether the title or the heading of any of them names it
}

// seen are those of the entities that something readable mentions, in the same
// order. Their names are not for showing yet; see spell.
func (l look) seen(ctx context.Context, rows []graph.Entity) ([]Entity, error) {
	ids := make([]id.ID, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
	}
	reach, err := l.reach(ctx, ids)
	if err != nil {
		return nil, err
	}
	seen := make([]Entity, 0, len(reach))
	for _, row := range rows {
		if r, ok := reach[row.ID]; ok {
			seen = append(seen, seenOf(row, r))
		}
	}
	return seen, l.classify(ctx, seen)
}

// seenOf is an entity of which a viewer may read so much.
func seenOf(e graph.Entity, r Reach) Entity {
	partly := r.Passages < e.Passages
	e.Passages = r.Passages
	return Entity{Entity: e, Documents: r.Documents, partly: partly}
}

// classify finds how those that are read in part are named, and takes from them
// the kind that a hidden title gave.
func (l look) classify(ctx context.Context, entities []Entity) error {
	var partly []id.ID
	for _, e := range entities {
		if e.partly {
			partly = append(partly, e.ID)
		}
	}
	if len(partly) == 0 {
		return nil
	}
	namings, err := l.o.Store.Namings(ctx, l.scope, partly)
	if err != nil {
		return err
	}
	for i := range entities {
		e := &entities[i]
		if !e.partly {
			continue
		}
		e.naming = namings[e.ID]
		if e.Kind == graph.KindTitle && !e.naming.About {
			e.Kind = graph.KindName
		}
	}
	return nil
}

// spellBatch is of how many passages the text is read at once.
const spellBatch = 500

// spell gives those that are read in part the name that stands in a passage.
// Where none has the whole of it, the folded name remains, which is the same
// whoever wrote it.
func (l look) spell(ctx context.Context, entities []Entity) error {
	var partly []*Entity
	for i := range entities {
		if entities[i].partly {
			partly = append(partly, &entities[i])
		}
	}
	for len(partly) > 0 {
		n := min(spellBatch, len(partly))
		if err := l.spellSome(ctx, partly[:n]); err != nil {
			return err
		}
		partly = partly[n:]
	}
	return nil
}

func (l look) spellSome(ctx context.Context, entities []*Entity) error {
	chunks := make([]id.ID, 0, len(entities))
	for _, e := range entities {
		chunks = append(chunks, e.naming.ChunkID)
	}
	passages, err := l.o.Passages.Passages(ctx, l.scope, chunks)
	if err != nil {
		return err
	}
	for _, e := range entities {
		e.Name = e.Folded
		if p, ok := passages[e.naming.ChunkID]; ok {
			e.Name, _ = extract.Spelling(p, e.naming.Spans, e.Folded)
		}
	}
	return nil
}
