package library

import (
	"context"
	"io"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Contents reads what documents hold.
type Contents interface {
	Text(ctx context.Context, version id.ID) (knowledge.Text, error)
	ReadOriginal(ctx context.Context, version id.ID, w io.Writer) error
	// Layout returns where the words of a page stand on it, as package layout
	// encodes it; nil for versions and pages without.
	Layout(ctx context.Context, version id.ID, page int) ([]byte, error)
}

// Library answers for one viewer at a time: every method checks what the
// context's viewer may do, and what they may not read does not exist for them.
type Library struct {
	store    Store
	contents Contents
	feed     *Feed
}

// New returns a Library over its store.
func New(store Store, contents Contents, feed *Feed) *Library {
	return &Library{store: store, contents: contents, feed: feed}
}

// Shelf is a collection and what the viewer may do in it.
type Shelf struct {
	knowledge.Collection
	Access knowledge.Permission
}

// Collections lists what the viewer may read, by name.
func (l *Library) Collections(ctx context.Context) ([]Shelf, error) {
	scope, err := l.store.Scope(ctx)
	if err != nil {
		return nil, err
	}
	collections, err := l.store.Collections(ctx, scope)
	if err != nil {
		return nil, err
	}
	shelves := make([]Shelf, len(collections))
	for i, c := range collections {
		shelves[i] = Shelf{Collection: c, Access: scope.Collections[c.ID]}
	}
	return shelves, nil
}

// CreateCollection makes a collection that its maker may manage. Any member may.
func (l *Library) CreateCollection(ctx context.Context, name, description string) (Shelf, error) {
	name, err := cleanLabel("collection", name)
	if err != nil {
		return Shelf{}, err
	}
	c, err := l.store.CreateCollection(ctx, name, description)
	return Shelf{Collection: c, Access: knowledge.PermissionManage}, err
}

// ChangeCollection renames or describes a collection; nil leaves as is.
func (l *Library) ChangeCollection(ctx context.Context, collection id.ID, name, description *string) (Shelf, error) {
	if _, err := l.collection(ctx, collection, knowledge.PermissionManage); err != nil {
		return Shelf{}, err
	}
	if name != nil {
		clean, err := cleanLabel("collection", *name)
		if err != nil {
			return Shelf{}, err
		}
		name = &clean
	}
	c, err := l.store.ChangeCollection(ctx, collection, name, description)
	return Shelf{Collection: c, Access: knowledge.PermissionManage}, err
}

// DeleteCollection removes an empty collection.
func (l *Library) DeleteCollection(ctx context.Context, collection id.ID) error {
	if _, err := l.collection(ctx, collection, knowledge.PermissionManage); err != nil {
		return err
	}
	return l.store.DeleteCollection(ctx, collection)
}

// Grants lists who may use a collection. Only those who manage it may see that.
func (l *Library) Grants(ctx context.Context, collection id.ID) ([]Grant, map[id.ID]string, error) {
	if _, err := l.collection(ctx, collection, knowledge.PermissionManage); err != nil {
		return nil, nil, err
	}
	grants, err := l.store.Grants(ctx, collection)
	if err != nil {
		return nil, nil, err
	}
	var users []id.ID
	for _, g := range grants {
		if g.Subject == SubjectUser || g.Subject == SubjectService {
			users = append(users, g.UserID)
		}
	}
	names, err := l.store.Names(ctx, users)
	return grants, names, err
}

// PutGrant gives access to a collection, or changes what a subject has. With
// the grant comes the name of the person or service, if it is for one.
func (l *Library) PutGrant(ctx context.Context, g Grant) (put Grant, name string, err error) {
	if _, err := l.collection(ctx, g.CollectionID, knowledge.PermissionManage); err != nil {
		return Grant{}, "", err
	}
	if g.Permission == knowledge.PermissionNone {
		return Grant{}, "", invalid("permission", "Say which permission to grant: read, write or manage.")
	}
	if err := complete(g); err != nil {
		return Grant{}, "", err
	}
	if name, err = l.subjectName(ctx, g); err != nil {
		return Grant{}, "", err
	}
	put, err = l.store.PutGrant(ctx, g)
	return put, name, err
}

// DeleteGrant takes access away, at the next request of whoever had it.
func (l *Library) DeleteGrant(ctx context.Context, collection, grant id.ID) error {
	if _, err := l.collection(ctx, collection, knowledge.PermissionManage); err != nil {
		return err
	}
	grants, err := l.store.Grants(ctx, collection)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(grants, func(g Grant) bool { return g.ID == grant }) {
		return knowledge.NotFound("grant") // one on a document is taken back there
	}
	return l.store.DeleteGrant(ctx, collection, grant)
}

// WritableCollection returns the collection if the viewer may add to it; Nil
// asks for the first one, by name, that they may add to.
func (l *Library) WritableCollection(ctx context.Context, collection id.ID) (id.ID, error) {
	if !collection.IsNil() {
		_, err := l.collection(ctx, collection, knowledge.PermissionWrite)
		return collection, err
	}
	shelves, err := l.Collections(ctx)
	if err != nil {
		return id.Nil, err
	}
	for _, s := range shelves {
		if s.Access.Allows(knowledge.PermissionWrite) {
			return s.ID, nil
		}
	}
	return id.Nil, knowledge.Errorf(knowledge.CodeForbidden, "You may not add to any collection. Ask an admin for write access, or create a collection of your own.")
}

// WritableDocument checks that the viewer may change a document.
func (l *Library) WritableDocument(ctx context.Context, document id.ID) error {
	_, err := l.item(ctx, document, knowledge.PermissionWrite)
	return err
}

// collection checks that the viewer holds want on a collection. One that they
// may not even read is not found.
func (l *Library) collection(ctx context.Context, collection id.ID, want knowledge.Permission) (knowledge.Scope, error) {
	scope, err := l.store.Scope(ctx)
	if err != nil {
		return scope, err
	}
	return scope, demand("collection", scope.Collections[collection], want)
}

// demand turns what a viewer holds and what they need into an answer.
func demand(kind string, have, want knowledge.Permission) error {
	switch {
	case have.Allows(want):
		return nil
	case !have.Allows(knowledge.PermissionRead):
		return knowledge.NotFound(kind)
	default:
		return knowledge.Errorf(knowledge.CodeForbidden, "You may read this %s but not change it. Ask somebody who manages it for %s access.", kind, want)
	}
}

func invalid(field, message string) error {
	return &knowledge.Error{Code: knowledge.CodeInvalid, Field: field, Message: message}
}
