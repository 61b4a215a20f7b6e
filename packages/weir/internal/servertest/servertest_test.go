package servertest_test

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

func start(t *testing.T, o servertest.Options) *servertest.Server {
	t.Helper()
	if testing.Short() {
		t.Skip("needs a real server")
	}
	s, err := servertest.Start(t.Context(), o)
	if errors.Is(err, servertest.ErrNone) && os.Getenv(servertest.EnvFlavour) == "" {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func connect(t *testing.T, cfg *mysql.Config) *sql.DB {
	t.Helper()
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(connector)
	t.Cleanup(func() { db.Close() })
	return db
}

func TestARestartKeepsTheAddressAndWhatWasCommitted(t *testing.T) {
	s := start(t, servertest.Options{TCP: true, MaxConnections: 77})
	cfg := s.Config()
	cfg.Net, cfg.Addr = "tcp", s.Address()
	db := connect(t, cfg)
	for _, q := range []string{"CREATE TABLE kept (n INT PRIMARY KEY)", "INSERT INTO kept VALUES (7)"} {
		if _, err := db.ExecContext(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	before := s.Pid()
	if err := s.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	if before == 0 || s.Pid() == before {
		t.Errorf("process %d, then %d", before, s.Pid())
	}
	for name, db := range map[string]*sql.DB{"port": db, "socket": connect(t, s.Config())} {
		var n, most int
		var version string
		if err := db.QueryRowContext(t.Context(), "SELECT n, @@max_connections, VERSION() FROM kept").Scan(&n, &most, &version); err != nil || n != 7 {
			t.Errorf("%s: %d, %v", name, n, err)
		}
		if most != 77 || strings.Contains(version, "MariaDB") != (s.Flavour() == servertest.MariaDB) {
			t.Errorf("%s: max_connections %d, version %s", name, most, version)
		}
	}
}

func TestAFrozenServerAnswersAgainWhenItIsThawed(t *testing.T) {
	s := start(t, servertest.Options{})
	db := connect(t, s.Config())
	if err := db.PingContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := s.Freeze(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if err := db.PingContext(ctx); err == nil {
		t.Error("a frozen server answered")
	}
	if err := s.Thaw(); err != nil {
		t.Fatal(err)
	}
	if err := db.PingContext(t.Context()); err != nil {
		t.Error(err)
	}
}

// TestAKilledProcessLeavesNoServerAndNoFolder runs this test binary again, as
// the process that is killed.
func TestAKilledProcessLeavesNoServerAndNoFolder(t *testing.T) {
	if os.Getenv("SERVERTEST_VICTIM") != "" {
		s := start(t, servertest.Options{})
		fmt.Println("running", s.Pid(), filepath.Dir(s.Config().Addr))
		select {} // until killed
	}
	start(t, servertest.Options{}) // skips where there is none, and makes the template
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$")
	cmd.Env = append(os.Environ(), "SERVERTEST_VICTIM=1")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var pid int
	var dir string
	for lines := bufio.NewScanner(out); pid == 0 && lines.Scan(); {
		_, _ = fmt.Sscanf(lines.Text(), "running %d %s", &pid, &dir) // other lines are the testing package's
	}
	if pid == 0 {
		t.Fatal("the other process started no server")
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // "signal: killed"
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(10 * time.Second); syscall.Kill(pid, 0) == nil && !zombie(pid); <-tick.C {
		if time.Now().After(deadline) {
			t.Fatalf("server %d outlived its parent", pid)
		}
	}
	start(t, servertest.Options{})
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is still there: %v", dir, err)
	}
}

// zombie says whether a process has ended and only waits to be waited for.
func zombie(pid int) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || strings.Contains(string(stat), ") Z ")
}
