package measure

import (
	"cmp"
	"hash/fnv"
	"slices"
)

const (
	folds     = 5
	tolerated = .05 // of the answerable questions, what a threshold may refuse
)

// AUC is how often a question that has an answer gets a higher confidence than
// one that has none; ties count half (the Mann-Whitney statistic, the area under
// the ROC curve: Hanley and McNeil 1982). It is .5 when one kind is missing.
func AUC(outcomes []Outcome) float64 {
	pick := make([]int, len(outcomes))
	for i := range pick {
		pick[i] = i
	}
	return aucOf(outcomes)(pick)
}

// aucOf prepares the statistic for many resamples of the same outcomes.
func aucOf(outcomes []Outcome) func(pick []int) float64 {
	// level is the rank of each outcome's confidence among the distinct ones.
	var levels []float64
	for _, o := range outcomes {
		levels = append(levels, *o.Confidence)
	}
	slices.Sort(levels)
	levels = slices.Compact(levels)
	level := make([]int, len(outcomes))
	for i, o := range outcomes {
		level[i], _ = slices.BinarySearch(levels, *o.Confidence)
	}
	return func(pick []int) float64 {
		with, without := make([]float64, len(levels)), make([]float64, len(levels))
		for _, i := range pick {
			if outcomes[i].Unanswerable {
				without[level[i]]++
			} else {
				with[level[i]]++
			}
		}
		higher, below, answerable := 0.0, 0.0, 0.0 // below counts unanswerable of lower confidence
		for l := range levels {
			higher += with[l] * (below + without[l]/2)
			below += without[l]
			answerable += with[l]
		}
		if below == 0 || answerable == 0 {
			return .5
		}
		return higher / (below * answerable)
	}
}

// Refuse decides for each question whether a threshold on the confidence would
// refuse it, and scores that. The threshold is chosen by cross-validation, on
// the other four fifths of the questions: the highest that refuses at most 5% of
// those that have an answer. It does nothing for a set without questions of both
// kinds, or without confidences.
func Refuse(outcomes []Outcome) {
	answerable, unanswerable := 0, 0
	for _, o := range outcomes {
		switch {
		case o.Confidence == nil:
			return
		case o.Unanswerable:
			unanswerable++
		default:
			answerable++
		}
	}
	if answerable < folds || unanswerable < folds {
		return
	}
	fold := split(outcomes, folds)
	for f := range folds {
		limit := threshold(outcomes, fold, f)
		for i := range outcomes {
			if fold[i] != f {
				continue
			}
			name, value := FalseRefusals, 0.0
			if outcomes[i].Unanswerable {
				name = Refused
			}
			if *outcomes[i].Confidence < limit {
				value = 1
			}
			outcomes[i].set(name, value)
		}
	}
}

// threshold is the highest confidence below which lie at most 5% of the
// answerable questions that are not in the fold.
func threshold(outcomes []Outcome, fold []int, without int) float64 {
	var confidences []float64
	for i, o := range outcomes {
		if fold[i] != without && !o.Unanswerable {
			confidences = append(confidences, *o.Confidence)
		}
	}
	slices.Sort(confidences)
	return confidences[int(tolerated*float64(len(confidences)))]
}

// split deals the questions into n parts, those with and those without an
// answer evenly. It depends on their names alone, so that runs are split alike.
func split(outcomes []Outcome, n int) []int {
	order := make([]int, len(outcomes))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := outcomes[a], outcomes[b]
		if x.Unanswerable != y.Unanswerable {
			if x.Unanswerable {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(spread(x.Query), spread(y.Query)), cmp.Compare(x.Query, y.Query))
	})
	part := make([]int, len(outcomes))
	for at, i := range order {
		part[i] = at % n
	}
	return part
}

// Halves splits a run into two halves, always the same ones, for an estimate of
// what was chosen on one and measured on the other.
func Halves(outcomes []Outcome) (a, b []Outcome) {
	for i, part := range split(outcomes, 2) {
		if part == 0 {
			a = append(a, outcomes[i])
		} else {
			b = append(b, outcomes[i])
		}
	}
	return a, b
}

func spread(name string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(name)) // never fails
	return h.Sum64()
}
