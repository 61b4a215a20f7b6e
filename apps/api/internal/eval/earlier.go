package eval

import (
	"errors"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/forebay/forebay/apps/api/internal/eval/compare"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

// Earlier are runs that a new one is set beside.
type Earlier struct {
	shown map[string][]measure.Outcome // by set; nil when none was asked for
	gate  map[string][]measure.Outcome
}

// ReadEarlier reads the files of two earlier runs, one to compare with and one
// to be no worse than. An empty path is for neither.
func ReadEarlier(compareWith, gate string) (e Earlier, err error) {
	if compareWith != "" {
		if e.shown, err = ReadRun(compareWith); err != nil {
			return e, err
		}
	}
	if gate != "" {
		e.gate, err = ReadRun(gate)
	}
	return e, err
}

// ErrWorse says that a gate is closed; what it says before tells why.
var ErrWorse = errors.New("the gate is closed: the run is worse than the earlier one, or cannot be compared with it")

// Judge prints how the run differs from the earlier ones, and answers ErrWorse
// when the gate is closed for it.
func (e Earlier) Judge(w io.Writer, results []*Result) error {
	for _, r := range results {
		if was := e.shown[r.Set.Name]; len(was) > 0 {
			if err := printDifferences(w, r, was); err != nil {
				return err
			}
		}
	}
	if e.gate == nil {
		return nil
	}
	passed := true
	for _, r := range results {
		d := compare.Decision{Says: []string{fmt.Sprintf("%s: the earlier run has no questions of this set.", r.Set.Name)}}
		if was := e.gate[r.Set.Name]; len(was) > 0 {
			d = compare.Gate(r.Set.Name, was, r.Outcomes)
		}
		passed = passed && d.Passed
		for _, sentence := range d.Says {
			if _, err := fmt.Fprintln(w, sentence); err != nil {
				return err
			}
		}
	}
	if !passed {
		return ErrWorse
	}
	return nil
}

func printDifferences(w io.Writer, r *Result, was []measure.Outcome) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "\n%s against the earlier run\tbefore\tafter\tdifference\t95%% interval\t\n", r.Set.Name)
	for _, d := range compare.Runs(was, r.Outcomes) {
		verdict := string(d.Verdict)
		if d.Verdict == compare.TooFew {
			verdict = "too few questions"
		}
		fmt.Fprintf(t, "  %s\t%s\t%s\t%s\t[%s, %s]\t%s\n", d.Measure.Name, share(d.Before), share(d.After), signed(d.By.Value), signed(d.By.Low), signed(d.By.High), verdict)
	}
	return t.Flush()
}
