package admission

import (
	"fmt"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Why requests are refused, as metrics say it; the words are weir's.
const (
	shedDeadline = "deadline"   // the turn would come, or came, too late
	shedFull     = "queue_full" // MaxQueue wait already
	shedShare    = "share"      // the person's own requests stand in the way
)

// The bounds of the time to come back.
const (
	minReturn = 500 * time.Millisecond
	maxReturn = 15 * time.Second
)

// refusal is why a request of p with so much patience cannot wait, or nil.
// g.mu is held.
func (g *Gate) refusal(p person, patience time.Duration) error {
	wait := g.wait(p)
	switch {
	case wait > patience:
		return g.refuse(p, wait, shedDeadline)
	case g.queue.len >= g.opts.MaxQueue:
		return g.refuse(p, wait, shedFull)
	}
	return nil
}

// wait is an estimate of how long one more request of p would wait. g.mu is held.
func (g *Gate) wait(p person) time.Duration { return g.waitBehind(p, g.queue.waitingOf(p)) }

// waitBehind is wait if p had mine requests waiting: places come free at the
// rate of Limit in the time that a request takes.
func (g *Gate) waitBehind(p person, mine int) time.Duration {
	return g.service * time.Duration(g.queue.ahead(p, mine)+g.coming+1) / time.Duration(g.opts.Limit)
}

// refuse says that a request of p cannot be taken, and when to come back. Where
// only p's own other requests are in the way, that is p's affair (429, RFC 6585);
// all else is the service's (503, RFC 9110). g.mu is held.
func (g *Gate) refuse(p person, wait time.Duration, reason string) error {
	e := &knowledge.Error{Code: knowledge.CodeOverloaded}
	if mine := g.queue.waitingOf(p); mine > 0 && reason == shedDeadline && g.waitBehind(p, 0) <= g.patience(time.Now()) {
		reason, e.Code = shedShare, knowledge.CodeTooManyRequests
		e.RetryAfter = min(max(wait, minReturn), maxReturn)
		e.Message = fmt.Sprintf("You have %d requests waiting already. Let them finish, or try again in a moment.", mine)
	} else {
		e.RetryAfter = g.nextReturn(wait)
		e.Message = "More is being asked than can be answered at once. This was not begun; try again in a moment."
	}
	g.meters.shedOne(reason)
	return e
}

// nextReturn gives out the turns after the queue, one to each who is refused.
func (g *Gate) nextReturn(wait time.Duration) time.Duration {
	now := time.Now()
	if soonest := now.Add(max(wait, minReturn)); g.returns.Before(soonest) {
		g.returns = soonest
	}
	if latest := now.Add(maxReturn); g.returns.After(latest) {
		g.returns = latest
	}
	after := g.returns.Sub(now)
	g.returns = g.returns.Add(g.service / time.Duration(g.opts.Limit))
	return after
}
