package store

import (
	"context"
	"errors"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/embed"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/job"
	"github.com/forebay/forebay/packages/schema/id"
)

var _ embed.Queue = (*Jobs)(nil)

// Ensure queues work that there is to be one job of: the job has its subject's
// ID. One that failed for good before makes way.
func (j *Jobs) Ensure(ctx context.Context, kind jobs.Kind, subject id.ID) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	err = j.write(ctx, "job", func(tx *ent.Tx) error {
		if _, err := tx.Job.Delete().Where(job.ID(subject), job.State(jobBuried)).Exec(ctx); err != nil {
			return err
		}
		there, err := tx.Job.Query().Where(job.ID(subject)).Exist(ctx)
		if err != nil || there {
			return err
		}
		now := j.now()
		return tx.Job.Create().SetID(subject).SetOrgID(v.OrgID).SetKind(string(kind)).SetSubjectID(subject).
			SetState(jobWaiting).SetReadyAt(now).SetOwner("").SetLease(id.Nil).SetAttempt(0).SetReason("").
			SetCreatedAt(now).Exec(ctx)
	})
	if isDuplicate(err) {
		return nil // another replica was faster
	}
	return err
}

// isDuplicate says whether a row with the same key was there.
func isDuplicate(err error) bool {
	my, ok := errors.AsType[*mysql.MySQLError](err)
	return ok && my.Number == errDuplicateKey
}
