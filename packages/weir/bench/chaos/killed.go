package chaos

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/report"
)

// killed has every thread of the DB killed, the control connection's too, five
// times in a second, at a load as near the peak as an open loop can be kept
// without a queue that stands.
func killed(ctx context.Context, t *Trial) error {
	r, err := t.loaded(ctx, 0.9, calm+2*time.Second+aftermath)
	if err != nil {
		return err
	}
	if err := sleep(ctx, calm); err != nil {
		return err
	}
	began := time.Now()
	dials, _, _, _ := t.gauge.dialled()
	n := 0
	for range 5 {
		k, err := t.killThreads(ctx)
		if err := errors.Join(err, sleep(ctx, 200*time.Millisecond)); err != nil {
			return err
		}
		n += k
	}
	over := time.Now()
	entries, err := r.end()
	if err != nil {
		return err
	}
	t.punctual(entries)
	t.recovers(entries, r.began, began, over)
	total, _, atOnce, _ := t.gauge.dialled()
	t.must("threads killed", float64(n), "", report.AtLeast(2))
	// The control connection is dialled beside the others.
	t.must("dials at once", float64(atOnce), "", report.AtMost(dialers+1))
	t.must("dials for each thread killed", float64(total-dials)/float64(n), "", report.AtMost(2))
	return nil
}

// dialers is the default of weir.Options.DialConcurrency.
const dialers = 4

// killThreads kills every thread of the DB's account.
func (t *Trial) killThreads(ctx context.Context) (n int, err error) {
	rows, err := t.outside.QueryContext(ctx, "SELECT ID FROM information_schema.PROCESSLIST WHERE USER = ?", t.config.User)
	if err != nil {
		return 0, err
	}
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			rows.Close()
			return 0, err
		}
		ids = append(ids, id)
	}
	if err := rows.Err(); err != nil {
		return 0, err
	}
	for _, id := range ids {
		// One that ended by itself meanwhile is as good as killed.
		if _, err := t.outside.ExecContext(ctx, fmt.Sprintf("KILL CONNECTION %d", id)); err == nil {
			n++
		}
	}
	return n, nil
}
