package chaos

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// held fills every slot with transactions that do nothing, of every class but
// Control, while people's queries keep coming.
func held(ctx context.Context, t *Trial) error {
	const grip = 2 * time.Second
	r, err := t.loaded(ctx, 0.5, calm+2*grip+aftermath)
	if err != nil {
		return err
	}
	if err := sleep(ctx, calm); err != nil {
		return err
	}
	began := time.Now()
	h := t.hold(ctx)
	t.must("slots held", float64(h.count()), "", report.AtLeast(1))
	if err := sleep(ctx, grip); err != nil {
		return err
	}
	released := time.Now()
	waited, err := t.control(ctx, 2*time.Second, h.releaseOne)
	if err != nil {
		return errors.Join(err, h.releaseAll())
	}
	served := t.controlsServed(ctx, grip)
	over := time.Now()
	if err := h.releaseAll(); err != nil {
		return err
	}
	entries, err := r.end()
	if err != nil {
		return err
	}
	t.punctual(entries)
	t.tell("goodput while all slots were held", 100*share(window(entries, began.Add(grip/2), released), good), "%")
	t.goal("control served after one slot's release", ms(waited), "ms", report.AtMost(50))
	t.timely("control calls answered beside the holders", 100*served, "%", report.AtLeast(95))
	t.recovers(entries, r.began, began, over)
	return nil
}

// holders are transactions without an end.
type holders struct {
	mu      sync.Mutex
	release []func() error
}

func (h *holders) count() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.release)
}

func (h *holders) releaseOne() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	last := len(h.release) - 1
	f := h.release[last]
	h.release = h.release[:last]
	return f()
}

func (h *holders) releaseAll() error {
	var errs []error
	for h.count() > 0 {
		errs = append(errs, h.releaseOne())
	}
	return errors.Join(errs...)
}

// hold begins a transaction for each slot. Half of them sit between statements
// and are rolled back on release; the others are in a statement, and are cancelled.
func (t *Trial) hold(ctx context.Context) *holders {
	h := &holders{}
	var all sync.WaitGroup
	for i := range slots {
		class := weir.Background
		switch { // the first two have limits, which leave slots for the third
		case i%5 == 4:
			class = weir.Interactive
		case i%2 == 0:
			class = weir.Analytics
		}
		all.Go(func() { t.holdOne(weir.WithClass(ctx, class), i, h) })
	}
	all.Wait()
	return h
}

// patience is how long a holder waits for its slot. Where weir uses fewer than
// Max, because the server does better so, some holders get none.
const patience = time.Second

func (t *Trial) holdOne(ctx context.Context, i int, h *holders) {
	ctx, cancel := context.WithCancel(ctx)
	impatient := time.AfterFunc(patience, cancel)
	tx, err := t.db.BeginTx(ctx, nil)
	if err != nil || !impatient.Stop() {
		cancel()
		t.log.Printf("a holder got no slot: %v", err)
		return
	}
	release := func() error {
		defer cancel()
		return tx.Rollback()
	}
	if i%4 < 2 {
		asleep := make(chan struct{})
		go func() {
			defer close(asleep)
			_, _ = tx.ExecContext(ctx, "DO "+t.work.pause(600)) // it is cancelled
		}()
		release = func() error {
			cancel()
			<-asleep
			return nil
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.release = append(h.release, release)
}

// control sends a call of the control class, has a slot released once it waits,
// and returns how long after that it was answered.
func (t *Trial) control(ctx context.Context, limit time.Duration, release func() error) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(weir.WithClass(ctx, weir.Control), limit)
	defer cancel()
	done := make(chan error, 1)
	go func() {
		_, err := t.db.ExecContext(ctx, "DO 1")
		done <- err
	}()
	await(limit/2, func() bool { return t.db.Stats().Classes[weir.Control].Queued > 0 || len(done) > 0 })
	released := time.Now()
	if err := release(); err != nil {
		return 0, err
	}
	err := <-done
	return time.Since(released), err
}

// controlsServed sends a call of the control class every 50 ms for a time, and
// returns the part that was answered by its deadline.
func (t *Trial) controlsServed(ctx context.Context, d time.Duration) float64 {
	served, calls := 0, 0
	for began := time.Now(); time.Since(began) < d && ctx.Err() == nil; calls++ {
		one, cancel := context.WithTimeout(weir.WithClass(ctx, weir.Control), deadline)
		if _, err := t.db.ExecContext(one, "DO 1"); err == nil {
			served++
		}
		cancel()
		_ = sleep(ctx, 50*time.Millisecond) // the loop looks at ctx
	}
	return ratio(float64(served), float64(calls))
}
