package vector

import (
	"maps"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

// forgetting is how often the source looks whether an organisation that it
// holds is no more.
const forgetting = time.Minute

// forget drops what is held of organisations that were erased, until the source
// is closed. Nobody asks for them any more, so no search would notice.
func (s *Source) forget() {
	tick := time.NewTicker(forgetting)
	defer tick.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-tick.C:
		}
		if !s.holding() {
			continue
		}
		heads, err := s.opts.Heads(identity.Unscoped(s.ctx, purpose))
		if err != nil {
			if s.ctx.Err() == nil {
				s.opts.Log.Warn("vectors of organisations that are gone could not be looked for", "error", err)
			}
			continue
		}
		for _, o := range s.withoutHead(heads) {
			o.mu.RLock()
			space := o.space
			o.mu.RUnlock()
			s.questions.forget(space)
		}
	}
}

func (s *Source) holding() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.orgs) > 0
}

// withoutHead lets go of the organisations that have none. A search that is
// under way in one ends with what it has.
func (s *Source) withoutHead(heads map[id.ID]int64) (gone []*org) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for orgID, o := range s.orgs {
		if _, there := heads[orgID]; !there {
			delete(s.orgs, orgID)
			gone = append(gone, o)
		}
	}
	return gone
}

// forget drops what was asked in a space.
func (q *questions) forget(space Space) {
	q.mu.Lock()
	defer q.mu.Unlock()
	maps.DeleteFunc(q.known, func(key asked, _ *question) bool { return key.space == space })
	q.order = slices.DeleteFunc(q.order, func(o *question) bool { return o.key.space == space })
	delete(q.failed, space)
}
