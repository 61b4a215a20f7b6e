package weir

import (
	"context"
	"database/sql"
	"sync"
	"time"
)

// hold is one caller's tenancy of a slot: one statement with its rows, or a
// whole transaction. Three parties may want to end it (the caller, its
// context, Close), and mu decides who does.
type hold struct {
	db    *DB
	slot  *slot
	ctx   context.Context
	class *class
	since time.Time
	tx    bool // a transaction: what the server holds for it outlives a statement

	mu      sync.Mutex
	state   holdState
	cause   error     // why it was abandoned
	sqlRows *sql.Rows // what database/sql keeps open for this hold, if anything:
	sqlTx   *sql.Tx   // rows of its own, or a transaction
	// tainted says that a panic passed through database/sql, which may have
	// left a lock behind there: the connection is dropped, not reused.
	tainted bool
}

type holdState uint8

const (
	resting   holdState = iota // the caller has it; nothing is in flight
	running                    // a statement is in flight
	abandoned                  // the reaper has it
	released                   // given back
)

// keep notes what database/sql keeps open for the hold.
func (h *hold) keep(rows *sql.Rows, tx *sql.Tx) {
	h.mu.Lock()
	h.sqlRows, h.sqlTx = rows, tx
	h.mu.Unlock()
}

// closeSQL makes database/sql forget the hold's rows or transaction, and says
// whether it cannot: a panic may have left a lock there that is never freed.
// Errors are of no interest: the connection refuses everything by now, and the
// reaper does the real work.
func (h *hold) closeSQL() (tainted bool) {
	h.mu.Lock()
	rows, tx, tainted := h.sqlRows, h.sqlTx, h.tainted
	h.mu.Unlock()
	switch {
	case tainted:
	case rows != nil:
		_ = rows.Close()
	case tx != nil:
		_ = tx.Rollback()
	}
	return tainted
}

// enter begins an operation on the connection, or says why there can be none.
func (h *hold) enter() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch h.state {
	case abandoned:
		return h.cause
	case released:
		return errHoldOver
	}
	h.state = running
	return nil
}

// leave ends an operation whose answer is in.
func (h *hold) leave() {
	h.mu.Lock()
	h.state = resting
	h.mu.Unlock()
}

// open says whether the slot is still held.
func (h *hold) open() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.state == resting || h.state == running
}

// connLost says whether the hold is still the caller's, and its connection
// broken. Under mu, since otherwise the reaper may have both at any moment.
func (h *hold) connLost() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.state == resting && h.slot.conn.lost
}

// release gives the slot back, if it is still the caller's to give.
func (h *hold) release() {
	h.mu.Lock()
	mine := h.state == resting
	if mine {
		h.state = released
	}
	h.mu.Unlock()
	if mine {
		h.db.giveBack(h.slot, h.since)
	}
}

// abandon hands a hold with nothing in flight to the reaper. One that is
// running is left alone: its operation watches the same signals.
func (h *hold) abandon(cause error) { h.abandonFrom(resting, cause) }

// abandonRunning hands over a hold whose operation has not been answered.
func (h *hold) abandonRunning(cause error) { h.abandonFrom(running, cause) }

func (h *hold) abandonFrom(from holdState, cause error) {
	h.mu.Lock()
	mine := h.state == from
	if mine {
		h.state, h.cause = abandoned, cause
	}
	h.mu.Unlock()
	if mine {
		h.db.reap(h, from == running)
	}
}

// taint abandons the hold because a panic came through database/sql.
func (h *hold) taint(p *PanicError) {
	h.mu.Lock()
	h.tainted = true
	from := h.state
	h.mu.Unlock()
	h.abandonFrom(from, p)
}

// over is why the hold was taken from its caller, or nil.
func (h *hold) over() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.cause
}

// watch abandons the hold when ctx ends while nothing is in flight: rows that
// nobody reads, a transaction between two statements. The returned function
// ends the watch.
func (h *hold) watch(ctx context.Context) (stop func() bool) {
	if ctx.Done() == nil {
		return func() bool { return true }
	}
	return context.AfterFunc(ctx, func() { h.abandon(ctx.Err()) })
}

// stmt is one statement. It is the context that database/sql sees: one without
// an end, since with the caller's own the driver would close its socket and
// forget the query while the server runs on.
type stmt struct {
	caller context.Context
	hold   *hold
	result *rows // the result as database/sql sees it, if there is one
}

func (*stmt) Deadline() (time.Time, bool) { return time.Time{}, false }
func (*stmt) Done() <-chan struct{}       { return nil }
func (*stmt) Err() error                  { return nil }
func (s *stmt) Value(key any) any         { return s.caller.Value(key) }

// ended is the error of whichever of the statement's contexts has ended.
func (s *stmt) ended() error {
	if err := s.caller.Err(); err != nil {
		return err
	}
	return s.hold.ctx.Err()
}

// holdDone is the end of the transaction around the statement; nil, so that it
// never comes, where the statement is all there is.
func (s *stmt) holdDone() <-chan struct{} {
	if !s.hold.tx {
		return nil
	}
	return s.hold.ctx.Done()
}
