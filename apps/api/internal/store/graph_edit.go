package store

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/packages/schema/ent"
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
	serves   map[id.ID]bool         // versions of the parts' documents
	passages map[id.ID]int          // by how many chunks more, or fewer, each entity is mentioned
	spoken   map[speaker]int        // by how many chunks of each version
	left     map[id.ID][]id.ID      // the versions by fewer chunks of which each is
	written  build.Written
}

// speaker is a version that mentions an entity.
type speaker struct{ version, entity id.ID }

// editGraph runs fn in a transaction of its own and then brings what follows
// from mentions up to date: the entities, and the graph's counts.
func (g *Graph) editGraph(ctx context.Context, fn func(*graphEdit) error) (build.Written, error) {
	var written build.Written
	err := g.inGraph(ctx, func(tx *ent.Tx, row *ent.Graph) error {
		e := &graphEdit{tx: tx, row: row, at: g.now(), passages: map[id.ID]int{}, spoken: map[speaker]int{}, left: map[id.ID][]id.ID{}}
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
		e.spoken[speaker{m.VersionID, m.EntityID}]++
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

// dropMentions deletes rows of which at least key, entity and version were read.
func (e *graphEdit) dropMentions(ctx context.Context, rows []*ent.Mention) error {
	for _, m := range rows {
		e.passages[m.EntityID]--
		e.spoken[speaker{m.VersionID, m.EntityID}]--
	}
	e.row.Mentions -= int64(len(rows))
	e.written.Mentions += len(rows)
	return inBatches(rows, graphRows, func(some []*ent.Mention) error {
		_, err := e.tx.Mention.Delete().Where(mention.IDIn(each(some, func(m *ent.Mention) id.ID { return m.ID })...)).Exec(ctx)
		return err
	})
}

// foundBy notes how mentions that are there were found.
func (e *graphEdit) foundBy(ctx context.Context, method graph.Method, mentions []id.ID) error {
	e.written.Mentions += len(mentions)
	return inBatches(mentions, graphRows, func(some []id.ID) error {
		u := e.tx.Mention.Update().Where(mention.IDIn(some...))
		if u.SetMethod(string(method)); method == graph.MethodRules {
			u.ClearMethod()
		}
		return u.Exec(ctx)
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
