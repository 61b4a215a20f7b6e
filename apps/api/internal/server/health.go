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

// ready runs every check at once. While the service drains it is unready
// whatever they say, so that nobody sends it new work.
func (s *Server) ready(ctx context.Context, _ *struct{}) (*readyOut, error) {
	out := &readyOut{Status: http.StatusOK, Body: contract.Ready{Status: "ready", Checks: map[string]contract.Check{}}}
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
	if s.draining.Load() {
		out.Status, out.Body.Status = http.StatusServiceUnavailable, "draining"
	}
	return out, nil
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
