package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	talks "github.com/forebay/forebay/packages/schema/ent/conversation"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/id"
)

var _ conversation.Store = (*Conversations)(nil)

// readableBy matches the conversations that a viewer may open: their own, and
// those that others shared, which they did with people. A service sees none of them.
func readableBy(v identity.Viewer) predicate.Conversation {
	mine := talks.UserID(v.UserID)
	if v.Service() {
		return talks.And(talks.DeletedAtIsNil(), mine)
	}
	return talks.And(talks.DeletedAtIsNil(), talks.Or(mine, talks.SharedAtNotNil()))
}

// Find returns a page of the viewer's conversations, or of those that others
// shared, newest first.
func (c *Conversations) Find(ctx context.Context, f conversation.Filter) ([]knowledge.Conversation, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	q := c.client.Conversation.Query().Where(readableBy(v))
	if f.OfOthers {
		q.Where(talks.UserIDNEQ(v.UserID))
	} else {
		q.Where(talks.UserID(v.UserID))
	}
	if f.Title != "" {
		q.Where(talks.TitleContainsFold(f.Title))
	}
	if !f.BeforeTime.IsZero() {
		at := moment(f.BeforeTime)
		q.Where(talks.Or(talks.CreatedAtLT(at), talks.And(talks.CreatedAt(at), talks.IDLT(f.BeforeID))))
	}
	limit := f.Limit
	if limit <= 0 {
		limit = defaultPage
	}
	rows, err := q.Order(talks.ByCreatedAt(sql.OrderDesc()), talks.ByID(sql.OrderDesc())).Limit(min(limit, maxPage)).All(ctx)
	return each(rows, conversationOf), public(err, "conversation")
}

// EventsOf returns the events of all answers of a conversation, in two reads.
func (c *Conversations) EventsOf(ctx context.Context, talk id.ID) (map[id.ID][]knowledge.Event, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := c.client.Conversation.Query().Where(talks.ID(talk), readableBy(v)).OnlyID(ctx); err != nil {
		return nil, public(err, "conversation")
	}
	answers, err := c.client.Message.Query().
		Where(message.ConversationID(talk), message.Role(string(knowledge.RoleAssistant))).IDs(ctx)
	if err != nil || len(answers) == 0 {
		return nil, public(err, "conversation")
	}
	rows, err := c.client.MessageEvent.Query().Where(messageevent.MessageIDIn(answers...)).
		Order(messageevent.ByMessageID(), messageevent.BySeq()).All(ctx)
	if err != nil {
		return nil, public(err, "conversation")
	}
	events := make(map[id.ID][]knowledge.Event, len(answers))
	for _, e := range rows {
		events[e.MessageID] = append(events[e.MessageID], knowledge.Event{Seq: e.Seq, Type: e.Type, Data: []byte(e.Data)})
	}
	return events, nil
}

// Rename gives the viewer's conversation another title.
func (c *Conversations) Rename(ctx context.Context, talk id.ID, title string) (knowledge.Conversation, error) {
	return c.edit(ctx, talk, func(row *ent.Conversation, _ time.Time) string {
		row.Title = clip(title, maxConversationTitle)
		return ""
	})
}

// Share shows the viewer's conversation to the organisation, or takes it back.
func (c *Conversations) Share(ctx context.Context, talk id.ID, shared bool) (knowledge.Conversation, error) {
	return c.edit(ctx, talk, func(row *ent.Conversation, now time.Time) string {
		switch {
		case shared == !row.SharedAt.IsZero():
			return ""
		case shared:
			row.SharedAt = now
			return "conversation.shared"
		}
		row.SharedAt = time.Time{}
		return "conversation.unshared"
	})
}

// Delete takes the viewer's conversation away, from those it was shared with too.
func (c *Conversations) Delete(ctx context.Context, talk id.ID) error {
	_, err := c.edit(ctx, talk, func(row *ent.Conversation, now time.Time) string {
		row.DeletedAt, row.SharedAt = now, time.Time{}
		return "conversation.deleted"
	})
	return err
}

// edit changes the viewer's live conversation, and records it if change names
// an action.
func (c *Conversations) edit(ctx context.Context, talk id.ID, change func(row *ent.Conversation, now time.Time) (action string)) (knowledge.Conversation, error) {
	return c.editRow(ctx, talk, talks.DeletedAtIsNil(), change)
}

// Restore undoes a deletion within 30 days. It is not shared again. A live
// conversation stays as it is.
func (c *Conversations) Restore(ctx context.Context, talk id.ID) (knowledge.Conversation, error) {
	undoable := talks.Or(talks.DeletedAtIsNil(), talks.DeletedAtGTE(c.now().Add(-undoPeriod)))
	return c.editRow(ctx, talk, undoable, func(row *ent.Conversation, _ time.Time) string {
		if row.DeletedAt.IsZero() {
			return ""
		}
		row.DeletedAt = time.Time{}
		return "conversation.restored"
	})
}

func (c *Conversations) editRow(ctx context.Context, talk id.ID, which predicate.Conversation, change func(*ent.Conversation, time.Time) string) (edited knowledge.Conversation, err error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return edited, err
	}
	err = c.write(ctx, "conversation", func(tx *ent.Tx) error {
		row, err := tx.Conversation.Query().Where(talks.ID(talk), talks.UserID(v.UserID), which).ForUpdate().Only(ctx)
		if err != nil {
			return err
		}
		action := change(row, c.now())
		edited = conversationOf(row)
		set := tx.Conversation.Update().Where(talks.ID(talk)).SetTitle(row.Title).ClearSharedAt().ClearDeletedAt()
		if !row.SharedAt.IsZero() {
			set.SetSharedAt(row.SharedAt)
		}
		if !row.DeletedAt.IsZero() {
			set.SetDeletedAt(row.DeletedAt)
		}
		if err := set.Exec(ctx); err != nil || action == "" {
			return err
		}
		return c.note(ctx, tx, entry{kind: kindConversation, entity: talk, deleted: !row.DeletedAt.IsZero(), action: action})
	})
	return edited, err
}
