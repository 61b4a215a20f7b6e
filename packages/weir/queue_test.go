package weir_test

import (
	"context"
	"database/sql/driver"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// open is a DB over a double, closed with the test. Inside a synctest bubble,
// call it there, and close it before the bubble ends.
func open(tb testing.TB, s *weirtest.Server, o weir.Options) *weir.DB {
	tb.Helper()
	db, err := weir.Open(s.Connector(), o)
	if err != nil {
		tb.Fatal(err)
	}
	return db
}

func shut(tb testing.TB, db *weir.DB, s *weirtest.Server) {
	tb.Helper()
	if err := db.Close(); err != nil {
		tb.Error(err)
	}
	if n := s.Threads(); n != 0 {
		tb.Errorf("%d threads are left on the server", n)
	}
	if n := s.StrayKills(); n != 0 {
		tb.Errorf("%d stray kills", n)
	}
	if st := db.Stats(); st.Free != st.Max {
		tb.Errorf("slots did not come back: %+v", st)
	}
}

// slow answers everything after d.
func slow(d time.Duration) func(weirtest.Statement) weirtest.Reply {
	return func(weirtest.Statement) weirtest.Reply { return weirtest.Reply{Latency: d} }
}

// oneRow answers everything with a row that holds v.
func oneRow(v driver.Value) func(weirtest.Statement) weirtest.Reply {
	return func(weirtest.Statement) weirtest.Reply {
		return weirtest.Reply{Columns: []string{"v"}, Rows: [][]driver.Value{{v}}}
	}
}

// warm makes a DB's connections, so that the test's calls find them idle.
func warm(tb testing.TB, db *weir.DB, n int) {
	tb.Helper()
	var all sync.WaitGroup
	for range n {
		all.Go(func() {
			tx, err := db.BeginTx(context.Background(), nil)
			if err != nil {
				tb.Error(err)
				return
			}
			time.Sleep(time.Second) // until all of them hold one: time is virtual here
			if err := tx.Rollback(); err != nil {
				tb.Error(err)
			}
		})
	}
	all.Wait()
}

func TestHigherClassesGoFirstAndEachClassInTheOrderOfItsArrival(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(10 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 1, Classes: map[weir.Class]weir.ClassOptions{
			weir.Interactive: {Priority: 1}, weir.Background: {},
		}})
		defer shut(t, db, s)
		var calls sync.WaitGroup
		for _, c := range []string{"first", "b1", "i1", "b2", "i2"} {
			class := weir.Interactive
			if strings.HasPrefix(c, "b") {
				class = weir.Background
			}
			calls.Go(func() {
				if _, err := db.ExecContext(weir.WithClass(t.Context(), class), c); err != nil {
					t.Error(err)
				}
			})
			synctest.Wait() // each is in the queue before the next arrives
		}
		calls.Wait()
		if got, want := s.Log(), []string{"first", "i1", "i2", "b1", "b2"}; !slices.Equal(got, want) {
			t.Errorf("served %v, want %v", got, want)
		}
	})
}

func TestALowClassGetsItsShareWhileAHighOneFloods(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(10 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 4, MinLimit: 4, MaxQueue: 1000, QueueTarget: -1, Classes: map[weir.Class]weir.ClassOptions{
			weir.Interactive: {Priority: 1}, weir.Background: {Share: 0.25},
		}})
		defer shut(t, db, s)
		var calls sync.WaitGroup
		for _, class := range []weir.Class{weir.Interactive, weir.Background} {
			for range 200 {
				calls.Go(func() {
					if _, err := db.ExecContext(weir.WithClass(t.Context(), class), string(class)); err != nil {
						t.Error(err)
					}
				})
			}
			synctest.Wait()
		}
		calls.Wait()
		low := 0
		for _, q := range s.Log()[4:204] { // the first four were alone
			if q == string(weir.Background) {
				low++
			}
		}
		if low < 45 || low > 55 {
			t.Errorf("the low class got %d of 200 turns, want about 50", low)
		}
	})
}

func TestALimitedClassLeavesSlotsForAPersonsQuestion(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(time.Minute))
		db := open(t, s, weir.Options{Max: 4})
		defer shut(t, db, s)
		var calls sync.WaitGroup
		for range 8 {
			calls.Go(func() {
				if _, err := db.ExecContext(weir.WithClass(t.Context(), weir.Background), "long"); err != nil {
					t.Error(err)
				}
			})
		}
		synctest.Wait()
		if st := db.Stats(); st.Busy != 2 || st.Queued != 6 {
			t.Errorf("half the slots are its limit: %+v", st)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 61*time.Second)
		defer cancel()
		began := time.Now()
		if _, err := db.ExecContext(ctx, "a question"); err != nil || time.Since(began) != time.Minute {
			t.Errorf("the question took %s: %v", time.Since(began), err)
		}
		calls.Wait()
	})
}

func TestAFullQueueRefusesAtOnceAndSaysWhenToComeBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(100 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 1, MaxQueue: 2})
		defer shut(t, db, s)
		if _, err := db.ExecContext(t.Context(), "measured"); err != nil {
			t.Fatal(err)
		}
		var calls sync.WaitGroup
		for range 3 {
			calls.Go(func() {
				if _, err := db.ExecContext(t.Context(), "x"); err != nil {
					t.Error(err)
				}
			})
		}
		synctest.Wait()
		began := time.Now()
		_, err := db.ExecContext(t.Context(), "too many")
		shed, ok := errors.AsType[*weir.ShedError](err)
		if !ok || !errors.Is(err, weir.ErrShed) || shed.Reason != weir.QueueFull || shed.Class != weir.Interactive {
			t.Fatalf("got %v", err)
		}
		if shed.RetryAfter != 300*time.Millisecond || time.Since(began) != 0 {
			t.Errorf("retry after %s, said after %s; three calls of 100 ms are before it", shed.RetryAfter, time.Since(began))
		}
		calls.Wait()
		if n := db.Stats().Classes[weir.Interactive].Shed[weir.QueueFull]; n != 1 {
			t.Errorf("Stats counts %d", n)
		}
	})
}

func TestADeadlineThatCannotBeMetIsRefusedBeforeWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(100 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		if _, err := db.ExecContext(t.Context(), "measured"); err != nil {
			t.Fatal(err)
		}
		var calls sync.WaitGroup
		for range 2 {
			calls.Go(func() {
				if _, err := db.ExecContext(t.Context(), "x"); err != nil {
					t.Error(err)
				}
			})
		}
		synctest.Wait()
		for _, c := range []struct {
			deadline, said time.Duration
		}{{50 * time.Millisecond, 0}, {250 * time.Millisecond, 250 * time.Millisecond}} {
			began := time.Now()
			ctx, cancel := context.WithTimeout(t.Context(), c.deadline)
			_, err := db.ExecContext(ctx, "late")
			cancel()
			if c.said == 0 && !errors.Is(err, weir.ErrShed) || c.said > 0 && !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("deadline %s: %v", c.deadline, err)
			}
			if took := time.Since(began); took != c.said {
				t.Errorf("deadline %s: said after %s, want %s", c.deadline, took, c.said)
			}
		}
		calls.Wait()
	})
}

func TestAWaiterWhoseDeadlinePassesIsToldSoAndSentNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(time.Hour))
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		ctx, cancel := context.WithCancel(t.Context())
		gone := make(chan error)
		go func() {
			_, err := db.ExecContext(ctx, "holder")
			gone <- err
		}()
		synctest.Wait()
		late, stop := context.WithTimeout(t.Context(), time.Second)
		defer stop()
		_, err := db.ExecContext(late, "waiter")
		if !errors.Is(err, weir.ErrShed) || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
		cancel()
		if err := <-gone; !errors.Is(err, context.Canceled) || !errors.Is(err, weir.ErrOutcomeUnknown) {
			t.Errorf("a write that was sent: %v", err)
		}
		if slices.Contains(s.Log(), "waiter") {
			t.Error("the waiter's statement was sent")
		}
	})
}
