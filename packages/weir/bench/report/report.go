// Package report is how measurements are told: a table for a person, a curve
// where one helps, and the same figures as JSON, in which whether a goal was met
// is computed from value and goal, never claimed.
package report

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"text/tabwriter"
	"time"
)

// Report is what one run of a target measured.
type Report struct {
	Target  string    `json:"target"` // the make target, such as "bench-weir"
	At      time.Time `json:"at"`
	Machine string    `json:"machine"`
	Figures []Figure  `json:"figures"`
	Void    string    `json:"void"` // why the run does not count; empty when it does
}

// Figure is one measured value.
type Figure struct {
	Name     string  `json:"name"`
	Value    float64 `json:"value"`
	Unit     string  `json:"unit"`
	Goal     *Goal   `json:"goal"`               // nil when the value is only reported
	Opponent string  `json:"opponent,omitempty"` // what it is compared with, and its value
	OK       *bool   `json:"ok"`                 // nil without a goal
	Must     bool    `json:"must,omitempty"`     // a miss is a failure, not a shortfall
}

// Goal is a bound on a value.
type Goal struct {
	Least bool    `json:"least"` // whether the value must be at least Bound, rather than at most
	Bound float64 `json:"bound"`
}

// AtMost is a goal for what should be small.
func AtMost(bound float64) *Goal { return &Goal{Bound: bound} }

// AtLeast is a goal for what should be large.
func AtLeast(bound float64) *Goal { return &Goal{Least: true, Bound: bound} }

// met is false for a value that is not a number.
func (g Goal) met(value float64) bool {
	if g.Least {
		return value >= g.Bound
	}
	return value <= g.Bound
}

// String writes the goal as it stands in a table, such as "≤ 50".
func (g Goal) String() string {
	if g.Least {
		return "≥ " + Number(g.Bound)
	}
	return "≤ " + Number(g.Bound)
}

// New begins a report of a target, on this machine and now.
func New(target string) *Report {
	return &Report{
		Target: target, At: time.Now().UTC().Truncate(time.Second),
		Machine: fmt.Sprintf("%d cores, %s/%s, %s", runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version()),
		Figures: []Figure{},
	}
}

// Add records a figure; goal may be nil. Missing it is reported, no more.
func (r *Report) Add(name string, value float64, unit string, goal *Goal) {
	r.add(Figure{Name: name, Value: value, Unit: unit, Goal: goal})
}

// Require records a figure whose goal must be met: a verdict on correctness.
func (r *Report) Require(name string, value float64, unit string, goal *Goal) {
	r.add(Figure{Name: name, Value: value, Unit: unit, Goal: goal, Must: true})
}

func (r *Report) add(f Figure) {
	if f.Goal != nil {
		ok := f.Goal.met(f.Value)
		f.OK = &ok
	}
	r.Figures = append(r.Figures, f)
}

// Against names what the figure added last is compared with.
func (r *Report) Against(opponent string) { r.Figures[len(r.Figures)-1].Opponent = opponent }

// Failed are the figures that had to meet their goal, and did not.
func (r *Report) Failed() []Figure {
	var failed []Figure
	for _, f := range r.Figures {
		if f.Must && f.OK != nil && !*f.OK {
			failed = append(failed, f)
		}
	}
	return failed
}

// Print writes the report as a table.
func (r *Report) Print(w io.Writer) error {
	return r.print(w, func(Figure) bool { return true })
}

// PrintGoals is Print with only those figures that have a goal or an opponent.
func (r *Report) PrintGoals(w io.Writer) error {
	return r.print(w, func(f Figure) bool { return f.Goal != nil || f.Opponent != "" })
}

func (r *Report) print(w io.Writer, shown func(Figure) bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "%s\tvalue\tunit\tgoal\t\tcompared with\n", r.Target)
	for _, f := range r.Figures {
		if !shown(f) {
			continue
		}
		goal := ""
		if f.Goal != nil {
			goal = f.Goal.String()
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", f.Name, Number(f.Value), f.Unit, goal, f.verdict(), f.Opponent)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	if r.Void != "" {
		if _, err := fmt.Fprintf(w, "This run does not count: %s\n", r.Void); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%s, %s\n", r.Machine, r.At.Format(time.RFC3339))
	return err
}

func (f Figure) verdict() string {
	switch {
	case f.OK == nil:
		return ""
	case *f.OK:
		return "met"
	case f.Must:
		return "FAILED"
	}
	return "missed"
}

// Write keeps the report as dir/<target>.json.
func (r *Report) Write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	body, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, r.Target+".json"), append(body, '\n'), 0o644)
}

// Number writes a value as tables show it: three significant digits, and no
// fraction of large ones.
func Number(v float64) string {
	if math.Abs(v) >= 100 {
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	return strconv.FormatFloat(v, 'g', 3, 64)
}
