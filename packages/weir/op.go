package weir

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
)

// op is one exchange with the server.
type op struct {
	kind  opKind
	query string
	args  []driver.NamedValue
	tx    driver.TxOptions
	stmt  *stmt // whose it is; nil for the reaper's
}

type opKind uint8

const (
	opQuery   opKind = iota
	opNext           // the next batch of the open result
	opNextSet        // the next result set of the open result
	opDrain          // the rest of the open result, unread
	opExec
	opPing
	opBegin
	opCommit
	opRollback
)

// reads says whether the operation goes on with the open result.
func (k opKind) reads() bool { return k == opNext || k == opNextSet || k == opDrain }

// watchesCaller is the context whose end, after the operation, leaves rows that
// nobody will read; nil, so that it never comes, where there are none.
func (o *op) watchesCaller() <-chan struct{} {
	if o.stmt == nil || o.kind != opQuery && o.kind != opNext && o.kind != opNextSet {
		return nil
	}
	return o.stmt.caller.Done()
}

// watchesHold is the context of the transaction that goes on after the operation.
func (o *op) watchesHold() <-chan struct{} {
	if o.stmt == nil || o.kind == opCommit || o.kind == opRollback {
		return nil
	}
	return o.stmt.holdDone()
}

// reply is what came of an op.
type reply struct {
	rows    driver.Rows
	columns []string
	batch   batch
	result  driver.Result
	err     error
}

// perform runs o on the connection's own goroutine.
func (c *conn) perform(o op) (r reply) {
	defer func() {
		if p := recover(); p != nil { // a driver that panics has lost its place in the protocol
			r = reply{err: &PanicError{Value: p, Stack: debug.Stack()}}
			c.lost = true
		}
		if r.err != nil && r.err != ErrRowsOpen { // to the driver, a connection with rows is not valid
			r.err = c.judge(r.err)
		}
	}()
	if c.open != nil && !o.kind.reads() {
		return reply{err: ErrRowsOpen}
	}
	ctx := context.Background()
	switch o.kind {
	case opQuery:
		r.rows, r.err = c.query(ctx, o)
		if r.err == nil {
			c.open = r.rows
			r.columns = r.rows.Columns() // asked before a short result is closed
			r.batch = c.fill(r.rows, o.stmt.first[:0])
		}
	case opNext:
		r.batch = c.fill(c.open, nil)
	case opNextSet:
		if r.err = c.open.(driver.RowsNextResultSet).NextResultSet(); r.err == nil {
			r.batch = c.fill(c.open, nil)
		}
	case opDrain:
		r.err = c.drain()
	case opExec:
		r.result, r.err = c.exec(ctx, o)
	case opPing:
		r.err = c.ping(ctx)
	case opBegin:
		c.tx, r.err = c.begin(ctx, o.tx)
	case opCommit:
		if r.err = errNotSent; !c.lost {
			r.err = c.tx.Commit()
		}
		c.tx = nil
	case opRollback:
		r.err = c.tx.Rollback()
		c.tx = nil
	}
	return r
}

// judge finds out what an error means for the connection, and keeps
// driver.ErrBadConn from database/sql, which would repeat the statement.
func (c *conn) judge(err error) error {
	if errors.Is(err, driver.ErrBadConn) {
		c.lost = true
		return errNotSent
	}
	if v, ok := c.inner.(driver.Validator); ok && !v.IsValid() {
		c.lost = true
	}
	return err
}

func (c *conn) query(ctx context.Context, o op) (driver.Rows, error) {
	if q, ok := c.inner.(driver.QueryerContext); ok {
		rows, err := q.QueryContext(ctx, o.query, o.args)
		if !errors.Is(err, driver.ErrSkip) {
			return rows, err
		}
	}
	stmt, err := c.prepare(ctx, o.query)
	if err != nil {
		return nil, err
	}
	q, ok := stmt.(driver.StmtQueryContext)
	if !ok {
		return nil, errors.Join(fmt.Errorf("weir: %T cannot query with a context", stmt), stmt.Close())
	}
	rows, err := q.QueryContext(ctx, o.args)
	if err != nil {
		return nil, errors.Join(err, stmt.Close())
	}
	c.prepared = stmt
	return rows, nil
}

func (c *conn) exec(ctx context.Context, o op) (driver.Result, error) {
	if e, ok := c.inner.(driver.ExecerContext); ok {
		result, err := e.ExecContext(ctx, o.query, o.args)
		if !errors.Is(err, driver.ErrSkip) {
			return result, err
		}
	}
	stmt, err := c.prepare(ctx, o.query)
	if err != nil {
		return nil, err
	}
	defer stmt.Close()
	e, ok := stmt.(driver.StmtExecContext)
	if !ok {
		return nil, fmt.Errorf("weir: %T cannot execute with a context", stmt)
	}
	return e.ExecContext(ctx, o.args)
}

func (c *conn) prepare(ctx context.Context, query string) (driver.Stmt, error) {
	if p, ok := c.inner.(driver.ConnPrepareContext); ok {
		return p.PrepareContext(ctx, query)
	}
	return c.inner.Prepare(query)
}

func (c *conn) ping(ctx context.Context) error {
	if p, ok := c.inner.(driver.Pinger); ok {
		return p.Ping(ctx)
	}
	return nil
}

func (c *conn) begin(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	b, ok := c.inner.(driver.ConnBeginTx)
	if !ok {
		return nil, fmt.Errorf("weir: %T cannot begin a transaction with a context", c.inner)
	}
	return b.BeginTx(ctx, opts)
}

// drain reads the open result to its last packet.
func (c *conn) drain() error {
	var err error
	if c.open != nil {
		err = c.open.Close()
		c.open = nil
	}
	if c.prepared != nil {
		err = errors.Join(err, c.prepared.Close())
		c.prepared = nil
	}
	return err
}

// Bounds of a batch: enough for the rows of a typical request in one exchange
// with the connection's goroutine, and little to keep in memory.
const (
	batchRows  = 128
	batchBytes = 64 << 10
)

// batch is rows that have been read and not yet been asked for. Its memory is
// its own, so that it outlives the driver's buffer.
type batch struct {
	values  []driver.Value
	rows    int
	end     bool  // no more rows in this result set
	another bool  // another result set follows
	err     error // what ended it, if not the end
}

// fill reads the next batch, into room as far as that goes. A result read to its end is closed at once: the
// server has nothing more to say, whatever the caller still has to read.
func (c *conn) fill(from driver.Rows, room []driver.Value) batch {
	width := len(from.Columns())
	b := batch{values: room}
	var arena []byte
	size := 0
	for b.rows < batchRows && size < batchBytes {
		at := len(b.values)
		b.values = slices.Grow(b.values, width)[:at+width]
		row := b.values[at:]
		if err := from.Next(row); err != nil {
			b.values = b.values[:at]
			b.end = true
			if err != io.EOF {
				b.err = c.judge(err)
			}
			break
		}
		for i, v := range row {
			if raw, ok := v.([]byte); ok && raw != nil {
				arena = append(arena, raw...)
				row[i] = arena[len(arena)-len(raw) : len(arena) : len(arena)]
				size += len(raw)
			}
		}
		b.rows++
	}
	if !b.end {
		return b
	}
	if next, ok := from.(driver.RowsNextResultSet); ok && b.err == nil && next.HasNextResultSet() {
		b.another = true
		return b
	}
	if err := c.drain(); err != nil && b.err == nil {
		b.err = c.judge(err)
	}
	return b
}
