// Package explore shows people the graph of what their documents speak of:
// entities by name, what stands around one of them, a map with places for all,
// and the sentences behind each connection. Everything is counted and shown
// from documents that the viewer may read, and from nothing else.
package explore

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Options says what a Service works with. All but Now are required.
type Options struct {
	Store    Store
	Passages Passages
	// Scope finds what the viewer may read.
	Scope func(ctx context.Context) (knowledge.Scope, error)
	// Head is the number of the last change of a document in the viewer's
	// organisation.
	Head func(ctx context.Context) (int64, error)
	// Now is the clock of the cache. Default: time.Now.
	Now func() time.Time
}

// version says how far the documents and the graph are. What was computed at
// one is not shown at another.
type version struct {
	head    int64 // the last change of a document
	graph   build.Position
	changed int64 // when the graph last did, in microseconds: a model changes it too
}

// Service explores graphs. It is safe for concurrent use.
type Service struct {
	o     Options
	cache *cache
	// drawing is held while a large map is computed: one at a time leaves the
	// other processors to questions.
	drawing chan struct{}
}

// New returns a Service.
func New(o Options) *Service {
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Service{o: o, cache: newCache(o.Now), drawing: make(chan struct{}, 1)}
}

// look is one viewer's look at the graph as it is now.
type look struct {
	*Service
	org     id.ID
	scope   knowledge.Scope
	print   fingerprint // of the scope
	version version
}

func (s *Service) look(ctx context.Context) (look, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return look{}, err
	}
	scope, err := s.o.Scope(ctx)
	if err != nil {
		return look{}, err
	}
	l := look{Service: s, org: v.OrgID, scope: scope, print: fingerprintOf(scope)}
	if l.version.head, err = s.o.Head(ctx); err != nil {
		return look{}, err
	}
	state, err := s.o.Store.GraphState(ctx)
	l.version.graph, l.version.changed = state.Position, state.UpdatedAt.UnixMicro()
	return l, err
}

// Entity is an entity as a viewer sees it: Passages counts those that they may
// read.
type Entity struct {
	graph.Entity
	Documents int // that mention it and that the viewer may read

	partly bool   // whether documents that the viewer may not read mention it too
	naming Naming // where partly
}

func (e Entity) rank() Rank { return Rank{e.Passages, e.ID} }

// entity returns one entity, or that there is none for the viewer. A page asks
// for it several times at once, and a busy one takes long to count.
func (l look) entity(ctx context.Context, entity id.ID) (Entity, error) {
	key := cacheKey{org: l.org, scope: l.print, version: l.version, entity: entity, depth: entityOnly}
	return remembered(ctx, l.cache, key, func() (Entity, int, error) {
		found, err := l.entities(ctx, []id.ID{entity})
		if err != nil {
			return Entity{}, 0, err
		}
		e, ok := found[entity]
		if !ok {
			return Entity{}, 0, knowledge.NotFound("entity")
		}
		return e, 1, nil
	})
}

// reachBatch is how many entities are counted in one read.
const reachBatch = 500

// reach counts in batches.
func (l look) reach(ctx context.Context, entities []id.ID) (map[id.ID]Reach, error) {
	all := make(map[id.ID]Reach, len(entities))
	for len(entities) > 0 {
		n := min(reachBatch, len(entities))
		some, err := l.o.Store.Reach(ctx, l.scope, entities[:n])
		if err != nil {
			return nil, err
		}
		for e, r := range some {
			all[e] = r
		}
		entities = entities[n:]
	}
	return all, nil
}

// entities returns those of the entities that something readable mentions.
func (l look) entities(ctx context.Context, entities []id.ID) (map[id.ID]Entity, error) {
	kept, err := l.o.Store.EntitiesByID(ctx, entities)
	if err != nil {
		return nil, err
	}
	seen, err := l.seen(ctx, slices.Collect(maps.Values(kept)))
	if err != nil {
		return nil, err
	}
	if err := l.spell(ctx, seen); err != nil {
		return nil, err
	}
	found := make(map[id.ID]Entity, len(seen))
	for _, e := range seen {
		found[e.ID] = e
	}
	return found, nil
}

// passages is how many passages the viewer may read.
func (l look) passages(ctx context.Context) (int, error) {
	key := cacheKey{org: l.org, scope: l.print, version: l.version, depth: sizeOnly}
	return remembered(ctx, l.cache, key, func() (int, int, error) {
		_, all, err := l.o.Store.Size(ctx, l.scope)
		return all, 1, err
	})
}

// Depths under which the cache keeps what is no map: how much there is, and an
// entity by itself.
const (
	sizeOnly   = -1
	entityOnly = -2
)
