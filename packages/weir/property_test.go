package weir_test

import (
	"context"
	"math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// TestSlotsAreConservedWhateverHappens lets callers, cancels, slow kills, lost
// connections and restarts meet in random order, in virtual time.
func TestSlotsAreConservedWhateverHappens(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		most := rapid.IntRange(1, 4).Draw(r, "max")
		callers := rapid.IntRange(1, 30).Draw(r, "callers")
		seed := rapid.Uint64().Draw(r, "seed")
		trouble := rapid.SliceOfN(rapid.IntRange(0, 4), 0, 6).Draw(r, "trouble")
		synctest.Test(t, func(t *testing.T) { chaos(t, r, most, callers, seed, trouble) })
	})
}

func chaos(t *testing.T, r *rapid.T, most, callers int, seed uint64, trouble []int) {
	random := rand.New(rand.NewPCG(seed, 1))
	var mu sync.Mutex
	upTo := func(d time.Duration) time.Duration {
		mu.Lock()
		defer mu.Unlock()
		return time.Duration(random.Int64N(int64(d)))
	}
	s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
		switch n := upTo(20); {
		case n == 0 && st.Query != "ROLLBACK": // which ends by itself, and must not be killed
			return weirtest.Reply{UntilKilled: true}
		case n == 1:
			return weirtest.Reply{Lose: true}
		}
		return weirtest.Reply{Latency: upTo(200 * time.Millisecond)}
	})
	s.SetDialTime(5 * time.Millisecond)
	s.SetLinger(30 * time.Millisecond)
	s.SetKillTime(upTo(100*time.Millisecond), upTo(100*time.Millisecond))
	db, err := weir.Open(s.Connector(), weir.Options{Max: most, MaxLifetime: time.Second, DefaultDeadline: 10 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for range callers {
		all.Go(func() { caller(db, upTo) })
	}
	all.Go(func() {
		for _, what := range trouble {
			time.Sleep(upTo(300 * time.Millisecond))
			switch what {
			case 0:
				s.DropConnections()
			case 1:
				s.Restart()
			case 2:
				s.Freeze()
				time.Sleep(upTo(2 * time.Second))
				s.Thaw()
			}
			st := db.Stats()
			if sum := st.Free + st.Dialling + st.Idle + st.Busy + st.Zombie; sum != most {
				r.Errorf("%d slots of %d: %+v", sum, most, st)
			}
		}
	})
	all.Wait()
	time.Sleep(time.Minute)
	st := db.Stats()
	if st.Free+st.Idle != most || st.Queued != 0 {
		r.Errorf("slots or waiters are left: %+v", st)
	}
	for name, c := range st.Classes {
		if c.Held != 0 {
			r.Errorf("class %s still holds %d", name, c.Held)
		}
	}
	if err := db.Close(); err != nil {
		r.Error(err)
	}
	time.Sleep(time.Second) // for threads that linger
	if n := s.MostThreads(); n > most+2 {
		r.Errorf("%d threads at once, with Max %d", n, most)
	}
	if n := s.StrayKills(); n != 0 {
		r.Errorf("%d stray kills", n)
	}
	if n := s.Threads(); n != 0 {
		r.Errorf("%d threads are left", n)
	}
}

// caller makes a few calls of every kind, with deadlines and without manners.
func caller(db *weir.DB, upTo func(time.Duration) time.Duration) {
	for range 5 {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond+upTo(time.Second))
		switch upTo(4) {
		case 0:
			_, _ = db.ExecContext(ctx, "UPDATE t SET n = 1")
		case 1:
			if rows, err := db.QueryContext(ctx, "SELECT 1"); err == nil && upTo(2) == 0 {
				rows.Close() // the others are left to their deadline
			}
		case 2:
			if tx, err := db.BeginTx(ctx, nil); err == nil {
				_, _ = tx.ExecContext(ctx, "INSERT INTO t VALUES (1)")
				time.Sleep(upTo(50 * time.Millisecond))
				if upTo(2) == 0 {
					_ = tx.Commit()
				} else {
					_ = tx.Rollback()
				}
			}
		case 3:
			_ = db.PingContext(ctx)
		}
		if upTo(2) == 0 {
			cancel()
		}
		time.Sleep(upTo(100 * time.Millisecond))
		_ = cancel // those not cancelled end by their deadline
	}
}
