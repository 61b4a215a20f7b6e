package pages

import (
	"context"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// retryDrawing is when somebody who was refused should ask again: by then
// several pictures have been drawn.
const retryDrawing = 2 * time.Second

// queue lets a few in at once, and a bounded number wait, so that neither many
// people nor one person's loop of requests take more of the machine than that.
type queue struct {
	slots    chan struct{}
	all, one int // how many may be here, in all and of one person

	mu     sync.Mutex
	here   int
	people map[id.ID]int
}

func newQueue(slots, waiting, each int) *queue {
	return &queue{slots: make(chan struct{}, slots), all: slots + waiting, one: each, people: map[id.ID]int{}}
}

// enter waits until it is the viewer's turn; leave ends it.
func (q *queue) enter(ctx context.Context) (leave func(), err error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	if err := q.join(viewer.UserID); err != nil {
		return nil, err
	}
	select {
	case q.slots <- struct{}{}:
		return func() {
			<-q.slots
			q.part(viewer.UserID)
		}, nil
	case <-ctx.Done():
		q.part(viewer.UserID)
		return nil, ctx.Err()
	}
}

func (q *queue) join(person id.ID) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	switch {
	case q.people[person] >= q.one:
		return &knowledge.Error{
			Code: knowledge.CodeTooManyRequests, RetryAfter: retryDrawing,
			Message: "You have asked for many pages at once. Ask again when some of them are there.",
		}
	case q.here >= q.all:
		return &knowledge.Error{
			Code: knowledge.CodeOverloaded, RetryAfter: retryDrawing,
			Message: "Many people look at pages just now. Ask again in a moment.",
		}
	}
	q.here++
	q.people[person]++
	return nil
}

func (q *queue) part(person id.ID) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.here--
	if q.people[person]--; q.people[person] == 0 {
		delete(q.people, person)
	}
}
