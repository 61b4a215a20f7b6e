package cost

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/rig"
)

// KillToIdle measures, n times, how long a slot is lost to a caller who left:
// from the caller's return, with the query burning CPU on the server, to the
// answer of the same slot's next call. The histogram is in microseconds.
func KillToIdle(ctx context.Context, r *rig.Rig, n int) (*hdrhistogram.Histogram, error) {
	connector, err := mysql.NewConnector(r.Config())
	if err != nil {
		return nil, err
	}
	db, err := weir.Open(connector, weir.Options{Max: 1})
	if err != nil {
		return nil, err
	}
	defer db.Close()
	took := load.NewHistogram()
	for range n {
		if err := db.PingContext(ctx); err != nil {
			return nil, err
		}
		left, err := leave(ctx, db)
		if err != nil {
			return nil, err
		}
		if err := db.PingContext(ctx); err != nil {
			return nil, err
		}
		if err := took.RecordValue(max(1, time.Since(left).Microseconds())); err != nil {
			return nil, err
		}
	}
	return took, nil
}

// leave begins a query without end, gives it up and says when.
func leave(ctx context.Context, db *weir.DB) (time.Time, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// A context that is cancelled, rather than a deadline: the queue must not
	// refuse the query for the time that the last ones took.
	timer := time.AfterFunc(5*time.Millisecond, cancel)
	defer timer.Stop()
	var rows int
	err := db.QueryRowContext(ctx, rig.Endless).Scan(&rows)
	left := time.Now()
	if !errors.Is(err, context.Canceled) {
		return left, fmt.Errorf("cost: a query that was given up: %w", err)
	}
	return left, nil
}
