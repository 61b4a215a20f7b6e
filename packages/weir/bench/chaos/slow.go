package chaos

import (
	"context"
	"database/sql"
	"sync/atomic"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// slow has one query in twenty take five seconds, then every one, then none:
// each is to be killed at its deadline.
func slow(ctx context.Context, t *Trial) error {
	const some, all = 5 * time.Second, 3 * time.Second
	door, err := t.shutDoor(ctx)
	if err != nil {
		return err
	}
	defer door.Rollback() // committed below, unless something went wrong
	peak, err := t.peak(ctx, slots, slots)
	if err != nil {
		return err
	}
	if err := t.open(weir.Options{Max: slots}); err != nil {
		return err
	}
	d := &dawdlers{query: throughWeir(t.db), work: t.work, tape: &tape{}}
	t.tapes = append(t.tapes, d.tape)
	d.every.Store(20)
	r := t.begin(ctx, load.Plan{Rate: 0.4 * peak, For: some + all + aftermath, Deadline: deadline}, d.request)
	if err := sleep(ctx, some); err != nil {
		return err
	}
	worse := time.Now()
	kills := t.db.Stats().Kills
	d.every.Store(1)
	if err := sleep(ctx, all); err != nil {
		return err
	}
	over := time.Now()
	d.every.Store(0)
	entries, err := r.end()
	if err != nil {
		return err
	}
	if err := door.Commit(); err != nil {
		return err
	}
	t.punctual(entries)
	first := window(entries, r.began, worse)
	crawling := window(d.tape.sorted(), r.began, worse)
	fast := ratio(float64(len(first))*share(first, good), float64(len(first)-len(crawling)))
	t.goal("goodput of the fast beside 5% slow", 100*fast, "%", report.AtLeast(90))
	t.must("kills", float64(kills), "", report.AtLeast(20))
	t.tell("goodput while all were slow", 100*share(window(entries, worse, over), good), "%")
	t.goal("recovered after", recovery(entries, over, recovered).Seconds(), "s", report.AtMost(1))
	return nil
}

// dawdlers is a mix of requests of which some are slow.
type dawdlers struct {
	query ask
	work  work
	every atomic.Int64 // one in so many is slow; 0: none
	tape  *tape        // of the slow ones
}

func (d *dawdlers) request(ctx context.Context, i int) error {
	every := int(d.every.Load())
	if every == 0 || i%every != every-1 {
		return d.work.mixed(ctx, d.query, i)
	}
	return d.tape.record(deadline, func(ctx context.Context, i int) error {
		return d.work.slowly(ctx, d.query, i/20+i%20)
	})(ctx, i)
}

// shutDoor locks the row that some of the slow statements wait for, until the
// transaction ends.
func (t *Trial) shutDoor(ctx context.Context) (*sql.Tx, error) {
	tx, err := t.outside.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	var n int
	if err := tx.QueryRowContext(ctx, "SELECT n FROM doors WHERE n = 7 FOR UPDATE").Scan(&n); err != nil {
		tx.Rollback() // the first error says more
		return nil, err
	}
	return tx, nil
}
