package weir_test

import (
	"context"
	"database/sql/driver"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// The kinds of trouble that a server makes.
const (
	drop = iota
	restart
	freeze
	refuseDials
	loseControl
	refuseKills
	slowKills
	closeDB
	troubles
)

// TestSlotsAreConservedWhateverHappens lets replies, cancels, kills that are
// slow, refused or lost, lost and forgotten connections, restarts, freezes,
// panics, leaked rows and Close meet in random order, in virtual time, and looks
// at what must always hold as often as anything happens.
func TestSlotsAreConservedWhateverHappens(t *testing.T) {
	if given := flag.Lookup("rapid.checks"); given.Value.String() == given.DefValue && !testing.Short() {
		if err := flag.Set("rapid.checks", "2000"); err != nil {
			t.Fatal(err)
		}
		defer flag.Set("rapid.checks", given.DefValue)
	}
	var total weir.Stats
	rapid.Check(t, func(r *rapid.T) {
		c := chaos{
			total:   &total,
			most:    rapid.IntRange(1, 4).Draw(r, "max"),
			callers: rapid.IntRange(1, 12).Draw(r, "callers"),
			trouble: rapid.SliceOfN(rapid.IntRange(0, troubles-1), 0, 6).Draw(r, "trouble"),
			random:  rand.New(rand.NewPCG(rapid.Uint64().Draw(r, "seed"), 1)),
			report:  r,
		}
		synctest.Test(t, c.run)
	})
	t.Logf("kills %d, refused %d, lost %d; dials %d, unconfirmed %d; leaks %d",
		total.Kills, total.KillsRefused, total.KillsLost, total.Dials, total.Unconfirmed, total.Leaked)
	if !testing.Short() && (total.Kills == 0 || total.KillsRefused == 0 || total.KillsLost == 0 || total.Leaked == 0) {
		t.Error("something never happened, so that the test says nothing of it")
	}
}

// chaos is one run.
type chaos struct {
	most, callers int
	trouble       []int
	report        *rapid.T
	total         *weir.Stats // of all runs

	mu     sync.Mutex
	random *rand.Rand
	closed error // of a Close in between

	server *weirtest.Server
	db     *weir.DB
}

func (c *chaos) upTo(d time.Duration) time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Duration(c.random.Int64N(int64(d)))
}

func (c *chaos) run(t *testing.T) {
	c.server = weirtest.NewServer(c.answer)
	c.server.SetDialTime(5 * time.Millisecond)
	c.server.SetLinger(30 * time.Millisecond)
	c.server.SetKillTime(c.upTo(100*time.Millisecond), c.upTo(100*time.Millisecond))
	c.db = open(t, c.server, weir.Options{
		Max: c.most, MaxLifetime: time.Second, DefaultDeadline: 10 * time.Second, OnLeak: func(weir.Leak) {},
	})
	ctx, stop := context.WithCancel(t.Context())
	var watch, all sync.WaitGroup
	watch.Go(func() {
		for ctx.Err() == nil {
			time.Sleep(time.Millisecond + c.upTo(20*time.Millisecond))
			synctest.Wait() // everything that happens at this instant has happened
			c.check()
		}
	})
	for range c.callers {
		all.Go(c.caller)
	}
	all.Go(c.makeTrouble)
	all.Wait()
	stop()
	watch.Wait()
	c.settle()
}

// answer is the server's: every SELECT comes back with its own text.
func (c *chaos) answer(st weirtest.Statement) weirtest.Reply {
	r := weirtest.Reply{Columns: []string{"v"}, Latency: c.upTo(200 * time.Millisecond)}
	for range 1 + 150*c.upTo(2) { // one batch, or two
		r.Rows = append(r.Rows, []driver.Value{[]byte(st.Query)})
	}
	switch n := c.upTo(30); {
	case n == 0 && st.Query != "ROLLBACK": // which ends by itself
		r.Latency = time.Minute // unless it is killed
	case n == 1:
		r.Lose = true
	case n == 2:
		r.Vanish = true
	case n == 3:
		r.Err = errors.New("Error 1213 (40001): Deadlock found") //nolint:staticcheck // the server's words
	}
	return r
}

// check looks at what must hold at every instant at which nothing moves.
func (c *chaos) check() {
	st, in := c.db.Stats(), c.db.SQLStats()
	if sum := st.Free + st.Dialling + st.Idle + st.Busy + st.Zombie; sum != c.most {
		c.report.Errorf("%d slots of %d: %+v", sum, c.most, st)
	}
	if n := c.server.Threads(); n > c.most-st.Free+2+int(st.Unconfirmed) {
		c.report.Errorf("%d threads, with %d slots not free: one was given away while its thread lives: %+v", n, c.most-st.Free, st)
	}
	if n := c.server.MostThreads(); n > c.most+2+int(st.Unconfirmed) {
		c.report.Errorf("%d threads at once, with Max %d", n, c.most)
	}
	if n := c.server.StrayKills(); n != 0 {
		c.report.Errorf("%d stray kills", n)
	}
	if in.WaitCount != 0 || in.OpenConnections > c.most {
		c.report.Errorf("database/sql queues or opens: %+v", in)
	}
}

// settle waits for the last trouble to be over and looks at what is left.
func (c *chaos) settle() {
	time.Sleep(weirtest.KeepAlive + time.Minute)
	synctest.Wait()
	c.check()
	st := c.db.Stats()
	if c.closed == nil && (st.Free+st.Idle != c.most || st.Queued != 0) {
		c.report.Errorf("slots or waiters are left: %+v", st)
	}
	for name, k := range st.Classes {
		if c.closed == nil && k.Held != 0 {
			c.report.Errorf("class %s still holds %d", name, k.Held)
		}
	}
	c.add(st)
	if err := c.db.Close(); err != nil {
		c.report.Error(err)
	}
	time.Sleep(time.Second) // for threads that linger
	if n := c.server.Threads(); n != 0 {
		c.report.Errorf("%d threads are left", n)
	}
}

// add counts what happened in this run.
func (c *chaos) add(st weir.Stats) {
	c.total.Kills += st.Kills
	c.total.KillsRefused += st.KillsRefused
	c.total.KillsLost += st.KillsLost
	c.total.Dials += st.Dials
	c.total.Unconfirmed += st.Unconfirmed
	c.total.Leaked += st.Leaked
}

func (c *chaos) makeTrouble() {
	for _, what := range c.trouble {
		time.Sleep(c.upTo(300 * time.Millisecond))
		s, pause := c.server, c.upTo(2*time.Second)
		switch what {
		case drop:
			s.DropConnections()
		case restart:
			s.Restart()
		case freeze:
			s.Freeze()
			time.Sleep(pause)
			s.Thaw()
		case refuseDials:
			s.RefuseDials(syscall.ECONNREFUSED)
			time.Sleep(pause)
			s.RefuseDials(nil)
		case loseControl:
			s.DropControl()
		case refuseKills:
			s.RefuseKills(errors.New("Error 1095 (HY000): You are not owner of thread")) //nolint:staticcheck // the server's words
			time.Sleep(pause)
			s.RefuseKills(nil)
		case slowKills:
			s.SetKillTime(pause, pause/2)
		case closeDB:
			if err := c.db.Close(); err != nil {
				c.closed = err
			}
		}
	}
}

// caller makes a few calls of every kind, with deadlines and without manners.
func (c *chaos) caller() {
	for range 4 {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond+c.upTo(time.Second))
		query := fmt.Sprintf("SELECT %d", c.upTo(1<<40))
		switch c.upTo(6) {
		case 0:
			_, err := c.db.ExecContext(ctx, "UPDATE t SET n = 1")
			c.prompt(ctx, err)
		case 1:
			if rows, err := c.db.QueryContext(ctx, query); err == nil {
				c.read(rows, query)
			} else {
				c.prompt(ctx, err)
			}
		case 2:
			c.transaction(ctx, query)
		case 3:
			c.prompt(ctx, c.db.PingContext(ctx))
		case 4:
			c.prompt(ctx, c.db.QueryRowContext(ctx, query).Scan(&explosive{}))
		case 5:
			_, err := c.db.ExecContext(ctx, "UPDATE t SET n = ?", &explosive{})
			c.prompt(ctx, err)
		}
		if c.upTo(2) == 0 {
			cancel()
		}
		time.Sleep(c.upTo(100 * time.Millisecond))
		_ = cancel // those not cancelled end by their deadline
	}
}

// read reads some of rows, and leaves them open as often as not.
func (c *chaos) read(rows *weir.Rows, query string) {
	for n := c.upTo(200); n > 0 && rows.Next(); n-- {
		var v string
		if err := rows.Scan(&v); err == nil && v != query {
			c.report.Errorf("%q was answered %q: another's reply", query, v)
		}
	}
	c.judge(rows.Err())
	if c.upTo(2) == 0 {
		_ = rows.Close()
	}
}

func (c *chaos) transaction(ctx context.Context, query string) {
	tx, err := c.db.BeginTx(ctx, nil)
	if err != nil {
		c.judge(err)
		return
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO t VALUES (1)")
	c.judge(err)
	inner, cancel := context.WithTimeout(ctx, c.upTo(time.Second))
	defer cancel()
	if rows, err := tx.QueryContext(inner, query); err == nil {
		c.read(rows, query)
	}
	time.Sleep(c.upTo(50 * time.Millisecond))
	switch c.upTo(3) {
	case 0:
		c.judge(tx.Commit())
	case 1:
		_ = tx.Rollback()
	} // else it is left to its deadline
}

// judge looks at how a call ended.
func (c *chaos) judge(err error) {
	switch {
	case errors.Is(err, weirtest.ErrKilled):
		c.report.Errorf("a statement that nobody cancelled was killed: %v", err)
	case errors.Is(err, driver.ErrBadConn):
		c.report.Errorf("the driver's own error came through: %v", err)
	}
}

// prompt judges a call that was made at once, and that nothing may keep.
func (c *chaos) prompt(ctx context.Context, err error) {
	c.judge(err)
	if over, _ := ctx.Deadline(); time.Since(over) > 0 {
		c.report.Errorf("the caller was kept for %s after its deadline", time.Since(over))
	}
}
