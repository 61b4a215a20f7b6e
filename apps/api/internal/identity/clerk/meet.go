package clerk

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const (
	// refusedFor is how long it is remembered that Clerk knows no such member,
	// so that a token without a membership cannot have us ask for every request.
	// A webhook ends it sooner.
	refusedFor = 10 * time.Second
	// meetTime bounds getting to know somebody: three calls and a transaction.
	meetTime = 8 * time.Second
)

// meet gets to know a member whose token came before the webhooks that would
// have told us. It believes Clerk's back end, not the token: that may be older
// than the end of the membership. Of all requests that need the same, one asks.
func (p *Provider) meet(ctx context.Context, c claims) (identity.Standing, error) {
	who := pair{c.user, c.organisation}
	if _, refused := p.refused.get(who); refused {
		return identity.Standing{}, notAMember()
	}
	found, err, _ := p.meeting.Do(c.user+" "+c.organisation, func() (any, error) {
		// That the one who asks leaves is no reason for the others to go without.
		asking, cancel := context.WithTimeout(context.WithoutCancel(ctx), meetTime)
		defer cancel()
		return p.introduce(identity.Unscoped(asking, "first sight of a person"), who)
	})
	if err != nil {
		return identity.Standing{}, err
	}
	if found == false {
		p.refused.put(who, struct{}{})
		return identity.Standing{}, notAMember()
	}
	standing, err := p.directory.Standing(identity.Unscoped(ctx, "who asks"), c.user, c.organisation, c.session)
	if knowledge.CodeOf(err) == knowledge.CodeNotFound { // ended meanwhile, or for good
		p.refused.put(who, struct{}{})
		return identity.Standing{}, notAMember()
	}
	return standing, err
}

// introduce takes in what Clerk says of a member; false when they are none.
func (p *Provider) introduce(ctx context.Context, who pair) (bool, error) {
	m, err := p.people.membership(ctx, who.user, who.organisation)
	if err != nil {
		return false, away(err)
	}
	if m == nil {
		return false, nil
	}
	place, ok := membershipOf(m)
	if !ok {
		return false, nil
	}
	person, err := p.people.user(ctx, who.user)
	if err != nil {
		return false, away(err)
	}
	org, err := p.people.organisation(ctx, who.organisation)
	if err != nil {
		return false, away(err)
	}
	if person == nil || org == nil {
		return false, nil
	}
	_, err = p.directory.Take(ctx, identity.News{Entering: true, User: person, Organisation: org, Membership: &place})
	return true, err
}

func notAMember() *knowledge.Error {
	return noOrganisation("You are not, or no longer, a member of this organisation. Choose another, or ask one of its admins.")
}
