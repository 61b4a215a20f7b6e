package rig

import (
	"context"
	"time"
)

// Watch counts the pools' threads in the background.
type Watch struct {
	stop    context.CancelFunc
	ended   chan struct{}
	most    int
	samples int
	err     error
}

// Watch counts the pools' threads now, every so often, and once more at Stop:
// what is there at the end is seen however slow the machine is.
func (r *Rig) Watch(ctx context.Context, every time.Duration) *Watch {
	ctx, stop := context.WithCancel(ctx)
	w := &Watch{stop: stop, ended: make(chan struct{})}
	go func() {
		defer close(w.ended)
		tick := time.NewTicker(every)
		defer tick.Stop()
		for last := false; ; {
			n, err := r.Threads(context.WithoutCancel(ctx)) // cancelling it would cost the connection
			if err != nil {
				w.err = err
				return
			}
			w.most = max(w.most, n)
			w.samples++
			if last {
				return
			}
			select {
			case <-tick.C:
			case <-ctx.Done():
				last = true
			}
		}
	}()
	return w
}

// Stop ends the watch. It returns the most threads seen at once, and how many
// times it looked.
func (w *Watch) Stop() (most, samples int, err error) {
	w.stop()
	<-w.ended
	return w.most, w.samples, w.err
}
