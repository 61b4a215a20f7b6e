package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/id"
)

// Accounts keeps people, organisations, sessions and invitations.
type Accounts struct{ *core }

var _ identity.Accounts = (*Accounts)(nil)

// CreateOrganisation makes an organisation and the head of its change sequence.
func (a *Accounts) CreateOrganisation(ctx context.Context, o identity.Organisation) error {
	return a.write(ctx, "organisation", func(tx *ent.Tx) error {
		return createOrganisation(ctx, tx, o)
	})
}

func createOrganisation(ctx context.Context, tx *ent.Tx, o identity.Organisation) error {
	err := tx.Organisation.Create().SetID(o.ID).SetName(o.Name).SetSlug(o.Slug).
		SetCreatedAt(moment(o.CreatedAt)).Exec(ctx)
	if err != nil {
		return err
	}
	return tx.ChangeCounter.Create().SetID(o.ID).SetSeq(0).SetDocumentSeq(0).SetAuditHash(genesis).Exec(ctx)
}

// Organisation returns one organisation.
func (a *Accounts) Organisation(ctx context.Context, org id.ID) (identity.Organisation, error) {
	o, err := a.client.Organisation.Query().Where(organisation.ID(org)).Only(ctx)
	return organisationOf(o), public(err, "organisation")
}

// OrganisationBySlug finds an organisation by the name in its addresses.
func (a *Accounts) OrganisationBySlug(ctx context.Context, slug string) (identity.Organisation, error) {
	o, err := a.client.Organisation.Query().Where(organisation.Slug(slug)).Only(ctx)
	return organisationOf(o), public(err, "organisation")
}

// Organisations returns all organisations, the oldest first.
func (a *Accounts) Organisations(ctx context.Context) ([]identity.Organisation, error) {
	rows, err := a.client.Organisation.Query().
		Order(organisation.ByCreatedAt(), organisation.ByID()).All(ctx)
	return each(rows, organisationOf), public(err, "organisation")
}

// CreateUser makes an account. A taken address is a conflict.
func (a *Accounts) CreateUser(ctx context.Context, u identity.User) error {
	return public(createUser(ctx, a.client.User, u), "account")
}

func createUser(ctx context.Context, c *ent.UserClient, u identity.User) error {
	return c.Create().SetID(u.ID).SetEmail(u.Email).SetName(u.Name).
		SetPasswordHash(u.PasswordHash).SetCreatedAt(moment(u.CreatedAt)).Exec(ctx)
}

// UserByEmail finds an account by its address, in lower case.
func (a *Accounts) UserByEmail(ctx context.Context, email string) (identity.User, error) {
	u, err := a.client.User.Query().Where(user.Email(email)).Only(ctx)
	return userOf(u), public(err, "account")
}

// User returns one account.
func (a *Accounts) User(ctx context.Context, person id.ID) (identity.User, error) {
	u, err := a.client.User.Query().Where(user.ID(person)).Only(ctx)
	return userOf(u), public(err, "account")
}

// SetPassword keeps a new password's hash.
func (a *Accounts) SetPassword(ctx context.Context, person id.ID, hash string) error {
	return a.write(ctx, "account", func(tx *ent.Tx) error {
		if _, err := tx.User.Query().Where(user.ID(person)).OnlyID(ctx); err != nil {
			return err
		}
		return tx.User.Update().Where(user.ID(person)).SetPasswordHash(hash).Exec(ctx)
	})
}

// PlacesOf returns the organisations of a person, the first joined first.
func (a *Accounts) PlacesOf(ctx context.Context, person id.ID) ([]identity.Place, error) {
	var rows []struct {
		ID        id.ID     `sql:"id"`
		Name      string    `sql:"name"`
		Slug      string    `sql:"slug"`
		CreatedAt time.Time `sql:"created_at"`
		Role      string    `sql:"role"`
		JoinedAt  time.Time `sql:"joined_at"`
	}
	err := a.client.Organisation.Query().Modify(func(s *sql.Selector) {
		m := sql.Table(membership.Table)
		s.Join(m).On(s.C(organisation.FieldID), m.C(membership.FieldOrgID)).
			Where(sql.And(sql.EQ(m.C(membership.FieldUserID), person), sql.IsNull(m.C(membership.FieldEndedAt)))).
			Select(s.C(organisation.FieldID), s.C(organisation.FieldName), s.C(organisation.FieldSlug),
				s.C(organisation.FieldCreatedAt), m.C(membership.FieldRole), m.C(membership.FieldJoinedAt)).
			OrderBy(m.C(membership.FieldJoinedAt), m.C(membership.FieldID))
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "organisation")
	}
	places := make([]identity.Place, len(rows))
	for i, r := range rows {
		places[i] = identity.Place{
			Organisation: identity.Organisation{ID: r.ID, Name: r.Name, Slug: r.Slug, CreatedAt: r.CreatedAt},
			Role:         identity.Role(r.Role), JoinedAt: r.JoinedAt,
		}
	}
	return places, nil
}

func organisationOf(o *ent.Organisation) identity.Organisation {
	if o == nil {
		return identity.Organisation{}
	}
	return identity.Organisation{ID: o.ID, Name: o.Name, Slug: o.Slug, CreatedAt: o.CreatedAt}
}

func userOf(u *ent.User) identity.User {
	if u == nil {
		return identity.User{}
	}
	return identity.User{ID: u.ID, Email: u.Email, Name: u.Name, PasswordHash: u.PasswordHash, CreatedAt: u.CreatedAt}
}

// each converts rows.
func each[R, D any](rows []R, convert func(R) D) []D {
	out := make([]D, len(rows))
	for i, r := range rows {
		out[i] = convert(r)
	}
	return out
}
