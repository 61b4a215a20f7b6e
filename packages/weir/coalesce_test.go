package weir_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// readOne reads one number from db.
func readOne(db *weir.DB) func(context.Context) (int, error) {
	return func(ctx context.Context) (n int, err error) {
		err = db.QueryRowContext(ctx, "SELECT v FROM t").Scan(&n)
		return n, err
	}
}

// slowRow answers everything with a row that holds v, after d.
func slowRow(v int64, d time.Duration) func(weirtest.Statement) weirtest.Reply {
	return func(st weirtest.Statement) weirtest.Reply {
		r := oneRow(v)(st)
		r.Latency = d
		return r
	}
}

func TestAThousandCallersOfOneKeyAreOneQuery(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slowRow(42, 20*time.Millisecond))
		db := open(t, s, weir.Options{Max: 10})
		defer shut(t, db, s)
		var callers sync.WaitGroup
		for range 1000 {
			callers.Go(func() {
				if n, err := weir.Coalesce(t.Context(), db, "answer", readOne(db)); n != 42 || err != nil {
					t.Errorf("%d, %v", n, err)
				}
			})
		}
		callers.Wait()
		if n := len(s.Log()); n != 1 {
			t.Errorf("%d queries", n)
		}
		if _, err := weir.Coalesce(t.Context(), db, "answer", readOne(db)); err != nil || len(s.Log()) != 2 {
			t.Errorf("a later call is a read of its own: %d queries, %v", len(s.Log()), err)
		}
	})
}

func TestACallerWhoLeavesTakesNothingFromThoseWhoStay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slowRow(42, time.Second))
		db := open(t, s, weir.Options{Max: 2})
		defer shut(t, db, s)
		first, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond) // it begins the read
		defer cancel()
		var callers sync.WaitGroup
		began := time.Now()
		callers.Go(func() {
			_, err := weir.Coalesce(first, db, "k", readOne(db))
			if err != context.DeadlineExceeded || time.Since(began) != 500*time.Millisecond {
				t.Errorf("who left heard %v after %s", err, time.Since(began))
			}
		})
		synctest.Wait()
		for _, stay := range []time.Duration{800 * time.Millisecond, 5 * time.Second, 0} {
			callers.Go(func() {
				ctx := t.Context()
				if stay > 0 {
					var cancel func()
					ctx, cancel = context.WithTimeout(ctx, stay)
					defer cancel()
				}
				n, err := weir.Coalesce(ctx, db, "k", readOne(db))
				if enough := stay == 0 || stay > time.Second; enough != (n == 42 && err == nil) || !enough && err != context.DeadlineExceeded {
					t.Errorf("with %s to spend: %d, %v", stay, n, err)
				}
			})
		}
		callers.Wait()
		if n := len(s.Log()); n != 1 {
			t.Errorf("%d queries", n)
		}
	})
}

func TestTheLastCallerToLeaveEndsTheQueryOnTheServer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(weirtest.Statement) weirtest.Reply { return weirtest.Reply{UntilKilled: true} })
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		var callers sync.WaitGroup
		for i := range 3 {
			callers.Go(func() {
				ctx, cancel := context.WithCancel(t.Context())
				time.AfterFunc(time.Duration(i+1)*time.Second, cancel)
				if _, err := weir.Coalesce(ctx, db, "k", readOne(db)); err != context.Canceled {
					t.Error(err)
				}
			})
		}
		time.Sleep(2500 * time.Millisecond)
		if s.Kills() != 0 || s.Running() != 1 {
			t.Error("the query ended while a caller waited")
		}
		callers.Wait()
		synctest.Wait()
		if s.Kills() != 1 || s.Running() != 0 {
			t.Errorf("%d kills, %d queries run on for nobody", s.Kills(), s.Running())
		}
	})
}

func TestNobodyJoinsAReadThatIsBeingCancelled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{})
		defer shut(t, db, s)
		var reads atomic.Int32
		read := func(ctx context.Context) (int32, error) {
			n := reads.Add(1)
			if n == 1 {
				<-ctx.Done()
				time.Sleep(time.Second) // it takes its time to end
			}
			return n, ctx.Err()
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if _, err := weir.Coalesce(ctx, db, "k", read); err != context.DeadlineExceeded {
			t.Error(err)
		}
		if n, err := weir.Coalesce(t.Context(), db, "k", read); n != 2 || err != nil {
			t.Errorf("who came then: %d, %v", n, err)
		}
		time.Sleep(time.Second)
	})
}

func TestTheDeadlineOfASharedReadIsThatOfItsMostPatientCaller(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{DefaultDeadline: 5 * time.Second})
		defer shut(t, db, s)
		began := time.Now()
		read := func(ctx context.Context) (int, error) {
			for _, want := range []float64{2, 3, 3, 7.5} { // the last caller has the DB's own
				if got := deadlineOf(ctx).Sub(began).Seconds(); got != want {
					t.Errorf("after %s: %v s, want %v s", time.Since(began), got, want)
				}
				time.Sleep(time.Second)
			}
			return 0, nil
		}
		var callers sync.WaitGroup
		for i, deadline := range []time.Duration{2 * time.Second, 3 * time.Second, 2 * time.Second, 0} {
			callers.Go(func() {
				time.Sleep(max(0, time.Duration(i)*time.Second-time.Second/2)) // 0, 0.5, 1.5, 2.5 s
				ctx := t.Context()
				if deadline > 0 {
					var cancel func()
					ctx, cancel = context.WithDeadline(ctx, began.Add(deadline))
					defer cancel()
				}
				if _, err := weir.Coalesce(ctx, db, "k", read); (err == nil) != (deadline == 0) {
					t.Error(err)
				}
			})
		}
		callers.Wait()
	})
}

func TestAHighClassDoesNotWaitBehindALowOnesRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slowRow(1, 100*time.Millisecond))
		db := open(t, s, weir.Options{Max: 2, Classes: map[weir.Class]weir.ClassOptions{
			weir.Interactive: {Priority: 1}, weir.Background: {Limit: 0.5, QueueTarget: -1},
		}})
		defer shut(t, db, s)
		low := weir.WithClass(t.Context(), weir.Background)
		var calls sync.WaitGroup
		for range 5 { // the background's one slot has a queue before it
			calls.Go(func() { _, _ = db.ExecContext(low, "x") })
		}
		synctest.Wait()
		calls.Go(func() { _, _ = weir.Coalesce(low, db, "k", readOne(db)) })
		synctest.Wait()
		began := time.Now()
		if _, err := weir.Coalesce(t.Context(), db, "k", readOne(db)); err != nil || time.Since(began) != 100*time.Millisecond {
			t.Errorf("%v after %s", err, time.Since(began))
		}
		calls.Wait()
	})
}

func TestAPanicInASharedReadIsEveryCallersError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{})
		defer shut(t, db, s)
		var callers sync.WaitGroup
		for range 3 {
			callers.Go(func() {
				_, err := weir.Coalesce(t.Context(), db, "k", func(context.Context) (int, error) {
					time.Sleep(time.Second)
					panic("read")
				})
				if !isPanic(err) {
					t.Error(err)
				}
			})
		}
		callers.Wait()
	})
}

func TestDifferentTypesUnderOneKeyAreDifferentReads(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{})
		defer shut(t, db, s)
		var callers sync.WaitGroup
		callers.Go(func() {
			n, err := weir.Coalesce(t.Context(), db, "k", func(context.Context) (int, error) { time.Sleep(time.Second); return 7, nil })
			if n != 7 || err != nil {
				t.Error(n, err)
			}
		})
		callers.Go(func() {
			v, err := weir.Coalesce(t.Context(), db, "k", func(context.Context) (string, error) { time.Sleep(time.Second); return "x", nil })
			if v != "x" || err != nil {
				t.Error(v, err)
			}
		})
		callers.Wait()
	})
}

func TestInsideATransactionEachReadIsItsOwn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slowRow(3, time.Second))
		db := open(t, s, weir.Options{Max: 3})
		defer shut(t, db, s)
		var callers sync.WaitGroup
		for range 2 {
			callers.Go(func() {
				tx, err := db.BeginTx(t.Context(), nil)
				if err != nil {
					t.Error(err)
					return
				}
				n, err := weir.Coalesce(tx.Context(), db, "k", func(ctx context.Context) (n int, err error) {
					err = tx.QueryRowContext(ctx, "SELECT in tx").Scan(&n)
					return n, err
				})
				if n != 3 || err != nil {
					t.Error(n, err)
				}
				if err := tx.Commit(); err != nil {
					t.Error(err)
				}
			})
		}
		callers.Wait()
		reads := 0
		for _, q := range s.Log() {
			if q == "SELECT in tx" {
				reads++
			}
		}
		if reads != 2 {
			t.Errorf("%d reads in two transactions", reads)
		}
	})
}

func TestCloseEndsASharedRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slowRow(1, time.Hour))
		db := open(t, s, weir.Options{})
		heard := make(chan error)
		go func() {
			_, err := weir.Coalesce(t.Context(), db, "k", readOne(db))
			heard <- err
		}()
		synctest.Wait()
		shut(t, db, s)
		if err := <-heard; !errors.Is(err, weir.ErrClosed) {
			t.Errorf("while it ran: %v", err)
		}
		if _, err := weir.Coalesce(t.Context(), db, "k", readOne(db)); err != weir.ErrClosed {
			t.Errorf("afterwards: %v", err)
		}
	})
}

func TestACallerWithTimeIsNotRefusedForTheHurryOfAnother(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{})
		defer shut(t, db, s)
		var reads atomic.Int32
		read := func(ctx context.Context) (int, error) {
			reads.Add(1)
			own, cancel := context.WithDeadline(ctx, deadlineOf(ctx)) // as it is when the read begins
			defer cancel()
			select {
			case <-time.After(time.Second):
				return 5, nil
			case <-own.Done():
				return 0, own.Err()
			}
		}
		var callers sync.WaitGroup
		for _, patience := range []time.Duration{100 * time.Millisecond, 10 * time.Second} {
			callers.Go(func() {
				ctx, cancel := context.WithTimeout(t.Context(), patience)
				defer cancel()
				n, err := weir.Coalesce(ctx, db, "k", read)
				if patience > time.Second && (n != 5 || err != nil) || patience < time.Second && err != context.DeadlineExceeded {
					t.Errorf("with %s: %d, %v", patience, n, err)
				}
			})
			synctest.Wait()
		}
		callers.Wait()
		if n := reads.Load(); n != 2 {
			t.Errorf("%d reads", n)
		}
	})
}

func deadlineOf(ctx context.Context) time.Time {
	at, _ := ctx.Deadline()
	return at
}

// TestNoCallersEndIsAnothersWhateverTheOrder lets callers of a few keys come and
// go at random, in virtual time, and holds each to what it would have got alone.
func TestNoCallersEndIsAnothersWhateverTheOrder(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		callers := rapid.IntRange(1, 40).Draw(r, "callers")
		keys := rapid.IntRange(1, 3).Draw(r, "keys")
		seed := rapid.Uint64().Draw(r, "seed")
		synctest.Test(t, func(t *testing.T) { comeAndGo(t, r, callers, keys, rand.New(rand.NewPCG(seed, 2))) })
	})
}

func comeAndGo(t *testing.T, r *rapid.T, callers, keys int, random *rand.Rand) {
	s := weirtest.NewServer(nil)
	db := open(t, s, weir.Options{})
	defer shut(t, db, s)
	const length = 100 * time.Millisecond
	var live, reads [3]atomic.Int32
	read := func(key int) func(context.Context) (string, error) {
		return func(ctx context.Context) (string, error) {
			reads[key].Add(1)
			if live[key].Add(1) > 1 {
				r.Errorf("two reads of key %d at once", key)
			}
			defer live[key].Add(-1)
			select {
			case <-time.After(length):
				return fmt.Sprint("value ", key), nil
			case <-ctx.Done():
				return "", ctx.Err()
			}
		}
	}
	var all sync.WaitGroup
	for range callers {
		key, wait := random.IntN(keys), time.Duration(random.Int64N(int64(3*length)))
		patience, leave := time.Duration(1+random.Int64N(int64(3*length))), random.IntN(3) == 0
		all.Go(func() {
			time.Sleep(wait)
			ctx, cancel := context.WithCancel(t.Context())
			end := context.Canceled
			if leave {
				defer time.AfterFunc(patience, cancel).Stop()
			} else {
				ctx, cancel = context.WithTimeout(t.Context(), patience)
				end = context.DeadlineExceeded
			}
			defer cancel()
			began := time.Now()
			v, err := weir.Coalesce(ctx, db, fmt.Sprint(key), read(key))
			took := time.Since(began)
			switch {
			case err == nil:
				if v != fmt.Sprint("value ", key) || took > patience || took > length {
					r.Errorf("%q after %s of %s", v, took, patience)
				}
			case err != end || took != patience || patience > length:
				r.Errorf("%v after %s of %s: the read takes %s", err, took, patience, length)
			}
		})
	}
	all.Wait()
	synctest.Wait()
	for key := range keys {
		if n := live[key].Load(); n != 0 {
			r.Errorf("%d reads of key %d run on for nobody", n, key)
		}
	}
}
