package chaos

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"regexp"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/report"
	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

// Scenario is one way to hurt a server, and what must hold meanwhile.
type Scenario struct {
	Name  string // as -run selects it
	About string
	run   func(context.Context, *Trial) error
}

// Scenarios are all there are, in the order in which they run.
func Scenarios() []Scenario {
	return []Scenario{
		{"frozen", "the server is stopped for 10 s at 0.8 of its peak", frozen},
		{"latency", "200 ms more on every packet, and then no more", latency},
		{"resets", "three connections in ten are reset at a statement", resets},
		{"held", "transactions that do nothing hold every slot", held},
		{"waiters", "20,000 callers whose deadline passes in the queue", waiters},
		{"slow", "5% of the queries take 5 s, then all", slow},
		{"killed", "every connection is killed at the peak", killed},
		{"retries", "callers that retry three times at 0.88, and a blip", retries},
		{"restart", "the server crashes with kills on their way, and starts again", restart},
		{"limit", "the server allows fewer connections than Max", limit},
	}
}

// Summary is how one scenario ended.
type Summary struct {
	Flavour  servertest.Flavour
	Scenario Scenario
	Took     time.Duration
	Report   *report.Report
	Void     []string
	Err      error // the scenario could not be run to its end
}

// Verdict is the scenario's end in a word, and what it rests on: the first
// promise that was broken, else the first goal that was missed.
func (s Summary) Verdict() (word, why string) {
	if s.Err != nil {
		return "FAILED", strings.ReplaceAll(s.Err.Error(), "\n", "; ")
	}
	return verdict(s.Report)
}

// verdict is what a report's figures come to.
func verdict(r *report.Report) (word, why string) {
	var missed *report.Figure
	for i, f := range r.Figures {
		switch {
		case f.OK == nil || *f.OK:
		case f.Must:
			return "FAILED", describe(f)
		case missed == nil:
			missed = &r.Figures[i]
		}
	}
	if missed != nil {
		return "missed", describe(*missed)
	}
	return "pass", ""
}

func describe(f report.Figure) string {
	return fmt.Sprintf("%s: %s %s, goal %s", f.Name, report.Number(f.Value), f.Unit, f.Goal)
}

// Broken says whether a promise was broken.
func (s Summary) Broken() bool { return s.Err != nil || len(s.Report.Failed()) > 0 }

// Run starts a server of the flavour and runs the scenarios that match on it,
// one after the other. What happens in each goes to l.
func Run(ctx context.Context, flavour servertest.Flavour, match *regexp.Regexp, l *log.Logger) ([]Summary, error) {
	server, err := servertest.Start(ctx, servertest.Options{Flavour: flavour, TCP: true})
	if err != nil {
		return nil, err
	}
	var all []Summary
	for _, s := range Scenarios() {
		if match.MatchString(s.Name) && ctx.Err() == nil {
			all = append(all, runOne(ctx, server, s, l))
		}
	}
	return all, errors.Join(ctx.Err(), server.Close())
}

func runOne(ctx context.Context, server *servertest.Server, s Scenario, l *log.Logger) Summary {
	began := time.Now()
	l = log.New(l.Writer(), fmt.Sprintf("%s %s: ", server.Flavour(), s.Name), l.Flags())
	sum := Summary{Flavour: server.Flavour(), Scenario: s, Report: &report.Report{}}
	t, err := newTrial(ctx, server, l)
	if err != nil {
		sum.Err = err
		return sum
	}
	err = s.run(ctx, t)
	sum.Err = errors.Join(err, t.finish(ctx))
	sum.Report, sum.Void, sum.Took = t.figures, t.voids, time.Since(began)
	word, why := sum.Verdict()
	l.Print(word, " ", why)
	return sum
}

// Collect puts the figures of all scenarios into one report. The run does not
// count when a generator lagged.
func Collect(target string, all []Summary) *report.Report {
	r := report.New(target)
	for _, s := range all {
		at := fmt.Sprintf("%s %s: ", s.Flavour, s.Scenario.Name)
		for _, f := range s.Report.Figures {
			f.Name = at + f.Name
			r.Figures = append(r.Figures, f)
		}
		if s.Err != nil {
			r.Require(at+"ran to its end", 0, "", report.AtLeast(1))
		}
		for _, void := range s.Void {
			if r.Void != "" {
				r.Void += "; "
			}
			r.Void += at + void
		}
	}
	return r
}

// Print writes one line for each scenario.
func Print(w io.Writer, all []Summary) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, s := range all {
		word, why := s.Verdict()
		fmt.Fprintf(t, "%s\t%s\t%s\t%.0f s\t%s\t%s\n", s.Flavour, s.Scenario.Name, word, s.Took.Seconds(), s.Scenario.About, why)
	}
	return t.Flush()
}
