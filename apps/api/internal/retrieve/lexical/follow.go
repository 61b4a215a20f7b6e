package lexical

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Sizes of the reads while following.
const (
	changesPage   = 1000 // changes a read; each is two numbers
	documentsPage = 64   // documents a read, text included
	idsPage       = 1000 // ids a read of a rebuild's walk
	maxFollowers  = 2    // organisations followed at once: indexing must leave room for answering
	maxPause      = 30 * time.Second
)

// purpose is recorded with the background reads.
const purpose = "lexical index"

// follow looks for changes until ctx ends, and waits for the followers that it
// started.
func (x *Index) follow(ctx context.Context) {
	slots := make(chan struct{}, maxFollowers)
	tick := time.NewTicker(x.opts.Poll)
	defer tick.Stop()
	failing := false
	for ctx.Err() == nil {
		heads, err := x.opts.Changes.Heads(identity.Unscoped(ctx, purpose))
		if err != nil && !failing && ctx.Err() == nil {
			x.opts.Log.Warn("lexical index cannot follow; it serves what it has", "error", err)
		}
		failing = err != nil
		if err == nil {
			x.list(heads)
			x.forget(heads)
		}
		for orgID, head := range heads {
			x.start(ctx, slots, x.org(orgID), head)
		}
		select {
		case <-tick.C:
		case <-x.nudge:
		case <-ctx.Done():
		}
	}
}

// list remembers what there was to index at the first look.
func (x *Index) list(heads map[id.ID]int64) {
	for orgID, head := range heads {
		x.org(orgID).head.Store(head)
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.first == nil {
		x.first = maps.Clone(heads)
		if x.first == nil {
			x.first = map[id.ID]int64{} // nothing is something to know
		}
	}
}

// start follows for one organisation in the background, if it is behind and
// nobody is at it.
func (x *Index) start(ctx context.Context, slots chan struct{}, o *org, head int64) {
	if o.follows(head) || !o.following.CompareAndSwap(false, true) {
		return
	}
	if time.Now().Before(o.retryAt) {
		o.following.Store(false)
		return
	}
	x.running.Go(func() {
		defer o.following.Store(false)
		select {
		case slots <- struct{}{}:
			defer func() { <-slots }()
		case <-ctx.Done():
			return
		}
		x.settle(o, x.catchUp(identity.ForOrg(ctx, o.id, purpose), o, head), ctx.Err() != nil)
	})
}

// settle remembers how following went. An organisation that fails is left
// alone for a while, longer each time.
func (x *Index) settle(o *org, err error, stopping bool) {
	if err == nil || stopping {
		o.pause, o.retryAt = 0, time.Time{}
		return
	}
	o.pause = min(max(x.opts.Retry, 2*o.pause), maxPause)
	o.retryAt = time.Now().Add(o.pause)
	x.opts.Log.Warn("lexical index fell behind", "org", o.id, "error", err, "retry_in", o.pause)
}

// catchUp brings an organisation's index to head or beyond.
func (x *Index) catchUp(ctx context.Context, o *org, head int64) (err error) {
	defer o.guard(&err)
	if !o.ready() {
		return x.rebuild(ctx, o)
	}
	for {
		seq, _ := o.reached()
		changes, gone, err := x.opts.Changes.ChangesAfter(ctx, seq, changesPage)
		if err != nil {
			return fmt.Errorf("lexical: read the change sequence: %w", err)
		}
		if gone {
			return x.rebuild(ctx, o)
		}
		full := len(changes) == changesPage
		to := seq
		if len(changes) > 0 {
			to = changes[len(changes)-1].Seq
		}
		if !full {
			to = max(to, head) // numbers up to head that name no document need no work
		}
		if err := x.apply(ctx, o.shard, knowledge.ChangedDocuments(changes), to); err != nil {
			return err
		}
		o.reach(to)
		if !full {
			return nil
		}
	}
}

// apply writes the documents' present state, some at a time. Only the last
// write moves the shard's number, so that a crash between repeats all of them.
func (x *Index) apply(ctx context.Context, s *shard, documents []id.ID, to int64) error {
	before := s.state.Load().Seq
	for len(documents) > 0 {
		some := documents[:min(documentsPage, len(documents))]
		documents = documents[len(some):]
		if err := x.giveWay(ctx); err != nil {
			return err
		}
		served, err := x.opts.Changes.Serving(ctx, some)
		if err != nil {
			return fmt.Errorf("lexical: read the changed documents: %w", err)
		}
		seq := before
		if len(documents) == 0 {
			seq = to
		}
		if err := s.apply(ctx, some, served, seq); err != nil {
			return err
		}
	}
	return nil
}

// giveWay waits, while people do, for as long as indexing can well be late.
func (x *Index) giveWay(ctx context.Context) error {
	if !x.opts.Busy() {
		return nil
	}
	t := time.NewTimer(x.opts.Poll)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// rebuild makes a new shard from everything that is served, beside the old
// one, which answers until the new one takes its place.
func (x *Index) rebuild(ctx context.Context, o *org) (err error) {
	head, err := x.opts.Changes.Head(ctx) // before the walk: what changes during it is followed after
	if err != nil {
		return fmt.Errorf("lexical: read the change sequence: %w", err)
	}
	orgDir := filepath.Join(x.opts.Dir, o.id.String())
	if err := os.MkdirAll(orgDir, 0o750); err != nil {
		return fmt.Errorf("lexical: make the index directory: %w", err)
	}
	s, err := createShard(filepath.Join(orgDir, id.New().String()), o.id, head)
	if err != nil {
		return err
	}
	inService := false
	defer func() {
		if !inService { // failed, stopped or panicked
			_ = s.remove()
		}
	}()
	if err := x.fill(ctx, s, head); err != nil {
		return err
	}
	st := *s.state.Load()
	st.Complete = true
	if err := s.commit(s.index.NewBatch(), st); err != nil {
		return err
	}
	inService = true
	if old := o.swap(s); old != nil {
		if err := old.remove(); err != nil {
			x.opts.Log.Warn("lexical: an old index was left behind", "org", o.id, "error", err)
		}
	}
	return nil
}

// fill walks all documents that are served, in order of id.
func (x *Index) fill(ctx context.Context, s *shard, head int64) error {
	last := id.Nil
	for {
		ids, err := x.opts.Changes.AllServing(ctx, last, idsPage)
		if err != nil {
			return fmt.Errorf("lexical: list the documents: %w", err)
		}
		if len(ids) == 0 {
			return nil
		}
		if err := x.apply(ctx, s, slices.Clone(ids), head); err != nil {
			return err
		}
		last = ids[len(ids)-1]
	}
}
