package store_test

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/ent/migrate"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	hubDocuments = 2000
	hubChunks    = 50 // a document
	hubNames     = 4  // that a document alone has
)

// hub is a library in which every passage mentions one entity, a hundred
// thousand in all, besides some of its document's own.
type hub struct {
	*store.Store
	ctx    context.Context
	scope  knowledge.Scope
	hub    id.ID
	rare   []id.ID           // each in one passage
	places []knowledge.Place // of those
}

// openHub makes one document as people do, and the others from its rows.
func openHub(t *testing.T, dsn string, driver *recorder, db *sql.DB) hub {
	t.Helper()
	ok := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	s := store.Open(driver, store.Options{})
	org := identity.Organisation{ID: id.New(), Name: "Team", Slug: "team", CreatedAt: time.Now()}
	ok(s.Accounts.CreateOrganisation(identity.Unscoped(t.Context(), "test"), org))
	ctx := identity.WithViewer(t.Context(), identity.Viewer{OrgID: org.ID, UserID: id.New(), Role: identity.RoleAdmin})
	shelf, err := s.Library.CreateCollection(ctx, "Shelf", "")
	ok(err)
	h := hub{Store: s, ctx: ctx, hub: graph.EntityID(org.ID, "hub")}
	h.scope = knowledge.Scope{Collections: map[id.ID]knowledge.Permission{shelf.ID: knowledge.PermissionRead}}
	first, _, err := s.Content.Receive(ctx, shelf.ID, ingest.Original{Name: "a", MediaType: "text/plain", Size: 4, Checksum: [32]byte{1}}, strings.NewReader("text"))
	ok(err)
	ok(s.Content.Complete(ctx, first.Current.ID, knowledge.Text{Body: "text"}, []knowledge.Chunk{{ID: id.New(), Text: "text", Span: knowledge.Span{End: 4}}}))
	run := func(query string, args ...any) {
		t.Helper()
		_, err := db.ExecContext(t.Context(), query, args...)
		ok(err)
	}
	random := "UNHEX(LEFT(SHA2(UUID(), 256), 32))"
	columns := "org_id, collection_id, name, origin, current_version_id, created_by, created_at, updated_at"
	for n := 1; n < hubDocuments; n *= 2 {
		run("INSERT INTO documents (id, serving_version_id, "+columns+") SELECT "+random+", "+random+", "+columns+" FROM documents LIMIT ?", min(n, hubDocuments-n))
	}
	// The passages of a document's own names have text, and each document a version.
	versions := []string{}
	for _, c := range migrate.DocumentVersionsColumns {
		value := map[string]string{"id": "d.serving_version_id", "document_id": "d.id", "checksum": "UNHEX(SHA2(d.id, 256))"}[c.Name]
		versions = append(versions, cmp.Or(value, "v.`"+c.Name+"`"))
	}
	run("INSERT INTO document_versions SELECT " + strings.Join(versions, ", ") +
		" FROM documents d, (SELECT * FROM document_versions LIMIT 1) v WHERE d.serving_version_id <> v.id")
	numbers := "(SELECT a.n + 10 * b.n AS n FROM (" + upTo(10) + ") a, (" + upTo(hubChunks/10) + ") b)"
	mentions := "INSERT INTO mentions (id, org_id, entity_id, document_id, version_id, chunk_id, times, about, spans) "
	// A document's chunks are numbered in their IDs, so that what is its own stands where the hub does.
	chunk := "UNHEX(LEFT(SHA2(CONCAT(d.id, k.n), 256), 32))"
	run(mentions+"SELECT "+random+", d.org_id, ?, d.id, d.serving_version_id, "+chunk+", 1, 0, X'0001' FROM documents d, "+numbers+" k", h.hub)
	run(mentions+"SELECT "+random+", d.org_id, UNHEX(LEFT(SHA2(CONCAT('rare', d.id, k.n), 256), 32)), d.id, d.serving_version_id, "+chunk+
		", 1, 0, X'0001' FROM documents d, "+numbers+" k WHERE k.n < ?", hubNames)
	run("INSERT INTO chunks (id, org_id, document_id, version_id, seq, span_start, span_end, page, heading, text) "+
		"SELECT "+chunk+", d.org_id, d.id, d.serving_version_id, k.n + 1, 0, 4, 0, '', 'hub!' FROM documents d, "+numbers+" k WHERE k.n < ?", hubNames)
	run("INSERT INTO entities (id, org_id, folded, name, kind, passages) SELECT entity_id, org_id, CONCAT('name ', LOWER(HEX(entity_id))), 'Name', 'name', COUNT(*) FROM mentions GROUP BY entity_id, org_id")
	run("INSERT INTO relations (id, org_id, source_id, target_id, kind, method, document_id, version_id, chunk_id, span_start, span_end, weight) "+
		"SELECT "+random+", org_id, entity_id, ?, 'of', 'rules', document_id, version_id, chunk_id, 0, 1, 1 FROM mentions WHERE entity_id <> ?", h.hub, h.hub)
	for _, table := range []string{"documents", "document_versions", "chunks", "mentions", "entities", "relations"} {
		run("ANALYZE TABLE " + table)
	}
	rows, err := db.QueryContext(t.Context(), "SELECT entity_id, document_id, chunk_id FROM mentions WHERE entity_id <> ? LIMIT 40", h.hub)
	ok(err)
	defer rows.Close()
	for rows.Next() {
		var e id.ID
		var p knowledge.Place
		ok(rows.Scan(&e, &p.DocumentID, &p.ChunkID))
		h.rare, h.places = append(h.rare, e), append(h.places, p)
	}
	ok(rows.Err())
	return h
}

// upTo is a table of the numbers below n.
func upTo(n int) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = fmt.Sprintf("SELECT %d AS n", i)
	}
	return strings.Join(parts, " UNION ALL ")
}

// examined runs statements again on one connection and counts the rows that the
// server reads for them.
func examined(t *testing.T, db *sql.DB, sent []statement) (rows int) {
	t.Helper()
	ctx := t.Context()
	conn, err := db.Conn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	count := func() (n int) {
		t.Helper()
		status, err := conn.QueryContext(ctx, "SHOW SESSION STATUS LIKE 'Handler_read%'")
		if err != nil {
			t.Fatal(err)
		}
		defer status.Close()
		for status.Next() {
			var name string
			var value int
			if err := status.Scan(&name, &value); err != nil {
				t.Fatal(err)
			}
			n += value
		}
		return n
	}
	for _, s := range sent {
		before := count()
		result, err := conn.QueryContext(ctx, s.query, s.args...)
		if err != nil {
			t.Fatalf("%s: %v", s.query, err)
		}
		for result.Next() { //nolint:revive // only to have them read
		}
		if err := result.Close(); err != nil {
			t.Fatal(err)
		}
		rows += count() - before
	}
	return rows
}

func TestReadsOfAGraphAreBoundedWhateverAHubTouches(t *testing.T) {
	dsn, driver, db := recorded(t)
	h := openHub(t, dsn, driver, db)
	t.Run("counting", func(t *testing.T) { h.isCountedByIndex(t, db, driver) })
	all := append([]id.ID{h.hub}, h.rare...)
	for _, read := range []struct {
		hotRead
		rows int // that it may examine
		want int // that it has to find
		do   func() (int, error)
	}{
		{hotRead{name: "GraphState", statements: 1}, 10, 0, func() (int, error) { _, err := h.Graph.GraphState(h.ctx); return 0, err }},
		{hotRead{name: "EntitiesIn", statements: 1}, 2000, 80, func() (int, error) {
			m, _, err := h.Graph.EntitiesIn(h.ctx, h.places)
			return len(m), err
		}},
		{hotRead{name: "PassagesWith", statements: 2}, 500, 40, func() (int, error) {
			m, err := h.Graph.PassagesWith(h.ctx, h.scope, all, 2000)
			return len(m), err
		}},
		{hotRead{name: "UnservedDocuments", statements: 1}, 2500, 0, func() (int, error) {
			d, err := h.Graph.UnservedDocuments(h.ctx, id.Nil, id.Nil, 64)
			return len(d), err
		}},
		{hotRead{name: "Candidates", statements: 3}, 300, 50, func() (int, error) {
			e, err := h.Graph.Candidates(h.ctx, explore.Filter{Limit: 50})
			return len(e), err
		}},
		{hotRead{name: "Candidates, by name", statements: 2}, 4*explore.WordsAmong + 1000, 50, func() (int, error) {
			e, err := h.Graph.Candidates(h.ctx, explore.Filter{Prefix: "name", Limit: 50})
			return len(e), err
		}},
		{hotRead{name: "EntitiesByID", statements: 1}, 100, 41, func() (int, error) {
			e, err := h.Graph.EntitiesByID(h.ctx, all)
			return len(e), err
		}},
		{hotRead{name: "Reach", statements: 1}, 500, 40, func() (int, error) {
			r, err := h.Graph.Reach(h.ctx, h.scope, h.rare)
			return len(r), err
		}},
		{hotRead{name: "Namings", statements: 2}, 500, 40, func() (int, error) {
			n, err := h.Graph.Namings(h.ctx, h.scope, h.rare)
			return len(n), err
		}},
		{hotRead{name: "Readable, of one document", statements: 1}, 1000, 5, func() (int, error) {
			one := knowledge.Scope{Documents: map[id.ID]knowledge.Permission{h.places[0].DocumentID: knowledge.PermissionRead}}
			r, err := h.Graph.Readable(h.ctx, one, explore.Filter{Limit: 50})
			return len(r), err
		}},
		{hotRead{name: "Together", statements: 1}, 500, 1, func() (int, error) {
			p, err := h.Graph.Together(h.ctx, h.scope, h.rare[0], h.hub, 50)
			return len(p), err
		}},
		{hotRead{name: "Together, the hub first", statements: 1}, 500, 1, func() (int, error) {
			p, err := h.Graph.Together(h.ctx, h.scope, h.hub, h.rare[0], 50)
			return len(p), err
		}},
		{hotRead{name: "Relations", statements: 2}, 500, 40, func() (int, error) {
			r, err := h.Graph.Relations(h.ctx, h.scope, h.rare, 50)
			return len(r), err
		}},
		{hotRead{name: "DropParts", statements: 4}, 500, 0, func() (int, error) {
			w, _, err := h.Graph.DropParts(h.ctx, []id.ID{h.places[0].DocumentID}, 500)
			return w.Mentions, err
		}},
		{hotRead{name: "SaveParts, where two names lose what gave them", statements: 19}, 1500, 2, h.saveOne},
		{hotRead{name: "Occurrences", statements: 1}, 500, 39, func() (int, error) {
			o, err := h.Graph.Occurrences(h.ctx, h.scope, h.rare, 256, 1000)
			return len(o), err
		}},
	} {
		driver.take()
		found, err := read.do()
		if err != nil || found < read.want {
			t.Errorf("%s found %d, want %d (%v)", read.name, found, read.want, err)
		}
		sent := driver.take()
		if len(sent) > read.statements {
			t.Errorf("%s took %d statements, want %d", read.name, len(sent), read.statements)
		}
		sent = slices.DeleteFunc(sent, func(s statement) bool { return strings.HasPrefix(s.query, "INSERT") })
		for _, st := range sent {
			if whole := scans(t, db, st); len(whole) > 0 {
				t.Errorf("%s reads the whole of %v:\n%s", read.name, whole, st.query)
			}
		}
		n := examined(t, db, sent)
		t.Logf("%s: %d rows examined for %d", read.name, n, found)
		if n > read.rows {
			t.Errorf("%s examines %d rows, at most %d would do", read.name, n, read.rows)
		}
	}
}

// isCountedByIndex says that counting what mentions the hub reads no rows of
// mentions.
func (h hub) isCountedByIndex(t *testing.T, db *sql.DB, driver *recorder) {
	driver.take()
	reach, err := h.Graph.Reach(h.ctx, h.scope, append(h.rare, h.hub))
	if err != nil || reach[h.hub] != (explore.Reach{Passages: hubDocuments * hubChunks, Documents: hubDocuments}) {
		t.Fatalf("the hub reaches %+v (%v)", reach[h.hub], err)
	}
	if _, err := h.Graph.Occurrences(h.ctx, h.scope, []id.ID{h.hub}, 2, 2000); err != nil {
		t.Fatal(err)
	}
	sent := driver.take()
	if _, err := h.Graph.Namings(h.ctx, h.scope, append(h.rare, h.hub)); err != nil {
		t.Fatal(err)
	}
	sent = append(sent, driver.take()[0]) // the second reads the few rows that the first found
	for _, s := range sent {
		for _, plan := range plans(t, db, s) {
			if plan["table"] == "mentions" && !slices.Contains(strings.Split(plan["Extra"], "; "), "Using index") {
				t.Errorf("reads rows of mentions (%s, %s):\n%s", plan["key"], plan["Extra"], s.query)
			}
		}
	}
}

// saveOne replaces what one passage speaks of, as when its document changed.
func (h hub) saveOne() (int, error) {
	p := h.places[0]
	doc, err := h.Library.Document(h.ctx, p.DocumentID)
	if err != nil {
		return 0, err
	}
	part := build.Part{DocumentID: p.DocumentID, VersionID: doc.Serving, ChunkID: p.ChunkID}
	w, err := h.Graph.SaveParts(h.ctx, build.Batch{Method: graph.MethodRules, Parts: []build.Part{part}})
	return w.Mentions, err
}
