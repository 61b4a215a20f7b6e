package identity

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// KeySource has the public keys of session tokens by their ID. A hosted
// provider's are fetched and kept; those of package local never change.
type KeySource interface {
	// Key returns nil when there is no such key.
	Key(ctx context.Context, keyID string) (*clerk.JSONWebKey, error)
}

// SessionReader reads a session together with its member, in the viewer's
// organisation. [Accounts] is one.
type SessionReader interface {
	SessionMember(ctx context.Context, session id.ID) (Session, Member, error)
}

// leeway forgives clocks that are slightly apart.
const leeway = 5 * time.Second

// Verifier turns session tokens into viewers.
type Verifier struct {
	keys     KeySource
	issuer   string
	sessions SessionReader
	now      func() time.Time
	proved   *Proved[Viewer]
}

// NewVerifier returns a Verifier of the tokens of one issuer. A nil now means
// [time.Now].
func NewVerifier(keys KeySource, issuer string, sessions SessionReader, now func() time.Time) *Verifier {
	if now == nil {
		now = time.Now
	}
	return &Verifier{keys: keys, issuer: issuer, sessions: sessions, now: now, proved: NewProved[Viewer]()}
}

// Viewer checks a token and says who its holder is at this moment. The token
// only proves which session is meant: whether that lasts, and which role the
// person has, is read anew each time, so that a revocation or a change of role
// acts at the next request. Errors are CodeUnauthenticated, or the store's.
func (v *Verifier) Viewer(ctx context.Context, token string) (Viewer, error) {
	claimed, err := v.Claimed(ctx, token)
	if err != nil {
		return Viewer{}, err
	}
	session, member, err := v.sessions.SessionMember(WithViewer(ctx, claimed), claimed.SessionID)
	switch {
	case knowledge.CodeOf(err) == knowledge.CodeNotFound:
		return Viewer{}, unauthenticated(sessionEnded, err)
	case err != nil:
		return Viewer{}, err
	case session.UserID != claimed.UserID || session.OrgID != claimed.OrgID || member.User.ID != claimed.UserID:
		return Viewer{}, unauthenticated(sessionEnded, errors.New("identity: the token and its session disagree"))
	case !session.RevokedAt.IsZero() || !v.now().Before(session.ExpiresAt):
		return Viewer{}, unauthenticated(sessionEnded, errors.New("identity: the session has ended"))
	}
	claimed.Role = member.Role
	return claimed, nil
}

// Claimed verifies the token's signature, issuer and times, and returns whom it
// names; it looks nothing up. That tells people apart, and no more: their
// session may have ended, and the role in the token is not believed.
func (v *Verifier) Claimed(ctx context.Context, token string) (Viewer, error) {
	if token == "" {
		return Viewer{}, unauthenticated("You are not signed in.", nil)
	}
	if known, ok := v.proved.Get(token, v.now()); ok {
		return known, nil
	}
	unverified, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token})
	if err != nil {
		return Viewer{}, unauthenticated(sessionEnded, err)
	}
	key, err := v.keys.Key(ctx, unverified.KeyID)
	if err != nil {
		return Viewer{}, err
	}
	if key == nil {
		return Viewer{}, unauthenticated(sessionEnded, fmt.Errorf("identity: unknown key %q", unverified.KeyID))
	}
	c, err := jwt.Verify(ctx, &jwt.VerifyParams{
		Token:    token,
		JWK:      key,
		Clock:    clock(v.now),
		Leeway:   leeway,
		ProxyURL: &v.issuer, // makes the issuer be compared exactly, not by its looks
	})
	if err != nil {
		return Viewer{}, unauthenticated(sessionEnded, err)
	}
	if c.Expiry == nil {
		return Viewer{}, unauthenticated(sessionEnded, errors.New("identity: a token without an end"))
	}
	org, orgErr := id.Parse(c.ActiveOrganizationID)
	user, userErr := id.Parse(c.Subject)
	session, sessionErr := id.Parse(c.SessionID)
	if err := errors.Join(orgErr, userErr, sessionErr); err != nil || org.IsNil() {
		return Viewer{}, unauthenticated(sessionEnded, err)
	}
	claimed := Viewer{OrgID: org, UserID: user, SessionID: session}
	v.proved.Put(token, claimed, v.now(), time.Unix(*c.Expiry, 0))
	return claimed, nil
}

const sessionEnded = "Your session has ended. Sign in again."

func unauthenticated(message string, cause error) *knowledge.Error {
	return &knowledge.Error{Code: knowledge.CodeUnauthenticated, Message: message, Err: cause}
}

type clock func() time.Time

// Now implements clerk.Clock.
func (c clock) Now() time.Time { return c() }
