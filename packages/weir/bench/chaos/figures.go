package chaos

import (
	"slices"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/report"
)

// punctuality is how long after its deadline a caller may be told: the time
// that a runtime with something to do takes to wake it.
const punctuality = 5 * time.Millisecond

// punctual states that callers are told by their deadline. What the witness
// overslept in the same moment is the machine's, and taken off; the plain figure
// stands beside it.
func (t *Trial) punctual(entries []entry) {
	t.witness.end()
	plain := overshoots(entries)
	net := make([]time.Duration, len(plain))
	for i, e := range entries {
		net[i] = max(plain[i]-t.witness.within(e.returned.Add(-plain[i]), e.returned), 0)
	}
	t.timely("told after the deadline, p99.9", ms(quantile(net, 0.999)), "ms", report.AtMost(ms(punctuality)))
	t.goal("told after the deadline, latest", ms(quantile(net, 1)), "ms", report.AtMost(ms(punctuality)))
	t.tell("the same with the machine's own lateness, p99.9", ms(quantile(plain, 0.999)), "ms")
	t.tell("the same with the machine's own lateness, latest", ms(quantile(plain, 1)), "ms")
}

func overshoots(entries []entry) []time.Duration {
	d := make([]time.Duration, len(entries))
	for i, e := range entries {
		d[i] = e.overshoot()
	}
	return d
}

// quantile sorts d, and returns the value below which the part q of it lies.
func quantile(d []time.Duration, q float64) time.Duration {
	if len(d) == 0 {
		return 0
	}
	slices.Sort(d)
	return d[min(int(q*float64(len(d))), len(d)-1)]
}

// recovers states how soon after over the goodput was back to what it had been
// before trouble, in a load that began at start.
func (t *Trial) recovers(entries []entry, start, trouble, over time.Time) {
	t.must("requests", float64(len(entries)), "", report.AtLeast(100))
	if len(entries) == 0 {
		return
	}
	t.tell("goodput in the first second", 100*share(window(entries, start, start.Add(warm)), good), "%")
	t.must("watched afterwards", entries[len(entries)-1].at.Sub(over).Seconds(), "s", report.AtLeast(1.5))
	before := share(window(entries, start.Add(warm), trouble), good)
	t.goal("goodput before", 100*before, "%", report.AtLeast(100*recovered))
	t.tell("goodput meanwhile", 100*share(window(entries, trouble, over), good), "%")
	after := window(entries, over.Add(time.Second), entries[len(entries)-1].at)
	t.tell("goodput from 1 s after on, of that before", 100*ratio(share(after, good), before), "%")
	// A load that was served badly before sets no lower bar.
	want := recovered * max(before, recovered)
	t.goal("recovered after", recovery(entries, over, want).Seconds(), "s", report.AtMost(1))
	// Whatever the machine: within what is watched it must recover.
	last := window(entries, entries[len(entries)-1].at.Add(-recoveryHold), entries[len(entries)-1].at)
	t.timely("goodput at the end, of that before", 100*ratio(share(last, good), before), "%", report.AtLeast(80))
}

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
