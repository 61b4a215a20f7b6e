package admission_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var acme = id.New()

func someone(org id.ID) identity.Viewer { return identity.Viewer{OrgID: org, UserID: id.New()} }

// crowdOf counts who was served, by name, in order.
type crowdOf struct {
	t    *testing.T
	gate *admission.Gate
	mu   sync.Mutex
	done []string
	errs map[string][]error
	wg   sync.WaitGroup
}

func gather(t *testing.T, o admission.Options) *crowdOf {
	return &crowdOf{t: t, gate: admission.NewGate(o), errs: map[string][]error{}}
}

// send has who make a request that takes so long, and returns once it is in,
// waits, or was refused.
func (c *crowdOf) send(name string, who identity.Viewer, takes time.Duration) {
	c.wg.Go(func() {
		leave, err := c.gate.Enter(c.t.Context(), who)
		c.mu.Lock()
		if err != nil {
			c.errs[name] = append(c.errs[name], err)
			c.mu.Unlock()
			return
		}
		c.done = append(c.done, name)
		c.mu.Unlock()
		time.Sleep(takes)
		leave()
	})
	synctest.Wait()
}

func (c *crowdOf) refusal(name string) *knowledge.Error {
	c.t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.errs[name]) == 0 {
		c.t.Fatalf("%s was not refused", name)
	}
	e, ok := errors.AsType[*knowledge.Error](c.errs[name][0])
	if !ok {
		c.t.Fatalf("%s got %v, want a refusal for people", name, c.errs[name][0])
	}
	return e
}

// know has the gate see that requests take so long.
func (c *crowdOf) know(takes time.Duration) {
	c.send("first", someone(acme), takes)
	time.Sleep(takes)
	synctest.Wait()
	c.done = nil
}

func TestTurnsGoRoundThePeopleAndNotTheirRequests(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1})
		script, ada, mel := someone(acme), someone(acme), someone(acme)
		for range 5 {
			c.send("script", script, 10*time.Millisecond)
		}
		c.send("ada", ada, 10*time.Millisecond)
		c.send("mel", mel, 10*time.Millisecond)
		c.wg.Wait()
		want := []string{"script", "script", "ada", "mel", "script", "script", "script"}
		if !slices.Equal(c.done, want) {
			t.Errorf("served %v, want %v", c.done, want)
		}
	})
}

func TestACrowdedOrganisationLeavesTheOthersTheirTurns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1})
		for range 4 {
			c.send("acme", someone(acme), 10*time.Millisecond)
		}
		other := id.New()
		for range 2 {
			c.send("other", someone(other), 10*time.Millisecond)
		}
		c.wg.Wait()
		want := []string{"acme", "acme", "other", "acme", "other", "acme"}
		if !slices.Equal(c.done, want) {
			t.Errorf("served %v, want %v", c.done, want)
		}
	})
}

func TestWhoseTurnWouldComeTooLateIsToldAtOnceWhenToComeBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1, MaxWait: time.Second})
		c.know(400 * time.Millisecond)
		for _, name := range []string{"in", "next", "after"} {
			c.send(name, someone(acme), 400*time.Millisecond)
		}
		asked := time.Now()
		var returns []time.Duration
		for _, name := range []string{"third", "fourth", "fifth"} {
			c.send(name, someone(acme), time.Hour)
			e := c.refusal(name)
			if e.Code != knowledge.CodeOverloaded {
				t.Errorf("%s: %v", name, e)
			}
			returns = append(returns, e.RetryAfter)
		}
		if time.Since(asked) != 0 {
			t.Errorf("the refusals took %v", time.Since(asked))
		}
		slices.Sort(returns)
		if returns[0] < 1200*time.Millisecond || returns[2] > 2400*time.Millisecond || len(slices.Compact(returns)) != 3 {
			t.Errorf("told to come back in %v; the turn is in 1.2 s, and they should not come together", returns)
		}
		c.wg.Wait()
		if want := []string{"in", "next", "after"}; !slices.Equal(c.done, want) {
			t.Errorf("served %v, want %v", c.done, want)
		}
	})
}

func TestOwnRequestsInTheWayAreOnesOwnAffairAndNobodyElses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1, MaxWait: time.Second})
		c.know(200 * time.Millisecond)
		script := someone(acme)
		for range 5 {
			c.send("script", script, 200*time.Millisecond)
		}
		arrived, err := c.gate.Peek(script)
		if err != nil {
			t.Fatalf("the fifth to wait is refused: %v", err)
		}
		if _, err := c.gate.Peek(script); knowledge.CodeOf(err) != knowledge.CodeTooManyRequests {
			t.Errorf("one more is taken while the fifth is on its way: %v", err)
		}
		arrived()
		c.send("script", script, 200*time.Millisecond)
		if _, err := c.gate.Peek(script); knowledge.CodeOf(err) != knowledge.CodeTooManyRequests {
			t.Errorf("the script's sixth would get %v", err)
		}
		if _, err := c.gate.Peek(someone(acme)); err != nil {
			t.Errorf("somebody else would get %v", err)
		}
		c.wg.Wait()
	})
}

func TestAStandingQueueIsKeptShort(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1, MaxWait: time.Second})
		c.know(50 * time.Millisecond)
		for range 30 { // one too many every 50 ms, for 1.5 s
			c.send("crowd", someone(acme), 50*time.Millisecond)
			c.send("crowd", someone(acme), 50*time.Millisecond)
			time.Sleep(50 * time.Millisecond)
		}
		entered := time.Now()
		leave, err := c.gate.Enter(t.Context(), someone(acme))
		for knowledge.CodeOf(err) == knowledge.CodeOverloaded {
			time.Sleep(10 * time.Millisecond)
			entered = time.Now()
			leave, err = c.gate.Enter(t.Context(), someone(acme))
		}
		if err != nil {
			t.Fatal(err)
		}
		if waited := time.Since(entered); waited > 250*time.Millisecond {
			t.Errorf("waited %v in a queue that stands, want at most a quarter of the patience", waited)
		}
		leave()
		c.wg.Wait()
	})
}

func TestWhoLeavesTheQueueLeavesNothingBehind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gate := admission.NewGate(admission.Options{Limit: 1})
		leave, err := gate.Enter(t.Context(), someone(acme))
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		left := make(chan error)
		go func() {
			_, err := gate.Enter(ctx, someone(acme))
			left <- err
		}()
		synctest.Wait()
		if !gate.Busy() {
			t.Error("all places are taken, and the gate is not busy")
		}
		cancel()
		if err := <-left; !errors.Is(err, context.Canceled) {
			t.Errorf("Enter = %v", err)
		}
		leave()
		if gate.Busy() {
			t.Error("nobody is inside, and the gate is busy")
		}
		leave() // a second time does nothing
		for range 2 {
			if leave, err = gate.Enter(t.Context(), someone(acme)); err != nil {
				t.Fatal(err)
			}
			leave()
		}
	})
}

func TestADeadlineTooNearForTheTurnIsRefusedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := gather(t, admission.Options{Limit: 1})
		c.know(300 * time.Millisecond)
		c.send("in", someone(acme), 300*time.Millisecond)
		ctx, cancel := context.WithTimeout(t.Context(), 400*time.Millisecond)
		defer cancel()
		asked := time.Now()
		if _, err := c.gate.Enter(ctx, someone(acme)); knowledge.CodeOf(err) != knowledge.CodeOverloaded || time.Since(asked) != 0 {
			t.Errorf("Enter = %v after %v; a turn in 300 ms leaves 100 ms for 300 ms of work", err, time.Since(asked))
		}
		c.wg.Wait()
	})
}

// TestAtTenTimesWhatItCanDo is an open loop in virtual time: whatever the seed,
// no place stands idle, who is let in has not waited long, and who is not knows
// when to come back.
func TestAtTenTimesWhatItCanDo(t *testing.T) {
	const takes, limit, lasts = 40 * time.Millisecond, 8, 5 * time.Second
	for seed := range uint64(10) {
		synctest.Test(t, func(t *testing.T) {
			dice := rand.New(rand.NewPCG(seed, 1))
			gate := admission.NewGate(admission.Options{Limit: limit})
			people := []identity.Viewer{someone(acme), someone(acme), someone(id.New())}
			var mu sync.Mutex
			var waits []time.Duration
			var wg sync.WaitGroup
			began := time.Now()
			for time.Since(began) < lasts {
				wg.Go(func() {
					asked := time.Now()
					leave, err := gate.Enter(t.Context(), people[dice.IntN(len(people))])
					if e, ok := errors.AsType[*knowledge.Error](err); ok {
						if e.RetryAfter < 500*time.Millisecond || e.RetryAfter > 15*time.Second {
							t.Errorf("told to come back in %v", e.RetryAfter)
						}
						return
					}
					mu.Lock()
					waits = append(waits, time.Since(asked))
					mu.Unlock()
					time.Sleep(time.Duration(float64(takes) * (0.5 + rand.Float64())))
					leave()
				})
				synctest.Wait()
				time.Sleep(time.Duration(dice.ExpFloat64() * float64(takes) / limit / 10))
			}
			wg.Wait()
			capacity := float64(limit) * lasts.Seconds() / takes.Seconds()
			if got := float64(len(waits)); got < 0.95*capacity {
				t.Errorf("seed %d: %.0f were let in, want at least 95%% of %.0f", seed, got, capacity)
			}
			slices.Sort(waits)
			if p50, most := waits[len(waits)/2], waits[len(waits)-1]; p50 > 300*time.Millisecond || most > time.Second {
				t.Errorf("seed %d: waits of %v at the median and %v at most", seed, p50, most)
			}
		})
	}
}

func TestWhoIsOnTheWayKeepsNobodyOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		gate := admission.NewGate(admission.Options{Limit: 1})
		if _, err := gate.Peek(someone(acme)); err != nil { // and never arrives
			t.Fatal(err)
		}
		asked := time.Now()
		leave, err := gate.Enter(t.Context(), someone(acme))
		if err != nil || time.Since(asked) != 0 {
			t.Fatalf("Enter = %v after %v, with a place free", err, time.Since(asked))
		}
		leave()
	})
}
