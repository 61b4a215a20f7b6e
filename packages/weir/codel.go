package weir

import (
	"math/rand/v2"
	"time"
)

// codel tells a queue that absorbs a burst from one that stands: a delay above
// target for a whole interval, without a break (Nichols and Jacobson,
// "Controlling Queue Delay", ACM Queue 10(5), 2012; RFC 8289, section 4).
//
// What it then does is not the RFC's. A router drops packets so that senders
// slow down; a caller with a deadline gains nothing from a place in a standing
// queue. So the newest is served first, whose time has not been wasted, and
// whoever has waited for target is refused (Maurer, "Fail at Scale", ACM Queue
// 13(8), 2015: adaptive LIFO and controlled delay). All of it is guarded by DB.mu.
type codel struct {
	least    time.Duration // what QueueTarget says; negative: never standing
	target   time.Duration // what it comes to
	paced    bool          // a hold has been seen; not standing before
	above    time.Time     // since when the delay has been above target; zero: it is not
	standing bool
	since    time.Time // when it began to stand
	refused  time.Time // the latest refusal on that account
}

// intervalTargets is the interval in targets: RFC 8289, section 4.3, sets the
// target to 5% of the interval.
const intervalTargets = 20

func (q *codel) interval() time.Duration { return intervalTargets * q.target }

// pace sets the target for a class whose slots come back once in every: what
// waits for the very next slot is no queue. (RFC 8289, section 4.4, has the same
// exception for the last packet.)
func (q *codel) pace(every time.Duration) {
	q.paced = true
	q.target = max(q.least, every)
}

// pick is the waiter to be served now.
func (q *codel) pick(l *waitlist) *waiter {
	if q.standing {
		return l.newest
	}
	return l.oldest
}

// observe takes note of how long a waiter has waited.
func (q *codel) observe(delay time.Duration, now time.Time) {
	switch {
	case q.least < 0 || !q.paced || q.standing:
	case delay < q.target:
		q.above = time.Time{}
	case q.above.IsZero():
		q.above = now
	case now.Sub(q.above) >= q.interval():
		q.standing, q.since, q.refused = true, now, now
	}
}

// calm ends the standing when an interval has passed without a refusal: what
// comes is served again.
func (q *codel) calm(now time.Time) {
	if q.standing && now.Sub(q.refused) >= q.interval() {
		q.standing, q.above = false, time.Time{}
	}
}

// retryAfter is as long as the overload has lasted: with nothing else known,
// the best guess of how long it will last still. Those refused together are
// spread over half as much again, so that they do not return together.
func (q *codel) retryAfter(now time.Time) time.Duration {
	lasted := max(now.Sub(q.since), q.interval())
	return lasted + rand.N(lasted/2+1)
}

// every is how often one of the slots that c may hold comes back. Callers hold db.mu.
func (db *DB) every(c *class) time.Duration {
	return c.holds.mean / time.Duration(max(1, min(db.limiter.slots(), c.limit)))
}

// trim refuses those who have waited too long in a standing queue, and the
// oldest of more than could be served within the target. Callers hold db.mu.
func (db *DB) trim(c *class, now time.Time) {
	q := &c.codel
	q.calm(now)
	if !q.standing {
		return
	}
	most := int(q.target/max(1, db.every(c))) + 1
	for w := c.queue.oldest; w != nil && (c.queue.len > most || now.Sub(w.since) >= q.target); w = c.queue.oldest {
		db.unlist(w)
		q.refused = now
		w.granted <- grant{err: db.shed(c, Overloaded, nil)}
	}
}

// tend looks after the queue until it is empty and calm: it refuses whom it
// must, watches the delay while nobody is served, and reports pressure. It
// comes back by a timer. Callers hold db.mu.
func (db *DB) tend(now time.Time) {
	next := time.Duration(0)
	for _, c := range db.classes {
		db.trim(c, now)
		if c.queue.len == 0 || c.codel.least < 0 {
			continue
		}
		age := now.Sub(c.queue.oldest.since)
		c.codel.observe(age, now)
		wake := c.codel.target
		if age < wake {
			wake -= age
		}
		if next == 0 || wake < next {
			next = wake
		}
	}
	if db.pressure.note(db, now); db.pressure.raised && next == 0 {
		next = pressureTick
	}
	db.wake(now, next)
}

// wake has tend called again after d, or earlier. Zero: not at all.
func (db *DB) wake(now time.Time, d time.Duration) {
	at := now.Add(d)
	switch {
	case d == 0 || db.closed:
	case db.tending == nil:
		db.tendAt = at
		db.tending = time.AfterFunc(d, db.tendLater)
	case !db.tendAt.After(now) || at.Before(db.tendAt):
		db.tendAt = at
		db.tending.Reset(d)
	}
}

func (db *DB) tendLater() {
	db.mu.Lock()
	defer db.mu.Unlock()
	if !db.closed {
		db.tend(time.Now())
	}
}
