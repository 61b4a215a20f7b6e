package weir

import (
	"errors"
	"fmt"
	"time"
)

var (
	// ErrShed is what every [ShedError] is, for errors.Is.
	ErrShed = errors.New("weir: refused under load")
	// ErrClosed is the answer to a call on a DB that was closed.
	ErrClosed = errors.New("weir: the DB is closed")
	// ErrUnknownClass is the answer to a context whose class the DB does not have.
	ErrUnknownClass = errors.New("weir: unknown class")
	// ErrOutcomeUnknown marks a write that was sent and whose answer never came:
	// it may or may not have happened. weir repeats such a statement only if it was
	// declared with [WithIdempotent]. The
	// cause (a lost connection, or the caller's own cancel) is in the same
	// error's chain.
	ErrOutcomeUnknown = errors.New("weir: the outcome of the write is unknown")
	// ErrConnLost marks a read, or a statement inside a transaction, whose
	// connection broke. Such a transaction was rolled back by the server.
	ErrConnLost = errors.New("weir: the connection was lost")
	// ErrSlotHeld is the answer to a call whose context comes from
	// [Tx.Context] or [Rows.Context] while that Tx or Rows is open. A caller
	// that holds one slot and waits for a second is how pools deadlock.
	ErrSlotHeld = errors.New("weir: this task already holds a slot; use its transaction, or close its rows first")
	// ErrRowsOpen is the answer to a transaction's statement while rows of an
	// earlier one are not read to their end: the connection carries one result
	// at a time. Close them first.
	ErrRowsOpen = errors.New("weir: the transaction's earlier rows are still open; close them first")
	// ErrRawBytes is the answer to scanning into a sql.RawBytes, whose memory
	// could not outlive a cancel. Scan into a []byte.
	ErrRawBytes = errors.New("weir: cannot scan into sql.RawBytes; use []byte")
)

// Reason is why a call was refused.
type Reason string

// The reasons.
const (
	// QueueFull: MaxQueue callers wait already.
	QueueFull Reason = "queue_full"
	// DeadlineUnmeetable: the caller's deadline would pass, or passed, before
	// its turn. Nothing was sent.
	DeadlineUnmeetable Reason = "deadline"
	// Overloaded: the queue stands, and the caller has waited for QueueTarget, or
	// more callers have come after it than could be served within that.
	Overloaded Reason = "overloaded"
	// Draining: the DB is closing.
	Draining Reason = "draining"
	// BreakerOpen: the server fails, and is asked only now and then whether it
	// still does. Its latest failure is in the error's chain; RetryAfter is the
	// time to the next question.
	BreakerOpen Reason = "breaker_open"
)

// ShedError is a call refused before anything was sent, so that repeating it is
// safe. It is [ErrShed]; one refused because its deadline passed while it
// waited is context.DeadlineExceeded too.
type ShedError struct {
	Reason Reason
	// RetryAfter is an estimate of when a call like this would be admitted: the
	// length of the queue times the measured time that slots are held; while the
	// queue stands, as long as it has been standing, and up to half as much
	// again by chance. 10 ms to 30 s.
	RetryAfter time.Duration
	Class      Class

	cause error
}

func (e *ShedError) Error() string {
	text := fmt.Sprintf("weir: %s call refused (%s); retry after %s", e.Class, e.Reason, e.RetryAfter)
	if e.Reason == BreakerOpen && e.cause != nil {
		text += "; the server's last failure: " + e.cause.Error()
	}
	return text
}

// Is makes every ShedError ErrShed.
func (e *ShedError) Is(target error) bool { return target == ErrShed }

// Unwrap is the end of the caller's context, the server's last failure, or
// [ErrClosed], if that was the reason.
func (e *ShedError) Unwrap() error { return e.cause }

// PanicError is a panic in a caller's function (a Scanner, a Valuer, a function
// given to [Go]), turned into an error.
type PanicError struct {
	Value any
	Stack []byte
}

func (e *PanicError) Error() string { return fmt.Sprintf("weir: panic: %v\n%s", e.Value, e.Stack) }

// Unwrap is the panic's value, if that is an error.
func (e *PanicError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}

// outcomeError keeps the cause of a mark (ErrOutcomeUnknown, ErrConnLost) in the chain.
type outcomeError struct{ mark, cause error }

func (e *outcomeError) Error() string   { return e.mark.Error() + ": " + e.cause.Error() }
func (e *outcomeError) Unwrap() []error { return []error{e.mark, e.cause} }

// connectError is a connection that could not be made. Nothing was sent.
type connectError struct{ cause error }

func (e *connectError) Error() string { return "weir: connect: " + e.cause.Error() }
func (e *connectError) Unwrap() error { return e.cause }

// errNotSent is the driver's promise that a statement never left: it may be
// sent again. It never reaches a caller.
var errNotSent = errors.New("weir: the connection was found broken before the statement was sent")
