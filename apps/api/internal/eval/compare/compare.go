// Package compare sets two runs of the same questions beside each other: how
// each measure differs, how sure that is, and whether a change may pass.
package compare

import (
	"cmp"
	"math"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/eval/bootstrap"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

// Verdict says what a difference shows.
type Verdict string

// The verdicts.
const (
	Better Verdict = "better"  // the whole interval is on the good side of 0
	Worse  Verdict = "worse"   // the whole interval is on the bad side of 0
	Same   Verdict = "same"    // the interval holds 0
	TooFew Verdict = "too_few" // fewer than [Fewest] questions: an interval would say little
)

// Fewest is how many questions a verdict needs.
const Fewest = 20

// Difference is one measure of two runs, over the questions that it applies to
// in both.
type Difference struct {
	Measure       measure.Measure
	Before, After float64
	By            bootstrap.Figure // After less Before
	Verdict       Verdict
}

// Gain is the difference's interval with the sign of gains, whether the measure
// should be large or small.
func (d Difference) Gain() (low, high float64) {
	if d.Measure.Less {
		return -d.By.High, -d.By.Low
	}
	return d.By.Low, d.By.High
}

// Pair returns the outcomes of the questions that both runs have, in one order,
// and the questions that only before has.
func Pair(before, after []measure.Outcome) (was, is []measure.Outcome, missing []string) {
	by := make(map[string]measure.Outcome, len(after))
	for _, o := range after {
		by[o.Query] = o
	}
	for _, o := range before {
		if now, ok := by[o.Query]; ok {
			was, is = append(was, o), append(is, now)
		} else {
			missing = append(missing, o.Query)
		}
	}
	return was, is, missing
}

// Runs compares two runs of one set, by every measure that applies to both.
func Runs(before, after []measure.Outcome) []Difference {
	was, is, _ := Pair(before, after)
	var all []Difference
	for _, m := range measure.All {
		if d, ok := by(m, was, is); ok {
			all = append(all, d)
		}
	}
	return all
}

// by compares paired outcomes by one measure.
func by(m measure.Measure, was, is []measure.Outcome) (Difference, bool) {
	var x, y []measure.Outcome
	for i := range was {
		if m.Applies(was[i]) && m.Applies(is[i]) {
			x, y = append(x, was[i]), append(y, is[i])
		}
	}
	x, y = m.Of(x), m.Of(y)
	if len(x) == 0 || len(x) != len(y) {
		return Difference{}, false
	}
	d := Difference{Measure: m, By: bootstrap.Paired(len(x), m.Statistic(x), m.Statistic(y))}
	all := make([]int, len(x))
	for i := range all {
		all[i] = i
	}
	d.Before, d.After = m.Statistic(x)(all), m.Statistic(y)(all)
	d.Verdict = verdict(d)
	return d, true
}

func verdict(d Difference) Verdict {
	low, high := d.Gain()
	switch {
	case d.By.Counted < Fewest:
		return TooFew
	case low > 0:
		return Better
	case high < 0:
		return Worse
	default:
		return Same
	}
}

// Change is a question that went differently.
type Change struct {
	Query         string
	Before, After float64
}

// Changes are the questions whose score by a measure differs, the greatest loss
// first and the greatest gain last.
func Changes(name string, before, after []measure.Outcome) []Change {
	was, is, _ := Pair(before, after)
	var all []Change
	for i := range was {
		x, had := was[i].Scores[name]
		y, has := is[i].Scores[name]
		if had && has && math.Abs(x.Value-y.Value) > 1e-9 {
			all = append(all, Change{was[i].Query, x.Value, y.Value})
		}
	}
	slices.SortStableFunc(all, func(a, b Change) int { return cmp.Compare(a.After-a.Before, b.After-b.Before) })
	return all
}
