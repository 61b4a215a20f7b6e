package weir_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// load is an open loop of calls, in virtual time: they come when they come,
// whatever became of those before.
type load struct {
	rate     float64 // calls a second, as a Poisson process
	deadline time.Duration
	class    weir.Class
	lasts    time.Duration
	settling time.Duration // from the start; what comes in it is not counted
	seed     uint64
}

// outcome is what came of a load.
type outcome struct {
	mu                sync.Mutex
	sent, failed      int
	accepted, refused []time.Duration // from the call to its answer
	retryAfter        []time.Duration
}

func (o *outcome) goodput(over time.Duration) float64 {
	return float64(len(o.accepted)) / over.Seconds()
}

func quantile(times []time.Duration, q float64) time.Duration {
	if len(times) == 0 {
		return 0
	}
	slices.Sort(times)
	return times[min(int(q*float64(len(times))), len(times)-1)]
}

// offer runs the load and waits for its last answer.
func offer(db *weir.DB, l load) *outcome {
	o := &outcome{}
	random := rand.New(rand.NewPCG(l.seed, 7))
	var calls sync.WaitGroup
	began := time.Now()
	for at := time.Duration(0); at < l.lasts; at += time.Duration(random.ExpFloat64() / l.rate * float64(time.Second)) {
		time.Sleep(time.Until(began.Add(at)))
		counted := at >= l.settling
		calls.Go(func() { o.call(db, l, counted) })
	}
	calls.Wait()
	return o
}

// settling is enough for the laws to find their footing.
const settling = 2 * time.Second

func (o *outcome) call(db *weir.DB, l load, counted bool) {
	ctx := weir.WithClass(context.Background(), l.class)
	if l.deadline > 0 {
		c, cancel := context.WithTimeout(ctx, l.deadline)
		defer cancel()
		ctx = c
	}
	began := time.Now()
	_, err := db.ExecContext(ctx, "SELECT "+string(l.class))
	took := time.Since(began)
	if !counted {
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.sent++
	switch shed, ok := errors.AsType[*weir.ShedError](err); {
	case err == nil:
		o.accepted = append(o.accepted, took)
	case ok:
		o.refused = append(o.refused, took)
		o.retryAfter = append(o.retryAfter, shed.RetryAfter)
	default:
		o.failed++
	}
}

// cores answers as a server does that has n cores and shares them: the more
// statements are at work, the longer each takes.
func cores(s **weirtest.Server, n int, work time.Duration) func(weirtest.Statement) weirtest.Reply {
	return func(weirtest.Statement) weirtest.Reply {
		return weirtest.Reply{Latency: work * time.Duration(max(n, (*s).Running())) / time.Duration(n)}
	}
}

func TestGoodputStaysAtTheServersCapacityHoweverManyCallersCome(t *testing.T) {
	const capacity, service = 500.0, 20 * time.Millisecond // ten slots
	for _, times := range []float64{0.5, 0.8, 1, 1.4, 2, 5, 10} {
		t.Run(fmt.Sprintf("%v times the capacity", times), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := weirtest.NewServer(slow(service))
				db := open(t, s, weir.Options{Max: 10})
				defer shut(t, db, s)
				l := load{rate: times * capacity, deadline: 50 * time.Millisecond, class: weir.Interactive, lasts: 12 * time.Second, settling: settling, seed: 1}
				o := offer(db, l)
				good := o.goodput(l.lasts - settling)
				p99, refused := quantile(o.accepted, 0.99), quantile(o.refused, 0.99)
				t.Logf("goodput %.0f/s, accepted p99 %s, refused %d p99 %s, failed %d, retry after %s to %s, %+v",
					good, p99, len(o.refused), refused, o.failed, quantile(o.retryAfter, 0), quantile(o.retryAfter, 1), db.Stats())
				want := map[float64]float64{0.5: 0.49, 0.8: 0.77, 1: 0.87, 1.4: 0.93}[times]
				if want == 0 {
					want = 0.97
				}
				if good < want*capacity {
					t.Errorf("goodput %.0f/s of %.0f/s", good, capacity)
				}
				if times >= 1.4 && (p99 > 2*service || refused > 5*time.Millisecond) {
					t.Errorf("accepted p99 %s, refused p99 %s", p99, refused)
				}
			})
		})
	}
}

func TestTheLimitFindsTheConcurrencyThatTheServerDoesWellWith(t *testing.T) {
	const work = 10 * time.Millisecond // on two cores: 200 a second
	for _, times := range []float64{2, 10} {
		t.Run(fmt.Sprintf("%v times the capacity", times), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var s *weirtest.Server
				s = weirtest.NewServer(cores(&s, 2, work))
				db := open(t, s, weir.Options{Max: 20})
				defer shut(t, db, s)
				l := load{rate: times * 200, deadline: 50 * time.Millisecond, class: weir.Interactive, lasts: 12 * time.Second, settling: settling, seed: 2}
				o := offer(db, l)
				st := db.Stats()
				good, p99 := o.goodput(l.lasts-settling), quantile(o.accepted, 0.99)
				t.Logf("goodput %.0f/s, p99 %s, refused p99 %s, failed %d, %+v", good, p99, quantile(o.refused, 0.99), o.failed, st)
				if st.Limit > 4 {
					t.Errorf("the limit is %d for two cores", st.Limit)
				}
				if good < 0.9*200 || p99 > 3*work {
					t.Errorf("goodput %.0f/s of 200/s, accepted p99 %s", good, p99)
				}
			})
		})
	}
}

func TestTheLimitStaysWhereAServerIsSlowForAnotherReason(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		s := weirtest.NewServer(func(weirtest.Statement) weirtest.Reply {
			if since := time.Since(began); since > 5*time.Second && since < 10*time.Second {
				return weirtest.Reply{Latency: 30 * time.Millisecond} // a slow disk, say
			}
			return weirtest.Reply{Latency: 5 * time.Millisecond}
		})
		db := open(t, s, weir.Options{Max: 10})
		defer shut(t, db, s)
		l := load{rate: 4000, deadline: 100 * time.Millisecond, class: weir.Interactive, lasts: 5 * time.Second, settling: settling, seed: 3}
		for _, part := range []struct {
			what     string
			capacity float64
		}{{"fast", 2000}, {"slow", 333}, {"fast again", 2000}} {
			o := offer(db, l)
			if good := o.goodput(l.lasts - settling); good < 0.95*part.capacity {
				t.Errorf("%s: goodput %.0f/s of %.0f/s, limit %d", part.what, good, part.capacity, db.Stats().Limit)
			}
		}
	})
}

// TestCallsComeBackSoonAfterAFreeze is for the measures that a freeze leaves
// behind: they must not go on refusing callers.
func TestCallsComeBackSoonAfterAFreeze(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(20 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 10})
		defer shut(t, db, s)
		l := load{rate: 400, deadline: 50 * time.Millisecond, class: weir.Interactive, lasts: 3 * time.Second, seed: 4}
		offer(db, l)
		s.Freeze()
		offer(db, l)
		s.Thaw()
		time.Sleep(time.Second)
		l.lasts = time.Second
		if o := offer(db, l); len(o.accepted) < o.sent*95/100 {
			t.Errorf("%d of %d answered", len(o.accepted), o.sent)
		}
	})
}

func TestWorkThatWouldRatherWaitIsNeverRefusedForWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(20 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 10})
		defer shut(t, db, s)
		var background *outcome
		var both sync.WaitGroup
		both.Go(func() {
			background = offer(db, load{rate: 40, class: weir.Background, lasts: 10 * time.Second, seed: 5})
		})
		people := offer(db, load{rate: 2000, deadline: 50 * time.Millisecond, class: weir.Interactive, lasts: 10 * time.Second, settling: settling, seed: 6})
		both.Wait()
		if n := len(background.accepted); n != background.sent {
			t.Errorf("%d of %d calls in the background were served", n, background.sent)
		}
		if good := people.goodput(8 * time.Second); good < 0.85*450 {
			t.Errorf("goodput of the people %.0f/s, with one slot of ten for the background", good)
		}
	})
}

// TestABackgroundFloodDoesNotShutPeopleOut floods one class's queue and limit.
func TestABackgroundFloodDoesNotShutPeopleOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(20 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 10})
		defer shut(t, db, s)
		var both sync.WaitGroup
		both.Go(func() {
			offer(db, load{rate: 5000, deadline: time.Second, class: weir.Background, lasts: 5 * time.Second, seed: 8})
		})
		people := offer(db, load{rate: 50, deadline: 50 * time.Millisecond, class: weir.Interactive, lasts: 5 * time.Second, seed: 9})
		both.Wait()
		if p99 := quantile(people.accepted, 0.99); len(people.accepted) < people.sent*99/100 || p99 > 40*time.Millisecond {
			t.Errorf("%d of %d people were answered, p99 %s", len(people.accepted), people.sent, p99)
		}
	})
}

func TestNobodyWhoseTimeIsOverEverGetsAConnection(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var s *weirtest.Server
		s = weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
			if st.Query == "UPDATE late" {
				t.Error("a caller whose deadline had passed reached the server")
			}
			return weirtest.Reply{}
		})
		db := open(t, s, weir.Options{Max: 2, MaxQueue: 20_000, QueueTarget: -1})
		defer shut(t, db, s)
		warm(t, db, 2)
		s.Freeze()
		var calls sync.WaitGroup
		for range 2 { // these were sent in time
			calls.Go(func() {
				if _, err := db.ExecContext(t.Context(), "UPDATE early"); err != nil {
					t.Error(err)
				}
			})
		}
		synctest.Wait()
		var late sync.WaitGroup
		for range 20_000 {
			late.Go(func() {
				ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
				defer cancel()
				began := time.Now()
				_, err := db.ExecContext(ctx, "UPDATE late")
				if took := time.Since(began); err == nil || took > 50*time.Millisecond {
					t.Errorf("%v after %s", err, took)
				}
			})
		}
		late.Wait()
		s.Thaw()
		calls.Wait()
		if _, err := db.ExecContext(t.Context(), "next"); err != nil {
			t.Error(err)
		}
	})
}

// TestNoOverloadMakesGoodputCollapse tries loads at random: whatever comes, each
// caller hears in time, and the server is kept at work.
func TestNoOverloadMakesGoodputCollapse(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		most := rapid.IntRange(1, 8).Draw(r, "max")
		service := time.Duration(rapid.IntRange(4, 20).Draw(r, "service")) * time.Millisecond
		times := rapid.Float64Range(0.3, 12).Draw(r, "times")
		patience := time.Duration(rapid.IntRange(4, 20).Draw(r, "patience"))
		spread := rapid.Bool().Draw(r, "spread") // service times, exponentially
		seed := rapid.Uint64().Draw(r, "seed")
		synctest.Test(t, func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 2))
			var mu sync.Mutex
			s := weirtest.NewServer(func(weirtest.Statement) weirtest.Reply {
				mu.Lock()
				defer mu.Unlock()
				if spread {
					return weirtest.Reply{Latency: time.Duration(random.ExpFloat64() * float64(service))}
				}
				return weirtest.Reply{Latency: service}
			})
			db := open(t, s, weir.Options{Max: most})
			defer shut(t, db, s)
			capacity := float64(most) / service.Seconds()
			lasts := max(time.Second, time.Duration(1000/(times*capacity)*float64(time.Second)))
			o := offer(db, load{rate: times * capacity, deadline: patience * service, class: weir.Interactive, lasts: lasts, seed: seed})
			if most := quantile(append(o.accepted, o.refused...), 1); most > patience*service {
				r.Errorf("somebody heard after %s, with a deadline of %s", most, patience*service)
			}
			if !spread && o.failed > o.sent/50 {
				r.Errorf("%d of %d calls were sent in vain", o.failed, o.sent)
			}
			if good, want := o.goodput(lasts), 0.5*min(1, times)*capacity; good < want {
				r.Errorf("goodput %.0f/s of %.0f/s under %.1f times the capacity", good, capacity, times)
			}
		})
	})
}
