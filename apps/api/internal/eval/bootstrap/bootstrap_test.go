package bootstrap_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/eval/bootstrap"
)

// mean is the statistic of values.
func mean(values []float64) func([]int) float64 {
	return func(pick []int) float64 {
		sum := 0.0
		for _, i := range pick {
			sum += values[i]
		}
		return sum / float64(len(pick))
	}
}

func normal(n int, at, spread float64, seed uint64) []float64 {
	draw := rand.New(rand.NewPCG(seed, 1))
	values := make([]float64, n)
	for i := range values {
		values[i] = at + spread*draw.NormFloat64()
	}
	return values
}

func TestAnIntervalIsThatOfTheNormalDistribution(t *testing.T) {
	t.Parallel()
	values := normal(400, .5, .2, 1)
	f := bootstrap.Interval(len(values), mean(values))
	if f.Counted != 400 || f.Low >= f.Value || f.High <= f.Value {
		t.Fatalf("%+v does not lie around its value", f)
	}
	if width, want := f.High-f.Low, 2*1.96*.2/math.Sqrt(400); math.Abs(width-want) > want/10 {
		t.Errorf("the interval is %.4f wide, want about %.4f", width, want)
	}
}

func TestIntervalsHoldTheTruthAsOftenAsTheySay(t *testing.T) {
	t.Parallel()
	held := 0
	const runs = 200
	for seed := range uint64(runs) {
		values := normal(60, .5, .3, seed+100)
		if f := bootstrap.Interval(len(values), mean(values)); f.Low <= .5 && .5 <= f.High {
			held++
		}
	}
	if share := float64(held) / runs; share < .89 || share > .99 {
		t.Errorf("%.3f of the intervals hold the truth, want about .95", share)
	}
}

func TestTheSameRunGivesTheSameInterval(t *testing.T) {
	t.Parallel()
	values := normal(50, 0, 1, 2)
	if a, b := bootstrap.Interval(50, mean(values)), bootstrap.Interval(50, mean(values)); a != b {
		t.Errorf("%+v and %+v", a, b)
	}
}

func TestPairingSeesWhatSpreadHides(t *testing.T) {
	t.Parallel()
	before := normal(100, .5, .3, 3)
	after := make([]float64, len(before))
	for i, v := range before {
		after[i] = v - .02 // each question loses a little, far less than they differ
	}
	f := bootstrap.Paired(100, mean(before), mean(after))
	if f.High > -.019 || math.Abs(f.Value+.02) > 1e-9 {
		t.Errorf("the difference is %+v, want -.02 for sure", f)
	}
	if same := bootstrap.Paired(100, mean(before), mean(before)); same.Low != 0 || same.High != 0 {
		t.Errorf("a run differs from itself: %+v", same)
	}
}

func TestNothingHasNoInterval(t *testing.T) {
	t.Parallel()
	if f := bootstrap.Interval(0, mean(nil)); f != (bootstrap.Figure{}) {
		t.Errorf("%+v", f)
	}
}
