package clerk_test

import (
	"testing"

	"github.com/clerk/clerk-sdk-go/v2"

	"github.com/forebay/forebay/apps/api/internal/custody"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// erase does an erasure to its end, as a viewer.
func (b *bench) erase(v identity.Viewer, kind custody.Kind, subject id.ID) {
	b.Helper()
	ctx := identity.WithViewer(b.Context(), v)
	e, err := b.store.Custody.BeginErasure(ctx, kind, subject)
	if err == nil {
		err = b.store.Custody.Erase(ctx, e)
	}
	if err != nil {
		b.Fatalf("erasing the %s: %v", kind, err)
	}
}

// count counts the rows of a table that a condition is true of.
func (b *bench) count(table, condition string, args ...any) (n int) {
	b.Helper()
	if err := shared.db.QueryRowContext(b.Context(), "SELECT COUNT(*) FROM "+table+" WHERE "+condition, args...).Scan(&n); err != nil {
		b.Fatal(err)
	}
	return n
}

func TestAnErasedOrganisationStaysSoWhateverClerkSays(t *testing.T) {
	b := setup(t)
	org := b.clerk.AddOrganisation("Acme", "acme")
	u, m := b.member("Ada Admin", "ada@example.org", org, "org:admin")
	v := b.viewer(m)
	b.erase(v, custody.KindOrganisation, v.OrgID)

	b.refused(m, knowledge.CodeNoOrganisation)
	b.event("organizationMembership.updated", b.clerk.ChangeRole(m.ID, "org:member"))
	b.event("organization.updated", b.clerk.ChangeOrganisation(org.ID, "Acme Again"))
	b.event("user.updated", b.clerk.ChangeUser(u.ID, func(u *clerk.User) { u.FirstName = new("Ada Anew") }))
	if _, err := b.provider.Reconcile(t.Context()); err != nil {
		t.Fatal(err)
	}
	_, late := b.member("Nia", "nia@example.org", org, "org:admin")
	b.refused(m, knowledge.CodeNoOrganisation)
	b.refused(late, knowledge.CodeNoOrganisation)
	if n := b.count("organisations", "TRUE"); n != 0 {
		t.Errorf("%d organisations came back", n)
	}
	if n := b.count("users", "email = 'ada@example.org' OR name LIKE 'Ada%'"); n != 0 {
		t.Error("who was erased has a name again")
	}

	// Another organisation of theirs is open to them, as somebody new.
	elsewhere := b.clerk.AddMember(b.clerk.AddOrganisation("Other", "other"), u, "org:member")
	b.event("organizationMembership.created", elsewhere)
	if again := b.viewer(elsewhere); again.UserID == v.UserID {
		t.Error("who was erased has their old account")
	}
	b.refused(m, knowledge.CodeNoOrganisation)
}

func TestWhoIsErasedInOneOrganisationIsAdmittedOnlyByAnotherMembership(t *testing.T) {
	b := setup(t)
	acme, other := b.clerk.AddOrganisation("Acme", "acme"), b.clerk.AddOrganisation("Other", "other")
	_, boss := b.member("Ada Admin", "ada@example.org", acme, "org:admin")
	for name, elsewhere := range map[string]bool{"Mel": true, "Nia": false} {
		u, m := b.member(name, name+"@example.org", acme, "org:member")
		v := b.viewer(m)
		var place clerk.OrganizationMembership
		if elsewhere {
			place = b.clerk.AddMember(other, u, "org:member")
			b.viewer(place)
		}
		b.erase(b.viewer(boss), custody.KindPerson, v.UserID)

		b.event("organizationMembership.updated", b.clerk.ChangeRole(m.ID, "org:admin"))
		b.refused(m, knowledge.CodeNoOrganisation)
		if elsewhere {
			b.viewer(place)
		}
		b.clerk.RemoveMember(m.ID)
		back := b.clerk.AddMember(acme, u, "org:member")
		b.event("organizationMembership.created", back)
		if again := b.viewer(back); (again.UserID == v.UserID) != elsewhere {
			t.Errorf("%s, invited anew, has the old account: %v, want %v", name, !elsewhere, elsewhere)
		}
	}
}

func TestWhoIsDeletedAtClerkNeverComesBack(t *testing.T) {
	b := setup(t)
	u, m := b.member("Mel", "mel@example.org", b.clerk.AddOrganisation("Acme", "acme"), "org:member")
	b.viewer(m)
	b.event("user.deleted", map[string]any{"id": u.ID, "object": "user", "deleted": true})
	// Clerk's back end may be behind its own message.
	b.refused(m, knowledge.CodeNoOrganisation)
}
