package memory

import (
	"context"
	"io"

	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// ReceiveContained implements ingest.Library.
func (c *Content) ReceiveContained(ctx context.Context, parent knowledge.Version, path string, o ingest.Original, content io.Reader) (received knowledge.Document, duplicate bool, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		above, err := t.live(parent.DocumentID)
		if err != nil {
			return err
		}
		bytes, err := readAll(o, content)
		if err != nil {
			return err
		}
		t.viewer.UserID = parent.CreatedBy
		key := id.Derive(parent.ID, path)
		if there := t.documents[key]; there != nil {
			received, duplicate = t.whole(there), true
			return nil
		}
		for _, d := range t.documents {
			if d.ParentID == above.ID && d.Name == o.Name && d.DeletedAt.IsZero() && d.CreatedAt.Before(parent.CreatedAt) {
				current := t.versions[d.Current.ID]
				if duplicate = current.Checksum == o.Checksum; !duplicate {
					t.addVersion(d, current.Number+1, o, bytes)
				}
				received = t.whole(d)
				return nil
			}
		}
		if there := t.sameBytes(above.CollectionID, o); there != nil {
			received, duplicate = t.whole(there), true
			return nil
		}
		d := t.newDocument(key, above.CollectionID, o)
		d.ParentID = above.ID
		t.addVersion(d, 1, o, bytes)
		received = t.whole(d)
		return nil
	})
	return received, duplicate, err
}

// ReceiveAddress implements ingest.Library.
func (c *Content) ReceiveAddress(ctx context.Context, shelf id.ID, o ingest.Original) (received knowledge.Document, duplicate bool, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		if err := tooLong("document", o.Name, 255); err != nil {
			return err
		}
		if _, err := t.collection(shelf); err != nil {
			return err
		}
		for _, d := range t.documents {
			if d.Origin == o.Origin && d.CollectionID == shelf && d.DeletedAt.IsZero() {
				received, duplicate = t.whole(d), true
				return nil
			}
		}
		d := t.newDocument(id.New(), shelf, o)
		t.addVersion(d, 1, o, nil)
		received = t.whole(d)
		return nil
	})
	return received, duplicate, err
}

// Fetched implements ingest.Library.
func (c *Content) Fetched(ctx context.Context, v id.ID, o ingest.Original, content io.Reader) error {
	return c.step(ctx, v, []knowledge.Status{knowledge.StatusReceived}, func(t *tenant, row *version) error {
		if row.Size > 0 {
			return nil
		}
		bytes, err := readAll(o, content)
		if err != nil {
			return err
		}
		row.original, row.Checksum, row.Size, row.MediaType = bytes, o.Checksum, o.Size, o.MediaType
		t.changed(row.DocumentID)
		return nil
	})
}

// Brought implements ingest.Library.
func (c *Content) Brought(ctx context.Context, doc id.ID) (count int, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		if t.documents[doc] == nil {
			return knowledge.NotFound("document")
		}
		root := t.rootOf(doc)
		for _, d := range t.documents {
			if d.ID != root && d.ParentID != doc && t.rootOf(d.ID) == root {
				count++
			}
		}
		return nil
	})
	return count, err
}

// rootOf is what was uploaded, of which a document is a part.
func (t *tenant) rootOf(doc id.ID) id.ID {
	for {
		d := t.documents[doc]
		if d == nil || d.ParentID.IsNil() {
			return doc
		}
		doc = d.ParentID
	}
}

// Provenance implements ingest.Library.
func (c *Content) Provenance(ctx context.Context, doc id.ID) (p ingest.Provenance, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		d := t.documents[doc]
		if d == nil {
			return knowledge.NotFound("document")
		}
		p.Origin = d.Origin
		for at := d; at != nil && !at.ParentID.IsNil() && p.Depth < ingest.MaxDepth; p.Depth++ {
			at = t.documents[at.ParentID]
		}
		return nil
	})
	return p, err
}
