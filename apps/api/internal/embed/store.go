package embed

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Passage is a chunk that lacks a vector.
type Passage struct {
	DocumentID id.ID
	VersionID  id.ID
	ChunkID    id.ID
	Title      string // the document's
	Heading    string
	Text       string
}

// Vector is a chunk's place in the space of one endpoint's model.
type Vector struct {
	DocumentID id.ID
	VersionID  id.ID
	ChunkID    id.ID
	Values     []float32 // of length 1
}

// Store keeps vectors, in the viewer's organisation.
type Store interface {
	// Pending returns up to limit chunks of the documents' served versions that
	// have no vector of the endpoint.
	Pending(ctx context.Context, endpoint id.ID, documents []id.ID, limit int) ([]Passage, error)
	// SaveVectors keeps vectors of an endpoint that is in use or in the making,
	// leaving out chunks that have one, and takes the endpoint's dimension from
	// the first ever kept; another one later is CodeModelDimension. Documents
	// with new vectors take a number in the change sequence, without an audit
	// event: nobody decided anything.
	SaveVectors(ctx context.Context, endpoint id.ID, vectors []Vector) error
	// Prune deletes the documents' vectors, of whatever endpoint, that are not of
	// a version that is served now.
	Prune(ctx context.Context, documents []id.ID) error
	// Follow says up to which number of the sequence an endpoint has followed,
	// and that nothing stops it.
	Follow(ctx context.Context, endpoint id.ID, seq int64) error
	// Promote puts an endpoint that is in the making into use and retires the
	// one that was, leaving an audit event.
	Promote(ctx context.Context, endpoint id.ID) error
	// Rest says why an endpoint does not go on, and when it will by itself.
	Rest(ctx context.Context, endpoint id.ID, failure string, retryAt time.Time) error
	// Purge deletes up to limit vectors of a retired endpoint; when none is left
	// the endpoint is removed, and gone is true.
	Purge(ctx context.Context, endpoint id.ID, limit int) (gone bool, err error)
	// EmbeddingEndpoints returns the endpoints for embeddings that have anything
	// left to do: in use, in the making and retired.
	EmbeddingEndpoints(ctx context.Context) ([]endpoint.Endpoint, error)
}

// Changes is the change sequence of documents; see retrieve.Changes.
type Changes interface {
	Heads(ctx context.Context) (map[id.ID]int64, error)
	Head(ctx context.Context) (int64, error)
	ChangesAfter(ctx context.Context, seq int64, limit int) (changes []knowledge.Change, gone bool, err error)
	AllServing(ctx context.Context, after id.ID, limit int) ([]id.ID, error)
}

// Queue makes sure that work is done.
type Queue interface {
	// Ensure queues a job of the kind for the subject, unless there is one. It
	// has the subject's ID, so that there never are two.
	Ensure(ctx context.Context, kind jobs.Kind, subject id.ID) error
}
