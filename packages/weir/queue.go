package weir

import (
	"context"
	"math"
	"slices"
	"strings"
	"time"
)

// class is a ClassOptions at work. All of it is guarded by DB.mu.
type class struct {
	name     Class
	priority int
	share    float64 // of the limit: what it is served first up to
	ceiling  float64 // of the limit: what it may hold
	quota    int     // share in slots, at the limit of the moment
	limit    int     // ceiling in slots, at the limit of the moment
	credit   float64 // turns owed, where share comes to less than a slot
	held     int     // slots that it holds, zombies among them
	queue    waitlist
	codel    codel
	holds    timing // how long slots are held, kills and all
	serves   timing // how long calls take that get their answer
	sample   sample // for the adaptive limit
	admitted uint64
	shed     map[Reason]uint64
}

// waiter is a caller in the queue.
type waiter struct {
	ctx      context.Context
	class    *class
	since    time.Time
	deadline time.Time  // zero: none
	granted  chan grant // buffered: who grants never waits

	listed           bool
	earlier, younger *waiter
}

type grant struct {
	slot *slot
	err  error
}

// waitlist is a list of waiters by arrival. It is linked through them, so that
// thousands can give up at the same moment.
type waitlist struct {
	oldest, newest *waiter
	len            int
}

func (l *waitlist) push(w *waiter) {
	w.listed, w.earlier = true, l.newest
	if l.newest != nil {
		l.newest.younger = w
	} else {
		l.oldest = w
	}
	l.newest = w
	l.len++
}

func (l *waitlist) remove(w *waiter) {
	if w.earlier != nil {
		w.earlier.younger = w.younger
	} else {
		l.oldest = w.younger
	}
	if w.younger != nil {
		w.younger.earlier = w.earlier
	} else {
		l.newest = w.earlier
	}
	w.listed, w.earlier, w.younger = false, nil, nil
	l.len--
}

// newClasses orders the classes by priority, highest first, then by name.
func newClasses(o Options) []*class {
	var list []*class
	for name, c := range o.Classes {
		k := &class{name: name, priority: c.Priority, share: c.Share, ceiling: c.Limit, shed: map[Reason]uint64{}}
		if k.ceiling == 0 {
			k.ceiling = 1
		}
		k.codel.least = c.QueueTarget
		if k.codel.least == 0 {
			k.codel.least = o.QueueTarget
		}
		k.codel.target = k.codel.least
		k.fit(o.Max)
		list = append(list, k)
	}
	slices.SortFunc(list, func(a, b *class) int {
		if a.priority != b.priority {
			return b.priority - a.priority
		}
		return strings.Compare(string(a.name), string(b.name))
	})
	return list
}

// fit works out what the class may hold of limit slots.
func (c *class) fit(limit int) {
	const rounding = 1e-9
	if c.share > 0 {
		c.quota = max(1, int(c.share*float64(limit)+rounding))
	}
	c.limit = max(1, int(math.Ceil(c.ceiling*float64(limit)-rounding)))
}

// admits says whether c may take one more slot: never beyond its own limit, and
// beyond the adaptive limit only for what it is guaranteed.
func (db *DB) admits(c *class) bool {
	return c.held < c.limit && (db.inFlight() < db.limiter.slots() || db.owed(c))
}

// owed says whether c is to be served first: it holds less than its share. Where
// that comes to less than a slot, it is so for that part of the turns.
func (db *DB) owed(c *class) bool {
	return c.held < c.quota && (c.share*db.limiter.limit >= 1 || c.credit >= 1)
}

// charge has c pay for a turn, which earns every class that waits its share of
// one. Callers hold db.mu.
func (db *DB) charge(c *class) {
	for _, k := range db.classes {
		if k == c || k.queue.len > 0 {
			k.credit = min(1, k.credit+k.share)
		}
	}
	c.credit = max(0, c.credit-1)
}

// inFlight is how many slots the server may be at work for. Callers hold db.mu.
func (db *DB) inFlight() int { return db.counts[stateBusy] + db.counts[stateZombie] }

// next is the class whose waiter is to be served: one that is owed a slot (the
// furthest behind, by proportion), else the one of highest priority; among
// equals, the one that holds fewest, then the one that has waited longest. Nil
// when nobody can be served.
func (db *DB) next() *class {
	var behind, first *class
	for _, c := range db.classes {
		if c.queue.len == 0 || !db.admits(c) {
			continue
		}
		if first == nil || c.precedes(first) {
			first = c
		}
		if db.owed(c) && (behind == nil || c.held*behind.quota < behind.held*c.quota) {
			behind = c
		}
	}
	if behind != nil {
		return behind
	}
	return first
}

// precedes decides between classes of the same priority.
func (c *class) precedes(k *class) bool {
	return c.priority == k.priority && (c.held < k.held || c.held == k.held && c.queue.oldest.since.Before(k.queue.oldest.since))
}

// dispatch serves waiters from idle slots, and has connections made for those
// it cannot serve. Callers hold db.mu.
func (db *DB) dispatch() {
	if db.waiting == 0 {
		return
	}
	now := time.Now()
	for db.waiting > 0 {
		c := db.next()
		if c == nil {
			break
		}
		if len(db.idle) == 0 {
			db.dialMore()
			break
		}
		w := c.codel.pick(&c.queue)
		db.unlist(w)
		c.codel.observe(now.Sub(w.since), now)
		switch {
		case w.ctx.Err() != nil: // on its way out, with an error of its own
		case c.queue.len > 0 && w.late(now):
			w.granted <- grant{err: db.shed(c, DeadlineUnmeetable, nil)}
		default:
			w.granted <- grant{slot: db.take(c)}
		}
	}
	db.tend(now)
}

// late says whether w would run out of time even if it were served at once.
// Whoever waits alone is served all the same: so a wrong measure corrects itself.
func (w *waiter) late(now time.Time) bool {
	return !w.deadline.IsZero() && w.deadline.Sub(now) < w.class.serves.least()
}

func (db *DB) unlist(w *waiter) {
	w.class.queue.remove(w)
	db.waiting--
}

// enqueue lets a caller wait, or refuses it: when its class's queue is full, or
// when its turn would come after its deadline. Callers hold db.mu.
func (db *DB) enqueue(ctx context.Context, c *class) (*waiter, error) {
	now := time.Now()
	deadline, bounded := ctx.Deadline()
	if !db.servable(c) {
		if c.queue.len >= db.opts.MaxQueue {
			return nil, db.shed(c, QueueFull, nil)
		}
		// Whoever is alone waits all the same: so a wrong measure corrects itself.
		if bounded && c.queue.len > 0 && deadline.Sub(now) < db.estimate(c) {
			return nil, db.shed(c, DeadlineUnmeetable, nil)
		}
	}
	w := &waiter{ctx: ctx, class: c, since: now, deadline: deadline, granted: make(chan grant, 1)}
	c.queue.push(w)
	db.waiting++
	return w, nil
}

// servable says whether a new waiter of class c needs no other caller to finish
// first: a thread stands idle or can be made, and nobody is before it.
func (db *DB) servable(c *class) bool {
	return db.admits(c) && db.ahead(c) < len(db.idle)+len(db.free)+db.counts[stateDialling]
}

// ahead is how many callers wait whose turn comes before that of a new waiter
// of class c. Callers hold db.mu.
func (db *DB) ahead(c *class) int {
	n := 0
	for _, k := range db.classes {
		if k.before(c) {
			n += k.queue.len
		}
	}
	return n
}

// before says whether those who wait in k are served before a new waiter of c.
func (k *class) before(c *class) bool {
	if k == c {
		return !c.codel.standing
	}
	return k.priority >= c.priority && k.held < k.limit && (c.held >= c.quota || k.held < k.quota)
}

// leaveQueue takes a waiter out whose caller gave up. Callers hold db.mu.
func (db *DB) leaveQueue(w *waiter) {
	if w.listed {
		db.unlist(w)
	}
}

// estimate is how long a new waiter of class c would wait: everyone before it,
// and itself, each for as long as its class holds slots, over the slots that
// come back. Zero until holds have been seen. Callers hold db.mu.
func (db *DB) estimate(c *class) time.Duration {
	work := c.holds.mean
	for _, k := range db.classes {
		if k.before(c) {
			work += time.Duration(k.queue.len) * k.holds.mean
		}
	}
	return work / time.Duration(max(1, min(db.limiter.slots(), c.limit)))
}

// The bounds of RetryAfter.
const (
	minRetry = 10 * time.Millisecond
	maxRetry = 30 * time.Second
)

// shed refuses a caller. Callers hold db.mu.
func (db *DB) shed(c *class, why Reason, cause error) *ShedError {
	c.shed[why]++
	after := max(db.estimate(c), db.pace(c))
	if c.codel.standing {
		after = c.codel.retryAfter(time.Now())
	}
	db.tel.shedOne(c.name, why)
	return &ShedError{Reason: why, RetryAfter: min(max(after, minRetry), maxRetry), Class: c.name, cause: cause}
}

// failOne tells the next waiter that no connection can be made. Callers hold db.mu.
func (db *DB) failOne(err error) {
	if c := db.next(); c != nil {
		w := c.queue.oldest
		db.unlist(w)
		w.granted <- grant{err: err}
	}
}

// failAll tells every waiter that no connection can be made. Callers hold db.mu.
func (db *DB) failAll(err error) {
	for _, c := range db.classes {
		for c.queue.len > 0 {
			w := c.queue.oldest
			db.unlist(w)
			w.granted <- grant{err: err}
		}
	}
}

// shedAll empties the queue. Callers hold db.mu.
func (db *DB) shedAll(why Reason, cause error) {
	for _, c := range db.classes {
		for c.queue.len > 0 {
			w := c.queue.oldest
			db.unlist(w)
			w.granted <- grant{err: db.shed(c, why, cause)}
		}
	}
}
