package retrieve

import (
	"cmp"
	"slices"

	"github.com/forebay/forebay/packages/schema/id"
)

// fused is a chunk with its score over all sources.
type fused struct {
	Hit
	source string  // the one that contributed most
	most   float64 // its contribution

	own       float64 // its score before a path led to it
	ownSource string  // and its source then; empty for what only a path leads to
}

// fuse brings the shares onto one scale and adds them up: each source's scores
// as parts of its best one. Reciprocal ranks would need no scale, but they
// forget by how much a passage leads, and that is what tells a find from the
// long tail: where one source is right and another is not, rank fusion halves
// the lead and dilutes the find. Where a single source found anything, it keeps
// its own scores.
func fuse(shares []share) []fused {
	found := 0 // sources that found anything
	for _, s := range shares {
		if s.err == nil && len(s.hits) > 0 {
			found++
		}
	}
	byChunk := map[id.ID]int{}
	var all []fused
	for _, s := range shares {
		if s.err != nil {
			continue
		}
		unit := 1.0
		if found > 1 {
			unit = bestScore(s.hits)
		}
		for _, h := range s.hits {
			score := h.Score / unit
			at, seen := byChunk[h.ChunkID]
			if !seen {
				at = len(all)
				byChunk[h.ChunkID] = at
				all = append(all, fused{Hit: Hit{ChunkID: h.ChunkID, DocumentID: h.DocumentID}, source: s.report.Name, most: score})
			}
			f := &all[at]
			f.Score += score
			if len(f.Why.Terms) == 0 {
				f.Why.Terms = h.Why.Terms
			}
			if len(f.Why.Path) == 0 {
				f.Why.Path = h.Why.Path
			}
			if score > f.most {
				f.source, f.most = s.report.Name, score
			}
		}
	}
	slices.SortStableFunc(all, func(a, b fused) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), a.ChunkID.Compare(b.ChunkID))
	})
	return all
}

// bestScore is the highest score, or 1 when there is none above zero.
func bestScore(hits []Hit) float64 {
	best := 0.0
	for _, h := range hits {
		best = max(best, h.Score)
	}
	if best <= 0 {
		return 1
	}
	return best
}

// spare is how many more chunks are loaded than wanted, for those that turn
// out not to be servable any more.
const spare = 10

// choose takes the best, at most q.PerDocument of each document.
func choose(all []fused, q Query) []fused {
	taken := map[id.ID]int{}
	chosen := make([]fused, 0, min(len(all), q.Limit+spare))
	for _, f := range all {
		if q.PerDocument > 0 && taken[f.DocumentID] >= q.PerDocument {
			continue
		}
		taken[f.DocumentID]++
		chosen = append(chosen, f)
		if len(chosen) == q.Limit+spare {
			break
		}
	}
	return chosen
}
