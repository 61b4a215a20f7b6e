package compare_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/eval/compare"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

// run is one of n questions with scores around .6; change is made to each.
func run(n int, change func(i int, score float64) float64) []measure.Outcome {
	draw := rand.New(rand.NewPCG(7, 7))
	outcomes := make([]measure.Outcome, n)
	for i := range outcomes {
		score := .3 + .6*draw.Float64()
		outcomes[i] = measure.Outcome{Query: fmt.Sprint("q", i), Scores: map[string]measure.Score{measure.NDCG10: {Value: change(i, score), Weight: 1}}}
	}
	return outcomes
}

func same(_ int, score float64) float64 { return score }

func TestTheGate(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name          string
		before, after []measure.Outcome
		passed        bool
		says          string
	}{
		{"equal", run(100, same), run(100, same), true, "none of 1 measures is worse"},
		{"better", run(100, same), run(100, func(_ int, s float64) float64 { return s + .1 }), true, "none of 1 measures is worse"},
		{"worse for sure", run(100, same), run(100, func(_ int, s float64) float64 { return s - .03 }), false, "nDCG@10 is worse"},
		{"worse for sure, by less than the margin", run(100, same), run(100, func(_ int, s float64) float64 { return s - .008 }), true, "none of 1"},
		{"worse on the whole, by chance as it seems", run(100, same), run(100, func(i int, s float64) float64 {
			if i%10 == 0 {
				return s - .3
			}
			return s + .01
		}), true, "none of 1"},
		{"too few questions", run(19, same), run(19, func(_ int, s float64) float64 { return s - .3 }), false, "too few questions"},
		{"questions are missing", run(100, same), run(90, same), false, "10 questions of the earlier run were not asked, such as q90"},
		{"there are more questions now", run(90, same), run(100, same), true, "none of 1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := compare.Gate("set", c.before, c.after)
			if said := strings.Join(d.Says, " "); d.Passed != c.passed || !strings.Contains(said, "set: ") || !strings.Contains(said, c.says) {
				t.Errorf("passed %v, says %q", d.Passed, said)
			}
		})
	}
}

func TestWhatShouldBeSmallIsBetterWhenItIs(t *testing.T) {
	t.Parallel()
	refusing := func(share int) []measure.Outcome {
		outcomes := make([]measure.Outcome, 100)
		for i := range outcomes {
			refused := 0.0
			if i < share {
				refused = 1
			}
			outcomes[i] = measure.Outcome{Query: fmt.Sprint(i), Scores: map[string]measure.Score{measure.FalseRefusals: {Value: refused, Weight: 1}}}
		}
		return outcomes
	}
	all := compare.Runs(refusing(5), refusing(30))
	if len(all) != 1 || all[0].Verdict != compare.Worse || all[0].By.Value < .2 {
		t.Errorf("%+v", all)
	}
	if all = compare.Runs(refusing(30), refusing(5)); all[0].Verdict != compare.Better {
		t.Errorf("%+v", all)
	}
}

func TestChangedQuestionsAreToldByTheirLoss(t *testing.T) {
	t.Parallel()
	changed := compare.Changes(measure.NDCG10, run(4, same), run(4, func(i int, s float64) float64 { return s + []float64{.1, 0, -.2, -.1}[i] }))
	if len(changed) != 3 || changed[0].Query != "q2" || changed[1].Query != "q3" || changed[2].Query != "q0" {
		t.Errorf("%+v", changed)
	}
}
