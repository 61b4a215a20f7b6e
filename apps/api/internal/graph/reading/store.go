package reading

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// State is where a run is.
type State string

// The states. The zero State is that of an organisation that never had one.
const (
	Running State = "running"
	Stopped State = "stopped" // by a person, by the cap, or by a model that cannot be used
	Done    State = "done"    // every passage was read
)

// Run is the reading of an organisation's passages by a model. Money is in
// millionths of a US dollar.
type Run struct {
	EndpointID id.ID
	State      State
	Budget     int64 // the cap
	Spent      int64 // and what calls under way may cost
	Walked     id.ID // the last document that it is through with, in order of ID
	// Failure says what stopped it, in a sentence; empty while nothing does.
	// RetryAt is when it goes on by itself; zero with a Failure means that
	// somebody must do something first.
	Failure string
	RetryAt time.Time
}

// Is says whether both are one run. A run is told from the ones before by its
// model and its cap, which counts from the first one on.
func (r Run) Is(o Run) bool { return r.EndpointID == o.EndpointID && r.Budget == o.Budget }

// Passage is a chunk that a model has not read.
type Passage struct {
	DocumentID id.ID
	VersionID  id.ID
	ChunkID    id.ID
	Start      int // of the text, in the version's text
	Title      string
	Heading    string
	Text       string
}

// Result is what became of a passage.
type Result struct {
	Run      Run // that it is of
	Reserved int64
	Cost     int64
	Usage    model.Usage
	Outcome  string      // model.OutcomeOK, one of this package's, or an error's code; empty when the passage is to be read again
	Part     build.Part  // what it speaks of; always says which passage it is of
	Found    build.Batch // the entities of Part
}

// Amount is how much text there is to read.
type Amount struct {
	Passages   int
	Bytes      int64
	Characters int64
}

// Store keeps runs and what they found, in the viewer's organisation.
type Store interface {
	ModelRun(ctx context.Context) (Run, error)
	// StartModel begins a run, leaving an audit event; CodeConflict while one is
	// running.
	StartModel(ctx context.Context, endpoint id.ID, budget int64) error
	// StopModel ends a run that somebody wants no more, leaving an audit event.
	StopModel(ctx context.Context) error
	// EndModel notes that a run has come to its end, and why if it is not done.
	// It does nothing, as the two below, when somebody has ended that run or begun
	// another one.
	EndModel(ctx context.Context, r Run, s State, failure string) error
	// RestModel notes why a run does not go on, and when it will by itself.
	RestModel(ctx context.Context, r Run, failure string, retryAt time.Time) error
	// WalkModel notes the last document that a run is through with.
	WalkModel(ctx context.Context, r Run, walked id.ID) error

	// UnreadPassages returns up to limit chunks of the documents' served versions
	// that the endpoint's model has not read.
	UnreadPassages(ctx context.Context, endpoint id.ID, documents []id.ID, limit int) ([]Passage, error)
	// CountUnreadPassages adds up all that it has not read.
	CountUnreadPassages(ctx context.Context, endpoint id.ID) (Amount, error)
	// ReserveModel puts an amount of a run's budget aside for a call. It answers
	// CodeModelBudget when less is left, and CodeConflict when that run is not
	// running.
	ReserveModel(ctx context.Context, r Run, amount int64) error
	// SaveReading keeps what became of a passage, puts what it speaks of into the
	// graph, and settles what was put aside for it, in one transaction. What a
	// call of an earlier run did not need is not given back: the run that goes on
	// would have it beside its own cap.
	SaveReading(ctx context.Context, r Result) error
	// Outcomes counts what became of the passages that the endpoint's model read.
	Outcomes(ctx context.Context, endpoint id.ID) (map[string]int, error)
}

// Endpoints are the models; package endpoint has them.
type Endpoints interface {
	// ForAnswers returns the model that writes the organisation's answers; it
	// reads passages too.
	ForAnswers(ctx context.Context) (e model.Endpoint, ok bool, err error)
	// Opened returns an endpoint as it is kept now, with its key and spending.
	Opened(ctx context.Context, e id.ID) (endpoint.Endpoint, error)
	// Chat asks a model within the endpoint's own budget and records the call.
	Chat(ctx context.Context, e model.Endpoint, r model.Request) (text string, reply model.Reply, err error)
}

// Documents are walked over in order of ID; see retrieve.Changes.
type Documents interface {
	AllServing(ctx context.Context, after id.ID, limit int) ([]id.ID, error)
	Heads(ctx context.Context) (map[id.ID]int64, error)
}

// Queue makes sure that work is done; see embed.Queue.
type Queue interface {
	Ensure(ctx context.Context, kind jobs.Kind, subject id.ID) error
}

// Subject is what the jobs of an organisation's runs are about.
func Subject(org id.ID) id.ID { return id.Derive(org, "graph reading") }
