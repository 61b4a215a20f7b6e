package load

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
)

// ClosedLoop has workers send one request after the other for the time d, and
// returns how many were answered a second and their latencies in microseconds.
// The first error ends the loop and is returned: a peak of failures is none.
// Requests have no deadline but ctx's.
func ClosedLoop(ctx context.Context, workers int, d time.Duration, request Request) (perSecond float64, latency *hdrhistogram.Histogram, err error) {
	if workers < 1 || d <= 0 {
		return 0, nil, fmt.Errorf("load: a closed loop of %d workers for %v", workers, d)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var (
		next atomic.Int64
		all  sync.WaitGroup
		took = make([]*hdrhistogram.Histogram, workers)
	)
	began := time.Now()
	for w := range took {
		took[w] = NewHistogram()
		all.Go(func() {
			for time.Since(began) < d && ctx.Err() == nil {
				sent := time.Now()
				if err := request(ctx, int(next.Add(1)-1)); err != nil {
					cancel(err)
					return
				}
				record(took[w], time.Since(sent))
			}
		})
	}
	all.Wait()
	elapsed := time.Since(began) // longer than d: the last requests end after it
	if ctx.Err() != nil {
		return 0, nil, errors.Join(errors.New("load: closed loop"), context.Cause(ctx))
	}
	latency = NewHistogram()
	for _, h := range took {
		latency.Merge(h)
	}
	return float64(latency.TotalCount()) / elapsed.Seconds(), latency, nil
}
