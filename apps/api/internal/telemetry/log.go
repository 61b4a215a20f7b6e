package telemetry

import (
	"context"
	"log/slog"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// The names under which a log line carries its context.
const (
	requestIDName = "request_id"
	traceIDName   = "trace_id"
	spanIDName    = "span_id"
)

// NewHandler returns a handler that adds the context's request, trace and span
// IDs to every record.
func NewHandler(next slog.Handler) slog.Handler { return handler{next} }

type handler struct{ slog.Handler }

// Handle implements [slog.Handler].
func (h handler) Handle(ctx context.Context, r slog.Record) error {
	if requestID := RequestID(ctx); requestID != "" {
		r.AddAttrs(slog.String(requestIDName, requestID))
	}
	if span := trace.SpanContextFromContext(ctx); span.IsValid() {
		r.AddAttrs(slog.String(traceIDName, span.TraceID().String()), slog.String(spanIDName, span.SpanID().String()))
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements [slog.Handler].
func (h handler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return handler{h.Handler.WithAttrs(attrs)}
}

// WithGroup implements [slog.Handler].
func (h handler) WithGroup(name string) slog.Handler { return handler{h.Handler.WithGroup(name)} }

// spanLog writes ended spans to the log, where there is no collector to send
// them to.
type spanLog struct{ log *slog.Logger }

// ExportSpans implements [sdktrace.SpanExporter].
func (s spanLog) ExportSpans(ctx context.Context, spans []sdktrace.ReadOnlySpan) error {
	for _, span := range spans {
		attrs := []slog.Attr{
			slog.String("name", span.Name()),
			slog.Float64("ms", float64(span.EndTime().Sub(span.StartTime()).Microseconds())/1000),
			slog.String(traceIDName, span.SpanContext().TraceID().String()),
			slog.String(spanIDName, span.SpanContext().SpanID().String()),
			slog.String("parent_id", span.Parent().SpanID().String()),
			slog.String("status", span.Status().Code.String()),
		}
		for _, a := range span.Attributes() {
			attrs = append(attrs, slog.Any(string(a.Key), a.Value.AsInterface()))
		}
		s.log.LogAttrs(ctx, slog.LevelDebug, "span", attrs...)
	}
	return nil
}

// Shutdown implements [sdktrace.SpanExporter].
func (spanLog) Shutdown(context.Context) error { return nil }
