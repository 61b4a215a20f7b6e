package weir_test

import (
	"context"
	"database/sql/driver"
	"errors"
	"runtime"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	sdk "go.opentelemetry.io/otel/sdk/trace"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// cancelled runs a statement on db and leaves it after d.
func cancelled(t *testing.T, db *weir.DB, query string, d time.Duration) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	defer cancel()
	if _, err := db.ExecContext(ctx, query); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%s: %v", query, err)
	}
}

func TestASlotWhoseQueryHasEndedNeedNotWaitForOthersKills(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
			if st.Query == "DO hang" {
				return weirtest.Reply{UntilKilled: true}
			}
			return weirtest.Reply{Latency: 100 * time.Millisecond}
		})
		db := open(t, s, weir.Options{Max: 2})
		defer shut(t, db, s)
		warm(t, db, 2)
		s.SetKillTime(8*time.Second, 0)
		var calls sync.WaitGroup
		calls.Go(func() { cancelled(t, db, "DO hang", time.Millisecond) })
		calls.Go(func() { cancelled(t, db, "DO end", 50*time.Millisecond) })
		calls.Wait()
		time.Sleep(time.Second) // the one kill is still on its way
		if st := db.Stats(); st.Idle != 1 || st.Zombie != 1 {
			t.Errorf("the query ended long ago: %+v", st)
		}
		time.Sleep(10 * time.Second)
	})
}

func TestAConnectionThatTheNetworkForgotGivesItsSlotBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
			return weirtest.Reply{Vanish: st.Query == "DO vanish"}
		})
		db := open(t, s, weir.Options{Max: 1})
		cancelled(t, db, "DO vanish", time.Second)
		time.Sleep(time.Second)
		if st := db.Stats(); st.Free != 1 || st.Unconfirmed != 0 || st.KillsRefused != 0 {
			t.Errorf("the thread is gone, and the server says so: %+v", st)
		}
		if err := db.PingContext(t.Context()); err != nil {
			t.Error(err)
		}
		if in := db.SQLStats(); in.OpenConnections != 1 {
			t.Errorf("database/sql counts %d connections", in.OpenConnections)
		}
		shut(t, db, s)
		time.Sleep(weirtest.KeepAlive) // for the client's side of the old one
	})
}

func TestWhoWaitsIsToldWhenEverySlotIsLostToAServerThatIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(time.Second))
		db := open(t, s, weir.Options{Max: 2, MinLimit: 2, QueueTarget: -1, BreakerRatio: -1})
		defer shut(t, db, s)
		var calls sync.WaitGroup
		for range 6 {
			calls.Go(func() {
				ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
				defer cancel()
				began := time.Now()
				_, err := db.ExecContext(ctx, "UPDATE t SET n = 1")
				if err == nil || errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 5*time.Second {
					t.Errorf("after %s: %v", time.Since(began), err)
				}
			})
		}
		time.Sleep(500 * time.Millisecond)
		s.RefuseDials(syscall.ECONNREFUSED)
		s.DropConnections()
		calls.Wait()
		s.RefuseDials(nil)
		time.Sleep(time.Second)
		if err := db.PingContext(t.Context()); err != nil {
			t.Errorf("after the server came back: %v", err)
		}
	})
}

func TestStatsTellKillsThatWereRefusedFromKillsThatWereLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(3 * time.Second))
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		s.RefuseKills(errors.New("Error 1095 (HY000): You are not owner of thread"))
		cancelled(t, db, "DO 1", time.Second)
		time.Sleep(5 * time.Second)
		if st := db.Stats(); st.KillsRefused != 1 || st.KillsLost != 0 || st.Kills != 0 || st.Idle != 1 {
			t.Errorf("refused: %+v", st)
		}
		s.RefuseKills(nil)
		s.DropControl()
		s.RefuseDials(syscall.ECONNREFUSED)
		cancelled(t, db, "DO 2", time.Second)
		time.Sleep(1900 * time.Millisecond)
		if st := db.Stats(); st.Zombie != 1 || st.KillsLost != 1 {
			t.Errorf("while the statement runs on: %+v", st)
		}
		time.Sleep(3 * time.Second)
		if st := db.Stats(); st.KillsRefused != 1 || st.KillsLost != 1 || st.Kills != 0 || st.Idle != 1 {
			t.Errorf("lost: %+v", st)
		}
		s.RefuseDials(nil)
	})
}

// blocking is an argument whose Value does not return before it is told to.
type blocking struct{ asked, until chan struct{} }

func (b blocking) Value() (driver.Value, error) {
	close(b.asked)
	<-b.until
	return int64(1), nil
}

// TestCloseIsBoundedEvenIfACallersFunctionNeverReturns runs in real time: a lock
// of database/sql's stands still in a bubble's time.
func TestCloseIsBoundedEvenIfACallersFunctionNeverReturns(t *testing.T) {
	t.Parallel()
	s := weirtest.NewServer(nil)
	db := open(t, s, weir.Options{Max: 1})
	ctx, cancel := context.WithCancel(t.Context())
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	function := blocking{asked: make(chan struct{}), until: make(chan struct{})}
	done := make(chan error, 1)
	go func() {
		_, err := tx.ExecContext(ctx, "UPDATE t SET n = ?", function)
		done <- err
	}()
	<-function.asked
	cancel()
	began := time.Now()
	if err := db.Close(); err == nil || time.Since(began) > 8*time.Second {
		t.Errorf("Close returned %v after %s; it promises five seconds", err, time.Since(began))
	}
	if n := s.Threads(); n != 0 {
		t.Errorf("%d threads are left", n)
	}
	close(function.until)
	if err := <-done; err == nil {
		t.Error("a statement of a transaction that is over succeeded")
	}
}

func TestAServerThatAnswersAfterCloseGaveUpIsHungUpOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{Max: 2})
		warm(t, db, 2)
		s.Freeze()
		cancelled(t, db, "DO 1", time.Millisecond)
		if err := db.Close(); err == nil {
			t.Error("Close did not say that it gave up")
		}
		s.Thaw()
		time.Sleep(time.Second)
		if n := s.Threads(); n != 0 {
			t.Errorf("%d connections stay open", n)
		}
	})
}

// closing closes a DB while a call is about to return.
type closing struct {
	sdk.SpanProcessor
	db   *weir.DB
	done chan error
}

func (c *closing) OnEnd(s sdk.ReadOnlySpan) {
	if s.Name() != "SELECT" {
		return
	}
	go func() { c.done <- c.db.Close() }()
	for c.db.Stats().Busy > 0 { // until Close has taken the slot
		runtime.Gosched()
	}
}

func TestCloseBesideACallThatIsReturningItsRows(t *testing.T) {
	s := weirtest.NewServer(oneRow(int64(1)))
	c := &closing{SpanProcessor: sdk.NewSimpleSpanProcessor(nil), done: make(chan error, 1)}
	traces := sdk.NewTracerProvider(sdk.WithSpanProcessor(c))
	c.db = open(t, s, weir.Options{Max: 1, TracerProvider: traces})
	rows, err := c.db.QueryContext(t.Context(), "SELECT 1")
	if err != nil {
		t.Fatal(err)
	}
	if rows.Next() || !errors.Is(rows.Err(), weir.ErrClosed) {
		t.Errorf("rows of a closed DB: %v", rows.Err())
	}
	select {
	case err := <-c.done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("Close waits for rows that nobody can close")
	}
}

func TestColumnTypesBesideARunningStatementAreRefusedAndDoNoHarm(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
			r := oneRow(int64(1))(st)
			if st.Query == "UPDATE t SET n = 1" {
				r.Latency = time.Second
			}
			return r
		})
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
		defer cancel()
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := tx.QueryContext(ctx, "SELECT 1")
		if err != nil {
			t.Fatal(err)
		}
		done := make(chan error)
		go func() {
			_, err := tx.ExecContext(ctx, "UPDATE t SET n = 1")
			done <- err
		}()
		synctest.Wait()
		if _, err := rows.ColumnTypes(); err == nil {
			t.Error("no error beside a running statement")
		}
		if err := <-done; !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the statement: %v", err)
		}
		_ = tx.Rollback()
		var n int
		if err := db.QueryRowContext(t.Context(), "SELECT 1").Scan(&n); err != nil || n != 1 {
			t.Errorf("the next caller: %d, %v", n, err)
		}
	})
}
