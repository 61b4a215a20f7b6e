package measure

import "slices"

// Measure is one figure over the questions of a run.
type Measure struct {
	Name string
	Less bool // whether less is better
}

// All are the measures in the order of reports.
var All = []Measure{
	{Name: NDCG10}, {Name: Recall5}, {Name: Recall10}, {Name: Recall100}, {Name: MRR}, {Name: AllEvidence5}, {Name: AllEvidence10},
	{Name: CitationPrecision}, {Name: CitationRecall}, {Name: Containment}, {Name: Answered},
	{Name: RefusalAUC}, {Name: Refused}, {Name: FalseRefusals, Less: true}, {Name: Calibration, Less: true},
}

// Named returns the measure of a name.
func Named(name string) (Measure, bool) {
	i := slices.IndexFunc(All, func(m Measure) bool { return m.Name == name })
	if i < 0 {
		return Measure{}, false
	}
	return All[i], true
}

// Applies says whether the measure can be taken of an outcome.
func (m Measure) Applies(o Outcome) bool {
	switch m.Name {
	case RefusalAUC, Calibration:
		return o.Confidence != nil
	default:
		_, ok := o.Scores[m.Name]
		return ok
	}
}

// Of returns the outcomes that the measure can be taken of. Measures of
// confidence need questions of both kinds, and apply to none otherwise.
func (m Measure) Of(outcomes []Outcome) []Outcome {
	var some []Outcome
	unanswerable := 0
	for _, o := range outcomes {
		if m.Applies(o) {
			some = append(some, o)
			if o.Unanswerable {
				unanswerable++
			}
		}
	}
	if (m.Name == RefusalAUC || m.Name == Calibration) && (unanswerable == 0 || unanswerable == len(some)) {
		return nil
	}
	return some
}

// Statistic prepares the measure over outcomes that it applies to: its value
// over a choice of them, by their numbers, in which one may stand several times.
func (m Measure) Statistic(outcomes []Outcome) func(pick []int) float64 {
	switch m.Name {
	case RefusalAUC:
		return aucOf(outcomes)
	case Calibration:
		return func(pick []int) float64 {
			chosen := make([]Outcome, len(pick))
			for at, i := range pick {
				chosen[at] = outcomes[i]
			}
			return CalibrationError(chosen)
		}
	default:
		return meanOf(m.Name, outcomes)
	}
}

// meanOf is the mean of the scores by weight.
func meanOf(name string, outcomes []Outcome) func(pick []int) float64 {
	scores := make([]Score, len(outcomes))
	for i, o := range outcomes {
		scores[i] = o.Scores[name]
	}
	return func(pick []int) float64 {
		sum, weight := 0.0, 0.0
		for _, i := range pick {
			sum += scores[i].Value * scores[i].Weight
			weight += scores[i].Weight
		}
		if weight == 0 {
			return 0
		}
		return sum / weight
	}
}
