package sweep

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/arms"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/rig"
)

// Peak is what a server gives without overload: the measure of everything else.
type Peak struct {
	PerSecond float64       // the most, over the numbers of workers
	Workers   int           // that reached it
	Unloaded  time.Duration // p99 of one worker alone
}

// FindPeak measures a closed loop of 1 to most workers, through database/sql and
// without deadlines, for the time d each.
func FindPeak(ctx context.Context, r *rig.Rig, w rig.Workload, most int, d time.Duration) (p Peak, err error) {
	kinds, err := arms.Select(arms.Raw)
	if err != nil {
		return p, err
	}
	arm, err := kinds[0].Open(arms.Setup{Config: r.Config(), Max: most})
	if err != nil {
		return p, err
	}
	defer func() {
		err = errors.Join(err, arm.Close(), r.Clear(ctx))
	}()
	if err := Warm(ctx, arm, w, most); err != nil {
		return p, err
	}
	call := func(ctx context.Context, i int) error { return arm.Call(ctx, w.Query, w.Args(i)...) }
	for workers := 1; workers <= most; workers++ {
		perSecond, _, err := load.ClosedLoop(ctx, workers, d, call)
		if err != nil {
			return p, err
		}
		if perSecond > p.PerSecond {
			p.PerSecond, p.Workers = perSecond, workers
		}
	}
	p.Unloaded, err = unloaded(ctx, call, d)
	return p, err
}

// parts is how many times a worker alone is measured: of their p99 the median
// counts, so that no single stall of the machine becomes what arms are held to.
const parts = 5

func unloaded(ctx context.Context, call load.Request, d time.Duration) (time.Duration, error) {
	var p99 []time.Duration
	for range parts {
		_, latency, err := load.ClosedLoop(ctx, 1, d, call)
		if err != nil {
			return 0, err
		}
		p99 = append(p99, load.Quantile(latency, .99))
	}
	slices.Sort(p99)
	return p99[parts/2], nil
}
