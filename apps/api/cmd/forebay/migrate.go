package main

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"os"

	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/database/migrate"
	"github.com/forebay/forebay/packages/schema/migrations"
)

const migrateUsage = `Usage: forebay migrate up|down|status

up      applies what is pending
down    takes the newest migration back; back up first
status  lists what is applied and what is pending

The database is the one that DATABASE_URL names, or the private one.
`

func migrateCommand(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	rest, err := parse(flagSet("migrate", migrateUsage, stdout), args)
	if err != nil {
		return err
	}
	if len(rest) != 1 {
		return usagef("migrate takes one of up, down and status")
	}
	verb := map[string]func(context.Context, *migrate.Migrator, io.Writer) error{
		"up": migrateUp, "down": migrateDown, "status": migrateStatus,
	}[rest[0]]
	if verb == nil {
		return usagef("migrate knows up, down and status, not %q", rest[0])
	}
	cfg, err := config.Load(os.Getenv)
	if err != nil {
		return err
	}
	db, err := openDatabase(ctx, cfg, newProgress(stderr).step)
	if err != nil {
		return err
	}
	defer db.close()
	pool := sql.OpenDB(db.connector)
	defer pool.Close()
	m, err := migrate.New(pool, migrations.Files)
	if err != nil {
		return err
	}
	return verb(ctx, m, stdout)
}

func migrateUp(ctx context.Context, m *migrate.Migrator, out io.Writer) error {
	applied, err := m.Up(ctx)
	for _, a := range applied {
		fmt.Fprintf(out, "applied     %s\n", a.File)
	}
	if err == nil && len(applied) == 0 {
		fmt.Fprintln(out, "Nothing was pending.")
	}
	return err
}

func migrateDown(ctx context.Context, m *migrate.Migrator, out io.Writer) error {
	taken, err := m.Down(ctx)
	for _, t := range taken {
		fmt.Fprintf(out, "taken back  %s\n", t.File)
	}
	if err == nil && len(taken) == 0 {
		fmt.Fprintln(out, "The database is empty.")
	}
	return err
}

func migrateStatus(ctx context.Context, m *migrate.Migrator, out io.Writer) error {
	all, err := m.Status(ctx)
	if err != nil {
		return err
	}
	for _, s := range all {
		state := "pending            "
		if !s.Pending() {
			state = s.AppliedAt.Local().Format("2006-01-02 15:04:05")
		}
		fmt.Fprintf(out, "%s  %s\n", state, s.File)
	}
	return nil
}
