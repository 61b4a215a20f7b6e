package app

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/id"
)

// words loads what the paths say that lead to passages.
type words struct {
	*store.Index
	graph *store.Graph
}

func (w words) EntityNames(ctx context.Context, passages []knowledge.Place) (map[id.ID]string, error) {
	_, entities, err := w.graph.EntitiesIn(ctx, passages)
	if err != nil {
		return nil, err
	}
	names := make(map[id.ID]string, len(entities))
	for of, e := range entities {
		names[of] = e.Name
	}
	return names, nil
}
