package insight

import (
	"math"
	"slices"
)

// Test is how a measure is compared.
type Test string

// The tests.
const (
	KolmogorovSmirnov Test = "kolmogorov_smirnov" // of up to 1,000 values a side
	Wasserstein       Test = "wasserstein"        // of more: there KS calls differences significant that matter to nobody
	Fisher            Test = "fisher"             // of shares
	NewTopics         Test = "new_topics"
	LikelihoodRatio   Test = "likelihood_ratio"
)

// ksLimit is up to how many values a side are compared by Kolmogorov-Smirnov.
const ksLimit = 1000

// Comparison is how far a window is from its reference in one measure.
type Comparison struct {
	Measure   Measure
	Test      Test
	Statistic float64
	Picture   Picture
	critical  func(alpha float64) float64
}

// Threshold is what the statistic exceeds with probability alpha when nothing
// has changed.
func (c Comparison) Threshold(alpha float64) float64 { return c.critical(alpha) }

// compare compares a window with a reference in every measure; neither is empty.
func compare(reference, window []Observation) []Comparison {
	w := wordsOf(reference, window)
	now := w.now()
	fresh, mixed := w.null()
	out := make([]Comparison, 0, len(Measures))
	for _, m := range Measures {
		c := Comparison{Measure: m}
		switch m {
		case NewWords:
			c.Test, c.Statistic, c.Picture = NewTopics, w.newWords(now, w.latest), w.newWordsPicture(now)
			c.critical = func(alpha float64) float64 { return pearsonQuantile(fresh, alpha) }
		case WordMix:
			c.Test, c.Statistic, c.Picture = LikelihoodRatio, w.wordMix(now), w.wordMixPicture(now)
			c.critical = func(alpha float64) float64 { return gumbelQuantile(mixed, alpha) }
		case Declined:
			c.share(declined(reference), len(reference), declined(window), len(window))
		default:
			c.numbers(m.values(reference), m.values(window))
		}
		out = append(out, c)
	}
	return out
}

func (c *Comparison) share(a, n, b, m int) {
	then, now := float64(a)/float64(n), float64(b)/float64(m)
	c.Test, c.Statistic, c.Picture = Fisher, math.Abs(now-then), sharePicture(then, now)
	c.critical = func(alpha float64) float64 {
		// A difference is over where it is as large as the critical one.
		return math.Nextafter(fisherCritical(a, n, b, m, alpha), 0)
	}
}

func (c *Comparison) numbers(a, b []float64) {
	slices.Sort(a)
	slices.Sort(b)
	c.Picture = numbersPicture(a, b)
	if len(a) <= ksLimit && len(b) <= ksLimit {
		c.Test, c.Statistic = KolmogorovSmirnov, kolmogorov(a, b)
		c.critical = func(alpha float64) float64 { return kolmogorovCritical(len(a), len(b), alpha) }
		return
	}
	null := wassersteinNull(a, b)
	c.Test, c.Statistic = Wasserstein, wasserstein(a, b)
	c.critical = func(alpha float64) float64 { return pearsonQuantile(null, alpha) }
}

func declined(list []Observation) (n int) {
	for _, o := range list {
		if o.Declined {
			n++
		}
	}
	return n
}
