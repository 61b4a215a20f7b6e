package weir

import (
	"context"
	"time"
)

// Pressure says whether callers wait longer than they should, and why.
type Pressure struct {
	// Raised: in some class, a caller has waited for longer than its
	// QueueTarget, or did so within the last tenth of a second.
	Raised bool
	// QueueDelay is how long the caller that waits longest has waited.
	QueueDelay time.Duration
	// Queued is how many callers wait.
	Queued int
	// Limit is the adaptive limit, and InFlight how many slots are held: by
	// callers, and (Zombies) by statements that have lost theirs.
	Limit, InFlight, Zombies int
	// Unconfirmed is as in [Stats].
	Unconfirmed uint64
}

// pressureTick is how long pressure stays raised after the last sign of it, and
// how often that is looked at.
const pressureTick = 100 * time.Millisecond

// pressure watches the queue delay and tells subscribers. Guarded by DB.mu.
type pressure struct {
	raised bool
	last   time.Time                     // the last sign of it
	heard  map[chan Pressure]func() bool // and what ends the watch of its context
}

// Pressure returns a channel that tells of pressure: at once how things stand,
// then each time that it is raised or ends. It is raised when the delay crosses
// a class's QueueTarget, within 10 ms. Who reads late finds the latest; the
// channel is closed when ctx ends or the DB closes. Work that can wait should
// wait while Raised.
func (db *DB) Pressure(ctx context.Context) <-chan Pressure {
	heard := make(chan Pressure, 1)
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.closed {
		close(heard)
		return heard
	}
	heard <- db.underPressure(time.Now())
	db.pressure.heard[heard] = context.AfterFunc(ctx, func() {
		db.mu.Lock()
		defer db.mu.Unlock()
		db.pressure.leave(heard)
	})
	return heard
}

func (p *pressure) leave(heard chan Pressure) {
	if unwatch, ok := p.heard[heard]; ok {
		unwatch()
		delete(p.heard, heard)
		close(heard)
	}
}

// note raises the pressure or ends it. Callers hold db.mu.
func (p *pressure) note(db *DB, now time.Time) {
	over := false
	for _, c := range db.classes {
		if c.queue.len > 0 && c.codel.least > 0 && (c.codel.standing || c.delay(now) >= c.codel.target) {
			over = true
		}
	}
	if over {
		p.last = now
	}
	if raised := over || p.raised && now.Sub(p.last) < pressureTick; raised != p.raised {
		p.raised = raised
		p.tell(db.underPressure(now))
	}
}

// tell replaces what a subscriber has not read yet. Callers hold db.mu, and only
// they send.
func (p *pressure) tell(news Pressure) {
	for heard := range p.heard {
		select {
		case <-heard:
		default:
		}
		heard <- news
	}
}

// underPressure is how things stand. Callers hold db.mu.
func (db *DB) underPressure(now time.Time) Pressure {
	return Pressure{
		Raised: db.pressure.raised, QueueDelay: db.queueDelay(now), Queued: db.waiting,
		Limit: db.limiter.slots(), InFlight: db.inFlight(), Zombies: db.counts[stateZombie],
		Unconfirmed: db.unconfirmed.Load(),
	}
}

// delay is how long the class's oldest waiter has waited.
func (c *class) delay(now time.Time) time.Duration {
	if c.queue.oldest == nil {
		return 0
	}
	return now.Sub(c.queue.oldest.since)
}

func (db *DB) queueDelay(now time.Time) time.Duration {
	var most time.Duration
	for _, c := range db.classes {
		most = max(most, c.delay(now))
	}
	return most
}
