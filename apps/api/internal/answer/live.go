package answer

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Why an answer's work was ended from outside.
var (
	errStopped  = errors.New("answer: stopped by the person")
	errIdle     = errors.New("answer: nobody is reading any more")
	errShutdown = errors.New("answer: the replica is shutting down")
	errLost     = errors.New("answer: another replica has closed it")
)

// live is an answer of this replica as its readers see it. Events are kept in
// memory for the answer's short life, so each reader goes at its own pace and
// none can hold up the answer or another reader.
type live struct {
	viewer identity.Viewer
	cancel context.CancelCauseFunc
	rests  chan struct{} // holds one token when more became known of restingOn

	mu        sync.Mutex
	restingOn []id.ID // the documents that it is made from
	events    []knowledge.Event
	changed   chan struct{} // closed and replaced with every event
	ended     time.Time     // zero while events can follow
	readers   int
	idle      time.Time // since when there are no readers
}

func newLive(viewer identity.Viewer, cancel context.CancelCauseFunc) *live {
	return &live{viewer: viewer, cancel: cancel, rests: make(chan struct{}, 1), changed: make(chan struct{}), idle: time.Now()}
}

// publish numbers an event and shows it to the readers. The last one ends it.
func (l *live) publish(kind string, data []byte, last bool) knowledge.Event {
	l.mu.Lock()
	defer l.mu.Unlock()
	e := knowledge.Event{Seq: l.nextLocked(), Type: kind, Data: data}
	l.events = append(l.events, e)
	if last {
		l.ended = time.Now()
	}
	close(l.changed)
	l.changed = make(chan struct{})
	return e
}

// next is the number of the event to come.
func (l *live) next() int64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.nextLocked()
}

func (l *live) nextLocked() int64 { return int64(len(l.events)) + 1 }

// after returns the events behind the given number, whether they are the last,
// and what to wait on for more.
func (l *live) after(seq int64) (events []knowledge.Event, ended bool, changed <-chan struct{}) {
	l.mu.Lock()
	defer l.mu.Unlock()
	from := min(max(seq, 0), int64(len(l.events)))
	return l.events[from:len(l.events):len(l.events)], !l.ended.IsZero(), l.changed
}

// over says whether no event can follow.
func (l *live) over() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return !l.ended.IsZero()
}

func (l *live) enter() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.readers++
}

func (l *live) leave() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.readers--; l.readers == 0 {
		l.idle = time.Now()
	}
}

// abandoned says whether there has been no reader for at least d.
func (l *live) abandoned(d time.Duration) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.readers == 0 && time.Since(l.idle) >= d
}

func (l *live) endedBefore(t time.Time) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return !l.ended.IsZero() && l.ended.Before(t)
}
