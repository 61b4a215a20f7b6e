package local

import (
	"context"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// DevelopmentAccounts are the admin and the member that a fresh development
// installation begins with.
func DevelopmentAccounts() []DemoAccount {
	return []DemoAccount{
		{Email: "ada@forebay.test", Name: "Ada Admin", Password: "ada-runs-the-dam", Role: identity.RoleAdmin},
		{Email: "mel@forebay.test", Name: "Mel Member", Password: "mel-reads-the-flow", Role: identity.RoleMember},
	}
}

// Setup makes an organisation with its first members unless it is there. It
// can be run again: what a crash left out is made up for, what people changed
// since is left alone.
func (a *Accounts) Setup(ctx context.Context, name, slug string, members []DemoAccount) (identity.Organisation, error) {
	open := identity.Unscoped(ctx, "setup")
	org, err := a.store.OrganisationBySlug(open, slug)
	if err != nil && knowledge.CodeOf(err) != knowledge.CodeNotFound {
		return identity.Organisation{}, err
	}
	if err != nil {
		org = identity.Organisation{ID: id.New(), Name: name, Slug: slug, CreatedAt: a.now().UTC().Truncate(time.Microsecond)}
		if err := a.store.CreateOrganisation(open, org); err != nil {
			return identity.Organisation{}, err
		}
	}
	inside := identity.ForOrg(open, org.ID, "setup")
	present, err := a.store.Members(inside)
	if err != nil {
		return identity.Organisation{}, err
	}
	for _, m := range members {
		user, isNew, err := a.ensureUser(open, m)
		if err != nil {
			return identity.Organisation{}, err
		}
		if !isNew && len(present) > 0 {
			continue // a member, or one who was removed
		}
		if err := a.store.AddMember(inside, user.ID, m.Role); err != nil {
			return identity.Organisation{}, err
		}
	}
	return org, nil
}

func (a *Accounts) ensureUser(ctx context.Context, m DemoAccount) (user identity.User, isNew bool, err error) {
	user, err = a.store.UserByEmail(ctx, cleanEmail(m.Email))
	if err == nil || knowledge.CodeOf(err) != knowledge.CodeNotFound {
		return user, false, err
	}
	user, err = a.newUser(ctx, cleanEmail(m.Email), m.Name, m.Password)
	if err != nil {
		return user, false, err
	}
	return user, true, a.store.CreateUser(ctx, user)
}

// demo remembers which stored hashes are of a first password: checking one
// costs a hash, and the sign-in page asks each time.
type demo struct {
	accounts []DemoAccount
	mu       sync.Mutex
	first    map[string]bool // by stored hash
}

// Demo returns the demo accounts that still have their first password.
func (a *Accounts) Demo(ctx context.Context) ([]DemoAccount, error) {
	var shown []DemoAccount
	for _, d := range a.demo.accounts {
		user, err := a.store.UserByEmail(identity.Unscoped(ctx, "demo accounts"), cleanEmail(d.Email))
		if knowledge.CodeOf(err) == knowledge.CodeNotFound {
			continue
		}
		if err != nil {
			return nil, err
		}
		first, err := a.hasFirstPassword(ctx, user.PasswordHash, d.Password)
		if err != nil {
			return nil, err
		}
		if first {
			shown = append(shown, d)
		}
	}
	return shown, nil
}

func (a *Accounts) hasFirstPassword(ctx context.Context, hash, password string) (bool, error) {
	a.demo.mu.Lock()
	defer a.demo.mu.Unlock()
	if first, known := a.demo.first[hash]; known {
		return first, nil
	}
	first, err := a.hasher.matches(ctx, hash, password)
	if err != nil {
		return false, err
	}
	if a.demo.first == nil {
		a.demo.first = map[string]bool{}
	}
	a.demo.first[hash] = first
	return first, nil
}
