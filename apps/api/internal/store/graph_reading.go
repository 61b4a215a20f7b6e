package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/reading"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/extraction"
	entgraph "github.com/forebay/forebay/packages/schema/ent/graph"
	"github.com/forebay/forebay/packages/schema/id"
)

var _ reading.Store = (*Graph)(nil)

// kindGraph is a decision about a graph, in the change sequence.
const kindGraph = "graph"

// ModelRun returns how far reading by a model is.
func (g *Graph) ModelRun(ctx context.Context) (reading.Run, error) {
	row, err := g.client.Graph.Query().Only(ctx)
	if ent.IsNotFound(err) {
		return reading.Run{}, nil
	}
	if err != nil {
		return reading.Run{}, public(err, "graph")
	}
	return readingOf(row), nil
}

func readingOf(row *ent.Graph) reading.Run {
	return reading.Run{
		EndpointID: row.EndpointID, State: reading.State(row.ModelState), Budget: row.Budget, Spent: row.Spent,
		Walked: row.ModelWalked, Failure: row.ModelFailure, RetryAt: row.ModelRetryAt,
	}
}

// StartModel begins a run. What was spent before is added to its budget, so that
// what a straggler of the last run still settles does not count for this one.
func (g *Graph) StartModel(ctx context.Context, endpoint id.ID, budget int64) error {
	return g.inGraph(ctx, func(tx *ent.Tx, row *ent.Graph) error {
		if row.ModelState == string(reading.Running) {
			return knowledge.Errorf(knowledge.CodeConflict, "A model is reading already. Stop it first.")
		}
		err := tx.Graph.Update().Where(entgraph.ID(row.ID)).SetModelState(string(reading.Running)).SetEndpointID(endpoint).
			SetBudget(row.Spent + budget).SetModelWalked(id.Nil).SetModelFailure("").ClearModelRetryAt().Exec(ctx)
		if err != nil {
			return err
		}
		return g.core.note(ctx, tx, entry{
			kind: kindGraph, entity: row.ID, action: "graph.reading_started", detail: map[string]any{"model": endpoint, "budget": budget},
		})
	})
}

// StopModel ends a run that somebody wants no more.
func (g *Graph) StopModel(ctx context.Context) error {
	return g.inGraph(ctx, func(tx *ent.Tx, row *ent.Graph) error {
		if row.ModelState != string(reading.Running) {
			return nil
		}
		err := tx.Graph.Update().Where(entgraph.ID(row.ID)).SetModelState(string(reading.Stopped)).
			SetModelFailure("").ClearModelRetryAt().Exec(ctx)
		if err != nil {
			return err
		}
		return g.core.note(ctx, tx, entry{kind: kindGraph, entity: row.ID, action: "graph.reading_stopped"})
	})
}

// EndModel notes that a run has come to its end.
func (g *Graph) EndModel(ctx context.Context, r reading.Run, s reading.State, failure string) error {
	return g.running(ctx, r, func(u *ent.GraphUpdate) {
		u.SetModelState(string(s)).SetModelFailure(clip(failure, maxGraphFailure)).ClearModelRetryAt()
	})
}

// RestModel notes why a run does not go on.
func (g *Graph) RestModel(ctx context.Context, r reading.Run, failure string, retryAt time.Time) error {
	return g.running(ctx, r, func(u *ent.GraphUpdate) {
		u.SetModelFailure(clip(failure, maxGraphFailure)).SetModelRetryAt(moment(retryAt))
	})
}

// WalkModel notes how far a run is, and that nothing stops it.
func (g *Graph) WalkModel(ctx context.Context, r reading.Run, walked id.ID) error {
	return g.running(ctx, r, func(u *ent.GraphUpdate) { u.SetModelWalked(walked).SetModelFailure("").ClearModelRetryAt() })
}

// running changes a run that nobody has ended.
func (g *Graph) running(ctx context.Context, r reading.Run, set func(*ent.GraphUpdate)) error {
	u := g.client.Graph.Update().Where(entgraph.ModelState(string(reading.Running)), entgraph.EndpointID(r.EndpointID), entgraph.Budget(r.Budget))
	set(u)
	return public(u.Exec(ctx), "graph")
}

// UnreadPassages returns chunks that the endpoint's model has not read.
func (g *Graph) UnreadPassages(ctx context.Context, endpoint id.ID, documents []id.ID, limit int) ([]reading.Passage, error) {
	if len(documents) == 0 {
		return nil, requireViewer(ctx)
	}
	var rows []struct {
		ID         id.ID  `sql:"id"`
		DocumentID id.ID  `sql:"document_id"`
		VersionID  id.ID  `sql:"version_id"`
		Start      int    `sql:"span_start"`
		Heading    string `sql:"heading"`
		Text       string `sql:"text"`
		Title      string `sql:"title"`
	}
	err := g.client.Chunk.Query().Modify(func(q *sql.Selector) {
		unreadBy(q, endpoint, documents)
		v := sql.Table(documentversion.Table)
		q.Join(v).On(q.C(chunk.FieldVersionID), v.C(documentversion.FieldID))
		q.OrderBy(q.C(chunk.FieldVersionID), q.C(chunk.FieldSeq)).Limit(limit)
		q.Select(q.C(chunk.FieldID), q.C(chunk.FieldDocumentID), q.C(chunk.FieldVersionID), q.C(chunk.FieldSpanStart),
			q.C(chunk.FieldHeading), q.C(chunk.FieldText), v.C(documentversion.FieldTitle))
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "passage")
	}
	passages := make([]reading.Passage, len(rows))
	for i, r := range rows {
		passages[i] = reading.Passage{
			DocumentID: r.DocumentID, VersionID: r.VersionID, ChunkID: r.ID, Start: r.Start, Title: r.Title, Heading: r.Heading, Text: r.Text,
		}
	}
	return passages, nil
}

// unreadBy keeps chunks of served versions, of the given documents or of all
// (nil), that the endpoint's model has not read.
func unreadBy(q *sql.Selector, endpoint id.ID, documents []id.ID) {
	joinServing(q, chunk.FieldDocumentID, chunk.FieldVersionID, documents)
	read := sql.Table(extraction.Table)
	q.LeftJoin(read).OnP(sql.And(
		sql.ColumnsEQ(read.C(extraction.FieldOrgID), q.C(chunk.FieldOrgID)),
		sql.EQ(read.C(extraction.FieldEndpointID), endpoint),
		sql.ColumnsEQ(read.C(extraction.FieldChunkID), q.C(chunk.FieldID)),
	))
	q.Where(sql.IsNull(read.C(extraction.FieldID)))
}

// CountUnreadPassages adds up what the endpoint's model has not read.
func (g *Graph) CountUnreadPassages(ctx context.Context, endpoint id.ID) (reading.Amount, error) {
	var sums []struct {
		Passages   int           `sql:"passages"`
		Bytes      sql.NullInt64 `sql:"bytes"`
		Characters sql.NullInt64 `sql:"characters"`
	}
	err := g.client.Chunk.Query().Modify(func(q *sql.Selector) {
		unreadBy(q, endpoint, nil)
		text := q.C(chunk.FieldText)
		q.Select(sql.As(sql.Count("*"), "passages"), sql.As("SUM(LENGTH("+text+"))", "bytes"), sql.As("SUM(CHAR_LENGTH("+text+"))", "characters"))
	}).Scan(ctx, &sums)
	if err != nil || len(sums) == 0 {
		return reading.Amount{}, public(err, "passage")
	}
	return reading.Amount{Passages: sums[0].Passages, Bytes: sums[0].Bytes.Int64, Characters: sums[0].Characters.Int64}, nil
}

// ReserveModel puts an amount of the budget aside.
func (g *Graph) ReserveModel(ctx context.Context, r reading.Run, amount int64) error {
	return g.inGraph(ctx, func(tx *ent.Tx, row *ent.Graph) error {
		switch {
		case row.ModelState != string(reading.Running) || !readingOf(row).Is(r):
			return knowledge.Errorf(knowledge.CodeConflict, "No model is reading any more.")
		case row.Spent+amount > row.Budget:
			return knowledge.Errorf(knowledge.CodeModelBudget, "What is left of the cap may not be enough for another passage.")
		}
		return tx.Graph.Update().Where(entgraph.ID(row.ID)).AddSpent(amount).Exec(ctx)
	})
}

// SaveReading keeps what became of a passage. Of one that does not serve any
// more only the cost is kept.
func (g *Graph) SaveReading(ctx context.Context, r reading.Result) error {
	_, err := g.editGraph(ctx, func(e *graphEdit) error {
		settled := r.Cost - r.Reserved
		if !readingOf(e.row).Is(r.Run) {
			settled = max(settled, 0)
		}
		if err := e.tx.Graph.Update().Where(entgraph.ID(e.row.ID)).AddSpent(settled).Exec(ctx); err != nil || r.Outcome == "" {
			return err
		}
		parts, err := e.serving(ctx, []build.Part{r.Part})
		if err != nil || len(parts) == 0 {
			return err
		}
		there, err := e.tx.Extraction.Query().Where(extraction.EndpointID(r.Run.EndpointID), extraction.ChunkID(r.Part.ChunkID)).Exist(ctx)
		if err != nil || there {
			return err
		}
		err = e.tx.Extraction.Create().SetEndpointID(r.Run.EndpointID).SetDocumentID(r.Part.DocumentID).SetVersionID(r.Part.VersionID).
			SetChunkID(r.Part.ChunkID).SetInputTokens(int64(r.Usage.InputTokens)).SetOutputTokens(int64(r.Usage.OutputTokens)).
			SetCost(r.Cost).SetOutcome(r.Outcome).SetCreatedAt(e.at).Exec(ctx)
		if err != nil || len(r.Part.Mentions) == 0 {
			return err
		}
		e.known = r.Found.Entities
		if err := e.saveMentions(ctx, r.Found.Method, parts); err != nil {
			return err
		}
		return e.saveRelations(ctx, r.Found.Method, parts)
	})
	return err
}

// Outcomes counts what became of the passages that the endpoint's model read.
func (g *Graph) Outcomes(ctx context.Context, endpoint id.ID) (map[string]int, error) {
	var rows []struct {
		Outcome string `sql:"outcome"`
		Count   int    `sql:"count"`
	}
	err := g.client.Extraction.Query().Where(extraction.EndpointID(endpoint)).GroupBy(extraction.FieldOutcome).
		Aggregate(ent.Count()).Scan(ctx, &rows)
	counts := make(map[string]int, len(rows))
	for _, r := range rows {
		counts[r.Outcome] = r.Count
	}
	return counts, public(err, "passage")
}
