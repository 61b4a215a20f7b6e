package traceview_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"github.com/forebay/forebay/apps/api/internal/telemetry"
	"github.com/forebay/forebay/apps/api/internal/telemetry/traceview"
)

func get(t *testing.T, url string) string {
	t.Helper()
	res, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		t.Fatalf("GET %s: %d, %v: %s", url, res.StatusCode, err, body)
	}
	return string(body)
}

func setup(t *testing.T) string {
	t.Helper()
	s := httptest.NewServer(traceview.Handler())
	t.Cleanup(s.Close)
	return s.URL
}

// exporter is the product's own, and what has it send all that it has.
func exporter(t *testing.T, url string) (tracer trace.Tracer, sent func()) {
	t.Helper()
	told, err := telemetry.Setup(t.Context(), telemetry.Options{Output: io.Discard, Level: slog.LevelError, TracesURL: url + "/v1/traces"})
	if err != nil {
		t.Fatal(err)
	}
	return told.Tracer.Tracer("test"), func() {
		t.Helper()
		if err := told.Shutdown(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
}

// What the product's own exporter sends is shown as a tree.
func TestATraceIsShownFromTheRequestToTheStatement(t *testing.T) {
	url := setup(t)
	tracer, sent := exporter(t, url)
	ctx, request := tracer.Start(t.Context(), "POST /v1/ask", trace.WithSpanKind(trace.SpanKindServer))
	_, statement := tracer.Start(ctx, "SELECT documents", trace.WithAttributes(attribute.String("db.query.text", "SELECT `a` <FROM> b")))
	statement.SetStatus(codes.Error, "")
	statement.End()
	request.End()
	sent()
	list := get(t, url+"/")
	if !strings.Contains(list, "POST /v1/ask") || !strings.Contains(list, "forebay") || !strings.Contains(list, "failed") {
		t.Errorf("list = %s", list)
	}
	page := get(t, url+"/trace/"+request.SpanContext().TraceID().String())
	above, below := strings.Index(page, "<summary>POST /v1/ask"), strings.Index(page, ">SELECT documents")
	if above < 0 || below < above || !strings.Contains(page, "padding-left: calc(8px + 16px)") {
		t.Errorf("the statement does not stand below its request: %s", page)
	}
	if strings.Contains(page, "<FROM>") || !strings.Contains(page, "&lt;FROM&gt;") {
		t.Error("an attribute became markup")
	}
}

// The product looks for work several times a second; what people did is neither
// hidden among that nor displaced by it.
func TestBackgroundWorkIsKeptApartFromRequests(t *testing.T) {
	url := setup(t)
	tracer, sent := exporter(t, url)
	ctx, request := tracer.Start(t.Context(), "POST /v1/ask", trace.WithSpanKind(trace.SpanKindServer))
	_, job := tracer.Start(ctx, "job ingest", trace.WithSpanKind(trace.SpanKindConsumer))
	request.End()
	job.End()
	for range 300 {
		_, poll := tracer.Start(t.Context(), "SELECT jobs", trace.WithSpanKind(trace.SpanKindClient))
		poll.End()
	}
	sent()
	requests, background := get(t, url+"/"), get(t, url+"/?background")
	if !strings.Contains(requests, "POST /v1/ask") || strings.Contains(requests, "SELECT jobs") {
		t.Errorf("requests = %s", requests)
	}
	if n := strings.Count(background, "SELECT jobs"); n != 200 || strings.Contains(background, "POST /v1/ask") {
		t.Errorf("%d polls are kept: %s", n, background)
	}
}

// Browsers send JSON, whose IDs are in hexadecimal digits.
func TestABrowsersSpansJoinTheTrace(t *testing.T) {
	url := setup(t)
	body := `{"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"forebay-browser"}}]},
	 "scopeSpans":[{"spans":[{"traceId":"0af7651916cd43dd8448eb211c80319c","spanId":"b7ad6b7169203331","name":"ask","kind":3,
	 "startTimeUnixNano":"1700000000000000000","endTimeUnixNano":"1700000000250000000",
	 "attributes":[{"key":"note","value":{"stringValue":"\"traceId\":\"ff\""}}]}]}]}]}`
	res, err := http.Post(url+"/v1/traces", "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusOK {
		t.Fatalf("status %d", res.StatusCode)
	}
	if list := get(t, url+"/"); !strings.Contains(list, ">ask<") {
		t.Errorf("list = %s", list)
	}
	page := get(t, url+"/trace/0af7651916cd43dd8448eb211c80319c")
	if !regexp.MustCompile(`<summary>ask</summary>`).MatchString(page) || !strings.Contains(page, "forebay-browser") || !strings.Contains(page, "250.00 ms") {
		t.Errorf("page = %s", page)
	}
	if !strings.Contains(page, "&#34;traceId&#34;:&#34;ff&#34;") {
		t.Error("an attribute that looks like an ID was changed")
	}
}

func TestWhatIsNoExportIsRefused(t *testing.T) {
	url := setup(t)
	for _, kind := range []string{"application/json", "application/x-protobuf"} {
		res, err := http.Post(url+"/v1/traces", kind, strings.NewReader("no export"))
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != http.StatusBadRequest {
			t.Errorf("%s: status %d", kind, res.StatusCode)
		}
	}
	if list := get(t, url+"/"); !strings.Contains(list, "No trace has come yet") {
		t.Errorf("list = %s", list)
	}
}
