package local

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// town is an organisation with an admin and a member, and a clock that tests move.
type town struct {
	t        *testing.T
	store    *memory
	accounts *Accounts
	verifier *identity.Verifier
	org      identity.Organisation
	now      time.Time
}

var testIssuer = sync.OnceValues(func() (*Issuer, error) {
	key, err := rsa.GenerateKey(rand.Reader, keyBits)
	if err != nil {
		return nil, err
	}
	return newIssuer(key)
})

func setup(t *testing.T) *town {
	t.Helper()
	issuer, err := testIssuer()
	if err != nil {
		t.Fatal(err)
	}
	w := &town{t: t, store: newMemory(), now: time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)}
	clock := func() time.Time { return w.now }
	w.accounts = New(Options{Store: w.store, Issuer: issuer, Demo: DevelopmentAccounts(), Now: clock})
	w.verifier = identity.NewVerifier(issuer, IssuerURL, w.store, clock)
	if w.org, err = w.accounts.Setup(t.Context(), "Acme", "acme", DevelopmentAccounts()); err != nil {
		t.Fatal(err)
	}
	return w
}

// signIn enters as one of the demo accounts and returns a context that acts for it.
func (w *town) signIn(demo int) (context.Context, Entry) {
	w.t.Helper()
	d := DevelopmentAccounts()[demo]
	e, err := w.accounts.SignIn(w.t.Context(), SignIn{Email: strings.ToUpper(d.Email), Password: d.Password})
	if err != nil {
		w.t.Fatal(err)
	}
	return w.as(e.Token), e
}

func (w *town) as(token string) context.Context {
	w.t.Helper()
	v, err := w.verifier.Viewer(w.t.Context(), token)
	if err != nil {
		w.t.Fatal(err)
	}
	return identity.WithViewer(w.t.Context(), v)
}

func wantCode(t *testing.T, err error, code knowledge.Code) {
	t.Helper()
	if err == nil || knowledge.CodeOf(err) != code {
		t.Errorf("error = %v, want code %s", err, code)
	}
}

const (
	ada = 0 // admin
	mel = 1 // member
)

func TestSigningInGivesATokenThatNamesPersonAndOrganisation(t *testing.T) {
	w := setup(t)
	ctx, e := w.signIn(ada)
	v, err := identity.ViewerFrom(ctx)
	if err != nil || v.OrgID != w.org.ID || v.UserID != e.User.ID || v.SessionID != e.Session.ID || v.Role != identity.RoleAdmin {
		t.Errorf("viewer = %+v, %v", v, err)
	}
	if e.Session.ExpiresAt.Sub(w.now) != sessionLength || len(e.Places) != 1 {
		t.Errorf("entry = %+v", e)
	}
}

func TestAWrongPasswordAndAnUnknownAddressLookTheSame(t *testing.T) {
	w := setup(t)
	_, wrong := w.accounts.SignIn(t.Context(), SignIn{Email: "ada@forebay.test", Password: "not the one"})
	_, unknown := w.accounts.SignIn(t.Context(), SignIn{Email: "eve@forebay.test", Password: "not the one"})
	wantCode(t, wrong, knowledge.CodeWrongPassword)
	if wrong.Error() != unknown.Error() {
		t.Errorf("%v is told apart from %v", wrong, unknown)
	}
}

func TestASessionEndsByItselfAndByRevocation(t *testing.T) {
	w := setup(t)
	ctx, e := w.signIn(mel)
	if err := w.accounts.SignOut(ctx); err != nil {
		t.Fatal(err)
	}
	_, err := w.verifier.Viewer(t.Context(), e.Token)
	wantCode(t, err, knowledge.CodeUnauthenticated)

	_, e = w.signIn(mel)
	w.now = w.now.Add(sessionLength + leewayOfVerifier)
	_, err = w.verifier.Viewer(t.Context(), e.Token)
	wantCode(t, err, knowledge.CodeUnauthenticated)
}

// leewayOfVerifier is more than the verifier forgives between two clocks.
const leewayOfVerifier = 10 * time.Second

func TestChangingThePasswordEndsTheOtherSessions(t *testing.T) {
	w := setup(t)
	ctx, here := w.signIn(mel)
	_, elsewhere := w.signIn(mel)
	_, someoneElse := w.signIn(ada)
	old := DevelopmentAccounts()[mel].Password
	wantCode(t, w.accounts.ChangePassword(ctx, "not the one", "a much better one"), knowledge.CodeWrongPassword)
	wantCode(t, w.accounts.ChangePassword(ctx, old, "short"), knowledge.CodeWeakPassword)
	wantCode(t, w.accounts.ChangePassword(ctx, old, "MEL@forebay.test"), knowledge.CodeWeakPassword)
	if err := w.accounts.ChangePassword(ctx, old, "a much better one"); err != nil {
		t.Fatal(err)
	}
	_, err := w.verifier.Viewer(t.Context(), elsewhere.Token)
	wantCode(t, err, knowledge.CodeUnauthenticated)
	w.as(here.Token)
	w.as(someoneElse.Token)
	_, err = w.accounts.SignIn(t.Context(), SignIn{Email: "mel@forebay.test", Password: old})
	wantCode(t, err, knowledge.CodeWrongPassword)
	if _, err := w.accounts.SignIn(t.Context(), SignIn{Email: "mel@forebay.test", Password: "a much better one"}); err != nil {
		t.Error(err)
	}
}

func TestTheSignInPageOffersDemoAccountsUntilTheirPasswordChanges(t *testing.T) {
	w := setup(t)
	shown, err := w.accounts.Demo(t.Context())
	if err != nil || len(shown) != 2 {
		t.Fatalf("demo = %v, %v; want both", shown, err)
	}
	ctx, _ := w.signIn(ada)
	if err := w.accounts.ChangePassword(ctx, DevelopmentAccounts()[ada].Password, "a much better one"); err != nil {
		t.Fatal(err)
	}
	shown, err = w.accounts.Demo(t.Context())
	if err != nil || len(shown) != 1 || shown[0].Email != "mel@forebay.test" {
		t.Errorf("demo = %v, %v; want the one that still has its first password", shown, err)
	}
}

func TestSettingUpAgainLeavesAloneWhatPeopleChanged(t *testing.T) {
	w := setup(t)
	ctx, _ := w.signIn(ada)
	_, e := w.signIn(mel)
	if err := w.accounts.Remove(ctx, e.User.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := w.accounts.Setup(t.Context(), "Acme", "acme", DevelopmentAccounts()); err != nil {
		t.Fatal(err)
	}
	if members, _, err := w.accounts.Members(ctx); err != nil || len(members) != 1 || len(w.store.orgs) != 1 {
		t.Errorf("members = %v, %v, organisations %v; a removed member came back", members, err, w.store.orgs)
	}
	wantCode(t, second(w.accounts.SignIn(t.Context(), SignIn{Email: "mel@forebay.test", Password: DevelopmentAccounts()[mel].Password})), knowledge.CodeForbidden)
}

func second[T any](_ T, err error) error { return err }

func TestOnlyAnAdminManagesMembers(t *testing.T) {
	w := setup(t)
	ctx, me := w.signIn(mel)
	_, other := w.signIn(ada)
	wantCode(t, second(w.accounts.ChangeRole(ctx, me.User.ID, identity.RoleAdmin)), knowledge.CodeForbidden)
	wantCode(t, w.accounts.Remove(ctx, other.User.ID), knowledge.CodeForbidden)
	_, _, err := w.accounts.Invite(ctx, "new@acme.test", identity.RoleMember)
	wantCode(t, err, knowledge.CodeForbidden)
	wantCode(t, w.accounts.Revoke(ctx, other.User.ID), knowledge.CodeForbidden)
	if _, invitations, err := w.accounts.Members(ctx); err != nil || invitations != nil {
		t.Errorf("invitations = %v, %v; a member must not see them", invitations, err)
	}
	if err := w.accounts.Remove(ctx, me.User.ID); err != nil {
		t.Errorf("a member cannot leave: %v", err)
	}
}

func TestAnInvitationIsGoodOnce(t *testing.T) {
	w := setup(t)
	ctx, _ := w.signIn(ada)
	i, token, err := w.accounts.Invite(ctx, " New@Acme.test ", identity.RoleMember)
	if err != nil {
		t.Fatal(err)
	}
	if i.Email != "new@acme.test" || i.ExpiresAt.Sub(w.now) != invitationLength || strings.Contains(string(i.TokenHash[:]), token) {
		t.Errorf("invitation = %+v", i)
	}
	offer, err := w.accounts.Offer(t.Context(), token)
	if err != nil || offer.Organisation != "Acme" || offer.Email != "new@acme.test" || offer.HasAccount {
		t.Errorf("offer = %+v, %v", offer, err)
	}
	wantCode(t, second(w.accounts.Accept(t.Context(), token, "", "a long password", "")), knowledge.CodeInvalid)
	wantCode(t, second(w.accounts.Accept(t.Context(), token, "New", "short", "")), knowledge.CodeWeakPassword)
	e, err := w.accounts.Accept(t.Context(), token, "  New   Person ", "a long password", "Firefox")
	if err != nil || e.User.Name != "New Person" || e.Role != identity.RoleMember || e.Organisation.ID != w.org.ID {
		t.Fatalf("entry = %+v, %v", e, err)
	}
	w.as(e.Token)
	wantCode(t, second(w.accounts.Accept(t.Context(), token, "New", "a long password", "")), knowledge.CodeInvitationEnded)
	wantCode(t, second(w.accounts.Offer(t.Context(), token)), knowledge.CodeInvitationEnded)
}

func TestAnExistingAccountJoinsWithItsOwnPassword(t *testing.T) {
	w := setup(t)
	if _, err := w.accounts.Setup(t.Context(), "Globex", "globex", []DemoAccount{{Email: "gus@globex.test", Name: "Gus", Password: "gus has his own", Role: identity.RoleAdmin}}); err != nil {
		t.Fatal(err)
	}
	ctx, _ := w.signIn(ada)
	_, token, err := w.accounts.Invite(ctx, "gus@globex.test", identity.RoleMember)
	if err != nil {
		t.Fatal(err)
	}
	if offer, err := w.accounts.Offer(t.Context(), token); err != nil || !offer.HasAccount {
		t.Errorf("offer = %+v, %v", offer, err)
	}
	wantCode(t, second(w.accounts.Accept(t.Context(), token, "", "a new password", "")), knowledge.CodeWrongPassword)
	e, err := w.accounts.Accept(t.Context(), token, "", "gus has his own", "")
	if err != nil || len(e.Places) != 2 || e.Organisation.ID != w.org.ID {
		t.Fatalf("entry = %+v, %v", e, err)
	}
	globex := e.Places[slices.IndexFunc(e.Places, func(p identity.Place) bool { return p.Organisation.Slug == "globex" })]
	there, err := w.accounts.Switch(w.as(e.Token), globex.Organisation.ID, "")
	if err != nil || there.Role != identity.RoleAdmin || there.Organisation.Slug != "globex" {
		t.Fatalf("switched to %+v, %v", there, err)
	}
	wantCode(t, second(w.verifier.Viewer(t.Context(), e.Token)), knowledge.CodeUnauthenticated)
	melCtx, _ := w.signIn(mel)
	wantCode(t, second(w.accounts.Switch(melCtx, globex.Organisation.ID, "")), knowledge.CodeNotFound)
}

// An admin removes the person and invites them again.
func TestALostPasswordIsReplacedByANewInvitation(t *testing.T) {
	w := setup(t)
	ctx, _ := w.signIn(ada)
	_, before := w.signIn(mel)
	if err := w.accounts.Remove(ctx, before.User.ID); err != nil {
		t.Fatal(err)
	}
	_, token, err := w.accounts.Invite(ctx, "mel@forebay.test", identity.RoleMember)
	if err != nil {
		t.Fatal(err)
	}
	if offer, err := w.accounts.Offer(t.Context(), token); err != nil || offer.HasAccount {
		t.Errorf("offer = %+v, %v; want to be asked for a new password", offer, err)
	}
	wantCode(t, second(w.accounts.Accept(t.Context(), token, "Mel", "short", "")), knowledge.CodeWeakPassword)
	e, err := w.accounts.Accept(t.Context(), token, "Mel Again", "remembered this time", "")
	if err != nil || e.User.ID != before.User.ID || e.User.Name != "Mel Again" {
		t.Fatalf("entry = %+v, %v; want the same person", e, err)
	}
	if _, err := w.accounts.SignIn(t.Context(), SignIn{Email: "mel@forebay.test", Password: "remembered this time"}); err != nil {
		t.Error(err)
	}
	wantCode(t, second(w.accounts.SignIn(t.Context(), SignIn{Email: "mel@forebay.test", Password: DevelopmentAccounts()[mel].Password})), knowledge.CodeWrongPassword)
	wantCode(t, second(w.verifier.Viewer(t.Context(), before.Token)), knowledge.CodeUnauthenticated)
}

// A thief who is in must not stay in because the second of two steps failed.
func TestAPasswordChangeThatFailsHalfWayCanBeTriedAgain(t *testing.T) {
	w := setup(t)
	ctx, _ := w.signIn(mel)
	_, thief := w.signIn(mel)
	old, fresh := DevelopmentAccounts()[mel].Password, "a much better one"
	w.store.failing = &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "The database is away."}
	wantCode(t, w.accounts.ChangePassword(ctx, old, fresh), knowledge.CodeUnavailable)
	wantCode(t, second(w.verifier.Viewer(t.Context(), thief.Token)), knowledge.CodeUnauthenticated)
	w.store.failing = nil
	if err := w.accounts.ChangePassword(ctx, old, fresh); err != nil {
		t.Errorf("trying again: %v", err)
	}
}

func TestAWeakNewPasswordIsShownAtItsField(t *testing.T) {
	w := setup(t)
	ctx, _ := w.signIn(mel)
	err := w.accounts.ChangePassword(ctx, DevelopmentAccounts()[mel].Password, "short")
	if e, ok := errors.AsType[*knowledge.Error](err); !ok || e.Field != "new" {
		t.Errorf("error = %+v, want it at the field new", err)
	}
}

func TestALinkThatIsNotOursOpensNothing(t *testing.T) {
	w := setup(t)
	ctx, _ := w.signIn(ada)
	i, token, err := w.accounts.Invite(ctx, "new@acme.test", identity.RoleMember)
	if err != nil {
		t.Fatal(err)
	}
	guessed := link{org: i.OrgID, invitation: i.ID}
	for name, token := range map[string]string{"rubbish": "rubbish", "another secret": guessed.String(), "one character less": token[1:], "empty": ""} {
		t.Run(name, func(t *testing.T) {
			wantCode(t, second(w.accounts.Offer(t.Context(), token)), knowledge.CodeNotFound)
		})
	}
	w.now = w.now.Add(invitationLength)
	wantCode(t, second(w.accounts.Offer(t.Context(), token)), knowledge.CodeInvitationEnded)
}

func TestANewInvitationReplacesTheOneBefore(t *testing.T) {
	w := setup(t)
	ctx, _ := w.signIn(ada)
	_, first, err := w.accounts.Invite(ctx, "new@acme.test", identity.RoleMember)
	if err != nil {
		t.Fatal(err)
	}
	again, _, err := w.accounts.Invite(ctx, "new@acme.test", identity.RoleAdmin)
	if err != nil {
		t.Fatal(err)
	}
	wantCode(t, second(w.accounts.Offer(t.Context(), first)), knowledge.CodeInvitationEnded)
	if _, open, err := w.accounts.Members(ctx); err != nil || len(open) != 1 || open[0].ID != again.ID {
		t.Errorf("open invitations = %v, %v", open, err)
	}
	_, _, err = w.accounts.Invite(ctx, "mel@forebay.test", identity.RoleAdmin)
	wantCode(t, err, knowledge.CodeConflict)
}

func TestTheSigningKeyIsMadeOnceAndIsNobodyElsesToRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys", "issuer.pem")
	first := openTogether(t, path, 4)
	again, err := OpenIssuer(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range first {
		if i.public.KeyID != again.public.KeyID {
			t.Fatal("replicas that started together have different keys")
		}
	}
	wantMode(t, path, 0o600)
}
