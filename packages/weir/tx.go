package weir

import (
	"context"
	"database/sql"
	"runtime"
	"sync/atomic"
)

// Tx is a transaction. It is admitted once, when it begins, and holds its slot
// until Commit, Rollback, or the end of the context given to BeginTx; its
// statements neither wait nor are refused. A statement whose own context ends
// ends the whole transaction, which weir then rolls back.
type Tx struct {
	tx     *sql.Tx
	hold   *hold
	cancel context.CancelFunc
	ended  atomic.Bool // by Commit or Rollback
}

// BeginTx starts a transaction. opts may be nil.
func (db *DB) BeginTx(ctx context.Context, opts *sql.TxOptions) (*Tx, error) {
	ctx, cancel := db.bounded(ctx)
	op := db.tel.start(ctx, "BEGIN")
	var tx *Tx
	err := resend(func() (err error) {
		tx, err = db.begin(ctx, opts)
		return err
	})
	op.end(err)
	if err != nil {
		stop(cancel)
		return nil, err
	}
	tx.cancel = cancel
	tx.guardSlot()
	return tx, nil
}

func (db *DB) begin(ctx context.Context, opts *sql.TxOptions) (*Tx, error) {
	k, err := db.start(ctx, true)
	if err != nil {
		return nil, err
	}
	inner, err := k.slot.session.BeginTx(&k.stmt, opts)
	if err = k.outcome("BEGIN", err); err != nil {
		// A transaction may have begun all the same: let the reaper see to it.
		if k.connLost() {
			k.release()
		} else {
			k.abandon(err)
		}
		return nil, err
	}
	return &Tx{tx: inner, hold: &k.hold}, nil
}

// guardSlot sees to it that the slot comes back even if nobody ever ends the
// transaction: see Rows.guardSlot.
func (t *Tx) guardSlot() {
	t.hold.keep(nil, t.tx, "BEGIN")
	if _, ok := t.hold.ctx.Deadline(); !ok {
		runtime.SetFinalizer(t, func(t *Tx) { t.hold.dropped() })
	}
}

// Context is the transaction's context, marked: a call with it on the DB, while
// the transaction is open, is [ErrSlotHeld] instead of a possible deadlock.
func (t *Tx) Context() context.Context { return withHold(t.hold.ctx, t.hold) }

// ExecContext runs a statement that returns no rows.
func (t *Tx) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	op := t.hold.db.tel.start(ctx, query)
	s := &stmt{caller: op.ctx, hold: t.hold}
	result, err := t.tx.ExecContext(s, withComment(ctx, query), args...)
	err = final(t.hold.outcome(query, err))
	op.end(err)
	return result, err
}

// QueryContext runs a statement that returns rows. Close them before the next
// statement: the connection carries one at a time.
func (t *Tx) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error) {
	op := t.hold.db.tel.start(ctx, query)
	s := &stmt{caller: op.ctx, hold: t.hold}
	rows, err := t.tx.QueryContext(s, withComment(ctx, query), args...)
	err = final(t.hold.outcome(query, err))
	op.end(err)
	if err != nil {
		s.over.Store(true) // its context says nothing of the transaction any more
		return nil, err
	}
	return &Rows{rows: rows, hold: t.hold, stmt: s, ctx: ctx, query: query, tx: t}, nil
}

// QueryRowContext runs a statement that returns at most one row.
func (t *Tx) QueryRowContext(ctx context.Context, query string, args ...any) *Row {
	rows, err := t.QueryContext(ctx, query, args...)
	return &Row{rows: rows, err: err}
}

// Commit ends the transaction and gives the slot back. [ErrOutcomeUnknown]
// means that it was sent and not answered; any other error, that nothing was
// committed.
func (t *Tx) Commit() error { return t.finish(commit, t.tx.Commit) }

// Rollback undoes the transaction and gives the slot back. After Commit it is
// sql.ErrTxDone.
func (t *Tx) Rollback() error { return t.finish("ROLLBACK", t.tx.Rollback) }

func (t *Tx) finish(verb string, end func() error) error {
	if t.ended.Swap(true) {
		return sql.ErrTxDone
	}
	op := t.hold.db.tel.start(t.hold.ctx, verb)
	err := final(t.hold.outcome(verb, end()))
	op.end(err)
	if err == nil || t.hold.connLost() {
		t.hold.release()
	} else {
		t.hold.abandon(err) // not over yet on the server: ROLLBACK, by the reaper
	}
	t.hold.leaveToOthers()
	runtime.SetFinalizer(t, nil)
	stop(t.cancel)
	return err
}
