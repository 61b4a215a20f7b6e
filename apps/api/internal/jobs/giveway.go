package jobs

import (
	"context"
	"time"
)

const (
	lookAgain = 100 * time.Millisecond // how often a worker that gives way looks whether it must
	maxRest   = 2 * time.Second        // after a job, during which its worker is kept
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
				if r.Busy() {
					pause(ctx, min(time.Since(began), maxRest))
				}
			}, nil
		case <-again.C:
		case <-ctx.Done():
			again.Stop()
			return nil, context.Cause(ctx)
		}
	}
	return func() {}, nil
}

func pause(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	}
}
