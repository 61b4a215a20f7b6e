package load

import (
	"context"
	"errors"
	"math"
	"runtime"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var errRefused = errors.New("refused")

func classify(err error) Outcome {
	if errors.Is(err, errRefused) {
		return Shed
	}
	return ByContext(err)
}

// sleep is work of a fixed length that ends with its context.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// near is whether a histogram's value is want, within its three digits.
func near(got, want time.Duration) bool {
	return math.Abs(float64(got-want)) <= float64(want)/500+float64(2*time.Microsecond)
}

func TestAKnownServiceIsReportedAsItIs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := Plan{Rate: 200, For: 10 * time.Second, Deadline: 50 * time.Millisecond}
		r, err := Run(t.Context(), p, func(ctx context.Context, i int) error {
			switch i % 4 {
			case 0:
				return sleep(ctx, 20*time.Millisecond)
			case 1:
				return sleep(ctx, time.Minute)
			case 2:
				return errRefused
			default:
				return errors.New("broken")
			}
		}, classify)
		if err != nil {
			t.Fatal(err)
		}
		if r.Sent != 2000 || r.Count != [outcomes]int{500, 500, 500, 500} || r.Goodput() != 50 {
			t.Errorf("sent %d, counts %v, goodput %v", r.Sent, r.Count, r.Goodput())
		}
		if p50 := Quantile(r.Answered, .5); !near(p50, 20*time.Millisecond) {
			t.Errorf("answered in %v, not 20ms", p50)
		}
		if p99 := Quantile(r.Accepted, .99); !near(p99, 50*time.Millisecond) {
			t.Errorf("those that waited in vain are not in Accepted: p99 %v", p99)
		}
		if p99 := Quantile(r.Rejected, .99); p99 > 2*time.Microsecond {
			t.Errorf("refused after %v", p99)
		}
		if r.Failure == nil || r.Failure.Error() != "broken" || r.Void != "" {
			t.Errorf("failure %v, void %q", r.Failure, r.Void)
		}
		if len(r.Timeline) != 100 || r.Timeline[57] != (Bucket{5, 5, 5, 5}) {
			t.Errorf("%d slices, one is %v", len(r.Timeline), r.Timeline[57])
		}
	})
}

func TestAStallIsFeltByEveryRequestThatWasDueInIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// One server that stands still for a second in the middle of the run. A
		// generator that waits for answers would see one slow request.
		server := make(chan struct{}, 1)
		began := time.Now()
		p := Plan{Rate: 100, For: 4 * time.Second}
		r, err := Run(t.Context(), p, func(ctx context.Context, _ int) error {
			server <- struct{}{}
			defer func() { <-server }()
			if at := time.Since(began); at >= 2*time.Second && at < 3*time.Second {
				time.Sleep(3*time.Second - at)
			}
			return nil
		}, classify)
		if err != nil {
			t.Fatal(err)
		}
		slow := 0
		for _, b := range r.Accepted.Distribution() {
			if b.From > 100_000 {
				slow += int(b.Count)
			}
		}
		// Due in the second's first 900 ms: 90 requests.
		if slow < 89 || slow > 91 {
			t.Errorf("%d requests waited for over 100 ms; 90 were due", slow)
		}
	})
}

func TestAnAnswerAfterTheDeadlineIsLate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := Plan{Rate: 10, For: time.Second, Deadline: 50 * time.Millisecond}
		r, err := Run(t.Context(), p, func(context.Context, int) error {
			time.Sleep(51 * time.Millisecond)
			return nil
		}, classify)
		if err != nil || r.Count[Late] != 10 || r.Goodput() != 0 {
			t.Errorf("%v, %v", r.Count, err)
		}
	})
}

func TestAWarmupIsSentAndCountedNowhere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sent := 0
		p := Plan{Rate: 10, Warmup: time.Second, For: time.Second}
		r, err := Run(t.Context(), p, func(context.Context, int) error {
			if sent++; sent <= 10 {
				return errRefused
			}
			return nil
		}, classify)
		if err != nil {
			t.Fatal(err)
		}
		if sent != 20 || r.Sent != 10 || r.Count[Good] != 10 || r.Rejected.TotalCount() != 0 || len(r.Timeline) != 10 {
			t.Errorf("sent %d, counted %d: %v", sent, r.Sent, r.Count)
		}
	})
}

func TestARunWhoseGeneratorLaggedIsVoid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, c := range []struct {
			stall time.Duration
			void  bool
		}{{4 * time.Millisecond, false}, {7 * time.Millisecond, true}} {
			stalled := &run{
				plan:    Plan{Rate: 100, For: time.Second, Deadline: 50 * time.Millisecond, MaxInFlight: 1000}.withDefaults(),
				request: func(context.Context, int) error { return nil }, classify: classify,
			}
			stalled.due = stalled.plan.arrivals()
			stalled.done = make([]sample, len(stalled.due))
			// The machine gives the generator no time at each of its wake-ups.
			stalled.sleep = func(ctx context.Context, d time.Duration) error { return sleep(ctx, d+c.stall) }
			if err := stalled.send(t.Context()); err != nil {
				t.Fatal(err)
			}
			stalled.requests.Wait()
			r := stalled.result()
			if (r.Void != "") != c.void {
				t.Errorf("%v late at each wake-up: void is %q", c.stall, r.Void)
			}
			if p50 := Quantile(r.Accepted, .5); c.void && p50 < 6*time.Millisecond {
				t.Errorf("the generator's own lag is not in the latency: %v", p50)
			}
		}
	})
}

func TestWhenTooManyAreUnderWayTheNextFailsAndNothingWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		p := Plan{Rate: 1000, For: time.Second, MaxInFlight: 7}
		r, err := Run(t.Context(), p, func(ctx context.Context, _ int) error {
			return sleep(ctx, 10*time.Second)
		}, classify)
		if err != nil {
			t.Fatal(err)
		}
		if r.MaxInFlight != 7 || r.Count[Good] != 7 || r.Count[Failed] != 993 || r.Failure == nil {
			t.Errorf("%d under way, counts %v, %v", r.MaxInFlight, r.Count, r.Failure)
		}
		if took := time.Since(began); took > 11*time.Second {
			t.Errorf("the generator waited: %v", took)
		}
	})
}

func TestACancelledRunEndsAtOnceAndSaysSo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		began := time.Now()
		_, err := Run(ctx, Plan{Rate: 10, For: time.Hour}, func(ctx context.Context, _ int) error {
			return sleep(ctx, time.Minute)
		}, classify)
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(began) != time.Second {
			t.Errorf("%v after %v", err, time.Since(began))
		}
	})
}

func TestArrivalsHaveTheirRateAndTheirSpread(t *testing.T) {
	for _, poisson := range []bool{false, true} {
		p := Plan{Rate: 1000, Poisson: poisson, Seed: 7, For: 100 * time.Second}
		due := p.arrivals()
		if n := len(due); n < 99_000 || n > 101_000 {
			t.Errorf("poisson %v: %d arrivals, not 100,000", poisson, n)
		}
		var sum, squares float64
		for i := 1; i < len(due); i++ {
			gap := (due[i] - due[i-1]).Seconds()
			if gap < 0 {
				t.Fatal("arrivals are out of order")
			}
			sum, squares = sum+gap, squares+gap*gap
		}
		n := float64(len(due) - 1)
		mean := sum / n
		// The coefficient of variation of the gaps: 1 for Poisson, 0 for fixed.
		if cv := math.Sqrt(math.Max(squares/n-mean*mean, 0)) / mean; poisson && math.Abs(cv-1) > .02 || !poisson && cv > .001 {
			t.Errorf("poisson %v: variation %v", poisson, cv)
		}
	}
	one := Plan{Rate: 10, Poisson: true, Seed: 1, For: time.Second}
	two := Plan{Rate: 10, Poisson: true, Seed: 2, For: time.Second}
	if a, b := one.arrivals(), one.arrivals(); a[0] != b[0] || a[0] == two.arrivals()[0] {
		t.Error("the seed does not decide the arrivals")
	}
}

func TestAPlanThatMakesNoSenseIsAnError(t *testing.T) {
	for name, p := range map[string]Plan{
		"no rate": {For: time.Second}, "no number": {Rate: math.NaN(), For: time.Second},
		"endless": {Rate: math.Inf(1), For: time.Second}, "no time": {Rate: 1},
		"warm-up":  {Rate: 1, For: time.Second, Warmup: -1},
		"deadline": {Rate: 1, For: time.Second, Deadline: -1}, "in flight": {Rate: 1, For: time.Second, MaxInFlight: -1},
	} {
		if _, err := Run(t.Context(), p, nil, nil); err == nil {
			t.Error(name)
		}
	}
}

func TestTheGeneratorLeavesTheCoresToOthers(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	runtime.GC()
	p := Plan{Rate: 5000, Poisson: true, For: time.Second, Deadline: 50 * time.Millisecond}
	before := processTime(t)
	if _, err := Run(t.Context(), p, func(context.Context, int) error { return nil }, classify); err != nil {
		t.Fatal(err)
	}
	if used := processTime(t) - before; used > 250*time.Millisecond {
		t.Errorf("5,000 requests of no work took %v of CPU in a second", used)
	} else {
		t.Logf("5,000 requests of no work took %v of CPU", used)
	}
}

func TestAClosedLoopFindsThePeakOfAKnownService(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		perSecond, latency, err := ClosedLoop(t.Context(), 10, 10*time.Second, func(ctx context.Context, _ int) error {
			return sleep(ctx, 20*time.Millisecond)
		})
		if err != nil || perSecond != 500 {
			t.Errorf("%v a second, not 500: %v", perSecond, err)
		}
		if p99 := Quantile(latency, .99); !near(p99, 20*time.Millisecond) {
			t.Errorf("p99 %v", p99)
		}
	})
}

func TestAClosedLoopEndsWithTheFirstError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, _, err := ClosedLoop(t.Context(), 3, time.Hour, func(ctx context.Context, i int) error {
			if i == 100 {
				return errRefused
			}
			return sleep(ctx, time.Second)
		})
		if !errors.Is(err, errRefused) {
			t.Error(err)
		}
	})
}
