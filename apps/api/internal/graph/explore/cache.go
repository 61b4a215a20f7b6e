package explore

import (
	"container/list"
	"context"
	"crypto/sha256"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// fingerprint stands for what a scope may read.
type fingerprint [sha256.Size]byte

func fingerprintOf(s knowledge.Scope) fingerprint {
	h := sha256.New()
	for _, part := range []map[id.ID]knowledge.Permission{s.Collections, s.Documents} {
		keys := make([]id.ID, 0, len(part))
		for k := range part {
			keys = append(keys, k)
		}
		slices.SortFunc(keys, id.ID.Compare)
		for _, k := range keys {
			_, _ = h.Write(k[:])
			readable := byte(0)
			if part[k].Allows(knowledge.PermissionRead) {
				readable = 1
			}
			_, _ = h.Write([]byte{readable})
		}
		_, _ = h.Write([]byte{2}) // between the parts
	}
	return fingerprint(h.Sum(nil))
}

// cacheKey says what was computed, for whom and when.
type cacheKey struct {
	org     id.ID
	scope   fingerprint
	version version
	entity  id.ID // Nil for the whole
	depth   int   // 0 for the ring alone
	limit   int
}

const (
	// cacheCost bounds what is kept, in nodes and edges of some 150 bytes: 40 MB.
	cacheCost = 270_000
	// cacheTime is for how long something is kept. What was computed before a
	// change is not shown after it, but until then it would stay in memory, with
	// names that may be of erased documents.
	cacheTime = 5 * time.Minute
)

// cache keeps what was computed last. Who asks for what is being computed waits
// for it.
type cache struct {
	now  func() time.Time
	mu   sync.Mutex
	kept map[cacheKey]*list.Element
	made *list.List // of *cached, the newest first
	cost int
}

type cached struct {
	key   cacheKey
	at    time.Time
	done  chan struct{} // closed when value or err is there
	value any
	err   error
	cost  int
}

func newCache(now func() time.Time) *cache {
	return &cache{now: now, kept: map[cacheKey]*list.Element{}, made: list.New()}
}

// remembered returns what the cache has under the key, or computes it. compute
// also says what it costs to keep.
func remembered[T any](ctx context.Context, c *cache, key cacheKey, compute func() (T, int, error)) (T, error) {
	var none T
	for {
		entry, mine := c.entry(key)
		if mine {
			return fill(c, entry, compute)
		}
		select {
		case <-entry.done:
		case <-ctx.Done():
			return none, ctx.Err()
		}
		if entry.err == nil {
			return entry.value.(T), nil
		}
		// Whoever computed it may have left: then it is our turn.
		if !errors.Is(entry.err, context.Canceled) && !errors.Is(entry.err, context.DeadlineExceeded) {
			return none, entry.err
		}
		if err := ctx.Err(); err != nil {
			return none, err
		}
	}
}

// fill computes an entry; waiting for it ends even if that panics.
func fill[T any](c *cache, entry *cached, compute func() (T, int, error)) (value T, err error) {
	cost := 0
	err = errors.New("explore: computing did not end")
	defer func() { c.settle(entry, value, cost, err) }()
	value, cost, err = compute()
	return value, err
}

// entry returns what is under the key, and whether the caller is to compute it.
func (c *cache) entry(key cacheKey) (entry *cached, mine bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for last := c.made.Back(); last != nil; last = c.made.Back() {
		if e := last.Value.(*cached); c.cost <= cacheCost && c.now().Sub(e.at) < cacheTime {
			break
		}
		c.drop(last)
	}
	if el, ok := c.kept[key]; ok {
		return el.Value.(*cached), false
	}
	e := &cached{key: key, at: c.now(), done: make(chan struct{})}
	c.kept[key] = c.made.PushFront(e)
	return e, true
}

func (c *cache) settle(e *cached, value any, cost int, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e.value, e.err = value, err
	if el, ok := c.kept[e.key]; ok && el.Value == e {
		if err != nil {
			c.drop(el)
		} else {
			e.cost = cost
			c.cost += cost
		}
	}
	close(e.done)
}

func (c *cache) drop(el *list.Element) {
	e := el.Value.(*cached)
	delete(c.kept, e.key)
	c.made.Remove(el)
	c.cost -= e.cost
}
