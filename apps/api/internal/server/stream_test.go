package server

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// scripted yields events and then waits for ctx, unless it is to end.
func scripted(end bool, kinds ...string) func(context.Context, int64) iter.Seq2[knowledge.Event, error] {
	return func(ctx context.Context, after int64) iter.Seq2[knowledge.Event, error] {
		return func(yield func(knowledge.Event, error) bool) {
			for i, kind := range kinds {
				if n := int64(i + 1); n > after && !yield(knowledge.Event{Seq: n, Type: kind, Data: []byte(fmt.Sprintf(`{"n":%d}`, n))}, nil) {
					return
				}
			}
			if !end {
				<-ctx.Done()
				yield(knowledge.Event{}, ctx.Err())
			}
		}
	}
}

func TestAnAnswerStreamsAsNumberedEvents(t *testing.T) {
	b := setup(t)
	b.answers.events = scripted(true, "started", "delta", "done")
	r := b.do(call{method: "POST", path: "/v1/ask", token: b.member("member"), body: `{"question":"Why a forebay?"}`})
	want := "id: 1\nevent: started\ndata: {\"n\":1}\n\nid: 2\nevent: delta\ndata: {\"n\":2}\n\nid: 3\nevent: done\ndata: {\"n\":3}\n\n"
	if r.StatusCode != 200 || string(r.body) != want {
		t.Errorf("status %d, stream %q, want %q", r.StatusCode, r.body, want)
	}
	if got := r.Header.Get("Content-Type"); got != "text/event-stream; charset=utf-8" {
		t.Errorf("Content-Type = %q", got)
	}
	if b.answers.asked.Text != "Why a forebay?" {
		t.Errorf("asked %+v", b.answers.asked)
	}
}

func TestAReloadResumesAfterTheLastEventThatWasSeen(t *testing.T) {
	b := setup(t)
	b.answers.events = scripted(true, "started", "delta", "done")
	path, token := "/v1/messages/"+id.New().String()+"/stream", b.member("member")
	for name, c := range map[string]call{
		"header": {path: path, token: token, header: map[string]string{"Last-Event-ID": "2"}},
		"query":  {path: path + "?after=2", token: token},
	} {
		if r := b.do(c); string(r.body) != "id: 3\nevent: done\ndata: {\"n\":3}\n\n" {
			t.Errorf("%s: stream %q, want the third event only", name, r.body)
		}
	}
}

func TestAnErrorThatIsKnownAtOnceIsAProblemAndNotAStream(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	b.answers.events = func(context.Context, int64) iter.Seq2[knowledge.Event, error] {
		return func(yield func(knowledge.Event, error) bool) {
			yield(knowledge.Event{}, knowledge.NotFound("answer"))
		}
	}
	b.do(call{path: "/v1/messages/" + id.New().String() + "/stream", token: token}).wantProblem(t, 404, knowledge.CodeNotFound)

	b.answers.err = &knowledge.Error{Code: knowledge.CodeOverloaded, Message: "Too many questions.", RetryAfter: 1500 * time.Millisecond}
	r := b.do(call{method: "POST", path: "/v1/ask", token: token, body: `{"question":"why"}`})
	if p := r.wantProblem(t, 503, knowledge.CodeOverloaded); p.RetryAfter != 1500 || r.Header.Get("Retry-After") != "2" {
		t.Errorf("retryAfterMs = %d, Retry-After = %q; want 1500 and 2", p.RetryAfter, r.Header.Get("Retry-After"))
	}
}

func TestAnErrorInMidStreamIsItsLastEvent(t *testing.T) {
	b := setup(t)
	b.answers.events = func(context.Context, int64) iter.Seq2[knowledge.Event, error] {
		return func(yield func(knowledge.Event, error) bool) {
			if yield(knowledge.Event{Seq: 1, Type: "started", Data: []byte(`{}`)}, nil) {
				yield(knowledge.Event{}, &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "The database is away."})
			}
		}
	}
	r := b.do(call{method: "POST", path: "/v1/ask", token: b.member("member"), body: `{"question":"why"}`})
	if body := string(r.body); !strings.Contains(body, "event: error\ndata: {") || !strings.Contains(body, `"code":"unavailable"`) ||
		!strings.Contains(body, `"requestId":"`+r.Header.Get(requestIDHeader)) {
		t.Errorf("stream %q, want an error event with code and request ID at its end", body)
	}
}

func TestAPanicInAStreamDoesNotEndTheProcess(t *testing.T) {
	b := setup(t)
	b.answers.events = func(context.Context, int64) iter.Seq2[knowledge.Event, error] {
		return func(yield func(knowledge.Event, error) bool) {
			yield(knowledge.Event{Seq: 1, Type: "started", Data: []byte(`{}`)}, nil)
			panic("a broken composer")
		}
	}
	r := b.do(call{method: "POST", path: "/v1/ask", token: b.member("member"), body: `{"question":"why"}`})
	if !strings.Contains(string(r.body), "event: error\n") || !strings.Contains(string(r.body), `"code":"internal"`) {
		t.Errorf("stream %q, want an error event at its end", r.body)
	}
	b.do(call{path: "/health/live"}).want(t, 200, nil)
	if !strings.Contains(b.log.String(), "a broken composer") {
		t.Error("the panic is not in the log")
	}
}

// A client that leaves must end the work at once: nobody waits for it. A proxy
// may send the question in chunks.
func TestWorkEndsWhenTheClientLeavesInMidStream(t *testing.T) {
	question := `{"question":"why"}`
	for name, body := range map[string]string{
		"known length": fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(question), question),
		"chunked":      fmt.Sprintf("Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", len(question), question),
	} {
		t.Run(name, func(t *testing.T) {
			b := setup(t)
			ended := make(chan error, 1)
			b.answers.events = func(ctx context.Context, _ int64) iter.Seq2[knowledge.Event, error] {
				return func(yield func(knowledge.Event, error) bool) {
					yield(knowledge.Event{Seq: 1, Type: "started", Data: []byte(`{}`)}, nil)
					<-ctx.Done()
					ended <- context.Cause(ctx)
				}
			}
			conn, err := net.Dial("tcp", strings.TrimPrefix(b.url, "http://"))
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(conn, "POST /v1/ask HTTP/1.1\r\nHost: forebay\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n%s", b.member("member"), body)
			res, err := http.ReadResponse(bufio.NewReader(conn), nil)
			if err != nil || res.StatusCode != 200 {
				t.Fatalf("response %v, %v", res, err)
			}
			if _, err := res.Body.Read(make([]byte, 16)); err != nil {
				t.Fatal(err)
			}
			conn.Close()
			if cause := <-ended; cause != errClientLeft { // and not a heartbeat that could not be sent
				t.Errorf("the work ended with %v, want %v", cause, errClientLeft)
			}
		})
	}
}

func TestWorkEndsWhenTheClientOfAReadLeaves(t *testing.T) {
	ended, started := make(chan error, 1), make(chan struct{})
	b := setup(t, func(o *Options) {
		o.Searcher = searchFunc(func(ctx context.Context) error {
			close(started)
			<-ctx.Done()
			ended <- context.Cause(ctx)
			return ctx.Err()
		})
	})
	ctx, leave := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, b.url+"/v1/search?q=water", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+b.member("member"))
	go func() {
		<-started
		leave()
	}()
	if _, err := b.client.Do(req); err == nil {
		t.Fatal("the request was answered, want it to be given up")
	}
	if cause := <-ended; cause != errClientLeft {
		t.Errorf("cause = %v, want %v", cause, errClientLeft)
	}
	if err := b.stop(); err != nil { // when it has returned, the request is logged
		t.Fatal(err)
	}
	if log := b.log.String(); !strings.Contains(log, `"status":499`) || strings.Contains(log, `"level":"ERROR"`) {
		t.Errorf("log %s, want status 499 and no error", log)
	}
}

type searchFunc func(ctx context.Context) error

func (f searchFunc) Search(ctx context.Context, _ retrieve.Query) (retrieve.Result, error) {
	return retrieve.Result{}, f(ctx)
}

func TestAConnectionIsGoodForMoreAfterItWasWatched(t *testing.T) {
	b := setup(t)
	b.answers.events = scripted(true, "started", "done")
	token := b.member("member")
	conn, err := net.Dial("tcp", strings.TrimPrefix(b.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	r := bufio.NewReader(conn)
	for i := range 3 {
		fmt.Fprintf(conn, "GET /v1/messages/%s/stream HTTP/1.1\r\nHost: forebay\r\nAuthorization: Bearer %s\r\n\r\n", id.New(), token)
		res, err := http.ReadResponse(r, nil)
		if err != nil {
			t.Fatalf("request %d: %v", i, err)
		}
		if body, err := io.ReadAll(res.Body); err != nil || !strings.Contains(string(body), "event: done") {
			t.Fatalf("request %d: %q, %v", i, body, err)
		}
	}
}

func TestTheLibraryStreamsTheProgressOfDocuments(t *testing.T) {
	b := setup(t)
	document := knowledge.Document{ID: id.New(), Name: "dam.pdf", Current: knowledge.Version{Status: knowledge.StatusRead}}
	b.library.watch = func(context.Context, library.Renew) iter.Seq2[library.Progress, error] {
		return func(yield func(library.Progress, error) bool) {
			yield(library.Progress{Item: library.Item{Document: document, Access: "read"}}, nil)
		}
	}
	r := b.do(call{path: "/v1/documents/events", token: b.member("member")})
	if body := string(r.body); !strings.HasPrefix(body, "event: document\ndata: {\"document\":{\"id\":\""+document.ID.String()) {
		t.Errorf("stream %q", body)
	}
}

func TestADrainTellsStreamsToEndAndFinishesRequests(t *testing.T) {
	b := setup(t)
	b.answers.events = scripted(false, "started")
	res := b.open(call{method: "POST", path: "/v1/ask", token: b.member("member"), body: `{"question":"why"}`})
	defer res.Body.Close()
	r := bufio.NewReader(res.Body)
	if _, err := r.ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	stopped := make(chan error, 1)
	go func() { stopped <- b.stop() }()
	rest, err := io.ReadAll(r)
	if err != nil || !strings.Contains(string(rest), `"code":"interrupted"`) || !strings.Contains(string(rest), `"retryAfterMs"`) {
		t.Errorf("stream ended with %q, %v; want to be told that the service restarts", rest, err)
	}
	b.client.CloseIdleConnections()
	if err := <-stopped; err != nil {
		t.Errorf("Serve = %v", err)
	}
}

// watched is a library stream that shows its reader's role in each event.
func watched(b *bench, steps <-chan struct{}) {
	b.library.watch = func(ctx context.Context, renewed library.Renew) iter.Seq2[library.Progress, error] {
		return func(yield func(library.Progress, error) bool) {
			for {
				select {
				case <-ctx.Done():
					return
				case <-steps:
				}
				now, err := renewed(ctx)
				if err != nil {
					yield(library.Progress{}, err)
					return
				}
				v, err := identity.ViewerFrom(now)
				if !yield(library.Progress{Item: library.Item{Document: knowledge.Document{Name: "for a " + string(v.Role)}}}, err) {
					return
				}
			}
		}
	}
}

func (f *fakeSessions) change(with func(*sessionRow)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for k, r := range f.rows {
		with(&r)
		f.rows[k] = r
	}
}

func TestAnOpenLibraryNoticesAChangeOfRoleAtItsNextEvent(t *testing.T) {
	b, steps := setup(t), make(chan struct{})
	watched(b, steps)
	res := b.open(call{path: "/v1/documents/events", token: b.member("admin")})
	defer res.Body.Close()
	lines := bufio.NewScanner(res.Body)
	for _, role := range []identity.Role{identity.RoleAdmin, identity.RoleMember} {
		b.sessions.change(func(r *sessionRow) { r.member.Role = role })
		steps <- struct{}{}
		for lines.Scan() && !strings.HasPrefix(lines.Text(), "data: ") {
		}
		if !strings.Contains(lines.Text(), `"for a `+string(role)+`"`) {
			t.Errorf("event %q, want it made for a %s", lines.Text(), role)
		}
	}
}

func TestAnOpenLibraryShowsNothingMoreAfterASignOut(t *testing.T) {
	b, steps := setup(t), make(chan struct{})
	watched(b, steps)
	res := b.open(call{path: "/v1/documents/events", cookie: b.member("member")})
	defer res.Body.Close()
	b.sessions.change(func(r *sessionRow) { r.session.RevokedAt = time.Now() })
	steps <- struct{}{}
	if body, err := io.ReadAll(res.Body); err != nil || !strings.Contains(string(body), `"code":"unauthenticated"`) || strings.Contains(string(body), "for a") {
		t.Errorf("stream %q, %v; want to be told that the session has ended, and nothing else", body, err)
	}
}

// Nothing happens in the library, and no answer comes: the session is looked
// at all the same.
func TestASilentStreamEndsWithItsSession(t *testing.T) {
	for name, path := range map[string]string{"library": "/v1/documents/events", "answer": "/v1/messages/" + id.New().String() + "/stream"} {
		for ending, end := range map[string]func(*sessionRow){
			"revoked": func(r *sessionRow) { r.session.RevokedAt = time.Now() },
			"run out": func(r *sessionRow) { r.session.ExpiresAt = time.Now() },
			"removed": func(r *sessionRow) { r.session.OrgID = id.New() },
		} {
			t.Run(name+", "+ending, func(t *testing.T) {
				b := setup(t, func(o *Options) { o.Heartbeat = 20 * time.Millisecond })
				b.answers.events = scripted(false)
				watched(b, nil)
				res := b.open(call{path: path, token: b.member("member")})
				defer res.Body.Close()
				r := bufio.NewReader(res.Body)
				for beat := ""; !strings.Contains(beat, "heartbeat"); { // it is silent, and goes on
					var err error
					if beat, err = r.ReadString('\n'); err != nil {
						t.Fatal(err)
					}
				}
				b.sessions.change(end)
				if body, err := io.ReadAll(r); err != nil || !strings.Contains(string(body), `"code":"unauthenticated"`) {
					t.Errorf("stream ended with %q, %v; want to be told that the session has ended", body, err)
				}
			})
		}
	}
}

// A database that is away signs nobody out, and ends no answer that is being read.
func TestAStreamOutlivesASessionThatCannotBeLookedAt(t *testing.T) {
	b := setup(t, func(o *Options) { o.Heartbeat = 10 * time.Millisecond })
	b.answers.events = scripted(false)
	res := b.open(call{path: "/v1/messages/" + id.New().String() + "/stream", token: b.member("member")})
	defer res.Body.Close()
	b.sessions.mu.Lock()
	b.sessions.err = &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "The database cannot be reached."}
	b.sessions.mu.Unlock()
	lines := bufio.NewScanner(res.Body)
	for beats := 0; beats < 10; {
		if !lines.Scan() || strings.HasPrefix(lines.Text(), "event: error") {
			t.Fatalf("the stream ended with %q, %v", lines.Text(), lines.Err())
		}
		if strings.Contains(lines.Text(), "heartbeat") {
			beats++
		}
	}
}
