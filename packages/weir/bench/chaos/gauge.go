package chaos

import (
	"context"
	"database/sql/driver"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// gauge is a connector that counts, below weir, what weir does with
// connections: attempts to connect, how many of them at once, how many
// connections are open, and the callers' statements that go out on them.
type gauge struct {
	driver.Connector
	statements atomic.Int64

	mu       sync.Mutex
	sent     map[driver.Value]int // of the callers' statements, by their first argument
	dials    []time.Time          // when each attempt began
	failed   int
	making   int // attempts under way
	mostMade int
	open     int
	mostOpen int
}

// fullConn is what a connection of go-sql-driver/mysql can do. A wrapper that
// forwarded less would make weir behave differently.
type fullConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
	driver.NamedValueChecker
}

// Connect implements [driver.Connector].
func (g *gauge) Connect(ctx context.Context) (driver.Conn, error) {
	g.mu.Lock()
	g.dials = append(g.dials, time.Now())
	g.making++
	g.mostMade = max(g.mostMade, g.making)
	g.mu.Unlock()
	inner, err := g.Connector.Connect(ctx)
	g.mu.Lock()
	defer g.mu.Unlock()
	g.making--
	if err != nil {
		g.failed++
		return nil, err
	}
	full, ok := inner.(fullConn)
	if !ok {
		return nil, fmt.Errorf("chaos: %T lacks a part of what MySQL's connections do", inner)
	}
	g.open++
	g.mostOpen = max(g.mostOpen, g.open)
	return &gaugedConn{fullConn: full, gauge: g}, nil
}

// sentOne counts a caller's statement.
func (g *gauge) sentOne(args []driver.NamedValue) {
	g.statements.Add(1)
	if len(args) == 0 {
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.sent == nil {
		g.sent = map[driver.Value]int{}
	}
	g.sent[args[0].Value]++
}

// repeated is how many statements went out for a second time or later.
func (g *gauge) repeated() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	n := 0
	for _, times := range g.sent {
		n += times - 1
	}
	return n
}

// dialRate is the largest number of attempts that began within any one second
// from from on.
func (g *gauge) dialRate(from time.Time) int {
	g.mu.Lock()
	defer g.mu.Unlock()
	most, first := 0, 0
	for first < len(g.dials) && g.dials[first].Before(from) {
		first++
	}
	for i := first; i < len(g.dials); i++ {
		for g.dials[i].Sub(g.dials[first]) > time.Second {
			first++
		}
		most = max(most, i-first+1)
	}
	return most
}

// dialled is how many attempts began, and how many of those under way or open
// there were at once, at most.
func (g *gauge) dialled() (total, failed, atOnce, open int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return len(g.dials), g.failed, g.mostMade, g.mostOpen
}

// theirs begins the callers' statements, and none of weir's own.
const theirs = "SELECT ?"

// gaugedConn tells its gauge of its statements and its end.
type gaugedConn struct {
	fullConn
	gauge *gauge
	over  sync.Once
}

func (c *gaugedConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if strings.HasPrefix(query, theirs) {
		c.gauge.sentOne(args)
	}
	return c.fullConn.QueryContext(ctx, query, args)
}

func (c *gaugedConn) Close() error {
	c.over.Do(func() {
		c.gauge.mu.Lock()
		c.gauge.open--
		c.gauge.mu.Unlock()
	})
	return c.fullConn.Close()
}
