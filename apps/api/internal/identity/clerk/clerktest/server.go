// Package clerktest stands in for Clerk: its back end over HTTP on loopback,
// its session tokens, and its webhooks, signed as Svix signs them. It can be
// slow, limit its rate, fail and be away, as the real one can.
package clerktest

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"
)

// SecretKey is the only key that the back end takes.
const SecretKey = "sk_test_clerktestclerktestclerktest"

// Server is Clerk's back end.
type Server struct {
	URL string

	mu          sync.Mutex
	keys        []signer
	users       []*sdk.User
	orgs        []*sdk.Organization
	memberships []*sdk.OrganizationMembership
	calls       map[string]int
	misbehave   func(w http.ResponseWriter, r *http.Request) (answered bool)
	clock       time.Time // of what is changed; moves on with each change
	number      int
}

// New starts a back end with one signing key, without anybody in it.
func New(t testing.TB) *Server {
	t.Helper()
	s := &Server{calls: map[string]int{}, clock: time.Now().Add(-time.Hour).Truncate(time.Millisecond)}
	s.Rotate(t)
	web := httptest.NewServer(s)
	t.Cleanup(web.Close)
	s.URL = web.URL
	return s
}

// Misbehave has fn answer in Clerk's place while it says that it did; nil ends it.
func (s *Server) Misbehave(fn func(w http.ResponseWriter, r *http.Request) (answered bool)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.misbehave = fn
}

// Fail answers as Clerk's API does when it fails.
func Fail(w http.ResponseWriter, status int, code string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{
		"errors":         []map[string]string{{"code": code, "message": code, "long_message": code}},
		"clerk_trace_id": "trace",
	})
}

// Calls is how often a path was asked for, such as "/v1/jwks".
func (s *Server) Calls(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls[path]
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.calls[r.URL.Path]++
	misbehave := s.misbehave
	s.mu.Unlock()
	if misbehave != nil && misbehave(w, r) {
		return
	}
	if r.Header.Get("Authorization") != "Bearer "+SecretKey {
		Fail(w, http.StatusUnauthorized, "clerk_key_invalid")
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	answer, found := s.answer(r)
	if !found {
		Fail(w, http.StatusNotFound, "resource_not_found")
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer)
}

func (s *Server) answer(r *http.Request) (any, bool) {
	q := r.URL.Query()
	switch parts := strings.Split(strings.TrimPrefix(r.URL.Path, "/v1/"), "/"); {
	case r.Method != http.MethodGet:
		return nil, false
	case len(parts) == 1 && parts[0] == "jwks":
		return s.publicKeys(), true
	case len(parts) == 1 && parts[0] == "users":
		return paged(s.users, q.Get("limit"), q.Get("offset")), true
	case len(parts) == 2 && parts[0] == "users" && parts[1] == "count":
		return map[string]any{"object": "total_count", "total_count": len(s.users)}, true
	case len(parts) == 2 && parts[0] == "users":
		return find(s.users, func(u *sdk.User) bool { return u.ID == parts[1] })
	case len(parts) == 1 && parts[0] == "organizations":
		return list(s.orgs, q.Get("limit"), q.Get("offset")), true
	case len(parts) == 2 && parts[0] == "organizations":
		return find(s.orgs, func(o *sdk.Organization) bool { return o.ID == parts[1] })
	case len(parts) == 3 && parts[0] == "organizations" && parts[2] == "memberships":
		if _, there := find(s.orgs, func(o *sdk.Organization) bool { return o.ID == parts[1] }); !there {
			return nil, false
		}
		users := q["user_id"]
		return list(slices.DeleteFunc(slices.Clone(s.memberships), func(m *sdk.OrganizationMembership) bool {
			return m.Organization.ID != parts[1] || len(users) > 0 && !slices.Contains(users, m.PublicUserData.UserID)
		}), q.Get("limit"), q.Get("offset")), true
	}
	return nil, false
}

func find[T any](items []*T, is func(*T) bool) (any, bool) {
	i := slices.IndexFunc(items, is)
	if i < 0 {
		return nil, false
	}
	return items[i], true
}

// list is how Clerk wraps lists, those of users excepted.
func list[T any](items []T, limit, offset string) map[string]any {
	return map[string]any{"data": paged(items, limit, offset), "total_count": len(items)}
}

// paged is a page, of 10 items unless more are asked for, of at most 500.
func paged[T any](items []T, limit, offset string) []T {
	n, from := 10, 0
	if v, err := strconv.Atoi(limit); err == nil {
		n = min(v, 500)
	}
	if v, err := strconv.Atoi(offset); err == nil {
		from = min(v, len(items))
	}
	return append([]T{}, items[from:min(from+n, len(items))]...)
}
