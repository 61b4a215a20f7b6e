package explore

import (
	"cmp"
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/packages/schema/id"
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
	// examined bounds how many entities of the organisation one search looks at.
	examined = 20_000
	// batch is how many it takes at a time.
	batch = 500
)

// ranked returns the first so many entities after a rank, as the viewer counts.
// The organisation's own counts are never lower than the viewer's: so what is
// found is final as soon as the entities still to come have no higher count.
// (It is the threshold algorithm of Fagin, Lotem, Naor: "Optimal aggregation
// algorithms for middleware", JCSS 66, 2003, for one list.)
func (l look) ranked(ctx context.Context, f Filter, after *Rank, limit int) ([]Entity, error) {
	var found []Entity
	f.Limit = min(max(limit, 50), batch)
	for range examined / f.Limit {
		rows, err := l.o.Store.Candidates(ctx, f)
		if err != nil {
			return nil, err
		}
		counted, err := l.counted(ctx, rows)
		if err != nil {
			return nil, err
		}
		for _, e := range counted {
			if after == nil || after.Before(e.rank()) {
				found = append(found, e)
			}
		}
		slices.SortFunc(found, byRank)
		found = found[:min(limit, len(found))]
		if len(rows) < f.Limit {
			break
		}
		next := Rank{rows[len(rows)-1].Passages, rows[len(rows)-1].ID}
		if len(found) == limit && !next.Before(found[limit-1].rank()) {
			break
		}
		f.After = &next
	}
	return found, nil
}

func byRank(a, b Entity) int {
	return cmp.Or(cmp.Compare(b.Passages, a.Passages), a.ID.Compare(b.ID))
}

// counted keeps those of the entities that something readable mentions.
func (l look) counted(ctx context.Context, rows []graph.Entity) ([]Entity, error) {
	ids := make([]id.ID, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
	}
	reach, err := l.reach(ctx, ids)
	if err != nil {
		return nil, err
	}
	counted := make([]Entity, 0, len(reach))
	for _, row := range rows {
		if r, ok := reach[row.ID]; ok {
			counted = append(counted, seen(row, r))
		}
	}
	return counted, nil
}
