// Package databasetest gives tests a real database of their own: one private
// server a test process, one empty database a test. There is no double here.
//
// A package that uses it has
//
//	func TestMain(m *testing.M) { databasetest.Main(m) }
//
// The environment variable FOREBAY_TEST_DATABASE chooses the server: mariadb,
// the default, or mysql.
package databasetest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/database/private"
)

// Main runs a package's tests and stops the server they used. It does not
// return.
func Main(m *testing.M) {
	code := m.Run()
	if err := shared.stop(); err != nil {
		fmt.Fprintln(os.Stderr, "databasetest:", err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// Open creates an empty database and returns its DSN. The database is dropped
// when the test ends. A server that cannot be had fails the test: a suite that
// skips silently proves nothing.
func Open(t testing.TB) string {
	t.Helper()
	s := Server(t)
	name := "t_" + strings.ToLower(rand.Text())
	admin, err := sql.Open("mysql", s.DSN(""))
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close()
	if _, err := admin.ExecContext(t.Context(), "CREATE DATABASE `"+name+"`"); err != nil {
		t.Fatalf("databasetest: %v", err)
	}
	t.Cleanup(func() { drop(t, s, name) })
	return s.DSN(name)
}

// drop runs after the test's context has ended, so it has its own.
func drop(t testing.TB, s *private.Server, name string) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	cfg, err := mysql.ParseDSN(s.DSN(""))
	if err != nil {
		t.Error(err)
		return
	}
	cfg.Logger = &mysql.NopLogger{} // a test may have killed the server; then there is nothing to drop
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		t.Error(err)
		return
	}
	admin := sql.OpenDB(connector)
	defer admin.Close()
	// A transaction that the test left open would hold the drop back.
	if _, err := admin.ExecContext(ctx, "SET SESSION lock_wait_timeout = 5"); err == nil {
		if _, err := admin.ExecContext(ctx, "DROP DATABASE `"+name+"`"); err != nil {
			t.Errorf("databasetest: a connection of this test still holds a lock: %v", err)
		}
	}
}

// Server is the server of this test process, for tests that need its address
// or its life. A test that kills it restarts it.
func Server(t testing.TB) *private.Server {
	t.Helper()
	s, err := shared.start()
	if err != nil {
		t.Fatalf("databasetest: %v", err)
	}
	return s
}

// Flavour is what FOREBAY_TEST_DATABASE asks for.
func Flavour() private.Flavour {
	if f := private.Flavour(os.Getenv("FOREBAY_TEST_DATABASE")); f != private.AnyFlavour {
		return f
	}
	return private.MariaDB
}

// instance is the one server of the process. It starts when first asked for.
type instance struct {
	once   sync.Once
	server *private.Server
	dir    string
	err    error
}

var shared instance

// startLimit includes fetching a server on a machine that has none.
const startLimit = 5 * time.Minute

func (i *instance) start() (*private.Server, error) {
	i.once.Do(func() {
		ctx, cancel := context.WithTimeout(context.Background(), startLimit)
		defer cancel()
		i.server, i.dir, i.err = startCopy(ctx)
	})
	return i.server, i.err
}

func (i *instance) stop() error {
	if i.server == nil {
		return nil
	}
	// The data is thrown away, so the server need not end well, only surely.
	i.server.Kill()
	return errors.Join(i.server.Stop(context.Background()), os.RemoveAll(i.dir))
}

// options are those of every server of a test.
func options(dir string) private.Options {
	return private.Options{
		Dir: dir, Flavour: Flavour(), Throwaway: true, MaxConnections: 300,
		Progress: func(step string) {
			if testing.Verbose() {
				fmt.Fprintln(os.Stderr, "databasetest:", step)
			}
		},
	}
}

// startCopy starts a server on a copy of this user's initialised template.
func startCopy(ctx context.Context) (*private.Server, string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	cache = filepath.Join(cache, "forebay", "databasetest")
	if err := os.MkdirAll(cache, 0o700); err != nil {
		return nil, "", err
	}
	sweep(os.TempDir(), time.Now().Add(-time.Hour))
	base, err := os.MkdirTemp("", prefix)
	if err != nil {
		return nil, "", err
	}
	dir := filepath.Join(base, "db")
	if err := copyTemplate(ctx, cache, dir); err != nil {
		return nil, "", errors.Join(err, os.RemoveAll(base))
	}
	s, err := private.Start(ctx, options(dir))
	if err != nil {
		return nil, "", errors.Join(err, os.RemoveAll(base))
	}
	return s, base, nil
}
