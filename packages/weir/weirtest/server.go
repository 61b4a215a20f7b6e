// Package weirtest is a MySQL server's double for tests without a server: a
// driver.Connector whose statements are answered by a function, and which can
// be slow, hang until killed, lose connections, freeze and restart.
//
// It behaves as MySQL does where that matters to a pool: threads have ids that
// grow and start again with the server; a killed statement ends with an error;
// a kill that reaches a thread at rest strikes the thread's next statement,
// which is the worst that a server does and makes stray kills visible; a
// thread may live on for a while after its connection has closed. All waiting
// is on channels and timers, so that it works in a testing/synctest bubble.
package weirtest

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Statement is what a client sent.
type Statement struct {
	Thread uint64
	Query  string
	Args   []driver.NamedValue
}

// Reply is how the server answers a statement.
type Reply struct {
	Columns      []string
	Rows         [][]driver.Value
	RowsAffected int64
	LastInsertID int64
	Err          error

	// Latency is how long the statement runs. A kill cuts it short.
	Latency time.Duration
	// Wait, when set, keeps the statement running until it is closed or killed.
	Wait <-chan struct{}
	// UntilKilled keeps the statement running until it is killed.
	UntilKilled bool
	// Lose breaks the connection where the answer would have come.
	Lose bool
	// Vanish ends the server's side there without a word, as a network does that
	// has forgotten a connection. The client hears of it KeepAlive later.
	Vanish bool
}

// KeepAlive is how long a client takes to find out that nobody is at the other
// end of its connection.
const KeepAlive = 2 * time.Minute

// ErrKilled is the error of a statement that was killed: MySQL's 1317.
var ErrKilled = errors.New("Error 1317 (70100): Query execution was interrupted") //nolint:staticcheck // the server's words

// ErrLost is what a client sees of a connection that breaks under a statement.
var ErrLost = errors.New("weirtest: connection lost")

// Server is the double. Its methods are safe for use by several goroutines.
type Server struct {
	mu       sync.Mutex
	answer   func(Statement) Reply
	threads  map[uint64]*thread
	lastID   uint64
	started  time.Time
	most     int
	kills    int
	strays   int
	refuse   error
	dialTime time.Duration
	linger   time.Duration
	killTime [2]time.Duration
	noKill   error
	frozen   chan struct{} // closed on Thaw; nil when not frozen
	log      []string
}

// NewServer returns a server that answers each statement with answer. It is
// called for every statement that is not the pool's own, possibly from several
// goroutines at once. The server says that it has been up for an hour. Nil answers everything with nothing.
func NewServer(answer func(Statement) Reply) *Server {
	if answer == nil {
		answer = func(Statement) Reply { return Reply{} }
	}
	return &Server{answer: answer, threads: map[uint64]*thread{}, started: time.Now().Add(-time.Hour)}
}

// Connector connects to the server.
func (s *Server) Connector() driver.Connector { return connector{s} }

// thread is the server's side of a connection.
type thread struct {
	id      uint64
	running bool
	killer  bool          // it has sent a KILL
	pending bool          // a kill that came while nothing ran
	kill    chan struct{} // of the running statement
	gone    chan struct{} // closed when the connection breaks
	dead    bool
}

// Threads is how many threads the server has.
func (s *Server) Threads() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.threads)
}

// MostThreads is how many it ever had at once.
func (s *Server) MostThreads() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.most
}

// Running is how many threads run a statement.
func (s *Server) Running() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, t := range s.threads {
		if t.running {
			n++
		}
	}
	return n
}

// Kills is how many KILL statements the server has carried out.
func (s *Server) Kills() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.kills
}

// StrayKills is how many of them struck a statement that they were not meant
// for: one that began after the kill came, other than the pool's own.
func (s *Server) StrayKills() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.strays
}

// Log is every statement since the start, the pool's own left out.
func (s *Server) Log() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.log...)
}

// RefuseDials makes new connections fail with err; nil ends that.
func (s *Server) RefuseDials(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refuse = err
}

// RefuseKills makes KILL fail with err, as for want of a privilege; nil ends that.
func (s *Server) RefuseKills(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.noKill = err
}

// SetDialTime is how long a connection takes to make.
func (s *Server) SetDialTime(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dialTime = d
}

// SetLinger is how long a thread lives on after its connection has closed.
func (s *Server) SetLinger(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.linger = d
}

// SetKillTime is how long a KILL travels before it strikes, and its reply after.
func (s *Server) SetKillTime(before, after time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.killTime = [2]time.Duration{before, after}
}

// Freeze stops all answers, until Thaw.
func (s *Server) Freeze() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.frozen == nil {
		s.frozen = make(chan struct{})
	}
}

// Thaw ends a Freeze.
func (s *Server) Thaw() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.frozen != nil {
		close(s.frozen)
		s.frozen = nil
	}
}

// DropConnections breaks every connection. Statements that run are lost, and
// their threads end with them.
func (s *Server) DropConnections() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, t := range s.threads {
		s.bury(t)
	}
}

// DropControl breaks the connections that have sent a KILL and run nothing now:
// a pool's control connection.
func (s *Server) DropControl() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, t := range s.threads {
		if t.killer && !t.running {
			s.bury(t)
		}
	}
}

// Restart ends every thread and starts again: thread ids begin at 1.
func (s *Server) Restart() {
	s.DropConnections()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.threads = map[uint64]*thread{}
	s.lastID = 0
	s.started = time.Now()
}

// bury ends t. Callers hold s.mu.
func (s *Server) bury(t *thread) {
	if !t.dead {
		t.dead = true
		close(t.gone)
	}
	if s.threads[t.id] == t {
		delete(s.threads, t.id)
	}
}

// strike is KILL QUERY and KILL CONNECTION, sent to the run that began then.
func (s *Server) strike(run time.Time, id uint64, whole bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case !run.Equal(s.started):
		return ErrLost
	case s.noKill != nil:
		return s.noKill
	}
	t, ok := s.threads[id]
	switch {
	case !ok:
		return fmt.Errorf("Error 1094 (HY000): Unknown thread id: %d", id) //nolint:staticcheck // the server's words
	case whole:
		s.bury(t)
		return nil
	}
	s.kills++
	if !t.running {
		t.pending = true
	} else if t.kill != nil {
		close(t.kill)
		t.kill = nil
	}
	return nil
}
