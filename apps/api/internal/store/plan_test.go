package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/ent/migrate"
	"github.com/forebay/forebay/packages/schema/id"
	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirent"
)

// recorder is Ent's driver that remembers the statements sent through it.
type recorder struct {
	*weirent.Driver
	mu   sync.Mutex
	sent []statement
}

type statement struct {
	query string
	args  []any
}

func (r *recorder) note(query string, args any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	list, _ := args.([]any)
	r.sent = append(r.sent, statement{query, list})
}

func (r *recorder) take() []statement {
	r.mu.Lock()
	defer r.mu.Unlock()
	sent := r.sent
	r.sent = nil
	return sent
}

func (r *recorder) Query(ctx context.Context, query string, args, v any) error {
	r.note(query, args)
	return r.Driver.Query(ctx, query, args, v)
}

func (r *recorder) Exec(ctx context.Context, query string, args, v any) error {
	r.note(query, args)
	return r.Driver.Exec(ctx, query, args, v)
}

func (r *recorder) BeginTx(ctx context.Context, o *sql.TxOptions) (dialect.Tx, error) {
	tx, err := r.Driver.BeginTx(ctx, o)
	return recordedTx{tx, r}, err
}

type recordedTx struct {
	dialect.Tx
	r *recorder
}

func (t recordedTx) Query(ctx context.Context, query string, args, v any) error {
	t.r.note(query, args)
	return t.Tx.Query(ctx, query, args, v)
}

func (t recordedTx) Exec(ctx context.Context, query string, args, v any) error {
	t.r.note(query, args)
	return t.Tx.Exec(ctx, query, args, v)
}

// crowd fills a table with copies of its first rows that belong to others, so
// that the server has a reason to use an index.
func crowd(t *testing.T, db *sql.DB, table *schema.Table) {
	t.Helper()
	var columns, values []string
	for _, c := range table.Columns {
		value := "`" + c.Name + "`"
		unique := slices.ContainsFunc(table.Indexes, func(i *schema.Index) bool {
			return i.Unique && slices.Contains(i.Columns, c)
		})
		switch {
		case c.Name == "org_id" && table.Name != "change_counters":
			value = "UNHEX(LPAD(HEX(1 + FLOOR(RAND() * 40)), 32, '0'))"
		case c.Type == field.TypeUUID:
			value = "UNHEX(LEFT(SHA2(UUID(), 256), 32))"
		case unique && c.Type == field.TypeString:
			value = "LEFT(SHA2(UUID(), 256), 12)"
		case unique && c.Type == field.TypeBytes, c.Name == "checksum":
			value = "UNHEX(SHA2(UUID(), 256))"
		case c.Name == "seq", c.Name == "number":
			value = "UUID_SHORT()"
		}
		columns, values = append(columns, "`"+c.Name+"`"), append(values, value)
	}
	for _, copies := range []int{8, 8, 40} {
		_, err := db.ExecContext(t.Context(), fmt.Sprintf("INSERT INTO `%s` (%s) SELECT %s FROM `%s` LIMIT %d",
			table.Name, strings.Join(columns, ","), strings.Join(values, ","), table.Name, copies))
		if err != nil {
			t.Fatalf("%s: %v", table.Name, err)
		}
	}
	for range 5 {
		_, err := db.ExecContext(t.Context(), fmt.Sprintf("INSERT INTO `%s` (%s) SELECT %s FROM `%s`",
			table.Name, strings.Join(columns, ","), strings.Join(values, ","), table.Name))
		if err != nil {
			t.Fatalf("%s: %v", table.Name, err)
		}
	}
	if _, err := db.ExecContext(t.Context(), "ANALYZE TABLE `"+table.Name+"`"); err != nil {
		t.Fatal(err)
	}
}

// plans returns how the server would read each table of a statement.
func plans(t *testing.T, db *sql.DB, s statement) (list []map[string]string) {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), "EXPLAIN "+s.query, s.args...)
	if err != nil {
		t.Fatalf("EXPLAIN %s: %v", s.query, err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	for rows.Next() {
		fields := make([]sql.NullString, len(columns))
		into := make([]any, len(columns))
		for i := range fields {
			into[i] = &fields[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		plan := map[string]string{}
		for i, c := range columns {
			plan[c] = fields[i].String
		}
		list = append(list, plan)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return list
}

// scans returns the tables that the server would read from end to end.
func scans(t *testing.T, db *sql.DB, s statement) (whole []string) {
	t.Helper()
	for _, plan := range plans(t, db, s) {
		if (plan["type"] == "ALL" || plan["type"] == "index") && !strings.HasPrefix(plan["table"], "<") {
			whole = append(whole, fmt.Sprintf("%s (%s, rows %s)", plan["table"], plan["type"], plan["rows"]))
		}
	}
	return whole
}

// hotRead is a read that a request waits for, and how many statements it costs
// whatever the amount of data.
type hotRead struct {
	name       string
	statements int
	do         func() error
}

// recorded is a database with the schema: by a driver that records what goes
// through it, and directly.
func recorded(t *testing.T) (dsn string, driver *recorder, db *sql.DB) {
	t.Helper()
	dsn = migrated(t)
	driver = &recorder{Driver: openDriver(t, dsn, weir.Options{})}
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return dsn, driver, db
}

func TestHotReadsUseIndexesAndAFixedNumberOfStatements(t *testing.T) {
	_, driver, db := recorded(t)
	s := store.Open(driver, store.Options{})
	reads := hotReads(t, s)
	for _, table := range migrate.Tables {
		if table.Name != "flags" && table.Name != "flag_versions" {
			crowd(t, db, table)
		}
	}
	for _, read := range reads {
		driver.take()
		if err := read.do(); err != nil {
			t.Errorf("%s: %v", read.name, err)
		}
		sent := driver.take()
		if len(sent) != read.statements {
			t.Errorf("%s took %d statements, want %d", read.name, len(sent), read.statements)
		}
		for _, st := range sent {
			if strings.HasPrefix(st.query, "INSERT") {
				continue
			}
			if whole := scans(t, db, st); len(whole) > 0 {
				t.Errorf("%s reads the whole of %v:\n%s", read.name, whole, st.query)
			}
		}
	}
}

func hotReads(t *testing.T, s *store.Store) []hotRead {
	t.Helper()
	ok := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	anywhere := identity.Unscoped(t.Context(), "test")
	org := identity.Organisation{ID: id.New(), Name: "Team", Slug: "team", CreatedAt: time.Now()}
	ok(s.Accounts.CreateOrganisation(anywhere, org))
	person := identity.User{ID: id.New(), Name: "Max", Email: "max@example.org", CreatedAt: time.Now()}
	ok(s.Accounts.CreateUser(anywhere, person))
	system := identity.ForOrg(t.Context(), org.ID, "test")
	ok(s.Accounts.AddMember(system, person.ID, identity.RoleMember))
	ctx := identity.WithViewer(t.Context(), identity.Viewer{OrgID: org.ID, UserID: person.ID, Role: identity.RoleMember})
	session := identity.Session{ID: id.New(), OrgID: org.ID, UserID: person.ID, CreatedAt: time.Now(), ExpiresAt: time.Now()}
	ok(s.Accounts.CreateSession(system, session))
	ok(s.Accounts.CreateInvitation(system, identity.Invitation{ID: id.New(), OrgID: org.ID, CreatedAt: time.Now(), ExpiresAt: time.Now()}))
	shelf, err := s.Library.CreateCollection(ctx, "Shelf", "")
	ok(err)
	original := ingest.Original{Name: "a", MediaType: "text/plain", Size: 4, Checksum: [32]byte{1}}
	doc, _, err := s.Content.Receive(ctx, shelf.ID, original, strings.NewReader("text"))
	ok(err)
	ok(s.Content.SaveText(system, doc.Current.ID, knowledge.Text{Body: "text"}))
	chunk := knowledge.Chunk{ID: id.New(), Text: "text", Span: knowledge.Span{End: 4}}
	ok(s.Content.SaveChunks(system, doc.Current.ID, []knowledge.Chunk{chunk}))
	ok(s.Content.Publish(system, doc.Current.ID))
	talk, _, reply, err := s.Conversations.Begin(ctx, answer.Begin{Question: "?", Owner: "r1", Lease: time.Hour})
	ok(err)
	events := []knowledge.Event{{Seq: 1, Type: "done", Data: []byte("{}")}}
	result := answer.Result{Status: knowledge.AnswerDone, Citations: []knowledge.Citation{{Number: 1}}}
	ok(s.Conversations.Finish(ctx, reply.ID, "r1", events, result))
	scope, err := s.Library.Scope(ctx)
	ok(err)
	head, err := s.Index.Head(ctx)
	ok(err)

	return append(slices.Concat(modelReads(t, s, ctx, doc.ID), accessReads(t, s, ctx, doc.ID), driftReads(t, s, ctx), evaluationReads(t, s, ctx)), []hotRead{
		{"Scope", 1, func() error { _, err := s.Library.Scope(ctx); return err }},
		{"SessionMember", 1, func() error { _, _, err := s.Accounts.SessionMember(system, session.ID); return err }},
		{"PlacesOf", 1, func() error { _, err := s.Accounts.PlacesOf(anywhere, person.ID); return err }},
		{"UserByEmail", 1, func() error { _, err := s.Accounts.UserByEmail(anywhere, person.Email); return err }},
		{"Members", 1, func() error { _, err := s.Accounts.Members(ctx); return err }},
		{"Collections", 2, func() error { _, err := s.Library.Collections(ctx, scope); return err }},
		{"Names", 1, func() error { _, err := s.Library.Names(ctx, []id.ID{person.ID}); return err }},
		{"Documents", 3, func() error { _, _, err := s.Library.Documents(ctx, scope, library.Filter{Limit: 50}); return err }},
		{"Documents, filtered", 3, func() error {
			f := library.Filter{Collection: shelf.ID, Statuses: []knowledge.Status{knowledge.StatusSearchable}, BeforeTime: time.Now().Add(time.Hour)}
			_, _, err := s.Library.Documents(ctx, scope, f)
			return err
		}},
		{"Document", 2, func() error { _, err := s.Library.Document(ctx, doc.ID); return err }},
		{"Versions", 1, func() error { _, err := s.Library.Versions(ctx, doc.ID); return err }},
		{"Text", 2, func() error { _, err := s.Content.Text(ctx, doc.Current.ID); return err }},
		{"CountSearchable", 1, func() error { _, err := s.Library.CountSearchable(ctx, scope); return err }},
		{"Passages", 1, func() error { _, err := s.Index.Passages(ctx, scope, []id.ID{chunk.ID, id.New()}); return err }},
		{"Head", 1, func() error { _, err := s.Index.Head(ctx); return err }},
		{"ChangesAfter", 3, func() error { _, _, err := s.Index.ChangesAfter(ctx, head-1, 100); return err }},
		{"Serving", 2, func() error { _, err := s.Index.Serving(ctx, []id.ID{doc.ID}); return err }},
		{"AllServing", 1, func() error { _, err := s.Index.AllServing(ctx, id.Nil, 100); return err }},
		{"Events", 2, func() error { _, _, err := s.Conversations.Events(ctx, reply.ID, 0); return err }},
		{"Find", 1, func() error { _, err := s.Conversations.Find(ctx, conversation.Filter{}); return err }},
		{"EventsOf", 3, func() error { _, err := s.Conversations.EventsOf(ctx, talk.ID); return err }},
		{"Opinions", 1, func() error { _, err := s.Conversations.Opinions(ctx, []id.ID{reply.ID}); return err }},
		{"Conversation", 3, func() error { _, _, err := s.Conversations.Conversation(ctx, talk.ID); return err }},
		{"Receive, a duplicate", 11, func() error {
			_, duplicate, err := s.Content.Receive(ctx, shelf.ID, original, strings.NewReader("text"))
			if err == nil && !duplicate {
				return fmt.Errorf("stored again")
			}
			return err
		}},
		{"Claim", 4, func() error { _, err := s.Jobs.Claim(anywhere, jobs.Fresh, "w", time.Hour, 1); return err }},
	}...)
}
