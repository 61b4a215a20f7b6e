package telemetry

import "context"

type requestIDKey struct{}

// WithRequestID returns a context whose logs, spans and SQL comments carry the
// request's ID.
func WithRequestID(ctx context.Context, requestID string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, requestID)
}

// RequestID is the context's request ID; empty for background work.
func RequestID(ctx context.Context) string {
	v, _ := ctx.Value(requestIDKey{}).(string)
	return v
}
