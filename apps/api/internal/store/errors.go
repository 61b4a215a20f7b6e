package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/weir"
)

// The servers' error numbers that mean something here; MySQL and MariaDB share them.
const (
	errDuplicateKey      = 1062
	errTooManyConns      = 1040
	errShutdown          = 1053
	errLockWaitTimeout   = 1205
	errDeadlock          = 1213
	errBadString         = 1366
	errDataTooLong       = 1406
	errReadOnly          = 1290
	errConnectionKilled  = 1927 // MariaDB
	errPacketTooLarge    = 1153
	errSessionTerminated = 3169 // MySQL
)

const (
	retryUnavailable = 2 * time.Second
	retryContended   = time.Second
	retryBusy        = 500 * time.Millisecond // at least
)

// public turns an error of the database into one that a person can be told of.
// What is missing is called kind. Errors that are public already, the ends of
// contexts and faults of Forebay pass as they are.
func public(err error, kind string) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[*knowledge.Error](err); ok {
		return err
	}
	if ent.IsNotFound(err) {
		e := knowledge.NotFound(kind)
		e.Err = err
		return e
	}
	if ent.IsValidationError(err) {
		return &knowledge.Error{Code: knowledge.CodeInvalid, Message: "The " + kind + " has a value that cannot be kept.", Err: err}
	}
	if errors.Is(err, weir.ErrOutcomeUnknown) { // whatever the server said last
		return &knowledge.Error{
			Code: knowledge.CodeOutcomeUnknown, Err: err,
			Message: "The connection broke while saving. Look whether the change is there before you repeat it.",
		}
	}
	if my, ok := errors.AsType[*mysql.MySQLError](err); ok {
		return publicServer(err, my, kind)
	}
	return publicConnection(err)
}

func publicServer(err error, my *mysql.MySQLError, kind string) error {
	switch my.Number {
	case errDuplicateKey:
		return &knowledge.Error{Code: knowledge.CodeConflict, Message: "There is such a " + kind + " already.", Err: err}
	case errDataTooLong, errBadString, errPacketTooLarge:
		return &knowledge.Error{Code: knowledge.CodeInvalid, Message: "The " + kind + " has a text that is too long or is not valid UTF-8.", Err: err}
	case errDeadlock, errLockWaitTimeout:
		return &knowledge.Error{
			Code: knowledge.CodeOverloaded, RetryAfter: retryContended, Err: err,
			Message: "Too many changes at once. Try again in a moment.",
		}
	case errTooManyConns, errShutdown, errReadOnly, errConnectionKilled, errSessionTerminated:
		return unavailable(err)
	}
	return err
}

func publicConnection(err error) error {
	if shed, ok := errors.AsType[*weir.ShedError](err); ok {
		if shed.Reason == weir.BreakerOpen || shed.Reason == weir.Draining {
			return unavailable(err)
		}
		return &knowledge.Error{
			// weir speaks of slots, people of requests.
			Code: knowledge.CodeOverloaded, RetryAfter: max(shed.RetryAfter, retryBusy), Err: err,
			Message: "Forebay is busy. Try again in a moment.",
		}
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	_, network := errors.AsType[net.Error](err)
	if network || errors.Is(err, driver.ErrBadConn) || errors.Is(err, mysql.ErrInvalidConn) || errors.Is(err, io.EOF) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, weir.ErrConnLost) || errors.Is(err, weir.ErrClosed) {
		return unavailable(err)
	}
	return err
}

func unavailable(err error) error {
	return &knowledge.Error{
		Code: knowledge.CodeUnavailable, RetryAfter: retryUnavailable, Err: err,
		Message: "The database cannot be reached. Try again in a moment.",
	}
}

// contended says whether the server gave a transaction up for another's sake.
// It has rolled back all of it, so doing it again is safe.
func contended(err error) bool {
	my, ok := errors.AsType[*mysql.MySQLError](err)
	return ok && (my.Number == errDeadlock || my.Number == errLockWaitTimeout)
}

// pause waits before the given attempt, a random part of a growing time, so
// that two who met do not meet again.
func pause(ctx context.Context, attempt int) error {
	t := time.NewTimer(rand.N(time.Duration(attempt) * 10 * time.Millisecond))
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
