package storetest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

func (s *suite) scope(t *testing.T, ctx context.Context) knowledge.Scope {
	t.Helper()
	scope, err := s.Library.Scope(ctx)
	ok(t, err)
	return scope
}

func testCollections(t *testing.T, s *suite) {
	t.Run("collections are listed by name with how many live documents they hold", func(t *testing.T) {
		tm := s.team(t)
		zoo, apes := s.shelf(t, tm, "zoo"), s.shelf(t, tm, "Apes")
		s.document(t, tm, zoo, "a.txt", "one")
		gone := s.document(t, tm, zoo, "b.txt", "two")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, gone.ID))
		list, err := s.Library.Collections(tm.asAdmin, s.scope(t, tm.asAdmin))
		ok(t, err)
		if len(list) != 2 || list[0].ID != apes || list[0].Documents != 0 || list[1].ID != zoo || list[1].Documents != 1 {
			t.Errorf("got %+v", list)
		}
		names, err := s.Library.CollectionNames(tm.asMember)
		ok(t, err)
		want(t, "name", names[zoo], "zoo")
	})
	t.Run("whoever makes a collection manages it; others do not see it", func(t *testing.T) {
		tm := s.team(t)
		c, err := s.Library.CreateCollection(tm.asMember, "Mine", "my things")
		ok(t, err)
		got, err := s.Library.Collection(tm.asMember, c.ID)
		ok(t, err)
		want(t, "collection", got, c)
		want(t, "description", got.Description, "my things")
		want(t, "access", s.scope(t, tm.asMember).Collections[c.ID], knowledge.PermissionManage)
		colleague := s.person(t, "Kim")
		ok(t, s.Accounts.AddMember(tm.asSystem, colleague.ID, identity.RoleMember))
		list, err := s.Library.Collections(tm.asAdmin, s.scope(t, tm.as(t, colleague.ID, identity.RoleMember)))
		ok(t, err)
		want(t, "seen by a colleague", len(list), 0)
	})
	t.Run("a change leaves out what was not said", func(t *testing.T) {
		tm := s.team(t)
		c, err := s.Library.CreateCollection(tm.asAdmin, "Old", "about")
		ok(t, err)
		s.clock.advance(time.Second)
		name := "New"
		got, err := s.Library.ChangeCollection(tm.asAdmin, c.ID, &name, nil)
		ok(t, err)
		want(t, "name", got.Name, "New")
		want(t, "description", got.Description, "about")
		want(t, "changed", got.UpdatedAt, s.clock.now())
		read, err := s.Library.Collection(tm.asAdmin, c.ID)
		ok(t, err)
		want(t, "kept", read, got)
		_, err = s.Library.ChangeCollection(tm.asAdmin, id.New(), &name, nil)
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("only an empty collection can be deleted", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		d := s.document(t, tm, shelf, "a.txt", "text")
		wantCode(t, s.Library.DeleteCollection(tm.asAdmin, shelf), knowledge.CodeConflict)
		ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
		ok(t, s.Library.DeleteCollection(tm.asAdmin, shelf))
		_, err := s.Library.Collection(tm.asAdmin, shelf)
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Library.DeleteCollection(tm.asAdmin, shelf), knowledge.CodeNotFound)
		want(t, "in scope", len(s.scope(t, tm.asAdmin).Collections), 0)
		_, err = s.Library.RestoreDocument(tm.asAdmin, d.ID)
		wantCode(t, err, knowledge.CodeConflict)
	})
	t.Run("names are those of people who are or were members", func(t *testing.T) {
		tm, stranger := s.team(t), s.person(t, "Eve")
		ok(t, s.Accounts.RemoveMember(tm.asAdmin, tm.member.ID))
		names, err := s.Library.Names(tm.asAdmin, []id.ID{tm.admin.ID, tm.member.ID, tm.member.ID, stranger.ID, id.Nil})
		ok(t, err)
		if !maps.Equal(names, map[id.ID]string{tm.admin.ID: "Ada", tm.member.ID: "Max"}) {
			t.Errorf("got %v", names)
		}
	})
}

func testAccess(t *testing.T, s *suite) {
	t.Run("admins and background work manage every collection", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		for _, ctx := range []context.Context{tm.asAdmin, tm.asSystem} {
			want(t, "access", s.scope(t, ctx).Collections[shelf], knowledge.PermissionManage)
		}
		want(t, "member without a grant", len(s.scope(t, tm.asMember).Collections), 0)
	})
	t.Run("the strongest of a person's, a role's and everyone's grant counts", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		steps := []struct {
			grant library.Grant
			want  knowledge.Permission
		}{
			{library.Grant{Subject: library.SubjectRole, Role: identity.RoleAdmin, Permission: knowledge.PermissionManage}, knowledge.PermissionNone},
			{library.Grant{Subject: library.SubjectUser, UserID: tm.admin.ID, Permission: knowledge.PermissionManage}, knowledge.PermissionNone},
			{library.Grant{Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead}, knowledge.PermissionRead},
			{library.Grant{Subject: library.SubjectRole, Role: identity.RoleMember, Permission: knowledge.PermissionWrite}, knowledge.PermissionWrite},
			{library.Grant{Subject: library.SubjectUser, UserID: tm.member.ID, Permission: knowledge.PermissionRead}, knowledge.PermissionWrite},
			{library.Grant{Subject: library.SubjectUser, UserID: tm.member.ID, Permission: knowledge.PermissionManage}, knowledge.PermissionManage},
		}
		for _, step := range steps {
			step.grant.CollectionID = shelf
			_, err := s.Library.PutGrant(tm.asAdmin, step.grant)
			ok(t, err)
			want(t, fmt.Sprintf("after %+v", step.grant), s.scope(t, tm.asMember).Collections[shelf], step.want)
		}
	})
	t.Run("an override on a document counts before its collection, the closest first", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		d := s.document(t, tm, shelf, "a.txt", "text")
		hidden := library.Grant{CollectionID: shelf, DocumentID: d.ID, Subject: library.SubjectEveryone}
		open := library.Grant{CollectionID: shelf, Subject: library.SubjectEveryone, Permission: knowledge.PermissionWrite}
		mine := library.Grant{
			CollectionID: shelf, DocumentID: d.ID, Subject: library.SubjectUser, UserID: tm.member.ID,
			Permission: knowledge.PermissionRead,
		}
		for _, step := range []struct {
			grant library.Grant
			want  knowledge.Permission
		}{
			{open, knowledge.PermissionWrite}, {hidden, knowledge.PermissionNone}, {mine, knowledge.PermissionRead},
		} {
			_, err := s.Library.PutGrant(tm.asAdmin, step.grant)
			ok(t, err)
			want(t, "access", s.scope(t, tm.asMember).Of(shelf, d.ID), step.want)
		}
		want(t, "the admin's access", s.scope(t, tm.asAdmin).Of(shelf, d.ID), knowledge.PermissionManage)
	})
	t.Run("a second grant for the same subject replaces the first", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		g := library.Grant{CollectionID: shelf, Subject: library.SubjectRole, Role: identity.RoleMember, Permission: knowledge.PermissionRead}
		first, err := s.Library.PutGrant(tm.asAdmin, g)
		ok(t, err)
		g.Permission = knowledge.PermissionWrite
		g.UserID = tm.member.ID // means nothing with a role
		second, err := s.Library.PutGrant(tm.asAdmin, g)
		ok(t, err)
		want(t, "id", second.ID, first.ID)
		list, err := s.Library.Grants(tm.asAdmin, shelf)
		ok(t, err)
		if len(list) != 1 || list[0] != second || second.Permission != knowledge.PermissionWrite {
			t.Errorf("got %v", list)
		}
	})
	t.Run("whoever is removed leaves their grants behind", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		for _, g := range []library.Grant{
			{CollectionID: shelf, Subject: library.SubjectUser, UserID: tm.member.ID, Permission: knowledge.PermissionManage},
			{CollectionID: shelf, Subject: library.SubjectUser, UserID: tm.admin.ID, Permission: knowledge.PermissionRead},
			{CollectionID: shelf, Subject: library.SubjectRole, Role: identity.RoleAdmin, Permission: knowledge.PermissionRead},
		} {
			_, err := s.Library.PutGrant(tm.asAdmin, g)
			ok(t, err)
		}
		ok(t, s.Accounts.RemoveMember(tm.asAdmin, tm.member.ID))
		list, err := s.Library.Grants(tm.asAdmin, shelf)
		ok(t, err)
		for _, g := range list {
			if g.UserID == tm.member.ID {
				t.Errorf("grant %v is still there", g)
			}
		}
		kept := slices.ContainsFunc(list, func(g library.Grant) bool { return g.Subject == library.SubjectRole })
		want(t, "the others' grants are kept", kept, true)
		ok(t, s.Accounts.AddMember(tm.asAdmin, tm.member.ID, identity.RoleMember))
		want(t, "collections in scope after coming back", len(s.scope(t, tm.asMember).Collections), 0)
	})
	t.Run("only a member of now can be given access", func(t *testing.T) {
		tm, stranger := s.team(t), s.person(t, "Eve")
		shelf := s.shelf(t, tm, "Shelf")
		ok(t, s.Accounts.RemoveMember(tm.asAdmin, tm.member.ID))
		for _, person := range []id.ID{tm.member.ID, stranger.ID, id.New()} {
			_, err := s.Library.PutGrant(tm.asAdmin, library.Grant{
				CollectionID: shelf, Subject: library.SubjectUser, UserID: person, Permission: knowledge.PermissionRead,
			})
			wantCode(t, err, knowledge.CodeInvalid)
		}
	})
	t.Run("a grant that is taken back gives nothing", func(t *testing.T) {
		tm := s.team(t)
		shelf, other := s.shelf(t, tm, "Shelf"), s.shelf(t, tm, "Other")
		g, err := s.Library.PutGrant(tm.asAdmin, library.Grant{
			CollectionID: shelf, Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead,
		})
		ok(t, err)
		wantCode(t, s.Library.DeleteGrant(tm.asAdmin, other, g.ID), knowledge.CodeNotFound)
		ok(t, s.Library.DeleteGrant(tm.asAdmin, shelf, g.ID))
		wantCode(t, s.Library.DeleteGrant(tm.asAdmin, shelf, g.ID), knowledge.CodeNotFound)
		want(t, "collections in scope", len(s.scope(t, tm.asMember).Collections), 0)
		_, err = s.Library.Grants(tm.asAdmin, id.New())
		wantCode(t, err, knowledge.CodeNotFound)
		g.CollectionID = id.New()
		_, err = s.Library.PutGrant(tm.asAdmin, g)
		wantCode(t, err, knowledge.CodeNotFound)
	})
}

// list returns the names on a page and how many match in all.
func (s *suite) list(t *testing.T, ctx context.Context, f library.Filter) ([]string, int) {
	t.Helper()
	page, total, err := s.Library.Documents(ctx, s.scope(t, ctx), f)
	ok(t, err)
	names := make([]string, len(page))
	for i, d := range page {
		names[i] = d.Name
	}
	return names, total
}

// everything is the filter that keeps nothing out.
var everything = library.Filter{}

func testDocuments(t *testing.T, s *suite) {
	wantNames := func(t *testing.T, ctx context.Context, f library.Filter, names ...string) {
		t.Helper()
		got, total := s.list(t, ctx, f)
		if !slices.Equal(got, names) || total != len(names) {
			t.Errorf("%+v: got %v of %d, want %v", f, got, total, names)
		}
	}
	t.Run("the list can be narrowed by collection, status, format and text", func(t *testing.T) {
		tm := s.team(t)
		a, b := s.shelf(t, tm, "A"), s.shelf(t, tm, "B")
		s.publish(t, tm, s.document(t, tm, a, "Report_1.txt", "one").Current, "Über Wasser", "one")
		s.document(t, tm, a, "report%2.txt", "two")
		s.document(t, tm, b, "notes.txt", "three")
		wantNames(t, tm.asAdmin, library.Filter{}, "notes.txt", "report%2.txt", "Report_1.txt")
		wantNames(t, tm.asAdmin, library.Filter{Collection: b}, "notes.txt")
		wantNames(t, tm.asAdmin, library.Filter{Statuses: []knowledge.Status{knowledge.StatusSearchable}}, "Report_1.txt")
		wantNames(t, tm.asAdmin, library.Filter{MediaTypes: []string{"application/pdf"}})
		wantNames(t, tm.asAdmin, library.Filter{MediaTypes: []string{"text/plain"}, Contains: "NOTES"}, "notes.txt")
		wantNames(t, tm.asAdmin, library.Filter{Contains: "über w"}, "Report_1.txt")
		wantNames(t, tm.asAdmin, library.Filter{Contains: "rt_"}, "Report_1.txt")
		wantNames(t, tm.asAdmin, library.Filter{Contains: "rt%"}, "report%2.txt")
		wantNames(t, tm.asAdmin, library.Filter{Contains: "!"})
		wantNames(t, tm.asAdmin, library.Filter{Contains: `\`})
	})
	t.Run("a member's list holds what they may read, and only that", func(t *testing.T) {
		tm := s.team(t)
		open, closed := s.shelf(t, tm, "Open"), s.shelf(t, tm, "Closed")
		s.document(t, tm, open, "shown", "1")
		hidden := s.document(t, tm, open, "hidden", "2")
		lent := s.document(t, tm, closed, "lent", "3")
		s.document(t, tm, closed, "secret", "4")
		for _, g := range []library.Grant{
			{CollectionID: open, Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead},
			{CollectionID: open, DocumentID: hidden.ID, Subject: library.SubjectEveryone},
			{CollectionID: closed, DocumentID: lent.ID, Subject: library.SubjectUser, UserID: tm.member.ID, Permission: knowledge.PermissionRead},
		} {
			_, err := s.Library.PutGrant(tm.asAdmin, g)
			ok(t, err)
		}
		wantNames(t, tm.asMember, library.Filter{}, "lent", "shown")
		wantNames(t, tm.asAdmin, library.Filter{}, "secret", "lent", "hidden", "shown")
	})
	t.Run("pages stay in step while documents come in", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		var made []string
		add := func(name string) {
			s.document(t, tm, shelf, name, name)
			made = append(made, name)
		}
		for i := range 7 {
			if i%3 == 0 {
				s.clock.advance(time.Millisecond) // some share their time of creation
			}
			add(fmt.Sprint("d", i))
		}
		slices.Reverse(made)
		expected := slices.Clone(made)
		var seen []string
		f := library.Filter{Limit: 3}
		for {
			page, _, err := s.Library.Documents(tm.asAdmin, s.scope(t, tm.asAdmin), f)
			ok(t, err)
			if len(page) == 0 {
				break
			}
			for _, d := range page {
				seen = append(seen, d.Name)
			}
			last := page[len(page)-1]
			f.BeforeTime, f.BeforeID = last.CreatedAt, last.ID
			add(fmt.Sprint("late", len(seen)))
		}
		if !slices.Equal(seen, expected) {
			t.Errorf("saw %v, want %v", seen, expected)
		}
	})
	t.Run("a document can be renamed and moved", func(t *testing.T) {
		tm := s.team(t)
		a, b := s.shelf(t, tm, "A"), s.shelf(t, tm, "B")
		d := s.document(t, tm, a, "old", "text")
		s.clock.advance(time.Second)
		_, err := s.Library.ChangeDocument(tm.asAdmin, d.ID, new("new"), nil)
		ok(t, err)
		moved, err := s.Library.ChangeDocument(tm.asAdmin, d.ID, nil, &b)
		ok(t, err)
		got, err := s.Library.Document(tm.asAdmin, d.ID)
		ok(t, err)
		wantSame(t, "document", got, moved)
		want(t, "name", got.Name, "new")
		want(t, "collection", got.CollectionID, b)
		want(t, "changed", got.UpdatedAt, s.clock.now())
		want(t, "version", got.Current.Number, 1)
		_, err = s.Library.ChangeDocument(tm.asAdmin, id.New(), new("x"), nil)
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("a document is renamed and moved together or not at all", func(t *testing.T) {
		tm := s.team(t)
		a, b := s.shelf(t, tm, "A"), s.shelf(t, tm, "B")
		d := s.document(t, tm, a, "old", "text")
		_, err := s.Library.ChangeDocument(tm.asAdmin, d.ID, new("new"), new(id.New()))
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Library.ChangeDocument(tm.asAdmin, d.ID, new(strings.Repeat("n", 256)), &b)
		wantCode(t, err, knowledge.CodeInvalid)
		got, err := s.Library.Document(tm.asAdmin, d.ID)
		ok(t, err)
		want(t, "name", got.Name, "old")
		want(t, "collection", got.CollectionID, a)
		got, err = s.Library.ChangeDocument(tm.asAdmin, d.ID, new("new"), &b)
		ok(t, err)
		want(t, "name", got.Name, "new")
		want(t, "collection", got.CollectionID, b)
	})
	t.Run("a document without its collection cannot come back", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		d := s.document(t, tm, shelf, "a", "text")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
		ok(t, s.Library.DeleteCollection(tm.asAdmin, shelf))
		_, err := s.Library.RestoreDocument(tm.asAdmin, d.ID)
		wantCode(t, err, knowledge.CodeConflict)
	})
	t.Run("a deleted document leaves the lists and comes back within 30 days", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		d := s.document(t, tm, shelf, "a", "text")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
		wantNames(t, tm.asAdmin, library.Filter{})
		got, err := s.Library.Document(tm.asAdmin, d.ID)
		ok(t, err)
		want(t, "deleted", got.DeletedAt, s.clock.now())
		wantCode(t, s.Library.DeleteDocument(tm.asAdmin, d.ID), knowledge.CodeNotFound)
		_, err = s.Library.ChangeDocument(tm.asAdmin, d.ID, new("b"), nil)
		wantCode(t, err, knowledge.CodeNotFound)
		s.clock.advance(30 * 24 * time.Hour)
		restored, err := s.Library.RestoreDocument(tm.asAdmin, d.ID)
		ok(t, err)
		want(t, "deleted", restored.DeletedAt.IsZero(), true)
		wantNames(t, tm.asAdmin, library.Filter{}, "a")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
		s.clock.advance(30*24*time.Hour + time.Second)
		_, err = s.Library.RestoreDocument(tm.asAdmin, d.ID)
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("documents are read together by id, deleted ones too", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		a, b := s.document(t, tm, shelf, "a", "1"), s.document(t, tm, shelf, "b", "2")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, b.ID))
		list, err := s.Library.DocumentsByID(tm.asAdmin, []id.ID{a.ID, b.ID, id.New()})
		ok(t, err)
		want(t, "documents", len(list), 2)
	})
	t.Run("only what search can find counts as searchable", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		s.document(t, tm, shelf, "waiting", "1")
		s.publish(t, tm, s.document(t, tm, shelf, "found", "2").Current, "", "2")
		gone := s.document(t, tm, shelf, "gone", "3")
		s.publish(t, tm, gone.Current, "", "3")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, gone.ID))
		n, err := s.Library.CountSearchable(tm.asAdmin, s.scope(t, tm.asAdmin))
		ok(t, err)
		want(t, "searchable", n, 1)
		n, err = s.Library.CountSearchable(tm.asMember, s.scope(t, tm.asMember))
		ok(t, err)
		want(t, "in a member's reach", n, 0)
	})
}
