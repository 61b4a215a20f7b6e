package weir

import (
	"sync"
	"sync/atomic"
	"time"
)

// The breaker's law. The window is short, since a call that fails is told so
// anyway, and old successes only delay the verdict; the least number of calls
// keeps a handful of them from condemning a server.
const (
	breakerBuckets = 10
	breakerSpan    = 100 * time.Millisecond // of a bucket: a window of one second
	breakerCalls   = 50
	firstProbe     = 100 * time.Millisecond
	lastProbe      = 500 * time.Millisecond // at most: goodput is to be back within a second
)

// breaker refuses calls while the server fails, so that neither it nor its
// callers pay for attempts that will not succeed. Over the window, it opens when
// at least ratio of the statements failed, as [failed] has it. While it is open,
// one call now and then goes through as a probe, and the first probe that the
// server answers closes it. It is never half open: a probe whose caller leaves
// decides nothing, and cannot keep the next one waiting.
type breaker struct {
	ratio  float64 // 0 or less: never opens
	began  time.Time
	isOpen atomic.Bool

	mu      sync.Mutex
	buckets [breakerBuckets]tally
	sum     tally
	newest  int64 // number of the latest bucket, since began
	pause   time.Duration
	probe   time.Time // when the next may go
	last    error     // the failure that opened it, or a probe's
	opened  uint64    // how often
}

// tally counts statements that the server answered or failed.
type tally struct{ all, failed int }

// admit says whether a call may go on, and as a probe of which opening, if of
// one; if not, when the next probe may, and what the server's last failure was.
// Calls of the Control class always may: they are for finding out, and for
// repairs.
func (b *breaker) admit(now time.Time, c Class) (probe uint64, wait time.Duration, cause error) {
	if !b.isOpen.Load() {
		return 0, 0, nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case !b.isOpen.Load():
		return 0, 0, nil
	case c == Control:
		return b.opened, 0, nil
	case now.Before(b.probe):
		return 0, b.probe.Sub(now), b.last
	}
	b.probe = now.Add(b.pause)
	return b.opened, 0, nil
}

// observe takes note of the end of a statement, which was admitted as probe says.
func (b *breaker) observe(now time.Time, probe uint64, err error) {
	if b.ratio <= 0 {
		return
	}
	bad := err != nil && failed(err)
	if !bad && err != nil && !OutcomeOf(err).answered() {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case !b.isOpen.Load():
		b.count(now, bad)
		if bad && b.sum.all >= breakerCalls && float64(b.sum.failed) >= b.ratio*float64(b.sum.all) {
			b.open(now, err)
		}
	case probe != b.opened: // it was sent before the breaker opened, and is late
	case bad:
		b.last = bare(err)
		b.pause = min(2*b.pause, lastProbe)
		b.probe = now.Add(b.pause)
	default:
		b.buckets, b.sum, b.last = [breakerBuckets]tally{}, tally{}, nil
		b.isOpen.Store(false)
	}
}

// count adds to the newest bucket, and empties those that the window has left.
// Callers hold b.mu.
func (b *breaker) count(now time.Time, bad bool) {
	number := int64(now.Sub(b.began) / breakerSpan)
	for n := max(b.newest+1, number-breakerBuckets+1); n <= number; n++ {
		old := &b.buckets[n%breakerBuckets]
		b.sum.all -= old.all
		b.sum.failed -= old.failed
		*old = tally{}
	}
	b.newest = max(b.newest, number)
	at := &b.buckets[b.newest%breakerBuckets]
	at.all++
	b.sum.all++
	if bad {
		at.failed++
		b.sum.failed++
	}
}

// open begins to refuse. Callers hold b.mu.
func (b *breaker) open(now time.Time, err error) {
	b.last = bare(err)
	b.pause = firstProbe
	b.probe = now.Add(b.pause)
	b.opened++
	b.isOpen.Store(true)
}

// counts says whether the breaker is open, and how often it has opened.
func (b *breaker) counts() (open bool, opened uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.isOpen.Load(), b.opened
}

// bare is the failure without weir's mark on it: the call that is refused
// because of it was not sent, and its outcome is not unknown.
func bare(err error) error {
	if e, ok := err.(*outcomeError); ok {
		return e.cause
	}
	return err
}

// behind refuses a call of class c while the breaker is open, or lets it go,
// perhaps as a probe.
func (db *DB) behind(c *class, now time.Time) (probe uint64, err error) {
	probe, wait, cause := db.breaker.admit(now, c.name)
	if wait == 0 {
		return probe, nil
	}
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.closed {
		return 0, ErrClosed
	}
	shed := db.shed(c, BreakerOpen, cause)
	shed.RetryAfter = max(wait, minRetry)
	return 0, shed
}
