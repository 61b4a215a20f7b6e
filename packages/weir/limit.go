package weir

import (
	"math"
	"slices"
	"time"
)

// limiter is the adaptive limit: how many slots the server does well to be at
// work for at once. More than it has cores, disks and locks for only wait for
// each other inside it, where no queue discipline reaches them.
//
// It compares the time that slots are held now with the time at little
// concurrency, class by class, and keeps the ratio near tolerance: a gradient
// limit (Netflix concurrency-limits, Gradient2), which rests on Little's law: a
// server that is saturated by n statements holds m > n of them m/n times as
// long. What differs is where the base comes from. A long-term average drifts
// upwards under a long overload, and the smallest time ever seen fits no mix of
// statements. So the limit goes down to a quarter now and then, for a moment, to
// measure the base anew (BBR's ProbeRTT: Cardwell et al., ACM Queue 14(5),
// 2016). That also tells a server that is slow for another reason, where a
// lower limit would not help: then the base is as slow, and the limit stays.
//
// All of it is guarded by DB.mu.
type limiter struct {
	least, most float64
	limit       float64

	opened  time.Time // of the window; zero: with the next return
	last    time.Time // return, or opening for want of one
	changed time.Time // holds that began before were under another limit
	returns int       // in this window
	vain    int       // of these, without an answer
	strays  int       // of these, held for longer than most slots can stretch the base: not for want of a limit
	reaches int       // how many slots were taken in it that reached the limit
	enough  int       // returns that a window needs

	probing bool
	resume  float64   // the limit before the last probe
	based   int       // the limit during it, at which the base was measured
	probed  time.Time // when the last probe ended; zero: never
	length  time.Duration
}

const (
	limitWindow = 100 * time.Millisecond
	// A window needs so many returns that the standard error of its mean is
	// limitError (as a part of the time held), within these bounds.
	limitError  = 0.2
	fewReturns  = 20
	manyReturns = 50
	// limitTolerance is how much longer slots may be held than at little
	// concurrency: Gradient2's default.
	limitTolerance = 1.5
	// limitGrows is the ratio up to which the limit grows. Between the two it
	// stays, so that it does not hunt.
	limitGrows = 1.25
	// limitPause is a pause between two returns, in answers' mean times, that a
	// window does not reach across.
	limitPause = 8
	probePart  = 4
	probeEvery = 10 * time.Second
	// probeStale is the part of its limit at the last probe below which a base no
	// longer counts as one at little concurrency.
	probeStale = 0.75
	// probeSoon is when to probe again with such a base, or under a ratio of more
	// than twice the tolerance: either the limit is far off, or the base is no
	// longer true.
	probeSoon = 500 * time.Millisecond
	// probeShare bounds what probes cost: at most one part in so many of the time.
	probeShare = 100
)

// sample is what a window has seen of a class, and its base. Times are logarithms
// of nanoseconds, so that the means are geometric: saturation multiplies every
// time and moves them by its whole factor, while a few long statements among
// many short ones hardly do, whether the window saw their end or not.
type sample struct {
	n           int
	sum, square float64
	base        estimate // at little concurrency
	before      estimate // in the window before the probe
}

// estimate is a mean and the variance of that mean. The zero value knows nothing.
type estimate struct {
	known    bool
	mean     float64
	variance float64
}

func (s *sample) add(log float64) {
	s.n++
	s.sum += log
	s.square += log * log
}

// estimate is the window's mean, if it has seen enough.
func (s *sample) estimate() estimate {
	if s.n < 3 {
		return estimate{}
	}
	n := float64(s.n)
	mean := s.sum / n
	return estimate{true, mean, max(0, s.square/n-mean*mean) / (n - 1)}
}

// excess is how much longer slots are held by now than by then, over all
// classes, in logarithms. It is what the figures prove: three standard errors
// below what they say. 0 where nothing is known.
func excess(classes []*class, now, then func(*sample) estimate) float64 {
	n, diff, variance := 0.0, 0.0, 0.0
	for _, c := range classes {
		a, b := now(&c.sample), then(&c.sample)
		if a.known && b.known {
			w := float64(c.sample.n)
			n += w
			diff += w * (a.mean - b.mean)
			variance += w * w * (a.variance + b.variance)
		}
	}
	if n == 0 {
		return 0
	}
	return (diff - 3*math.Sqrt(variance)) / n
}

func baseOf(s *sample) estimate   { return s.base }
func beforeOf(s *sample) estimate { return s.before }

func newLimiter(o Options) limiter {
	return limiter{least: float64(o.MinLimit), most: float64(o.Max), limit: float64(o.Max), enough: fewReturns}
}

func (l *limiter) slots() int { return int(l.limit) }

func (l *limiter) lowered() bool { return l.limit < l.most }

// reached notes that inFlight slots are held.
func (l *limiter) reached(inFlight int) {
	if inFlight >= l.slots() {
		l.reaches++
	}
}

// returned notes that a slot came back which c had held since then. A call that
// had no answer would have taken longer: twice as long, the median for a tail
// without a scale (Pareto's, with exponent 1).
func (l *limiter) returned(classes []*class, c *class, held time.Duration, since time.Time, answered bool) {
	if l.least == l.most {
		return
	}
	now := time.Now()
	pause := now.Sub(l.last)
	l.last = now
	if since.Before(l.changed) {
		return
	}
	if pause > max(limitWindow, limitPause*c.serves.mean) && !l.probing {
		l.clear(classes) // nobody called, or the server stood still
	}
	if l.opened.IsZero() {
		l.opened = now
	}
	if !answered {
		l.vain++
		held = max(2*held, c.serves.mean)
	}
	l.returns++
	if log := math.Log(float64(max(1, held))); c.sample.base.known && log > c.sample.base.mean+math.Log(l.most) {
		l.strays++
	} else {
		c.sample.add(log)
	}
	if l.full(now) {
		l.turn(classes, now)
	}
}

// full says whether the window has seen enough. A probe among slow statements
// is cut short: what it costs must stay small.
func (l *limiter) full(now time.Time) bool {
	open := now.Sub(l.opened)
	return open >= limitWindow && (l.returns >= l.enough || l.probing && open >= 2*l.length)
}

// turn closes a window and sets the limit for the next.
func (l *limiter) turn(classes []*class, now time.Time) {
	before := l.slots()
	switch ratio := math.Exp(excess(classes, (*sample).estimate, baseOf)); {
	case l.probing:
		l.endProbe(classes, now)
	case 10*l.strays > l.returns: // a stall, which proves nothing
		if 2*l.strays > l.returns { // or the base is no longer true
			l.forget(classes)
		}
	case !l.crowded(classes), l.slots() <= l.based:
		rebase(classes)
		l.grow(ratio)
	case l.probeDue(ratio, now):
		l.beginProbe(classes, now)
	case ratio > limitTolerance:
		l.shrink(l.limit, ratio)
	default:
		l.grow(ratio)
	}
	l.enough = enough(classes)
	l.clear(classes)
	l.refit(classes, before, now)
}

// stalled opens the limit when callers wait and nothing has come back for long:
// what holds the slots takes its time, and says nothing of what the server does
// well with. It says whether it did.
func (l *limiter) stalled(classes []*class, now time.Time) bool {
	patience := limitWindow
	for _, c := range classes {
		if c.queue.len > 0 {
			patience = max(patience, limitPause*c.serves.mean)
			break
		}
	}
	if !l.lowered() || now.Sub(l.last) < patience {
		return false
	}
	before := l.slots()
	if l.probing {
		l.probing, l.probed, l.limit = false, now, l.resume
	} else {
		l.limit = min(l.most, l.limit+1)
	}
	l.last = now
	l.clear(classes)
	l.refit(classes, before, now)
	return true
}

// refit works out the classes' slots after a change of the limit.
func (l *limiter) refit(classes []*class, before int, now time.Time) {
	if l.slots() == before {
		return
	}
	l.changed = now
	for _, c := range classes {
		c.fit(l.slots())
	}
}

// clear begins a window.
func (l *limiter) clear(classes []*class) {
	l.opened, l.returns, l.vain, l.strays, l.reaches = time.Time{}, 0, 0, 0, 0
	for _, c := range classes {
		c.sample.n, c.sample.sum, c.sample.square = 0, 0, 0
	}
}

// forget has the base measured anew.
func (l *limiter) forget(classes []*class) {
	l.probed, l.based = time.Time{}, 0
	for _, c := range classes {
		c.sample.base.known = false
	}
}

// crowded says whether more comes than the server can do: callers stand in the
// queue, or many had to be killed, which makes room too.
func (l *limiter) crowded(classes []*class) bool {
	return 10*l.vain >= l.returns || slices.ContainsFunc(classes, func(c *class) bool {
		return c.codel.standing || c.codel.least < 0 && c.delay(l.last) >= defaultTarget
	})
}

func (l *limiter) grow(ratio float64) {
	if ratio < limitGrows && 2*l.reaches >= l.returns {
		l.limit = min(l.most, l.limit+max(1, l.limit/4))
	}
}

// shrink sets the limit to the part of from that the ratio asks for, but never
// takes more than half at once: the next window knows more.
func (l *limiter) shrink(from, ratio float64) {
	l.limit = max(l.least, from*max(0.5, limitTolerance/ratio))
}

// enough is how many returns the next window needs, by the variance in this one.
func enough(classes []*class) int {
	n, variance := 0.0, 0.0
	for _, c := range classes {
		if e := c.sample.estimate(); e.known {
			w := float64(c.sample.n)
			n += w
			variance += w * w * e.variance
		}
	}
	return int(min(max(variance/max(1, n)/(limitError*limitError), fewReturns), manyReturns))
}

// rebase learns from a window of little concurrency, as much as it has seen.
func rebase(classes []*class) {
	for _, c := range classes {
		e, base := c.sample.estimate(), &c.sample.base
		switch {
		case !e.known:
		case !base.known:
			*base = e
		default:
			weight := float64(c.sample.n) / float64(c.sample.n+manyReturns)
			base.mean += weight * (e.mean - base.mean)
			base.variance += weight * (e.variance - base.variance)
		}
	}
}

func (l *limiter) probeDue(ratio float64, now time.Time) bool {
	if l.slots() <= int(l.least) {
		return false
	}
	every := max(probeEvery, probeShare*l.length)
	if l.limit < probeStale*l.resume || ratio > 2*limitTolerance {
		every = max(probeSoon, probeShare/10*l.length)
	}
	return l.probed.IsZero() || now.Sub(l.probed) >= every
}

func (l *limiter) beginProbe(classes []*class, now time.Time) {
	l.probing, l.resume, l.length = true, l.limit, max(limitWindow, now.Sub(l.opened))
	l.limit = max(l.least, l.limit/probePart)
	l.based = l.slots()
	for _, c := range classes {
		c.sample.before = c.sample.estimate()
	}
}

// endProbe takes the base from the window of the probe, and goes back to the
// limit from before it, or to the part of it that the base allows.
func (l *limiter) endProbe(classes []*class, now time.Time) {
	ratio := math.Exp(excess(classes, beforeOf, (*sample).estimate))
	for _, c := range classes {
		if e := c.sample.estimate(); e.known {
			c.sample.base = e
		}
	}
	l.limit = l.resume
	if ratio > limitTolerance {
		l.shrink(l.resume, ratio)
	}
	l.probing, l.probed, l.length = false, now, now.Sub(l.opened)
}
