// Command migration plans the migrations that take the schema to what the
// entities say, on a private development server of its own, and lints them.
// It is a tool for whoever changes an entity: make migration name=what_changes.
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/database/private"
	entmigrate "github.com/forebay/forebay/packages/schema/ent/migrate"
	"github.com/forebay/forebay/packages/schema/migrations/lint"
	"github.com/forebay/forebay/packages/schema/migrations/plan"
)

// folder is where migrations are, from this module's root.
const folder = "../../packages/schema/migrations"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "migration:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) (err error) {
	if len(args) != 1 || strings.TrimSpace(args[0]) == "" {
		return errors.New("say in a few words what changes: make migration name=documents_have_owners")
	}
	dir, err := os.MkdirTemp("", "forebay-migration-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	server, err := private.Start(ctx, private.Options{Dir: dir, Throwaway: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.Stop(context.WithoutCancel(ctx))) }()
	if err := create(ctx, server, "plan", "lint"); err != nil {
		return err
	}
	files, err := plan.Diff(ctx, server.DSN("plan"), folder, args[0], entmigrate.Tables)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		fmt.Fprintln(out, "The migrations already lead to what the entities say.")
		return nil
	}
	for _, f := range files {
		fmt.Fprintln(out, "wrote", f)
	}
	return review(ctx, server.DSN("lint"), out)
}

// review says what a reviewer would of the migrations, the new ones included.
func review(ctx context.Context, dsn string, out io.Writer) error {
	findings, err := lint.Run(ctx, dsn, os.DirFS(folder))
	if err != nil {
		return err
	}
	for _, f := range findings {
		fmt.Fprintln(out, f)
	}
	if len(findings) > 0 {
		return fmt.Errorf("%d findings: change the files, or waive each with a line -- forebay:allow RULE: REASON", len(findings))
	}
	return nil
}

func create(ctx context.Context, server *private.Server, names ...string) error {
	db, err := sql.Open("mysql", server.DSN(""))
	if err != nil {
		return err
	}
	defer db.Close()
	for _, name := range names {
		if _, err := db.ExecContext(ctx, "CREATE DATABASE `"+name+"`"); err != nil {
			return err
		}
	}
	return nil
}
