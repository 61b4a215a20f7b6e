package weir

import (
	"bytes"
	"context"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"runtime/debug"
	"time"
)

var (
	errHoldOver = errors.New("weir: the statement's slot was already given back")
	errInUse    = errors.New("weir: the transaction is busy with another statement")
	errNoStmt   = errors.New("weir: prepared statements are the driver's own affair; pass the arguments with the query")
)

// conn is the connection that database/sql sees. Each statement runs on the
// connection's own goroutine, so that the caller can leave while the server is
// still busy with it. Between statements, that goroutine watches the contexts of
// whoever holds the slot.
type conn struct {
	inner  driver.Conn
	peer   peer
	expiry time.Time // zero: never
	db     *DB

	requests chan op
	replies  chan reply
	over     chan struct{} // closed when the goroutine has closed inner and ended
	closeErr error         // inner's farewell; read after over

	// What follows belongs to whoever runs the operation: the connection's
	// goroutine between request and reply, else the holder of the slot.
	open     driver.Rows // a result that still has packets to come
	prepared driver.Stmt // behind open, where the driver could not interpolate
	tx       driver.Tx
	lost     bool // no use any more
	adrift   bool // an operation is in flight whose reply nobody waits for
}

func newConn(db *DB, inner driver.Conn, p peer, expiry time.Time) *conn {
	c := &conn{
		inner: inner, peer: p, expiry: expiry, db: db,
		requests: make(chan op, 1), replies: make(chan reply, 1), over: make(chan struct{}),
	}
	go c.work()
	return c
}

// work runs until Close. A context that ends while nothing is in flight, with
// rows that nobody reads or a transaction between two statements, takes the hold
// from its caller: to watch for it here costs a call no memory of its own.
func (c *conn) work() {
	defer close(c.over)
	var s *stmt
	var caller, hold <-chan struct{}
	for {
		select {
		case o, ok := <-c.requests:
			if !ok {
				c.closeErr = c.inner.Close()
				return
			}
			c.replies <- c.perform(o)
			s, caller, hold = o.stmt, o.watchesCaller(), o.watchesHold()
		case <-caller:
			caller = nil
			if !s.over.Load() {
				s.hold.abandonLate(s.caller.Err())
			}
		case <-hold:
			hold = nil
			s.hold.abandonLate(s.hold.ctx.Err())
		}
	}
}

// run performs o for s, and returns early when the caller's time is over or the
// DB closes. The hold is then the reaper's.
func (c *conn) run(s *stmt, o op) reply {
	if err := s.hold.enter(); err != nil {
		return reply{err: err}
	}
	if err := s.ended(); err != nil {
		unread := c.open != nil
		s.hold.leave()
		if unread { // nobody will: the connection must not be used again as it is
			s.hold.abandon(err)
		}
		return reply{err: err}
	}
	o.stmt = s
	c.requests <- o
	r, cause := c.await(s)
	if cause != nil {
		s.hold.abandonRunning(cause)
		return reply{err: cause}
	}
	holds := c.open != nil || s.hold.tx && o.kind != opCommit && o.kind != opRollback
	s.hold.leave()
	// The watch may have fired while the statement ran, and left it alone.
	if err := s.ended(); err != nil && holds {
		s.hold.abandon(err)
		return reply{err: err}
	}
	return r
}

// await waits for the reply, or for the reason to leave without it. A reply
// that is there wins: the truth is worth more than the deadline.
func (c *conn) await(s *stmt) (r reply, cause error) {
	select {
	case r = <-c.replies:
		return r, nil
	case <-s.caller.Done():
		cause = s.caller.Err()
	case <-s.holdDone():
		cause = s.hold.ctx.Err()
	case <-c.db.closing:
		cause = ErrClosed
	}
	select {
	case r = <-c.replies:
		return r, nil
	default:
		return reply{}, cause
	}
}

// QueryContext implements [driver.QueryerContext].
func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	s := ctx.(*stmt)
	r := c.run(s, op{kind: opQuery, query: query, args: owned(args)})
	if r.err != nil {
		return nil, r.err
	}
	s.result = rows{conn: c, stmt: s, inner: r.rows, columns: r.columns, batch: r.batch}
	return &s.result, nil
}

// ExecContext implements [driver.ExecerContext].
func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	r := c.run(ctx.(*stmt), op{kind: opExec, query: query, args: owned(args)})
	return r.result, r.err
}

// Ping implements [driver.Pinger].
func (c *conn) Ping(ctx context.Context) error {
	return c.run(ctx.(*stmt), op{kind: opPing}).err
}

// BeginTx implements [driver.ConnBeginTx].
func (c *conn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	s := ctx.(*stmt)
	if r := c.run(s, op{kind: opBegin, tx: opts}); r.err != nil {
		return nil, r.err
	}
	return &driverTx{conn: c, stmt: s}, nil
}

// driverTx ends a transaction on behalf of database/sql.
type driverTx struct {
	conn *conn
	stmt *stmt
}

func (t *driverTx) Commit() error   { return t.conn.run(t.stmt, op{kind: opCommit}).err }
func (t *driverTx) Rollback() error { return t.conn.run(t.stmt, op{kind: opRollback}).err }

// CheckNamedValue implements [driver.NamedValueChecker] as the inner driver
// does, or database/sql for it. A Valuer that panics ends here: past this point,
// the panic would leave a lock of database/sql's behind.
func (c *conn) CheckNamedValue(v *driver.NamedValue) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &PanicError{Value: p, Stack: debug.Stack()}
		}
	}()
	if checker, ok := c.inner.(driver.NamedValueChecker); ok {
		if err := checker.CheckNamedValue(v); err != driver.ErrSkip {
			return err
		}
	}
	v.Value, err = driver.DefaultParameterConverter.ConvertValue(v.Value)
	return err
}

// Prepare implements [driver.Conn]. Nothing in this package asks for it.
func (c *conn) Prepare(string) (driver.Stmt, error) { return nil, errNoStmt }

// Begin implements [driver.Conn]; database/sql prefers BeginTx.
func (c *conn) Begin() (driver.Tx, error) { return nil, errNoStmt }

// IsValid implements [driver.Validator]. database/sql asks when the slot lets
// go of the connection, which it does only to have it closed.
func (c *conn) IsValid() bool { return false }

// Close implements [driver.Conn]. The driver is not safe for use by two
// goroutines, so that an operation adrift is first let to end, without waiting.
func (c *conn) Close() error {
	close(c.requests)
	if c.adrift {
		return nil
	}
	<-c.over
	return c.closeErr
}

func (c *conn) expired(now time.Time) bool {
	return !c.expiry.IsZero() && now.After(c.expiry)
}

// healthy looks at a connection that stood idle, without a round trip.
func (c *conn) healthy() bool {
	if r, ok := c.inner.(driver.SessionResetter); ok && r.ResetSession(context.Background()) != nil {
		c.lost = true
	}
	return !c.lost
}

// owned copies the bytes of arguments: the caller may come back, and change
// them, while the driver still reads.
func owned(args []driver.NamedValue) []driver.NamedValue {
	for i := range args {
		switch b := args[i].Value.(type) {
		case []byte:
			args[i].Value = bytes.Clone(b)
		case json.RawMessage: // which the driver takes as it is
			args[i].Value = json.RawMessage(bytes.Clone(b))
		}
	}
	return args
}
