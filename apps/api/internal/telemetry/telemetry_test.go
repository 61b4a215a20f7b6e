package telemetry

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"
)

func setup(t *testing.T, level slog.Level) (*Telemetry, *bytes.Buffer) {
	t.Helper()
	var out bytes.Buffer
	told, err := Setup(t.Context(), Options{Output: &out, Level: level, Version: "1.2.3"})
	if err != nil {
		t.Fatal(err)
	}
	return told, &out
}

func TestALogLineLeadsToItsRequestAndTrace(t *testing.T) {
	told, out := setup(t, slog.LevelInfo)
	ctx, span := told.Tracer.Tracer("test").Start(WithRequestID(t.Context(), "the-request"), "work")
	told.Log.With("room", "library").InfoContext(ctx, "done")
	span.End()
	var line map[string]any
	if err := json.Unmarshal(out.Bytes(), &line); err != nil {
		t.Fatalf("log %q: %v", out, err)
	}
	if line["request_id"] != "the-request" || line["trace_id"] != span.SpanContext().TraceID().String() || line["span_id"] != span.SpanContext().SpanID().String() || line["room"] != "library" {
		t.Errorf("line = %v", line)
	}
}

func TestALineOutsideARequestHasNoIDs(t *testing.T) {
	told, out := setup(t, slog.LevelInfo)
	told.Log.Info("started")
	if s := out.String(); strings.Contains(s, "request_id") || strings.Contains(s, "trace_id") {
		t.Errorf("line = %s", s)
	}
}

func TestSpansAreLoggedWhenDebugging(t *testing.T) {
	for level, want := range map[slog.Level]bool{slog.LevelDebug: true, slog.LevelInfo: false} {
		told, out := setup(t, level)
		_, span := told.Tracer.Tracer("test").Start(t.Context(), "a piece of work")
		span.End()
		if err := told.Shutdown(context.Background()); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(out.String(), "a piece of work"); got != want {
			t.Errorf("at %s the log is %q; span in it: %v, want %v", level, out, got, want)
		}
	}
}

func TestMetricsCarryTheBuild(t *testing.T) {
	told, _ := setup(t, slog.LevelInfo)
	w := httptest.NewRecorder()
	told.Metrics.ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	if body := w.Body.String(); !strings.Contains(body, `target_info{service_name="forebay",service_version="1.2.3"}`) || !strings.Contains(body, "go_memstats_heap_alloc_bytes") {
		t.Errorf("metrics = %.1000s", body)
	}
}
