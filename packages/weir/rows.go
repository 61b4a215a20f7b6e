package weir

import (
	"context"
	"database/sql"
	"errors"
	"runtime"
	"runtime/debug"
)

// Rows is a query's result, used as sql.Rows is. What has been read of it is in
// memory of its own, and outlives a cancel. Rows is not for several goroutines.
type Rows struct {
	rows   *sql.Rows
	hold   *hold
	stmt   *stmt
	ctx    context.Context
	query  string
	tx     *Tx                // whose slot it is; nil if it is for these rows alone
	cancel context.CancelFunc // of the default deadline; nil without
	guards []scanGuard        // of the Scanners among Scan's destinations,
	dest   []any              // and where they stand
	err    error
	closed bool
}

// guardSlot sees to it that the slot of r's own comes back even if nobody ever
// closes the rows: the connection watches ctx, and without a deadline there is
// the garbage collector.
func (r *Rows) guardSlot(query string) {
	r.hold.keep(r.rows, nil, query)
	if _, ok := r.ctx.Deadline(); !ok {
		// A finalizer, since a cleanup would cost each query two allocations.
		runtime.SetFinalizer(r, func(r *Rows) { r.hold.dropped() })
	}
}

// Next prepares the next row for Scan. At the end, or on an error, it closes
// the rows and is false.
func (r *Rows) Next() bool {
	if !r.readable() {
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
	if !r.readable() {
		return false
	}
	if r.rows.NextResultSet() {
		return true
	}
	r.note()
	r.Close()
	return false
}

// readable closes rows that were taken from their reader.
func (r *Rows) readable() bool {
	if !r.closed && r.hold.over() != nil {
		r.Close()
	}
	return !r.closed
}

func (r *Rows) note() {
	if err := r.rows.Err(); err != nil && r.err == nil {
		r.err = final(r.hold.outcome(r.query, err))
	}
}

// Scan copies the current row into dest, as sql.Rows.Scan does. A panic in a
// Scanner is a [PanicError], and closes the rows; a sql.RawBytes is [ErrRawBytes].
func (r *Rows) Scan(dest ...any) error {
	dest, err := r.guard(dest)
	if err != nil {
		return err
	}
	if cause := r.hold.over(); cause != nil {
		return cause
	}
	err = r.rows.Scan(dest...)
	clear(r.dest) // what the caller has may have the rows in turn: the collector must find them
	clear(r.guards)
	if p, ok := errors.AsType[*PanicError](err); ok {
		r.err = p
		_ = r.Close() // the panic is the error to tell
		return p
	}
	return err
}

// guard puts a scanGuard in the place of each Scanner.
func (r *Rows) guard(dest []any) ([]any, error) {
	guarded := dest
	for i, d := range dest {
		switch d := d.(type) {
		case *sql.RawBytes:
			return nil, ErrRawBytes
		case sql.Scanner:
			if &guarded[0] == &dest[0] { // the caller's slice stays as it is
				if len(r.dest) != len(dest) {
					r.dest, r.guards = make([]any, len(dest)), make([]scanGuard, len(dest))
				}
				copy(r.dest, dest)
				guarded = r.dest
			}
			r.guards[i].to = d
			guarded[i] = &r.guards[i]
		}
	}
	return guarded, nil
}

// scanGuard turns a Scanner's panic into an error, before it passes through
// database/sql and leaves a lock behind there.
type scanGuard struct{ to sql.Scanner }

func (g *scanGuard) Scan(src any) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &PanicError{Value: p, Stack: debug.Stack()}
		}
	}()
	return g.to.Scan(src)
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
	if err != nil {
		err = final(r.hold.outcome(r.query, err))
	}
	r.finish()
	return err
}

func (r *Rows) finish() {
	r.closed = true
	r.stmt.over.Store(true)
	stop(r.cancel)
	if r.tx == nil {
		runtime.SetFinalizer(r, nil)
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
