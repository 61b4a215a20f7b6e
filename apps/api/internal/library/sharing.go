package library

import (
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Principal is somebody whom access can be given to.
type Principal struct {
	Viewer identity.Viewer
	Name   string
}

// Through says where somebody's access to a document comes from.
type Through string

// The ways to access.
const (
	ThroughAdmin      Through = "admin"      // admins manage everything
	ThroughCollection Through = "collection" // a grant on its collection
	ThroughDocument   Through = "document"   // a grant on the document itself, in place of that
	ThroughNothing    Through = "nothing"
)

// Reader is a member or service, what they may do with a document, and why.
type Reader struct {
	Principal
	Permission knowledge.Permission
	Through    Through
	Subject    SubjectKind // whom the grant that counts names
}

// Sharing is who may do what with one document.
type Sharing struct {
	Grants  []Grant          // of this document alone
	Names   map[id.ID]string // of the people and services in Grants
	Readers []Reader         // every member and service
}

// Sharing says who may do what with a document, to whoever manages it.
func (l *Library) Sharing(ctx context.Context, document id.ID) (Sharing, error) {
	item, all, err := l.sharedItem(ctx, document)
	if err != nil {
		return Sharing{}, err
	}
	everybody, err := l.store.Principals(ctx)
	if err != nil {
		return Sharing{}, err
	}
	s := Sharing{Names: make(map[id.ID]string, len(everybody)), Readers: make([]Reader, len(everybody))}
	for i, p := range everybody {
		s.Names[p.Viewer.UserID] = p.Name
		s.Readers[i] = readerOf(p, all, item.ID)
	}
	for _, g := range all {
		if g.DocumentID == item.ID {
			s.Grants = append(s.Grants, g)
		}
	}
	return s, nil
}

// sharedItem loads a document that the viewer manages, with the grants on it and
// on its collection.
func (l *Library) sharedItem(ctx context.Context, document id.ID) (Item, []Grant, error) {
	item, err := l.item(ctx, document, knowledge.PermissionManage)
	if err != nil {
		return Item{}, nil, err
	}
	grants, err := l.store.GrantsOn(ctx, document)
	return item, grants, err
}

// readerOf says what the grants on a document and its collection let somebody do
// with it, and which of them counts.
func readerOf(p Principal, grants []Grant, document id.ID) Reader {
	r := Reader{Principal: p, Through: ThroughNothing}
	if p.Viewer.Admin() {
		r.Permission, r.Through = knowledge.PermissionManage, ThroughAdmin
		return r
	}
	closest := 0
	for _, g := range grants {
		closeness := g.closeness(p.Viewer)
		switch {
		case closeness == 0:
		case g.DocumentID == document && closeness > closest:
			closest = closeness
			r.Permission, r.Through, r.Subject = g.Permission, ThroughDocument, g.Subject
		case g.DocumentID.IsNil() && closest == 0 && (r.Through == ThroughNothing || !r.Permission.Allows(g.Permission)):
			r.Permission, r.Through, r.Subject = g.Permission, ThroughCollection, g.Subject
		}
	}
	return r
}

// Share sets what somebody may do with a single document, whatever its
// collection says; PermissionNone hides it from them. With the grant comes the
// name of its person or service. It acts at the next request of whom it is for.
func (l *Library) Share(ctx context.Context, g Grant) (put Grant, name string, err error) {
	if err := complete(g); err != nil {
		return Grant{}, "", err
	}
	_, grants, err := l.sharedItem(ctx, g.DocumentID)
	if err != nil {
		return Grant{}, "", err
	}
	g = g.Plain()
	after := append([]Grant{g}, without(grants, func(o Grant) bool { return o.sameSubject(g) })...)
	if err := stillManages(ctx, after, g.DocumentID); err != nil {
		return Grant{}, "", err
	}
	if name, err = l.subjectName(ctx, g); err != nil {
		return Grant{}, "", err
	}
	put, err = l.store.PutGrant(ctx, g)
	return put, name, err
}

// Unshare takes a grant on a single document back, so that its collection's
// count again.
func (l *Library) Unshare(ctx context.Context, document, grant id.ID) error {
	_, grants, err := l.sharedItem(ctx, document)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(grants, func(g Grant) bool { return g.ID == grant && g.DocumentID == document })
	if at < 0 {
		return knowledge.NotFound("grant")
	}
	if err := stillManages(ctx, without(grants, func(g Grant) bool { return g.ID == grant }), document); err != nil {
		return err
	}
	return l.store.DeleteGrant(ctx, grants[at].CollectionID, grant)
}

// stillManages refuses what would take the viewer's own hand off the document.
func stillManages(ctx context.Context, grants []Grant, document id.ID) error {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	if !readerOf(Principal{Viewer: viewer}, grants, document).Permission.Allows(knowledge.PermissionManage) {
		return knowledge.Errorf(knowledge.CodeConflict, "You could not manage this document any more. Let yourself manage it by name first, or ask an admin to make this change.")
	}
	return nil
}

func without(grants []Grant, which func(Grant) bool) []Grant {
	var rest []Grant
	for _, g := range grants {
		if !which(g) {
			rest = append(rest, g)
		}
	}
	return rest
}

func (g Grant) sameSubject(o Grant) bool {
	return g.DocumentID == o.DocumentID && g.Subject == o.Subject && g.UserID == o.UserID && g.Role == o.Role
}

// complete checks that a grant says whom it is for.
func complete(g Grant) error {
	switch {
	case g.Subject == SubjectUser && g.UserID.IsNil():
		return invalid("userId", "Say which person the grant is for.")
	case g.Subject == SubjectService && g.UserID.IsNil():
		return invalid("serviceId", "Say which service the grant is for.")
	case g.Subject == SubjectRole && !g.Role.Valid():
		return invalid("role", "Say which role the grant is for: admin or member.")
	}
	return nil
}

// subjectName is the name of the person or service that a grant is for.
func (l *Library) subjectName(ctx context.Context, g Grant) (string, error) {
	if g.Subject != SubjectUser && g.Subject != SubjectService {
		return "", nil
	}
	names, err := l.store.Names(ctx, []id.ID{g.UserID})
	return names[g.UserID], err
}

// Readable says which of the documents the viewer may read at this moment.
// Those that were deleted nobody may.
func (l *Library) Readable(ctx context.Context, documents []id.ID) (map[id.ID]bool, error) {
	readable := make(map[id.ID]bool, len(documents))
	if len(documents) == 0 {
		return readable, nil
	}
	scope, err := l.store.Scope(ctx)
	if err != nil {
		return nil, err
	}
	homes, err := l.store.Homes(ctx, documents)
	for document, collection := range homes {
		readable[document] = scope.Of(collection, document).Allows(knowledge.PermissionRead)
	}
	return readable, err
}
