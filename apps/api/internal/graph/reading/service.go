package reading

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// Service lets administrators start and stop reading by a model.
type Service struct {
	store     Store
	endpoints Endpoints
	started   func()

	mu    sync.Mutex
	known map[id.ID]counts // of each organisation, while a model reads
}

// NewService returns a Service. started is called after a run began.
func NewService(store Store, endpoints Endpoints, started func()) *Service {
	return &Service{store: store, endpoints: endpoints, started: started, known: map[id.ID]counts{}}
}

// Estimate is what reading is likely to cost, in millionths of a US dollar.
type Estimate struct {
	Passages     int // that the model has not read
	InputTokens  int
	OutputTokens int
	Cost         int64
}

// Shown is a run, and what it would take to read what is unread.
type Shown struct {
	Run
	Model    string         // the name of the model that would read; empty when none is set up
	Estimate Estimate       // by that model
	Outcomes map[string]int // of the passages that it has read
}

func admin(ctx context.Context) (identity.Viewer, error) {
	return identity.AdminFrom(ctx, "have a model read the library")
}

// Show tells how far reading is and what more of it is likely to cost.
func (s *Service) Show(ctx context.Context) (Shown, error) {
	v, err := admin(ctx)
	if err != nil {
		return Shown{}, err
	}
	run, err := s.store.ModelRun(ctx)
	if err != nil {
		return Shown{}, err
	}
	shown := Shown{Run: run, Outcomes: map[string]int{}}
	e, ok, err := s.endpoints.ForAnswers(ctx)
	if err != nil || !ok {
		return shown, err
	}
	c, err := s.count(ctx, v.OrgID, e.ID, run.State == Running)
	if err != nil {
		return Shown{}, err
	}
	shown.Model, shown.Estimate, shown.Outcomes = e.Name, estimate(e, c.unread), c.outcomes
	return shown, nil
}

// counts is how far a model is.
type counts struct {
	endpoint id.ID
	unread   Amount
	outcomes map[string]int
	until    time.Time // when it is to be counted anew
}

// idle is for how many times as long as counting took its result is shown while
// a model reads: it goes through all passages, and is asked for every two seconds.
const idle = 20

func (s *Service) count(ctx context.Context, org, endpoint id.ID, reading bool) (counts, error) {
	began := time.Now()
	s.mu.Lock()
	c := s.known[org]
	s.mu.Unlock()
	if reading && c.endpoint == endpoint && began.Before(c.until) {
		return c, nil
	}
	c = counts{endpoint: endpoint}
	var err error
	if c.unread, err = s.store.CountUnreadPassages(ctx, endpoint); err != nil {
		return c, err
	}
	if c.outcomes, err = s.store.Outcomes(ctx, endpoint); err != nil {
		return c, err
	}
	c.until = time.Now().Add(idle * time.Since(began))
	s.mu.Lock()
	defer s.mu.Unlock()
	if delete(s.known, org); reading {
		s.known[org] = c
	}
	return c, nil
}

// besides is what a prompt has besides the passage, in tokens, and repliesBy
// how much a model writes for a passage: a part of it, and something in any case.
var besides = model.EstimateTokens(instructions) + 40

const (
	replyPart  = .6
	replyLeast = 60
)

// estimate counts as model.EstimateTokens does, from sums: characters of one
// byte are a quarter of a token each, those of three a whole one.
func estimate(e model.Endpoint, a Amount) Estimate {
	long := (a.Bytes - a.Characters) / 2 // as if all others had three bytes
	text := int((a.Characters-long)/4 + long)
	u := model.Usage{InputTokens: text + a.Passages*besides, OutputTokens: int(replyPart*float64(text)) + a.Passages*replyLeast}
	u.OutputTokens = min(u.OutputTokens, a.Passages*MaxTokens)
	return Estimate{Passages: a.Passages, InputTokens: u.InputTokens, OutputTokens: u.OutputTokens, Cost: e.Cost(u)}
}

// Start has the model that writes answers read what it has not read, for at
// most budget millionths of a US dollar.
func (s *Service) Start(ctx context.Context, budget int64) (Shown, error) {
	if _, err := admin(ctx); err != nil {
		return Shown{}, err
	}
	e, ok, err := s.endpoints.ForAnswers(ctx)
	if err != nil {
		return Shown{}, err
	}
	if !ok {
		return Shown{}, knowledge.Errorf(knowledge.CodeConflict, "No model is set up for answers. Set one up in Settings first.")
	}
	if budget < 0 || budget == 0 && (e.InputPrice > 0 || e.OutputPrice > 0) {
		fault := knowledge.Errorf(knowledge.CodeInvalid, "Say how much it may cost at most: this model has a price.")
		fault.Field = "budget"
		return Shown{}, fault
	}
	if err := s.store.StartModel(ctx, e.ID, budget); err != nil {
		return Shown{}, err
	}
	s.started()
	return s.Show(ctx)
}

// Stop ends the run. Passages under way are still kept.
func (s *Service) Stop(ctx context.Context) error {
	if _, err := admin(ctx); err != nil {
		return err
	}
	return s.store.StopModel(ctx)
}

// KeeperOptions configures the keeper of runs.
type KeeperOptions struct {
	Store     Store
	Documents Documents
	Queue     Queue
	Queued    func()       // see jobs.KeeperOptions
	Log       *slog.Logger // see jobs.KeeperOptions
}

// NewKeeper returns what sees to it that there is a job for every run that can
// go on.
func NewKeeper(o KeeperOptions) *jobs.Keeper {
	return jobs.NewKeeper(jobs.KeeperOptions{
		Kind: jobs.KindRead, Purpose: "reading by a model", Heads: o.Documents.Heads, Ensure: o.Queue.Ensure, Queued: o.Queued, Log: o.Log,
		Due: func(ctx context.Context, _ int64) ([]id.ID, error) {
			v, err := identity.ViewerFrom(ctx)
			if err != nil {
				return nil, err
			}
			run, err := o.Store.ModelRun(ctx)
			if err != nil || run.State != Running || time.Now().Before(run.RetryAt) {
				return nil, err
			}
			return []id.ID{Subject(v.OrgID)}, nil
		},
	})
}
