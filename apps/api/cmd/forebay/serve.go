package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"os"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/app"
	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/database/private"
)

const serveUsage = `Usage: forebay serve

Starts the API on FOREBAY_ADDR and logs JSON to standard error. With
DATABASE_URL it uses that database and refuses to start while migrations are
pending; without, it starts a private server and migrates it.
`

func serve(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	if rest, err := parse(flagSet("serve", serveUsage, stdout), args); err != nil {
		return err
	} else if len(rest) > 0 {
		return usagef("serve takes no arguments; settings come from the environment")
	}
	cfg, err := config.Load(os.Getenv)
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, cfg, func(step string) { fmt.Fprintln(stderr, step) })
	if err != nil {
		return err
	}
	defer db.close()
	if db.server != nil {
		if _, err := app.Migrate(ctx, db.connector); err != nil {
			return err
		}
	}
	ln, err := listen(ctx, cfg.Addr)
	if err != nil {
		return err
	}
	a, err := app.Open(ctx, app.Options{Config: cfg, Database: db.config, Version: version, Log: stderr})
	if err != nil {
		return err
	}
	return serveUntilDone(ctx, a, ln)
}

// serveUntilDone runs the API and ends it in order.
func serveUntilDone(ctx context.Context, a *app.App, ln net.Listener) error {
	err := a.Serve(ctx, ln)
	if closeErr := a.Close(); err == nil {
		err = closeErr
	}
	return err
}

func listen(ctx context.Context, addr string) (net.Listener, error) {
	if err := portFree(addr, "FOREBAY_ADDR"); err != nil {
		return nil, err
	}
	return new(net.ListenConfig).Listen(ctx, "tcp", addr)
}

// database is the one that the environment names, or a private server.
type database struct {
	config    *mysql.Config
	connector *mysqlConnector
	server    *private.Server // nil for one that the environment names
	stop      context.CancelFunc
	kept      chan struct{} // closed when the supervision has ended
}

func openDatabase(ctx context.Context, cfg config.Config, progress func(string)) (*database, error) {
	d := &database{stop: func() {}, kept: make(chan struct{})}
	var err error
	if cfg.Database != "" {
		close(d.kept)
		if d.config, err = cfg.DSN(); err != nil {
			return nil, fmt.Errorf("DATABASE_URL: %w", err)
		}
	} else if err = d.startPrivate(ctx, cfg, progress); err != nil {
		return nil, err
	}
	if d.connector, err = newConnector(d.config); err != nil {
		d.close()
		return nil, err
	}
	return d, nil
}

// close stops the private server, if there is one.
func (d *database) close() {
	d.stop()
	<-d.kept
}
