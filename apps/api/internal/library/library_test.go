package library_test

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/id"
)

// reading is a library with an admin and a member.
type reading struct {
	t               *testing.T
	store           *memory.Store
	library         *library.Library
	feed            *library.Feed
	changes         *noticed
	admin, member   context.Context
	adminID, person id.ID
}

// noticed is the change sequence, which remembers on whose behalf it was read.
type noticed struct {
	library.Changes
	read chan context.Context
}

func (n *noticed) ChangesAfter(ctx context.Context, seq int64, limit int) ([]knowledge.Change, bool, error) {
	select {
	case n.read <- ctx:
	default:
	}
	return n.Changes.ChangesAfter(ctx, seq, limit)
}

func setup(t *testing.T) *reading {
	t.Helper()
	s := memory.New(nil)
	r := &reading{t: t, store: s, changes: &noticed{s.Index, make(chan context.Context, 1)}, adminID: id.New(), person: id.New()}
	r.feed = library.NewFeed(r.changes, slog.New(slog.DiscardHandler))
	r.library = library.New(s.Library, s.Content, r.feed)
	org := id.New()
	open := identity.Unscoped(t.Context(), "test")
	r.must(s.Accounts.CreateOrganisation(open, identity.Organisation{ID: org, Name: "Acme", Slug: "acme"}))
	join := func(user id.ID, name string, role identity.Role) context.Context {
		r.must(s.Accounts.CreateUser(open, identity.User{ID: user, Name: name, Email: name}))
		r.must(s.Accounts.AddMember(identity.ForOrg(open, org, "test"), user, role))
		return identity.WithViewer(t.Context(), identity.Viewer{OrgID: org, UserID: user, Role: role})
	}
	r.admin, r.member = join(r.adminID, "Ada", identity.RoleAdmin), join(r.person, "Mel", identity.RoleMember)
	return r
}

func (r *reading) must(err error) {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r *reading) wantCode(err error, code knowledge.Code) {
	r.t.Helper()
	if err == nil || knowledge.CodeOf(err) != code {
		r.t.Errorf("error = %v, want code %s", err, code)
	}
}

// shelf makes a collection that the member may do something in.
func (r *reading) shelf(name string, permission knowledge.Permission) id.ID {
	r.t.Helper()
	c, err := r.library.CreateCollection(r.admin, name, "")
	r.must(err)
	if permission != knowledge.PermissionNone {
		_, _, err = r.library.PutGrant(r.admin, library.Grant{CollectionID: c.ID, Subject: library.SubjectUser, UserID: r.person, Permission: permission})
		r.must(err)
	}
	return c.ID
}

func (r *reading) document(shelf id.ID, name string) id.ID {
	r.t.Helper()
	d, _, err := r.store.Content.Receive(r.admin, shelf, ingest.Original{Name: name, MediaType: "text/plain", Size: 1, Checksum: [32]byte([]byte(name + strings.Repeat(" ", 32))[:32])}, strings.NewReader("x"))
	r.must(err)
	return d.ID
}

func TestAChangeThatCannotBeDoneWholeIsNotDoneInPart(t *testing.T) {
	r := setup(t)
	here, readable, theirs := r.shelf("Here", "write"), r.shelf("Readable", "read"), r.shelf("Theirs", "")
	d := r.document(here, "old.txt")
	for name, try := range map[string]struct {
		name  string
		shelf id.ID
		code  knowledge.Code
	}{
		"into what is only for reading":        {"new.txt", readable, knowledge.CodeForbidden},
		"into what is not there for them":      {"new.txt", theirs, knowledge.CodeNotFound},
		"with a name of which nothing is left": {"..", here, knowledge.CodeBadName},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := r.library.Change(r.member, d, &try.name, &try.shelf)
			r.wantCode(err, try.code)
			if item, err := r.library.Document(r.member, d); err != nil || item.Name != "old.txt" || item.CollectionID != here {
				t.Errorf("document = %q in %v, %v; want it as it was", item.Name, item.CollectionID, err)
			}
		})
	}
	there := r.shelf("There", "write")
	item, err := r.library.Change(r.member, d, new("new.txt"), &there)
	if err != nil || item.Name != "new.txt" || item.CollectionName != "There" {
		t.Errorf("document = %q in %q, %v", item.Name, item.CollectionName, err)
	}
}

func TestAnAdminLearnsWhyADocumentCannotComeBack(t *testing.T) {
	r := setup(t)
	shelf := r.shelf("Here", "manage")
	d := r.document(shelf, "old.txt")
	r.must(r.library.Delete(r.member, d))
	r.must(r.library.DeleteCollection(r.member, shelf))
	_, err := r.library.Restore(r.admin, d)
	r.wantCode(err, knowledge.CodeConflict)
	if err == nil || !strings.Contains(err.Error(), "collection") {
		t.Errorf("error = %v, want it to name the collection", err)
	}
	_, err = r.library.Restore(r.member, d)
	r.wantCode(err, knowledge.CodeNotFound)
}

func TestOnlyAMemberOfNowIsGivenAccess(t *testing.T) {
	r := setup(t)
	shelf := r.shelf("Here", "")
	g := library.Grant{CollectionID: shelf, Subject: library.SubjectUser, UserID: r.person, Permission: knowledge.PermissionRead}
	if _, name, err := r.library.PutGrant(r.admin, g); err != nil || name != "Mel" {
		t.Errorf("granted to %q, %v; want Mel", name, err)
	}
	r.must(r.store.Accounts.RemoveMember(r.admin, r.person))
	_, _, err := r.library.PutGrant(r.admin, g)
	r.wantCode(err, knowledge.CodeInvalid)
}

// What a watcher may see is decided anew for each batch, and for no longer than
// they are somebody here.
func TestAWatcherSeesAsWhoTheyAreByNow(t *testing.T) {
	r := setup(t)
	shelf := r.shelf("Here", "")
	ctx, leave := context.WithCancel(r.admin)
	batches := 0
	progress, err := r.library.Watch(ctx, func(context.Context) (context.Context, error) {
		switch batches++; batches {
		case 1:
			return r.admin, nil
		case 2: // demoted: nothing of this batch is theirs to see
			r.document(shelf, "third")
			return r.member, nil
		default:
			return nil, &knowledge.Error{Code: knowledge.CodeUnauthenticated, Message: "Your session has ended. Sign in again."}
		}
	})
	r.must(err)
	first := r.document(shelf, "first")
	var seen []id.ID
	for p, err := range progress {
		if err != nil {
			r.wantCode(err, knowledge.CodeUnauthenticated)
			break
		}
		seen = append(seen, p.Item.ID)
		r.document(shelf, "second")
	}
	leave()
	r.feed.Wait()
	if len(seen) != 1 || seen[0] != first {
		t.Errorf("saw %v, want %v alone", seen, first)
	}
}

type key struct{}

// Its log lines and statements would carry the request ID of a stranger.
func TestFollowingIsNotDoneOnTheFirstWatchersBehalf(t *testing.T) {
	r := setup(t)
	ctx, leave := context.WithCancel(context.WithValue(r.admin, key{}, "request-1"))
	progress, err := r.library.Watch(ctx, func(ctx context.Context) (context.Context, error) { return ctx, nil })
	r.must(err)
	r.document(r.shelf("Here", ""), "first")
	select {
	case read := <-r.changes.read:
		if v, err := identity.ViewerFrom(read); read.Value(key{}) != nil || err != nil || v.System == "" {
			t.Errorf("viewer %+v, %v, request %v; want background work of the organisation", v, err, read.Value(key{}))
		}
	case <-time.After(10 * time.Second):
		t.Fatal("nothing was followed")
	}
	leave()
	for range progress {
	}
	r.feed.Wait()
}
