package weir_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// steady makes a call every so often for a while, each with its deadline, and
// hands each error to note with the time that its call was made.
func steady(db *weir.DB, every, length, deadline time.Duration, note func(at time.Duration, err error)) {
	var calls sync.WaitGroup
	defer calls.Wait()
	began := time.Now()
	for at := time.Duration(0); at < length; at = time.Since(began) {
		calls.Go(func() {
			ctx, cancel := context.WithTimeout(context.Background(), deadline)
			defer cancel()
			_, err := db.ExecContext(ctx, "UPDATE t SET n = 1")
			note(at, err)
		})
		time.Sleep(every)
	}
}

func TestGoodputIsBackWithinASecondOfTheServersReturn(t *testing.T) {
	outages, opened := 0, uint64(0)
	for seed := range uint64(60) {
		synctest.Test(t, func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 4))
			every := time.Duration(1+random.IntN(8)) * time.Millisecond
			down := 500*time.Millisecond + time.Duration(random.Int64N(int64(4*time.Second)))
			s := weirtest.NewServer(slow(2 * time.Millisecond))
			db := open(t, s, weir.Options{Max: 10})
			defer shut(t, db, s)
			time.AfterFunc(time.Second, func() {
				s.RefuseDials(syscall.ECONNREFUSED)
				s.DropConnections()
			})
			back := time.Second + down
			time.AfterFunc(back, func() {
				s.Restart()
				s.RefuseDials(nil)
			})
			var good, all atomic.Int32
			steady(db, every, back+2*time.Second, 200*time.Millisecond, func(at time.Duration, err error) {
				switch {
				case at >= back+time.Second:
					all.Add(1)
					if err == nil {
						good.Add(1)
					}
				case at > time.Second && errors.Is(err, weir.ErrShed):
					shed, _ := errors.AsType[*weir.ShedError](err)
					if shed.Reason == weir.BreakerOpen && (shed.RetryAfter > 500*time.Millisecond || errors.Is(err, weir.ErrOutcomeUnknown) ||
						!errors.Is(err, syscall.ECONNREFUSED) && !errors.Is(err, weirtest.ErrLost)) {
						t.Errorf("seed %d: refused with %v", seed, err)
					}
				}
			})
			if good.Load()*100 < all.Load()*95 {
				t.Errorf("seed %d: %d of %d good from one second after the return", seed, good.Load(), all.Load())
			}
			outages++
			opened += db.Stats().BreakerOpened
		})
	}
	if opened < uint64(outages) {
		t.Errorf("opened %d times in %d outages", opened, outages)
	}
}

func TestAnOpenBreakerRefusesAtOnceNamesTheFailureAndLetsControlThrough(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		s.RefuseDials(syscall.ECONNREFUSED)
		db := open(t, s, weir.Options{Max: 4})
		defer shut(t, db, s)
		for range 50 {
			if _, err := db.ExecContext(t.Context(), "x"); !errors.Is(err, syscall.ECONNREFUSED) || errors.Is(err, weir.ErrShed) {
				t.Fatalf("before it opens: %v", err)
			}
		}
		dials := db.Stats().Dials
		began := time.Now()
		_, err := db.ExecContext(t.Context(), "x")
		shed, ok := errors.AsType[*weir.ShedError](err)
		if !ok || shed.Reason != weir.BreakerOpen || shed.RetryAfter != 100*time.Millisecond || time.Since(began) != 0 ||
			!errors.Is(err, syscall.ECONNREFUSED) || !strings.Contains(err.Error(), "connection refused") {
			t.Errorf("got %v after %s", err, time.Since(began))
		}
		st := db.Stats()
		if !st.BreakerOpen || st.Dials != dials || st.Classes[weir.Interactive].Shed[weir.BreakerOpen] != 1 {
			t.Errorf("%+v", st)
		}
		if _, err := db.ExecContext(weir.WithClass(t.Context(), weir.Control), "x"); errors.Is(err, weir.ErrShed) {
			t.Errorf("control was refused: %v", err)
		}
		s.RefuseDials(nil)
		if _, err := db.ExecContext(t.Context(), "x"); !errors.Is(err, weir.ErrShed) {
			t.Errorf("before the next probe: %v", err)
		}
		if err := db.PingContext(weir.WithClass(t.Context(), weir.Control)); err != nil {
			t.Error(err)
		}
		if _, err := db.ExecContext(t.Context(), "x"); err != nil {
			t.Errorf("after control's success: %v", err)
		}
	})
}

func TestARefusalIsNoUnknownOutcomeThoughTheFailureBehindItWas(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(weirtest.Statement) weirtest.Reply { return weirtest.Reply{Lose: true} })
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		for range 50 {
			if _, err := db.ExecContext(t.Context(), "INSERT INTO t VALUES (1)"); weir.OutcomeOf(err) != weir.OutcomeUnknown {
				t.Fatal(err)
			}
		}
		_, err := db.ExecContext(t.Context(), "INSERT INTO t VALUES (1)")
		if weir.OutcomeOf(err) != weir.OutcomeShed || errors.Is(err, weir.ErrOutcomeUnknown) || !errors.Is(err, weirtest.ErrLost) {
			t.Errorf("got %v", err)
		}
	})
}

func TestAFrozenServerDoesNotOpenTheBreaker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(2 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 10})
		defer shut(t, db, s)
		time.AfterFunc(time.Second, s.Freeze)
		time.AfterFunc(11*time.Second, s.Thaw)
		var good, all atomic.Int32
		steady(db, 5*time.Millisecond, 14*time.Second, 100*time.Millisecond, func(at time.Duration, err error) {
			shed, ok := errors.AsType[*weir.ShedError](err)
			if ok && shed.Reason == weir.BreakerOpen {
				t.Errorf("at %s: %v", at, err)
			}
			if at > 12*time.Second {
				all.Add(1)
				if err == nil {
					good.Add(1)
				}
			}
		})
		if st := db.Stats(); st.BreakerOpened != 0 || good.Load()*100 < all.Load()*95 {
			t.Errorf("%d of %d good after the thaw: %+v", good.Load(), all.Load(), st)
		}
	})
}

func TestOneTenantsBadSQLDoesNotOpenTheBreaker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
			if st.Query == "bad" {
				return weirtest.Reply{Err: said(1064, "You have an error in your SQL syntax")}
			}
			return weirtest.Reply{}
		})
		db := open(t, s, weir.Options{})
		defer shut(t, db, s)
		for range 500 {
			if _, err := db.ExecContext(t.Context(), "bad"); weir.OutcomeOf(err) != weir.OutcomeRejected {
				t.Fatal(err)
			}
		}
		if _, err := db.ExecContext(t.Context(), "good"); err != nil {
			t.Error(err)
		}
	})
}

func TestANegativeRatioNeverOpens(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(weirtest.Statement) weirtest.Reply { return weirtest.Reply{Lose: true} })
		db := open(t, s, weir.Options{Max: 1, BreakerRatio: -1})
		defer shut(t, db, s)
		for range 100 {
			if _, err := db.ExecContext(t.Context(), "x"); !errors.Is(err, weir.ErrOutcomeUnknown) {
				t.Fatal(err)
			}
		}
	})
}
