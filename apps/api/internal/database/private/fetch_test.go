package private

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/database/private/privatetest"
)

func TestServerIsFetchedAndRunWithoutBeingInstalled(t *testing.T) {
	var steps []string
	o := Options{
		Dir: t.TempDir(), CacheDir: t.TempDir(), Throwaway: true,
		Progress: func(step string) { steps = append(steps, step) },
	}.withDefaults()
	fetched, err := fetch(t.Context(), o, MariaDB)
	if privatetest.Unreachable(err) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	if fetched.Flavour != MariaDB || !strings.HasPrefix(fetched.baseDir, o.CacheDir) {
		t.Fatalf("fetched %+v", fetched)
	}
	if told := strings.Join(steps, "; "); !strings.Contains(told, "Fetching mariadb-server-core") || !strings.Contains(told, "Unpacking") {
		t.Errorf("the person who waits was told: %s", told)
	}
	steps = nil
	if again, err := fetch(t.Context(), o, MariaDB); err != nil || again.Version != fetched.Version || len(steps) > 0 {
		t.Errorf("a second time: %+v, %v, after %v", again, err, steps)
	}

	// Run it, although another may be installed.
	if err := makeFolder(o.Dir); err != nil {
		t.Fatal(err)
	}
	lock, err := tryLock(filepath.Join(o.Dir, serverLock))
	if err != nil || lock == nil {
		t.Fatal(lock, err)
	}
	s := &Server{options: o, dir: o.Dir, binary: fetched, lock: lock, closing: make(chan struct{})}
	if err := initialise(t.Context(), s.dir, s.binary, o); err != nil {
		t.Fatal(err)
	}
	if s.password, err = writeAccounts(s.dir); err != nil {
		t.Fatal(err)
	}
	if err := s.startOnPort(t.Context()); err != nil {
		t.Fatal(err)
	}
	defer stop(t, s)
	version := ask[string](t, connect(t, s.DSN("")), "SELECT VERSION()")
	if number, _, _ := strings.Cut(fetched.Version, "-"); !strings.HasPrefix(version, number) {
		t.Errorf("fetched %s, %s runs", fetched.Version, version)
	}
}
