package weir

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strconv"
	"syscall"
	"time"

	"github.com/forebay/forebay/packages/weir/internal/probe"
)

// Pauses in dialling after a failure, while other threads serve.
const (
	firstPause = 20 * time.Millisecond
	lastPause  = 250 * time.Millisecond
)

// dialMore starts connections for those who wait, as many at once as
// DialConcurrency allows. Callers hold db.mu.
func (db *DB) dialMore() {
	if db.closed || time.Now().Before(db.dialAfter) {
		return
	}
	for len(db.free) > 0 && db.counts[stateDialling] < min(db.waiting, db.opts.DialConcurrency) {
		last := len(db.free) - 1
		s := db.free[last]
		db.free = db.free[:last]
		db.move(s, stateDialling)
		db.dials++
		db.spawn(func() { db.dial(s) })
	}
}

// dial makes s's connection. It is nobody's call: whoever waits first gets it.
func (db *DB) dial(s *slot) {
	ctx, cancel := context.WithTimeout(db.life, db.opts.DialTimeout)
	defer cancel()
	c, err := db.connect(ctx)
	var session *sql.Conn
	if err == nil {
		if session, err = db.sql.Conn(context.WithValue(ctx, handoverKey{}, c)); err != nil {
			err = errors.Join(err, c.Close())
		}
	}
	db.mu.Lock()
	defer db.mu.Unlock()
	if err != nil {
		db.dialFailed(s, err)
		return
	}
	db.dialPause = 0
	s.conn, s.session = c, session
	if db.closed {
		db.move(s, stateZombie)
		db.spawn(func() { db.retire(s) })
		return
	}
	db.move(s, stateIdle)
	db.dispatch()
}

// dialFailed tells a waiter, unless other slots have threads that will serve it
// (the server may just allow fewer than Max): then dialling pauses. A zombie is
// such a thread only while something listens: where nobody does, its end can
// not be confirmed before the server is back, and waiting for that is pointless.
// Callers hold db.mu.
func (db *DB) dialFailed(s *slot, err error) {
	db.move(s, stateFree)
	serving := db.counts[stateIdle] + db.counts[stateBusy]
	if !nobodyListens(err) {
		serving += db.counts[stateZombie]
	}
	if serving == 0 {
		db.failOne(&connectError{err})
		db.dispatch()
		return
	}
	db.dialPause = min(max(2*db.dialPause, firstPause), lastPause)
	db.dialAfter = time.Now().Add(db.dialPause)
	if db.closed || db.redial != nil {
		return
	}
	db.redial = time.AfterFunc(db.dialPause+time.Millisecond, func() {
		db.mu.Lock()
		defer db.mu.Unlock()
		db.redial = nil
		db.dispatch()
	})
}

// nobodyListens says whether err is a refusal by the machine rather than by a
// server or by time: there is no process behind the address now.
func nobodyListens(err error) bool {
	return errors.Is(err, syscall.ECONNREFUSED) || errors.Is(err, syscall.ENOENT)
}

// tellWaiters answers everybody who waits with err, when nobody listens at the
// server's address and every slot is lost to it: they would wait in vain for
// slots that only a server's word can free.
func (db *DB) tellWaiters(err error) {
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.counts[stateBusy]+db.counts[stateDialling] == 0 && db.next() == nil {
		db.failAll(&connectError{err})
	}
}

// youngLife is how long, or up to twice as long, a connection is kept that was
// made so soon after the server's start that a new control connection could not
// tell it from one of a later run: see control.kinship.
const youngLife = 3 * time.Second

// connect makes a connection and learns whose thread serves it. The control
// connection comes first: without it, nothing could be killed.
func (db *DB) connect(ctx context.Context) (*conn, error) {
	if err := db.control.open(ctx); err != nil {
		return nil, err
	}
	inner, peer, err := db.introduce(ctx)
	if err != nil {
		return nil, err
	}
	db.tel.learn(peer.server)
	var expiry time.Time
	if life := db.opts.MaxLifetime; life > 0 {
		// Connections made together must not all be replaced together.
		expiry = time.Now().Add(life - time.Duration(rand.Int64N(int64(life)/10+1)))
	}
	if !peer.server.StartedBefore(peer.since) {
		expiry = time.Now().Add(youngLife + time.Duration(rand.Int64N(int64(youngLife))))
	}
	return newConn(db, inner, peer, expiry), nil
}

// peer is the other end of a connection.
type peer struct {
	thread uint64 // the server's id for the connection
	server probe.Server
	// When connecting began, and when thread was known, in ticks of DB.ticks: the
	// server gave out the id somewhere in between.
	began, met uint64
	since      time.Time // when connecting began
}

// introduce connects and asks who is at the other end.
func (db *DB) introduce(ctx context.Context) (driver.Conn, peer, error) {
	began, since := db.ticks.Add(1), time.Now()
	inner, err := db.connector.Connect(ctx)
	if err != nil {
		return nil, peer{}, err
	}
	p, err := identify(ctx, inner)
	if err != nil {
		if ctx.Err() != nil { // a slow server may keep the thread that nobody got to know
			db.unconfirmed.Add(1)
		}
		return nil, peer{}, errors.Join(err, inner.Close())
	}
	p.began, p.met, p.since = began, db.ticks.Add(1), since
	return inner, p, nil
}

func identify(ctx context.Context, inner driver.Conn) (peer, error) {
	who, err := ask(ctx, inner, probe.Identity, 7)
	if err != nil {
		return peer{}, err
	}
	thread, err := strconv.ParseUint(who[0], 10, 64)
	if err != nil {
		return peer{}, fmt.Errorf("weir: the server's thread id: %w", err)
	}
	up, err := ask(ctx, inner, probe.Uptime, 2)
	if err != nil {
		return peer{}, err
	}
	seconds, err := strconv.ParseUint(up[1], 10, 32)
	if err != nil {
		return peer{}, fmt.Errorf("weir: the server's uptime: %w", err)
	}
	server := probe.Server{Host: who[1], Port: who[2], ID: who[3], Version: who[4], Schema: who[5], User: who[6]}
	server.SawUptime(time.Duration(seconds)*time.Second, time.Now())
	return peer{thread: thread, server: server}, nil
}

// ask runs a statement of weir's own and returns its first row, as text.
func ask(ctx context.Context, c driver.Conn, query string, columns int) (row []string, err error) {
	q, ok := c.(driver.QueryerContext)
	if !ok {
		return nil, fmt.Errorf("weir: %T cannot query with a context", c)
	}
	rows, err := q.QueryContext(ctx, query, nil)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if n := len(rows.Columns()); n != columns {
		return nil, fmt.Errorf("weir: %q answered %d columns, want %d", query, n, columns)
	}
	values := make([]driver.Value, columns)
	if err := rows.Next(values); err != nil {
		if err == io.EOF {
			return nil, fmt.Errorf("weir: %q answered nothing", query)
		}
		return nil, err
	}
	for _, v := range values {
		row = append(row, probe.Text(v))
	}
	return row, nil
}

type handoverKey struct{}

// handover gives database/sql the connections that dial has made.
type handover struct{ driver driver.Driver }

func (h handover) Connect(ctx context.Context) (driver.Conn, error) {
	c, ok := ctx.Value(handoverKey{}).(*conn)
	if !ok {
		return nil, errors.New("weir: database/sql asked for a connection of its own")
	}
	return c, nil
}

func (h handover) Driver() driver.Driver { return h.driver }
