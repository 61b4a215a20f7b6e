package identity_test

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	issuer = "https://clerk.forebay.test"
	keyID  = "the-key"
)

var signingKey = sync.OnceValues(func() (*rsa.PrivateKey, error) { return rsa.GenerateKey(rand.Reader, 2048) })

// keys is a KeySource with one key, or one that cannot be reached.
type keys struct {
	public any
	err    error
}

func (k *keys) Key(_ context.Context, wanted string) (*clerk.JSONWebKey, error) {
	if k.err != nil || wanted != keyID {
		return nil, k.err
	}
	return &clerk.JSONWebKey{Key: k.public, KeyID: keyID, Algorithm: "RS256", Use: "sig"}, nil
}

// one is the only session there is.
type one struct {
	session identity.Session
	role    identity.Role
}

func (o one) SessionMember(ctx context.Context, session id.ID) (identity.Session, identity.Member, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil || v.OrgID != o.session.OrgID || session != o.session.ID {
		return identity.Session{}, identity.Member{}, knowledge.NotFound("session")
	}
	return o.session, identity.Member{User: identity.User{ID: o.session.UserID}, Role: o.role}, nil
}

// claims is a token's content; tests spoil one part of it.
type claims struct {
	jwt.Claims
	private map[string]any
	alg     jose.SignatureAlgorithm
	key     any
	keyID   string
}

func TestOnlyAnIntactTokenOfOurIssuerIsBelieved(t *testing.T) {
	key, err := signingKey()
	if err != nil {
		t.Fatal(err)
	}
	stranger, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	s := identity.Session{ID: id.New(), OrgID: id.New(), UserID: id.New(), CreatedAt: now, ExpiresAt: now.Add(time.Hour)}
	v := identity.NewVerifier(&keys{public: key.Public()}, issuer, one{s, identity.RoleMember}, nil)
	for name, spoil := range map[string]func(*claims){
		"":                          nil,
		"signed by a stranger":      func(c *claims) { c.key = stranger },
		"another algorithm":         func(c *claims) { c.alg = jose.PS256 },
		"HS256 with our public key": func(c *claims) { c.alg, c.key = jose.HS256, key.N.Bytes() },
		"an unknown key":            func(c *claims) { c.keyID = "another" },
		"another issuer":            func(c *claims) { c.Issuer = "https://clerk.elsewhere.test" },
		"no issuer":                 func(c *claims) { c.Issuer = "" },
		"expired":                   func(c *claims) { c.Expiry = jwt.NewNumericDate(now.Add(-time.Minute)) },
		"without an end":            func(c *claims) { c.Expiry = nil },
		"not yet good":              func(c *claims) { c.NotBefore = jwt.NewNumericDate(now.Add(time.Minute)) },
		"issued in the future":      func(c *claims) { c.IssuedAt = jwt.NewNumericDate(now.Add(time.Minute)) },
		"another organisation":      func(c *claims) { c.private["o"] = map[string]any{"id": id.New().String(), "rol": "admin"} },
		"no organisation":           func(c *claims) { delete(c.private, "o") },
		"another person":            func(c *claims) { c.Subject = id.New().String() },
		"a person who is no ID":     func(c *claims) { c.Subject = "root" },
		"another session":           func(c *claims) { c.private["sid"] = id.New().String() },
		"no session":                func(c *claims) { delete(c.private, "sid") },
	} {
		t.Run(name, func(t *testing.T) {
			c := claims{
				Claims:  jwt.Claims{Issuer: issuer, Subject: s.UserID.String(), Expiry: jwt.NewNumericDate(s.ExpiresAt), NotBefore: jwt.NewNumericDate(now)},
				private: map[string]any{"v": 2, "sid": s.ID.String(), "o": map[string]any{"id": s.OrgID.String(), "rol": "admin", "slg": "acme"}},
				alg:     jose.RS256, key: key, keyID: keyID,
			}
			if spoil != nil {
				spoil(&c)
			}
			viewer, err := v.Viewer(t.Context(), c.sign(t))
			if spoil == nil {
				if err != nil || viewer.UserID != s.UserID || viewer.OrgID != s.OrgID || viewer.Role != identity.RoleMember {
					t.Errorf("viewer = %+v, %v; want the session's, with the role of the store", viewer, err)
				}
				return
			}
			if err == nil || knowledge.CodeOf(err) != knowledge.CodeUnauthenticated {
				t.Errorf("viewer = %+v, %v; want %s", viewer, err, knowledge.CodeUnauthenticated)
			}
		})
	}
}

func (c claims) sign(t *testing.T) string {
	t.Helper()
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: c.alg, Key: jose.JSONWebKey{Key: c.key, KeyID: c.keyID}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	token, err := jwt.Signed(signer).Claims(c.Claims).Claims(c.private).CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return token
}

// Signing everybody out because the provider is away would be a second outage.
func TestAKeySourceThatIsAwayIsNotASignOut(t *testing.T) {
	key, err := signingKey()
	if err != nil {
		t.Fatal(err)
	}
	away := &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "The sign-in service cannot be reached."}
	c := claims{Claims: jwt.Claims{Issuer: issuer}, private: map[string]any{}, alg: jose.RS256, key: key, keyID: keyID}
	_, err = identity.NewVerifier(&keys{err: away}, issuer, one{}, nil).Viewer(t.Context(), c.sign(t))
	if !errors.Is(err, away) {
		t.Errorf("error = %v, want %v", err, away)
	}
}

func TestAProvedTokenIsLookedAtAgainInTime(t *testing.T) {
	key, err := signingKey()
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	s := identity.Session{ID: id.New(), OrgID: id.New(), UserID: id.New(), ExpiresAt: now.Add(90 * time.Second)}
	source := &keys{public: key.Public()}
	v := identity.NewVerifier(source, issuer, one{s, identity.RoleMember}, func() time.Time { return now })
	token := claims{
		Claims:  jwt.Claims{Issuer: issuer, Subject: s.UserID.String(), Expiry: jwt.NewNumericDate(s.ExpiresAt)},
		private: map[string]any{"v": 2, "sid": s.ID.String(), "o": map[string]any{"id": s.OrgID.String(), "rol": "admin", "slg": "acme"}},
		alg:     jose.RS256, key: key, keyID: keyID,
	}.sign(t)
	claimed := func() error {
		who, err := v.Claimed(t.Context(), token)
		if err == nil && (who.UserID != s.UserID || who.OrgID != s.OrgID || who.SessionID != s.ID || who.Role != "") {
			t.Errorf("claimed %+v", who)
		}
		return err
	}
	if err := claimed(); err != nil {
		t.Fatal(err)
	}
	away := errors.New("the key source is away")
	source.err = away
	if err := claimed(); err != nil {
		t.Errorf("a token proved a moment ago: %v", err)
	}
	now = now.Add(time.Minute)
	if err := claimed(); !errors.Is(err, away) {
		t.Errorf("a minute later the key is not asked for: %v", err)
	}
	source.err = nil
	if err := claimed(); err != nil {
		t.Error(err)
	}
	now = now.Add(45 * time.Second)
	if err := claimed(); knowledge.CodeOf(err) != knowledge.CodeUnauthenticated {
		t.Errorf("past its end: %v", err)
	}
}
