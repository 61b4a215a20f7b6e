// Package load makes load for measurements: an open loop, whose requests come
// when they come, however the service fares, as people do; and a closed loop,
// in which each worker waits for its answer before it asks again. What the
// requests are, and how they went, is the caller's.
package load

import (
	"context"
	"math/rand/v2"
	"slices"
	"sync"
	"time"
)

// Plan is an open loop.
type Plan struct {
	Rate float64       // requests a second, on average; their gaps are exponential (a Poisson process)
	For  time.Duration // how long requests are begun
	Seed uint64        // the same seed gives the same moments
}

// Run is how an open loop went, apart from its answers.
type Run struct {
	Sent int
	// Lag is by how much the generator itself was late, at the 99th percentile.
	// A large one means that the load was not what was planned.
	Lag time.Duration
	// InFlight is the most requests that were under way at once.
	InFlight int
}

// Open begins request n at its moment, which it is told, for latencies count
// from there. It returns when all have returned.
func Open(ctx context.Context, p Plan, request func(n int, intended time.Time)) Run {
	dice := rand.New(rand.NewPCG(p.Seed, 0))
	var (
		run      Run
		lags     []time.Duration
		mu       sync.Mutex
		inFlight int
		wg       sync.WaitGroup
	)
	began := time.Now()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for at := next(dice, p.Rate, 0); at < p.For; at = next(dice, p.Rate, at) {
		intended := began.Add(at)
		if !sleepUntil(ctx, timer, intended) {
			break
		}
		lags = append(lags, time.Since(intended))
		mu.Lock()
		inFlight++
		run.InFlight = max(run.InFlight, inFlight)
		mu.Unlock()
		n := run.Sent
		run.Sent++
		wg.Go(func() {
			request(n, intended)
			mu.Lock()
			inFlight--
			mu.Unlock()
		})
	}
	wg.Wait()
	if len(lags) > 0 {
		slices.Sort(lags)
		run.Lag = lags[len(lags)*99/100]
	}
	return run
}

func next(dice *rand.Rand, rate float64, at time.Duration) time.Duration {
	return at + time.Duration(dice.ExpFloat64()/rate*float64(time.Second))
}

// sleepUntil waits; false means that ctx ended first.
func sleepUntil(ctx context.Context, timer *time.Timer, t time.Time) bool {
	timer.Reset(time.Until(t))
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

// Closed has so many workers make requests, one after the other, and returns
// how many a second were made. The first error ends it.
func Closed(ctx context.Context, workers int, d time.Duration, request func(ctx context.Context, n int) error) (float64, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var (
		mu   sync.Mutex
		made int
		wg   sync.WaitGroup
	)
	began := time.Now()
	for w := range workers {
		wg.Go(func() {
			for n := w; time.Since(began) < d && ctx.Err() == nil; n += workers {
				if err := request(ctx, n); err != nil {
					cancel(err)
					return
				}
				mu.Lock()
				made++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return float64(made) / time.Since(began).Seconds(), context.Cause(ctx)
}
