package insight

import (
	"math/rand/v2"
	"testing"
	"time"
)

func TestTheReferenceIsTheFirstHalfUntilItIsWhole(t *testing.T) {
	t.Parallel()
	for total, want := range map[int][2]int{
		0: {200, 0}, 200: {200, 0}, 325: {200, 125}, 400: {200, 200}, 1000: {500, 500}, 1750: {875, 750}, 2000: {1000, 750}, 90000: {1000, 750},
	} {
		if n, m := split(total); n != want[0] || m != want[1] {
			t.Errorf("of %d questions, %d are compared with %d; want %v", total, m, n, want)
		}
	}
}

// A measure that departs opens one alarm, however long it stays away, and ends
// it when no question of the window is from before it returned.
func TestAnAlarmOpensOnceAndEndsByItself(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 9))
	declining := func(share float64) source {
		return func(rng *rand.Rand) Observation { return Observation{Declined: rng.Float64() < share} }
	}
	list := stream(3000, declining(.05), rng)
	list = append(list, stream(1500, declining(.3), rng)...)
	list = append(list, stream(3000, declining(.05), rng)...)
	var standing []Standing
	var opened, ended []int
	for total := 2000; total <= len(list); total += Step {
		n, m := split(total)
		at := time.Unix(int64(total), 0)
		var o []Alarm
		var e int
		now, o, gone := judge(standing, list[:n], list[total-m:total], at)
		standing, e = now, len(gone)
		for _, a := range o {
			if a.Measure != Declined || a.Test != Fisher || a.Window.Samples != MaxWindow || a.Statistic <= a.Threshold {
				t.Errorf("alarm %+v", a)
			}
			opened = append(opened, total)
		}
		if e > 0 {
			ended = append(ended, total)
		}
	}
	if len(opened) != 1 || opened[0] > 3000+4*Step {
		t.Errorf("opened after %v questions; want once, soon after 3,000", opened)
	}
	if len(ended) != 1 || ended[0] < 4500+MaxWindow/2 || ended[0] > 4500+3*MaxWindow {
		t.Errorf("ended after %v questions; want once, when the window has returned after 4,500", ended)
	}
	for _, s := range standing {
		if !s.Alarm.IsNil() || !s.Since.IsZero() {
			t.Errorf("%s is still away", s.Measure)
		}
	}
}
