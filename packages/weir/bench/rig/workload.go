package rig

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

// Workload is a query that is asked again and again. It answers with one row of
// one integer.
type Workload struct {
	Name  string // for files
	Title string // for people
	Query string
	// Deadline is what its callers give it; 0: a multiple of what it takes alone.
	Deadline time.Duration
	// Args are the i-th call's. It is safe for use by several goroutines.
	Args func(i int) []any
	// prepare makes its tables.
	prepare func(ctx context.Context, r *Rig) error
}

// Prepare makes the workload's tables on r. It does nothing if they are there.
func (w Workload) Prepare(ctx context.Context, r *Rig) error {
	if w.prepare == nil {
		return nil
	}
	if err := w.prepare(ctx, r); err != nil {
		return fmt.Errorf("rig: preparing %s: %w", w.Name, err)
	}
	return nil
}

// Fixed is a query that takes the time d whatever else the server does. It
// shows what a pool loses by itself: nothing competes for cores or disks.
//
// On MariaDB it waits for a lock that the rig holds, and not in SLEEP: there a
// KILL that meets a statement on its way out of SLEEP holds up every other
// SLEEP of the server for two seconds (seen on 10.11, without any pool). On
// MySQL, a lock can be waited for in whole seconds only.
func (r *Rig) Fixed(d, deadline time.Duration) Workload {
	w := Workload{
		Name: "fixed", Title: fmt.Sprintf("queries of fixed %v", d),
		Deadline: deadline,
		Query:    fmt.Sprintf("SELECT SLEEP(%g)", d.Seconds()),
		Args:     func(int) []any { return nil },
	}
	if r.server.Flavour() == servertest.MariaDB {
		w.Query = fmt.Sprintf("SELECT GET_LOCK('%s', %g)", latch, d.Seconds())
		w.prepare = func(ctx context.Context, r *Rig) error {
			_, err := r.outside.ExecContext(ctx, "DO GET_LOCK('"+latch+"', 0)")
			return err
		}
	}
	return w
}

// latch is the lock that the rig's one connection holds.
const latch = "latch"

// The table of Real: 400,000 rows of some 240 bytes are about 100 MB.
const (
	realSlices = 4
	realSlice  = 100_000 // five digits' worth
	realKeys   = 1000
)

// Real is a query that burns CPU and reads pages: an index range of about 400
// rows which lie all over a table four times the buffer pool, each with a
// digest computed.
func Real() Workload {
	return Workload{
		Name: "real", Title: "real queries: index ranges, page reads, digests",
		Query: "SELECT SUM(LENGTH(SHA2(body, 256)) + v) FROM test.pages WHERE k = ?",
		Args: func(i int) []any {
			// From the call's number, so that every arm asks for the same keys.
			return []any{rand.New(rand.NewPCG(uint64(i), 1)).IntN(realKeys)}
		},
		prepare: makePages,
	}
}

// makePages fills the table in slices that fit small logs. The keys are spread
// so that the rows of one lie on as many pages.
func makePages(ctx context.Context, r *Rig) error {
	if _, err := r.outside.ExecContext(ctx, `CREATE TABLE IF NOT EXISTS test.pages
		(id INT PRIMARY KEY, k INT NOT NULL, v INT NOT NULL, body VARCHAR(255) NOT NULL)`); err != nil {
		return err
	}
	var rows int
	if err := r.outside.QueryRowContext(ctx, "SELECT COUNT(*) FROM test.pages").Scan(&rows); err != nil || rows > 0 {
		return err
	}
	const slice = `INSERT INTO test.pages
		SELECT id, id %% %d, id %% 97, RPAD(SHA2(id, 256), 200, SHA2(id + 1, 256)) FROM (
			SELECT ? + a.n + 10*b.n + 100*c.n + 1000*d.n + 10000*e.n AS id
			FROM test.digits a, test.digits b, test.digits c, test.digits d, test.digits e
		) ids`
	for i := range realSlices {
		if _, err := r.outside.ExecContext(ctx, fmt.Sprintf(slice, realKeys), i*realSlice); err != nil {
			return err
		}
	}
	for _, q := range []string{"ALTER TABLE test.pages ADD INDEX (k)", "ANALYZE TABLE test.pages"} {
		if _, err := r.outside.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	return nil
}
