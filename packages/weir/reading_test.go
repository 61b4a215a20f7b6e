package weir_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/forebay/forebay/packages/weir"
)

// TestRowsClosedJustAfterTheirContextEndedLeaveNothingBehind closes rows before
// anything else has heard of the end.
func TestRowsClosedJustAfterTheirContextEndedLeaveNothingBehind(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 1})
	makeDigits(t, outside)
	for range 50 {
		ctx, cancel := context.WithCancel(t.Context())
		rows, err := db.QueryContext(ctx, "SELECT a.n FROM test.digits a, test.digits b, test.digits c, test.digits d")
		if err != nil {
			t.Fatal(err)
		}
		cancel()
		rows.Close()
		if _, err := db.ExecContext(t.Context(), "DO 1"); err != nil {
			t.Fatalf("the next caller: %v", err)
		}
	}
}

func TestAFailedQuerysContextIsNoneOfItsTransactionsBusiness(t *testing.T) {
	db, _, _ := openReal(t, weir.Options{Max: 1})
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	if _, err := tx.QueryContext(ctx, "SELECT n FROM test.missing"); err == nil {
		t.Error("there is such a table")
	}
	cancel()
	deadline := time.Now().Add(100 * time.Millisecond)
	for time.Now().Before(deadline) { // as long as the connection might take to hear of it
		if _, err := tx.ExecContext(t.Context(), "DO 1"); err != nil {
			t.Fatal(err)
		}
	}
	if err := tx.Commit(); err != nil {
		t.Error(err)
	}
	if err := tx.Rollback(); err != sql.ErrTxDone {
		t.Errorf("rolled back what was committed: %v", err)
	}
}

func TestRawJSONMayChangeAsSoonAsTheCallIsOver(t *testing.T) {
	cfg, _ := realServer(t)
	cfg = cfg.Clone()
	cfg.InterpolateParams = false // the driver reads the argument after a round trip
	db := openConfig(t, cfg, weir.Options{Max: 1})
	for range 50 {
		raw := json.RawMessage(`"kept"`)
		ctx, cancel := context.WithCancel(t.Context())
		future := weir.Go(ctx, func(ctx context.Context) (string, error) {
			var s string
			err := db.QueryRowContext(ctx, "SELECT ?", raw).Scan(&s)
			return s, err
		})
		if s, err := future.Await(t.Context()); err != nil || s != `"kept"` {
			t.Errorf("%q, %v", s, err)
		}
		cancel()
		clear(raw)
	}
}

func TestWhatIsNoPlainReadIsNotOne(t *testing.T) {
	for query, want := range map[string]bool{
		"SELECT 1": true, "select n from t;": true, "/* who */ SELECT 1": true, "SHOW TABLES": true,
		"/*/ SELECT */ DELETE FROM t": false, "SELECT 1; DELETE FROM t": false,
		"SELECT n FROM t INTO OUTFILE 'x'": false, "WITH x AS (SELECT 1) UPDATE t SET n = 1": false,
	} {
		if got := weir.Reads(query); got != want {
			t.Errorf("%s: read %v", query, got)
		}
	}
}

func TestWhoWaitsAtCloseHearsThatItIsClosed(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 1})
	makeDigits(t, outside)
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	waiting := weir.Go(t.Context(), func(ctx context.Context) (struct{}, error) { return struct{}{}, db.PingContext(ctx) })
	for db.Stats().Queued == 0 {
		time.Sleep(time.Millisecond)
	}
	if err := db.Close(); err != nil {
		t.Error(err)
	}
	if _, err := waiting.Await(t.Context()); !errors.Is(err, weir.ErrClosed) || !errors.Is(err, weir.ErrShed) {
		t.Errorf("got %v", err)
	}
	_ = tx.Rollback()
}
