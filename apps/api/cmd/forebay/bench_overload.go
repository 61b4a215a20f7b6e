package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/forebay/forebay/apps/api/internal/load"
	"github.com/forebay/forebay/apps/api/internal/report"
)

// What `forebay bench --overload` does, and for how long.
const (
	warmUp       = 2 * time.Second
	peakFor      = 6 * time.Second
	stepFor      = 8 * time.Second
	importLoad   = 0.5 // of the peak, asked beside an import
	probesEach   = 50 * time.Millisecond
	personEach   = 500 * time.Millisecond
	tooLate      = 25 * time.Millisecond // of the generator itself, at the 99th percentile
	importedWith = 4                     // files sent at once
)

// peakWorkers are three times as many as the service works for at once: while
// one reads its answer, another has taken its place, and all can still wait for
// their turns.
var peakWorkers = 12 * runtime.NumCPU()

// overloads are the parts of the peak that are asked for.
var overloads = []float64{0.5, 1, 2, 5, 10}

// benchOverload measures the service at up to ten times what it can do. The
// service and its database run in processes of their own; the load comes from
// this one, on the same machine, so that it takes part of what there is.
func benchOverload(ctx context.Context, stdout io.Writer, progress *progress) error {
	progress.show("Starting a Forebay of its own…")
	i, err := startInstance(ctx, "--no-web")
	if err != nil {
		return err
	}
	defer i.stop()
	p, err := newPublic(ctx, i)
	if err != nil {
		return err
	}
	r := report.New("bench-overload")
	steps, err := measureOverload(ctx, p, r, progress)
	if err != nil {
		return err
	}
	progress.clear()
	if err := printSteps(stdout, steps); err != nil {
		return err
	}
	if err := r.Print(stdout); err != nil {
		return err
	}
	dir := filepath.Join(dataDir(), "reports")
	return errors.Join(r.Write(dir), drawOverload(filepath.Join(dir, "bench-overload.svg"), steps), verdict(steps))
}

func measureOverload(ctx context.Context, p *public, r *report.Report, progress *progress) ([]*step, error) {
	progress.show("Measuring the peak…")
	if _, err := load.Closed(ctx, peakWorkers, warmUp, p.askInTurn); err != nil {
		return nil, err
	}
	peak, err := load.Closed(ctx, peakWorkers, peakFor, p.askInTurn)
	if err != nil {
		return nil, err
	}
	r.Add("peak, closed loop", peak, "questions/s", nil)
	var steps []*step
	for _, factor := range overloads {
		progress.show("Asking at %g times the peak…", factor)
		s := p.step(ctx, fmt.Sprintf("%g times the peak", factor), factor, peak)
		if s.broken() == s.run.Sent && s.run.Sent > 0 {
			return nil, fmt.Errorf("no question was answered or refused: %w", s.firstFault)
		}
		s.report(r)
		steps = append(steps, s)
	}
	progress.show("Asking during an import…")
	with, imported, err := p.stepDuringImport(ctx, peak)
	if err != nil {
		return nil, err
	}
	with.report(r)
	r.Add("taken in meanwhile", imported, "documents/s", nil)
	without := quantile(steps[0].firsts, .99)
	r.Add("first word, p99, during an import against without", quantile(with.firsts, .99)/without, "times", report.AtMost(2))
	r.Against(fmt.Sprintf("%.0f ms without", without))
	steps = append(steps, with)
	for _, s := range steps {
		if s.run.Lag > tooLate {
			r.Void = fmt.Sprintf("at %s the load itself came %s late", s.name, s.run.Lag.Round(time.Millisecond))
		}
	}
	return steps, nil
}

// verdict is an error when a promise was broken, whatever the figures.
func verdict(steps []*step) error {
	for _, s := range steps {
		switch {
		case s.broken() > 0:
			return fmt.Errorf("at %s, %d of %d accepted questions did not finish: %w", s.name, s.broken(), s.broken()+len(s.dones), s.firstFault)
		case s.mute > 0:
			return fmt.Errorf("at %s, %d of %d refusals did not say when to come back", s.name, s.mute, s.refused)
		}
	}
	return nil
}

func drawOverload(path string, steps []*step) error {
	goodput := report.Line{Name: "answered"}
	refused := report.Line{Name: "refused"}
	for _, s := range steps {
		if s.factor == importLoad && s.during {
			continue
		}
		offered := float64(s.run.Sent) / stepFor.Seconds()
		goodput.Points = append(goodput.Points, report.Point{X: offered, Y: s.goodput()})
		refused.Points = append(refused.Points, report.Point{X: offered, Y: float64(s.refused) / stepFor.Seconds()})
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return report.Chart{
		Title: "Questions under load",
		Says:  "Questions answered and refused a second, over questions asked a second: the answered ones stay at the peak, what is beyond is refused.",
		X:     "asked a second", Y: "a second", Lines: []report.Line{goodput, refused},
	}.Write(file)
}
