package store

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/grant"
	"github.com/forebay/forebay/packages/schema/id"
)

// undoPeriod is how long a deleted document can be restored.
const undoPeriod = 30 * 24 * time.Hour

// ChangeDocument gives a live document another name, puts it into another live
// collection, or both.
func (l *Library) ChangeDocument(ctx context.Context, doc id.ID, name *string, shelf *id.ID) (knowledge.Document, error) {
	return l.edit(ctx, doc, func(seq *sequence, row *ent.Document) (entry, error) {
		detail := map[string]any{}
		if name != nil {
			detail["name"] = map[string]any{"from": row.Name, "to": *name}
			row.Name = *name
		}
		if shelf != nil {
			if _, err := liveCollection(ctx, seq.tx.Collection, *shelf); err != nil {
				return entry{}, public(err, "collection")
			}
			detail["collection"] = map[string]any{"from": row.CollectionID, "to": *shelf}
			// What was decided about the document alone goes with it: were it left
			// behind, it would end with the collection that it was decided in.
			err := seq.tx.Grant.Update().Where(grant.CollectionID(row.CollectionID), grant.DocumentID(doc)).
				SetCollectionID(*shelf).Exec(ctx)
			if err != nil {
				return entry{}, err
			}
			row.CollectionID = *shelf
		}
		return entry{action: "document.changed", detail: detail}, nil
	})
}

// DeleteDocument takes a live document out of the library.
func (l *Library) DeleteDocument(ctx context.Context, doc id.ID) error {
	_, err := l.edit(ctx, doc, func(seq *sequence, row *ent.Document) (entry, error) {
		row.DeletedAt = seq.at
		return entry{deleted: true, action: "document.deleted", detail: map[string]any{"name": row.Name}}, nil
	})
	return err
}

// RestoreDocument undoes a deletion within 30 days. A live document stays as it is.
func (l *Library) RestoreDocument(ctx context.Context, doc id.ID) (knowledge.Document, error) {
	var restored knowledge.Document
	err := l.write(ctx, "document", func(tx *ent.Tx) error {
		row, err := tx.Document.Query().Where(document.ID(doc)).ForUpdate().Only(ctx)
		if err != nil {
			return err
		}
		seq, err := l.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		if !row.DeletedAt.IsZero() {
			if seq.at.Sub(row.DeletedAt) > undoPeriod {
				return knowledge.NotFound("document")
			}
			if err := seq.restore(ctx, row); err != nil {
				return err
			}
		}
		restored, err = l.withVersion(ctx, tx.DocumentVersion, row)
		return err
	})
	return restored, err
}

func (s *sequence) restore(ctx context.Context, row *ent.Document) error {
	if _, err := liveCollection(ctx, s.tx.Collection, row.CollectionID); err != nil {
		if ent.IsNotFound(err) {
			return knowledge.Errorf(knowledge.CodeConflict,
				"The collection of this document was deleted, so the document cannot be restored.")
		}
		return err
	}
	row.DeletedAt, row.UpdatedAt = time.Time{}, s.at
	err := s.tx.Document.Update().Where(document.ID(row.ID)).ClearDeletedAt().SetUpdatedAt(s.at).Exec(ctx)
	if err != nil {
		return err
	}
	return s.record(ctx, entry{
		kind: kindDocument, entity: row.ID, action: "document.restored", detail: map[string]any{"name": row.Name},
	})
}

// edit changes a live document's row while the sequence is held.
func (l *Library) edit(ctx context.Context, doc id.ID, change func(*sequence, *ent.Document) (entry, error)) (knowledge.Document, error) {
	var edited knowledge.Document
	err := l.write(ctx, "document", func(tx *ent.Tx) error {
		row, err := tx.Document.Query().Where(document.ID(doc), document.DeletedAtIsNil()).ForUpdate().Only(ctx)
		if err != nil {
			return err
		}
		seq, err := l.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		e, err := change(seq, row)
		if err != nil {
			return err
		}
		row.UpdatedAt = seq.at
		update := tx.Document.Update().Where(document.ID(doc)).
			SetName(row.Name).SetCollectionID(row.CollectionID).SetUpdatedAt(row.UpdatedAt)
		if !row.DeletedAt.IsZero() {
			update.SetDeletedAt(row.DeletedAt)
		}
		if err := update.Exec(ctx); err != nil {
			return err
		}
		e.kind, e.entity = kindDocument, doc
		if err := seq.record(ctx, e); err != nil {
			return err
		}
		edited, err = l.withVersion(ctx, tx.DocumentVersion, row)
		return err
	})
	return edited, err
}
