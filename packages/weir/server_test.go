package weir_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"
	"go.uber.org/goleak"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

// server is shared by the tests that need a real one; it starts with the first.
var server = sync.OnceValues(func() (*servertest.Server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return servertest.Start(ctx)
})

var serverAsked atomic.Bool

func TestMain(m *testing.M) {
	code := m.Run()
	if serverAsked.Load() {
		if s, err := server(); err == nil {
			if err := s.Close(); err != nil {
				fmt.Fprintln(os.Stderr, err)
				code = 1
			}
		}
	}
	if code == 0 {
		if err := goleak.Find(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = 1
		}
	}
	os.Exit(code)
}

// realServer is a connector to a real server, and database/sql beside weir to
// look at the server from outside.
func realServer(tb testing.TB) (*mysql.Config, *sql.DB) {
	tb.Helper()
	if testing.Short() {
		tb.Skip("needs a real server")
	}
	serverAsked.Store(true)
	s, err := server()
	if errors.Is(err, servertest.ErrNone) {
		tb.Skip(err)
	}
	if err != nil {
		tb.Fatal(err)
	}
	connector, err := mysql.NewConnector(s.Config)
	if err != nil {
		tb.Fatal(err)
	}
	outside := sql.OpenDB(connector)
	tb.Cleanup(func() { outside.Close() })
	return s.Config.Clone(), outside
}

// openReal is a DB whose threads carry a user of their own, so that they can be
// told from all others in the process list.
func openReal(tb testing.TB, o weir.Options) (db *weir.DB, outside *sql.DB, user string) {
	tb.Helper()
	cfg, outside := realServer(tb)
	user = fmt.Sprintf("weir%d", time.Now().UnixNano())
	for _, q := range []string{
		fmt.Sprintf("CREATE USER '%s'@'%%' IDENTIFIED BY 'weir'", user),
		fmt.Sprintf("GRANT ALL ON test.* TO '%s'@'%%'", user),
	} {
		if _, err := outside.ExecContext(tb.Context(), q); err != nil {
			tb.Fatal(err)
		}
	}
	cfg.User, cfg.Passwd = user, "weir"
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		tb.Fatal(err)
	}
	if db, err = weir.Open(connector, o); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := db.Close(); err != nil {
			tb.Error(err)
		}
		if _, err := outside.Exec(fmt.Sprintf("DROP USER '%s'@'%%'", user)); err != nil {
			tb.Error(err)
		}
	})
	return db, outside, user
}

func threads(tb testing.TB, outside *sql.DB, user string) int {
	tb.Helper()
	var n int
	err := outside.QueryRow("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE USER = ?", user).Scan(&n)
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

// settled waits until no call and no zombie is left.
func settled(tb testing.TB, db *weir.DB) {
	tb.Helper()
	deadline := time.Now().Add(10 * time.Second)
	for tick := time.Millisecond; ; time.Sleep(tick) {
		s := db.Stats()
		if s.Free+s.Idle == s.Max {
			return
		}
		if time.Now().After(deadline) {
			tb.Fatalf("slots did not come back: %+v", s)
		}
	}
}

func TestOverloadNeverPutsMoreThreadsOnTheServerThanAllowed(t *testing.T) {
	const most = 10
	db, outside, user := openReal(t, weir.Options{Max: most})
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

// busy burns CPU on the server, checking for kills as real queries do, which
// SLEEP does in a way of its own.
const busy = "SELECT COUNT(*) FROM test.digits a, test.digits b, test.digits c, test.digits d, test.digits e, test.digits f, test.digits g, test.digits h"

func makeDigits(tb testing.TB, outside *sql.DB) {
	tb.Helper()
	for _, q := range []string{
		"CREATE TABLE IF NOT EXISTS test.digits (n INT PRIMARY KEY)",
		"INSERT IGNORE INTO test.digits VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)",
	} {
		if _, err := outside.ExecContext(tb.Context(), q); err != nil {
			tb.Fatal(err)
		}
	}
}

func TestFiveHundredKillsStrikeNobodyElse(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 2})
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
	for i := 0; db.Stats().Kills < 500 && i < 100_000; i++ { // some calls are refused, and need no kill
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
	if _, err := outside.Exec("CREATE OR REPLACE TABLE test.ledger (n INT PRIMARY KEY) ENGINE=InnoDB"); err != nil {
		t.Fatal(err)
	}
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
	failed := make(chan error)
	go func() {
		_, err := db.ExecContext(t.Context(), "DO SLEEP(5)")
		failed <- err
	}()
	var id uint64
	for id == 0 {
		err := outside.QueryRow("SELECT ID FROM information_schema.PROCESSLIST WHERE USER = ? AND INFO = 'DO SLEEP(5)'", user).Scan(&id)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			t.Fatal(err)
		}
	}
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
	done := make(chan error)
	go func() {
		_, err := db.ExecContext(ctx, "SELECT SLEEP(5);")
		done <- err
	}()
	var info string
	for info == "" {
		err := outside.QueryRow("SELECT INFO FROM information_schema.PROCESSLIST WHERE USER = ? AND INFO LIKE 'SELECT SLEEP%'", user).Scan(&info)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			t.Fatal(err)
		}
	}
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if want := "SELECT SLEEP(5) /*request_id='it%27s%20%2A%2F%201%3F'*/"; info != want {
		t.Errorf("the server saw %q, want %q", info, want)
	}
}

func openConfig(tb testing.TB, cfg *mysql.Config, o weir.Options) *weir.DB {
	tb.Helper()
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		tb.Fatal(err)
	}
	db, err := weir.Open(connector, o)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := db.Close(); err != nil {
			tb.Error(err)
		}
	})
	return db
}
