package memory

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Content brings documents in and takes them through the steps of ingestion.
type Content struct{ *data }

var _ ingest.Library = (*Content)(nil)

type version struct {
	knowledge.Version
	original []byte
	text     *knowledge.Text
	chunks   []knowledge.Chunk
}

func readAll(o ingest.Original, content io.Reader) ([]byte, error) {
	bytes, err := io.ReadAll(content)
	if err != nil {
		return nil, fmt.Errorf("memory: read the upload: %w", err)
	}
	if int64(len(bytes)) != o.Size {
		return nil, knowledge.Errorf(knowledge.CodeInvalid, "The upload has another length than it said. Send it again.")
	}
	return bytes, nil
}

// Receive implements ingest.Library.
func (c *Content) Receive(ctx context.Context, shelf id.ID, o ingest.Original, content io.Reader) (received knowledge.Document, duplicate bool, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		bytes, err := readAll(o, content)
		if err != nil {
			return err
		}
		if err := tooLong("document", o.Name, 255); err != nil {
			return err
		}
		if _, err := t.collection(shelf); err != nil {
			return err
		}
		if there := t.sameBytes(shelf, o); there != nil {
			received, duplicate = t.whole(there), true
			return nil
		}
		d := t.newDocument(id.New(), shelf, o)
		t.addVersion(d, 1, o, bytes)
		received = t.whole(d)
		return nil
	})
	return received, duplicate, err
}

// sameBytes returns the live document of the collection that has them, or nil.
func (t *tenant) sameBytes(shelf id.ID, o ingest.Original) *knowledge.Document {
	for _, d := range t.documents {
		if t.versions[d.Current.ID].Checksum == o.Checksum && d.CollectionID == shelf && d.DeletedAt.IsZero() {
			return d
		}
	}
	return nil
}

func (t *tenant) newDocument(key, shelf id.ID, o ingest.Original) *knowledge.Document {
	now := t.now()
	d := &knowledge.Document{
		ID: key, CollectionID: shelf, Name: o.Name, Origin: o.Origin,
		CreatedBy: t.viewer.UserID, CreatedAt: now, UpdatedAt: now,
	}
	t.documents[d.ID] = d
	return d
}

// addVersion makes a version the document's newest and queues its reading.
func (t *tenant) addVersion(d *knowledge.Document, number int, o ingest.Original, bytes []byte) {
	v := &version{original: bytes, Version: knowledge.Version{
		ID: id.New(), DocumentID: d.ID, Number: number, Name: o.Name, Checksum: o.Checksum, Size: o.Size,
		MediaType: o.MediaType, Status: knowledge.StatusReceived, Title: o.Name,
		CreatedBy: t.viewer.UserID, CreatedAt: t.now(),
	}}
	t.versions[v.ID] = v
	d.Current.ID, d.UpdatedAt = v.ID, t.now()
	t.enqueue(t.viewer.OrgID, v.ID)
	t.changed(d.ID)
}

// Replace implements ingest.Library.
func (c *Content) Replace(ctx context.Context, doc id.ID, o ingest.Original, content io.Reader) (replaced knowledge.Document, duplicate bool, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		bytes, err := readAll(o, content)
		if err != nil {
			return err
		}
		d, err := t.live(doc)
		if err != nil {
			return err
		}
		current := t.versions[d.Current.ID]
		if duplicate = current.Checksum == o.Checksum; !duplicate {
			t.addVersion(d, current.Number+1, o, bytes)
		}
		replaced = t.whole(d)
		return nil
	})
	return replaced, duplicate, err
}

func (t *tenant) version(v id.ID) (*version, error) {
	found := t.versions[v]
	if found == nil {
		return nil, knowledge.NotFound("version")
	}
	return found, nil
}

// Version implements ingest.Library.
func (c *Content) Version(ctx context.Context, v id.ID) (found knowledge.Version, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		row, err := t.version(v)
		if err == nil {
			found = row.Version
		}
		return err
	})
	return found, err
}

// ReadOriginal implements ingest.Library.
func (c *Content) ReadOriginal(ctx context.Context, v id.ID, w io.Writer) error {
	var bytes []byte
	err := c.inside(ctx, func(t *tenant) error {
		row, err := t.version(v)
		if err == nil {
			bytes = row.original
		}
		return err
	})
	if err == nil {
		_, err = w.Write(bytes)
	}
	return err
}

// Text implements ingest.Library.
func (c *Content) Text(ctx context.Context, v id.ID) (text knowledge.Text, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		row, err := t.version(v)
		if err != nil {
			return err
		}
		if row.text == nil {
			return knowledge.NotFound("text")
		}
		text = *row.text
		text.Title, text.Layout = row.Title, nil
		return nil
	})
	return text, err
}

// Layout implements ingest.Library.
func (c *Content) Layout(ctx context.Context, v id.ID, page int) (found []byte, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		row, err := t.version(v)
		if err == nil && row.text != nil && page >= 1 && page <= len(row.text.Layout) {
			found = row.text.Layout[page-1]
		}
		return nil
	})
	return found, err
}

// step changes a version that has come exactly as far as one of the states.
func (c *Content) step(ctx context.Context, v id.ID, from []knowledge.Status, take func(*tenant, *version) error) error {
	return c.inside(ctx, func(t *tenant) error {
		row, err := t.version(v)
		if err != nil {
			return err
		}
		if !slices.Contains(from, row.Status) {
			return knowledge.Errorf(knowledge.CodeConflict, "This version is %s, so the step cannot be taken now.", row.Status)
		}
		return take(t, row)
	})
}

// SaveText implements ingest.Library.
func (c *Content) SaveText(ctx context.Context, v id.ID, text knowledge.Text) error {
	from := []knowledge.Status{knowledge.StatusReceived, knowledge.StatusRead}
	return c.step(ctx, v, from, func(t *tenant, row *version) error {
		row.text, row.Status, row.TextSize = &text, knowledge.StatusRead, int64(len(text.Body))
		row.Pages, row.Outline, row.Language, row.Notes = text.Pages, text.Outline, text.Language, text.Notes
		if text.Title != "" {
			row.Title = text.Title
		}
		t.changed(row.DocumentID)
		return nil
	})
}

// Complete implements ingest.Library.
func (c *Content) Complete(ctx context.Context, v id.ID, text knowledge.Text, chunks []knowledge.Chunk) error {
	from := []knowledge.Status{knowledge.StatusReceived}
	err := c.step(ctx, v, from, func(*tenant, *version) error { return nil })
	if err != nil {
		return err
	}
	return errors.Join(c.SaveText(ctx, v, text), c.SaveChunks(ctx, v, chunks), c.Publish(ctx, v))
}

// SaveChunks implements ingest.Library.
func (c *Content) SaveChunks(ctx context.Context, v id.ID, chunks []knowledge.Chunk) error {
	from := []knowledge.Status{knowledge.StatusRead, knowledge.StatusSplit}
	return c.step(ctx, v, from, func(t *tenant, row *version) error {
		row.chunks, row.Status = slices.Clone(chunks), knowledge.StatusSplit
		for i := range row.chunks {
			row.chunks[i].VersionID, row.chunks[i].DocumentID = row.ID, row.DocumentID
		}
		t.changed(row.DocumentID)
		return nil
	})
}

// Publish implements ingest.Library.
func (c *Content) Publish(ctx context.Context, v id.ID) error {
	from := []knowledge.Status{knowledge.StatusSplit, knowledge.StatusSearchable}
	return c.step(ctx, v, from, func(t *tenant, row *version) error {
		if row.Status == knowledge.StatusSearchable {
			return nil
		}
		row.Status = knowledge.StatusSearchable
		d := t.documents[row.DocumentID]
		if serving := t.versions[d.Serving]; serving == nil || serving.Number < row.Number {
			d.Serving = row.ID
		}
		d.UpdatedAt = t.now()
		t.changed(d.ID)
		return nil
	})
}

// Fail implements ingest.Library.
func (c *Content) Fail(ctx context.Context, v id.ID, f knowledge.Failure) error {
	from := []knowledge.Status{knowledge.StatusReceived, knowledge.StatusRead, knowledge.StatusSplit, knowledge.StatusFailed}
	return c.step(ctx, v, from, func(t *tenant, row *version) error {
		row.Status, row.Failure = knowledge.StatusFailed, &f
		t.changed(row.DocumentID)
		return nil
	})
}

// Requeue implements ingest.Library.
func (c *Content) Requeue(ctx context.Context, doc id.ID) (requeued knowledge.Document, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		d, err := t.live(doc)
		if err != nil {
			return err
		}
		row := t.versions[d.Current.ID]
		if row.Status != knowledge.StatusFailed {
			return knowledge.Errorf(knowledge.CodeConflict, "Only a document that could not be read can be tried again.")
		}
		row.Status, row.Failure, row.text, row.chunks = knowledge.StatusReceived, nil, nil, nil
		row.TextSize, row.Pages, row.Outline, row.Language, row.Notes = 0, nil, nil, "", nil
		t.enqueue(t.viewer.OrgID, row.ID)
		t.changed(doc)
		requeued = t.whole(d)
		return nil
	})
	return requeued, err
}
