package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"sync"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/forebay/forebay/apps/api/internal/load"
	"github.com/forebay/forebay/apps/api/internal/report"
)

// step is one open loop and what came of it. All durations are milliseconds
// from the moment that the request was meant for.
type step struct {
	name   string
	factor float64 // of the peak
	peak   float64
	during bool // an import
	run    load.Run
	own    float64 // of the machine's processor time, what making the load took, in percent

	mu         sync.Mutex
	firsts     []float64 // to the first word, of those answered
	dones      []float64 // to the end
	refused    int
	refusals   []float64
	mute       int // refusals that did not say when to come back
	faults     int // accepted, and not finished
	firstFault error
	lives      []float64 // of /health/live
	persons    []float64 // first words of a person who asks now and then
	turnedAway int       // that person's questions that were refused
}

// step asks at factor times the peak, and looks meanwhile at the service's
// health and at how a person fares who asks now and then.
func (p *public) step(ctx context.Context, name string, factor, peak float64) *step {
	s := &step{name: name, factor: factor, peak: peak}
	beside, stop := context.WithCancel(ctx)
	var wg sync.WaitGroup
	wg.Go(func() { every(beside, probesEach, func(at time.Time) { s.probe(ctx, p, at) }) })
	wg.Go(func() { every(beside, personEach, func(at time.Time) { s.askAsPerson(ctx, p, at) }) })
	used, began := processorTime(), time.Now()
	s.run = load.Open(ctx, load.Plan{Rate: factor * peak, For: stepFor, Seed: uint64(10 * factor)}, func(n int, intended time.Time) {
		s.note(p.ask(ctx, n, intended))
	})
	s.own = 100 * (processorTime() - used).Seconds() / time.Since(began).Seconds() / float64(runtime.NumCPU())
	stop()
	wg.Wait()
	return s
}

// processorTime is what this process has used of it so far.
func processorTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// every calls f at each moment of a fixed rhythm, each on its own goroutine, and
// returns when ctx has ended and all have returned.
func every(ctx context.Context, gap time.Duration, f func(at time.Time)) {
	var wg sync.WaitGroup
	defer wg.Wait()
	for at := time.Now(); ; at = at.Add(gap) {
		select {
		case <-ctx.Done():
			return
		case <-time.After(time.Until(at)):
		}
		wg.Go(func() { f(at) })
	}
}

func (s *step) note(o asked) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case o.fault != nil:
		s.faults++
		if s.firstFault == nil {
			s.firstFault = o.fault
		}
	case o.refused:
		s.refused++
		s.refusals = append(s.refusals, o.done)
		if o.mute {
			s.mute++
		}
	default:
		s.firsts = append(s.firsts, o.first)
		s.dones = append(s.dones, o.done)
	}
}

func (s *step) probe(ctx context.Context, p *public, at time.Time) {
	err := p.alive(ctx)
	took := ms(time.Since(at))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lives = append(s.lives, took)
	if err != nil && s.firstFault == nil {
		s.firstFault, s.faults = err, s.faults+1
	}
}

func (s *step) askAsPerson(ctx context.Context, p *public, at time.Time) {
	o := p.askAsPerson(ctx, at)
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case o.fault != nil:
		s.faults++
		s.firstFault = o.fault
	case o.refused:
		s.turnedAway++
	default:
		s.persons = append(s.persons, o.first)
	}
}

func (s *step) broken() int { return s.faults }

// goodput is how many questions of those begun in the step were answered, by the second.
func (s *step) goodput() float64 { return float64(len(s.dones)) / stepFor.Seconds() }

func (s *step) share(n int) float64 { return 100 * float64(n) / float64(max(s.run.Sent, 1)) }

// report adds the step's figures.
func (s *step) report(r *report.Report) {
	at := "at " + s.name + ": "
	answered := report.AtLeast(80)
	if s.factor < 1 || s.during {
		answered = nil // less was asked for
	}
	r.Add(at+"answered", 100*s.goodput()/s.peak, "% of peak", answered)
	r.Add(at+"refused", s.share(s.refused), "% of asked", nil)
	r.Add(at+"refused with a time to come back", 100-100*float64(s.mute)/float64(max(s.refused, 1)), "%", report.AtLeast(100))
	r.Add(at+"accepted that finished", 100*float64(len(s.dones))/float64(max(len(s.dones)+s.faults, 1)), "%", report.AtLeast(100))
	r.Add(at+"first word, p50", quantile(s.firsts, .5), "ms", nil)
	r.Add(at+"first word, p99", quantile(s.firsts, .99), "ms", nil)
	r.Add(at+"done, p99", quantile(s.dones, .99), "ms", nil)
	r.Add(at+"refusal, p99", quantile(s.refusals, .99), "ms", nil)
	r.Add(at+"/health/live, p99", quantile(s.lives, .99), "ms", report.AtMost(100))
	r.Add(at+"a person who asks now and then, first word, p99", quantile(s.persons, .99), "ms", nil)
	r.Add(at+"processor time that the load itself took", s.own, "% of the machine", nil)
	r.Add(at+"that person's questions refused", 100*float64(s.turnedAway)/float64(max(s.turnedAway+len(s.persons), 1)), "%", report.AtMost(0))
}

// printSteps is the table that a person reads: a line a step.
func printSteps(w io.Writer, steps []*step) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "asked/s\tanswered/s\trefused\tfirst p50\tp99\tdone p99\trefusal p99\tlive p99\tperson p99\tunfinished\tlag\tload's CPU\t")
	for _, s := range steps {
		fmt.Fprintf(t, "%.0f\t%.0f\t%.0f%%\t%.0f ms\t%.0f ms\t%.0f ms\t%.0f ms\t%.0f ms\t%.0f ms\t%d\t%.0f ms\t%.0f%%\t%s\n",
			float64(s.run.Sent)/stepFor.Seconds(), s.goodput(), s.share(s.refused), quantile(s.firsts, .5), quantile(s.firsts, .99),
			quantile(s.dones, .99), quantile(s.refusals, .99), quantile(s.lives, .99), quantile(s.persons, .99), s.faults, ms(s.run.Lag), s.own, s.name)
	}
	fmt.Fprintln(t)
	return t.Flush()
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
