package reading

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// WorkerOptions configures a [Worker].
type WorkerOptions struct {
	Store     Store
	Documents Documents
	Endpoints Endpoints

	// AtOnce is how many passages a model reads at a time. Default 4.
	AtOnce int
	// Slice is how long one job works before it lets others go first. Default 10 s.
	Slice time.Duration
	// Again is called when a job has left something to do. Default: nothing.
	Again func()
	// Now is the clock. Default time.Now.
	Now func() time.Time
	// Log gets what stopped a run. Default slog.Default().
	Log *slog.Logger
}

// Worker has models read passages. It is the [jobs.Handler] of KindRead. A
// passage whose result was kept is not read again; one that was being read when
// the process was killed has cost what was put aside for it.
type Worker struct{ WorkerOptions }

var _ jobs.Handler = (*Worker)(nil)

// NewWorker returns a Worker.
func NewWorker(o WorkerOptions) *Worker {
	if o.AtOnce <= 0 {
		o.AtOnce = 4
	}
	if o.Slice <= 0 {
		o.Slice = 10 * time.Second
	}
	if o.Again == nil {
		o.Again = func() {}
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return &Worker{o}
}

const (
	documentsPage = 64
	passagesPage  = 64
	shortRest     = time.Minute      // from a model that may be back soon
	longRest      = 10 * time.Minute // from a fault of ours
	// patience is how many useless replies in a row end a run.
	patience = 12
)

// Do goes on with the run of the viewer's organisation for a while.
func (w *Worker) Do(ctx context.Context, _ id.ID) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	run, err := w.Store.ModelRun(ctx)
	if err != nil || run.State != Running {
		return err
	}
	s := &session{Worker: w, org: v.OrgID, run: run, until: w.Now().Add(w.Slice)}
	err = s.walk(ctx)
	if err == nil {
		return nil
	}
	defer w.Again() // another run may have begun meanwhile
	switch code := knowledge.CodeOf(err); {
	case code == knowledge.CodeConflict: // stopped
		return nil
	case code == knowledge.CodeModelBudget && s.capped:
		return w.Store.EndModel(ctx, run, Stopped, "The cap is reached: what is left of it may not be enough for another passage.")
	case strings.HasPrefix(string(code), "model_"):
		return w.rest(ctx, run, err)
	}
	return err
}

// GiveUp notes that a fault of ours stopped a run.
func (w *Worker) GiveUp(ctx context.Context, _ id.ID) error {
	run, err := w.Store.ModelRun(ctx)
	if err != nil {
		return err
	}
	return w.Store.RestModel(ctx, run, "Reading failed several times for a reason of ours. It goes on by itself later; the log says why.", w.Now().Add(longRest))
}

// rest notes what stopped a model. Some faults somebody has to mend first.
func (w *Worker) rest(ctx context.Context, run Run, err error) error {
	fault, _ := errors.AsType[*knowledge.Error](err)
	w.Log.WarnContext(ctx, "reading by a model rests", "code", fault.Code, "error", err)
	switch fault.Code {
	case knowledge.CodeModelKey, knowledge.CodeModelUnknown, knowledge.CodeModelAddress:
		return w.Store.EndModel(ctx, run, Stopped, fault.Message)
	case knowledge.CodeModelBudget:
		return w.Store.RestModel(ctx, run, fault.Message, endpoint.NextMonth(w.Now()))
	}
	return w.Store.RestModel(ctx, run, fault.Message, w.Now().Add(max(shortRest, fault.RetryAfter)))
}

// session is one job's work on a run.
type session struct {
	*Worker
	org   id.ID
	run   Run
	until time.Time

	mu     sync.Mutex
	wrong  int  // useless replies in a row
	capped bool // whether the run's own cap is reached
}

// walk reads what is unread, document by document in order of ID.
func (s *session) walk(ctx context.Context) error {
	for {
		documents, err := s.Documents.AllServing(ctx, s.run.Walked, documentsPage)
		if err != nil {
			return err
		}
		if len(documents) == 0 {
			return s.Store.EndModel(ctx, s.run, Done, "")
		}
		for {
			if s.Now().After(s.until) {
				s.Again()
				return nil
			}
			read, err := s.some(ctx, documents)
			if err != nil {
				return err
			}
			if !read {
				break
			}
		}
		s.run.Walked = documents[len(documents)-1]
		if err := s.Store.WalkModel(ctx, s.run, s.run.Walked); err != nil {
			return err
		}
	}
}

// some reads a page of passages of the documents, and says whether there were
// any.
func (s *session) some(ctx context.Context, documents []id.ID) (bool, error) {
	passages, err := s.Store.UnreadPassages(ctx, s.run.EndpointID, documents, passagesPage)
	if err != nil || len(passages) == 0 {
		return false, err
	}
	for some := range slices.Chunk(passages, s.AtOnce) {
		if s.Now().After(s.until) {
			break
		}
		if err := s.readAtOnce(ctx, some); err != nil {
			return false, err
		}
	}
	return true, nil
}

// readAtOnce reads passages, and waits for all of them.
func (s *session) readAtOnce(ctx context.Context, passages []Passage) error {
	e, err := s.Endpoints.Opened(ctx, s.run.EndpointID)
	if knowledge.CodeOf(err) == knowledge.CodeNotFound || err == nil && e.State != endpoint.Serving {
		return knowledge.Errorf(knowledge.CodeModelUnknown, "The model that was reading is not in use any more.")
	}
	if err != nil {
		return err
	}
	errs := make([]error, len(passages))
	var reading sync.WaitGroup
	for i, p := range passages {
		reading.Go(func() { errs[i] = s.read(ctx, e.Endpoint, p) })
	}
	reading.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return s.losesPatience()
}

// read has the model read one passage. The most that it can cost is put aside
// before, and settled whatever becomes of it.
func (s *session) read(ctx context.Context, e model.Endpoint, p Passage) error {
	request := promptOf(p)
	r := Result{
		Run: s.run, Reserved: e.Cost(most(request, model.Attempts)),
		Part: build.Part{DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID},
	}
	if err := s.Store.ReserveModel(ctx, s.run, r.Reserved); err != nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.capped = s.capped || knowledge.CodeOf(err) == knowledge.CodeModelBudget
		return err
	}
	text, reply, failed := s.Endpoints.Chat(ctx, e, request)
	r.Usage, r.Cost = reply.Usage, cost(e, request, reply, failed)
	switch {
	case failed == nil:
		c := check(s.org, p, text)
		r.Outcome, r.Part, r.Found = c.outcome, c.part, build.Batch{Method: graph.MethodModel, Entities: c.entities}
		s.judge(c.outcome != BrokenJSON && c.outcome != Invented)
	case passageIs(failed):
		r.Outcome = string(knowledge.CodeOf(failed))
		s.judge(false)
		failed = nil
	}
	keep, cancel := context.WithTimeout(context.WithoutCancel(ctx), settleLimit)
	defer cancel()
	if err := s.Store.SaveReading(keep, r); err != nil {
		return err
	}
	if e.Cost(r.Usage) > e.Cost(most(request, 1)) && !r.Usage.Estimated {
		return knowledge.Errorf(knowledge.CodeModelUnknown, "The model counts more tokens for a passage than it has bytes. The cap cannot be kept with it.")
	}
	return failed
}

// settleLimit bounds the keeping of a result, which outlives the job's context.
const settleLimit = 5 * time.Second

// passageIs says whether a model failed at this passage, and may not at others.
func passageIs(err error) bool {
	switch knowledge.CodeOf(err) {
	case knowledge.CodeModelContext, knowledge.CodeModelRejected, knowledge.CodeModelGarbled, knowledge.CodeModelFlood,
		knowledge.CodeModelCutOff, knowledge.CodeModelStalled:
		return true
	}
	return false
}

// judge counts useless replies.
func (s *session) judge(useful bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.wrong++; useful {
		s.wrong = 0
	}
}

func (s *session) losesPatience() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.wrong < patience {
		return nil
	}
	return knowledge.Errorf(knowledge.CodeModelUnknown, "The model's last %d replies could not be used. Another model may do better.", s.wrong)
}
