package knowledge

import (
	"slices"

	"github.com/forebay/forebay/packages/schema/id"
)

// Permission is what a grant lets its subject do. Each includes those before it.
type Permission string

// The permissions.
const (
	PermissionNone   Permission = ""
	PermissionRead   Permission = "read"   // find, open, ask
	PermissionWrite  Permission = "write"  // also add, replace, delete
	PermissionManage Permission = "manage" // also grant
)

// Allows says whether holding p is enough to do what needs want.
func (p Permission) Allows(want Permission) bool { return p.rank() >= want.rank() }

func (p Permission) rank() int {
	return slices.Index([]Permission{PermissionNone, PermissionRead, PermissionWrite, PermissionManage}, p)
}

// Scope is what one viewer may reach in one organisation, found once per
// request. The zero Scope reaches nothing.
type Scope struct {
	Collections map[id.ID]Permission // by collection
	Documents   map[id.ID]Permission // overrides of single documents; PermissionNone hides one
}

// Of returns what the viewer may do with a document of a collection.
func (s Scope) Of(collection, document id.ID) Permission {
	if p, ok := s.Documents[document]; ok {
		return p
	}
	return s.Collections[collection]
}

// Known is the collection, or Nil when it is not there for the viewer: a
// document that was shared by itself does not say where it is.
func (s Scope) Known(collection id.ID) id.ID {
	if s.Collections[collection].Allows(PermissionRead) {
		return collection
	}
	return id.Nil
}

// Only returns the part of s inside the given collections. Overrides that
// grant more than the collection does are kept out: a person who narrows a
// question to a collection means that collection's documents.
func (s Scope) Only(collections []id.ID) Scope {
	if len(collections) == 0 {
		return s
	}
	narrowed := Scope{Collections: map[id.ID]Permission{}, Documents: map[id.ID]Permission{}}
	for _, c := range collections {
		if p, ok := s.Collections[c]; ok {
			narrowed.Collections[c] = p
		}
	}
	for d, p := range s.Documents {
		if p == PermissionNone {
			narrowed.Documents[d] = p
		}
	}
	return narrowed
}
