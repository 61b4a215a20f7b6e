package server

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestRequestsThatDoNotFitGetAProblemWithACode(t *testing.T) {
	b := setup(t)
	token := b.member("admin")
	for _, tt := range []struct {
		name   string
		call   call
		status int
		code   knowledge.Code
		field  string // a location among the problem's errors
	}{
		{"an unknown address", call{path: "/v1/nothing", token: token}, 404, knowledge.CodeNotFound, ""},
		{"the wrong method", call{method: "DELETE", path: "/v1/me", token: token}, 405, knowledge.CodeMethodNotAllowed, ""},
		{"broken JSON", call{method: "POST", path: "/v1/collections", token: token, body: `{"name":`}, 400, knowledge.CodeInvalid, "body"},
		{"two values", call{method: "POST", path: "/v1/collections", token: token, body: `{"name":"a"} {}`}, 400, knowledge.CodeInvalid, "body"},
		{"no body", call{method: "POST", path: "/v1/collections", token: token}, 400, knowledge.CodeInvalid, ""},
		{"another media type", call{method: "POST", path: "/v1/collections", token: token, body: `name=a`, header: map[string]string{"Content-Type": "text/csv"}}, 415, knowledge.CodeUnsupportedMedia, ""},
		{"a missing field", call{method: "POST", path: "/v1/collections", token: token, body: `{}`}, 422, knowledge.CodeInvalid, "body"},
		{"a wrong type", call{method: "POST", path: "/v1/collections", token: token, body: `{"name":7}`}, 422, knowledge.CodeInvalid, "body.name"},
		{"a name that is too long", call{method: "POST", path: "/v1/collections", token: token, body: `{"name":"` + strings.Repeat("a", 121) + `"}`}, 422, knowledge.CodeInvalid, "body.name"},
		{"an unknown field", call{method: "POST", path: "/v1/collections", token: token, body: `{"name":"a","colour":"b"}`}, 422, knowledge.CodeInvalid, "body.colour"},
		{"a role that is not one", call{method: "PATCH", path: "/v1/members/" + id.New().String(), token: token, body: `{"role":"owner"}`}, 422, knowledge.CodeInvalid, "body.role"},
		{"an ID that is not one", call{path: "/v1/documents/42", token: token}, 422, knowledge.CodeInvalid, "path.id"},
		{"a limit out of range", call{path: "/v1/documents?limit=1000", token: token}, 422, knowledge.CodeInvalid, "query.limit"},
		{"a cursor of another kind", call{path: "/v1/documents?cursor=abc", token: token}, 400, knowledge.CodeBadCursor, ""},
		{"a cursor of a year that no database takes", call{path: "/v1/documents?cursor=" + cursor{time: time.Date(12026, 1, 1, 0, 0, 0, 0, time.UTC)}.String(), token: token}, 400, knowledge.CodeBadCursor, ""},
		{"a cursor from before the epoch", call{path: "/v1/conversations?cursor=" + cursor{time: time.Date(1969, 1, 1, 0, 0, 0, 0, time.UTC)}.String(), token: token}, 400, knowledge.CodeBadCursor, ""},
		{"a cursor that was cut", call{path: "/v1/conversations?cursor=AAAA", token: token}, 400, knowledge.CodeBadCursor, ""},
		{"a body over the limit", call{method: "POST", path: "/v1/collections", token: token, body: `{"name":"` + strings.Repeat("a", jsonBodyLimit) + `"}`}, 413, knowledge.CodeTooLarge, ""},
		{"a question that is too long", call{path: "/v1/search?q=" + strings.Repeat("a", 4001), token: token}, 400, knowledge.CodeQuestionTooLong, "query.q"},
		{"a part of ranking that is not one", call{path: "/v1/search?q=water&without=luck", token: token}, 422, knowledge.CodeInvalid, "query.without[0]"},
		{"a question without words", call{path: "/v1/search?q=%3F%21", token: token}, 400, knowledge.CodeEmptyQuestion, "query.q"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := b.do(tt.call).wantProblem(t, tt.status, tt.code)
			found := tt.field == ""
			for _, e := range p.Errors {
				found = found || e.Location == tt.field && e.Message != ""
			}
			if !found {
				t.Errorf("errors = %+v, want one at %s", p.Errors, tt.field)
			}
		})
	}
}

func TestAProblemNeverRepeatsAPassword(t *testing.T) {
	b := setup(t)
	r := b.do(call{method: "POST", path: "/v1/auth/sign-in", body: `{"email":"not an address","password":"hunter2hunter2","extra":"hunter2hunter2"}`})
	r.wantProblem(t, 422, knowledge.CodeInvalid)
	if strings.Contains(string(r.body), "hunter2") || strings.Contains(b.log.String(), "hunter2") {
		t.Errorf("the password is in the answer or the log: %s", r.body)
	}
}

func TestTheLogNamesTheRequestAndKeepsItsSecrets(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	b.do(call{path: "/v1/search?q=who+is+ill", token: token, header: map[string]string{requestIDHeader: "my-id.1"}})
	var line struct {
		Msg, Method, Route, User, Org string
		RequestID                     string `json:"request_id"`
		TraceID                       string `json:"trace_id"`
		Status                        int
	}
	log := b.log.String()
	if err := json.Unmarshal([]byte(strings.SplitN(log, "\n", 2)[0]), &line); err != nil {
		t.Fatalf("log %q: %v", log, err)
	}
	if line.Msg != "request" || line.Method != "GET" || line.Route != "/v1/search" || line.Status != 200 || line.RequestID != "my-id.1" || len(line.TraceID) != 32 || line.User == "" || line.Org == "" {
		t.Errorf("log line = %+v", line)
	}
	if strings.Contains(log, "ill") || strings.Contains(log, token) {
		t.Errorf("the log has the question or the token: %s", log)
	}
}

// The parser has a log and messages of its own, which quote what they refuse.
func TestTheParsersOwnLogKeepsSecretsToo(t *testing.T) {
	var log lockedBuffer
	parser := New(Options{Log: slog.New(slog.NewTextHandler(&log, nil))}).fiber.Server()
	if !parser.SecureErrorLogMessage || parser.Logger == nil {
		t.Fatal("the parser logs as it likes")
	}
	parser.Logger.Printf("error when serving connection %q<->%q: %v", "here", "there", errors.New("Authorization: Bearer the-secret"))
	parser.Logger.Printf("Permanent error when accepting new connections: %v", errors.New("too many open files"))
	if got := log.String(); strings.Contains(got, "the-secret") || !strings.Contains(got, "too many open files") {
		t.Errorf("log = %q", got)
	}
}

func TestATraceDoesNotShowAnInvitationsSecret(t *testing.T) {
	spans := tracetest.NewSpanRecorder()
	b := setup(t, func(o *Options) { o.Tracer = sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(spans)) })
	b.do(call{path: "/v1/invitations/the-secret"}).want(t, 200, nil)
	ended := spans.Ended()
	if len(ended) != 1 || ended[0].Name() != "GET /v1/invitations/{invitation}" {
		t.Fatalf("spans = %v, want one named for its route", ended)
	}
	for _, a := range ended[0].Attributes() {
		if strings.Contains(a.Value.String(), "the-secret") {
			t.Errorf("the span's %s is %q", a.Key, a.Value.String())
		}
	}
}

func TestEveryResponseCarriesARequestID(t *testing.T) {
	b := setup(t)
	for offered, kept := range map[string]bool{"": false, "a1-B2._c": true, id.New().String(): true, "two words": false, "semi;colon*/": false, strings.Repeat("a", 65): false} {
		got := b.do(call{path: "/health/live", header: map[string]string{requestIDHeader: offered}}).Header.Get(requestIDHeader)
		if kept && got != offered || !kept && (got == offered || got == "") {
			t.Errorf("offered %q, answered %q", offered, got)
		}
	}
}

func TestAChangeAskedForByAnotherSiteIsRefused(t *testing.T) {
	b := setup(t, func(o *Options) { o.PublicURL = "https://forebay.example.com" })
	cookie := b.member("member")
	post := func(header map[string]string, token string) reply {
		c := call{method: "POST", path: "/v1/collections", body: `{"name":"a"}`, header: header, token: token}
		if token == "" {
			c.cookie = cookie
		}
		return b.do(c)
	}
	for _, header := range []map[string]string{
		{"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"},
		{"Sec-Fetch-Site": "same-site", "Origin": "https://other.example.com"},
		{"Origin": "https://evil.example"},
		{"Origin": "null"},
	} {
		post(header, "").wantProblem(t, 403, knowledge.CodeCrossOrigin)
	}
	for _, header := range []map[string]string{
		{"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost:3000"},
		{"Origin": "https://forebay.example.com"},
		{"Origin": b.url},
		{},
	} {
		post(header, "").want(t, 201, nil)
	}
	post(map[string]string{"Origin": "https://evil.example"}, b.member("member")).want(t, 201, nil)
	// A header that carries no session leaves the cookie in force.
	post(map[string]string{"Origin": "https://evil.example", "Authorization": "Basic YTpi"}, "").wantProblem(t, 403, knowledge.CodeCrossOrigin)
	r := b.do(call{path: "/v1/flags", cookie: cookie, header: map[string]string{"Sec-Fetch-Site": "cross-site"}})
	r.want(t, 200, nil)
	if r.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Error("another site's page may read answers")
	}
}

func TestResponsesCannotBeFramedOrSniffed(t *testing.T) {
	h := setup(t).do(call{path: "/health/live"}).Header
	if h.Get("X-Content-Type-Options") != "nosniff" || !strings.Contains(h.Get("Content-Security-Policy"), "frame-ancestors 'none'") || h.Get("Cache-Control") != "no-store" {
		t.Errorf("headers = %v", h)
	}
}

func TestAPanicIsAProblemAndTheServerGoesOn(t *testing.T) {
	b := setup(t)
	b.accounts.members = []identity.Member{}
	b.answers.events = nil // calling it panics
	r := b.do(call{method: "POST", path: "/v1/ask", token: b.member("member"), body: `{"question":"why"}`})
	if r.wantProblem(t, 500, knowledge.CodeInternal); strings.Contains(string(r.body), "nil pointer") {
		t.Errorf("the answer shows the panic: %s", r.body)
	}
	b.do(call{path: "/v1/members", token: b.member("member")}).want(t, 200, nil)
	if !strings.Contains(b.log.String(), "nil pointer") {
		t.Error("the panic is not in the log")
	}
}

func TestWhatIsNotHTTPIsAnsweredToo(t *testing.T) {
	b := setup(t)
	for name, raw := range map[string]string{
		"a path that leaves the root":   "GET /v1/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
		"an encoded path traversal":     "GET /v1/documents/..%2f..%2fetc HTTP/1.1\r\nHost: a\r\n\r\n",
		"headers that are far too long": "GET /health/live HTTP/1.1\r\nHost: a\r\nX-Long: " + strings.Repeat("a", 4*headerLimit) + "\r\n\r\n",
		"a length given in two ways":    "POST /v1/auth/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: a\r\n\r\n",
		"an encoding that means none":   "POST /v1/auth/sign-in HTTP/1.1\r\nHost: a\r\ntransfer-encoding: identity\r\ncontent-length: 2\r\n\r\n{}",
	} {
		t.Run(name, func(t *testing.T) {
			conn := b.dial(t, raw)
			r := bufio.NewReader(conn)
			res, err := http.ReadResponse(r, nil)
			if err != nil {
				t.Fatal(err)
			}
			var p struct{ Code, RequestID string }
			if err := json.NewDecoder(res.Body).Decode(&p); err != nil || p.Code == "" || p.RequestID == "" || res.StatusCode < 400 || res.StatusCode > 499 {
				t.Errorf("status %d, problem %+v, %v", res.StatusCode, p, err)
			}
			if strings.HasPrefix(raw, "POST") {
				if rest, _ := io.ReadAll(r); res.StatusCode != 400 || !res.Close || len(rest) > 0 {
					t.Errorf("status %d, then %q; want 400 and a closed connection", res.StatusCode, rest)
				}
			}
		})
	}
}

// dial opens a connection and sends raw bytes.
func (b *bench) dial(t *testing.T, raw string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(b.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	_ = conn.SetDeadline(time.Now().Add(30 * time.Second))
	if _, err := io.WriteString(conn, raw); err != nil {
		t.Fatal(err)
	}
	return conn
}

func TestAMalformedRequestDoesNotShowItsSecrets(t *testing.T) {
	b := setup(t)
	for name, raw := range map[string]string{
		"a broken header name":  "GET /v1/me HTTP/1.1\r\nHost: a\r\nCookie: " + sessionCookie + "=the-secret\r\nBad Name\r\n\r\n",
		"a broken header value": "GET /v1/me HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer the-secret\x01\r\n\r\n",
		"a broken length":       "GET /v1/invitations/the-secret HTTP/1.1\r\nHost: a\r\nContent-Length: the-secret\r\n\r\n",
		"two hosts":             "GET /v1/invitations/the-secret HTTP/1.1\r\nHost: the-secret\r\nHost: b\r\n\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			answer, err := io.ReadAll(b.dial(t, raw))
			if err != nil || !strings.HasPrefix(string(answer), "HTTP/1.1 4") {
				t.Fatalf("answer %q, %v", answer, err)
			}
			if strings.Contains(string(answer)+b.log.String(), "the-secret") {
				t.Errorf("the secret is in the answer or the log:\n%s\n%s", answer, b.log.String())
			}
		})
	}
}

// Otherwise a flood of sign-ins could hide behind invented addresses.
func TestTheCallersAddressIsTheLastThatNoTrustedProxyWrote(t *testing.T) {
	b := setup(t)
	b.do(call{path: "/v1/auth/config", header: map[string]string{"X-Forwarded-For": "1.2.3.4, 203.0.113.9"}})
	if log := b.log.String(); !strings.Contains(log, `"client":"203.0.113.9"`) {
		t.Errorf("log %s, want the client 203.0.113.9", log)
	}
	if got := b.do(call{path: "/health/live", header: map[string]string{"X-Forwarded-For": "rubbish"}}).StatusCode; got != 200 {
		t.Errorf("status = %d", got)
	}
}
