package app_test

import (
	"archive/zip"
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// signedIn sends requests as one of the demo's people.
type signedIn struct {
	t     *testing.T
	url   string
	token string
}

func (r *replica) as(t *testing.T, who local.DemoAccount) signedIn {
	t.Helper()
	_, s, err := client.New(r.url, "").SignIn(t.Context(), who.Email, who.Password)
	if err != nil {
		t.Fatal(err)
	}
	return signedIn{t, r.url, s.Token}
}

func (s signedIn) do(method, path, body string) (status int, answer []byte) {
	s.t.Helper()
	status, _, answer = s.whole(method, path, body)
	return status, answer
}

func (s signedIn) want(status int, method, path, body string, out any) {
	s.t.Helper()
	got, answer := s.do(method, path, body)
	if got != status {
		s.t.Fatalf("%s %s: %d %s, want %d", method, path, got, answer, status)
	}
	if out != nil {
		if err := json.Unmarshal(answer, out); err != nil {
			s.t.Fatalf("%s: %v", answer, err)
		}
	}
}

// rows opens the database beside the service.
func rows(t *testing.T, dsn string) *sql.DB {
	t.Helper()
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// places lists the columns, of all tables, that hold the word in any form.
func places(t *testing.T, db *sql.DB, word string) []string {
	t.Helper()
	columns, err := db.QueryContext(t.Context(), `SELECT table_name, column_name FROM information_schema.columns
		WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'longtext', 'mediumblob', 'varbinary', 'text')`)
	if err != nil {
		t.Fatal(err)
	}
	defer columns.Close()
	var found []string
	for columns.Next() {
		var table, column string
		if err := columns.Scan(&table, &column); err != nil {
			t.Fatal(err)
		}
		var n int
		query := fmt.Sprintf("SELECT COUNT(*) FROM `%s` WHERE LOWER(CONVERT(`%s` USING utf8mb4)) LIKE ?", table, column)
		if err := db.QueryRowContext(t.Context(), query, "%"+strings.ToLower(word)+"%").Scan(&n); err != nil {
			t.Fatal(err)
		}
		if n > 0 {
			found = append(found, table+"."+column)
		}
	}
	return found
}

func (r *replica) awaitErased(t *testing.T, admin signedIn, erasure id.ID) contract.Erasure {
	t.Helper()
	var found contract.Erasure
	r.await(t, "the erasure", func() bool {
		var list contract.Erasures
		admin.want(200, "GET", "/v1/erasures", "", &list)
		for _, e := range list.Erasures {
			if e.ID == erasure {
				found = e
			}
		}
		return found.State == "done"
	})
	return found
}

func TestAnErasedDocumentLeavesNoWordBehind(t *testing.T) {
	t.Parallel()
	dsn := migrated(t)
	r := start(t, dsn).settle(t)
	db := rows(t, dsn)
	shelf := r.shelf(t)
	d := r.upload(t, shelf, "Quillwort.md", "# Quillwort weir\n\nThe quillwort gate is four metres high.\n")
	kept := r.upload(t, shelf, "other.md", "# Other\n\nThe lock is nine metres wide.\n")
	r.awaitSearchable(t, d.ID)
	r.awaitSearchable(t, kept.ID)
	r.finds(t, r.admin, "quillwort gate", d.ID)
	r.finds(t, r.admin, "lock metres wide", kept.ID)
	if a := ask(t, r.admin, "How high is the gate?"); !strings.Contains(a.text, "quillwort") {
		t.Fatalf("the answer does not rest on the document: %q", a.text)
	}
	if a := ask(t, r.admin, "How wide is the lock?"); !strings.Contains(a.text, "nine metres") {
		t.Fatalf("answer = %q", a.text)
	}
	r.await(t, "the graph", func() bool { return slices.Contains(places(t, db, "quillwort"), "entities.folded") })
	if found := places(t, db, "quillwort"); len(found) < 6 {
		t.Fatalf("the word is only in %v: the search for it would prove nothing", found)
	}
	admin := r.as(t, local.DevelopmentAccounts()[0])
	var e contract.Erasure
	admin.want(202, "POST", "/v1/documents/"+d.ID.String()+"/erase", "", &e)
	admin.want(404, "GET", "/v1/documents/"+d.ID.String(), "", nil)
	admin.want(404, "POST", "/v1/documents/"+d.ID.String()+"/restore", "", nil)
	if e = r.awaitErased(t, admin, e.ID); e.Erased["parts"] == 0 || e.Erased["chunks"] == 0 || e.Erased["answers"] != 1 || e.RequestedBy == "" || e.FinishedAt == nil {
		t.Errorf("erasure = %+v", e)
	}
	if found := places(t, db, "quillwort"); len(found) > 0 {
		t.Errorf("the word is still in %v", found)
	}
	r.await(t, "the index to forget", func() bool {
		res, err := r.admin.Search(t.Context(), url.Values{"q": {"quillwort"}})
		return err == nil && len(res.Passages) == 0
	})
	if found := places(t, db, "nine metres"); len(found) < 3 {
		t.Errorf("another document or its answer went too: left in %v", found)
	}
}

func TestANameIsNotSpelledAsAnErasedDocumentSpelledIt(t *testing.T) {
	t.Parallel()
	dsn := migrated(t)
	r := start(t, dsn).settle(t)
	db := rows(t, dsn)
	shelf := r.shelf(t)
	d := r.upload(t, shelf, "gate.md", "# Quill-Wort Gate\n\nThe Quill-Wort Gate is four metres high.\n")
	kept := r.upload(t, shelf, "other.md", "# Other\n\nAda Lovelace saw the Quill Wort Gate. The Quill Wort Gate is also called QWG.\n")
	r.awaitSearchable(t, d.ID)
	r.awaitSearchable(t, kept.ID)
	passages := func() (n int) {
		err := db.QueryRowContext(t.Context(), "SELECT COALESCE(MAX(passages), 0) FROM entities WHERE folded = 'quill wort gate'").Scan(&n)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	r.await(t, "both to be in the graph", func() bool { return passages() == 2 })
	if !slices.Contains(places(t, db, "quill-wort"), "entities.name") {
		t.Fatal("the name is not as the title has it: that it is gone later would prove nothing")
	}
	admin := r.as(t, local.DevelopmentAccounts()[0])
	var e contract.Erasure
	admin.want(202, "POST", "/v1/documents/"+d.ID.String()+"/erase", "", &e)
	r.awaitErased(t, admin, e.ID)
	if found := places(t, db, "quill-wort"); len(found) > 0 {
		t.Errorf("the spelling is still in %v", found)
	}
	if found := places(t, db, "quill wort gate"); passages() != 1 || !slices.Contains(found, "entities.name") {
		t.Errorf("the other document's spelling is in %v only", found)
	}
}

func TestAnErasedPersonLeavesDocumentsAndNothingElse(t *testing.T) {
	t.Parallel()
	dsn := migrated(t)
	r := start(t, dsn).settle(t)
	db := rows(t, dsn)
	ada, mel := local.DevelopmentAccounts()[0], local.DevelopmentAccounts()[1]
	member := r.signIn(t, mel)
	_ = ask(t, member, "Where does the bittersweet grow?")
	if found := places(t, db, "bittersweet"); len(found) == 0 {
		t.Fatal("the question was not kept")
	}
	admin := r.as(t, ada)
	invited := local.DemoAccount{Email: "ivy@elsewhere.test", Name: "Ivy Invited", Password: "ivy-climbs-the-wall"}
	offer, err := r.admin.Invite(t.Context(), invited.Email, "member")
	if err != nil {
		t.Fatal(err)
	}
	if err := client.New(r.url, "").Accept(t.Context(), offer.Token, invited.Name, invited.Password); err != nil {
		t.Fatal(err)
	}
	var people contract.Members
	admin.want(200, "GET", "/v1/members", "", &people)
	ids := map[string]id.ID{}
	for _, m := range people.Members {
		ids[m.User.Email] = m.User.ID
	}
	melID, adaID := ids[mel.Email], ids[ada.Email]
	admin.want(409, "POST", "/v1/members/"+adaID.String()+"/erase", "", nil) // the only admin
	r.as(t, mel).want(403, "POST", "/v1/members/"+adaID.String()+"/erase", "", nil)
	var e contract.Erasure
	for _, who := range []id.ID{melID, ids[invited.Email]} {
		admin.want(202, "POST", "/v1/members/"+who.String()+"/erase", "", &e)
		r.awaitErased(t, admin, e.ID)
	}
	for _, word := range []string{"bittersweet", mel.Email, mel.Name, invited.Email, invited.Name} {
		if found := places(t, db, word); len(found) > 0 {
			t.Errorf("%q is still in %v", word, found)
		}
	}
	if _, _, err := client.New(r.url, "").SignIn(t.Context(), mel.Email, mel.Password); err == nil {
		t.Error("the erased person can still sign in")
	}
}

func TestAnErasedOrganisationIsGone(t *testing.T) {
	t.Parallel()
	dsn := migrated(t)
	r := start(t, dsn).settle(t)
	db := rows(t, dsn)
	other := []local.DemoAccount{{Email: "eve@elsewhere.test", Password: "eve-keeps-the-locks", Name: "Eve", Role: "admin"}}
	if _, err := r.app.Accounts.Setup(t.Context(), "Elsewhere", "elsewhere", other); err != nil {
		t.Fatal(err)
	}
	d := r.upload(t, r.shelf(t), "Quillwort.md", "# Quillwort\n\nThe quillwort gate is four metres high.\n")
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "quillwort gate", d.ID)
	_ = ask(t, r.admin, "How high is the gate?")
	eve := r.as(t, other[0])
	admin := r.as(t, local.DevelopmentAccounts()[0])
	admin.want(422, "POST", "/v1/organisation/erase", `{"confirm":"elsewhere"}`, nil)
	admin.want(202, "POST", "/v1/organisation/erase", `{"confirm":"forebay"}`, nil)
	admin.want(401, "GET", "/v1/me", "", nil)
	r.await(t, "nothing to be left", func() bool {
		var left int
		if err := db.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM organisations WHERE slug = 'forebay'").Scan(&left); err != nil {
			t.Fatal(err)
		}
		var jobs int
		if err := db.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM jobs WHERE kind = 'erase'").Scan(&jobs); err != nil {
			t.Fatal(err)
		}
		return left == 0 && jobs == 0
	})
	for _, word := range []string{"quillwort", "ada@forebay.test", "mel@forebay.test", "How high is the gate"} {
		if found := places(t, db, word); len(found) > 0 {
			t.Errorf("%q is still in %v", word, found)
		}
	}
	eve.want(200, "GET", "/v1/me", "", nil)
	var people contract.Members
	if eve.want(200, "GET", "/v1/members", "", &people); len(people.Members) != 1 {
		t.Errorf("the other organisation has %d members", len(people.Members))
	}
}

func TestAnOrganisationTakesEverythingAlong(t *testing.T) {
	t.Parallel()
	dsn := migrated(t)
	r := start(t, dsn).settle(t)
	db := rows(t, dsn)
	d := r.upload(t, r.shelf(t), "hall.md", turbine)
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "turbine overhaul", d.ID)
	r.await(t, "the graph", func() bool { return slices.Contains(places(t, db, "voss"), "entities.folded") })
	_ = ask(t, r.admin, "Who overhauled the main turbine?")
	r.as(t, local.DevelopmentAccounts()[1]).want(403, "GET", "/v1/organisation/export", "", nil)

	status, body := r.as(t, local.DevelopmentAccounts()[0]).do("GET", "/v1/organisation/export", "")
	if status != 200 {
		t.Fatalf("export: %d %s", status, body)
	}
	archive, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range archive.File {
		content, err := archive.Open(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(content)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		files[f.Name] = string(b)
	}
	if got := files["documents/"+d.ID.String()+"/1-hall.md"]; got != turbine {
		t.Errorf("the document came as %q", got)
	}
	for file, holds := range map[string]string{
		"forebay.json": `"slug":"forebay"`, "people.jsonl": "ada@forebay.test", "memberships.jsonl": `"role":"admin"`,
		"collections.jsonl": "Papers", "documents.jsonl": "hall.md", "document-versions.jsonl": d.ID.String(),
		"messages.jsonl": "Who overhauled the main turbine?", "citations.jsonl": "Voss", "entities.jsonl": "Voss", "audit.jsonl": "document.",
	} {
		if !strings.Contains(files[file], holds) {
			t.Errorf("%s lacks %q: %.300s", file, holds, files[file])
		}
	}
	for name, content := range files {
		if strings.Contains(content, "argon2id") || strings.Contains(content, "_hash\":") && name != "audit.jsonl" {
			t.Errorf("%s has a secret: %.300s", name, content)
		}
	}
}
