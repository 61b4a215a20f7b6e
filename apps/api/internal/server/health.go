package server

import (
	"cmp"
	"context"
	"net/http"
	"sync"

	"github.com/forebay/forebay/packages/schema/contract"
)

// ReadyCheck says whether one thing that the service needs is there. A nil
// error is a yes; detail may say more for a person in either case.
type ReadyCheck func(ctx context.Context) (detail string, err error)

type liveOut struct {
	Body contract.Live
}

func (s *Server) live(context.Context, *struct{}) (*liveOut, error) {
	return &liveOut{Body: contract.Live{Status: "live", Version: s.opts.Version}}, nil
}

type readyOut struct {
	Status int
	Body   contract.Ready
}

// ready says what the checks say. While the service drains it is unready
// whatever they say, so that nobody sends it new work.
func (s *Server) ready(ctx context.Context, _ *struct{}) (*readyOut, error) {
	out, err := s.readiness.shared(ctx, func() readyOut { return s.runChecks(ctx) })
	if err != nil {
		return nil, err
	}
	if s.draining.Load() {
		out.Status, out.Body.Status = http.StatusServiceUnavailable, "draining"
	}
	return &out, nil
}

// readiness lets those who ask while the checks run share what they say: every
// open page asks, and most often when the database has no time for it.
type readiness struct {
	mu      sync.Mutex
	running *readyRun
}

type readyRun struct {
	done chan struct{}
	out  readyOut // to be read only
}

func (r *readiness) shared(ctx context.Context, run func() readyOut) (readyOut, error) {
	r.mu.Lock()
	current := r.running
	if current != nil {
		r.mu.Unlock()
		select {
		case <-current.done:
			return current.out, nil
		case <-ctx.Done():
			return readyOut{}, ctx.Err()
		}
	}
	current = &readyRun{done: make(chan struct{})}
	r.running = current
	r.mu.Unlock()
	defer func() {
		r.mu.Lock()
		r.running = nil
		r.mu.Unlock()
		close(current.done)
	}()
	current.out = run()
	return current.out, nil
}

// runChecks runs every check at once.
func (s *Server) runChecks(ctx context.Context) readyOut {
	out := readyOut{Status: http.StatusOK, Body: contract.Ready{Status: "ready", Checks: map[string]contract.Check{}}}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for name, check := range s.opts.Ready {
		wg.Go(func() {
			c := s.check(ctx, name, check)
			mu.Lock()
			defer mu.Unlock()
			out.Body.Checks[name] = c
			if !c.OK {
				out.Status, out.Body.Status = http.StatusServiceUnavailable, "unready"
			}
		})
	}
	wg.Wait()
	return out
}

// check runs one check. Its cause stays in the log: the answer is public.
func (s *Server) check(ctx context.Context, name string, check ReadyCheck) (c contract.Check) {
	var err error
	defer func() {
		if r := recover(); r != nil {
			err = s.panicked(ctx, r)
		}
		c.OK = err == nil
		if err != nil {
			s.log.WarnContext(ctx, "not ready", "check", name, "error", err)
			c.Detail = cmp.Or(c.Detail, "not available")
		}
	}()
	c.Detail, err = check(ctx)
	return c
}
