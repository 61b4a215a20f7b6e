package store

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	"github.com/forebay/forebay/packages/schema/id"
)

// erasedAnswer stands where an answer was that told of an erased document.
const erasedAnswer = "This answer rested on a document that has been erased."

// document erases a document: its versions, bytes, text, passages, vectors and
// part of the graph, and what answers told of it. Questions stay: they are their askers' own words.
func (x *eraser) document(ctx context.Context) error {
	doc := x.erasure.Subject
	if err := x.stopReading(ctx, doc); err != nil {
		return err
	}
	if err := x.forgetAnswers(ctx); err != nil {
		return err
	}
	if err := x.forgetDetails(ctx, doc); err != nil {
		return err
	}
	// Those kept from answers that are gone by now, too.
	if err := x.sweep(ctx, "test_cases", "`expected` LIKE ?", "%"+doc.String()+"%"); err != nil {
		return err
	}
	if err := x.forgetGraph(ctx, doc); err != nil {
		return err
	}
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

const graphBatch = 2000 // rows a transaction

// forgetGraph takes the document out of the graph, with what only it speaks of.
// The lock on the graph's row waits for a builder that read the document before
// it was put out of reach; where there is no row, nothing was built yet.
func (x *eraser) forgetGraph(ctx context.Context, doc id.ID) error {
	built, err := x.client.Graph.Query().Exist(ctx)
	if err != nil {
		return err
	}
	for more := built; more; {
		var w build.Written
		w, more, err = (&Graph{x.core}).dropRows(ctx, graphBatch,
			[]predicate.Mention{mention.DocumentID(doc)}, []predicate.Relation{relation.DocumentID(doc)})
		if err != nil {
			return err
		}
		x.count("mentions", w.Mentions)
		x.count("relations", w.Relations)
		x.count("entities", w.Forgotten)
	}
	return x.sweep(ctx, "extractions", "`document_id` = ?", doc)
}

// stopReading leaves no step of their ingestion to take for the document's
// versions. It waits for those that are being taken, whose rows are locked.
func (x *eraser) stopReading(ctx context.Context, doc id.ID) error {
	return x.write(ctx, "version", func(tx *ent.Tx) error {
		return tx.DocumentVersion.Update().Where(documentversion.DocumentID(doc)).
			SetStatus(string(knowledge.StatusFailed)).Exec(ctx)
	})
}

const answersPage = 200

// forgetAnswers takes the words of every answer that told of the document: all
// whose events name it, as a citation, a source or a passage that came near.
func (x *eraser) forgetAnswers(ctx context.Context) error {
	// Later ones find the document no more.
	if err := x.noAnswerUnderWay(ctx, message.CreatedAtLT(x.erasure.RequestedAt.Add(clocksApart))); err != nil {
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

// clocksApart is how far replicas' clocks may be from each other.
const clocksApart = time.Minute

// noAnswerUnderWay answers CodeConflict while one of the answers is being
// written. Whose owner fell silent is ended, so that it cannot go on later.
func (x *eraser) noAnswerUnderWay(ctx context.Context, which ...predicate.Message) error {
	writing := message.And(append(which, message.Status(string(knowledge.AnswerStreaming)))...)
	silent, err := x.client.Message.Query().Where(writing, message.LeaseUntilLT(x.now())).IDs(ctx)
	if err != nil {
		return err
	}
	for _, answer := range silent {
		if _, err := (&Conversations{x.core}).interrupt(ctx, answer); err != nil {
			return err
		}
	}
	some, err := x.client.Message.Query().Where(writing).Exist(ctx)
	if err == nil && some {
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
