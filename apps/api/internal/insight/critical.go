package insight

import "math"

// moments are the mean, the standard deviation and the skewness of values.
func moments(values []float64) (mean, deviation, skewness float64) {
	n := float64(len(values))
	for _, v := range values {
		mean += v / n
	}
	var second, third float64
	for _, v := range values {
		d := v - mean
		second += d * d / n
		third += d * d * d / n
	}
	deviation = math.Sqrt(second)
	if deviation > 0 {
		skewness = third / (second * deviation)
	}
	return mean, deviation, skewness
}

// normalQuantile is what a standard normal variable exceeds with probability
// alpha.
func normalQuantile(alpha float64) float64 { return math.Sqrt2 * math.Erfinv(1-2*alpha) }

// pearsonQuantile is what a sum of many small parts exceeds with probability
// alpha, told from a sample of it: the Pearson type III distribution with the
// sample's first three moments, as is usual for permutation tests (Mielke and
// Berry, Permutation Methods, 2nd ed. 2007, section 2.3), in Wilson and
// Hilferty's approximation (PNAS 17, 1931). A skewness to the left, which only
// chance gives it here, counts as none.
func pearsonQuantile(sample []float64, alpha float64) float64 {
	mean, deviation, g := moments(sample)
	z := normalQuantile(alpha)
	if g > .01 {
		c := 1 + g*z/6 - g*g/36
		z = 2 / g * (c*c*c - 1)
	}
	return mean + z*deviation
}

// eulerGamma is the mean of the standard Gumbel distribution.
const eulerGamma = 0.5772156649015329

// gumbelQuantile is what the largest of many parts exceeds with probability
// alpha, told from a sample of it: the Gumbel distribution with the sample's
// mean and deviation (Gumbel, Statistics of Extremes, 1958, section 6.2).
func gumbelQuantile(sample []float64, alpha float64) float64 {
	mean, deviation, _ := moments(sample)
	scale := deviation * math.Sqrt(6) / math.Pi
	return mean + scale*(-math.Log(-math.Log1p(-alpha))-eulerGamma)
}
