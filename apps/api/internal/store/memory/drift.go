package memory

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Drift keeps how the watch over what is asked stands.
type Drift struct{ *data }

var _ insight.Store = (*Drift)(nil)

// drift is what one organisation's watch has.
type drift struct {
	state        insight.State
	observations []insight.Observation // in their order
	alarms       []insight.Alarm       // the oldest first
}

func markOrder(a, b insight.Mark) int { return cmp.Or(a.At.Compare(b.At), a.ID.Compare(b.ID)) }

// KeepObservations implements insight.Store.
func (d *Drift) KeepObservations(ctx context.Context, list []insight.Observation) error {
	return d.inside(ctx, func(t *tenant) error {
		for _, o := range list {
			o.ID, o.At, o.Topics = id.New(), moment(o.At), insight.UnpackTopics(insight.PackTopics(o.Topics))
			t.drift.observations = append(t.drift.observations, o)
		}
		slices.SortFunc(t.drift.observations, func(a, b insight.Observation) int { return markOrder(a.Mark(), b.Mark()) })
		return nil
	})
}

// CountObservations implements insight.Store.
func (d *Drift) CountObservations(ctx context.Context, after, upTo insight.Mark) (n int, err error) {
	err = d.inside(ctx, func(t *tenant) error {
		for _, o := range t.drift.observations {
			if (after.At.IsZero() || markOrder(o.Mark(), after) > 0) && (upTo.At.IsZero() || markOrder(o.Mark(), upTo) <= 0) {
				n++
			}
		}
		return nil
	})
	return n, err
}

// FirstObservations implements insight.Store.
func (d *Drift) FirstObservations(ctx context.Context, from time.Time, limit int) ([]insight.Observation, error) {
	list, err := d.between(ctx, from, time.Time{})
	return list[:min(limit, len(list))], err
}

// LatestObservations implements insight.Store.
func (d *Drift) LatestObservations(ctx context.Context, from, to time.Time, limit int) ([]insight.Observation, error) {
	list, err := d.between(ctx, from, to)
	return list[max(len(list)-limit, 0):], err
}

func (d *Drift) between(ctx context.Context, from, to time.Time) (list []insight.Observation, err error) {
	err = d.inside(ctx, func(t *tenant) error {
		for _, o := range t.drift.observations {
			if !o.At.Before(moment(from)) && (to.IsZero() || !o.At.After(moment(to))) {
				list = append(list, o)
			}
		}
		return nil
	})
	return list, err
}

// ForgetObservations implements insight.Store.
func (d *Drift) ForgetObservations(ctx context.Context, oldest time.Time, keep int, from, to time.Time) error {
	return d.inside(ctx, func(t *tenant) error {
		cut := moment(oldest)
		if surplus := len(t.drift.observations) - keep; surplus > 0 {
			if at := t.drift.observations[surplus-1].At; !at.Before(cut) {
				cut = at.Add(time.Microsecond)
			}
		}
		t.drift.observations = slices.DeleteFunc(t.drift.observations, func(o insight.Observation) bool {
			return o.At.Before(cut) && (o.At.Before(moment(from)) || o.At.After(moment(to)))
		})
		return nil
	})
}

// Drift implements insight.Store.
func (d *Drift) Drift(ctx context.Context) (s insight.State, err error) {
	err = d.inside(ctx, func(t *tenant) error {
		s = t.drift.state
		return nil
	})
	return s, err
}

// SaveLook implements insight.Store.
func (d *Drift) SaveLook(ctx context.Context, next insight.State, opened []insight.Alarm, ended []id.ID) (saved bool, err error) {
	err = d.inside(ctx, func(t *tenant) error {
		if saved = t.drift.state.Version == next.Version-1; !saved {
			return nil
		}
		t.drift.state = next
		for _, a := range opened {
			a.OpenedAt, a.Reference.Samples = moment(a.OpenedAt), 0
			t.drift.alarms = append(t.drift.alarms, a)
		}
		t.endAlarms(func(a insight.Alarm) bool { return slices.Contains(ended, a.ID) })
		return nil
	})
	return saved, err
}

func (t *tenant) endAlarms(which func(insight.Alarm) bool) {
	for i := range t.drift.alarms {
		if a := &t.drift.alarms[i]; a.EndedAt.IsZero() && which(*a) {
			a.EndedAt = t.now()
		}
	}
}

// SaveReference implements insight.Store.
func (d *Drift) SaveReference(ctx context.Context, next insight.State) error {
	return d.inside(ctx, func(t *tenant) error {
		if t.drift.state.Version != next.Version-1 {
			return knowledge.Errorf(knowledge.CodeConflict, "The watch over drift moved on meanwhile. Try again.")
		}
		t.drift.state = next
		t.endAlarms(func(insight.Alarm) bool { return true })
		t.changedElse()
		return nil
	})
}

// Alarms implements insight.Store.
func (d *Drift) Alarms(ctx context.Context, limit int) (list []insight.Alarm, err error) {
	err = d.inside(ctx, func(t *tenant) error {
		list = slices.Clone(t.drift.alarms)
		slices.SortStableFunc(list, func(a, b insight.Alarm) int {
			return cmp.Or(b.OpenedAt.Compare(a.OpenedAt), b.ID.Compare(a.ID))
		})
		list = list[:min(limit, len(list))]
		return nil
	})
	return list, err
}

// Acknowledge implements insight.Store.
func (d *Drift) Acknowledge(ctx context.Context, alarm id.ID) (a insight.Alarm, err error) {
	err = d.inside(ctx, func(t *tenant) error {
		i := slices.IndexFunc(t.drift.alarms, func(a insight.Alarm) bool { return a.ID == alarm })
		if i < 0 {
			return knowledge.NotFound("alarm")
		}
		if kept := &t.drift.alarms[i]; kept.AcknowledgedAt.IsZero() {
			kept.AcknowledgedBy, kept.AcknowledgedAt = t.viewer.UserID, t.now()
			t.changedElse()
		}
		a = t.drift.alarms[i]
		return nil
	})
	return a, err
}

// Names implements insight.Store.
func (d *Drift) Names(ctx context.Context, people []id.ID) (map[id.ID]string, error) {
	return (&Library{d.data}).Names(ctx, people)
}
