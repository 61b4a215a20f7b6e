package jobs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"runtime/debug"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Handler does one kind of work.
type Handler interface {
	// Do works on a job's subject, inside the job's organisation. It may be
	// called again for the same subject, also after it succeeded, so each step
	// must bear repeating. An error means: try again later. One with
	// [knowledge.CodeOverloaded] means that there was no room to begin: that is
	// no attempt, and the job is given back until after the error's RetryAfter.
	Do(ctx context.Context, subject id.ID) error
	// GiveUp is called once when a job has used its attempts.
	GiveUp(ctx context.Context, subject id.ID) error
}

// Options configures a [Runner].
type Options struct {
	Queue    Queue
	Handlers map[Kind]Handler
	// Owner names this process among all that share the database.
	Owner string
	// Workers is how many jobs run at once. Default 8: most of a job's time is
	// spent waiting for the database to make a step durable.
	Workers int
	// Lease is how long a claimed job stays ours without a sign of life; a
	// third of it passes between signs. Default 15 s.
	Lease time.Duration
	// Poll is how long an idle runner waits before it looks again. Default 1 s;
	// Nudge makes it look at once.
	Poll time.Duration
	// Attempts is how often a job is tried before it is buried. Default 5.
	Attempts int
	// Backoff is the wait after the first failure; it doubles with each, up to
	// a hundredfold, with full jitter above its half. Default 1 s.
	Backoff time.Duration
	// Busy says whether people are waiting for what jobs would take from them,
	// the processors or the database. While it does, jobs are begun one at a
	// time, and each is followed by a rest as long as it took: they go on, with
	// at most half of one processor. Default: never.
	Busy func() bool
	Log  *slog.Logger
}

func (o Options) withDefaults() Options {
	set := func(d *time.Duration, v time.Duration) {
		if *d <= 0 {
			*d = v
		}
	}
	set(&o.Lease, 15*time.Second)
	set(&o.Poll, time.Second)
	set(&o.Backoff, time.Second)
	if o.Busy == nil {
		o.Busy = func() bool { return false }
	}
	if o.Workers <= 0 {
		o.Workers = 8
	}
	if o.Attempts <= 0 {
		o.Attempts = 5
	}
	return o
}

// Runner claims jobs and has them done.
type Runner struct {
	Options
	wake    chan struct{}
	alone   chan struct{} // holds who works while it is busy
	erasing chan struct{} // holds the erasures, which wait for answers to end: at most half of the workers do
}

// New returns a Runner; Run starts it.
func New(o Options) *Runner {
	o = o.withDefaults()
	return &Runner{Options: o, wake: make(chan struct{}, 1), alone: make(chan struct{}, 1), erasing: make(chan struct{}, max(o.Workers/2, 1))}
}

// Nudge says that a job was queued.
func (r *Runner) Nudge() {
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// ahead is how many fresh jobs are claimed for each worker, those waiting for a
// worker included: claiming in batches costs the database a few statements a
// batch instead of a few a job.
const ahead = 3

// Run works until ctx ends, then waits for the jobs at hand, whose context
// ends too: what they have kept is kept, and their leases are given back.
//
// Jobs that did not end at their first claim are worked on one at a time. If
// one of them kills the process, its attempts are counted and no other's, and
// in the end it is buried.
func (r *Runner) Run(ctx context.Context) {
	var lanes sync.WaitGroup
	lanes.Go(func() { r.run(ctx, Fresh, r.Workers, ahead*r.Workers) })
	lanes.Go(func() { r.run(ctx, Again, 1, 1) })
	lanes.Wait()
}

// run works on one lane: so many at once, so many claimed.
func (r *Runner) run(ctx context.Context, lane Lane, atOnce, claimed int) {
	var running sync.WaitGroup
	defer running.Wait()
	claims := make(chan struct{}, claimed)
	workers := make(chan struct{}, atOnce)
	for ctx.Err() == nil {
		if !room(ctx, claims, atOnce) {
			return
		}
		jobs := r.claim(ctx, lane, cap(claims)-len(claims))
		for _, j := range jobs {
			claims <- struct{}{}
			running.Go(func() {
				defer func() { <-claims }()
				r.work(ctx, j, workers)
			})
		}
		if len(jobs) == 0 {
			r.rest(ctx, lane)
		}
	}
}

// room waits until at least n claims may be made; false means that ctx ended.
func room(ctx context.Context, claims chan struct{}, n int) bool {
	taken := 0
	defer func() {
		for range taken {
			<-claims
		}
	}()
	for range n {
		select {
		case <-ctx.Done():
			return false
		case claims <- struct{}{}:
			taken++
		}
	}
	return true
}

// rest waits for a nudge, which is about fresh jobs, or for the next look.
func (r *Runner) rest(ctx context.Context, lane Lane) {
	timer := time.NewTimer(r.Poll)
	defer timer.Stop()
	wake := r.wake
	if lane == Again {
		wake = nil
	}
	select {
	case <-ctx.Done():
	case <-wake:
	case <-timer.C:
	}
}

func (r *Runner) claim(ctx context.Context, lane Lane, n int) []Job {
	claimed, err := r.Queue.Claim(identity.Unscoped(ctx, "job dispatch"), lane, r.Owner, r.Lease, n)
	if err != nil && ctx.Err() == nil {
		r.Log.WarnContext(ctx, "claiming jobs", "error", err)
	}
	return claimed
}

// work does one job, once a worker is free, and says what became of it. The
// saying outlives ctx: a job that was finished while the process stops is not
// done again.
func (r *Runner) work(ctx context.Context, j Job, workers chan struct{}) {
	work, cancel := context.WithCancelCause(identity.ForOrg(ctx, j.OrgID, "job "+string(j.Kind)))
	kept := make(chan struct{})
	go func() {
		defer close(kept)
		r.keepLease(work, cancel, j)
	}()
	err := r.do(work, j, workers)
	cancel(nil)
	<-kept
	if errors.Is(context.Cause(work), errLeaseLost) {
		r.Log.WarnContext(ctx, "job lost its lease", "job", j.ID)
		return // it is another's now
	}
	r.settle(ctx, j, err)
}

func (r *Runner) do(ctx context.Context, j Job, workers chan struct{}) error {
	handler, ok := r.Handlers[j.Kind]
	if !ok {
		return fmt.Errorf("no handler for jobs of kind %q in this release", j.Kind)
	}
	if j.Attempt > r.Attempts {
		return errKilled
	}
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case workers <- struct{}{}:
	}
	defer func() { <-workers }()
	rest, err := r.giveWay(ctx)
	if err != nil {
		return err
	}
	defer rest()
	if j.Kind == KindErase {
		select {
		case r.erasing <- struct{}{}:
			defer func() { <-r.erasing }()
		default:
			return knowledge.Errorf(knowledge.CodeOverloaded, "Other erasures are under way.")
		}
	}
	ctx, end := begin(ctx, j)
	err = guarded(func() error { return handler.Do(ctx, j.Subject) })
	end(err)
	return err
}

var (
	errLeaseLost = errors.New("jobs: lease lost")
	errKilled    = errors.New("jobs: every attempt ended without a word, as when the process is killed")
)

func (r *Runner) keepLease(ctx context.Context, cancel context.CancelCauseFunc, j Job) {
	tick := time.NewTicker(r.Lease / 3)
	defer tick.Stop()
	valid := time.Now().Add(r.Lease)
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		began := time.Now()
		err := r.Queue.Extend(admission.WithClass(identity.Unscoped(ctx, "job dispatch"), admission.Control), j.ID, r.Owner, r.Lease)
		switch {
		case err == nil:
			valid = began.Add(r.Lease)
		case isConflict(err) || time.Now().After(valid):
			cancel(errLeaseLost)
			return
		}
	}
}

// settleTimeout bounds the last word on a job when the process is stopping.
const settleTimeout = 5 * time.Second

func (r *Runner) settle(ctx context.Context, j Job, err error) {
	say, cancel := context.WithTimeout(identity.Unscoped(context.WithoutCancel(ctx), "job dispatch"), settleTimeout)
	defer cancel()
	switch {
	case err == nil:
		err = r.Queue.Finish(say, j.ID, r.Owner)
	case ctx.Err() != nil: // stopping
		err = r.Queue.Release(say, j.ID, r.Owner, 0)
	case knowledge.CodeOf(err) == knowledge.CodeOverloaded:
		err = r.Queue.Release(say, j.ID, r.Owner, r.until(err))
	case j.Attempt >= r.Attempts:
		err = r.bury(say, j, err)
	default:
		r.Log.WarnContext(ctx, "job failed", "job", j.ID, "kind", j.Kind, "attempt", j.Attempt, "error", err)
		err = r.Queue.Retry(say, j.ID, r.Owner, r.backoff(j.Attempt), err.Error())
	}
	if err != nil { // the lease will end and the job be claimed again
		r.Log.WarnContext(ctx, "settling a job", "job", j.ID, "error", err)
	}
}

func (r *Runner) bury(ctx context.Context, j Job, cause error) error {
	r.Log.ErrorContext(ctx, "job buried", "job", j.ID, "kind", j.Kind, "attempts", j.Attempt, "error", cause)
	if handler, ok := r.Handlers[j.Kind]; ok {
		inOrg := identity.ForOrg(ctx, j.OrgID, "job "+string(j.Kind))
		if err := guarded(func() error { return handler.GiveUp(inOrg, j.Subject) }); err != nil {
			return err
		}
	}
	return r.Queue.Bury(ctx, j.ID, r.Owner, cause.Error())
}

// until is how long to wait for the room that there was not.
func (r *Runner) until(err error) time.Duration {
	wait := r.Backoff
	if full, ok := errors.AsType[*knowledge.Error](err); ok {
		wait = max(wait, full.RetryAfter)
	}
	return wait + rand.N(wait/2+1)
}

func (r *Runner) backoff(attempt int) time.Duration {
	full := r.Backoff << min(attempt-1, 7)
	full = min(full, 100*r.Backoff)
	return full/2 + rand.N(full/2+1)
}

// guarded turns a panic into an error: one bad job never ends the process.
func guarded(do func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("jobs: panic: %v\n%s", p, debug.Stack())
		}
	}()
	return do()
}
