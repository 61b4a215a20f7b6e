package embed

import (
	"context"
	"log/slog"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/packages/schema/id"
)

// KeeperOptions configures a [Keeper].
type KeeperOptions struct {
	Store   Store
	Changes Changes
	Queue   Queue
	Queued  func()       // see jobs.KeeperOptions
	Log     *slog.Logger // see jobs.KeeperOptions
}

// Keeper sees to it that there is a job for every endpoint that has something
// to do.
type Keeper struct{ *jobs.Keeper }

// NewKeeper returns a Keeper; Run starts it.
func NewKeeper(o KeeperOptions) *Keeper {
	return &Keeper{jobs.NewKeeper(jobs.KeeperOptions{
		Kind: jobs.KindEmbed, Purpose: "embeddings", Heads: o.Changes.Heads, Ensure: o.Queue.Ensure, Queued: o.Queued, Log: o.Log,
		Due: func(ctx context.Context, head int64) ([]id.ID, error) { return dueAt(ctx, o.Store, head) },
	})}
}

// dueAt returns the endpoints of the viewer's organisation that have something to do.
func dueAt(ctx context.Context, store Store, head int64) ([]id.ID, error) {
	endpoints, err := store.EmbeddingEndpoints(ctx)
	if err != nil {
		return nil, err
	}
	var subjects []id.ID
	now := time.Now()
	for _, e := range endpoints {
		if due(e, head, now) {
			subjects = append(subjects, e.ID)
		}
	}
	return subjects, nil
}

// due says whether an endpoint has something to do that can be done now.
func due(e endpoint.Endpoint, head int64, now time.Time) bool {
	if e.State == endpoint.Retired {
		return true
	}
	return !e.Failing(now) && (e.State == endpoint.Building || e.Followed < head)
}
