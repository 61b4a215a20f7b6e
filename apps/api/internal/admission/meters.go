package admission

import (
	"context"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
)

const scope = "github.com/forebay/forebay/apps/api/internal/admission"

// waitBuckets, in seconds, are fine where waits are short and end past MaxWait.
var waitBuckets = []float64{0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2}

// meters measures a gate, in the words that weir has for the database's.
type meters struct {
	wait  metric.Float64Histogram
	sheds metric.Int64Counter
}

func newMeters(g *Gate) meters {
	meter := g.opts.Meter.Meter(scope)
	// The API promises a usable no-op beside any error of an instrument.
	wait, _ := meter.Float64Histogram("forebay.admission.wait_time", metric.WithUnit("s"),
		metric.WithDescription("How long questions and searches waited for their turn"), metric.WithExplicitBucketBoundaries(waitBuckets...))
	sheds, _ := meter.Int64Counter("forebay.admission.shed", metric.WithUnit("{request}"),
		metric.WithDescription("Questions and searches refused before they cost anything"))
	gauge := func(name, unit, description string, value func() int) {
		_, _ = meter.Int64ObservableUpDownCounter(name, metric.WithUnit(unit), metric.WithDescription(description),
			metric.WithInt64Callback(func(_ context.Context, o metric.Int64Observer) error {
				g.mu.Lock()
				defer g.mu.Unlock()
				o.Observe(int64(value()))
				return nil
			}))
	}
	gauge("forebay.admission.limit", "{request}", "Questions and searches worked on at once, at most", func() int { return g.opts.Limit })
	gauge("forebay.admission.in_flight", "{request}", "Questions and searches being worked on", func() int { return g.inside })
	gauge("forebay.admission.queued", "{request}", "Questions and searches waiting for their turn", func() int { return g.queue.len })
	return meters{wait: wait, sheds: sheds}
}

func (m meters) waited(ctx context.Context, d time.Duration) { m.wait.Record(ctx, d.Seconds()) }

func (m meters) shedOne(reason string) {
	m.sheds.Add(context.Background(), 1, metric.WithAttributes(attribute.String("forebay.reason", reason)))
}
