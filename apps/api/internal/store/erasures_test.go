package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/custody"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/packages/schema/ent/auditevent"
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	"github.com/forebay/forebay/packages/schema/ent/job"
	"github.com/forebay/forebay/packages/schema/ent/migrate"
	"github.com/forebay/forebay/packages/schema/id"
)

// office is an organisation with an admin and a member, on a real server.
type office struct {
	t          *testing.T
	store      *Store
	db         *sql.DB
	org        id.ID
	ada, mel   id.ID
	admin, mem context.Context
	system     context.Context
	between    func(query string) // what others do right after a DELETE of the erasure's
}

func (o *office) ok(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) code(want knowledge.Code, err error) {
	o.t.Helper()
	if got := knowledge.CodeOf(err); err == nil || got != want {
		o.t.Fatalf("error = %v, want %s", err, want)
	}
}

// busy is a driver under which others act between the statements of an erasure.
type busy struct {
	dialect.Driver
	office *office
}

func (b busy) Exec(ctx context.Context, query string, args, v any) error {
	err := b.Driver.Exec(ctx, query, args, v)
	if b.office.between != nil && strings.HasPrefix(query, "DELETE FROM") {
		b.office.between(query)
	}
	return err
}

func openOffice(t *testing.T, o Options) *office {
	t.Helper()
	s, db := openEmpty(t, o)
	f := &office{t: t, store: s, db: db, ada: id.New(), mel: id.New()}
	shared := *s.Custody.core
	shared.driver = busy{shared.driver, f}
	s.Custody = &Custody{&shared}
	f.system = newOrganisation(t, s)
	v, err := identity.ViewerFrom(f.system)
	f.ok(err)
	f.org = v.OrgID
	f.admin = identity.WithViewer(t.Context(), identity.Viewer{OrgID: f.org, UserID: f.ada, Role: identity.RoleAdmin})
	f.mem = identity.WithViewer(t.Context(), identity.Viewer{OrgID: f.org, UserID: f.mel, Role: identity.RoleMember})
	for who, role := range map[id.ID]identity.Role{f.ada: identity.RoleAdmin, f.mel: identity.RoleMember} {
		email := who.String() + "@office.test"
		f.ok(s.Accounts.CreateUser(identity.Unscoped(t.Context(), "test"), identity.User{ID: who, Email: email, Name: "Name of " + email, CreatedAt: time.Now()}))
		f.ok(s.Accounts.AddMember(f.system, who, role))
	}
	return f
}

// begin asks a question, whose answer is being written from then on.
func (o *office) begin(who context.Context, question string) knowledge.Message {
	o.t.Helper()
	_, _, reply, err := o.store.Conversations.Begin(who, answer.Begin{Title: question, Question: question, Owner: "r1", Lease: time.Hour})
	o.ok(err)
	return reply
}

func (o *office) finish(who context.Context, reply knowledge.Message, told ...id.ID) error {
	result := answer.Result{Status: knowledge.AnswerDone, Text: "So."}
	var events []knowledge.Event
	for i, doc := range told {
		events = append(events, knowledge.Event{Seq: int64(i + 1), Type: "source", Data: fmt.Appendf(nil, `{"document_id":%q}`, doc)})
		result.Citations = append(result.Citations, knowledge.Citation{Number: i + 1, DocumentID: doc, Quote: "quoted"})
	}
	return o.store.Conversations.Finish(who, reply.ID, "r1", events, result)
}

func (o *office) upload(name string) knowledge.Document {
	o.t.Helper()
	shelf, err := o.store.Library.CreateCollection(o.admin, "Shelf of "+name, "")
	o.ok(err)
	original := ingest.Original{Name: name, MediaType: "text/plain", Size: int64(len(name)), Checksum: sha256.Sum256([]byte(name))}
	d, _, err := o.store.Content.Receive(o.admin, shelf.ID, original, strings.NewReader(name))
	o.ok(err)
	return d
}

func (o *office) request(kind custody.Kind, subject id.ID) custody.Erasure {
	o.t.Helper()
	e, err := o.store.Custody.BeginErasure(o.admin, kind, subject)
	o.ok(err)
	return e
}

// left counts the organisation's rows, table by table, but for the job of an
// erasure, which its worker ends.
func (o *office) left(except id.ID) map[string]int {
	o.t.Helper()
	counts := map[string]int{}
	for _, table := range migrate.Tables {
		if !inOrganisation(table) {
			continue
		}
		query, args := "SELECT COUNT(*) FROM `"+table.Name+"` WHERE org_id = ?", []any{o.org}
		if table.Name == job.Table {
			query, args = query+" AND subject_id <> ?", append(args, except)
		}
		var n int
		o.ok(o.db.QueryRowContext(o.t.Context(), query, args...).Scan(&n))
		if n > 0 {
			counts[table.Name] = n
		}
	}
	return counts
}

func TestNothingEntersAnOrganisationThatIsBeingErased(t *testing.T) {
	o := openOffice(t, Options{})
	now := time.Now()
	offer := identity.Invitation{ID: id.New(), OrgID: o.org, Email: "new@office.test", Role: identity.RoleMember, InvitedBy: o.ada, CreatedAt: now, ExpiresAt: now.Add(time.Hour)}
	o.ok(o.store.Accounts.CreateInvitation(o.admin, offer))
	e := o.request(custody.KindOrganisation, o.org)
	open, err := o.store.Accounts.Invitations(o.admin, now)
	o.ok(err)
	if len(open) > 0 {
		t.Errorf("%d invitations are still open", len(open))
	}
	person := identity.User{ID: id.New(), Email: offer.Email, Name: "New", CreatedAt: now}
	o.code(knowledge.CodeForbidden, o.store.Accounts.Join(o.system, offer.ID, person.ID, &person, now))
	_, err = o.store.Library.CreateCollection(o.admin, "Late", "")
	o.code(knowledge.CodeForbidden, err)
	late := answer.Begin{Title: "Late?", Question: "Late?", Owner: "r1", Lease: time.Minute}
	_, _, _, err = o.store.Conversations.Begin(o.admin, late)
	o.code(knowledge.CodeForbidden, err)
	o.ok(o.store.Custody.Erase(o.system, e))
	_, _, _, err = o.store.Conversations.Begin(o.admin, late) // let in long ago
	o.code(knowledge.CodeForbidden, err)
	if left := o.left(e.ID); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

func TestAnOrganisationsErasureOutwaitsAnswersAndStragglers(t *testing.T) {
	o := openOffice(t, Options{})
	d := o.upload("plan.txt")
	reply := o.begin(o.mem, "What is planned?")
	e := o.request(custody.KindOrganisation, o.org)
	o.code(knowledge.CodeConflict, o.store.Custody.Erase(o.system, e))
	o.ok(o.finish(o.mem, reply, d.ID))
	o.ok(o.store.Jobs.Ensure(o.system, "embed", id.New()))
	stragglers := 0
	o.between = func(query string) { // of what takes no lock of the organisation's
		if strings.Contains(query, "usage_counters") && stragglers < 2 {
			stragglers++
			_, err := o.db.ExecContext(t.Context(), "INSERT INTO usage_counters (id, org_id, subject_id, quota, window_start, used) VALUES (?, ?, ?, 'q', NOW(), 1)",
				id.New(), o.org, id.New())
			o.ok(err)
		}
	}
	o.ok(o.store.Custody.Erase(o.system, e))
	if left := o.left(e.ID); len(left) > 0 || stragglers != 2 {
		t.Errorf("left after %d stragglers: %v", stragglers, left)
	}
	var n int
	o.ok(o.db.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM organisations").Scan(&n))
	if n != 0 {
		t.Error("the organisation is still there")
	}
	o.ok(o.store.Custody.Erase(o.system, e)) // as a killed process's successor
}

func TestAnErasedOrganisationLeavesTombstonesAtItsProvider(t *testing.T) {
	o := openOffice(t, Options{})
	above := identity.Unscoped(t.Context(), "test")
	at := time.Now().Add(-time.Hour)
	o.ok(o.store.Directory.Link(above, identity.ExternalOrganisation{ID: "org_1", Version: at}, o.org))
	_, err := o.store.Directory.Take(above, identity.News{User: &identity.ExternalUser{ID: "user_1", Email: "eve@office.test", Verified: true, Name: "Eve", Version: at}})
	o.ok(err)
	_, err = o.store.Directory.Take(above, identity.News{Membership: &identity.ExternalMembership{ID: "m_1", UserID: "user_1", OrganisationID: "org_1", Role: identity.RoleMember, Version: at}})
	o.ok(err)
	o.ok(o.store.Custody.Erase(o.system, o.request(custody.KindOrganisation, o.org)))
	rows, err := o.store.Directory.client.ExternalIdentity.Query().All(above)
	o.ok(err)
	if len(rows) != 3 {
		t.Fatalf("%d identities are known, want 3", len(rows))
	}
	for _, r := range rows {
		if r.EndedAt.IsZero() {
			t.Errorf("%s %s has not ended", r.Kind, r.ExternalID)
		}
	}
}

func TestAFailedErasureIsTakenUpAgain(t *testing.T) {
	o := openOffice(t, Options{})
	d := o.upload("plan.txt")
	e := o.request(custody.KindDocument, d.ID)
	_, err := o.db.ExecContext(t.Context(), "DELETE FROM documents") // it came this far
	o.ok(err)
	all := o.request(custody.KindOrganisation, o.org)
	o.ok(o.store.Custody.FailErasure(o.system, e.ID))
	o.ok(o.store.Custody.FailErasure(o.system, all.ID))
	_, err = o.db.ExecContext(t.Context(), "DELETE FROM jobs")
	o.ok(err)
	queued := 0
	keeper := custody.Keeper{Store: o.store.Custody, Organisations: o.store.Accounts.Organisations, Queued: func() { queued++ }, Log: slog.New(slog.DiscardHandler)}
	o.ok(keeper.Look(t.Context()))
	o.ok(keeper.Look(t.Context())) // queues nothing twice
	jobs, err := o.store.Jobs.client.Job.Query().Where(job.SubjectIDIn(e.ID, all.ID)).Count(o.system)
	o.ok(err)
	waiting, err := o.store.Custody.client.Erasure.Query().Where(erasure.State("queued")).Count(o.system)
	o.ok(err)
	if jobs != 2 || waiting != 2 || queued != 1 {
		t.Errorf("%d jobs, %d erasures queued, the runner was told %d times; want 2, 2 and 1", jobs, waiting, queued)
	}
	o.ok(o.store.Custody.Erase(o.system, e))
	o.ok(o.store.Custody.Erase(o.system, all))
	if left := o.left(all.ID); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

func TestAnErasedPersonIsNotInTheAuditTrailNorInWhatWasKept(t *testing.T) {
	at := time.Now()
	o := openOffice(t, Options{Now: func() time.Time { return at }})
	email := o.mel.String() + "@office.test"
	offer := identity.Invitation{ID: id.New(), OrgID: o.org, Email: email, Role: identity.RoleMember, InvitedBy: o.ada, CreatedAt: at, ExpiresAt: at.Add(time.Hour)}
	o.ok(o.store.Accounts.CreateInvitation(o.admin, offer))
	o.ok(o.store.Accounts.EndInvitation(o.admin, offer.ID, at))
	scopes, err := identity.ScopesOf(identity.ScopeRead)
	o.ok(err)
	o.ok(o.store.Keys.CreateKey(o.mem, apikey.Key{ID: id.New(), OrgID: o.org, Kind: apikey.Person, UserID: o.mel, Name: "melanie laptop", Scopes: scopes, CreatedAt: at, ExpiresAt: at.Add(time.Hour)}))
	reply := o.begin(o.mem, "My secret question?")
	o.ok(o.finish(o.mem, reply))
	for _, who := range []context.Context{o.mem, o.admin} {
		_, err := o.store.Conversations.KeepTestCase(who, knowledge.TestCase{MessageID: reply.ID, Question: "My secret question?"})
		o.ok(err)
	}
	o.ok(o.store.Conversations.Delete(o.mem, reply.ConversationID))
	at = at.Add(undoPeriod + time.Second)
	o.ok(o.store.Custody.ForgetConversations(o.system, 10))
	kept, err := o.store.Evaluations.KeepRun(o.mem, quality.Run{Name: "A set", Kind: quality.KindSet, CreatedBy: o.mel}, nil)
	o.ok(err)
	whenever := insight.Stretch{From: at, To: at}
	alarm := insight.Alarm{ID: id.New(), Measure: insight.Length, Test: insight.KolmogorovSmirnov, Reference: whenever, Window: whenever, OpenedAt: at}
	_, err = o.store.Drift.SaveLook(o.system, insight.State{Version: 1}, []insight.Alarm{alarm}, nil)
	o.ok(err)
	_, err = o.store.Drift.Acknowledge(o.mem, alarm.ID)
	o.ok(err)
	running := o.begin(o.mem, "And this?")
	e := o.request(custody.KindPerson, o.mel)
	o.code(knowledge.CodeConflict, o.store.Custody.Erase(o.system, e))
	at = at.Add(time.Hour + time.Second) // its owner fell silent
	o.ok(o.store.Custody.Erase(o.system, e))
	if err := o.finish(o.mem, running); err == nil {
		t.Error("the answer was finished after it was erased")
	}
	cases, err := o.store.Conversations.client.TestCase.Query().Count(o.system)
	o.ok(err)
	if cases != 0 {
		t.Errorf("%d kept questions are left", cases)
	}
	if run, err := o.store.Evaluations.Run(o.system, kept.ID); err != nil || !run.CreatedBy.IsNil() {
		t.Errorf("the evaluation is still theirs: %+v, %v", run, err)
	}
	if alarms, err := o.store.Drift.Alarms(o.system, 1); err != nil || !alarms[0].AcknowledgedBy.IsNil() || alarms[0].AcknowledgedAt.IsZero() {
		t.Errorf("the alarm was seen by %+v, %v; want by somebody", alarms, err)
	}
	for _, word := range []string{email, "melanie laptop"} {
		if n, err := o.store.Audit.client.AuditEvent.Query().Where(auditevent.DetailContains(word)).Count(o.system); n > 0 || err != nil {
			t.Errorf("%q is in %d audit details (%v)", word, n, err)
		}
	}
	if _, err := o.store.Audit.Verify(o.system); err != nil {
		t.Error(err)
	}
}

func TestAnErasedDocumentComesBackByNobodysHand(t *testing.T) {
	at := time.Now()
	o := openOffice(t, Options{Now: func() time.Time { return at }})
	d := o.upload("plan.txt")
	reply := o.begin(o.mem, "What is planned?")
	o.ok(o.finish(o.mem, reply, d.ID))
	_, err := o.store.Conversations.KeepTestCase(o.mem, knowledge.TestCase{MessageID: reply.ID, Question: "What?", Expected: []knowledge.Citation{{DocumentID: d.ID, DocumentName: "plan.txt"}}})
	o.ok(err)
	o.ok(o.store.Conversations.Delete(o.mem, reply.ConversationID))
	at = at.Add(undoPeriod + time.Second)
	o.ok(o.store.Custody.ForgetConversations(o.system, 10))
	o.ok(o.store.Content.SaveText(o.system, d.Current.ID, knowledge.Text{Title: "Plan", Body: "plan"}))
	tried := false
	o.between = func(query string) { // a worker that was reading it goes on
		if strings.Contains(query, "chunks") && !tried {
			tried = true
			o.code(knowledge.CodeConflict, o.store.Content.SaveChunks(o.system, d.Current.ID, []knowledge.Chunk{{ID: id.New(), Text: "plan"}}))
		}
	}
	e := o.request(custody.KindDocument, d.ID)
	another := o.begin(o.mem, "Meanwhile?")
	o.code(knowledge.CodeConflict, o.store.Custody.Erase(o.system, e)) // it may have begun before, by another clock
	o.ok(o.finish(o.mem, another))
	o.ok(o.store.Custody.Erase(o.system, e))
	left := o.left(e.ID)
	for _, table := range []string{"test_cases", "chunks", "parts", "document_versions", "documents"} {
		if left[table] > 0 || !tried {
			t.Errorf("%s has %d rows left (the worker tried: %v)", table, left[table], tried)
		}
	}
}

// exported collects the records of one file.
type exported struct {
	custody.Sink
	file    string
	records []map[string]any
}

func (x *exported) Record(file string, record any) error {
	if file == x.file {
		x.records = append(x.records, record.(map[string]any))
	}
	return nil
}

func TestAnExportTellsOfFormerMembersTheirNamesAlone(t *testing.T) {
	o := openOffice(t, Options{})
	o.ok(o.store.Accounts.RemoveMember(o.admin, o.mel))
	x := &exported{file: "people.jsonl"}
	o.ok(o.store.Custody.Export(o.admin, x))
	if len(x.records) != 2 {
		t.Fatalf("people: %v", x.records)
	}
	for _, r := range x.records {
		if former := r["id"] == o.mel.String(); former != (r["email"] == nil) || r["name"] == nil {
			t.Errorf("former: %v, record: %v", former, r)
		}
	}
}
