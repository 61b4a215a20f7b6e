package memory

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

// Accounts keeps people, organisations, sessions and invitations.
type Accounts struct{ *data }

var _ identity.Accounts = (*Accounts)(nil)

type member struct {
	role          identity.Role
	joined, ended time.Time
}

// CreateOrganisation implements identity.Accounts.
func (a *Accounts) CreateOrganisation(ctx context.Context, o identity.Organisation) error {
	return a.across(ctx, func() error {
		for _, other := range a.orgs {
			if other.ID == o.ID || other.Slug == o.Slug {
				return taken("organisation")
			}
		}
		o.CreatedAt = moment(o.CreatedAt)
		a.orgs[o.ID], a.tenants[o.ID] = o, newTenant(a.data)
		return nil
	})
}

// Organisation implements identity.Accounts.
func (a *Accounts) Organisation(ctx context.Context, org id.ID) (identity.Organisation, error) {
	return a.organisation(ctx, func(o identity.Organisation) bool { return o.ID == org })
}

// OrganisationBySlug implements identity.Accounts.
func (a *Accounts) OrganisationBySlug(ctx context.Context, slug string) (identity.Organisation, error) {
	return a.organisation(ctx, func(o identity.Organisation) bool { return o.Slug == slug })
}

func (a *Accounts) organisation(ctx context.Context, fits func(identity.Organisation) bool) (found identity.Organisation, err error) {
	err = a.across(ctx, func() error {
		for _, o := range a.orgs {
			if fits(o) {
				found = o
				return nil
			}
		}
		return knowledge.NotFound("organisation")
	})
	return found, err
}

// Organisations implements identity.Accounts.
func (a *Accounts) Organisations(ctx context.Context) (list []identity.Organisation, err error) {
	err = a.across(ctx, func() error {
		for _, o := range a.orgs {
			list = append(list, o)
		}
		slices.SortFunc(list, func(x, y identity.Organisation) int {
			return cmp.Or(x.CreatedAt.Compare(y.CreatedAt), x.ID.Compare(y.ID))
		})
		return nil
	})
	return list, err
}

// CreateUser implements identity.Accounts.
func (a *Accounts) CreateUser(ctx context.Context, u identity.User) error {
	return a.across(ctx, func() error { return a.createUser(u) })
}

// settleUser makes the account, or begins it anew for a person who belongs to
// no organisation any more.
func (d *data) settleUser(u identity.User) error {
	before, known := d.users[u.ID]
	if !known {
		return d.createUser(u)
	}
	if len(d.placesOf(u.ID)) > 0 {
		return taken("account")
	}
	before.Name, before.PasswordHash = u.Name, u.PasswordHash
	d.users[u.ID] = before
	return nil
}

func (d *data) createUser(u identity.User) error {
	for _, other := range d.users {
		if other.ID == u.ID || other.Email == u.Email {
			return taken("account")
		}
	}
	u.CreatedAt = moment(u.CreatedAt)
	d.users[u.ID] = u
	return nil
}

// UserByEmail implements identity.Accounts.
func (a *Accounts) UserByEmail(ctx context.Context, email string) (found identity.User, err error) {
	err = a.across(ctx, func() error {
		for _, u := range a.users {
			if u.Email == email {
				found = u
				return nil
			}
		}
		return knowledge.NotFound("account")
	})
	return found, err
}

// User implements identity.Accounts.
func (a *Accounts) User(ctx context.Context, person id.ID) (found identity.User, err error) {
	err = a.across(ctx, func() error {
		found, err = a.user(person)
		return err
	})
	return found, err
}

func (d *data) user(person id.ID) (identity.User, error) {
	u, known := d.users[person]
	if !known {
		return identity.User{}, knowledge.NotFound("account")
	}
	return u, nil
}

// SetPassword implements identity.Accounts.
func (a *Accounts) SetPassword(ctx context.Context, person id.ID, hash string) error {
	return a.across(ctx, func() error {
		u, err := a.user(person)
		if err != nil {
			return err
		}
		u.PasswordHash = hash
		a.users[person] = u
		return nil
	})
}

// PlacesOf implements identity.Accounts.
func (a *Accounts) PlacesOf(ctx context.Context, person id.ID) (places []identity.Place, err error) {
	err = a.across(ctx, func() error {
		places = a.placesOf(person)
		return nil
	})
	return places, err
}

func (d *data) placesOf(person id.ID) (places []identity.Place) {
	for org, t := range d.tenants {
		if m := t.members[person]; m != nil && m.ended.IsZero() {
			places = append(places, identity.Place{Organisation: d.orgs[org], Role: m.role, JoinedAt: m.joined})
		}
	}
	slices.SortFunc(places, func(x, y identity.Place) int { return x.JoinedAt.Compare(y.JoinedAt) })
	return places
}

// Members implements identity.Accounts.
func (a *Accounts) Members(ctx context.Context) (list []identity.Member, err error) {
	err = a.inside(ctx, func(t *tenant) error {
		for person, m := range t.members {
			if m.ended.IsZero() {
				list = append(list, t.member(person))
			}
		}
		slices.SortFunc(list, func(x, y identity.Member) int {
			return cmp.Or(cmp.Compare(x.User.Name, y.User.Name), x.User.ID.Compare(y.User.ID))
		})
		return nil
	})
	return list, err
}

func (t *tenant) member(person id.ID) identity.Member {
	m := t.members[person]
	return identity.Member{User: t.users[person], Role: m.role, JoinedAt: m.joined}
}

// current returns a member who has not left.
func (t *tenant) current(person id.ID) (*member, error) {
	m := t.members[person]
	if m == nil || !m.ended.IsZero() {
		return nil, knowledge.NotFound("member")
	}
	return m, nil
}

// Member implements identity.Accounts.
func (a *Accounts) Member(ctx context.Context, person id.ID) (found identity.Member, err error) {
	err = a.inside(ctx, func(t *tenant) error {
		if _, err := t.current(person); err != nil {
			return err
		}
		found = t.member(person)
		return nil
	})
	return found, err
}

// AddMember implements identity.Accounts.
func (a *Accounts) AddMember(ctx context.Context, person id.ID, role identity.Role) error {
	return a.inside(ctx, func(t *tenant) error {
		if _, err := t.user(person); err != nil {
			return err
		}
		return t.admit(person, role)
	})
}

func (t *tenant) admit(person id.ID, role identity.Role) error {
	if m := t.members[person]; m != nil && m.ended.IsZero() {
		return knowledge.Errorf(knowledge.CodeConflict, "This person is a member already.")
	}
	t.members[person] = &member{role: role, joined: t.now()}
	t.changedElse()
	return nil
}

// ChangeRole implements identity.Accounts.
func (a *Accounts) ChangeRole(ctx context.Context, person id.ID, role identity.Role) error {
	return a.inside(ctx, func(t *tenant) error {
		m, err := t.current(person)
		if err != nil || m.role == role {
			return err
		}
		if err := t.keepAnAdmin(person); role != identity.RoleAdmin && err != nil {
			return err
		}
		m.role = role
		t.changedElse()
		return nil
	})
}

// RemoveMember implements identity.Accounts.
func (a *Accounts) RemoveMember(ctx context.Context, person id.ID) error {
	return a.inside(ctx, func(t *tenant) error {
		m, err := t.current(person)
		if err != nil {
			return err
		}
		if err := t.keepAnAdmin(person); err != nil {
			return err
		}
		m.ended = t.now()
		t.revoke(t.now(), func(s *identity.Session) bool { return s.UserID == person })
		for _, key := range t.keys {
			if key.Kind == apikey.Person && key.UserID == person && key.RevokedAt.IsZero() {
				key.RevokedAt = t.now()
			}
		}
		maps.DeleteFunc(t.grants, func(_ id.ID, g library.Grant) bool {
			return g.Subject == library.SubjectUser && g.UserID == person
		})
		t.changedElse()
		return nil
	})
}

func (t *tenant) keepAnAdmin(except id.ID) error {
	for person, m := range t.members {
		if person != except && m.role == identity.RoleAdmin && m.ended.IsZero() {
			return nil
		}
	}
	return knowledge.Errorf(knowledge.CodeLastAdmin,
		"An organisation keeps at least one admin. Make somebody else an admin first.")
}
