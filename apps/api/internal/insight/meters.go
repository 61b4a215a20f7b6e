package insight

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/metric/noop"
)

// meters measures the watch over all organisations together.
type meters struct {
	observations metric.Int64Counter
	statistic    metric.Float64Histogram
	alarms       metric.Int64Counter
}

func newMeters(p metric.MeterProvider) meters {
	if p == nil {
		p = noop.NewMeterProvider()
	}
	meter := p.Meter("github.com/forebay/forebay/apps/api/internal/insight")
	// The API promises a usable no-op beside any error of an instrument.
	observations, _ := meter.Int64Counter("forebay.drift.observation", metric.WithUnit("{question}"),
		metric.WithDescription("Questions that were noted for the watch over drift, and those that were dropped"))
	statistic, _ := meter.Float64Histogram("forebay.drift.statistic", metric.WithUnit("1"),
		metric.WithDescription("How far a measure is from its reference, in thresholds of its alarm"),
		metric.WithExplicitBucketBoundaries(.1, .25, .5, .75, .9, 1, 1.1, 1.5, 2, 3, 5, 10))
	alarms, _ := meter.Int64Counter("forebay.drift.alarm", metric.WithUnit("{alarm}"),
		metric.WithDescription("Alarms that were opened because a measure is no more what it was"))
	return meters{observations, statistic, alarms}
}

func (m meters) kept(ctx context.Context, n int) { m.observed(ctx, n, "kept") }

func (m meters) dropped(ctx context.Context, n int) { m.observed(ctx, n, "dropped") }

func (m meters) observed(ctx context.Context, n int, outcome string) {
	m.observations.Add(ctx, int64(n), metric.WithAttributes(attribute.String("forebay.outcome", outcome)))
}

func (m meters) compared(ctx context.Context, s Standing) {
	if s.Threshold > 0 {
		m.statistic.Record(ctx, s.Statistic/s.Threshold, metric.WithAttributes(measureIs(s.Measure)))
	}
}

func (m meters) opened(ctx context.Context, measure Measure) {
	m.alarms.Add(ctx, 1, metric.WithAttributes(measureIs(measure)))
}

func measureIs(m Measure) attribute.KeyValue {
	return attribute.String("forebay.drift.measure", string(m))
}
