package weir_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/forebay/forebay/packages/weir"
)

func TestOverloadNeverPutsMoreThreadsOnTheServerThanAllowed(t *testing.T) {
	const most = 10
	// FIFO and no adaptive limit, so that as many as can be reach the server.
	db, outside, user := openReal(t, weir.Options{Max: most, MinLimit: most, QueueTarget: -1})
	stop := make(chan struct{})
	seen := make(chan int, 1)
	go func() {
		peak := 0
		for {
			peak = max(peak, threads(t, outside, user))
			select {
			case <-stop:
				seen <- peak
				return
			default:
			}
		}
	}()
	var callers sync.WaitGroup
	var shed, late, other atomic.Int64
	pace := time.NewTicker(5 * time.Millisecond)
	defer pace.Stop()
	for range 800 { // 200 a second for four seconds
		<-pace.C
		callers.Go(func() {
			ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
			defer cancel()
			_, err := db.ExecContext(ctx, "SELECT SLEEP(5)")
			switch {
			case errors.Is(err, weir.ErrShed):
				shed.Add(1)
			case errors.Is(err, context.DeadlineExceeded):
				late.Add(1)
			default:
				other.Add(1)
				t.Error(err)
			}
		})
	}
	callers.Wait()
	settled(t, db)
	close(stop)
	peak := <-seen
	s := db.Stats()
	t.Logf("threads at most %d; %d ran into their deadline, %d were refused; kills %d, dials %d, unconfirmed %d",
		peak, late.Load(), shed.Load(), s.Kills, s.Dials, s.Unconfirmed)
	if peak > most+2 || peak < most {
		t.Errorf("the server had %d threads; want %d to %d", peak, most, most+2)
	}
	if late.Load() < 100 || s.Kills < 100 {
		t.Error("too few queries were killed for the test to mean anything")
	}
	if inner := db.SQLStats(); inner.WaitCount != 0 || inner.OpenConnections > most {
		t.Errorf("database/sql queued or opened on its own: %+v", inner)
	}
	if s.Unconfirmed != 0 || s.Dials > most+s.Kills/20 { // a few are given up, see below
		t.Errorf("connections were not kept: %+v", s)
	}
}

func TestFiveHundredKillsStrikeNobodyElse(t *testing.T) {
	// FIFO and no adaptive limit, so that only the deadlines decide.
	db, outside, _ := openReal(t, weir.Options{Max: 2, MinLimit: 2, QueueTarget: -1})
	makeDigits(t, outside)
	queries := []string{"SELECT SLEEP(5)", busy, "SELECT a.n FROM test.digits a, test.digits b, test.digits c, test.digits d, test.digits e, test.digits f"}
	var callers sync.WaitGroup
	stop := make(chan struct{})
	var clean atomic.Int64
	callers.Go(func() { // the other slot's user: short queries that must never fail
		for {
			select {
			case <-stop:
				return
			default:
			}
			var n int
			if err := db.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM test.digits").Scan(&n); err != nil || n != 10 {
				t.Errorf("a query that nobody cancelled: %d, %v", n, err)
				return
			}
			clean.Add(1)
		}
	})
	for i := 0; db.Stats().Kills < 500 && i < 5000; i++ {
		// From before the statement arrives to well within it.
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(i%25)*200*time.Microsecond)
		rows, err := db.QueryContext(ctx, queries[i%len(queries)])
		if err == nil {
			for rows.Next() {
			}
			err = errors.Join(rows.Err(), rows.Close())
		}
		cancel()
		if !errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, weir.ErrShed) {
			t.Errorf("call %d: %v, want its deadline or a refusal", i, err)
			break
		}
		if errors.Is(err, weir.ErrShed) { // there was no time to wait for the slot: now there is
			if err := db.PingContext(t.Context()); err != nil {
				t.Error(err)
			}
		}
	}
	close(stop)
	callers.Wait()
	settled(t, db)
	s := db.Stats()
	t.Logf("%d kills, %d dials; %d other queries, all undisturbed", s.Kills, s.Dials, clean.Load())
	// A few are given up because a late error cannot be told from a kept kill.
	if most := 2 + s.Kills/20; s.Kills < 500 || s.Dials > most || clean.Load() == 0 {
		t.Errorf("%d kills, %d dials, want at most %d: connections should have been killed and kept", s.Kills, s.Dials, most)
	}
}

func TestACancelledTransactionIsRolledBackAndItsConnectionReused(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 1})
	makeTable(t, outside, "test.ledger", "n INT PRIMARY KEY")
	ctx, cancel := context.WithCancel(t.Context())
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	var before, after uint64
	if err := tx.QueryRowContext(ctx, "SELECT CONNECTION_ID()").Scan(&before); err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(ctx, "INSERT INTO test.ledger VALUES (1)"); err != nil {
		t.Fatal(err)
	}
	cancel()
	settled(t, db)
	if err := tx.Commit(); !errors.Is(err, sql.ErrTxDone) || !errors.Is(err, context.Canceled) {
		t.Errorf("commit after the cancel: %v", err)
	}
	var n int
	if err := db.QueryRowContext(t.Context(), "SELECT COUNT(*), CONNECTION_ID() FROM test.ledger").Scan(&n, &after); err != nil {
		t.Fatal(err)
	}
	if n != 0 {
		t.Error("the row of a cancelled transaction is there")
	}
	if before != after {
		t.Errorf("thread %d was replaced by %d; it was healthy", before, after)
	}
}

func TestAKilledConnectionIsReplacedAndAWriteInItIsOfUnknownOutcome(t *testing.T) {
	db, outside, user := openReal(t, weir.Options{Max: 1})
	failed := make(chan error, 1)
	go func() {
		_, err := db.ExecContext(t.Context(), "DO SLEEP(5)")
		failed <- err
	}()
	id, _ := seen(t, outside, user, "DO SLEEP%", failed)
	if _, err := outside.Exec(fmt.Sprintf("KILL CONNECTION %d", id)); err != nil {
		t.Fatal(err)
	}
	if err := <-failed; !errors.Is(err, weir.ErrOutcomeUnknown) {
		t.Errorf("got %v", err)
	}
	var now uint64
	if err := db.QueryRowContext(t.Context(), "SELECT CONNECTION_ID()").Scan(&now); err != nil || now == id {
		t.Errorf("thread %d, %v", now, err)
	}
	if s := db.Stats(); s.Unconfirmed != 0 || s.Dials != 2 {
		t.Errorf("%+v", s)
	}
}

func TestACommentReachesTheServersProcessList(t *testing.T) {
	db, outside, user := openReal(t, weir.Options{Max: 1})
	ctx, cancel := context.WithCancel(weir.WithComment(t.Context(), "request_id", "it's */ 1?"))
	done := make(chan error, 1)
	go func() {
		_, err := db.ExecContext(ctx, "SELECT SLEEP(5);")
		done <- err
	}()
	_, info := seen(t, outside, user, "SELECT SLEEP%", done)
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if want := "SELECT SLEEP(5) /*request_id='it%27s%20%2A%2F%201%3F'*/"; info != want {
		t.Errorf("the server saw %q, want %q", info, want)
	}
}
