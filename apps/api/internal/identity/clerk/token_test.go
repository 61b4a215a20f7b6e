package clerk_test

import (
	"crypto/rand"
	"crypto/rsa"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v3"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk/clerktest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestOnlyAnIntactTokenForThisInstallationIsBelieved(t *testing.T) {
	b := setup(t)
	_, m := b.member("Ada Admin", "ada@example.org", b.clerk.AddOrganisation("Acme", "acme"), "org:admin")
	good := clerktest.SessionClaims(m, "sess_1", origin)
	stranger, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	sign := func(changes clerktest.Claims) string { return b.clerk.Token(t, good.With(changes)) }
	unix := func(d time.Duration) int64 { return time.Now().Add(d).Unix() }
	for name, tt := range map[string]struct {
		token string
		code  knowledge.Code
	}{
		"none":                         {"", knowledge.CodeUnauthenticated},
		"garbage":                      {"ey.ey.ey", knowledge.CodeUnauthenticated},
		"signed by a stranger":         {clerktest.Sign(t, good, jose.RS256, stranger, "ins_stranger"), knowledge.CodeUnauthenticated},
		"HS256 with a secret":          {clerktest.Sign(t, good, jose.HS256, []byte(clerktest.SecretKey), "ins_x"), knowledge.CodeUnauthenticated},
		"expired":                      {sign(clerktest.Claims{"exp": unix(-time.Minute)}), knowledge.CodeUnauthenticated},
		"without an end":               {sign(clerktest.Claims{"exp": nil}), knowledge.CodeUnauthenticated},
		"not yet good":                 {sign(clerktest.Claims{"nbf": unix(time.Minute)}), knowledge.CodeUnauthenticated},
		"another application's":        {sign(clerktest.Claims{"iss": "https://clerk.elsewhere.test"}), knowledge.CodeUnauthenticated},
		"from another origin":          {sign(clerktest.Claims{"azp": "https://evil.test"}), knowledge.CodeUnauthenticated},
		"from nowhere":                 {sign(clerktest.Claims{"azp": nil}), knowledge.CodeUnauthenticated},
		"without a person":             {sign(clerktest.Claims{"sub": nil}), knowledge.CodeUnauthenticated},
		"without a session":            {sign(clerktest.Claims{"sid": nil}), knowledge.CodeUnauthenticated},
		"with steps left":              {sign(clerktest.Claims{"sts": "pending"}), knowledge.CodeSessionPending},
		"with steps left, without org": {sign(clerktest.Claims{"sts": "pending", "o": nil}), knowledge.CodeSessionPending},
		"without an organisation":      {sign(clerktest.Claims{"o": nil}), knowledge.CodeNoOrganisation},
		"of an organisation not there": {sign(clerktest.Claims{"o": map[string]any{"id": "org_none", "rol": "admin"}}), knowledge.CodeNoOrganisation},
		"of a person not there":        {sign(clerktest.Claims{"sub": "user_none"}), knowledge.CodeNoOrganisation},
	} {
		t.Run(name, func(t *testing.T) {
			v, err := b.provider.Viewer(t.Context(), tt.token)
			if err == nil || knowledge.CodeOf(err) != tt.code {
				t.Errorf("viewer = %+v, %v; want %s", v, err, tt.code)
			}
		})
	}
	if v, err := b.provider.Viewer(t.Context(), sign(nil)); err != nil || v.Role != identity.RoleAdmin {
		t.Errorf("the intact one: %+v, %v", v, err)
	}
}

func TestTheRoleIsTheMembershipsAndNotTheTokens(t *testing.T) {
	b := setup(t)
	org := b.clerk.AddOrganisation("Acme", "acme")
	for role, want := range map[string]identity.Role{
		"org:admin": identity.RoleAdmin, "org:member": identity.RoleMember, "org:billing_manager": identity.RoleMember,
	} {
		_, m := b.member("Mel", role[4:]+"@example.org", org, role)
		claims := clerktest.SessionClaims(m, "sess_1", origin)
		claims["o"].(map[string]any)["rol"] = "admin"
		v, err := b.provider.Viewer(t.Context(), b.clerk.Token(t, claims))
		if err != nil || v.Role != want {
			t.Errorf("%s is %q, %v; want %q", role, v.Role, err, want)
		}
	}
}

// A stream lives longer than its token, which lasts a minute; a new request
// with such a token is refused.
func TestAStreamOutlivesItsTokenButNotItsMembership(t *testing.T) {
	b := setup(t)
	_, m := b.member("Mel", "mel@example.org", b.clerk.AddOrganisation("Acme", "acme"), "org:member")
	token := b.token(m, "sess_1")
	v, err := b.provider.Viewer(t.Context(), token)
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	b.now = func() time.Time { return began.Add(5 * time.Minute) }
	inStream := identity.WithViewer(t.Context(), v)
	if again, err := b.provider.Viewer(inStream, token); err != nil || again != v {
		t.Errorf("five minutes into a stream: %+v, %v; want %+v", again, err, v)
	}
	if _, err := b.provider.Viewer(t.Context(), token); knowledge.CodeOf(err) != knowledge.CodeUnauthenticated || err == nil {
		t.Errorf("a new request with the old token: %v", err)
	}
	b.event("organizationMembership.deleted", b.clerk.RemoveMember(m.ID))
	if _, err := b.provider.Viewer(inStream, token); knowledge.CodeOf(err) != knowledge.CodeNoOrganisation || err == nil {
		t.Errorf("in the stream, after the membership ended: %v", err)
	}
	b.now = func() time.Time { return began.Add(12 * time.Minute) }
	if _, err := b.provider.Viewer(inStream, token); knowledge.CodeOf(err) != knowledge.CodeUnauthenticated || err == nil {
		t.Errorf("twelve minutes into the stream: %v", err)
	}
}

// Those at the door are told apart before anything is looked up for them.
func TestClaimedTellsPeopleApartWithoutLookingThemUp(t *testing.T) {
	b := setup(t)
	org := b.clerk.AddOrganisation("Acme", "acme")
	_, first := b.member("Ada", "ada@example.org", org, "org:admin")
	_, second := b.member("Mel", "mel@example.org", org, "org:member")
	claimed := func(token string) identity.Viewer {
		t.Helper()
		v, err := b.provider.Claimed(t.Context(), token)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	token := b.token(first, "sess_1")
	a, z := claimed(token), claimed(b.token(second, "sess_2"))
	if a.UserID == z.UserID || a.OrgID != z.OrgID || a.Role != "" {
		t.Errorf("claimed %+v and %+v; want two people of one organisation", a, z)
	}
	if calls := b.clerk.Calls("/v1/users/" + first.PublicUserData.UserID); calls != 0 {
		t.Errorf("Clerk was asked %d times", calls)
	}
	v, err := b.provider.Viewer(t.Context(), token)
	if err != nil {
		t.Fatal(err)
	}
	if again := claimed(token); again.UserID != v.UserID || again.OrgID != v.OrgID {
		t.Errorf("claimed %+v once the person is known as %+v", again, v)
	}
}

func TestAKeyFromTheSettingsNeedsNoClerk(t *testing.T) {
	b := setup(t)
	_, m := b.member("Mel", "mel@example.org", b.clerk.AddOrganisation("Acme", "acme"), "org:member")
	offline := b.replica(func(o *clerk.Options) { o.JWTKey = b.clerk.PublicKey(t) })
	b.viewer(m) // so that they are known
	asked := b.clerk.Calls("/v1/jwks")
	if _, err := offline.Viewer(t.Context(), b.token(m, "sess_1")); err != nil {
		t.Errorf("with the key in the settings: %v", err)
	}
	if b.clerk.Calls("/v1/jwks") != asked {
		t.Error("Clerk was asked for its keys")
	}
	old := b.token(m, "sess_1")
	b.clerk.Rotate(t)
	if _, err := offline.Viewer(t.Context(), b.token(m, "sess_1")); knowledge.CodeOf(err) != knowledge.CodeUnauthenticated || err == nil {
		t.Errorf("a token that another key signed: %v", err)
	}
	if _, err := offline.Viewer(t.Context(), old); err != nil {
		t.Errorf("a token that the given key signed: %v", err)
	}
}
