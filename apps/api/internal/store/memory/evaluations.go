package memory

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/packages/schema/id"
)

// Evaluations keeps runs of questions and how each went.
type Evaluations struct{ *data }

var _ quality.Store = (*Evaluations)(nil)

// evaluation is a run with its results by question.
type evaluation struct {
	quality.Run
	results map[string]measure.Outcome
}

func (e *evaluation) run() quality.Run {
	r := e.Run
	r.Asked = len(e.results)
	return r
}

// BeginRun implements quality.Store.
func (s *Evaluations) BeginRun(ctx context.Context, r quality.Run) (begun quality.Run, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		for _, e := range t.evaluations {
			if e.State == quality.StateRunning {
				return knowledge.Errorf(knowledge.CodeConflict, "An evaluation is under way. Wait for its end, or stop it.")
			}
		}
		begun = r
		begun.ID, begun.State, begun.CreatedAt = id.New(), quality.StateRunning, t.now()
		t.evaluations[begun.ID] = &evaluation{begun, map[string]measure.Outcome{}}
		t.changedElse()
		j := &job{Job: jobs.Job{ID: id.New(), OrgID: t.viewer.OrgID, Kind: jobs.KindEvaluate, Subject: begun.ID}, readyAt: t.now()}
		t.jobs[j.ID] = j
		return nil
	})
	return begun, err
}

// KeepRun implements quality.Store.
func (s *Evaluations) KeepRun(ctx context.Context, r quality.Run, results []measure.Outcome) (done quality.Run, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		done = r
		done.ID, done.FinishedAt, done.Asked = id.New(), t.now(), len(results)
		if done.CreatedAt = moment(r.CreatedAt); done.CreatedAt.IsZero() || done.CreatedAt.After(t.now()) {
			done.CreatedAt = t.now()
		}
		e := &evaluation{done, map[string]measure.Outcome{}}
		for _, o := range results {
			e.results[o.Query] = stored(o)
		}
		t.evaluations[done.ID] = e
		t.changedElse()
		return nil
	})
	return done, err
}

// stored is an outcome without the name of its run, which has that.
func stored(o measure.Outcome) measure.Outcome {
	o.Set, o.Without = "", ""
	return o
}

// Run implements quality.Store.
func (s *Evaluations) Run(ctx context.Context, run id.ID) (r quality.Run, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		e, known := t.evaluations[run]
		if !known {
			return knowledge.NotFound("evaluation")
		}
		r = e.run()
		return nil
	})
	return r, err
}

// Runs implements quality.Store.
func (s *Evaluations) Runs(ctx context.Context, f quality.Filter) ([]quality.Run, error) {
	list := []quality.Run{}
	return list, s.inside(ctx, func(t *tenant) error {
		for _, e := range t.evaluations {
			before := f.BeforeTime.IsZero() || e.CreatedAt.Before(f.BeforeTime) || e.CreatedAt.Equal(f.BeforeTime) && e.ID.Compare(f.BeforeID) < 0
			if before && (f.Name == "" || e.Name == f.Name) {
				list = append(list, e.run())
			}
		}
		slices.SortFunc(list, func(a, b quality.Run) int {
			return cmp.Or(b.CreatedAt.Compare(a.CreatedAt), b.ID.Compare(a.ID))
		})
		if f.Limit > 0 {
			list = list[:min(f.Limit, len(list))]
		}
		return nil
	})
}

// RunNames implements quality.Store.
func (s *Evaluations) RunNames(ctx context.Context) (names []string, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		for _, e := range t.evaluations {
			names = append(names, e.Name)
		}
		slices.Sort(names)
		names = slices.Compact(names)
		return nil
	})
	return names, err
}

// running finds a run that has not ended.
func (t *tenant) running(run id.ID) (*evaluation, error) {
	e, known := t.evaluations[run]
	if !known {
		return nil, knowledge.NotFound("evaluation")
	}
	if e.State != quality.StateRunning {
		return nil, knowledge.Errorf(knowledge.CodeConflict, "This evaluation has ended.")
	}
	return e, nil
}

// NoteResult implements quality.Store.
func (s *Evaluations) NoteResult(ctx context.Context, run id.ID, o measure.Outcome) error {
	return s.inside(ctx, func(t *tenant) error {
		e, err := t.running(run)
		if err != nil {
			return err
		}
		if _, known := e.results[o.Query]; !known {
			e.results[o.Query] = stored(o)
		}
		return nil
	})
}

// Results implements quality.Store.
func (s *Evaluations) Results(ctx context.Context, run id.ID, after string, limit int) ([]measure.Outcome, error) {
	page := []measure.Outcome{}
	return page, s.inside(ctx, func(t *tenant) error {
		e, known := t.evaluations[run]
		if !known {
			return nil
		}
		for _, query := range slices.Sorted(maps.Keys(e.results)) {
			if query > after && len(page) < limit {
				page = append(page, e.results[query])
			}
		}
		return nil
	})
}

// EndRun implements quality.Store.
func (s *Evaluations) EndRun(ctx context.Context, run id.ID, state quality.State, figures []quality.Figure, failure string) (ended quality.Run, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		e, err := t.running(run)
		if err != nil {
			return err
		}
		e.State, e.Figures, e.Failure, e.FinishedAt = state, figures, failure, t.now()
		t.changedElse()
		ended = e.run()
		return nil
	})
	return ended, err
}

// DeleteRun implements quality.Store.
func (s *Evaluations) DeleteRun(ctx context.Context, run id.ID) error {
	return s.inside(ctx, func(t *tenant) error {
		e, known := t.evaluations[run]
		if !known {
			return knowledge.NotFound("evaluation")
		}
		if e.State == quality.StateRunning {
			return knowledge.Errorf(knowledge.CodeConflict, "An evaluation is under way. Wait for its end, or stop it.")
		}
		delete(t.evaluations, run)
		t.changedElse()
		return nil
	})
}
