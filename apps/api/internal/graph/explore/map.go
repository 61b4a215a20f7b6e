package explore

import (
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/explore/layout"
	"github.com/forebay/forebay/packages/schema/id"
)

// MaxNodes is how many entities a map can have.
const MaxNodes = 5000

// View says which map is asked for.
type View struct {
	Entity id.ID // in the middle; Nil for the most important of all
	Depth  int   // 1 for its neighbours, 2 for theirs too
	Limit  int   // nodes, at most MaxNodes
}

// Node is an entity on a map.
type Node struct {
	Entity Entity
	At     layout.Point // around the middle of the map, or around its entity; the farthest is at 1
	Ring   int          // how many steps it is from the middle; 0 for the middle, and on a map of all
}

// Edge connects two nodes, by their numbers.
type Edge struct {
	A, B       int
	Weight     float64
	Together   int
	Statements []Statement
}

// Map is a part of the graph with places for its entities.
type Map struct {
	Nodes []Node
	Edges []Edge // the strongest first
	// More says that there are other entities that did not fit.
	More bool
}

// Map draws the neighbourhood of an entity, or the most important entities.
func (s *Service) Map(ctx context.Context, v View) (Map, error) {
	l, err := s.look(ctx)
	if err != nil {
		return Map{}, err
	}
	if v.Entity.IsNil() {
		v.Depth = 0
	}
	key := cacheKey{org: l.org, scope: l.print, version: l.version, entity: v.Entity, depth: v.Depth, limit: v.Limit}
	return remembered(ctx, s.cache, key, func() (Map, int, error) {
		m, err := l.draw(ctx, v)
		return m, len(m.Nodes) + len(m.Edges), err
	})
}

// large is from how many nodes on maps are drawn one at a time.
const large = 600

func (l look) draw(ctx context.Context, v View) (Map, error) {
	if v.Limit > large {
		select {
		case l.drawing <- struct{}{}:
			defer func() { <-l.drawing }()
		case <-ctx.Done():
			return Map{}, ctx.Err()
		}
	}
	m, err := l.nodes(ctx, v)
	if err != nil {
		return Map{}, err
	}
	if m.Edges, err = l.edges(ctx, m.Nodes); err != nil {
		return Map{}, err
	}
	pulls := make([]layout.Edge, len(m.Edges))
	for i, e := range m.Edges {
		pulls[i] = layout.Edge{A: e.A, B: e.B, Weight: e.Weight}
	}
	points, err := layout.Place(ctx, len(m.Nodes), pulls)
	if err != nil {
		return Map{}, err
	}
	for i, p := range points {
		m.Nodes[i].At = p
	}
	return m, nil
}

// nodes are the entities of a map, the most important first, or the one in the
// middle before its rings.
func (l look) nodes(ctx context.Context, v View) (Map, error) {
	if v.Entity.IsNil() {
		found, err := l.ranked(ctx, Filter{}, nil, v.Limit+1)
		m := Map{More: len(found) > v.Limit}
		for _, e := range found[:min(v.Limit, len(found))] {
			m.Nodes = append(m.Nodes, Node{Entity: e})
		}
		return m, err
	}
	around, err := l.ring(ctx, v.Entity)
	if err != nil {
		return Map{}, err
	}
	m, ring := Map{Nodes: []Node{{Entity: around.centre}}}, around.ties
	first := v.Limit - 1
	if v.Depth > 1 {
		first = min(first, max(v.Limit/4, 8))
	}
	m.More = len(ring) > first
	for _, t := range ring[:min(first, len(ring))] {
		m.Nodes = append(m.Nodes, Node{Entity: t.Entity, Ring: 1})
	}
	if v.Depth > 1 {
		return l.secondRing(ctx, m, v.Limit)
	}
	return m, nil
}

// spreadPassages is in how many passages of the first ring the second is looked
// for.
const spreadPassages = 3000

// secondRing adds what most passages of the first ring mention.
func (l look) secondRing(ctx context.Context, m Map, limit int) (Map, error) {
	inside := make(map[id.ID]Entity, len(m.Nodes))
	for _, n := range m.Nodes {
		inside[n.Entity.ID] = n.Entity
	}
	around, err := l.beside(ctx, inside, spreadPassages)
	if err != nil {
		return m, err
	}
	for e := range inside {
		delete(around.count, e)
	}
	outside := make([]id.ID, 0, len(around.count))
	for e := range around.count {
		outside = append(outside, e)
	}
	slices.SortFunc(outside, func(a, b id.ID) int {
		if d := around.count[b] - around.count[a]; d != 0 {
			return d
		}
		return a.Compare(b)
	})
	room := min(max(limit-len(m.Nodes), 0), len(outside))
	m.More = m.More || len(outside) > room
	found, err := l.entities(ctx, outside[:room])
	for _, e := range outside[:room] {
		if entity, ok := found[e]; ok {
			m.Nodes = append(m.Nodes, Node{Entity: entity, Ring: 2})
		}
	}
	return m, err
}

// edges connects nodes that passages mention together, or that something is
// stated of.
func (l look) edges(ctx context.Context, nodes []Node) ([]Edge, error) {
	if len(nodes) < 2 {
		return nil, nil
	}
	number := make(map[id.ID]int, len(nodes))
	ids, total := make([]id.ID, len(nodes)), 0
	for i, n := range nodes {
		number[n.Entity.ID], ids[i], total = i, n.Entity.ID, total+n.Entity.Passages
	}
	share := shareOf(webOccurrences, total)
	occurrences, err := l.o.Store.Occurrences(ctx, l.scope, ids, share, 2*webOccurrences)
	if err != nil {
		return nil, err
	}
	var relations []graph.Relation
	if relations, err = l.o.Store.Relations(ctx, l.scope, ids, webRelations); err != nil {
		return nil, err
	}
	all, err := l.passages(ctx)
	if err != nil {
		return nil, err
	}
	w := newWeb(nodes, number, share, all)
	w.count(occurrences)
	w.state(relations)
	return w.strongest(), nil
}
