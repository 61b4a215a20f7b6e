package weir_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// served fails the test unless at least part of o's calls were answered.
func (o *outcome) served(t *testing.T, who string, part float64) {
	t.Helper()
	if float64(len(o.accepted)) < part*float64(o.sent) {
		t.Errorf("%s: %d of %d answered", who, len(o.accepted), o.sent)
	}
}

// beside runs loads while f does.
func beside(db *weir.DB, f func(), loads ...load) {
	var all sync.WaitGroup
	for _, l := range loads {
		all.Go(func() { offer(db, l) })
	}
	f()
	all.Wait()
}

// byQuery answers each query after its own time.
func byQuery(times map[string]time.Duration) func(weirtest.Statement) weirtest.Reply {
	return func(s weirtest.Statement) weirtest.Reply { return weirtest.Reply{Latency: times[s.Query]} }
}

func TestPeopleAreServedHoweverFewSlotsThereAre(t *testing.T) {
	for _, most := range []int{1, 2, 3, 4, 10} {
		synctest.Test(t, func(t *testing.T) {
			s := weirtest.NewServer(slow(20 * time.Millisecond))
			db := open(t, s, weir.Options{Max: most})
			defer shut(t, db, s)
			flood := load{rate: 100 * float64(most), deadline: time.Second, class: weir.Analytics, lasts: 10 * time.Second, seed: 1}
			other := flood
			other.class, other.seed = weir.Background, 2
			beside(db, func() {
				time.Sleep(time.Second)
				o := offer(db, load{rate: 10 * float64(most), deadline: 500 * time.Millisecond, class: weir.Interactive, lasts: 8 * time.Second, seed: 9})
				o.served(t, fmt.Sprintf("people at a fifth of %d slots", most), 0.99)
			}, flood, other)
		})
	}
}

func TestAGuaranteedShareIsServedBehindAClassAtItsLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(byQuery(map[string]time.Duration{"SELECT analytics": 2 * time.Second, "SELECT background": 20 * time.Millisecond}))
		db := open(t, s, weir.Options{Max: 10})
		defer shut(t, db, s)
		beside(db, func() {
			time.Sleep(15 * time.Second)
			o := offer(db, load{rate: 5, deadline: 10 * time.Second, class: weir.Background, lasts: 20 * time.Second, seed: 2})
			o.served(t, "the background", 1)
		}, load{rate: 20, class: weir.Analytics, lasts: 30 * time.Second, seed: 1})
	})
}

func TestClassesOfOnePriorityShareTheSlots(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(20 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 10, Classes: map[weir.Class]weir.ClassOptions{"a": {}, "b": {}}, DefaultClass: "a"})
		defer shut(t, db, s)
		beside(db, func() {
			o := offer(db, load{rate: 50, deadline: 100 * time.Millisecond, class: "b", lasts: 10 * time.Second, settling: settling, seed: 2})
			o.served(t, "the smaller class", 0.99)
		}, load{rate: 1500, deadline: 100 * time.Millisecond, class: "a", lasts: 10 * time.Second, seed: 1})
	})
}

func TestTheNewestIsServedFirstInAStandingQueueAndTheOldestInACalmOne(t *testing.T) {
	for _, standing := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			s := weirtest.NewServer(slow(20 * time.Millisecond))
			db := open(t, s, weir.Options{Max: 1, MinLimit: 1})
			defer shut(t, db, s)
			beside(db, func() {
				if standing {
					time.Sleep(2 * time.Second)
				}
				if got := db.Stats().Classes[weir.Interactive].Standing; got != standing {
					t.Fatalf("standing: %v", got)
				}
				var calls sync.WaitGroup
				for _, q := range []string{"holder", "older", "newer"} {
					calls.Go(func() { _, _ = db.ExecContext(t.Context(), q) })
					time.Sleep(time.Millisecond)
				}
				calls.Wait()
				log := s.Log()
				older, newer := slices.Index(log, "older"), slices.Index(log, "newer")
				if served := older < 0 || newer >= 0 && newer < older; newer < 0 || served != standing {
					t.Errorf("standing: %v; the older was served %dth, the newer %dth", standing, older, newer)
				}
			}, map[bool]load{true: {rate: 500, deadline: time.Second, class: weir.Interactive, lasts: 2 * time.Second, seed: 1}}[standing])
		})
	}
}

func TestAMeasureFromAnotherTimeShutsNobodyOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		takes := 2 * time.Second
		s := weirtest.NewServer(func(weirtest.Statement) weirtest.Reply {
			mu.Lock()
			defer mu.Unlock()
			return weirtest.Reply{Latency: takes}
		})
		db := open(t, s, weir.Options{Max: 10})
		defer shut(t, db, s)
		offer(db, load{rate: 4, deadline: 5 * time.Second, class: weir.Interactive, lasts: 10 * time.Second, seed: 1})
		mu.Lock()
		takes = 20 * time.Millisecond
		mu.Unlock()
		flood := load{rate: 300, deadline: time.Second, class: weir.Analytics, lasts: 20 * time.Second, seed: 1}
		other := flood
		other.class, other.seed = weir.Background, 2
		beside(db, func() {
			time.Sleep(time.Second)
			o := offer(db, load{rate: 20, deadline: 150 * time.Millisecond, class: weir.Interactive, lasts: 15 * time.Second, seed: 9})
			o.served(t, "people whose calls once took long", 0.98)
		}, flood, other)
	})
}

// TestALowLimitOpensWhenWhatHoldsTheSlotsTakesItsTime covers a probe, and a
// limit that was right for another load, neither of which a return would end.
func TestALowLimitOpensWhenWhatHoldsTheSlotsTakesItsTime(t *testing.T) {
	t.Run("reports, during a probe", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			s := weirtest.NewServer(byQuery(map[string]time.Duration{"SELECT interactive": 5 * time.Millisecond, "report": 10 * time.Minute}))
			db := open(t, s, weir.Options{Max: 10})
			defer shut(t, db, s)
			warm(t, db, 10)
			var reports sync.WaitGroup
			for range 4 {
				reports.Go(func() {
					if _, err := db.ExecContext(weir.WithClass(t.Context(), weir.Analytics), "report"); err != nil {
						t.Error(err)
					}
				})
			}
			synctest.Wait()
			offer(db, load{rate: 3000, deadline: 100 * time.Millisecond, class: weir.Interactive, lasts: time.Second, seed: 1})
			o := offer(db, load{rate: 100, deadline: 100 * time.Millisecond, class: weir.Interactive, lasts: 20 * time.Second, seed: 1})
			o.served(t, "people beside reports", 0.99)
			reports.Wait()
		})
	})
	t.Run("open transactions, at a low limit", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			var s *weirtest.Server
			s = weirtest.NewServer(cores(&s, 1, 10*time.Millisecond))
			db := open(t, s, weir.Options{Max: 10})
			defer shut(t, db, s)
			offer(db, load{rate: 500, deadline: 100 * time.Millisecond, class: weir.Interactive, lasts: 10 * time.Second, seed: 1})
			var open []*weir.Tx
			for range db.Stats().Limit {
				tx, err := db.BeginTx(t.Context(), nil)
				if err != nil {
					t.Fatal(err)
				}
				open = append(open, tx)
			}
			o := offer(db, load{rate: 5, deadline: 5 * time.Second, class: weir.Interactive, lasts: time.Minute, seed: 1})
			o.served(t, "people beside open transactions", 0.99)
			for _, tx := range open {
				if err := tx.Rollback(); err != nil {
					t.Error(err)
				}
			}
		})
	})
}

func TestTheLimitSeesManyClassesAsItSeesOne(t *testing.T) {
	for _, n := range []int{1, 2, 4} {
		synctest.Test(t, func(t *testing.T) {
			var s *weirtest.Server
			s = weirtest.NewServer(cores(&s, 2, 10*time.Millisecond)) // 200 a second
			classes, loads := map[weir.Class]weir.ClassOptions{}, []load{}
			for i := range n {
				name := weir.Class(fmt.Sprint("c", i))
				classes[name] = weir.ClassOptions{Share: 1 / float64(n)}
				loads = append(loads, load{
					rate: 1000 / float64(n), deadline: 50 * time.Millisecond, class: name,
					lasts: 10 * time.Second, settling: 4 * time.Second, seed: uint64(i),
				})
			}
			db := open(t, s, weir.Options{Max: 20, Classes: classes, DefaultClass: "c0"})
			defer shut(t, db, s)
			good := 0.0
			var all sync.WaitGroup
			var mu sync.Mutex
			for _, l := range loads {
				all.Go(func() {
					o := offer(db, l)
					mu.Lock()
					good += o.goodput(l.lasts - l.settling)
					mu.Unlock()
				})
			}
			all.Wait()
			if good < 180 {
				t.Errorf("%d classes: goodput %.0f/s of 200/s, limit %d", n, good, db.Stats().Limit)
			}
		})
	}
}

func TestALimitBelowTheSharesComesUpWithTheServer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		var s *weirtest.Server
		n := 1
		s = weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
			mu.Lock()
			defer mu.Unlock()
			return cores(&s, n, 10*time.Millisecond)(st)
		})
		classes := map[weir.Class]weir.ClassOptions{"first": {Priority: 9}}
		var floods []load
		for i := range 4 {
			name := weir.Class(fmt.Sprint("c", i))
			classes[name] = weir.ClassOptions{Share: 0.2, QueueTarget: -1}
			floods = append(floods, load{rate: 600, deadline: 10 * time.Second, class: name, lasts: 20 * time.Second, seed: uint64(i)})
		}
		db := open(t, s, weir.Options{Max: 10, Classes: classes, DefaultClass: "first"})
		defer shut(t, db, s)
		offer(db, load{rate: 500, deadline: 100 * time.Millisecond, class: "first", lasts: 10 * time.Second, seed: 1})
		if limit := db.Stats().Limit; limit > 3 {
			t.Errorf("one core: the limit is %d", limit)
		}
		beside(db, func() {
			time.Sleep(2 * time.Second)
			mu.Lock()
			n = 10 // a larger machine
			mu.Unlock()
			o := offer(db, load{rate: 50, deadline: 200 * time.Millisecond, class: "first", lasts: 15 * time.Second, settling: settling, seed: 9})
			o.served(t, "the first class", 0.95)
		}, floods...)
	})
}

func TestEverybodyHearsOfAServerThatIsGoneWhateverTheLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var s *weirtest.Server
		s = weirtest.NewServer(cores(&s, 1, 10*time.Millisecond))
		db := open(t, s, weir.Options{Max: 10})
		defer func() {
			if err := db.Close(); err != nil {
				t.Error(err)
			}
		}()
		warm(t, db, 10)
		offer(db, load{rate: 500, deadline: 100 * time.Millisecond, class: weir.Interactive, lasts: 10 * time.Second, seed: 1})
		s.RefuseDials(syscall.ECONNREFUSED)
		s.DropConnections()
		var calls sync.WaitGroup
		began := time.Now()
		for range 30 {
			calls.Go(func() {
				if _, err := db.ExecContext(t.Context(), "x"); err == nil {
					t.Error("answered by nobody")
				}
			})
		}
		calls.Wait()
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("the last of them heard after %s", took)
		}
		s.RefuseDials(nil)
		time.Sleep(time.Minute)
	})
}

// interrupted is a context that has something happen just before its end is
// waited for: between a call's place in the queue and its wait.
type interrupted struct {
	context.Context
	once sync.Once
	what func()
	done chan struct{}
}

func (c *interrupted) Done() <-chan struct{} {
	c.once.Do(c.what)
	return c.done
}

func (c *interrupted) Err() error {
	select {
	case <-c.done:
		return context.Canceled
	default:
		return nil
	}
}

func TestASlotGrantedToACallerWhoLeftIsNotLostInClose(t *testing.T) {
	for range 20 { // a select between two that are ready chooses by chance
		synctest.Test(t, func(t *testing.T) {
			s := weirtest.NewServer(nil)
			db := open(t, s, weir.Options{Max: 1})
			closed := make(chan error, 1)
			ctx := &interrupted{Context: t.Context(), done: make(chan struct{})}
			ctx.what = func() {
				synctest.Wait() // the connection is made, the slot granted
				close(ctx.done)
				go func() { closed <- db.Close() }()
				synctest.Wait()
			}
			_, _ = db.ExecContext(ctx, "x")
			if err := <-closed; err != nil {
				t.Error(err)
			}
		})
	}
}
