package plan

import (
	"context"
	"fmt"
	"io/fs"

	"ariga.io/atlas/sql/migrate"
	"entgo.io/ent/dialect/sql/schema"

	"github.com/forebay/forebay/packages/schema/migrations/development"
	"github.com/forebay/forebay/packages/schema/migrations/script"
)

// Check replays all migrations in fsys on an empty database and returns the
// statements that are still missing to reach tables: none, unless the entities
// have moved on without a migration.
func Check(ctx context.Context, devDSN string, fsys fs.FS, tables []*schema.Table) (statements []string, err error) {
	scripts, err := script.ReadAll(fsys)
	if err != nil {
		return nil, err
	}
	changes, err := missing(ctx, devDSN, scripts, tables)
	for _, c := range changes {
		statements = append(statements, c.Cmd)
	}
	return statements, err
}

// CheckDown goes up each migration in fsys and down again, and compares: the
// schema must be what it was before. It returns the names of the files whose
// way down leads elsewhere.
func CheckDown(ctx context.Context, devDSN string, fsys fs.FS) (wrong []string, err error) {
	scripts, err := script.ReadAll(fsys)
	if err != nil {
		return nil, err
	}
	dev, err := development.Open(ctx, devDSN)
	if err != nil {
		return nil, err
	}
	defer dev.Close()
	for _, s := range scripts {
		same, err := upAndDown(ctx, dev, s)
		if err != nil {
			return nil, err
		}
		if !same {
			wrong = append(wrong, s.Name)
		}
	}
	return wrong, dev.Clear(ctx)
}

// upAndDown leaves the script applied and says whether its way down led back.
func upAndDown(ctx context.Context, dev *development.Database, s script.Script) (same bool, err error) {
	before, err := dev.Inspect(ctx)
	if err != nil {
		return false, err
	}
	for _, stmts := range [][]*migrate.Stmt{s.Up, s.Down} {
		if err := dev.Run(ctx, s.Name, stmts); err != nil {
			return false, err
		}
	}
	after, err := dev.Inspect(ctx)
	if err != nil {
		return false, err
	}
	// What the way down left undone is undone here, so that the scripts after
	// this one are tried from where they begin.
	repairs, err := dev.Plan(ctx, after, before)
	if err != nil {
		return false, err
	}
	for _, c := range repairs {
		if _, err := dev.DB.ExecContext(ctx, c.Cmd, c.Args...); err != nil {
			return false, fmt.Errorf("plan: undoing %s: %w", s.Name, err)
		}
	}
	return len(repairs) == 0, dev.Run(ctx, s.Name, s.Up)
}
