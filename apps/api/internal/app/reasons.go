package app

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/id"
)

// words loads what the paths say that lead to passages.
type words struct {
	*store.Index
	graph *store.Graph
}

func (w words) EntityNames(ctx context.Context, passages map[id.ID]knowledge.Passage) (map[id.ID]string, error) {
	places := make([]knowledge.Place, 0, len(passages))
	for chunk, p := range passages {
		places = append(places, knowledge.Place{DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: chunk})
	}
	mentions, entities, err := w.graph.EntitiesIn(ctx, places)
	if err != nil {
		return nil, err
	}
	names := make(map[id.ID]string, len(entities))
	for _, m := range mentions {
		name, ok := extract.Spelling(passages[m.ChunkID], m.Spans, entities[m.EntityID].Folded)
		if _, known := names[m.EntityID]; ok || !known {
			names[m.EntityID] = name
		}
	}
	return names, nil
}
