package private

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/database/private/privatetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// parentDir, when set, makes this test binary a forebay that starts a server
// there, says its process id, and waits to be killed.
const parentDir = "FOREBAY_TEST_PARENT_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(parentDir); dir != "" {
		s, err := Start(context.Background(), Options{Dir: dir})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(s.Pid())
		select {}
	}
	code := m.Run()
	for _, t := range templates {
		os.RemoveAll(t.base)
	}
	os.Exit(code)
}

// templates are folders initialised once; a test works on a copy.
var templates = map[Flavour]*template{MariaDB: {}, MySQL: {}}

type template struct {
	once      sync.Once
	base, dir string
	err       error
}

// initialised returns a folder of the test's own whose server was initialised
// and stopped in order.
func initialised(t *testing.T, f Flavour) string {
	t.Helper()
	tmpl := templates[f]
	tmpl.once.Do(func() {
		if tmpl.base, tmpl.err = os.MkdirTemp("", "forebay-private-"); tmpl.err != nil {
			return
		}
		tmpl.dir = filepath.Join(tmpl.base, "db")
		var s *Server
		if s, tmpl.err = Start(t.Context(), Options{Dir: tmpl.dir, Flavour: f, Throwaway: true}); tmpl.err == nil {
			tmpl.err = s.Stop(t.Context())
		}
	})
	if tmpl.err != nil {
		t.Fatal(tmpl.err)
	}
	dir := filepath.Join(t.TempDir(), "db")
	if err := Clone(dir, tmpl.dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

func start(t *testing.T, o Options) *Server {
	t.Helper()
	s, err := Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(t, s) })
	return s
}

func stop(t *testing.T, s *Server) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	if err := s.Stop(ctx); err != nil {
		t.Error(err)
	}
}

func connect(t *testing.T, dsn string) *sql.DB {
	t.Helper()
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func exec1(t *testing.T, db *sql.DB, query string) {
	t.Helper()
	if _, err := db.ExecContext(t.Context(), query); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

func ask[T any](t *testing.T, db *sql.DB, query string) T {
	t.Helper()
	var v T
	if err := db.QueryRowContext(t.Context(), query).Scan(&v); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return v
}

func alive(pid int) bool { return syscall.Kill(pid, 0) == nil }

func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !ok(); {
		if time.Now().After(deadline) {
			t.Fatalf("waited 30 s: %s", what)
		}
		time.Sleep(pollEvery)
	}
}

func eachFlavour(t *testing.T, test func(t *testing.T, f Flavour)) {
	for _, f := range []Flavour{MariaDB, MySQL} {
		t.Run(string(f), func(t *testing.T) {
			switch _, err := Locate(t.Context(), Options{Dir: t.TempDir(), Flavour: f}); {
			case privatetest.Unreachable(err):
				t.Skipf("%s is neither installed nor to be fetched here: %v", f, err)
			case err != nil:
				t.Fatal(err)
			}
			test(t, f)
		})
	}
}

func TestDataIsKeptOverStopRestartAndCrash(t *testing.T) {
	eachFlavour(t, func(t *testing.T, f Flavour) {
		o := Options{Dir: initialised(t, f)}
		s := start(t, o)
		db := connect(t, s.DSN(""))
		exec1(t, db, "CREATE DATABASE shelf")
		exec1(t, db, "CREATE TABLE shelf.book (title varchar(20) PRIMARY KEY)")
		exec1(t, db, "INSERT INTO shelf.book VALUES ('one')")

		if err := s.Restart(t.Context()); err != nil {
			t.Fatal(err)
		}
		// A connection of before is broken; database/sql finds that out by one error.
		eventually(t, "a new connection", func() bool { return db.PingContext(t.Context()) == nil })
		exec1(t, db, "INSERT INTO shelf.book VALUES ('two')")

		s.Kill()
		select {
		case <-s.Done():
		case <-time.After(10 * time.Second):
			t.Fatal("Done does not tell of a crash")
		}
		if pid := s.Pid(); pid != 0 {
			t.Errorf("a dead server has process id %d", pid)
		}
		if err := s.Restart(t.Context()); err != nil {
			t.Fatal(err)
		}
		pid := s.Pid()
		stop(t, s)
		if alive(pid) {
			t.Errorf("server %d is alive after Stop", pid)
		}

		again := start(t, o)
		titles := ask[string](t, connect(t, again.DSN("shelf")), "SELECT GROUP_CONCAT(title ORDER BY title) FROM book")
		if titles != "one,two" {
			t.Errorf("after a restart, a crash and a new start the shelf holds %q", titles)
		}
	})
}

func TestSupervisedServerComesBackAfterACrash(t *testing.T) {
	s := start(t, Options{Dir: initialised(t, MariaDB), Throwaway: true})
	ended := make(chan struct{})
	crashes := make(chan error, 10)
	go func() {
		defer close(ended)
		s.Supervise(t.Context(), func(err error) { crashes <- err })
	}()
	db := connect(t, s.DSN(""))
	before := s.Pid()
	s.Kill()
	if err := <-crashes; err != nil {
		t.Errorf("the first report of a crash is %v", err)
	}
	eventually(t, "the same address answers again", func() bool { return db.PingContext(t.Context()) == nil })
	if after := s.Pid(); after == before || after == 0 {
		t.Errorf("process %d before and %d after the crash", before, after)
	}
	stop(t, s)
	<-ended // Stop ends the supervision
}

func TestSettingsAreWhatForebayReliesOn(t *testing.T) {
	eachFlavour(t, func(t *testing.T, f Flavour) {
		s := start(t, Options{Dir: initialised(t, f), MaxConnections: 37})
		db := connect(t, s.DSN(""))
		for name, want := range map[string]string{
			"@@max_connections": "37", "@@time_zone": "+00:00", "@@character_set_server": "utf8mb4",
			"@@innodb_flush_log_at_trx_commit": "1", "@@performance_schema": "0",
			"@@max_allowed_packet": "67108864", "@@local_infile": "0",
			"@@collation_connection": collation,
		} {
			if got := ask[string](t, db, "SELECT "+name); got != want {
				t.Errorf("%s is %s, want %s", name, got, want)
			}
		}
		if mode := ask[string](t, db, "SELECT @@sql_mode"); !strings.Contains(mode, "STRICT_ALL_TABLES") {
			t.Errorf("sql_mode is %s", mode)
		}
	})
}

func TestNobodyGetsInWithoutThePassword(t *testing.T) {
	eachFlavour(t, func(t *testing.T, f Flavour) {
		s := start(t, Options{Dir: initialised(t, f), Throwaway: true})
		if err := connect(t, s.TCPDSN("")).PingContext(t.Context()); err != nil {
			t.Errorf("with the password, over TCP: %v", err)
		}
		for _, user := range []string{"root", account, "nobody"} {
			dsn := user + "@tcp(" + s.Addr() + ")/"
			if err := connect(t, dsn).PingContext(t.Context()); err == nil {
				t.Errorf("%s got in over TCP without a password", user)
			}
		}
		info, err := os.Stat(s.dir)
		if err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("the folder is open to others: %v %v", info.Mode(), err)
		}
		var text sql.NullString
		err = connect(t, s.DSN("")).QueryRowContext(t.Context(), "SELECT LOAD_FILE('/etc/hostname')").Scan(&text)
		if err == nil && text.Valid {
			t.Errorf("SQL can read the machine's files")
		}
	})
}

func TestSecondStartOnTheSameFolderIsRefused(t *testing.T) {
	o := Options{Dir: initialised(t, MariaDB), Throwaway: true}
	s := start(t, o)
	if !InUse(o.Dir) {
		t.Error("InUse does not see a running server")
	}
	_, err := Start(t.Context(), o)
	if code := knowledge.CodeOf(err); code != knowledge.CodeConflict {
		t.Fatalf("a second start: %v", err)
	}
	if want := fmt.Sprintf("(%d)", os.Getpid()); !strings.Contains(err.Error(), want) {
		t.Errorf("%q does not name the process that has the folder, %s", err, want)
	}
	stop(t, s)
	if InUse(o.Dir) {
		t.Error("a stopped server leaves its folder in use")
	}
}

func TestFolderOfOneFlavourIsNotOpenedByTheOther(t *testing.T) {
	dir := initialised(t, MariaDB)
	_, err := Start(t.Context(), Options{Dir: dir, Flavour: MySQL})
	if code := knowledge.CodeOf(err); code != knowledge.CodeConflict {
		t.Fatalf("opening MariaDB's folder with MySQL: %v", err)
	}
}

func TestTakenPortIsNamed(t *testing.T) {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	port := l.Addr().(*net.TCPAddr).Port
	eachFlavour(t, func(t *testing.T, f Flavour) {
		_, err := Start(t.Context(), Options{Dir: initialised(t, f), Port: port})
		if !errors.Is(err, errPortTaken) || !strings.Contains(err.Error(), fmt.Sprintf("Port %d", port)) {
			t.Fatalf("starting on a taken port: %v", err)
		}
	})
}

func TestFolderTooDeepForASocketIsReachedByPort(t *testing.T) {
	eachFlavour(t, func(t *testing.T, f Flavour) {
		deep := filepath.Join(t.TempDir(), strings.Repeat("deep/", 20))
		if err := os.MkdirAll(filepath.Dir(deep), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(initialised(t, f), deep); err != nil {
			t.Fatal(err)
		}
		s := start(t, Options{Dir: deep, Throwaway: true})
		if !strings.Contains(s.DSN(""), "tcp(127.0.0.1:") {
			t.Errorf("the address is %s", s.DSN(""))
		}
		if got := ask[int](t, connect(t, s.DSN("")), "SELECT 1"); got != 1 {
			t.Errorf("SELECT 1 is %d", got)
		}
	})
}

// orphan starts a forebay of its own in dir, kills it as kill -9 does, and
// returns the process id that its server had.
func orphan(t *testing.T, dir string) (serverPid int) {
	t.Helper()
	parent := exec.Command(os.Args[0])
	parent.Env = append(os.Environ(), parentDir+"="+dir)
	out, err := parent.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if _, scanErr := fmt.Sscan(line, &serverPid); scanErr != nil {
		t.Fatalf("the parent says %q: %v", line, err)
	}
	if err := parent.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = parent.Wait() // it was killed, and says so
	return serverPid
}

func TestKilledParentLeavesNoServer(t *testing.T) {
	dir := initialised(t, MariaDB)
	pid := orphan(t, dir)
	eventually(t, "the orphaned server ends", func() bool { return !InUse(dir) && !alive(pid) })
}

func TestServerOfAKilledParentIsTakenOver(t *testing.T) {
	dir := initialised(t, MariaDB)
	// A server that does not hear of its parent's death, as on systems without
	// the signal: started here, outside of any Server, holding server.lock.
	o := Options{Dir: dir}
	if err := o.validateWithDefaults(); err != nil {
		t.Fatal(err)
	}
	lock, err := tryLock(filepath.Join(dir, serverLock))
	if err != nil || lock == nil {
		t.Fatal(lock, err)
	}
	s := &Server{options: o, dir: dir, lock: lock, closing: make(chan struct{})}
	if s.binary, err = Locate(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	if s.password, err = writeAccounts(dir); err != nil {
		t.Fatal(err)
	}
	if err := s.startOnPort(t.Context()); err != nil {
		t.Fatal(err)
	}
	exec1(t, connect(t, s.DSN("")), "CREATE DATABASE kept")
	lock.Close() // what is left is the server's own hold

	if !InUse(dir) {
		t.Error("a folder whose server still runs counts as free")
	}
	var steps []string
	o.Progress = func(step string) { steps = append(steps, step) }
	next := start(t, o)
	if got := strings.Join(steps, "; "); !strings.Contains(got, "left behind") {
		t.Errorf("the steps were %s", got)
	}
	if got := ask[int](t, connect(t, next.DSN("")), "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'kept'"); got != 1 {
		t.Error("what the old server had stored is gone")
	}
	select {
	case <-s.Done():
	default:
		t.Error("the old server still runs")
	}
}

func TestStartQuotesTheLogWhenTheDataIsDamaged(t *testing.T) {
	dir := initialised(t, MariaDB)
	if err := os.Truncate(filepath.Join(dir, dataName, "ibdata1"), 4096); err != nil {
		t.Fatal(err)
	}
	_, err := Start(t.Context(), Options{Dir: dir})
	e, ok := errors.AsType[*knowledge.Error](err)
	if !ok || !strings.Contains(e.Message, "[ERROR]") || !strings.Contains(e.Message, logName) {
		t.Fatalf("starting over damaged data: %v", err)
	}
	if InUse(dir) {
		t.Error("a failed start keeps the folder")
	}
}
