package clerk_test

import (
	"context"
	"database/sql"
	"sync"
	"testing"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"
	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/database/databasetest"
	"github.com/forebay/forebay/apps/api/internal/database/migrate"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk/clerktest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/id"
	"github.com/forebay/forebay/packages/schema/migrations"
	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirent"
)

func TestMain(m *testing.M) { databasetest.Main(m) }

const origin = "https://forebay.test"

// bench is a provider over a real database and a stand-in for Clerk: what it
// promises under races are promises of transactions.
type bench struct {
	*testing.T
	clerk    *clerktest.Server
	store    *store.Store
	provider *clerk.Provider
	now      func() time.Time
}

// setup begins with an empty installation.
func setup(t *testing.T, change ...func(*clerk.Options)) *bench {
	t.Helper()
	b := &bench{T: t, clerk: clerktest.New(t), store: openStore(t), now: time.Now}
	b.provider = b.replica(change...)
	return b
}

// replica is another provider over the same database.
func (b *bench) replica(change ...func(*clerk.Options)) *clerk.Provider {
	b.Helper()
	o := clerk.Options{
		Directory: b.store.Directory, Accounts: b.store.Accounts,
		SecretKey: clerktest.SecretKey, PublishableKey: clerktest.PublishableKey, Issuer: clerktest.Issuer,
		WebhookSecret: clerktest.WebhookSecret, APIURL: b.clerk.URL, Parties: []string{origin},
		Now: func() time.Time { return b.now() },
	}
	for _, c := range change {
		c(&o)
	}
	p, err := clerk.New(o)
	if err != nil {
		b.Fatal(err)
	}
	return p
}

// shared is one migrated database for all tests, which run one after the other:
// migrating takes longer than any of them.
var shared struct {
	once sync.Once
	db   *sql.DB
	pool *weir.DB
	err  error
}

// emptied are the tables that these tests write to.
var emptied = []string{
	"external_identities", "webhook_deliveries", "jobs", "erasures", "memberships", "sessions", "users", "organisations",
	"change_counters", "changes", "audit_events",
}

func openStore(t *testing.T) *store.Store {
	t.Helper()
	shared.once.Do(func() { shared.err = openShared(t) })
	if shared.err != nil {
		t.Fatal(shared.err)
	}
	for _, table := range emptied {
		if _, err := shared.db.ExecContext(t.Context(), "DELETE FROM "+table); err != nil {
			t.Fatal(err)
		}
	}
	return store.Open(weirent.NewDriver(shared.pool), store.Options{})
}

// openShared leaves everything open: the server ends with the process.
func openShared(t *testing.T) error {
	server := databasetest.Server(t)
	admin, err := sql.Open("mysql", server.DSN(""))
	if err != nil {
		return err
	}
	defer admin.Close()
	if _, err := admin.ExecContext(t.Context(), "CREATE DATABASE directory"); err != nil {
		return err
	}
	cfg, err := mysql.ParseDSN(server.DSN("directory"))
	if err != nil {
		return err
	}
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		return err
	}
	shared.db = sql.OpenDB(connector)
	m, err := migrate.New(shared.db, migrations.Files)
	if err != nil {
		return err
	}
	if _, err := m.Up(t.Context()); err != nil {
		return err
	}
	shared.pool, err = weir.Open(connector, weir.Options{Max: 20})
	return err
}

// member is a person in an organisation, at Clerk.
func (b *bench) member(name, email string, org sdk.Organization, role string) (sdk.User, sdk.OrganizationMembership) {
	u := b.clerk.AddUser(name, email)
	return u, b.clerk.AddMember(org, u, role)
}

// token is a sign-in's token for a member.
func (b *bench) token(m sdk.OrganizationMembership, session string) string {
	b.Helper()
	return b.clerk.Token(b, clerktest.SessionClaims(m, session, origin))
}

// viewer is who a member is here; it fails the test when they are not let in.
func (b *bench) viewer(m sdk.OrganizationMembership) identity.Viewer {
	b.Helper()
	v, err := b.provider.Viewer(b.Context(), b.token(m, "sess_1"))
	if err != nil {
		b.Fatalf("a member is not let in: %v", err)
	}
	return v
}

// refused checks that a member is not let in, and why.
func (b *bench) refused(m sdk.OrganizationMembership, code knowledge.Code) {
	b.Helper()
	if v, err := b.provider.Viewer(b.Context(), b.token(m, "sess_1")); knowledge.CodeOf(err) != code || err == nil {
		b.Errorf("viewer = %+v, %v; want %s", v, err, code)
	}
}

// event delivers a webhook that must be taken.
func (b *bench) event(kind string, data any) {
	b.Helper()
	b.eventAt(kind, data, b.clerk.Now())
}

func (b *bench) eventAt(kind string, data any, at time.Time) {
	b.Helper()
	if err := b.deliver(clerktest.Event(b, kind, data, at)); err != nil {
		b.Fatalf("%s: %v", kind, err)
	}
}

func (b *bench) deliver(w clerktest.Webhook) error {
	return b.provider.Deliver(b.Context(), w.Header, w.Body)
}

// people are the organisation's members by name, with their roles.
func (b *bench) people(org id.ID) map[string]identity.Role {
	b.Helper()
	members, err := b.store.Accounts.Members(identity.ForOrg(b.Context(), org, "test"))
	if err != nil {
		b.Fatal(err)
	}
	out := map[string]identity.Role{}
	for _, m := range members {
		out[m.User.Name] = m.Role
	}
	return out
}

func (b *bench) open() context.Context { return identity.Unscoped(b.Context(), "test") }
