package eval

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

// Scores are the means over the queries that have a relevant document.
type Scores struct {
	Queries   int
	NDCG10    float64
	Recall5   float64
	Recall10  float64
	Recall100 float64
	MRR       float64
}

// Measure scores the rankings of a run, by query. Queries without a relevant
// document are left out of every mean, as trec_eval does.
func Measure(run map[string][]string, relevance map[string]Relevance) Scores {
	var s Scores
	for q, ranking := range run {
		r := relevance[q]
		if r.Relevant() == 0 {
			continue
		}
		s.Queries++
		s.NDCG10 += NDCG(ranking, r, 10)
		s.Recall5 += Recall(ranking, r, 5)
		s.Recall10 += Recall(ranking, r, 10)
		s.Recall100 += Recall(ranking, r, 100)
		s.MRR += ReciprocalRank(ranking, r)
	}
	if s.Queries == 0 {
		return s
	}
	for _, sum := range []*float64{&s.NDCG10, &s.Recall5, &s.Recall10, &s.Recall100, &s.MRR} {
		*sum /= float64(s.Queries)
	}
	return s
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
