package store

import (
	"context"
	"maps"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	entityrow "github.com/forebay/forebay/packages/schema/ent/entity"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/id"
)

// names says whether a name may be kept: not where the document that has it
// was taken out of reach while it was read.
func (e *graphEdit) names(k graph.Entity) bool {
	return !k.ID.IsNil() && (k.NamedBy.IsNil() || e.serves[k.NamedBy])
}

// saysMore says whether a name is to be kept rather than the one that is there.
func saysMore(k graph.Entity, r *ent.Entity) bool {
	rank, kept := extract.Rank(k.Kind), extract.Rank(graph.Kind(r.Kind))
	return rank > kept || rank == kept && r.NamedBy.IsNil() && !k.NamedBy.IsNil()
}

// forsaken says whether an entity's name may stand nowhere any more: the version
// that named it mentions it less than before, or nobody knows which one did.
func (e *graphEdit) forsaken(r *ent.Entity) bool {
	left := e.left[r.ID]
	return len(left) > 0 && (r.NamedBy.IsNil() || slices.Contains(left, r.NamedBy))
}

func (e *graphEdit) rename(ctx context.Context, k graph.Entity) error {
	e.written.Entities++
	return e.tx.Entity.Update().Where(entityrow.ID(k.ID)).SetName(k.Name).SetNamedBy(k.NamedBy).SetKind(string(k.Kind)).Exec(ctx)
}

// namedAtOnce is for how many entities a statement looks for names: it may bring
// build.NamesTried passages of some two kilobytes for each.
const namedAtOnce = 50

// renameAll gives entities the names that passages write which still mention
// them. What it reads is bounded, however many do.
func (e *graphEdit) renameAll(ctx context.Context, entities []graph.Entity) error {
	return inBatches(entities, namedAtOnce, func(some []graph.Entity) error {
		named, err := e.named(ctx, some)
		if err != nil {
			return err
		}
		same := map[id.ID][]id.ID{} // those that others call the same, by who does
		for _, was := range some {
			now := build.Renamed(was, named[was.ID])
			if now.Name == was.Name && now.Kind == was.Kind {
				same[now.NamedBy] = append(same[now.NamedBy], was.ID)
			} else if err := e.rename(ctx, now); err != nil {
				return err
			}
		}
		for _, by := range slices.SortedFunc(maps.Keys(same), id.ID.Compare) {
			if err := e.tx.Entity.Update().Where(entityrow.IDIn(same[by]...)).SetNamedBy(by).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
}

// named returns the first passages that mention each of the entities.
func (e *graphEdit) named(ctx context.Context, entities []graph.Entity) (map[id.ID][]build.Named, error) {
	var rows []mentionRow
	err := e.tx.Mention.Query().Modify(func(q *sql.Selector) {
		first, c, v := e.firstMentions(entities).As("first"), sql.Table(chunk.Table), sql.Table(documentversion.Table)
		q.Join(first).On(q.C(mention.FieldID), first.C(mention.FieldID))
		q.Join(c).On(q.C(mention.FieldChunkID), c.C(chunk.FieldID))
		q.Join(v).On(q.C(mention.FieldVersionID), v.C(documentversion.FieldID))
		q.OrderBy(q.C(mention.FieldDocumentID), q.C(mention.FieldChunkID))
		q.Select(mentionColumns(q)...).AppendSelect(c.C(chunk.FieldSpanStart), c.C(chunk.FieldSpanEnd), c.C(chunk.FieldText), v.C(documentversion.FieldTitle))
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, err
	}
	named := make(map[id.ID][]build.Named, len(entities))
	for _, r := range rows {
		m, err := r.mention()
		if err != nil {
			return nil, err
		}
		p := knowledge.Passage{DocumentTitle: r.Title, Chunk: knowledge.Chunk{
			ID: r.ChunkID, DocumentID: r.DocumentID, VersionID: r.VersionID, Text: r.Text, Span: knowledge.Span{Start: r.Start, End: r.End},
		}}
		named[r.EntityID] = append(named[r.EntityID], build.Named{Passage: p, Spans: m.Spans, About: m.About})
	}
	return named, nil
}

// firstMentions finds the rows of the first mentions of each entity, by as many
// steps along an index.
func (e *graphEdit) firstMentions(entities []graph.Entity) *sql.Selector {
	var all *sql.Selector
	for _, v := range entities {
		m := sql.Table(mention.Table)
		few := sql.Select(m.C(mention.FieldID)).From(m).
			Where(sql.And(sql.EQ(m.C(mention.FieldOrgID), e.row.OrgID), sql.EQ(m.C(mention.FieldEntityID), v.ID))).
			OrderBy(m.C(mention.FieldDocumentID), m.C(mention.FieldChunkID)).Limit(build.NamesTried)
		one := sql.Select(mention.FieldID).From(few.As("few")) // a LIMIT of its own for each
		if all == nil {
			all = one
		} else {
			all.UnionAll(one)
		}
	}
	return all
}
