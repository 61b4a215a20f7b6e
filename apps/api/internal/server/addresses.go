package server

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

type fromAddressIn struct {
	Body contract.FromAddress
}

func (s *Server) addFromAddress(ctx context.Context, in *fromAddressIn) (*uploadedOut, error) {
	collection := id.Nil
	if in.Body.CollectionID != nil {
		collection = *in.Body.CollectionID
	}
	d, duplicate, err := s.opts.Ingest.FromAddress(ctx, collection, in.Body.URL)
	return s.uploaded(ctx, d, duplicate, err)
}

func (s *Server) refreshDocument(ctx context.Context, in *DocumentPath) (*uploadedOut, error) {
	d, duplicate, err := s.opts.Ingest.Refresh(ctx, in.ID)
	return s.uploaded(ctx, d, duplicate, err)
}

// received answers 202 when something is now being read, and 200 when it was
// there before.
func (b blueprint) received(api huma.API) blueprint {
	b.DefaultStatus = http.StatusAccepted
	b.Responses = map[string]*huma.Response{"200": {
		Description: "It was there before; nothing was added",
		Content: map[string]*huma.MediaType{
			"application/json": {Schema: schemaOf[contract.Uploaded](api)},
		},
	}}
	return b
}
