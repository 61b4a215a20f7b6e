package store

import (
	"context"
	"fmt"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/citation"
	"github.com/forebay/forebay/packages/schema/ent/conversation"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/id"
)

const citationsAtOnce = 200 // rows a statement

// Conversation returns one that the viewer has, or that was shared, with its
// messages in order and their citations. An answer whose owner fell silent
// reads as interrupted.
func (c *Conversations) Conversation(ctx context.Context, talk id.ID) (knowledge.Conversation, []knowledge.Message, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return knowledge.Conversation{}, nil, err
	}
	row, err := c.client.Conversation.Query().Where(conversation.ID(talk), readableBy(v)).Only(ctx)
	if err != nil {
		return knowledge.Conversation{}, nil, public(err, "conversation")
	}
	rows, err := c.client.Message.Query().Where(message.ConversationID(talk)).Order(message.BySeq()).All(ctx)
	if err != nil {
		return knowledge.Conversation{}, nil, public(err, "conversation")
	}
	messages := make([]knowledge.Message, len(rows))
	now := c.now()
	for i, r := range rows {
		if messages[i], err = messageOf(r, now); err != nil {
			return knowledge.Conversation{}, nil, err
		}
	}
	return conversationOf(row), messages, c.addCitations(ctx, messages)
}

// addCitations reads the citations of all messages at once.
func (c *Conversations) addCitations(ctx context.Context, messages []knowledge.Message) error {
	at := make(map[id.ID]int, len(messages))
	var answers []id.ID
	for i, m := range messages {
		if m.Role == knowledge.RoleAssistant {
			at[m.ID] = i
			answers = append(answers, m.ID)
		}
	}
	if len(answers) == 0 {
		return nil
	}
	rows, err := c.client.Citation.Query().Where(citation.MessageIDIn(answers...)).
		Order(citation.ByMessageID(), citation.BySeq()).All(ctx)
	if err != nil {
		return public(err, "citation")
	}
	for _, r := range rows {
		m := &messages[at[r.MessageID]]
		m.Citations = append(m.Citations, knowledge.Citation{
			Number: r.Number, Sentence: r.Sentence, DocumentID: r.DocumentID, VersionID: r.VersionID,
			ChunkID: r.ChunkID, CollectionID: r.CollectionID, DocumentName: r.DocumentName, Version: r.Version,
			Page: r.Page, Locator: r.Locator, Span: knowledge.Span{Start: r.SpanStart, End: r.SpanEnd}, Quote: r.Quote,
		})
	}
	return nil
}

func saveCitations(ctx context.Context, tx *ent.Tx, msg id.ID, citations []knowledge.Citation) error {
	rows := make([]*ent.CitationCreate, len(citations))
	for i, k := range citations {
		rows[i] = tx.Citation.Create().SetMessageID(msg).SetSeq(i).SetNumber(k.Number).SetSentence(k.Sentence).
			SetDocumentID(k.DocumentID).SetVersionID(k.VersionID).SetChunkID(k.ChunkID).
			SetCollectionID(k.CollectionID).SetDocumentName(clip(k.DocumentName, 255)).SetVersion(k.Version).
			SetPage(k.Page).SetLocator(clip(k.Locator, maxLocator)).SetSpanStart(k.Span.Start).SetSpanEnd(k.Span.End).SetQuote(k.Quote)
	}
	return inBatches(rows, citationsAtOnce, func(batch []*ent.CitationCreate) error {
		return tx.Citation.CreateBulk(batch...).Exec(ctx)
	})
}

func conversationOf(c *ent.Conversation) knowledge.Conversation {
	return knowledge.Conversation{
		ID: c.ID, UserID: c.UserID, Title: c.Title, CreatedAt: c.CreatedAt, UpdatedAt: c.UpdatedAt, SharedAt: c.SharedAt,
	}
}

func messageOf(m *ent.Message, now time.Time) (knowledge.Message, error) {
	msg := knowledge.Message{
		ID: m.ID, ConversationID: m.ConversationID, Seq: m.Seq, Role: knowledge.Role(m.Role), Text: m.Text,
		Status: knowledge.AnswerStatus(m.Status), Took: time.Duration(m.TookUs) * time.Microsecond, CreatedAt: m.CreatedAt,
	}
	if !msg.Status.Final() && m.LeaseUntil.Before(now) {
		msg.Status = knowledge.AnswerInterrupted
	}
	var err error
	if msg.Sources, err = decode(m.Sources, sourceJSON.source); err != nil {
		return knowledge.Message{}, fmt.Errorf("store: sources of message %s: %w", m.ID, err)
	}
	if msg.WrittenBy, err = decodeWritten(m.WrittenBy); err != nil {
		return knowledge.Message{}, fmt.Errorf("store: what wrote message %s: %w", m.ID, err)
	}
	return msg, nil
}
