package worker

import (
	"sync"
	"time"
)

// stopwatch ends a child that takes too long. It runs only while all on this
// side wait for the child: the time that the service itself takes, to read the
// document from the database or to keep what comes of it, is no fault of the
// document's.
type stopwatch struct {
	late func() // called, once at most, when the time is up

	mu      sync.Mutex
	left    time.Duration
	busy    int // how many on this side are at work rather than waiting
	since   time.Time
	timer   *time.Timer // nil until all wait for the first time
	expired bool
	stopped bool
}

// newStopwatch returns a stopwatch for so many who are at work now.
func newStopwatch(limit time.Duration, busy int, late func()) *stopwatch {
	return &stopwatch{late: late, left: limit, busy: busy}
}

// wait says that one of those at work now waits for the child, or is done.
func (s *stopwatch) wait() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.busy--; s.busy > 0 || s.expired || s.stopped {
		return
	}
	s.since = time.Now()
	if s.timer == nil {
		s.timer = time.AfterFunc(s.left, s.expire)
		return
	}
	s.timer.Reset(s.left)
}

// work says that one who waited has something to do again.
func (s *stopwatch) work() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.busy++; s.busy == 1 && s.timer.Stop() {
		s.left -= time.Since(s.since)
	}
}

func (s *stopwatch) expire() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped || s.expired {
		return
	}
	s.expired = true
	s.late()
}

// stop ends it, and says whether the time was up before. Late is not called
// any more afterwards.
func (s *stopwatch) stop() (expired bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stopped = true
	if s.timer != nil {
		s.timer.Stop()
	}
	return s.expired
}
