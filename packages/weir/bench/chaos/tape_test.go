package chaos

import (
	"context"
	"testing"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/load"
)

var start = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

// at is a moment so many milliseconds after start.
func at(ms int) time.Time { return start.Add(time.Duration(ms) * time.Millisecond) }

// every10 is a request due each 10 ms from from until before to.
func every10(from, to int, o load.Outcome) (list []entry) {
	for ; from < to; from += 10 {
		list = append(list, entry{at: at(from), outcome: o})
	}
	return list
}

func concat(parts ...[]entry) (list []entry) {
	for _, p := range parts {
		list = append(list, p...)
	}
	return list
}

func TestRecovery(t *testing.T) {
	for _, c := range []struct {
		name    string
		entries []entry
		want    time.Duration
	}{
		{"nothing was disturbed", every10(0, 3000, load.Good), 0},
		{"refused for 400 ms", concat(every10(0, 1000, load.Good), every10(1000, 1400, load.Shed), every10(1400, 3000, load.Good)), 400 * time.Millisecond},
		{"never", every10(0, 3000, load.Failed), 1990 * time.Millisecond},
		{"well for a moment, then failing for good",
			concat(every10(0, 1700, load.Good), every10(1700, 3000, load.Late)), 1990 * time.Millisecond},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := recovery(c.entries, at(1000), 0.95); got != c.want {
				t.Errorf("recovered after %v, want %v", got, c.want)
			}
		})
	}
	if got := recovery(nil, at(0), 0.95); got != 0 {
		t.Errorf("without requests: %v", got)
	}
}

func TestAWindowHoldsItsBeginningAndNotItsEnd(t *testing.T) {
	entries := every10(0, 100, load.Good)
	if got := window(entries, at(20), at(50)); len(got) != 3 || got[0].at != at(20) {
		t.Errorf("%v", got)
	}
	if got := window(entries, at(60), at(30)); len(got) != 0 {
		t.Errorf("a window that ends before it begins holds %d", len(got))
	}
	if got := share(window(entries, at(200), at(300)), good); got != 0 {
		t.Errorf("the goodput of nothing is %v", got)
	}
}

func TestOvershootCountsFromTheDeadlineOrFromALateCall(t *testing.T) {
	for _, c := range []struct {
		name             string
		called, returned int // the deadline is at 100
		want             time.Duration
	}{
		{"told before", 0, 90, 0},
		{"told after", 0, 107, 7 * time.Millisecond},
		{"called after the deadline", 150, 153, 3 * time.Millisecond},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := entry{called: at(c.called), due: at(100), returned: at(c.returned)}
			if got := e.overshoot(); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestAnAnswerAfterTheDeadlineIsLate(t *testing.T) {
	var tape tape
	ctx, cancel := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
	defer cancel()
	request := tape.record(time.Minute, func(context.Context, int) error { return nil })
	if err := request(ctx, 0); err != nil {
		t.Fatal(err)
	}
	e := tape.sorted()[0]
	if e.outcome != load.Late {
		t.Errorf("outcome %v", e.outcome)
	}
	if due, _ := ctx.Deadline(); !e.at.Equal(due.Add(-time.Minute)) {
		t.Errorf("due to begin at %v, with a deadline of %v a minute later", e.at, due)
	}
}

func TestQuantile(t *testing.T) {
	d := []time.Duration{4, 1, 3, 2}
	for _, c := range []struct {
		q    float64
		want time.Duration
	}{{0, 1}, {0.5, 3}, {0.999, 4}, {1, 4}} {
		if got := quantile(d, c.q); got != c.want {
			t.Errorf("%v: %v, want %v", c.q, got, c.want)
		}
	}
	if got := quantile(nil, 1); got != 0 {
		t.Errorf("of nothing: %v", got)
	}
}
