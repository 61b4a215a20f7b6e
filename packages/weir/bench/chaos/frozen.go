package chaos

import (
	"context"
	"errors"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// What the scenarios have in common.
const (
	slots     = 10
	deadline  = 200 * time.Millisecond
	warm      = time.Second     // in which a new DB makes its connections and takes its measures
	calm      = 3 * time.Second // before the trouble, warm among it
	aftermath = 3 * time.Second // after it
	// The part of the goodput before the trouble that counts as recovered.
	recovered = 0.95
)

// spare is how many goroutines the process may have beside the callers: for
// each slot its worker, its reaper and the driver's watcher of its socket, and
// some for the control connection, dials, the load and the observers.
const spare = 4*slots + 40

// frozen stops the server for ten seconds under load.
func frozen(ctx context.Context, t *Trial) error {
	const ice = 10 * time.Second
	r, err := t.loaded(ctx, 0.8, calm+ice+aftermath)
	if err != nil {
		return err
	}
	if err := sleep(ctx, calm); err != nil {
		return err
	}
	began := time.Now()
	if err := t.server.Freeze(); err != nil {
		return err
	}
	cold := sleep(ctx, ice)
	if err := t.server.Thaw(); err != nil {
		return err
	}
	thawed := time.Now()
	entries, err := r.end()
	if err != nil || cold != nil {
		return errors.Join(err, cold)
	}
	t.punctual(entries)
	t.recovers(entries, r.began, began, thawed)
	grown := int(t.observer.goroutines.Load()) - t.goroutines - r.result.MaxInFlight
	t.must("goroutines beside the callers", float64(grown), "", report.AtMost(spare))
	return nil
}

// loaded opens a DB of ten slots with default options and loads it with the mix
// at a part of what the server can do with ten connections.
func (t *Trial) loaded(ctx context.Context, part float64, d time.Duration) (*running, error) {
	peak, err := t.peak(ctx, slots, slots)
	if err != nil {
		return nil, err
	}
	if err := t.open(weir.Options{Max: slots}); err != nil {
		return nil, err
	}
	query := throughWeir(t.db)
	return t.begin(ctx, load.Plan{Rate: part * peak, For: d, Deadline: deadline}, func(ctx context.Context, i int) error {
		return t.work.mixed(ctx, query, i)
	}), nil
}
