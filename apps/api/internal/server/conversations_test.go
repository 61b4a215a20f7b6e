package server

import (
	"context"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// fakeConversations remembers what it was asked for last.
type fakeConversations struct {
	Conversations
	list   []contract.Conversation
	filter conversation.Filter
	did    string
	on     id.ID
	words  string
	err    error
}

func (f *fakeConversations) note(what string, on id.ID, words string) error {
	f.did, f.on, f.words = what, on, words
	return f.err
}

func (f *fakeConversations) List(_ context.Context, filter conversation.Filter) ([]contract.Conversation, error) {
	f.filter = filter
	return append([]contract.Conversation{}, f.list[:min(len(f.list), filter.Limit)]...), f.err
}

func (f *fakeConversations) Open(_ context.Context, c id.ID) (contract.ConversationDetail, error) {
	return contract.ConversationDetail{Messages: []contract.Message{}}, f.note("open", c, "")
}

func (f *fakeConversations) Rename(_ context.Context, c id.ID, title string) (contract.Conversation, error) {
	return contract.Conversation{ID: c, Title: title}, f.note("rename", c, title)
}

func (f *fakeConversations) Share(_ context.Context, c id.ID, shared bool) (contract.Conversation, error) {
	if shared {
		return contract.Conversation{ID: c}, f.note("share", c, "")
	}
	return contract.Conversation{ID: c}, f.note("unshare", c, "")
}

func (f *fakeConversations) Delete(_ context.Context, c id.ID) error { return f.note("delete", c, "") }

func (f *fakeConversations) Restore(_ context.Context, c id.ID) (contract.Conversation, error) {
	return contract.Conversation{ID: c}, f.note("restore", c, "")
}

func (f *fakeConversations) SetOpinion(_ context.Context, m id.ID, v knowledge.Verdict, comment string) (contract.Feedback, error) {
	return contract.Feedback{Verdict: string(v), Comment: comment}, f.note(string(v), m, comment)
}

func (f *fakeConversations) ClearOpinion(_ context.Context, m id.ID) error {
	return f.note("clear", m, "")
}

func (f *fakeConversations) TestCases(context.Context, conversation.TestCaseFilter) ([]contract.TestCase, error) {
	return []contract.TestCase{{ID: id.New(), CreatedAt: time.Now()}, {ID: id.New(), CreatedAt: time.Now()}}, f.err
}

func (f *fakeConversations) Keep(_ context.Context, m id.ID, note string) (contract.TestCase, error) {
	return contract.TestCase{ID: id.New()}, f.note("keep", m, note)
}

func (f *fakeConversations) Note(_ context.Context, t id.ID, note string) (contract.TestCase, error) {
	return contract.TestCase{ID: t, Note: note}, f.note("note", t, note)
}

func (f *fakeConversations) Drop(_ context.Context, t id.ID) error { return f.note("drop", t, "") }

func (f *fakeConversations) Export(context.Context) ([]byte, error) { return []byte("PK"), f.err }

func TestEachRouteOfConversationsDoesWhatItSays(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	one := id.New()
	for _, c := range []struct {
		method, path string
		body         string
		status       int
		did, words   string
	}{
		{"GET", "/v1/conversations/" + one.String(), "", 200, "open", ""},
		{"PATCH", "/v1/conversations/" + one.String(), `{"title":"Weirs"}`, 200, "rename", "Weirs"},
		{"POST", "/v1/conversations/" + one.String() + "/share", "", 200, "share", ""},
		{"DELETE", "/v1/conversations/" + one.String() + "/share", "", 200, "unshare", ""},
		{"DELETE", "/v1/conversations/" + one.String(), "", 204, "delete", ""},
		{"POST", "/v1/conversations/" + one.String() + "/restore", "", 200, "restore", ""},
		{"PUT", "/v1/messages/" + one.String() + "/feedback", `{"verdict":"down","comment":"old"}`, 200, "down", "old"},
		{"DELETE", "/v1/messages/" + one.String() + "/feedback", "", 204, "clear", ""},
		{"POST", "/v1/test-cases", `{"messageId":"` + one.String() + `","note":"n"}`, 201, "keep", "n"},
		{"PATCH", "/v1/test-cases/" + one.String(), `{"note":"m"}`, 200, "note", "m"},
		{"DELETE", "/v1/test-cases/" + one.String(), "", 204, "drop", ""},
	} {
		b.do(call{method: c.method, path: c.path, token: token, body: c.body}).want(t, c.status, nil)
		if b.talks.did != c.did || b.talks.on != one || b.talks.words != c.words {
			t.Errorf("%s %s: did %q on %v with %q, want %q with %q", c.method, c.path, b.talks.did, b.talks.on, b.talks.words, c.did, c.words)
		}
	}
	b.do(call{method: "PUT", path: "/v1/messages/" + one.String() + "/feedback", token: token, body: `{"verdict":"so-so"}`}).wantProblem(t, 422, knowledge.CodeInvalid)
	b.do(call{path: "/v1/conversations?q=weir&shared=true", token: token}).want(t, 200, nil)
	if !b.talks.filter.OfOthers || b.talks.filter.Title != "weir" {
		t.Errorf("the filter is %+v", b.talks.filter)
	}
	var page contract.TestCases
	b.do(call{path: "/v1/test-cases?limit=1", token: token}).want(t, 200, &page)
	if len(page.TestCases) != 1 || page.Next == "" {
		t.Errorf("page = %+v", page)
	}
}

func TestTestCasesLeaveAsAnArchive(t *testing.T) {
	b := setup(t)
	got := b.do(call{path: "/v1/test-cases/export", token: b.member("member")})
	got.want(t, 200, nil)
	if kind := got.Header.Get("Content-Type"); kind != "application/zip" || string(got.body) != "PK" {
		t.Errorf("%q of type %q", got.body, kind)
	}
}
