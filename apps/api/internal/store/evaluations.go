package store

import (
	"context"
	"encoding/json"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/evaluation"
	"github.com/forebay/forebay/packages/schema/ent/evaluationresult"
	"github.com/forebay/forebay/packages/schema/id"
)

const kindEvaluation = "evaluation"

// Evaluations keeps runs of questions and how each went.
type Evaluations struct{ *core }

var _ quality.Store = (*Evaluations)(nil)

// BeginRun records a run and queues its job. That no other runs is checked
// under the organisation's counter.
func (e *Evaluations) BeginRun(ctx context.Context, r quality.Run) (quality.Run, error) {
	var begun quality.Run
	err := e.write(ctx, kindEvaluation, func(tx *ent.Tx) error {
		seq, err := e.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		busy, err := tx.Evaluation.Query().Where(evaluation.State(string(quality.StateRunning))).Exist(ctx)
		if err != nil {
			return err
		}
		if busy {
			return errRunning()
		}
		begun = r
		begun.ID, begun.State, begun.CreatedAt = id.New(), quality.StateRunning, seq.at
		if err := create(ctx, tx, begun); err != nil {
			return err
		}
		if err := enqueue(ctx, tx, seq.viewer.OrgID, jobs.KindEvaluate, begun.ID, seq.at); err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindEvaluation, entity: begun.ID, action: "evaluation.started"})
	})
	return begun, err
}

func errRunning() error {
	return knowledge.Errorf(knowledge.CodeConflict, "An evaluation is under way. Wait for its end, or stop it.")
}

func create(ctx context.Context, tx *ent.Tx, r quality.Run) error {
	configuration, err := json.Marshal(configurationJSON{string(r.Kind), r.Without, r.Questions, r.Asked})
	if err != nil {
		return err
	}
	figures, err := encode(r.Figures, figureToJSON)
	if err != nil {
		return err
	}
	row := tx.Evaluation.Create().SetID(r.ID).SetName(clip(r.Name, 120)).SetState(string(r.State)).SetVersion(clip(r.Version, 64)).
		SetCreatedBy(r.CreatedBy).SetCreatedAt(r.CreatedAt).SetConfiguration(string(configuration)).SetFigures(figures).SetFailure(r.Failure)
	if !r.FinishedAt.IsZero() {
		row.SetFinishedAt(r.FinishedAt)
	}
	return row.Exec(ctx)
}

// Run returns one run.
func (e *Evaluations) Run(ctx context.Context, run id.ID) (quality.Run, error) {
	row, err := e.client.Evaluation.Query().Where(evaluation.ID(run)).Only(ctx)
	if err != nil {
		return quality.Run{}, public(err, kindEvaluation)
	}
	runs, err := e.runsOf(ctx, []*ent.Evaluation{row})
	if err != nil {
		return quality.Run{}, err
	}
	return runs[0], nil
}

// Runs returns a page of runs, newest first.
func (e *Evaluations) Runs(ctx context.Context, f quality.Filter) ([]quality.Run, error) {
	q := e.client.Evaluation.Query()
	if f.Name != "" {
		q.Where(evaluation.Name(f.Name))
	}
	if !f.BeforeTime.IsZero() {
		at := moment(f.BeforeTime)
		q.Where(evaluation.Or(evaluation.CreatedAtLT(at), evaluation.And(evaluation.CreatedAt(at), evaluation.IDLT(f.BeforeID))))
	}
	limit := f.Limit
	if limit <= 0 {
		limit = defaultPage
	}
	rows, err := q.Order(evaluation.ByCreatedAt(sql.OrderDesc()), evaluation.ByID(sql.OrderDesc())).Limit(min(limit, maxPage)).All(ctx)
	if err != nil {
		return nil, public(err, kindEvaluation)
	}
	return e.runsOf(ctx, rows)
}

// runsOf reads the rows, and counts the results of the one that runs, if it is
// among them; a run that has ended says how many it has.
func (e *Evaluations) runsOf(ctx context.Context, rows []*ent.Evaluation) ([]quality.Run, error) {
	runs := make([]quality.Run, len(rows))
	for i, r := range rows {
		var err error
		if runs[i], err = runOf(r); err != nil {
			return nil, err
		}
		if runs[i].State != quality.StateRunning {
			continue
		}
		runs[i].Asked, err = e.client.EvaluationResult.Query().Where(evaluationresult.EvaluationID(r.ID)).Count(ctx)
		if err != nil {
			return nil, public(err, kindEvaluation)
		}
	}
	return runs, nil
}

// RunNames are the sets that have runs, by name.
func (e *Evaluations) RunNames(ctx context.Context) ([]string, error) {
	var names []string
	err := e.client.Evaluation.Query().Unique(true).Order(evaluation.ByName()).Select(evaluation.FieldName).Scan(ctx, &names)
	return names, public(err, kindEvaluation)
}

// running locks a run that has not ended.
func running(ctx context.Context, tx *ent.Tx, run id.ID) (*ent.Evaluation, error) {
	row, err := tx.Evaluation.Query().Where(evaluation.ID(run)).ForUpdate().Only(ctx)
	if err == nil && row.State != string(quality.StateRunning) {
		err = knowledge.Errorf(knowledge.CodeConflict, "This evaluation has ended.")
	}
	return row, err
}

// EndRun ends a run.
func (e *Evaluations) EndRun(ctx context.Context, run id.ID, state quality.State, figures []quality.Figure, failure string) (quality.Run, error) {
	told, err := encode(figures, figureToJSON)
	if err != nil {
		return quality.Run{}, err
	}
	err = e.write(ctx, kindEvaluation, func(tx *ent.Tx) error {
		row, err := running(ctx, tx, run)
		if err != nil {
			return err
		}
		configuration, err := ended(ctx, tx, row)
		if err != nil {
			return err
		}
		if err := tx.Evaluation.UpdateOne(row).SetState(string(state)).SetConfiguration(configuration).SetFigures(told).
			SetFailure(clip(failure, 500)).SetFinishedAt(e.now()).Exec(ctx); err != nil {
			return err
		}
		if state != quality.StateStopped { // the machine's own step
			return nil
		}
		return e.note(ctx, tx, entry{kind: kindEvaluation, entity: run, action: "evaluation.stopped"})
	})
	if err != nil {
		return quality.Run{}, err
	}
	return e.Run(ctx, run)
}

// ended is a run's configuration with how many questions it asked.
func ended(ctx context.Context, tx *ent.Tx, row *ent.Evaluation) (string, error) {
	var c configurationJSON
	err := json.Unmarshal([]byte(row.Configuration), &c)
	if err != nil {
		return "", err
	}
	if c.Asked, err = tx.EvaluationResult.Query().Where(evaluationresult.EvaluationID(row.ID)).Count(ctx); err != nil {
		return "", err
	}
	configuration, err := json.Marshal(c)
	return string(configuration), err
}

// DeleteRun deletes a run that has ended, with its results.
func (e *Evaluations) DeleteRun(ctx context.Context, run id.ID) error {
	return e.write(ctx, kindEvaluation, func(tx *ent.Tx) error {
		row, err := tx.Evaluation.Query().Where(evaluation.ID(run)).ForUpdate().Only(ctx)
		if err != nil {
			return err
		}
		if row.State == string(quality.StateRunning) {
			return errRunning()
		}
		if _, err := tx.EvaluationResult.Delete().Where(evaluationresult.EvaluationID(run)).Exec(ctx); err != nil {
			return err
		}
		if err := tx.Evaluation.DeleteOne(row).Exec(ctx); err != nil {
			return err
		}
		return e.note(ctx, tx, entry{kind: kindEvaluation, entity: run, deleted: true, action: "evaluation.deleted"})
	})
}
