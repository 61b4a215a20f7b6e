package admission

import (
	"slices"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

// person is who turns are counted for.
type person struct{ org, user id.ID }

func personOf(v identity.Viewer) person { return person{org: v.OrgID, user: v.UserID} }

// queue is who waits, served in turns: of the organisations with somebody
// waiting the one served least recently, of its people likewise, of a person's
// requests the first to come. Who joins anew comes after those that wait. It is a few dozen long, so that looking through
// it costs less than keeping it sorted.
type queue struct {
	orgs map[id.ID]*crowd
	len  int
	turn uint64 // counts who joined or was served
}

// crowd is an organisation in the queue.
type crowd struct {
	people map[id.ID]*line
	len    int
	last   uint64 // when one of it was served, or the first of it joined
}

// line is a person's requests in the queue.
type line struct {
	waiting []*waiter
	last    uint64
}

// waiter is one request in the queue.
type waiter struct {
	person
	turn chan struct{} // closed when its turn has come
}

func newQueue() queue { return queue{orgs: map[id.ID]*crowd{}} }

// join puts a request of p at the end of p's line.
func (q *queue) join(p person) *waiter {
	c := q.orgs[p.org]
	if c == nil {
		c = &crowd{people: map[id.ID]*line{}, last: q.tick()}
		q.orgs[p.org] = c
	}
	l := c.people[p.user]
	if l == nil {
		l = &line{last: q.tick()}
		c.people[p.user] = l
	}
	w := &waiter{person: p, turn: make(chan struct{})}
	l.waiting = append(l.waiting, w)
	c.len++
	q.len++
	return w
}

// next takes out whose turn it is; nil when nobody waits.
func (q *queue) next() *waiter {
	var first *crowd
	for _, c := range q.orgs {
		if c.len > 0 && (first == nil || c.last < first.last) {
			first = c
		}
	}
	if first == nil {
		return nil
	}
	var l *line
	for _, k := range first.people {
		if len(k.waiting) > 0 && (l == nil || k.last < l.last) {
			l = k
		}
	}
	w := l.waiting[0]
	first.last, l.last = q.tick(), q.tick()
	q.remove(w, 0)
	return w
}

func (q *queue) tick() uint64 {
	q.turn++
	return q.turn
}

// quit takes w out before its turn; false means that the turn has come.
func (q *queue) quit(w *waiter) bool {
	c := q.orgs[w.org]
	if c == nil || c.people[w.user] == nil {
		return false
	}
	at := slices.Index(c.people[w.user].waiting, w)
	if at < 0 {
		return false
	}
	q.remove(w, at)
	return true
}

// remove takes w out, and forgets whose last request it was.
func (q *queue) remove(w *waiter, at int) {
	c := q.orgs[w.org]
	l := c.people[w.user]
	l.waiting = slices.Delete(l.waiting, at, at+1)
	c.len--
	q.len--
	if len(l.waiting) == 0 {
		delete(c.people, w.user)
	}
	if c.len == 0 {
		delete(q.orgs, w.org)
	}
}

// ahead is how many have their turn before a request that p would add to mine
// of its own: as turns go round, everybody else in the organisation has one for
// each of p's, and so has every other organisation for each of p's.
func (q *queue) ahead(p person, mine int) int {
	inside := mine
	c := q.orgs[p.org]
	if c != nil {
		for user, l := range c.people {
			if user != p.user {
				inside += min(len(l.waiting), mine+1)
			}
		}
	}
	others := 0
	for org, o := range q.orgs {
		if org != p.org {
			others += min(o.len, inside+1)
		}
	}
	return inside + others
}

// waitingOf is how many requests of p wait.
func (q *queue) waitingOf(p person) int {
	if c := q.orgs[p.org]; c != nil {
		if l := c.people[p.user]; l != nil {
			return len(l.waiting)
		}
	}
	return 0
}
