package fetch

import (
	"context"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	atOnce = 4 // documents
	// perOrg of them are one organisation's at most, so that addresses which
	// never answer do not keep others' from being fetched.
	perOrg = 2
	// maxWait is how long to wait for a place. Who waits holds a worker that
	// could read something else.
	maxWait = 250 * time.Millisecond
	// comeBack is when it is worth asking for a place again.
	comeBack = 2 * time.Second
)

// places bounds how many documents are fetched at once.
type places struct {
	mu    sync.Mutex
	taken int
	of    map[id.ID]int // organisations that have some
	freed chan struct{} // closed and replaced when one is given back
}

func newPlaces() places { return places{of: map[id.ID]int{}, freed: make(chan struct{})} }

// enter takes a place for the viewer's organisation, or answers CodeOverloaded.
func (p *places) enter(ctx context.Context) (leave func(), err error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	late := time.NewTimer(maxWait)
	defer late.Stop()
	for {
		freed, ok := p.take(viewer.OrgID)
		if ok {
			return func() { p.giveBack(viewer.OrgID) }, nil
		}
		select {
		case <-freed:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-late.C:
			e := knowledge.Errorf(knowledge.CodeOverloaded, "Many addresses are being fetched at the moment. Try again in a few seconds.")
			e.RetryAfter = comeBack
			return nil, e
		}
	}
}

// take takes a place if there is one, and else says what to wait on.
func (p *places) take(org id.ID) (freed <-chan struct{}, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.taken >= atOnce || p.of[org] >= perOrg {
		return p.freed, false
	}
	p.taken++
	p.of[org]++
	return nil, true
}

func (p *places) giveBack(org id.ID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.taken--
	if p.of[org]--; p.of[org] == 0 {
		delete(p.of, org)
	}
	close(p.freed)
	p.freed = make(chan struct{})
}
