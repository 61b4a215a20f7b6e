package lexical

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// org is one organisation's place: the shard that serves it now, how far that
// has come, and whether someone is following for it.
type org struct {
	id id.ID

	serving sync.RWMutex // held for reading while a search runs, so that a swap waits for it
	shard   *shard       // nil until one is built

	mu       sync.Mutex
	seq      int64
	advanced chan struct{} // closed and replaced whenever seq moves

	head      atomic.Int64 // the last change to a document when last looked; 0 while none was ever put in
	following atomic.Bool  // one follower at a time
	damaged   atomic.Bool  // a search found the shard broken: rebuild it

	// Only the follower touches these.
	retryAt time.Time
	pause   time.Duration
}

// unknown is an organisation's head before the first look at it.
const unknown = -1

func newOrg(orgID id.ID) *org {
	o := &org{id: orgID, advanced: make(chan struct{})}
	o.head.Store(unknown)
	return o
}

// swap puts s in service and returns what served before, which no search uses
// any more.
func (o *org) swap(s *shard) *shard {
	o.serving.Lock()
	before := o.shard
	o.shard = s
	o.serving.Unlock()
	if s != nil {
		o.damaged.Store(false)
		o.reach(s.state.Load().Seq)
	}
	return before
}

// ready says whether there is a sound shard to follow with.
func (o *org) ready() bool {
	o.serving.RLock()
	defer o.serving.RUnlock()
	return o.shard != nil && !o.damaged.Load()
}

// follows says whether a sound shard has caught up to head.
func (o *org) follows(head int64) bool {
	seq, _ := o.reached()
	return o.ready() && seq >= head
}

// unbuilt is what a search finds where there is no shard yet: nothing where
// nothing was ever put in, otherwise an error that says to come back.
func (o *org) unbuilt() error {
	if o.head.Load() == 0 {
		return nil
	}
	return errBuilding()
}

func errBuilding() error {
	return knowledge.Errorf(knowledge.CodeUnavailable, "The search index is being built. Try again in a moment.")
}

// reached returns the number caught up to, and a channel that is closed when
// it moves.
func (o *org) reached() (int64, <-chan struct{}) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.seq, o.advanced
}

func (o *org) reach(seq int64) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if seq == o.seq {
		return
	}
	o.seq = seq
	close(o.advanced)
	o.advanced = make(chan struct{})
}

// search answers from the shard in service. Derived data is never worth a
// crash: a panic over a damaged file is an error, and has the shard rebuilt.
func (o *org) search(ctx context.Context, q retrieve.Query) (hits []retrieve.Hit, err error) {
	o.serving.RLock()
	defer o.serving.RUnlock()
	if o.shard == nil {
		return nil, o.unbuilt()
	}
	defer o.guard(&err)
	return o.shard.search(ctx, q)
}

func (o *org) rarity(ctx context.Context, terms []string) (idf map[string]float64, err error) {
	o.serving.RLock()
	defer o.serving.RUnlock()
	if o.shard == nil {
		return nil, nil
	}
	defer o.guard(&err)
	return o.shard.rarity(ctx, terms)
}

func (o *org) coverage(ctx context.Context, q retrieve.Query, chunks []Chunk) (c Coverage, err error) {
	o.serving.RLock()
	defer o.serving.RUnlock()
	if o.shard == nil {
		return Coverage{}, o.unbuilt()
	}
	defer o.guard(&err)
	return o.shard.coverage(ctx, q, chunks)
}

func (o *org) guard(err *error) {
	if p := recover(); p != nil {
		o.damaged.Store(true)
		*err = fmt.Errorf("lexical: the index is damaged and will be rebuilt: %v", p)
	}
}
