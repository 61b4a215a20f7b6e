package vector

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Row is a served chunk's vector.
type Row struct {
	DocumentID   id.ID
	CollectionID id.ID
	VersionID    id.ID
	ChunkID      id.ID
	Values       []float32 // of length 1
}

// Position is a place in the order of versions and their chunks.
type Position struct{ VersionID, ChunkID id.ID }

// Store is what the source reads, in the viewer's organisation. Only vectors of
// versions that are served are ever returned.
type Store interface {
	// VectorHead returns the last number of the change sequence.
	VectorHead(ctx context.Context) (int64, error)
	// VectorChanges returns the documents after seq that changed or got vectors,
	// as retrieve.Changes does.
	VectorChanges(ctx context.Context, seq int64, limit int) (changes []knowledge.Change, gone bool, err error)
	// VectorPage returns up to limit vectors of an endpoint after a position, in
	// order; none when there are no more.
	VectorPage(ctx context.Context, endpoint id.ID, after Position, limit int) ([]Row, error)
	// VectorsOf returns all vectors of an endpoint for the documents, in order.
	VectorsOf(ctx context.Context, endpoint id.ID, documents []id.ID) ([]Row, error)
}
