package chaos

import (
	"context"
	"fmt"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

// limit has the server allow fewer connections than Max.
func limit(ctx context.Context, t *Trial) error {
	const overload, wanted = 5 * time.Second, 20
	allowed := 8
	if t.server.Flavour() == servertest.MariaDB {
		allowed = 10 // the least that it can be set to
	}
	t.outside.SetMaxOpenConns(2)
	if err := t.exec(ctx, fmt.Sprintf("SET GLOBAL max_connections = %d", allowed)); err != nil {
		return err
	}
	t.cleanup(func() error {
		_, err := t.outside.Exec("SET GLOBAL max_connections = 500")
		return err
	})
	own, err := t.alone(ctx)
	if err != nil {
		return err
	}
	// One more is weir's, to kill with.
	possible, err := t.peak(ctx, allowed-own-1, wanted)
	if err != nil {
		return err
	}
	if err := t.open(weir.Options{Max: wanted}); err != nil {
		return err
	}
	query := throughWeir(t.db)
	r := t.begin(ctx, load.Plan{Rate: 1.2 * possible, For: overload, Deadline: deadline}, func(ctx context.Context, i int) error {
		return t.work.mixed(ctx, query, i)
	})
	entries, err := r.end()
	if err != nil {
		return err
	}
	steady := window(entries, r.began.Add(time.Second), r.began.Add(overload))
	goodput := float64(len(steady)) * share(steady, good) / (overload - time.Second).Seconds()
	t.goal("goodput, of what so many connections can do", 100*ratio(goodput, possible), "%", report.AtLeast(90))
	t.figures.Against(fmt.Sprintf("database/sql with %d connections: %.0f/s", allowed-own-1, possible))
	failed := share(steady, func(e entry) bool { return e.outcome == load.Failed })
	t.must("callers told of a connection that failed", 100*failed, "%", report.AtMost(1))
	t.must("attempts to connect in any second", float64(t.gauge.dialRate(r.began.Add(time.Second))), "", report.AtMost(mostDialRate))
	t.punctual(entries)
	return nil
}

// alone waits until the server has no connections but the scenario's own, and
// says how many these are: what an earlier scenario closed counts until the
// server has noticed.
func (t *Trial) alone(ctx context.Context) (own int, err error) {
	var name string
	var n int
	if !await(goneWithin, func() bool {
		own = t.outside.Stats().OpenConnections
		err = t.outside.QueryRowContext(ctx, "SHOW GLOBAL STATUS LIKE 'Threads_connected'").Scan(&name, &n)
		return err != nil || n == own
	}) {
		err = fmt.Errorf("chaos: the server has %d connections, of which %d are the scenario's", n, own)
	}
	return own, err
}

// mostDialRate is what weir's slowest pause between failed attempts, 250 ms,
// comes to with DialConcurrency of them at a time, and one round to spare.
const mostDialRate = dialers * 5
