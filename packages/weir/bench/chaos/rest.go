package chaos

import (
	"context"
	"errors"
	"runtime"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/report"
)

// Bounds on coming to rest, all of them far beyond what it takes.
const (
	restWithin = 15 * time.Second
	goneWithin = 2 * time.Second
)

// finish states what must hold after every scenario, and closes everything.
func (t *Trial) finish(ctx context.Context) error {
	var errs []error
	for _, r := range t.loads {
		r.stop()
	}
	if t.db != nil {
		errs = append(errs, t.rest(ctx))
	}
	for i := len(t.cleanups) - 1; i >= 0; i-- {
		errs = append(errs, t.cleanups[i]())
	}
	errs = append(errs, t.outside.Close())
	if t.db != nil {
		await(goneWithin, func() bool { return runtime.NumGoroutine() <= t.goroutines })
		left := max(runtime.NumGoroutine()-t.goroutines, 0)
		t.must("goroutines left", float64(left), "", report.AtMost(0))
		if left > 0 {
			t.logStacks()
		}
	}
	return errors.Join(errs...)
}

// rest waits until nothing of the DB is at work, closes it, and states what was
// seen of it.
func (t *Trial) rest(ctx context.Context) error {
	rested := await(restWithin, func() bool {
		s := t.db.Stats()
		return s.Busy == 0 && s.Zombie == 0 && s.Dialling == 0 && s.Queued == 0
	})
	s := t.db.Stats()
	if !rested {
		t.log.Printf("not at rest: %+v", s)
	}
	t.witness.end()
	closed := t.db.Close()
	var left int
	var err error
	await(goneWithin, func() bool {
		left, err = threads(ctx, t.outside, t.config.User)
		return err != nil || left == 0
	})
	t.observer.end()
	o := t.observer
	if _, why := verdict(t.figures); why != "" {
		for _, tape := range t.tapes {
			t.log.Printf("what happened:\n%s", trace(tape.sorted(), o.snapshots))
		}
	}
	if o.excess != "" {
		t.log.Printf("%d threads, %v after the start:\n%s", o.most, o.mostAt, o.excess)
	}
	total, failed, atOnce, open := t.gauge.dialled()
	t.log.Printf("%d dials, %d failed; at most %d at once, %d open; kills %d, refused %d; %d samples, %d blind; the machine woke %v late at worst",
		total, failed, atOnce, open, s.Kills, s.KillsRefused, o.samples, o.blind, t.witness.worst())
	t.must("threads on the server", float64(o.most), "", report.AtMost(float64(o.limit)))
	t.must("connections open", float64(open), "", report.AtMost(float64(o.limit)))
	t.must("samples of the process list", float64(o.samples), "", report.AtLeast(5))
	t.must("slots not at rest", float64(s.Busy+s.Zombie+s.Dialling+s.Queued), "", report.AtMost(0))
	t.must("threads left after Close", float64(left), "", report.AtMost(0))
	t.must("stray answers", float64(t.strays()), "", report.AtMost(0))
	if t.unconfirmed {
		t.tell("unconfirmed threads", float64(s.Unconfirmed), "")
	} else {
		t.must("unconfirmed threads", float64(s.Unconfirmed), "", report.AtMost(0))
	}
	return errors.Join(closed, err)
}

// strays counts the answers that belonged to another statement, and shows the first.
func (t *Trial) strays() int {
	n := 0
	for _, tape := range t.tapes {
		for _, e := range tape.sorted() {
			var stray *strayError
			if errors.As(e.err, &stray) {
				if n++; n == 1 {
					t.log.Print(stray)
				}
			}
		}
	}
	return n
}

// logStacks shows who is left.
func (t *Trial) logStacks() {
	stacks := make([]byte, 64<<10)
	t.log.Printf("%s", stacks[:runtime.Stack(stacks, true)])
}
