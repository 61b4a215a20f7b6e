package store

import (
	"context"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/ent"
	keyrow "github.com/forebay/forebay/packages/schema/ent/apikey"
	"github.com/forebay/forebay/packages/schema/ent/collection"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/grant"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/id"
)

// Scope finds what the viewer may reach, in one read; library.ScopeOf has the rules.
func (l *Library) Scope(ctx context.Context) (knowledge.Scope, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return knowledge.Scope{}, err
	}
	if v.Admin() {
		all, err := l.client.Collection.Query().Where(collection.DeletedAtIsNil()).IDs(ctx)
		scope := library.ScopeOf(v, nil)
		for _, c := range all {
			scope.Collections[c] = knowledge.PermissionManage
		}
		return scope, public(err, "collection")
	}
	rows, err := l.client.Grant.Query().Where(grant.Or(
		grant.Subject(string(library.SubjectEveryone)),
		grant.And(grant.Subject(string(library.SubjectRole)), grant.UserID(id.Nil), grant.Role(string(v.Role))),
		grant.And(grant.Subject(string(library.SubjectUser)), grant.UserID(v.UserID)),
		grant.And(grant.Subject(string(library.SubjectService)), grant.UserID(v.UserID)),
	)).Where(func(s *sql.Selector) {
		c := sql.Table(collection.Table)
		s.Where(sql.In(s.C(grant.FieldCollectionID), sql.Select(c.C(collection.FieldID)).From(c).Where(sql.And(
			sql.EQ(c.C(collection.FieldOrgID), v.OrgID), sql.IsNull(c.C(collection.FieldDeletedAt))))))
	}).All(ctx)
	if err != nil {
		return knowledge.Scope{}, public(err, "grant")
	}
	return library.ScopeOf(v, each(rows, grantOf)), nil
}

// Grants returns the grants on a whole collection, in the order in which they
// were first given.
func (l *Library) Grants(ctx context.Context, shelf id.ID) ([]library.Grant, error) {
	if _, err := l.Collection(ctx, shelf); err != nil {
		return nil, err
	}
	rows, err := l.client.Grant.Query().Where(grant.CollectionID(shelf), grant.DocumentID(id.Nil)).
		Order(grant.ByCreatedAt(), grant.ByID()).All(ctx)
	return each(rows, grantOf), public(err, "grant")
}

// GrantsOn returns the grants on a live document and on its collection.
func (l *Library) GrantsOn(ctx context.Context, doc id.ID) ([]library.Grant, error) {
	row, err := l.client.Document.Query().Where(document.ID(doc), document.DeletedAtIsNil()).Only(ctx)
	if err != nil {
		return nil, public(err, "document")
	}
	rows, err := l.client.Grant.Query().
		Where(grant.CollectionID(row.CollectionID), grant.DocumentIDIn(id.Nil, doc)).
		Order(grant.ByCreatedAt(), grant.ByID()).All(ctx)
	return each(rows, grantOf), public(err, "grant")
}

// Principals returns the members and the services that last, by name.
func (l *Library) Principals(ctx context.Context) ([]library.Principal, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	people, err := (&Accounts{l.core}).Members(ctx)
	if err != nil {
		return nil, err
	}
	keys, err := l.client.APIKey.Query().Where(keyrow.Kind(string(apikey.Service)), keyrow.RevokedAtIsNil(), keyrow.ExpiresAtGT(l.now())).
		Select(keyrow.FieldID, keyrow.FieldName).All(ctx)
	if err != nil {
		return nil, public(err, "key")
	}
	list := make([]library.Principal, 0, len(people)+len(keys))
	for _, m := range people {
		list = append(list, library.Principal{Viewer: identity.Viewer{OrgID: v.OrgID, UserID: m.User.ID, Role: m.Role}, Name: m.User.Name})
	}
	for _, k := range keys {
		list = append(list, library.Principal{Viewer: identity.Viewer{OrgID: v.OrgID, UserID: k.ID, KeyID: k.ID}, Name: k.Name})
	}
	slices.SortStableFunc(list, func(a, b library.Principal) int { return strings.Compare(a.Name, b.Name) })
	return list, nil
}

// PutGrant gives a permission to a subject, in place of the one that it had.
func (l *Library) PutGrant(ctx context.Context, g library.Grant) (library.Grant, error) {
	g = g.Plain()
	put := g
	err := l.write(ctx, "grant", func(tx *ent.Tx) error {
		seq, err := l.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		if !g.DocumentID.IsNil() {
			home, err := tx.Document.Query().Where(document.ID(g.DocumentID), document.DeletedAtIsNil()).
				Select(document.FieldCollectionID).Only(ctx)
			if err != nil {
				return public(err, "document")
			}
			g.CollectionID, put.CollectionID = home.CollectionID, home.CollectionID
		}
		if _, err := liveCollection(ctx, tx.Collection, g.CollectionID); err != nil {
			return public(err, "collection")
		}
		if err := memberOnly(ctx, tx, g); err != nil {
			return err
		}
		if err := serviceOnly(ctx, tx, g, seq.at); err != nil {
			return err
		}
		before, err := tx.Grant.Query().Where(
			grant.CollectionID(g.CollectionID), grant.DocumentID(g.DocumentID),
			grant.Subject(string(g.Subject)), grant.UserID(g.UserID), grant.Role(string(g.Role)),
		).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			put.ID = id.New()
			err = createGrant(ctx, tx, put, seq.at)
		case err == nil:
			put.ID = before.ID
			err = tx.Grant.Update().Where(grant.ID(before.ID)).SetPermission(string(g.Permission)).Exec(ctx)
		}
		if err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindGrant, entity: put.ID, action: "grant.given", detail: grantDetail(put)})
	})
	if err != nil {
		return library.Grant{}, err
	}
	return put, nil
}

// memberOnly refuses a grant to a person who is not a member. Whoever holds the
// sequence sees who was removed, and nobody is removed before they let go.
func memberOnly(ctx context.Context, tx *ent.Tx, g library.Grant) error {
	if g.Subject != library.SubjectUser {
		return nil
	}
	member, err := tx.Membership.Query().Where(membership.UserID(g.UserID), membership.EndedAtIsNil()).Exist(ctx)
	if err == nil && !member {
		err = &knowledge.Error{Code: knowledge.CodeInvalid, Field: "userId", Message: "This person is not a member of the organisation."}
	}
	return err
}

func createGrant(ctx context.Context, tx *ent.Tx, g library.Grant, at time.Time) error {
	return tx.Grant.Create().SetID(g.ID).SetCollectionID(g.CollectionID).SetDocumentID(g.DocumentID).
		SetSubject(string(g.Subject)).SetUserID(g.UserID).SetRole(string(g.Role)).
		SetPermission(string(g.Permission)).SetCreatedAt(at).Exec(ctx)
}

// DeleteGrant takes a grant back.
func (l *Library) DeleteGrant(ctx context.Context, shelf, grantID id.ID) error {
	return l.write(ctx, "grant", func(tx *ent.Tx) error {
		seq, err := l.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		row, err := tx.Grant.Query().Where(grant.ID(grantID), grant.CollectionID(shelf)).Only(ctx)
		if err != nil {
			return err
		}
		if _, err := tx.Grant.Delete().Where(grant.ID(grantID)).Exec(ctx); err != nil {
			return err
		}
		return seq.record(ctx, entry{
			kind: kindGrant, entity: grantID, deleted: true, action: "grant.taken", detail: grantDetail(grantOf(row)),
		})
	})
}

func grantDetail(g library.Grant) map[string]any {
	detail := map[string]any{"collection": g.CollectionID, "subject": g.Subject, "permission": g.Permission}
	if !g.DocumentID.IsNil() {
		detail["document"] = g.DocumentID
	}
	if g.Subject == library.SubjectUser {
		detail["user"] = g.UserID
	}
	if g.Subject == library.SubjectService {
		detail["key"] = g.UserID
	}
	if g.Subject == library.SubjectRole {
		detail["role"] = g.Role
	}
	return detail
}

func grantOf(g *ent.Grant) library.Grant {
	return library.Grant{
		ID: g.ID, CollectionID: g.CollectionID, DocumentID: g.DocumentID, Subject: library.SubjectKind(g.Subject),
		UserID: g.UserID, Role: identity.Role(g.Role), Permission: knowledge.Permission(g.Permission),
	}
}
