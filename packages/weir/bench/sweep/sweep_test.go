package sweep_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/forebay/forebay/packages/weir/bench/arms"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
	"github.com/forebay/forebay/packages/weir/bench/rig/rigtest"
	"github.com/forebay/forebay/packages/weir/bench/sweep"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestASweepFindsThePeakMeasuresEveryArmAndTellsIt(t *testing.T) {
	r := rigtest.Start(t)
	const most = 4
	w := r.Fixed(10*time.Millisecond, 40*time.Millisecond)
	if err := w.Prepare(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	peak, err := sweep.FindPeak(t.Context(), r, w, most, 200*time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	// The ceiling is 400/s. How near it a busy machine comes is its own affair.
	if peak.PerSecond < 100 || peak.PerSecond > 400 || peak.Workers < 2 || peak.Unloaded < 10*time.Millisecond {
		t.Errorf("%+v", peak)
	}
	kinds, err := arms.Select(arms.Raw, arms.Weir)
	if err != nil {
		t.Fatal(err)
	}
	p := sweep.Plan{
		Workload: w, Arms: kinds, Max: most, Peak: peak.PerSecond, Loads: []float64{0.5, 4}, Poisson: true,
		Deadline: w.Deadline, Repeat: 2, Warmup: 50 * time.Millisecond, For: 300 * time.Millisecond, Seed: 1,
	}
	cells, err := sweep.Run(t.Context(), r, p)
	if err != nil {
		t.Fatal(err)
	}
	if len(cells) != 4 {
		t.Fatalf("%d cells", len(cells))
	}
	for _, c := range cells {
		if len(c.Goodputs) != 2 || c.Sent == 0 || c.Count[load.Good] == 0 || c.Selects < c.Count[load.Good] || c.Threads == 0 {
			t.Errorf("%+v", c)
		}
		if c.Arm == arms.Weir && c.Threads > most+2 {
			t.Errorf("weir had %d threads", c.Threads)
		}
	}
	tell(t, sweep.Results{Plan: p, Peak: peak, Cells: cells})
}

// tell looks for the sweep in its table, its figures and its curves.
func tell(t *testing.T, results sweep.Results) {
	t.Helper()
	var table strings.Builder
	if err := results.Print(&table); err != nil {
		t.Fatal(err)
	}
	rep := report.New("bench-test")
	results.Report(rep, sweep.Goals{Goodput: 90, Accepted: 2, Rejected: time.Second})
	goals := 0
	for _, f := range rep.Figures {
		if f.Goal != nil {
			goals++
		}
	}
	// Threads and broken promises, and what is asked of weir at the highest load.
	if goals < 4 || goals > 5 || len(rep.Failed()) > 0 {
		t.Errorf("%d goals: %+v", goals, rep.Figures)
	}
	dir := t.TempDir()
	if err := results.Curves(dir); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"goodput-fixed.svg", "p99-fixed.svg"} {
		svg, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range results.Arms {
			if !strings.Contains(string(svg), k.Name) || !strings.Contains(table.String(), k.Name) {
				t.Errorf("%s is missing in %s or in\n%s", k.Name, name, &table)
			}
		}
	}
}
