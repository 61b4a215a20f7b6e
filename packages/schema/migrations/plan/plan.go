// Package plan writes migrations: it compares what the existing files make of
// an empty database with what the entities want, both as a real development
// server sees them, and writes one new file for each statement between the two.
package plan

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"ariga.io/atlas/sql/migrate"
	atlas "ariga.io/atlas/sql/schema"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"

	"github.com/forebay/forebay/packages/schema/migrations"
	"github.com/forebay/forebay/packages/schema/migrations/development"
	"github.com/forebay/forebay/packages/schema/migrations/script"
)

// versionLayout is the time of planning, in UTC, to the second.
const versionLayout = "20060102150405"

// Diff writes the migrations that take the files in the folder dir to tables,
// records their checksums and returns their names; none when nothing has
// changed. name says in a few words what the change is about, such as
// "documents have owners". devDSN names an empty database, left empty again.
//
// Columns and tables that no entity wants any more are dropped: package lint
// then has the developer say why that is right.
func Diff(ctx context.Context, devDSN, dir, name string, tables []*schema.Table) ([]string, error) {
	if slug(name) == "" {
		return nil, fmt.Errorf("plan: a migration needs a name, in words that say what it is about")
	}
	if err := migrations.Verify(os.DirFS(dir)); err != nil {
		return nil, err
	}
	scripts, err := script.ReadAll(os.DirFS(dir))
	if err != nil {
		return nil, err
	}
	changes, err := missing(ctx, devDSN, scripts, tables)
	if err != nil {
		return nil, err
	}
	files, err := write(dir, name, firstVersion(scripts), changes)
	if err != nil {
		return files, err
	}
	return files, migrations.WriteSum(dir)
}

// missing is the statements between what the scripts lead to and the tables.
func missing(ctx context.Context, devDSN string, scripts []script.Script, tables []*schema.Table) ([]*migrate.Change, error) {
	dev, err := development.Open(ctx, devDSN)
	if err != nil {
		return nil, err
	}
	defer dev.Close()
	desired, err := entities(ctx, dev, tables)
	if err != nil {
		return nil, err
	}
	for _, s := range scripts {
		if err := dev.Run(ctx, s.Name, s.Up); err != nil {
			return nil, err
		}
	}
	current, err := dev.Take(ctx)
	if err != nil {
		return nil, err
	}
	return dev.Plan(ctx, current, desired)
}

// entities is the schema that Ent makes of its tables, read back.
func entities(ctx context.Context, dev *development.Database, tables []*schema.Table) (*atlas.Schema, error) {
	ent, err := schema.NewMigrate(entsql.OpenDB(dialect.MySQL, dev.DB))
	if err != nil {
		return nil, fmt.Errorf("plan: %w", err)
	}
	if err := ent.Create(ctx, tables...); err != nil {
		return nil, fmt.Errorf("plan: creating the entities' tables: %w", err)
	}
	return dev.Take(ctx)
}

// firstVersion is now, or just after the last script when that was planned
// within this second or on a clock that runs ahead.
func firstVersion(scripts []script.Script) time.Time {
	now := time.Now().UTC()
	if len(scripts) == 0 {
		return now
	}
	last, err := time.Parse(versionLayout, strconv.FormatInt(scripts[len(scripts)-1].Version, 10))
	if err == nil && !now.After(last.Add(time.Second)) {
		return last.Add(time.Second)
	}
	return now
}

// write makes one file for each change.
func write(dir, name string, version time.Time, changes []*migrate.Change) (files []string, err error) {
	for i, c := range changes {
		down, err := c.ReverseStmts()
		if err != nil {
			return files, fmt.Errorf("plan: no way back from %q: %w", c.Cmd, err)
		}
		file := version.Add(time.Duration(i)*time.Second).Format(versionLayout) + "_" + slug(name)
		if len(changes) > 1 && c.Comment != "" {
			file += "_" + slug(c.Comment)
		}
		file += ".sql"
		if err := os.WriteFile(filepath.Join(dir, file), []byte(script.Format(c.Comment, c.Cmd, down)), 0o644); err != nil {
			return files, fmt.Errorf("plan: %w", err)
		}
		files = append(files, file)
	}
	return files, nil
}

var notWord = regexp.MustCompile(`[^a-z0-9]+`)

// slug makes words fit for a file name.
func slug(words string) string {
	return strings.Trim(notWord.ReplaceAllString(strings.ToLower(words), "_"), "_")
}
