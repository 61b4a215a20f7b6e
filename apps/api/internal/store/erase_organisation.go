package store

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql/schema"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/changecounter"
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/job"
	"github.com/forebay/forebay/packages/schema/ent/migrate"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/id"
)

// organisation erases everything of the viewer's organisation, and the accounts
// of people who belong to no other. The tables come from the schema, so that a
// new one cannot be forgotten. Since it was closed nobody takes its counter any
// more and nobody asks; what needs neither may still come in for a moment, which
// is why the tables are gone through until nothing is left. What a killed
// process's successor needs goes last.
func (x *eraser) organisation(ctx context.Context) error {
	if err := x.noAnswerUnderWay(ctx); err != nil {
		return err
	}
	members, err := x.memberIDs(ctx)
	if err != nil {
		return err
	}
	for _, who := range members {
		if err := x.anonymise(ctx, who); err != nil {
			return err
		}
	}
	for {
		before := x.swept()
		if err := x.sweepTables(ctx); err != nil {
			return err
		}
		if _, err := x.client.ChangeCounter.Delete().Where(changecounter.ID(x.viewer.OrgID)).Exec(ctx); err != nil {
			return err
		}
		if x.swept() == before {
			return x.close(ctx)
		}
	}
}

// sweepTables empties the organisation's tables once, but for what the job
// itself needs.
func (x *eraser) sweepTables(ctx context.Context) error {
	for _, table := range migrate.Tables {
		if !inOrganisation(table) || table.Name == changecounter.Table || table.Name == erasure.Table {
			continue
		}
		condition, args := "TRUE", []any(nil)
		if table.Name == job.Table {
			condition, args = "`subject_id` <> ? OR `state` = ?", []any{x.erasure.ID, jobBuried}
		}
		if err := x.sweep(ctx, table.Name, condition, args...); err != nil {
			return err
		}
	}
	return nil
}

func (x *eraser) swept() (rows int) {
	for _, n := range x.counts {
		rows += n
	}
	return rows
}

// close takes the organisation itself and the records of its erasures, at once:
// the record is what finds an erasure that is not done. Of its tie to a hosted
// provider a tombstone stays, so that late word of it makes no new one.
func (x *eraser) close(ctx context.Context) error {
	above := identity.Unscoped(ctx, "an organisation's erasure")
	org := x.viewer.OrgID
	return x.write(ctx, "organisation", func(tx *ent.Tx) error {
		err := tx.ExternalIdentity.Update().Where(externalidentity.InternalID(org), externalidentity.EndedAtIsNil()).SetEndedAt(x.now()).Exec(above)
		if err != nil {
			return err
		}
		if _, err := tx.Organisation.Delete().Where(organisation.ID(org)).Exec(above); err != nil {
			return err
		}
		_, err = tx.Erasure.Delete().Exec(ctx)
		return err
	})
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
