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
	return s.behind(head, version) && (s.Failure == "" || !now.Before(s.RetryAt))
}

// behind says whether there is something left to read.
func (p Position) behind(head int64, version string) bool {
	return p.Followed != head || p.Extractor != version || p.Reading != ""
}

// walk says whether all documents are to be read by the rules of this version,
// and after which one those are that were not yet.
func (p Position) walk(version string) (walking bool, walked id.ID) {
	if p.Reading == version {
		return true, p.Walked
	}
	return p.Extractor != version || p.Reading != "", id.Nil
}
