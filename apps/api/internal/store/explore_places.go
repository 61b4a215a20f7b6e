package store

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	"github.com/forebay/forebay/packages/schema/id"
)

// entitiesAtOnce is of how many entities a statement reads.
const entitiesAtOnce = 500

// Reach counts what mentions each of the entities.
func (g *Graph) Reach(ctx context.Context, s knowledge.Scope, entities []id.ID) (map[id.ID]explore.Reach, error) {
	reach := make(map[id.ID]explore.Reach, len(entities))
	if len(entities) == 0 || len(s.Collections) == 0 && len(s.Documents) == 0 {
		return reach, requireViewer(ctx)
	}
	err := inBatches(entities, entitiesAtOnce, func(some []id.ID) error {
		var rows []struct {
			EntityID  id.ID `sql:"entity_id"`
			Passages  int   `sql:"passages"`
			Documents int   `sql:"documents"`
		}
		err := g.client.Mention.Query().Where(mention.EntityIDIn(some...)).Modify(func(q *sql.Selector) {
			d := joinServing(q, mention.FieldDocumentID, mention.FieldVersionID, nil)
			q.Where(readableIn(s, d)).GroupBy(q.C(mention.FieldEntityID))
			q.Select(q.C(mention.FieldEntityID), sql.As(sql.Count("*"), "passages"),
				sql.As(sql.Count(sql.Distinct(q.C(mention.FieldDocumentID))), "documents"))
		}).Scan(ctx, &rows)
		for _, r := range rows {
			reach[r.EntityID] = explore.Reach{Passages: r.Passages, Documents: r.Documents}
		}
		return err
	})
	return reach, public(err, "mention")
}

// Occurrences returns where the entities are mentioned.
func (g *Graph) Occurrences(ctx context.Context, s knowledge.Scope, entities []id.ID, share, limit int) ([]explore.Occurrence, error) {
	if len(entities) == 0 || len(s.Collections) == 0 && len(s.Documents) == 0 {
		return nil, requireViewer(ctx)
	}
	var list []explore.Occurrence
	err := inBatches(entities, entitiesAtOnce, func(some []id.ID) error {
		var rows []mentionRow
		err := g.client.Mention.Query().Where(mention.EntityIDIn(some...)).Modify(func(q *sql.Selector) {
			d := joinServing(q, mention.FieldDocumentID, mention.FieldVersionID, nil)
			q.Where(readableIn(s, d)).Limit(limit)
			q.Select(q.C(mention.FieldEntityID), q.C(mention.FieldDocumentID), q.C(mention.FieldChunkID))
			if share < 256 {
				q.Where(sampled(q.C(mention.FieldChunkID), share))
			}
			if len(entities) <= entitiesAtOnce {
				q.OrderBy(q.C(mention.FieldDocumentID), q.C(mention.FieldChunkID), q.C(mention.FieldEntityID))
			}
		}).Scan(ctx, &rows)
		for _, r := range rows {
			list = append(list, explore.Occurrence{EntityID: r.EntityID, DocumentID: r.DocumentID, ChunkID: r.ChunkID})
		}
		return err
	})
	slices.SortFunc(list, func(a, b explore.Occurrence) int {
		return cmp.Or(a.DocumentID.Compare(b.DocumentID), a.ChunkID.Compare(b.ChunkID), a.EntityID.Compare(b.EntityID))
	})
	return list[:min(limit, len(list))], public(err, "mention")
}

// sampled keeps IDs whose last byte is below share.
func sampled(column string, share int) *sql.Predicate {
	return sql.P(func(b *sql.Builder) {
		b.WriteString("ORD(SUBSTRING(").Ident(column).WriteString(", 16, 1)) < ").Arg(share)
	})
}

// Together returns the passages that mention both entities.
func (g *Graph) Together(ctx context.Context, s knowledge.Scope, a, b id.ID, limit int) ([]explore.Pair, error) {
	if len(s.Collections) == 0 && len(s.Documents) == 0 {
		return nil, requireViewer(ctx)
	}
	var rows []struct {
		DocumentID id.ID  `sql:"document_id"`
		VersionID  id.ID  `sql:"version_id"`
		ChunkID    id.ID  `sql:"chunk_id"`
		A          []byte `sql:"a_spans"`
		B          []byte `sql:"b_spans"`
	}
	err := g.client.Mention.Query().Where(mention.EntityID(a)).Modify(func(q *sql.Selector) {
		d, other := joinServing(q, mention.FieldDocumentID, mention.FieldVersionID, nil), sql.Table(mention.Table).As("other")
		q.Join(other).OnP(sql.And(
			sql.ColumnsEQ(other.C(mention.FieldOrgID), q.C(mention.FieldOrgID)),
			sql.ColumnsEQ(other.C(mention.FieldDocumentID), q.C(mention.FieldDocumentID)),
			sql.ColumnsEQ(other.C(mention.FieldChunkID), q.C(mention.FieldChunkID)),
			sql.EQ(other.C(mention.FieldEntityID), b),
		))
		q.Where(readableIn(s, d)).OrderBy(q.C(mention.FieldDocumentID), q.C(mention.FieldChunkID)).Limit(limit)
		q.Select(q.C(mention.FieldDocumentID), q.C(mention.FieldVersionID), q.C(mention.FieldChunkID),
			sql.As(q.C(mention.FieldSpans), "a_spans"), sql.As(other.C(mention.FieldSpans), "b_spans"))
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "mention")
	}
	pairs := make([]explore.Pair, len(rows))
	for i, r := range rows {
		pairs[i] = explore.Pair{DocumentID: r.DocumentID, VersionID: r.VersionID, ChunkID: r.ChunkID}
		if pairs[i].A, err = decodeSpans(r.A); err != nil {
			return nil, err
		}
		if pairs[i].B, err = decodeSpans(r.B); err != nil {
			return nil, err
		}
	}
	return pairs, nil
}

// Relations returns what is stated of any of the entities. Those that it begins
// and those that it ends with are read apart, each by an index that has them in
// order, so that a server can stop where there is no more room.
func (g *Graph) Relations(ctx context.Context, s knowledge.Scope, entities []id.ID, limit int) ([]graph.Relation, error) {
	if len(entities) == 0 || len(s.Collections) == 0 && len(s.Documents) == 0 {
		return nil, requireViewer(ctx)
	}
	var list []graph.Relation
	err := inBatches(entities, entitiesAtOnce, func(some []id.ID) error {
		defer func() { list = firstRelations(list, limit) }() // of many batches no more than that is held
		for _, which := range []predicate.Relation{relation.SourceIDIn(some...), relation.TargetIDIn(some...)} {
			rows, err := g.client.Relation.Query().Where(which, func(q *sql.Selector) {
				d := joinServing(q, relation.FieldDocumentID, relation.FieldVersionID, nil)
				q.Where(readableIn(s, d))
			}).Order(relation.ByDocumentID(), relation.ByID()).Limit(limit).All(ctx)
			if err != nil {
				return err
			}
			for _, r := range rows {
				list = append(list, graph.Relation{
					ID: r.ID, SourceID: r.SourceID, TargetID: r.TargetID, Kind: r.Kind, Method: graph.Method(r.Method),
					DocumentID: r.DocumentID, VersionID: r.VersionID, ChunkID: r.ChunkID,
					Span: knowledge.Span{Start: r.SpanStart, End: r.SpanEnd}, Weight: r.Weight,
				})
			}
		}
		return nil
	})
	return list, public(err, "relation")
}

// firstRelations are the first of a list, each once, in order of document and ID.
func firstRelations(list []graph.Relation, limit int) []graph.Relation {
	slices.SortFunc(list, func(a, b graph.Relation) int {
		return cmp.Or(a.DocumentID.Compare(b.DocumentID), a.ID.Compare(b.ID))
	})
	list = slices.CompactFunc(list, func(a, b graph.Relation) bool { return a.ID == b.ID })
	return list[:min(limit, len(list))]
}
