// Package migrate brings a database to the schema that this build was made
// for, and back. The migrations themselves, and the tools that write and check
// them, live in packages/schema; goose keeps the record of what was applied.
package migrate

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path"
	"slices"
	"time"

	"github.com/pressly/goose/v3"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/migrations"
)

// Table is where goose records what was applied.
const Table = "goose_db_version"

// Migration is one step of the schema.
type Migration struct {
	Version   int64     // orders the migrations
	File      string    // its name, such as 20261122180000_documents_have_owners.sql
	AppliedAt time.Time // zero while it is pending
}

// Pending says whether the migration has not been applied.
func (m Migration) Pending() bool { return m.AppliedAt.IsZero() }

// Migrator runs the migrations of one folder on one database. Its methods may
// be called at once, from any number of processes; each waits for a migration
// that is under way.
type Migrator struct {
	db   *sql.DB
	fsys fs.FS
}

// New reads the migrations in fsys and compares them with their checksums. The
// pool db stays the caller's to close; a migration needs two connections of it.
func New(db *sql.DB, fsys fs.FS) (*Migrator, error) {
	if err := migrations.Verify(fsys); err != nil {
		return nil, &knowledge.Error{Code: knowledge.CodeInternal, Message: "The migrations of this build are not the ones that were reviewed. Build again from a clean checkout.", Err: err}
	}
	if db.Stats().MaxOpenConnections == 1 { // the second would be waited for for ever
		return nil, knowledge.Errorf(knowledge.CodeInternal, "Migrating needs two database connections; the pool allows one.")
	}
	m := &Migrator{db, fsys}
	if _, err := m.newProvider(); err != nil {
		return nil, &knowledge.Error{Code: knowledge.CodeInternal, Message: "The migrations of this build cannot be read.", Err: err}
	}
	return m, nil
}

func (m *Migrator) newProvider() (*goose.Provider, error) {
	return goose.NewProvider(goose.DialectMySQL, m.db, m.fsys,
		goose.WithTableName(Table), goose.WithSessionLocker(namedLock{}),
		goose.WithDisableGlobalRegistry(true), goose.WithSlog(slog.New(slog.DiscardHandler)))
}

// provider returns a goose provider whose table exists. goose itself makes the
// table before it takes the lock, and on MySQL others then see it without its
// first row; and it tries only once, even when that once was cancelled. Hence
// a lock around it, and a provider for each call.
func (m *Migrator) provider(ctx context.Context) (p *goose.Provider, err error) {
	if p, err = m.newProvider(); err != nil {
		return nil, fmt.Errorf("migrate: %w", err)
	}
	conn, err := m.db.Conn(ctx)
	if err != nil {
		return nil, unavailable("connect", err)
	}
	defer conn.Close()
	if err := (namedLock{}).SessionLock(ctx, conn); err != nil {
		return nil, unavailable("take the migration lock", err)
	}
	_, _, err = p.GetVersions(ctx)
	err = errors.Join(err, (namedLock{}).SessionUnlock(context.WithoutCancel(ctx), conn))
	if err != nil {
		return nil, unavailable("read which migrations were applied", err)
	}
	return p, nil
}

// Up applies everything that is pending and returns what it applied, also when
// one fails: those before it stay, since the server commits each. Of several
// calls at once, each migration is applied by one; the others wait, and return
// nothing.
func (m *Migrator) Up(ctx context.Context) ([]Migration, error) {
	p, err := m.provider(ctx)
	if err != nil {
		return nil, err
	}
	results, err := p.Up(ctx)
	return outcome(results, err, "apply")
}

// Down takes back the newest migration. It returns none on an empty database.
func (m *Migrator) Down(ctx context.Context) ([]Migration, error) {
	p, err := m.provider(ctx)
	if err != nil {
		return nil, err
	}
	result, err := p.Down(ctx)
	if errors.Is(err, goose.ErrNoNextVersion) {
		return nil, nil
	}
	return outcome([]*goose.MigrationResult{result}, err, "take back")
}

// DownTo takes back every migration newer than version, newest first; version
// itself stays, and 0 takes back all.
func (m *Migrator) DownTo(ctx context.Context, version int64) ([]Migration, error) {
	p, err := m.provider(ctx)
	if err != nil {
		return nil, err
	}
	results, err := p.DownTo(ctx, version)
	return outcome(results, err, "take back")
}

// Status lists every migration of this build, oldest first.
func (m *Migrator) Status(ctx context.Context) ([]Migration, error) {
	p, err := m.provider(ctx)
	if err != nil {
		return nil, err
	}
	states, err := p.Status(ctx)
	if err != nil {
		return nil, unavailable("read which migrations were applied", err)
	}
	list := make([]Migration, 0, len(states))
	for _, s := range states {
		list = append(list, Migration{s.Source.Version, path.Base(s.Source.Path), s.AppliedAt})
	}
	return list, nil
}

// Pending lists the migrations that were not applied, oldest first.
func (m *Migrator) Pending(ctx context.Context) ([]Migration, error) {
	list, err := m.Status(ctx)
	return slices.DeleteFunc(list, func(m Migration) bool { return !m.Pending() }), err
}

// Version is the newest migration applied to the database, by whichever build;
// 0 when there is none. It is above the newest of Status after a rollback to
// an older build, which is meant to work.
func (m *Migrator) Version(ctx context.Context) (int64, error) {
	p, err := m.provider(ctx)
	if err != nil {
		return 0, err
	}
	version, err := p.GetDBVersion(ctx)
	if err != nil {
		return 0, unavailable("read which migrations were applied", err)
	}
	return version, nil
}

// outcome turns goose's results into ours. A partial error holds the results
// that the results themselves then lack.
func outcome(results []*goose.MigrationResult, err error, what string) ([]Migration, error) {
	failed, partial := errors.AsType[*goose.PartialError](err)
	if partial {
		results = failed.Applied
	}
	var done []Migration
	for _, r := range results {
		if r != nil && r.Error == nil {
			done = append(done, Migration{Version: r.Source.Version, File: path.Base(r.Source.Path), AppliedAt: time.Now().UTC()})
		}
	}
	switch {
	case partial:
		message := fmt.Sprintf("Migration %s could not %s; the %d before it did. Repair the cause and run it again.", path.Base(failed.Failed.Source.Path), passive(what), len(done))
		return done, &knowledge.Error{Code: knowledge.CodeUnavailable, Message: message, Err: failed.Err}
	case err != nil:
		return done, unavailable(what+" the migrations", err)
	}
	return done, nil
}

func passive(what string) string {
	if what == "apply" {
		return "be applied"
	}
	return "be taken back"
}

func unavailable(what string, err error) error {
	if known, ok := errors.AsType[*knowledge.Error](err); ok {
		return known
	}
	return &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "The database did not let Forebay " + what + ". Check that it can be reached and that the account may alter tables.", Err: err}
}
