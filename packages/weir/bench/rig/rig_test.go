package rig_test

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"
	"go.uber.org/goleak"

	"github.com/forebay/forebay/packages/weir/bench/rig"
	"github.com/forebay/forebay/packages/weir/bench/rig/rigtest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func pool(t *testing.T, r *rig.Rig) *sql.DB {
	t.Helper()
	connector, err := mysql.NewConnector(r.Config())
	if err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(connector)
	t.Cleanup(func() { db.Close() })
	return db
}

func TestWhatAPoolLeavesBehindIsSeenAndCleared(t *testing.T) {
	r := rigtest.Start(t)
	db := pool(t, r)
	w := r.Watch(t.Context(), time.Millisecond)
	// As database/sql leaves them: the callers are gone, the threads work on.
	for range 3 {
		conn, err := db.Conn(t.Context()) // before the time runs: who does not get as far as this leaves nothing
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		var n int
		if err := conn.QueryRowContext(ctx, "SELECT SLEEP(60)").Scan(&n); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		cancel()
	}
	if n, err := r.Threads(t.Context()); n != 3 || err != nil {
		t.Errorf("%d threads, %v", n, err)
	}
	if most, looks, err := w.Stop(); most != 3 || looks < 2 || err != nil {
		t.Errorf("at most %d threads in %d looks, %v", most, looks, err)
	}
	if err := r.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n, err := r.Threads(t.Context()); n != 0 || err != nil {
		t.Errorf("%d threads after Clear, %v", n, err)
	}
}

func TestTheServersStatementsAreCounted(t *testing.T) {
	r := rigtest.Start(t)
	db := pool(t, r)
	before, err := r.Selects(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var n int
	for range 7 {
		if err := db.QueryRow("SELECT 1").Scan(&n); err != nil {
			t.Fatal(err)
		}
	}
	if after, err := r.Selects(t.Context()); after-before != 7 || err != nil {
		t.Errorf("%d statements, %v", after-before, err)
	}
}

func TestAWorkloadAnswersWithOneInteger(t *testing.T) {
	r := rigtest.Start(t)
	db := pool(t, r)
	for _, w := range []rig.Workload{r.Fixed(time.Millisecond, time.Second), rig.Real()} {
		for range 2 { // it can be prepared again
			if err := w.Prepare(t.Context(), r); err != nil {
				t.Fatal(err)
			}
		}
		for i := range 20 {
			var n int64
			if err := db.QueryRow(w.Query, w.Args(i)...).Scan(&n); err != nil {
				t.Fatalf("%s: %v", w.Name, err)
			}
			if w.Name == "real" && n < 10_000 {
				t.Errorf("a real query answered %d: it digested too few rows", n)
			}
		}
	}
	if plan := explain(t, db, rig.Real()); !strings.Contains(plan, "ref k") {
		t.Errorf("the real query does not use its index: %s", plan)
	}
}

// explain is the plan's access type and key.
func explain(t *testing.T, db *sql.DB, w rig.Workload) string {
	t.Helper()
	rows, err := db.Query("EXPLAIN "+w.Query, w.Args(0)...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil || !rows.Next() {
		t.Fatal(err, rows.Err())
	}
	values := make([]sql.NullString, len(columns))
	into := make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	if err := rows.Scan(into...); err != nil {
		t.Fatal(err)
	}
	plan := map[string]string{}
	for i, c := range columns {
		plan[c] = values[i].String
	}
	return plan["type"] + " " + plan["key"]
}
