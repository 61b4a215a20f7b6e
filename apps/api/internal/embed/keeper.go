package embed

import (
	"context"
	"log/slog"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/packages/schema/id"
)

// KeeperOptions configures a [Keeper].
type KeeperOptions struct {
	Store   Store
	Changes Changes
	Queue   Queue
	// Queued is called after work was queued. Default: nothing.
	Queued func()
	// Poll is how often documents are looked at for changes. Default 1 s;
	// Nudge makes it look at once.
	Poll time.Duration
	// Every is how often each organisation is looked at whether its documents
	// changed or not: for endpoints that rested, and for what another replica
	// changed. Default 30 s.
	Every time.Duration
	// Log gets what could not be looked at. Default slog.Default().
	Log *slog.Logger
}

// Keeper sees to it that there is a job for every endpoint that has something
// to do. Every replica has one; a job of each endpoint is in the queue once.
// Documents come in without knowing of any of this.
type Keeper struct {
	KeeperOptions
	wake chan struct{}
	seen map[id.ID]int64 // heads at which an organisation had nothing to do
}

// NewKeeper returns a Keeper; Run starts it.
func NewKeeper(o KeeperOptions) *Keeper {
	if o.Queued == nil {
		o.Queued = func() {}
	}
	if o.Poll <= 0 {
		o.Poll = time.Second
	}
	if o.Every <= 0 {
		o.Every = 30 * time.Second
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return &Keeper{KeeperOptions: o, wake: make(chan struct{}, 1), seen: map[id.ID]int64{}}
}

// Nudge has every organisation looked at now.
func (k *Keeper) Nudge() {
	select {
	case k.wake <- struct{}{}:
	default: // one is waiting already
	}
}

// Run looks until ctx ends.
func (k *Keeper) Run(ctx context.Context) {
	poll, every := time.NewTicker(k.Poll), time.NewTicker(k.Every)
	defer poll.Stop()
	defer every.Stop()
	failing := false
	for ctx.Err() == nil {
		err := k.look(ctx)
		if err != nil && !failing && ctx.Err() == nil {
			k.Log.WarnContext(ctx, "looking for passages to embed", "error", err)
		}
		failing = err != nil
		select {
		case <-ctx.Done():
		case <-poll.C:
		case <-every.C:
			clear(k.seen)
		case <-k.wake:
			clear(k.seen)
		}
	}
}

const purpose = "embeddings"

// look queues what there is to do in organisations that changed.
func (k *Keeper) look(ctx context.Context) error {
	heads, err := k.Changes.Heads(identity.Unscoped(ctx, purpose))
	if err != nil {
		return err
	}
	for org, head := range heads {
		if before, looked := k.seen[org]; looked && before == head {
			continue
		}
		busy, err := k.lookIn(identity.ForOrg(ctx, org, purpose), head)
		if err != nil {
			return err
		}
		if busy { // look again: a job may end with something left to do
			delete(k.seen, org)
		} else {
			k.seen[org] = head
		}
	}
	return nil
}

// lookIn queues what there is to do in one organisation, and says whether
// there was anything.
func (k *Keeper) lookIn(ctx context.Context, head int64) (busy bool, err error) {
	endpoints, err := k.Store.EmbeddingEndpoints(ctx)
	if err != nil {
		return false, err
	}
	now := time.Now()
	for _, e := range endpoints {
		if !due(e, head, now) {
			continue
		}
		if err := k.Queue.Ensure(ctx, jobs.KindEmbed, e.ID); err != nil {
			return true, err
		}
		busy = true
		k.Queued()
	}
	return busy, nil
}

// due says whether an endpoint has something to do that can be done now.
func due(e endpoint.Endpoint, head int64, now time.Time) bool {
	if e.State == endpoint.Retired {
		return true
	}
	return !e.Failing(now) && (e.State == endpoint.Building || e.Followed < head)
}
