package store

import (
	"context"
	"io"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/id"
)

// ReceiveContained stores a document that came in another. Its ID follows from
// the parent's version and the path, so that a worker that takes over finds
// what the one before it has stored.
func (c *Content) ReceiveContained(ctx context.Context, parent knowledge.Version, path string, o ingest.Original, content io.Reader) (knowledge.Document, bool, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	v.UserID = parent.CreatedBy
	above, err := c.client.Document.Query().Where(document.ID(parent.DocumentID), document.DeletedAtIsNil()).Only(ctx)
	if err != nil {
		return knowledge.Document{}, false, public(err, "document")
	}
	key := id.Derive(parent.ID, path)
	there, err := c.containedBefore(ctx, key, parent, o.Name)
	switch {
	case err != nil:
		return knowledge.Document{}, false, err
	case there == nil:
	case there.ID == key:
		return c.existing(ctx, duplicateError{key})
	default:
		return c.replace(ctx, v, there.ID, o, content)
	}
	d, duplicate, err := c.receive(ctx, v, above.CollectionID, o, content, func(at time.Time) knowledge.Document {
		d := newDocument(v, above.CollectionID, o, at)
		d.ID, d.Current.DocumentID, d.ParentID = key, key, above.ID
		return d
	})
	if knowledge.CodeOf(err) == knowledge.CodeConflict { // another worker was faster
		return c.existing(ctx, duplicateError{key})
	}
	return d, duplicate, err
}

// containedBefore finds the document of the key, or else the one of that name
// that an earlier version of the parent brought; nil when there is neither.
// Names compare without regard to case there, which paths do not.
func (c *Content) containedBefore(ctx context.Context, key id.ID, parent knowledge.Version, name string) (*ent.Document, error) {
	rows, err := c.client.Document.Query().Where(document.Or(
		document.ID(key),
		document.And(document.ParentID(parent.DocumentID), document.Name(name),
			document.CreatedAtLT(parent.CreatedAt), document.DeletedAtIsNil()),
	)).All(ctx)
	if err != nil {
		return nil, public(err, "document")
	}
	var found *ent.Document
	for _, r := range rows {
		if r.ID == key {
			return r, nil
		}
		if r.Name == name {
			found = r
		}
	}
	return found, nil
}

// Brought counts the documents that came in the same upload as this one, besides
// those directly in it. It goes up to what was uploaded, and from there down.
func (c *Content) Brought(ctx context.Context, doc id.ID) (int, error) {
	root := doc
	for range ingest.MaxDepth {
		row, err := c.client.Document.Query().Where(document.ID(root)).
			Select(document.FieldID, document.FieldParentID).Only(ctx)
		if err != nil {
			return 0, public(err, "document")
		}
		if row.ParentID.IsNil() {
			break
		}
		root = row.ParentID
	}
	count, level := 0, []id.ID{root}
	for len(level) > 0 && count < ingest.MaxBrought {
		rows, err := c.client.Document.Query().Where(document.ParentIDIn(level...)).
			Select(document.FieldID, document.FieldParentID).Limit(ingest.MaxBrought).All(ctx)
		if err != nil {
			return 0, public(err, "document")
		}
		level = level[:0]
		for _, r := range rows {
			level = append(level, r.ID)
			if r.ParentID != doc {
				count++
			}
		}
	}
	return count, nil
}

// Provenance says where a document came from, walking up at most as far as
// makes a difference.
func (c *Content) Provenance(ctx context.Context, doc id.ID) (ingest.Provenance, error) {
	var p ingest.Provenance
	for at := doc; p.Depth < ingest.MaxDepth; p.Depth++ {
		row, err := c.client.Document.Query().Where(document.ID(at)).
			Select(document.FieldID, document.FieldOrigin, document.FieldParentID).Only(ctx)
		if err != nil {
			return ingest.Provenance{}, public(err, "document")
		}
		if at == doc {
			p.Origin = row.Origin
		}
		if at = row.ParentID; at.IsNil() {
			break
		}
	}
	return p, nil
}
