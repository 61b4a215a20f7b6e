package store

import (
	"context"
	"maps"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/packages/schema/ent"
	entityrow "github.com/forebay/forebay/packages/schema/ent/entity"
	entgraph "github.com/forebay/forebay/packages/schema/ent/graph"
	"github.com/forebay/forebay/packages/schema/id"
)

// settle brings entities in step with the mentions, in order of ID, and the
// graph's row with both. Entities that nothing mentions any more go.
func (e *graphEdit) settle(ctx context.Context) error {
	maps.DeleteFunc(e.passages, func(_ id.ID, by int) bool { return by == 0 })
	for at, by := range e.spoken {
		if by < 0 {
			e.left[at.entity] = append(e.left[at.entity], at.version)
		}
	}
	concerned := slices.Collect(maps.Keys(e.known))
	concerned = slices.AppendSeq(slices.AppendSeq(concerned, maps.Keys(e.passages)), maps.Keys(e.left))
	slices.SortFunc(concerned, id.ID.Compare)
	concerned = slices.Compact(concerned)
	if err := inBatches(concerned, graphRows, func(some []id.ID) error { return e.settleEntities(ctx, some) }); err != nil {
		return err
	}
	if e.written == (build.Written{}) {
		return nil
	}
	return e.tx.Graph.Update().Where(entgraph.ID(e.row.ID)).SetEntities(e.row.Entities).SetMentions(e.row.Mentions).
		SetRelations(e.row.Relations).SetUpdatedAt(e.at).Exec(ctx)
}

func (e *graphEdit) settleEntities(ctx context.Context, some []id.ID) error {
	rows, err := e.tx.Entity.Query().Where(entityrow.IDIn(some...)).All(ctx)
	if err != nil {
		return err
	}
	there := make(map[id.ID]bool, len(rows))
	var gone []id.ID
	var nameless []graph.Entity
	more := map[int][]id.ID{} // by how much
	for _, r := range rows {
		there[r.ID] = true
		by := e.passages[r.ID]
		if r.Passages+by <= 0 {
			gone = append(gone, r.ID)
			continue
		}
		if by != 0 {
			more[by] = append(more[by], r.ID)
		}
		if k := e.known[r.ID]; e.names(k) && saysMore(k, r) {
			err = e.rename(ctx, k)
		} else if e.forsaken(r) {
			nameless = append(nameless, entityOf(r))
		}
		if err != nil {
			return err
		}
	}
	var fresh []*ent.EntityCreate
	for _, v := range some {
		if k, known := e.known[v]; known && !there[v] && e.passages[v] > 0 {
			if !e.names(k) { // its document went meanwhile, and others here mention it too
				k.Name, k.NamedBy = k.Folded, id.Nil
				nameless = append(nameless, k)
			}
			fresh = append(fresh, e.tx.Entity.Create().SetID(v).SetFolded(k.Folded).SetName(k.Name).SetNamedBy(k.NamedBy).SetKind(string(k.Kind)).SetPassages(e.passages[v]))
		}
	}
	if err := e.writeEntities(ctx, fresh, more, gone); err != nil {
		return err
	}
	return e.renameAll(ctx, nameless)
}

func (e *graphEdit) writeEntities(ctx context.Context, fresh []*ent.EntityCreate, more map[int][]id.ID, gone []id.ID) error {
	e.row.Entities += int64(len(fresh) - len(gone))
	e.written.Entities += len(fresh) + len(gone)
	e.written.Forgotten += len(gone)
	if len(fresh) > 0 {
		if err := e.tx.Entity.CreateBulk(fresh...).Exec(ctx); err != nil {
			return err
		}
	}
	for _, by := range slices.Sorted(maps.Keys(more)) {
		e.written.Entities += len(more[by])
		if err := e.tx.Entity.Update().Where(entityrow.IDIn(more[by]...)).AddPassages(by).Exec(ctx); err != nil {
			return err
		}
	}
	if len(gone) == 0 {
		return nil
	}
	_, err := e.tx.Entity.Delete().Where(entityrow.IDIn(gone...)).Exec(ctx)
	return err
}
