package local

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// sessionLength is how long a person stays signed in.
const sessionLength = 14 * 24 * time.Hour

// Options configures [Accounts].
type Options struct {
	Store  identity.Accounts
	Issuer *Issuer
	// Demo accounts are shown on the sign-in page while they have their first
	// password. Default: none. Production must have none.
	Demo []DemoAccount
	// Now defaults to time.Now.
	Now func() time.Time
}

// Accounts signs people in and manages an organisation's members. Methods act
// for the context's viewer, except SignIn, Offer, Accept and Demo.
type Accounts struct {
	store  identity.Accounts
	issuer *Issuer
	hasher *hasher
	now    func() time.Time
	demo   demo
}

// New returns Accounts.
func New(o Options) *Accounts {
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Accounts{store: o.Store, issuer: o.Issuer, hasher: newHasher(), now: o.Now, demo: demo{accounts: o.Demo}}
}

// SignIn begins a session. A wrong password and an unknown address cannot be
// told apart: CodeWrongPassword.
func (a *Accounts) SignIn(ctx context.Context, s SignIn) (Entry, error) {
	open := identity.Unscoped(ctx, "sign-in")
	user, err := a.store.UserByEmail(open, cleanEmail(s.Email))
	if err != nil && knowledge.CodeOf(err) != knowledge.CodeNotFound {
		return Entry{}, err
	}
	ok, err := a.hasher.matches(ctx, user.PasswordHash, s.Password)
	if err != nil {
		return Entry{}, err
	}
	if !ok {
		return Entry{}, knowledge.Errorf(knowledge.CodeWrongPassword, "E-mail address and password do not match.")
	}
	places, err := a.store.PlacesOf(open, user.ID)
	if err != nil {
		return Entry{}, err
	}
	if len(places) == 0 {
		return Entry{}, knowledge.Errorf(knowledge.CodeForbidden, "You no longer belong to an organisation here. Ask an admin for an invitation.")
	}
	place := places[0]
	if !s.Organisation.IsNil() {
		if place, err = find(places, s.Organisation); err != nil {
			return Entry{}, err
		}
	}
	return a.enter(ctx, user, place, places, s.UserAgent)
}

// enter begins a session in one of a person's places.
func (a *Accounts) enter(ctx context.Context, user identity.User, place identity.Place, places []identity.Place, userAgent string) (Entry, error) {
	now := a.now().UTC().Truncate(time.Microsecond) // the database's precision
	session := identity.Session{
		ID:        id.New(),
		OrgID:     place.Organisation.ID,
		UserID:    user.ID,
		UserAgent: userAgent[:min(len(userAgent), maxUserAgent)],
		CreatedAt: now,
		ExpiresAt: now.Add(sessionLength),
	}
	viewer := identity.Viewer{OrgID: session.OrgID, UserID: user.ID, SessionID: session.ID, Role: place.Role}
	if err := a.store.CreateSession(identity.WithViewer(ctx, viewer), session); err != nil {
		return Entry{}, err
	}
	token, err := a.issuer.Token(session, place.Organisation, place.Role)
	if err != nil {
		return Entry{}, err
	}
	return Entry{User: user, Organisation: place.Organisation, Role: place.Role, Places: places, Session: session, Token: token}, nil
}

// maxUserAgent is how much of a browser's name is kept, in bytes.
const maxUserAgent = 255

// SignOut ends the viewer's session.
func (a *Accounts) SignOut(ctx context.Context) error {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	return a.store.RevokeSession(ctx, viewer.SessionID, a.now())
}

// Switch begins a session in another of the viewer's organisations and ends
// the current one.
func (a *Accounts) Switch(ctx context.Context, organisation id.ID, userAgent string) (Entry, error) {
	here, err := a.Me(ctx)
	if err != nil {
		return Entry{}, err
	}
	place, err := find(here.Places, organisation)
	if err != nil {
		return Entry{}, err
	}
	there, err := a.enter(ctx, here.User, place, here.Places, userAgent)
	if err != nil {
		return Entry{}, err
	}
	return there, a.store.RevokeSession(ctx, here.Session.ID, a.now())
}

// Me says who the viewer is.
func (a *Accounts) Me(ctx context.Context) (Entry, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return Entry{}, err
	}
	session, member, err := a.store.SessionMember(ctx, viewer.SessionID)
	if err != nil {
		return Entry{}, err
	}
	places, err := a.store.PlacesOf(identity.Unscoped(ctx, "own places"), viewer.UserID)
	if err != nil {
		return Entry{}, err
	}
	place, err := find(places, viewer.OrgID)
	return Entry{User: member.User, Organisation: place.Organisation, Role: member.Role, Places: places, Session: session}, err
}

// ChangePassword ends the viewer's other sessions, in every organisation, and
// replaces their password. In this order a failure half way leaves nobody in
// who should be out, and can be tried again with the same passwords.
func (a *Accounts) ChangePassword(ctx context.Context, current, replacement string) error {
	me, err := a.Me(ctx)
	if err != nil {
		return err
	}
	ok, err := a.hasher.matches(ctx, me.User.PasswordHash, current)
	if err != nil {
		return err
	}
	if !ok {
		return &knowledge.Error{Code: knowledge.CodeWrongPassword, Field: "current", Message: "This is not your current password."}
	}
	if err := checkPassword("new", replacement, me.User.Email); err != nil {
		return err
	}
	hash, err := a.hasher.hash(ctx, replacement)
	if err != nil {
		return err
	}
	for _, p := range me.Places {
		there := identity.ForOrg(ctx, p.Organisation.ID, "password changed")
		if err := a.store.RevokeSessionsOf(there, me.User.ID, me.Session.ID, a.now()); err != nil {
			return err
		}
	}
	return a.store.SetPassword(identity.Unscoped(ctx, "own password"), me.User.ID, hash)
}

func find(places []identity.Place, organisation id.ID) (identity.Place, error) {
	i := slices.IndexFunc(places, func(p identity.Place) bool { return p.Organisation.ID == organisation })
	if i < 0 {
		return identity.Place{}, knowledge.NotFound("organisation")
	}
	return places[i], nil
}

func cleanEmail(email string) string { return strings.ToLower(strings.TrimSpace(email)) }
