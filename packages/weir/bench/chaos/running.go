package chaos

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir/bench/load"
)

// peak measures how many requests of the mix the server answers a second through
// n connections of database/sql, with so many callers, of whom nobody gives up.
// The DB is not open yet: its account's threads are gone when peak returns.
func (t *Trial) peak(ctx context.Context, n, callers int) (float64, error) {
	connector, err := mysql.NewConnector(t.config)
	if err != nil {
		return 0, err
	}
	db := sql.OpenDB(connector)
	db.SetMaxOpenConns(n)
	db.SetMaxIdleConns(n)
	query := throughSQL(db)
	rate, _, err := load.ClosedLoop(ctx, callers, time.Second, func(ctx context.Context, i int) error {
		return t.work.mixed(ctx, query, i)
	})
	if err := errors.Join(err, db.Close()); err != nil {
		return 0, err
	}
	t.log.Printf("closed-loop peak %.0f/s", rate)
	if !await(goneWithin, func() bool {
		left, err := threads(ctx, t.outside, t.config.User)
		return err == nil && left == 0
	}) {
		return 0, errors.New("chaos: the threads of the peak's measurement are still there")
	}
	return rate, nil
}

// running is a load under way.
type running struct {
	trial  *Trial
	began  time.Time
	tape   *tape
	result *load.Result
	err    error
	done   chan struct{}
	cancel context.CancelFunc
}

// begin starts an open loop; the scenario goes on beside it.
func (t *Trial) begin(ctx context.Context, p load.Plan, request func(context.Context, int) error) *running {
	p.Poisson, p.Seed = true, 1
	ctx, cancel := context.WithCancel(ctx)
	r := &running{trial: t, began: time.Now(), tape: &tape{}, done: make(chan struct{}), cancel: cancel}
	t.tapes, t.loads = append(t.tapes, r.tape), append(t.loads, r)
	go func() {
		defer close(r.done)
		r.result, r.err = load.Run(ctx, p, r.tape.record(p.Deadline, request), classify)
	}()
	return r
}

// end waits for the load, and returns its requests by intended start.
func (r *running) end() ([]entry, error) {
	<-r.done
	if r.err != nil {
		return nil, r.err
	}
	if r.result.Void != "" {
		r.trial.voids = append(r.trial.voids, r.result.Void)
	}
	r.trial.log.Printf("%d sent: %v (good, late, shed, failed); at most %d in flight; first failure: %v",
		r.result.Sent, r.result.Count, r.result.MaxInFlight, r.result.Failure)
	return r.tape.sorted(), nil
}

// stop ends the load before its time, if it is still under way: the scenario
// broke off.
func (r *running) stop() {
	r.cancel()
	<-r.done
}
