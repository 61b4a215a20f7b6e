package insight

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if math.Abs(got-want) > within || math.IsNaN(got) {
		t.Errorf("%s = %.6g, want %.6g", what, got, want)
	}
}

func TestKolmogorovSmirnovByHand(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b []float64
		want float64
	}{
		{[]float64{1, 2, 3}, []float64{1, 2, 3}, 0},
		{[]float64{1, 2, 3}, []float64{4, 5}, 1},
		{[]float64{1, 2, 3, 4}, []float64{3, 4, 5, 6}, .5},
		{[]float64{1, 1, 1, 2}, []float64{1, 2, 2, 2}, .5}, // ties count together
		{[]float64{0, 10}, []float64{1, 2, 3}, .5},
	} {
		near(t, "D", kolmogorov(c.a, c.b), c.want, 1e-12)
		near(t, "D the other way round", kolmogorov(c.b, c.a), c.want, 1e-12)
	}
	// The coefficients of published tables: 1.358 at .05, 1.628 at .01, 1.949 at .001.
	for alpha, c := range map[float64]float64{.05: 1.358, .01: 1.628, .001: 1.949} {
		near(t, "critical value of 100 and 100", kolmogorovCritical(100, 100, alpha), c*math.Sqrt(.02), 1e-4)
		near(t, "critical value of 1000 and 250", kolmogorovCritical(1000, 250, alpha), c*math.Sqrt(.005), 1e-4)
	}
}

func TestWassersteinByHand(t *testing.T) {
	t.Parallel()
	a := []float64{0, 1, 3}
	_, deviation, _ := moments(a)
	near(t, "deviation", deviation, math.Sqrt(14.)/3, 1e-12)
	near(t, "all five further", wasserstein(a, []float64{5, 6, 8}), 5/deviation, 1e-12)
	near(t, "half of one value, one further", wasserstein([]float64{0, 2}, []float64{0, 1, 2, 2}), .25, 1e-12)
	near(t, "the same", wasserstein(a, []float64{0, 0, 1, 1, 3, 3}), 0, 1e-12)
	near(t, "without spread", wasserstein([]float64{2, 2}, []float64{5, 5}), 3, 1e-12)
}

func TestFisherByTheBook(t *testing.T) {
	t.Parallel()
	near(t, "the lady who tasted tea", fisher(3, 4, 1, 4), .485714, 1e-6) // Fisher 1935: 34/70
	near(t, "all right", fisher(4, 4, 0, 4), 2./70, 1e-9)
	near(t, "8 of 10 against 1 of 6", fisher(8, 10, 1, 6), .034965, 1e-6)
	near(t, "as likely as can be", fisher(5, 100, 5, 100), 1, 1e-9)
	near(t, "none at all", fisher(0, 100, 0, 100), 1, 1e-9)
	// 10 of 100 are declined; of 100 more, 20 are no alarm at .01, 25 are.
	c := fisherCritical(10, 100, 25, 100, .01)
	if c <= .1 || c > .15 || fisher(10, 100, int(math.Round(c*100))+10, 100) > .01 || fisher(10, 100, int(math.Round(c*100))+9, 100) <= .01 {
		t.Errorf("critical difference upwards = %v", c)
	}
	near(t, "downwards, where even none is no surprise", fisherCritical(2, 100, 0, 100, .01), 1, 0)
}

// The quantiles are those of samples whose distribution is known.
func TestQuantilesFromSamples(t *testing.T) {
	t.Parallel()
	near(t, "normal, .025", normalQuantile(.025), 1.959964, 1e-6)
	near(t, "normal, .0001", normalQuantile(1e-4), 3.719016, 1e-6)
	const n = 20000
	gumbel := make([]float64, n)
	for i := range gumbel {
		gumbel[i] = -math.Log(-math.Log((float64(i) + .5) / n))
	}
	near(t, "Gumbel, .01", gumbelQuantile(gumbel, .01), 4.60015, .02)
	near(t, "Gumbel, .0001", gumbelQuantile(gumbel, 1e-4), 9.21029, .04)
	rng := rand.New(rand.NewPCG(1, 1))
	chi := make([]float64, n)
	for i := range chi {
		for range 20 {
			z := rng.NormFloat64()
			chi[i] += z * z
		}
	}
	near(t, "chi-square of 20, .001", pearsonQuantile(chi, .001), 45.315, .5) // tables have 45.315
	slices.Reverse(chi)
	for i := range chi {
		chi[i] = -chi[i]
	}
	if left := pearsonQuantile(chi, .001); left < -20+3*math.Sqrt(40) {
		t.Errorf("skewed to the left = %v, want no less than a normal distribution's", left)
	}
}

func TestSamplesOfOneKindAreRarelyOverTheirThreshold(t *testing.T) {
	t.Parallel()
	draw := func(rng *rand.Rand, n int, shift float64) []Observation {
		list := make([]Observation, n)
		for i := range list {
			list[i] = Observation{TopScore: math.Exp(rng.NormFloat64() + shift), Declined: rng.Float64() < .1+shift/4}
		}
		return list
	}
	rng := rand.New(rand.NewPCG(3, 4))
	for _, c := range []struct {
		n, m  int
		shift float64
		test  Test
	}{{400, 125, 0, KolmogorovSmirnov}, {1000, 750, .5, KolmogorovSmirnov}, {1500, 300, 0, Wasserstein}, {1500, 300, .5, Wasserstein}} {
		for _, got := range compare(draw(rng, c.n, 0), draw(rng, c.m, c.shift)) {
			switch got.Measure {
			case TopScore:
				if got.Test != c.test {
					t.Errorf("%d and %d values are compared by %s", c.n, c.m, got.Test)
				}
			case Declined:
			default:
				if got.Statistic != 0 {
					t.Errorf("%s of the same values = %v", got.Measure, got.Statistic)
				}
				continue
			}
			if over := got.Statistic > got.Threshold(alpha); over != (c.shift > 0) {
				t.Errorf("%s, %d and %d, shifted by %v: %v against %v", got.Measure, c.n, c.m, c.shift, got.Statistic, got.Threshold(alpha))
			}
		}
	}
}
