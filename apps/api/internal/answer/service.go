package answer

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"

	"go.opentelemetry.io/otel"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

var tracer = otel.Tracer("github.com/forebay/forebay/apps/api/internal/answer")

// Retriever finds the passages that an answer is made from.
type Retriever interface {
	SearchWatched(ctx context.Context, q retrieve.Query, watch func(knowledge.SourceReport)) (retrieve.Result, error)
}

// Options configure a [Service]. The fields without a default are required.
type Options struct {
	Conversations Conversations
	Retriever     Retriever
	Composer      Composer // the answer without a model, and what a model leaves unsaid
	Owner         string   // this replica, unique among all

	// Scope is what the viewer may read.
	Scope func(ctx context.Context) (knowledge.Scope, error)
	// Readable says which of the documents the viewer may read at this moment.
	Readable func(ctx context.Context, documents []id.ID) (map[id.ID]bool, error)
	// Watch begins to tell what changes in the viewer's organisation. Default:
	// nothing is told.
	Watch func(ctx context.Context) (Changes, error)
	// Renew returns a context whose viewer is as that person stands by now, or
	// says that they are nobody here any more. Default: as they stood.
	Renew func(ctx context.Context) (context.Context, error)
	// CountSearchable is how many documents of the scope can be found.
	CountSearchable func(ctx context.Context, scope knowledge.Scope) (int, error)
	// Gate lets a question in, in its turn; leave ends its stay.
	Gate func(ctx context.Context, who identity.Viewer) (leave func(), err error)
	// Problem is the problem document of an error, as the rest of the API shows it.
	Problem func(ctx context.Context, err error) contract.Problem

	// Words loads what the paths say that lead to passages. Default: no path is shown.
	Words Words
	// Confidence is how likely it is that the passages have the answer, for
	// answers that a model writes; the composer says it of its own. Default: it
	// is not said of them.
	Confidence func(ctx context.Context, question string, found []knowledge.Passage) float64

	// Observe is told how each question went. It must not wait, and not change
	// what it is told. Default: nobody is told.
	Observe func(ctx context.Context, o Observation)

	// Writer has a model write. Default none: answers are composed.
	Writer Writer
	// Writing is how many answers models may be writing at once; further ones
	// are composed. They cost this process next to nothing, so a place among
	// the questions that are worked on is given back before. Default 64.
	Writing int

	Passages    int           // how many passages an answer is made from; default 12
	PerDocument int           // at most so many of one document; default 4
	Limit       time.Duration // the longest that one answer may take; default 60 s
	Lease       time.Duration // silence after which others take the owner for dead; default 10 s
	Flush       time.Duration // the longest that an event waits to be kept; default 250 ms
	Idle        time.Duration // how long to go on without a reader; default 15 s
	Poll        time.Duration // how often to look for events that another replica makes; default 200 ms
	Linger      time.Duration // how long an ended answer is replayed from memory; default 30 s
	Log         *slog.Logger  // default slog.Default()
}

func (o Options) withDefaults() Options {
	setDefault(&o.Writing, 64)
	setDefault(&o.Passages, 12)
	setDefault(&o.PerDocument, 4)
	setDefault(&o.Limit, time.Minute)
	setDefault(&o.Lease, 10*time.Second)
	setDefault(&o.Flush, 250*time.Millisecond)
	setDefault(&o.Idle, 15*time.Second)
	setDefault(&o.Poll, 200*time.Millisecond)
	setDefault(&o.Linger, 30*time.Second)
	if o.Watch == nil {
		o.Watch = func(context.Context) (Changes, error) { return unchanging{}, nil }
	}
	if o.Words == nil {
		o.Words = unspoken{}
	}
	if o.Observe == nil {
		o.Observe = func(context.Context, Observation) {}
	}
	if o.Renew == nil {
		o.Renew = func(ctx context.Context) (context.Context, error) { return ctx, nil }
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

func setDefault[T int | time.Duration](v *T, d T) {
	if *v <= 0 {
		*v = d
	}
}

func (o Options) validate() error {
	switch {
	case o.Conversations == nil:
		return errors.New("answer: Options.Conversations is nil")
	case o.Retriever == nil:
		return errors.New("answer: Options.Retriever is nil")
	case o.Composer == nil:
		return errors.New("answer: Options.Composer is nil")
	case o.Owner == "":
		return errors.New("answer: Options.Owner is empty")
	case o.Scope == nil || o.Readable == nil || o.CountSearchable == nil || o.Problem == nil || o.Gate == nil:
		return errors.New("answer: Options.Scope, Readable, CountSearchable, Problem and Gate are required")
	default:
		return nil
	}
}

// Service answers questions. Each answer is computed by a goroutine that the
// service owns, apart from the request that asked.
type Service struct {
	opts    Options
	running sync.WaitGroup
	writing chan struct{} // holds one for each answer that a model writes

	mu     sync.Mutex
	closed bool            // no more questions
	cut    bool            // no more time for those under way
	live   map[id.ID]*live // answers of this replica, under way or just ended
	ended  []id.ID         // those of them that have, in order
}

// New returns a Service. Shut it down to end its answers.
func New(o Options) (*Service, error) {
	if err := o.validate(); err != nil {
		return nil, err
	}
	o = o.withDefaults()
	return &Service{opts: o, writing: make(chan struct{}, o.Writing), live: map[id.ID]*live{}}, nil
}

// Question is what a person asks.
type Question struct {
	Text           string
	ConversationID id.ID   // Nil for a new conversation
	Collections    []id.ID // only these; empty for all that the viewer may read
}

// Handle names an answer that has begun.
type Handle struct {
	ConversationID id.ID
	MessageID      id.ID // the answer
}

// Ask stores the question and begins to answer it; [Service.Events] streams the
// answer. Options.Gate may have it wait for its turn, or refuse it.
func (s *Service) Ask(ctx context.Context, q Question) (Handle, error) {
	if err := CheckQuestion(q.Text); err != nil {
		return Handle{}, err
	}
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return Handle{}, err
	}
	leave, err := s.admit(ctx, viewer)
	if err != nil {
		return Handle{}, err
	}
	begun := false
	defer func() {
		if !begun {
			leave()
			s.running.Done()
		}
	}()
	ctx = admission.WithClass(ctx, admission.Begun)
	// Before the scope is found, so that nothing that changes it goes unseen.
	changes, err := s.opts.Watch(ctx)
	if err != nil {
		return Handle{}, err
	}
	defer func() {
		if !begun {
			changes.Leave()
		}
	}()
	scope, err := s.scope(ctx, q.Collections)
	if err != nil {
		return Handle{}, err
	}
	c, asked, a, err := s.opts.Conversations.Begin(ctx, Begin{
		ConversationID: q.ConversationID, Title: titleOf(q.Text), Question: q.Text,
		Owner: s.opts.Owner, Lease: s.opts.Lease,
	})
	if err != nil {
		return Handle{}, err
	}
	h := Handle{ConversationID: c.ID, MessageID: a.ID}
	begun = true
	s.begin(ctx, &run{service: s, handle: h, question: q.Text, before: asked.Seq, scope: scope, viewer: viewer, changes: changes, leave: leave})
	return h, nil
}

// scope is what the viewer may read of the given collections. One that is not
// readable is an error: leaving it out would answer another question.
func (s *Service) scope(ctx context.Context, collections []id.ID) (knowledge.Scope, error) {
	scope, err := s.opts.Scope(ctx)
	if err != nil {
		return knowledge.Scope{}, err
	}
	for _, c := range collections {
		if !scope.Collections[c].Allows(knowledge.PermissionRead) {
			return knowledge.Scope{}, knowledge.NotFound("collection")
		}
	}
	return scope.Only(collections), nil
}

// admit lets a question in, or says when to come back. Who is let in counts as
// running too.
func (s *Service) admit(ctx context.Context, viewer identity.Viewer) (leave func(), err error) {
	out, err := s.opts.Gate(ctx, viewer)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		out()
		e := knowledge.Errorf(knowledge.CodeUnavailable, "Forebay is restarting. Ask again in a moment.")
		e.RetryAfter = 2 * time.Second
		return nil, e
	}
	s.running.Add(1)
	return sync.OnceFunc(out), nil
}

// begin starts the answer on a goroutine of the service. It keeps the request's
// values (viewer, trace) and not its end: a reader may leave and come back.
func (s *Service) begin(ctx context.Context, r *run) {
	r.kept = context.WithoutCancel(ctx)
	r.began = time.Now()
	limited, cancelLimit := context.WithTimeout(r.kept, s.opts.Limit)
	working, cancel := context.WithCancelCause(limited)
	r.live = newLive(r.viewer, cancel)
	s.mu.Lock()
	s.live[r.handle.MessageID] = r.live
	if s.cut {
		cancel(errShutdown)
	}
	s.mu.Unlock()
	go func() {
		defer s.running.Done()
		defer r.leave()
		defer cancelLimit()
		defer cancel(nil)
		r.answer(working)
		s.linger(r.handle.MessageID)
	}()
}

// lingering bounds the ended answers in memory, at some 20 KB each; what is not
// there any more is read from the store.
const lingering = 256

// linger keeps an answer that has ended for a while, and forgets those that
// ended long ago.
func (s *Service) linger(message id.ID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ended = append(s.ended, message)
	old := time.Now().Add(-s.opts.Linger)
	forget := max(len(s.ended)-lingering, 0)
	for forget < len(s.ended) && s.live[s.ended[forget]].endedBefore(old) {
		forget++
	}
	for _, m := range s.ended[:forget] {
		delete(s.live, m)
	}
	s.ended = slices.Delete(s.ended, 0, forget)
}

// mine returns the viewer's answer if this replica has it. Another's answer is
// as good as none.
func (s *Service) mine(ctx context.Context, message id.ID) (*live, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	l, ok := s.live[message]
	if !ok {
		return nil, nil
	}
	if l.viewer.OrgID != viewer.OrgID || l.viewer.UserID != viewer.UserID {
		return nil, knowledge.NotFound("answer")
	}
	return l, nil
}

// Stop ends an answer, at once when this replica computes it and within a
// second when another does. What was said stays. Stopping an answer that has
// ended does nothing.
func (s *Service) Stop(ctx context.Context, message id.ID) error {
	l, err := s.mine(ctx, message)
	if err != nil {
		return err
	}
	if l != nil {
		l.cancel(errStopped)
		return nil
	}
	// Only the stop itself: who asks for it was looked up as anybody is, so that
	// nobody can fill the class that keeps the service in hand.
	return s.opts.Conversations.RequestStop(admission.WithClass(ctx, admission.Control), message)
}

// Shutdown takes no more questions and waits for the answers under way. When
// ctx ends first, those left are closed as interrupted; Shutdown returns when
// all have ended.
func (s *Service) Shutdown(ctx context.Context) error {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	ended := make(chan struct{})
	go func() {
		s.running.Wait()
		close(ended)
	}()
	select {
	case <-ended:
		return nil
	case <-ctx.Done():
	}
	s.mu.Lock()
	s.cut = true
	for _, l := range s.live {
		l.cancel(errShutdown)
	}
	s.mu.Unlock()
	<-ended
	return ctx.Err()
}
