// Package development is an empty database on a real server, in which schemas
// are made, read back and removed, to plan migrations and to check them. What
// the server itself reads back is the only form in which schemas are compared.
package development

import (
	"context"
	"database/sql"
	"fmt"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/mysql"
	"ariga.io/atlas/sql/schema"
	_ "github.com/go-sql-driver/mysql" // the driver behind the DSN
)

// Database is a database whose tables may all be dropped.
type Database struct {
	DB     *sql.DB
	Driver migrate.Driver
}

// Open connects to the database that dsn names. It refuses one that is not
// empty, since everything in it is going to be dropped.
func Open(ctx context.Context, dsn string) (*Database, error) {
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		return nil, fmt.Errorf("development database: %w", err)
	}
	d := &Database{DB: db}
	if err := d.connect(ctx); err != nil {
		db.Close()
		return nil, err
	}
	return d, nil
}

func (d *Database) connect(ctx context.Context) (err error) {
	if d.Driver, err = mysql.Open(d.DB); err != nil {
		return fmt.Errorf("development database: %w", err)
	}
	now, err := d.Inspect(ctx)
	if err != nil {
		return err
	}
	if len(now.Tables) > 0 {
		return fmt.Errorf("development database: %s is not empty: it has table %s", now.Name, now.Tables[0].Name)
	}
	return nil
}

// Close gives the connections back. It does not clear.
func (d *Database) Close() error { return d.DB.Close() }

// Inspect reads the schema back from the server.
func (d *Database) Inspect(ctx context.Context) (*schema.Schema, error) {
	s, err := d.Driver.InspectSchema(ctx, "", nil) // the DSN's own database
	if err != nil {
		return nil, fmt.Errorf("development database: reading it: %w", err)
	}
	return s, nil
}

// Run executes the statements of the migration called name.
func (d *Database) Run(ctx context.Context, name string, stmts []*migrate.Stmt) error {
	for _, stmt := range stmts {
		if _, err := d.DB.ExecContext(ctx, stmt.Text); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// Take reads the schema back and clears the database.
func (d *Database) Take(ctx context.Context) (*schema.Schema, error) {
	s, err := d.Inspect(ctx)
	if err != nil {
		return nil, err
	}
	return s, d.Clear(ctx)
}

// Clear drops every table, whatever refers to it.
func (d *Database) Clear(ctx context.Context) error {
	s, err := d.Inspect(ctx)
	if err != nil {
		return err
	}
	conn, err := d.DB.Conn(ctx) // the setting belongs to one session
	if err != nil {
		return fmt.Errorf("development database: %w", err)
	}
	defer conn.Close()
	statements := []string{"SET foreign_key_checks = 0"}
	for _, t := range s.Tables {
		statements = append(statements, "DROP TABLE `"+t.Name+"`")
	}
	for _, stmt := range append(statements, "SET foreign_key_checks = 1") {
		if _, err := conn.ExecContext(ctx, stmt); err != nil {
			return fmt.Errorf("development database: emptying it: %w", err)
		}
	}
	return nil
}

// Plan is the statements that lead from one schema to the other, each with its
// way back, without the database's name so that they run in any.
func (d *Database) Plan(ctx context.Context, from, to *schema.Schema) ([]*migrate.Change, error) {
	diff, err := d.Driver.SchemaDiff(from, to)
	if err != nil {
		return nil, fmt.Errorf("development database: comparing: %w", err)
	}
	if len(diff) == 0 {
		return nil, nil
	}
	p, err := d.Driver.PlanChanges(ctx, "", diff, func(o *migrate.PlanOptions) {
		o.SchemaQualifier, o.Indent = new(string), "  "
	})
	if err != nil {
		return nil, fmt.Errorf("development database: planning: %w", err)
	}
	return p.Changes, nil
}
