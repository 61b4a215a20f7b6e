package store

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/testcase"
	"github.com/forebay/forebay/packages/schema/id"
)

// expectedJSON is one span that a good answer rests on, in its column.
type expectedJSON struct {
	DocumentID   id.ID  `json:"document_id"`
	VersionID    id.ID  `json:"version_id"`
	CollectionID id.ID  `json:"collection_id"`
	DocumentName string `json:"document_name"`
	Version      int    `json:"version"`
	Page         int    `json:"page,omitempty"`
	Locator      string `json:"locator,omitempty"`
	Start        int    `json:"start"`
	End          int    `json:"end"`
}

func expectedToJSON(c knowledge.Citation) expectedJSON {
	return expectedJSON{
		DocumentID: c.DocumentID, VersionID: c.VersionID, CollectionID: c.CollectionID, DocumentName: c.DocumentName,
		Version: c.Version, Page: c.Page, Locator: c.Locator, Start: c.Span.Start, End: c.Span.End,
	}
}

func (e expectedJSON) citation() knowledge.Citation {
	return knowledge.Citation{
		DocumentID: e.DocumentID, VersionID: e.VersionID, CollectionID: e.CollectionID, DocumentName: e.DocumentName,
		Version: e.Version, Page: e.Page, Locator: e.Locator, Span: knowledge.Span{Start: e.Start, End: e.End},
	}
}

func testCaseOf(r *ent.TestCase) (knowledge.TestCase, error) {
	expected, err := decode(r.Expected, expectedJSON.citation)
	if err != nil {
		return knowledge.TestCase{}, fmt.Errorf("store: what test case %s expects: %w", r.ID, err)
	}
	return knowledge.TestCase{
		ID: r.ID, MessageID: r.MessageID, CreatedBy: r.CreatedBy, Question: r.Question,
		Expected: expected, Note: r.Note, CreatedAt: r.CreatedAt,
	}, nil
}

// KeepTestCase keeps a question for the viewer. An answer that they kept before
// returns as it was kept.
func (c *Conversations) KeepTestCase(ctx context.Context, t knowledge.TestCase) (kept knowledge.TestCase, err error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return kept, err
	}
	expected, err := encode(t.Expected, expectedToJSON)
	if err != nil {
		return kept, fmt.Errorf("store: what a test case expects: %w", err)
	}
	err = c.write(ctx, "test case", func(tx *ent.Tx) error {
		seq, err := c.lockSequence(ctx, tx) // so that one person keeps an answer once
		if err != nil {
			return err
		}
		before, err := tx.TestCase.Query().Where(testcase.MessageID(t.MessageID), testcase.CreatedBy(v.UserID)).First(ctx)
		if err == nil {
			kept, err = testCaseOf(before)
			return err
		}
		if !ent.IsNotFound(err) {
			return err
		}
		asker, err := tx.Message.Query().Where(message.ID(t.MessageID)).Select(message.FieldUserID).Only(ctx)
		if err != nil {
			return err
		}
		kept = t
		kept.ID, kept.CreatedBy, kept.CreatedAt = id.New(), v.UserID, seq.at
		return tx.TestCase.Create().SetID(kept.ID).SetMessageID(t.MessageID).SetCreatedBy(v.UserID).SetAskedBy(asker.UserID).
			SetQuestion(t.Question).SetExpected(expected).SetNote(t.Note).SetCreatedAt(seq.at).Exec(ctx)
	})
	return kept, err
}

// visibleTo matches the test cases that a person may see: their own, and for an
// admin everybody's.
func visibleTo(v identity.Viewer) predicate.TestCase {
	if v.Admin() {
		return func(*sql.Selector) {}
	}
	return testcase.CreatedBy(v.UserID)
}

// TestCases returns a page of the test cases that the viewer may see, newest
// first; with answers given, all of the viewer's own that were kept from those.
func (c *Conversations) TestCases(ctx context.Context, f conversation.TestCaseFilter) ([]knowledge.TestCase, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	q := c.client.TestCase.Query().Where(visibleTo(v))
	limit := f.Limit
	if len(f.Answers) > 0 {
		q.Where(testcase.MessageIDIn(f.Answers...), testcase.CreatedBy(v.UserID))
		limit = maxPage
	}
	if len(f.IDs) > 0 {
		q.Where(testcase.IDIn(f.IDs...))
		limit = maxPage
	}
	if !f.BeforeTime.IsZero() {
		at := moment(f.BeforeTime)
		q.Where(testcase.Or(testcase.CreatedAtLT(at), testcase.And(testcase.CreatedAt(at), testcase.IDLT(f.BeforeID))))
	}
	if limit <= 0 {
		limit = defaultPage
	}
	rows, err := q.Order(testcase.ByCreatedAt(sql.OrderDesc()), testcase.ByID(sql.OrderDesc())).Limit(min(limit, maxPage)).All(ctx)
	if err != nil {
		return nil, public(err, "test case")
	}
	list := make([]knowledge.TestCase, len(rows))
	for i, r := range rows {
		if list[i], err = testCaseOf(r); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// NoteTestCase changes a test case's note.
func (c *Conversations) NoteTestCase(ctx context.Context, t id.ID, note string) (noted knowledge.TestCase, err error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return noted, err
	}
	err = c.write(ctx, "test case", func(tx *ent.Tx) error {
		row, err := tx.TestCase.Query().Where(testcase.ID(t), visibleTo(v)).ForUpdate().Only(ctx)
		if err != nil {
			return err
		}
		row.Note = note
		if noted, err = testCaseOf(row); err != nil {
			return err
		}
		return tx.TestCase.Update().Where(testcase.ID(t)).SetNote(note).Exec(ctx)
	})
	return noted, err
}

// DropTestCase deletes a test case.
func (c *Conversations) DropTestCase(ctx context.Context, t id.ID) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	n, err := c.client.TestCase.Delete().Where(testcase.ID(t), visibleTo(v)).Exec(ctx)
	if err == nil && n == 0 {
		return knowledge.NotFound("test case")
	}
	return public(err, "test case")
}
