package storetest

import (
	"context"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

// key makes a key of a person's, or a service's.
func (s *suite) key(t *testing.T, tm team, kind apikey.Kind, owner id.ID) apikey.Key {
	t.Helper()
	scopes, err := identity.ScopesOf(identity.ScopeRead, identity.ScopeAsk)
	ok(t, err)
	k := apikey.Key{
		ID: id.New(), OrgID: tm.org, Kind: kind, UserID: owner, Name: "Robot", Prefix: "fby_abc",
		SecretHash: [32]byte{1, 31: 9}, Scopes: scopes, CreatedAt: s.clock.now(), ExpiresAt: s.clock.now().Add(time.Hour),
	}
	ok(t, s.Keys.CreateKey(tm.asAdmin, k))
	return k
}

// asService is a context that acts for a service.
func (tm team) asService(t *testing.T, key id.ID) context.Context {
	return identity.WithViewer(t.Context(), identity.Viewer{OrgID: tm.org, UserID: key, KeyID: key})
}

func testKeys(t *testing.T, s *suite) {
	t.Run("a key is read with the role that its person has now", func(t *testing.T) {
		tm := s.team(t)
		k := s.key(t, tm, apikey.Person, tm.member.ID)
		got, role, err := s.Keys.KeyHolder(tm.asSystem, k.ID)
		ok(t, err)
		want(t, "key", got, k)
		want(t, "role", role, identity.RoleMember)
		ok(t, s.Accounts.ChangeRole(tm.asAdmin, tm.member.ID, identity.RoleAdmin))
		_, role, err = s.Keys.KeyHolder(tm.asSystem, k.ID)
		ok(t, err)
		want(t, "role after a change", role, identity.RoleAdmin)
		_, _, err = s.Keys.KeyHolder(tm.asSystem, id.New())
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("keys are listed until they are revoked, the newest first", func(t *testing.T) {
		tm := s.team(t)
		first := s.key(t, tm, apikey.Person, tm.member.ID)
		s.clock.advance(time.Minute)
		second := s.key(t, tm, apikey.Service, tm.admin.ID)
		list, err := s.Keys.Keys(tm.asAdmin)
		ok(t, err)
		if len(list) != 2 || list[0] != second || list[1] != first {
			t.Errorf("got %+v", list)
		}
		ok(t, s.Keys.RevokeKey(tm.asAdmin, second.ID, s.clock.now()))
		ok(t, s.Keys.RevokeKey(tm.asAdmin, second.ID, s.clock.now().Add(time.Hour)))
		list, err = s.Keys.Keys(tm.asAdmin)
		ok(t, err)
		want(t, "listed", len(list), 1)
		got, err := s.Keys.Key(tm.asAdmin, second.ID)
		ok(t, err)
		want(t, "end", got.RevokedAt, s.clock.now())
		wantCode(t, s.Keys.RenameKey(tm.asAdmin, second.ID, "x"), knowledge.CodeNotFound)
		wantCode(t, s.Keys.RenewKey(tm.asAdmin, second.ID, "x", [32]byte{}, s.clock.now()), knowledge.CodeNotFound)
	})
	t.Run("a renewed key has another secret and end, and its name and ID", func(t *testing.T) {
		tm := s.team(t)
		k := s.key(t, tm, apikey.Person, tm.member.ID)
		ok(t, s.Keys.RenameKey(tm.asMember, k.ID, "Night import"))
		ok(t, s.Keys.RenewKey(tm.asMember, k.ID, "fby_new", [32]byte{2}, k.ExpiresAt.Add(time.Hour)))
		got, err := s.Keys.Key(tm.asMember, k.ID)
		ok(t, err)
		k.Name, k.Prefix, k.SecretHash, k.ExpiresAt = "Night import", "fby_new", [32]byte{2}, k.ExpiresAt.Add(time.Hour)
		want(t, "key", got, k)
	})
	t.Run("a use is noted once in a while", func(t *testing.T) {
		tm := s.team(t)
		k := s.key(t, tm, apikey.Person, tm.member.ID)
		at := s.clock.now()
		for _, later := range []time.Duration{0, 20 * time.Second, 40 * time.Second} {
			now := at.Add(later)
			ok(t, s.Keys.KeyUsed(tm.asSystem, k.ID, now, now.Add(-time.Minute)))
		}
		got, err := s.Keys.Key(tm.asMember, k.ID)
		ok(t, err)
		want(t, "noted", got.LastUsedAt, at)
		later := at.Add(61 * time.Second)
		ok(t, s.Keys.KeyUsed(tm.asSystem, k.ID, later, later.Add(-time.Minute)))
		got, err = s.Keys.Key(tm.asMember, k.ID)
		ok(t, err)
		want(t, "noted a minute later", got.LastUsedAt, later)
	})
	t.Run("who leaves takes their keys along, and gets them back with nothing", func(t *testing.T) {
		tm := s.team(t)
		own, service := s.key(t, tm, apikey.Person, tm.member.ID), s.key(t, tm, apikey.Service, tm.member.ID)
		ok(t, s.Accounts.RemoveMember(tm.asAdmin, tm.member.ID))
		ok(t, s.Accounts.AddMember(tm.asAdmin, tm.member.ID, identity.RoleMember))
		got, err := s.Keys.Key(tm.asAdmin, own.ID)
		ok(t, err)
		want(t, "revoked", got.RevokedAt, s.clock.now())
		got, err = s.Keys.Key(tm.asAdmin, service.ID)
		ok(t, err)
		want(t, "the service's", got.RevokedAt.IsZero(), true)
	})
	t.Run("a service reaches what was granted to it, and nothing that is for members", func(t *testing.T) {
		tm := s.team(t)
		open, granted := s.shelf(t, tm, "Open"), s.shelf(t, tm, "Granted")
		k := s.key(t, tm, apikey.Service, tm.admin.ID)
		asService := tm.asService(t, k.ID)
		_, err := s.Library.PutGrant(tm.asAdmin, library.Grant{CollectionID: open, Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead})
		ok(t, err)
		_, err = s.Library.PutGrant(tm.asAdmin, library.Grant{CollectionID: granted, Subject: library.SubjectService, UserID: k.ID, Permission: knowledge.PermissionWrite})
		ok(t, err)
		scope := s.scope(t, asService)
		want(t, "for members", scope.Collections[open], knowledge.PermissionNone)
		want(t, "granted", scope.Collections[granted], knowledge.PermissionWrite)
		own, err := s.Library.CreateCollection(asService, "Its own", "")
		ok(t, err)
		want(t, "made by it", s.scope(t, asService).Collections[own.ID], knowledge.PermissionManage)
		names, err := s.Library.Names(tm.asMember, []id.ID{k.ID, tm.member.ID})
		ok(t, err)
		want(t, "name", names[k.ID], "Robot")
		want(t, "names", len(names), 2)

		ok(t, s.Keys.RevokeKey(tm.asAdmin, k.ID, s.clock.now()))
		want(t, "after its key was revoked", len(s.scope(t, asService).Collections), 0)
		_, err = s.Library.PutGrant(tm.asAdmin, library.Grant{CollectionID: granted, Subject: library.SubjectService, UserID: k.ID, Permission: knowledge.PermissionRead})
		wantCode(t, err, knowledge.CodeInvalid)
		_, err = s.Library.PutGrant(tm.asAdmin, library.Grant{CollectionID: granted, Subject: library.SubjectService, UserID: tm.member.ID, Permission: knowledge.PermissionRead})
		wantCode(t, err, knowledge.CodeInvalid)
	})
	t.Run("another organisation finds none of it", func(t *testing.T) {
		tm, other := s.team(t), s.team(t)
		k := s.key(t, tm, apikey.Person, tm.member.ID)
		_, err := s.Keys.Key(other.asAdmin, k.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		_, _, err = s.Keys.KeyHolder(other.asSystem, k.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Keys.RevokeKey(other.asAdmin, k.ID, s.clock.now()), knowledge.CodeNotFound)
		list, err := s.Keys.Keys(other.asAdmin)
		ok(t, err)
		want(t, "listed", len(list), 0)
		_, err = s.Keys.Keys(t.Context())
		wantNoViewer(t, err)
	})
}
