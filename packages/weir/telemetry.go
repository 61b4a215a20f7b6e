package weir

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"slices"
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
	retries  metric.Int64Counter     // weir.retry
	observer metric.Registration
	pool     attribute.KeyValue
	server   atomic.Pointer[[]attribute.KeyValue] // db.system.name, db.namespace
	// Attributes of what is recorded for each call, made once: a call with
	// telemetry should cost but a few allocations more than one without.
	waits     map[Class][]metric.RecordOption
	durations atomic.Pointer[map[string][]metric.RecordOption] // by verb, for calls without an error
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
	t.know([]attribute.KeyValue{attribute.String("db.system.name", "mysql")})
	t.waits = map[Class][]metric.RecordOption{}
	for name := range db.byName {
		t.waits[name] = recordOptions(t.pool, attribute.String("weir.class", string(name)))
	}
	seconds := metric.WithExplicitBucketBoundaries(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10)
	var errs [5]error
	t.duration, errs[0] = meter.Float64Histogram("db.client.operation.duration", metric.WithUnit("s"),
		metric.WithDescription("Duration of database client operations, the wait for a slot included."), seconds)
	t.wait, errs[1] = meter.Float64Histogram("db.client.connection.wait_time", metric.WithUnit("s"),
		metric.WithDescription("The time it took to obtain a slot."), seconds)
	t.sheds, errs[2] = meter.Int64Counter("weir.shed", metric.WithUnit("{call}"),
		metric.WithDescription("Calls refused before anything was sent."))
	t.retries, errs[3] = meter.Int64Counter("weir.retry", metric.WithUnit("{attempt}"),
		metric.WithDescription("Attempts after one that failed, granted or denied by the budget."))
	t.observer, errs[4] = t.observe(meter, db)
	return t, errors.Join(errs[:]...)
}

// observe registers the gauges, read from Stats when a reader collects.
func (t *telemetry) observe(meter metric.Meter, db *DB) (metric.Registration, error) {
	var errs [6]error
	var count, most, pending, slots metric.Int64ObservableUpDownCounter
	var limit metric.Int64ObservableGauge
	var delay metric.Float64ObservableGauge
	count, errs[0] = meter.Int64ObservableUpDownCounter("db.client.connection.count", metric.WithUnit("{connection}"),
		metric.WithDescription("Connections by state; one that has lost its caller counts as used."))
	most, errs[1] = meter.Int64ObservableUpDownCounter("db.client.connection.max", metric.WithUnit("{connection}"),
		metric.WithDescription("The most connections allowed."))
	pending, errs[2] = meter.Int64ObservableUpDownCounter("db.client.connection.pending_requests", metric.WithUnit("{request}"),
		metric.WithDescription("Callers waiting for a slot."))
	slots, errs[3] = meter.Int64ObservableUpDownCounter("weir.slot.count", metric.WithUnit("{slot}"),
		metric.WithDescription("Slots by station in their life."))
	limit, errs[4] = meter.Int64ObservableGauge("weir.limit", metric.WithUnit("{slot}"),
		metric.WithDescription("The adaptive limit: slots that may be at work before callers wait."))
	delay, errs[5] = meter.Float64ObservableGauge("weir.queue.delay", metric.WithUnit("s"),
		metric.WithDescription("How long the caller that waits longest has waited."))
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	return meter.RegisterCallback(func(_ context.Context, o metric.Observer) error {
		s := db.Stats()
		pool := metric.WithAttributes(t.pool)
		o.ObserveInt64(most, int64(s.Max), pool)
		o.ObserveInt64(pending, int64(s.Queued), pool)
		o.ObserveInt64(limit, int64(s.Limit), pool)
		o.ObserveFloat64(delay, s.QueueDelay.Seconds(), pool)
		o.ObserveInt64(count, int64(s.Idle), metric.WithAttributes(t.pool, attribute.String("db.client.connection.state", "idle")))
		o.ObserveInt64(count, int64(s.Busy+s.Zombie), metric.WithAttributes(t.pool, attribute.String("db.client.connection.state", "used")))
		for state, n := range []int{s.Free, s.Dialling, s.Idle, s.Busy, s.Zombie} {
			o.ObserveInt64(slots, int64(n), metric.WithAttributes(t.pool, attribute.String("weir.slot.state", stateNames[state])))
		}
		return nil
	}, count, most, pending, slots, limit, delay)
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
	t.know(attrs)
}

// know makes the attributes of the operations on a server.
func (t *telemetry) know(server []attribute.KeyValue) {
	if old := t.server.Load(); old != nil && slices.Equal(*old, server) {
		return
	}
	t.server.Store(&server)
	durations := map[string][]metric.RecordOption{"": recordOptions(slices.Clone(server)...)} // NewSet sorts in place
	for _, v := range verbs {
		durations[v] = recordOptions(append(server[:len(server):len(server)], attribute.String("db.operation.name", v))...)
	}
	t.durations.Store(&durations)
}

func recordOptions(attrs ...attribute.KeyValue) []metric.RecordOption {
	return []metric.RecordOption{metric.WithAttributeSet(attribute.NewSet(attrs...))}
}

// shedOne counts a refusal.
func (t *telemetry) shedOne(c Class, why Reason) {
	if ctx := context.Background(); t.sheds.Enabled(ctx) {
		t.sheds.Add(ctx, 1, metric.WithAttributes(t.pool,
			attribute.String("weir.class", string(c)), attribute.String("weir.reason", string(why))))
	}
}

// retried counts a retry that err made desirable.
func (t *telemetry) retried(ctx context.Context, granted bool, err error) {
	t.retries.Add(ctx, 1, metric.WithAttributes(t.pool,
		attribute.Bool("weir.retry.granted", granted), attribute.String("error.type", errorType(err))))
}

// waited records how long a caller waited for its slot.
func (t *telemetry) waited(ctx context.Context, c Class, d time.Duration, err error) {
	if err == nil && t.wait.Enabled(ctx) {
		t.wait.Record(ctx, d.Seconds(), t.waits[c]...)
	}
}

// operation is one statement under observation.
type operation struct {
	ctx   context.Context
	tel   *telemetry
	span  trace.Span
	query string
	verb  string
	about string // the span's name, if somebody records it
	began time.Time
}

var spanOptions = []trace.SpanStartOption{trace.WithSpanKind(trace.SpanKindClient)}

// start begins a span for query. Its name is the statement's verb, and with the
// table once it is known that somebody records it; never its values.
func (t *telemetry) start(ctx context.Context, query string) operation {
	o := operation{ctx: ctx, tel: t, query: query, verb: verb(query), began: time.Now()}
	o.ctx, o.span = t.tracer.Start(ctx, cmp.Or(o.verb, "mysql"), spanOptions...)
	if o.span.IsRecording() {
		o.about = summary(o.verb, query)
		o.span.SetName(o.about)
	}
	return o
}

func summary(verb, query string) string {
	table := target(query)
	switch {
	case verb == "":
		return "mysql"
	case table == "":
		return verb
	}
	return verb + " " + table
}

// end closes the span and records the duration.
func (o *operation) end(err error) {
	recording, measuring := o.span.IsRecording(), o.tel.duration.Enabled(o.ctx)
	if measuring && err == nil {
		o.tel.duration.Record(o.ctx, time.Since(o.began).Seconds(), (*o.tel.durations.Load())[o.verb]...)
	}
	if recording || measuring && err != nil {
		o.describe(err, recording, measuring)
	}
	o.span.End()
}

// describe is end's part that needs attributes of this call's own.
func (o *operation) describe(err error, recording, measuring bool) {
	attrs := append(make([]attribute.KeyValue, 0, 6), *o.tel.server.Load()...)
	if o.verb != "" {
		attrs = append(attrs, attribute.String("db.operation.name", o.verb))
	}
	if err != nil {
		attrs = append(attrs, attribute.String("error.type", errorType(err)))
		if measuring {
			o.tel.duration.Record(o.ctx, time.Since(o.began).Seconds(), metric.WithAttributes(attrs...))
		}
	}
	if recording {
		o.span.SetAttributes(append(attrs, attribute.String("db.query.summary", o.about))...)
		if err != nil {
			o.span.SetStatus(codes.Error, errorType(err)) // an error's text may hold values
		}
	}
}

// errorType is a closed set, so that metrics stay small: the outcome's name, and
// for a refusal its reason.
func errorType(err error) string {
	switch {
	case errors.Is(err, ErrClosed):
		return "closed"
	case errors.Is(err, sql.ErrTxDone):
		return "transaction_done"
	}
	outcome := OutcomeOf(err)
	if shed, ok := errors.AsType[*ShedError](err); ok && outcome == OutcomeShed {
		return "shed_" + string(shed.Reason)
	}
	return outcome.String()
}
