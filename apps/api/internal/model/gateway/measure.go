package gateway

import (
	"context"
	"errors"
	"net/url"
	"strconv"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/trace"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
)

// measures have the names, units and boundaries of OpenTelemetry's semantic
// conventions for generative AI.
type measures struct {
	duration   metric.Float64Histogram
	tokens     metric.Int64Histogram
	firstToken metric.Float64Histogram
}

func newMeasures(m metric.Meter) (measures, error) {
	var out measures
	var errs [3]error
	out.duration, errs[0] = m.Float64Histogram("gen_ai.client.operation.duration", metric.WithUnit("s"),
		metric.WithDescription("How long a call to a model took."),
		metric.WithExplicitBucketBoundaries(0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92))
	out.tokens, errs[1] = m.Int64Histogram("gen_ai.client.token.usage", metric.WithUnit("{token}"),
		metric.WithDescription("How many tokens a call to a model took."),
		metric.WithExplicitBucketBoundaries(1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864))
	out.firstToken, errs[2] = m.Float64Histogram("gen_ai.server.time_to_first_token", metric.WithUnit("s"),
		metric.WithDescription("How long a model took to begin to answer."),
		metric.WithExplicitBucketBoundaries(0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10))
	return out, errors.Join(errs[:]...)
}

// start begins a call's span.
func (g *Gateway) start(ctx context.Context, op model.Operation, e model.Endpoint) (context.Context, trace.Span) {
	return g.tracer.Start(ctx, string(op)+" "+e.Model, trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(about(op, e)...))
}

// about are the attributes of a call that are known before it.
func about(op model.Operation, e model.Endpoint) []attribute.KeyValue {
	list := []attribute.KeyValue{
		attribute.String("gen_ai.operation.name", string(op)),
		attribute.String("gen_ai.provider.name", string(e.Protocol)),
		attribute.String("gen_ai.request.model", e.Model),
	}
	if u, err := url.Parse(e.BaseURL); err == nil && u.Hostname() != "" {
		list = append(list, attribute.String("server.address", u.Hostname()), attribute.Int("server.port", portOf(u)))
	}
	return list
}

func portOf(u *url.URL) int {
	if port, err := strconv.Atoi(u.Port()); err == nil {
		return port
	}
	if u.Scheme == "http" {
		return 80
	}
	return 443
}

// done ends a call's record. What the model was asked and said stays out of it.
func (g *Gateway) done(ctx context.Context, span trace.Span, op model.Operation, e model.Endpoint, replied string, r model.Reply, err error) {
	after := []attribute.KeyValue{attribute.String("gen_ai.response.model", replied)}
	if err != nil {
		kind := errorType(err)
		after = append(after, attribute.String("error.type", kind))
		span.SetStatus(codes.Error, kind)
	}
	span.SetAttributes(append(after,
		attribute.Int("gen_ai.usage.input_tokens", r.Usage.InputTokens),
		attribute.Int("gen_ai.usage.output_tokens", r.Usage.OutputTokens))...)
	all := append(about(op, e), after...)
	labels := metric.WithAttributeSet(attribute.NewSet(all...))
	g.measure.duration.Record(ctx, r.Took.Seconds(), labels)
	if r.FirstToken > 0 {
		g.measure.firstToken.Record(ctx, r.FirstToken.Seconds(), labels)
	}
	for kind, n := range map[string]int{"input": r.Usage.InputTokens, "output": r.Usage.OutputTokens} {
		if n > 0 {
			g.measure.tokens.Record(ctx, int64(n), metric.WithAttributeSet(attribute.NewSet(append(all[:len(all):len(all)],
				attribute.String("gen_ai.token.type", kind))...)))
		}
	}
}

// errorType names an error for a label: its code, of which there are few.
func errorType(err error) string {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return string(knowledge.CodeInterrupted)
	}
	return string(knowledge.CodeOf(err))
}

// retryAfter is how long the server asks to be left alone, if it says so.
func retryAfter(err error) time.Duration {
	if e, ok := errors.AsType[*knowledge.Error](err); ok {
		return e.RetryAfter
	}
	return 0
}
