package store

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	entityrow "github.com/forebay/forebay/packages/schema/ent/entity"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/id"
)

var _ explore.Store = (*Graph)(nil)

// Candidates returns entities in the order of explore.Rank. Two lists are looked
// through, each at most explore.WordsAmong entries of an index long: the most
// mentioned entities, and those whose name begins as wanted.
func (g *Graph) Candidates(ctx context.Context, f explore.Filter) ([]graph.Entity, error) {
	if f.Prefix == "" && len(f.Kinds) == 0 {
		return g.ranked(ctx, f.After, f.Limit)
	}
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	e := sql.Table(entityrow.Table)
	listed := sql.Select(e.C(entityrow.FieldID)).From(e).Where(sql.EQ(e.C(entityrow.FieldOrgID), v.OrgID)).Limit(explore.WordsAmong)
	most := listed.Clone().OrderBy(sql.Desc(e.C(entityrow.FieldPassages)))
	if f.After != nil {
		most.Where(sql.LTE(e.C(entityrow.FieldPassages), f.After.Passages))
	}
	found, err := g.candidates(ctx, f, most)
	if err != nil || f.Prefix == "" {
		return found, err
	}
	named, err := g.candidates(ctx, f, listed.Clone().Where(like(e.C(entityrow.FieldFolded), likeEscaper.Replace(f.Prefix)+"%")))
	if err != nil {
		return nil, err
	}
	found = append(found, named...)
	slices.SortFunc(found, func(a, b graph.Entity) int {
		return cmp.Or(cmp.Compare(b.Passages, a.Passages), a.ID.Compare(b.ID))
	})
	found = slices.CompactFunc(found, func(a, b graph.Entity) bool { return a.ID == b.ID })
	return found[:min(f.Limit, len(found))], nil
}

// candidates returns the first of a list of entities, which the filter lets through.
func (g *Graph) candidates(ctx context.Context, f explore.Filter, list *sql.Selector) ([]graph.Entity, error) {
	q := g.client.Entity.Query()
	if len(f.Kinds) > 0 {
		q.Where(entityrow.KindIn(each(f.Kinds, func(k graph.Kind) string { return string(k) })...))
	}
	if f.After != nil {
		q.Where(entityrow.Or(entityrow.PassagesLT(f.After.Passages),
			entityrow.And(entityrow.Passages(f.After.Passages), entityrow.IDGT(f.After.ID))))
	}
	rows, err := q.Where(func(q *sql.Selector) {
		list = list.As("list")
		q.Join(list).On(q.C(entityrow.FieldID), list.C(entityrow.FieldID))
		if f.Prefix != "" {
			q.Where(nameBegins(q.C(entityrow.FieldFolded), f.Prefix))
		}
	}).Order(entityrow.ByPassages(sql.OrderDesc()), entityrow.ByID()).Limit(f.Limit).All(ctx)
	return each(rows, entityOf), public(err, "entity")
}

// ranked walks all entities in the order of explore.Rank, which no index of
// every server can have: each count's entities are read in order of ID, and the
// counts in falling order, both as an index has them.
func (g *Graph) ranked(ctx context.Context, after *explore.Rank, limit int) (found []graph.Entity, err error) {
	for {
		below := []predicate.Entity{}
		if after != nil {
			same, err := g.client.Entity.Query().Where(entityrow.Passages(after.Passages), entityrow.IDGT(after.ID)).
				Order(entityrow.ByID()).Limit(limit - len(found)).All(ctx)
			if err != nil {
				return nil, public(err, "entity")
			}
			found = append(found, each(same, entityOf)...)
			below = append(below, entityrow.PassagesLT(after.Passages))
		}
		if len(found) >= limit {
			return found, nil
		}
		counts, err := g.client.Entity.Query().Where(below...).Order(entityrow.ByPassages(sql.OrderDesc())).
			Limit(limit - len(found)).Select(entityrow.FieldPassages).Ints(ctx)
		if err != nil || len(counts) == 0 {
			return found, public(err, "entity")
		}
		last := counts[len(counts)-1] // there may be more with this count than fit
		more, err := g.client.Entity.Query().Where(append(below, entityrow.PassagesGT(last))...).
			Order(entityrow.ByPassages(sql.OrderDesc()), entityrow.ByID()).All(ctx)
		if err != nil {
			return nil, public(err, "entity")
		}
		found, after = append(found, each(more, entityOf)...), &explore.Rank{Passages: last}
	}
}

func entityOf(r *ent.Entity) graph.Entity {
	return graph.Entity{ID: r.ID, Name: r.Name, Folded: r.Folded, Kind: graph.Kind(r.Kind), Passages: r.Passages}
}

// EntitiesByID returns the entities that there are.
func (g *Graph) EntitiesByID(ctx context.Context, entities []id.ID) (map[id.ID]graph.Entity, error) {
	if len(entities) == 0 {
		return map[id.ID]graph.Entity{}, requireViewer(ctx)
	}
	found := make(map[id.ID]graph.Entity, len(entities))
	err := inBatches(entities, 1000, func(some []id.ID) error {
		rows, err := g.client.Entity.Query().Where(entityrow.IDIn(some...)).All(ctx)
		for _, r := range rows {
			found[r.ID] = entityOf(r)
		}
		return err
	})
	return found, public(err, "entity")
}

// Size counts what serves inside the scope.
func (g *Graph) Size(ctx context.Context, s knowledge.Scope) (documents, passages int, err error) {
	if documents, err = g.CountSearchable(ctx, s); err != nil || documents == 0 {
		return 0, 0, err
	}
	passages, err = g.client.Chunk.Query().Where(func(q *sql.Selector) {
		d := joinServing(q, "document_id", "version_id", nil)
		q.Where(readableIn(s, d))
	}).Count(ctx)
	return documents, passages, public(err, "passage")
}
