// Package private runs a MySQL or MariaDB server of Forebay's own: found on
// the machine or fetched without privilege, initialised once, reachable on a
// unix socket and a loopback port, its data kept between runs, and stopped with
// its parent however that ends. It knows nothing of what is stored in it.
package private

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Server is a running database server. Its methods may be called from several
// goroutines.
type Server struct {
	options  Options
	binary   Binary
	dir      string // absolute
	password string
	port     int
	owner    *os.File // held until Stop
	lock     *os.File // inherited by every process of this server

	mu      sync.Mutex // serialises Stop, Restart and Kill
	process *process
	done    chan struct{} // see Done
	closing chan struct{} // closed by Stop
}

// Start runs a server in o.Dir and returns when it accepts connections. The
// context bounds the start, not the server's life: call Stop.
//
// Errors are [knowledge.Error]: CodeConflict when another process uses the
// folder, CodeUnavailable when there is no server to run or it does not start.
func Start(ctx context.Context, o Options) (*Server, error) {
	if err := o.validateWithDefaults(); err != nil {
		return nil, err
	}
	dir, err := filepath.Abs(o.Dir)
	if err != nil {
		return nil, folderError(o.Dir, err)
	}
	if err := makeFolder(dir); err != nil {
		return nil, folderError(dir, err)
	}
	s := &Server{options: o, dir: dir, closing: make(chan struct{})}
	if s.owner, err = own(dir); err != nil {
		return nil, err
	}
	if err := s.begin(ctx); err != nil {
		s.release()
		return nil, err
	}
	return s, nil
}

func (o *Options) validateWithDefaults() error {
	*o = o.withDefaults()
	return o.validate()
}

// makeFolder makes the server's folder, for its owner alone even if it was
// there and open to others.
func makeFolder(dir string) error {
	for _, sub := range []string{"", "tmp", "files"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return err
		}
	}
	return os.Chmod(dir, 0o700)
}

// begin does everything that needs the folder to be ours.
func (s *Server) begin(ctx context.Context) (err error) {
	if s.lock, err = outlive(ctx, s.dir, s.options.Progress); err != nil {
		return err
	}
	m, err := readMade(s.dir)
	if err != nil {
		return err
	}
	wantedFlavour := s.options.Flavour
	if m.Flavour != AnyFlavour {
		if wantedFlavour != AnyFlavour && wantedFlavour != m.Flavour {
			return knowledge.Errorf(knowledge.CodeConflict,
				"The database in %s was made by %s and cannot be opened by %s. Choose another folder.", s.dir, m.Flavour, wantedFlavour)
		}
		s.options.Flavour = m.Flavour
	}
	if s.binary, err = Locate(ctx, s.options); err != nil {
		return err
	}
	if m.Flavour == AnyFlavour {
		if err := initialise(ctx, s.dir, s.binary, s.options); err != nil {
			return err
		}
	}
	if s.password, err = writeAccounts(s.dir); err != nil {
		return folderError(s.dir, err)
	}
	s.options.Progress("Starting the database server")
	return s.startOnPort(ctx)
}

// startOnPort starts the server on the wanted port or on a free one. Between
// finding a port free and the server's taking it, another program can; then a
// new one is found.
func (s *Server) startOnPort(ctx context.Context) (err error) {
	s.port = s.options.Port
	if s.port != 0 {
		return s.run(ctx)
	}
	for range 3 {
		if s.port, err = freePort(); err != nil {
			return &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "This machine has no free port on its loopback address for the private database server.", Err: err}
		}
		if err = s.run(ctx); !errors.Is(err, errPortTaken) {
			return err
		}
	}
	return err
}

func freePort() (int, error) {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	return l.Addr().(*net.TCPAddr).Port, l.Close()
}

// startBytes is the least room for a start: temporary tables and some log.
const startBytes = 64 << 20

// run starts one server process and waits until it answers.
func (s *Server) run(ctx context.Context) error {
	if err := needSpace(s.dir, startBytes); err != nil {
		return err
	}
	if err := s.clearStale(); err != nil {
		return folderError(s.dir, err)
	}
	argv, err := s.binary.command(s.settings()...)
	if err != nil {
		return err
	}
	onParentDeath := syscall.SIGTERM // an orderly end
	if s.options.Throwaway {
		onParentDeath = syscall.SIGKILL
	}
	p, err := launch(argv, s.dir, s.logFile(), s.lock, onParentDeath)
	if err != nil {
		return &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "The private database server could not be run.", Err: err}
	}
	if err := writePid(s.lock, p.pid()); err != nil {
		p.kill()
		return folderError(s.dir, err)
	}
	if err := s.awaitReady(ctx, p); err != nil {
		p.kill()
		return err
	}
	s.process, s.done = p, make(chan struct{})
	go s.watch(p, s.done)
	return nil
}

// clearStale removes what a killed server left: MySQL refuses to start over a
// socket whose recorded process id happens to live again. The log of the last
// start is kept beside that of this one.
func (s *Server) clearStale() error {
	for _, name := range []string{"sock", "sock.lock", "server.pid", dataName + "/sock", dataName + "/sock.lock"} {
		if err := os.Remove(filepath.Join(s.dir, name)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	if err := os.Rename(s.logFile(), s.logFile()+".1"); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// awaitReady returns when the server answers a ping, or with the reason why it
// never will.
func (s *Server) awaitReady(ctx context.Context, p *process) error {
	ctx, cancel := context.WithTimeout(ctx, s.options.StartTimeout)
	defer cancel()
	cfg := s.config("")
	cfg.Logger = &mysql.NopLogger{} // refused connections are expected here
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		return fmt.Errorf("private: %w", err)
	}
	for {
		conn, err := connector.Connect(ctx)
		if err == nil {
			return conn.Close()
		}
		select {
		case <-p.done:
			return startError("start", s.logFile(), s.port, fmt.Errorf("the server ended: %w", p.err))
		case <-ctx.Done():
			return startError(fmt.Sprintf("start within %s", s.options.StartTimeout), s.logFile(), s.port, errors.Join(ctx.Err(), err))
		case <-time.After(pollEvery):
		}
	}
}

// watch tells Done's readers when p ends on its own.
func (s *Server) watch(p *process, done chan struct{}) {
	<-p.done
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process == p { // not taken away by Stop or Restart
		close(done)
	}
}

// release lets the next process have the folder.
func (s *Server) release() {
	for _, f := range []*os.File{s.lock, s.owner} {
		if f != nil {
			f.Close()
		}
	}
}

func (s *Server) logFile() string { return filepath.Join(s.dir, logName) }

// config is a client's configuration for database db.
func (s *Server) config(db string) *mysql.Config {
	cfg := mysql.NewConfig()
	cfg.User, cfg.Passwd, cfg.DBName = account, s.password, db
	cfg.Net, cfg.Addr = "unix", s.socketPath()
	if cfg.Addr == "" {
		cfg.Net, cfg.Addr = "tcp", s.Addr()
	}
	cfg.Collation = collation
	cfg.Loc, cfg.ParseTime = time.UTC, true
	cfg.InterpolateParams = true // one round trip a statement instead of three
	cfg.Timeout = 5 * time.Second
	return cfg
}

// DSN is the go-sql-driver data source name of database db, which need not
// exist yet; empty means none. It stays valid over Restart.
func (s *Server) DSN(db string) string { return s.config(db).FormatDSN() }

// TCPDSN is DSN by way of the loopback port, for whoever puts a proxy between.
func (s *Server) TCPDSN(db string) string {
	cfg := s.config(db)
	cfg.Net, cfg.Addr = "tcp", s.Addr()
	return cfg.FormatDSN()
}

// Addr is the loopback address, host:port.
func (s *Server) Addr() string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(s.port)) }

// Flavour is what runs.
func (s *Server) Flavour() Flavour { return s.binary.Flavour }

// Version is the server's own version.
func (s *Server) Version() string { return s.binary.Version }
