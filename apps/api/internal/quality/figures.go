package quality

import (
	"github.com/forebay/forebay/apps/api/internal/eval/bootstrap"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

// Figures are the measures of a run with their intervals, as far as they apply.
func Figures(outcomes []measure.Outcome) []Figure {
	var all []Figure
	for _, m := range measure.All {
		some := m.Of(outcomes)
		if len(some) == 0 {
			continue
		}
		all = append(all, Figure{Measure: m.Name, Figure: bootstrap.Interval(len(some), m.Statistic(some))})
	}
	return append(all, latency(SearchP50, .5, outcomes), latency(SearchP95, .95, outcomes))
}

// latency is a percentile of how long the searches took.
func latency(name string, p float64, outcomes []measure.Outcome) Figure {
	took := make([]float64, len(outcomes))
	for i, o := range outcomes {
		took[i] = o.TookMS
	}
	chosen := make([]float64, len(outcomes))
	return Figure{Measure: name, Unit: "ms", Figure: bootstrap.Interval(len(outcomes), func(pick []int) float64 {
		for at, i := range pick {
			chosen[at] = took[i]
		}
		return measure.Percentile(chosen, p)
	})}
}
