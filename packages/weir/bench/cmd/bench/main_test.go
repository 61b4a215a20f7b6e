package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/packages/weir/bench/report"
)

func TestAFlagThatMakesNoSenseIsSaid(t *testing.T) {
	for _, args := range [][]string{{"-only", "fixed,imagined"}, {"-arms", "("}, {"extra"}, {"-seed", "x"}} {
		if err := run(t.Context(), args, io.Discard, io.Discard); err == nil {
			t.Errorf("%q is accepted", args)
		}
	}
}

func TestAFailedVerdictEndsTheRunWithAnErrorAndAMissedGoalDoesNot(t *testing.T) {
	for _, c := range []struct {
		threads float64
		want    error
	}{{12, nil}, {13, errFailed}} {
		var out strings.Builder
		b := bench{
			settings: settings{reports: t.TempDir()}, out: &out,
			progress: newProgress(io.Discard), report: report.New("bench-weir"), void: []string{"the machine was busy"},
		}
		b.report.Add("goodput", 50, "% of peak", report.AtLeast(90))
		b.report.Require("threads, at most", c.threads, "", report.AtMost(12))
		if err := b.finish(); !errors.Is(err, c.want) {
			t.Errorf("with %v threads: %v, want %v", c.threads, err, c.want)
		}
		if !strings.Contains(out.String(), "missed") || !strings.Contains(out.String(), "the machine was busy") {
			t.Errorf("the table hides what went wrong:\n%s", &out)
		}
		if _, err := os.Stat(filepath.Join(b.reports, "bench-weir.json")); err != nil {
			t.Error(err)
		}
	}
}
