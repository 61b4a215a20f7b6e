package admission

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Why requests are refused, as metrics say it; the words are weir's.
const (
	shedDeadline = "deadline"   // the turn would come, or came, too late
	shedFull     = "queue_full" // MaxQueue wait already, and nobody has more waiting
	shedShare    = "share"      // the person's own requests stand in the way
)

// The bounds of the time to come back.
const (
	minReturn = 500 * time.Millisecond
	maxReturn = 15 * time.Second
)

// refusal is why a request of p beside mine of its own, with so much patience,
// cannot wait, or nil. g.mu is held.
func (g *Gate) refusal(p person, mine int, patience time.Duration) error {
	reason := g.obstacle(p, mine, patience)
	if reason == "" {
		return nil
	}
	return g.refuse(p, mine, reason)
}

// obstacle is refusal's reason; empty if the request can wait. g.mu is held.
func (g *Gate) obstacle(p person, mine int, patience time.Duration) string {
	switch {
	case g.wait(p, mine) > patience:
		return shedDeadline
	case g.full() && len(g.queue.longest().waiting) <= mine+1:
		return shedFull
	}
	return ""
}

// wait is an estimate of how long a request of p would wait beside mine of its
// own: places come free at the rate of Limit in the time that a request takes.
// g.mu is held.
func (g *Gate) wait(p person, mine int) time.Duration {
	return g.service * time.Duration(g.queue.ahead(p, mine)+1) / time.Duration(g.opts.Limit)
}

// giveWay refuses the newest of who has the most waiting. g.mu is held.
func (g *Gate) giveWay() {
	waiting := g.queue.longest().waiting
	w := waiting[len(waiting)-1]
	g.queue.remove(w, len(waiting)-1)
	w.refused = g.refuse(w.person, len(waiting)-1, shedShare)
	close(w.turn)
}

// refuse says that a request of p, beside mine of its own, cannot be taken, and
// when to come back. Where only p's own other requests are in the way, that is
// p's affair (429, RFC 6585); all else is the service's (503, RFC 9110). g.mu is
// held.
func (g *Gate) refuse(p person, mine int, reason string) error {
	if mine > 0 && g.obstacle(p, 0, g.patience(time.Now())) == "" {
		reason = shedShare
	}
	g.meters.shedOne(reason)
	e := &knowledge.Error{Code: knowledge.CodeOverloaded, RetryAfter: g.comeBack(p, mine),
		Message: "More is being asked than can be answered at once. This was not begun; try again in a moment."}
	if reason == shedShare {
		e.Code = knowledge.CodeTooManyRequests
		e.Message = fmt.Sprintf("You have %d requests waiting already. Let them finish, or try again in a moment.", mine)
	}
	return e
}

// comeBack is when a request of p, beside mine of its own, should be tried again.
// A person's own take turns: each is given the one after the one before. Who has
// no others is told its own turn, or by chance up to twice as late, so that those
// refused together do not return together; nobody else's requests put it off.
// g.mu is held.
func (g *Gate) comeBack(p person, mine int) time.Duration {
	after := max(g.wait(p, mine), minReturn)
	if mine == 0 {
		return min(after+rand.N(after), maxReturn)
	}
	now, l := time.Now(), g.queue.of(p)
	if soonest := now.Add(after); l.returns.Before(soonest) {
		l.returns = soonest
	}
	after = min(l.returns.Sub(now), maxReturn)
	l.returns = now.Add(after + g.service/time.Duration(g.opts.Limit))
	return after
}
