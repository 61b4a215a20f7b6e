package weir

import (
	"context"
	"errors"
	"time"

	"github.com/forebay/forebay/packages/weir/internal/probe"
)

// Pauses before a kill is repeated. One that reaches a thread before its
// statement has begun is forgotten by the server.
const (
	firstKillPause = 20 * time.Millisecond
	lastKillPause  = time.Second
)

// fate is what becomes of a zombie's connection.
type fate int

const (
	reuse fate = iota
	discard
	stuck // the driver never came back, and the DB has given up waiting
)

// reap takes over a hold whose caller has gone. inFlight says that a reply is
// still to come.
func (db *DB) reap(h *hold, inFlight bool) {
	db.mu.Lock()
	defer db.mu.Unlock()
	db.move(h.slot, stateZombie)
	db.spawn(func() {
		switch db.recover(h, inFlight) {
		case reuse:
			db.revive(h)
		case discard:
			db.retire(h.slot)
		case stuck: // Close counts it
		}
	})
}

// recover brings a zombie's connection back to rest. The order is what keeps a
// kill from striking a stranger: nothing new is sent until both the kill's
// reply and the victim's last packet are in.
func (db *DB) recover(h *hold, inFlight bool) fate {
	c := h.slot.conn
	trusted := true
	if inFlight {
		if trusted = db.killUntilReplied(c); db.life.Err() != nil {
			return stuck
		}
	}
	c.tainted = h.closeSQL()
	if c.open != nil && !c.lost {
		c.requests <- op{kind: opDrain}
		trusted = db.killUntilReplied(c) && trusted
		if db.life.Err() != nil {
			return stuck
		}
	}
	if c.lost || c.tainted || !trusted {
		return discard
	}
	// Should the server have kept a kill for the next statement, let it be this
	// one. An error here may also be the last of the killed statement, sent
	// behind its end, with this one's reply still to come: nothing tells the two
	// apart, and a connection that is one reply behind would answer the next
	// caller with another's result.
	if r, ok := db.finish(c, probe.Nothing); !ok {
		return stuck
	} else if r.err != nil {
		return discard
	}
	if h.tx && !c.lost {
		c.tx = nil
		r, ok := db.finish(c, probe.Rollback)
		if !ok {
			return stuck
		}
		if r.err != nil {
			return discard // the server rolls back as it loses the connection
		}
	}
	if c.lost {
		return discard
	}
	return reuse
}

// finish sends a statement of weir's own and awaits its reply. False: there was
// none before the DB gave up.
func (db *DB) finish(c *conn, query string) (reply, bool) {
	c.requests <- op{kind: opExec, query: query}
	select {
	case r := <-c.replies:
		return r, true
	case <-db.life.Done():
		return reply{}, false
	}
}

// killUntilReplied kills what c runs until its reply is in, or db.life ends. It
// says whether c may be used again: not when a kill without a reply may still
// be under way.
func (db *DB) killUntilReplied(c *conn) bool {
	trusted := true
	for pause := firstKillPause; db.life.Err() == nil; pause = min(2*pause, lastKillPause) {
		select {
		case <-c.replies:
			return trusted
		default:
		}
		if db.control.kill(db.life, c) == doubtful {
			trusted = false
		}
		t := time.NewTimer(pause)
		select {
		case <-c.replies:
			t.Stop()
			return trusted
		case <-t.C:
		case <-db.life.Done():
			t.Stop()
		}
	}
	return false
}

// revive returns a recovered slot to the queue.
func (db *DB) revive(h *hold) {
	s := h.slot
	db.mu.Lock()
	defer db.mu.Unlock()
	now := time.Now()
	db.observeService(now.Sub(h.since))
	if db.closed || s.conn.expired(now) {
		db.spawn(func() { db.retire(s) })
		return
	}
	db.settle(s)
	db.move(s, stateIdle)
	db.dispatch()
}

// A closed connection's thread ends within moments; a server that is away may
// take longer to say so.
const (
	firstGonePause = time.Millisecond
	lastGonePause  = 250 * time.Millisecond
)

// retire closes the connection of a zombie with nothing in flight, and frees
// the slot when the thread is known to be gone.
func (db *DB) retire(s *slot) {
	s.conn.hangUp(s.session)
	for pause := firstGonePause; ; pause = min(2*pause, lastGonePause) {
		over, err := db.control.bury(db.life, s.conn)
		if over {
			break
		}
		if errors.Is(err, errStranger) || !sleep(db.life, pause) {
			db.unconfirmed.Add(1)
			break
		}
	}
	db.mu.Lock()
	defer db.mu.Unlock()
	db.settle(s)
	db.move(s, stateFree)
	db.dispatch()
}

// sleep waits for d, and says whether ctx let it.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
