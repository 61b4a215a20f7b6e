package measure

import (
	"math"
	"slices"
)

// Relevance says how relevant documents are to one query, by document; what is
// missing or 0 is not relevant.
type Relevance map[string]int

// Relevant counts the documents that are relevant at all.
func (r Relevance) Relevant() int {
	n := 0
	for _, grade := range r {
		if grade > 0 {
			n++
		}
	}
	return n
}

// NDCG is the normalised discounted cumulative gain of the first k of a ranking,
// with linear gain, as trec_eval computes it (Järvelin and Kekäläinen 2002):
// the sum of grade/log2(rank+1), divided by that of the best possible ranking.
func NDCG(ranking []string, r Relevance, k int) float64 {
	gain := 0.0
	for i, d := range ranking[:min(k, len(ranking))] {
		gain += float64(r[d]) / math.Log2(float64(i+2))
	}
	grades := make([]int, 0, len(r))
	for _, g := range r {
		if g > 0 {
			grades = append(grades, g)
		}
	}
	slices.SortFunc(grades, func(a, b int) int { return b - a })
	ideal := 0.0
	for i, g := range grades[:min(k, len(grades))] {
		ideal += float64(g) / math.Log2(float64(i+2))
	}
	if ideal == 0 {
		return 0
	}
	return gain / ideal
}

// Recall is the share of the relevant documents among the first k of a ranking.
func Recall(ranking []string, r Relevance, k int) float64 {
	relevant := r.Relevant()
	if relevant == 0 {
		return 0
	}
	found := map[string]bool{}
	for _, d := range ranking[:min(k, len(ranking))] {
		if r[d] > 0 {
			found[d] = true
		}
	}
	return float64(len(found)) / float64(relevant)
}

// ReciprocalRank is one over the rank of the first relevant document, or 0.
func ReciprocalRank(ranking []string, r Relevance) float64 {
	for i, d := range ranking {
		if r[d] > 0 {
			return 1 / float64(i+1)
		}
	}
	return 0
}

// AllEvidence is 1 when every relevant document is among the first k of a
// ranking, and 0 otherwise: a question of two hops is answered by both documents
// or not at all.
func AllEvidence(ranking []string, r Relevance, k int) float64 {
	if r.Relevant() > 0 && Recall(ranking, r, k) == 1 {
		return 1
	}
	return 0
}

// Percentile is the smallest value that at least the share p of the values do
// not exceed (nearest rank); 0 for no values.
func Percentile(values []float64, p float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	rank := int(math.Ceil(p * float64(len(sorted))))
	return sorted[min(max(rank, 1), len(sorted))-1]
}
