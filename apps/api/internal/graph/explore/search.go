package explore

import (
	"cmp"
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
)

// Query asks for entities by name.
type Query struct {
	Text  string       // the beginning of a name or of a word in it; empty for all
	Kinds []graph.Kind // none means all
	After *Rank        // the last one of the page before; nil for the first page
	Limit int
}

// Page is some of the entities that were found, the most mentioned first.
type Page struct {
	Entities []Entity
	More     bool // whether there are others behind these
}

// Search finds entities by name, ranked by how many passages that the viewer
// may read mention them.
func (s *Service) Search(ctx context.Context, q Query) (Page, error) {
	l, err := s.look(ctx)
	if err != nil {
		return Page{}, err
	}
	folded := extract.Fold(q.Text)
	if folded == "" && q.Text != "" {
		return Page{}, nil // nothing that a name could have
	}
	found, err := l.ranked(ctx, Filter{Prefix: folded, Kinds: q.Kinds}, q.After, q.Limit+1)
	if err != nil {
		return Page{}, err
	}
	n := min(q.Limit, len(found))
	return Page{Entities: found[:n], More: len(found) > n}, nil
}

const (
	// examined is about how many entities of the organisation one search looks at.
	examined = 20_000
	// batch is how many it takes at a time at most, unless more are asked for.
	batch = 4000
	// soon is after how many it asks whether the viewer reads so few passages
	// that it is better to go through those.
	soon = 1000
	// few is how many that are: some 30,000 mentions, a fifth of a second.
	few = 3000
)

// ranked returns the first so many entities after a rank, as the viewer counts.
// The organisation's own counts are never lower than the viewer's: so what is
// found is final as soon as the entities still to come have no higher count.
// (It is the threshold algorithm of Fagin, Lotem, Naor: "Optimal aggregation
// algorithms for middleware", JCSS 66, 2003, for one list.)
func (l look) ranked(ctx context.Context, f Filter, after *Rank, limit int) ([]Entity, error) {
	kinds, looked := f.Kinds, 0
	f.Kinds, f.Limit = keptAs(kinds), max(limit, 50)
	var found []Entity
	for looked < examined {
		rows, err := l.o.Store.Candidates(ctx, f)
		if err != nil {
			return nil, err
		}
		seen, err := l.seen(ctx, rows)
		if err != nil {
			return nil, err
		}
		found = merge(found, ofKinds(seen, kinds), after, limit)
		if len(rows) < f.Limit {
			break
		}
		next := Rank{rows[len(rows)-1].Passages, rows[len(rows)-1].ID}
		if len(found) == limit && !next.Before(found[limit-1].rank()) {
			break
		}
		before := looked
		if looked += len(rows); before < soon && looked >= soon {
			all, err := l.passages(ctx)
			if err != nil {
				return nil, err
			}
			if all <= few {
				return l.readable(ctx, Filter{Prefix: f.Prefix, Kinds: kinds, After: after, Limit: limit})
			}
		}
		f.After, f.Limit = &next, min(4*f.Limit, max(limit, batch))
	}
	return found, l.spell(ctx, found)
}

// readable goes through all that the viewer may read.
func (l look) readable(ctx context.Context, f Filter) ([]Entity, error) {
	kinds, limit := f.Kinds, f.Limit
	f.Kinds = keptAs(kinds)
	if len(kinds) > 0 {
		f.Limit = examined // some may be of another kind for the viewer
	}
	rows, err := l.o.Store.Readable(ctx, l.scope, f)
	if err != nil {
		return nil, err
	}
	found := make([]Entity, len(rows))
	for i, row := range rows {
		found[i] = seenOf(row.Entity, row.Reach)
	}
	if err := l.classify(ctx, found); err != nil {
		return nil, err
	}
	found = ofKinds(found, kinds)
	found = found[:min(limit, len(found))]
	return found, l.spell(ctx, found)
}

// merge adds to what was found those that come after a rank, and keeps the first
// so many.
func merge(found, seen []Entity, after *Rank, limit int) []Entity {
	for _, e := range seen {
		if after == nil || after.Before(e.rank()) {
			found = append(found, e)
		}
	}
	slices.SortFunc(found, byRank)
	return found[:min(limit, len(found))]
}

// ofKinds are those that the viewer sees as one of the kinds; none means all.
func ofKinds(entities []Entity, kinds []graph.Kind) []Entity {
	return slices.DeleteFunc(entities, func(e Entity) bool { return len(kinds) > 0 && !slices.Contains(kinds, e.Kind) })
}

// keptAs are the kinds under which the organisation may keep entities that a
// viewer sees as the given ones; see classify.
func keptAs(kinds []graph.Kind) []graph.Kind {
	if slices.Contains(kinds, graph.KindName) && !slices.Contains(kinds, graph.KindTitle) {
		return append(slices.Clone(kinds), graph.KindTitle)
	}
	return kinds
}

func byRank(a, b Entity) int {
	return cmp.Or(cmp.Compare(b.Passages, a.Passages), a.ID.Compare(b.ID))
}
