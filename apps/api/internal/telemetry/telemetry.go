package telemetry

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	otelprometheus "go.opentelemetry.io/otel/exporters/prometheus"
	"go.opentelemetry.io/otel/propagation"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/exemplar"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// Options says what is told, and where.
type Options struct {
	// Version of the build. Default "development".
	Version string
	// Output takes the log, one JSON object a line. Default os.Stderr.
	Output io.Writer
	// Level is the least that is logged. Default slog.LevelInfo. At
	// slog.LevelDebug, ended spans are logged too.
	Level slog.Leveler
	// TracesURL takes the spans by OTLP over HTTP, such as
	// http://127.0.0.1:4318/v1/traces. Default none: spans only tie logs together.
	TracesURL string
}

// Telemetry is a running set-up.
type Telemetry struct {
	Log     *slog.Logger
	Tracer  *sdktrace.TracerProvider
	Meter   *sdkmetric.MeterProvider
	Metrics http.Handler // Prometheus' text, and OpenMetrics with exemplars to those that accept it
}

// Setup starts telemetry and makes it the process's default, for slog and for
// OpenTelemetry, so that libraries take part. Call Shutdown at the end.
func Setup(ctx context.Context, o Options) (*Telemetry, error) {
	if o.Version == "" {
		o.Version = "development"
	}
	if o.Output == nil {
		o.Output = os.Stderr
	}
	if o.Level == nil {
		o.Level = slog.LevelInfo
	}
	what := resource.NewSchemaless(attribute.String("service.name", "forebay"), attribute.String("service.version", o.Version))
	t := &Telemetry{Log: slog.New(NewHandler(slog.NewJSONHandler(o.Output, &slog.HandlerOptions{Level: o.Level})))}

	// Every request is sampled: its trace ID ties the logs together, and
	// without an exporter a span costs a microsecond.
	spans := []sdktrace.TracerProviderOption{sdktrace.WithResource(what)}
	if t.Log.Enabled(context.Background(), slog.LevelDebug) {
		spans = append(spans, sdktrace.WithBatcher(spanLog{t.Log}))
	}
	if o.TracesURL != "" {
		exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(o.TracesURL))
		if err != nil {
			return nil, fmt.Errorf("telemetry: the exporter of traces: %w", err)
		}
		spans = append(spans, sdktrace.WithBatcher(exporter, sdktrace.WithBatchTimeout(time.Second)))
	}
	t.Tracer = sdktrace.NewTracerProvider(spans...)

	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	exporter, err := otelprometheus.New(otelprometheus.WithRegisterer(registry), otelprometheus.WithoutScopeInfo())
	if err != nil {
		return nil, fmt.Errorf("telemetry: %w", err)
	}
	t.Meter = sdkmetric.NewMeterProvider(sdkmetric.WithResource(what), sdkmetric.WithReader(exporter), sdkmetric.WithExemplarFilter(exemplar.TraceBasedFilter))
	t.Metrics = promhttp.HandlerFor(registry, promhttp.HandlerOpts{EnableOpenMetrics: true})

	slog.SetDefault(t.Log)
	otel.SetTracerProvider(t.Tracer)
	otel.SetMeterProvider(t.Meter)
	otel.SetTextMapPropagator(propagation.TraceContext{})
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { t.Log.Warn("telemetry", "error", err) }))
	return t, nil
}

// Shutdown writes out what is pending.
func (t *Telemetry) Shutdown(ctx context.Context) error {
	return errors.Join(t.Tracer.Shutdown(ctx), t.Meter.Shutdown(ctx))
}
