package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/pprof"
	"slices"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/arms"
	"github.com/forebay/forebay/packages/weir/bench/report"
	"github.com/forebay/forebay/packages/weir/bench/rig"
	"github.com/forebay/forebay/packages/weir/bench/sweep"
)

const (
	most        = 10                    // connections of each arm
	serviceTime = 20 * time.Millisecond // of the queries of fixed length
	// Callers of queries whose time nobody knows beforehand give them deadlines
	// times what one takes alone (p99), and at least leastDeadline.
	leastDeadline = 50 * time.Millisecond
	deadlines     = 4
)

// bench is a run under way.
type bench struct {
	settings
	rig      *rig.Rig
	out      io.Writer
	progress *progress
	report   *report.Report
	void     []string
}

// extent is how much is measured.
type extent struct {
	loads       []float64
	repeat      int
	tries       int
	warmup, dur time.Duration
	peak        time.Duration // for each number of workers
}

func (b *bench) extent() extent {
	if b.quick {
		return extent{
			loads: []float64{1, 10}, repeat: 1, tries: 1,
			warmup: 300 * time.Millisecond, dur: 700 * time.Millisecond, peak: 200 * time.Millisecond,
		}
	}
	return extent{
		loads: []float64{0.5, 0.8, 1, 1.4, 2, 5, 10}, repeat: 3, tries: 3,
		warmup: time.Second, dur: 1500 * time.Millisecond, peak: time.Second,
	}
}

// sweeps measures a workload: its peak, then every arm under Poisson arrivals,
// then those that people choose between under evenly spaced ones.
func (b *bench) sweeps(ctx context.Context, w rig.Workload, goals sweep.Goals) error {
	b.progress.show("%s: making its tables", w.Name)
	if err := w.Prepare(ctx, b.rig); err != nil {
		return err
	}
	b.progress.show("%s: looking for the peak", w.Name)
	peak, err := sweep.FindPeak(ctx, b.rig, w, most, b.extent().peak)
	if err != nil {
		return err
	}
	b.report.Add(w.Name+": closed-loop peak", peak.PerSecond, "/s", nil)
	b.report.Add(w.Name+": p99 of a query alone", float64(peak.Unloaded)/float64(time.Millisecond), "ms", nil)
	if err := b.sweep(ctx, b.plan(w, peak, arms.All(), true), peak, goals); err != nil {
		return err
	}
	some, err := arms.Select(arms.Raw, arms.Failsafe, arms.Weir)
	if err != nil {
		return err
	}
	even := b.plan(w, peak, some, false)
	if n := len(even.Loads); n > 2 {
		even.Loads = []float64{1, even.Loads[n-1]}
	}
	if err := b.sweep(ctx, even, peak, sweep.Goals{}); err != nil {
		return err
	}
	return b.profiled(ctx, w, peak)
}

func (b *bench) plan(w rig.Workload, peak sweep.Peak, kinds []arms.Kind, poisson bool) sweep.Plan {
	e := b.extent()
	kinds = slices.DeleteFunc(kinds, func(k arms.Kind) bool { return !b.arms.MatchString(k.Name) })
	deadline := w.Deadline
	if deadline == 0 {
		deadline = max(leastDeadline, deadlines*peak.Unloaded.Round(time.Millisecond))
	}
	return sweep.Plan{
		Workload: w, Arms: kinds, Max: most, Peak: peak.PerSecond, Loads: e.loads, Poisson: poisson,
		Deadline: deadline, Repeat: e.repeat, Tries: e.tries, Warmup: e.warmup, For: e.dur, Seed: b.seed,
		Watcher: func(arm string, load float64) { b.progress.show("%s: %s at %g times the peak", w.Name, arm, load) },
	}
}

func (b *bench) sweep(ctx context.Context, p sweep.Plan, peak sweep.Peak, goals sweep.Goals) error {
	if len(p.Arms) == 0 {
		return nil
	}
	cells, err := sweep.Run(ctx, b.rig, p)
	if err != nil {
		return err
	}
	b.progress.clear()
	results := sweep.Results{Plan: p, Peak: peak, Cells: cells}
	if err := results.Print(b.out); err != nil {
		return err
	}
	results.Report(b.report, goals)
	if void := results.Void(); void != "" {
		b.void = append(b.void, void)
	}
	if doubts := results.Doubts(); doubts != "" {
		fmt.Fprintln(b.out, doubts)
	}
	for _, c := range cells {
		for _, f := range c.Faults {
			fmt.Fprintf(b.out, "%s at %g times the peak: %s\n", c.Arm, c.Load, f)
		}
		if c.Failure != nil {
			fmt.Fprintf(b.out, "%s at %g times the peak, a failed call: %v\n", c.Arm, c.Load, c.Failure)
		}
	}
	return b.draw(results)
}

// draw keeps the curves beside the figures, and where they were asked for.
func (b *bench) draw(results sweep.Results) error {
	for _, dir := range []string{b.reports, b.curves} {
		if dir == "" {
			continue
		}
		if err := results.Curves(dir); err != nil {
			return err
		}
	}
	return nil
}

// profiled runs weir at the highest load once more, under the profiler. It is
// no part of the figures: profiling costs some percent of the client.
func (b *bench) profiled(ctx context.Context, w rig.Workload, peak sweep.Peak) (err error) {
	if b.profile == "" {
		return nil
	}
	only, err := arms.Select(arms.Weir)
	if err != nil {
		return err
	}
	p := b.plan(w, peak, only, true)
	p.Loads, p.Repeat, p.For = p.Loads[len(p.Loads)-1:], 1, 5*time.Second
	file, err := os.Create(b.profile + "." + w.Name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if err := pprof.StartCPUProfile(file); err != nil {
		return err
	}
	_, err = sweep.Run(ctx, b.rig, p)
	pprof.StopCPUProfile()
	return err
}
