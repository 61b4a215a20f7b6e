package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/database/private"
)

// databaseName is the private server's only database of ours.
const databaseName = "forebay"

type mysqlConnector struct{ driver.Connector }

// newConnector completes what a DATABASE_URL leaves open: parameters are
// interpolated (one round trip a statement instead of three), times are UTC.
func newConnector(c *mysql.Config) (*mysqlConnector, error) {
	c.InterpolateParams, c.ParseTime, c.Loc = true, true, time.UTC
	connector, err := mysql.NewConnector(c)
	if err != nil {
		return nil, err
	}
	return &mysqlConnector{connector}, nil
}

// startPrivate runs a server of our own and keeps it running.
func (d *database) startPrivate(ctx context.Context, cfg config.Config, progress func(string)) error {
	server, err := private.Start(ctx, private.Options{Dir: filepath.Join(cfg.Data, "database"), Progress: progress})
	if err != nil {
		close(d.kept)
		return err
	}
	d.server = server
	keeping, stop := context.WithCancel(context.WithoutCancel(ctx))
	d.stop = stop
	go func() {
		defer close(d.kept)
		keep(keeping, server)
	}()
	if err := createDatabase(ctx, server); err != nil {
		d.close()
		return err
	}
	d.config, err = mysql.ParseDSN(server.DSN(databaseName))
	if err != nil {
		d.close()
	}
	return err
}

func createDatabase(ctx context.Context, server *private.Server) error {
	db, err := sql.Open("mysql", server.DSN(""))
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.ExecContext(ctx, "CREATE DATABASE IF NOT EXISTS "+databaseName+" CHARACTER SET utf8mb4")
	return err
}

// stopLimit bounds an orderly end of the database.
const stopLimit = 30 * time.Second

// keep starts the server again when it ends by itself, and stops it when ctx ends.
func keep(ctx context.Context, server *private.Server) {
	server.Supervise(ctx, func(err error) {
		if err == nil {
			slog.Warn("the private database server ended by itself; starting it again")
			return
		}
		slog.Error("restarting the private database server", "error", err)
	})
	stopping, cancel := context.WithTimeout(context.Background(), stopLimit)
	defer cancel()
	if err := server.Stop(stopping); err != nil {
		slog.Error("stopping the private database server", "error", err)
	}
}
