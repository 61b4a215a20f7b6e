package clerk

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Link ties an organisation that was here before, by its short name, to one of
// Clerk's, by its ID, so that its members find their documents in it. It is
// for the operator alone: in Clerk, anybody may call an organisation anything.
func (p *Provider) Link(ctx context.Context, slug, external string) (identity.Organisation, error) {
	open := identity.Unscoped(ctx, "linking an organisation")
	ours, err := p.accounts.OrganisationBySlug(open, slug)
	if err != nil {
		return identity.Organisation{}, err
	}
	theirs, err := p.people.organisation(ctx, external)
	if err != nil {
		return identity.Organisation{}, away(err)
	}
	if theirs == nil {
		return identity.Organisation{}, knowledge.Errorf(knowledge.CodeNotFound,
			"Clerk has no organisation %q. Its ID begins with org_ and stands on its page in Clerk's dashboard.", external)
	}
	return ours, p.directory.Link(open, *theirs, ours.ID)
}
