// Package storetest is the one conformance suite of the store's ports. Every
// backend runs it: MariaDB, MySQL, and the double in memory. What a room may
// expect of the store is what is tested here.
package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/embed"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/govern"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// Backend is one implementation of every port over the same data.
type Backend struct {
	Accounts      identity.Accounts
	Library       library.Store
	Content       ingest.Library
	Jobs          jobs.Queue
	Passages      retrieve.Passages
	Changes       retrieve.Changes
	Conversations answer.Conversations
	Talks         conversation.Store
	Flags         govern.FlagRules
	Endpoints     endpoint.Store
	Embeddings    vectorStore
	Ensured       embed.Queue
	Keys          apikey.Store
	Feed          library.Changes
	Quotas        quota.Store
	Drift         insight.Store
	Evaluations   quality.Store
	Graph         graphStore
}

// Run runs the whole suite on one backend: open returns an empty one, whose
// clock is now. Each test makes an organisation of its own, so they do not meet;
// only dispatch sees the jobs of all, and so is tested first.
func Run(t *testing.T, open func(t *testing.T, now func() time.Time) Backend) {
	groups := []struct {
		name string
		run  func(*testing.T, *suite)
	}{
		{"jobs", testJobs},
		{"accounts", testAccounts},
		{"members", testMembers},
		{"sessions", testSessions},
		{"invitations", testInvitations},
		{"collections", testCollections},
		{"access", testAccess},
		{"documents", testDocuments},
		{"content", testContent},
		{"arrivals", testArrivals},
		{"steps", testSteps},
		{"layout", testLayout},
		{"index", testIndex},
		{"changes", testChanges},
		{"conversations", testConversations},
		{"shared conversations", testSharedConversations},
		{"opinions", testOpinions},
		{"test cases", testTestCases},
		{"flags", testFlags},
		{"endpoints", testEndpoints},
		{"vectors", testVectors},
		{"graph", testGraph},
		{"reading by a model", testGraphReading},
		{"explore", testExplore},
		{"keys", testKeys},
		{"quotas", testQuotas},
		{"observations", testObservations},
		{"drift", testDrift},
		{"evaluations", testEvaluations},
		{"sharing", testSharing},
		{"feed", testFeed},
		{"tenancy", testTenancy},
	}
	c := &clock{at: time.Date(2026, 3, 1, 9, 0, 0, 123456000, time.UTC)}
	s := &suite{Backend: open(t, c.now), clock: c}
	for _, g := range groups {
		t.Run(g.name, func(t *testing.T) { g.run(t, s) })
	}
}

// suite is a backend under test and its clock.
type suite struct {
	Backend
	clock *clock
}

// clock stands still until a test moves it.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// team is an organisation with an admin and a member, and contexts that act
// for each, and for background work.
type team struct {
	org           id.ID
	admin, member identity.User
	asAdmin       context.Context
	asMember      context.Context
	asSystem      context.Context
}

// anywhere is an unscoped context.
func anywhere(t *testing.T) context.Context { return identity.Unscoped(t.Context(), "test") }

// team makes an organisation of its own for a test.
func (s *suite) team(t *testing.T) team {
	t.Helper()
	org := id.New()
	ok(t, s.Accounts.CreateOrganisation(anywhere(t), identity.Organisation{
		ID: org, Name: "Team", Slug: "team-" + org.String(), CreatedAt: s.clock.now(),
	}))
	tm := team{org: org, asSystem: identity.ForOrg(t.Context(), org, "test")}
	tm.admin = s.person(t, "Ada")
	tm.member = s.person(t, "Max")
	ok(t, s.Accounts.AddMember(tm.asSystem, tm.admin.ID, identity.RoleAdmin))
	ok(t, s.Accounts.AddMember(tm.asSystem, tm.member.ID, identity.RoleMember))
	tm.asAdmin = tm.as(t, tm.admin.ID, identity.RoleAdmin)
	tm.asMember = tm.as(t, tm.member.ID, identity.RoleMember)
	return tm
}

func (tm team) as(t *testing.T, user id.ID, role identity.Role) context.Context {
	return identity.WithViewer(t.Context(), identity.Viewer{OrgID: tm.org, UserID: user, Role: role})
}

// person makes an account.
func (s *suite) person(t *testing.T, name string) identity.User {
	t.Helper()
	u := identity.User{ID: id.New(), Name: name, PasswordHash: "$argon2id$x", CreatedAt: s.clock.now()}
	u.Email = fmt.Sprintf("%s@example.org", u.ID)
	ok(t, s.Accounts.CreateUser(anywhere(t), u))
	return u
}

// shelf makes a collection.
func (s *suite) shelf(t *testing.T, tm team, name string) id.ID {
	t.Helper()
	c, err := s.Library.CreateCollection(tm.asSystem, name, "")
	ok(t, err)
	return c.ID
}

func ok(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantCode(t *testing.T, err error, want knowledge.Code) {
	t.Helper()
	if err == nil || knowledge.CodeOf(err) != want {
		t.Errorf("got error %v, want code %s", err, want)
	}
}

func wantNoViewer(t *testing.T, err error) {
	t.Helper()
	if !errors.Is(err, identity.ErrNoViewer) {
		t.Errorf("got error %v, want %v", err, identity.ErrNoViewer)
	}
}

func want[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// atOnce runs fn n times at once and returns what each run answered.
func atOnce(n int, fn func(i int) error) []error {
	errs := make([]error, n)
	start := make(chan struct{})
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			<-start
			errs[i] = fn(i)
		})
	}
	close(start)
	wg.Wait()
	return errs
}

// succeeded counts the runs without an error.
func succeeded(errs []error) int {
	n := 0
	for _, err := range errs {
		if err == nil {
			n++
		}
	}
	return n
}
