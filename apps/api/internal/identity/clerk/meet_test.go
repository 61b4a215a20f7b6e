package clerk_test

import (
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk/clerktest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestTheFirstRequestsOfAPersonMakeOneAccount(t *testing.T) {
	b := setup(t)
	u, m := b.member("Mel Member", "Mel@Example.org", b.clerk.AddOrganisation("Acme", "acme"), "org:member")
	second := b.replica()
	var mu sync.Mutex
	seen := map[id.ID]int{}
	var together sync.WaitGroup
	for i := range 16 {
		together.Go(func() {
			p := b.provider
			if i%2 == 0 {
				p = second
			}
			v, err := p.Viewer(t.Context(), b.token(m, "sess_1"))
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			seen[v.UserID]++
		})
	}
	b.event("organizationMembership.created", m)
	b.event("user.created", u)
	together.Wait()
	if len(seen) != 1 {
		t.Errorf("one person has the accounts %v", seen)
	}
	v := b.viewer(m)
	account, err := b.store.Accounts.User(b.open(), v.UserID)
	if err != nil || account.Email != "mel@example.org" || account.Name != "Mel Member" || account.PasswordHash != "" {
		t.Errorf("account = %+v, %v", account, err)
	}
	entry, err := b.provider.Accounts().Me(identity.WithViewer(t.Context(), v))
	if err != nil || entry.Organisation.Name != "Acme" || entry.Organisation.Slug != "acme" || entry.Role != identity.RoleMember || len(entry.Places) != 1 {
		t.Errorf("who one is: %+v, %v", entry, err)
	}
}

func TestWhoIsNoMemberIsNotAskedForAtEveryRequest(t *testing.T) {
	b := setup(t)
	org := b.clerk.AddOrganisation("Acme", "acme")
	u, m := b.member("Mel", "mel@example.org", org, "org:member")
	b.clerk.RemoveMember(m.ID)
	path := "/v1/organizations/" + org.ID + "/memberships"
	for range 10 {
		b.refused(m, knowledge.CodeNoOrganisation)
	}
	if n := b.clerk.Calls(path); n != 1 {
		t.Errorf("Clerk was asked %d times for one who is no member", n)
	}
	// The word of the membership ends the wait.
	back := b.clerk.AddMember(org, u, "org:member")
	b.event("organizationMembership.created", back)
	b.viewer(back)
}

func TestWhileClerkIsAwayMembersGoOnAndNewcomersAreToldToWait(t *testing.T) {
	b := setup(t)
	org := b.clerk.AddOrganisation("Acme", "acme")
	_, known := b.member("Mel", "mel@example.org", org, "org:member")
	_, newcomer := b.member("Nia", "nia@example.org", org, "org:member")
	b.viewer(known)
	for name, misbehave := range map[string]func(http.ResponseWriter, *http.Request) bool{
		"failing": away,
		"answering what is no answer": func(w http.ResponseWriter, _ *http.Request) bool {
			w.WriteHeader(http.StatusBadGateway)
			_, _ = w.Write([]byte("<html>Bad Gateway</html>"))
			return true
		},
		"limiting its rate": func(w http.ResponseWriter, _ *http.Request) bool {
			w.Header().Set("Retry-After", "7")
			clerktest.Fail(w, http.StatusTooManyRequests, "rate_limit_exceeded")
			return true
		},
	} {
		b.clerk.Misbehave(misbehave)
		b.viewer(known)
		_, err := b.provider.Viewer(t.Context(), b.token(newcomer, "sess_2"))
		e, _ := err.(*knowledge.Error)
		if e == nil || e.Code != knowledge.CodeUnavailable || e.RetryAfter == 0 {
			t.Errorf("%s: a newcomer gets %v", name, err)
		}
		if name == "limiting its rate" && e != nil && e.RetryAfter != 7*time.Second {
			t.Errorf("they are told to come back after %s; Clerk said 7 s", e.RetryAfter)
		}
	}
	b.clerk.Misbehave(nil)
	b.viewer(newcomer)
}

func TestAnAddressThatIsProvedFindsItsOldAccountAndNoOther(t *testing.T) {
	b := setup(t)
	old := identity.User{ID: id.New(), Email: "mel@example.org", Name: "Mel", PasswordHash: "$argon2id$x", CreatedAt: time.Now()}
	if err := b.store.Accounts.CreateUser(b.open(), old); err != nil {
		t.Fatal(err)
	}
	org := b.clerk.AddOrganisation("Acme", "acme")
	thief, theirs := b.member("Thief", "mel@example.org", org, "org:member")
	b.clerk.ChangeUser(thief.ID, func(u *clerk.User) {
		address := *u.EmailAddresses[0]
		address.Verification = &clerk.Verification{Status: "unverified"}
		u.EmailAddresses = []*clerk.EmailAddress{&address}
	})
	if v := b.viewer(theirs); v.UserID == old.ID {
		t.Fatal("an unproved address took over an account")
	}
	_, m := b.member("Mel", "mel@example.org", org, "org:member")
	if v := b.viewer(m); v.UserID != old.ID {
		t.Error("a proved address did not find its account")
	}
	_, twin := b.member("Twin", "mel@example.org", org, "org:member")
	if v := b.viewer(twin); v.UserID == old.ID {
		t.Error("two people share an account")
	}
}

func TestAnOrganisationFromBeforeIsLinkedByTheOperatorAlone(t *testing.T) {
	b := setup(t)
	ours := identity.Organisation{ID: id.New(), Name: "Acme", Slug: "acme", CreatedAt: time.Now()}
	if err := b.store.Accounts.CreateOrganisation(b.open(), ours); err != nil {
		t.Fatal(err)
	}
	_, stranger := b.member("Eve", "eve@example.org", b.clerk.AddOrganisation("Acme", "acme"), "org:admin")
	if v := b.viewer(stranger); v.OrgID == ours.ID {
		t.Fatal("an organisation was taken over by its short name")
	}
	theirs := b.clerk.AddOrganisation("Acme Inc", "acme-inc")
	_, m := b.member("Ada", "ada@example.org", theirs, "org:admin")
	if _, err := b.provider.Link(t.Context(), "acme", "org_none"); knowledge.CodeOf(err) != knowledge.CodeNotFound {
		t.Errorf("linking what is not there: %v", err)
	}
	if _, err := b.provider.Link(t.Context(), "acme", theirs.ID); err != nil {
		t.Fatal(err)
	}
	if v := b.viewer(m); v.OrgID != ours.ID {
		t.Errorf("a member of the linked organisation is in %s, want %s", v.OrgID, ours.ID)
	}
	if _, err := b.provider.Link(t.Context(), "acme", theirs.ID); knowledge.CodeOf(err) != knowledge.CodeConflict {
		t.Errorf("linking twice: %v", err)
	}
}

func TestAccountsAreChangedAtClerkOnly(t *testing.T) {
	b := setup(t)
	a := b.provider.Accounts()
	ctx := t.Context()
	_, changeErr := a.ChangeRole(ctx, id.New(), identity.RoleAdmin)
	_, _, inviteErr := a.Invite(ctx, "x@example.org", identity.RoleMember)
	_, switchErr := a.Switch(ctx, id.New(), "")
	_, offerErr := a.Offer(ctx, "x")
	for what, err := range map[string]error{
		"sign-out": a.SignOut(ctx), "password": a.ChangePassword(ctx, "a", "b"), "remove": a.Remove(ctx, id.New()),
		"revoke": a.Revoke(ctx, id.New()), "role": changeErr, "invite": inviteErr, "switch": switchErr, "offer": offerErr,
	} {
		if knowledge.CodeOf(err) != knowledge.CodeManagedElsewhere {
			t.Errorf("%s: %v", what, err)
		}
	}
}
