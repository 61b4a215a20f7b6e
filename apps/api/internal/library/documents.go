package library

import (
	"context"
	"io"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Item is a document as a viewer sees it in a list.
type Item struct {
	knowledge.Document
	CollectionName string
	ParentName     string // of the archive or e-mail it came in; empty when there is none to see
	CreatedByName  string
	Access         knowledge.Permission
}

// Page is one page of documents.
type Page struct {
	Items []Item
	Total int
}

// Documents returns a page of what the viewer may read.
func (l *Library) Documents(ctx context.Context, f Filter) (Page, error) {
	scope, err := l.store.Scope(ctx)
	if err != nil {
		return Page{}, err
	}
	documents, total, err := l.store.Documents(ctx, scope, f)
	if err != nil {
		return Page{}, err
	}
	items, err := l.items(ctx, scope, documents)
	return Page{Items: items, Total: total}, err
}

// Document returns one document.
func (l *Library) Document(ctx context.Context, document id.ID) (Item, error) {
	return l.item(ctx, document, knowledge.PermissionRead)
}

// Versions lists a document's versions, newest first, with their makers' names.
func (l *Library) Versions(ctx context.Context, document id.ID) ([]knowledge.Version, map[id.ID]string, error) {
	if _, err := l.item(ctx, document, knowledge.PermissionRead); err != nil {
		return nil, nil, err
	}
	versions, err := l.store.Versions(ctx, document)
	if err != nil {
		return nil, nil, err
	}
	users := make([]id.ID, len(versions))
	for i, v := range versions {
		users[i] = v.CreatedBy
	}
	names, err := l.store.Names(ctx, users)
	return versions, names, err
}

// Change gives a document another name, another collection, or both; nil leaves
// as is. To move it the viewer must be able to write to both collections. It all
// happens, or nothing.
func (l *Library) Change(ctx context.Context, document id.ID, name *string, collection *id.ID) (Item, error) {
	if _, err := l.item(ctx, document, knowledge.PermissionWrite); err != nil {
		return Item{}, err
	}
	if name != nil {
		clean, err := CleanName(*name)
		if err != nil {
			return Item{}, err
		}
		name = &clean
	}
	if collection != nil {
		if _, err := l.collection(ctx, *collection, knowledge.PermissionWrite); err != nil {
			return Item{}, err
		}
	}
	if _, err := l.store.ChangeDocument(ctx, document, name, collection); err != nil {
		return Item{}, err
	}
	return l.item(ctx, document, knowledge.PermissionRead)
}

// Delete takes a document out of the library; Restore undoes it.
func (l *Library) Delete(ctx context.Context, document id.ID) error {
	if _, err := l.item(ctx, document, knowledge.PermissionWrite); err != nil {
		return err
	}
	return l.store.DeleteDocument(ctx, document)
}

// Restore puts a deleted document back. Without its collection that cannot be:
// an admin, who could see it there, is told so (CodeConflict).
func (l *Library) Restore(ctx context.Context, document id.ID) (Item, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return Item{}, err
	}
	scope, err := l.store.Scope(ctx)
	if err != nil {
		return Item{}, err
	}
	d, err := l.store.Document(ctx, document)
	if err != nil {
		return Item{}, err
	}
	if !viewer.Admin() {
		if err := demand("document", scope.Of(d.CollectionID, d.ID), knowledge.PermissionWrite); err != nil {
			return Item{}, err
		}
	}
	if _, err := l.store.RestoreDocument(ctx, document); err != nil {
		return Item{}, err
	}
	return l.item(ctx, document, knowledge.PermissionRead)
}

// Text returns a version's text; number 0 asks for the newest that was read.
func (l *Library) Text(ctx context.Context, document id.ID, number int) (Item, knowledge.Version, knowledge.Text, error) {
	item, version, err := l.version(ctx, document, number, func(v knowledge.Version) bool {
		return v.Status != knowledge.StatusReceived && v.Status != knowledge.StatusFailed
	})
	if err != nil {
		return Item{}, knowledge.Version{}, knowledge.Text{}, err
	}
	text, err := l.contents.Text(ctx, version.ID)
	return item, version, text, err
}

// Original returns a version's bytes as a function that writes them.
func (l *Library) Original(ctx context.Context, document id.ID, number int) (knowledge.Version, func(io.Writer) error, error) {
	_, version, err := l.version(ctx, document, number, func(knowledge.Version) bool { return true })
	if err != nil {
		return knowledge.Version{}, nil, err
	}
	return version, func(w io.Writer) error { return l.contents.ReadOriginal(ctx, version.ID, w) }, nil
}

// Layout returns a version that was read, and where the words of one of its
// pages stand, as package layout encodes it.
func (l *Library) Layout(ctx context.Context, document id.ID, number, page int) (knowledge.Version, []byte, error) {
	_, version, err := l.version(ctx, document, number, func(v knowledge.Version) bool {
		return v.Status != knowledge.StatusReceived && v.Status != knowledge.StatusFailed
	})
	if err != nil || page < 1 {
		return version, nil, err
	}
	found, err := l.contents.Layout(ctx, version.ID, page)
	return version, found, err
}

// version finds a version by number, or the newest that fits.
func (l *Library) version(ctx context.Context, document id.ID, number int, fits func(knowledge.Version) bool) (Item, knowledge.Version, error) {
	item, err := l.item(ctx, document, knowledge.PermissionRead)
	if err != nil {
		return Item{}, knowledge.Version{}, err
	}
	versions, err := l.store.Versions(ctx, document)
	if err != nil {
		return Item{}, knowledge.Version{}, err
	}
	for _, v := range versions {
		if (number == 0 || v.Number == number) && fits(v) {
			return item, v, nil
		}
	}
	if number != 0 {
		return Item{}, knowledge.Version{}, knowledge.NotFound("readable version")
	}
	if f := item.Current.Failure; f != nil {
		return Item{}, knowledge.Version{}, knowledge.Errorf(knowledge.CodeConflict, "This document could not be read: %s", f.Message)
	}
	return Item{}, knowledge.Version{}, &knowledge.Error{
		Code: knowledge.CodeConflict, RetryAfter: retryUnread,
		Message: "This document is still being read. Try again in a moment.",
	}
}

// item loads a live document and checks what the viewer may do with it.
func (l *Library) item(ctx context.Context, document id.ID, want knowledge.Permission) (Item, error) {
	scope, err := l.store.Scope(ctx)
	if err != nil {
		return Item{}, err
	}
	d, err := l.store.Document(ctx, document)
	if err != nil {
		return Item{}, err
	}
	if !d.DeletedAt.IsZero() {
		return Item{}, knowledge.NotFound("document")
	}
	if err := demand("document", scope.Of(d.CollectionID, d.ID), want); err != nil {
		return Item{}, err
	}
	items, err := l.items(ctx, scope, []knowledge.Document{d})
	if err != nil {
		return Item{}, err
	}
	return items[0], nil
}

// items adds what a list shows beside each document, in two reads for all, and
// a third when some of them came in others.
func (l *Library) items(ctx context.Context, scope knowledge.Scope, documents []knowledge.Document) ([]Item, error) {
	if len(documents) == 0 {
		return []Item{}, nil
	}
	users := make([]id.ID, len(documents))
	for i, d := range documents {
		users[i] = d.CreatedBy
	}
	names, err := l.store.Names(ctx, users)
	if err != nil {
		return nil, err
	}
	collections, err := l.store.CollectionNames(ctx)
	if err != nil {
		return nil, err
	}
	parents, err := l.parentNames(ctx, scope, documents)
	if err != nil {
		return nil, err
	}
	items := make([]Item, len(documents))
	for i, d := range documents {
		items[i] = Item{
			Document:       d,
			CollectionName: collections[d.CollectionID],
			ParentName:     parents[d.ParentID],
			CreatedByName:  names[d.CreatedBy],
			Access:         scope.Of(d.CollectionID, d.ID),
		}
		if items[i].CollectionID = scope.Known(d.CollectionID); items[i].CollectionID.IsNil() {
			items[i].CollectionName = ""
		}
	}
	return items, nil
}
