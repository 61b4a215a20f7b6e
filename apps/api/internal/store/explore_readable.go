package store

import (
	"context"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	entityrow "github.com/forebay/forebay/packages/schema/ent/entity"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/id"
)

// Readable returns entities that something readable mentions, and how much does.
func (g *Graph) Readable(ctx context.Context, s knowledge.Scope, f explore.Filter) ([]explore.Counted, error) {
	if len(s.Collections) == 0 && len(s.Documents) == 0 {
		return nil, requireViewer(ctx)
	}
	var rows []struct {
		ID        id.ID  `sql:"id"`
		Name      string `sql:"name"`
		Folded    string `sql:"folded"`
		Kind      string `sql:"kind"`
		Known     int    `sql:"known"`
		Passages  int    `sql:"passages"`
		Documents int    `sql:"documents"`
	}
	err := g.client.Mention.Query().Modify(func(q *sql.Selector) {
		d, e := joinServing(q, mention.FieldDocumentID, mention.FieldVersionID, nil), sql.Table(entityrow.Table)
		q.Join(e).On(q.C(mention.FieldEntityID), e.C(entityrow.FieldID))
		q.Where(readableIn(s, d))
		if len(f.Kinds) > 0 {
			q.Where(sql.In(e.C(entityrow.FieldKind), each(f.Kinds, func(k graph.Kind) any { return string(k) })...))
		}
		if f.Prefix != "" {
			q.Where(nameBegins(e.C(entityrow.FieldFolded), f.Prefix))
		}
		passages := sql.Count("*")
		if f.After != nil {
			q.Having(sql.P(func(b *sql.Builder) {
				b.WriteString(passages + " < ").Arg(f.After.Passages)
				b.WriteString(" OR " + passages + " = ").Arg(f.After.Passages).WriteString(" AND ").Ident(e.C(entityrow.FieldID)).WriteString(" > ").Arg(f.After.ID)
			}))
		}
		known := []string{e.C(entityrow.FieldID), e.C(entityrow.FieldName), e.C(entityrow.FieldFolded), e.C(entityrow.FieldKind), e.C(entityrow.FieldPassages)}
		q.GroupBy(known...).OrderExpr(sql.Expr(passages+" DESC"), sql.Expr(e.C(entityrow.FieldID))).Limit(f.Limit)
		q.Select(append(known[:4:4], sql.As(known[4], "known"), sql.As(passages, "passages"),
			sql.As(sql.Count(sql.Distinct(q.C(mention.FieldDocumentID))), "documents"))...)
	}).Scan(ctx, &rows)
	counted := make([]explore.Counted, len(rows))
	for i, r := range rows {
		counted[i] = explore.Counted{
			Entity: graph.Entity{ID: r.ID, Name: r.Name, Folded: r.Folded, Kind: graph.Kind(r.Kind), Passages: r.Known},
			Reach:  explore.Reach{Passages: r.Passages, Documents: r.Documents},
		}
	}
	return counted, public(err, "entity")
}

// nameBegins keeps folded names of which a word begins with a prefix.
func nameBegins(folded, prefix string) *sql.Predicate {
	prefix = likeEscaper.Replace(prefix)
	return sql.Or(like(folded, prefix+"%"), like(folded, "% "+prefix+"%"))
}

// Namings says how the entities are named in what the scope may read. The first
// read finds where by an index alone, and the second has the spans there.
func (g *Graph) Namings(ctx context.Context, s knowledge.Scope, entities []id.ID) (map[id.ID]explore.Naming, error) {
	namings := make(map[id.ID]explore.Naming, len(entities))
	if len(entities) == 0 || len(s.Collections) == 0 && len(s.Documents) == 0 {
		return namings, requireViewer(ctx)
	}
	err := inBatches(entities, entitiesAtOnce, func(some []id.ID) error {
		var rows []struct {
			EntityID id.ID  `sql:"entity_id"`
			About    int    `sql:"about"`
			First    []byte `sql:"first_place"` // document, chunk, and the row's ID
		}
		err := g.client.Mention.Query().Where(mention.EntityIDIn(some...)).Modify(func(q *sql.Selector) {
			d, about := joinServing(q, mention.FieldDocumentID, mention.FieldVersionID, nil), q.C(mention.FieldAbout)
			q.Where(readableIn(s, d)).GroupBy(q.C(mention.FieldEntityID))
			place := "CONCAT(" + strings.Join([]string{q.C(mention.FieldDocumentID), q.C(mention.FieldChunkID), q.C(mention.FieldID)}, ", ") + ")"
			q.Select(q.C(mention.FieldEntityID), sql.As(sql.Max(about), "about"),
				sql.As("COALESCE(MIN(CASE WHEN "+about+" = 0 THEN "+place+" END), MIN("+place+"))", "first_place"))
		}).Scan(ctx, &rows)
		if err != nil {
			return err
		}
		first := make([]id.ID, len(rows))
		for i, r := range rows {
			n := explore.Naming{About: r.About > 0}
			copy(n.ChunkID[:], r.First[len(id.Nil):])
			copy(first[i][:], r.First[2*len(id.Nil):])
			namings[r.EntityID] = n
		}
		return g.spansOf(ctx, namings, first)
	})
	return namings, public(err, "mention")
}

// spansOf adds where the mentions are.
func (g *Graph) spansOf(ctx context.Context, namings map[id.ID]explore.Naming, mentions []id.ID) error {
	if len(mentions) == 0 {
		return nil
	}
	rows, err := g.client.Mention.Query().Where(mention.IDIn(mentions...)).Select(mention.FieldEntityID, mention.FieldSpans).All(ctx)
	if err != nil {
		return err
	}
	for _, r := range rows {
		n := namings[r.EntityID]
		if n.Spans, err = decodeSpans(r.Spans); err != nil {
			return err
		}
		namings[r.EntityID] = n
	}
	return nil
}
