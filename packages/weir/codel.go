package weir

import (
	"math"
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
	period   period
}

// period is a stretch of standing: what came, and what might have been served.
type period struct {
	began    time.Time
	arrivals int
	idle     int // slots that arrivals saw idle, all together
	refused  int // since the queue stood
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
		q.standing, q.since, q.period = true, now, period{began: now}
	}
}

// arrived notes that a caller came and saw so many slots idle.
func (q *codel) arrived(idle int) {
	if q.standing {
		q.period.arrivals++
		q.period.idle += idle
	}
}

// calm ends the standing once the slots that stood idle in a period, as its
// arrivals saw them, could have served all that were refused in it: then there
// are bursts, which a queue is for, but no overload. A slot serves one caller in
// hold.
func (q *codel) calm(now time.Time, hold time.Duration) {
	length := now.Sub(q.period.began)
	if !q.standing || length < 2*q.interval() {
		return
	}
	p := q.period
	q.period = period{began: now}
	idle := float64(p.idle) / float64(max(1, p.arrivals))
	if float64(p.refused) <= idle*length.Seconds()/hold.Seconds() {
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

// every is how often one of the slots that c may hold comes back with an answer.
// Callers hold db.mu.
func (db *DB) every(c *class) time.Duration {
	return c.serves.mean / time.Duration(max(1, min(db.limiter.slots(), c.limit)))
}

// trim refuses those who have waited too long in a standing queue, and the
// oldest of more than could be served within the target. Callers hold db.mu.
func (db *DB) trim(c *class, now time.Time) {
	q := &c.codel
	q.calm(now, max(1, c.serves.mean))
	if !q.standing {
		return
	}
	most := int(q.target/max(1, db.every(c))) + 1
	for w := c.queue.oldest; w != nil && (c.queue.len > most || now.Sub(w.since) >= q.target); w = c.queue.oldest {
		db.unlist(w)
		q.period.refused++
		w.granted <- grant{err: db.shed(c, Overloaded, nil)}
	}
}

// tend looks after the queue until it is empty and calm: it refuses whom it
// must, watches the delay while nobody is served, and tells of pressure. It
// comes back by a timer. Callers hold db.mu.
func (db *DB) tend(now time.Time) {
	next := never
	for _, c := range db.classes {
		next = min(next, db.tendClass(c, now))
	}
	if db.pressure.note(db, now); db.pressure.raised {
		next = min(next, pressureTick)
	}
	db.wake(now, next)
}

const never = time.Duration(math.MaxInt64)

// tendClass says when to come back.
func (db *DB) tendClass(c *class, now time.Time) time.Duration {
	db.trim(c, now)
	q, age := &c.codel, c.delay(now)
	switch {
	case q.least < 0, c.queue.len == 0 && !q.standing:
		return never
	case c.queue.len == 0:
		return pressureTick
	}
	q.observe(age, now)
	if age < q.target {
		return q.target - age
	}
	return q.target
}

// wake has tend called again after d, or earlier.
func (db *DB) wake(now time.Time, d time.Duration) {
	if d == never || db.closed {
		return
	}
	at := now.Add(d)
	switch {
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
