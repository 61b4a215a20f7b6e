package migrate

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	_ "github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/database/databasetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/migrations"
)

func TestMain(m *testing.M) { databasetest.Main(m) }

func open(t *testing.T) *sql.DB {
	t.Helper()
	return openDSN(t, databasetest.Open(t))
}

func openDSN(t *testing.T, dsn string) *sql.DB {
	t.Helper()
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// folder makes a migrations folder, checksums included.
func folder(files map[string]string) fstest.MapFS {
	fsys, list := fstest.MapFS{}, ""
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fsys[name] = &fstest.MapFile{Data: []byte(files[name])}
		list += fmt.Sprintf("%x %s\n", sha256.Sum256([]byte(files[name])), name)
	}
	fsys[migrations.SumFile] = &fstest.MapFile{Data: []byte(list)}
	return fsys
}

func file(up, down string) string {
	return "-- +goose Up\n" + up + ";\n\n-- +goose Down\n" + down + ";\n"
}

var shelf = map[string]string{
	"20260101000000_books.sql":  file("CREATE TABLE books (id binary(16) PRIMARY KEY)", "DROP TABLE books"),
	"20260101000001_titles.sql": file("ALTER TABLE books ADD COLUMN title varchar(80) NULL", "ALTER TABLE books DROP COLUMN title"),
	"20260101000002_first.sql":  file("INSERT INTO books VALUES (UNHEX('00'), 'one')", "DELETE FROM books"),
}

func migrator(t *testing.T, db *sql.DB, files map[string]string) *Migrator {
	t.Helper()
	m, err := New(db, folder(files))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func names(list []Migration, err error) string {
	if err != nil {
		return err.Error()
	}
	var words []string
	for _, m := range list {
		_, word, _ := strings.Cut(strings.TrimSuffix(m.File, ".sql"), "_")
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

func want(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func TestUpDownAndStatusTellTheSameStory(t *testing.T) {
	ctx, db := t.Context(), open(t)
	m := migrator(t, db, shelf)
	want(t, "pending at first", names(m.Pending(ctx)), "books titles first")
	want(t, "up", names(m.Up(ctx)), "books titles first")
	want(t, "up again", names(m.Up(ctx)), "")
	want(t, "pending after up", names(m.Pending(ctx)), "")
	if v, err := m.Version(ctx); v != 20260101000002 || err != nil {
		t.Errorf("the version is %d, %v", v, err)
	}
	want(t, "down", names(m.Down(ctx)), "first")
	want(t, "pending after down", names(m.Pending(ctx)), "first")
	want(t, "down to the first", names(m.DownTo(ctx, 20260101000000)), "titles")
	want(t, "down to nothing", names(m.DownTo(ctx, 0)), "books")
	want(t, "down from nothing", names(m.Down(ctx)), "")
	want(t, "up after down", names(m.Up(ctx)), "books titles first")
	list, err := m.Status(ctx)
	want(t, "status", names(list, err), "books titles first")
	for _, s := range list {
		if s.Pending() {
			t.Errorf("%s counts as pending", s.File)
		}
	}
}

func TestTenProcessesAtOnceApplyEachMigrationOnce(t *testing.T) {
	dsn := databasetest.Open(t)
	var mu sync.Mutex
	applied := map[string]int{}
	var wait sync.WaitGroup
	for range 10 {
		wait.Go(func() {
			db, err := sql.Open("mysql", dsn) // a pool of its own, as another process has
			if err != nil {
				t.Error(err)
				return
			}
			defer db.Close()
			m, err := New(db, folder(shelf))
			if err != nil {
				t.Error(err)
				return
			}
			list, err := m.Up(t.Context())
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			for _, one := range list {
				applied[one.File]++
			}
		})
	}
	wait.Wait()
	for name := range shelf {
		if applied[name] != 1 {
			t.Errorf("%s was applied %d times", name, applied[name])
		}
	}
}

func TestFailedMigrationKeepsThoseBeforeItAndIsTriedAgain(t *testing.T) {
	ctx, db := t.Context(), open(t)
	broken := maps.Clone(shelf)
	broken["20260101000001_titles.sql"] = file("ALTER TABLE absent ADD COLUMN title varchar(80) NULL", "SELECT 1")
	done, err := migrator(t, db, broken).Up(ctx)
	want(t, "applied before the failure", names(done, nil), "books")
	e, ok := errors.AsType[*knowledge.Error](err)
	if !ok || !strings.Contains(e.Message, "20260101000001_titles.sql") {
		t.Fatalf("the failure does not name its file: %v", err)
	}
	want(t, "after the repair", names(migrator(t, db, shelf).Up(ctx)), "titles first")
}

func TestOlderBuildSeesThatTheDatabaseIsAhead(t *testing.T) {
	ctx, db := t.Context(), open(t)
	want(t, "up", names(migrator(t, db, shelf).Up(ctx)), "books titles first")
	older := maps.Clone(shelf)
	delete(older, "20260101000002_first.sql")
	m := migrator(t, db, older)
	want(t, "pending for the older build", names(m.Pending(ctx)), "")
	if v, err := m.Version(ctx); v != 20260101000002 || err != nil {
		t.Errorf("the older build sees version %d, %v", v, err)
	}
}

func TestTamperedMigrationIsNotRun(t *testing.T) {
	db := open(t)
	fsys := folder(shelf)
	fsys["20260101000002_first.sql"] = &fstest.MapFile{Data: []byte(file("DROP TABLE books", "SELECT 1"))}
	_, err := New(db, fsys)
	if !errors.Is(err, migrations.ErrChecksum) || !strings.Contains(err.Error(), "20260101000002_first.sql") {
		t.Errorf("a changed file: %v", err)
	}
}

func TestWaitingForTheLockEndsWithTheContext(t *testing.T) {
	db := open(t)
	holder, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer holder.Close()
	if err := (namedLock{}).SessionLock(t.Context(), holder); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	result := make(chan error)
	m := migrator(t, db, shelf)
	go func() {
		_, err := m.Up(ctx)
		result <- err
	}()
	waiters := "SELECT COUNT(*) FROM information_schema.processlist WHERE state = 'User lock'"
	for n := 0; n == 0; {
		if err := db.QueryRowContext(t.Context(), waiters).Scan(&n); err != nil {
			t.Fatal(err)
		}
	}
	cancel()
	if err := <-result; !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled wait ends with %v", err)
	}
	if err := (namedLock{}).SessionUnlock(t.Context(), holder); err != nil {
		t.Error(err)
	}
	want(t, "once the lock is free", names(m.Up(t.Context())), "books titles first")
}
