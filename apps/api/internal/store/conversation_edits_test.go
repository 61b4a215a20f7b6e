package store

import (
	"slices"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent/auditevent"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestSharingAndDeletingConversationsIsAuditedAndEndsInErasure(t *testing.T) {
	at := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	s, _ := openEmpty(t, Options{Now: func() time.Time { return at }})
	org, err := identity.ViewerFrom(newOrganisation(t, s))
	if err != nil {
		t.Fatal(err)
	}
	ctx := identity.WithViewer(t.Context(), identity.Viewer{OrgID: org.OrgID, UserID: id.New(), Role: identity.RoleMember})
	ok := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	talk, _, reply, err := s.Conversations.Begin(ctx, answer.Begin{Title: "Why?", Question: "Why?", Owner: "r1", Lease: time.Hour})
	ok(err)
	events := []knowledge.Event{{Seq: 1, Type: "delta", Data: []byte(`{}`)}}
	ok(s.Conversations.Finish(ctx, reply.ID, "r1", events, answer.Result{Status: knowledge.AnswerDone, Citations: []knowledge.Citation{{Number: 1}}}))
	_, err = s.Conversations.SetOpinion(ctx, reply.ID, knowledge.VerdictUp, "")
	ok(err)
	_, err = s.Conversations.KeepTestCase(ctx, knowledge.TestCase{MessageID: reply.ID, Question: "Why?"})
	ok(err)
	for _, shared := range []bool{true, true, false, true} {
		_, err = s.Conversations.Share(ctx, talk.ID, shared)
		ok(err)
	}
	_, err = s.Conversations.Rename(ctx, talk.ID, "Because")
	ok(err)
	ok(s.Conversations.Delete(ctx, talk.ID))
	_, err = s.Conversations.Restore(ctx, talk.ID)
	ok(err)
	ok(s.Conversations.Delete(ctx, talk.ID))
	actions, err := s.Audit.client.AuditEvent.Query().Where(auditevent.TargetID(talk.ID)).
		Order(auditevent.BySeq()).Select(auditevent.FieldAction).Strings(ctx)
	ok(err)
	want := []string{"shared", "unshared", "shared", "deleted", "restored", "deleted"}
	if !slices.EqualFunc(actions, want, func(a, b string) bool { return a == "conversation."+b }) {
		t.Errorf("audited %v, want %v", actions, want)
	}

	left := func() int {
		t.Helper()
		total := 0
		for _, count := range []func() (int, error){
			func() (int, error) { return s.Custody.client.Conversation.Query().Count(ctx) },
			func() (int, error) { return s.Custody.client.Message.Query().Count(ctx) },
			func() (int, error) { return s.Custody.client.MessageEvent.Query().Count(ctx) },
			func() (int, error) { return s.Custody.client.Citation.Query().Count(ctx) },
			func() (int, error) { return s.Custody.client.Feedback.Query().Count(ctx) },
		} {
			n, err := count()
			ok(err)
			total += n
		}
		return total
	}
	at = at.Add(undoPeriod)
	ok(s.Custody.ForgetConversations(ctx, 10))
	if n := left(); n != 6 {
		t.Errorf("%d rows are left while the deletion can be undone, want 6", n)
	}
	at = at.Add(time.Second)
	ok(s.Custody.ForgetConversations(ctx, 10))
	if n := left(); n != 0 {
		t.Errorf("%d rows are left", n)
	}
	if n, err := s.Custody.client.TestCase.Query().Count(ctx); n != 1 || err != nil {
		t.Errorf("%d kept questions are left (%v), want 1", n, err)
	}
}
