package ingest

import (
	"context"
	"time"
)

// maxTurn is how long a large text waits for the one before it to be kept. It
// then goes on beside it: its turn saves memory, no more.
const maxTurn = 30 * time.Second

// turn is a job's right to have a large text in the service's memory. Jobs are
// many, and the largest texts are some thousand times the usual ones: one at a
// time, they never add up.
type turn struct{ held chan struct{} }

// await takes the turn when it comes, at most once.
func (t *turn) await(ctx context.Context, line chan struct{}) {
	if t.held != nil {
		return
	}
	late := time.NewTimer(maxTurn)
	defer late.Stop()
	select {
	case line <- struct{}{}:
		t.held = line
	case <-late.C:
	case <-ctx.Done():
	}
}

func (t *turn) end() {
	if t.held != nil {
		<-t.held
		t.held = nil
	}
}
