package local

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Members lists the organisation's members and, for admins, the open invitations.
func (a *Accounts) Members(ctx context.Context) ([]identity.Member, []identity.Invitation, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, nil, err
	}
	members, err := a.store.Members(ctx)
	if err != nil || !viewer.Admin() {
		return members, nil, err
	}
	invitations, err := a.store.Invitations(ctx, a.now())
	return members, invitations, err
}

// ChangeRole gives a member another role, acting at their next request.
func (a *Accounts) ChangeRole(ctx context.Context, user id.ID, role identity.Role) (identity.Member, error) {
	if _, err := identity.AdminFrom(ctx, "change roles"); err != nil {
		return identity.Member{}, err
	}
	if !role.Valid() {
		return identity.Member{}, &knowledge.Error{Code: knowledge.CodeInvalid, Field: "role", Message: "A role is admin or member."}
	}
	if err := a.store.ChangeRole(ctx, user, role); err != nil {
		return identity.Member{}, err
	}
	return a.store.Member(ctx, user)
}

// Remove ends a membership and its sessions. Members may remove themselves.
func (a *Accounts) Remove(ctx context.Context, user id.ID) error {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	if viewer.UserID != user {
		if _, err := identity.AdminFrom(ctx, "remove members"); err != nil {
			return err
		}
	}
	return a.store.RemoveMember(ctx, user)
}

// admin checks that the viewer administers the organisation.
