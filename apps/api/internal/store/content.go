package store

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/id"
)

// Content brings documents in and takes them through the steps of ingestion.
type Content struct{ *core }

var _ ingest.Library = (*Content)(nil)

// duplicateError ends a transaction that found the same bytes in place.
type duplicateError struct{ document id.ID }

func (duplicateError) Error() string { return "store: the document is there already" }

// Receive stores a new document and queues its reading.
func (c *Content) Receive(ctx context.Context, shelf id.ID, o ingest.Original, content io.Reader) (knowledge.Document, bool, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	return c.receive(ctx, v, shelf, o, content, func(at time.Time) knowledge.Document {
		return newDocument(v, shelf, o, at)
	})
}

// receive stores the document that made makes, unless its bytes are there.
func (c *Content) receive(ctx context.Context, v identity.Viewer, shelf id.ID, o ingest.Original, content io.Reader, made func(at time.Time) knowledge.Document) (knowledge.Document, bool, error) {
	bytes, err := newUpload(content, o.Size)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	if !bytes.small() { // do not store megabytes only to find that they are not wanted
		if err := c.checkNew(ctx, c.client, shelf, o.Checksum); err != nil {
			return c.existing(ctx, err)
		}
	}
	var received knowledge.Document
	err = c.write(ctx, "document", func(tx *ent.Tx) error {
		received = made(c.now())
		if err := bytes.save(ctx, tx, received.Current.ID); err != nil {
			return err
		}
		if err := createDocument(ctx, tx, v, received); err != nil {
			return err
		}
		seq, err := c.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		if err := c.checkNew(ctx, tx.Client(), shelf, o.Checksum, received.ID); err != nil {
			return err
		}
		return seq.record(ctx, entry{
			kind: kindDocument, entity: received.ID, action: "document.received",
			detail: map[string]any{"name": o.Name, "size": o.Size, "collection": shelf},
		})
	})
	if err != nil {
		return c.existing(ctx, err)
	}
	return received, false, nil
}

func newDocument(v identity.Viewer, shelf id.ID, o ingest.Original, at time.Time) knowledge.Document {
	d := knowledge.Document{
		ID: id.New(), CollectionID: shelf, Name: o.Name, Origin: o.Origin,
		CreatedBy: v.UserID, CreatedAt: at, UpdatedAt: at,
	}
	d.Current = newVersion(v, d.ID, 1, o, at)
	return d
}

func newVersion(v identity.Viewer, doc id.ID, number int, o ingest.Original, at time.Time) knowledge.Version {
	return knowledge.Version{
		ID: id.New(), DocumentID: doc, Number: number, Name: o.Name, Checksum: o.Checksum, Size: o.Size,
		MediaType: o.MediaType, Status: knowledge.StatusReceived, Title: clip(o.Name, maxTitle),
		CreatedBy: v.UserID, CreatedAt: at,
	}
}

func createDocument(ctx context.Context, tx *ent.Tx, v identity.Viewer, d knowledge.Document) error {
	err := tx.Document.Create().SetID(d.ID).SetCollectionID(d.CollectionID).SetName(d.Name).
		SetOrigin(d.Origin).SetParentID(d.ParentID).SetCurrentVersionID(d.Current.ID).SetServingVersionID(id.Nil).SetCreatedBy(d.CreatedBy).
		SetCreatedAt(d.CreatedAt).SetUpdatedAt(d.UpdatedAt).Exec(ctx)
	if err != nil {
		return err
	}
	return createVersion(ctx, tx, v, d.Current)
}

// createVersion makes the version's row and the job that reads it.
func createVersion(ctx context.Context, tx *ent.Tx, v identity.Viewer, d knowledge.Version) error {
	err := tx.DocumentVersion.Create().SetID(d.ID).SetDocumentID(d.DocumentID).SetNumber(d.Number).
		SetName(d.Name).SetChecksum(d.Checksum[:]).SetSize(d.Size).SetMediaType(d.MediaType).
		SetStatus(string(d.Status)).SetFailureCode("").SetFailureMessage("").SetTitle(d.Title).
		SetTextSize(0).SetPages("").SetOutline("").SetCreatedBy(d.CreatedBy).SetCreatedAt(d.CreatedAt).Exec(ctx)
	if err != nil {
		return err
	}
	return enqueue(ctx, tx, v.OrgID, jobs.KindIngest, d.ID, d.CreatedAt)
}

// checkNew fails with a duplicateError when a live document of the collection
// has these bytes as its newest version, and with CodeNotFound when there is no
// such collection. Asked while the sequence is held, the answer stays true.
//
// It asks for the versions first, and nearly always finds none. A join would
// leave it to the server's statistics, which lag behind an import, whether to
// begin with the few versions or with all documents of the collection.
func (c *Content) checkNew(ctx context.Context, client *ent.Client, shelf id.ID, checksum [32]byte, except ...id.ID) error {
	if _, err := liveCollection(ctx, client.Collection, shelf); err != nil {
		return public(err, "collection")
	}
	same, err := client.DocumentVersion.Query().
		Where(documentversion.Checksum(checksum[:]), documentversion.DocumentIDNotIn(except...)).
		Select(documentversion.FieldID, documentversion.FieldDocumentID).All(ctx)
	if err != nil || len(same) == 0 {
		return public(err, "version")
	}
	found, err := client.Document.Query().Where(
		document.IDIn(each(same, func(v *ent.DocumentVersion) id.ID { return v.DocumentID })...),
		document.CurrentVersionIDIn(each(same, func(v *ent.DocumentVersion) id.ID { return v.ID })...),
		document.CollectionID(shelf), document.DeletedAtIsNil(),
	).FirstID(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil
	case err != nil:
		return public(err, "document")
	}
	return duplicateError{found}
}

// existing turns a duplicateError into the document that is there.
func (c *Content) existing(ctx context.Context, err error) (knowledge.Document, bool, error) {
	duplicate, ok := errors.AsType[duplicateError](err)
	if !ok {
		return knowledge.Document{}, false, err
	}
	row, err := c.client.Document.Query().Where(document.ID(duplicate.document)).Only(ctx)
	if err != nil {
		return knowledge.Document{}, false, public(err, "document")
	}
	d, err := c.withVersion(ctx, c.client.DocumentVersion, row)
	return d, err == nil, err
}

// Replace adds a version to a live document and queues its reading. The
// document keeps its name.
func (c *Content) Replace(ctx context.Context, doc id.ID, o ingest.Original, content io.Reader) (knowledge.Document, bool, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	return c.replace(ctx, v, doc, o, content)
}

// replace is Replace in the name of v.
func (c *Content) replace(ctx context.Context, v identity.Viewer, doc id.ID, o ingest.Original, content io.Reader) (knowledge.Document, bool, error) {
	bytes, err := newUpload(content, o.Size)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	if !bytes.small() {
		if _, _, err := c.checkChanged(ctx, c.client.Document.Query(), c.client.DocumentVersion, doc, o.Checksum); err != nil {
			return c.existing(ctx, err)
		}
	}
	var replaced knowledge.Document
	err = c.write(ctx, "document", func(tx *ent.Tx) error {
		version := newVersion(v, doc, 0, o, c.now())
		if err := bytes.save(ctx, tx, version.ID); err != nil {
			return err
		}
		row, before, err := c.checkChanged(ctx, tx.Document.Query().ForUpdate(), tx.DocumentVersion, doc, o.Checksum)
		if err != nil {
			return err
		}
		version.Number = before.Number + 1
		if err := createVersion(ctx, tx, v, version); err != nil {
			return err
		}
		row.CurrentVersionID, row.UpdatedAt = version.ID, version.CreatedAt
		err = tx.Document.Update().Where(document.ID(doc)).
			SetCurrentVersionID(version.ID).SetUpdatedAt(row.UpdatedAt).Exec(ctx)
		if err != nil {
			return err
		}
		replaced = documentOf(row, version)
		return c.note(ctx, tx, entry{
			kind: kindDocument, entity: doc, action: "document.replaced",
			detail: map[string]any{"name": o.Name, "size": o.Size, "version": version.Number},
		})
	})
	if err != nil {
		return c.existing(ctx, err)
	}
	return replaced, false, nil
}

// checkChanged reads a live document with its newest version, and fails with a
// duplicateError when that has these bytes.
func (c *Content) checkChanged(ctx context.Context, documents *ent.DocumentQuery, versions *ent.DocumentVersionClient, doc id.ID, checksum [32]byte) (*ent.Document, *ent.DocumentVersion, error) {
	row, err := documents.Where(document.ID(doc), document.DeletedAtIsNil()).Only(ctx)
	if err != nil {
		return nil, nil, public(err, "document")
	}
	current, err := versions.Query().Where(documentversion.ID(row.CurrentVersionID)).
		Select(documentversion.FieldNumber, documentversion.FieldChecksum).Only(ctx)
	if err != nil {
		return nil, nil, public(err, "version")
	}
	if [32]byte(current.Checksum) == checksum {
		return nil, nil, duplicateError{doc}
	}
	return row, current, nil
}

// Version returns one version.
func (c *Content) Version(ctx context.Context, version id.ID) (knowledge.Version, error) {
	row, err := c.client.DocumentVersion.Query().Where(documentversion.ID(version)).Only(ctx)
	if err != nil {
		return knowledge.Version{}, public(err, "version")
	}
	return versionOf(row)
}
