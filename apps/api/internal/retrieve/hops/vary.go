package hops

import "github.com/forebay/forebay/apps/api/internal/retrieve"

const (
	// varied is how many of the best passages are put in an order where each
	// counts for what it adds.
	varied = 20
	// addition is what a nat of the question counts that the passages before
	// lack, beside the nat that it is in BM25. .02 to .1 are alike on MuSiQue.
	addition = .05
)

// vary puts the passages, best first, in the order in which each has the
// highest score together with what it adds to those before: coverage of the
// question rather than repetition. What a passage adds only shrinks as others
// go before it, so the scores still fall from first to last.
func (w *walk) vary(hits []retrieve.Hit) {
	have := make([]float64, len(w.covered.Words))
	for i := range hits {
		next, most := i, 0.0
		for k := i; k < len(hits); k++ {
			if s := hits[k].Score + addition*w.unit*w.adds(hits[k], have); k == i || s > most {
				next, most = k, s
			}
		}
		hits[i], hits[next] = hits[next], hits[i]
		hits[i].Score = most
		for word, share := range w.covered.Chunks[hits[i].ChunkID] {
			have[word] = max(have[word], share)
		}
	}
}

// adds is the weight of what a passage has of the question beyond have.
func (w *walk) adds(h retrieve.Hit, have []float64) (nats float64) {
	for word, share := range w.covered.Chunks[h.ChunkID] {
		nats += w.covered.Words[word].Weight * max(0, share-have[word])
	}
	return nats
}
