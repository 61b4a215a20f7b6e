package store

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	"github.com/forebay/forebay/packages/schema/id"
)

// erasedAnswer stands where an answer was that told of an erased document.
const erasedAnswer = "This answer rested on a document that has been erased."

// document erases a document: its versions, bytes, text, passages and vectors,
// and what answers told of it. Questions stay: they are their askers' own words.
func (x *eraser) document(ctx context.Context) error {
	if err := x.forgetAnswers(ctx); err != nil {
		return err
	}
	doc := x.erasure.Subject
	versions, err := x.client.DocumentVersion.Query().Where(documentversion.DocumentID(doc)).IDs(ctx)
	if err != nil {
		return err
	}
	for _, of := range []struct{ table, column string }{
		{"parts", "version_id"}, {"chunks", "version_id"}, {"embeddings", "version_id"}, {"jobs", "subject_id"},
	} {
		if err := x.sweepOf(ctx, of.table, of.column, versions); err != nil {
			return err
		}
	}
	if err := x.sweep(ctx, "grants", "`document_id` = ?", doc); err != nil {
		return err
	}
	if err := x.sweep(ctx, "document_versions", "`document_id` = ?", doc); err != nil {
		return err
	}
	// What came in it is of its own, and no longer says where from.
	if err := x.client.Document.Update().Where(document.ParentID(doc)).ClearParentID().Exec(ctx); err != nil {
		return err
	}
	return x.sweep(ctx, "documents", "`id` = ?", doc)
}

const answersPage = 200

// forgetAnswers takes the words of every answer that told of the document: all
// whose events name it, as a citation, a source or a passage that came near.
func (x *eraser) forgetAnswers(ctx context.Context) error {
	if err := x.noAnswerUnderWay(ctx); err != nil {
		return err
	}
	last := id.Nil
	for {
		page, err := x.client.Message.Query().Where(message.Role(string(knowledge.RoleAssistant)), message.IDGT(last)).
			Order(message.ByID()).Limit(answersPage).IDs(ctx)
		if err != nil || len(page) == 0 {
			return err
		}
		last = page[len(page)-1]
		var told []id.ID
		err = x.client.MessageEvent.Query().
			Where(messageevent.MessageIDIn(page...), messageevent.DataContains(x.erasure.Subject.String())).
			Unique(true).Select(messageevent.FieldMessageID).Scan(ctx, &told)
		if err != nil {
			return err
		}
		for _, m := range told {
			if err := x.silence(ctx, m); err != nil {
				return err
			}
		}
	}
}

// noAnswerUnderWay says whether every answer that began before the erasure has
// ended: one that has not may still tell of the document.
func (x *eraser) noAnswerUnderWay(ctx context.Context) error {
	writing, err := x.client.Message.Query().Where(
		message.Status(string(knowledge.AnswerStreaming)), message.LeaseUntilGT(x.now()), message.CreatedAtLT(x.erasure.RequestedAt),
	).Exist(ctx)
	if err == nil && writing {
		err = knowledge.Errorf(knowledge.CodeConflict, "Answers are being written that may still tell of it.")
	}
	return err
}

// silence takes an answer's words and what they rested on. The answer stays, to
// say so.
func (x *eraser) silence(ctx context.Context, answer id.ID) error {
	for _, table := range []string{"citations", "test_cases"} {
		if err := x.sweep(ctx, table, "`message_id` = ?", answer); err != nil {
			return err
		}
	}
	err := x.write(ctx, "answer", func(tx *ent.Tx) error {
		if _, err := tx.MessageEvent.Delete().Where(messageevent.MessageID(answer)).Exec(ctx); err != nil {
			return err
		}
		return tx.Message.Update().Where(message.ID(answer)).
			SetText(erasedAnswer).SetSources("").SetStatus(string(knowledge.AnswerDone)).ClearWrittenBy().Exec(ctx)
	})
	if err == nil {
		x.counts["answers"]++
	}
	return err
}
