// Package servertest gives weir's tests and load runs a real server: MariaDB or
// MySQL in a process of its own, on a socket in a temporary folder, which can be
// frozen, restarted and killed. It ends with the process that started it,
// however that ends; what a killed process left on disk goes with the next Start.
package servertest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/go-sql-driver/mysql"
)

// Flavour is a family of servers.
type Flavour string

// The flavours.
const (
	MariaDB Flavour = "mariadb"
	MySQL   Flavour = "mysql"
)

// The environment that chooses a server.
const (
	// EnvFlavour is the flavour of Options that name none.
	EnvFlavour = "WEIR_TEST_FLAVOUR"
	// EnvDSN is a running server for Options.Borrow, as go-sql-driver names it.
	EnvDSN = "WEIR_TEST_DSN"
	// EnvMySQLRoot is a folder into which a MySQL server's packages, with all
	// that they depend on, were unpacked: it holds usr/sbin/mysqld.
	EnvMySQLRoot = "WEIR_MYSQL_ROOT"
)

// ErrNone says that there is no such server on this machine.
var ErrNone = errors.New("servertest: no such server on this machine")

// ErrBorrowed is the answer to what only a server of one's own can do.
var ErrBorrowed = errors.New("servertest: the server was not started here")

// Options says which server to start.
type Options struct {
	// Flavour is the kind of server. Default: what WEIR_TEST_FLAVOUR names,
	// else MariaDB.
	Flavour Flavour
	// MaxConnections is the server's max_connections. Default 500.
	MaxConnections int
	// TCP opens a free loopback port beside the socket. See Server.Address.
	TCP bool
	// Args are further arguments for the server; they override its own.
	Args []string
	// Borrow takes the running server that WEIR_TEST_DSN names, if it is set,
	// instead of starting one. It can be neither frozen nor restarted.
	Borrow bool
}

func (o Options) withDefaults() Options {
	if o.Flavour == "" {
		o.Flavour = Flavour(os.Getenv(EnvFlavour))
	}
	if o.Flavour == "" {
		o.Flavour = MariaDB
	}
	if o.MaxConnections == 0 {
		o.MaxConnections = 500
	}
	return o
}

// Server is a server with an empty database named "test". Its methods are safe
// for use by several goroutines.
type Server struct {
	options Options
	binary  binary
	config  *mysql.Config
	address string // host:port; empty without TCP
	folder  *folder

	mu      sync.Mutex
	process *process // nil for a borrowed server, and after Close
}

// Start starts a server and returns when it answers. ctx bounds the start, not
// the server's life.
func Start(ctx context.Context, o Options) (*Server, error) {
	if dsn := os.Getenv(EnvDSN); o.Borrow && dsn != "" {
		return borrow(ctx, dsn)
	}
	o = o.withDefaults()
	b, err := find(ctx, o.Flavour)
	if err != nil {
		return nil, err
	}
	s := &Server{options: o, binary: b}
	if s.folder, err = newFolder(); err != nil {
		return nil, err
	}
	if err := s.begin(ctx); err != nil {
		return nil, errors.Join(err, s.folder.remove())
	}
	return s, nil
}

// borrow describes a server that runs already.
func borrow(ctx context.Context, dsn string) (*Server, error) {
	cfg, err := mysql.ParseDSN(dsn)
	if err != nil {
		return nil, fmt.Errorf("servertest: %s: %w", EnvDSN, err)
	}
	cfg.InterpolateParams = true
	s := &Server{config: cfg}
	err = ask(ctx, cfg, func(db *sql.DB) error {
		var version string
		if err := db.QueryRowContext(ctx, "SELECT VERSION()").Scan(&version); err != nil {
			return err
		}
		s.options.Flavour = flavourOf(version)
		_, err := db.ExecContext(ctx, "CREATE DATABASE IF NOT EXISTS test")
		return err
	})
	cfg.DBName = "test" // whatever the DSN says: accounts that tests make see no other
	return s, err
}

// begin fills the server's folder and starts its first process.
func (s *Server) begin(ctx context.Context) error {
	if err := s.binary.fill(ctx, s.folder.path("data")); err != nil {
		return err
	}
	password, err := s.folder.writeAccount()
	if err != nil {
		return err
	}
	s.config = mysql.NewConfig()
	s.config.User, s.config.Passwd, s.config.InterpolateParams = account, password, true
	s.config.Net, s.config.Addr = "unix", s.folder.path("s")
	s.config.DBName = "test"
	s.config.Logger = &mysql.NopLogger{} // broken connections are what the tests are about
	if s.options.TCP {
		if s.address, err = freeAddress(); err != nil {
			return err
		}
	}
	return s.launch(ctx)
}

// freeAddress is a loopback port that nobody has at the moment.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

// Config returns a copy of how to reach the server through its socket, as an
// account with every privilege, with the database "test".
func (s *Server) Config() *mysql.Config { return s.config.Clone() }

// Address is the server's loopback "host:port", for Config's Net "tcp". It is
// empty without Options.TCP.
func (s *Server) Address() string { return s.address }

// Flavour is the server's kind.
func (s *Server) Flavour() Flavour { return s.options.Flavour }

// Pid is the server's process; 0 when it was borrowed or closed. It changes
// with Restart.
func (s *Server) Pid() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process == nil {
		return 0
	}
	return s.process.cmd.Process.Pid
}

// Freeze stops the server where it is (SIGSTOP): its sockets stay open, and
// nothing answers. It returns when every thread stands still.
func (s *Server) Freeze() error {
	if err := s.signal(syscall.SIGSTOP); err != nil {
		return err
	}
	return awaitStopped(s.Pid())
}

// Thaw lets a frozen server go on.
func (s *Server) Thaw() error { return s.signal(syscall.SIGCONT) }

func (s *Server) signal(sig syscall.Signal) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process == nil {
		return ErrBorrowed
	}
	return s.process.cmd.Process.Signal(sig)
}

// Restart kills the server as a crash would, and starts it again on the same
// data and at the same address. What was committed is still there.
func (s *Server) Restart(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process == nil {
		return ErrBorrowed
	}
	s.process.kill()
	return s.launchLocked(ctx)
}

// Close kills the server and removes its data.
func (s *Server) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process == nil {
		return nil
	}
	s.process.kill() // its data are thrown away
	s.process = nil
	return s.folder.remove()
}

// startTimeout bounds one start, crash recovery included.
const startTimeout = time.Minute

func (s *Server) launch(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.launchLocked(ctx)
}

// launchLocked starts a process and waits until it answers. Callers hold s.mu.
func (s *Server) launchLocked(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	for _, stale := range []string{"s", "s.lock", "pid"} { // of a server that was killed
		if err := os.Remove(s.folder.path(stale)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	p, err := launch(s.arguments(), s.folder.path("log"))
	if err != nil {
		return err
	}
	if err := s.await(ctx, p); err != nil {
		p.kill()
		return err
	}
	s.process = p
	return nil
}

// await returns when the server answers, or with the reason why it will not.
func (s *Server) await(ctx context.Context, p *process) error {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		err := ask(ctx, s.config, func(db *sql.DB) error { return db.PingContext(ctx) })
		if err == nil {
			return nil
		}
		select {
		case <-tick.C:
		case <-p.done:
			return fmt.Errorf("servertest: the server ended: %w\n%s", p.err, tail(s.folder.path("log")))
		case <-ctx.Done():
			return fmt.Errorf("servertest: the server does not answer: %w\n%s", err, tail(s.folder.path("log")))
		}
	}
}

// ask opens a connection for f alone.
func ask(ctx context.Context, cfg *mysql.Config, f func(*sql.DB) error) error {
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		return err
	}
	db := sql.OpenDB(connector)
	return errors.Join(f(db), db.Close())
}

// tail is the end of a log.
func tail(path string) []byte {
	text, err := os.ReadFile(filepath.Clean(path))
	if err != nil {
		return []byte(err.Error())
	}
	return text[max(0, len(text)-2000):]
}
