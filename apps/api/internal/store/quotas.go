package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/setting"
	"github.com/forebay/forebay/packages/schema/ent/usagecounter"
	"github.com/forebay/forebay/packages/schema/id"
)

// Quotas keeps limits, which are a setting, and counts.
type Quotas struct{ *core }

var _ quota.Store = (*Quotas)(nil)

// settingQuotas is the setting's key.
const settingQuotas = "quotas"

// limitsJSON is how limits are kept.
type limitsJSON struct {
	QuestionsPerHour int64 `json:"questions_per_hour"`
	DocumentsPerDay  int64 `json:"documents_per_day"`
	BytesPerDay      int64 `json:"bytes_per_day"`
}

// Limits returns what admins set.
func (q *Quotas) Limits(ctx context.Context) (quota.Limits, error) {
	row, err := q.client.Setting.Query().Where(setting.Key(settingQuotas)).Only(ctx)
	if ent.IsNotFound(err) {
		return quota.Limits{}, nil
	}
	if err != nil {
		return quota.Limits{}, public(err, "setting")
	}
	var kept limitsJSON
	if err := json.Unmarshal([]byte(row.Value), &kept); err != nil {
		return quota.Limits{}, fmt.Errorf("store: quotas: %w", err)
	}
	return quota.Limits(kept), nil
}

// SetLimits keeps what an admin set.
func (q *Quotas) SetLimits(ctx context.Context, l quota.Limits) error {
	return q.putSetting(ctx, settingQuotas, limitsJSON(l))
}

// putSetting keeps a setting, in place of what it was.
func (c *core) putSetting(ctx context.Context, key string, value any) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	encoded, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("store: setting %s: %w", key, err)
	}
	return c.write(ctx, "setting", func(tx *ent.Tx) error {
		seq, err := c.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		row, err := tx.Setting.Query().Where(setting.Key(key)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			row = &ent.Setting{ID: id.New()}
			err = tx.Setting.Create().SetID(row.ID).SetKey(key).SetValue(string(encoded)).
				SetUpdatedBy(v.UserID).SetUpdatedAt(seq.at).Exec(ctx)
		case err == nil:
			err = tx.Setting.Update().Where(setting.ID(row.ID)).SetValue(string(encoded)).
				SetUpdatedBy(v.UserID).SetUpdatedAt(seq.at).Exec(ctx)
		}
		if err != nil {
			return err
		}
		return seq.record(ctx, entry{
			kind: kindSetting, entity: row.ID, action: "setting.changed",
			detail: map[string]any{"key": key, "value": json.RawMessage(encoded)},
		})
	})
}

// Used reads counts in one statement.
func (q *Quotas) Used(ctx context.Context, counters []quota.Counter) (map[quota.Kind]int64, error) {
	used := make(map[quota.Kind]int64, len(counters))
	if len(counters) == 0 {
		return used, requireViewer(ctx)
	}
	rows, err := q.client.UsageCounter.Query().Where(usagecounter.Or(each(counters, counterIs)...)).All(ctx)
	for _, r := range rows {
		used[quota.Kind(r.Quota)] = r.Used
	}
	return used, public(err, "count")
}

func counterIs(c quota.Counter) predicate.UsageCounter {
	return usagecounter.And(usagecounter.SubjectID(c.Subject), usagecounter.Quota(string(c.Kind)), usagecounter.WindowStart(moment(c.Since)))
}

// Spend adds n to a count unless that passes limit. The row is the subject's
// own, so nobody waits for another's.
func (q *Quotas) Spend(ctx context.Context, c quota.Counter, n, limit int64) (bool, error) {
	if n > limit {
		return false, requireViewer(ctx)
	}
	ok, err := q.add(ctx, c, n, limit)
	if err != nil || ok {
		return ok, err
	}
	// Full, or the first of its window. Two firsts at once make one row.
	err = q.client.UsageCounter.Create().SetSubjectID(c.Subject).SetQuota(string(c.Kind)).
		SetWindowStart(moment(c.Since)).SetUsed(n).Exec(ctx)
	if ent.IsConstraintError(err) {
		return q.add(ctx, c, n, limit)
	}
	if err != nil {
		return false, public(err, "count")
	}
	return true, q.forget(ctx, c)
}

func (q *Quotas) add(ctx context.Context, c quota.Counter, n, limit int64) (bool, error) {
	rows, err := q.client.UsageCounter.Update().Where(counterIs(c), usagecounter.UsedLTE(limit-n)).AddUsed(n).Save(ctx)
	return rows > 0, public(err, "count")
}

// forget drops the subject's counts of windows that are over.
func (q *Quotas) forget(ctx context.Context, c quota.Counter) error {
	_, err := q.client.UsageCounter.Delete().Where(usagecounter.SubjectID(c.Subject),
		usagecounter.Quota(string(c.Kind)), usagecounter.WindowStartLT(moment(c.Since.Add(-time.Microsecond)))).Exec(ctx)
	return public(err, "count")
}

// GiveBack takes n off a count again.
func (q *Quotas) GiveBack(ctx context.Context, c quota.Counter, n int64) error {
	_, err := q.client.UsageCounter.Update().Where(counterIs(c), usagecounter.UsedGTE(n)).AddUsed(-n).Save(ctx)
	return public(err, "count")
}
