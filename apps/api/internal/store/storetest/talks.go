package storetest

import (
	"context"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// titles lists what Find finds.
func (s *suite) titles(t *testing.T, ctx context.Context, f conversation.Filter) []string {
	t.Helper()
	found, err := s.Talks.Find(ctx, f)
	ok(t, err)
	titles := make([]string, len(found))
	for i, c := range found {
		titles[i] = c.Title
	}
	return titles
}

func testSharedConversations(t *testing.T, s *suite) {
	t.Run("a conversation is found again by what it is called", func(t *testing.T) {
		tm := s.team(t)
		weir, _, _ := s.ask(t, tm, id.Nil)
		_, err := s.Talks.Rename(tm.asMember, weir.ID, "How the Weir works, 100%")
		ok(t, err)
		s.clock.advance(time.Second)
		s.ask(t, tm, id.Nil)
		wantSame(t, "all", s.titles(t, tm.asMember, conversation.Filter{}), []string{"Why?", "How the Weir works, 100%"})
		for _, part := range []string{"weir", "WORKS", "100%"} {
			wantSame(t, part, s.titles(t, tm.asMember, conversation.Filter{Title: part}), []string{"How the Weir works, 100%"})
		}
		for _, part := range []string{"dam", "10_%"} {
			wantSame(t, part, s.titles(t, tm.asMember, conversation.Filter{Title: part}), []string{})
		}
	})
	t.Run("what is shared can be read by members, and by nobody when it is not any more", func(t *testing.T) {
		tm, other := s.team(t), s.team(t)
		c, _, a := s.ask(t, tm, id.Nil)
		ok(t, s.Conversations.Finish(tm.asMember, a.ID, "r1", eventsFrom(1, 2), answer.Result{Status: knowledge.AnswerDone, Text: "12"}))
		shared, err := s.Talks.Share(tm.asMember, c.ID, true)
		ok(t, err)
		want(t, "shared at", shared.SharedAt, s.clock.now())
		got, messages, err := s.Conversations.Conversation(tm.asAdmin, c.ID)
		ok(t, err)
		want(t, "whose it is", got.UserID, tm.member.ID)
		want(t, "messages", len(messages), 2)
		events, err := s.Conversations.EventsOf(tm.asAdmin, c.ID)
		ok(t, err)
		wantSame(t, "events", events, map[id.ID][]knowledge.Event{a.ID: eventsFrom(1, 2)})
		wantSame(t, "listed", s.titles(t, tm.asAdmin, conversation.Filter{OfOthers: true}), []string{"Why?"})
		wantSame(t, "listed as one's own", s.titles(t, tm.asAdmin, conversation.Filter{}), []string{})
		wantSame(t, "listed for its owner as another's", s.titles(t, tm.asMember, conversation.Filter{OfOthers: true}), []string{})
		_, _, err = s.Conversations.Conversation(other.asMember, c.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		asService := tm.asService(t, id.New())
		wantSame(t, "listed for a service", s.titles(t, asService, conversation.Filter{OfOthers: true}), []string{})
		_, _, err = s.Conversations.Conversation(asService, c.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Conversations.EventsOf(asService, c.ID)
		wantCode(t, err, knowledge.CodeNotFound)

		s.clock.advance(time.Hour)
		again, err := s.Talks.Share(tm.asMember, c.ID, true)
		ok(t, err)
		want(t, "shared at, when it was already", again.SharedAt, shared.SharedAt)
		private, err := s.Talks.Share(tm.asMember, c.ID, false)
		ok(t, err)
		want(t, "still shared", private.SharedAt.IsZero(), true)
		_, _, err = s.Conversations.Conversation(tm.asAdmin, c.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Conversations.EventsOf(tm.asAdmin, c.ID)
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("what is shared can only be read", func(t *testing.T) {
		tm := s.team(t)
		c, q, a := s.ask(t, tm, id.Nil)
		_, err := s.Talks.Share(tm.asMember, c.ID, true)
		ok(t, err)
		_, _, _, err = s.Conversations.Begin(tm.asAdmin, answer.Begin{ConversationID: c.ID, Question: "?", Owner: "r1", Lease: lease})
		wantCode(t, err, knowledge.CodeForbidden)
		_, err = s.Talks.Rename(tm.asAdmin, c.ID, "Mine")
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Talks.Share(tm.asAdmin, c.ID, false)
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Talks.Delete(tm.asAdmin, c.ID), knowledge.CodeNotFound)
		_, err = s.Talks.Restore(tm.asAdmin, c.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Conversations.RequestStop(tm.asAdmin, a.ID), knowledge.CodeNotFound)
		_, _, err = s.Conversations.Events(tm.asAdmin, a.ID, 0)
		wantCode(t, err, knowledge.CodeNotFound)
		turns, err := s.Conversations.Turns(tm.asAdmin, c.ID, q.Seq, 10)
		ok(t, err)
		want(t, "turns for another", len(turns), 0)
	})
	t.Run("a deletion can be undone for 30 days, sharing excepted", func(t *testing.T) {
		tm := s.team(t)
		c, _, _ := s.ask(t, tm, id.Nil)
		_, err := s.Talks.Share(tm.asMember, c.ID, true)
		ok(t, err)
		ok(t, s.Talks.Delete(tm.asMember, c.ID))
		for name, ctx := range map[string]context.Context{"owner": tm.asMember, "reader": tm.asAdmin} {
			_, _, err = s.Conversations.Conversation(ctx, c.ID)
			wantCode(t, err, knowledge.CodeNotFound)
			wantSame(t, "listed for the "+name, s.titles(t, ctx, conversation.Filter{OfOthers: name == "reader"}), []string{})
		}
		wantCode(t, s.Talks.Delete(tm.asMember, c.ID), knowledge.CodeNotFound)
		_, err = s.Talks.Rename(tm.asMember, c.ID, "Gone")
		wantCode(t, err, knowledge.CodeNotFound)
		_, _, _, err = s.Conversations.Begin(tm.asMember, answer.Begin{ConversationID: c.ID, Question: "?", Owner: "r1", Lease: lease})
		wantCode(t, err, knowledge.CodeNotFound)
		s.clock.advance(30 * 24 * time.Hour)
		back, err := s.Talks.Restore(tm.asMember, c.ID)
		ok(t, err)
		want(t, "shared again", back.SharedAt.IsZero(), true)
		_, err = s.Talks.Restore(tm.asMember, c.ID)
		ok(t, err)
		wantSame(t, "listed", s.titles(t, tm.asMember, conversation.Filter{}), []string{"Why?"})
		ok(t, s.Talks.Delete(tm.asMember, c.ID))
		s.clock.advance(30*24*time.Hour + time.Second)
		_, err = s.Talks.Restore(tm.asMember, c.ID)
		wantCode(t, err, knowledge.CodeNotFound)
	})
}

func testOpinions(t *testing.T, s *suite) {
	tm := s.team(t)
	c, q, a := s.ask(t, tm, id.Nil)
	thinks := func(ctx context.Context) string {
		opinions, err := s.Talks.Opinions(ctx, []id.ID{a.ID, q.ID})
		ok(t, err)
		o := opinions[a.ID]
		return string(o.Verdict) + " " + o.Comment
	}
	t.Run("a reader has one opinion, which can change and go", func(t *testing.T) {
		o, err := s.Talks.SetOpinion(tm.asMember, a.ID, knowledge.VerdictUp, "clear")
		ok(t, err)
		want(t, "opinion", o, knowledge.Opinion{MessageID: a.ID, Verdict: knowledge.VerdictUp, Comment: "clear", UpdatedAt: s.clock.now()})
		want(t, "kept", thinks(tm.asMember), "up clear")
		_, err = s.Talks.SetOpinion(tm.asMember, a.ID, knowledge.VerdictDown, "")
		ok(t, err)
		want(t, "changed", thinks(tm.asMember), "down ")
		ok(t, s.Talks.ClearOpinion(tm.asMember, a.ID))
		want(t, "cleared", thinks(tm.asMember), " ")
		ok(t, s.Talks.ClearOpinion(tm.asMember, a.ID))
	})
	t.Run("two that come at once leave one", func(t *testing.T) {
		errs := atOnce(4, func(int) error {
			_, err := s.Talks.SetOpinion(tm.asMember, a.ID, knowledge.VerdictUp, "")
			return err
		})
		want(t, "kept", succeeded(errs), 4)
		want(t, "opinion", thinks(tm.asMember), "up ")
	})
	t.Run("an opinion is of an answer that one may open", func(t *testing.T) {
		for _, msg := range []id.ID{a.ID, q.ID, id.New()} {
			_, err := s.Talks.SetOpinion(tm.asAdmin, msg, knowledge.VerdictUp, "")
			wantCode(t, err, knowledge.CodeNotFound)
		}
		_, err := s.Talks.SetOpinion(tm.asMember, q.ID, knowledge.VerdictUp, "")
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Talks.Share(tm.asMember, c.ID, true)
		ok(t, err)
		_, err = s.Talks.SetOpinion(tm.asAdmin, a.ID, knowledge.VerdictDown, "wrong year")
		ok(t, err)
		want(t, "the reader's", thinks(tm.asAdmin), "down wrong year")
		want(t, "the owner's", thinks(tm.asMember), "up ")
	})
}

func testTestCases(t *testing.T, s *suite) {
	tm := s.team(t)
	c, _, a := s.ask(t, tm, id.Nil)
	cited := knowledge.Citation{
		Number: 1, DocumentID: id.New(), VersionID: id.New(), CollectionID: id.New(), ChunkID: id.New(),
		DocumentName: "a.pdf", Version: 2, Page: 3, Span: knowledge.Span{Start: 5, End: 9}, Quote: "text",
	}
	ok(t, s.Conversations.Finish(tm.asMember, a.ID, "r1", nil, answer.Result{Status: knowledge.AnswerDone, Text: "So.", Citations: []knowledge.Citation{cited}}))
	expected := cited
	expected.Number, expected.Quote, expected.ChunkID = 0, "", id.Nil
	keep := func(ctx context.Context, msg id.ID) knowledge.TestCase {
		k, err := s.Talks.KeepTestCase(ctx, knowledge.TestCase{MessageID: msg, Question: "Why is it so?", Expected: []knowledge.Citation{expected}, Note: "first"})
		ok(t, err)
		return k
	}
	t.Run("an answer is read with its question and citations by who may open it", func(t *testing.T) {
		question, reply, err := s.Talks.Answer(tm.asMember, a.ID)
		ok(t, err)
		want(t, "question", question, "Why is it so?")
		wantSame(t, "citations", reply.Citations, []knowledge.Citation{cited})
		_, _, err = s.Talks.Answer(tm.asAdmin, a.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Talks.Share(tm.asMember, c.ID, true)
		ok(t, err)
		_, _, err = s.Talks.Answer(tm.asAdmin, a.ID)
		ok(t, err)
	})
	t.Run("a question is kept once for an answer, and noted", func(t *testing.T) {
		first := keep(tm.asMember, a.ID)
		want(t, "who kept it", first.CreatedBy, tm.member.ID)
		wantSame(t, "kept again", keep(tm.asMember, a.ID), first)
		noted, err := s.Talks.NoteTestCase(tm.asMember, first.ID, "page 3 says it")
		ok(t, err)
		first.Note = "page 3 says it"
		wantSame(t, "noted", noted, first)
		list, err := s.Talks.TestCases(tm.asMember, conversation.TestCaseFilter{})
		ok(t, err)
		wantSame(t, "listed", list, []knowledge.TestCase{first})
		of, err := s.Talks.TestCases(tm.asMember, conversation.TestCaseFilter{Answers: []id.ID{a.ID, id.New()}})
		ok(t, err)
		wantSame(t, "of the answer", of, []knowledge.TestCase{first})
	})
	t.Run("people see their own, and admins everybody's", func(t *testing.T) {
		s.clock.advance(time.Second)
		theirs := keep(tm.asAdmin, a.ID)
		list, err := s.Talks.TestCases(tm.asMember, conversation.TestCaseFilter{})
		ok(t, err)
		want(t, "for the member", len(list), 1)
		page, err := s.Talks.TestCases(tm.asAdmin, conversation.TestCaseFilter{Limit: 1})
		ok(t, err)
		want(t, "newest first", page[0].ID, theirs.ID)
		named, err := s.Talks.TestCases(tm.asAdmin, conversation.TestCaseFilter{IDs: []id.ID{page[0].ID, id.New()}})
		ok(t, err)
		wantSame(t, "by its ID", named, page)
		rest, err := s.Talks.TestCases(tm.asAdmin, conversation.TestCaseFilter{BeforeTime: page[0].CreatedAt, BeforeID: page[0].ID})
		ok(t, err)
		want(t, "the rest", len(rest), 1)
		of, err := s.Talks.TestCases(tm.asAdmin, conversation.TestCaseFilter{Answers: []id.ID{a.ID}})
		ok(t, err)
		want(t, "one's own of the answer", len(of), 1)
		_, err = s.Talks.NoteTestCase(tm.asMember, theirs.ID, "x")
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Talks.DropTestCase(tm.asMember, theirs.ID), knowledge.CodeNotFound)
		ok(t, s.Talks.DropTestCase(tm.asAdmin, theirs.ID))
		wantCode(t, s.Talks.DropTestCase(tm.asAdmin, theirs.ID), knowledge.CodeNotFound)
		ok(t, s.Talks.DropTestCase(tm.asAdmin, rest[0].ID))
	})
}
