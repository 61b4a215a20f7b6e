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

// Watch counts the pools' threads every so often until Stop.
func (r *Rig) Watch(ctx context.Context, every time.Duration) *Watch {
	ctx, stop := context.WithCancel(ctx)
	w := &Watch{stop: stop, ended: make(chan struct{})}
	go func() {
		defer close(w.ended)
		tick := time.NewTicker(every)
		defer tick.Stop()
		for {
			n, err := r.Threads(context.WithoutCancel(ctx)) // cancelling it would cost the connection
			switch {
			case ctx.Err() != nil:
				return
			case err != nil:
				w.err = err
				return
			}
			w.most = max(w.most, n)
			w.samples++
			select {
			case <-tick.C:
			case <-ctx.Done():
				return
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
