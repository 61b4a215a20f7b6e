package weir

import (
	"context"
	"errors"
	"iter"
)

// Querier runs a query: a [DB], or a [Tx].
type Querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*Rows, error)
}

// Stream yields a query's rows one at a time, each made into a T by scan, which
// calls [Rows.Scan] and not Rows.Next. The query runs when the loop begins, and
// again with each further loop. An error, of the query or of scan, is yielded
// last, beside the zero T; a panic in scan is a [PanicError].
//
// The slot is held for as long as the loop runs, its body included: a body that
// waits for something slow (a client, a model) keeps a server thread from
// everyone else, and one that makes a call on the same DB asks for a second
// slot. Collect first, then do such work.
//
// Leaving the loop early, by a panic too, ends the query: the server is not made
// to send rows that nobody reads. Only in a transaction, whose thread is still
// needed, is the rest of the result read.
func Stream[T any](ctx context.Context, q Querier, scan func(*Rows) (T, error), query string, args ...any) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		rows, err := q.QueryContext(ctx, query, args...)
		if err != nil {
			yield(none, err)
			return
		}
		defer rows.quit()
		for rows.Next() {
			value, err := caught(scan, rows)
			if err != nil {
				rows.quit() // the slot need not wait for what the body makes of the error
				yield(none, err)
				return
			}
			if !yield(value, nil) {
				return
			}
		}
		err = rows.Err()
		if closing := rows.Close(); err == nil {
			err = closing
		}
		if err != nil {
			yield(none, err)
		}
	}
}

// errLeft is why a result whose reader has gone is taken from it.
var errLeft = errors.New("weir: the rows were left before their end")

// quit closes the rows without reading what the server would still send: the
// reaper has the query killed. A transaction lives on, and has to read it.
func (r *Rows) quit() {
	if r.closed {
		return
	}
	if b := &r.stmt.result.batch; r.tx == nil && (!b.end || b.another) {
		r.hold.abandon(errLeft)
	}
	r.Close()
}
