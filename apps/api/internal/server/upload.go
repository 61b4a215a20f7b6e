package server

import (
	"context"
	"io"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Ingest takes bytes in. It checks what the viewer may do and how large an
// upload may be.
type Ingest interface {
	Upload(ctx context.Context, collection id.ID, name string, body io.Reader) (d knowledge.Document, duplicate bool, err error)
	Replace(ctx context.Context, document id.ID, name string, body io.Reader) (d knowledge.Document, duplicate bool, err error)
	Retry(ctx context.Context, document id.ID) (knowledge.Document, error)
	FromAddress(ctx context.Context, collection id.ID, address string) (d knowledge.Document, duplicate bool, err error)
	Refresh(ctx context.Context, document id.ID) (d knowledge.Document, duplicate bool, err error)
}

// Incoming is a request body that is read as it arrives. (huma reads a field
// named Body or RawBody whole.)
type Incoming struct {
	reader io.Reader
}

// Resolve implements huma.Resolver: it takes the body from the request, which
// may now take the time of an upload. Before its sender was known it could not.
func (b *Incoming) Resolve(ctx huma.Context) []error {
	b.reader = ctx.BodyReader()
	if x := exchangeFrom(ctx.Context()); x != nil {
		x.body.allow(x.start.Add(uploadDeadline))
	}
	return nil
}

type uploadIn struct {
	contract.Upload
	Incoming
}

type uploadedOut struct {
	Status int
	Body   contract.Uploaded
}

func (s *Server) upload(ctx context.Context, in *uploadIn) (*uploadedOut, error) {
	d, duplicate, err := s.opts.Ingest.Upload(ctx, in.Collection, in.Name, in.reader)
	return s.uploaded(ctx, d, duplicate, err)
}

type replaceIn struct {
	DocumentPath
	Name string `query:"name" required:"true" maxLength:"4096" doc:"The file's name"`
	Incoming
}

func (s *Server) replaceDocument(ctx context.Context, in *replaceIn) (*uploadedOut, error) {
	d, duplicate, err := s.opts.Ingest.Replace(ctx, in.ID, in.Name, in.reader)
	return s.uploaded(ctx, d, duplicate, err)
}

func (s *Server) uploaded(ctx context.Context, d knowledge.Document, duplicate bool, err error) (*uploadedOut, error) {
	if err != nil {
		return nil, err
	}
	item, err := s.opts.Library.Document(ctx, d.ID)
	if err != nil {
		return nil, err
	}
	out := &uploadedOut{Status: http.StatusAccepted, Body: contract.Uploaded{Document: documentContract(item), Duplicate: duplicate}}
	if duplicate {
		out.Status = http.StatusOK
	}
	return out, nil
}

func (s *Server) retryDocument(ctx context.Context, in *DocumentPath) (*documentOut, error) {
	d, err := s.opts.Ingest.Retry(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return answerItem(s.opts.Library.Document(ctx, d.ID))
}
