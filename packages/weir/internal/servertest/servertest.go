// Package servertest gives weir's tests a real server: the one that
// WEIR_TEST_DSN names, or a private mariadbd on a socket in a temporary folder.
package servertest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/go-sql-driver/mysql"
)

// ErrNone says that there is no server to test against.
var ErrNone = errors.New("servertest: set WEIR_TEST_DSN, or install mariadb-server-core")

// Server is a running server.
type Server struct {
	Config *mysql.Config
	Pid    int // of the private server; 0 for one that was found running
	stop   func() error
}

// Close stops a private server and removes its data.
func (s *Server) Close() error {
	if s.stop == nil {
		return nil
	}
	return s.stop()
}

// Start finds or starts a server with a database named "test".
func Start(ctx context.Context) (*Server, error) {
	if dsn := os.Getenv("WEIR_TEST_DSN"); dsn != "" {
		cfg, err := mysql.ParseDSN(dsn)
		if err != nil {
			return nil, err
		}
		cfg.InterpolateParams = true
		return &Server{Config: cfg}, nil
	}
	path, err := exec.LookPath("mariadbd")
	if err != nil {
		if _, err := os.Stat("/usr/sbin/mariadbd"); err != nil {
			return nil, ErrNone
		}
		path = "/usr/sbin/mariadbd"
	}
	dir, err := os.MkdirTemp("", "weir") // short: a socket's path ends at 107 bytes
	if err != nil {
		return nil, err
	}
	s, err := startPrivate(ctx, path, dir)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return s, nil
}

func startPrivate(ctx context.Context, path, dir string) (*Server, error) {
	data, socket := filepath.Join(dir, "data"), filepath.Join(dir, "s")
	if err := os.Mkdir(data, 0o700); err != nil {
		return nil, err
	}
	if err := bootstrap(ctx, path, data); err != nil {
		return nil, err
	}
	cmd := exec.Command(path, common(data,
		"--socket="+socket, "--skip-networking", "--max-connections=500", "--pid-file="+filepath.Join(dir, "pid"))...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	log, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd.Stdout, cmd.Stderr = log, log
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	cfg := mysql.NewConfig()
	cfg.User, cfg.Net, cfg.Addr, cfg.InterpolateParams = "root", "unix", socket, true
	cfg.Logger = &mysql.NopLogger{}
	s := &Server{Config: cfg, Pid: cmd.Process.Pid, stop: func() error {
		_ = cmd.Process.Kill() // its data are thrown away
		_ = cmd.Wait()         // "signal: killed"
		return os.RemoveAll(dir)
	}}
	if err := awaitServer(ctx, cfg); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	cfg.DBName = "test"
	return s, nil
}

func common(data string, more ...string) []string {
	args := append([]string{"--no-defaults", "--datadir=" + data, "--innodb-log-file-size=10M",
		"--innodb-buffer-pool-size=32M", "--innodb-flush-log-at-trx-commit=0", "--performance-schema=OFF"}, more...)
	if os.Geteuid() == 0 {
		args = append(args, "--user=root")
	}
	return args
}

// bootstrap writes the system tables, as mariadb-install-db would.
func bootstrap(ctx context.Context, path, data string) error {
	const share = "/usr/share/mysql/"
	var script strings.Builder
	script.WriteString("create database mysql;\ncreate database test;\nuse mysql;\nSET @auth_root_socket=NULL;\nSET @skip_auth_anonymous=1;\n")
	for _, name := range []string{"mysql_system_tables.sql", "mysql_performance_tables.sql", "mysql_system_tables_data.sql"} {
		b, err := os.ReadFile(share + name)
		if err != nil {
			return err
		}
		script.Write(b)
		script.WriteByte('\n')
	}
	cmd := exec.CommandContext(ctx, path, common(data, "--bootstrap")...)
	cmd.Stdin = strings.NewReader(script.String())
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("servertest: bootstrap: %w\n%s", err, out)
	}
	return nil
}

func awaitServer(ctx context.Context, cfg *mysql.Config) error {
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		return err
	}
	db := sql.OpenDB(connector)
	defer db.Close()
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		err := db.PingContext(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return fmt.Errorf("servertest: the server does not answer: %w", err)
		}
	}
}
