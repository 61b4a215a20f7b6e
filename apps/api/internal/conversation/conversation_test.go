package conversation_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// silent finds and writes nothing: the tests bring their answers with them.
type silent struct{}

func (silent) SearchWatched(context.Context, retrieve.Query, func(knowledge.SourceReport)) (retrieve.Result, error) {
	return retrieve.Result{}, nil
}

func (silent) Compose(context.Context, string, []knowledge.Passage, func(answer.Piece) error) (answer.Verdict, error) {
	return answer.Verdict{}, nil
}

// bundle is an organisation of two: Ada, who may read everything, and Mel, who
// may read only the open document.
type bundle struct {
	t            *testing.T
	store        *memory.Store
	service      *conversation.Service
	ada, mel     identity.User
	asAda, asMel context.Context
	open, secret id.ID // documents
	hidden       map[id.ID]bool
}

func setup(t *testing.T) *bundle {
	t.Helper()
	b := &bundle{t: t, store: memory.New(nil), open: id.New(), secret: id.New()}
	b.hidden = map[id.ID]bool{b.secret: true}
	org := identity.Organisation{ID: id.New(), Name: "Team", Slug: "team", CreatedAt: time.Now()}
	anywhere := identity.Unscoped(t.Context(), "test")
	b.ok(b.store.Accounts.CreateOrganisation(anywhere, org))
	person := func(name string, role identity.Role) (identity.User, context.Context) {
		u := identity.User{ID: id.New(), Name: name, Email: name + "@example.org", CreatedAt: time.Now()}
		b.ok(b.store.Accounts.CreateUser(anywhere, u))
		b.ok(b.store.Accounts.AddMember(identity.ForOrg(t.Context(), org.ID, "test"), u.ID, role))
		return u, identity.WithViewer(t.Context(), identity.Viewer{OrgID: org.ID, UserID: u.ID, Role: role})
	}
	b.ada, b.asAda = person("Ada", identity.RoleAdmin)
	b.mel, b.asMel = person("Mel", identity.RoleMember)
	answers, err := answer.New(answer.Options{
		Conversations: b.store.Conversations, Retriever: silent{}, Composer: silent{}, Owner: "r1",
		Scope:           func(context.Context) (knowledge.Scope, error) { return knowledge.Scope{}, nil },
		Readable:        b.readable,
		CountSearchable: func(context.Context, knowledge.Scope) (int, error) { return 0, nil },
		Gate:            func(context.Context, identity.Viewer) (func(), error) { return func() {}, nil },
		Problem:         func(context.Context, error) contract.Problem { return contract.Problem{} },
	})
	b.ok(err)
	b.service = conversation.New(conversation.Options{
		Store: b.store.Conversations, Open: answers.Conversation, Readable: b.readable, Names: b.store.Library.Names,
	})
	return b
}

func (b *bundle) ok(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}

func (b *bundle) readable(ctx context.Context, documents []id.ID) (map[id.ID]bool, error) {
	v, err := identity.ViewerFrom(ctx)
	may := map[id.ID]bool{}
	for _, d := range documents {
		may[d] = v.UserID == b.ada.ID || !b.hidden[d]
	}
	return may, err
}

func (b *bundle) code(err error, want knowledge.Code) {
	b.t.Helper()
	if err == nil || knowledge.CodeOf(err) != want {
		b.t.Errorf("got %v, want %s", err, want)
	}
}

// asked has Ada ask and be answered with a sentence from each document.
func (b *bundle) asked(documents ...id.ID) (talk, message id.ID) {
	b.t.Helper()
	c, _, a, err := b.store.Conversations.Begin(b.asAda, answer.Begin{Title: "Where is the key?", Question: "Where is the key?", Owner: "r1", Lease: time.Minute})
	b.ok(err)
	var events []knowledge.Event
	add := func(kind string, event any) {
		data, err := json.Marshal(event)
		b.ok(err)
		events = append(events, knowledge.Event{Seq: int64(len(events) + 1), Type: kind, Data: data})
	}
	var citations []knowledge.Citation
	add("query", contract.QueryEvent{Query: "the key under the heron"})
	for i, d := range documents {
		add("delta", contract.DeltaEvent{Sentence: i, Text: fmt.Sprintf("Sentence of %s.", d)})
		add("citation", contract.CitationEvent{Citation: contract.Citation{Number: i + 1, Sentence: i, DocumentID: d, DocumentName: d.String() + ".md", Quote: "words of " + d.String(), End: 9}})
		citations = append(citations, knowledge.Citation{Number: i + 1, Sentence: i, DocumentID: d, DocumentName: d.String() + ".md", Span: knowledge.Span{End: 9}, Quote: "q"})
	}
	add("done", contract.DoneEvent{Status: "answered"})
	b.ok(b.store.Conversations.Finish(b.asAda, a.ID, "r1", events, answer.Result{Status: knowledge.AnswerDone, Text: "…", Citations: citations}))
	return c.ID, a.ID
}

func TestASharedConversationIsReadWithTheReadersOwnAccess(t *testing.T) {
	t.Parallel()
	b := setup(t)
	talk, _ := b.asked(b.open, b.secret)
	_, err := b.service.Open(b.asMel, talk)
	b.code(err, knowledge.CodeNotFound)
	_, err = b.service.Share(b.asAda, talk, true)
	b.ok(err)
	got, err := b.service.Open(b.asMel, talk)
	b.ok(err)
	if got.Owner != "Ada" || got.OwnerID != b.ada.ID || got.SharedAt == nil {
		t.Errorf("the conversation is %+v", got.Conversation)
	}
	told, err := json.Marshal(got)
	b.ok(err)
	if strings.Contains(string(told), b.secret.String()) || strings.Contains(string(told), "heron") {
		t.Errorf("Mel is told of what he may not read: %s", told)
	}
	a := got.Messages[1]
	if len(a.Sentences) != 2 || !strings.Contains(a.Sentences[0].Text, b.open.String()) || a.Sentences[1].Support != "withheld" || len(a.Citations) != 1 {
		t.Errorf("the answer reads %+v", a)
	}
	mine, err := b.service.Open(b.asAda, talk)
	b.ok(err)
	if mine.Owner != "" || len(mine.Messages[1].Citations) != 2 || mine.Messages[1].Query == "" {
		t.Errorf("Ada reads %+v", mine)
	}
	list, err := b.service.List(b.asMel, conversation.Filter{OfOthers: true})
	b.ok(err)
	if len(list) != 1 || list[0].Owner != "Ada" {
		t.Errorf("Mel is offered %+v", list)
	}
	_, err = b.service.Share(b.asAda, talk, false)
	b.ok(err)
	_, err = b.service.Open(b.asMel, talk)
	b.code(err, knowledge.CodeNotFound)
}

func TestOpinionsAndKeptQuestionsComeWithTheConversation(t *testing.T) {
	t.Parallel()
	b := setup(t)
	talk, message := b.asked(b.open)
	_, err := b.service.SetOpinion(b.asAda, message, knowledge.VerdictDown, "  too short ")
	b.ok(err)
	kept, err := b.service.Keep(b.asAda, message, "")
	b.ok(err)
	got, err := b.service.Open(b.asAda, talk)
	b.ok(err)
	a := got.Messages[1]
	if a.Feedback == nil || a.Feedback.Verdict != "down" || a.Feedback.Comment != "too short" || a.TestCaseID == nil || *a.TestCaseID != kept.ID {
		t.Errorf("the answer is %+v", a)
	}
	long := strings.Repeat("ä", knowledge.MaxComment+1)
	_, err = b.service.SetOpinion(b.asAda, message, knowledge.VerdictUp, long)
	b.code(err, knowledge.CodeInvalid)
	_, err = b.service.Note(b.asAda, kept.ID, long)
	b.code(err, knowledge.CodeInvalid)
	_, err = b.service.Rename(b.asAda, talk, " \n ")
	b.code(err, knowledge.CodeInvalid)
	named, err := b.service.Rename(b.asAda, talk, " The   key ")
	b.ok(err)
	if named.Title != "The key" {
		t.Errorf("it is called %q", named.Title)
	}
}

func TestAKeptQuestionExpectsWhatItsKeeperMayRead(t *testing.T) {
	t.Parallel()
	b := setup(t)
	talk, message := b.asked(b.open, b.secret, b.open)
	_, err := b.service.Share(b.asAda, talk, true)
	b.ok(err)
	all, err := b.service.Keep(b.asAda, message, "")
	b.ok(err)
	if len(all.Expected) != 2 {
		t.Errorf("Ada's expects %+v, want each span once", all.Expected)
	}
	some, err := b.service.Keep(b.asMel, message, "")
	b.ok(err)
	if len(some.Expected) != 1 || some.Expected[0].DocumentID != b.open {
		t.Errorf("Mel's expects %+v", some.Expected)
	}
	b.hidden[b.open] = true // access is taken away later
	later, err := b.service.TestCases(b.asMel, conversation.TestCaseFilter{})
	b.ok(err)
	if len(later) != 1 || len(later[0].Expected) != 0 || !later[0].Withheld || later[0].CreatedByName != "Mel" {
		t.Errorf("Mel sees %+v", later)
	}
	_, hidden := b.asked(b.secret)
	_, err = b.service.Keep(b.asMel, hidden, "")
	b.code(err, knowledge.CodeNotFound)
	_, nothing := b.asked()
	_, err = b.service.Keep(b.asAda, nothing, "")
	b.code(err, knowledge.CodeConflict)
}

func TestTestCasesAreExportedAsAnEvaluationSet(t *testing.T) {
	t.Parallel()
	b := setup(t)
	_, message := b.asked(b.open, b.secret)
	kept, err := b.service.Keep(b.asAda, message, "")
	b.ok(err)
	raw, err := b.service.Export(b.asAda)
	b.ok(err)
	archive, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	b.ok(err)
	read := func(name string) string {
		f, err := archive.Open(name)
		b.ok(err)
		content, err := io.ReadAll(f)
		b.ok(err)
		return string(content)
	}
	if got, want := read("queries.jsonl"), fmt.Sprintf(`{"id":%q,"text":"Where is the key?"}`+"\n", kept.ID); got != want {
		t.Errorf("queries.jsonl is %q, want %q", got, want)
	}
	want := fmt.Sprintf("query-id\tcorpus-id\tscore\n%[1]s\t%[2]s\t1\n%[1]s\t%[3]s\t1\n", kept.ID, b.open, b.secret)
	if got := read("qrels.tsv"); got != want {
		t.Errorf("qrels.tsv is %q, want %q", got, want)
	}
	if empty, err := b.service.Export(b.asMel); err != nil || bytes.Contains(empty, []byte("Where")) {
		t.Errorf("Mel exports Ada's questions (%v)", err)
	}
}
