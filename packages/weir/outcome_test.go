package weir_test

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"testing"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// said is the server's answer with this number.
func said(number uint16, message string) error {
	return &mysql.MySQLError{Number: number, Message: message}
}

func TestEachErrorIsOfOneOutcome(t *testing.T) {
	for _, c := range []struct {
		name string
		err  error
		want weir.Outcome
	}{
		{"nothing", nil, weir.OutcomeOK},
		{"no rows", fmt.Errorf("user 7: %w", sql.ErrNoRows), weir.OutcomeOK},
		{"a refusal", &weir.ShedError{Reason: weir.QueueFull}, weir.OutcomeShed},
		{"the caller's cancel", context.Canceled, weir.OutcomeCanceled},
		{"the caller's deadline", fmt.Errorf("read: %w", context.DeadlineExceeded), weir.OutcomeTimeout},
		{"a syntax error", said(1064, "You have an error in your SQL syntax"), weir.OutcomeRejected},
		{"a duplicate key", fmt.Errorf("insert: %w", said(1062, "Duplicate entry")), weir.OutcomeRejected},
		{"a wrong password", said(1045, "Access denied"), weir.OutcomeRejected},
		{"a query that an operator killed", said(1317, "Query execution was interrupted"), weir.OutcomeRejected},
		{"a query over its server's time limit", said(3024, "maximum statement execution time exceeded"), weir.OutcomeRejected},
		{"an option that stays", said(1290, "The MySQL server is running with the --secure-file-priv option"), weir.OutcomeRejected},
		{"a replica", said(1290, "The MySQL server is running with the --read-only option"), weir.OutcomeTransient},
		{"a deadlock", said(1213, "Deadlock found"), weir.OutcomeTransient},
		{"a lock's timeout", said(1205, "Lock wait timeout exceeded"), weir.OutcomeTransient},
		{"too many connections", said(1040, "Too many connections"), weir.OutcomeUnavailable},
		{"a shutdown", said(1053, "Server shutdown in progress"), weir.OutcomeUnavailable},
		{"a lost connection", errors.Join(weir.ErrConnLost, mysql.ErrInvalidConn), weir.OutcomeConnLost},
		{"a driver's own word for it", driver.ErrBadConn, weir.OutcomeConnLost},
		{"a write without an answer", errors.Join(weir.ErrOutcomeUnknown, context.Canceled), weir.OutcomeUnknown},
		{"a panic with an error", &weir.PanicError{Value: context.Canceled}, weir.OutcomeOther},
		{"a misuse", weir.ErrSlotHeld, weir.OutcomeOther},
		{"a transaction that is over", sql.ErrTxDone, weir.OutcomeOther},
	} {
		if got := weir.OutcomeOf(c.err); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestWhatTheServerSaysThroughTheDoubleIsClassified(t *testing.T) {
	s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
		switch st.Query {
		case "SELECT lost", "INSERT lost":
			return weirtest.Reply{Lose: true}
		case "INSERT duplicate":
			return weirtest.Reply{Err: said(1062, "Duplicate entry")}
		}
		return weirtest.Reply{}
	})
	db := open(t, s, weir.Options{RetryBudget: -1})
	defer shut(t, db, s)
	for query, want := range map[string]weir.Outcome{
		"SELECT 1": weir.OutcomeOK, "SELECT lost": weir.OutcomeConnLost, "INSERT lost": weir.OutcomeUnknown,
		"INSERT duplicate": weir.OutcomeRejected,
	} {
		if _, err := db.ExecContext(t.Context(), query); weir.OutcomeOf(err) != want {
			t.Errorf("%s: %v, want %s", query, err, want)
		}
	}
	unreachable := weirtest.NewServer(nil)
	unreachable.RefuseDials(context.DeadlineExceeded) // the dial's, not the caller's
	never := open(t, unreachable, weir.Options{RetryBudget: -1})
	defer shut(t, never, unreachable)
	if _, err := never.ExecContext(t.Context(), "SELECT 1"); weir.OutcomeOf(err) != weir.OutcomeUnavailable {
		t.Errorf("a dial that timed out: %v", err)
	}
}

func TestARealServersAnswersAreClassified(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 2, RetryBudget: -1})
	makeTable(t, outside, "test.locked", "n INT PRIMARY KEY")
	ctx := t.Context()
	insert := func() error {
		_, err := db.ExecContext(ctx, "INSERT INTO test.locked VALUES (1)")
		return err
	}
	if err := insert(); err != nil {
		t.Fatal(err)
	}
	if err := insert(); weir.OutcomeOf(err) != weir.OutcomeRejected {
		t.Errorf("a duplicate key: %v", err)
	}
	if _, err := db.ExecContext(ctx, "SELEKT 1"); weir.OutcomeOf(err) != weir.OutcomeRejected {
		t.Errorf("bad SQL: %v", err)
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(ctx, "UPDATE test.locked SET n = 2"); err != nil {
		t.Fatal(err)
	}
	other, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.ExecContext(ctx, "SET innodb_lock_wait_timeout = 1"); err != nil {
		t.Fatal(err)
	}
	if _, err := other.ExecContext(ctx, "UPDATE test.locked SET n = 3"); weir.OutcomeOf(err) != weir.OutcomeTransient {
		t.Errorf("a locked row: %v", err)
	}
	if err := errors.Join(other.Rollback(), tx.Rollback()); err != nil {
		t.Error(err)
	}
}
