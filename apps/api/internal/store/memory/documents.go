package memory

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	defaultPage = 50
	maxPage     = 500
	undoPeriod  = 30 * 24 * time.Hour
)

// whole joins a document with its newest version as it stands.
func (t *tenant) whole(d *knowledge.Document) knowledge.Document {
	out := *d
	out.Current = t.versions[d.Current.ID].Version
	return out
}

// listed is a document as lists have it, without its outline.
func (t *tenant) listed(d *knowledge.Document) knowledge.Document {
	out := t.whole(d)
	out.Current.Outline = nil
	return out
}

func (t *tenant) live(doc id.ID) (*knowledge.Document, error) {
	d := t.documents[doc]
	if d == nil || !d.DeletedAt.IsZero() {
		return nil, knowledge.NotFound("document")
	}
	return d, nil
}

// Documents implements library.Store.
func (l *Library) Documents(ctx context.Context, s knowledge.Scope, f library.Filter) (page []knowledge.Document, total int, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		for _, d := range t.documents {
			if shown := t.listed(d); readable(s, shown) && matches(f, shown) {
				page = append(page, shown)
			}
		}
		return nil
	})
	total = len(page)
	slices.SortFunc(page, func(x, y knowledge.Document) int {
		return cmp.Or(y.CreatedAt.Compare(x.CreatedAt), y.ID.Compare(x.ID))
	})
	if !f.BeforeTime.IsZero() {
		page = slices.DeleteFunc(page, func(d knowledge.Document) bool {
			return cmp.Or(d.CreatedAt.Compare(moment(f.BeforeTime)), d.ID.Compare(f.BeforeID)) >= 0
		})
	}
	limit := min(cmp.Or(f.Limit, defaultPage), maxPage)
	return page[:min(limit, len(page))], total, err
}

func readable(s knowledge.Scope, d knowledge.Document) bool {
	return d.DeletedAt.IsZero() && s.Of(d.CollectionID, d.ID).Allows(knowledge.PermissionRead)
}

func matches(f library.Filter, d knowledge.Document) bool {
	contains := strings.ToLower(f.Contains)
	return (f.Collection.IsNil() || d.CollectionID == f.Collection) &&
		(len(f.Statuses) == 0 || slices.Contains(f.Statuses, d.Current.Status)) &&
		(len(f.MediaTypes) == 0 || slices.Contains(f.MediaTypes, d.Current.MediaType)) &&
		(strings.Contains(strings.ToLower(d.Name), contains) || strings.Contains(strings.ToLower(d.Current.Title), contains))
}

// Document implements library.Store.
func (l *Library) Document(ctx context.Context, doc id.ID) (found knowledge.Document, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		d := t.documents[doc]
		if d == nil {
			return knowledge.NotFound("document")
		}
		found = t.whole(d)
		return nil
	})
	return found, err
}

// DocumentsByID implements library.Store.
func (l *Library) DocumentsByID(ctx context.Context, documents []id.ID) (list []knowledge.Document, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		for _, doc := range documents {
			if d := t.documents[doc]; d != nil {
				list = append(list, t.listed(d))
			}
		}
		return nil
	})
	return list, err
}

// Homes implements library.Store.
func (l *Library) Homes(ctx context.Context, documents []id.ID) (map[id.ID]id.ID, error) {
	homes := map[id.ID]id.ID{}
	return homes, l.inside(ctx, func(t *tenant) error {
		for _, doc := range documents {
			if d, err := t.live(doc); err == nil {
				homes[doc] = d.CollectionID
			}
		}
		return nil
	})
}

// Outlines implements library.Store.
func (l *Library) Outlines(ctx context.Context, versions []id.ID) (outlines map[id.ID][]knowledge.Heading, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		outlines = map[id.ID][]knowledge.Heading{}
		for _, v := range versions {
			if row := t.versions[v]; row != nil {
				outlines[v] = row.Outline
			}
		}
		return nil
	})
	return outlines, err
}

// Versions implements library.Store.
func (l *Library) Versions(ctx context.Context, doc id.ID) (list []knowledge.Version, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		for _, v := range t.versions {
			if v.DocumentID == doc {
				listed := v.Version
				listed.Outline = nil
				list = append(list, listed)
			}
		}
		if len(list) == 0 {
			return knowledge.NotFound("document")
		}
		slices.SortFunc(list, func(x, y knowledge.Version) int { return cmp.Compare(y.Number, x.Number) })
		return nil
	})
	return list, err
}

// ChangeDocument implements library.Store.
func (l *Library) ChangeDocument(ctx context.Context, doc id.ID, name *string, shelf *id.ID) (knowledge.Document, error) {
	return l.edit(ctx, doc, func(t *tenant, d *knowledge.Document) error {
		if shelf != nil {
			if _, err := t.collection(*shelf); err != nil {
				return err
			}
		}
		if name != nil {
			if err := tooLong("document", *name, 255); err != nil {
				return err
			}
			d.Name = *name
		}
		if shelf != nil {
			d.CollectionID = *shelf
			for grantID, g := range t.grants {
				if g.DocumentID == doc {
					g.CollectionID = *shelf
					t.grants[grantID] = g
				}
			}
		}
		return nil
	})
}

// DeleteDocument implements library.Store.
func (l *Library) DeleteDocument(ctx context.Context, doc id.ID) error {
	_, err := l.edit(ctx, doc, func(t *tenant, d *knowledge.Document) error {
		d.DeletedAt = t.now()
		return nil
	})
	return err
}

func (l *Library) edit(ctx context.Context, doc id.ID, change func(*tenant, *knowledge.Document) error) (edited knowledge.Document, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		d, err := t.live(doc)
		if err != nil {
			return err
		}
		if err := change(t, d); err != nil {
			return err
		}
		d.UpdatedAt = t.now()
		t.changed(doc)
		edited = t.whole(d)
		return nil
	})
	return edited, err
}

// RestoreDocument implements library.Store.
func (l *Library) RestoreDocument(ctx context.Context, doc id.ID) (restored knowledge.Document, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		d := t.documents[doc]
		if d == nil || !d.DeletedAt.IsZero() && t.now().Sub(d.DeletedAt) > undoPeriod {
			return knowledge.NotFound("document")
		}
		if !d.DeletedAt.IsZero() {
			if _, err := t.collection(d.CollectionID); err != nil {
				return knowledge.Errorf(knowledge.CodeConflict,
					"The collection of this document was deleted, so the document cannot be restored.")
			}
			d.DeletedAt, d.UpdatedAt = time.Time{}, t.now()
			t.changed(doc)
		}
		restored = t.whole(d)
		return nil
	})
	return restored, err
}

// CountSearchable implements library.Store.
func (l *Library) CountSearchable(ctx context.Context, s knowledge.Scope) (n int, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		for _, d := range t.documents {
			if readable(s, *d) && !d.Serving.IsNil() {
				n++
			}
		}
		return nil
	})
	return n, err
}
