package chaos

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/load"
)

// tape keeps what became of each request of a load, by when it was due to
// begin, so that a goodput can be asked for any window.
type tape struct {
	mu      sync.Mutex
	entries []entry
}

type entry struct {
	at       time.Time // when it was due to begin
	called   time.Time // when it did
	due      time.Time // its deadline
	returned time.Time
	outcome  load.Outcome
	err      error
}

// overshoot is how long after its deadline a caller was told; after its call,
// when the generator was so late that the deadline had passed already.
func (e entry) overshoot() time.Duration {
	from := e.due
	if e.called.After(from) {
		from = e.called
	}
	return max(e.returned.Sub(from), 0)
}

// record returns request with its fate put on tape. The deadline is the plan's:
// load gives each request a context that ends so long after its intended start.
func (t *tape) record(deadline time.Duration, request func(context.Context, int) error) func(context.Context, int) error {
	return func(ctx context.Context, i int) error {
		e := entry{called: time.Now()}
		e.due, _ = ctx.Deadline()
		e.at = e.due.Add(-deadline)
		e.err = request(ctx, i)
		e.returned = time.Now()
		e.outcome = classify(e.err)
		if e.outcome == load.Good && e.returned.After(e.due) {
			e.outcome = load.Late
		}
		t.mu.Lock()
		t.entries = append(t.entries, e)
		t.mu.Unlock()
		return e.err
	}
}

// sorted returns the entries by intended start. No request may be under way.
func (t *tape) sorted() []entry {
	t.mu.Lock()
	defer t.mu.Unlock()
	slices.SortFunc(t.entries, func(a, b entry) int { return a.at.Compare(b.at) })
	return t.entries
}

// window returns the entries due to begin from from until before to.
func window(entries []entry, from, to time.Time) []entry {
	before := func(e entry, t time.Time) int { return e.at.Compare(t) }
	lo, _ := slices.BinarySearchFunc(entries, from, before)
	hi, _ := slices.BinarySearchFunc(entries, to, before)
	return entries[lo:max(lo, hi)]
}

// share is the part of entries that keep says yes to; 0 when there are none.
func share(entries []entry, keep func(entry) bool) float64 {
	if len(entries) == 0 {
		return 0
	}
	n := 0
	for _, e := range entries {
		if keep(e) {
			n++
		}
	}
	return float64(n) / float64(len(entries))
}

func good(e entry) bool { return e.outcome == load.Good }

// Steps of the search for a recovery: how finely it is told, and how long the
// goodput must hold before it counts.
const (
	recoveryStep = 50 * time.Millisecond
	recoveryHold = 500 * time.Millisecond
)

// recovery is how long after event the part of good answers reached want, both
// in the half second that followed and in all that followed. When it never did,
// it is the time that was watched.
func recovery(entries []entry, event time.Time, want float64) time.Duration {
	if len(entries) == 0 {
		return 0
	}
	end := entries[len(entries)-1].at
	for t := event; !t.Add(recoveryHold).After(end); t = t.Add(recoveryStep) {
		rest := window(entries, t, end)
		if share(window(entries, t, t.Add(recoveryHold)), good) >= want && share(rest, good) >= want {
			return t.Sub(event)
		}
	}
	return end.Sub(event)
}
