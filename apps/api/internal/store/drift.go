package store

import (
	"context"
	"encoding/json"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/driftalarm"
	"github.com/forebay/forebay/packages/schema/ent/setting"
	"github.com/forebay/forebay/packages/schema/id"
)

// Drift keeps how the watch over what is asked stands, and its alarms. The
// observations are in observations.go.
type Drift struct{ *core }

var _ insight.Store = (*Drift)(nil)

// settingDrift is the key of how the watch stands: what an administrator chose
// for its reference, and what came of the last look.
const settingDrift = "drift"

// kindAlarm is a drift alarm in the change sequence and the audit chain.
const kindAlarm = "drift_alarm"

// Drift returns how the watch stands.
func (d *Drift) Drift(ctx context.Context) (insight.State, error) {
	row, err := d.client.Setting.Query().Where(setting.Key(settingDrift)).Only(ctx)
	if ent.IsNotFound(err) {
		return insight.State{}, nil
	}
	if err != nil {
		return insight.State{}, public(err, "setting")
	}
	return driftState(row)
}

func driftState(row *ent.Setting) (s insight.State, err error) {
	if err := json.Unmarshal([]byte(row.Value), &s); err != nil {
		return s, fmt.Errorf("store: drift: %w", err)
	}
	return s, nil
}

// SaveLook saves the outcome of a look, unless another was saved since.
func (d *Drift) SaveLook(ctx context.Context, next insight.State, opened []insight.Alarm, ended []id.ID) (saved bool, err error) {
	err = d.write(ctx, "setting", func(tx *ent.Tx) error {
		saved = false
		seq, err := d.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		if _, saved, err = saveDrift(ctx, seq, next); err != nil || !saved {
			return err
		}
		rows := make([]*ent.DriftAlarmCreate, len(opened))
		for i, a := range opened {
			rows[i] = alarmRow(tx, a)
		}
		if err := tx.DriftAlarm.CreateBulk(rows...).Exec(ctx); err != nil || len(ended) == 0 {
			return err
		}
		return tx.DriftAlarm.Update().Where(driftalarm.IDIn(ended...), driftalarm.EndedAtIsNil()).SetEndedAt(seq.at).Exec(ctx)
	})
	return saved, err
}

// saveDrift writes how the watch stands, unless another has since it was read.
func saveDrift(ctx context.Context, seq *sequence, next insight.State) (row id.ID, saved bool, err error) {
	value, err := json.Marshal(next)
	if err != nil {
		return id.Nil, false, fmt.Errorf("store: drift: %w", err)
	}
	before, err := seq.tx.Setting.Query().Where(setting.Key(settingDrift)).Only(ctx)
	if ent.IsNotFound(err) && next.Version == 1 {
		row = id.New()
		return row, true, seq.tx.Setting.Create().SetID(row).SetKey(settingDrift).SetValue(string(value)).
			SetUpdatedBy(seq.viewer.UserID).SetUpdatedAt(seq.at).Exec(ctx)
	}
	if ent.IsNotFound(err) {
		return id.Nil, false, nil
	}
	if err != nil {
		return id.Nil, false, err
	}
	was, err := driftState(before)
	if err != nil || was.Version != next.Version-1 {
		return before.ID, false, err
	}
	return before.ID, true, seq.tx.Setting.Update().Where(setting.ID(before.ID)).SetValue(string(value)).
		SetUpdatedBy(seq.viewer.UserID).SetUpdatedAt(seq.at).Exec(ctx)
}

// SaveReference saves what an administrator chose and ends all alarms.
func (d *Drift) SaveReference(ctx context.Context, next insight.State) error {
	return d.write(ctx, "setting", func(tx *ent.Tx) error {
		seq, err := d.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		row, saved, err := saveDrift(ctx, seq, next)
		if err != nil {
			return err
		}
		if !saved {
			return knowledge.Errorf(knowledge.CodeConflict, "The watch over drift moved on meanwhile. Try again.")
		}
		if err := tx.DriftAlarm.Update().Where(driftalarm.EndedAtIsNil()).SetEndedAt(seq.at).Exec(ctx); err != nil {
			return err
		}
		return seq.record(ctx, entry{
			kind: kindSetting, entity: row, action: "drift.reference_set",
			detail: map[string]any{"days": next.Days, "from": next.From, "to": next.To, "questions": next.Base},
		})
	})
}

// Alarms returns the latest, newest first.
func (d *Drift) Alarms(ctx context.Context, limit int) ([]insight.Alarm, error) {
	rows, err := d.client.DriftAlarm.Query().
		Order(driftalarm.ByCreatedAt(sql.OrderDesc()), driftalarm.ByID(sql.OrderDesc())).Limit(limit).All(ctx)
	return each(rows, alarmOf), public(err, "alarm")
}

// Acknowledge notes that the viewer has seen to an alarm.
func (d *Drift) Acknowledge(ctx context.Context, alarm id.ID) (a insight.Alarm, err error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return a, err
	}
	err = d.write(ctx, "alarm", func(tx *ent.Tx) error {
		seq, err := d.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		row, err := tx.DriftAlarm.Query().Where(driftalarm.ID(alarm)).Only(ctx)
		if err != nil {
			return err
		}
		if a = alarmOf(row); !a.AcknowledgedAt.IsZero() {
			return nil
		}
		a.AcknowledgedBy, a.AcknowledgedAt = v.UserID, seq.at
		err = tx.DriftAlarm.Update().Where(driftalarm.ID(alarm)).SetAcknowledgedBy(v.UserID).SetAcknowledgedAt(seq.at).Exec(ctx)
		if err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindAlarm, entity: alarm, action: "drift.acknowledged", detail: map[string]any{"measure": a.Measure}})
	})
	return a, err
}

// Names returns the names of people who are or were members here.
func (d *Drift) Names(ctx context.Context, people []id.ID) (map[id.ID]string, error) {
	return (&Library{d.core}).Names(ctx, people)
}

func alarmRow(tx *ent.Tx, a insight.Alarm) *ent.DriftAlarmCreate {
	return tx.DriftAlarm.Create().SetID(a.ID).SetMeasure(string(a.Measure)).SetTest(string(a.Test)).
		SetStatistic(a.Statistic).SetThreshold(a.Threshold).
		SetReferenceFrom(moment(a.Reference.From)).SetReferenceTo(moment(a.Reference.To)).
		SetWindowFrom(moment(a.Window.From)).SetWindowTo(moment(a.Window.To)).SetSamples(a.Window.Samples).
		SetAcknowledgedBy(id.Nil).SetCreatedAt(moment(a.OpenedAt))
}

func alarmOf(r *ent.DriftAlarm) insight.Alarm {
	return insight.Alarm{
		ID: r.ID, Measure: insight.Measure(r.Measure), Test: insight.Test(r.Test), Statistic: r.Statistic, Threshold: r.Threshold,
		Reference: insight.Stretch{From: r.ReferenceFrom, To: r.ReferenceTo},
		Window:    insight.Stretch{From: r.WindowFrom, To: r.WindowTo, Samples: r.Samples},
		OpenedAt:  r.CreatedAt, EndedAt: r.EndedAt, AcknowledgedBy: r.AcknowledgedBy, AcknowledgedAt: r.AcknowledgedAt,
	}
}
