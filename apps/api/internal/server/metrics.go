package server

import (
	"crypto/subtle"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/adaptor"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const scope = "github.com/forebay/forebay/apps/api/internal/server"

// durationBuckets, in seconds, are those that OpenTelemetry's HTTP conventions advise.
var durationBuckets = []float64{0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10}

// meters makes the span and the measurements of each request. Of a stream they
// cover the time to its first byte; how long people keep one open says nothing
// about the service.
type meters struct {
	tracer   trace.Tracer
	duration metric.Float64Histogram
	active   metric.Int64UpDownCounter
}

func newMeters(o Options) meters {
	meter := o.Meter.Meter(scope)
	// The API promises a usable no-op beside any error of an instrument.
	duration, _ := meter.Float64Histogram("http.server.request.duration", metric.WithUnit("s"),
		metric.WithDescription("Time from a request's headers to its response"), metric.WithExplicitBucketBoundaries(durationBuckets...))
	active, _ := meter.Int64UpDownCounter("http.server.active_requests", metric.WithUnit("{request}"),
		metric.WithDescription("Requests being answered"))
	return meters{tracer: o.Tracer.Tracer(scope), duration: duration, active: active}
}

// begin starts the request's span, under the caller's trace if it sent one,
// and returns the function that ends it. The span has the route and not the
// path, which can carry the secret of an invitation.
func (m meters) begin(x *exchange, c *fiber.Ctx) func(status int) {
	parent := propagation.TraceContext{}.Extract(x.ctx, headerCarrier{c})
	method := attribute.String("http.request.method", x.method)
	ctx, span := m.tracer.Start(parent, x.method, trace.WithSpanKind(trace.SpanKindServer),
		trace.WithAttributes(method, attribute.String("forebay.request_id", x.requestID)))
	x.ctx = ctx
	m.active.Add(ctx, 1)
	return func(status int) {
		m.active.Add(ctx, -1)
		// Unmatched paths share one value: a scanner must not make a series of each.
		route := attribute.String("http.route", x.route)
		code := attribute.Int("http.response.status_code", status)
		m.duration.Record(ctx, time.Since(x.start).Seconds(), metric.WithAttributes(method, route, code))
		span.SetName(strings.TrimSpace(x.method + " " + x.route))
		span.SetAttributes(route, code)
		if status >= http.StatusInternalServerError {
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}
}

// headerCarrier lets the propagator read a request's headers.
type headerCarrier struct{ c *fiber.Ctx }

func (h headerCarrier) Get(key string) string { return h.c.Get(key) }
func (h headerCarrier) Set(string, string)    {}
func (h headerCarrier) Keys() []string        { return nil }

// serveMetrics answers scrapers on this machine, and others that bring the
// token: figures by route and organisation are nobody else's business.
func (s *Server) serveMetrics(c *fiber.Ctx) error {
	if s.opts.Metrics == nil {
		return fiber.ErrNotFound
	}
	x := exchangeOf(c)
	x.route, x.probe = "/metrics", true
	peer, _ := netip.AddrFromSlice(c.Context().RemoteIP())
	local := peer.Unmap().IsLoopback() && len(c.Request().Header.PeekAll(fiber.HeaderXForwardedFor)) == 0
	token, _ := bearerToken(c.Get(fiber.HeaderAuthorization))
	if !local && (s.opts.MetricsToken == "" || subtle.ConstantTimeCompare([]byte(token), []byte(s.opts.MetricsToken)) != 1) {
		return knowledge.Errorf(knowledge.CodeForbidden, "Metrics are for this machine, or for those that bring the metrics token.")
	}
	return adaptor.HTTPHandler(s.opts.Metrics)(c)
}

func (s *Server) serveOpenAPI(c *fiber.Ctx) error {
	exchangeOf(c).route = "/openapi.json"
	document, err := s.document()
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, "application/vnd.oai.openapi+json; version=3.1")
	return c.Send(document)
}
