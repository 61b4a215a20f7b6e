package library_test

import (
	"testing"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

// reader is how a person stands to a document.
func (r *reading) reader(document, person id.ID) library.Reader {
	r.t.Helper()
	sharing, err := r.library.Sharing(r.admin, document)
	r.must(err)
	for _, reader := range sharing.Readers {
		if reader.Viewer.UserID == person {
			return reader
		}
	}
	r.t.Fatalf("nobody of %v is %s", sharing.Readers, person)
	return library.Reader{}
}

func TestSharingSaysWhichGrantCounts(t *testing.T) {
	r := setup(t)
	shelf := r.shelf("Here", "")
	document := r.document(shelf, "plan")
	for _, step := range []struct {
		grant   library.Grant
		want    knowledge.Permission
		through library.Through
		subject library.SubjectKind
	}{
		{library.Grant{CollectionID: shelf, Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead}, knowledge.PermissionRead, library.ThroughCollection, library.SubjectEveryone},
		{library.Grant{CollectionID: shelf, Subject: library.SubjectRole, Role: identity.RoleMember, Permission: knowledge.PermissionWrite}, knowledge.PermissionWrite, library.ThroughCollection, library.SubjectRole},
		{library.Grant{DocumentID: document, Subject: library.SubjectEveryone}, knowledge.PermissionNone, library.ThroughDocument, library.SubjectEveryone},
		{library.Grant{DocumentID: document, Subject: library.SubjectUser, UserID: r.person, Permission: knowledge.PermissionRead}, knowledge.PermissionRead, library.ThroughDocument, library.SubjectUser},
	} {
		var err error
		if step.grant.DocumentID.IsNil() {
			_, _, err = r.library.PutGrant(r.admin, step.grant)
		} else {
			_, _, err = r.library.Share(r.admin, step.grant)
		}
		r.must(err)
		got := r.reader(document, r.person)
		if got.Permission != step.want || got.Through != step.through || got.Subject != step.subject {
			t.Errorf("after %+v: %q through %s for %s", step.grant, got.Permission, got.Through, got.Subject)
		}
		scope, err := r.store.Library.Scope(r.member)
		r.must(err)
		if held := scope.Of(shelf, document); held != got.Permission {
			t.Errorf("it says %q and lets them %q", got.Permission, held)
		}
	}
	if admin := r.reader(document, r.adminID); admin.Through != library.ThroughAdmin || admin.Permission != knowledge.PermissionManage {
		t.Errorf("the admin: %+v", admin)
	}
}

func TestNobodyTakesTheirOwnHandOffADocument(t *testing.T) {
	r := setup(t)
	shelf := r.shelf("Here", "")
	document := r.document(shelf, "plan")
	_, _, err := r.library.PutGrant(r.admin, library.Grant{CollectionID: shelf, Subject: library.SubjectUser, UserID: r.person, Permission: knowledge.PermissionManage})
	r.must(err)
	hide := library.Grant{DocumentID: document, Subject: library.SubjectEveryone}
	_, _, err = r.library.Share(r.member, hide)
	r.wantCode(err, knowledge.CodeConflict)
	mine := library.Grant{DocumentID: document, Subject: library.SubjectUser, UserID: r.person, Permission: knowledge.PermissionManage}
	own, _, err := r.library.Share(r.member, mine)
	r.must(err)
	_, _, err = r.library.Share(r.member, hide)
	r.must(err)
	r.wantCode(r.library.Unshare(r.member, document, own.ID), knowledge.CodeConflict)
	r.wantCode(r.library.Unshare(r.admin, document, id.New()), knowledge.CodeNotFound)
	r.must(r.library.Unshare(r.admin, document, own.ID))
	_, err = r.library.Document(r.member, document)
	r.wantCode(err, knowledge.CodeNotFound)
}

func TestAGrantOnADocumentIsTakenBackThereOnly(t *testing.T) {
	r := setup(t)
	shelf := r.shelf("Here", "")
	document := r.document(shelf, "plan")
	g, _, err := r.library.Share(r.admin, library.Grant{DocumentID: document, Subject: library.SubjectEveryone})
	r.must(err)
	r.wantCode(r.library.DeleteGrant(r.admin, shelf, g.ID), knowledge.CodeNotFound)
	grants, _, err := r.library.Grants(r.admin, shelf)
	r.must(err)
	for _, other := range grants {
		if other.ID == g.ID {
			t.Error("it is listed with the collection's")
		}
	}
	_, _, err = r.library.Share(r.member, library.Grant{DocumentID: document, Subject: library.SubjectEveryone})
	r.wantCode(err, knowledge.CodeNotFound)
}
