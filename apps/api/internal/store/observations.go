package store

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/observation"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
)

// KeepObservations keeps observations, a batch in one statement. It takes the
// sequence's lock for the sake of an erasure of the organisation: nothing comes
// in behind it.
func (d *Drift) KeepObservations(ctx context.Context, list []insight.Observation) error {
	return inBatches(list, 256, func(some []insight.Observation) error {
		return d.write(ctx, "observation", func(tx *ent.Tx) error {
			if _, err := d.lockSequence(ctx, tx); err != nil {
				return err
			}
			rows := make([]*ent.ObservationCreate, len(some))
			for i, o := range some {
				rows[i] = tx.Observation.Create().SetLength(o.Length).SetFound(o.Found).SetDeclined(o.Declined).
					SetTopScore(o.TopScore).SetCoverage(o.Coverage).SetTopics(insight.PackTopics(o.Topics)).SetCreatedAt(moment(o.At))
			}
			return tx.Observation.CreateBulk(rows...).Exec(ctx)
		})
	})
}

// CountObservations counts those after one mark and up to another. The bare
// bounds on the time are for the index; the others settle what is of one moment.
func (d *Drift) CountObservations(ctx context.Context, after, upTo insight.Mark) (int, error) {
	q := d.client.Observation.Query()
	if !after.At.IsZero() {
		at := moment(after.At)
		q.Where(observation.CreatedAtGTE(at), observation.Or(observation.CreatedAtGT(at), observation.IDGT(after.ID)))
	}
	if !upTo.At.IsZero() {
		at := moment(upTo.At)
		q.Where(observation.CreatedAtLTE(at), observation.Or(observation.CreatedAtLT(at), observation.IDLTE(upTo.ID)))
	}
	n, err := q.Count(ctx)
	return n, public(err, "observation")
}

// FirstObservations returns the first from a time on.
func (d *Drift) FirstObservations(ctx context.Context, from time.Time, limit int) ([]insight.Observation, error) {
	rows, err := d.client.Observation.Query().Where(between(from, time.Time{})...).
		Order(observation.ByCreatedAt(), observation.ByID()).Limit(limit).All(ctx)
	return each(rows, observationOf), public(err, "observation")
}

// LatestObservations returns the latest within times, the oldest of them first.
func (d *Drift) LatestObservations(ctx context.Context, from, to time.Time, limit int) ([]insight.Observation, error) {
	rows, err := d.client.Observation.Query().Where(between(from, to)...).
		Order(observation.ByCreatedAt(sql.OrderDesc()), observation.ByID(sql.OrderDesc())).Limit(limit).All(ctx)
	slices.Reverse(rows)
	return each(rows, observationOf), public(err, "observation")
}

// between matches what is from one time up to another; a zero time is no bound.
func between(from, to time.Time) (bounds []predicate.Observation) {
	if !from.IsZero() {
		bounds = append(bounds, observation.CreatedAtGTE(moment(from)))
	}
	if !to.IsZero() {
		bounds = append(bounds, observation.CreatedAtLTE(moment(to)))
	}
	return bounds
}

// ForgetObservations deletes what is too old or too much, but never what is
// from one time up to another.
func (d *Drift) ForgetObservations(ctx context.Context, oldest time.Time, keep int, from, to time.Time) error {
	surplus, err := d.client.Observation.Query().
		Order(observation.ByCreatedAt(sql.OrderDesc()), observation.ByID(sql.OrderDesc())).Offset(keep).Limit(1).All(ctx)
	if err != nil {
		return public(err, "observation")
	}
	cut := observation.CreatedAtLT(moment(oldest))
	if len(surplus) > 0 && !surplus[0].CreatedAt.Before(moment(oldest)) {
		cut = observation.CreatedAtLTE(surplus[0].CreatedAt)
	}
	_, err = d.client.Observation.Delete().
		Where(cut, observation.Or(observation.CreatedAtLT(moment(from)), observation.CreatedAtGT(moment(to)))).Exec(ctx)
	return public(err, "observation")
}

func observationOf(r *ent.Observation) insight.Observation {
	return insight.Observation{
		ID: r.ID, At: r.CreatedAt, Length: r.Length, Found: r.Found, Declined: r.Declined,
		TopScore: r.TopScore, Coverage: r.Coverage, Topics: insight.UnpackTopics(r.Topics),
	}
}
