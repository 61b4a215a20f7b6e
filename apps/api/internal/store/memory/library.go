package memory

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

// Library keeps collections, grants and the lists of documents.
type Library struct{ *data }

var _ library.Store = (*Library)(nil)

type collection struct {
	knowledge.Collection
	deleted bool
}

func (t *tenant) collection(shelf id.ID) (*collection, error) {
	c := t.collections[shelf]
	if c == nil || c.deleted {
		return nil, knowledge.NotFound("collection")
	}
	return c, nil
}

// held counts the live documents of a collection.
func (t *tenant) held(shelf id.ID) int {
	return t.heldIn(shelf, func(*knowledge.Document) bool { return true })
}

func (t *tenant) heldIn(shelf id.ID, counts func(*knowledge.Document) bool) (n int) {
	for _, d := range t.documents {
		if d.CollectionID == shelf && d.DeletedAt.IsZero() && counts(d) {
			n++
		}
	}
	return n
}

// Scope implements library.Store.
func (l *Library) Scope(ctx context.Context) (s knowledge.Scope, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		if t.viewer.Admin() {
			s = library.ScopeOf(t.viewer, nil)
			for shelf, c := range t.collections {
				if !c.deleted {
					s.Collections[shelf] = knowledge.PermissionManage
				}
			}
			return nil
		}
		var grants []library.Grant
		for _, g := range t.grants {
			if !t.collections[g.CollectionID].deleted {
				grants = append(grants, g)
			}
		}
		s = library.ScopeOf(t.viewer, grants)
		return nil
	})
	return s, err
}

// Collections implements library.Store.
func (l *Library) Collections(ctx context.Context, s knowledge.Scope) (list []knowledge.Collection, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		for shelf, c := range t.collections {
			if !c.deleted && s.Collections[shelf].Allows(knowledge.PermissionRead) {
				shown := c.Collection
				shown.Documents = t.heldIn(shelf, func(d *knowledge.Document) bool {
					return s.Of(shelf, d.ID).Allows(knowledge.PermissionRead)
				})
				list = append(list, shown)
			}
		}
		slices.SortFunc(list, func(x, y knowledge.Collection) int {
			return cmp.Or(cmp.Compare(strings.ToLower(x.Name), strings.ToLower(y.Name)), x.ID.Compare(y.ID))
		})
		return nil
	})
	return list, err
}

// Collection implements library.Store.
func (l *Library) Collection(ctx context.Context, shelf id.ID) (found knowledge.Collection, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		c, err := t.collection(shelf)
		if err == nil {
			found = c.Collection
		}
		return err
	})
	return found, err
}

// CollectionNames implements library.Store.
func (l *Library) CollectionNames(ctx context.Context) (map[id.ID]string, error) {
	names := map[id.ID]string{}
	return names, l.inside(ctx, func(t *tenant) error {
		for shelf, c := range t.collections {
			names[shelf] = c.Name
		}
		return nil
	})
}

// CreateCollection implements library.Store.
func (l *Library) CreateCollection(ctx context.Context, name, description string) (made knowledge.Collection, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		if err := tooLong("collection", name, 120); err != nil {
			return err
		}
		made = knowledge.Collection{ID: id.New(), Name: name, Description: description, CreatedAt: t.now(), UpdatedAt: t.now()}
		t.collections[made.ID] = &collection{Collection: made}
		if !t.viewer.UserID.IsNil() {
			own := library.MakersGrant(t.viewer, made.ID)
			t.grants[own.ID] = own
		}
		t.changedElse()
		return nil
	})
	return made, err
}

// ChangeCollection implements library.Store.
func (l *Library) ChangeCollection(ctx context.Context, shelf id.ID, name, description *string) (changed knowledge.Collection, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		c, err := t.collection(shelf)
		if err != nil {
			return err
		}
		if name != nil {
			c.Name = *name
		}
		if description != nil {
			c.Description = *description
		}
		c.UpdatedAt = t.now()
		changed = c.Collection
		t.changedElse()
		return nil
	})
	return changed, err
}

// DeleteCollection implements library.Store.
func (l *Library) DeleteCollection(ctx context.Context, shelf id.ID) error {
	return l.inside(ctx, func(t *tenant) error {
		c, err := t.collection(shelf)
		if err != nil {
			return err
		}
		if t.held(shelf) > 0 {
			return knowledge.Errorf(knowledge.CodeConflict,
				"This collection still has documents. Move or delete them first.")
		}
		c.deleted = true
		t.changedElse()
		return nil
	})
}

// Grants implements library.Store.
func (l *Library) Grants(ctx context.Context, shelf id.ID) (list []library.Grant, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		if _, err := t.collection(shelf); err != nil {
			return err
		}
		for _, g := range t.grants {
			if g.CollectionID == shelf && g.DocumentID.IsNil() {
				list = append(list, g)
			}
		}
		slices.SortFunc(list, func(x, y library.Grant) int { return x.ID.Compare(y.ID) })
		return nil
	})
	return list, err
}

// GrantsOn implements library.Store.
func (l *Library) GrantsOn(ctx context.Context, doc id.ID) (list []library.Grant, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		d, err := t.live(doc)
		if err != nil {
			return err
		}
		for _, g := range t.grants {
			if g.CollectionID == d.CollectionID && (g.DocumentID.IsNil() || g.DocumentID == doc) {
				list = append(list, g)
			}
		}
		slices.SortFunc(list, func(x, y library.Grant) int { return x.ID.Compare(y.ID) })
		return nil
	})
	return list, err
}

// Principals implements library.Store.
func (l *Library) Principals(ctx context.Context) (list []library.Principal, err error) {
	err = l.inside(ctx, func(t *tenant) error {
		for person, m := range t.members {
			if m.ended.IsZero() {
				v := identity.Viewer{OrgID: t.viewer.OrgID, UserID: person, Role: m.role}
				list = append(list, library.Principal{Viewer: v, Name: t.users[person].Name})
			}
		}
		for key := range t.keys {
			if row, lasts := t.service(key); lasts {
				v := identity.Viewer{OrgID: t.viewer.OrgID, UserID: key, KeyID: key}
				list = append(list, library.Principal{Viewer: v, Name: row.Name})
			}
		}
		slices.SortFunc(list, func(x, y library.Principal) int {
			return cmp.Or(strings.Compare(x.Name, y.Name), x.Viewer.UserID.Compare(y.Viewer.UserID))
		})
		return nil
	})
	return list, err
}

// PutGrant implements library.Store.
func (l *Library) PutGrant(ctx context.Context, g library.Grant) (put library.Grant, err error) {
	put = g.Plain()
	err = l.inside(ctx, func(t *tenant) error {
		if !put.DocumentID.IsNil() {
			d, err := t.live(put.DocumentID)
			if err != nil {
				return err
			}
			put.CollectionID = d.CollectionID
		}
		if _, err := t.collection(put.CollectionID); err != nil {
			return err
		}
		if _, err := t.current(put.UserID); put.Subject == library.SubjectUser && err != nil {
			return &knowledge.Error{Code: knowledge.CodeInvalid, Field: "userId", Message: "This person is not a member of the organisation."}
		}
		if _, lasts := t.service(put.UserID); put.Subject == library.SubjectService && !lasts {
			return &knowledge.Error{Code: knowledge.CodeInvalid, Field: "serviceId", Message: "There is no such service, or its key was revoked or has expired."}
		}
		put.ID = id.New()
		for _, before := range t.grants {
			same := put
			same.ID, same.Permission = before.ID, before.Permission
			if before == same {
				put.ID = before.ID
			}
		}
		t.grants[put.ID] = put
		t.changedElse()
		return nil
	})
	if err != nil {
		return library.Grant{}, err
	}
	return put, nil
}

// DeleteGrant implements library.Store.
func (l *Library) DeleteGrant(ctx context.Context, shelf, grant id.ID) error {
	return l.inside(ctx, func(t *tenant) error {
		if g, known := t.grants[grant]; !known || g.CollectionID != shelf {
			return knowledge.NotFound("grant")
		}
		delete(t.grants, grant)
		t.changedElse()
		return nil
	})
}

// Names implements library.Store.
func (l *Library) Names(ctx context.Context, people []id.ID) (map[id.ID]string, error) {
	names := map[id.ID]string{}
	return names, l.inside(ctx, func(t *tenant) error {
		for _, p := range people {
			if t.members[p] != nil {
				names[p] = t.users[p].Name
			} else if key := t.keys[p]; key != nil && key.Kind == apikey.Service {
				names[p] = key.Name
			}
		}
		return nil
	})
}
