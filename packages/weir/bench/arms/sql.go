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
}

// openFailsafe sets the limiter up as its documentation advises for a backend
// of known size, and a little better than its defaults, which begin with 20
// executions at once:
//   - the limit lies between 1 and Max, and begins at Max, which is right for
//     the server with fixed service time: nothing is left to be learnt there;
//   - as many callers may queue as hold a permit, and are refused more and more
//     up to half as many again: at Max, that is a wait of one and a half service
//     times, so that those who get through still have time for their query;
//   - the samples' window is 250 ms rather than 1 s, for the runs are short.
//     Shorter windows made its limit jump.
//
// A call that ends at its deadline drops its permit without recording it, as
// the limiter's own executor does.
func openFailsafe(s Setup) (Arm, error) {
	r, err := newRaw(s)
	limiter := adaptivelimiter.NewBuilder[any]().
		WithLimits(1, uint(s.Max), uint(s.Max)).
		WithQueueing(1, 1.5).
		WithRecentWindow(250*time.Millisecond, 30*time.Second, 50).
		Build()
	return adaptive{r, limiter}, err
}

func (a adaptive) Call(ctx context.Context, query string, args ...any) error {
	permit, err := a.limiter.AcquirePermit(ctx)
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
