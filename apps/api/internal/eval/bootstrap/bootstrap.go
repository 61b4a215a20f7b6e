// Package bootstrap says how sure a figure over a set of questions is, and how
// sure the difference between two runs: the questions are drawn again and again,
// with replacement, as if the set had been another of its kind.
package bootstrap

import (
	"math"
	"math/rand/v2"
	"slices"
)

const (
	// Resamples is how many sets are drawn; for the ends of intervals, Efron and
	// Tibshirani (1993, chapter 14) advise 1,000 or more.
	Resamples = 2000
	// Confidence of the intervals.
	Confidence = .95

	seed = 20250101 // fixed, so that the same run gives the same interval
)

// Figure is a value and the interval that holds it with the [Confidence].
type Figure struct {
	Value, Low, High float64
	Counted          int // questions it was measured on
}

// Interval takes a statistic of n questions: its value over all of them, and the
// percentile interval (Efron 1979) over resamples. statistic gets the numbers of
// the questions drawn.
func Interval(n int, statistic func(pick []int) float64) Figure {
	if n == 0 {
		return Figure{}
	}
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	f := Figure{Value: statistic(all), Counted: n}
	values := make([]float64, Resamples)
	draw := rand.New(rand.NewPCG(seed, uint64(n)))
	pick := make([]int, n)
	for r := range values {
		for i := range pick {
			pick[i] = draw.IntN(n)
		}
		values[r] = statistic(pick)
	}
	slices.Sort(values)
	f.Low, f.High = quantile(values, (1-Confidence)/2), quantile(values, (1+Confidence)/2)
	return f
}

// Paired is the interval of after less before, two statistics of the same n
// questions: each resample draws the questions, and both runs' outcomes of them
// (the paired bootstrap of Sakai 2006; that it agrees with randomisation tests on
// retrieval runs: Smucker et al. 2007).
func Paired(n int, before, after func(pick []int) float64) Figure {
	return Interval(n, func(pick []int) float64 { return after(pick) - before(pick) })
}

// quantile is the value that a share p of the sorted values do not exceed
// (nearest rank).
func quantile(sorted []float64, p float64) float64 {
	rank := int(math.Ceil(p * float64(len(sorted))))
	return sorted[min(max(rank, 1), len(sorted))-1]
}
