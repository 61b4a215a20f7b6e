package eval

import (
	"fmt"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/eval/bootstrap"
	"github.com/forebay/forebay/apps/api/internal/eval/compare"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/report"
)

// figure is one line of the table.
type figure struct {
	name     string
	unit     string
	value    bootstrap.Figure
	sure     bool     // whether value has an interval
	floor    *float64 // plain BM25's; nil where it has none
	goal     *report.Goal
	opponent string
	indent   int
}

// figures are everything that was measured of a set, in the table's order.
func (r *Result) figures() []figure {
	var all []figure
	main := mainMeasure(r.Set.Name)
	for _, m := range measure.All {
		f, ok := r.measured(m, r.Outcomes, r.Floor)
		if !ok {
			continue
		}
		f.goal = goalOf(r.Set.Name, m.Name)
		if m.Name == main {
			f.opponent = opponents[r.Set.Name]
		}
		all = append(all, f)
		if m.Name == main {
			all = append(all, r.halves(m)...)
			all = append(all, r.groups(m)...)
			all = append(all, r.ablations(m)...)
		}
	}
	return append(all, r.costs()...)
}

// measured takes a measure of some of the questions, and of the floor's.
func (r *Result) measured(m measure.Measure, outcomes, floor []measure.Outcome) (figure, bool) {
	some := m.Of(outcomes)
	if len(some) == 0 {
		return figure{}, false
	}
	f := figure{name: m.Name, value: bootstrap.Interval(len(some), m.Statistic(some)), sure: true}
	if below := m.Of(floor); len(below) > 0 {
		value := valueOf(m, below)
		f.floor = &value
	}
	return f, true
}

// valueOf is a measure over all of the outcomes.
func valueOf(m measure.Measure, outcomes []measure.Outcome) float64 {
	all := make([]int, len(outcomes))
	for i := range all {
		all[i] = i
	}
	return m.Statistic(outcomes)(all)
}

// halves are the measure on two halves of the questions: how far they lie apart
// tells how much of a gain that was chosen on this set may be luck.
func (r *Result) halves(m measure.Measure) []figure {
	var both []figure
	a, b := measure.Halves(m.Of(r.Outcomes))
	for i, half := range [][]measure.Outcome{a, b} {
		if len(half) > 0 {
			f, _ := r.measured(m, half, nil)
			f.name, f.indent = []string{"one half of the questions", "the other half"}[i], 1
			both = append(both, f)
		}
	}
	return both
}

// groups are the measure by kind of question, where the set has several.
func (r *Result) groups(m measure.Measure) []figure {
	var kinds []string
	for _, o := range m.Of(r.Outcomes) {
		kinds = append(kinds, o.Group)
	}
	slices.Sort(kinds)
	kinds = slices.Compact(kinds)
	if len(kinds) < 2 {
		return nil
	}
	var all []figure
	for _, kind := range kinds {
		other := func(o measure.Outcome) bool { return o.Group != kind }
		f, _ := r.measured(m, slices.DeleteFunc(slices.Clone(r.Outcomes), other), slices.DeleteFunc(slices.Clone(r.Floor), other))
		f.name, f.indent = "questions of the kind "+kind, 1
		all = append(all, f)
	}
	return all
}

// ablations are what the measure loses and gains without each part of ranking.
func (r *Result) ablations(m measure.Measure) []figure {
	var all []figure
	for _, without := range r.Without {
		for _, d := range compare.Runs(r.Outcomes, without) {
			if d.Measure == m {
				all = append(all, figure{
					name: "without " + without[0].Without, value: d.By, sure: true, indent: 1, goal: report.AtMost(partBound), unit: difference,
				})
			}
		}
	}
	return all
}

// difference is the unit of what is compared and not measured.
const difference = "difference"

// costs are times and memory.
func (r *Result) costs() []figure {
	var finding, answering []float64
	for _, o := range r.Outcomes {
		finding, answering = append(finding, o.TookMS), append(answering, o.AnswerMS)
	}
	plain := func(name string, value float64, unit string) figure {
		return figure{name: name, value: bootstrap.Figure{Value: value}, unit: unit, goal: goalOf(r.Set.Name, name)}
	}
	all := []figure{plain(searchP50, measure.Percentile(finding, .5), "ms"), plain(searchP95, measure.Percentile(finding, .95), "ms")}
	if r.Set.OfLibrary {
		return all
	}
	all = append(all,
		plain(answerP50, measure.Percentile(answering, .5), "ms"), plain(answerP95, measure.Percentile(answering, .95), "ms"),
		plain(indexing, r.Indexing.Seconds(), "s"),
		plain(graphRate, float64(len(r.Set.Documents))/r.Graph.Minutes(), "a minute"), plain("entities in the graph", float64(r.Entities), ""))
	if r.Peak > 0 {
		all = append(all, plain(peak, float64(r.Peak)/(1<<20), "MiB"))
	}
	return all
}

// Report sets the figures of all sets beside goals and opponents.
func Report(results []*Result) *report.Report {
	r := report.New("eval")
	for _, result := range results {
		under := ""
		for _, f := range result.figures() {
			name := f.name
			if f.indent > 0 {
				name = under + ", " + name
			} else {
				under = f.name
			}
			r.Add(result.Set.Name+": "+name, f.value.Value, f.unit, f.goal)
			if f.sure {
				r.Between(f.value.Low, f.value.High)
			}
			r.Against(strings.TrimSuffix(strings.Join([]string{floorText(f), f.opponent}, "; "), "; "))
		}
		switch {
		case len(result.Set.Relevance) == 0:
			r.Void = result.Set.Name + ": no query has a relevant document"
		case result.Partial > 0:
			r.Void = result.partial()
		}
	}
	return r
}

// partial says that the machine was too busy for the figures to count.
func (r *Result) partial() string {
	return fmt.Sprintf("%s: %d searches and answers had to do without a source that was late or broken", r.Set.Name, r.Partial)
}

func floorText(f figure) string {
	if f.floor == nil {
		return ""
	}
	return "plain BM25 " + share(*f.floor)
}
