package weir

import (
	"context"
	"math"
	"slices"
	"time"
)

// class is a ClassOptions at work. All of it is guarded by DB.mu.
type class struct {
	name     Class
	priority int
	quota    int // slots that it is served first up to
	limit    int // slots that it may hold
	held     int // slots that it holds, zombies among them
	queue    []*waiter
	admitted uint64
	shed     map[Reason]uint64
}

// waiter is a caller in the queue.
type waiter struct {
	class   *class
	granted chan grant // buffered: who grants never waits
}

type grant struct {
	slot *slot
	err  error
}

// newClasses orders the classes by priority, highest first, then by name.
func newClasses(o Options) []*class {
	var list []*class
	for name, c := range o.Classes {
		k := &class{name: name, priority: c.Priority, limit: o.Max, shed: map[Reason]uint64{}}
		if c.Share > 0 {
			k.quota = max(1, int(c.Share*float64(o.Max)+1e-9))
		}
		if c.Limit > 0 {
			k.limit = max(1, int(math.Ceil(c.Limit*float64(o.Max)-1e-9)))
		}
		list = append(list, k)
	}
	slices.SortFunc(list, func(a, b *class) int {
		if a.priority != b.priority {
			return b.priority - a.priority
		}
		if a.name < b.name {
			return -1
		}
		return 1
	})
	return list
}

// next is the class whose first waiter is to be served: one that holds less
// than its guaranteed slots (the furthest behind, by proportion), else the one
// of highest priority; never one at its limit. Nil when nobody can be served.
func (db *DB) next() *class {
	var behind, first *class
	for _, c := range db.classes {
		if len(c.queue) == 0 || c.held >= c.limit {
			continue
		}
		if first == nil {
			first = c
		}
		if c.held < c.quota && (behind == nil || c.held*behind.quota < behind.held*c.quota) {
			behind = c
		}
	}
	if behind != nil {
		return behind
	}
	return first
}

// dispatch serves waiters from idle slots, and has connections made for those
// it cannot serve. Callers hold db.mu.
func (db *DB) dispatch() {
	for db.waiting > 0 {
		c := db.next()
		if c == nil {
			return
		}
		if len(db.idle) == 0 {
			db.dialMore()
			return
		}
		w := db.dequeue(c)
		w.granted <- grant{slot: db.take(c)}
	}
}

func (db *DB) dequeue(c *class) *waiter {
	w := c.queue[0]
	c.queue[0] = nil
	c.queue = c.queue[1:]
	db.waiting--
	return w
}

// enqueue lets a caller wait, or refuses it: when the queue is full, or when its
// turn would come after its deadline. Callers hold db.mu.
func (db *DB) enqueue(ctx context.Context, c *class) (*waiter, error) {
	if db.waiting >= db.opts.MaxQueue && !db.servable(c) {
		return nil, db.shed(c, QueueFull, nil)
	}
	if deadline, ok := ctx.Deadline(); ok && !db.servable(c) {
		if time.Until(deadline) < db.estimate(c) {
			return nil, db.shed(c, DeadlineUnmeetable, nil)
		}
	}
	w := &waiter{class: c, granted: make(chan grant, 1)}
	c.queue = append(c.queue, w)
	db.waiting++
	return w, nil
}

// servable says whether a new waiter of class c needs no other caller to finish
// first: a thread stands idle or can be made, and nobody is before it.
func (db *DB) servable(c *class) bool {
	return db.waiting < len(db.idle)+len(db.free)+db.counts[stateDialling] && c.held < c.limit
}

// leaveQueue takes a waiter out whose caller gave up. Callers hold db.mu.
func (db *DB) leaveQueue(w *waiter) {
	if i := slices.Index(w.class.queue, w); i >= 0 {
		w.class.queue = slices.Delete(w.class.queue, i, i+1)
		db.waiting--
	}
}

// estimate is how long a new waiter of class c would wait: everyone before it,
// and itself, at the rate at which Max slots come back. Zero until a service
// time has been seen. Callers hold db.mu.
func (db *DB) estimate(c *class) time.Duration {
	ahead := 0
	for _, k := range db.classes {
		if k.priority >= c.priority {
			ahead += len(k.queue)
		}
	}
	return db.service * time.Duration(ahead+1) / time.Duration(min(db.opts.Max, c.limit))
}

// The bounds of RetryAfter.
const (
	minRetry = 10 * time.Millisecond
	maxRetry = 30 * time.Second
)

// shed refuses a caller. Callers hold db.mu.
func (db *DB) shed(c *class, why Reason, cause error) *ShedError {
	c.shed[why]++
	after := min(max(db.estimate(c), minRetry), maxRetry)
	db.tel.shedOne(c.name, why)
	return &ShedError{Reason: why, RetryAfter: after, Class: c.name, cause: cause}
}

// failOne tells the next waiter that no connection can be made. Callers hold db.mu.
func (db *DB) failOne(err error) {
	if c := db.next(); c != nil {
		db.dequeue(c).granted <- grant{err: err}
	}
}

// shedAll empties the queue. Callers hold db.mu.
func (db *DB) shedAll(why Reason) {
	for _, c := range db.classes {
		for len(c.queue) > 0 {
			db.dequeue(c).granted <- grant{err: db.shed(c, why, nil)}
		}
	}
}
