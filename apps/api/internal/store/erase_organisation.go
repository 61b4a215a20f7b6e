package store

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql/schema"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/ent/changecounter"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/migrate"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/id"
)

// organisation erases everything of the viewer's organisation, and the accounts
// of people who belong to no other. The tables come from the schema, so that a
// new one cannot be forgotten. What the job itself needs goes last: a killed
// process's successor finds it.
func (x *eraser) organisation(ctx context.Context) error {
	members, err := x.memberIDs(ctx)
	if err != nil {
		return err
	}
	for _, who := range members {
		if err := x.anonymise(ctx, who); err != nil {
			return err
		}
	}
	last := []string{"erasures", "jobs", "change_counters"}
	for _, table := range migrate.Tables {
		if inOrganisation(table) && !slices.Contains(last, table.Name) {
			if err := x.sweep(ctx, table.Name, "TRUE"); err != nil {
				return err
			}
		}
	}
	above := identity.Unscoped(ctx, "an organisation's erasure")
	org := x.viewer.OrgID
	if _, err := x.client.ExternalIdentity.Delete().Where(externalidentity.InternalID(org)).Exec(above); err != nil {
		return err
	}
	if _, err := x.client.Organisation.Delete().Where(organisation.ID(org)).Exec(above); err != nil {
		return err
	}
	if _, err := x.client.ChangeCounter.Delete().Where(changecounter.ID(org)).Exec(ctx); err != nil {
		return err
	}
	if err := x.sweep(ctx, "jobs", "`subject_id` <> ?", x.erasure.ID); err != nil {
		return err
	}
	return x.sweep(ctx, "erasures", "TRUE")
}

func inOrganisation(table *schema.Table) bool {
	return slices.ContainsFunc(table.Columns, func(c *schema.Column) bool { return c.Name == orgColumn })
}

func (x *eraser) memberIDs(ctx context.Context) ([]id.ID, error) {
	rows, err := x.client.Membership.Query().All(ctx)
	ids := make([]id.ID, len(rows))
	for i, m := range rows {
		ids[i] = m.UserID
	}
	return ids, err
}
