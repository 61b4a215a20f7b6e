package local

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"slices"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// invitationLength is how long a link is good.
const invitationLength = 7 * 24 * time.Hour

// link is what an invitation's link carries: where the invitation is, and the
// 256-bit secret of which only the SHA-256 is stored.
type link struct {
	org        id.ID
	invitation id.ID
	secret     [32]byte
}

const linkSize = 16 + 16 + 32

// String is the link's text form, fit for an address.
func (l link) String() string {
	return base64.RawURLEncoding.EncodeToString(slices.Concat(l.org[:], l.invitation[:], l.secret[:]))
}

func parseLink(s string) (link, error) {
	b, err := base64.RawURLEncoding.Strict().DecodeString(s)
	if err != nil || len(b) != linkSize {
		return link{}, knowledge.NotFound("invitation")
	}
	var l link
	copy(l.org[:], b)
	copy(l.invitation[:], b[16:])
	copy(l.secret[:], b[32:])
	return l, nil
}

// Invite makes an invitation and its link's secret, which is never shown
// again. An open invitation of the same address is replaced.
func (a *Accounts) Invite(ctx context.Context, email string, role identity.Role) (identity.Invitation, string, error) {
	if _, err := identity.AdminFrom(ctx, "invite people"); err != nil {
		return identity.Invitation{}, "", err
	}
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return identity.Invitation{}, "", err
	}
	email = cleanEmail(email)
	if err := a.makeRoom(ctx, email); err != nil {
		return identity.Invitation{}, "", err
	}
	l := link{org: viewer.OrgID, invitation: id.New()}
	_, _ = rand.Read(l.secret[:]) // never fails: crypto/rand ends the process instead
	now := a.now().UTC().Truncate(time.Microsecond)
	invitation := identity.Invitation{
		ID:        l.invitation,
		OrgID:     l.org,
		Email:     email,
		Role:      role,
		TokenHash: sha256.Sum256(l.secret[:]),
		InvitedBy: viewer.UserID,
		CreatedAt: now,
		ExpiresAt: now.Add(invitationLength),
	}
	return invitation, l.String(), a.store.CreateInvitation(ctx, invitation)
}

// makeRoom checks that the address is not a member's, and ends its open invitations.
func (a *Accounts) makeRoom(ctx context.Context, email string) error {
	members, err := a.store.Members(ctx)
	if err != nil {
		return err
	}
	for _, m := range members {
		if m.User.Email == email {
			return &knowledge.Error{Code: knowledge.CodeConflict, Field: "email", Message: "This person is a member already."}
		}
	}
	open, err := a.store.Invitations(ctx, a.now())
	if err != nil {
		return err
	}
	for _, i := range open {
		if i.Email == email {
			if err := a.store.EndInvitation(ctx, i.ID, a.now()); err != nil {
				return err
			}
		}
	}
	return nil
}

// Revoke ends an invitation.
func (a *Accounts) Revoke(ctx context.Context, invitation id.ID) error {
	if _, err := identity.AdminFrom(ctx, "revoke invitations"); err != nil {
		return err
	}
	return a.store.EndInvitation(ctx, invitation, a.now())
}

// Offer says what a link offers: CodeNotFound when it is not one of ours,
// CodeInvitationEnded when it was used, revoked or has expired.
func (a *Accounts) Offer(ctx context.Context, token string) (Offer, error) {
	i, org, err := a.invitation(ctx, token)
	if err != nil {
		return Offer{}, err
	}
	_, inUse, err := a.account(identity.Unscoped(ctx, "invitation"), i.Email)
	if err != nil {
		return Offer{}, err
	}
	return Offer{Email: i.Email, Organisation: org.Name, Role: i.Role, ExpiresAt: i.ExpiresAt, HasAccount: inUse}, nil
}

// account finds the account of an address: the zero User if there is none. It
// is in use while its owner belongs to an organisation. Whoever belongs to none
// cannot sign in anywhere, and chooses a new password with their next
// invitation: so a lost one is recovered.
func (a *Accounts) account(ctx context.Context, email string) (user identity.User, inUse bool, err error) {
	user, err = a.store.UserByEmail(ctx, email)
	if knowledge.CodeOf(err) == knowledge.CodeNotFound {
		return identity.User{}, false, nil
	}
	if err != nil {
		return identity.User{}, false, err
	}
	places, err := a.store.PlacesOf(ctx, user.ID)
	return user, len(places) > 0, err
}

// Accept joins the organisation, with a new account or the one that the
// address has, and signs in.
func (a *Accounts) Accept(ctx context.Context, token, name, password, userAgent string) (Entry, error) {
	i, org, err := a.invitation(ctx, token)
	if err != nil {
		return Entry{}, err
	}
	open := identity.Unscoped(ctx, "invitation")
	user, inUse, err := a.account(open, i.Email)
	if err != nil {
		return Entry{}, err
	}
	var created *identity.User
	if inUse {
		err = a.prove(ctx, user, password)
	} else {
		before := user
		if user, err = a.newUser(ctx, i.Email, name, password); !before.ID.IsNil() {
			user.ID, user.CreatedAt = before.ID, before.CreatedAt
		}
		created = &user
	}
	if err != nil {
		return Entry{}, err
	}
	if err := a.store.Join(identity.ForOrg(open, i.OrgID, "invitation"), i.ID, user.ID, created, a.now()); err != nil {
		return Entry{}, err
	}
	places, err := a.store.PlacesOf(open, user.ID)
	if err != nil {
		return Entry{}, err
	}
	place, err := find(places, org.ID)
	if err != nil {
		return Entry{}, err
	}
	return a.enter(ctx, user, place, places, userAgent)
}

// invitation finds the open invitation that a link is for.
func (a *Accounts) invitation(ctx context.Context, token string) (identity.Invitation, identity.Organisation, error) {
	l, err := parseLink(token)
	if err != nil {
		return identity.Invitation{}, identity.Organisation{}, err
	}
	i, err := a.store.Invitation(identity.ForOrg(ctx, l.org, "invitation"), l.invitation)
	if err != nil {
		return identity.Invitation{}, identity.Organisation{}, err
	}
	hash := sha256.Sum256(l.secret[:])
	if subtle.ConstantTimeCompare(hash[:], i.TokenHash[:]) != 1 {
		return identity.Invitation{}, identity.Organisation{}, knowledge.NotFound("invitation")
	}
	if !i.EndedAt.IsZero() || !a.now().Before(i.ExpiresAt) {
		return identity.Invitation{}, identity.Organisation{}, knowledge.Errorf(knowledge.CodeInvitationEnded, "This invitation was used, revoked or has expired. Ask for a new one.")
	}
	org, err := a.store.Organisation(identity.Unscoped(ctx, "invitation"), l.org)
	return i, org, err
}

func (a *Accounts) prove(ctx context.Context, user identity.User, password string) error {
	ok, err := a.hasher.matches(ctx, user.PasswordHash, password)
	if err == nil && !ok {
		err = knowledge.Errorf(knowledge.CodeWrongPassword, "This address has an account already, and this is not its password.")
	}
	return err
}

// newUser makes an account that is not stored yet.
func (a *Accounts) newUser(ctx context.Context, email, name, password string) (identity.User, error) {
	name = strings.Join(strings.Fields(name), " ")
	if name == "" {
		return identity.User{}, &knowledge.Error{Code: knowledge.CodeInvalid, Field: "name", Message: "Say what your name is."}
	}
	if err := checkPassword("password", password, email); err != nil {
		return identity.User{}, err
	}
	hash, err := a.hasher.hash(ctx, password)
	return identity.User{
		ID:           id.New(),
		Email:        email,
		Name:         name,
		PasswordHash: hash,
		CreatedAt:    a.now().UTC().Truncate(time.Microsecond),
	}, err
}
