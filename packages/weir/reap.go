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
	reuse    fate = iota
	discard       // it may have a kill or a reply still to come
	vanished      // its thread is gone, but the driver never came back
	stuck         // neither came before the DB gave up
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
		case vanished:
			_ = h.slot.session.Close() // when the driver comes back
			db.release(h.slot)
		case stuck: // Close counts it; database/sql may never let go of it
			_ = h.slot.conn.Close()
		}
	})
}

// recover brings a zombie's connection back to rest. The order is what keeps a
// kill from striking a stranger: nothing new is sent until both the kill's
// reply and the victim's last packet are in.
func (db *DB) recover(h *hold, inFlight bool) fate {
	c := h.slot.conn
	end := reuse
	if inFlight {
		end = db.killUntilReplied(c)
	}
	if !db.forget(h) || end == stuck {
		return stuck
	}
	if end == vanished {
		return vanished
	}
	if c.open != nil && !c.lost {
		c.requests <- op{kind: opDrain}
		end = max(end, db.killUntilReplied(c))
	}
	if end != reuse {
		return end
	}
	if c.lost {
		return discard
	}
	// Should the server have kept a kill for the next statement, let it be this
	// one. An error here may also be the last of the killed statement, sent
	// behind its end, with this one's reply still to come: nothing tells the two
	// apart, and a connection that is one reply behind would answer the next
	// caller with another's result.
	end = db.finish(c, probe.Nothing)
	if end == reuse && h.tx {
		c.tx = nil
		end = db.finish(c, probe.Rollback) // in vain, the server rolls back as it loses the connection
	}
	return end
}

// forget makes database/sql let go of what it keeps for the hold. False: it did
// not before the DB gave up, since a caller's own function that it runs under
// its locks does not come back.
func (db *DB) forget(h *hold) bool {
	rows, tx := h.kept()
	if rows == nil && tx == nil {
		return true
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		closeSQL(rows, tx)
	}()
	select {
	case <-done:
		return true
	case <-db.life.Done():
		return false
	}
}

// finish sends a statement of weir's own and awaits its reply.
func (db *DB) finish(c *conn, query string) fate {
	c.requests <- op{kind: opExec, query: query}
	select {
	case r := <-c.replies:
		if r.err != nil || c.lost {
			return discard
		}
		return reuse
	case <-db.life.Done():
		c.adrift = true
		return stuck
	}
}

// killUntilReplied kills what c runs until its reply is in. It says whether c
// may be used again: not when a kill without a reply may still be under way.
func (db *DB) killUntilReplied(c *conn) fate {
	end := reuse
	var seen [numVerdicts]bool
	for pause := firstKillPause; ; pause = min(2*pause, lastKillPause) {
		v := db.control.kill(db.life, c)
		switch {
		case v == needless:
			return end
		case v == doubtful:
			end = discard
		case v == gone && seen[gone]: // and the driver has had time to notice
			c.adrift = true
			return vanished
		}
		db.countKill(v, &seen)
		t := time.NewTimer(pause)
		select {
		case <-c.replies:
			t.Stop()
			return end
		case <-t.C:
		case <-db.life.Done():
			t.Stop()
			c.adrift = true
			return stuck
		}
	}
}

// countKill counts what came of a kill, once for each statement.
func (db *DB) countKill(v verdict, seen *[numVerdicts]bool) {
	lost := seen[unreached] || seen[doubtful]
	first := !seen[v]
	seen[v] = true
	switch {
	case v == killed && first:
		db.kills.Add(1)
	case v == refused && first:
		db.killsRefused.Add(1)
	case (v == unreached || v == doubtful) && !lost:
		db.killsLost.Add(1)
	}
}

// revive returns a recovered slot to the queue.
func (db *DB) revive(h *hold) {
	s := h.slot
	db.mu.Lock()
	defer db.mu.Unlock()
	now := time.Now()
	db.cameBack(s.class, h.since, now, false)
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
	// strangerPatience is how long a thread of which nothing can be told may take
	// to disappear.
	strangerPatience = time.Second
)

// retire closes the connection of a zombie with nothing in flight, and frees
// the slot when the thread is known to be gone.
func (db *DB) retire(s *slot) {
	_ = s.session.Close() // a farewell that fails has nobody left to tell
	closed := time.Now()
	for pause := firstGonePause; ; pause = min(2*pause, lastGonePause) {
		over, err := db.control.bury(db.life, s.conn)
		if over {
			break
		}
		if nobodyListens(err) {
			db.tellWaiters(err)
		}
		unknown := errors.Is(err, errStranger) && time.Since(closed) > strangerPatience
		if unknown || !sleep(db.life, pause) {
			db.unconfirmed.Add(1)
			break
		}
	}
	db.release(s)
}

// release frees a zombie's slot: its thread is gone, or nobody can tell.
func (db *DB) release(s *slot) {
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
