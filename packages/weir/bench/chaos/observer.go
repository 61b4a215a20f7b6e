package chaos

import (
	"context"
	"database/sql"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/forebay/forebay/packages/weir"
)

// observeEvery is how often the observer looks.
const observeEvery = 10 * time.Millisecond

// observer counts, on a connection of its own and as another account, the
// threads that one account has on the server, and this process's goroutines.
// While the server cannot answer it waits with everybody else; what was in the
// server's list then is seen as soon as the server goes on.
type observer struct {
	outside *sql.DB
	user    string
	db      *weir.DB
	limit   int // of threads; a sample above it is kept for the reader
	stop    context.CancelFunc
	done    sync.WaitGroup

	goroutines atomic.Int64 // at most

	// What follows is whole once done.
	samples   int
	blind     int // looks that the server did not answer
	most      int // threads
	mostAt    time.Duration
	snapshots []snapshot
	excess    string // what the threads were, when there were most of them over the limit
}

func observe(outside *sql.DB, user string, db *weir.DB) *observer {
	ctx, stop := context.WithCancel(context.Background())
	o := &observer{outside: outside, user: user, db: db, limit: db.Stats().Max + 2, stop: stop}
	o.done.Go(func() { o.watch(ctx) })
	o.done.Go(func() { o.film(ctx) })
	return o
}

// end stops the observer; its fields may be read afterwards.
func (o *observer) end() {
	o.stop()
	o.done.Wait()
}

func (o *observer) watch(ctx context.Context) {
	began := time.Now()
	tick := time.NewTicker(observeEvery)
	defer tick.Stop()
	for {
		o.goroutines.Store(max(o.goroutines.Load(), int64(runtime.NumGoroutine())))
		o.look(ctx, began)
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// film keeps what the DB says of itself.
func (o *observer) film(ctx context.Context) {
	tick := time.NewTicker(traceStep)
	defer tick.Stop()
	for {
		select {
		case now := <-tick.C:
			o.snapshots = append(o.snapshots, snapshot{now, o.db.Stats()})
		case <-ctx.Done():
			return
		}
	}
}

func (o *observer) look(ctx context.Context, began time.Time) {
	n, err := threads(ctx, o.outside, o.user)
	if err != nil {
		o.blind++
		return
	}
	o.samples++
	if n <= o.most {
		return
	}
	o.most, o.mostAt = n, time.Since(began)
	if n > o.limit {
		o.excess = o.list(ctx)
	}
}

// list says what the account's threads do, one a line, for a person.
func (o *observer) list(ctx context.Context) string {
	rows, err := o.outside.QueryContext(ctx,
		"SELECT ID, COMMAND, TIME, COALESCE(STATE, ''), COALESCE(INFO, '') FROM information_schema.PROCESSLIST WHERE USER = ?", o.user)
	if err != nil {
		return err.Error()
	}
	defer rows.Close()
	var text strings.Builder
	for rows.Next() {
		var id, age int64
		var command, state, info string
		if err := rows.Scan(&id, &command, &age, &state, &info); err != nil {
			return err.Error()
		}
		fmt.Fprintf(&text, "%d %s %ds %s %.60s\n", id, command, age, state, info)
	}
	if err := rows.Err(); err != nil {
		return err.Error()
	}
	return text.String()
}

// threads counts an account's threads on the server.
func threads(ctx context.Context, outside *sql.DB, user string) (n int, err error) {
	err = outside.QueryRowContext(ctx, "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE USER = ?", user).Scan(&n)
	return n, err
}
