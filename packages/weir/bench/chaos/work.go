package chaos

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
)

// tables are what the scenarios' statements work on.
var tables = []string{
	"CREATE TABLE IF NOT EXISTS digits (n INT PRIMARY KEY) ENGINE=InnoDB",
	"INSERT IGNORE INTO digits VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)",
	"CREATE TABLE IF NOT EXISTS doors (n INT PRIMARY KEY) ENGINE=InnoDB",
	"INSERT IGNORE INTO doors VALUES (0),(1),(2),(3),(4),(5),(6),(7)",
}

// Statements in which a server is busy in its different ways: it computes, it
// reads rows, it waits for a row's lock that another statement holds. Each
// returns the number that it is given, so that an answer shows whom it belongs to.
const (
	computes = "SELECT ? + BENCHMARK(3000, SHA2('weir', 256))"
	joins    = "SELECT ? + COUNT(*) - 10000 FROM digits a, digits b, digits c, digits d"
)

// work makes the statements of a trial.
type work struct {
	// pause is an expression that takes so many seconds and is 0: see [Trial.work].
	pause func(seconds float64) string
}

func (w work) waits() string { return "SELECT ? + " + w.pause(0.02) }

func (w work) locks() string {
	return "SELECT ? + " + w.pause(0.003) + " FROM doors WHERE n = ? FOR UPDATE"
}

// mixed is the i-th request of a mix of all kinds: 12 of 20 wait, 4 join, 2
// compute, 2 lock.
func (w work) mixed(ctx context.Context, db ask, i int) error {
	switch k := i % 20; {
	case k < 12:
		return answered(ctx, db, i, w.waits(), i)
	case k < 16:
		return answered(ctx, db, i, joins, i)
	case k < 18:
		return answered(ctx, db, i, computes, i)
	}
	return answered(ctx, db, i, w.locks(), i, i/20%7)
}

// slowly runs the i-th of a mix of statements that take five seconds, in three
// ways that a server ends differently when they are killed. The door is shut by
// [Trial.shutDoor]. One in ten computes, so that what a scenario measures is
// weir and not two processors.
func (w work) slowly(ctx context.Context, db ask, i int) error {
	query := "SELECT ? + " + w.pause(5)
	switch i % 10 {
	case 0:
		query = "SELECT ? + COUNT(*) FROM digits a, digits b, digits c, digits d, digits e, digits f, digits g, digits h, digits i"
	case 1, 3, 5, 7:
		query = "SELECT ? + n - 7 FROM doors WHERE n = 7 FOR UPDATE"
	}
	return answered(ctx, db, i, query, i)
}

// ask runs a query for one number, through weir or through database/sql.
type ask func(ctx context.Context, query string, args ...any) (int, error)

func throughWeir(db *weir.DB) ask {
	return func(ctx context.Context, query string, args ...any) (n int, err error) {
		err = db.QueryRowContext(ctx, query, args...).Scan(&n)
		return n, err
	}
}

func throughSQL(db *sql.DB) ask {
	return func(ctx context.Context, query string, args ...any) (n int, err error) {
		err = db.QueryRowContext(ctx, query, args...).Scan(&n)
		return n, err
	}
}

// strayError is an answer that can only come from a kill that was meant for
// another statement, or from a connection that is one answer behind. Whatever
// the scenario, there must be none.
type strayError struct{ what string }

func (e *strayError) Error() string { return "chaos: a stray answer: " + e.what }

// interrupted is the error number of a statement that KILL QUERY ended.
const interrupted = 1317

// answered runs query, which must answer with want.
func answered(ctx context.Context, db ask, want int, query string, args ...any) error {
	got, err := db(ctx, query, args...)
	var refusal *mysql.MySQLError
	switch {
	case errors.As(err, &refusal) && refusal.Number == interrupted:
		return &strayError{"killed before its deadline: " + query}
	case err != nil:
		return err
	case got != want:
		return &strayError{fmt.Sprintf("%d instead of %d for %s", got, want, query)}
	}
	return nil
}

// classify says what an error means to a caller.
func classify(err error) load.Outcome {
	switch {
	case err == nil:
		return load.Good
	case errors.Is(err, weir.ErrShed):
		return load.Shed
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return load.Late
	}
	return load.Failed
}
