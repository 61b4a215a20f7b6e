package jobs

import (
	"context"
	"log/slog"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

// KeeperOptions configures a [Keeper].
type KeeperOptions struct {
	Kind Kind
	// Purpose says in logs and to the store what is looked for.
	Purpose string
	// Heads returns, for every organisation, the last number at which a document
	// changed. It gets an unscoped context.
	Heads func(ctx context.Context) (map[id.ID]int64, error)
	// Due returns what has something to do that can be done now, in the viewer's
	// organisation, whose documents have come to the number head.
	Due func(ctx context.Context, head int64) (subjects []id.ID, err error)
	// Ensure queues a job of the kind for the subject, unless there is one.
	Ensure func(ctx context.Context, kind Kind, subject id.ID) error
	// Queued is called after work was queued. Default: nothing.
	Queued func()
	// Poll is how often documents are looked at for changes. Default 1 s;
	// Nudge makes it look at once.
	Poll time.Duration
	// Every is how often each organisation is looked at whether its documents
	// changed or not: for what rested, and for what another replica changed.
	// Default 30 s.
	Every time.Duration
	// Log gets what could not be looked at. Default slog.Default().
	Log *slog.Logger
}

// Keeper sees to it that there is a job for everything that follows documents
// and has something to do. Every replica has one; a job of each subject is in
// the queue once. Documents come in without knowing of any of this.
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
			k.Log.WarnContext(ctx, "looking for work", "of", k.Purpose, "error", err)
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

// look queues what there is to do in organisations that changed. One that
// cannot be looked at holds up no other.
func (k *Keeper) look(ctx context.Context) error {
	heads, err := k.Heads(identity.Unscoped(ctx, k.Purpose))
	if err != nil {
		return err
	}
	var failed error // the first: when the database is away, all are the same
	for org, head := range heads {
		if before, looked := k.seen[org]; looked && before == head {
			continue
		}
		busy, err := k.lookIn(identity.ForOrg(ctx, org, k.Purpose), head)
		if failed == nil {
			failed = err
		}
		if busy || err != nil { // look again: a job may end with something left to do
			delete(k.seen, org)
		} else {
			k.seen[org] = head
		}
		if ctx.Err() != nil {
			break
		}
	}
	return failed
}

// lookIn queues what there is to do in one organisation, and says whether there
// was anything.
func (k *Keeper) lookIn(ctx context.Context, head int64) (busy bool, err error) {
	subjects, err := k.Due(ctx, head)
	if err != nil {
		return false, err
	}
	for _, subject := range subjects {
		if err := k.Ensure(ctx, k.Kind, subject); err != nil {
			return true, err
		}
		k.Queued()
	}
	return len(subjects) > 0, nil
}
