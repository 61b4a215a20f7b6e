package weir

import (
	"context"
	"database/sql/driver"
	"errors"

	"github.com/forebay/forebay/packages/weir/internal/probe"
)

// control is the one connection that kills. It is the +1 beside Max; while it
// is being replaced, its predecessor's thread may linger: the +2.
type control struct {
	db *DB
	// turn is held by whoever uses the connection. It is a channel, not a
	// mutex, so that waiting for it ends with a context.
	turn  chan struct{}
	inner driver.Conn
	peer  peer
}

// verdict is what became of a request to kill.
type verdict int

const (
	killed    verdict = iota // the server has taken note
	refused                  // it will not: the statement has to end by itself
	gone                     // the thread ended with the server's earlier run
	unreached                // nothing was sent: no control connection, or to another server
	doubtful                 // no reply: the kill may strike later
)

func newControl(db *DB) *control {
	return &control{db: db, turn: make(chan struct{}, 1)}
}

// open makes sure that there is a control connection.
func (k *control) open(ctx context.Context) error {
	return k.with(ctx, func(context.Context, driver.Conn) error { return nil })
}

// with runs f on a live control connection, alone. f's own errors do not end
// the connection unless the driver says that it is broken.
func (k *control) with(ctx context.Context, f func(context.Context, driver.Conn) error) error {
	select {
	case k.turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-k.turn }()
	ctx, cancel := context.WithTimeout(ctx, k.db.opts.ControlTimeout)
	defer cancel()
	if k.inner != nil {
		if r, ok := k.inner.(driver.SessionResetter); ok && r.ResetSession(ctx) != nil {
			k.drop()
		}
	}
	if k.inner == nil {
		inner, peer, err := introduce(ctx, k.db.connector)
		if err != nil {
			return err
		}
		k.inner, k.peer = inner, peer
	}
	err := f(ctx, k.inner)
	if err != nil && broken(k.inner, err) {
		k.drop()
	}
	return err
}

func broken(c driver.Conn, err error) bool {
	if errors.Is(err, driver.ErrBadConn) {
		return true
	}
	v, ok := c.(driver.Validator)
	return ok && !v.IsValid()
}

func (k *control) drop() {
	k.inner.Close() // broken already: its error says nothing new
	k.inner = nil
}

// kill ends the statement that victim's thread runs.
func (k *control) kill(ctx context.Context, victim *conn) verdict {
	v := unreached
	// The verdict says all there is to say about the error.
	_ = k.with(ctx, func(ctx context.Context, c driver.Conn) error {
		switch k.kinship(victim) {
		case probe.Restarted:
			v = gone
			return nil
		case probe.Stranger:
			return errStranger
		}
		v = doubtful
		err := execute(ctx, c, probe.KillQuery(victim.peer.thread))
		switch {
		case err == nil:
			v = killed
		case errors.Is(err, driver.ErrBadConn):
			v = unreached // never sent
		case !broken(c, err):
			v = refused // a reply, if not the one hoped for
		}
		return err
	})
	if v == killed {
		k.db.kills.Add(1)
	}
	if v == refused {
		k.db.killsRefused.Add(1)
	}
	return v
}

// kinship compares the server that control reaches with victim's. Thread ids
// only grow: a control connection begun after its victim was there, and yet with
// a smaller id, sits on a server that was started again in between.
func (k *control) kinship(victim *conn) probe.Kinship {
	kin := k.peer.server.Since(victim.peer.server)
	if kin == probe.Same && k.peer.began.After(victim.peer.met) && k.peer.thread < victim.peer.thread {
		return probe.Restarted
	}
	return kin
}

// bury ends a thread whose connection is closed, and says whether it is gone.
func (k *control) bury(ctx context.Context, victim *conn) (over bool, err error) {
	err = k.with(ctx, func(ctx context.Context, c driver.Conn) error {
		switch k.kinship(victim) {
		case probe.Restarted:
			over = true
			return nil
		case probe.Stranger:
			return errStranger
		}
		n, err := ask(ctx, c, probe.Alive(victim.peer.thread), 1)
		if err != nil {
			return err
		}
		if n[0] == "0" {
			over = true
			return nil
		}
		// Refused or too late, the count decides, the next time.
		if err := execute(ctx, c, probe.KillThread(victim.peer.thread)); err != nil && broken(c, err) {
			return err
		}
		return nil
	})
	return over, err
}

var errStranger = errors.New("weir: the control connection reached another server")

// close ends the control connection, once nobody uses it.
func (k *control) close() {
	k.turn <- struct{}{}
	defer func() { <-k.turn }()
	if k.inner != nil {
		k.drop()
	}
}

// execute runs a statement of weir's own that returns no rows.
func execute(ctx context.Context, c driver.Conn, query string) error {
	e, ok := c.(driver.ExecerContext)
	if !ok {
		return driver.ErrSkip
	}
	_, err := e.ExecContext(ctx, query, nil)
	return err
}
