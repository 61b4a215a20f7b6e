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

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

// Handler does one kind of work.
type Handler interface {
	// Do works on a job's subject, inside the job's organisation. It may be
	// called again for the same subject, also after it succeeded, so each step
	// must bear repeating. An error means: try again later.
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
	// Workers is how many jobs run at once. Default 2.
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
	Log     *slog.Logger
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
	if o.Workers <= 0 {
		o.Workers = 2
	}
	if o.Attempts <= 0 {
		o.Attempts = 5
	}
	return o
}

// Runner claims jobs and has them done.
type Runner struct {
	Options
	wake chan struct{}
}

// New returns a Runner; Run starts it.
func New(o Options) *Runner {
	return &Runner{Options: o.withDefaults(), wake: make(chan struct{}, 1)}
}

// Nudge says that a job was queued.
func (r *Runner) Nudge() {
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// Run works until ctx ends, then waits for the jobs at hand, whose context
// ends too: what they have kept is kept, and their leases are given back.
func (r *Runner) Run(ctx context.Context) {
	var running sync.WaitGroup
	defer running.Wait()
	slots := make(chan struct{}, r.Workers)
	for {
		claimed := r.fill(ctx, slots, &running)
		if ctx.Err() != nil {
			return
		}
		if claimed > 0 {
			continue // there may be more; fill waits for a free worker
		}
		timer := time.NewTimer(r.Poll)
		select {
		case <-ctx.Done():
		case <-r.wake:
		case <-timer.C:
		}
		timer.Stop()
	}
}

// fill waits for a free worker, claims as many jobs as workers are free, and
// starts them. It returns how many.
func (r *Runner) fill(ctx context.Context, slots chan struct{}, running *sync.WaitGroup) int {
	select {
	case <-ctx.Done():
		return 0
	case slots <- struct{}{}:
	}
	<-slots
	free := cap(slots) - len(slots)
	claimed, err := r.Queue.Claim(identity.Unscoped(ctx, "job dispatch"), r.Owner, r.Lease, free)
	if err != nil {
		if ctx.Err() == nil {
			r.Log.WarnContext(ctx, "claiming jobs", "error", err)
		}
		return 0
	}
	for _, j := range claimed {
		slots <- struct{}{}
		running.Go(func() {
			defer func() { <-slots }()
			r.work(ctx, j)
		})
	}
	return len(claimed)
}

// work does one job and says what became of it. The saying outlives ctx: a job
// that was finished while the process stops is not done again.
func (r *Runner) work(ctx context.Context, j Job) {
	handler, ok := r.Handlers[j.Kind]
	if !ok {
		r.settle(ctx, j, fmt.Errorf("no handler for jobs of kind %q in this release", j.Kind))
		return
	}
	work, cancel := context.WithCancelCause(identity.ForOrg(ctx, j.OrgID, "job "+string(j.Kind)))
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		r.keepLease(work, cancel, j)
	}()
	err := guarded(func() error { return handler.Do(work, j.Subject) })
	cancel(nil)
	<-stopped
	if errors.Is(context.Cause(work), errLeaseLost) {
		r.Log.WarnContext(ctx, "job lost its lease", "job", j.ID)
		return // it is another's now
	}
	r.settle(ctx, j, err)
}

var errLeaseLost = errors.New("jobs: lease lost")

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
		err := r.Queue.Extend(identity.Unscoped(ctx, "job dispatch"), j.ID, r.Owner, r.Lease)
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
	case ctx.Err() != nil: // stopping: give it back as it was
		err = r.Queue.Retry(say, j.ID, r.Owner, 0, "worker stopped")
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
