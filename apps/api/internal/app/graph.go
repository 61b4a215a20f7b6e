package app

import (
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/reading"
	"github.com/forebay/forebay/apps/api/internal/store"
)

// openGraph wires what keeps graphs in step with documents, and what has models
// read for them. The runner does the work of both later; see building and
// modelReading.
func (a *App) openGraph(stored *store.Store) {
	queued := func() { a.runner.Nudge() }
	a.grapher = build.NewKeeper(build.KeeperOptions{
		Store: stored.Graph, Changes: stored.Index, Queue: stored.Jobs, Queued: queued, Log: a.log,
	})
	a.graph = build.NewService(stored.Graph, stored.Index, stored.Graph, stored.Library.Scope)
	a.readers = reading.NewKeeper(reading.KeeperOptions{
		Store: stored.Graph, Documents: stored.Index, Queue: stored.Jobs, Queued: queued, Log: a.log,
	})
	a.reading = reading.NewService(stored.Graph, a.endpoints, a.readers.Nudge)
}

// building is the handler of the jobs that read by rules.
func (a *App) building(stored *store.Store) *build.Worker {
	return build.New(build.Options{
		Store: stored.Graph, Changes: stored.Index, Busy: a.busy, Again: a.grapher.Nudge, Log: a.log,
	})
}

// modelReading is the handler of the jobs in which a model reads.
func (a *App) modelReading(stored *store.Store) *reading.Worker {
	return reading.NewWorker(reading.WorkerOptions{
		Store: stored.Graph, Documents: stored.Index, Endpoints: a.endpoints, Again: a.readers.Nudge, Log: a.log,
	})
}
