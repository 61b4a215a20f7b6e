package weir_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

func TestPressureIsToldSoonAfterCallersBeginToWaitAndEndsAfterThem(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(20 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 2})
		defer shut(t, db, s)
		ctx, cancel := context.WithCancel(t.Context())
		told := db.Pressure(ctx)
		if p := <-told; p.Raised || p.Limit != 2 || p.Queued != 0 {
			t.Errorf("at first: %+v", p)
		}
		began := time.Now()
		go offer(db, load{rate: 1000, deadline: time.Second, class: weir.Interactive, lasts: time.Second, seed: 1})
		// The fifth call or so is the first to wait, 5 ms are its target.
		p := <-told
		if took := time.Since(began); !p.Raised || p.QueueDelay < 5*time.Millisecond || p.InFlight != 2 || took > 50*time.Millisecond {
			t.Errorf("after %s: %+v", took, p)
		}
		p = <-told
		if took := time.Since(began); p.Raised || p.Queued != 0 || took < time.Second {
			t.Errorf("the end was told after %s: %+v", took, p)
		}
		cancel()
		if _, open := <-told; open {
			t.Error("told after the subscriber had left")
		}
	})
}

func TestAFrozenServerRaisesPressureThoughNobodyIsServed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		if err := db.PingContext(t.Context()); err != nil {
			t.Fatal(err)
		}
		told := db.Pressure(t.Context())
		<-told
		s.Freeze()
		began := time.Now()
		for range 2 {
			go func() {
				ctx, cancel := context.WithTimeout(t.Context(), time.Second)
				defer cancel()
				_ = db.PingContext(ctx)
			}()
		}
		if p := <-told; !p.Raised || time.Since(began) > 50*time.Millisecond {
			t.Errorf("after %s: %+v", time.Since(began), p)
		}
		time.Sleep(2 * time.Second)
		s.Thaw()
	})
}

func TestWhoReadsPressureLateFindsTheLatestAndTheEndOfTheDB(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(20 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 1})
		told := db.Pressure(t.Context())
		offer(db, load{rate: 500, deadline: 100 * time.Millisecond, class: weir.Interactive, lasts: time.Second, seed: 1})
		time.Sleep(time.Second)
		if p := <-told; p.Raised {
			t.Errorf("an old state: %+v", p)
		}
		shut(t, db, s)
		if _, open := <-told; open {
			t.Error("told by a DB that is closed")
		}
		if _, open := <-db.Pressure(t.Context()); open {
			t.Error("a closed DB has something to tell")
		}
	})
}
