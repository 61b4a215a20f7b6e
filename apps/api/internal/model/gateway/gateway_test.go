package gateway_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.uber.org/goleak"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/gateway"
	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var protocols = []model.Protocol{model.ProtocolOpenAI, model.ProtocolAnthropic}

// quick are limits that a busy machine keeps within.
func quick() gateway.Options {
	return gateway.Options{FirstWord: 10 * time.Second, Stall: 10 * time.Second, Pause: time.Millisecond, Embed: 10 * time.Second}
}

// hasty are limits that a test can wait for.
func hasty() gateway.Options {
	return gateway.Options{FirstWord: 250 * time.Millisecond, Stall: 150 * time.Millisecond, Pause: time.Millisecond, Embed: 250 * time.Millisecond}
}

func open(t *testing.T, o gateway.Options) *gateway.Gateway {
	t.Helper()
	g, err := gateway.New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(g.Close)
	return g
}

const key = "0123456789abcdef0123456789abcdef"

// prompt asks about one passage, in the form that the servers read.
func prompt() model.Request {
	passage := fmt.Sprintf("<passage n=\"1\" key=%q>\nDocument: weirs.md\n\nA weir is a low dam across a river. Water flows over a weir all the time.\n</passage key=%q>", key, key)
	return model.Request{System: "Answer from the passages.", Turns: []model.Turn{{Role: model.RoleUser, Text: passage + "\n\nQuestion: What is a weir?"}}, MaxTokens: 200}
}

// said collects a reply.
func said(ctx context.Context, g *gateway.Gateway, e model.Endpoint) (string, model.Reply, error) {
	var text strings.Builder
	reply, err := g.Chat(ctx, e, prompt(), func(s string) error {
		text.WriteString(s)
		return nil
	})
	return text.String(), reply, err
}

const whole = "A weir is a low dam across a river [1]. Water flows over a weir all the time [1]."

func TestAReplyComesWholeInEitherProtocol(t *testing.T) {
	t.Parallel()
	for _, p := range protocols {
		for _, name := range []string{modeltest.Sensible, modeltest.NoUsage, modeltest.NoStream, modeltest.SlowDrip, modeltest.BusyOnce, modeltest.BrokenOnce} {
			t.Run(string(p)+"/"+name, func(t *testing.T) {
				t.Parallel()
				fake := modeltest.Start(t)
				fake.Key = "sk-test"
				text, reply, err := said(t.Context(), open(t, quick()), fake.Endpoint(p, name))
				if err != nil || text != whole {
					t.Fatalf("said %q, %v", text, err)
				}
				if reply.Finish != model.FinishStop || reply.FirstToken <= 0 || reply.Took < reply.FirstToken {
					t.Errorf("reply %+v", reply)
				}
				if reply.Model != name+"-2026" {
					t.Errorf("replied as %q, want what the server calls it", reply.Model)
				}
				if counted := name != modeltest.NoUsage; reply.Usage.Estimated == counted || reply.Usage.InputTokens < 20 || reply.Usage.OutputTokens < 10 {
					t.Errorf("usage %+v of %s", reply.Usage, name)
				}
				if asked := fake.Asked(); asked[0].MaxTokens != 200 || asked[0].System != prompt().System {
					t.Errorf("asked %+v", asked[0])
				}
			})
		}
	}
}

func TestEveryMisbehaviourHasItsOwnWords(t *testing.T) {
	t.Parallel()
	const first = "A weir is a low dam across a river [1]. "
	for name, want := range map[string]struct {
		code  knowledge.Code
		text  string // what was said before
		calls int
	}{
		modeltest.StallBefore: {knowledge.CodeModelSlow, "", 1},
		modeltest.StallAfter:  {knowledge.CodeModelStalled, first, 1},
		modeltest.HalfEvent:   {knowledge.CodeModelCutOff, first, 1},
		modeltest.CutOff:      {knowledge.CodeModelCutOff, first, 1},
		modeltest.NoEnd:       {knowledge.CodeModelCutOff, whole, 1},
		modeltest.ErrorEvent:  {"", first, 1},
		modeltest.WrongJSON:   {knowledge.CodeModelGarbled, first, 1},
		modeltest.HugeEvent:   {knowledge.CodeModelGarbled, first, 1},
		modeltest.NotJSON:     {knowledge.CodeModelGarbled, "", 1},
		modeltest.Busy:        {knowledge.CodeModelBusy, "", 3},
		modeltest.BusyLong:    {knowledge.CodeModelBusy, "", 1},
		modeltest.NoCredit:    {knowledge.CodeModelKey, "", 1},
		modeltest.Broken:      {knowledge.CodeModelFailed, "", 3},
		modeltest.TooLong:     {knowledge.CodeModelContext, "", 1},
		modeltest.Redirects:   {knowledge.CodeModelRejected, "", 1},
		"unheard-of":          {knowledge.CodeModelUnknown, "", 0},
	} {
		for _, p := range protocols {
			t.Run(string(p)+"/"+name, func(t *testing.T) {
				t.Parallel()
				fake := modeltest.Start(t)
				o := quick()
				if name == modeltest.StallBefore || name == modeltest.StallAfter {
					o = hasty()
				}
				text, _, err := said(t.Context(), open(t, o), fake.Endpoint(p, name))
				e, ok := errors.AsType[*knowledge.Error](err)
				if !ok {
					t.Fatalf("error %v is not for people", err)
				}
				if want.code != "" && e.Code != want.code || name == modeltest.ErrorEvent && e.Code != knowledge.CodeModelFailed && e.Code != knowledge.CodeModelBusy {
					t.Errorf("code %s (%v), want %s", e.Code, err, want.code)
				}
				if text != want.text {
					t.Errorf("said %q before, want %q", text, want.text)
				}
				if got := fake.Calls(name); got != want.calls {
					t.Errorf("%d requests, want %d", got, want.calls)
				}
				for _, leak := range []string{"goroutine", "CUDA", "invalid character", "bufio", "EOF"} {
					if strings.Contains(e.Message, leak) {
						t.Errorf("a person is told %q", e.Message)
					}
				}
			})
		}
	}
}

func TestAFloodIsCutOff(t *testing.T) {
	t.Parallel()
	for _, p := range protocols {
		fake := modeltest.Start(t)
		text, reply, err := said(t.Context(), open(t, quick()), fake.Endpoint(p, modeltest.Flood))
		if knowledge.CodeOf(err) != knowledge.CodeModelFlood {
			t.Errorf("%s: %v, want a flood", p, err)
		}
		if len(text) > 200*16 || reply.Usage.OutputTokens == 0 {
			t.Errorf("%s: %d bytes passed on for 200 tokens, usage %+v", p, len(text), reply.Usage)
		}
	}
}

func TestAServerThatNamesAWaitIsLeftAloneForIt(t *testing.T) {
	t.Parallel()
	fake := modeltest.Start(t)
	_, reply, err := said(t.Context(), open(t, quick()), fake.Endpoint(model.ProtocolOpenAI, modeltest.BusyWait))
	if err != nil || reply.Attempts != 2 || reply.FirstToken < time.Second {
		t.Errorf("reply %+v, %v; want a second attempt after the second that was asked for", reply, err)
	}
}

func TestAWrongKeyIsSaidAndNeverShown(t *testing.T) {
	t.Parallel()
	const wrong = "sk-very-secret-and-wrong"
	spans := tracetest.NewSpanRecorder()
	o := quick()
	o.Tracer = sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(spans))
	for _, p := range protocols {
		fake := modeltest.Start(t)
		fake.Key = "sk-right"
		e := fake.Endpoint(p, modeltest.Sensible)
		e.Key = wrong
		_, _, err := said(t.Context(), open(t, o), e)
		if knowledge.CodeOf(err) != knowledge.CodeModelKey {
			t.Errorf("%s: %v, want a wrong key", p, err)
		}
		var log strings.Builder
		slog.New(slog.NewJSONHandler(&log, nil)).Warn("failed", "error", err, "endpoint", e, "key", e.Key)
		everything := fmt.Sprintf("%v %+v %#v %s %v", err, e, e, log.String(), spans.Ended())
		for _, s := range spans.Ended() {
			everything += fmt.Sprint(s.Name(), s.Attributes(), s.Events(), s.Status())
		}
		if strings.Contains(everything, wrong) {
			t.Errorf("%s: the key shows in %s", p, everything)
		}
	}
}

func TestAServerThatIsNotThereIsSaid(t *testing.T) {
	t.Parallel()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	gone := "http://" + ln.Addr().String()
	if err := ln.Close(); err != nil {
		t.Fatal(err)
	}
	secure := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(secure.Close)
	secure.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, 0)
	plain := modeltest.Start(t)
	for base, want := range map[string]knowledge.Code{
		gone:       knowledge.CodeModelUnreachable,
		secure.URL: knowledge.CodeModelTLS,
		strings.Replace(plain.URL, "http:", "https:", 1): knowledge.CodeModelTLS,
		"http://169.254.169.254/v1":                      knowledge.CodeModelAddress,
		"http://[::ffff:169.254.169.254]":                knowledge.CodeModelAddress,
		"ftp://models":                                   knowledge.CodeModelAddress,
		"http://name:password@models":                    knowledge.CodeModelAddress,
	} {
		e := model.Endpoint{Protocol: model.ProtocolOpenAI, BaseURL: base, Model: "m"}
		if _, _, err := said(t.Context(), open(t, quick()), e); knowledge.CodeOf(err) != want {
			t.Errorf("%s: %v, want %s", base, err, want)
		}
	}
}

func TestAPersonWhoLeavesEndsTheCallAtOnce(t *testing.T) {
	t.Parallel()
	fake := modeltest.Start(t)
	ctx, leave := context.WithCancelCause(t.Context())
	left := errors.New("left")
	g := open(t, gateway.Options{})
	began := time.Now()
	_, err := g.Chat(ctx, fake.Endpoint(model.ProtocolOpenAI, modeltest.StallAfter), prompt(), func(string) error {
		leave(left)
		return nil
	})
	if !errors.Is(err, left) || time.Since(began) > 5*time.Second {
		t.Errorf("%v after %v, want the cause at once", err, time.Since(began))
	}
	refused := errors.New("refused")
	_, err = g.Chat(t.Context(), fake.Endpoint(model.ProtocolAnthropic, modeltest.Sensible), prompt(), func(string) error { return refused })
	if !errors.Is(err, refused) {
		t.Errorf("%v, want emit's own error", err)
	}
}

func TestCallsAreMeasuredByTheConventionsNames(t *testing.T) {
	t.Parallel()
	spans, reader := tracetest.NewSpanRecorder(), sdkmetric.NewManualReader()
	o := quick()
	o.Tracer = sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(spans))
	o.Meter = sdkmetric.NewMeterProvider(sdkmetric.WithReader(reader))
	fake := modeltest.Start(t)
	g := open(t, o)
	if _, _, err := said(t.Context(), g, fake.Endpoint(model.ProtocolOpenAI, modeltest.Sensible)); err != nil {
		t.Fatal(err)
	}
	if _, err := g.Embed(t.Context(), fake.Endpoint(model.ProtocolOpenAI, modeltest.Words), []string{"a weir"}); err != nil {
		t.Fatal(err)
	}
	span := spans.Ended()[0]
	attrs := attribute.NewSet(span.Attributes()...)
	for name, want := range map[attribute.Key]string{
		"gen_ai.operation.name": "chat", "gen_ai.provider.name": "openai", "gen_ai.request.model": "sensible", "gen_ai.response.model": "sensible-2026",
	} {
		if v, _ := attrs.Value(name); v.AsString() != want {
			t.Errorf("%s is %q, want %q", name, v.AsString(), want)
		}
	}
	if in, _ := attrs.Value("gen_ai.usage.input_tokens"); span.Name() != "chat sensible" || in.AsInt64() < 20 {
		t.Errorf("span %q with %d input tokens", span.Name(), in.AsInt64())
	}
	var got metricdata.ResourceMetrics
	if err := reader.Collect(t.Context(), &got); err != nil {
		t.Fatal(err)
	}
	names := map[string]int{}
	for _, m := range got.ScopeMetrics[0].Metrics {
		switch d := m.Data.(type) {
		case metricdata.Histogram[float64]:
			names[m.Name] = len(d.DataPoints)
		case metricdata.Histogram[int64]:
			names[m.Name] = len(d.DataPoints)
		}
	}
	want := map[string]int{"gen_ai.client.operation.duration": 2, "gen_ai.client.token.usage": 3, "gen_ai.server.time_to_first_token": 1}
	if fmt.Sprint(names) != fmt.Sprint(want) {
		t.Errorf("measured %v, want %v", names, want)
	}
}
