package insight

import "math"

// fisher is the two-sided p-value of Fisher's exact test: with what probability
// chance alone deals out a+b marks between n and m so unevenly that it is no
// likelier than a and b. a and b are how many of n and of m have the mark.
func fisher(a, n, b, m int) float64 {
	marks, all := a+b, n+m
	whole := logChoose(all, marks)
	at := func(k int) float64 { return logChoose(n, k) + logChoose(m, marks-k) - whole }
	limit := at(a) + 1e-9
	var p float64
	for k := max(0, marks-m); k <= min(n, marks); k++ {
		if l := at(k); l <= limit {
			p += math.Exp(l)
		}
	}
	return min(p, 1)
}

// fisherCritical is the smallest difference between the share of m and a/n, on
// the side where b/m lies, whose p-value is at most alpha; 1 when none is.
func fisherCritical(a, n, b, m int, alpha float64) float64 {
	step, end := 1, m
	if float64(b)/float64(m) < float64(a)/float64(n) {
		step, end = -1, 0
	}
	share := float64(a) / float64(n)
	for k := int(math.Round(share * float64(m))); ; k += step {
		if fisher(a, n, k, m) <= alpha {
			return math.Abs(float64(k)/float64(m) - share)
		}
		if k == end {
			return 1
		}
	}
}

func logChoose(n, k int) float64 {
	return logFactorial(n) - logFactorial(k) - logFactorial(n-k)
}

func logFactorial(n int) float64 {
	l, _ := math.Lgamma(float64(n) + 1)
	return l
}
