package library

import (
	"context"
	"iter"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	feedPoll    = 250 * time.Millisecond // how soon a step made by any replica is seen
	feedBatch   = 500
	retryUnread = time.Second
)

// Changes reads an organisation's change sequence.
type Changes interface {
	// Latest is the sequence's last number, and the last at which a document changed.
	Latest(ctx context.Context) (seq, documents int64, err error)
	ChangesAfter(ctx context.Context, seq int64, limit int) (changes []knowledge.Change, gone bool, err error)
	// AccessChanged says whether something else than a document changed after
	// one number and up to another: members, sessions, keys, grants, collections.
	AccessChanged(ctx context.Context, after, upTo int64) (bool, error)
}

// Feed tells watchers what changed, whichever replica changed it. It follows
// the change sequence of an organisation once, however many watch, and only
// while somebody does.
type Feed struct {
	changes Changes
	log     *slog.Logger

	mu   sync.Mutex
	orgs map[id.ID]*follower
	wg   sync.WaitGroup
}

// NewFeed returns a Feed. It starts nothing until somebody watches.
func NewFeed(changes Changes, log *slog.Logger) *Feed {
	return &Feed{changes: changes, log: log, orgs: map[id.ID]*follower{}}
}

// Wait returns when every follower has ended, which they do when the last
// watcher's context ends.
func (f *Feed) Wait() { f.wg.Wait() }

// follower reads one organisation's changes for its watchers.
type follower struct {
	watchers map[*Watcher]struct{} // guarded by Feed.mu
	cancel   context.CancelFunc
}

// Watcher collects what one reader has not been told yet. A slow reader is told
// of each document once, however often it changed.
type Watcher struct {
	leave func()
	wake  chan struct{} // holds one token when there is something to take

	mu      sync.Mutex
	pending []id.ID
	seen    map[id.ID]bool
	access  bool
}

func (w *Watcher) add(documents []knowledge.Change, access bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range documents {
		if !w.seen[c.Document] {
			w.seen[c.Document] = true
			w.pending = append(w.pending, c.Document)
		}
	}
	w.access = w.access || access
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// Wake has a token when there is something to Take.
func (w *Watcher) Wake() <-chan struct{} { return w.wake }

// Take returns the documents that changed since the last call, and whether
// something did that may decide who may do what.
func (w *Watcher) Take() (documents []id.ID, access bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	documents, access = w.pending, w.access
	w.pending, w.seen, w.access = nil, map[id.ID]bool{}, false
	return documents, access
}

// Leave ends the watching.
func (w *Watcher) Leave() { w.leave() }

// changed yields batches of documents that changed after the call, until ctx
// ends. Everything that changes after it returns is seen.
func (f *Feed) changed(ctx context.Context) (iter.Seq[[]id.ID], error) {
	w, err := f.Join(ctx)
	if err != nil {
		return nil, err
	}
	return func(yield func([]id.ID) bool) {
		defer w.Leave()
		for {
			select {
			case <-ctx.Done():
				return
			case <-w.wake:
				if documents, _ := w.Take(); len(documents) > 0 && !yield(documents) {
					return
				}
			}
		}
	}, nil
}

// Join begins to watch the viewer's organisation, until Leave. Everything that
// changes after it returns is seen.
func (f *Feed) Join(ctx context.Context) (*Watcher, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	w := &Watcher{seen: map[id.ID]bool{}, wake: make(chan struct{}, 1)}
	w.leave = sync.OnceFunc(func() { f.leave(v.OrgID, w) })
	if f.joined(v.OrgID, w) {
		return w, nil
	}
	at, err := f.now(ctx)
	if err != nil {
		return nil, err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	o := f.orgs[v.OrgID]
	if o == nil {
		// Not the watcher's context: the follower outlives it, and must not
		// carry its request's ID and trace.
		followCtx, cancel := context.WithCancel(identity.ForOrg(context.Background(), v.OrgID, "library feed"))
		o = &follower{watchers: map[*Watcher]struct{}{}, cancel: cancel}
		f.orgs[v.OrgID] = o
		f.wg.Go(func() { f.follow(followCtx, v.OrgID, at) })
	}
	o.watchers[w] = struct{}{}
	return w, nil
}

// joined adds a watcher to an organisation that is followed already: what its
// follower has not read yet, it will tell all of them.
func (f *Feed) joined(org id.ID, w *Watcher) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	o := f.orgs[org]
	if o != nil {
		o.watchers[w] = struct{}{}
	}
	return o != nil
}

func (f *Feed) leave(org id.ID, w *Watcher) {
	f.mu.Lock()
	defer f.mu.Unlock()
	o := f.orgs[org]
	delete(o.watchers, w)
	if len(o.watchers) == 0 {
		o.cancel()
		delete(f.orgs, org)
	}
}

// place is how far a follower has read.
type place struct{ seq, documents int64 }

func (f *Feed) now(ctx context.Context) (at place, err error) {
	at.seq, at.documents, err = f.changes.Latest(ctx)
	return at, err
}

// follow reads the sequence until ctx ends. A read that fails is tried again
// at the next tick: watchers only see their news later.
func (f *Feed) follow(ctx context.Context, org id.ID, at place) {
	tick := time.NewTicker(feedPoll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		next, documents, access, err := f.read(ctx, at)
		if err != nil {
			if ctx.Err() == nil {
				f.log.WarnContext(ctx, "library feed", "org", org, "error", err)
			}
			continue
		}
		at = next
		if len(documents) > 0 || access {
			f.tell(org, documents, access)
		}
	}
}

// read returns what changed since a place, and the place after it.
func (f *Feed) read(ctx context.Context, at place) (next place, documents []knowledge.Change, access bool, err error) {
	latest, err := f.now(ctx)
	if err != nil || latest == at {
		return at, nil, false, err
	}
	if latest.seq < at.seq { // another life of the database
		return latest, nil, true, nil
	}
	next = at
	if latest.documents > at.documents {
		var gone bool
		if documents, gone, err = f.changes.ChangesAfter(ctx, at.documents, feedBatch); err != nil {
			return at, nil, false, err
		}
		if gone { // the reader's list is refreshed by its next load; go on from now
			return latest, nil, true, nil
		}
		if len(documents) > 0 {
			next.documents = documents[len(documents)-1].Seq
		}
	}
	if access, err = f.changes.AccessChanged(ctx, at.seq, latest.seq); err != nil {
		return at, nil, false, err
	}
	next.seq = latest.seq
	return next, documents, access, nil
}

func (f *Feed) tell(org id.ID, documents []knowledge.Change, access bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if o := f.orgs[org]; o != nil {
		for w := range o.watchers {
			w.add(documents, access)
		}
	}
}

// Progress is one step of a document's way, or its leaving the library.
type Progress struct {
	Item    Item
	Deleted bool
}

// Renew returns ctx with its viewer as that person stands by now, or says that
// they are nobody here any more.
type Renew func(ctx context.Context) (context.Context, error)

// Watch yields documents that the viewer may read as they change, from the
// call on until ctx ends. Who the viewer is by now, and what they may read, is
// found anew for each batch.
func (l *Library) Watch(ctx context.Context, renewed Renew) (iter.Seq2[Progress, error], error) {
	batches, err := l.feed.changed(ctx)
	if err != nil {
		return nil, err
	}
	return func(yield func(Progress, error) bool) {
		for documents := range batches {
			steps, err := l.progress(ctx, renewed, documents)
			if err != nil {
				yield(Progress{}, err)
				return
			}
			for _, p := range steps {
				if !yield(p, nil) {
					return
				}
			}
		}
	}, nil
}

// progress says how documents stand, leaving out what the viewer may not read.
func (l *Library) progress(ctx context.Context, renewed Renew, ids []id.ID) ([]Progress, error) {
	ctx, err := renewed(ctx)
	if err != nil {
		return nil, err
	}
	scope, err := l.store.Scope(ctx)
	if err != nil {
		return nil, err
	}
	documents, err := l.store.DocumentsByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	documents = slices.DeleteFunc(documents, func(d knowledge.Document) bool {
		return !scope.Of(d.CollectionID, d.ID).Allows(knowledge.PermissionRead)
	})
	items, err := l.items(ctx, scope, documents)
	if err != nil {
		return nil, err
	}
	steps := make([]Progress, len(items))
	for i, item := range items {
		steps[i] = Progress{Item: item, Deleted: !item.DeletedAt.IsZero()}
	}
	return steps, nil
}
