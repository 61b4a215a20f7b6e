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
	gone                     // the thread has ended
	unreached                // nothing was sent: no control connection, or to another server
	doubtful                 // no reply: the kill may strike later
	needless                 // nothing was sent: the statement's own reply is in
	numVerdicts
)

func newControl(db *DB) *control {
	return &control{db: db, turn: make(chan struct{}, 1)}
}

// open makes sure that there is a control connection.
func (k *control) open(ctx context.Context) error {
	return k.with(ctx, func(context.Context, driver.Conn) error { return nil })
}

// with runs f on a live control connection, alone.
func (k *control) with(ctx context.Context, f func(context.Context, driver.Conn) error) error {
	select {
	case k.turn <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-k.turn }()
	return k.run(ctx, f)
}

// run runs f on a live control connection. Callers have the turn. f's own errors
// do not end the connection unless the driver says that it is broken.
func (k *control) run(ctx context.Context, f func(context.Context, driver.Conn) error) error {
	ctx, cancel := context.WithTimeout(ctx, k.db.opts.ControlTimeout)
	defer cancel()
	if k.inner != nil {
		if r, ok := k.inner.(driver.SessionResetter); ok && r.ResetSession(ctx) != nil {
			k.drop()
		}
	}
	if k.inner == nil {
		inner, peer, err := k.db.introduce(ctx)
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

// kill ends the statement that victim's thread runs. Should its reply come while
// the control connection serves others, it takes that, and sends nothing.
func (k *control) kill(ctx context.Context, victim *conn) verdict {
	select {
	case k.turn <- struct{}{}:
	case <-victim.replies:
		return needless
	case <-ctx.Done():
		return unreached
	}
	defer func() { <-k.turn }()
	select {
	case <-victim.replies:
		return needless
	default:
	}
	v := unreached
	// The verdict says all there is to say about the error.
	_ = k.run(ctx, func(ctx context.Context, c driver.Conn) error {
		switch kin, err := k.kinship(ctx, c, victim); {
		case err != nil:
			return err
		case kin == probe.Restarted:
			v = gone
			return nil
		case kin == probe.Stranger:
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
			if alive, err := k.alive(ctx, c, victim); err == nil && !alive {
				v = gone
			}
		}
		return err
	})
	return v
}

// kinship compares the server that control reaches with victim's. A control
// connection that stood when victim's was made, and still works, has seen the
// same run; so has one to a run that had begun by then. A thread id below an
// earlier one's can only come from a later run. In between, soon after a start,
// or when clocks were set, nothing can be told of a thread that is there: its id
// may be another's by now.
func (k *control) kinship(ctx context.Context, c driver.Conn, victim *conn) (probe.Kinship, error) {
	here, there := &k.peer, &victim.peer
	switch {
	case !here.server.Like(there.server):
		return probe.Stranger, nil
	case here.met < there.began:
		return probe.Same, nil
	case here.began > there.met && here.thread < there.thread:
		return probe.Restarted, nil
	case here.server.StartedBefore(there.since):
		return probe.Same, nil
	}
	if alive, err := k.alive(ctx, c, victim); err != nil || alive {
		return probe.Stranger, err
	}
	return probe.Restarted, nil
}

// alive says whether the server has a thread with victim's id.
func (k *control) alive(ctx context.Context, c driver.Conn, victim *conn) (bool, error) {
	n, err := ask(ctx, c, probe.Alive(victim.peer.thread), 1)
	return err == nil && n[0] != "0", err
}

// bury ends a thread whose connection is closed, and says whether it is gone.
func (k *control) bury(ctx context.Context, victim *conn) (over bool, err error) {
	err = k.with(ctx, func(ctx context.Context, c driver.Conn) error {
		switch kin, err := k.kinship(ctx, c, victim); {
		case err != nil:
			return err
		case kin == probe.Restarted:
			over = true
			return nil
		case kin == probe.Stranger:
			return errStranger
		}
		alive, err := k.alive(ctx, c, victim)
		if err != nil {
			return err
		}
		if !alive {
			over = true
			return nil
		}
		// Refused or too late, the next look decides.
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
