package jobs

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// traceParentKey is the only field of the W3C trace context that jobs carry.
const traceParentKey = "traceparent"

// TraceParent is the W3C trace context of ctx, for a job that is queued in it;
// empty outside a trace.
func TraceParent(ctx context.Context) string {
	carrier := propagation.MapCarrier{}
	propagation.TraceContext{}.Inject(ctx, carrier)
	return carrier[traceParentKey]
}

// begin starts the job's span, in the trace of the request that queued it, and
// returns the function that ends it. The work goes on long after the request,
// and still belongs to what the person did.
func begin(ctx context.Context, j Job) (context.Context, func(error)) {
	parent := propagation.TraceContext{}.Extract(ctx, propagation.MapCarrier{traceParentKey: j.TraceParent})
	ctx, span := otel.Tracer("github.com/forebay/forebay/apps/api/internal/jobs").Start(parent, "job "+string(j.Kind),
		trace.WithSpanKind(trace.SpanKindConsumer),
		trace.WithAttributes(
			attribute.String("forebay.job.kind", string(j.Kind)),
			attribute.String("forebay.job.id", j.ID.String()),
			attribute.Int("forebay.job.attempt", j.Attempt),
		))
	return ctx, func(err error) {
		if err != nil {
			span.RecordError(err)
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}
}
