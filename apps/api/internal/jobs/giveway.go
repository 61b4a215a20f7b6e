package jobs

import (
	"context"
	"time"
)

const (
	lookAgain = 100 * time.Millisecond // how often a worker that gives way looks whether it must
	maxRest   = 2 * time.Second        // after a piece of work, during which its worker is kept
)

// giveWay lets a worker begin a job: at once while nobody is busy, else when no
// other worker is at one. The returned function is the rest after the job.
func (r *Runner) giveWay(ctx context.Context) (rest func(), err error) {
	for r.Busy() {
		again := time.NewTimer(lookAgain)
		select {
		case r.alone <- struct{}{}:
			again.Stop()
			began := time.Now()
			return func() {
				defer func() { <-r.alone }()
				_ = Rest(ctx, r.Busy, time.Since(began)) // the runner sees by itself that ctx ended
			}, nil
		case <-again.C:
		case <-ctx.Done():
			again.Stop()
			return nil, context.Cause(ctx)
		}
	}
	return func() {}, nil
}

// Rest waits, while people do, for as long as a piece of work took, and two
// seconds at most. It answers why ctx ended, if it did.
func Rest(ctx context.Context, busy func() bool, took time.Duration) error {
	if !busy() {
		return nil
	}
	t := time.NewTimer(min(took, maxRest))
	defer t.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-t.C:
		return nil
	}
}
