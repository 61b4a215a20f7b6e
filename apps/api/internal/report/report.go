// Package report is how measurements are told: a table for a person and the
// same figures as JSON, in which whether a goal was met is computed, never claimed.
package report

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"text/tabwriter"
	"time"
)

// Report is what one run of a target measured.
type Report struct {
	Target  string    `json:"target"` // the make target, such as "bench"
	At      time.Time `json:"at"`
	Machine string    `json:"machine"`
	Figures []Figure  `json:"figures"`
	Void    string    `json:"void"` // why the run does not count; empty when it does
}

// Figure is one measured value.
type Figure struct {
	Name     string   `json:"name"`
	Value    float64  `json:"value"`
	Unit     string   `json:"unit"`
	Low      *float64 `json:"low,omitempty"`      // the lower end of the interval that holds the value with 95% confidence
	High     *float64 `json:"high,omitempty"`     // its upper end
	Goal     *Goal    `json:"goal"`               // nil when the value is only reported
	Opponent string   `json:"opponent,omitempty"` // what it is compared with, and its value
	OK       *bool    `json:"ok"`                 // nil without a goal
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

// Met says whether a value reaches the goal.
func (g Goal) Met(value float64) bool {
	if g.Least {
		return value >= g.Bound
	}
	return value <= g.Bound
}

// String writes the goal as it stands in a table, such as "≤ 50".
func (g Goal) String() string {
	sign := "≤"
	if g.Least {
		sign = "≥"
	}
	return fmt.Sprintf("%s %s", sign, number(g.Bound))
}

// New begins a report of a target.
func New(target string) *Report {
	return &Report{
		Target: target, At: time.Now().UTC().Truncate(time.Second),
		Machine: fmt.Sprintf("%d cores, %s/%s, %s", runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version()),
	}
}

// Add records a figure; goal may be nil.
func (r *Report) Add(name string, value float64, unit string, goal *Goal) {
	f := Figure{Name: name, Value: value, Unit: unit, Goal: goal}
	if goal != nil {
		ok := goal.Met(value)
		f.OK = &ok
	}
	r.Figures = append(r.Figures, f)
}

// Between gives the figure added last its interval.
func (r *Report) Between(low, high float64) {
	f := &r.Figures[len(r.Figures)-1]
	f.Low, f.High = &low, &high
}

// Against names what the figure added last is compared with.
func (r *Report) Against(opponent string) { r.Figures[len(r.Figures)-1].Opponent = opponent }

// Print writes the report as a table.
func (r *Report) Print(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "%s\tvalue\tunit\tgoal\t\tcompared with\n", r.Target)
	for _, f := range r.Figures {
		goal, verdict := "", ""
		if f.Goal != nil {
			goal, verdict = f.Goal.String(), "missed"
			if *f.OK {
				verdict = "met"
			}
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", f.Name, number(f.Value), f.Unit, goal, verdict, f.Opponent)
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

// Write keeps the report as dir/<target>.json.
func (r *Report) Write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	body, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	name := strings.ReplaceAll(r.Target, string(filepath.Separator), "-") + ".json"
	return os.WriteFile(filepath.Join(dir, name), append(body, '\n'), 0o644)
}

// number shows three significant digits of small values and no fraction of large ones.
func number(v float64) string {
	switch {
	case v == float64(int64(v)):
		return fmt.Sprintf("%d", int64(v))
	case v >= 100:
		return fmt.Sprintf("%.0f", v)
	case v >= 1:
		return fmt.Sprintf("%.1f", v)
	default:
		return fmt.Sprintf("%.3f", v)
	}
}
