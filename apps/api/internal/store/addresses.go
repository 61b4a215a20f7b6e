package store

import (
	"context"
	"io"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/id"
)

// ReceiveAddress makes a document whose first version has no bytes yet, and
// queues its fetching.
func (c *Content) ReceiveAddress(ctx context.Context, shelf id.ID, o ingest.Original) (knowledge.Document, bool, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	var received knowledge.Document
	err = c.write(ctx, "document", func(tx *ent.Tx) error {
		seq, err := c.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		if _, err := liveCollection(ctx, tx.Collection, shelf); err != nil {
			return public(err, "collection")
		}
		there, err := tx.Document.Query().
			Where(document.CollectionID(shelf), document.DeletedAtIsNil(), document.Origin(o.Origin)).FirstID(ctx)
		if err == nil {
			return duplicateError{there}
		}
		if !ent.IsNotFound(err) {
			return err
		}
		received = newDocument(v, shelf, o, c.now())
		if err := createDocument(ctx, tx, v, received); err != nil {
			return err
		}
		return seq.record(ctx, entry{
			kind: kindDocument, entity: received.ID, action: "document.received",
			detail: map[string]any{"name": o.Name, "origin": o.Origin, "collection": shelf},
		})
	})
	if err != nil {
		return c.existing(ctx, err)
	}
	return received, false, nil
}

// Fetched stores the bytes of a version that has none yet.
func (c *Content) Fetched(ctx context.Context, version id.ID, o ingest.Original, content io.Reader) error {
	bytes, err := newUpload(content, o.Size)
	if err != nil {
		return err
	}
	from := []knowledge.Status{knowledge.StatusReceived}
	return c.step(ctx, version, from, func(tx *ent.Tx, v *ent.DocumentVersion) error {
		if v.Size > 0 {
			return nil
		}
		if err := bytes.save(ctx, tx, version); err != nil {
			return err
		}
		err := tx.DocumentVersion.Update().Where(documentversion.ID(version)).
			SetChecksum(o.Checksum[:]).SetSize(o.Size).SetMediaType(o.MediaType).Exec(ctx)
		if err != nil {
			return err
		}
		return c.note(ctx, tx, entry{kind: kindDocument, entity: v.DocumentID})
	})
}
