package clerktest

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"maps"
	"testing"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"
	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

const (
	// Host is where the application's front end would be.
	Host = "clerk.forebay.test"
	// Issuer signs its tokens.
	Issuer = "https://" + Host
	// TokenLife is how long a token lasts.
	TokenLife = time.Minute
)

// PublishableKey is the application's, for browsers.
var PublishableKey = "pk_test_" + base64.StdEncoding.EncodeToString([]byte(Host+"$"))

type signer struct {
	id  string
	key *rsa.PrivateKey
}

// Rotate begins to sign with a new key; the ones before are withdrawn.
func (s *Server) Rotate(t testing.TB) {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keys = []signer{{id: fmt.Sprintf("ins_%s", rand.Text()[:12]), key: key}}
}

func (s *Server) publicKeys() jose.JSONWebKeySet {
	var set jose.JSONWebKeySet
	for _, k := range s.keys {
		set.Keys = append(set.Keys, jose.JSONWebKey{Key: k.key.Public(), KeyID: k.id, Algorithm: "RS256", Use: "sig"})
	}
	return set
}

// PublicKey is the key in use, in PEM, as the dashboard shows it.
func (s *Server) PublicKey(t testing.TB) string {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	der, err := x509.MarshalPKIXPublicKey(s.keys[len(s.keys)-1].key.Public())
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))
}

// Claims is what a token says. Tests spoil parts of it.
type Claims map[string]any

// SessionClaims are those of a member's sign-in, version 2, used from the page
// at origin, at this moment.
func SessionClaims(m sdk.OrganizationMembership, session, origin string) Claims {
	now := time.Now()
	return Claims{
		"iss": Issuer, "sub": m.PublicUserData.UserID, "sid": session, "azp": origin, "sts": "active", "v": 2,
		"iat": now.Unix(), "nbf": now.Add(-10 * time.Second).Unix(), "exp": now.Add(TokenLife).Unix(),
		"fva": []int{0, -1}, "jti": rand.Text(),
		"o": map[string]any{"id": m.Organization.ID, "slg": m.Organization.Slug, "rol": m.Role[len("org:"):], "per": "read,manage", "fpm": "3"},
	}
}

// With returns the claims with some of them replaced; nil takes one out.
func (c Claims) With(changes Claims) Claims {
	out := maps.Clone(c)
	for k, v := range changes {
		if out[k] = v; v == nil {
			delete(out, k)
		}
	}
	return out
}

// Token signs claims with the key in use.
func (s *Server) Token(t testing.TB, c Claims) string {
	t.Helper()
	s.mu.Lock()
	k := s.keys[len(s.keys)-1]
	s.mu.Unlock()
	return Sign(t, c, jose.RS256, k.key, k.id)
}

// Sign signs claims as told.
func Sign(t testing.TB, c Claims, alg jose.SignatureAlgorithm, key any, keyID string) string {
	t.Helper()
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: jose.JSONWebKey{Key: key, KeyID: keyID}}, (&jose.SignerOptions{}).WithType("JWT"))
	if err != nil {
		t.Fatal(err)
	}
	token, err := jwt.Signed(signer).Claims(map[string]any(c)).CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return token
}
