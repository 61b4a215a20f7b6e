package server

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

type collectionsOut struct {
	Body contract.Collections
}

func (s *Server) listCollections(ctx context.Context, _ *struct{}) (*collectionsOut, error) {
	shelves, err := s.opts.Library.Collections(ctx)
	if err != nil {
		return nil, err
	}
	out := &collectionsOut{Body: contract.Collections{Collections: make([]contract.Collection, len(shelves))}}
	for i, c := range shelves {
		out.Body.Collections[i] = collectionContract(c)
	}
	return out, nil
}

type collectionOut struct {
	Body contract.Collection
}

type createCollectionIn struct {
	Body contract.NewCollection
}

func (s *Server) createCollection(ctx context.Context, in *createCollectionIn) (*collectionOut, error) {
	c, err := s.opts.Library.CreateCollection(ctx, in.Body.Name, in.Body.Description)
	if err != nil {
		return nil, err
	}
	return &collectionOut{Body: collectionContract(c)}, nil
}

// CollectionPath names a collection in an address. Like every part that inputs
// embed it is exported, because huma fills exported fields only.
type CollectionPath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type changeCollectionIn struct {
	CollectionPath
	Body contract.ChangeCollection
}

func (s *Server) changeCollection(ctx context.Context, in *changeCollectionIn) (*collectionOut, error) {
	c, err := s.opts.Library.ChangeCollection(ctx, in.ID, in.Body.Name, in.Body.Description)
	if err != nil {
		return nil, err
	}
	return &collectionOut{Body: collectionContract(c)}, nil
}

func (s *Server) deleteCollection(ctx context.Context, in *CollectionPath) (*struct{}, error) {
	return nil, s.opts.Library.DeleteCollection(ctx, in.ID)
}

type grantsOut struct {
	Body contract.Grants
}

func (s *Server) listGrants(ctx context.Context, in *CollectionPath) (*grantsOut, error) {
	grants, names, err := s.opts.Library.Grants(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	out := &grantsOut{Body: contract.Grants{Grants: make([]contract.Grant, len(grants))}}
	for i, g := range grants {
		out.Body.Grants[i] = grantContract(g, names[g.UserID])
	}
	return out, nil
}

type grantOut struct {
	Body contract.Grant
}

type createGrantIn struct {
	CollectionPath
	Body contract.NewGrant
}

func (s *Server) createGrant(ctx context.Context, in *createGrantIn) (*grantOut, error) {
	g := library.Grant{
		CollectionID: in.ID,
		Subject:      library.SubjectKind(in.Body.Subject),
		Role:         identity.Role(in.Body.Role),
		Permission:   knowledge.Permission(in.Body.Permission),
	}
	g.UserID = subjectID(in.Body.UserID, in.Body.ServiceID)
	made, name, err := s.opts.Library.PutGrant(ctx, g)
	if err != nil {
		return nil, err
	}
	return &grantOut{Body: grantContract(made, name)}, nil
}

type deleteGrantIn struct {
	CollectionPath
	GrantID id.ID `path:"grantId" format:"uuid"`
}

func (s *Server) deleteGrant(ctx context.Context, in *deleteGrantIn) (*struct{}, error) {
	return nil, s.opts.Library.DeleteGrant(ctx, in.ID, in.GrantID)
}

func collectionContract(c library.Shelf) contract.Collection {
	return contract.Collection{
		ID:          c.ID,
		Name:        c.Name,
		Description: c.Description,
		Documents:   c.Documents,
		Access:      string(c.Access),
		CreatedAt:   c.CreatedAt.UTC(),
		UpdatedAt:   c.UpdatedAt.UTC(),
	}
}

func grantContract(g library.Grant, name string) contract.Grant {
	out := contract.Grant{ID: g.ID, Subject: string(g.Subject), Permission: string(g.Permission)}
	switch g.Subject {
	case library.SubjectUser:
		out.UserID, out.UserName = &g.UserID, name
	case library.SubjectService:
		out.ServiceID, out.ServiceName = &g.UserID, name
	case library.SubjectRole:
		out.Role = string(g.Role)
	}
	return out
}
