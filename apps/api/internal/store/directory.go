package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/ent/webhookdelivery"
	"github.com/forebay/forebay/packages/schema/id"
)

// provider is the hosted identity provider of the tables.
const provider = "clerk"

// Directory keeps what the hosted identity provider says. It has no double in
// package memory: what it promises, to act once whoever else acts at the same
// time, are promises of transactions and unique keys.
type Directory struct{ *core }

var _ identity.Directory = (*Directory)(nil)

// Standing is one statement of primary and unique keys, so that it can be asked
// at every request: what another replica was told acts here at once.
func (d *Directory) Standing(ctx context.Context, person, org, signIn string) (identity.Standing, error) {
	var rows []struct {
		User         id.ID          `sql:"user_id"`
		Organisation id.ID          `sql:"org_id"`
		Role         string         `sql:"role"`
		Ended        sql.NullString `sql:"ended"`
	}
	err := d.client.ExternalIdentity.Query().Modify(func(p *sql.Selector) {
		o, s := sql.Table(externalidentity.Table).As("o"), sql.Table(externalidentity.Table).As("s")
		ours, m, u := sql.Table(organisation.Table), sql.Table(membership.Table), sql.Table(user.Table)
		p.Join(o).OnP(sql.And(named(o.C, identity.ExternalKindOrganisation, org), sql.IsNull(o.C(externalidentity.FieldEndedAt)))).
			Join(ours).OnP(sql.And(
			sql.ColumnsEQ(ours.C(organisation.FieldID), o.C(externalidentity.FieldInternalID)),
			sql.IsNull(ours.C(organisation.FieldErasingAt)),
		)).
			Join(m).OnP(sql.And(
			sql.ColumnsEQ(m.C(membership.FieldOrgID), o.C(externalidentity.FieldInternalID)),
			sql.ColumnsEQ(m.C(membership.FieldUserID), p.C(externalidentity.FieldInternalID)),
			sql.IsNull(m.C(membership.FieldEndedAt)),
		)).
			Join(u).On(u.C(user.FieldID), p.C(externalidentity.FieldInternalID)).
			LeftJoin(s).OnP(named(s.C, identity.ExternalKindSession, signIn)).
			Where(sql.And(named(p.C, identity.ExternalKindUser, person), sql.IsNull(p.C(externalidentity.FieldEndedAt)))).
			Select(m.C(membership.FieldUserID), m.C(membership.FieldOrgID), m.C(membership.FieldRole)).
			AppendSelectAs(s.C(externalidentity.FieldExternalID), "ended")
	}).Scan(ctx, &rows)
	if err != nil {
		return identity.Standing{}, public(err, "member")
	}
	if len(rows) == 0 {
		return identity.Standing{}, knowledge.NotFound("member")
	}
	r := rows[0]
	return identity.Standing{User: r.User, Organisation: r.Organisation, Role: identity.Role(r.Role), SessionEnded: r.Ended.Valid}, nil
}

// named is one row of the provider's, by its unique key.
func named(column func(string) string, kind identity.ExternalKind, external string) *sql.Predicate {
	return sql.And(
		sql.EQ(column(externalidentity.FieldProvider), provider),
		sql.EQ(column(externalidentity.FieldKind), string(kind)),
		sql.EQ(column(externalidentity.FieldExternalID), external),
	)
}

func ofKind(kind identity.ExternalKind) predicate.ExternalIdentity {
	return externalidentity.And(externalidentity.Provider(provider), externalidentity.Kind(string(kind)))
}

// Versions implements identity.Directory.
func (d *Directory) Versions(ctx context.Context, kind identity.ExternalKind, ids []string) (map[string]time.Time, error) {
	rows, err := d.client.ExternalIdentity.Query().Where(ofKind(kind), externalidentity.ExternalIDIn(ids...)).All(ctx)
	if err != nil {
		return nil, public(err, "external identity")
	}
	versions := make(map[string]time.Time, len(rows))
	for _, r := range rows {
		versions[r.ExternalID] = r.Version
	}
	return versions, nil
}

// Living implements identity.Directory.
func (d *Directory) Living(ctx context.Context, kind identity.ExternalKind, before time.Time, after string, limit int) ([]string, error) {
	rows, err := d.client.ExternalIdentity.Query().
		Where(ofKind(kind), externalidentity.EndedAtIsNil(), externalidentity.CreatedAtLT(moment(before)), externalidentity.ExternalIDGT(after)).
		Order(externalidentity.ByExternalID()).Limit(limit).All(ctx)
	return each(rows, func(r *ent.ExternalIdentity) string { return r.ExternalID }), public(err, "external identity")
}

// LivingMemberships implements identity.Directory.
func (d *Directory) LivingMemberships(ctx context.Context, org string, before time.Time) ([]identity.ExternalMembership, error) {
	var rows []struct {
		ID   string `sql:"external_id"`
		User string `sql:"person"`
	}
	err := d.client.ExternalIdentity.Query().Modify(func(e *sql.Selector) {
		o, p, m := sql.Table(externalidentity.Table).As("o"), sql.Table(externalidentity.Table).As("p"), sql.Table(membership.Table)
		e.Join(m).On(m.C(membership.FieldID), e.C(externalidentity.FieldInternalID)).
			Join(o).OnP(sql.And(
			named(o.C, identity.ExternalKindOrganisation, org),
			sql.ColumnsEQ(o.C(externalidentity.FieldInternalID), m.C(membership.FieldOrgID)),
		)).
			Join(p).OnP(sql.And(
			sql.ColumnsEQ(p.C(externalidentity.FieldInternalID), m.C(membership.FieldUserID)),
			sql.EQ(p.C(externalidentity.FieldProvider), provider),
			sql.EQ(p.C(externalidentity.FieldKind), string(identity.ExternalKindUser)),
		)).
			Where(sql.And(
				sql.EQ(e.C(externalidentity.FieldProvider), provider),
				sql.EQ(e.C(externalidentity.FieldKind), string(identity.ExternalKindMembership)),
				sql.IsNull(e.C(externalidentity.FieldEndedAt)),
				sql.LT(e.C(externalidentity.FieldCreatedAt), moment(before)),
			)).
			Select(e.C(externalidentity.FieldExternalID)).
			AppendSelectAs(p.C(externalidentity.FieldExternalID), "person")
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "external identity")
	}
	out := make([]identity.ExternalMembership, len(rows))
	for i, r := range rows {
		out[i] = identity.ExternalMembership{ID: r.ID, UserID: r.User, OrganisationID: org}
	}
	return out, nil
}

// Schedule queues a night's reconciliation. The mark of the night is a delivery
// of our own: of all replicas that try, its unique key lets one queue the job,
// in the same transaction.
func (d *Directory) Schedule(ctx context.Context, night string) (queued bool, err error) {
	mark := identity.Delivery{ID: "reconciliation/" + night, Type: string(jobs.KindReconcile)}
	err = d.settled(ctx, func(tx *ent.Tx) error {
		again, err := d.deliver(ctx, tx, mark)
		if queued = err == nil && !again; !queued {
			return err
		}
		return enqueue(ctx, tx, id.Nil, jobs.KindReconcile, id.Nil, d.now())
	})
	return queued, err
}

// Forget implements identity.Directory.
func (d *Directory) Forget(ctx context.Context, before time.Time) error {
	_, err := d.client.WebhookDelivery.Delete().Where(webhookdelivery.CreatedAtLT(moment(before))).Exec(ctx)
	if err != nil {
		return public(err, "delivery")
	}
	_, err = d.client.ExternalIdentity.Delete().
		Where(ofKind(identity.ExternalKindSession), externalidentity.CreatedAtLT(moment(before))).Exec(ctx)
	return public(err, "external identity")
}
