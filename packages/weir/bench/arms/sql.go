package arms

import (
	"context"
	"database/sql"
	"time"

	"github.com/failsafe-go/failsafe-go/adaptivelimiter"
	"github.com/go-sql-driver/mysql"
	"golang.org/x/sync/semaphore"
)

// raw is database/sql as programs use it: as many connections as may be open
// are also kept.
type raw struct{ db *sql.DB }

func openRaw(s Setup) (Arm, error) {
	r, err := newRaw(s)
	return r, err
}

func newRaw(s Setup) (raw, error) {
	connector, err := mysql.NewConnector(s.Config)
	if err != nil {
		return raw{}, err
	}
	db := sql.OpenDB(connector)
	db.SetMaxOpenConns(s.Max)
	db.SetMaxIdleConns(s.Max)
	return raw{db}, nil
}

func (r raw) Call(ctx context.Context, query string, args ...any) error {
	var n int64
	return r.db.QueryRowContext(ctx, query, args...).Scan(&n)
}

func (r raw) Faults() []string { return nil }
func (r raw) Close() error     { return r.db.Close() }

// limited is database/sql behind a semaphore of as many places, which is how
// programs keep callers out of its queue.
type limited struct {
	raw
	places *semaphore.Weighted
}

func openSemaphore(s Setup) (Arm, error) {
	r, err := newRaw(s)
	return limited{r, semaphore.NewWeighted(int64(s.Max))}, err
}

func (l limited) Call(ctx context.Context, query string, args ...any) error {
	if err := l.places.Acquire(ctx, 1); err != nil {
		return err
	}
	defer l.places.Release(1)
	return l.raw.Call(ctx, query, args...)
}

// adaptive is database/sql behind failsafe-go's adaptive limiter.
type adaptive struct {
	raw
	limiter adaptivelimiter.AdaptiveLimiter[any]
	// wait bounds a caller's wait for a permit, beside its context; negative:
	// only the context does.
	wait time.Duration
}

// failsafeLimits sets the limiter up for a server of known size, rather than
// with its defaults, which begin with 20 executions at once: the limit lies
// between 1 and Max, and begins at Max, which with fixed service time is right.
// The samples' window is a quarter of a second rather than one, since the runs
// are short.
func failsafeLimits(s Setup) adaptivelimiter.Builder[any] {
	return adaptivelimiter.NewBuilder[any]().
		WithLimits(1, uint(s.Max), uint(s.Max)).
		WithRecentWindow(250*time.Millisecond, 30*time.Second, 50)
}

// openFailsafe refuses whoever finds no permit, as the limiter does by default.
func openFailsafe(s Setup) (Arm, error) {
	r, err := newRaw(s)
	return adaptive{r, failsafeLimits(s).Build(), 0}, err
}

// openFailsafeQueue lets as many callers wait as hold a permit. Longer queues,
// 1.5 times as long for instance, leave callers with 50 ms for
// queries of 20 ms too little time: they answer fewer.
func openFailsafeQueue(s Setup) (Arm, error) {
	r, err := newRaw(s)
	return adaptive{r, failsafeLimits(s).WithQueueing(1, 1).Build(), -1}, err
}

// Call drops the permit of a call that ended at its deadline without recording
// it, as the limiter's own executor does.
func (a adaptive) Call(ctx context.Context, query string, args ...any) error {
	permit, err := a.acquire(ctx)
	if err != nil {
		return err
	}
	err = a.raw.Call(ctx, query, args...)
	if ctx.Err() != nil {
		permit.Drop()
	} else {
		permit.Record()
	}
	return err
}

func (a adaptive) acquire(ctx context.Context) (adaptivelimiter.Permit, error) {
	if a.wait < 0 {
		return a.limiter.AcquirePermit(ctx)
	}
	return a.limiter.AcquirePermitWithMaxWait(ctx, a.wait)
}
