package compare

import (
	"fmt"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

// Margin is how much worse a measure may become before the gate closes.
const Margin = .01

// gated are the measures that the gate looks at. The others follow from them, or
// say how sure Forebay is rather than how good.
var gated = []string{
	measure.NDCG10, measure.Recall5, measure.Recall10, measure.MRR, measure.AllEvidence5, measure.AllEvidence10,
	measure.CitationPrecision, measure.CitationRecall, measure.Containment, measure.Answered, measure.RefusalAUC,
}

// Decision is whether a run may take the place of an earlier one.
type Decision struct {
	Passed bool
	Says   []string // why, a sentence each
}

// Gate decides about a run of a set. It closes when a measure is worse by more
// than the [Margin] with 95% confidence, that is when the upper end of the
// difference's interval lies below -.01; when questions of the run before are
// missing, which would be a way to lose bad ones; and when there are too few to
// tell anything.
func Gate(set string, before, after []measure.Outcome) Decision {
	d := Decision{Passed: true}
	fail := func(format string, args ...any) {
		d.Passed = false
		d.Says = append(d.Says, set+": "+fmt.Sprintf(format, args...))
	}
	if _, _, missing := Pair(before, after); len(missing) > 0 {
		fail("%d questions of the earlier run were not asked, such as %s.", len(missing), missing[0])
		return d
	}
	judged := 0
	var undecided []string
	for _, difference := range Runs(before, after) {
		if !slices.Contains(gated, difference.Measure.Name) {
			continue
		}
		_, high := difference.Gain()
		switch {
		case difference.Verdict == TooFew:
			undecided = append(undecided, difference.Measure.Name)
			continue
		case high < -Margin:
			fail("%s is worse: %.3f, and %.3f before (difference %+.3f, between %+.3f and %+.3f with 95%% confidence, over %d questions).",
				difference.Measure.Name, difference.After, difference.Before, difference.By.Value, difference.By.Low, difference.By.High, difference.By.Counted)
		}
		judged++
	}
	if judged == 0 {
		fail("too few questions to tell: a verdict needs %d that both runs have.", Fewest)
		return d
	}
	if d.Passed {
		d.Says = append(d.Says, fmt.Sprintf("%s: none of %d measures is worse by more than %.2f with 95%% confidence.", set, judged, Margin))
	}
	if len(undecided) > 0 {
		d.Says = append(d.Says, fmt.Sprintf("%s: too few questions to tell of %s.", set, strings.Join(undecided, ", ")))
	}
	return d
}
