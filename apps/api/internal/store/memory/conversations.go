package memory

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Conversations keeps questions, answers and their events.
type Conversations struct{ *data }

var (
	_ answer.Conversations = (*Conversations)(nil)
	_ conversation.Store   = (*Conversations)(nil)
)

// talk is a conversation and whether it was deleted.
type talk struct {
	knowledge.Conversation
	deletedAt time.Time
}

type message struct {
	knowledge.Message
	user   id.ID
	owner  string
	lease  time.Time
	stop   bool
	events []knowledge.Event
}

// opens says whether the viewer may open a conversation: their own, or one that
// was shared, which is for people and not for services.
func (t *tenant) opens(c *talk) bool {
	return c.deletedAt.IsZero() && (c.UserID == t.viewer.UserID || !c.SharedAt.IsZero() && !t.viewer.Service())
}

// conversation is one that the viewer may open.
func (t *tenant) conversation(name id.ID) (*talk, error) {
	c := t.conversations[name]
	if c == nil || !t.opens(c) {
		return nil, knowledge.NotFound("conversation")
	}
	return c, nil
}

func (t *tenant) answer(msg id.ID) (*message, error) {
	m := t.messages[msg]
	if m == nil || m.user != t.viewer.UserID {
		return nil, knowledge.NotFound("answer")
	}
	return m, nil
}

// silent says whether the owner let the lease of an unfinished answer end.
func (m *message) silent(now time.Time) bool { return !m.Status.Final() && m.lease.Before(now) }

// Begin implements answer.Conversations.
func (c *Conversations) Begin(ctx context.Context, b answer.Begin) (begun knowledge.Conversation, question, reply knowledge.Message, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		now := t.now()
		open := &talk{Conversation: knowledge.Conversation{ID: id.New(), UserID: t.viewer.UserID, Title: b.Title, CreatedAt: now}}
		if !b.ConversationID.IsNil() {
			if open, err = t.conversation(b.ConversationID); err != nil {
				return err
			}
			if open.UserID != t.viewer.UserID {
				return knowledge.NotYourConversation()
			}
		}
		open.UpdatedAt = now
		t.conversations[open.ID] = open
		begun = open.Conversation
		seq := len(t.messagesOf(begun.ID))
		question = knowledge.Message{
			ID: id.New(), ConversationID: begun.ID, Seq: seq, Role: knowledge.RoleUser,
			Text: b.Question, Status: knowledge.AnswerDone, CreatedAt: now,
		}
		reply = knowledge.Message{
			ID: id.New(), ConversationID: begun.ID, Seq: seq + 1, Role: knowledge.RoleAssistant,
			Status: knowledge.AnswerStreaming, CreatedAt: now,
		}
		t.messages[question.ID] = &message{Message: question, user: begun.UserID}
		t.messages[reply.ID] = &message{Message: reply, user: begun.UserID, owner: b.Owner, lease: now.Add(b.Lease)}
		return nil
	})
	return begun, question, reply, err
}

func (t *tenant) messagesOf(talk id.ID) []*message {
	var list []*message
	for _, m := range t.messages {
		if m.ConversationID == talk {
			list = append(list, m)
		}
	}
	slices.SortFunc(list, func(x, y *message) int { return cmp.Compare(x.Seq, y.Seq) })
	return list
}

// owned runs fn on an answer that owner still streams.
func (c *Conversations) owned(ctx context.Context, msg id.ID, owner string, fn func(*tenant, *message)) error {
	return c.inside(ctx, func(t *tenant) error {
		m, err := t.answer(msg)
		if err != nil {
			return err
		}
		if m.owner != owner || m.Status.Final() {
			return knowledge.Errorf(knowledge.CodeConflict, "This answer has ended, or another replica has it.")
		}
		fn(t, m)
		return nil
	})
}

// Append implements answer.Conversations.
func (c *Conversations) Append(ctx context.Context, msg id.ID, owner string, events []knowledge.Event, lease time.Duration) (stopRequested bool, err error) {
	err = c.owned(ctx, msg, owner, func(t *tenant, m *message) {
		m.events = append(m.events, events...)
		m.lease = t.now().Add(lease)
		stopRequested = m.stop
	})
	return stopRequested, err
}

// Renew implements answer.Conversations.
func (c *Conversations) Renew(ctx context.Context, msg id.ID, owner string, lease time.Duration) (stopRequested bool, err error) {
	return c.Append(ctx, msg, owner, nil, lease)
}

// Finish implements answer.Conversations.
func (c *Conversations) Finish(ctx context.Context, msg id.ID, owner string, events []knowledge.Event, r answer.Result) error {
	return c.owned(ctx, msg, owner, func(t *tenant, m *message) {
		m.events = append(m.events, events...)
		m.Status, m.Text, m.Sources, m.Citations, m.Took = r.Status, r.Text, r.Sources, r.Citations, r.Took
		m.WrittenBy = &r.WrittenBy
		t.conversations[m.ConversationID].UpdatedAt = t.now()
	})
}

// Events implements answer.Conversations.
func (c *Conversations) Events(ctx context.Context, msg id.ID, after int64) (events []knowledge.Event, status knowledge.AnswerStatus, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		m, err := t.answer(msg)
		if err != nil {
			return err
		}
		if m.silent(t.now()) {
			m.Status = knowledge.AnswerInterrupted
		}
		for _, e := range m.events {
			if e.Seq > after {
				events = append(events, e)
			}
		}
		status = m.Status
		return nil
	})
	return events, status, err
}

// Turns implements answer.Conversations.
func (c *Conversations) Turns(ctx context.Context, talk id.ID, before, most int) (turns []knowledge.Turn, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		if c, err := t.conversation(talk); err != nil || c.UserID != t.viewer.UserID {
			return nil // no conversation of the viewer's has no turns
		}
		list := t.messagesOf(talk)
		list = list[:min(before, len(list))]
		list = list[max(len(list)-2*most, 0):]
		for i := 1; i < len(list); i++ {
			asked, answered := list[i-1], list[i]
			if asked.Role == knowledge.RoleUser && answered.Role == knowledge.RoleAssistant && answered.Text != "" {
				rested, err := restedOn(answered)
				if err != nil {
					return err
				}
				turns = append(turns, knowledge.Turn{Question: asked.Text, Answer: answered.Text, Documents: rested})
			}
		}
		return nil
	})
	return turns, err
}

// restedOn returns the documents that an answer cites or was written from.
func restedOn(m *message) (documents []id.ID, err error) {
	for _, c := range m.Citations {
		documents = append(documents, c.DocumentID)
	}
	for _, e := range m.events {
		if e.Type != answer.EventRests {
			continue
		}
		given, err := answer.ReadRests(e)
		if err != nil {
			return nil, err
		}
		documents = append(documents, given...)
	}
	slices.SortFunc(documents, id.ID.Compare)
	return slices.Compact(documents), nil
}

// RequestStop implements answer.Conversations.
func (c *Conversations) RequestStop(ctx context.Context, msg id.ID) error {
	return c.inside(ctx, func(t *tenant) error {
		m, err := t.answer(msg)
		if err == nil {
			m.stop = true
		}
		return err
	})
}

// Conversation implements answer.Conversations.
func (c *Conversations) Conversation(ctx context.Context, talk id.ID) (found knowledge.Conversation, messages []knowledge.Message, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		open, err := t.conversation(talk)
		if err != nil {
			return err
		}
		found = open.Conversation
		for _, m := range t.messagesOf(talk) {
			shown := m.Message
			if m.silent(t.now()) {
				shown.Status = knowledge.AnswerInterrupted
			}
			messages = append(messages, shown)
		}
		return nil
	})
	return found, messages, err
}
