package server

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Every operation answers with the status of its success, and with the
// service's refusal when there is one.
func TestOperationsAnswerWithTheirStatus(t *testing.T) {
	b := setup(t)
	one, two := id.New().String(), id.New().String()
	b.accounts.entry = entry("t")
	ok := []struct {
		method, path, body string
		status             int
	}{
		{"GET", "/v1/members", "", 200},
		{"PATCH", "/v1/members/" + one, `{"role":"admin"}`, 200},
		{"DELETE", "/v1/members/" + one, "", 204},
		{"POST", "/v1/invitations", `{"email":"new@acme.test","role":"member"}`, 201},
		{"DELETE", "/v1/invitations/" + one, "", 204},
		{"GET", "/v1/invitations/the-link", "", 200},
		{"POST", "/v1/invitations/the-link/accept", `{"name":"New","password":"a long password"}`, 200},
		{"GET", "/v1/collections", "", 200},
		{"POST", "/v1/collections", `{"name":"Plans"}`, 201},
		{"PATCH", "/v1/collections/" + one, `{"name":"Plans"}`, 200},
		{"DELETE", "/v1/collections/" + one, "", 204},
		{"GET", "/v1/collections/" + one + "/grants", "", 200},
		{"POST", "/v1/collections/" + one + "/grants", `{"subject":"everyone","permission":"read"}`, 201},
		{"DELETE", "/v1/collections/" + one + "/grants/" + two, "", 204},
		{"GET", "/v1/documents", "", 200},
		{"GET", "/v1/documents/" + one, "", 200},
		{"PATCH", "/v1/documents/" + one, `{"name":"b.txt","collectionId":"` + two + `"}`, 200},
		{"DELETE", "/v1/documents/" + one, "", 204},
		{"POST", "/v1/documents/" + one + "/restore", "", 200},
		{"POST", "/v1/documents/" + one + "/retry", "", 202},
		{"GET", "/v1/documents/" + one + "/versions", "", 200},
		{"GET", "/v1/documents/" + one + "/text", "", 200},
		{"GET", "/v1/suggestions", "", 200},
		{"GET", "/v1/search?q=water", "", 200},
		{"DELETE", "/v1/messages/" + one + "/stream", "", 204},
		{"GET", "/v1/conversations", "", 200},
		{"GET", "/v1/conversations/" + one, "", 200},
		{"GET", "/v1/flags", "", 200},
	}
	token := b.member("admin")
	for _, tt := range ok {
		b.do(call{method: tt.method, path: tt.path, body: tt.body, token: token}).want(t, tt.status, nil)
	}
	refusal := &knowledge.Error{Code: knowledge.CodeNotFound, Message: "There is no such thing."}
	b.accounts.err, b.library.err, b.answers.err, b.talks.err, b.searcher.err = refusal, refusal, refusal, refusal, refusal
	for _, tt := range ok {
		if tt.path != "/v1/flags" {
			b.do(call{method: tt.method, path: tt.path, body: tt.body, token: token}).wantProblem(t, 404, knowledge.CodeNotFound)
		}
	}
}

func TestEachCodeHasItsStatus(t *testing.T) {
	b := setup(t)
	token := b.member("admin")
	for code, status := range map[knowledge.Code]int{
		knowledge.CodeInvalid: 422, knowledge.CodeNotFound: 404, knowledge.CodeUnauthenticated: 401, knowledge.CodeForbidden: 403,
		knowledge.CodeConflict: 409, knowledge.CodeLastAdmin: 409, knowledge.CodeWrongPassword: 401, knowledge.CodeWeakPassword: 400,
		knowledge.CodeTooManyAttempts: 429, knowledge.CodeInvitationEnded: 410, knowledge.CodeBadCursor: 400, knowledge.CodeTooLarge: 413,
		knowledge.CodeEmptyFile: 400, knowledge.CodeUnsupportedFormat: 415, knowledge.CodeUnreadable: 422, knowledge.CodeNoText: 422,
		knowledge.CodeBadName: 400, knowledge.CodeEmptyQuestion: 400, knowledge.CodeQuestionTooLong: 400, knowledge.CodeOverloaded: 503,
		knowledge.CodeTooManyRequests: 429,
		knowledge.CodeUnavailable:     503, knowledge.CodeTimeout: 503, knowledge.CodeOutcomeUnknown: 503, knowledge.CodeInternal: 500,
		knowledge.CodeMethodNotAllowed: 405, knowledge.CodeUnsupportedMedia: 415, knowledge.CodeCrossOrigin: 403, knowledge.CodeInterrupted: 503,
	} {
		b.library.err = &knowledge.Error{Code: code, Message: "What happened."}
		r := b.do(call{path: "/v1/collections", token: token})
		r.wantProblem(t, status, code)
		again := code == knowledge.CodeOverloaded || code == knowledge.CodeTooManyRequests || code == knowledge.CodeUnavailable
		if again != (r.Header.Get("Retry-After") != "") {
			t.Errorf("%s: Retry-After = %q", code, r.Header.Get("Retry-After"))
		}
	}
}

func TestPagesOfTheLibraryFollowOneAnother(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	at := time.Date(2026, 3, 1, 12, 0, 0, 123456000, time.UTC)
	for i := range 3 {
		b.library.page.Items = append(b.library.page.Items, library.Item{Document: knowledge.Document{ID: id.New(), Name: "a.txt", CreatedAt: at.Add(-time.Duration(i) * time.Second)}})
	}
	b.library.page.Total = 3
	var first contract.Documents
	b.do(call{path: "/v1/documents?limit=2&status=working&kind=markdown&q=dam", token: token}).want(t, 200, &first)
	if len(first.Documents) != 2 || first.Total != 3 || first.Next == "" {
		t.Fatalf("first page = %+v", first)
	}
	if f := b.library.filter; len(f.Statuses) != 3 || len(f.MediaTypes) != 1 || f.MediaTypes[0] != "text/markdown" || f.Contains != "dam" || !f.BeforeTime.IsZero() {
		t.Errorf("filter = %+v", f)
	}
	last := b.library.page.Items[1]
	b.library.page.Items = b.library.page.Items[2:]
	var second contract.Documents
	b.do(call{path: "/v1/documents?limit=2&cursor=" + first.Next, token: token}).want(t, 200, &second)
	if f := b.library.filter; !f.BeforeTime.Equal(last.CreatedAt) || f.BeforeID != last.ID {
		t.Errorf("the second page begins after %v %v, want %v %v", f.BeforeTime, f.BeforeID, last.CreatedAt, last.ID)
	}
	if len(second.Documents) != 1 || second.Next != "" {
		t.Errorf("second page = %+v, want the last", second)
	}
}

func TestATextIsCutIntoItsBlocksAtExactBytes(t *testing.T) {
	b := setup(t)
	body := "Tälsperre\n\nEin Vorbecken."
	b.library.item.Current = knowledge.Version{ID: id.New(), Number: 2}
	b.library.text = knowledge.Text{
		Body:    body,
		Blocks:  []knowledge.Block{{Kind: knowledge.BlockHeading, Level: 1, Span: knowledge.Span{Start: 0, End: 10}}, {Kind: knowledge.BlockParagraph, Span: knowledge.Span{Start: 12, End: len(body)}}},
		Outline: []knowledge.Heading{{Level: 1, Text: "Tälsperre"}},
		Pages:   []knowledge.Page{{Number: 1, Span: knowledge.Span{Start: 0, End: 11}}, {Number: 2, Span: knowledge.Span{Start: 11, End: len(body)}}},
	}
	var got contract.DocumentText
	b.do(call{path: "/v1/documents/" + id.New().String() + "/text?version=2", token: b.member("member")}).want(t, 200, &got)
	if len(got.Blocks) != 2 || got.Blocks[0].Text != "Tälsperre" || got.Blocks[1].Text != "Ein Vorbecken." || got.Blocks[1].Start != 12 || got.Blocks[1].Page != 2 || got.Version != 2 || !got.Current || got.Pages != 2 {
		t.Errorf("text = %+v", got)
	}
	if body[got.Blocks[1].Start:got.Blocks[1].Start+len(got.Blocks[1].Text)] != got.Blocks[1].Text {
		t.Error("a block's start does not lead to its text")
	}
}

func TestASearchSaysHowEachSourceFared(t *testing.T) {
	b := setup(t)
	collection := id.New()
	b.library.scope = knowledge.Scope{Collections: map[id.ID]knowledge.Permission{collection: "read", id.New(): "read"}}
	b.searcher.result = retrieve.Result{
		Passages: []knowledge.Passage{{Chunk: knowledge.Chunk{Text: "water", Span: knowledge.Span{Start: 3, End: 8}}, Source: "lexical"}},
		Sources:  []knowledge.SourceReport{{Name: "lexical", State: knowledge.SourceDone, Found: 1}, {Name: "vector", State: knowledge.SourceLate, Reason: "It took too long."}},
	}
	token := b.member("member")
	var got contract.SearchResult
	b.do(call{path: "/v1/search?q=water&limit=5&perDocument=2&without=graph&without=vector&collection=" + collection.String(), token: token}).want(t, 200, &got)
	if len(got.Passages) != 1 || got.Passages[0].Start != 3 || len(got.Sources) != 2 || got.Sources[1].State != "late" {
		t.Errorf("result = %+v", got)
	}
	if q := b.searcher.query; q.Text != "water" || q.Limit != 5 || q.PerDocument != 2 || !q.Without.Has(retrieve.PartGraph) || !q.Without.Has(retrieve.PartVector) || q.Without.Has(retrieve.PartDocument) || len(q.Scope.Collections) != 1 || q.OrgID.IsNil() {
		t.Errorf("query = %+v", q)
	}
	b.do(call{path: "/v1/search?q=water&collection=" + id.New().String(), token: token}).wantProblem(t, 404, knowledge.CodeNotFound)
}

func TestListsAreNeverNull(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	b.accounts.entry = local.Entry{}
	for path, fields := range map[string][]string{
		"/v1/members":       {"members", "invitations"},
		"/v1/collections":   {"collections"},
		"/v1/documents":     {"documents"},
		"/v1/suggestions":   {"questions"},
		"/v1/search?q=a":    {"passages", "sources"},
		"/v1/conversations": {"conversations"},
		"/v1/me":            {"organisations"},
		"/v1/documents/" + id.New().String() + "/text":     {"blocks", "outline"},
		"/v1/documents/" + id.New().String() + "/versions": {"versions"},
	} {
		var got map[string]json.RawMessage
		b.do(call{path: path, token: token}).want(t, 200, &got)
		for _, f := range fields {
			if string(got[f]) != "[]" {
				t.Errorf("%s: %s = %s, want []", path, f, got[f])
			}
		}
	}
}

func TestAnInvitationShowsItsSecretOnce(t *testing.T) {
	b := setup(t)
	b.accounts.secret = "the-secret"
	var made contract.Invitation
	b.do(call{method: "POST", path: "/v1/invitations", token: b.member("admin"), body: `{"email":"new@acme.test","role":"member"}`}).want(t, 201, &made)
	if made.Token != "the-secret" || made.Email != "new@acme.test" || made.Role != "member" {
		t.Errorf("invitation = %+v", made)
	}
}

func TestAcceptingAnInvitationSignsIn(t *testing.T) {
	b := setup(t)
	b.accounts.entry = entry("their-token")
	r := b.do(call{method: "POST", path: "/v1/invitations/the-link/accept", body: `{"name":"New","password":"a long password"}`})
	r.want(t, 200, nil)
	if c := r.Cookies(); len(c) != 1 || c[0].Value != "their-token" {
		t.Errorf("cookies = %v", c)
	}
	b.accounts.err = knowledge.Errorf(knowledge.CodeInvitationEnded, "It was used.")
	b.do(call{path: "/v1/invitations/the-link"}).wantProblem(t, 410, knowledge.CodeInvitationEnded)
}

func TestTheLastAdminStays(t *testing.T) {
	b := setup(t)
	b.accounts.err = knowledge.Errorf(knowledge.CodeLastAdmin, "An organisation keeps at least one admin.")
	path := "/v1/members/" + id.New().String()
	token := b.member("admin")
	b.do(call{method: "DELETE", path: path, token: token}).wantProblem(t, 409, knowledge.CodeLastAdmin)
	b.do(call{method: "PATCH", path: path, token: token, body: `{"role":"member"}`}).wantProblem(t, 409, knowledge.CodeLastAdmin)
}

func TestAGrantNamesItsSubject(t *testing.T) {
	b := setup(t)
	token, user := b.member("admin"), id.New()
	path := "/v1/collections/" + id.New().String() + "/grants"
	var made contract.Grant
	b.do(call{method: "POST", path: path, token: token, body: `{"subject":"user","userId":"` + user.String() + `","permission":"write"}`}).want(t, 201, &made)
	if made.UserID == nil || *made.UserID != user || made.UserName != "Mel" || made.Role != "" || b.library.grant.Permission != knowledge.PermissionWrite {
		t.Errorf("grant = %+v", made)
	}
	var list contract.Grants
	b.do(call{path: path, token: token}).want(t, 200, &list)
	if len(list.Grants) != 1 || list.Grants[0].UserName != "Mel" {
		t.Errorf("grants = %+v, want Mel's", list)
	}
	b.library.grant = library.Grant{Subject: library.SubjectRole, Role: identity.RoleMember, Permission: "read"}
	list = contract.Grants{}
	b.do(call{path: path, token: token}).want(t, 200, &list)
	if g := list.Grants[0]; g.Role != "member" || g.UserID != nil {
		t.Errorf("grant = %+v, want one to members", g)
	}
}

func TestRenamingAndMovingADocumentAreOneChange(t *testing.T) {
	b := setup(t)
	there := id.New()
	b.do(call{method: "PATCH", path: "/v1/documents/" + id.New().String(), token: b.member("member"), body: `{"name":"new.md","collectionId":"` + there.String() + `"}`}).want(t, 200, nil)
	if b.library.renamed != "new.md" || b.library.moved != there {
		t.Errorf("renamed to %q, moved to %v", b.library.renamed, b.library.moved)
	}
}

func TestStoppingAnAnswerReachesIt(t *testing.T) {
	b := setup(t)
	message := id.New()
	b.do(call{method: "DELETE", path: "/v1/messages/" + message.String() + "/stream", token: b.member("member")}).want(t, 204, nil)
	if b.answers.stopped != message {
		t.Errorf("stopped %v, want %v", b.answers.stopped, message)
	}
}

func TestConversationsCarryACursorWhenThereAreMore(t *testing.T) {
	b := setup(t)
	for range 3 {
		b.talks.list = append(b.talks.list, contract.Conversation{ID: id.New(), Title: "Why?", CreatedAt: time.Now()})
	}
	token := b.member("member")
	var got contract.Conversations
	b.do(call{path: "/v1/conversations?limit=2", token: token}).want(t, 200, &got)
	if len(got.Conversations) != 2 || got.Next == "" {
		t.Errorf("page = %+v", got)
	}
	b.do(call{path: "/v1/conversations?limit=3", token: token}).want(t, 200, &got)
	if len(got.Conversations) != 3 {
		t.Errorf("page = %+v", got)
	}
}
