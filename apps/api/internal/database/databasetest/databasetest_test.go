package databasetest

import (
	"database/sql"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/database/private"
)

func TestMain(m *testing.M) { Main(m) }

func open(t *testing.T) *sql.DB {
	t.Helper()
	db, err := sql.Open("mysql", Open(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func TestEachTestHasADatabaseOfItsOwn(t *testing.T) {
	var wait sync.WaitGroup
	for range 8 {
		db := open(t)
		wait.Go(func() {
			if _, err := db.ExecContext(t.Context(), "CREATE TABLE same_name (n int PRIMARY KEY)"); err != nil {
				t.Error(err)
				return
			}
			if _, err := db.ExecContext(t.Context(), "INSERT INTO same_name VALUES (1)"); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
}

func TestDatabaseIsGoneAfterItsTest(t *testing.T) {
	var name string
	t.Run("a test", func(t *testing.T) {
		if err := open(t).QueryRowContext(t.Context(), "SELECT DATABASE()").Scan(&name); err != nil {
			t.Fatal(err)
		}
	})
	var n int
	if err := open(t).QueryRowContext(t.Context(), "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = ?", name).Scan(&n); err != nil {
		t.Fatal(err)
	}
	if name == "" || n != 0 {
		t.Errorf("%d databases named %q are left", n, name)
	}
}

func TestServerIsOfTheWantedFlavour(t *testing.T) {
	if got := Server(t).Flavour(); got != Flavour() {
		t.Errorf("FOREBAY_TEST_DATABASE wants %s, %s runs", Flavour(), got)
	}
}

func TestSweepLeavesRunningServersAlone(t *testing.T) {
	tmp := t.TempDir()
	dead, live := filepath.Join(tmp, prefix+"dead"), filepath.Join(tmp, prefix+"live")
	for _, dir := range []string{dead, live} {
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	Server(t) // so that there is a template
	if err := os.Symlink(filepath.Join(shared.dir, "db"), filepath.Join(live, "db")); err != nil {
		t.Fatal(err)
	}
	sweep(tmp, time.Now().Add(time.Hour))
	if _, err := os.Stat(dead); err == nil {
		t.Error("a dead server's folder is left")
	}
	if _, err := os.Stat(live); err != nil {
		t.Error("a running server's folder is gone")
	}
	if !private.InUse(filepath.Join(shared.dir, "db")) {
		t.Error("the running server lost its folder")
	}
}
