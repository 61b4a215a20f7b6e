package storetest

import (
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func testAccounts(t *testing.T, s *suite) {
	ctx := anywhere(t)
	t.Run("an organisation is found by id and by slug, and slugs are taken once", func(t *testing.T) {
		o := identity.Organisation{ID: id.New(), Name: "Océan", Slug: "ocean", CreatedAt: s.clock.now()}
		ok(t, s.Accounts.CreateOrganisation(ctx, o))
		byID, err := s.Accounts.Organisation(ctx, o.ID)
		ok(t, err)
		want(t, "organisation", byID, o)
		bySlug, err := s.Accounts.OrganisationBySlug(ctx, "ocean")
		ok(t, err)
		want(t, "organisation by slug", bySlug, o)
		o.ID = id.New()
		wantCode(t, s.Accounts.CreateOrganisation(ctx, o), knowledge.CodeConflict)
		_, err = s.Accounts.Organisation(ctx, o.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Accounts.OrganisationBySlug(ctx, "sea")
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("organisations are listed by creation", func(t *testing.T) {
		first := s.team(t)
		s.clock.advance(time.Second)
		second := s.team(t)
		all, err := s.Accounts.Organisations(ctx)
		ok(t, err)
		if n := len(all); n < 2 || all[n-2].ID != first.org || all[n-1].ID != second.org {
			t.Errorf("got %v", all)
		}
	})
	t.Run("an account is found by address and by id, and an address is taken once", func(t *testing.T) {
		u := s.person(t, "Zoë")
		byID, err := s.Accounts.User(ctx, u.ID)
		ok(t, err)
		want(t, "account", byID, u)
		byEmail, err := s.Accounts.UserByEmail(ctx, u.Email)
		ok(t, err)
		want(t, "account by address", byEmail, u)
		again := u
		again.ID = id.New()
		wantCode(t, s.Accounts.CreateUser(ctx, again), knowledge.CodeConflict)
		_, err = s.Accounts.User(ctx, again.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Accounts.UserByEmail(ctx, "nobody@example.org")
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("a new password replaces the old one", func(t *testing.T) {
		u := s.person(t, "Pat")
		ok(t, s.Accounts.SetPassword(ctx, u.ID, "$argon2id$y"))
		ok(t, s.Accounts.SetPassword(ctx, u.ID, "$argon2id$y"))
		got, err := s.Accounts.User(ctx, u.ID)
		ok(t, err)
		want(t, "hash", got.PasswordHash, "$argon2id$y")
		wantCode(t, s.Accounts.SetPassword(ctx, id.New(), "$argon2id$y"), knowledge.CodeNotFound)
	})
	t.Run("a person's places are in the order of joining, without those they left", func(t *testing.T) {
		first := s.team(t)
		s.clock.advance(time.Second)
		second, third := s.team(t), s.team(t)
		u := s.person(t, "Ina")
		ok(t, s.Accounts.AddMember(second.asSystem, u.ID, identity.RoleMember))
		s.clock.advance(time.Second)
		ok(t, s.Accounts.AddMember(first.asSystem, u.ID, identity.RoleAdmin))
		ok(t, s.Accounts.AddMember(third.asSystem, u.ID, identity.RoleMember))
		ok(t, s.Accounts.RemoveMember(third.asSystem, u.ID))
		places, err := s.Accounts.PlacesOf(ctx, u.ID)
		ok(t, err)
		if len(places) != 2 {
			t.Fatalf("got %v", places)
		}
		want(t, "first place", places[0].Organisation.ID, second.org)
		want(t, "second place", places[1].Organisation.ID, first.org)
		want(t, "role", places[1].Role, identity.RoleAdmin)
		want(t, "joined", places[1].JoinedAt, s.clock.now())
	})
}

func testMembers(t *testing.T, s *suite) {
	t.Run("members are listed by name", func(t *testing.T) {
		tm := s.team(t)
		u := s.person(t, "Bea")
		ok(t, s.Accounts.AddMember(tm.asAdmin, u.ID, identity.RoleMember))
		members, err := s.Accounts.Members(tm.asMember)
		ok(t, err)
		if len(members) != 3 || members[0].User != tm.admin || members[1].User != u || members[2].User != tm.member {
			t.Errorf("got %v", members)
		}
		m, err := s.Accounts.Member(tm.asMember, u.ID)
		ok(t, err)
		want(t, "role", m.Role, identity.RoleMember)
		want(t, "joined", m.JoinedAt, s.clock.now())
	})
	t.Run("who is no member cannot be found, changed or removed", func(t *testing.T) {
		tm, stranger := s.team(t), s.person(t, "Eve")
		_, err := s.Accounts.Member(tm.asAdmin, stranger.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Accounts.ChangeRole(tm.asAdmin, stranger.ID, identity.RoleAdmin), knowledge.CodeNotFound)
		wantCode(t, s.Accounts.RemoveMember(tm.asAdmin, stranger.ID), knowledge.CodeNotFound)
		wantCode(t, s.Accounts.AddMember(tm.asAdmin, id.New(), identity.RoleMember), knowledge.CodeNotFound)
	})
	t.Run("a member is added once, and again after leaving", func(t *testing.T) {
		tm := s.team(t)
		wantCode(t, s.Accounts.AddMember(tm.asAdmin, tm.member.ID, identity.RoleAdmin), knowledge.CodeConflict)
		ok(t, s.Accounts.RemoveMember(tm.asAdmin, tm.member.ID))
		_, err := s.Accounts.Member(tm.asAdmin, tm.member.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		ok(t, s.Accounts.AddMember(tm.asAdmin, tm.member.ID, identity.RoleAdmin))
		m, err := s.Accounts.Member(tm.asAdmin, tm.member.ID)
		ok(t, err)
		want(t, "role", m.Role, identity.RoleAdmin)
	})
	t.Run("the last admin can neither leave nor step down", func(t *testing.T) {
		tm := s.team(t)
		wantCode(t, s.Accounts.RemoveMember(tm.asAdmin, tm.admin.ID), knowledge.CodeLastAdmin)
		wantCode(t, s.Accounts.ChangeRole(tm.asAdmin, tm.admin.ID, identity.RoleMember), knowledge.CodeLastAdmin)
		m, err := s.Accounts.Member(tm.asAdmin, tm.admin.ID)
		ok(t, err)
		want(t, "role", m.Role, identity.RoleAdmin)
		ok(t, s.Accounts.ChangeRole(tm.asAdmin, tm.member.ID, identity.RoleAdmin))
		ok(t, s.Accounts.RemoveMember(tm.asAdmin, tm.admin.ID))
	})
	t.Run("two admins who demote each other at once leave one admin", func(t *testing.T) {
		for range 5 {
			tm := s.team(t)
			ok(t, s.Accounts.ChangeRole(tm.asSystem, tm.member.ID, identity.RoleAdmin))
			both := []id.ID{tm.admin.ID, tm.member.ID}
			errs := atOnce(2, func(i int) error {
				return s.Accounts.ChangeRole(tm.asSystem, both[i], identity.RoleMember)
			})
			want(t, "demotions", succeeded(errs), 1)
			for _, err := range errs {
				if err != nil {
					wantCode(t, err, knowledge.CodeLastAdmin)
				}
			}
		}
	})
}

func testSessions(t *testing.T, s *suite) {
	begin := func(t *testing.T, tm team, user id.ID) identity.Session {
		t.Helper()
		session := identity.Session{
			ID: id.New(), OrgID: tm.org, UserID: user, UserAgent: "Browser",
			CreatedAt: s.clock.now(), ExpiresAt: s.clock.now().Add(time.Hour),
		}
		ok(t, s.Accounts.CreateSession(tm.asSystem, session))
		return session
	}
	t.Run("a session is read with its member", func(t *testing.T) {
		tm := s.team(t)
		session := begin(t, tm, tm.member.ID)
		got, m, err := s.Accounts.SessionMember(tm.asSystem, session.ID)
		ok(t, err)
		want(t, "session", got, session)
		want(t, "user", m.User, tm.member)
		want(t, "role", m.Role, identity.RoleMember)
		_, _, err = s.Accounts.SessionMember(tm.asSystem, id.New())
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("a browser with an endless name can sign in", func(t *testing.T) {
		tm := s.team(t)
		session := identity.Session{ID: id.New(), OrgID: tm.org, UserID: tm.member.ID, UserAgent: string(make([]byte, 5000))}
		session.CreatedAt, session.ExpiresAt = s.clock.now(), s.clock.now()
		ok(t, s.Accounts.CreateSession(tm.asSystem, session))
	})
	t.Run("a revoked session says when it ended, also when it is revoked again", func(t *testing.T) {
		tm := s.team(t)
		session := begin(t, tm, tm.member.ID)
		ended := s.clock.now()
		ok(t, s.Accounts.RevokeSession(tm.asMember, session.ID, ended))
		ok(t, s.Accounts.RevokeSession(tm.asMember, session.ID, ended.Add(time.Minute)))
		got, _, err := s.Accounts.SessionMember(tm.asSystem, session.ID)
		ok(t, err)
		want(t, "end", got.RevokedAt, ended)
		wantCode(t, s.Accounts.RevokeSession(tm.asMember, id.New(), ended), knowledge.CodeNotFound)
	})
	t.Run("a person's other sessions can be ended, keeping one", func(t *testing.T) {
		tm := s.team(t)
		kept, other, colleague := begin(t, tm, tm.member.ID), begin(t, tm, tm.member.ID), begin(t, tm, tm.admin.ID)
		ok(t, s.Accounts.RevokeSessionsOf(tm.asMember, tm.member.ID, kept.ID, s.clock.now()))
		for session, ended := range map[id.ID]bool{kept.ID: false, other.ID: true, colleague.ID: false} {
			got, _, err := s.Accounts.SessionMember(tm.asSystem, session)
			ok(t, err)
			want(t, "ended", !got.RevokedAt.IsZero(), ended)
		}
	})
	t.Run("whoever is removed has no session left", func(t *testing.T) {
		tm := s.team(t)
		session := begin(t, tm, tm.member.ID)
		ok(t, s.Accounts.RemoveMember(tm.asAdmin, tm.member.ID))
		_, _, err := s.Accounts.SessionMember(tm.asSystem, session.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		ok(t, s.Accounts.AddMember(tm.asAdmin, tm.member.ID, identity.RoleMember))
		got, _, err := s.Accounts.SessionMember(tm.asSystem, session.ID)
		ok(t, err)
		want(t, "ended", got.RevokedAt.IsZero(), false)
	})
}

func testInvitations(t *testing.T, s *suite) {
	invite := func(t *testing.T, tm team) identity.Invitation {
		t.Helper()
		i := identity.Invitation{
			ID: id.New(), OrgID: tm.org, Email: "new@example.org", Role: identity.RoleMember, TokenHash: [32]byte{1, 31: 9},
			InvitedBy: tm.admin.ID, CreatedAt: s.clock.now(), ExpiresAt: s.clock.now().Add(time.Hour),
		}
		ok(t, s.Accounts.CreateInvitation(tm.asAdmin, i))
		return i
	}
	newcomer := func() *identity.User {
		u := &identity.User{ID: id.New(), Name: "New", CreatedAt: s.clock.now()}
		u.Email = u.ID.String() + "@example.org"
		return u
	}
	t.Run("open invitations are listed, newest first", func(t *testing.T) {
		tm := s.team(t)
		first := invite(t, tm)
		s.clock.advance(time.Minute)
		second, ended := invite(t, tm), invite(t, tm)
		ok(t, s.Accounts.EndInvitation(tm.asAdmin, ended.ID, s.clock.now()))
		open, err := s.Accounts.Invitations(tm.asAdmin, s.clock.now())
		ok(t, err)
		if len(open) != 2 || open[0] != second || open[1] != first {
			t.Errorf("got %v", open)
		}
		open, err = s.Accounts.Invitations(tm.asAdmin, first.ExpiresAt)
		ok(t, err)
		want(t, "open once the first ran out", len(open), 1)
		got, err := s.Accounts.Invitation(tm.asAdmin, ended.ID)
		ok(t, err)
		want(t, "end", got.EndedAt, s.clock.now())
		_, err = s.Accounts.Invitation(tm.asAdmin, id.New())
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Accounts.EndInvitation(tm.asAdmin, id.New(), s.clock.now()), knowledge.CodeNotFound)
		wantCode(t, s.Accounts.EndInvitation(tm.asAdmin, ended.ID, s.clock.now()), knowledge.CodeInvitationEnded)
	})
	t.Run("an invitation makes an account and a member, once", func(t *testing.T) {
		tm, u := s.team(t), newcomer()
		i := invite(t, tm)
		ok(t, s.Accounts.Join(tm.asSystem, i.ID, u.ID, u, s.clock.now()))
		m, err := s.Accounts.Member(tm.asAdmin, u.ID)
		ok(t, err)
		want(t, "account", m.User, *u)
		other := newcomer()
		wantCode(t, s.Accounts.Join(tm.asSystem, i.ID, other.ID, other, s.clock.now()), knowledge.CodeInvitationEnded)
		_, err = s.Accounts.User(anywhere(t), other.ID)
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("somebody with an account joins under it", func(t *testing.T) {
		tm, u := s.team(t), s.person(t, "Old")
		ok(t, s.Accounts.Join(tm.asSystem, invite(t, tm).ID, u.ID, nil, s.clock.now()))
		_, err := s.Accounts.Member(tm.asAdmin, u.ID)
		ok(t, err)
	})
	t.Run("whoever belongs nowhere any more begins anew with another password", func(t *testing.T) {
		tm, u := s.team(t), s.person(t, "Old")
		ok(t, s.Accounts.AddMember(tm.asAdmin, u.ID, identity.RoleMember))
		anew := identity.User{ID: u.ID, Email: u.Email, Name: "New", PasswordHash: "$argon2id$anew", CreatedAt: u.CreatedAt}
		other := s.team(t)
		i := invite(t, other)
		wantCode(t, s.Accounts.Join(other.asSystem, i.ID, u.ID, &anew, s.clock.now()), knowledge.CodeConflict)
		kept, err := s.Accounts.User(anywhere(t), u.ID)
		ok(t, err)
		want(t, "account of somebody who belongs somewhere", kept, u)
		ok(t, s.Accounts.RemoveMember(tm.asAdmin, u.ID))
		ok(t, s.Accounts.Join(other.asSystem, i.ID, u.ID, &anew, s.clock.now()))
		m, err := s.Accounts.Member(other.asAdmin, u.ID)
		ok(t, err)
		want(t, "account", m.User, anew)
	})
	t.Run("an invitation that ran out lets nobody in", func(t *testing.T) {
		tm, u := s.team(t), newcomer()
		i := invite(t, tm)
		wantCode(t, s.Accounts.Join(tm.asSystem, i.ID, u.ID, u, i.ExpiresAt), knowledge.CodeInvitationEnded)
	})
	t.Run("a failed attempt leaves the invitation open", func(t *testing.T) {
		tm, u := s.team(t), newcomer()
		i := invite(t, tm)
		u.Email = tm.member.Email
		wantCode(t, s.Accounts.Join(tm.asSystem, i.ID, u.ID, u, s.clock.now()), knowledge.CodeConflict)
		wantCode(t, s.Accounts.Join(tm.asSystem, i.ID, tm.member.ID, nil, s.clock.now()), knowledge.CodeConflict)
		got, err := s.Accounts.Invitation(tm.asAdmin, i.ID)
		ok(t, err)
		want(t, "open", got.EndedAt.IsZero(), true)
	})
	t.Run("one link used twice at once lets one person in", func(t *testing.T) {
		for range 5 {
			tm := s.team(t)
			i := invite(t, tm)
			errs := atOnce(2, func(int) error {
				u := newcomer()
				return s.Accounts.Join(tm.asSystem, i.ID, u.ID, u, s.clock.now())
			})
			want(t, "joined", succeeded(errs), 1)
			for _, err := range errs {
				if err != nil {
					wantCode(t, err, knowledge.CodeInvitationEnded)
				}
			}
		}
	})
}
