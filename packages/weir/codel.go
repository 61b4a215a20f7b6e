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
	room     int // that arrivals saw, all together
	refused  int // since the queue stood
}

// intervalTargets is the interval in targets: RFC 8289, section 4.3, sets the
// target to 5% of the interval.
const intervalTargets = 20

func (q *codel) interval() time.Duration { return intervalTargets * q.target }

// pace sets the target where slots come back once in every: what waits for the
// very next slot is no queue. (RFC 8289, section 4.4, has the same exception for
// the last packet.)
func (q *codel) pace(every time.Duration) {
	if every > 0 {
		q.paced = true
	}
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

// arrived notes that a caller came and saw so much room.
func (q *codel) arrived(room int) {
	q.period.arrivals++
	q.period.room += room
}

// room is how many more slots c could have: idle ones, and those that classes of
// lower priority hold beyond what they are guaranteed.
func (db *DB) room(c *class) int {
	n := db.limiter.slots() - db.inFlight()
	for _, k := range db.classes {
		if k.priority < c.priority {
			n += max(0, k.held-k.quota)
		}
	}
	return max(0, min(n, c.limit-c.held))
}

// calm ends the standing once the room in a period, as its arrivals saw it, could
// have served all that were refused in it: then there are bursts, which a queue
// is for, but no overload. A slot serves one caller in hold.
func (q *codel) calm(now time.Time, hold time.Duration) {
	length := now.Sub(q.period.began)
	if !q.standing || length < 2*q.interval() {
		return
	}
	p := q.period
	q.period = period{began: now}
	room := float64(p.room) / float64(max(1, p.arrivals))
	if float64(p.refused) <= room*length.Seconds()/hold.Seconds() {
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

// pace is how often a slot comes back, whoever holds it, that c could have next;
// 0 where that is not known. Callers hold db.mu.
func (db *DB) pace(c *class) time.Duration {
	rate := 0.0 // slots a nanosecond
	for _, k := range db.classes {
		if k.held > 0 && k.serves.mean > 0 && (k == c || c.held < c.limit) {
			rate += float64(k.held) / float64(k.serves.mean)
		}
	}
	if rate == 0 {
		return 0
	}
	return time.Duration(1 / rate)
}

// trim refuses those who have waited too long in a standing queue, and the
// oldest of more than could be served within the target. Callers hold db.mu.
func (db *DB) trim(c *class, now time.Time) {
	q := &c.codel
	q.calm(now, max(1, c.serves.mean))
	if !q.standing {
		return
	}
	slots := max(1, min(db.limiter.slots(), c.limit))
	most := int(time.Duration(slots)*q.target/max(1, c.serves.mean)) + 1
	for w := c.queue.oldest; w != nil && (c.queue.len > most || now.Sub(w.since) > q.target-minWake); w = c.queue.oldest {
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
	if db.waiting > 0 && db.limiter.lowered() {
		next = min(next, limitWindow) // for the limit, which may have to open
	}
	if db.pressure.note(db, now); db.pressure.raised {
		next = min(next, pressureTick)
	}
	db.wake(now, next)
}

const never = time.Duration(math.MaxInt64)

// tendClass says when to come back.
func (db *DB) tendClass(c *class, now time.Time) time.Duration {
	q := &c.codel
	if q.least < 0 {
		return never
	}
	if c.queue.len > 0 {
		q.pace(db.pace(c))
	}
	db.trim(c, now)
	age := c.delay(now)
	switch {
	case c.queue.len > 0:
		q.observe(age, now)
		if age < q.target {
			return q.target - age
		}
		return q.target
	case q.standing:
		return pressureTick
	}
	return never
}

// minWake keeps a timer from spinning.
const minWake = 100 * time.Microsecond

// wake has tend called again after d, or earlier.
func (db *DB) wake(now time.Time, d time.Duration) {
	if d == never || db.closed {
		return
	}
	d = max(d, minWake)
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
	now := time.Now()
	switch {
	case db.closed:
	case db.waiting > 0 && db.limiter.stalled(db.classes, now):
		db.dispatch()
	default:
		db.tend(now)
	}
}
