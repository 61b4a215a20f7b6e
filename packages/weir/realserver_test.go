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
	return servertest.Start(ctx, servertest.Options{Borrow: true})
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
	if errors.Is(err, servertest.ErrNone) && os.Getenv(servertest.EnvFlavour) == "" {
		tb.Skip(err)
	}
	if err != nil {
		tb.Fatal(err)
	}
	connector, err := mysql.NewConnector(s.Config())
	if err != nil {
		tb.Fatal(err)
	}
	outside := sql.OpenDB(connector)
	tb.Cleanup(func() { outside.Close() })
	return s.Config(), outside
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

// seen waits until a statement of user's runs, and returns its thread and its
// text; over tells that it never will.
func seen(tb testing.TB, outside *sql.DB, user, like string, over <-chan error) (id uint64, text string) {
	tb.Helper()
	for {
		err := outside.QueryRow("SELECT ID, INFO FROM information_schema.PROCESSLIST WHERE USER = ? AND INFO LIKE ?", user, like).Scan(&id, &text)
		if err == nil {
			return id, text
		}
		if !errors.Is(err, sql.ErrNoRows) {
			tb.Fatal(err)
		}
		select {
		case err := <-over:
			tb.Fatalf("the statement ended before it was seen: %v", err)
		default:
		}
	}
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

// busy burns CPU on the server, checking for kills as real queries do, which
// SLEEP does in a way of its own. Its condition keeps MySQL from multiplying
// the tables' sizes instead of counting.
const busy = "SELECT COUNT(*) FROM test.digits a, test.digits b, test.digits c, test.digits d, test.digits e, test.digits f, test.digits g, test.digits h" +
	" WHERE a.n + b.n + c.n + d.n + e.n + f.n + g.n + h.n <> 7"

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

// makeTable makes an empty table.
func makeTable(tb testing.TB, outside *sql.DB, name, columns string) {
	tb.Helper()
	for _, q := range []string{"DROP TABLE IF EXISTS " + name, "CREATE TABLE " + name + " (" + columns + ") ENGINE=InnoDB"} {
		if _, err := outside.ExecContext(tb.Context(), q); err != nil {
			tb.Fatal(err)
		}
	}
}
