// Package load sends requests to a system and tells what became of them. Its
// main entry, [Run], is an open loop: requests come when the plan says, whether
// or not earlier ones are answered, as people do; every latency counts from the
// moment at which its request was due, so that a stall is felt by everyone who
// would have met it (no coordinated omission). [ClosedLoop] finds a system's peak.
//
// What is measured often shares its cores with the generator, so the generator
// is kept cheap: the arrivals are drawn beforehand, one goroutine sleeps to the
// next of them and starts all that are due, and each request writes its result
// into memory of its own. Nothing is locked, and nothing spins.
package load

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"time"
)

// Outcome is what became of a request.
type Outcome uint8

// The outcomes of a request.
const (
	Good   Outcome = iota // answered within its deadline
	Late                  // answered too late, or given up at the deadline
	Shed                  // refused by the system on purpose
	Failed                // anything else
	outcomes
)

// String is the outcome's name in tables.
func (o Outcome) String() string {
	return [...]string{"good", "late", "shed", "failed"}[o]
}

// Plan is one run of an open loop.
type Plan struct {
	Rate     float64       // requests a second, on average
	Poisson  bool          // arrivals independent of each other, rather than evenly spaced
	Seed     uint64        // of the Poisson arrivals: the same seed, the same arrivals
	Warmup   time.Duration // requests due in this time are sent before the rest, and counted nowhere
	For      time.Duration // requests are due within this time; the run ends when the last has returned
	Deadline time.Duration // of each request, from the moment it is due; 0: none
	// MaxInFlight is how many requests may be under way at once; one that comes
	// on top is not sent and counts as Failed. It keeps a system that never
	// returns from eating the generator's memory. Default: what arrives in four
	// deadlines, at least 1,000; 100,000 without a deadline.
	MaxInFlight int
}

const (
	leastInFlight     = 1000
	unboundedInFlight = 100_000
)

func (p Plan) withDefaults() Plan {
	if p.MaxInFlight == 0 {
		p.MaxInFlight = unboundedInFlight
		if p.Deadline > 0 {
			p.MaxInFlight = max(leastInFlight, int(4*p.Rate*p.Deadline.Seconds()))
		}
	}
	return p
}

func (p Plan) validate() error {
	switch {
	case !(p.Rate > 0) || math.IsInf(p.Rate, 0):
		return fmt.Errorf("load: a rate of %v requests a second", p.Rate)
	case p.For <= 0 || p.Warmup < 0:
		return fmt.Errorf("load: a run of %v after a warm-up of %v", p.For, p.Warmup)
	case p.Deadline < 0:
		return errors.New("load: a negative deadline")
	case p.MaxInFlight < 0:
		return errors.New("load: a negative MaxInFlight")
	}
	return nil
}

// arrivals are the moments, from the run's start, at which requests are due.
func (p Plan) arrivals() []time.Duration {
	gap := float64(time.Second) / p.Rate
	end := float64(p.Warmup + p.For)
	due := make([]time.Duration, 0, int(end/gap*1.05)+16)
	random := rand.New(rand.NewPCG(p.Seed, 0))
	for at := 0.0; ; {
		if p.Poisson {
			at += random.ExpFloat64() * gap
		} else {
			at = float64(len(due)) * gap
		}
		if at >= end {
			return due
		}
		due = append(due, time.Duration(at))
	}
}

// Request sends the i-th request and waits for its end. Its context has the
// request's deadline. It must return soon after the context ends.
type Request func(ctx context.Context, i int) error

// ByContext classifies errors by what context says: a nil error is Good, an
// ended context Late, any other error Failed.
func ByContext(err error) Outcome {
	switch {
	case err == nil:
		return Good
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return Late
	}
	return Failed
}
