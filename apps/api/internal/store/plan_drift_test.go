package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/id"
)

// driftReads are those of a look at the latest questions, of which there is one.
func driftReads(t *testing.T, s *store.Store, ctx context.Context) []hotRead {
	t.Helper()
	now := time.Now()
	err := s.Drift.KeepObservations(ctx, []insight.Observation{{At: now, Topics: []insight.Topic{1}}})
	if err != nil {
		t.Fatal(err)
	}
	alarm := insight.Alarm{ID: id.New(), Measure: insight.Length, Test: insight.KolmogorovSmirnov, OpenedAt: now}
	alarm.Reference.From, alarm.Reference.To, alarm.Window.From, alarm.Window.To = now, now, now, now
	if _, err := s.Drift.SaveLook(ctx, insight.State{Version: 1}, []insight.Alarm{alarm}, nil); err != nil {
		t.Fatal(err)
	}
	before, after := now.Add(-time.Hour), now.Add(time.Hour)
	return []hotRead{
		{"Drift", 1, func() error { _, err := s.Drift.Drift(ctx); return err }},
		{"CountObservations", 1, func() error {
			_, err := s.Drift.CountObservations(ctx, insight.Mark{At: before}, insight.Mark{At: after})
			return err
		}},
		{"FirstObservations", 1, func() error { _, err := s.Drift.FirstObservations(ctx, before, 1000); return err }},
		{"LatestObservations", 1, func() error {
			_, err := s.Drift.LatestObservations(ctx, time.Time{}, time.Time{}, 750)
			return err
		}},
		{"Alarms", 1, func() error { _, err := s.Drift.Alarms(ctx, 100); return err }},
	}
}
