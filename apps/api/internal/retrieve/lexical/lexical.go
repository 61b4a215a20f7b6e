// Package lexical finds passages by their words: BM25 over an index that each
// replica keeps for itself on disk and follows the database's change sequence
// with. The index is derived data. Deleting it costs only the time to build it
// again, and a damaged one is rebuilt without being asked.
//
// Every organisation has an index of its own, so that no query, score or
// mistake can reach across.
package lexical

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// Options configure an [Index].
type Options struct {
	Dir     string           // where the indexes lie; made if missing; one process at a time
	Changes retrieve.Changes // what to follow

	// Poll is how often to ask for new changes. [Index.Nudge] asks at once.
	// Default 250 ms.
	Poll time.Duration
	// Retry is the first pause after an organisation could not be followed; it
	// doubles up to 30 s. Default 1 s.
	Retry time.Duration
	// Busy says whether people are waiting for the processors that indexing
	// takes from them. While it does, each batch of documents to index waits
	// for Poll first. Default: never.
	Busy func() bool
	// Log gets what went wrong in the background. Default slog.Default().
	Log *slog.Logger
}

func (o Options) withDefaults() Options {
	if o.Poll <= 0 {
		o.Poll = 250 * time.Millisecond
	}
	if o.Retry <= 0 {
		o.Retry = time.Second
	}
	if o.Busy == nil {
		o.Busy = func() bool { return false }
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

func (o Options) validate() error {
	if o.Dir == "" {
		return errors.New("lexical: Options.Dir is empty")
	}
	if o.Changes == nil {
		return errors.New("lexical: Options.Changes is nil")
	}
	return nil
}

// Index is the lexical [retrieve.Source]. Close it to stop following.
type Index struct {
	opts  Options
	lock  *os.File
	nudge chan struct{}

	stop    context.CancelFunc
	stopped chan struct{}  // closed when no more following will happen
	running sync.WaitGroup // the poller and the followers

	mu     sync.Mutex
	orgs   map[id.ID]*org
	first  map[id.ID]int64 // what the first pass is behind by; nil until it is known
	caught bool            // the first pass is over
}

// Open opens the indexes in o.Dir, discards what is damaged or was made by
// another version, and starts to follow. What is whole can be searched when
// Open returns.
func Open(o Options) (*Index, error) {
	o = o.withDefaults()
	if err := o.validate(); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(o.Dir, 0o750); err != nil {
		return nil, fmt.Errorf("lexical: make the index directory: %w", err)
	}
	lock, err := lockDir(o.Dir)
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithCancel(context.Background())
	x := &Index{
		opts: o, lock: lock, nudge: make(chan struct{}, 1),
		stop: stop, stopped: make(chan struct{}), orgs: map[id.ID]*org{},
	}
	if err := x.load(); err != nil {
		stop()
		_ = lock.Close()
		return nil, err
	}
	x.running.Go(func() { x.follow(ctx) })
	return x, nil
}

// load opens every organisation's index that is whole.
func (x *Index) load() error {
	entries, err := os.ReadDir(x.opts.Dir)
	if err != nil {
		return fmt.Errorf("lexical: read the index directory: %w", err)
	}
	for _, e := range entries {
		orgID, err := id.Parse(e.Name())
		if err != nil {
			continue // not ours: the lock, or something a person put there
		}
		s, err := openNewest(filepath.Join(x.opts.Dir, e.Name()), orgID)
		if err != nil {
			x.opts.Log.Warn("lexical index will be rebuilt", "org", orgID, "error", err)
		}
		if s != nil {
			o := newOrg(orgID)
			o.swap(s)
			x.orgs[orgID] = o
		}
	}
	return nil
}

// Close stops following, waits for what is under way, and closes the indexes.
func (x *Index) Close() error {
	x.stop()
	x.running.Wait()
	close(x.stopped)
	x.mu.Lock()
	defer x.mu.Unlock()
	var errs []error
	for _, o := range x.orgs {
		if s := o.swap(nil); s != nil {
			s.save()
			errs = append(errs, s.close())
		}
	}
	return errors.Join(append(errs, x.lock.Close())...)
}

// Name is "lexical".
func (x *Index) Name() string { return "lexical" }

// Search ranks the organisation's chunks inside q.Scope against q.Text.
func (x *Index) Search(ctx context.Context, q retrieve.Query) ([]retrieve.Hit, error) {
	x.mu.Lock()
	o, known := x.orgs[q.OrgID]
	listed := x.first != nil
	x.mu.Unlock()
	switch {
	case known:
		return o.search(ctx, q)
	case listed:
		return nil, nil // nothing was ever put in
	default:
		return nil, errBuilding()
	}
}

// Rarity returns the inverse document frequency (as BM25 has it, in nats) of
// each of the given terms among the organisation's chunks. Terms that no chunk
// has get the highest.
func (x *Index) Rarity(ctx context.Context, orgID id.ID, terms []string) (map[string]float64, error) {
	x.mu.Lock()
	o, known := x.orgs[orgID]
	x.mu.Unlock()
	if !known {
		return nil, nil
	}
	return o.rarity(ctx, terms)
}

// Ready says whether the index has caught up once, since Open, with everything
// that there was to index when it first could look. Until then searches may
// answer CodeUnavailable, or from what an earlier process had indexed.
func (x *Index) Ready() error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.caught {
		return nil
	}
	if x.first == nil {
		return errors.New("lexical: the change sequence could not be read yet")
	}
	behind := 0
	for orgID, head := range x.first {
		if o, there := x.orgs[orgID]; there && !o.follows(head) { // one that is not is gone by now
			behind++
		}
	}
	if behind > 0 {
		return fmt.Errorf("lexical: %d of %d organisations are still being indexed", behind, len(x.first))
	}
	x.caught = true
	return nil
}

// Nudge makes the index look for changes now, without waiting for the next poll.
func (x *Index) Nudge() {
	select {
	case x.nudge <- struct{}{}:
	default: // one is waiting already, and will see everything there is
	}
}

// Seq is the number in the organisation's change sequence that its index has
// caught up to.
func (x *Index) Seq(orgID id.ID) int64 {
	seq, _ := x.org(orgID).reached()
	return seq
}

// WaitFor returns when the organisation's index has caught up to seq.
func (x *Index) WaitFor(ctx context.Context, orgID id.ID, seq int64) error {
	o := x.org(orgID)
	for {
		reached, advanced := o.reached()
		if reached >= seq {
			return nil
		}
		select {
		case <-advanced:
		case <-ctx.Done():
			return ctx.Err()
		case <-x.stopped:
			return knowledge.Errorf(knowledge.CodeUnavailable, "Search is shutting down. Try again in a moment.")
		}
	}
}

// org returns the organisation's place, made if need be.
func (x *Index) org(orgID id.ID) *org {
	x.mu.Lock()
	defer x.mu.Unlock()
	o, ok := x.orgs[orgID]
	if !ok {
		o = newOrg(orgID)
		if x.first != nil {
			o.head.Store(0) // it was not there at the last look
		}
		x.orgs[orgID] = o
	}
	return o
}
