package sweep

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"

	"github.com/forebay/forebay/packages/weir/bench/arms"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// Results is a sweep that was measured.
type Results struct {
	Plan
	Peak  Peak
	Cells []*Cell
}

// Arrivals names the arrivals, for people and files.
func (r Results) Arrivals() string {
	if r.Poisson {
		return "poisson"
	}
	return "fixed"
}

// ofPeak is a rate in percent of the peak.
func (r Results) ofPeak(perSecond float64) float64 { return 100 * perSecond / r.Peak.PerSecond }

// Print writes a table of all cells.
func (r Results) Print(w io.Writer) error {
	fmt.Fprintf(w, "\n%s; %s arrivals; peak %s/s with %d at once, p99 alone %s ms; deadline %v; %d runs of %v each\n",
		r.Workload.Title, r.Arrivals(), report.Number(r.Peak.PerSecond), r.Peak.Workers,
		milliseconds(r.Peak.Unloaded), r.Deadline, r.Repeat, r.For)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "load\tarm\tgood/s\t% of peak\trange\tp50\taccepted p99\trejects p99\tlate\tshed\tfailed\tthreads\tqueries/answer\tlag p99\t")
	last := 0.0
	for _, c := range r.Cells {
		if c.Load != last && last != 0 {
			fmt.Fprintln(t, strings.Repeat("\t", 14))
		}
		last = c.Load
		low, high := spread(c.Goodputs)
		fmt.Fprintf(t, "%gx\t%s\t%.0f\t%.0f\t%.0f-%.0f\t%s\t%s\t%s\t%s\t%s\t%s\t%d\t%.2f\t%s\t\n",
			c.Load, c.Arm, c.Goodput(), r.ofPeak(c.Goodput()), r.ofPeak(low), r.ofPeak(high),
			quantile(c.Accepted, .5), quantile(c.Accepted, .99), quantile(c.Rejected, .99),
			share(c, load.Late), share(c, load.Shed), share(c, load.Failed), c.Threads, c.Work(), quantile(c.Lag, .99))
	}
	return t.Flush()
}

func spread(values []float64) (low, high float64) {
	low = values[0]
	for _, v := range values {
		low, high = min(low, v), max(high, v)
	}
	return low, high
}

func share(c *Cell, o load.Outcome) string {
	return fmt.Sprintf("%.0f%%", 100*float64(c.Count[o])/float64(max(1, c.Sent)))
}

func quantile(h *hdrhistogram.Histogram, q float64) string {
	if h.TotalCount() == 0 {
		return "-"
	}
	return milliseconds(load.Quantile(h, q))
}

func milliseconds(d time.Duration) string {
	return report.Number(inMilliseconds(d))
}

func inMilliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// Goals are what weir is measured against at the highest load.
type Goals struct {
	Goodput  float64       // percent of the peak, at least
	Accepted float64       // p99, as a multiple of the unloaded p99
	Rejected time.Duration // p99
}

// Report adds the sweep's figures to rep, with goals for weir alone, and the
// verdicts on what weir and its variants promise.
func (r Results) Report(rep *report.Report, goals Goals) {
	top := r.Loads[len(r.Loads)-1]
	name := r.Workload.Name + ", " + r.Arrivals() + " arrivals, "
	threads, allowed, faults := 0, 0, 0
	for _, k := range r.Arms {
		most := 0
		for _, c := range r.Cells {
			if c.Arm != k.Name {
				continue
			}
			judged := Goals{}
			if c.Arm == arms.Weir && c.Load == top {
				judged = goals
			}
			r.reportCell(rep, c, judged)
			most, faults = max(most, c.Threads), faults+len(c.Faults)
		}
		rep.Add(name+k.Name+": threads, at most", float64(most), "", nil)
		if k.Threads != nil {
			threads, allowed = max(threads, most), k.Threads(r.Max)
		}
	}
	rep.Require(name+"weir and its variants: threads, at most", float64(threads), "", report.AtMost(float64(allowed)))
	rep.Require(name+"weir and its variants: broken promises", float64(faults), "", report.AtMost(0))
}

// reportCell adds one cell's figures. A goal of zero is none.
func (r Results) reportCell(rep *report.Report, c *Cell, g Goals) {
	name := fmt.Sprintf("%s, %s arrivals, %s at %gx: ", r.Workload.Name, r.Arrivals(), c.Arm, c.Load)
	var goodput, accepted, rejected *report.Goal
	if g.Goodput > 0 {
		goodput = report.AtLeast(g.Goodput)
		accepted = report.AtMost(g.Accepted * inMilliseconds(r.Peak.Unloaded))
		rejected = report.AtMost(inMilliseconds(g.Rejected))
	}
	rep.Add(name+"goodput", r.ofPeak(c.Goodput()), "% of peak", goodput)
	if g.Goodput > 0 {
		rep.Against(r.rivals(c.Load))
	}
	rep.Add(name+"accepted p50", inMilliseconds(load.Quantile(c.Accepted, .5)), "ms", nil)
	rep.Add(name+"accepted p99", inMilliseconds(load.Quantile(c.Accepted, .99)), "ms", accepted)
	rep.Add(name+"answered p99", inMilliseconds(load.Quantile(c.Answered, .99)), "ms", nil)
	if c.Rejected.TotalCount() > 0 {
		rep.Add(name+"rejects p99", inMilliseconds(load.Quantile(c.Rejected, .99)), "ms", rejected)
	}
	rep.Add(name+"late", 100*float64(c.Count[load.Late])/float64(max(1, c.Sent)), "% of sent", nil)
	rep.Add(name+"generator's lag, p99", inMilliseconds(load.Quantile(c.Lag, .99)), "ms", nil)
	rep.Add(name+"queries begun on the server", c.Work(), "per answer in time", nil)
}

// rivals says what the arms that are not weir's did at a load.
func (r Results) rivals(at float64) string {
	var said []string
	for _, c := range r.Cells {
		if c.Load == at && !strings.HasPrefix(c.Arm, arms.Weir) {
			said = append(said, fmt.Sprintf("%s: %.0f", c.Arm, r.ofPeak(c.Goodput())))
		}
	}
	return strings.Join(said, "; ")
}

// Void says why the sweep does not count, if it does not: the generator lagged
// under weir, which is what is judged here, or under one of its variants.
func (r Results) Void() string {
	return r.lagging(func(c *Cell) bool { return strings.HasPrefix(c.Arm, arms.Weir) })
}

// Doubts says under which other arms the generator lagged. Some of them take so
// much of the client's time, in dialling alone, that it always does. Its lag is
// in their latencies, as it would be in any program's.
func (r Results) Doubts() string {
	return r.lagging(func(c *Cell) bool { return !strings.HasPrefix(c.Arm, arms.Weir) })
}

func (r Results) lagging(among func(*Cell) bool) string {
	var where []string
	for _, c := range r.Cells {
		if len(c.Void) > 0 && among(c) {
			where = append(where, fmt.Sprintf("%s at %gx", c.Arm, c.Load))
		}
	}
	if len(where) == 0 {
		return ""
	}
	return fmt.Sprintf("%s, %s arrivals: the generator lagged under %s", r.Workload.Name, r.Arrivals(), strings.Join(where, ", "))
}
