// Package sweep measures arms under growing load: one workload, one server, all
// arms at each load before the next load, in random order and several times
// over, so that the noise of a shared machine hits all of them alike.
package sweep

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"

	"github.com/forebay/forebay/packages/weir/bench/arms"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/rig"
)

// Plan says what to measure.
type Plan struct {
	Workload rig.Workload
	Arms     []arms.Kind
	Max      int       // connections of each arm
	Peak     float64   // the workload's, in queries a second
	Loads    []float64 // offered, as multiples of Peak
	Poisson  bool
	Deadline time.Duration
	// Repeat is how often each arm meets each load, each time newly opened, for
	// Warmup and then For.
	Repeat      int
	Warmup, For time.Duration
	// Tries is how often a run is made, at most, whose generator lagged. What is
	// void the last time stays in the figures, and is told. Default 1.
	Tries int
	Seed  uint64
	// Watcher sees each load run as it begins.
	Watcher func(arm string, load float64)
}

// Cell is what one arm did at one load, all its runs together.
type Cell struct {
	Arm  string
	Load float64 // as a multiple of the peak
	Sent int
	// Count is by load.Outcome.
	Count                        [4]int
	Seconds                      float64
	Accepted, Answered, Rejected *hdrhistogram.Histogram // microseconds
	Goodputs                     []float64               // of each run, a second
	Threads                      int                     // at most, seen from outside
	Samples                      int                     // how often Threads was looked at
	Selects                      int                     // statements that the server began, warm-up included
	Answers                      int                     // calls answered in time, warm-up included
	Faults                       []string
	Lag                          *hdrhistogram.Histogram // the generator's, microseconds
	Failure                      error                   // the first that counted as load.Failed
	Void                         []string
}

func newCell(arm string, at float64) *Cell {
	h := load.NewHistogram
	return &Cell{Arm: arm, Load: at, Accepted: h(), Answered: h(), Rejected: h(), Lag: h()}
}

// Goodput is how many calls a second were answered in time.
func (c *Cell) Goodput() float64 { return float64(c.Count[load.Good]) / c.Seconds }

// Work is how many queries the server began for each that was answered in time.
func (c *Cell) Work() float64 { return float64(c.Selects) / float64(max(1, c.Answers)) }

// Run measures p's cells, ordered by load and then by arm.
func Run(ctx context.Context, r *rig.Rig, p Plan) ([]*Cell, error) {
	random := rand.New(rand.NewPCG(p.Seed, 2))
	var cells []*Cell
	for _, at := range p.Loads {
		row := make([]*Cell, len(p.Arms))
		for i, k := range p.Arms {
			row[i] = newCell(k.Name, at)
		}
		for range p.Repeat {
			seed := random.Uint64() // the same arrivals for all arms
			for _, i := range random.Perm(len(p.Arms)) {
				if err := p.measure(ctx, r, p.Arms[i], row[i], seed); err != nil {
					return nil, fmt.Errorf("%s at %g times the peak: %w", p.Arms[i].Name, at, err)
				}
			}
		}
		cells = append(cells, row...)
	}
	return cells, nil
}

// measure adds one run of an arm to its cell.
func (p Plan) measure(ctx context.Context, r *rig.Rig, k arms.Kind, c *Cell, seed uint64) error {
	for try := 1; ; try++ {
		if p.Watcher != nil {
			p.Watcher(k.Name, c.Load)
		}
		one, err := p.once(ctx, r, k, c.Load, seed)
		if err != nil {
			return err
		}
		c.Threads = max(c.Threads, one.threads)
		c.Faults = append(c.Faults, one.faults...)
		if one.load.Void != "" && try < p.Tries {
			continue
		}
		c.add(one)
		return nil
	}
}

// run is one load run of one arm.
type run struct {
	load             *load.Result
	threads, samples int
	selects, answers int
	faults           []string
}

// watchEvery is how often the server's threads are counted. Counting takes the
// server some 50 µs.
const watchEvery = 20 * time.Millisecond

// once opens an arm, puts the load on it, and leaves the server as it was.
func (p Plan) once(ctx context.Context, r *rig.Rig, k arms.Kind, at float64, seed uint64) (one run, err error) {
	arm, err := k.Open(arms.Setup{Config: r.Config(), Max: p.Max})
	if err != nil {
		return one, err
	}
	if err := Warm(ctx, arm, p.Workload, p.Max); err != nil {
		return one, errors.Join(err, arm.Close())
	}
	before, err := r.Selects(ctx)
	if err != nil {
		return one, errors.Join(err, arm.Close())
	}
	var answers atomic.Int64
	watch := r.Watch(ctx, watchEvery)
	one.load, err = load.Run(ctx, load.Plan{
		Rate: at * p.Peak, Poisson: p.Poisson, Seed: seed,
		Warmup: p.Warmup, For: p.For, Deadline: p.Deadline,
	}, func(ctx context.Context, i int) error {
		err := arm.Call(ctx, p.Workload.Query, p.Workload.Args(i)...)
		if err == nil && ctx.Err() == nil {
			answers.Add(1)
		}
		return err
	}, arms.Classify)
	most, samples, watchErr := watch.Stop()
	if err := errors.Join(err, watchErr); err != nil {
		return one, errors.Join(err, arm.Close())
	}
	after, err := r.Selects(ctx)
	if err != nil {
		return one, errors.Join(err, arm.Close())
	}
	one.threads, one.samples, one.faults = most, samples, arm.Faults()
	one.selects, one.answers = after-before-samples-1, int(answers.Load()) // less the rig's own
	if err := arm.Close(); err != nil {
		return one, err
	}
	return one, r.Clear(ctx)
}

// Warm has an arm make its connections: each of n calls at once holds one.
func Warm(ctx context.Context, arm arms.Arm, w rig.Workload, n int) error {
	var calls sync.WaitGroup
	errs := make([]error, n)
	for i := range n {
		calls.Go(func() {
			// A limiter may refuse some of them.
			if err := arm.Call(ctx, w.Query, w.Args(i)...); arms.Classify(err) == load.Failed {
				errs[i] = err
			}
		})
	}
	calls.Wait()
	return errors.Join(errs...)
}

func (c *Cell) add(one run) {
	l := one.load
	c.Sent += l.Sent
	c.Seconds += l.Plan.For.Seconds()
	for o, n := range l.Count {
		c.Count[o] += n
	}
	c.Accepted.Merge(l.Accepted)
	c.Answered.Merge(l.Answered)
	c.Rejected.Merge(l.Rejected)
	c.Lag.Merge(l.Lag)
	c.Goodputs = append(c.Goodputs, l.Goodput())
	c.Samples += one.samples
	c.Selects += one.selects
	c.Answers += one.answers
	if c.Failure == nil {
		c.Failure = l.Failure
	}
	if l.Void != "" {
		c.Void = append(c.Void, l.Void)
	}
}
