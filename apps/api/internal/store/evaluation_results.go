package store

import (
	"context"
	"fmt"
	"time"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/evaluationresult"
	"github.com/forebay/forebay/packages/schema/id"
)

// KeepRun records a run that is done, with its results.
func (e *Evaluations) KeepRun(ctx context.Context, r quality.Run, results []measure.Outcome) (quality.Run, error) {
	var done quality.Run
	err := e.write(ctx, kindEvaluation, func(tx *ent.Tx) error {
		seq, err := e.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		done = r
		done.ID, done.FinishedAt, done.Asked = id.New(), seq.at, len(results)
		if done.CreatedAt = moment(r.CreatedAt); done.CreatedAt.IsZero() || done.CreatedAt.After(seq.at) {
			done.CreatedAt = seq.at
		}
		if err := create(ctx, tx, done); err != nil {
			return err
		}
		err = inBatches(results, bulkResults, func(some []measure.Outcome) error {
			rows := make([]*ent.EvaluationResultCreate, len(some))
			for i, o := range some {
				if rows[i], err = result(tx, done.ID, o); err != nil {
					return err
				}
			}
			return tx.EvaluationResult.CreateBulk(rows...).Exec(ctx)
		})
		if err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindEvaluation, entity: done.ID, action: "evaluation.kept"})
	})
	return done, err
}

const bulkResults = 500 // rows a statement

// NoteResult records how a question went. The run's row is locked, so that
// nothing is added to one that has ended.
func (e *Evaluations) NoteResult(ctx context.Context, run id.ID, o measure.Outcome) error {
	return e.write(ctx, kindEvaluation, func(tx *ent.Tx) error {
		if _, err := running(ctx, tx, run); err != nil {
			return err
		}
		known, err := tx.EvaluationResult.Query().Where(evaluationresult.EvaluationID(run), evaluationresult.Query(o.Query)).Exist(ctx)
		if err != nil || known {
			return err
		}
		row, err := result(tx, run, o)
		if err != nil {
			return err
		}
		return row.Exec(ctx)
	})
}

// Results returns a page of a run's results.
func (e *Evaluations) Results(ctx context.Context, run id.ID, after string, limit int) ([]measure.Outcome, error) {
	rows, err := e.client.EvaluationResult.Query().Where(evaluationresult.EvaluationID(run), evaluationresult.QueryGT(after)).
		Order(evaluationresult.ByQuery()).Limit(limit).All(ctx)
	if err != nil {
		return nil, public(err, kindEvaluation)
	}
	page := make([]measure.Outcome, len(rows))
	for i, r := range rows {
		if page[i], err = outcomeOf(r); err != nil {
			return nil, fmt.Errorf("store: result %s: %w", r.ID, err)
		}
	}
	return page, nil
}

// took is a time in milliseconds as its column has it.
func took(ms float64) int64 { return int64(ms * float64(time.Millisecond/time.Microsecond)) }
