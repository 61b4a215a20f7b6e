// Package library is what people see of their documents: collections and who
// may use them, lists, renames, deletion and its undo. Bringing documents in
// is package ingest's.
package library

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// SubjectKind says whom a grant is for.
type SubjectKind string

// The subjects of grants.
const (
	SubjectUser     SubjectKind = "user"
	SubjectRole     SubjectKind = "role"
	SubjectEveryone SubjectKind = "everyone" // every member; services are none
	SubjectService  SubjectKind = "service"  // an API key that acts for itself
)

// Grant lets somebody do something in a collection, or overrides that for a
// single document of it.
type Grant struct {
	ID           id.ID
	CollectionID id.ID
	DocumentID   id.ID // Nil for the whole collection
	Subject      SubjectKind
	UserID       id.ID                // with SubjectUser; with SubjectService its key's ID
	Role         identity.Role        // with SubjectRole
	Permission   knowledge.Permission // PermissionNone, on a document only, hides it
}

// Filter selects documents of the library. Zero fields select everything.
type Filter struct {
	Collection id.ID
	Statuses   []knowledge.Status
	MediaTypes []string
	Contains   string    // in the name or title, without regard to case
	BeforeTime time.Time // cursor: CreatedAt and ID of the last one seen
	BeforeID   id.ID
	Limit      int
}

// Store keeps collections, grants and the lists of documents, all in the
// viewer's organisation. Methods that take a Scope show only what it reaches.
// Every change takes a number in the change sequence and leaves an audit event,
// in the same transaction.
type Store interface {
	// Scope finds what the viewer may reach, in one batched read. Admins and
	// background work manage every collection.
	Scope(ctx context.Context) (knowledge.Scope, error)

	Collections(ctx context.Context, s knowledge.Scope) ([]knowledge.Collection, error) // by name, with counts
	Collection(ctx context.Context, collection id.ID) (knowledge.Collection, error)
	// CollectionNames returns the names of all the organisation's collections.
	CollectionNames(ctx context.Context) (map[id.ID]string, error)
	// CreateCollection also grants manage to its maker when that is a person.
	CreateCollection(ctx context.Context, name, description string) (knowledge.Collection, error)
	ChangeCollection(ctx context.Context, collection id.ID, name, description *string) (knowledge.Collection, error)
	// DeleteCollection answers CodeConflict while live documents are in it.
	// Deleted ones cannot be restored after it.
	DeleteCollection(ctx context.Context, collection id.ID) error

	// Grants returns those on the whole collection, in the order in which they
	// were first given.
	Grants(ctx context.Context, collection id.ID) ([]Grant, error)
	// GrantsOn returns those on a live document and those on its collection.
	GrantsOn(ctx context.Context, document id.ID) ([]Grant, error)
	// Principals returns the members and the services that last, by name.
	Principals(ctx context.Context) ([]Principal, error)
	// PutGrant replaces the permission of the same subject, if it has one. One
	// on a document belongs to the collection that the document is in, and goes
	// with it when it moves. CodeInvalid when it is for a person who is not a
	// member now, or for a service whose key does not last.
	PutGrant(ctx context.Context, g Grant) (Grant, error)
	// DeleteGrant takes back one on the collection or on a document of it.
	DeleteGrant(ctx context.Context, collection, grant id.ID) error

	// Documents returns a page, newest first, and how many match in all.
	Documents(ctx context.Context, s knowledge.Scope, f Filter) (page []knowledge.Document, total int, err error)
	// Document returns a document, also a deleted one (DeletedAt is set), which
	// callers show only to restore it.
	Document(ctx context.Context, document id.ID) (knowledge.Document, error)
	// DocumentsByID returns those of the documents that exist, deleted ones
	// too, in one read and in no order.
	DocumentsByID(ctx context.Context, documents []id.ID) ([]knowledge.Document, error)
	// Homes returns the collections of those of the documents that live.
	Homes(ctx context.Context, documents []id.ID) (map[id.ID]id.ID, error)
	Versions(ctx context.Context, document id.ID) ([]knowledge.Version, error) // newest first
	// ChangeDocument renames a live document, moves it, or both at once; nil
	// leaves as is.
	ChangeDocument(ctx context.Context, document id.ID, name *string, collection *id.ID) (knowledge.Document, error)
	DeleteDocument(ctx context.Context, document id.ID) error
	// RestoreDocument answers CodeConflict when the document's collection is gone.
	RestoreDocument(ctx context.Context, document id.ID) (knowledge.Document, error)
	// Outlines returns the outlines of versions, which lists leave out.
	Outlines(ctx context.Context, versions []id.ID) (map[id.ID][]knowledge.Heading, error)
	// CountSearchable counts the documents in scope that search can find.
	CountSearchable(ctx context.Context, s knowledge.Scope) (int, error)
	// Names returns the display names of users, for lists.
	Names(ctx context.Context, users []id.ID) (map[id.ID]string, error)
}
