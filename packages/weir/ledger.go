package weir

import (
	"context"
	"database/sql"
	"sync/atomic"
	"time"
)

// slot is the right to one server thread. Its state and its place in the free
// or idle list are guarded by DB.mu; its connection belongs to whoever the
// state says.
type slot struct {
	state   slotState
	conn    *conn                // from idle to zombie
	session *sql.Conn            // database/sql's view of conn
	class   *class               // that holds it, while busy or zombie
	hold    atomic.Pointer[hold] // the latest
}

// slotState is a station in a slot's life:
//
//	free -> dialling -> idle -> busy -> idle
//	                            busy -> zombie -> idle | free
type slotState uint8

const (
	stateFree     slotState = iota // no thread
	stateDialling                  // a connection is being made
	stateIdle                      // a thread waits for work
	stateBusy                      // a caller has it
	stateZombie                    // no caller any more, but the server may still be at work
	numStates
)

var stateNames = [numStates]string{"free", "dialling", "idle", "busy", "zombie"}

// move changes a slot's state and keeps the counts. Callers hold db.mu.
func (db *DB) move(s *slot, to slotState) {
	db.counts[s.state]--
	db.counts[to]++
	s.state = to
	switch to {
	case stateFree:
		s.conn, s.session = nil, nil
		db.free = append(db.free, s)
		db.noteEmpty()
	case stateIdle:
		db.idle = append(db.idle, s)
	}
}

// noteEmpty tells a Close that waits when the last slot is free. Callers hold db.mu.
func (db *DB) noteEmpty() {
	if db.closed && db.counts[stateFree] == db.opts.Max {
		close(db.empty)
	}
}

// take grants the most recently used idle slot to c. Callers hold db.mu and
// know that there is one. The last used is taken first, so that connections
// that are not needed grow old together.
func (db *DB) take(c *class) *slot {
	last := len(db.idle) - 1
	s := db.idle[last]
	db.idle[last] = nil
	db.idle = db.idle[:last]
	db.move(s, stateBusy)
	s.class = c
	db.charge(c)
	c.held++
	c.admitted++
	db.limiter.reached(db.inFlight())
	return s
}

// settle takes a slot from its class. Callers hold db.mu.
func (db *DB) settle(s *slot) {
	if s.class != nil {
		s.class.held--
		s.class = nil
	}
}

// giveBack returns a slot whose caller is done: to the queue, or to be closed
// when its connection broke or grew old.
func (db *DB) giveBack(s *slot, since time.Time) {
	now := time.Now()
	retire := s.conn.lost || s.conn.expired(now)
	db.mu.Lock()
	defer db.mu.Unlock()
	db.cameBack(s.class, since, now, !s.conn.lost)
	if retire || db.closed {
		db.move(s, stateZombie)
		db.spawn(func() { db.retire(s) })
		return
	}
	db.settle(s)
	db.move(s, stateIdle)
	db.dispatch()
}

// cameBack takes note of how long c held a slot, and whether its caller got an
// answer. Callers hold db.mu.
func (db *DB) cameBack(c *class, since, now time.Time, answered bool) {
	held := now.Sub(since)
	c.holds.observe(held)
	if answered {
		c.serves.observe(held)
	}
	db.limiter.returned(db.classes, c, held, since, answered)
}

// spawn runs f on a goroutine that Close waits for. Each works on a slot that is
// not free, so that none can start after the last slot was found free.
func (db *DB) spawn(f func()) {
	db.tasks.Add(1)
	go func() {
		defer db.tasks.Done()
		f()
	}()
}

// admit gives the caller a slot with a live connection.
func (db *DB) admit(ctx context.Context, c *class) (*slot, error) {
	for {
		s, err := db.acquire(ctx, c)
		if err != nil {
			return nil, err
		}
		if s.conn.healthy() {
			return s, nil
		}
		db.mu.Lock()
		db.move(s, stateZombie)
		db.spawn(func() { db.retire(s) })
		db.mu.Unlock()
	}
}

// acquire takes an idle slot at once when nobody waits, and queues otherwise.
func (db *DB) acquire(ctx context.Context, c *class) (*slot, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	db.mu.Lock()
	if db.closed {
		db.mu.Unlock()
		return nil, ErrClosed
	}
	if c.codel.standing {
		c.codel.arrived(db.room(c))
	}
	if db.waiting == 0 && len(db.idle) > 0 && db.admits(c) {
		s := db.take(c)
		db.mu.Unlock()
		return s, nil
	}
	w, err := db.enqueue(ctx, c)
	if err != nil {
		db.mu.Unlock()
		return nil, err
	}
	db.dispatch()
	db.mu.Unlock()
	return db.await(ctx, w)
}

// await is a waiter's wait.
func (db *DB) await(ctx context.Context, w *waiter) (*slot, error) {
	select {
	case g := <-w.granted:
		return g.slot, g.err
	case <-ctx.Done():
	}
	db.mu.Lock()
	defer db.mu.Unlock()
	select {
	case g := <-w.granted: // while the caller's time ran out
		if g.err != nil {
			return nil, g.err
		}
		db.decline(g.slot)
	default:
		db.leaveQueue(w)
	}
	if ctx.Err() == context.DeadlineExceeded {
		return nil, db.shed(w.class, DeadlineUnmeetable, ctx.Err())
	}
	return nil, ctx.Err()
}

// decline takes back a slot whose caller left before it knew. Callers hold db.mu.
func (db *DB) decline(s *slot) {
	if db.closed {
		db.move(s, stateZombie)
		db.spawn(func() { db.retire(s) })
		return
	}
	db.settle(s)
	db.move(s, stateIdle)
	db.dispatch()
}
