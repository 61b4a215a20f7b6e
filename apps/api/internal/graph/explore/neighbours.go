package explore

import (
	"cmp"
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Statement is what sentences say of two entities.
type Statement struct {
	Kind     string // as the sentences put it: "born in"
	SourceID id.ID
	TargetID id.ID
}

// Tie is what connects an entity to another one.
type Tie struct {
	Entity     Entity  // the other one
	Weight     float64 // from 0 to 1; see association
	Together   int     // how many passages mention both; an estimate for entities that very many mention
	Statements []Statement
}

const (
	// ringPassages is how many passages of an entity its neighbours are looked
	// for in; of an entity with more, a sample of about as many.
	ringPassages = 1000
	// ringSize is how many neighbours an entity has at most: those that most
	// passages mention with it.
	ringSize = 500
	// statementsRead is how many relations of an entity are read.
	statementsRead = 2000
)

// Neighbours returns what stands around an entity, the strongest tie first.
// With kinds, only entities of those.
func (s *Service) Neighbours(ctx context.Context, entity id.ID, kinds []graph.Kind) ([]Tie, error) {
	l, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	around, err := l.ring(ctx, entity)
	if err != nil || len(kinds) == 0 {
		return around.ties, err
	}
	return slices.DeleteFunc(slices.Clone(around.ties), func(t Tie) bool { return !slices.Contains(kinds, t.Entity.Kind) }), nil
}

// ring is an entity and its neighbours.
type ring struct {
	centre Entity
	ties   []Tie
}

// ring finds it, in the cache if it is there.
func (l look) ring(ctx context.Context, entity id.ID) (ring, error) {
	key := cacheKey{org: l.org, scope: l.print, version: l.version, entity: entity}
	return remembered(ctx, l.cache, key, func() (ring, int, error) {
		centre, err := l.entity(ctx, entity)
		if err != nil {
			return ring{}, 0, err
		}
		ties, err := l.ties(ctx, centre)
		return ring{centre, ties}, 1 + 2*len(ties), err
	})
}

func (l look) ties(ctx context.Context, centre Entity) ([]Tie, error) {
	beside, err := l.beside(ctx, map[id.ID]Entity{centre.ID: centre}, ringPassages)
	if err != nil {
		return nil, err
	}
	relations, err := l.o.Store.Relations(ctx, l.scope, []id.ID{centre.ID}, statementsRead)
	if err != nil {
		return nil, err
	}
	stated := statements(centre.ID, relations)
	others, err := l.entities(ctx, nearest(centre.ID, beside.count, stated))
	if err != nil {
		return nil, err
	}
	all, err := l.passages(ctx)
	if err != nil {
		return nil, err
	}
	ties := make([]Tie, 0, len(others))
	for _, other := range others {
		together := beside.estimate(other.ID)
		t := Tie{Entity: other, Together: int(together + 0.5), Statements: stated[other.ID].said}
		t.Weight = either(association(together, float64(centre.Passages), float64(other.Passages), all), stated[other.ID].sure)
		ties = append(ties, t)
	}
	slices.SortFunc(ties, func(a, b Tie) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(b.Together, a.Together), a.Entity.ID.Compare(b.Entity.ID))
	})
	return ties, nil
}

// nearest are the entities that most passages mention with one, before them
// those that something is stated of.
func nearest(entity id.ID, count map[id.ID]int, stated map[id.ID]stated) []id.ID {
	near := make([]id.ID, 0, len(count)+len(stated))
	for other := range count {
		near = append(near, other)
	}
	for other := range stated {
		if _, ok := count[other]; !ok {
			near = append(near, other)
		}
	}
	near = slices.DeleteFunc(near, func(other id.ID) bool { return other == entity })
	slices.SortFunc(near, func(a, b id.ID) int {
		return cmp.Or(cmp.Compare(stated[b].sure, stated[a].sure), cmp.Compare(count[b], count[a]), a.Compare(b))
	})
	return near[:min(ringSize, len(near))]
}

// stated is what is stated of an entity and another one.
type stated struct {
	said []Statement
	sure float64 // that one of the statements holds, from 0 to 1
}

// statements sorts relations of an entity by the other one.
func statements(entity id.ID, relations []graph.Relation) map[id.ID]stated {
	byOther := map[id.ID]stated{}
	for _, r := range relations {
		other := r.TargetID
		if other == entity {
			other = r.SourceID
		}
		s := byOther[other]
		s.sure = either(s.sure, min(max(r.Weight, 0), 1))
		if said := (Statement{r.Kind, r.SourceID, r.TargetID}); !slices.Contains(s.said, said) {
			s.said = append(s.said, said)
		}
		byOther[other] = s
	}
	return byOther
}

// beside is what stands in the passages of some entities.
type beside struct {
	count map[id.ID]int // in how many of the passages that were looked at
	share int           // of 256, which part of the passages that was
}

// estimate is in how many of all passages an entity stands.
func (b beside) estimate(entity id.ID) float64 {
	return float64(b.count[entity]) * 256 / float64(b.share)
}

// beside counts what the passages of the entities mention, in a sample of about
// so many passages if there are more.
func (l look) beside(ctx context.Context, entities map[id.ID]Entity, passages int) (beside, error) {
	ids, total := make([]id.ID, 0, len(entities)), 0
	for e, entity := range entities {
		ids, total = append(ids, e), total+entity.Passages
	}
	slices.SortFunc(ids, id.ID.Compare)
	b := beside{count: map[id.ID]int{}, share: shareOf(passages, total)}
	occurrences, err := l.o.Store.Occurrences(ctx, l.scope, ids, b.share, 2*passages)
	if err != nil {
		return b, err
	}
	places := make([]knowledge.Place, 0, len(occurrences))
	for i, o := range occurrences {
		if i == 0 || o.ChunkID != occurrences[i-1].ChunkID {
			places = append(places, knowledge.Place{DocumentID: o.DocumentID, ChunkID: o.ChunkID})
		}
	}
	for some := range slices.Chunk(places, placesAtOnce) {
		mentions, _, err := l.o.Store.EntitiesIn(ctx, some)
		if err != nil {
			return b, err
		}
		for _, m := range mentions {
			b.count[m.EntityID]++
		}
	}
	return b, nil
}

// placesAtOnce is of how many passages the mentions are in memory at a time.
const placesAtOnce = 1000

// shareOf is which part of the passages, of 256, are about so many of all.
func shareOf(wanted, all int) int {
	if all <= wanted {
		return 256
	}
	return max(256*wanted/all, 1)
}
