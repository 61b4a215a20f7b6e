package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	entgraph "github.com/forebay/forebay/packages/schema/ent/graph"
	"github.com/forebay/forebay/packages/schema/id"
)

// Graph keeps what documents speak of, for those who build it, walk it and
// look at it.
type Graph struct{ *core }

var _ build.Store = (*Graph)(nil)

// GraphState returns how far the viewer's organisation's graph is.
func (g *Graph) GraphState(ctx context.Context) (build.State, error) {
	row, err := g.client.Graph.Query().Only(ctx)
	if ent.IsNotFound(err) {
		return build.State{}, nil
	}
	if err != nil {
		return build.State{}, public(err, "graph")
	}
	return build.State{
		Position: build.Position{Followed: row.Followed, Extractor: row.Extractor, Reading: row.Reading, Walked: row.Walked},
		Entities: int(row.Entities), Mentions: int(row.Mentions), Relations: int(row.Relations),
		UpdatedAt: row.UpdatedAt, Failure: row.Failure, RetryAt: row.RetryAt,
	}, nil
}

// FollowGraph notes how far the graph has come.
func (g *Graph) FollowGraph(ctx context.Context, p build.Position) error {
	return g.note(ctx, func(u *ent.GraphUpdate) {
		u.SetFollowed(p.Followed).SetExtractor(p.Extractor).SetReading(p.Reading).SetWalked(p.Walked).
			SetUpdatedAt(g.now()).SetFailure("").ClearRetryAt()
	})
}

// RestGraph notes why the graph does not go on.
func (g *Graph) RestGraph(ctx context.Context, failure string, retryAt time.Time) error {
	return g.note(ctx, func(u *ent.GraphUpdate) {
		u.SetFailure(clip(failure, maxGraphFailure)).SetRetryAt(moment(retryAt))
	})
}

const maxGraphFailure = 500 // characters

func (g *Graph) note(ctx context.Context, set func(*ent.GraphUpdate)) error {
	return g.inGraph(ctx, func(tx *ent.Tx, row *ent.Graph) error {
		u := tx.Graph.Update().Where(entgraph.ID(row.ID))
		set(u)
		return u.Exec(ctx)
	})
}

// Sources returns those of the documents that search finds.
func (g *Graph) Sources(ctx context.Context, documents []id.ID) ([]build.Source, error) {
	if len(documents) == 0 {
		return nil, requireViewer(ctx)
	}
	var rows []struct {
		ID        id.ID          `sql:"id"`
		VersionID id.ID          `sql:"serving_version_id"`
		Number    int            `sql:"number"`
		Title     string         `sql:"title"`
		Language  sql.NullString `sql:"language"`
	}
	err := g.client.Document.Query().Where(document.IDIn(documents...), document.DeletedAtIsNil()).Modify(func(q *sql.Selector) {
		v := sql.Table(documentversion.Table)
		q.Join(v).On(q.C(document.FieldServingVersionID), v.C(documentversion.FieldID)).OrderBy(q.C(document.FieldServingVersionID))
		q.Select(q.C(document.FieldID), q.C(document.FieldServingVersionID), v.C(documentversion.FieldNumber),
			v.C(documentversion.FieldTitle), v.C(documentversion.FieldLanguage))
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "document")
	}
	sources := make([]build.Source, len(rows))
	for i, r := range rows {
		sources[i] = build.Source{DocumentID: r.ID, VersionID: r.VersionID, Title: r.Title, Language: r.Language.String, First: r.Number == 1}
	}
	return sources, nil
}

// SourceChunks returns chunks of the versions in order.
func (g *Graph) SourceChunks(ctx context.Context, versions []id.ID, from, limit int) ([]knowledge.Chunk, error) {
	if len(versions) == 0 {
		return nil, requireViewer(ctx)
	}
	which := chunk.VersionIDIn(versions...)
	if from > 0 {
		which = chunk.Or(chunk.And(chunk.VersionID(versions[0]), chunk.SeqGTE(from)), chunk.VersionIDIn(versions[1:]...))
	}
	rows, err := g.client.Chunk.Query().Where(which).Order(chunk.ByVersionID(), chunk.BySeq()).Limit(limit).All(ctx)
	return each(rows, chunkOf), public(err, "passage")
}

// UnservedDocuments returns documents that search does not find.
func (g *Graph) UnservedDocuments(ctx context.Context, after, last id.ID, limit int) ([]id.ID, error) {
	q := g.client.Document.Query().Where(document.IDGT(after),
		document.Or(document.DeletedAtNotNil(), document.ServingVersionID(id.Nil)))
	if !last.IsNil() {
		q.Where(document.IDLTE(last))
	}
	ids, err := q.Order(document.ByID()).Limit(limit).IDs(ctx)
	return ids, public(err, "document")
}

// CountSearchable counts the documents in scope that search finds.
func (g *Graph) CountSearchable(ctx context.Context, s knowledge.Scope) (int, error) {
	return (&Library{g.core}).CountSearchable(ctx, s)
}

// unreadChanges bounds how many changes are looked through for a count.
const unreadChanges = 5000

// CountUnread counts documents in scope that the graph has yet to read.
func (g *Graph) CountUnread(ctx context.Context, s knowledge.Scope, followed int64, walking bool, walked id.ID) (int, error) {
	if len(s.Collections) == 0 && len(s.Documents) == 0 {
		return 0, requireViewer(ctx)
	}
	changes, gone, err := (&Index{g.core}).ChangesAfter(ctx, followed, unreadChanges)
	if err != nil {
		return 0, err
	}
	unread := document.IDIn(knowledge.ChangedDocuments(changes)...)
	if gone {
		walking, walked = true, id.Nil
	}
	if walking {
		unread = document.Or(unread, document.IDGT(walked))
	}
	n, err := g.client.Document.Query().
		Where(unread, document.DeletedAtIsNil(), document.ServingVersionIDNEQ(id.Nil), inScope(s)).Count(ctx)
	return n, public(err, "document")
}
