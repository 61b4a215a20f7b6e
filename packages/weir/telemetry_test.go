package weir_test

import (
	"context"
	"testing"

	"go.opentelemetry.io/otel/attribute"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

func TestEachStatementIsASpanAndAMeasurementUnderTheStandardNames(t *testing.T) {
	spans := tracetest.NewSpanRecorder()
	reader := sdkmetric.NewManualReader()
	s := weirtest.NewServer(oneRow(int64(1)))
	db := open(t, s, weir.Options{Name: "main", Max: 3,
		TracerProvider: sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(spans)),
		MeterProvider:  sdkmetric.NewMeterProvider(sdkmetric.WithReader(reader))})
	defer shut(t, db, s)
	var n int
	if err := db.QueryRowContext(t.Context(), "SELECT v FROM things WHERE name = 'secret'").Scan(&n); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(weir.WithClass(t.Context(), weir.Background), "UPDATE things SET v = 2"); err != nil {
		t.Fatal(err)
	}
	ended := spans.Ended()
	if len(ended) != 2 || ended[0].Name() != "SELECT things" || ended[1].Name() != "UPDATE things" {
		t.Fatalf("spans: %v", ended)
	}
	attrs := attribute.NewSet(ended[0].Attributes()...)
	for key, want := range map[attribute.Key]string{
		"db.system.name": "mysql", "db.namespace": "test", "db.operation.name": "SELECT", "db.query.summary": "SELECT things",
	} {
		if v, _ := attrs.Value(key); v.AsString() != want {
			t.Errorf("%s = %q, want %q", key, v.AsString(), want)
		}
	}
	if ended[0].SpanKind() != trace.SpanKindClient {
		t.Error("not a client span")
	}
	var data metricdata.ResourceMetrics
	if err := reader.Collect(context.Background(), &data); err != nil {
		t.Fatal(err)
	}
	got := map[string]int64{}
	for _, m := range data.ScopeMetrics[0].Metrics {
		switch d := m.Data.(type) {
		case metricdata.Histogram[float64]:
			for _, p := range d.DataPoints {
				got[m.Name] += int64(p.Count)
			}
		case metricdata.Sum[int64]:
			for _, p := range d.DataPoints {
				got[m.Name] += p.Value
			}
		}
	}
	for name, want := range map[string]int64{
		"db.client.operation.duration": 2, "db.client.connection.wait_time": 2, "db.client.connection.max": 3,
		"db.client.connection.count": 1, "db.client.connection.pending_requests": 0, "weir.slot.count": 3,
	} {
		if v, ok := got[name]; !ok || v != want {
			t.Errorf("%s = %d (there: %t), want %d", name, v, ok, want)
		}
	}
}
