package build

import (
	"context"
	"log/slog"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/packages/schema/id"
)

// KeeperOptions configures the keeper of graphs.
type KeeperOptions struct {
	Store   Store
	Changes Changes
	Queue   Queue
	Version string       // of the rules; default extract.Version
	Queued  func()       // see jobs.KeeperOptions
	Log     *slog.Logger // see jobs.KeeperOptions
}

// NewKeeper returns what sees to it that there is a job for every organisation
// whose graph is behind its documents.
func NewKeeper(o KeeperOptions) *jobs.Keeper {
	if o.Version == "" {
		o.Version = extract.Version
	}
	return jobs.NewKeeper(jobs.KeeperOptions{
		Kind: jobs.KindGraph, Purpose: "graph", Heads: o.Changes.Heads, Ensure: o.Queue.Ensure, Queued: o.Queued, Log: o.Log,
		Due: func(ctx context.Context, head int64) ([]id.ID, error) {
			v, err := identity.ViewerFrom(ctx)
			if err != nil {
				return nil, err
			}
			state, err := o.Store.GraphState(ctx)
			if err != nil || !state.due(head, o.Version, time.Now()) {
				return nil, err
			}
			return []id.ID{Subject(v.OrgID)}, nil
		},
	})
}

// due says whether a graph has something to do that can be done now.
func (s State) due(head int64, version string, now time.Time) bool {
	behind := s.Followed != head || s.Extractor != version || s.Reading != ""
	return behind && (s.Failure == "" || !now.Before(s.RetryAt))
}
