package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/embed"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/retrieve/vector"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/id"
)

// modelReads are the reads of questions that models take part in, and of what
// embeds a document, over one endpoint and the document's vectors.
func modelReads(t *testing.T, s *store.Store, ctx context.Context, doc id.ID) []hotRead {
	t.Helper()
	e := endpoint.Endpoint{State: endpoint.Building}
	e.ID, e.Purpose, e.Protocol, e.Name = id.New(), model.PurposeEmbeddings, model.ProtocolOpenAI, "m"
	documents := []id.ID{doc}
	if err := s.Endpoints.CreateEndpoint(ctx, e); err != nil {
		t.Fatal(err)
	}
	pending, err := s.Embeddings.Pending(ctx, e.ID, documents, 10)
	if err != nil || len(pending) != 1 {
		t.Fatalf("%d pending, %v", len(pending), err)
	}
	p := pending[0]
	of := embed.Vector{DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID, Values: []float32{1}}
	if err := s.Embeddings.SaveVectors(ctx, e.ID, []embed.Vector{of}); err != nil {
		t.Fatal(err)
	}
	if err := s.Endpoints.RecordCall(ctx, model.Call{EndpointID: e.ID, Outcome: model.OutcomeOK}); err != nil {
		t.Fatal(err)
	}
	since := time.Now().Add(-time.Hour)
	return []hotRead{
		{"Endpoints", 1, func() error { _, err := s.Endpoints.Endpoints(ctx); return err }},
		{"Endpoint", 1, func() error { _, err := s.Endpoints.Endpoint(ctx, e.ID); return err }},
		{"RecordCall", 1, func() error { return s.Endpoints.RecordCall(ctx, model.Call{EndpointID: e.ID}) }},
		{"Spent", 1, func() error { _, err := s.Endpoints.Spent(ctx, e.ID, since); return err }},
		{"Usage", 3, func() error { _, err := s.Endpoints.Usage(ctx, e.ID, since); return err }},
		{"EmbeddingEndpoints", 1, func() error { _, err := s.Embeddings.EmbeddingEndpoints(ctx); return err }},
		{"Pending", 1, func() error { _, err := s.Embeddings.Pending(ctx, e.ID, documents, 10); return err }},
		{"VectorHead", 1, func() error { _, err := s.Embeddings.VectorHead(ctx); return err }},
		{"VectorPage", 1, func() error { _, err := s.Embeddings.VectorPage(ctx, e.ID, vector.Position{}, 100); return err }},
		{"VectorsOf", 1, func() error { _, err := s.Embeddings.VectorsOf(ctx, e.ID, documents); return err }},
		{"Progress", 2, func() error { _, err := s.Endpoints.Progress(ctx, e.ID); return err }},
	}
}
