package server

import (
	"context"
	"io"
	"mime"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/custody"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Custody erases for good, and exports.
type Custody interface {
	EraseDocument(ctx context.Context, document id.ID) (custody.Erasure, error)
	ErasePerson(ctx context.Context, person id.ID) (custody.Erasure, error)
	EraseOrganisation(ctx context.Context, confirm string) (custody.Erasure, error)
	Erasures(ctx context.Context) ([]custody.Erasure, map[id.ID]string, error)
	Export(ctx context.Context) (identity.Organisation, func(io.Writer) error, error)
}

type erasureOut struct {
	Body contract.Erasure
}

func (s *Server) eraseDocument(ctx context.Context, in *DocumentPath) (*erasureOut, error) {
	return begun(s.opts.Custody.EraseDocument(ctx, in.ID))
}

func (s *Server) erasePerson(ctx context.Context, in *MemberPath) (*erasureOut, error) {
	return begun(s.opts.Custody.ErasePerson(ctx, in.UserID))
}

type eraseOrganisationIn struct {
	Body contract.EraseOrganisation
}

func (s *Server) eraseOrganisation(ctx context.Context, in *eraseOrganisationIn) (*erasureOut, error) {
	return begun(s.opts.Custody.EraseOrganisation(ctx, in.Body.Confirm))
}

func begun(e custody.Erasure, err error) (*erasureOut, error) {
	if err != nil {
		return nil, err
	}
	return &erasureOut{Body: erasureContract(e, "")}, nil
}

type erasuresOut struct {
	Body contract.Erasures
}

func (s *Server) listErasures(ctx context.Context, _ *struct{}) (*erasuresOut, error) {
	list, names, err := s.opts.Custody.Erasures(ctx)
	if err != nil {
		return nil, err
	}
	out := contract.Erasures{Erasures: make([]contract.Erasure, len(list))}
	for i, e := range list {
		out.Erasures[i] = erasureContract(e, names[e.RequestedBy])
	}
	return &erasuresOut{Body: out}, nil
}

func erasureContract(e custody.Erasure, by string) contract.Erasure {
	c := contract.Erasure{
		ID: e.ID, Kind: string(e.Kind), SubjectID: e.Subject, RequestedBy: by, RequestedAt: e.RequestedAt.UTC(),
		State: string(e.State), Erased: e.Counts,
	}
	if !e.FinishedAt.IsZero() {
		at := e.FinishedAt.UTC()
		c.FinishedAt = &at
	}
	return c
}

// export answers with the organisation's archive, written as it is read. It has
// no length beforehand; one that breaks off breaks the connection off too.
func (s *Server) export(ctx context.Context, _ *struct{}) (*huma.StreamResponse, error) {
	org, write, err := s.opts.Custody.Export(ctx)
	if err != nil {
		return nil, err
	}
	x := exchangeFrom(ctx)
	pr, pw := io.Pipe()
	x.owned.Go(func() {
		defer func() {
			if r := recover(); r != nil {
				pw.CloseWithError(s.panicked(ctx, r))
			}
		}()
		pw.CloseWithError(write(pw))
	})
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		hc.SetStatus(200)
		hc.SetHeader("Content-Type", "application/zip")
		hc.SetHeader("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": "forebay-" + org.Slug + ".zip"}))
		x.sending(pr, pr, -1)
	}}, nil
}
