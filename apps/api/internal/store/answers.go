package store

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/conversation"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	maxConversationTitle = 255 // characters
	eventsAtOnce         = 200 // rows a statement
)

// Conversations keeps questions, answers and their events.
type Conversations struct{ *core }

var _ answer.Conversations = (*Conversations)(nil)

// Begin stores a question and an empty answer under the owner's lease.
func (c *Conversations) Begin(ctx context.Context, b answer.Begin) (talk knowledge.Conversation, question, reply knowledge.Message, err error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return talk, question, reply, err
	}
	err = c.write(ctx, "conversation", func(tx *ent.Tx) error {
		now := c.now()
		seq := 0
		if talk, seq, err = c.openConversation(ctx, tx, v, b, now); err != nil {
			return err
		}
		if err := stayOpen(ctx, tx, v.OrgID); err != nil {
			return err
		}
		question = knowledge.Message{
			ID: id.New(), ConversationID: talk.ID, Seq: seq, Role: knowledge.RoleUser,
			Text: b.Question, Status: knowledge.AnswerDone, CreatedAt: now,
		}
		reply = knowledge.Message{
			ID: id.New(), ConversationID: talk.ID, Seq: seq + 1, Role: knowledge.RoleAssistant,
			Status: knowledge.AnswerStreaming, CreatedAt: now,
		}
		return tx.Message.CreateBulk(
			createMessage(tx, v, question),
			createMessage(tx, v, reply).SetOwner(b.Owner).SetLeaseUntil(now.Add(b.Lease)),
		).Exec(ctx)
	})
	return talk, question, reply, err
}

// stayOpen keeps an organisation from being closed until the transaction ends,
// and refuses one that was. Many may hold it open at once, unlike the counter.
// The clause is the one that MariaDB speaks too.
func stayOpen(ctx context.Context, tx *ent.Tx, org id.ID) error {
	_, err := tx.Organisation.Query().Where(organisation.ID(org), organisation.ErasingAtIsNil()).
		ForShare(sql.WithLockClause("LOCK IN SHARE MODE")).OnlyID(identity.Unscoped(ctx, "whether it is being erased"))
	if ent.IsNotFound(err) {
		return errErasing()
	}
	return err
}

// openConversation makes the conversation, or locks the one to go on with, and
// returns the number that the next message takes.
func (c *Conversations) openConversation(ctx context.Context, tx *ent.Tx, v identity.Viewer, b answer.Begin, now time.Time) (knowledge.Conversation, int, error) {
	if b.ConversationID.IsNil() {
		talk := knowledge.Conversation{
			ID: id.New(), UserID: v.UserID, Title: clip(b.Title, maxConversationTitle), CreatedAt: now, UpdatedAt: now,
		}
		return talk, 0, tx.Conversation.Create().SetID(talk.ID).SetUserID(talk.UserID).SetTitle(talk.Title).
			SetCreatedAt(now).SetUpdatedAt(now).Exec(ctx)
	}
	row, err := tx.Conversation.Query().Where(conversation.ID(b.ConversationID), readableBy(v)).ForUpdate().Only(ctx)
	if err != nil {
		return knowledge.Conversation{}, 0, err
	}
	if row.UserID != v.UserID {
		return knowledge.Conversation{}, 0, knowledge.NotYourConversation()
	}
	last, err := tx.Message.Query().Where(message.ConversationID(row.ID)).
		Order(message.BySeq(sql.OrderDesc())).Select(message.FieldSeq).First(ctx)
	if err != nil {
		return knowledge.Conversation{}, 0, err
	}
	row.UpdatedAt = now
	err = tx.Conversation.Update().Where(conversation.ID(row.ID)).SetUpdatedAt(now).Exec(ctx)
	return conversationOf(row), last.Seq + 1, err
}

func createMessage(tx *ent.Tx, v identity.Viewer, m knowledge.Message) *ent.MessageCreate {
	return tx.Message.Create().SetID(m.ID).SetConversationID(m.ConversationID).SetUserID(v.UserID).SetSeq(m.Seq).
		SetRole(string(m.Role)).SetText(m.Text).SetStatus(string(m.Status)).SetSources("").SetTookUs(0).
		SetOwner("").SetStopRequested(false).SetCreatedAt(m.CreatedAt)
}

// Append adds events and renews the lease.
func (c *Conversations) Append(ctx context.Context, msg id.ID, owner string, events []knowledge.Event, lease time.Duration) (stopRequested bool, err error) {
	err = c.write(ctx, "answer", func(tx *ent.Tx) error {
		row, err := c.owned(ctx, tx, msg, owner)
		if err != nil {
			return err
		}
		stopRequested = row.StopRequested
		if err := saveEvents(ctx, tx, msg, events); err != nil {
			return err
		}
		return tx.Message.Update().Where(message.ID(msg)).SetLeaseUntil(c.now().Add(lease)).Exec(ctx)
	})
	return stopRequested, err
}

// Renew keeps a silent answer's lease.
func (c *Conversations) Renew(ctx context.Context, msg id.ID, owner string, lease time.Duration) (stopRequested bool, err error) {
	return c.Append(ctx, msg, owner, nil, lease)
}

// owned locks an answer that owner still streams.
func (c *Conversations) owned(ctx context.Context, tx *ent.Tx, msg id.ID, owner string) (*ent.Message, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	row, err := tx.Message.Query().Where(message.ID(msg), message.UserID(v.UserID)).ForUpdate().Only(ctx)
	if err != nil {
		return nil, err
	}
	if row.Owner != owner || knowledge.AnswerStatus(row.Status).Final() {
		return nil, knowledge.Errorf(knowledge.CodeConflict, "This answer has ended, or another replica has it.")
	}
	return row, nil
}

func saveEvents(ctx context.Context, tx *ent.Tx, msg id.ID, events []knowledge.Event) error {
	return inBatches(events, eventsAtOnce, func(batch []knowledge.Event) error {
		rows := each(batch, func(e knowledge.Event) *ent.MessageEventCreate {
			return tx.MessageEvent.Create().SetMessageID(msg).SetSeq(e.Seq).SetType(e.Type).SetData(string(e.Data))
		})
		return tx.MessageEvent.CreateBulk(rows...).Exec(ctx)
	})
}

// Finish appends the last events and closes the answer.
func (c *Conversations) Finish(ctx context.Context, msg id.ID, owner string, events []knowledge.Event, r answer.Result) error {
	sources, err := encode(r.Sources, sourceToJSON)
	if err != nil {
		return fmt.Errorf("store: sources: %w", err)
	}
	written, err := encodeWritten(r.WrittenBy)
	if err != nil {
		return fmt.Errorf("store: written by: %w", err)
	}
	return c.write(ctx, "answer", func(tx *ent.Tx) error {
		row, err := c.owned(ctx, tx, msg, owner)
		if err != nil {
			return err
		}
		if err := saveEvents(ctx, tx, msg, events); err != nil {
			return err
		}
		if err := saveCitations(ctx, tx, msg, r.Citations); err != nil {
			return err
		}
		err = tx.Message.Update().Where(message.ID(msg)).SetStatus(string(r.Status)).SetText(r.Text).
			SetSources(sources).SetWrittenBy(written).SetTookUs(r.Took.Microseconds()).ClearLeaseUntil().Exec(ctx)
		if err != nil {
			return err
		}
		return tx.Conversation.Update().Where(conversation.ID(row.ConversationID)).SetUpdatedAt(c.now()).Exec(ctx)
	})
}

// Events returns the events after a number and how the answer stands. The
// standing is read first: an answer that has ended has all its events.
func (c *Conversations) Events(ctx context.Context, msg id.ID, after int64) ([]knowledge.Event, knowledge.AnswerStatus, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, "", err
	}
	row, err := c.client.Message.Query().Where(message.ID(msg), message.UserID(v.UserID)).
		Select(message.FieldStatus, message.FieldLeaseUntil).Only(ctx)
	if err != nil {
		return nil, "", public(err, "answer")
	}
	status := knowledge.AnswerStatus(row.Status)
	if !status.Final() && row.LeaseUntil.Before(c.now()) {
		if status, err = c.interrupt(ctx, msg); err != nil {
			return nil, "", err
		}
	}
	rows, err := c.client.MessageEvent.Query().
		Where(messageevent.MessageID(msg), messageevent.SeqGT(after)).Order(messageevent.BySeq()).All(ctx)
	if err != nil {
		return nil, "", public(err, "answer")
	}
	return each(rows, func(e *ent.MessageEvent) knowledge.Event {
		return knowledge.Event{Seq: e.Seq, Type: e.Type, Data: []byte(e.Data)}
	}), status, nil
}

// interrupt closes an answer whose owner fell silent, unless it spoke up just
// now, and returns how the answer stands.
func (c *Conversations) interrupt(ctx context.Context, msg id.ID) (knowledge.AnswerStatus, error) {
	n, err := c.client.Message.Update().
		Where(message.ID(msg), message.Status(string(knowledge.AnswerStreaming)), message.LeaseUntilLT(c.now())).
		SetStatus(string(knowledge.AnswerInterrupted)).ClearLeaseUntil().Save(ctx)
	if err != nil {
		return "", public(err, "answer")
	}
	if n > 0 {
		return knowledge.AnswerInterrupted, nil
	}
	row, err := c.client.Message.Query().Where(message.ID(msg)).Select(message.FieldStatus).Only(ctx)
	if err != nil {
		return "", public(err, "answer")
	}
	return knowledge.AnswerStatus(row.Status), nil
}

// RequestStop asks the owner to stop, which it learns with its next event or
// renewal. An answer that has ended stays as it is.
func (c *Conversations) RequestStop(ctx context.Context, msg id.ID) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	_, err = c.client.Message.Query().Where(message.ID(msg), message.UserID(v.UserID)).OnlyID(ctx)
	if err != nil {
		return public(err, "answer")
	}
	err = c.client.Message.Update().
		Where(message.ID(msg), message.Status(string(knowledge.AnswerStreaming))).SetStopRequested(true).Exec(ctx)
	return public(err, "answer")
}
