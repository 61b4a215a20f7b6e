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
	ChangesAfter(ctx context.Context, seq int64, limit int) (changes []knowledge.Change, gone bool, err error)
	// Head is the sequence's last number.
	Head(ctx context.Context) (int64, error)
}

// Feed tells watchers which documents changed, whichever replica changed them.
// It follows the change sequence of an organisation once, however many watch,
// and only while somebody does.
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
	watchers map[*watcher]struct{} // guarded by Feed.mu
	cancel   context.CancelFunc
}

// watcher collects what one reader has not been told yet. A slow reader is told
// of each document once, however often it changed.
type watcher struct {
	mu      sync.Mutex
	pending []id.ID
	seen    map[id.ID]bool
	wake    chan struct{} // holds one token when pending is not empty
}

func (w *watcher) add(documents []knowledge.Change) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range documents {
		if !w.seen[c.Document] {
			w.seen[c.Document] = true
			w.pending = append(w.pending, c.Document)
		}
	}
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

func (w *watcher) take() []id.ID {
	w.mu.Lock()
	defer w.mu.Unlock()
	taken := w.pending
	w.pending, w.seen = nil, map[id.ID]bool{}
	return taken
}

// changed yields batches of documents that changed after the call, until ctx
// ends. Everything that changes after it returns is seen.
func (f *Feed) changed(ctx context.Context) (iter.Seq[[]id.ID], error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	w, err := f.join(ctx, v.OrgID)
	if err != nil {
		return nil, err
	}
	return func(yield func([]id.ID) bool) {
		defer f.leave(v.OrgID, w)
		for {
			select {
			case <-ctx.Done():
				return
			case <-w.wake:
				if !yield(w.take()) {
					return
				}
			}
		}
	}, nil
}

func (f *Feed) join(ctx context.Context, org id.ID) (*watcher, error) {
	head, err := f.changes.Head(ctx)
	if err != nil {
		return nil, err
	}
	w := &watcher{seen: map[id.ID]bool{}, wake: make(chan struct{}, 1)}
	f.mu.Lock()
	defer f.mu.Unlock()
	o := f.orgs[org]
	if o == nil {
		// Not the watcher's context: the follower outlives it, and must not
		// carry its request's ID and trace.
		followCtx, cancel := context.WithCancel(identity.ForOrg(context.Background(), org, "library feed"))
		o = &follower{watchers: map[*watcher]struct{}{}, cancel: cancel}
		f.orgs[org] = o
		f.wg.Go(func() { f.follow(followCtx, org, head) })
	}
	o.watchers[w] = struct{}{}
	return w, nil
}

func (f *Feed) leave(org id.ID, w *watcher) {
	f.mu.Lock()
	defer f.mu.Unlock()
	o := f.orgs[org]
	delete(o.watchers, w)
	if len(o.watchers) == 0 {
		o.cancel()
		delete(f.orgs, org)
	}
}

// follow reads the sequence until ctx ends. A read that fails is tried again
// at the next tick: watchers only see their news later.
func (f *Feed) follow(ctx context.Context, org id.ID, seq int64) {
	tick := time.NewTicker(feedPoll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		changes, gone, err := f.changes.ChangesAfter(ctx, seq, feedBatch)
		switch {
		case err != nil:
			if ctx.Err() == nil {
				f.log.WarnContext(ctx, "library feed", "org", org, "error", err)
			}
			continue
		case gone: // the reader's list is refreshed by its next load; go on from now
			if head, err := f.changes.Head(ctx); err == nil {
				seq = head
			}
			continue
		case len(changes) == 0:
			continue
		}
		seq = changes[len(changes)-1].Seq
		f.mu.Lock()
		if o := f.orgs[org]; o != nil {
			for w := range o.watchers {
				w.add(changes)
			}
		}
		f.mu.Unlock()
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
