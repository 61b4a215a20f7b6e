package chaos

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// waiters lets 20,000 callers wait behind slots that a stopped server will not
// give back, each until its deadline. MaxQueue and QueueTarget, which would
// refuse most of them at once, are set so that all may wait.
func waiters(ctx context.Context, t *Trial) error {
	const (
		callers  = 20_000
		patience = 50 * time.Millisecond
		prompt   = 50 * time.Millisecond
	)
	if err := t.openTo(ctx, callers); err != nil {
		return err
	}
	busy := t.occupy(ctx)
	if !await(5*time.Second, func() bool { return t.db.Stats().Busy == slots }) {
		return errors.New("the slots could not be filled")
	}
	// So many timers and wake-ups take their time, whoever waits: callers who
	// wait for nothing but their contexts are what weir is compared with.
	idlers := crowd(ctx, &tape{}, callers, patience, func(ctx context.Context, _ int) error {
		<-ctx.Done()
		return ctx.Err()
	})
	tape := &tape{}
	t.tapes = append(t.tapes, tape)
	heap, goroutines := heapInUse(), runtime.NumGoroutine()
	if err := t.server.Freeze(); err != nil {
		return err
	}
	entries := crowd(ctx, tape, callers, patience, func(ctx context.Context, i int) error {
		_, err := t.db.ExecContext(ctx, "INSERT INTO seen VALUES (?)", i)
		return err
	})
	stats := t.db.Stats()
	if err := t.server.Thaw(); err != nil {
		return err
	}
	grown := max(int64(heapInUse())-int64(heap), 0)
	await(goneWithin, func() bool { return runtime.NumGoroutine() <= goroutines })
	t.must("goroutines that stayed", float64(max(runtime.NumGoroutine()-goroutines, 0)), "", report.AtMost(0))
	t.must("heap that stayed", float64(grown)/(1<<20), "MiB", report.AtMost(32))
	t.must("callers left in the queue", float64(stats.Queued), "", report.AtMost(0))
	late, idle := ms(quantile(overshoots(entries), 0.999)), ms(quantile(overshoots(idlers), 0.999))
	t.goal("told after the deadline, p99.9, beyond callers without weir", late-idle, "ms", report.AtMost(ms(prompt)))
	t.figures.Against(fmt.Sprintf("%.0f ms, without weir %.0f ms", late, idle))
	t.must("told after the deadline, latest", ms(quantile(overshoots(entries), 1)), "ms", report.AtMost(5000))
	t.must("callers answered by a stopped server", float64(len(entries))*share(entries, good), "", report.AtMost(0))
	if err := busy(); err != nil {
		return err
	}
	return t.unseen(ctx)
}

// openTo makes the table that the crowd would write to, and opens the DB.
func (t *Trial) openTo(ctx context.Context, callers int) error {
	for _, q := range []string{"DROP TABLE IF EXISTS seen", "CREATE TABLE seen (id BIGINT NOT NULL) ENGINE=InnoDB"} {
		if err := t.exec(ctx, q); err != nil {
			return err
		}
	}
	return t.open(weir.Options{Max: slots, MaxQueue: callers, QueueTarget: -1})
}

// occupy fills every slot with a statement; the function returned awaits their end.
func (t *Trial) occupy(ctx context.Context) (wait func() error) {
	var all sync.WaitGroup
	errs := make([]error, slots)
	for i := range slots {
		all.Go(func() { _, errs[i] = t.db.ExecContext(ctx, "DO "+t.work.pause(1)) })
	}
	return func() error {
		all.Wait()
		return errors.Join(errs...)
	}
}

// crowd has n callers send a request at once, each giving up after patience.
func crowd(ctx context.Context, onto *tape, n int, patience time.Duration, request func(context.Context, int) error) []entry {
	recorded := onto.record(patience, request)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() {
			ctx, cancel := context.WithTimeout(ctx, patience)
			defer cancel()
			_ = recorded(ctx, i) // it is on tape
		})
	}
	all.Wait()
	return onto.sorted()
}

// unseen states that no caller who was sent away had its statement sent all the
// same, now that the server goes on.
func (t *Trial) unseen(ctx context.Context) error {
	if _, err := t.db.ExecContext(ctx, "DO 1"); err != nil { // the queue moves again
		return err
	}
	await(restWithin, func() bool { return t.db.Stats().Busy+t.db.Stats().Zombie == 0 })
	var n int
	if err := t.outside.QueryRowContext(ctx, "SELECT COUNT(*) FROM seen").Scan(&n); err != nil {
		return err
	}
	t.must("statements of theirs that reached the server", float64(n), "", report.AtMost(0))
	return nil
}

func heapInUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapInuse
}
