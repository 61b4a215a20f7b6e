package memory

import (
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// Index is what retrieval reads: passages, the change sequence, and what serves.
type Index struct{ *data }

var (
	_ retrieve.Passages = (*Index)(nil)
	_ retrieve.Changes  = (*Index)(nil)
)

// serves returns the version of a live document that search finds, or nil.
func (t *tenant) serves(d *knowledge.Document) *version {
	if d == nil || !d.DeletedAt.IsZero() {
		return nil
	}
	return t.versions[d.Serving]
}

// Passages implements retrieve.Passages.
func (x *Index) Passages(ctx context.Context, s knowledge.Scope, chunks []id.ID) (map[id.ID]knowledge.Passage, error) {
	passages := map[id.ID]knowledge.Passage{}
	return passages, x.inside(ctx, func(t *tenant) error {
		for _, d := range t.documents {
			v := t.serves(d)
			if v == nil || !readable(s, *d) {
				continue
			}
			for _, c := range v.chunks {
				if slices.Contains(chunks, c.ID) {
					passages[c.ID] = knowledge.Passage{
						Chunk: c, CollectionID: s.Known(d.CollectionID), DocumentName: d.Name, DocumentTitle: v.Title,
						Version: v.Number, Page: knowledge.PageAt(v.Pages, c.Span.Start),
					}
				}
			}
		}
		return nil
	})
}

// Heads implements retrieve.Changes.
func (x *Index) Heads(ctx context.Context) (map[id.ID]int64, error) {
	heads := map[id.ID]int64{}
	return heads, x.across(ctx, func() error {
		for org, t := range x.tenants {
			heads[org] = t.head()
		}
		return nil
	})
}

func (t *tenant) head() int64 {
	if len(t.changes) == 0 {
		return 0
	}
	return t.changes[len(t.changes)-1].Seq
}

// Head implements retrieve.Changes.
func (x *Index) Head(ctx context.Context) (head int64, err error) {
	err = x.inside(ctx, func(t *tenant) error {
		head = t.head()
		return nil
	})
	return head, err
}

// Latest implements library.Changes.
func (x *Index) Latest(ctx context.Context) (seq, documents int64, err error) {
	err = x.inside(ctx, func(t *tenant) error {
		seq, documents = t.seq, t.head()
		return nil
	})
	return seq, documents, err
}

// AccessChanged implements library.Changes.
func (x *Index) AccessChanged(ctx context.Context, after, upTo int64) (changed bool, err error) {
	err = x.inside(ctx, func(t *tenant) error {
		numbers := min(upTo, t.seq) - after
		for _, c := range t.changes {
			if c.Seq > after && c.Seq <= upTo {
				numbers--
			}
		}
		changed = numbers > 0
		return nil
	})
	return changed, err
}

// ChangesAfter implements retrieve.Changes.
func (x *Index) ChangesAfter(ctx context.Context, seq int64, limit int) (changes []knowledge.Change, gone bool, err error) {
	err = x.inside(ctx, func(t *tenant) error {
		gone = seq > t.seq
		for _, c := range t.changes {
			if c.Seq > seq && len(changes) < limit {
				changes = append(changes, c)
			}
		}
		return nil
	})
	return changes, gone, err
}

// Serving implements retrieve.Changes.
func (x *Index) Serving(ctx context.Context, documents []id.ID) (serving []retrieve.ServingDocument, err error) {
	err = x.inside(ctx, func(t *tenant) error {
		for _, doc := range documents {
			d := t.documents[doc]
			if v := t.serves(d); v != nil {
				serving = append(serving, retrieve.ServingDocument{
					ID: doc, CollectionID: d.CollectionID, Name: d.Name, Title: v.Title, Language: v.Language, Chunks: slices.Clone(v.chunks),
				})
			}
		}
		return nil
	})
	return serving, err
}

// AllServing implements retrieve.Changes.
func (x *Index) AllServing(ctx context.Context, after id.ID, limit int) (ids []id.ID, err error) {
	err = x.inside(ctx, func(t *tenant) error {
		for doc, d := range t.documents {
			if t.serves(d) != nil && doc.Compare(after) > 0 {
				ids = append(ids, doc)
			}
		}
		return nil
	})
	slices.SortFunc(ids, id.ID.Compare)
	return ids[:min(limit, len(ids))], err
}
