package clerk

import (
	"sync"
	"time"
)

// recent remembers what was found a short while ago, within bounds.
type recent[K comparable, V any] struct {
	mu    sync.Mutex
	now   func() time.Time
	life  time.Duration
	items map[K]item[V]
}

type item[V any] struct {
	value V
	until time.Time
}

// maxRecent bounds the items; all are forgotten beyond, about 4 MB.
const maxRecent = 20000

func newRecent[K comparable, V any](now func() time.Time, life time.Duration) recent[K, V] {
	return recent[K, V]{now: now, life: life, items: map[K]item[V]{}}
}

func (r *recent[K, V]) get(k K) (V, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	i, ok := r.items[k]
	if !ok || !r.now().Before(i.until) {
		var none V
		return none, false
	}
	return i.value, true
}

func (r *recent[K, V]) put(k K, v V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.items) >= maxRecent {
		clear(r.items)
	}
	r.items[k] = item[V]{value: v, until: r.now().Add(r.life)}
}

func (r *recent[K, V]) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	clear(r.items)
}
