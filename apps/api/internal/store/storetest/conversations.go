package storetest

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// ask begins an answer for the member.
func (s *suite) ask(t *testing.T, tm team, conversation id.ID) (knowledge.Conversation, knowledge.Message, knowledge.Message) {
	t.Helper()
	c, q, a, err := s.Conversations.Begin(tm.asMember, answer.Begin{
		ConversationID: conversation, Title: "Why?", Question: "Why is it so?", Owner: "r1", Lease: lease,
	})
	ok(t, err)
	return c, q, a
}

func eventsFrom(first, last int64) []knowledge.Event {
	var events []knowledge.Event
	for seq := first; seq <= last; seq++ {
		events = append(events, knowledge.Event{Seq: seq, Type: "delta", Data: fmt.Appendf(nil, `{"text":"%d"}`, seq)})
	}
	return events
}

func testConversations(t *testing.T, s *suite) {
	t.Run("a question and its answer are kept with citations and sources", func(t *testing.T) {
		tm := s.team(t)
		c, q, a := s.ask(t, tm, id.Nil)
		stop, err := s.Conversations.Append(tm.asMember, a.ID, "r1", eventsFrom(1, 2), lease)
		ok(t, err)
		want(t, "stop", stop, false)
		result := answer.Result{
			Status: knowledge.AnswerDone, Text: "Because.", Took: 1500 * time.Microsecond,
			Sources: []knowledge.SourceReport{{Name: "lexical", State: knowledge.SourceLate, Found: 3, Took: time.Second, Reason: "slow"}},
			Citations: []knowledge.Citation{
				{Number: 1, DocumentID: id.New(), VersionID: id.New(), ChunkID: id.New(), CollectionID: id.New(), DocumentName: "a.pdf", Version: 2, Page: 3, Locator: "Sales, row 12", Span: knowledge.Span{Start: 5, End: 9}, Quote: "text"},
				{Number: 1, Sentence: 1, DocumentID: id.New(), Quote: "“more”"},
			},
			WrittenBy: knowledge.WrittenBy{
				Model: "m-2026", Endpoint: "Ours", EndpointID: id.New(), InputTokens: 900, OutputTokens: 80, Estimated: true,
				Cost: 1234, FirstWord: 350 * time.Millisecond, Fallback: "It fell silent.", FallbackCode: knowledge.CodeModelStalled,
			},
		}
		s.clock.advance(time.Second)
		ok(t, s.Conversations.Finish(tm.asMember, a.ID, "r1", eventsFrom(3, 3), result))
		got, messages, err := s.Conversations.Conversation(tm.asMember, c.ID)
		ok(t, err)
		c.UpdatedAt = s.clock.now()
		want(t, "conversation", got, c)
		a.Status, a.Text, a.Took, a.Sources, a.Citations = result.Status, result.Text, result.Took, result.Sources, result.Citations
		a.WrittenBy = &result.WrittenBy
		wantSame(t, "messages", messages, []knowledge.Message{q, a})
		events, status, err := s.Conversations.Events(tm.asMember, a.ID, 0)
		ok(t, err)
		want(t, "status", status, knowledge.AnswerDone)
		wantSame(t, "events", events, eventsFrom(1, 3))
	})
	t.Run("a reader who comes back gets what they missed", func(t *testing.T) {
		tm := s.team(t)
		_, _, a := s.ask(t, tm, id.Nil)
		_, err := s.Conversations.Append(tm.asMember, a.ID, "r1", eventsFrom(1, 5), lease)
		ok(t, err)
		events, status, err := s.Conversations.Events(tm.asMember, a.ID, 3)
		ok(t, err)
		want(t, "status", status, knowledge.AnswerStreaming)
		wantSame(t, "events", events, eventsFrom(4, 5))
		_, _, err = s.Conversations.Events(tm.asMember, id.New(), 0)
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("questions of one conversation follow on each other", func(t *testing.T) {
		tm := s.team(t)
		c, _, _ := s.ask(t, tm, id.Nil)
		errs := atOnce(3, func(int) error {
			_, _, _, err := s.Conversations.Begin(tm.asMember, answer.Begin{ConversationID: c.ID, Question: "And?", Owner: "r1", Lease: lease})
			return err
		})
		want(t, "asked", succeeded(errs), 3)
		_, messages, err := s.Conversations.Conversation(tm.asMember, c.ID)
		ok(t, err)
		want(t, "messages", len(messages), 8)
		for i, m := range messages {
			want(t, "number", m.Seq, i)
		}
	})
	t.Run("the turns before a question come in order, as far back as is asked for", func(t *testing.T) {
		tm := s.team(t)
		c, _, a := s.ask(t, tm, id.Nil)
		document := id.New()
		cited := []knowledge.Citation{{Number: 1, DocumentID: document}, {Number: 2, Sentence: 1, DocumentID: document}}
		ok(t, s.Conversations.Finish(tm.asMember, a.ID, "r1", nil, answer.Result{Status: knowledge.AnswerDone, Text: "One.", Citations: cited}))
		_, _, silent := s.ask(t, tm, c.ID)
		ok(t, s.Conversations.Finish(tm.asMember, silent.ID, "r1", nil, answer.Result{Status: knowledge.AnswerUnsupported}))
		given := id.New()
		rests := []knowledge.Event{{Seq: 1, Type: answer.EventRests, Data: fmt.Appendf(nil, `{"documents":[%q]}`, given)}}
		for _, text := range []string{"Two.", "Three."} {
			_, _, a := s.ask(t, tm, c.ID)
			ok(t, s.Conversations.Finish(tm.asMember, a.ID, "r1", rests, answer.Result{Status: knowledge.AnswerDone, Text: text}))
		}
		_, q, _ := s.ask(t, tm, c.ID)
		said := func(ctx context.Context, before, most int) (texts []string) {
			turns, err := s.Conversations.Turns(ctx, c.ID, before, most)
			ok(t, err)
			for _, turn := range turns {
				want(t, "question", turn.Question, "Why is it so?")
				texts = append(texts, turn.Answer)
			}
			return texts
		}
		wantSame(t, "all turns", said(tm.asMember, q.Seq, 10), []string{"One.", "Two.", "Three."})
		wantSame(t, "the last two", said(tm.asMember, q.Seq, 2), []string{"Two.", "Three."})
		turns, err := s.Conversations.Turns(tm.asMember, c.ID, q.Seq, 10)
		ok(t, err)
		wantSame(t, "documents cited", turns[0].Documents, []id.ID{document})
		wantSame(t, "documents that an answer without citations was written from", turns[1].Documents, []id.ID{given})
		want(t, "turns before the first question", len(said(tm.asMember, 0, 10)), 0)
		want(t, "turns of another person", len(said(tm.asAdmin, q.Seq, 10)), 0)
	})
	t.Run("a person's wish to stop reaches the owner", func(t *testing.T) {
		tm := s.team(t)
		_, _, a := s.ask(t, tm, id.Nil)
		stop, err := s.Conversations.Renew(tm.asMember, a.ID, "r1", lease)
		ok(t, err)
		want(t, "stop", stop, false)
		ok(t, s.Conversations.RequestStop(tm.asMember, a.ID))
		stop, err = s.Conversations.Renew(tm.asMember, a.ID, "r1", lease)
		ok(t, err)
		want(t, "stop", stop, true)
		stop, err = s.Conversations.Append(tm.asMember, a.ID, "r1", eventsFrom(1, 1), lease)
		ok(t, err)
		want(t, "stop", stop, true)
		ok(t, s.Conversations.Finish(tm.asMember, a.ID, "r1", nil, answer.Result{Status: knowledge.AnswerStopped}))
		ok(t, s.Conversations.RequestStop(tm.asMember, a.ID))
		_, status, err := s.Conversations.Events(tm.asMember, a.ID, 0)
		ok(t, err)
		want(t, "status", status, knowledge.AnswerStopped)
	})
	t.Run("an answer whose owner died is closed as interrupted, with its beginning", func(t *testing.T) {
		tm := s.team(t)
		c, _, a := s.ask(t, tm, id.Nil)
		_, err := s.Conversations.Append(tm.asMember, a.ID, "r1", eventsFrom(1, 1), lease)
		ok(t, err)
		s.clock.advance(lease - time.Second)
		_, err = s.Conversations.Renew(tm.asMember, a.ID, "r1", lease)
		ok(t, err)
		s.clock.advance(lease - time.Second)
		_, status, err := s.Conversations.Events(tm.asMember, a.ID, 0)
		ok(t, err)
		want(t, "status while the lease lasts", status, knowledge.AnswerStreaming)
		s.clock.advance(2 * time.Second)
		_, messages, err := s.Conversations.Conversation(tm.asMember, c.ID)
		ok(t, err)
		want(t, "status in the conversation", messages[1].Status, knowledge.AnswerInterrupted)
		events, status, err := s.Conversations.Events(tm.asMember, a.ID, 0)
		ok(t, err)
		want(t, "status", status, knowledge.AnswerInterrupted)
		want(t, "events", len(events), 1)
		_, err = s.Conversations.Append(tm.asMember, a.ID, "r1", eventsFrom(2, 2), lease)
		wantCode(t, err, knowledge.CodeConflict)
		wantCode(t, s.Conversations.Finish(tm.asMember, a.ID, "r1", nil, answer.Result{}), knowledge.CodeConflict)
	})
	t.Run("only the owner can write an answer, and not after its end", func(t *testing.T) {
		tm := s.team(t)
		_, _, a := s.ask(t, tm, id.Nil)
		_, err := s.Conversations.Append(tm.asMember, a.ID, "r2", eventsFrom(1, 1), lease)
		wantCode(t, err, knowledge.CodeConflict)
		ok(t, s.Conversations.Finish(tm.asMember, a.ID, "r1", nil, answer.Result{Status: knowledge.AnswerDone}))
		_, err = s.Conversations.Append(tm.asMember, a.ID, "r1", eventsFrom(1, 1), lease)
		wantCode(t, err, knowledge.CodeConflict)
		_, err = s.Conversations.Renew(tm.asMember, a.ID, "r1", lease)
		wantCode(t, err, knowledge.CodeConflict)
		events, _, err := s.Conversations.Events(tm.asMember, a.ID, 0)
		ok(t, err)
		want(t, "events", len(events), 0)
	})
	t.Run("a conversation is its person's alone, admins included", func(t *testing.T) {
		tm := s.team(t)
		c, _, a := s.ask(t, tm, id.Nil)
		_, _, err := s.Conversations.Conversation(tm.asAdmin, c.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		_, _, err = s.Conversations.Events(tm.asAdmin, a.ID, 0)
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Conversations.RequestStop(tm.asAdmin, a.ID), knowledge.CodeNotFound)
		_, err = s.Conversations.Append(tm.asAdmin, a.ID, "r1", eventsFrom(1, 1), lease)
		wantCode(t, err, knowledge.CodeNotFound)
		_, _, _, err = s.Conversations.Begin(tm.asAdmin, answer.Begin{ConversationID: c.ID, Question: "?", Owner: "r1", Lease: lease})
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Conversations.EventsOf(tm.asAdmin, c.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		for _, ofOthers := range []bool{false, true} {
			list, err := s.Talks.Find(tm.asAdmin, conversation.Filter{OfOthers: ofOthers})
			ok(t, err)
			want(t, "listed for an admin", len(list), 0)
		}
	})
	t.Run("conversations are paged, newest first", func(t *testing.T) {
		tm := s.team(t)
		var made []id.ID
		for i := range 5 {
			if i == 3 {
				s.clock.advance(time.Second)
			}
			c, _, _ := s.ask(t, tm, id.Nil)
			made = append(made, c.ID)
		}
		slices.Reverse(made)
		var seen []id.ID
		var at time.Time
		var last id.ID
		for {
			page, err := s.Talks.Find(tm.asMember, conversation.Filter{BeforeTime: at, BeforeID: last, Limit: 2})
			ok(t, err)
			if len(page) == 0 {
				break
			}
			for _, c := range page {
				seen = append(seen, c.ID)
			}
			at, last = page[len(page)-1].CreatedAt, page[len(page)-1].ID
			s.ask(t, tm, id.Nil)
		}
		if !slices.Equal(seen, made) {
			t.Errorf("saw %v, want %v", seen, made)
		}
	})
}
