package app_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// desk is the demo organisation with its member and a document that both may read.
type desk struct {
	*replica
	member signedIn
	root   signedIn // the admin
	shelf  id.ID
	doc    contract.Document
	grant  string // that lets the member read
	userID string // the member's
	model  *modeltest.Running
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	r := start(t, migrated(t)).settle(t)
	people := local.DevelopmentAccounts()
	d := &desk{replica: r, root: r.as(t, people[0]), member: r.as(t, people[1])}
	d.shelf = r.shelf(t)
	d.doc = r.upload(t, d.shelf, "hall.md", turbine)
	r.awaitSearchable(t, d.doc.ID)
	r.finds(t, r.admin, "turbine", d.doc.ID)
	var me contract.Session
	d.member.want(200, "GET", "/v1/me", "", &me)
	d.userID = me.User.ID.String()
	d.grant = d.letRead("/v1/collections/" + d.shelf.String())
	return d
}

func (d *desk) letRead(what string) string {
	var g contract.Grant
	d.root.want(201, "POST", what+"/grants", fmt.Sprintf(`{"subject":"user","userId":%q,"permission":"read"}`, d.userID), &g)
	return g.ID.String()
}

func (s signedIn) key(body string) contract.APIKey {
	var made contract.APIKey
	s.want(201, "POST", "/v1/keys", body, &made)
	return made
}

// code is the code of the problem that a request ended in.
func (s signedIn) code(method, path, body string) string {
	_, answer := s.do(method, path, body)
	var p contract.Problem
	_ = json.Unmarshal(answer, &p)
	return p.Code
}

func TestAKeyActsUntilItEnds(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	made := d.member.key(`{"name":"Script","scopes":["read","ask"]}`)
	key := signedIn{t, d.url, made.Secret}
	if !strings.HasPrefix(made.Secret, made.Prefix) || !strings.HasPrefix(made.Prefix, "fby_") || time.Until(made.ExpiresAt) < 89*24*time.Hour {
		t.Errorf("made %+v", made)
	}
	var current contract.APIKey
	key.want(200, "GET", "/v1/keys/current", "", &current)
	if current.ID != made.ID || current.Secret != "" || current.LastUsedAt == nil {
		t.Errorf("the key says of itself %+v", current)
	}
	api := client.New(d.url, made.Secret)
	t.Cleanup(api.Close)
	if a := ask(t, api, "Who overhauled the main turbine?"); a.done.Status != "answered" || len(a.citations) == 0 {
		t.Errorf("asked with a key: %+v", a)
	}
	if got := key.code("DELETE", "/v1/documents/"+d.doc.ID.String(), ""); got != "forbidden" {
		t.Errorf("outside its scopes: %s", got)
	}
	if got := (signedIn{t, d.url, made.Secret[:len(made.Secret)-1] + "0"}).code("GET", "/v1/collections", ""); got != "unauthenticated" {
		t.Errorf("mistyped: %s", got)
	}

	var renewed contract.APIKey
	d.member.want(200, "POST", "/v1/keys/"+made.ID.String()+"/renew", `{"days":7}`, &renewed)
	if got := key.code("GET", "/v1/collections", ""); got != "unauthenticated" {
		t.Errorf("the secret from before a renewal: %s", got)
	}
	key.token = renewed.Secret
	key.want(200, "GET", "/v1/collections", "", nil)
	if got := d.root.code("PATCH", "/v1/keys/"+made.ID.String(), `{"name":"Mine"}`); got != "forbidden" {
		t.Errorf("an admin changed somebody's key: %s", got)
	}
	d.root.want(204, "DELETE", "/v1/keys/"+made.ID.String(), "", nil)
	if got := key.code("GET", "/v1/collections", ""); got != "unauthenticated" {
		t.Errorf("after it was revoked: %s", got)
	}

	leaves := signedIn{t, d.url, d.member.key(`{"name":"Other","scopes":["read"]}`).Secret}
	leaves.want(200, "GET", "/v1/collections", "", nil)
	d.root.want(204, "DELETE", "/v1/members/"+d.userID, "", nil)
	if got := leaves.code("GET", "/v1/collections", ""); got != "unauthenticated" {
		t.Errorf("after its person left: %s", got)
	}
}

func TestAServiceReadsWhatWasGrantedToIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	if got := d.member.code("POST", "/v1/keys", `{"name":"Bot","kind":"service","scopes":["read"]}`); got != "forbidden" {
		t.Errorf("a member made a service: %s", got)
	}
	made := d.root.key(`{"name":"Bot","kind":"service","scopes":["read","write"]}`)
	service := signedIn{t, d.url, made.Secret}
	document := "/v1/documents/" + d.doc.ID.String()
	if got := service.code("GET", document, ""); got != "not_found" {
		t.Errorf("before anything was granted: %s", got)
	}
	d.root.want(201, "POST", document+"/grants", fmt.Sprintf(`{"subject":"service","serviceId":%q,"permission":"read"}`, made.ID), nil)
	var seen contract.Document
	service.want(200, "GET", document, "", &seen)
	if seen.CollectionName != "" || !seen.CollectionID.IsNil() {
		t.Errorf("it learned of the collection: %+v", seen)
	}
	if got := service.code("DELETE", document, ""); got != "forbidden" {
		t.Errorf("it may read and not delete: %s", got)
	}
	var access contract.DocumentAccess
	d.root.want(200, "GET", document+"/grants", "", &access)
	want := map[string]string{"Ada Admin": "admin", "Mel Member": "collection", "Bot": "document"}
	for _, r := range access.Readers {
		if want[r.Name] != r.Through {
			t.Errorf("%s reads through %s, want %s", r.Name, r.Through, want[r.Name])
		}
	}
	if len(access.Readers) != 3 || len(access.Grants) != 1 || access.Grants[0].ServiceName != "Bot" {
		t.Errorf("access: %+v", access)
	}
}

// inOneWindow waits, in the last minute of an hour, for the next: quotas begin
// anew with it.
func (r *replica) inOneWindow(t *testing.T) {
	t.Helper()
	r.await(t, "an hour that does not end meanwhile", func() bool {
		return time.Until(time.Now().Truncate(time.Hour).Add(time.Hour)) > time.Minute
	})
}

func TestAQuotaIsForEveryReplicaAndSaysWhenItBeginsAnew(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.inOneWindow(t)
	d.root.want(200, "PUT", "/v1/quotas", `{"questionsPerHour":2,"documentsPerDay":1,"bytesPerDay":0}`, nil)
	if got := d.member.code("PUT", "/v1/quotas", `{"questionsPerHour":0,"documentsPerDay":0,"bytesPerDay":0}`); got != "forbidden" {
		t.Errorf("a member changed quotas: %s", got)
	}
	question := `{"question":"Who overhauled the main turbine?"}`
	for i := range 2 {
		status, header, _ := d.member.whole("POST", "/v1/ask", question)
		remaining := fmt.Sprintf(`"questions";r=%d;t=`, 1-i)
		if status != 200 || header.Get("RateLimit-Policy") != `"questions";q=2;w=3600` || !strings.HasPrefix(header.Get("RateLimit"), remaining) {
			t.Errorf("question %d: %d, %q, %q", i+1, status, header.Get("RateLimit-Policy"), header.Get("RateLimit"))
		}
	}
	status, header, body := d.member.whole("POST", "/v1/ask", question)
	var p contract.Problem
	_ = json.Unmarshal(body, &p)
	if status != 429 || p.Code != "quota_exceeded" || p.RetryAfter <= 0 || header.Get("Retry-After") == "" || !strings.HasPrefix(header.Get("RateLimit"), `"questions";r=0;t=`) {
		t.Errorf("a third question: %d %s, Retry-After %q, RateLimit %q", status, body, header.Get("Retry-After"), header.Get("RateLimit"))
	}
	d.member.want(200, "GET", "/v1/search?q=turbine", "", nil) // which is no question

	var use contract.QuotaUse
	d.member.want(200, "GET", "/v1/quotas", "", &use)
	if use.Quotas.QuestionsPerHour != 2 || len(use.Used) != 2 || use.Used[0].Used != 2 || use.Used[1].Used != 0 {
		t.Errorf("use: %+v", use)
	}
	if _, err := d.replica.admin.Upload(t.Context(), d.shelf, "one.md", strings.NewReader("# One")); err != nil {
		t.Fatal(err)
	}
	if u, err := d.replica.admin.Upload(t.Context(), d.shelf, "again.md", strings.NewReader("# One")); err == nil || u.Duplicate {
		t.Errorf("past the limit: %+v, %v", u, err)
	}
	d.root.want(200, "PUT", "/v1/quotas", `{"questionsPerHour":0,"documentsPerDay":2,"bytesPerDay":0}`, nil)
	if u, err := d.replica.admin.Upload(t.Context(), d.shelf, "again.md", strings.NewReader("# One")); err != nil || !u.Duplicate {
		t.Errorf("a duplicate: %+v, %v", u, err)
	}
	if _, err := d.replica.admin.Upload(t.Context(), d.shelf, "two.md", strings.NewReader("# Two")); err != nil {
		t.Errorf("a duplicate was counted: %v", err)
	}
	_, err := d.replica.admin.Upload(t.Context(), d.shelf, "three.md", strings.NewReader("# Three"))
	var refused *client.Error
	if !errors.As(err, &refused) || refused.Code != "quota_exceeded" {
		t.Errorf("a third document: %v", err)
	}
}

// whole sends a request and reads all of the response.
func (s signedIn) whole(method, path, body string) (int, http.Header, []byte) {
	s.t.Helper()
	res := s.open(s.t.Context(), method, path, body)
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return res.StatusCode, res.Header, answer
}

func (s signedIn) open(ctx context.Context, method, path, body string) *http.Response {
	s.t.Helper()
	req, err := http.NewRequestWithContext(ctx, method, s.url+path, strings.NewReader(body))
	if err != nil {
		s.t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+s.token)
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	return res
}

// events opens a stream and returns its lines as they come.
func (s signedIn) events(path string) <-chan string {
	s.t.Helper()
	ctx, cancel := context.WithCancel(s.t.Context())
	res := s.open(ctx, "GET", path, "")
	s.t.Cleanup(cancel)
	return linesOf(s.t, res)
}

// linesOf reads a stream as it comes, until it or the test ends.
func linesOf(t *testing.T, res *http.Response) <-chan string {
	t.Helper()
	if res.StatusCode != 200 {
		body, _ := io.ReadAll(res.Body)
		t.Fatalf("%s: %d %s", res.Request.URL, res.StatusCode, body)
	}
	lines, ended := make(chan string, 1000), make(chan struct{})
	go func() {
		defer close(ended)
		defer close(lines)
		for scanner := bufio.NewScanner(res.Body); scanner.Scan(); {
			lines <- scanner.Text()
		}
	}()
	t.Cleanup(func() {
		res.Body.Close()
		<-ended
	})
	return lines
}

// promptly is how soon a change of access is felt: a second, on a machine with
// time for it, and on any before a heartbeat, every 10 s, would have found out.
const promptly = 9 * time.Second

// wantEnd waits for a stream to end in an error of a code, in due time.
func wantEnd(t *testing.T, lines <-chan string, code string) {
	t.Helper()
	began, last := time.Now(), ""
	deadline := time.After(patience)
	for {
		select {
		case line, open := <-lines:
			if open {
				if line != "" {
					last = line
				}
				continue
			}
			if !strings.Contains(last, `"code":"`+code+`"`) {
				t.Errorf("the stream ended with %q; want the error %s", last, code)
			}
			if took := time.Since(began); took > promptly {
				t.Errorf("the stream went on for %s", took)
			}
			return
		case <-deadline:
			t.Fatalf("the stream went on; its last line is %q", last)
		}
	}
}

func TestARevocationEndsStreamsUnderIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	made := d.member.key(`{"name":"Watcher","scopes":["read"]}`)
	withKey := (signedIn{t, d.url, made.Secret}).events("/v1/documents/events")
	another := d.as(t, local.DevelopmentAccounts()[1])
	withSession, staying := d.member.events("/v1/documents/events"), another.events("/v1/documents/events")
	for _, lines := range []<-chan string{withKey, withSession, staying} {
		<-lines // they are open
	}
	d.member.want(204, "DELETE", "/v1/keys/"+made.ID.String(), "", nil)
	wantEnd(t, withKey, "unauthenticated")
	d.member.want(204, "POST", "/v1/auth/sign-out", "", nil)
	wantEnd(t, withSession, "unauthenticated")
	select {
	case line, open := <-staying:
		if !open || strings.Contains(line, "error") {
			t.Errorf("a session that lasts lost its stream: %q", line)
		}
	default:
	}
	d.root.want(204, "DELETE", "/v1/members/"+d.userID, "", nil)
	wantEnd(t, staying, "unauthenticated")
}

func TestWhatAnOldAnswerRestsOnIsWithheldFromWhoMayNotReadItAnyMore(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	member := client.New(d.url, d.member.token)
	t.Cleanup(member.Close)
	a := ask(t, member, "Who overhauled the main turbine?")
	if a.done.Status != "answered" || !strings.Contains(a.text, "Voss") {
		t.Fatalf("answered %q, %+v", a.text, a.done)
	}
	paths := []string{"/v1/conversations/" + a.started.ConversationID.String(), "/v1/messages/" + a.started.MessageID.String() + "/stream"}
	holds := func(when string, want bool) {
		t.Helper()
		for _, path := range paths {
			_, _, body := d.member.whole("GET", path, "")
			for _, secret := range []string{"Voss", "hall.md", d.doc.ID.String()} {
				if strings.Contains(string(body), secret) != want {
					t.Errorf("%s, %s has %q: %v, want %v; %.600s", when, path, secret, !want, want, body)
				}
			}
			if strings.Contains(string(body), "Withheld") == want {
				t.Errorf("%s, %s does not say what was withheld: %.600s", when, path, body)
			}
		}
	}
	holds("while it may be read", true)
	d.root.want(204, "DELETE", "/v1/collections/"+d.shelf.String()+"/grants/"+d.grant, "", nil)
	holds("after the grant was taken", false)
	d.letRead("/v1/documents/" + d.doc.ID.String())
	holds("shared by itself", true)
	d.root.want(201, "POST", "/v1/documents/"+d.doc.ID.String()+"/grants", fmt.Sprintf(`{"subject":"user","userId":%q,"permission":"none"}`, d.userID), nil)
	holds("hidden", false)
	if res, err := member.Search(t.Context(), url.Values{"q": {"turbine"}}); err != nil || len(res.Passages) > 0 {
		t.Errorf("a search found %+v, %v", res.Passages, err)
	}
}

// slowModel has answers written by a model that takes its time for ever.
func (d *desk) slowModel(t *testing.T) {
	t.Helper()
	d.model = modeltest.Start(t)
	body := fmt.Sprintf(`{"purpose":"answers","protocol":"openai","baseUrl":%q,"model":%q}`, d.model.URL, modeltest.StallBefore)
	d.root.want(201, "POST", "/v1/model-endpoints", body, nil)
}

// asking asks a question and returns the lines of its stream, once the model
// has what was found.
func (d *desk) asking(t *testing.T, who signedIn, question string) <-chan string {
	t.Helper()
	before := d.model.Calls(modeltest.StallBefore)
	lines := linesOf(t, who.open(t.Context(), "POST", "/v1/ask", fmt.Sprintf(`{"question":%q}`, question)))
	d.await(t, "the model to be asked", func() bool { return d.model.Calls(modeltest.StallBefore) > before })
	return lines
}

func TestARevocationEndsARunningAnswer(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.slowModel(t)
	const question = "Who overhauled the main turbine?"

	lines := d.asking(t, d.member, question)
	d.upload(t, d.shelf, "other.md", "# Something else\n\nIt changes nothing for the answer.\n")
	d.root.want(204, "DELETE", "/v1/collections/"+d.shelf.String()+"/grants/"+d.grant, "", nil)
	wantEnd(t, lines, "forbidden")

	d.grant = d.letRead("/v1/collections/" + d.shelf.String())
	lines = d.asking(t, d.member, question)
	d.root.want(201, "POST", "/v1/documents/"+d.doc.ID.String()+"/grants", fmt.Sprintf(`{"subject":"user","userId":%q,"permission":"none"}`, d.userID), nil)
	wantEnd(t, lines, "forbidden")

	lines = d.asking(t, d.root, question)
	d.root.want(204, "DELETE", "/v1/documents/"+d.doc.ID.String(), "", nil)
	wantEnd(t, lines, "forbidden")
	d.root.want(200, "POST", "/v1/documents/"+d.doc.ID.String()+"/restore", "", nil)
	d.finds(t, d.replica.admin, "turbine", d.doc.ID)

	made := d.root.key(`{"name":"Asker","scopes":["ask"]}`)
	lines = d.asking(t, signedIn{t, d.url, made.Secret}, question)
	d.root.want(204, "DELETE", "/v1/keys/"+made.ID.String(), "", nil)
	wantEnd(t, lines, "unauthenticated")

	d.awaitNoneRunning(t)
}

// awaitNoneRunning waits until no answer is being worked out any more.
func (d *desk) awaitNoneRunning(t *testing.T) {
	t.Helper()
	d.await(t, "every answer to have ended", func() bool {
		for _, who := range []signedIn{d.root, d.member} {
			var list contract.Conversations
			who.want(200, "GET", "/v1/conversations", "", &list)
			for _, c := range list.Conversations {
				_, body := who.do("GET", "/v1/conversations/"+c.ID.String(), "")
				if strings.Contains(string(body), `"status":"streaming"`) {
					return false
				}
			}
		}
		return true
	})
}
