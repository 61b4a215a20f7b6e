package library

import (
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// ScopeOf is what the grants let the viewer reach. Of several grants on one
// collection the strongest counts. Of several overrides of one document the one
// that names the viewer most closely counts (the person before the role before
// everyone), so that a document can be hidden from all but a few.
func ScopeOf(v identity.Viewer, grants []Grant) knowledge.Scope {
	s := knowledge.Scope{
		Collections: map[id.ID]knowledge.Permission{},
		Documents:   map[id.ID]knowledge.Permission{},
	}
	closest := map[id.ID]int{}
	for _, g := range grants {
		closeness := g.closeness(v)
		if closeness == 0 {
			continue
		}
		if g.DocumentID.IsNil() {
			if g.Permission.Allows(s.Collections[g.CollectionID]) {
				s.Collections[g.CollectionID] = g.Permission
			}
			continue
		}
		if closeness > closest[g.DocumentID] {
			closest[g.DocumentID] = closeness
			s.Documents[g.DocumentID] = g.Permission
		}
	}
	return s
}

// closeness is how closely the grant names the viewer, 0 when it does not.
func (g Grant) closeness(v identity.Viewer) int {
	switch {
	case v.Service(): // no member, so nothing that is for members is for it
		if g.Subject == SubjectService && g.UserID == v.KeyID {
			return 3
		}
	case g.Subject == SubjectUser && g.UserID == v.UserID && !v.UserID.IsNil():
		return 3
	case g.Subject == SubjectRole && g.Role == v.Role:
		return 2
	case g.Subject == SubjectEveryone:
		return 1
	}
	return 0
}

// Plain returns the grant without the parts that its subject does not use, so
// that one subject has one form.
func (g Grant) Plain() Grant {
	if g.Subject != SubjectUser && g.Subject != SubjectService {
		g.UserID = id.Nil
	}
	if g.Subject != SubjectRole {
		g.Role = ""
	}
	return g
}

// MakersGrant is what whoever makes a collection gets: to manage it.
func MakersGrant(v identity.Viewer, collection id.ID) Grant {
	g := Grant{ID: id.New(), CollectionID: collection, Subject: SubjectUser, UserID: v.UserID, Permission: knowledge.PermissionManage}
	if v.Service() {
		g.Subject = SubjectService
	}
	return g
}
