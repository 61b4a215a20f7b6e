// Package quality is how well the library answers the questions that its team
// has kept, and how that changes: runs of the kept questions, made in the
// background, stored, and set beside each other. Sets of questions that bring
// their own documents are measured by the command line, with package eval; their
// runs can be kept here too.
package quality

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/eval/bootstrap"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Kind says whose questions a run asked.
type Kind string

// The kinds.
const (
	KindKept Kind = "kept" // the test cases, of this library
	KindSet  Kind = "set"  // those of a set with its own documents, elsewhere
)

// KeptQuestions is the name of the runs of the test cases.
const KeptQuestions = "Kept questions"

// State is how far a run is.
type State string

// The states.
const (
	StateRunning State = "running"
	StateDone    State = "done"
	StateStopped State = "stopped" // by a person; what was measured stays
	StateFailed  State = "failed"
)

// Run is one evaluation.
type Run struct {
	ID         id.ID
	Name       string // the set's; runs of one name can be compared
	Kind       Kind
	State      State
	Version    string // of the program that was measured
	Without    []string
	Questions  int // how many it has
	Asked      int // how many of them have a result
	Figures    []Figure
	Failure    string // of a failed one, in a sentence
	CreatedBy  id.ID
	CreatedAt  time.Time
	FinishedAt time.Time // zero while it runs
}

// Figure is one measure over a run's questions.
type Figure struct {
	Measure string
	Unit    string // empty for a share
	bootstrap.Figure
}

// The measures of a run beside those of package measure.
const (
	SearchP50 = "search p50"
	SearchP95 = "search p95"
)

// Filter chooses runs.
type Filter struct {
	Name       string // empty for all
	BeforeTime time.Time
	BeforeID   id.ID
	Limit      int // default 50
}

// Store keeps runs in the viewer's organisation. It checks no rights.
type Store interface {
	// BeginRun records a run of the kept questions and queues its job, in one
	// transaction. It answers CodeConflict while another runs.
	BeginRun(ctx context.Context, r Run) (Run, error)
	// KeepRun records a run that is done, with its results.
	KeepRun(ctx context.Context, r Run, results []measure.Outcome) (Run, error)
	Run(ctx context.Context, run id.ID) (Run, error)
	// Runs returns a page, newest first.
	Runs(ctx context.Context, f Filter) ([]Run, error)
	// RunNames are the sets that have runs, by name.
	RunNames(ctx context.Context) ([]string, error)
	// NoteResult records how a question went; one that has a result keeps it. It
	// answers CodeConflict when the run has ended.
	NoteResult(ctx context.Context, run id.ID, o measure.Outcome) error
	// Results returns up to limit of a run's by the questions' names, those
	// after the given one.
	Results(ctx context.Context, run id.ID, after string, limit int) ([]measure.Outcome, error)
	// EndRun ends a run that runs; CodeConflict when it has ended.
	EndRun(ctx context.Context, run id.ID, state State, figures []Figure, failure string) (Run, error)
	// DeleteRun deletes a run that has ended, with its results; CodeConflict
	// while it runs.
	DeleteRun(ctx context.Context, run id.ID) error
}

// Cases reads the kept questions that the viewer may see.
type Cases interface {
	// AllCases returns every one of them, the oldest first.
	AllCases(ctx context.Context) ([]knowledge.TestCase, error)
	// CasesByID returns those of up to 500, in no order.
	CasesByID(ctx context.Context, cases []id.ID) ([]knowledge.TestCase, error)
}

// resultsPage is how many results are read at a time.
const resultsPage = 500

// every reads all results of a run.
func every(ctx context.Context, store Store, run id.ID) ([]measure.Outcome, error) {
	var all []measure.Outcome
	after := ""
	for {
		page, err := store.Results(ctx, run, after, resultsPage)
		if err != nil {
			return nil, err
		}
		all = append(all, page...)
		if len(page) < resultsPage {
			return all, nil
		}
		after = page[len(page)-1].Query
	}
}
