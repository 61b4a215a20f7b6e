package lexical

import (
	"cmp"
	"container/heap"
	"context"

	"github.com/blevesearch/bleve/v2/search/query"
	index "github.com/blevesearch/bleve_index_api"
)

// scored is a chunk by its number in one state of the index.
type scored struct {
	number uint64
	score  float64
}

// worstFirst is a heap with the worst at its root; of equal scores, the one
// that was indexed last.
type worstFirst []scored

func (h worstFirst) Len() int { return len(h) }
func (h worstFirst) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(h[i].score, h[j].score), cmp.Compare(h[j].number, h[i].number)) < 0
}
func (h worstFirst) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *worstFirst) Push(x any)   { *h = append(*h, x.(scored)) }
func (h *worstFirst) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

// checkEvery is how many chunks are scored between two looks at the clock.
const checkEvery = 1 << 12

// bestByTerms returns the best limit chunks by BM25, in no order.
func bestByTerms(ctx context.Context, r index.IndexReader, q *asked, average float64, within query.Query, limit int) ([]scored, error) {
	w, err := newWalk(ctx, r, q, average, within)
	if err != nil {
		return nil, err
	}
	defer func() { _ = w.Close() }()
	best := make(worstFirst, 0, limit)
	for n := 0; ; n++ {
		if n%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		number, score, err := w.next()
		if err != nil {
			return nil, err
		}
		if number == done {
			return best, nil
		}
		switch c := (scored{number, score}); {
		case len(best) < limit:
			heap.Push(&best, c)
		case score > best[0].score:
			best[0] = c
			heap.Fix(&best, 0)
		}
	}
}
