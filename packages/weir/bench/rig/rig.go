// Package rig is what pools are measured on: a server of their own, an account
// for them, the tables of the workloads, and an eye on the server from outside.
package rig

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

// Options sets up a Rig.
type Options struct {
	// Flavour is "mariadb" or "mysql". Default: what servertest takes.
	Flavour string
	// MaxConnections is the server's max_connections. Default 500.
	MaxConnections int
}

// Rig is a server under test.
type Rig struct {
	server  *servertest.Server
	outside *sql.DB // one connection, with every privilege
}

// account is what the pools connect as, so that their threads can be told from
// the rig's. It has no privilege but on its database.
const account = "arm"

// pool is the size of InnoDB's buffer pool: well below the table of [Real], so
// that its queries read pages.
const pool = "--innodb-buffer-pool-size=24M"

// Endless is a query that burns CPU for longer than anyone waits, looking for
// kills as real queries do; SLEEP has a way of its own. Without the condition
// MySQL would only multiply the tables' sizes.
const Endless = "SELECT COUNT(*) FROM test.digits a, test.digits b, test.digits c, test.digits d, test.digits e, test.digits f, test.digits g, test.digits h" +
	" WHERE a.n + h.n >= 0"

// ErrNone says that there is no server to measure on.
var ErrNone = servertest.ErrNone

// Start starts a server.
func Start(ctx context.Context, o Options) (*Rig, error) {
	server, err := servertest.Start(ctx, servertest.Options{
		Flavour: servertest.Flavour(o.Flavour), MaxConnections: o.MaxConnections, Args: []string{pool},
	})
	if err != nil {
		return nil, err
	}
	r := &Rig{server: server}
	if err := r.open(ctx); err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return r, nil
}

func (r *Rig) open(ctx context.Context) error {
	connector, err := mysql.NewConnector(r.server.Config())
	if err != nil {
		return err
	}
	r.outside = sql.OpenDB(connector)
	r.outside.SetMaxOpenConns(1)
	for _, q := range []string{
		fmt.Sprintf("CREATE USER '%s'@'%%' IDENTIFIED BY '%s'", account, account),
		fmt.Sprintf("GRANT ALL ON test.* TO '%s'@'%%'", account),
		"CREATE TABLE test.digits (n INT PRIMARY KEY)",
		"INSERT INTO test.digits VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)",
	} {
		if _, err := r.outside.ExecContext(ctx, q); err != nil {
			return fmt.Errorf("rig: %w", err)
		}
	}
	return nil
}

// Close stops the server and removes its data.
func (r *Rig) Close() error {
	var err error
	if r.outside != nil {
		err = r.outside.Close()
	}
	return errors.Join(err, r.server.Close())
}

// Server says what the server is, such as "10.11.14-MariaDB".
func (r *Rig) Server(ctx context.Context) (string, error) {
	var version string
	err := r.outside.QueryRowContext(ctx, "SELECT VERSION()").Scan(&version)
	return version, err
}

// Config is how a pool under test reaches the server.
func (r *Rig) Config() *mysql.Config {
	cfg := r.server.Config()
	cfg.User, cfg.Passwd = account, account
	return cfg
}

// Threads is how many threads the server has for the pools.
func (r *Rig) Threads(ctx context.Context) (int, error) {
	var n int
	err := r.outside.QueryRowContext(ctx, "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE USER = ?", account).Scan(&n)
	return n, err
}

// Selects is how many SELECT statements the server has begun, whoever sent them.
func (r *Rig) Selects(ctx context.Context) (int, error) {
	var name string
	var n int
	err := r.outside.QueryRowContext(ctx, "SHOW GLOBAL STATUS LIKE 'Com_select'").Scan(&name, &n)
	return n, err
}

// Clear ends every thread that the pools have left on the server, and returns
// when they are gone and the server takes new ones: connections that nobody
// waits for any more may still stand in its socket's backlog.
func (r *Rig) Clear(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for reached := false; ; {
		ids, err := r.ids(ctx)
		if err != nil {
			return err
		}
		if len(ids) == 0 {
			if reached {
				return nil
			}
			reached = r.reachable(ctx) // whose own thread must go, too
		}
		for _, id := range ids {
			// A thread that has gone by itself is an error, and no harm.
			_, _ = r.outside.ExecContext(ctx, fmt.Sprintf("KILL %d", id))
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return fmt.Errorf("rig: %d threads do not end", len(ids))
		}
	}
}

// reachable says whether a pool could connect now, and finds nobody there.
func (r *Rig) reachable(ctx context.Context) bool {
	connector, err := mysql.NewConnector(r.Config())
	if err != nil {
		return false
	}
	db := sql.OpenDB(connector)
	defer db.Close()
	var threads int
	err = db.QueryRowContext(ctx, "SELECT COUNT(*) FROM information_schema.PROCESSLIST").Scan(&threads)
	return err == nil && threads == 1 // its own: the account sees no others
}

func (r *Rig) ids(ctx context.Context) ([]uint64, error) {
	rows, err := r.outside.QueryContext(ctx, "SELECT ID FROM information_schema.PROCESSLIST WHERE USER = ?", account)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var ids []uint64
	for rows.Next() {
		var id uint64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}
