package insight

import (
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

const (
	// keepDays is how long observations are kept, beside those of the reference.
	keepDays = 90
	// keepLatest is how many are kept at most.
	keepLatest = 50_000
	pruneEvery = 24 * time.Hour
)

// look compares the latest questions of the viewer's organisation with its
// reference, if there are enough new ones since the last look. Two replicas that
// look at once see the same; the first to save wins.
func (w *Watch) look(ctx context.Context) error {
	s, err := w.Store.Drift(ctx)
	if err != nil {
		return err
	}
	fresh, err := w.Store.CountObservations(ctx, s.Looked, Mark{})
	if err != nil || fresh < s.due() {
		return err
	}
	reference, window, err := w.read(ctx, &s)
	if err != nil || len(reference) == 0 || len(window) == 0 {
		return err
	}
	now := w.Now()
	standing, opened, ended := judge(s.Measures, reference, window, now)
	s.Version++
	s.At, s.Measures = now, standing
	s.Reference, s.Window = stretchOf(reference), stretchOf(window)
	prune := now.Sub(s.Pruned) >= pruneEvery
	if prune {
		s.Pruned = now
	}
	saved, err := w.Store.SaveLook(ctx, s, opened, ended)
	if err != nil || !saved {
		return err
	}
	w.tell(ctx, standing, opened, ended)
	if !prune {
		return nil
	}
	return w.Store.ForgetObservations(ctx, now.AddDate(0, 0, -keepDays), keepLatest, s.Reference.From, s.Reference.To)
}

// read reads what is compared and notes in s how far that reaches.
func (w *Watch) read(ctx context.Context, s *State) (reference, window []Observation, err error) {
	latest, err := w.Store.LatestObservations(ctx, time.Time{}, time.Time{}, MaxWindow)
	if err != nil || len(latest) == 0 {
		return nil, nil, err
	}
	after, upTo := s.Looked, latest[len(latest)-1].Mark()
	if s.To.IsZero() { // counted anew: the oldest outside the reference go
		after, s.Total = Mark{}, 0
	}
	counted, err := w.Store.CountObservations(ctx, after, upTo)
	if err != nil {
		return nil, nil, err
	}
	s.Total += counted
	s.Looked = upTo
	if !s.To.IsZero() {
		reference, err = w.Store.LatestObservations(ctx, s.From, s.To, MaxChosen)
		return reference, slices.DeleteFunc(latest, func(o Observation) bool { return !o.At.After(s.To) }), err
	}
	n, m := split(s.Total)
	reference, err = w.Store.FirstObservations(ctx, s.From, n)
	if err != nil {
		return nil, nil, err
	}
	if len(reference) == MaxReference {
		s.From, s.To, s.Base = reference[0].At, reference[MaxReference-1].At, MaxReference
	}
	return reference, latest[len(latest)-min(m, len(latest)):], nil
}

// tell says in logs and metrics what a look came to.
func (w *Watch) tell(ctx context.Context, standing []Standing, opened []Alarm, ended []id.ID) {
	for _, s := range standing {
		w.meters.compared(ctx, s)
	}
	for _, a := range opened {
		w.meters.opened(ctx, a.Measure)
		w.Log.WarnContext(ctx, "a measure of questions is no more what it was", "measure", a.Measure, "test", a.Test,
			"statistic", a.Statistic, "threshold", a.Threshold, "alarm", a.ID)
	}
	for _, a := range ended {
		w.Log.InfoContext(ctx, "a measure of questions has returned", "alarm", a)
	}
}
