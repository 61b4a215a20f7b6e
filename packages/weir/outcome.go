package weir

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"strings"

	"github.com/go-sql-driver/mysql"
)

// Outcome is what became of a call, as far as it matters to whether it should
// be repeated and whether the server is well. See [OutcomeOf].
type Outcome uint8

// The outcomes.
const (
	// OutcomeOK: the server did as asked. sql.ErrNoRows is such an answer.
	OutcomeOK Outcome = iota
	// OutcomeShed: refused before anything was sent. See [ShedError].
	OutcomeShed
	// OutcomeCanceled: the caller left.
	OutcomeCanceled
	// OutcomeTimeout: the caller's deadline passed.
	OutcomeTimeout
	// OutcomeRejected: the server's considered answer, which a repetition would
	// not change: a syntax error, a duplicate key, a limit on execution time.
	OutcomeRejected
	// OutcomeTransient: the server is well, did not do it, and might the next
	// time: a deadlock, a lock's timeout, a replica not yet promoted.
	OutcomeTransient
	// OutcomeUnavailable: the server did not do it because it is not well, or
	// could not be reached: a refused dial, too many connections, a shutdown.
	OutcomeUnavailable
	// OutcomeConnLost: the connection broke under a read, or in a transaction,
	// which the server then rolls back. See [ErrConnLost].
	OutcomeConnLost
	// OutcomeUnknown: a write was sent and never answered: it may have
	// happened. See [ErrOutcomeUnknown].
	OutcomeUnknown
	// OutcomeOther: an error that says nothing of the server: a misuse, a value
	// that cannot be scanned, a panic.
	OutcomeOther
)

var outcomeNames = [...]string{
	OutcomeOK: "ok", OutcomeShed: "shed", OutcomeCanceled: "canceled", OutcomeTimeout: "timeout",
	OutcomeRejected: "rejected", OutcomeTransient: "transient", OutcomeUnavailable: "unavailable",
	OutcomeConnLost: "connection_lost", OutcomeUnknown: "outcome_unknown", OutcomeOther: "_OTHER",
}

// String is the outcome as metrics name it in error.type.
func (o Outcome) String() string {
	if int(o) < len(outcomeNames) {
		return outcomeNames[o]
	}
	return "invalid"
}

// OutcomeOf classifies the error of a call on a [DB] or [Tx]; nil is
// OutcomeOK. Retries, the breaker and telemetry go by it.
//
// The server's error numbers are read from go-sql-driver's *mysql.MySQLError,
// where they are a field. weir is for MySQL and imports its driver for this: an
// option to classify with would be set to the same function by everyone.
func OutcomeOf(err error) Outcome {
	if err == nil {
		return OutcomeOK
	}
	if _, ok := errors.AsType[*PanicError](err); ok { // whose value may be any error
		return OutcomeOther
	}
	if errors.Is(err, sql.ErrNoRows) {
		return OutcomeOK
	}
	// First the marks that hold whatever else is in the chain: what may have
	// happened is unknown even where the last attempt was refused.
	if errors.Is(err, ErrOutcomeUnknown) {
		return OutcomeUnknown
	}
	if errors.Is(err, ErrShed) {
		return OutcomeShed
	}
	if e, ok := errors.AsType[*mysql.MySQLError](err); ok {
		return serverSaid(e)
	}
	if _, ok := errors.AsType[*connectError](err); ok {
		return OutcomeUnavailable
	}
	switch {
	case errors.Is(err, context.Canceled):
		return OutcomeCanceled
	case errors.Is(err, context.DeadlineExceeded):
		return OutcomeTimeout
	case errors.Is(err, ErrConnLost), errors.Is(err, driver.ErrBadConn), errors.Is(err, mysql.ErrInvalidConn):
		return OutcomeConnLost
	}
	return OutcomeOther
}

// The server's numbers that are not considered answers to the statement. The
// names are those of MySQL's and MariaDB's error references.
const (
	erConCount           = 1040 // too many connections
	erOutOfResources     = 1041
	erServerShutdown     = 1053
	erNormalShutdown     = 1077
	erShutdownComplete   = 1079
	erForcingClose       = 1080
	erHostIsBlocked      = 1129
	erCantCreateThread   = 1135
	erTooManyUserConns   = 1203
	erLockWaitTimeout    = 1205
	erLockDeadlock       = 1213
	erOptionPrevents     = 1290
	erReadOnlyMode       = 1836
	erConnectionKilled   = 1927 // MariaDB
	erServerOffline      = 3032
	erServerNotAvailable = 3168
	erSessionWasKilled   = 3169
	erClientInactivity   = 4031
	erCheckread          = 1020 // MariaDB, under innodb_snapshot_isolation: the row has changed
	erWriteConflict      = 9007 // TiDB
)

func serverSaid(e *mysql.MySQLError) Outcome {
	switch e.Number {
	case erLockDeadlock, erLockWaitTimeout, erReadOnlyMode, erCheckread, erWriteConflict:
		return OutcomeTransient
	case erOptionPrevents:
		// --read-only ends with a promotion; --secure-file-priv and others stay.
		if strings.Contains(e.Message, "read") {
			return OutcomeTransient
		}
	case erConCount, erOutOfResources, erServerShutdown, erNormalShutdown, erShutdownComplete, erForcingClose,
		erHostIsBlocked, erCantCreateThread, erTooManyUserConns, erConnectionKilled, erServerOffline,
		erServerNotAvailable, erSessionWasKilled, erClientInactivity:
		return OutcomeUnavailable
	}
	return OutcomeRejected
}

// failed says whether err is the server's own failure: what the breaker counts.
// Silence is not one of them, on a dial either: it may be a long pause, and
// callers' deadlines bound what it costs.
func failed(err error) bool {
	switch OutcomeOf(err) {
	case OutcomeUnavailable, OutcomeConnLost:
	case OutcomeUnknown:
		if errors.Is(err, context.Canceled) {
			return false // the caller's doing
		}
	default:
		return false
	}
	silence, ok := errors.AsType[interface {
		error
		Timeout() bool
	}](err)
	return !ok || !silence.Timeout()
}

// answered says whether the server was there to give this outcome.
func (o Outcome) answered() bool {
	return o == OutcomeOK || o == OutcomeRejected || o == OutcomeTransient
}
