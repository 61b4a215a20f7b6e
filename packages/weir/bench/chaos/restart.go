package chaos

import (
	"context"
	"errors"
	"net"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// restart stops the server until callers have left statements behind that weir
// means to kill, then kills the server and starts it again. Its thread ids begin
// anew: a kill that was kept for an old thread would strike a new one.
func restart(ctx context.Context, t *Trial) error {
	const silence = 2 * deadline
	t.work.pause = sleeping // a lock that the scenario holds would not outlive the server
	r, err := t.loaded(ctx, 0.8, calm+10*time.Second)
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
	silent := sleep(ctx, silence)
	zombies := t.db.Stats().Zombie
	if err := errors.Join(silent, t.server.Restart(ctx)); err != nil {
		return errors.Join(err, t.server.Thaw())
	}
	back := time.Now()
	entries, err := r.end()
	if err != nil {
		return err
	}
	t.log.Printf("the server was back %v after its silence began", back.Sub(began))
	t.punctual(entries)
	t.must("statements left behind at the crash", float64(zombies), "", report.AtLeast(1))
	t.must("callers told something unclear", float64(t.unclear(entries)), "", report.AtMost(0))
	t.recovers(entries, r.began, began, back)
	return nil
}

// unclear counts the callers of reads who were told something from which they
// could not know what happened, and shows the first.
func (t *Trial) unclear(entries []entry) int {
	n := 0
	for _, e := range entries {
		if e.outcome == load.Failed && !clear(e.err) {
			if n++; n == 1 {
				t.log.Printf("told something unclear: %v", e.err)
			}
		}
	}
	return n
}

// clear says whether a failed read's error says why: its connection was lost, or
// no connection could be made, because nothing listens or the server declined.
func clear(err error) bool {
	var network *net.OpError
	var declined *mysql.MySQLError
	return !errors.Is(err, weir.ErrOutcomeUnknown) &&
		(errors.Is(err, weir.ErrConnLost) || errors.As(err, &network) || errors.As(err, &declined))
}
