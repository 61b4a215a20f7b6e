package store_test

import (
	"database/sql"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/database/databasetest"
	"github.com/forebay/forebay/apps/api/internal/database/migrate"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/apps/api/internal/store/storetest"
	"github.com/forebay/forebay/packages/schema/migrations"
	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirent"
)

func TestMain(m *testing.M) { databasetest.Main(m) }

// migrated returns the DSN of a fresh, migrated database.
func migrated(t testing.TB) string {
	t.Helper()
	dsn := databasetest.Open(t)
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	m, err := migrate.New(db, migrations.Files)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := m.Up(t.Context()); err != nil {
		t.Fatal(err)
	}
	return dsn
}

// openDriver returns Ent's driver over weir, as Forebay runs it.
func openDriver(t testing.TB, dsn string, o weir.Options) *weirent.Driver {
	t.Helper()
	config, err := mysql.ParseDSN(dsn)
	if err != nil {
		t.Fatal(err)
	}
	connector, err := mysql.NewConnector(config)
	if err != nil {
		t.Fatal(err)
	}
	db, err := weir.Open(connector, o)
	if err != nil {
		t.Fatal(err)
	}
	driver := weirent.NewDriver(db)
	t.Cleanup(func() {
		if err := driver.Close(); err != nil {
			t.Error(err)
		}
	})
	return driver
}

func TestStoreKeepsThePortsPromises(t *testing.T) {
	storetest.Run(t, func(t *testing.T, now func() time.Time) storetest.Backend {
		s := store.Open(openDriver(t, migrated(t), weir.Options{Max: 20}), store.Options{Now: now})
		return storetest.Backend{
			Accounts: s.Accounts, Library: s.Library, Content: s.Content, Jobs: s.Jobs,
			Passages: s.Index, Changes: s.Index, Conversations: s.Conversations, Talks: s.Conversations, Flags: s.Flags,
			Endpoints: s.Endpoints, Embeddings: s.Embeddings, Ensured: s.Jobs,
			Graph: s.Graph, Keys: s.Keys, Feed: s.Index, Quotas: s.Quotas, Evaluations: s.Evaluations, Drift: s.Drift,
		}
	})
}
