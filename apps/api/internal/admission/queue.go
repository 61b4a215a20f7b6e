package admission

import (
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

// person is who turns are counted for.
type person struct{ org, user id.ID }

func personOf(v identity.Viewer) person { return person{org: v.OrgID, user: v.UserID} }

// queue is who waits, served in turns: of the organisations with somebody
// waiting the one served least recently, of its people likewise, of a person's
// requests the first to come. Who joins anew comes after those that wait. Who is
// on the way is counted beside them, and has no turn yet. It is a few dozen
// long, so that looking through it costs less than keeping it sorted.
type queue struct {
	orgs   map[id.ID]*crowd
	len    int
	coming int
	turn   uint64 // counts who joined or was served
}

// crowd is an organisation in the queue.
type crowd struct {
	people map[id.ID]*line
	len    int
	coming int
	last   uint64 // when one of it was served, or the first of it joined
}

// line is a person's requests in the queue.
type line struct {
	waiting []*waiter
	coming  int // let past Peek, and not looked up yet
	last    uint64
	// returns is when the person's next request to be refused is told to come
	// back: each gets the turn after the one before, so that they do not all
	// return at once.
	returns time.Time
}

// waiter is one request in the queue.
type waiter struct {
	person
	turn    chan struct{} // closed when its turn has come, or it was refused
	refused error         // set before turn is closed
}

func newQueue() queue { return queue{orgs: map[id.ID]*crowd{}} }

// join puts a request of p at the end of p's line.
func (q *queue) join(p person) *waiter {
	c, l := q.place(p)
	if c.len == 0 {
		c.last = q.tick()
	}
	if len(l.waiting) == 0 {
		l.last = q.tick()
	}
	w := &waiter{person: p, turn: make(chan struct{})}
	l.waiting = append(l.waiting, w)
	c.len++
	q.len++
	return w
}

// expect counts a request of p as being on the way, until it has arrived.
func (q *queue) expect(p person) {
	c, l := q.place(p)
	l.coming++
	c.coming++
	q.coming++
}

func (q *queue) arrived(p person) {
	c, l := q.place(p)
	l.coming--
	c.coming--
	q.coming--
	q.forget(p)
}

// place is where p's requests are counted.
func (q *queue) place(p person) (*crowd, *line) {
	c := q.orgs[p.org]
	if c == nil {
		c = &crowd{people: map[id.ID]*line{}}
		q.orgs[p.org] = c
	}
	l := c.people[p.user]
	if l == nil {
		l = &line{}
		c.people[p.user] = l
	}
	return c, l
}

// forget drops what is kept for p once nothing of p's is left.
func (q *queue) forget(p person) {
	c := q.orgs[p.org]
	if l := c.people[p.user]; len(l.waiting) == 0 && l.coming == 0 {
		delete(c.people, p.user)
	}
	if len(c.people) == 0 {
		delete(q.orgs, p.org)
	}
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

// remove takes out w, which is at that place of its line.
func (q *queue) remove(w *waiter, at int) {
	c, l := q.place(w.person)
	l.waiting = slices.Delete(l.waiting, at, at+1)
	c.len--
	q.len--
	q.forget(w.person)
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
				inside += min(len(l.waiting)+l.coming, mine+1)
			}
		}
	}
	others := 0
	for org, o := range q.orgs {
		if org != p.org {
			others += min(o.len+o.coming, inside+1)
		}
	}
	return inside + others
}

// of is p's line; an empty one if nothing of p's is in the queue.
func (q *queue) of(p person) *line {
	if c := q.orgs[p.org]; c != nil {
		if l := c.people[p.user]; l != nil {
			return l
		}
	}
	return &line{}
}

// longest is the line in which the most wait.
func (q *queue) longest() *line {
	longest := &line{}
	for _, c := range q.orgs {
		for _, l := range c.people {
			if len(l.waiting) > len(longest.waiting) {
				longest = l
			}
		}
	}
	return longest
}
