package weir

import "time"

// Stats is a snapshot of a DB.
type Stats struct {
	Max int
	// Where the slots are; they add up to Max. A zombie has no caller any more,
	// but its thread is not known to be at rest or gone.
	Free, Dialling, Idle, Busy, Zombie int
	// Limit is the adaptive limit, from MinLimit to Max: how many slots may be
	// busy or zombies before callers wait, guaranteed shares aside.
	Limit int
	// Queued is how many callers wait for a slot, and QueueDelay for how long
	// the first of them has waited.
	Queued     int
	QueueDelay time.Duration
	// Dials is how many connections were begun, control aside.
	Dials uint64
	// Kills is how many statements the server was made to end.
	Kills uint64
	// KillsRefused is how many it refused to: such a statement holds its slot
	// until it ends by itself.
	KillsRefused uint64
	// KillsLost is how many statements no KILL could be sent for at first, or one
	// whose answer did not come: the control connection was down, or reached
	// another server. Such a statement, too, holds its slot until it ends.
	KillsLost uint64
	// Leaked is how many Rows and transactions nobody closed: see Options.OnLeak.
	Leaked uint64
	// Unconfirmed is how many slots came back without certainty that their
	// thread had gone: the control connection reached another server (through a
	// proxy), or the DB was closed before the answer. While it stays 0, the
	// server never had more than Max + 2 threads of this DB.
	Unconfirmed uint64
	// Retries is how many attempts were repeated at the budget's expense, and
	// RetriesDenied how many would have been, had the budget allowed.
	Retries, RetriesDenied uint64
	// BreakerOpen says that calls are refused because the server fails, and
	// BreakerOpened how often that began.
	BreakerOpen   bool
	BreakerOpened uint64
	// Classes says the same by class.
	Classes map[Class]ClassStats
}

// ClassStats is a snapshot of a class.
type ClassStats struct {
	Queued, Held int
	// Standing: the delay has been above the class's QueueTarget for so long that
	// the newest is served first, and the others are refused.
	Standing bool
	// HoldTime is how long the class holds a slot, as a moving average.
	HoldTime time.Duration
	Admitted uint64
	Shed     map[Reason]uint64
}

// Stats returns a snapshot.
func (db *DB) Stats() Stats {
	db.mu.Lock()
	defer db.mu.Unlock()
	s := Stats{
		Max:  db.opts.Max,
		Free: db.counts[stateFree], Dialling: db.counts[stateDialling], Idle: db.counts[stateIdle],
		Busy: db.counts[stateBusy], Zombie: db.counts[stateZombie],
		Limit: db.limiter.slots(), Queued: db.waiting, QueueDelay: db.queueDelay(time.Now()), Dials: db.dials,
		Kills: db.kills.Load(), KillsRefused: db.killsRefused.Load(), KillsLost: db.killsLost.Load(),
		Leaked: db.leaks.count.Load(), Unconfirmed: db.unconfirmed.Load(),
		Classes: make(map[Class]ClassStats, len(db.classes)),
	}
	s.Retries, s.RetriesDenied = db.retries.counts()
	s.BreakerOpen, s.BreakerOpened = db.breaker.counts()
	for _, c := range db.classes {
		cs := ClassStats{
			Queued: c.queue.len, Held: c.held, Standing: c.codel.standing, HoldTime: c.holds.mean,
			Admitted: c.admitted, Shed: map[Reason]uint64{},
		}
		for why, n := range c.shed {
			cs.Shed[why] = n
		}
		s.Classes[c.name] = cs
	}
	return s
}
