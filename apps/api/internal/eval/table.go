package eval

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/forebay/forebay/apps/api/internal/report"
)

// Print writes the figures of all sets as one table.
func Print(w io.Writer, results []*Result) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for i, r := range results {
		if i > 0 {
			fmt.Fprintln(t, "\t\t\t\t\t") // a blank line would begin other columns
		}
		fmt.Fprintf(t, "%s\tplain BM25\tForebay\t95%% interval\tgoal\t\n", title(r))
		for _, f := range r.figures() {
			fmt.Fprintf(t, "%s%s\t%s\t%s\t%s\t%s\t%s\n", strings.Repeat("  ", f.indent+1), f.name, below(f), value(f), interval(f), bound(f.goal), met(f))
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, r := range results {
		if r.Partial > 0 {
			if _, err := fmt.Fprintf(w, "This run does not count. %s.\n", r.partial()); err != nil {
				return err
			}
		}
	}
	return nil
}

func title(r *Result) string {
	words := fmt.Sprintf("%s: %d questions", r.Set.Name, len(r.Set.Queries))
	if n := r.Set.Unanswerable(); n > 0 {
		words += fmt.Sprintf(", %d without an answer", n)
	}
	if !r.Set.OfLibrary {
		words += fmt.Sprintf("; %d documents", len(r.Set.Documents))
	}
	return words
}

// share writes a part of 1 with three digits and no zero before the point.
func share(v float64) string {
	text := fmt.Sprintf("%.3f", v)
	return strings.Replace(text, "0.", ".", 1)
}

func signed(v float64) string {
	text := fmt.Sprintf("%+.3f", v)
	return strings.Replace(text, "0.", ".", 1)
}

func below(f figure) string {
	if f.floor == nil {
		return ""
	}
	return share(*f.floor)
}

func value(f figure) string {
	switch {
	case f.unit == difference:
		return signed(f.value.Value)
	case f.sure:
		return share(f.value.Value)
	default:
		return strings.TrimSpace(amount(f.value.Value) + " " + f.unit)
	}
}

// amount writes what is no share.
func amount(v float64) string {
	if v >= 100 {
		return fmt.Sprintf("%.0f", v)
	}
	return fmt.Sprintf("%.1f", v)
}

func interval(f figure) string {
	switch {
	case !f.sure:
		return ""
	case f.unit == difference:
		return fmt.Sprintf("[%s, %s]", signed(f.value.Low), signed(f.value.High))
	default:
		return fmt.Sprintf("[%s, %s]", share(f.value.Low), share(f.value.High))
	}
}

func bound(g *report.Goal) string {
	if g == nil {
		return ""
	}
	return g.String()
}

func met(f figure) string {
	switch {
	case f.goal == nil:
		return ""
	case f.goal.Met(f.value.Value):
		return "met"
	default:
		return "missed"
	}
}
