package store

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	talks "github.com/forebay/forebay/packages/schema/ent/conversation"
	"github.com/forebay/forebay/packages/schema/ent/feedback"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/id"
)

// Answer returns an answer that the viewer may open, with its citations, and
// the question before it.
func (c *Conversations) Answer(ctx context.Context, msg id.ID) (question string, reply knowledge.Message, err error) {
	row, err := c.readableAnswer(ctx, c.client, msg)
	if err != nil {
		return "", reply, public(err, "answer")
	}
	if reply, err = messageOf(row, c.now()); err != nil {
		return "", reply, err
	}
	asked, err := c.client.Message.Query().Where(message.ConversationID(row.ConversationID), message.SeqLT(row.Seq),
		message.Role(string(knowledge.RoleUser))).Order(ent.Desc(message.FieldSeq)).First(ctx)
	if err != nil {
		return "", reply, public(err, "answer")
	}
	one := []knowledge.Message{reply}
	err = c.addCitations(ctx, one)
	return asked.Text, one[0], err
}

// readableAnswer finds an answer in a conversation that the viewer may open.
func (c *Conversations) readableAnswer(ctx context.Context, client *ent.Client, msg id.ID) (*ent.Message, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	row, err := client.Message.Query().Where(message.ID(msg), message.Role(string(knowledge.RoleAssistant))).Only(ctx)
	if err != nil {
		return nil, err
	}
	_, err = client.Conversation.Query().Where(talks.ID(row.ConversationID), readableBy(v)).OnlyID(ctx)
	return row, err
}

// Opinions returns what the viewer thinks of the given answers, by answer.
func (c *Conversations) Opinions(ctx context.Context, answers []id.ID) (map[id.ID]knowledge.Opinion, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil || len(answers) == 0 {
		return nil, err
	}
	rows, err := c.client.Feedback.Query().Where(feedback.MessageIDIn(answers...), feedback.UserID(v.UserID)).All(ctx)
	if err != nil {
		return nil, public(err, "opinion")
	}
	opinions := make(map[id.ID]knowledge.Opinion, len(rows))
	for _, r := range rows {
		opinions[r.MessageID] = opinionOf(r)
	}
	return opinions, nil
}

func opinionOf(r *ent.Feedback) knowledge.Opinion {
	return knowledge.Opinion{MessageID: r.MessageID, Verdict: knowledge.Verdict(r.Verdict), Comment: r.Comment, UpdatedAt: r.UpdatedAt}
}

// SetOpinion keeps what the viewer thinks of an answer, in place of what they
// thought before.
func (c *Conversations) SetOpinion(ctx context.Context, msg id.ID, verdict knowledge.Verdict, comment string) (o knowledge.Opinion, err error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return o, err
	}
	err = c.write(ctx, "answer", func(tx *ent.Tx) error {
		// The answer's row is locked so that two first opinions do not meet.
		if _, err := tx.Message.Query().Where(message.ID(msg)).ForUpdate().OnlyID(ctx); err != nil {
			return err
		}
		if _, err := c.readableAnswer(ctx, tx.Client(), msg); err != nil {
			return err
		}
		o = knowledge.Opinion{MessageID: msg, Verdict: verdict, Comment: comment, UpdatedAt: c.now()}
		before, err := tx.Feedback.Query().Where(feedback.MessageID(msg), feedback.UserID(v.UserID)).Exist(ctx)
		if err != nil {
			return err
		}
		if before {
			return tx.Feedback.Update().Where(feedback.MessageID(msg), feedback.UserID(v.UserID)).
				SetVerdict(string(verdict)).SetComment(comment).SetUpdatedAt(o.UpdatedAt).Exec(ctx)
		}
		return tx.Feedback.Create().SetMessageID(msg).SetUserID(v.UserID).SetVerdict(string(verdict)).
			SetComment(comment).SetCreatedAt(o.UpdatedAt).SetUpdatedAt(o.UpdatedAt).Exec(ctx)
	})
	return o, err
}

// ClearOpinion forgets what the viewer thinks of an answer.
func (c *Conversations) ClearOpinion(ctx context.Context, msg id.ID) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	_, err = c.client.Feedback.Delete().Where(feedback.MessageID(msg), feedback.UserID(v.UserID)).Exec(ctx)
	return public(err, "opinion")
}
