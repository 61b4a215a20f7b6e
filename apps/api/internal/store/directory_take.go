package store

import (
	"context"
	"errors"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/ent/webhookdelivery"
	"github.com/forebay/forebay/packages/schema/id"
)

// byProvider is why these changes are made, in the audit trail.
const byProvider = "identity provider"

// Take implements identity.Directory.
func (d *Directory) Take(ctx context.Context, n identity.News) (again bool, err error) {
	err = d.settled(ctx, func(tx *ent.Tx) error {
		again = false
		if n.Delivery != nil {
			var err error
			if again, err = d.deliver(ctx, tx, *n.Delivery); err != nil || again {
				return err
			}
		}
		t := taking{Directory: d, tx: tx}
		if n.Entering {
			if err := t.comeBack(ctx, n); err != nil {
				return err
			}
		}
		if n.User != nil {
			if err := t.user(ctx, *n.User); err != nil {
				return err
			}
		}
		if n.Organisation != nil {
			if err := t.organisation(ctx, *n.Organisation); err != nil {
				return err
			}
		}
		if n.Membership != nil {
			if err := t.membership(ctx, *n.Membership); err != nil {
				return err
			}
		}
		if n.Session != nil {
			return t.session(ctx, *n.Session)
		}
		return nil
	})
	return again, err
}

// settled runs a transaction again when somebody else made one of its rows
// first: the next run finds it. Twice in a row is others' doing already.
func (d *Directory) settled(ctx context.Context, fn func(tx *ent.Tx) error) error {
	var err error
	for range maxAttempts {
		err = d.write(ctx, "external identity", fn)
		if my, ok := errors.AsType[*mysql.MySQLError](err); !ok || my.Number != errDuplicateKey {
			return err
		}
	}
	return err
}

// deliver notes a delivery; again says that it was taken in before.
func (d *Directory) deliver(ctx context.Context, tx *ent.Tx, v identity.Delivery) (again bool, err error) {
	again, err = tx.WebhookDelivery.Query().
		Where(webhookdelivery.Provider(provider), webhookdelivery.DeliveryID(v.ID)).Exist(ctx)
	if err != nil || again {
		return again, err
	}
	return false, tx.WebhookDelivery.Create().SetProvider(provider).SetDeliveryID(v.ID).
		SetType(clip(v.Type, 64)).SetCreatedAt(d.now()).Exec(ctx)
}

// taking is one transaction that takes news in.
type taking struct {
	*Directory
	tx *ent.Tx
}

// known returns what was heard of a thing before, or nil.
func (t taking) known(ctx context.Context, kind identity.ExternalKind, external string) (*ent.ExternalIdentity, error) {
	row, err := t.tx.ExternalIdentity.Query().Where(ofKind(kind), externalidentity.ExternalID(external)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return row, err
}

// tie makes the row of something new.
func (t taking) tie(ctx context.Context, kind identity.ExternalKind, external string, internal id.ID, version, ended time.Time) error {
	create := t.tx.ExternalIdentity.Create().SetProvider(provider).SetKind(string(kind)).SetExternalID(external).
		SetInternalID(internal).SetVersion(moment(version)).SetCreatedAt(t.now())
	if !ended.IsZero() {
		create.SetEndedAt(moment(ended))
	}
	return create.Exec(ctx)
}

// advance moves a row to a newer version; false means that there is nothing
// new. The UPDATE itself compares, so of two at once the newer one stays.
func (t taking) advance(ctx context.Context, row *ent.ExternalIdentity, version time.Time) (bool, error) {
	n, err := t.tx.ExternalIdentity.Update().
		Where(externalidentity.ID(row.ID), externalidentity.EndedAtIsNil(), externalidentity.VersionLT(moment(version))).
		SetVersion(moment(version)).Save(ctx)
	return n > 0, err
}

// end leaves a tombstone; false means that there was one.
func (t taking) end(ctx context.Context, kind identity.ExternalKind, row *ent.ExternalIdentity, external string, version time.Time) (bool, error) {
	if row == nil {
		return true, t.tie(ctx, kind, external, id.Nil, version, t.now())
	}
	n, err := t.tx.ExternalIdentity.Update().Where(externalidentity.ID(row.ID), externalidentity.EndedAtIsNil()).
		SetVersion(moment(version)).SetEndedAt(t.now()).Save(ctx)
	return n > 0, err
}

func (t taking) organisation(ctx context.Context, o identity.ExternalOrganisation) error {
	row, err := t.known(ctx, identity.ExternalKindOrganisation, o.ID)
	switch {
	case err != nil:
		return err
	case o.Ended:
		fresh, err := t.end(ctx, identity.ExternalKindOrganisation, row, o.ID, o.Version)
		if err != nil || !fresh || row == nil {
			return err
		}
		return t.disband(ctx, row.InternalID)
	case row == nil:
		return t.found(ctx, o)
	}
	fresh, err := t.advance(ctx, row, o.Version)
	if err != nil || !fresh {
		return err
	}
	return t.tx.Organisation.Update().Where(organisation.ID(row.InternalID)).SetName(nameOf(o.Name, o.ID)).Exec(ctx)
}

// found makes an organisation. Its short name is the provider's where nobody
// has that: one of the same name that was here before is another's.
func (t taking) found(ctx context.Context, o identity.ExternalOrganisation) error {
	slug := clip(o.Slug, 48)
	taken := slug == ""
	if !taken {
		var err error
		if taken, err = t.tx.Organisation.Query().Where(organisation.Slug(slug)).Exist(ctx); err != nil {
			return err
		}
	}
	ours := identity.Organisation{ID: id.New(), Name: nameOf(o.Name, o.ID), Slug: slug, CreatedAt: t.now()}
	if taken {
		ours.Slug = firstOf(slug, "organisation") + "-" + tail(ours.ID)
	}
	if err := createOrganisation(ctx, t.tx, ours); err != nil {
		return err
	}
	return t.tie(ctx, identity.ExternalKindOrganisation, o.ID, ours.ID, o.Version, time.Time{})
}

func (t taking) session(ctx context.Context, s identity.ExternalSession) error {
	row, err := t.known(ctx, identity.ExternalKindSession, s.ID)
	if err != nil || row != nil {
		return err
	}
	return t.tie(ctx, identity.ExternalKindSession, s.ID, id.Nil, s.Version, t.now())
}

// Link implements identity.Directory.
func (d *Directory) Link(ctx context.Context, o identity.ExternalOrganisation, ours id.ID) error {
	return d.settled(ctx, func(tx *ent.Tx) error {
		t := taking{Directory: d, tx: tx}
		row, err := t.known(ctx, identity.ExternalKindOrganisation, o.ID)
		if err != nil {
			return err
		}
		tied, err := tx.ExternalIdentity.Query().
			Where(ofKind(identity.ExternalKindOrganisation), externalidentity.InternalID(ours)).Exist(ctx)
		if err != nil {
			return err
		}
		if row != nil || tied {
			return knowledge.Errorf(knowledge.CodeConflict, "One of the two is linked already. Link an organisation before anybody enters it.")
		}
		return t.tie(ctx, identity.ExternalKindOrganisation, o.ID, ours, o.Version, time.Time{})
	})
}

// nameOf is a name as its column holds it; what has none is called by its ID.
func nameOf(name, external string) string { return clip(firstOf(name, external), 120) }

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// tail is the random end of an ID, to tell equal names apart.
func tail(i id.ID) string {
	s := i.String()
	return s[len(s)-8:]
}
