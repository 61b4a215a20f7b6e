package quality

import (
	"context"
	"fmt"
	"time"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	lookAgain = 100 * time.Millisecond // while people are waiting
	maxRest   = 2 * time.Second        // before each question
	turn      = 10 * time.Second       // after which other jobs go first
)

// Job does the runs that were begun. It implements jobs.Handler: each question
// is recorded as it is asked, and one that has a result is not asked again, so
// that a run goes on where a killed process left it, or where its turn ended:
// jobs that are short do not wait for one that takes an hour.
type Job struct {
	Store Store
	Cases Cases
	Ask   func(ctx context.Context, t knowledge.TestCase, without retrieve.Parts) (measure.Outcome, error)
	// Busy says whether people are waiting. While it does, each question waits
	// for up to two seconds. Default: never.
	Busy func() bool
}

// Do asks the questions of a run that are left, as far as one turn gets, and
// ends the run after the last. It answers CodeOverloaded when some are left.
func (j *Job) Do(ctx context.Context, run id.ID) error {
	r, err := j.Store.Run(ctx, run)
	if knowledge.CodeOf(err) == knowledge.CodeNotFound || err == nil && r.State != StateRunning {
		return nil
	}
	if err != nil {
		return err
	}
	results, err := every(ctx, j.Store, run)
	if err != nil {
		return err
	}
	asked := make(map[string]bool, len(results))
	for _, o := range results {
		asked[o.Query] = true
	}
	cases, err := j.Cases.AllCases(ctx)
	if err != nil {
		return err
	}
	began := time.Now()
	for _, t := range cases {
		if asked[t.ID.String()] || t.CreatedAt.After(r.CreatedAt) {
			continue
		}
		if time.Since(began) >= turn {
			return knowledge.Errorf(knowledge.CodeOverloaded, "The evaluation's turn has ended. It goes on in a moment.")
		}
		o, err := j.one(ctx, t, r)
		if knowledge.CodeOf(err) == knowledge.CodeConflict {
			return nil // it was stopped
		}
		if err != nil {
			return err
		}
		results = append(results, o)
	}
	return j.end(ctx, run, results)
}

// one asks a question and records how it went.
func (j *Job) one(ctx context.Context, t knowledge.TestCase, r Run) (measure.Outcome, error) {
	if err := j.giveWay(ctx); err != nil {
		return measure.Outcome{}, err
	}
	o, err := j.Ask(ctx, t, partsOf(r.Without))
	if err != nil {
		return o, fmt.Errorf("quality: question %s: %w", t.ID, err)
	}
	return o, j.Store.NoteResult(ctx, r.ID, o)
}

func partsOf(names []string) retrieve.Parts {
	var parts retrieve.Parts
	for _, n := range names {
		parts = append(parts, retrieve.Part(n))
	}
	return parts
}

func (j *Job) end(ctx context.Context, run id.ID, results []measure.Outcome) error {
	state, failure := StateDone, ""
	if len(results) == 0 {
		state, failure = StateFailed, "No question was left to ask."
	}
	_, err := j.Store.EndRun(ctx, run, state, Figures(results), failure)
	if knowledge.CodeOf(err) == knowledge.CodeConflict {
		return nil
	}
	return err
}

// giveWay waits while people are waiting, though not for ever.
func (j *Job) giveWay(ctx context.Context) error {
	if j.Busy == nil {
		return ctx.Err()
	}
	patience := time.Now().Add(maxRest)
	for j.Busy() && time.Now().Before(patience) {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(lookAgain):
		}
	}
	return ctx.Err()
}

// GiveUp ends a run whose questions could not be asked.
func (j *Job) GiveUp(ctx context.Context, run id.ID) error {
	results, err := every(ctx, j.Store, run)
	if err != nil {
		return err
	}
	_, err = j.Store.EndRun(ctx, run, StateFailed, nil,
		fmt.Sprintf("After %d questions, one could not be asked in several attempts. The log says why; start another run when it can be.", len(results)))
	if knowledge.CodeOf(err) == knowledge.CodeConflict || knowledge.CodeOf(err) == knowledge.CodeNotFound {
		return nil
	}
	return err
}
