package clerk

import (
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// tokenLife is how long a session token of Clerk's lasts; the page renews it.
const tokenLife = time.Minute

// Accounts is what is left of managing accounts where Clerk does: saying who
// one is, and who the others are. All else is CodeManagedElsewhere.
type Accounts struct{ *Provider }

// Accounts returns them.
func (p *Provider) Accounts() Accounts { return Accounts{p} }

// Me says who the viewer is. The session ends when its token does, unless the
// page renews it.
func (a Accounts) Me(ctx context.Context) (local.Entry, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return local.Entry{}, err
	}
	member, err := a.accounts.Member(ctx, viewer.UserID)
	if err != nil {
		return local.Entry{}, err
	}
	places, err := a.accounts.PlacesOf(identity.Unscoped(ctx, "own places"), viewer.UserID)
	if err != nil {
		return local.Entry{}, err
	}
	i := slices.IndexFunc(places, func(p identity.Place) bool { return p.Organisation.ID == viewer.OrgID })
	if i < 0 {
		return local.Entry{}, knowledge.NotFound("organisation")
	}
	now := a.now()
	return local.Entry{
		User: member.User, Organisation: places[i].Organisation, Role: member.Role, Places: places,
		Session: identity.Session{ID: viewer.SessionID, OrgID: viewer.OrgID, UserID: viewer.UserID, CreatedAt: now, ExpiresAt: now.Add(tokenLife)},
	}, nil
}

// Members lists the organisation's members. Invitations are Clerk's own.
func (a Accounts) Members(ctx context.Context) ([]identity.Member, []identity.Invitation, error) {
	members, err := a.accounts.Members(ctx)
	return members, nil, err
}

// Demo returns none: they have passwords here.
func (a Accounts) Demo(context.Context) ([]local.DemoAccount, error) { return nil, nil }

// SignIn is done on the sign-in page.
func (a Accounts) SignIn(context.Context, local.SignIn) (local.Entry, error) {
	return local.Entry{}, elsewhere("Sign in in the browser; for programs, make an API key")
}

// SignOut is done by the page.
func (a Accounts) SignOut(context.Context) error { return elsewhere("Sign out in the browser") }

// Switch is done by the page.
func (a Accounts) Switch(context.Context, id.ID, string) (local.Entry, error) {
	return local.Entry{}, elsewhere("Choose the organisation in the browser")
}

// ChangePassword is done in the person's profile.
func (a Accounts) ChangePassword(context.Context, string, string) error {
	return elsewhere("Change it in your profile")
}

// ChangeRole is done by the organisation's admins.
func (a Accounts) ChangeRole(context.Context, id.ID, identity.Role) (identity.Member, error) {
	return identity.Member{}, elsewhere("Change roles in the organisation's profile")
}

// Remove is done by the organisation's admins.
func (a Accounts) Remove(context.Context, id.ID) error {
	return elsewhere("Remove members in the organisation's profile")
}

// Invite is done by the organisation's admins.
func (a Accounts) Invite(context.Context, string, identity.Role) (identity.Invitation, string, error) {
	return identity.Invitation{}, "", elsewhere("Invite people in the organisation's profile")
}

// Revoke is done by the organisation's admins.
func (a Accounts) Revoke(context.Context, id.ID) error {
	return elsewhere("Withdraw invitations in the organisation's profile")
}

// Offer is in the e-mail that Clerk sends.
func (a Accounts) Offer(context.Context, string) (local.Offer, error) {
	return local.Offer{}, elsewhere("Follow the link in the invitation's e-mail")
}

// Accept is behind the link in the e-mail that Clerk sends.
func (a Accounts) Accept(context.Context, string, string, string, string) (local.Entry, error) {
	return local.Entry{}, elsewhere("Follow the link in the invitation's e-mail")
}

func elsewhere(what string) *knowledge.Error {
	return knowledge.Errorf(knowledge.CodeManagedElsewhere, "Accounts of this installation are managed by Clerk. %s.", what)
}
