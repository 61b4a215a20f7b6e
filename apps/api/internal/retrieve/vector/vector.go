package vector

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// Space is where one model puts texts: vectors of different spaces mean nothing
// to each other.
type Space struct {
	ID        id.ID // the model's endpoint
	Dimension int
}

// Spaces say by which model's vectors an organisation is searched.
type Spaces interface {
	// Space returns the space of the viewer's organisation; ok is false when it
	// has none, which is no fault. It is asked for every search.
	Space(ctx context.Context) (space Space, ok bool, err error)
	// Embed puts a question into the space.
	Embed(ctx context.Context, space Space, text string) ([]float32, error)
}

// ErrReplaced is what Embed and Search answer when the space is not in use any
// more.
var ErrReplaced = knowledge.Errorf(knowledge.CodeUnavailable, "The embedding model has just been replaced. Try again in a moment.")

// Options configure a [Source].
type Options struct {
	Store  Store
	Spaces Spaces
	// Heads tells which organisations there are, as retrieve.Changes does.
	Heads func(ctx context.Context) (map[id.ID]int64, error)

	// Memory is what the vectors of one organisation may take, in bytes; all
	// organisations together get twice that, the one that was asked least lately
	// giving way. Default 256 MiB: 170,000 passages of 384 numbers, or 43,000 of
	// 1,536.
	Memory int64
	// Question is how long a search waits for the question's vector. Default
	// 600 ms.
	Question time.Duration
	// Fresh is how long a search may go by what was known before it looks for
	// changes. Default 1 s.
	Fresh time.Duration
	// Patience is how long a search waits for changes; after it, it goes by what
	// it has. Default 50 ms.
	Patience time.Duration
	// Log gets what went wrong in the background. Default slog.Default().
	Log *slog.Logger
}

func (o Options) withDefaults() Options {
	if o.Memory <= 0 {
		o.Memory = 256 << 20
	}
	if o.Question <= 0 {
		o.Question = 600 * time.Millisecond
	}
	if o.Fresh <= 0 {
		o.Fresh = time.Second
	}
	if o.Patience <= 0 {
		o.Patience = 50 * time.Millisecond
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

// purpose is recorded with the background reads.
const purpose = "vector index"

// Source is the vector [retrieve.Source]. Close it to stop following.
type Source struct {
	opts      Options
	questions *questions
	ctx       context.Context // of the background reads
	stop      context.CancelFunc
	running   sync.WaitGroup

	mu     sync.Mutex
	orgs   map[id.ID]*org
	closed bool
}

var (
	_ retrieve.Source   = (*Source)(nil)
	_ retrieve.Optional = (*Source)(nil)
)

// New returns a Source that holds nothing yet.
func New(o Options) (*Source, error) {
	o = o.withDefaults()
	if o.Store == nil || o.Spaces == nil || o.Heads == nil {
		return nil, errors.New("vector: Options.Store, Options.Spaces or Options.Heads is nil")
	}
	s := &Source{opts: o, questions: newQuestions(o.Spaces), orgs: map[id.ID]*org{}}
	s.ctx, s.stop = context.WithCancel(context.Background())
	s.running.Go(s.forget)
	return s, nil
}

// Close stops following and waits for what is under way.
func (s *Source) Close() {
	s.stop()
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.running.Wait()
	s.questions.close()
}

// Name is "vector".
func (*Source) Name() string { return "vector" }

// Present says whether the organisation has an embedding model in use. Where
// that cannot be found out, the search will say why.
func (s *Source) Present(ctx context.Context) bool {
	_, ok, err := s.opts.Spaces.Space(ctx)
	return ok || err != nil
}

// Search ranks the organisation's passages inside q.Scope by how near they are
// to q.Text.
func (s *Source) Search(ctx context.Context, q retrieve.Query) ([]retrieve.Hit, error) {
	space, ok, err := s.opts.Spaces.Space(ctx)
	if err != nil || !ok || space.Dimension == 0 {
		return nil, err
	}
	asking, cancel := context.WithTimeout(ctx, s.opts.Question)
	defer cancel()
	question := s.questions.ask(asking, space, q.Text) // on its way while the vectors are looked after
	o := s.org(q.OrgID)
	if err := s.ready(ctx, o, space); err != nil {
		return nil, err
	}
	v, err := question.await(asking)
	if err != nil {
		if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
			err = &knowledge.Error{Code: knowledge.CodeTimeout, Message: "The embedding model did not answer in time.", Err: err}
		}
		return nil, err
	}
	return o.search(ctx, space, v, q)
}

func (s *Source) org(orgID id.ID) *org {
	s.mu.Lock()
	defer s.mu.Unlock()
	o, ok := s.orgs[orgID]
	if !ok {
		o = &org{id: orgID}
		s.orgs[orgID] = o
	}
	return o
}

// ready waits until o can be searched in the space: for as long as ctx lasts
// when it must be loaded, and but a moment when only the newest changes may be
// missing; what is held is then good enough.
func (s *Source) ready(ctx context.Context, o *org, space Space) error {
	loaded, fresh := o.fresh(space, s.opts.Fresh)
	if fresh {
		return nil
	}
	f, err := s.board(o, space)
	if err != nil {
		return err
	}
	if !loaded {
		select {
		case <-f.done:
			return f.err
		case <-ctx.Done():
			return errLoading()
		}
	}
	patience := time.NewTimer(s.opts.Patience)
	defer patience.Stop()
	select {
	case <-f.done:
	case <-patience.C:
	case <-ctx.Done():
	}
	return ctx.Err()
}

// board joins the look that is under way in the space, or begins one.
func (s *Source) board(o *org, space Space) (*flight, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, errLoading()
	}
	o.flying.Lock()
	defer o.flying.Unlock()
	if o.flight != nil && o.flight.space == space {
		return o.flight, nil
	}
	if r := o.refused; r.space == space && time.Now().Before(r.until) {
		return nil, r.err
	}
	f := &flight{space: space, done: make(chan struct{})}
	before := o.flight
	o.flight = f
	s.running.Go(func() {
		if before != nil {
			<-before.done // one at a time
		}
		f.err = s.catchUp(s.ctx, o, space)
		if f.err != nil && s.ctx.Err() == nil {
			s.opts.Log.Warn("vectors could not be followed", "org", o.id, "error", f.err)
		}
		o.land(f)
	})
	return f, nil
}

// land ends a flight.
func (o *org) land(f *flight) {
	o.flying.Lock()
	defer o.flying.Unlock()
	if o.flight == f {
		o.flight = nil
	}
	if errors.Is(f.err, errFull) {
		o.refused = refusal{f.space, f.err, time.Now().Add(tryAgain)}
	}
	close(f.done)
}

// makeRoom drops the organisations that were asked least lately, while all
// together hold more than they may; keep stays.
func (s *Source) makeRoom(keep *org) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		var total int64
		var oldest *org
		for _, o := range s.orgs {
			o.mu.RLock()
			if o.slab != nil {
				total += o.slab.bytes()
				if o != keep && (oldest == nil || o.asked.Load() < oldest.asked.Load()) {
					oldest = o
				}
			}
			o.mu.RUnlock()
		}
		if total <= 2*s.opts.Memory || oldest == nil {
			return
		}
		oldest.mu.Lock()
		oldest.slab = nil
		oldest.mu.Unlock()
	}
}
