package clerk_test

import (
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk/clerktest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestOnlyClerksFreshMessagesAreTaken(t *testing.T) {
	b := setup(t)
	u := b.clerk.AddUser("Mel", "mel@example.org")
	body := clerktest.Event(t, "user.created", u, b.clerk.Now()).Body
	signed := func(secret string, at time.Time) clerktest.Webhook {
		return clerktest.Signed(t, secret, "msg_1", at, body)
	}
	forged := signed(clerktest.WebhookSecret, time.Now())
	forged.Body = slices.Concat(forged.Body, []byte(" "))
	replayed := signed(clerktest.WebhookSecret, time.Now())
	replayed.Header = replayed.Header.Clone()
	replayed.Header.Set("Svix-Id", "msg_2")
	for name, w := range map[string]clerktest.Webhook{
		"another's secret":         signed("whsec_YW5vdGhlcnMgc2VjcmV0IGFsdG9nZXRoZXI=", time.Now()),
		"six minutes old":          signed(clerktest.WebhookSecret, time.Now().Add(-6*time.Minute)),
		"from the future":          signed(clerktest.WebhookSecret, time.Now().Add(6*time.Minute)),
		"changed after signing":    forged,
		"again under another name": replayed,
		"unsigned":                 {Header: http.Header{}, Body: body},
	} {
		if err := b.deliver(w); knowledge.CodeOf(err) != knowledge.CodeBadSignature || err == nil {
			t.Errorf("%s: %v, want %s", name, err, knowledge.CodeBadSignature)
		}
	}
	if _, err := b.store.Accounts.UserByEmail(b.open(), "mel@example.org"); knowledge.CodeOf(err) != knowledge.CodeNotFound {
		t.Errorf("a refused message made an account: %v", err)
	}
	if err := b.deliver(signed(clerktest.WebhookSecret, time.Now().Add(-4*time.Minute))); err != nil {
		t.Errorf("four minutes old: %v", err)
	}
	broken := clerktest.Signed(t, clerktest.WebhookSecret, "msg_3", time.Now(), []byte(`{"type":"user.created","data":{}}`))
	if err := b.deliver(broken); knowledge.CodeOf(err) != knowledge.CodeInvalid || err == nil {
		t.Errorf("an incomplete event: %v", err)
	}
	for _, kind := range []string{"email.created", "organizationInvitation.created", "something.new"} {
		b.event(kind, map[string]any{"id": "x"})
	}
}

func TestADeliveryActsOnce(t *testing.T) {
	b := setup(t)
	org := b.clerk.AddOrganisation("Acme", "acme")
	u, m := b.member("Mel Old", "mel@example.org", org, "org:member")
	v := b.viewer(m)
	renamed := b.clerk.ChangeUser(u.ID, func(u *sdk.User) { u.FirstName, u.LastName = sdk.String("Mel"), sdk.String("New") })
	w := clerktest.Event(t, "user.updated", renamed, b.clerk.Now())
	left := clerktest.Event(t, "organizationMembership.deleted", b.clerk.RemoveMember(m.ID), b.clerk.Now())
	var together sync.WaitGroup
	for range 8 {
		together.Go(func() {
			for _, w := range []clerktest.Webhook{w, left} {
				if err := b.deliver(w); err != nil {
					t.Errorf("the same message at once: %v", err)
				}
			}
		})
	}
	together.Wait()
	account, err := b.store.Accounts.User(b.open(), v.UserID)
	if err != nil || account.Name != "Mel New" {
		t.Errorf("account = %+v, %v", account, err)
	}
	b.refused(m, knowledge.CodeNoOrganisation)
	events, err := b.store.Audit.Verify(identity.ForOrg(t.Context(), v.OrgID, "test"))
	if err != nil || events != 2 {
		t.Errorf("the audit trail has %d events, %v; want the member's coming and going", events, err)
	}
}

func TestADeliveryIsKnownByTheNameThatWasSigned(t *testing.T) {
	b := setup(t)
	u := b.clerk.AddUser("Mel", "mel@example.org")
	w := clerktest.Event(t, "user.created", u, b.clerk.Now())
	for _, id := range []string{"another", "yet_another"} {
		again := http.Header{"Svix-Id": {id}} // not signed, so it names nothing
		for name, values := range w.Header {
			if part, ok := strings.CutPrefix(name, "Svix-"); ok {
				again["Webhook-"+part] = values
			}
		}
		if err := b.deliver(clerktest.Webhook{Header: again, Body: w.Body}); err != nil {
			t.Fatal(err)
		}
	}
	if n := b.count("webhook_deliveries", "delivery_id = ?", w.Header.Get("Svix-Id")); n != 1 || b.count("webhook_deliveries", "TRUE") != 1 {
		t.Errorf("of one signed message %d deliveries are known by its name, of %d", n, b.count("webhook_deliveries", "TRUE"))
	}
}

func TestMessagesMayComeInAnyOrder(t *testing.T) {
	b := setup(t)
	org := b.clerk.AddOrganisation("Acme", "acme")
	u, m := b.member("Mel", "mel@example.org", org, "org:member")
	ada, first := b.member("Ada", "ada@example.org", org, "org:admin")
	orgID := func() identity.Viewer { return b.viewer(first) }

	t.Run("a membership before its person and its organisation", func(t *testing.T) {
		b.event("organizationMembership.created", first)
		b.event("organizationMembership.created", m)
		b.event("user.created", u)
		b.event("organization.created", org)
		if got := b.people(orgID().OrgID); got["Mel"] != identity.RoleMember || got["Ada"] != identity.RoleAdmin || len(got) != 2 {
			t.Errorf("people = %v", got)
		}
	})
	t.Run("an older state after a newer one", func(t *testing.T) {
		admin, member := b.clerk.ChangeRole(m.ID, "org:admin"), b.clerk.ChangeRole(m.ID, "org:member")
		b.event("organizationMembership.updated", member)
		b.event("organizationMembership.updated", admin)
		renamed, again := b.clerk.ChangeOrganisation(org.ID, "Acme 1"), b.clerk.ChangeOrganisation(org.ID, "Acme 2")
		b.event("organization.updated", again)
		b.event("organization.updated", renamed)
		if got := b.people(orgID().OrgID)["Mel"]; got != identity.RoleMember {
			t.Errorf("Mel is %q after the older word came late", got)
		}
		o, err := b.store.Accounts.Organisation(b.open(), orgID().OrgID)
		if err != nil || o.Name != "Acme 2" || o.Slug != "acme" {
			t.Errorf("organisation = %+v, %v", o, err)
		}
	})
	t.Run("the end before the beginning, for good", func(t *testing.T) {
		gone, place := b.member("Gone", "gone@example.org", org, "org:member")
		b.clerk.RemoveUser(gone.ID)
		b.event("user.deleted", clerktest.Deleted(gone.ID))
		b.event("organizationMembership.created", place)
		b.event("user.created", gone)
		b.refused(place, knowledge.CodeNoOrganisation)
		if _, there := b.people(orgID().OrgID)["Gone"]; there {
			t.Error("a late word of the beginning brought a deleted person back")
		}
	})
	t.Run("the end of a membership after the return", func(t *testing.T) {
		left := b.clerk.RemoveMember(m.ID)
		leftAt := b.clerk.Now()
		back := b.clerk.AddMember(org, u, "org:member")
		b.event("organizationMembership.created", back)
		b.eventAt("organizationMembership.deleted", left, leftAt)
		b.viewer(back)
		b.event("organizationMembership.deleted", b.clerk.RemoveMember(back.ID))
		b.refused(back, knowledge.CodeNoOrganisation)
	})
	t.Run("the last admin leaves when Clerk says so", func(t *testing.T) {
		inside := orgID().OrgID
		b.clerk.RemoveUser(ada.ID)
		b.event("user.deleted", clerktest.Deleted(ada.ID))
		if got := b.people(inside); len(got) != 0 {
			t.Errorf("people = %v", got)
		}
	})
}

func TestWhatWasTakenAwayIsGoneAtTheNextRequest(t *testing.T) {
	b := setup(t)
	acme, other := b.clerk.AddOrganisation("Acme", "acme"), b.clerk.AddOrganisation("Other", "other")
	u, m := b.member("Mel", "mel@example.org", acme, "org:admin")
	elsewhere := b.clerk.AddMember(other, u, "org:admin")
	first, second := b.viewer(m), b.viewer(elsewhere)
	if first.UserID != second.UserID || first.OrgID == second.OrgID {
		t.Fatalf("one person in two organisations: %+v and %+v", first, second)
	}
	// The one that hears of it is another replica than the one that is asked.
	other2 := b.replica()
	tell := func(kind string, data any) {
		t.Helper()
		w := clerktest.Event(t, kind, data, b.clerk.Now())
		if err := other2.Deliver(t.Context(), w.Header, w.Body); err != nil {
			t.Fatal(err)
		}
	}
	tell("organizationMembership.updated", b.clerk.ChangeRole(m.ID, "org:member"))
	if v := b.viewer(m); v.Role != identity.RoleMember {
		t.Errorf("after the role was taken: %+v", v)
	}
	token := b.token(m, "sess_stolen")
	if _, err := b.provider.Viewer(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	for _, kind := range []string{"session.revoked", "session.ended"} { // Clerk says it in more than one way
		tell(kind, map[string]any{"object": "session", "id": "sess_stolen", "user_id": u.ID, "status": "revoked"})
	}
	if _, err := b.provider.Viewer(t.Context(), token); knowledge.CodeOf(err) != knowledge.CodeUnauthenticated || err == nil {
		t.Errorf("a revoked session: %v", err)
	}
	b.viewer(m) // another session of theirs goes on
	b.clerk.RemoveOrganisation(acme.ID)
	tell("organization.deleted", clerktest.Deleted(acme.ID))
	b.refused(m, knowledge.CodeNoOrganisation)
	b.viewer(elsewhere)
	b.clerk.RemoveUser(u.ID)
	tell("user.deleted", clerktest.Deleted(u.ID))
	b.refused(elsewhere, knowledge.CodeNoOrganisation)
}
