package weir

import "time"

// Stats is a snapshot of a DB.
type Stats struct {
	Max int
	// Where the slots are; they add up to Max. A zombie has no caller any more,
	// but its thread is not known to be at rest or gone.
	Free, Dialling, Idle, Busy, Zombie int
	// Queued is how many callers wait for a slot.
	Queued int
	// ServiceTime is how long a slot is held, as a moving average.
	ServiceTime time.Duration
	// Dials is how many connections were begun, control aside.
	Dials uint64
	// Kills is how many statements the server was made to end.
	Kills uint64
	// KillsRefused is how many it refused to: such a statement holds its slot
	// until it ends by itself.
	KillsRefused uint64
	// Unconfirmed is how many slots came back without certainty that their
	// thread had gone: the control connection reached another server (through a
	// proxy), or the DB was closed before the answer. While it stays 0, the
	// server never had more than Max + 2 threads of this DB.
	Unconfirmed uint64
	// Classes says the same by class.
	Classes map[Class]ClassStats
}

// ClassStats is a snapshot of a class.
type ClassStats struct {
	Queued, Held int
	Admitted     uint64
	Shed         map[Reason]uint64
}

// Stats returns a snapshot.
func (db *DB) Stats() Stats {
	db.mu.Lock()
	defer db.mu.Unlock()
	s := Stats{
		Max:  db.opts.Max,
		Free: db.counts[stateFree], Dialling: db.counts[stateDialling], Idle: db.counts[stateIdle],
		Busy: db.counts[stateBusy], Zombie: db.counts[stateZombie],
		Queued: db.waiting, ServiceTime: db.service, Dials: db.dials,
		Kills: db.kills.Load(), KillsRefused: db.killsRefused.Load(), Unconfirmed: db.unconfirmed.Load(),
		Classes: make(map[Class]ClassStats, len(db.classes)),
	}
	for _, c := range db.classes {
		cs := ClassStats{Queued: len(c.queue), Held: c.held, Admitted: c.admitted, Shed: map[Reason]uint64{}}
		for why, n := range c.shed {
			cs.Shed[why] = n
		}
		s.Classes[c.name] = cs
	}
	return s
}
