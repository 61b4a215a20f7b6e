package weir

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"strings"
	"sync/atomic"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/trace"

	"github.com/forebay/forebay/packages/weir/internal/probe"
)

const scope = "github.com/forebay/forebay/packages/weir"

// telemetry speaks OpenTelemetry's semantic conventions for databases, and
// weir.* for what they have no name for.
type telemetry struct {
	tracer   trace.Tracer
	duration metric.Float64Histogram // db.client.operation.duration
	wait     metric.Float64Histogram // db.client.connection.wait_time
	sheds    metric.Int64Counter     // weir.shed
	observer metric.Registration
	pool     attribute.KeyValue
	server   atomic.Pointer[[]attribute.KeyValue] // db.system.name, db.namespace
}

func newTelemetry(db *DB) (*telemetry, error) {
	traces, meters := db.opts.TracerProvider, db.opts.MeterProvider
	if traces == nil {
		traces = otel.GetTracerProvider()
	}
	if meters == nil {
		meters = otel.GetMeterProvider()
	}
	meter := meters.Meter(scope)
	t := &telemetry{tracer: traces.Tracer(scope), pool: attribute.String("db.client.connection.pool.name", db.opts.Name)}
	t.server.Store(&[]attribute.KeyValue{attribute.String("db.system.name", "mysql")})
	seconds := metric.WithExplicitBucketBoundaries(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10)
	var errs [4]error
	t.duration, errs[0] = meter.Float64Histogram("db.client.operation.duration", metric.WithUnit("s"),
		metric.WithDescription("Duration of database client operations, the wait for a slot included."), seconds)
	t.wait, errs[1] = meter.Float64Histogram("db.client.connection.wait_time", metric.WithUnit("s"),
		metric.WithDescription("The time it took to obtain a slot."), seconds)
	t.sheds, errs[2] = meter.Int64Counter("weir.shed", metric.WithUnit("{call}"),
		metric.WithDescription("Calls refused before anything was sent."))
	t.observer, errs[3] = t.observe(meter, db)
	return t, errors.Join(errs[:]...)
}

// observe registers the gauges, read from Stats when a reader collects.
func (t *telemetry) observe(meter metric.Meter, db *DB) (metric.Registration, error) {
	var errs [4]error
	var count, most, pending, slots metric.Int64ObservableUpDownCounter
	count, errs[0] = meter.Int64ObservableUpDownCounter("db.client.connection.count", metric.WithUnit("{connection}"),
		metric.WithDescription("Connections by state; one that has lost its caller counts as used."))
	most, errs[1] = meter.Int64ObservableUpDownCounter("db.client.connection.max", metric.WithUnit("{connection}"),
		metric.WithDescription("The most connections allowed."))
	pending, errs[2] = meter.Int64ObservableUpDownCounter("db.client.connection.pending_requests", metric.WithUnit("{request}"),
		metric.WithDescription("Callers waiting for a slot."))
	slots, errs[3] = meter.Int64ObservableUpDownCounter("weir.slot.count", metric.WithUnit("{slot}"),
		metric.WithDescription("Slots by station in their life."))
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	return meter.RegisterCallback(func(_ context.Context, o metric.Observer) error {
		s := db.Stats()
		pool := metric.WithAttributes(t.pool)
		o.ObserveInt64(most, int64(s.Max), pool)
		o.ObserveInt64(pending, int64(s.Queued), pool)
		o.ObserveInt64(count, int64(s.Idle), metric.WithAttributes(t.pool, attribute.String("db.client.connection.state", "idle")))
		o.ObserveInt64(count, int64(s.Busy+s.Zombie), metric.WithAttributes(t.pool, attribute.String("db.client.connection.state", "used")))
		for state, n := range []int{s.Free, s.Dialling, s.Idle, s.Busy, s.Zombie} {
			o.ObserveInt64(slots, int64(n), metric.WithAttributes(t.pool, attribute.String("weir.slot.state", stateNames[state])))
		}
		return nil
	}, count, most, pending, slots)
}

func (t *telemetry) close() error { return t.observer.Unregister() }

// learn takes the server's kind and schema from a connection's introduction.
func (t *telemetry) learn(s probe.Server) {
	system := "mysql"
	if strings.Contains(s.Version, "MariaDB") {
		system = "mariadb"
	}
	attrs := []attribute.KeyValue{attribute.String("db.system.name", system)}
	if s.Schema != "" {
		attrs = append(attrs, attribute.String("db.namespace", s.Schema))
	}
	t.server.Store(&attrs)
}

// shedOne counts a refusal.
func (t *telemetry) shedOne(c Class, why Reason) {
	t.sheds.Add(context.Background(), 1, metric.WithAttributes(t.pool,
		attribute.String("weir.class", string(c)), attribute.String("weir.reason", string(why))))
}

// waited records how long a caller waited for its slot.
func (t *telemetry) waited(ctx context.Context, c Class, d time.Duration, err error) {
	if err == nil && t.wait.Enabled(ctx) {
		t.wait.Record(ctx, d.Seconds(), metric.WithAttributes(t.pool, attribute.String("weir.class", string(c))))
	}
}

// operation is one statement under observation.
type operation struct {
	ctx   context.Context
	tel   *telemetry
	span  trace.Span
	query string
	began time.Time
}

var spanOptions = []trace.SpanStartOption{trace.WithSpanKind(trace.SpanKindClient)}

// start begins a span for query. Its name is the statement's verb, and with the
// table once it is known that somebody records it; never its values.
func (t *telemetry) start(ctx context.Context, query string) operation {
	o := operation{ctx: ctx, tel: t, query: query, began: time.Now()}
	o.ctx, o.span = t.tracer.Start(ctx, cmp.Or(verb(query), "mysql"), spanOptions...)
	if o.span.IsRecording() {
		o.span.SetName(summary(query))
	}
	return o
}

func summary(query string) string {
	v, table := verb(query), target(query)
	switch {
	case v == "":
		return "mysql"
	case table == "":
		return v
	}
	return v + " " + table
}

// end closes the span and records the duration.
func (o *operation) end(err error) {
	recording, measuring := o.span.IsRecording(), o.tel.duration.Enabled(o.ctx)
	if recording || measuring {
		attrs := append(make([]attribute.KeyValue, 0, 6), *o.tel.server.Load()...)
		if v := verb(o.query); v != "" {
			attrs = append(attrs, attribute.String("db.operation.name", v))
		}
		if err != nil {
			attrs = append(attrs, attribute.String("error.type", errorType(err)))
		}
		if measuring {
			o.tel.duration.Record(o.ctx, time.Since(o.began).Seconds(), metric.WithAttributes(attrs...))
		}
		if recording {
			o.span.SetAttributes(append(attrs, attribute.String("db.query.summary", summary(o.query)))...)
			if err != nil {
				o.span.SetStatus(codes.Error, err.Error())
			}
		}
	}
	o.span.End()
}

// errorType is a closed set, so that metrics stay small.
func errorType(err error) string {
	var shed *ShedError
	switch {
	case errors.As(err, &shed):
		return "shed_" + string(shed.Reason)
	case errors.Is(err, ErrOutcomeUnknown):
		return "outcome_unknown"
	case errors.Is(err, context.Canceled):
		return "canceled"
	case errors.Is(err, context.DeadlineExceeded):
		return "timeout"
	case errors.Is(err, ErrConnLost):
		return "connection_lost"
	case errors.Is(err, sql.ErrTxDone):
		return "transaction_done"
	case errors.Is(err, ErrClosed):
		return "closed"
	}
	return "_OTHER"
}
