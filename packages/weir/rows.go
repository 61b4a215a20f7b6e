package weir

import (
	"context"
	"database/sql"
	"runtime/debug"
)

// Rows is a query's result, used as sql.Rows is. What has been read of it is in
// memory of its own, and outlives a cancel. Rows is not for several goroutines.
type Rows struct {
	rows    *sql.Rows
	hold    *hold
	stmt    *stmt
	ctx     context.Context
	own     bool // the slot is for these rows alone, not a transaction's
	unwatch func() bool
	cancel  context.CancelFunc // of the default deadline; nil without
	err     error
	closed  bool
}

// guardSlot sees to it that the slot comes back when ctx ends, even if nobody
// ever closes the rows.
func (r *Rows) guardSlot() {
	if r.own {
		r.hold.keep(r.rows, nil)
	}
	r.unwatch = r.hold.watch(r.ctx)
}

// Next prepares the next row for Scan. At the end, or on an error, it closes
// the rows and is false.
func (r *Rows) Next() bool {
	if r.closed || r.hold.over() != nil {
		return false
	}
	if r.rows.Next() {
		return true
	}
	r.note()
	if r.err != nil || !r.stmt.result.batch.another {
		r.Close()
	}
	return false
}

// NextResultSet prepares the next result set, if there is one.
func (r *Rows) NextResultSet() bool {
	if r.closed || r.hold.over() != nil {
		return false
	}
	if r.rows.NextResultSet() {
		return true
	}
	r.note()
	r.Close()
	return false
}

func (r *Rows) note() {
	if err := r.rows.Err(); err != nil && r.err == nil {
		r.err = final(r.hold.outcome("SELECT", err))
	}
}

// Scan copies the current row into dest, as sql.Rows.Scan does. A panic in a
// Scanner is a [PanicError], and closes the rows; a sql.RawBytes is [ErrRawBytes].
func (r *Rows) Scan(dest ...any) (err error) {
	for _, d := range dest {
		if _, raw := d.(*sql.RawBytes); raw {
			return ErrRawBytes
		}
	}
	defer func() {
		if v := recover(); v != nil {
			p := &PanicError{Value: v, Stack: debug.Stack()}
			r.err, err = p, p
			r.hold.taint(p)
			r.finish()
		}
	}()
	if cause := r.hold.over(); cause != nil {
		return cause
	}
	return r.rows.Scan(dest...)
}

// Err is what ended the iteration, if not the last row.
func (r *Rows) Err() error {
	if r.err != nil {
		return r.err
	}
	return r.hold.over()
}

// Columns are the names of the columns.
func (r *Rows) Columns() ([]string, error) { return r.rows.Columns() }

// ColumnTypes describes the columns.
func (r *Rows) ColumnTypes() ([]*sql.ColumnType, error) {
	if err := r.hold.enter(); err != nil {
		return nil, err
	}
	defer func() {
		r.hold.leave()
		if err := r.stmt.ended(); err != nil { // the watch may have fired meanwhile
			r.hold.abandon(err)
		}
	}()
	return r.rows.ColumnTypes()
}

// Context is the query's context, marked: a call with it on the same DB, while
// the rows are open, is [ErrSlotHeld] instead of a possible deadlock.
func (r *Rows) Context() context.Context { return withHold(r.ctx, r.hold) }

// Close reads what the server still sends and gives the slot back. It may be
// called more than once.
func (r *Rows) Close() error {
	if r.closed {
		return nil
	}
	if r.hold.over() != nil { // the reaper closes the rest
		r.finish()
		return nil
	}
	err := r.rows.Close()
	r.finish()
	return err
}

func (r *Rows) finish() {
	r.closed = true
	r.unwatch()
	stop(r.cancel)
	if r.own {
		r.hold.release()
	}
}

// Row is the result of QueryRowContext.
type Row struct {
	rows *Rows
	err  error
}

// Err is the query's error, if it had one.
func (r *Row) Err() error { return r.err }

// Scan copies the first row into dest and gives the slot back. Without a row it
// is sql.ErrNoRows.
func (r *Row) Scan(dest ...any) error {
	if r.err != nil {
		return r.err
	}
	defer r.rows.Close()
	if !r.rows.Next() {
		if err := r.rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	if err := r.rows.Scan(dest...); err != nil {
		return err
	}
	return r.rows.Close()
}
