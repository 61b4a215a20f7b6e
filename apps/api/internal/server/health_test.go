package server

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
)

func TestLivenessAsksNobody(t *testing.T) {
	b := setup(t, func(o *Options) {
		o.Version = "1.2.3"
		o.Ready = map[string]ReadyCheck{"database": func(context.Context) (string, error) { panic("asked") }}
	})
	var live contract.Live
	b.do(call{path: "/health/live"}).want(t, 200, &live)
	if live.Status != "live" || live.Version != "1.2.3" {
		t.Errorf("live = %+v", live)
	}
}

func TestReadinessNamesWhatIsMissing(t *testing.T) {
	away := errors.New("dial tcp 10.0.0.1: refused")
	b := setup(t, func(o *Options) {
		o.Ready = map[string]ReadyCheck{
			"database": func(context.Context) (string, error) { return "", away },
			"index":    func(context.Context) (string, error) { return "12 documents", nil },
		}
	})
	r := b.do(call{path: "/health/ready"})
	var ready contract.Ready
	r.want(t, 503, &ready)
	if ready.Status != "unready" || ready.Checks["database"].OK || !ready.Checks["index"].OK || ready.Checks["index"].Detail != "12 documents" {
		t.Errorf("ready = %+v", ready)
	}
	if strings.Contains(string(r.body), "10.0.0.1") || !strings.Contains(b.log.String(), "10.0.0.1") {
		t.Error("the cause belongs in the log, not in the answer")
	}
}

func TestReadinessWithoutTrouble(t *testing.T) {
	var ready contract.Ready
	setup(t).do(call{path: "/health/ready"}).want(t, 200, &ready)
	if ready.Status != "ready" {
		t.Errorf("ready = %+v", ready)
	}
}

func TestThoseWhoAskAtOnceShareOneLook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var r readiness
		looks := 0
		look := func() readyOut {
			looks++
			time.Sleep(time.Second)
			return readyOut{Status: 200}
		}
		var asking sync.WaitGroup
		ask := func() {
			if out, err := r.shared(t.Context(), look); err != nil || out.Status != 200 {
				t.Errorf("%+v, %v", out, err)
			}
		}
		for range 20 {
			asking.Go(ask)
		}
		synctest.Wait()
		impatient, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		if _, err := r.shared(impatient, look); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("who cannot wait got %v", err)
		}
		asking.Wait()
		if ask(); looks != 2 {
			t.Errorf("20 asked at once, and one after: %d looks, want 2", looks)
		}
	})
}

func TestACheckThatPanicsIsANo(t *testing.T) {
	b := setup(t, func(o *Options) {
		o.Ready = map[string]ReadyCheck{"index": func(context.Context) (string, error) { panic("a broken check") }}
	})
	var ready contract.Ready
	b.do(call{path: "/health/ready"}).want(t, 503, &ready)
	if ready.Checks["index"].OK {
		t.Errorf("ready = %+v", ready)
	}
}

func TestADrainIsAnnouncedBeforeConnectionsAreRefused(t *testing.T) {
	t.Parallel()
	b := setup(t, func(o *Options) { o.DrainDelay = 2 * time.Second }) // time for two requests on a busy machine
	b.do(call{path: "/health/ready"}).want(t, 200, nil)
	stopped := make(chan error, 1)
	go func() { stopped <- b.stop() }()
	for {
		r := b.do(call{path: "/health/ready"})
		if r.StatusCode == 200 {
			continue // the stop has not arrived yet
		}
		var ready contract.Ready
		if r.want(t, 503, &ready); ready.Status != "draining" {
			t.Errorf("ready = %+v", ready)
		}
		break
	}
	b.do(call{path: "/health/live"}).want(t, 200, nil)
	b.client.CloseIdleConnections()
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

func TestMetricsTellOfRequestsByRouteWithTheirTraces(t *testing.T) {
	b := setup(t)
	b.do(call{path: "/v1/documents/42", token: b.member("member")})
	r := b.do(call{path: "/metrics", header: map[string]string{"Accept": "application/openmetrics-text;version=1.0.0"}})
	r.want(t, 200, nil)
	body := string(r.body)
	if !strings.Contains(body, `http_server_request_duration_seconds_bucket{`) || !strings.Contains(body, `http_route="/v1/documents/{id}"`) || !strings.Contains(body, `http_response_status_code="422"`) {
		t.Errorf("no request of its route in %.2000s", body)
	}
	if !strings.Contains(body, `# {`) || !strings.Contains(body, `trace_id="`) {
		t.Errorf("no bucket has an exemplar with its trace in %.6000s", body)
	}
	if !strings.Contains(body, "go_goroutines") {
		t.Error("nothing of the Go runtime")
	}
}

func TestMetricsAreForThisMachineOrTheTokensHolder(t *testing.T) {
	b := setup(t, func(o *Options) { o.MetricsToken = "0123456789abcdef" })
	through := map[string]string{"X-Forwarded-For": "203.0.113.9"}
	b.do(call{path: "/metrics", header: through}).wantProblem(t, 403, knowledge.CodeForbidden)
	b.do(call{path: "/metrics", header: through, token: "0123456789abcdee"}).wantProblem(t, 403, knowledge.CodeForbidden)
	b.do(call{path: "/metrics", header: through, token: "0123456789abcdef"}).want(t, 200, nil)
}

func TestTheContractIsServed(t *testing.T) {
	r := setup(t).do(call{path: "/openapi.json"})
	var document struct{ OpenAPI string }
	r.want(t, 200, &document)
	if document.OpenAPI != "3.1.0" {
		t.Errorf("openapi = %q", document.OpenAPI)
	}
}

func TestACallersTraceGoesOn(t *testing.T) {
	b := setup(t)
	trace := "0af7651916cd43dd8448eb211c80319c"
	b.do(call{path: "/v1/auth/config", header: map[string]string{"Traceparent": "00-" + trace + "-b7ad6b7169203331-01"}})
	if !strings.Contains(b.log.String(), `"trace_id":"`+trace+`"`) {
		t.Errorf("log %s, want the trace %s", b.log.String(), trace)
	}
}
