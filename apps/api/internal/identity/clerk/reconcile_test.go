package clerk_test

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk/clerktest"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestTheNightBringsWhatNoWebhookBrought(t *testing.T) {
	b := setup(t)
	org, closed := b.clerk.AddOrganisation("Acme", "acme"), b.clerk.AddOrganisation("Closed", "closed")
	_, ada := b.member("Ada", "ada@example.org", org, "org:admin")
	mel, m := b.member("Mel", "mel@example.org", org, "org:member")
	leaver, l := b.member("Lea", "lea@example.org", org, "org:member")
	_, c := b.member("Cleo", "cleo@example.org", closed, "org:admin")
	reconcile := func(want clerk.Outcome) {
		t.Helper()
		got, err := b.provider.Reconcile(t.Context())
		if err != nil || got != want {
			t.Errorf("reconciled %+v, %v; want %+v", got, err, want)
		}
	}
	reconcile(clerk.Outcome{People: 4, Organisations: 2, Memberships: 4})
	reconcile(clerk.Outcome{})
	inside := b.viewer(ada).OrgID
	b.viewer(l)
	b.viewer(c)

	b.clerk.ChangeUser(mel.ID, func(u *sdk.User) { u.FirstName = sdk.String("Melanie") })
	b.clerk.ChangeRole(m.ID, "org:admin")
	b.clerk.RemoveMember(l.ID)
	b.clerk.RemoveOrganisation(closed.ID)
	reconcile(clerk.Outcome{People: 1, Memberships: 1, Ended: 2})
	if got := b.people(inside); len(got) != 2 || got["Melanie"] != identity.RoleAdmin {
		t.Errorf("people = %v", got)
	}
	b.refused(l, knowledge.CodeNoOrganisation)
	b.refused(c, knowledge.CodeNoOrganisation)
	b.clerk.RemoveUser(leaver.ID)
	reconcile(clerk.Outcome{Ended: 1})
}

func TestTheNightWaitsWhenClerkLimitsItsRate(t *testing.T) {
	b := setup(t)
	for i := range 3 {
		b.clerk.AddUser(fmt.Sprint("Person ", i), fmt.Sprintf("p%d@example.org", i))
	}
	var refusals atomic.Int32
	b.clerk.Misbehave(func(w http.ResponseWriter, r *http.Request) bool {
		if refusals.Add(1)%2 == 0 {
			return false
		}
		w.Header().Set("Retry-After", "0")
		clerktest.Fail(w, http.StatusTooManyRequests, "rate_limit_exceeded")
		return true
	})
	out, err := b.provider.Reconcile(t.Context())
	if err != nil || out.People != 3 || refusals.Load() < 4 {
		t.Errorf("reconciled %+v, %v, with %d calls", out, err, refusals.Load())
	}
}

func TestAHalfReadClerkAndAnotherApplicationsEndNobody(t *testing.T) {
	b := setup(t)
	org := b.clerk.AddOrganisation("Acme", "acme")
	var last sdk.OrganizationMembership
	var people []string
	for i := range 12 {
		u, m := b.member(fmt.Sprint("Person ", i), fmt.Sprintf("p%d@example.org", i), org, "org:member")
		people, last = append(people, u.ID), m
	}
	if _, err := b.provider.Reconcile(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.clerk.Misbehave(func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.HasPrefix(r.URL.Path, "/v1/organizations") {
			return false
		}
		clerktest.Fail(w, http.StatusForbidden, "forbidden")
		return true
	})
	if out, err := b.provider.Reconcile(t.Context()); err == nil || out.Ended != 0 {
		t.Errorf("with half of Clerk unreadable: %+v, %v", out, err)
	}
	b.clerk.Misbehave(nil)
	for _, u := range people {
		b.clerk.RemoveUser(u)
	}
	b.clerk.AddUser("Somebody", "else@example.org")
	if out, err := b.provider.Reconcile(t.Context()); err == nil || out != (clerk.Outcome{}) {
		t.Errorf("with everybody missing: %+v, %v; want a refusal that takes nobody in and ends nobody", out, err)
	}
	b.viewer(last)
}

func TestOfAllReplicasOneQueuesTheNight(t *testing.T) {
	b := setup(t)
	ctx := b.open()
	queued := make(chan bool, 8)
	for range 8 {
		go func() {
			ok, err := b.store.Directory.Schedule(ctx, "2026-11-22")
			if err != nil {
				t.Error(err)
			}
			queued <- ok
		}()
	}
	n := 0
	for range 8 {
		if <-queued {
			n++
		}
	}
	claimed, err := b.store.Jobs.Claim(ctx, jobs.Fresh, "r1", time.Minute, 10)
	if n != 1 || err != nil || len(claimed) != 1 || claimed[0].Kind != jobs.KindReconcile {
		t.Errorf("%d replicas queued %v, %v; want one job of one", n, claimed, err)
	}
	if ok, err := b.store.Directory.Schedule(ctx, "2026-11-23"); err != nil || !ok {
		t.Errorf("the next night: %t, %v", ok, err)
	}
}

func TestOldDeliveriesAreForgottenAndEndingsAreNot(t *testing.T) {
	b := setup(t)
	u, m := b.member("Mel", "mel@example.org", b.clerk.AddOrganisation("Acme", "acme"), "org:member")
	b.viewer(m)
	w := clerktest.Event(t, "user.deleted", clerktest.Deleted(u.ID), b.clerk.Now())
	if err := b.deliver(w); err != nil {
		t.Fatal(err)
	}
	b.event("session.ended", map[string]any{"id": "sess_1"})
	again := func() bool {
		t.Helper()
		again, err := b.store.Directory.Take(b.open(), identity.News{Delivery: &identity.Delivery{ID: w.Header.Get("Svix-Id"), Type: "user.deleted"}})
		if err != nil {
			t.Fatal(err)
		}
		return again
	}
	if !again() {
		t.Error("a delivery of today is not known")
	}
	if err := b.store.Directory.Forget(b.open(), time.Now().Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	if again() {
		t.Error("an old delivery is still known")
	}
	b.event("user.updated", u)
	b.refused(m, knowledge.CodeNoOrganisation)
}
