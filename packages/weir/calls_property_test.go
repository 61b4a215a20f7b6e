package weir_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// TestStreamsSharedReadsAndRetriesCostNoSlotWhateverHappens lets them meet lost
// connections, hanging statements, restarts, panics and impatience, in virtual time.
func TestStreamsSharedReadsAndRetriesCostNoSlotWhateverHappens(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		most := rapid.IntRange(1, 4).Draw(r, "max")
		callers := rapid.IntRange(1, 25).Draw(r, "callers")
		restarts := rapid.IntRange(0, 3).Draw(r, "restarts")
		seed := rapid.Uint64().Draw(r, "seed")
		synctest.Test(t, func(t *testing.T) { meet(t, r, most, callers, restarts, seed) })
	})
}

func meet(t *testing.T, r *rapid.T, most, callers, restarts int, seed uint64) {
	random := rand.New(rand.NewPCG(seed, 6))
	var mu sync.Mutex
	draw := func(n int) int {
		mu.Lock()
		defer mu.Unlock()
		return random.IntN(n)
	}
	// To the nanosecond, so that no deadline falls on the instant at which its
	// statement is sent: the double would take that kill for a stray.
	upTo := func(d time.Duration) time.Duration { return time.Duration(draw(int(d))) }
	s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
		reply := numbers(draw(400))(st)
		reply.Latency = upTo(50 * time.Millisecond)
		switch draw(15) {
		case 0:
			if st.Query != "ROLLBACK" { // which ends by itself
				reply.Latency = 30 * time.Second // unless it is killed
			}
		case 1:
			reply.Lose = true
		case 2:
			reply.Err = deadlock.Err
		}
		return reply
	})
	s.SetDialTime(3 * time.Millisecond)
	s.SetLinger(10 * time.Millisecond)
	db := open(t, s, weir.Options{Max: most, RetryBudget: 1})
	var all sync.WaitGroup
	for range callers {
		all.Go(func() {
			for range 5 {
				ctx, cancel := context.WithTimeout(context.Background(), upTo(300*time.Millisecond))
				strangeCall(ctx, db, draw)
				cancel()
				time.Sleep(upTo(100 * time.Millisecond))
			}
		})
	}
	for range restarts {
		time.Sleep(upTo(300 * time.Millisecond))
		s.Restart()
	}
	all.Wait()
	time.Sleep(time.Minute)
	if st := db.Stats(); st.Free+st.Idle != most || st.Queued != 0 || st.Leaked != 0 {
		r.Errorf("slots or waiters are left: %+v", st)
	}
	if err := db.Close(); err != nil {
		r.Error(err)
	}
	time.Sleep(time.Second) // for threads that linger
	if s.Threads() != 0 || s.StrayKills() != 0 || s.MostThreads() > most+2 {
		r.Errorf("%d threads left, %d at most, %d stray kills", s.Threads(), s.MostThreads(), s.StrayKills())
	}
}

// strangeCall streams, shares or writes, and behaves badly now and then.
func strangeCall(ctx context.Context, db *weir.DB, draw func(int) int) {
	defer func() { _ = recover() }() // the loop body's own panic
	switch draw(4) {
	case 0, 1:
		leave, panics := draw(300), draw(3)
		scan := func(rows *weir.Rows) (int, error) {
			if panics == 0 && draw(50) == 0 {
				panic("scan")
			}
			return scanInt(rows)
		}
		for n, err := range weir.Stream(ctx, db, scan, "SELECT n FROM t") {
			switch {
			case err != nil || n == leave && panics == 1:
				return
			case n == leave && panics == 2:
				panic("body")
			case n%100 == 99:
				time.Sleep(time.Duration(draw(int(30 * time.Millisecond))))
			}
		}
	case 2:
		_, _ = weir.Coalesce(ctx, db, fmt.Sprint(draw(2)), func(ctx context.Context) (int, error) {
			if draw(10) == 0 {
				panic("read")
			}
			return readOne(db)(ctx)
		})
	case 3:
		_, _ = db.ExecContext(weir.WithIdempotent(ctx), "INSERT INTO t VALUES (1)")
	}
}
