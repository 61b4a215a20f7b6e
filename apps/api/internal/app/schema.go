package app

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"

	"github.com/forebay/forebay/apps/api/internal/database/migrate"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/migrations"
)

// schemaGate holds work back until the database has the schema of this build.
type schemaGate struct {
	connector driver.Connector
	fits      chan struct{} // closed when it has
}

func newSchemaGate(c driver.Connector) *schemaGate {
	return &schemaGate{connector: c, fits: make(chan struct{})}
}

const (
	schemaRetry   = 500 * time.Millisecond
	schemaTimeout = 5 * time.Second
)

// await returns nil once the schema fits, waiting for a database that is away,
// or says that migrations are pending.
func (g *schemaGate) await(ctx context.Context) error {
	for {
		pending, err := g.pending(ctx)
		switch {
		case err == nil && len(pending) == 0:
			close(g.fits)
			return nil
		case err == nil:
			return knowledge.Errorf(knowledge.CodeConflict,
				"%d migrations are pending, the first is %s. Back up the database, run `forebay migrate up`, then start again.", len(pending), pending[0].File)
		case knowledge.CodeOf(err) != knowledge.CodeUnavailable:
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(schemaRetry):
		}
	}
}

// pending asks through a pool of its own: what a new database answers here is
// no concern of the one that serves.
func (g *schemaGate) pending(ctx context.Context) ([]migrate.Migration, error) {
	ctx, cancel := context.WithTimeout(ctx, schemaTimeout)
	defer cancel()
	db := sql.OpenDB(g.connector)
	defer db.Close()
	m, err := migrate.New(db, migrations.Files)
	if err != nil {
		return nil, err
	}
	return m.Pending(ctx)
}

// opened waits until the schema fits; false means that ctx ended first.
func (g *schemaGate) opened(ctx context.Context) bool {
	select {
	case <-g.fits:
		return true
	case <-ctx.Done():
		return false
	}
}

// ready is the readiness check.
func (g *schemaGate) ready(context.Context) (string, error) {
	select {
	case <-g.fits:
		return "", nil
	default:
		return "waiting for the database's schema", errors.New("the schema has not been verified yet")
	}
}

// Migrate brings the database up to this build's schema and says what it applied.
func Migrate(ctx context.Context, c driver.Connector) ([]migrate.Migration, error) {
	db := sql.OpenDB(c)
	defer db.Close()
	m, err := migrate.New(db, migrations.Files)
	if err != nil {
		return nil, err
	}
	applied, err := m.Up(ctx)
	if err != nil {
		return applied, fmt.Errorf("migrating: %w", err)
	}
	return applied, nil
}
