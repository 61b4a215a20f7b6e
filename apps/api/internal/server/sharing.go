package server

import (
	"cmp"
	"context"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Sharing is access to single documents; it checks what the viewer may do.
type Sharing interface {
	Sharing(ctx context.Context, document id.ID) (library.Sharing, error)
	Share(ctx context.Context, g library.Grant) (put library.Grant, name string, err error)
	Unshare(ctx context.Context, document, grant id.ID) error
}

type documentGrantsOut struct {
	Body contract.DocumentAccess
}

func (s *Server) listDocumentGrants(ctx context.Context, in *DocumentPath) (*documentGrantsOut, error) {
	shared, err := s.opts.Library.Sharing(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	out := &documentGrantsOut{Body: contract.DocumentAccess{
		Grants:  make([]contract.DocumentGrant, len(shared.Grants)),
		Readers: make([]contract.DocumentReader, len(shared.Readers)),
	}}
	for i, g := range shared.Grants {
		out.Body.Grants[i] = documentGrantContract(g, shared.Names[g.UserID])
	}
	for i, r := range shared.Readers {
		out.Body.Readers[i] = readerContract(r)
	}
	return out, nil
}

type createDocumentGrantIn struct {
	DocumentPath
	Body contract.NewDocumentGrant
}

type documentGrantOut struct {
	Body contract.DocumentGrant
}

func (s *Server) createDocumentGrant(ctx context.Context, in *createDocumentGrantIn) (*documentGrantOut, error) {
	g := library.Grant{
		DocumentID: in.ID,
		Subject:    library.SubjectKind(in.Body.Subject),
		UserID:     subjectID(in.Body.UserID, in.Body.ServiceID),
		Role:       identity.Role(in.Body.Role),
	}
	if in.Body.Permission != none {
		g.Permission = knowledge.Permission(in.Body.Permission)
	}
	made, name, err := s.opts.Library.Share(ctx, g)
	if err != nil {
		return nil, err
	}
	return &documentGrantOut{Body: documentGrantContract(made, name)}, nil
}

type deleteDocumentGrantIn struct {
	DocumentPath
	GrantID id.ID `path:"grantId" format:"uuid"`
}

func (s *Server) deleteDocumentGrant(ctx context.Context, in *deleteDocumentGrantIn) (*struct{}, error) {
	return nil, s.opts.Library.Unshare(ctx, in.ID, in.GrantID)
}

// none is how the contract writes knowledge.PermissionNone.
const none = "none"

// subjectID is the ID of the person or service that a grant is for.
func subjectID(user, service *id.ID) id.ID {
	switch {
	case user != nil:
		return *user
	case service != nil:
		return *service
	}
	return id.Nil
}

func documentGrantContract(g library.Grant, name string) contract.DocumentGrant {
	whole := grantContract(g, name)
	return contract.DocumentGrant{
		ID: whole.ID, Subject: whole.Subject, UserID: whole.UserID, UserName: whole.UserName, Role: whole.Role,
		ServiceID: whole.ServiceID, ServiceName: whole.ServiceName, Permission: cmp.Or(whole.Permission, none),
	}
}

func readerContract(r library.Reader) contract.DocumentReader {
	out := contract.DocumentReader{
		Kind: "person", ID: r.Viewer.UserID, Name: r.Name,
		Permission: cmp.Or(string(r.Permission), none), Through: string(r.Through), Subject: string(r.Subject),
	}
	if r.Viewer.Service() {
		out.Kind = "service"
	}
	return out
}
