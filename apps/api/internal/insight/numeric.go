package insight

import (
	"math"
	"math/rand/v2"
	"slices"
)

// kolmogorov is the two-sample Kolmogorov-Smirnov statistic: the largest
// distance between the shares of either sample that are no larger than some
// value. Both are sorted.
func kolmogorov(a, b []float64) float64 {
	var i, j int
	var largest float64
	for i < len(a) && j < len(b) {
		v := min(a[i], b[j])
		for i < len(a) && a[i] == v {
			i++
		}
		for j < len(b) && b[j] == v {
			j++
		}
		largest = max(largest, math.Abs(float64(i)/float64(len(a))-float64(j)/float64(len(b))))
	}
	return largest
}

// kolmogorovCritical is what [kolmogorov] exceeds with probability alpha at most
// when both samples are from one distribution: Smirnov's limit, c(alpha) times
// sqrt((n+m)/(n m)) with c = sqrt(-ln(alpha/2)/2) (Smirnov, Annals of
// Mathematical Statistics 19, 1948). Ties, as lengths have, make it rarer.
func kolmogorovCritical(n, m int, alpha float64) float64 {
	return math.Sqrt(-math.Log(alpha/2)/2) * math.Sqrt(float64(n+m)/(float64(n)*float64(m)))
}

// wasserstein is the first Wasserstein distance, the area between the two
// samples' distribution functions, in standard deviations of the first. Both are
// sorted. A sample without any spread counts as one of spread 1.
func wasserstein(a, b []float64) float64 {
	_, deviation, _ := moments(a)
	if deviation == 0 {
		deviation = 1
	}
	var i, j int
	var area, last float64
	for i < len(a) || j < len(b) {
		v := math.Inf(1)
		if i < len(a) {
			v = a[i]
		}
		if j < len(b) {
			v = min(v, b[j])
		}
		if i+j > 0 {
			area += (v - last) * math.Abs(float64(i)/float64(len(a))-float64(j)/float64(len(b)))
		}
		for i < len(a) && a[i] == v {
			i++
		}
		for j < len(b) && b[j] == v {
			j++
		}
		last = v
	}
	return area / deviation
}

// wassersteinNull are the distances of samples whose values were dealt out
// again at random.
func wassersteinNull(a, b []float64) []float64 {
	rng := dealer(len(a), len(b))
	all := slices.Concat(a, b)
	deal := make([]float64, len(all))
	null := make([]float64, deals)
	for i := range null {
		copy(deal, all)
		rng.Shuffle(len(deal), func(x, y int) { deal[x], deal[y] = deal[y], deal[x] })
		slices.Sort(deal[:len(a)])
		slices.Sort(deal[len(a):])
		null[i] = wasserstein(deal[:len(a)], deal[len(a):])
	}
	return null
}

// deals is how often what belongs to either sample is dealt out again to see how
// far chance takes them apart. Twice as many moved no threshold by more than 3%.
const deals = 300

// dealer deals the same way for samples of the same sizes, so that one
// comparison has one outcome.
func dealer(n, m int) *rand.Rand { return rand.New(rand.NewPCG(uint64(n), uint64(m))) }
