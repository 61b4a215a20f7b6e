package load

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// Run sends requests as p says and waits until the last has returned. classify
// says what a request's error (or nil) means; a Good that came after its
// deadline is counted as Late, whatever it says.
//
// When ctx ends, no more requests are sent, those under way end with it, and Run
// returns ctx's error.
func Run(ctx context.Context, p Plan, request Request, classify func(error) Outcome) (*Result, error) {
	p = p.withDefaults()
	if err := p.validate(); err != nil {
		return nil, err
	}
	due := p.arrivals()
	alarm := newAlarm()
	defer alarm.stop()
	r := &run{
		plan: p, request: request, classify: classify, sleep: alarm.sleep,
		due: due, done: make([]sample, len(due)), lags: make([]time.Duration, 0, len(due)),
	}
	err := r.send(ctx)
	r.requests.Wait()
	if err != nil {
		return nil, fmt.Errorf("load: after %d of %d requests: %w", len(r.lags), len(due), err)
	}
	return r.result(), nil
}

// run is an open loop under way.
type run struct {
	plan     Plan
	request  Request
	classify func(error) Outcome
	sleep    func(context.Context, time.Duration) error

	began    time.Time
	due      []time.Duration
	done     []sample        // by request; each is written by its own goroutine
	lags     []time.Duration // by request, of those sent: how late the generator was
	requests sync.WaitGroup
	inFlight atomic.Int64
	most     int64 // in flight at once; the sender's own
	failure  atomic.Pointer[error]
}

// sample is a request's end.
type sample struct {
	latency time.Duration // from the moment it was due
	outcome Outcome
}

// send starts every request that is due, then sleeps until the next one is.
// Sleeping ends late by up to a millisecond on an idle machine; the requests
// due by then start together, and their Lag says so.
func (r *run) send(ctx context.Context) error {
	r.began = time.Now()
	for i := 0; ; {
		now := time.Since(r.began)
		for ; i < len(r.due) && r.due[i] <= now; i++ {
			r.lags = append(r.lags, now-r.due[i])
			r.start(ctx, i)
		}
		if i == len(r.due) {
			return nil
		}
		if err := r.sleep(ctx, r.due[i]-now); err != nil {
			return err
		}
	}
}

func (r *run) start(ctx context.Context, i int) {
	n := r.inFlight.Add(1)
	if n > int64(r.plan.MaxInFlight) {
		r.inFlight.Add(-1)
		r.end(i, Failed, errOverflow)
		return
	}
	r.most = max(r.most, n)
	r.requests.Go(func() {
		defer r.inFlight.Add(-1)
		if r.plan.Deadline > 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithDeadline(ctx, r.began.Add(r.due[i]+r.plan.Deadline))
			defer cancel()
		}
		err := r.request(ctx, i)
		r.end(i, r.classify(err), err)
	})
}

var errOverflow = errors.New("load: not sent: too many requests under way")

func (r *run) end(i int, o Outcome, err error) {
	s := sample{latency: time.Since(r.began) - r.due[i], outcome: o}
	if o == Good && r.plan.Deadline > 0 && s.latency > r.plan.Deadline {
		s.outcome = Late
	}
	r.done[i] = s
	if o == Failed && err != nil {
		r.failure.CompareAndSwap(nil, &err)
	}
}

// alarm is one timer, used again for each sleep.
type alarm struct{ timer *time.Timer }

func newAlarm() alarm {
	t := time.NewTimer(time.Hour)
	t.Stop()
	return alarm{t}
}

func (a alarm) stop() { a.timer.Stop() }

func (a alarm) sleep(ctx context.Context, d time.Duration) error {
	a.timer.Reset(d)
	select {
	case <-a.timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
