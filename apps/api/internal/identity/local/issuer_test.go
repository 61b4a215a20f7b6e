package local

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/clerk/clerk-sdk-go/v2/jwt"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

func openTogether(t *testing.T, path string, n int) []*Issuer {
	t.Helper()
	issuers := make([]*Issuer, n)
	var wg sync.WaitGroup
	for i := range issuers {
		wg.Go(func() {
			var err error
			if issuers[i], err = OpenIssuer(path); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if t.Failed() {
		t.FailNow()
	}
	return issuers
}

func wantMode(t *testing.T, path string, want os.FileMode) {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != want {
		t.Errorf("mode of %s = %#o, want %#o", path, info.Mode().Perm(), want)
	}
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(entries) != 1 {
		t.Errorf("beside the key lie %v, %v", entries, err)
	}
}

func TestAKeyFileThatCannotBeTrustedIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "issuer.pem")
	if _, err := OpenIssuer(path); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenIssuer(path); err == nil || !strings.Contains(err.Error(), "chmod 600 "+path) {
		t.Errorf("OpenIssuer = %v, want to be told what to do", err)
	}
	if err := os.WriteFile(path, []byte("changeme"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenIssuer(path); err == nil {
		t.Error("a placeholder was taken for a key")
	}
}

// Whoever moves to the hosted provider keeps the same verification.
func TestTheHostedProvidersOwnVerificationAcceptsOurTokens(t *testing.T) {
	issuer, err := testIssuer()
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	s := identity.Session{ID: id.New(), OrgID: id.New(), UserID: id.New(), CreatedAt: now, ExpiresAt: now.Add(time.Hour)}
	token, err := issuer.Token(s, identity.Organisation{Slug: "acme"}, identity.RoleAdmin)
	if err != nil {
		t.Fatal(err)
	}
	c, err := jwt.Verify(t.Context(), &jwt.VerifyParams{Token: token, JWK: &issuer.public})
	if err != nil {
		t.Fatal(err)
	}
	if c.ActiveOrganizationID != s.OrgID.String() || c.ActiveOrganizationRole != "org:admin" || c.ActiveOrganizationSlug != "acme" ||
		c.Subject != s.UserID.String() || c.SessionID != s.ID.String() || c.Issuer != IssuerURL {
		t.Errorf("claims = %+v", c)
	}
}

func BenchmarkVerify(b *testing.B) {
	issuer, err := testIssuer()
	if err != nil {
		b.Fatal(err)
	}
	store := newMemory()
	now := time.Now()
	s := identity.Session{ID: id.New(), OrgID: id.New(), UserID: id.New(), CreatedAt: now, ExpiresAt: now.Add(time.Hour)}
	store.sessions[s.ID] = s
	store.members[s.OrgID] = []identity.Member{{User: identity.User{ID: s.UserID}}}
	store.users[s.UserID] = identity.User{ID: s.UserID}
	token, err := issuer.Token(s, identity.Organisation{}, identity.RoleMember)
	if err != nil {
		b.Fatal(err)
	}
	v := identity.NewVerifier(issuer, IssuerURL, store, nil)
	for b.Loop() {
		if _, err := v.Viewer(b.Context(), token); err != nil {
			b.Fatal(err)
		}
	}
}
