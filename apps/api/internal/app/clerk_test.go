package app_test

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk/clerktest"
	"github.com/forebay/forebay/packages/schema/contract"
)

const clerkOrigin = "http://localhost:3000"

// clerkReplica is a replica whose people are a Clerk application's.
func clerkReplica(t *testing.T) (*replica, *clerktest.Server) {
	t.Helper()
	return clerkReplicaOn(t, migrated(t))
}

func clerkReplicaOn(t *testing.T, dsn string) (*replica, *clerktest.Server) {
	t.Helper()
	people := clerktest.New(t)
	r := startIn(t, dsn, t.TempDir(), map[string]string{
		"FOREBAY_AUTH": "clerk", "FOREBAY_PUBLIC_URL": clerkOrigin, "CLERK_API_URL": people.URL,
		"CLERK_SECRET_KEY": clerktest.SecretKey, "CLERK_PUBLISHABLE_KEY": clerktest.PublishableKey,
		"CLERK_WEBHOOK_SECRET": clerktest.WebhookSecret,
	})
	r.await(t, "ready", func() bool { return r.status(t, "/health/ready") == http.StatusOK })
	return r, people
}

// request answers with the status and the problem, if it is one.
func (r *replica) request(t *testing.T, method, path, body string, header http.Header) (int, contract.Problem) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, r.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header = header
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	var p contract.Problem
	if res.StatusCode >= 400 {
		if err := json.NewDecoder(bytes.NewReader(b)).Decode(&p); err != nil {
			t.Fatalf("%s %s: %d %s", method, path, res.StatusCode, b)
		}
	}
	return res.StatusCode, p
}

func bearer(token string) http.Header { return http.Header{"Authorization": {"Bearer " + token}} }

func TestAMemberAtClerkGetsACitedAnswerUntilClerkTakesThemOut(t *testing.T) {
	t.Parallel()
	r, people := clerkReplica(t)
	org := people.AddOrganisation("Acme", "acme")
	u := people.AddUser("Ada Admin", "ada@example.org")
	m := people.AddMember(org, u, "org:admin")
	token := func() string { return people.Token(t, clerktest.SessionClaims(m, "sess_1", clerkOrigin)) }
	r.admin = client.New(r.url, token())

	d := r.upload(t, r.shelf(t), "hall.md", turbine)
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "turbine overhaul", d.ID)
	if a := ask(t, r.admin, "Who overhauled the main turbine?"); a.done.Status != "answered" || len(a.citations) == 0 {
		t.Errorf("answer %q, %+v", a.text, a.done)
	}
	deliver := func(w clerktest.Webhook) (int, contract.Problem) {
		return r.request(t, http.MethodPost, "/v1/webhooks/clerk", string(w.Body), w.Header.Clone())
	}
	wrong := clerktest.Signed(t, "whsec_YW5vdGhlcnMgc2VjcmV0IGFsdG9nZXRoZXI=", "msg_1", time.Now(), []byte(`{"type":"user.deleted","data":{}}`))
	if status, p := deliver(wrong); status != http.StatusUnauthorized || p.Code != "bad_signature" {
		t.Errorf("a forged webhook: %d %s", status, p.Code)
	}
	last := token()
	gone := clerktest.Event(t, "session.revoked", clerk.Session{Object: "session", ID: "sess_1", UserID: u.ID, Status: "revoked"}, time.Now())
	for range 2 {
		if status, p := deliver(gone); status != http.StatusNoContent {
			t.Fatalf("a webhook: %d %+v", status, p)
		}
	}
	if status, p := r.request(t, http.MethodGet, "/v1/me", "", bearer(last)); status != http.StatusUnauthorized || p.Code != "unauthenticated" {
		t.Errorf("a session that was revoked: %d %s", status, p.Code)
	}
	r.await(t, "the first night's reconciliation", func() bool { return strings.Contains(r.log.String(), "reconciled with Clerk") })
}

func TestWhoIsTakenOutAtClerkLosesOpenStreamsAndTheAnswer(t *testing.T) {
	t.Parallel()
	dsn := migrated(t)
	r, people := clerkReplicaOn(t, dsn)
	org := people.AddOrganisation("Acme", "acme")
	m := people.AddMember(org, people.AddUser("Ada Admin", "ada@example.org"), "org:admin")
	ada := signedIn{t, r.url, people.Token(t, clerktest.SessionClaims(m, "sess_1", clerkOrigin))}
	r.admin = client.New(r.url, ada.token)
	d := r.upload(t, r.shelf(t), "hall.md", turbine)
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "turbine overhaul", d.ID)
	stalled := &desk{replica: r, root: ada}
	stalled.slowModel(t)

	answer, library := stalled.asking(t, ada, "Who overhauled the main turbine?"), ada.events("/v1/documents/events")
	<-library                                                            // it is open
	people.Misbehave(func(w http.ResponseWriter, _ *http.Request) bool { // nobody there need be asked
		clerktest.Fail(w, http.StatusInternalServerError, "internal_error")
		return true
	})
	w := clerktest.Event(t, "organizationMembership.deleted", people.RemoveMember(m.ID), time.Now())
	if status, p := r.request(t, http.MethodPost, "/v1/webhooks/clerk", string(w.Body), w.Header); status != http.StatusNoContent {
		t.Fatalf("a webhook: %d %+v", status, p)
	}
	wantEnd(t, library, "no_organisation")
	wantEnd(t, answer, "no_organisation")
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	began := time.Now()
	r.await(t, "the answer to have ended, and not only for its reader", func() (ended bool) {
		err := db.QueryRowContext(t.Context(), "SELECT NOT EXISTS (SELECT 1 FROM messages WHERE status = 'streaming')").Scan(&ended)
		return err == nil && ended
	})
	if took := time.Since(began); took > promptly { // the model alone holds it up for longer
		t.Errorf("the answer went on for %s without its reader", took)
	}
}

func TestEveryKindOfWrongTokenIsRefusedForItsReason(t *testing.T) {
	t.Parallel()
	r, people := clerkReplica(t)
	org := people.AddOrganisation("Acme", "acme")
	m := people.AddMember(org, people.AddUser("Mel Member", "mel@example.org"), "org:member")
	good := clerktest.SessionClaims(m, "sess_1", clerkOrigin)
	past := time.Now().Add(-time.Minute).Unix()
	for name, tt := range map[string]struct {
		changes clerktest.Claims
		code    string
	}{
		"expired":                 {clerktest.Claims{"exp": past}, "unauthenticated"},
		"of another application":  {clerktest.Claims{"iss": "https://clerk.elsewhere.test"}, "unauthenticated"},
		"of another origin":       {clerktest.Claims{"azp": "https://evil.test"}, "unauthenticated"},
		"of an unfinished step":   {clerktest.Claims{"sts": "pending"}, "session_pending"},
		"without an organisation": {clerktest.Claims{"o": nil}, "no_organisation"},
		"of no member":            {clerktest.Claims{"sub": "user_none"}, "no_organisation"},
	} {
		for _, path := range []string{"/v1/me", "/v1/search?q=turbine"} { // looked up, and told apart at the gate first
			status, p := r.request(t, http.MethodGet, path, "", bearer(people.Token(t, good.With(tt.changes))))
			if status != http.StatusUnauthorized || p.Code != tt.code {
				t.Errorf("%s at %s: %d %s, want 401 %s", name, path, status, p.Code, tt.code)
			}
		}
	}
	member := bearer(people.Token(t, good))
	if status, _ := r.request(t, http.MethodGet, "/v1/me", "", member.Clone()); status != http.StatusOK {
		t.Errorf("a good token: %d", status)
	}
	for path, body := range map[string]string{
		"/v1/auth/sign-in":  `{"email":"ada@forebay.test","password":"ada-runs-the-dam"}`,
		"/v1/auth/sign-out": "",
		"/v1/me/password":   `{"current":"x","new":"y"}`,
		"/v1/invitations":   `{"email":"x@example.org","role":"member"}`,
	} {
		if status, p := r.request(t, http.MethodPost, path, body, member.Clone()); status != http.StatusConflict || p.Code != "managed_elsewhere" {
			t.Errorf("%s: %d %s, want 409 managed_elsewhere", path, status, p.Code)
		}
	}
	people.Misbehave(func(w http.ResponseWriter, _ *http.Request) bool {
		clerktest.Fail(w, http.StatusInternalServerError, "internal_error")
		return true
	})
	if status, p := r.request(t, http.MethodGet, "/v1/me", "", bearer(people.Token(t, good.With(clerktest.Claims{"sub": "user_new"})))); status != http.StatusServiceUnavailable || p.RetryAfter == 0 {
		t.Errorf("a newcomer while Clerk is away: %d %+v", status, p)
	}
}
