// Package floor is the plain BM25 that everything else must beat: one field, the
// usual constants, nothing learned. What it reaches on a public set is known
// (.683 nDCG@10 on SciFact; Anserini publishes .679 for its own constants), so
// that a measurement can be trusted before what it measures is.
package floor

import (
	"cmp"
	"math"
	"slices"
)

// Lucene's constants. Those of BEIR's baselines, .9 and .4, reach less on SciFact,
// MuSiQue and LiHua-World, and a floor should not be lower than it has to be.
const (
	k1 = 1.2
	b  = 0.75
)

// Index is a corpus that can be searched.
type Index struct {
	names    []string
	postings map[string][]posting
	lengths  []int // in terms
	mean     float64
}

type posting struct {
	document int
	times    int
}

// New indexes documents, each a title and a text that count as one.
func New(names []string, texts []string) *Index {
	x := &Index{names: names, postings: map[string][]posting{}, lengths: make([]int, len(names))}
	total := 0
	for i, text := range texts {
		terms, times := count(analyse(text))
		for _, t := range terms {
			x.postings[t] = append(x.postings[t], posting{i, times[t]})
			x.lengths[i] += times[t]
		}
		total += x.lengths[i]
	}
	x.mean = float64(total) / float64(max(len(names), 1))
	return x
}

// Search ranks the documents that share a term with the query. Equal scores are
// ranked by name.
func (x *Index) Search(query string, depth int) []string {
	scores := x.scores(query)
	ranked := make([]int, 0, len(scores))
	for d := range scores {
		ranked = append(ranked, d)
	}
	slices.SortFunc(ranked, func(i, j int) int {
		return cmp.Or(cmp.Compare(scores[j], scores[i]), cmp.Compare(x.names[i], x.names[j]))
	})
	names := make([]string, min(depth, len(ranked)))
	for i := range names {
		names[i] = x.names[ranked[i]]
	}
	return names
}

// scores are Robertson's weights as Lucene has them, with
// idf = ln(1 + (N - df + .5)/(df + .5)), by the document's number.
func (x *Index) scores(query string) map[int]float64 {
	scores := map[int]float64{}
	terms, wanted := count(analyse(query))
	for _, t := range terms {
		found := x.postings[t]
		if len(found) == 0 {
			continue
		}
		df := float64(len(found))
		idf := math.Log(1 + (float64(len(x.names))-df+0.5)/(df+0.5))
		for _, p := range found {
			tf := float64(p.times)
			norm := k1 * (1 - b + b*float64(x.lengths[p.document])/x.mean)
			scores[p.document] += float64(wanted[t]) * idf * tf / (tf + norm)
		}
	}
	return scores
}

// count returns the distinct terms in their first order, and how often each stands.
func count(all []string) (terms []string, times map[string]int) {
	times = make(map[string]int, len(all))
	for _, t := range all {
		if times[t] == 0 {
			terms = append(terms, t)
		}
		times[t]++
	}
	return terms, times
}
