package app

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/embed"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/gateway"
	"github.com/forebay/forebay/apps/api/internal/retrieve/vector"
	"github.com/forebay/forebay/apps/api/internal/seal"
	"github.com/forebay/forebay/apps/api/internal/store"
)

// openModels wires what calls models, keeps where they are, and has the library
// embedded by them. The runner queues its work later; see embedding.
func (a *App) openModels(stored *store.Store) error {
	key, err := a.secretKey()
	if err != nil {
		return err
	}
	box, err := seal.New(key)
	if err != nil {
		return err
	}
	if a.models, err = gateway.New(gateway.Options{FirstWord: a.config.ModelFirstWord, Tracer: a.telemetry.Tracer, Meter: a.telemetry.Meter}); err != nil {
		return err
	}
	a.embedder = embed.NewKeeper(embed.KeeperOptions{
		Store: stored.Embeddings, Changes: stored.Index, Queue: stored.Jobs, Log: a.log,
		Queued: func() { a.runner.Nudge() },
	})
	a.endpoints = endpoint.New(endpoint.Options{
		Store: stored.Endpoints, Sealer: box, Caller: a.models, Changed: a.embedder.Nudge, Log: a.log,
	})
	a.vectors, err = vector.New(vector.Options{
		Store: stored.Embeddings, Spaces: spaces{a.endpoints}, Heads: stored.Index.Heads, Memory: a.config.VectorMemory, Log: a.log,
	})
	return err
}

// secretKey is the installation's key, which is not in the database.
func (a *App) secretKey() ([]byte, error) {
	if a.config.SecretKey != nil {
		return a.config.SecretKey, nil
	}
	return seal.OpenKey(a.config.SecretKeyFile)
}

// embedding is the handler of its jobs.
func (a *App) embedding(stored *store.Store) *embed.Worker {
	return embed.New(embed.Options{
		Store: stored.Embeddings, Changes: stored.Index, Endpoints: a.endpoints,
		Busy: a.busy, Again: a.embedder.Nudge, Log: a.log,
	})
}

// spaces are the embedding models in use, as search by vectors sees them.
type spaces struct{ endpoints *endpoint.Service }

var _ vector.Spaces = spaces{}

// Space implements vector.Spaces.
func (s spaces) Space(ctx context.Context) (vector.Space, bool, error) {
	e, ok, err := s.endpoints.ForSearch(ctx)
	return spaceOf(e), ok, err
}

// Embed implements vector.Spaces. The model may have been replaced since the
// space was asked for: then the question has no place in it any more.
func (s spaces) Embed(ctx context.Context, space vector.Space, text string) ([]float32, error) {
	e, ok, err := s.endpoints.ForSearch(ctx)
	if err != nil {
		return nil, err
	}
	if !ok || spaceOf(e) != space {
		return nil, vector.ErrReplaced
	}
	got, err := s.endpoints.Embed(ctx, e, []string{text})
	if err != nil {
		return nil, err
	}
	return got.Vectors[0], nil
}

func spaceOf(e model.Endpoint) vector.Space { return vector.Space{ID: e.ID, Dimension: e.Dimension} }
