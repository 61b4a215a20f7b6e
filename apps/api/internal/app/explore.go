package app

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/store"
)

// graphView is what the Graph page asks: what is in the graph, and how far it is.
type graphView struct {
	*explore.Service
	built *build.Service
}

// Status tells how far the graph is.
func (g graphView) Status(ctx context.Context) (build.Status, error) { return g.built.Status(ctx) }

// explorer wires what shows graphs; openGraph comes before it.
func (a *App) explorer(stored *store.Store) graphView {
	return graphView{explore.New(explore.Options{
		Store: stored.Graph, Passages: stored.Index, Scope: stored.Library.Scope, Head: stored.Index.Head,
	}), a.graph}
}
