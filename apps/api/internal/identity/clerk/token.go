package clerk

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// claims is what a token says that was found genuine. Of Clerk's organisation
// claim (o) only the ID is used: role, slug and permissions are the past's by
// the time they arrive, and the membership row knows the role.
type claims struct {
	user         string
	organisation string // the active one; empty when none is
	session      string
	pending      bool // the sign-in asks for more steps
}

// pair is a person in an organisation, by Clerk's IDs.
type pair struct{ user, organisation string }

// ids are ours for the same. They never change once they are tied.
type ids struct{ user, organisation id.ID }

// tiedFor is how long a pair's IDs are remembered for telling people apart.
const tiedFor = time.Hour

const (
	// leeway forgives clocks that are slightly apart.
	leeway = 5 * time.Second
	// outlive is how much longer than its token, which lasts a minute, a stream
	// may go on. Where the person stands is looked at all the while.
	outlive = 10 * time.Minute
)

// Claimed verifies a token and returns whom it names, without looking anything
// up. A person who was not seen here before is told apart by an ID made of
// Clerk's.
func (p *Provider) Claimed(ctx context.Context, token string) (identity.Viewer, error) {
	c, err := p.claims(ctx, token, leeway)
	if err != nil {
		return identity.Viewer{}, err
	}
	v := identity.Viewer{
		OrgID: derived("organisation", c.organisation), UserID: derived("user", c.user), SessionID: derived("session", c.session),
	}
	if known, ok := p.tied.get(pair{c.user, c.organisation}); ok {
		v.OrgID, v.UserID = known.organisation, known.user
	}
	return v, nil
}

// Viewer checks a token and says who its holder is at this moment: that the
// sign-in, the membership and its role still are as they were is read anew each
// time. A person, organisation or membership that we were not told of yet is
// asked for at Clerk. Within a context that acts for a viewer already, as in a
// stream, the token may have run out since it was shown, and who is not known has
// left.
//
// Errors are CodeUnauthenticated, CodeSessionPending, CodeNoOrganisation,
// CodeUnavailable while Clerk is needed and away, or the store's.
func (p *Provider) Viewer(ctx context.Context, token string) (identity.Viewer, error) {
	_, err := identity.ViewerFrom(ctx)
	going, allowed := err == nil, leeway
	if going {
		allowed = outlive
	}
	c, err := p.claims(ctx, token, allowed)
	if err != nil {
		return identity.Viewer{}, err
	}
	standing, err := p.directory.Standing(identity.Unscoped(ctx, "who asks"), c.user, c.organisation, c.session)
	switch {
	case knowledge.CodeOf(err) != knowledge.CodeNotFound:
	case going: // they were known here: who is not any more has left, and Clerk need not be there to say so
		err = notAMember()
	default:
		standing, err = p.meet(ctx, c)
	}
	if err != nil {
		return identity.Viewer{}, err
	}
	if standing.SessionEnded {
		return identity.Viewer{}, unauthenticated(errors.New("clerk: the session has ended"))
	}
	p.tied.put(pair{c.user, c.organisation}, ids{user: standing.User, organisation: standing.Organisation})
	return identity.Viewer{
		OrgID: standing.Organisation, UserID: standing.User, SessionID: derived("session", c.session), Role: standing.Role,
	}, nil
}

// claims verifies a token and that it can be used here at all.
func (p *Provider) claims(ctx context.Context, token string, allowed time.Duration) (claims, error) {
	if token == "" {
		return claims{}, &knowledge.Error{Code: knowledge.CodeUnauthenticated, Message: "You are not signed in."}
	}
	c, known := p.proved.Get(token, p.now())
	if !known {
		var expires time.Time
		var err error
		if c, expires, err = p.verify(ctx, token, allowed); err != nil {
			return claims{}, err
		}
		p.proved.Put(token, c, p.now(), expires)
	}
	switch {
	case c.pending:
		return claims{}, knowledge.Errorf(knowledge.CodeSessionPending, "Your sign-in is not complete. Finish its remaining steps on the sign-in page.")
	case c.organisation == "":
		return claims{}, noOrganisation("You are signed in, but no organisation is chosen. Choose one.")
	}
	return c, nil
}

// status is the part of a token that clerk-sdk-go leaves out.
type status struct {
	Status string `json:"sts"`
}

func (p *Provider) verify(ctx context.Context, token string, allowed time.Duration) (claims, time.Time, error) {
	unverified, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token})
	if err != nil {
		return claims{}, time.Time{}, unauthenticated(err)
	}
	key, err := p.keys.Key(ctx, unverified.KeyID)
	if err != nil {
		return claims{}, time.Time{}, err
	}
	if key == nil {
		return claims{}, time.Time{}, unauthenticated(fmt.Errorf("clerk: unknown key %q", unverified.KeyID))
	}
	c, err := jwt.Verify(ctx, &jwt.VerifyParams{
		Token:                   token,
		JWK:                     key,
		Clock:                   clock(p.now),
		Leeway:                  allowed,
		ProxyURL:                &p.issuer, // makes the issuer be compared exactly, not by its looks
		AuthorizedPartyHandler:  func(azp string) bool { return slices.Contains(p.parties, azp) },
		CustomClaimsConstructor: func(context.Context) any { return &status{} },
	})
	if err != nil {
		return claims{}, time.Time{}, unauthenticated(err)
	}
	if c.Expiry == nil || c.Subject == "" || c.SessionID == "" {
		return claims{}, time.Time{}, unauthenticated(errors.New("clerk: a token without an end, a person or a session"))
	}
	return claimsOf(c), time.Unix(*c.Expiry, 0), nil
}

func claimsOf(c *sdk.SessionClaims) claims {
	out := claims{user: c.Subject, organisation: c.ActiveOrganizationID, session: c.SessionID}
	if s, ok := c.Custom.(*status); ok {
		out.pending = s.Status != "" && s.Status != "active"
	}
	return out
}

// derived makes an ID of one of Clerk's, the same each time: a UUID of version
// 8 (RFC 9562, section 5.8).
func derived(kind, external string) id.ID {
	sum := sha256.Sum256([]byte("clerk/" + kind + "/" + external))
	out := id.ID(sum[:16])
	out[6] = out[6]&0x0f | 0x80
	out[8] = out[8]&0x3f | 0x80
	return out
}

func unauthenticated(cause error) *knowledge.Error {
	return &knowledge.Error{Code: knowledge.CodeUnauthenticated, Message: "Your session has ended. Sign in again.", Err: cause}
}

func noOrganisation(message string) *knowledge.Error {
	return knowledge.Errorf(knowledge.CodeNoOrganisation, "%s", message)
}

type clock func() time.Time

// Now implements clerk-sdk-go's Clock.
func (c clock) Now() time.Time { return c() }
