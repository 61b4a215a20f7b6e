package store

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/intercept"
	"github.com/forebay/forebay/packages/schema/id"
)

// orgColumn is the column that every table inside an organisation carries.
const orgColumn = "org_id"

// unscoped is the short list of entities that a context from
// identity.Unscoped reaches across organisations. A test holds it. Those marked
// true belong to no organisation and have no org column; a viewer alone does
// not reach them.
var unscoped = map[string]bool{
	ent.TypeUser:             true,  // a person can be in several organisations
	ent.TypeOrganisation:     true,  // the tenants themselves
	ent.TypeFlag:             true,  // flags are the installation's
	ent.TypeFlagVersion:      true,  //
	ent.TypeExternalIdentity: true,  // sign-in does not know the organisation yet
	ent.TypeWebhookDelivery:  true,  // nor does a hosted provider
	ent.TypeJob:              false, // dispatch hands out everybody's work
	ent.TypeChangeCounter:    false, // indexes watch every organisation's head
}

// errOtherOrganisation is a row that somebody tried to make in another
// organisation than their own: a fault of Forebay, never of its user.
var errOtherOrganisation = errors.New("store: the row belongs to another organisation than the viewer")

// reach finds the one organisation that ctx may touch the entity in, or that
// it may touch all rows.
func reach(ctx context.Context, entity string) (org id.ID, all bool, err error) {
	global, listed := unscoped[entity]
	if listed && identity.IsUnscoped(ctx) {
		return id.Nil, true, nil
	}
	if global {
		return id.Nil, false, fmt.Errorf("store: %s belongs to no organisation and needs an unscoped context: %w", entity, identity.ErrNoViewer)
	}
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return id.Nil, false, fmt.Errorf("store: %s: %w", entity, err)
	}
	return v.OrgID, false, nil
}

// readWall keeps every query, of whatever entity, inside the viewer's
// organisation.
var readWall = intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
	org, all, err := reach(ctx, q.Type())
	if err != nil || all {
		return err
	}
	q.WhereP(sql.FieldEQ(orgColumn, org))
	return nil
})

// writeWall does the same for every change: new rows are made in the viewer's
// organisation, updates and deletions get it in their WHERE, those by ID too.
func writeWall(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		org, all, err := reach(ctx, m.Type())
		if err != nil {
			return nil, err
		}
		if !all {
			if err := confine(m, org); err != nil {
				return nil, err
			}
		}
		return next.Mutate(ctx, m)
	})
}

func confine(m ent.Mutation, org id.ID) error {
	if !m.Op().Is(ent.OpCreate) {
		m.(interface {
			WhereP(...func(*sql.Selector))
		}).WhereP(sql.FieldEQ(orgColumn, org))
		return nil
	}
	if set, ok := m.Field(orgColumn); ok && set != org {
		return errOtherOrganisation
	}
	return m.SetField(orgColumn, org)
}
