package storetest

import (
	"context"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

// belongings are the IDs of what one organisation has.
type belongings struct {
	team
	shelf, grant, doc, version, chunk, session, invitation, conversation, message, testCase id.ID
}

func (s *suite) belongings(t *testing.T) belongings {
	t.Helper()
	b := belongings{team: s.team(t), session: id.New(), invitation: id.New()}
	b.shelf = s.shelf(t, b.team, "Shelf")
	g, err := s.Library.PutGrant(b.asAdmin, library.Grant{CollectionID: b.shelf, Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead})
	ok(t, err)
	b.grant = g.ID
	d := s.document(t, b.team, b.shelf, "a.txt", "text")
	b.doc, b.version = d.ID, d.Current.ID
	b.chunk = s.publish(t, b.team, d.Current, "", "text")[0].ID
	ok(t, s.Accounts.CreateSession(b.asSystem, identity.Session{
		ID: b.session, OrgID: b.org, UserID: b.member.ID, CreatedAt: s.clock.now(), ExpiresAt: s.clock.now().Add(time.Hour),
	}))
	ok(t, s.Accounts.CreateInvitation(b.asAdmin, identity.Invitation{
		ID: b.invitation, OrgID: b.org, Role: identity.RoleMember, CreatedAt: s.clock.now(), ExpiresAt: s.clock.now().Add(time.Hour),
	}))
	c, _, a := s.ask(t, b.team, id.Nil)
	b.conversation, b.message = c.ID, a.ID
	_, err = s.Talks.Share(b.asMember, c.ID, true) // with this organisation, and no other
	ok(t, err)
	kept, err := s.Talks.KeepTestCase(b.asMember, knowledge.TestCase{MessageID: a.ID, Question: "?"})
	ok(t, err)
	b.testCase = kept.ID
	return b
}

// call is one method, used on what an organisation has.
type call struct {
	name string
	do   func(ctx context.Context, b belongings) error
}

// pointed are the methods that name one thing: another organisation's viewer
// must hear that there is no such thing.
func (s *suite) pointed() []call {
	name := "taken"
	bytes := originalOf("b", []byte("b"))
	return []call{
		{"Member", func(ctx context.Context, b belongings) error {
			_, err := s.Accounts.Member(ctx, b.member.ID)
			return err
		}},
		{"ChangeRole", func(ctx context.Context, b belongings) error {
			return s.Accounts.ChangeRole(ctx, b.member.ID, identity.RoleAdmin)
		}},
		{"RemoveMember", func(ctx context.Context, b belongings) error { return s.Accounts.RemoveMember(ctx, b.member.ID) }},
		{"SessionMember", func(ctx context.Context, b belongings) error {
			_, _, err := s.Accounts.SessionMember(ctx, b.session)
			return err
		}},
		{"RevokeSession", func(ctx context.Context, b belongings) error {
			return s.Accounts.RevokeSession(ctx, b.session, s.clock.now())
		}},
		{"Invitation", func(ctx context.Context, b belongings) error {
			_, err := s.Accounts.Invitation(ctx, b.invitation)
			return err
		}},
		{"EndInvitation", func(ctx context.Context, b belongings) error {
			return s.Accounts.EndInvitation(ctx, b.invitation, s.clock.now())
		}},
		{"Join", func(ctx context.Context, b belongings) error {
			return s.Accounts.Join(ctx, b.invitation, b.admin.ID, nil, s.clock.now())
		}},
		{"Collection", func(ctx context.Context, b belongings) error {
			_, err := s.Library.Collection(ctx, b.shelf)
			return err
		}},
		{"ChangeCollection", func(ctx context.Context, b belongings) error {
			_, err := s.Library.ChangeCollection(ctx, b.shelf, &name, nil)
			return err
		}},
		{"DeleteCollection", func(ctx context.Context, b belongings) error { return s.Library.DeleteCollection(ctx, b.shelf) }},
		{"Grants", func(ctx context.Context, b belongings) error { _, err := s.Library.Grants(ctx, b.shelf); return err }},
		{"PutGrant", func(ctx context.Context, b belongings) error {
			_, err := s.Library.PutGrant(ctx, library.Grant{CollectionID: b.shelf, Subject: library.SubjectEveryone, Permission: knowledge.PermissionManage})
			return err
		}},
		{"DeleteGrant", func(ctx context.Context, b belongings) error { return s.Library.DeleteGrant(ctx, b.shelf, b.grant) }},
		{"Document", func(ctx context.Context, b belongings) error { _, err := s.Library.Document(ctx, b.doc); return err }},
		{"Versions", func(ctx context.Context, b belongings) error { _, err := s.Library.Versions(ctx, b.doc); return err }},
		{"ChangeDocument", func(ctx context.Context, b belongings) error {
			_, err := s.Library.ChangeDocument(ctx, b.doc, &name, &b.shelf)
			return err
		}},
		{"DeleteDocument", func(ctx context.Context, b belongings) error { return s.Library.DeleteDocument(ctx, b.doc) }},
		{"RestoreDocument", func(ctx context.Context, b belongings) error {
			_, err := s.Library.RestoreDocument(ctx, b.doc)
			return err
		}},
		{"Receive", func(ctx context.Context, b belongings) error {
			_, _, err := s.Content.Receive(ctx, b.shelf, bytes, strings.NewReader("b"))
			return err
		}},
		{"Replace", func(ctx context.Context, b belongings) error {
			_, _, err := s.Content.Replace(ctx, b.doc, bytes, strings.NewReader("b"))
			return err
		}},
		{"Version", func(ctx context.Context, b belongings) error { _, err := s.Content.Version(ctx, b.version); return err }},
		{"ReadOriginal", func(ctx context.Context, b belongings) error {
			return s.Content.ReadOriginal(ctx, b.version, io.Discard)
		}},
		{"SaveText", func(ctx context.Context, b belongings) error {
			return s.Content.SaveText(ctx, b.version, knowledge.Text{})
		}},
		{"Text", func(ctx context.Context, b belongings) error { _, err := s.Content.Text(ctx, b.version); return err }},
		{"SaveChunks", func(ctx context.Context, b belongings) error { return s.Content.SaveChunks(ctx, b.version, nil) }},
		{"Publish", func(ctx context.Context, b belongings) error { return s.Content.Publish(ctx, b.version) }},
		{"Fail", func(ctx context.Context, b belongings) error {
			return s.Content.Fail(ctx, b.version, knowledge.Failure{})
		}},
		{"Requeue", func(ctx context.Context, b belongings) error { _, err := s.Content.Requeue(ctx, b.doc); return err }},
		{"Begin", func(ctx context.Context, b belongings) error {
			_, _, _, err := s.Conversations.Begin(ctx, answer.Begin{ConversationID: b.conversation, Owner: "r1", Lease: lease})
			return err
		}},
		{"Append", func(ctx context.Context, b belongings) error {
			_, err := s.Conversations.Append(ctx, b.message, "r1", eventsFrom(1, 1), lease)
			return err
		}},
		{"Finish", func(ctx context.Context, b belongings) error {
			return s.Conversations.Finish(ctx, b.message, "r1", nil, answer.Result{Status: knowledge.AnswerDone})
		}},
		{"Renew", func(ctx context.Context, b belongings) error {
			_, err := s.Conversations.Renew(ctx, b.message, "r1", lease)
			return err
		}},
		{"Events", func(ctx context.Context, b belongings) error {
			_, _, err := s.Conversations.Events(ctx, b.message, 0)
			return err
		}},
		{"RequestStop", func(ctx context.Context, b belongings) error { return s.Conversations.RequestStop(ctx, b.message) }},
		{"Conversation", func(ctx context.Context, b belongings) error {
			_, _, err := s.Conversations.Conversation(ctx, b.conversation)
			return err
		}},
		{"EventsOf", func(ctx context.Context, b belongings) error {
			_, err := s.Conversations.EventsOf(ctx, b.conversation)
			return err
		}},
		{"Rename", func(ctx context.Context, b belongings) error {
			_, err := s.Talks.Rename(ctx, b.conversation, "Ours")
			return err
		}},
		{"Share", func(ctx context.Context, b belongings) error {
			_, err := s.Talks.Share(ctx, b.conversation, false)
			return err
		}},
		{"Delete", func(ctx context.Context, b belongings) error { return s.Talks.Delete(ctx, b.conversation) }},
		{"Restore", func(ctx context.Context, b belongings) error {
			_, err := s.Talks.Restore(ctx, b.conversation)
			return err
		}},
		{"Answer", func(ctx context.Context, b belongings) error {
			_, _, err := s.Talks.Answer(ctx, b.message)
			return err
		}},
		{"SetOpinion", func(ctx context.Context, b belongings) error {
			_, err := s.Talks.SetOpinion(ctx, b.message, knowledge.VerdictUp, "")
			return err
		}},
		{"NoteTestCase", func(ctx context.Context, b belongings) error {
			_, err := s.Talks.NoteTestCase(ctx, b.testCase, "")
			return err
		}},
		{"DropTestCase", func(ctx context.Context, b belongings) error { return s.Talks.DropTestCase(ctx, b.testCase) }},
	}
}

// sweeping are the methods that name many things or none. They answer how much
// they saw, of which another organisation's viewer must see nothing.
func (s *suite) sweeping(b belongings) map[string]func(ctx context.Context) (int, error) {
	scope := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{b.shelf: knowledge.PermissionManage}}
	return map[string]func(ctx context.Context) (int, error){
		"Invitations": func(ctx context.Context) (int, error) {
			list, err := s.Accounts.Invitations(ctx, s.clock.now())
			return len(list), err
		},
		"Scope": func(ctx context.Context) (int, error) {
			got, err := s.Library.Scope(ctx)
			return len(got.Collections), err
		},
		"Collections": func(ctx context.Context) (int, error) {
			list, err := s.Library.Collections(ctx, scope)
			return len(list), err
		},
		"CollectionNames": func(ctx context.Context) (int, error) {
			names, err := s.Library.CollectionNames(ctx)
			return len(names), err
		},
		"Documents": func(ctx context.Context) (int, error) {
			list, total, err := s.Library.Documents(ctx, scope, everything)
			return len(list) + total, err
		},
		"DocumentsByID": func(ctx context.Context) (int, error) {
			list, err := s.Library.DocumentsByID(ctx, []id.ID{b.doc})
			return len(list), err
		},
		"CountSearchable": func(ctx context.Context) (int, error) { return s.Library.CountSearchable(ctx, scope) },
		"Names": func(ctx context.Context) (int, error) {
			names, err := s.Library.Names(ctx, []id.ID{b.member.ID})
			return len(names), err
		},
		"Passages": func(ctx context.Context) (int, error) {
			found, err := s.Passages.Passages(ctx, scope, []id.ID{b.chunk})
			return len(found), err
		},
		"ChangesAfter": func(ctx context.Context) (int, error) {
			changes, _, err := s.Changes.ChangesAfter(ctx, 0, 10)
			return len(changes), err
		},
		"Serving": func(ctx context.Context) (int, error) {
			list, err := s.Changes.Serving(ctx, []id.ID{b.doc})
			return len(list), err
		},
		"AllServing": func(ctx context.Context) (int, error) {
			list, err := s.Changes.AllServing(ctx, id.Nil, 10)
			return len(list), err
		},
		"Find": func(ctx context.Context) (int, error) {
			list, err := s.Talks.Find(ctx, conversation.Filter{})
			return len(list), err
		},
		"TestCases": func(ctx context.Context) (int, error) {
			list, err := s.Talks.TestCases(ctx, conversation.TestCaseFilter{})
			return len(list), err
		},
	}
}

func testTenancy(t *testing.T, s *suite) {
	ours, theirs := s.belongings(t), s.team(t)
	t.Run("without a viewer nothing is done", func(t *testing.T) {
		for _, ctx := range []context.Context{t.Context(), anywhere(t)} {
			for _, c := range s.pointed() {
				if err := c.do(ctx, ours); err == nil {
					t.Errorf("%s worked", c.name)
				} else {
					wantNoViewer(t, err)
				}
			}
			for name, count := range s.sweeping(ours) {
				if n, err := count(ctx); n != 0 || err == nil {
					t.Errorf("%s saw %d things", name, n)
				} else {
					wantNoViewer(t, err)
				}
			}
			_, err := s.Accounts.Members(ctx)
			wantNoViewer(t, err)
			_, err = s.Library.CreateCollection(ctx, "x", "")
			wantNoViewer(t, err)
			wantNoViewer(t, s.Accounts.AddMember(ctx, ours.member.ID, identity.RoleMember))
			_, err = s.Changes.Head(ctx)
			wantNoViewer(t, err)
		}
	})
	t.Run("a viewer alone does not reach what belongs to no organisation", func(t *testing.T) {
		ctx := ours.asAdmin
		_, err := s.Accounts.Organisation(ctx, ours.org)
		wantNoViewer(t, err)
		_, err = s.Accounts.Organisations(ctx)
		wantNoViewer(t, err)
		_, err = s.Accounts.UserByEmail(ctx, ours.admin.Email)
		wantNoViewer(t, err)
		_, err = s.Accounts.PlacesOf(ctx, ours.admin.ID)
		wantNoViewer(t, err)
		wantNoViewer(t, s.Accounts.SetPassword(ctx, ours.admin.ID, "x"))
		_, err = s.Changes.Heads(ctx)
		wantNoViewer(t, err)
	})
	t.Run("another organisation's admin finds nothing", func(t *testing.T) {
		for _, c := range s.pointed() {
			err := c.do(theirs.asAdmin, ours)
			if err == nil || knowledge.CodeOf(err) != knowledge.CodeNotFound {
				t.Errorf("%s: got %v, want not found", c.name, err)
			}
		}
		for name, count := range s.sweeping(ours) {
			n, err := count(theirs.asAdmin)
			ok(t, err)
			want(t, name, n, 0)
		}
	})
	t.Run("what an organisation has is as it was", func(t *testing.T) {
		for name, count := range s.sweeping(ours) {
			ctx := ours.asAdmin
			if name == "Find" {
				ctx = ours.asMember
			}
			n, err := count(ctx)
			ok(t, err)
			want(t, name+" sees something", n > 0, true)
		}
		d, err := s.Library.Document(ours.asAdmin, ours.doc)
		ok(t, err)
		want(t, "name", d.Name, "a.txt")
		_, status, err := s.Conversations.Events(ours.asMember, ours.message, 0)
		ok(t, err)
		want(t, "status", status, knowledge.AnswerStreaming)
	})
	t.Run("a session or invitation of another organisation cannot be made", func(t *testing.T) {
		session := identity.Session{ID: id.New(), OrgID: ours.org, UserID: ours.member.ID, CreatedAt: s.clock.now(), ExpiresAt: s.clock.now()}
		if err := s.Accounts.CreateSession(theirs.asAdmin, session); err == nil {
			t.Error("a session was made")
		}
		invitation := identity.Invitation{ID: id.New(), OrgID: ours.org, CreatedAt: s.clock.now(), ExpiresAt: s.clock.now()}
		if err := s.Accounts.CreateInvitation(theirs.asAdmin, invitation); err == nil {
			t.Error("an invitation was made")
		}
	})
}
