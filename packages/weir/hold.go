package weir

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"sync"
	"sync/atomic"
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
	probe uint64 // the opening of the breaker that it may end; 0: none
	tx    bool   // a transaction: what the server holds for it outlives a statement

	mu      sync.Mutex
	opened  origin // where, in the caller's code
	state   holdState
	cause   error     // why it was abandoned
	left    bool      // the caller has closed it, whoever had it by then
	sqlRows *sql.Rows // what database/sql keeps open for this hold, if anything:
	sqlTx   *sql.Tx   // rows of its own, or a transaction
}

type holdState uint8

const (
	resting   holdState = iota // the caller has it; nothing is in flight
	running                    // a statement is in flight
	abandoned                  // the reaper has it
	released                   // given back
)

// keep notes what database/sql keeps open for the hold, and for whose statement.
// A reaper that was quicker has found nothing to close.
func (h *hold) keep(rows *sql.Rows, tx *sql.Tx, query string) {
	h.mu.Lock()
	h.sqlRows, h.sqlTx = rows, tx
	h.opened.note(query)
	late := h.state == abandoned
	h.mu.Unlock()
	if late {
		closeSQL(rows, tx)
	}
}

// kept is what database/sql keeps open for the hold.
func (h *hold) kept() (*sql.Rows, *sql.Tx) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.sqlRows, h.sqlTx
}

// closeSQL makes database/sql forget rows or a transaction. Errors are of no
// interest: the connection refuses everything by now, and the reaper does the
// real work.
func closeSQL(rows *sql.Rows, tx *sql.Tx) {
	switch {
	case rows != nil:
		_ = rows.Close()
	case tx != nil:
		_ = tx.Rollback()
	}
}

// enter begins an operation on the connection, or says why there can be none.
// database/sql serialises statements; only what goes past it meets another.
func (h *hold) enter() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch h.state {
	case abandoned:
		return h.cause
	case released:
		return errHoldOver
	case running:
		return errInUse
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
	h.left = true
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
func (h *hold) abandon(cause error) { _ = h.abandonFrom(resting, cause) }

// abandonRunning hands over a hold whose operation has not been answered.
func (h *hold) abandonRunning(cause error) { _ = h.abandonFrom(running, cause) }

func (h *hold) abandonFrom(from holdState, cause error) (mine bool) {
	h.mu.Lock()
	mine = h.state == from
	if mine {
		h.state, h.cause = abandoned, cause
	}
	h.mu.Unlock()
	if mine {
		h.db.reap(h, from == running)
	}
	return mine
}

// abandonLate abandons a hold whose context ended before its caller closed it.
// Most callers are about to: those who never do are a leak.
func (h *hold) abandonLate(cause error) {
	if h.abandonFrom(resting, cause) {
		time.AfterFunc(leakGrace, h.reportUnlessLeft)
	}
}

// over is why the hold was taken from its caller, or nil.
func (h *hold) over() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.cause
}

// stmt is one statement. It is the context that database/sql sees: one without
// an end, since with the caller's own the driver would close its socket and
// forget the query while the server runs on.
type stmt struct {
	caller context.Context
	hold   *hold
	over   atomic.Bool // its rows are closed: its context means nothing any more
	result rows        // the result as database/sql sees it, if there is one
	// first is room for a result of a few values; it saves an allocation.
	first [firstValues]driver.Value
}

const firstValues = 4

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
