package store

import (
	"bytes"
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/extraction"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	"github.com/forebay/forebay/packages/schema/id"
)

// SaveParts makes the graph hold what the parts say of their chunks.
func (g *Graph) SaveParts(ctx context.Context, b build.Batch) (build.Written, error) {
	if len(b.Parts) == 0 {
		return build.Written{}, requireViewer(ctx)
	}
	return g.editGraph(ctx, func(e *graphEdit) error {
		parts, err := e.serving(ctx, b.Parts)
		if err != nil || len(parts) == 0 {
			return err
		}
		e.known = b.Entities
		if err := e.saveMentions(ctx, b.Method, parts); err != nil {
			return err
		}
		return e.saveRelations(ctx, b.Method, parts)
	})
}

// serving keeps the parts of versions that serve. Whoever erases a document
// takes it out of reach first and locks the graph's row afterwards, so nothing
// of it comes back here.
func (e *graphEdit) serving(ctx context.Context, parts []build.Part) ([]build.Part, error) {
	documents := distinct(parts, func(p build.Part) id.ID { return p.DocumentID })
	rows, err := e.tx.Document.Query().Where(document.IDIn(documents...), document.DeletedAtIsNil()).
		Select(document.FieldID, document.FieldServingVersionID).All(ctx)
	if err != nil {
		return nil, err
	}
	e.serves = make(map[id.ID]bool, len(rows))
	for _, d := range rows {
		e.serves[d.ServingVersionID] = true
	}
	return slices.DeleteFunc(slices.Clone(parts), func(p build.Part) bool { return !e.serves[p.VersionID] }), nil
}

// stand is one entity in one chunk.
type stand struct{ chunk, entity id.ID }

func (e *graphEdit) saveMentions(ctx context.Context, method graph.Method, parts []build.Part) error {
	before, err := e.mentionsOf(ctx, parts)
	if err != nil {
		return err
	}
	fresh, found := map[graph.Method][]graph.Mention{}, map[graph.Method][]id.ID{}
	var stale []*ent.Mention
	for _, p := range parts {
		for _, m := range p.Mentions {
			at := stand{m.ChunkID, m.EntityID}
			row := before[at]
			delete(before, at)
			if row == nil {
				fresh[method] = append(fresh[method], m)
				continue
			}
			by := methodOf(row)
			counts := method == graph.MethodRules || !by.Has(graph.MethodRules) // what it says
			switch with := by.With(method); {
			case counts && !says(row, m):
				stale, fresh[with] = append(stale, row), append(fresh[with], m)
			case with != by:
				found[with] = append(found[with], row.ID)
			}
		}
	}
	for _, row := range before {
		switch by := methodOf(row); by.Without(method) {
		case "":
			stale = append(stale, row)
		case by:
		default:
			found[by.Without(method)] = append(found[by.Without(method)], row.ID)
		}
	}
	if err := e.dropMentions(ctx, stale); err != nil {
		return err
	}
	for _, by := range []graph.Method{graph.MethodRules, graph.MethodModel, graph.MethodBoth} {
		if err := e.addMentions(ctx, by, fresh[by]); err != nil {
			return err
		}
		if err := e.foundBy(ctx, by, found[by]); err != nil {
			return err
		}
	}
	return nil
}

// mentionsOf returns the rows of the parts' chunks.
func (e *graphEdit) mentionsOf(ctx context.Context, parts []build.Part) (map[stand]*ent.Mention, error) {
	of := map[stand]*ent.Mention{}
	return of, inBatches(parts, graphRows, func(some []build.Part) error {
		rows, err := e.tx.Mention.Query().Where(
			mention.DocumentIDIn(distinct(some, func(p build.Part) id.ID { return p.DocumentID })...),
			mention.ChunkIDIn(each(some, func(p build.Part) id.ID { return p.ChunkID })...),
		).All(ctx)
		for _, r := range rows {
			of[stand{r.ChunkID, r.EntityID}] = r
		}
		return err
	})
}

func methodOf(r *ent.Mention) graph.Method {
	if r.Method == "" {
		return graph.MethodRules
	}
	return graph.Method(r.Method)
}

func says(r *ent.Mention, m graph.Mention) bool {
	return r.Times == m.Times && r.About == m.About && bytes.Equal(r.Spans, encodeSpans(m.Spans))
}

func (e *graphEdit) saveRelations(ctx context.Context, method graph.Method, parts []build.Part) error {
	before := map[id.ID]*ent.Relation{}
	err := inBatches(parts, graphRows, func(some []build.Part) error {
		rows, err := e.tx.Relation.Query().Where(
			relation.DocumentIDIn(distinct(some, func(p build.Part) id.ID { return p.DocumentID })...),
			relation.ChunkIDIn(each(some, func(p build.Part) id.ID { return p.ChunkID })...),
			relation.Method(string(method)),
		).Select(relation.FieldID, relation.FieldWeight).All(ctx)
		for _, r := range rows {
			before[r.ID] = r
		}
		return err
	})
	if err != nil {
		return err
	}
	var fresh []graph.Relation
	var stale []id.ID
	for _, p := range parts {
		for _, r := range p.Relations {
			row := before[r.ID]
			delete(before, r.ID)
			switch {
			case row == nil:
				fresh = append(fresh, r)
			case row.Weight != r.Weight:
				stale, fresh = append(stale, r.ID), append(fresh, r)
			}
		}
	}
	for gone := range before {
		stale = append(stale, gone)
	}
	if err := e.dropRelations(ctx, stale); err != nil {
		return err
	}
	return e.addRelations(ctx, fresh)
}

// DropParts takes out what is of no version that serves. It looks before it
// locks: mostly there is nothing to take out, and a version that does not serve
// any more does not come back.
func (g *Graph) DropParts(ctx context.Context, documents []id.ID, limit int) (w build.Written, more bool, err error) {
	if len(documents) == 0 {
		return w, false, requireViewer(ctx)
	}
	live, err := g.client.Document.Query().Where(document.IDIn(documents...), document.DeletedAtIsNil()).
		Select(document.FieldID, document.FieldServingVersionID).All(ctx)
	if err != nil {
		return w, false, public(err, "document")
	}
	served := each(live, func(d *ent.Document) id.ID { return d.ServingVersionID })
	mentions := []predicate.Mention{mention.DocumentIDIn(documents...), mention.VersionIDNotIn(served...)}
	relations := []predicate.Relation{relation.DocumentIDIn(documents...), relation.VersionIDNotIn(served...)}
	some, err := g.client.Mention.Query().Where(mentions...).Exist(ctx)
	if err == nil && !some {
		some, err = g.client.Relation.Query().Where(relations...).Exist(ctx)
	}
	if err != nil {
		return w, false, public(err, "mention")
	}
	if some {
		if w, more, err = g.dropRows(ctx, limit, mentions, relations); err != nil || more {
			return w, more, err
		}
	}
	readings := []predicate.Extraction{extraction.DocumentIDIn(documents...), extraction.VersionIDNotIn(served...)}
	if some, err = g.client.Extraction.Query().Where(readings...).Exist(ctx); err == nil && some {
		_, err = g.client.Extraction.Delete().Where(readings...).Exec(ctx)
	}
	return w, false, public(err, "passage")
}

// dropRows takes out up to limit mentions, and as many relations.
func (g *Graph) dropRows(ctx context.Context, limit int, mentions []predicate.Mention, relations []predicate.Relation) (w build.Written, more bool, err error) {
	w, err = g.editGraph(ctx, func(e *graphEdit) error {
		rows, err := e.tx.Mention.Query().Where(mentions...).Limit(limit).Select(mention.FieldID, mention.FieldEntityID, mention.FieldVersionID).All(ctx)
		if err != nil {
			return err
		}
		stated, err := e.tx.Relation.Query().Where(relations...).Limit(limit).IDs(ctx)
		if err != nil {
			return err
		}
		more = len(rows) == limit || len(stated) == limit
		if err := e.dropMentions(ctx, rows); err != nil {
			return err
		}
		return e.dropRelations(ctx, stated)
	})
	return w, more, err
}
