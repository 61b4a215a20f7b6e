// Bench measures weir beside what a Go program would use in its place: goodput
// and latency under growing overload, on a private server, and what single
// calls cost. It prints tables, draws curves and writes
// .forebay/reports/bench-weir.json.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/report"
	"github.com/forebay/forebay/packages/weir/bench/rig"
	"github.com/forebay/forebay/packages/weir/bench/sweep"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	switch {
	case err == nil:
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// errFailed says that the tables have a verdict that failed.
var errFailed = errors.New("a verdict on correctness failed")

// settings are the flags.
type settings struct {
	quick   bool
	flavour string
	parts   []string
	arms    *regexp.Regexp
	reports string
	curves  string
	profile string
	seed    uint64
}

// The parts of a run.
const (
	partFixed = "fixed"
	partReal  = "real"
	partCosts = "costs"
)

func parse(args []string, stderr io.Writer) (s settings, err error) {
	f := flag.NewFlagSet("bench", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.BoolVar(&s.quick, "quick", false, "two minutes instead of fifteen: fewer loads, shorter runs")
	f.StringVar(&s.flavour, "flavour", "", "the server: mariadb (default) or mysql")
	f.StringVar(&s.reports, "reports", ".forebay/reports", "the folder for the figures and the curves")
	f.StringVar(&s.curves, "curves", "", "a further folder for the curves")
	f.StringVar(&s.profile, "profile", "", "a file for the client's CPU profile while weir runs at the highest load")
	f.Uint64Var(&s.seed, "seed", 1, "of arrivals and order")
	parts := f.String("only", strings.Join([]string{partFixed, partReal, partCosts}, ","), "the parts to run")
	armed := f.String("arms", "", "a regular expression: only the arms that match it")
	if err := f.Parse(args); err != nil {
		return s, err
	}
	if s.arms, err = regexp.Compile(*armed); err != nil {
		return s, err
	}
	if f.NArg() > 0 {
		return s, fmt.Errorf("there are no arguments, but there is %q", f.Arg(0))
	}
	s.parts = strings.Split(*parts, ",")
	for _, p := range s.parts {
		if !slices.Contains([]string{partFixed, partReal, partCosts}, p) {
			return s, fmt.Errorf("there is no part named %q", p)
		}
	}
	return s, nil
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) (err error) {
	s, err := parse(args, stderr)
	if err != nil {
		return err
	}
	r, err := rig.Start(ctx, rig.Options{Flavour: s.flavour})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	version, err := r.Server(ctx)
	if err != nil {
		return err
	}
	b := bench{settings: s, rig: r, out: stdout, progress: newProgress(stderr), report: report.New("bench-weir")}
	b.report.Machine += ", server " + version
	for _, part := range s.parts {
		switch part {
		case partFixed:
			err = b.sweeps(ctx, b.rig.Fixed(serviceTime, leastDeadline), sweep.Goals{Goodput: 90, Accepted: 2, Rejected: 5 * time.Millisecond})
		case partReal:
			err = b.sweeps(ctx, rig.Real(), sweep.Goals{Goodput: 80, Accepted: 2, Rejected: 5 * time.Millisecond})
		case partCosts:
			err = b.costs(ctx)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", part, err)
		}
	}
	return b.finish()
}

// finish tells the goals and keeps the figures.
func (b *bench) finish() error {
	b.progress.clear()
	b.report.Void = strings.Join(b.void, "; ")
	fmt.Fprintln(b.out)
	if err := errors.Join(b.report.PrintGoals(b.out), b.report.Write(b.reports)); err != nil {
		return err
	}
	if len(b.report.Failed()) > 0 {
		return errFailed
	}
	return nil
}
