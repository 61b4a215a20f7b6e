package local

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Found makes an organisation that is not there yet, with its first admin. An
// account that exists joins with the password that it has, which must be given:
// founding an organisation for somebody else's address proves nothing.
func (a *Accounts) Found(ctx context.Context, name, slug string, admin DemoAccount) (identity.Organisation, error) {
	open := identity.Unscoped(ctx, "founding an organisation")
	_, err := a.store.OrganisationBySlug(open, slug)
	if err == nil {
		return identity.Organisation{}, knowledge.Errorf(knowledge.CodeConflict,
			"There is an organisation with the short name %q already. Choose another with --slug, or have its admin invite you.", slug)
	}
	if knowledge.CodeOf(err) != knowledge.CodeNotFound {
		return identity.Organisation{}, err
	}
	user, isNew, err := a.ensureUser(open, admin)
	if err != nil {
		return identity.Organisation{}, err
	}
	if !isNew {
		if err := a.prove(ctx, user, admin.Password); err != nil {
			return identity.Organisation{}, err
		}
	}
	org := identity.Organisation{ID: id.New(), Name: name, Slug: slug, CreatedAt: a.now().UTC().Truncate(time.Microsecond)}
	if err := a.store.CreateOrganisation(open, org); err != nil {
		return identity.Organisation{}, err
	}
	return org, a.store.AddMember(identity.ForOrg(open, org.ID, "founding"), user.ID, identity.RoleAdmin)
}
