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

// grant sets what a subject may do.
func (s *suite) grant(t *testing.T, tm team, g library.Grant) library.Grant {
	t.Helper()
	put, err := s.Library.PutGrant(tm.asAdmin, g)
	ok(t, err)
	return put
}

func testSharing(t *testing.T, s *suite) {
	everyone := func(shelf id.ID) library.Grant {
		return library.Grant{CollectionID: shelf, Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead}
	}
	t.Run("a hidden document is in no list, no count and no passage, and a shared one in all", func(t *testing.T) {
		tm := s.team(t)
		open, closed := s.shelf(t, tm, "Open"), s.shelf(t, tm, "Closed")
		s.grant(t, tm, everyone(open))
		hidden, shared := s.document(t, tm, open, "hidden.txt", "text"), s.document(t, tm, closed, "shared.txt", "text")
		chunks := []id.ID{s.publish(t, tm, hidden.Current, "", "text")[0].ID, s.publish(t, tm, shared.Current, "", "text")[0].ID}
		s.grant(t, tm, library.Grant{DocumentID: hidden.ID, Subject: library.SubjectUser, UserID: tm.member.ID})
		s.grant(t, tm, library.Grant{DocumentID: shared.ID, Subject: library.SubjectUser, UserID: tm.member.ID, Permission: knowledge.PermissionRead})
		scope := s.scope(t, tm.asMember)
		shelves, err := s.Library.Collections(tm.asMember, scope)
		ok(t, err)
		if len(shelves) != 1 || shelves[0].ID != open || shelves[0].Documents != 0 {
			t.Errorf("collections: %+v; want the open one, with no document to be seen", shelves)
		}
		page, total, err := s.Library.Documents(tm.asMember, scope, library.Filter{})
		ok(t, err)
		if total != 1 || len(page) != 1 || page[0].ID != shared.ID {
			t.Errorf("documents: %+v of %d", page, total)
		}
		n, err := s.Library.CountSearchable(tm.asMember, scope)
		ok(t, err)
		want(t, "searchable", n, 1)
		passages, err := s.Passages.Passages(tm.asMember, scope, chunks)
		ok(t, err)
		p, there := passages[chunks[1]]
		want(t, "passages", len(passages), 1)
		want(t, "the shared one's", there, true)
		want(t, "the collection that it does not tell of", p.CollectionID, id.Nil)
	})
	t.Run("grants on a document are listed with its collection's, and apart from them", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		d, other := s.document(t, tm, shelf, "a.txt", "a"), s.document(t, tm, shelf, "b.txt", "b")
		whole := s.grant(t, tm, everyone(shelf))
		single := s.grant(t, tm, library.Grant{DocumentID: d.ID, Subject: library.SubjectEveryone})
		s.grant(t, tm, library.Grant{DocumentID: other.ID, Subject: library.SubjectEveryone})
		want(t, "its collection", single.CollectionID, shelf)
		list, err := s.Library.Grants(tm.asAdmin, shelf)
		ok(t, err)
		if len(list) != 1 || list[0] != whole {
			t.Errorf("the collection's: %+v", list)
		}
		list, err = s.Library.GrantsOn(tm.asAdmin, d.ID)
		ok(t, err)
		if len(list) != 2 || list[0] != whole || list[1] != single {
			t.Errorf("the document's: %+v", list)
		}
		ok(t, s.Library.DeleteGrant(tm.asAdmin, shelf, single.ID))
		want(t, "access", s.scope(t, tm.asMember).Of(shelf, d.ID), knowledge.PermissionRead)
		ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
		_, err = s.Library.GrantsOn(tm.asAdmin, d.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Library.PutGrant(tm.asAdmin, library.Grant{DocumentID: d.ID, Subject: library.SubjectEveryone})
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("what was decided about a document moves with it, and outlives the collection it was in", func(t *testing.T) {
		tm := s.team(t)
		from, to := s.shelf(t, tm, "From"), s.shelf(t, tm, "To")
		s.grant(t, tm, everyone(to))
		d := s.document(t, tm, from, "a.txt", "text")
		s.grant(t, tm, library.Grant{DocumentID: d.ID, Subject: library.SubjectUser, UserID: tm.member.ID})
		_, err := s.Library.ChangeDocument(tm.asAdmin, d.ID, nil, &to)
		ok(t, err)
		ok(t, s.Library.DeleteCollection(tm.asAdmin, from))
		want(t, "access", s.scope(t, tm.asMember).Of(to, d.ID), knowledge.PermissionNone)
		list, err := s.Library.GrantsOn(tm.asAdmin, d.ID)
		ok(t, err)
		want(t, "grants", len(list), 2)
	})
	t.Run("homes are those of living documents", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		lives, gone := s.document(t, tm, shelf, "a.txt", "a"), s.document(t, tm, shelf, "b.txt", "b")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, gone.ID))
		homes, err := s.Library.Homes(tm.asMember, []id.ID{lives.ID, gone.ID, id.New()})
		ok(t, err)
		want(t, "homes", len(homes), 1)
		want(t, "home", homes[lives.ID], shelf)
		_, err = s.Library.Homes(t.Context(), nil)
		wantNoViewer(t, err)
	})
	t.Run("access can be given to members and to services that last, by name", func(t *testing.T) {
		tm := s.team(t)
		service, own := s.key(t, tm, apikey.Service, tm.admin.ID), s.key(t, tm, apikey.Person, tm.member.ID)
		_ = own
		names := func() (list []string) {
			all, err := s.Library.Principals(tm.asMember)
			ok(t, err)
			for _, p := range all {
				list = append(list, p.Name)
				want(t, p.Name+" is a service", p.Viewer.Service(), p.Name == "Robot")
				want(t, "organisation", p.Viewer.OrgID, tm.org)
			}
			return list
		}
		if got := names(); len(got) != 3 || got[0] != "Ada" || got[1] != "Max" || got[2] != "Robot" {
			t.Errorf("got %v", got)
		}
		ok(t, s.Keys.RevokeKey(tm.asAdmin, service.ID, s.clock.now()))
		ok(t, s.Accounts.RemoveMember(tm.asAdmin, tm.member.ID))
		all, err := s.Library.Principals(tm.asAdmin)
		ok(t, err)
		want(t, "left", len(all), 1)
	})
}

// testFeed is about the changes that decide who may do what.
func testFeed(t *testing.T, s *suite) {
	tm := s.team(t)
	shelf := s.shelf(t, tm, "Shelf")
	d := s.document(t, tm, shelf, "a.txt", "a")
	session := id.New()
	ok(t, s.Accounts.CreateSession(tm.asSystem, identity.Session{
		ID: session, OrgID: tm.org, UserID: tm.member.ID, CreatedAt: s.clock.now(), ExpiresAt: s.clock.now().Add(time.Hour),
	}))
	k := s.key(t, tm, apikey.Person, tm.member.ID)
	given := s.grant(t, tm, library.Grant{CollectionID: shelf, Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead})
	latest := func() (seq, documents int64) {
		seq, documents, err := s.Feed.Latest(tm.asMember)
		ok(t, err)
		return seq, documents
	}
	for _, c := range []struct {
		name   string
		do     func() error
		access bool
	}{
		{"a document renamed", func() error { _, err := s.Library.ChangeDocument(tm.asAdmin, d.ID, new("b.txt"), nil); return err }, false},
		{"a grant taken", func() error { return s.Library.DeleteGrant(tm.asAdmin, shelf, given.ID) }, true},
		{"a session revoked", func() error { return s.Accounts.RevokeSession(tm.asMember, session, s.clock.now()) }, true},
		{"a key revoked", func() error { return s.Keys.RevokeKey(tm.asAdmin, k.ID, s.clock.now()) }, true},
		{"a member removed", func() error { return s.Accounts.RemoveMember(tm.asAdmin, tm.member.ID) }, true},
	} {
		before, documents := latest()
		ok(t, c.do())
		after, now := latest()
		want(t, c.name+": numbers", after, before+1)
		want(t, c.name+": a document changed", now > documents, !c.access)
		changed, err := s.Feed.AccessChanged(tm.asSystem, before, after)
		ok(t, err)
		want(t, c.name+": access", changed, c.access)
		changed, err = s.Feed.AccessChanged(tm.asSystem, after, after)
		ok(t, err)
		want(t, c.name+": access later", changed, false)
	}
	_, _, err := s.Feed.Latest(t.Context())
	wantNoViewer(t, err)
	_, err = s.Feed.AccessChanged(context.Background(), 0, 9)
	wantNoViewer(t, err)
	s.clock.advance(time.Second)
}
