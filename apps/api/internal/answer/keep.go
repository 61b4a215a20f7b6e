package answer

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const (
	// contact is how often an owner with nothing to write asks the store
	// whether it should stop, so that a stop anywhere works within a second.
	contact = 500 * time.Millisecond
	// writeTimeout bounds one write of events.
	writeTimeout = 5 * time.Second
)

// keep writes events as they gather, renews the lease, and ends the work when
// someone asked for that or nobody reads any more. The function that it returns
// ends the keeping and waits for it.
func (r *run) keep() (stop func()) {
	quit, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		defer func() {
			if p := recover(); p != nil {
				r.live.cancel(fmt.Errorf("answer: panic while keeping events: %v\n%s", p, debug.Stack()))
			}
		}()
		tick := time.NewTicker(r.service.opts.Flush)
		defer tick.Stop()
		heard := time.Now()
		for {
			select {
			case <-quit:
				return
			case <-tick.C:
			}
			if r.live.abandoned(r.service.opts.Idle) {
				r.live.cancel(errIdle)
				return
			}
			if !r.flush(&heard) {
				return
			}
		}
	}()
	return func() {
		close(quit)
		<-ended
	}
}

// flush writes what gathered, or shows a sign of life when it is time for one.
// It reports whether to go on.
func (r *run) flush(heard *time.Time) bool {
	events := r.take()
	if len(events) == 0 && time.Since(*heard) < contact {
		return true
	}
	// It keeps the lease, and with it everything that was done: others wait.
	ctx, cancel := context.WithTimeout(admission.WithClass(r.kept, admission.Control), writeTimeout)
	defer cancel()
	o := r.service.opts
	var stop bool
	var err error
	if len(events) > 0 {
		stop, err = o.Conversations.Append(ctx, r.handle.MessageID, o.Owner, events, o.Lease)
	} else {
		stop, err = o.Conversations.Renew(ctx, r.handle.MessageID, o.Owner, o.Lease)
	}
	switch code := knowledge.CodeOf(err); {
	case err == nil && stop:
		r.live.cancel(errStopped)
		return false
	case err == nil:
		*heard = time.Now()
		return true
	case code == knowledge.CodeOverloaded: // refused before anything was done: nothing is lost by waiting
		r.giveBack(events)
		return true
	case code == knowledge.CodeConflict:
		r.live.cancel(errLost)
		return false
	default:
		r.giveBack(events)
		r.live.cancel(err)
		return false
	}
}

// take empties the queue of events to keep.
func (r *run) take() []knowledge.Event {
	r.mu.Lock()
	defer r.mu.Unlock()
	events := r.pending
	r.pending = nil
	return events
}

func (r *run) giveBack(events []knowledge.Event) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pending = append(events, r.pending...)
}
