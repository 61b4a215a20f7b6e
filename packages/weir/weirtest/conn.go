package weirtest

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/forebay/forebay/packages/weir/internal/probe"
)

type connector struct{ server *Server }

// Connect implements [driver.Connector].
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	s := c.server
	s.mu.Lock()
	refuse, wait, frozen := s.refuse, s.dialTime, s.frozen
	s.mu.Unlock()
	if err := pause(ctx, wait, frozen); err != nil {
		return nil, err
	}
	if refuse != nil {
		return nil, refuse
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lastID++
	t := &thread{id: s.lastID, gone: make(chan struct{})}
	s.threads[t.id] = t
	s.most = max(s.most, len(s.threads))
	return &conn{server: s, thread: t}, nil
}

// Driver implements [driver.Connector].
func (c connector) Driver() driver.Driver { return c }

// Open implements [driver.Driver]; the name is ignored.
func (c connector) Open(string) (driver.Conn, error) { return c.Connect(context.Background()) }

func pause(ctx context.Context, d time.Duration, until <-chan struct{}) error {
	if until != nil {
		select {
		case <-until:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	if d <= 0 {
		return nil
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// conn is the client's side. As with a socket, closing it under a statement
// does not end the statement.
type conn struct {
	server *Server
	thread *thread
	broken atomic.Bool
}

// IsValid implements [driver.Validator].
func (c *conn) IsValid() bool { return !c.broken.Load() }

// ResetSession implements [driver.SessionResetter]: it notices a closed socket.
func (c *conn) ResetSession(context.Context) error {
	select {
	case <-c.thread.gone:
		c.broken.Store(true)
		return driver.ErrBadConn
	default:
		return nil
	}
}

// Close implements [driver.Conn].
func (c *conn) Close() error {
	c.broken.Store(true)
	s := c.server
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.linger == 0 {
		s.bury(c.thread)
		return nil
	}
	time.AfterFunc(s.linger, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.bury(c.thread)
	})
	return nil
}

// QueryContext implements [driver.QueryerContext].
func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	r, err := c.do(ctx, query, args)
	if err != nil {
		return nil, err
	}
	return &rows{columns: r.Columns, left: r.Rows}, nil
}

// ExecContext implements [driver.ExecerContext].
func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	r, err := c.do(ctx, query, args)
	if err != nil {
		return nil, err
	}
	return result{r.LastInsertID, r.RowsAffected}, nil
}

// Ping implements [driver.Pinger].
func (c *conn) Ping(ctx context.Context) error {
	_, err := c.do(ctx, "PING", nil)
	return err
}

// BeginTx implements [driver.ConnBeginTx].
func (c *conn) BeginTx(ctx context.Context, _ driver.TxOptions) (driver.Tx, error) {
	if _, err := c.do(ctx, "START TRANSACTION", nil); err != nil {
		return nil, err
	}
	return tx{c}, nil
}

// Prepare implements [driver.Conn].
func (c *conn) Prepare(string) (driver.Stmt, error) {
	return nil, errors.New("weirtest: prepared statements are not part of the double")
}

// Begin implements [driver.Conn].
func (c *conn) Begin() (driver.Tx, error) {
	return c.BeginTx(context.Background(), driver.TxOptions{})
}

type tx struct{ conn *conn }

func (t tx) Commit() error {
	_, err := t.conn.do(context.Background(), "COMMIT", nil)
	return err
}

func (t tx) Rollback() error {
	_, err := t.conn.do(context.Background(), probe.Rollback, nil)
	return err
}

// do runs one statement on the thread.
func (c *conn) do(ctx context.Context, query string, args []driver.NamedValue) (Reply, error) {
	if c.broken.Load() || c.ResetSession(ctx) != nil {
		return Reply{}, driver.ErrBadConn
	}
	if r, own, err := c.server.ownBusiness(ctx, c.thread, query); own {
		if c.ResetSession(ctx) != nil { // what was asked for may have been done
			err = ErrLost
		}
		return r, c.lose(err)
	}
	kill, struck := c.server.begin(c.thread, query)
	defer c.server.finish(c.thread)
	if struck {
		return Reply{}, ErrKilled
	}
	if query == probe.Nothing {
		return Reply{}, nil
	}
	r := c.server.answer(Statement{Thread: c.thread.id, Query: query, Args: args})
	if err := c.runFor(ctx, r, kill); err != nil {
		return Reply{}, err
	}
	if r.Vanish {
		return Reply{}, c.vanish(ctx)
	}
	if r.Lose {
		return Reply{}, c.lose(ErrLost)
	}
	return r, r.Err
}

// lose breaks the connection if err says that it is lost.
func (c *conn) lose(err error) error {
	if errors.Is(err, ErrLost) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		c.broken.Store(true)
		c.server.mu.Lock()
		c.server.bury(c.thread)
		c.server.mu.Unlock()
	}
	return err
}

// vanish ends the thread, and lets the client find out by itself.
func (c *conn) vanish(ctx context.Context) error {
	c.server.mu.Lock()
	c.server.bury(c.thread)
	c.server.mu.Unlock()
	_ = pause(ctx, KeepAlive, nil) // either way it is lost
	return c.lose(ErrLost)
}

// runFor is the time that the statement takes.
func (c *conn) runFor(ctx context.Context, r Reply, kill <-chan struct{}) error {
	c.server.mu.Lock()
	frozen := c.server.frozen
	c.server.mu.Unlock()
	if frozen != nil {
		select {
		case <-frozen:
		case <-c.thread.gone:
			return c.lose(ErrLost)
		case <-ctx.Done():
			return c.lose(ctx.Err())
		}
	}
	var timer <-chan time.Time
	wait := r.Wait
	switch {
	case r.UntilKilled:
		wait = make(chan struct{})
	case r.Latency > 0:
		t := time.NewTimer(r.Latency)
		defer t.Stop()
		timer = t.C
	case wait == nil:
		return nil
	}
	select {
	case <-timer:
	case <-wait:
	case <-kill:
		return ErrKilled
	case <-c.thread.gone:
		return c.lose(ErrLost)
	case <-ctx.Done():
		return c.lose(ctx.Err())
	}
	return nil
}

func (s *Server) begin(t *thread, query string) (kill <-chan struct{}, struck bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	t.running = true
	own := query == probe.Nothing
	if !own {
		s.log = append(s.log, query)
	}
	if t.pending {
		t.pending = false
		if !own {
			s.strays++
		}
		return nil, true
	}
	t.kill = make(chan struct{})
	return t.kill, false
}

func (s *Server) finish(t *thread) {
	s.mu.Lock()
	defer s.mu.Unlock()
	t.running = false
	t.kill = nil
}

// ownBusiness answers the statements that the pool sends for itself.
func (s *Server) ownBusiness(ctx context.Context, t *thread, query string) (Reply, bool, error) {
	switch {
	case query == probe.Identity:
		return one(strconv.FormatUint(t.id, 10), "double", "3306", "1", "8.0.0-weirtest", "test", "tester"), true, s.awake(ctx)
	case query == probe.Uptime:
		s.mu.Lock()
		up := int64(time.Since(s.started) / time.Second)
		s.mu.Unlock()
		return one("Uptime", strconv.FormatInt(up, 10)), true, s.awake(ctx)
	case strings.HasPrefix(query, "KILL "):
		return Reply{}, true, s.carryOut(ctx, t, query)
	}
	victim, ok := strings.CutPrefix(query, strings.TrimSuffix(probe.Alive(0), "0"))
	if !ok {
		return Reply{}, false, nil
	}
	n, err := strconv.ParseUint(victim, 10, 64)
	if err != nil {
		return Reply{}, true, err
	}
	if err := s.awake(ctx); err != nil {
		return Reply{}, true, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.threads[n] != nil {
		return one("1"), true, nil
	}
	return one("0"), true, nil
}

// awake waits until the server is not frozen.
func (s *Server) awake(ctx context.Context) error {
	s.mu.Lock()
	frozen := s.frozen
	s.mu.Unlock()
	return pause(ctx, 0, frozen)
}

// carryOut is a KILL that t sends. Once on its way, it strikes even if its
// sender's connection breaks or nobody waits for its reply any more; but never
// in a later run of the server.
func (s *Server) carryOut(ctx context.Context, t *thread, query string) error {
	fields := strings.Fields(query)
	id, err := strconv.ParseUint(fields[len(fields)-1], 10, 64)
	if err != nil {
		return err
	}
	if err := s.awake(ctx); err != nil {
		return err
	}
	s.mu.Lock()
	t.killer = true
	before, after, run := s.killTime[0], s.killTime[1], s.started
	s.mu.Unlock()
	reply := make(chan error, 1)
	time.AfterFunc(before, func() {
		failed := s.strike(run, id, fields[1] == "CONNECTION")
		time.AfterFunc(after, func() { reply <- failed })
	})
	select {
	case failed := <-reply:
		return failed
	case <-t.gone:
		return ErrLost
	case <-ctx.Done():
		return ctx.Err()
	}
}

func one(values ...string) Reply {
	r := Reply{Rows: [][]driver.Value{{}}}
	for i, v := range values {
		r.Columns = append(r.Columns, fmt.Sprint("c", i))
		r.Rows[0] = append(r.Rows[0], []byte(v))
	}
	return r
}

type rows struct {
	columns []string
	left    [][]driver.Value
}

func (r *rows) Columns() []string { return r.columns }
func (r *rows) Close() error      { return nil }

func (r *rows) Next(dest []driver.Value) error {
	if len(r.left) == 0 {
		return io.EOF
	}
	copy(dest, r.left[0])
	r.left = r.left[1:]
	return nil
}

type result struct{ id, affected int64 }

func (r result) LastInsertId() (int64, error) { return r.id, nil }
func (r result) RowsAffected() (int64, error) { return r.affected, nil }
