package store

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/packages/schema/ent"
	entityrow "github.com/forebay/forebay/packages/schema/ent/entity"
	entgraph "github.com/forebay/forebay/packages/schema/ent/graph"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	"github.com/forebay/forebay/packages/schema/id"
)

// graphEdit is one change of an organisation's graph. It holds the lock on the
// graph's row, so changes happen one after another and what they count is exact.
type graphEdit struct {
	tx       *ent.Tx
	row      *ent.Graph
	at       time.Time
	known    map[id.ID]graph.Entity // of new mentions
	passages map[id.ID]int          // by how many chunks more, or fewer, each entity is mentioned
	written  build.Written
}

// editGraph runs fn in a transaction of its own and then brings what follows
// from mentions up to date: the entities, and the graph's counts.
func (g *Graph) editGraph(ctx context.Context, fn func(*graphEdit) error) (build.Written, error) {
	var written build.Written
	err := g.inGraph(ctx, func(tx *ent.Tx, row *ent.Graph) error {
		e := &graphEdit{tx: tx, row: row, at: g.now(), passages: map[id.ID]int{}}
		if err := fn(e); err != nil {
			return err
		}
		if err := e.settle(ctx); err != nil {
			return err
		}
		written = e.written
		return nil
	})
	return written, err
}

// inGraph runs fn in a transaction that holds the row of the viewer's
// organisation's graph. The row is made before, in a transaction of its own: who
// finds none knows that nothing is being written.
func (g *Graph) inGraph(ctx context.Context, fn func(tx *ent.Tx, row *ent.Graph) error) error {
	for made := false; ; made = true {
		missing := false
		err := g.write(ctx, "graph", func(tx *ent.Tx) error {
			row, err := tx.Graph.Query().ForUpdate().Only(ctx)
			if missing = ent.IsNotFound(err); err != nil {
				return err
			}
			return fn(tx, row)
		})
		if !missing || made {
			return err
		}
		if err := g.makeGraph(ctx); err != nil {
			return err
		}
	}
}

// makeGraph makes the row, unless another was faster. An organisation that is
// being erased gets none.
func (g *Graph) makeGraph(ctx context.Context) error {
	return g.write(ctx, "graph", func(tx *ent.Tx) error {
		seq, err := g.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		there, err := tx.Graph.Query().Exist(ctx)
		if err != nil || there {
			return err
		}
		return tx.Graph.Create().SetID(build.Subject(seq.viewer.OrgID)).SetFollowed(0).SetExtractor("").SetUpdatedAt(seq.at).
			SetEndpointID(id.Nil).SetBudget(0).SetSpent(0).Exec(ctx)
	})
}

// Rows a statement of an edit.
const graphRows = 500

// addMentions inserts rows.
func (e *graphEdit) addMentions(ctx context.Context, method graph.Method, mentions []graph.Mention) error {
	for _, m := range mentions {
		e.passages[m.EntityID]++
	}
	e.row.Mentions += int64(len(mentions))
	e.written.Mentions += len(mentions)
	return inBatches(mentions, graphRows, func(some []graph.Mention) error {
		rows := each(some, func(m graph.Mention) *ent.MentionCreate {
			c := e.tx.Mention.Create().SetEntityID(m.EntityID).SetDocumentID(m.DocumentID).SetVersionID(m.VersionID).SetChunkID(m.ChunkID).
				SetTimes(m.Times).SetAbout(m.About).SetSpans(encodeSpans(m.Spans))
			if method != graph.MethodRules {
				c.SetMethod(string(method))
			}
			return c
		})
		return e.tx.Mention.CreateBulk(rows...).Exec(ctx)
	})
}

// dropMentions deletes rows of which at least key and entity were read.
func (e *graphEdit) dropMentions(ctx context.Context, rows []*ent.Mention) error {
	for _, m := range rows {
		e.passages[m.EntityID]--
	}
	e.row.Mentions -= int64(len(rows))
	e.written.Mentions += len(rows)
	return inBatches(rows, graphRows, func(some []*ent.Mention) error {
		_, err := e.tx.Mention.Delete().Where(mention.IDIn(each(some, func(m *ent.Mention) id.ID { return m.ID })...)).Exec(ctx)
		return err
	})
}

func (e *graphEdit) addRelations(ctx context.Context, relations []graph.Relation) error {
	e.row.Relations += int64(len(relations))
	e.written.Relations += len(relations)
	return inBatches(relations, graphRows, func(some []graph.Relation) error {
		rows := each(some, func(r graph.Relation) *ent.RelationCreate {
			return e.tx.Relation.Create().SetID(r.ID).SetSourceID(r.SourceID).SetTargetID(r.TargetID).SetKind(r.Kind).
				SetMethod(string(r.Method)).SetDocumentID(r.DocumentID).SetVersionID(r.VersionID).SetChunkID(r.ChunkID).
				SetSpanStart(r.Span.Start).SetSpanEnd(r.Span.End).SetWeight(r.Weight)
		})
		return e.tx.Relation.CreateBulk(rows...).Exec(ctx)
	})
}

func (e *graphEdit) dropRelations(ctx context.Context, rows []id.ID) error {
	e.row.Relations -= int64(len(rows))
	e.written.Relations += len(rows)
	return inBatches(rows, graphRows, func(some []id.ID) error {
		_, err := e.tx.Relation.Delete().Where(relation.IDIn(some...)).Exec(ctx)
		return err
	})
}

// settle brings entities in step with the mentions, in order of ID, and the
// graph's row with both. Entities that nothing mentions any more go.
func (e *graphEdit) settle(ctx context.Context) error {
	maps.DeleteFunc(e.passages, func(_ id.ID, by int) bool { return by == 0 })
	concerned := slices.SortedFunc(maps.Keys(e.known), id.ID.Compare)
	for entity := range e.passages {
		if _, known := e.known[entity]; !known {
			concerned = append(concerned, entity)
		}
	}
	slices.SortFunc(concerned, id.ID.Compare)
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
		if err := e.rename(ctx, r); err != nil {
			return err
		}
	}
	var fresh []*ent.EntityCreate
	for _, v := range some {
		if k, known := e.known[v]; known && !there[v] && e.passages[v] > 0 {
			fresh = append(fresh, e.tx.Entity.Create().SetID(v).SetFolded(k.Folded).SetName(k.Name).SetKind(string(k.Kind)).SetPassages(e.passages[v]))
		}
	}
	return e.writeEntities(ctx, fresh, more, gone)
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

// rename gives an entity the name and kind that say more, if what is written
// now has them.
func (e *graphEdit) rename(ctx context.Context, r *ent.Entity) error {
	k, known := e.known[r.ID]
	if !known || cmp.Compare(extract.Rank(k.Kind), extract.Rank(graph.Kind(r.Kind))) <= 0 {
		return nil
	}
	e.written.Entities++
	return e.tx.Entity.Update().Where(entityrow.ID(r.ID)).SetName(k.Name).SetKind(string(k.Kind)).Exec(ctx)
}
