package local

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"

	"github.com/forebay/forebay/apps/api/internal/identity"
)

// IssuerURL is the issuer of local tokens. Its form is one that
// clerk-sdk-go's verification accepts; nothing is ever fetched from it.
const IssuerURL = "https://clerk.local.test"

const (
	keyBits  = 2048 // RS256; NIST SP 800-57 holds it good until 2030
	keyBlock = "PRIVATE KEY"
)

// Issuer signs session tokens with a key of its own and knows its public half.
type Issuer struct {
	signer jose.Signer
	public clerk.JSONWebKey
}

// OpenIssuer reads the signing key at path, and makes it first, readable by
// its owner alone, if there is none. Replicas must share the file.
func OpenIssuer(path string) (*Issuer, error) {
	key, err := readKey(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err = makeKey(path); err == nil {
			key, err = readKey(path)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("issuer key %s: %w", path, err)
	}
	return newIssuer(key)
}

func newIssuer(key *rsa.PrivateKey) (*Issuer, error) {
	jwk := jose.JSONWebKey{Key: key.Public(), Algorithm: string(jose.RS256), Use: "sig"}
	thumbprint, err := jwk.Thumbprint(crypto.SHA256)
	if err != nil {
		return nil, fmt.Errorf("issuer: %w", err)
	}
	keyID := base64.RawURLEncoding.EncodeToString(thumbprint)
	signer, err := jose.NewSigner(
		jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: key, KeyID: keyID}},
		(&jose.SignerOptions{}).WithType("JWT"),
	)
	if err != nil {
		return nil, fmt.Errorf("issuer: %w", err)
	}
	return &Issuer{
		signer: signer,
		public: clerk.JSONWebKey{Key: key.Public(), KeyID: keyID, Algorithm: string(jose.RS256), Use: "sig"},
	}, nil
}

// Key implements [identity.KeySource].
func (i *Issuer) Key(_ context.Context, keyID string) (*clerk.JSONWebKey, error) {
	if keyID != i.public.KeyID {
		return nil, nil
	}
	return &i.public, nil
}

// privateClaims are those of a Clerk session token, version 2.
type privateClaims struct {
	Version      int               `json:"v"`
	SessionID    string            `json:"sid"`
	Organisation organisationClaim `json:"o"`
}

type organisationClaim struct {
	ID   string `json:"id"`
	Role string `json:"rol"`
	Slug string `json:"slg"`
}

// Token signs a token for a session; it ends when the session does.
func (i *Issuer) Token(s identity.Session, org identity.Organisation, role identity.Role) (string, error) {
	standard := jwt.Claims{
		Issuer:    IssuerURL,
		Subject:   s.UserID.String(),
		Expiry:    jwt.NewNumericDate(s.ExpiresAt),
		NotBefore: jwt.NewNumericDate(s.CreatedAt),
		IssuedAt:  jwt.NewNumericDate(s.CreatedAt),
	}
	private := privateClaims{
		Version:      2,
		SessionID:    s.ID.String(),
		Organisation: organisationClaim{ID: s.OrgID.String(), Role: string(role), Slug: org.Slug},
	}
	token, err := jwt.Signed(i.signer).Claims(standard).Claims(private).CompactSerialize()
	if err != nil {
		return "", fmt.Errorf("issuer: %w", err)
	}
	return token, nil
}

func readKey(path string) (*rsa.PrivateKey, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return nil, fmt.Errorf("others may read it (%#o); run: chmod 600 %s", mode, path)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(b)
	if block == nil || block.Type != keyBlock {
		return nil, errors.New("not a PEM file with a PKCS #8 private key")
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	key, ok := parsed.(*rsa.PrivateKey)
	if !ok || key.N.BitLen() < keyBits {
		return nil, fmt.Errorf("not an RSA key of at least %d bits", keyBits)
	}
	return key, nil
}

// makeKey writes a new key beside path and links it into place, so that of
// replicas that start together exactly one makes the key of all.
func makeKey(path string) error {
	key, err := rsa.GenerateKey(rand.Reader, keyBits)
	if err != nil {
		return err
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	draft, err := os.CreateTemp(filepath.Dir(path), ".issuer-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	err = errors.Join(pem.Encode(draft, &pem.Block{Type: keyBlock, Bytes: der}), draft.Sync(), draft.Close())
	if err != nil {
		return err
	}
	if err := os.Link(draft.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}
