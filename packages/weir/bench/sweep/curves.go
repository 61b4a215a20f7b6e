package sweep

import (
	"fmt"
	"strings"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/arms"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// Curves draws goodput and p99 against load as dir/<name>-<workload>.svg.
func (r Results) Curves(dir string) error {
	name := r.Workload.Name
	if !r.Poisson {
		name += "-even"
	}
	if err := report.WriteChart(dir, "goodput-"+name, r.goodput()); err != nil {
		return err
	}
	return report.WriteChart(dir, "p99-"+name, r.latency())
}

func (r Results) goodput() report.Chart {
	return report.Chart{
		Title: "Goodput: " + r.Workload.Title,
		Desc:  r.inWords("Answered in time, in percent of the peak", func(c *Cell) float64 { return r.ofPeak(c.Goodput()) }),
		X:     "offered load, times the closed-loop peak",
		Y:     fmt.Sprintf("answered within %v, %% of the closed-loop peak", r.Deadline),
		LogX:  true, Ticks: r.Loads,
		Lines: r.lines(func(c *Cell) float64 { return r.ofPeak(c.Goodput()) }),
		Marks: []report.Mark{{Name: "the peak", Y: 100}},
	}
}

func (r Results) latency() report.Chart {
	p99 := func(c *Cell) float64 { return inMilliseconds(load.Quantile(c.Accepted, .99)) }
	return report.Chart{
		Title: "p99 of accepted calls: " + r.Workload.Title,
		Desc:  r.inWords("p99 of calls that were not refused, those that waited in vain among them, in milliseconds", p99),
		X:     "offered load, times the closed-loop peak",
		Y:     "p99 from the intended start, ms",
		LogX:  true, Ticks: r.Loads,
		Lines: r.lines(p99),
		Marks: []report.Mark{
			{Name: "twice the unloaded p99", Y: inMilliseconds(2 * r.Peak.Unloaded)},
			{Name: "deadline", Y: float64(r.Deadline) / float64(time.Millisecond)},
		},
	}
}

// lines are one for each arm.
func (r Results) lines(value func(*Cell) float64) []report.Line {
	var lines []report.Line
	for _, k := range r.Arms {
		l := report.Line{Name: k.Name, Strong: k.Name == arms.Weir}
		for _, c := range r.Cells {
			if c.Arm == k.Name {
				l.Points = append(l.Points, report.Point{X: c.Load, Y: value(c)})
			}
		}
		lines = append(lines, l)
	}
	return lines
}

// inWords is the chart for those who cannot see it: each arm at the lowest and
// the highest load.
func (r Results) inWords(what string, value func(*Cell) float64) string {
	first, last := r.Loads[0], r.Loads[len(r.Loads)-1]
	said := []string{fmt.Sprintf("%s, at %g and at %g times the peak.", what, first, last)}
	for _, l := range r.lines(value) {
		said = append(said, fmt.Sprintf("%s: %s, %s.", l.Name,
			report.Number(l.Points[0].Y), report.Number(l.Points[len(l.Points)-1].Y)))
	}
	return strings.Join(said, " ")
}
