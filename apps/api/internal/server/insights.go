package server

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Drift is the watch over what is asked; all of it is for admins.
type Drift interface {
	Drift(ctx context.Context) (insight.Report, error)
	Alarms(ctx context.Context) (alarms []insight.Alarm, names map[id.ID]string, err error)
	Acknowledge(ctx context.Context, alarm id.ID) (a insight.Alarm, names map[id.ID]string, err error)
	SetReference(ctx context.Context, days int) (insight.Report, error)
}

type driftOut struct {
	Body contract.Drift
}

func (s *Server) getDrift(ctx context.Context, _ *struct{}) (*driftOut, error) {
	return driftAnswer(s.opts.Drift.Drift(ctx))
}

type setDriftReferenceIn struct {
	Body contract.SetDriftReference
}

func (s *Server) setDriftReference(ctx context.Context, in *setDriftReferenceIn) (*driftOut, error) {
	return driftAnswer(s.opts.Drift.SetReference(ctx, in.Body.Days))
}

type driftAlarmsOut struct {
	Body contract.DriftAlarms
}

func (s *Server) listDriftAlarms(ctx context.Context, _ *struct{}) (*driftAlarmsOut, error) {
	list, names, err := s.opts.Drift.Alarms(ctx)
	if err != nil {
		return nil, err
	}
	out := &driftAlarmsOut{Body: contract.DriftAlarms{Alarms: make([]contract.DriftAlarm, len(list))}}
	for i, a := range list {
		out.Body.Alarms[i] = driftAlarmContract(a, names)
	}
	return out, nil
}

// DriftAlarmPath names an alarm in an address.
type DriftAlarmPath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type driftAlarmOut struct {
	Body contract.DriftAlarm
}

func (s *Server) acknowledgeDriftAlarm(ctx context.Context, in *DriftAlarmPath) (*driftAlarmOut, error) {
	a, names, err := s.opts.Drift.Acknowledge(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &driftAlarmOut{Body: driftAlarmContract(a, names)}, nil
}

func driftAnswer(r insight.Report, err error) (*driftOut, error) {
	if err != nil {
		return nil, err
	}
	d := contract.Drift{
		Watching: len(r.Measures) > 0, Questions: r.Total + r.Fresh, Needed: insight.MinReference + insight.Step,
		NextIn: max(r.Due-r.Fresh, 1), LookedAt: momentOrNil(r.At), Window: stretchContract(r.Window),
		Reference: contract.DriftReference{Days: r.Days, Growing: r.To.IsZero(), Stretch: stretchContract(r.Reference)},
		Measures:  make([]contract.DriftMeasure, len(r.Measures)),
	}
	for i, m := range r.Measures {
		d.Measures[i] = driftMeasureContract(m)
	}
	return &driftOut{Body: d}, nil
}

func driftMeasureContract(s insight.Standing) contract.DriftMeasure {
	m := contract.DriftMeasure{
		Measure: string(s.Measure), Test: string(s.Test), Statistic: s.Statistic, Threshold: s.Threshold, Over: s.Over,
		Since: momentOrNil(s.Since), Bars: make([]contract.DriftBar, len(s.Picture.Bars)),
		Reference: contract.DriftQuantile(s.Picture.Reference), Now: contract.DriftQuantile(s.Picture.Now),
	}
	if !s.Alarm.IsNil() {
		m.AlarmID = &s.Alarm
	}
	for i, b := range s.Picture.Bars {
		m.Bars[i] = contract.DriftBar(b)
	}
	return m
}

func driftAlarmContract(a insight.Alarm, names map[id.ID]string) contract.DriftAlarm {
	out := contract.DriftAlarm{
		ID: a.ID, Measure: string(a.Measure), Test: string(a.Test), State: "open", Statistic: a.Statistic, Threshold: a.Threshold,
		Reference: contract.DriftStretch(a.Reference), Window: contract.DriftStretch(a.Window),
		OpenedAt: a.OpenedAt, EndedAt: momentOrNil(a.EndedAt), AcknowledgedAt: momentOrNil(a.AcknowledgedAt),
	}
	if !a.AcknowledgedAt.IsZero() {
		out.State = "acknowledged"
	}
	if !a.AcknowledgedBy.IsNil() {
		out.AcknowledgedBy, out.AcknowledgedByName = &a.AcknowledgedBy, names[a.AcknowledgedBy]
	}
	if !a.EndedAt.IsZero() {
		out.State = "ended"
	}
	return out
}

func stretchContract(s insight.Stretch) *contract.DriftStretch {
	if s.Samples == 0 {
		return nil
	}
	return &contract.DriftStretch{From: s.From.UTC(), To: s.To.UTC(), Samples: s.Samples}
}
