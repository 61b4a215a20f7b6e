// Package retrieve finds passages: it asks its sources inside a time budget,
// fuses what came in time, and loads it with access checked again. Each source
// is a subpackage: lexical goes by words, vector by meaning.
package retrieve

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Query is what the sources are asked.
type Query struct {
	OrgID id.ID
	Text  string
	Scope knowledge.Scope // filters before ranking
	Limit int             // hits wanted

	// PerDocument is at most how many passages of one document to keep; 0
	// means no cap. The retriever applies it after fusion; a source need not.
	PerDocument int

	Without Parts // of ranking, to leave out; default: none
}

// Hit is a chunk that a source found.
type Hit struct {
	ChunkID    id.ID
	DocumentID id.ID
	Score      float64 // higher is better; comparable within one source and query
	Why        knowledge.Reason
}

// Source is one way of finding chunks. Search answers best first, at most
// q.Limit hits, all inside q.Scope.
type Source interface {
	Name() string
	Search(ctx context.Context, q Query) ([]Hit, error)
}

// Optional is a source that not every organisation has. Where it is not
// present it is not asked, and not reported: nothing is missing.
type Optional interface {
	Source
	Present(ctx context.Context) bool
}

// Passages loads chunks in one batched read, in the viewer's organisation.
// Chunks outside the scope, of deleted documents, or of versions that no longer
// serve are left out of the answer, so a stale hit can never be shown.
type Passages interface {
	Passages(ctx context.Context, scope knowledge.Scope, chunks []id.ID) (map[id.ID]knowledge.Passage, error)
}

// Change is one entry of an organisation's change sequence, which an index follows.
type Change = knowledge.Change

// Changes lets an index follow what is searchable. Heads needs an unscoped
// context; the others act in the viewer's organisation.
type Changes interface {
	// Heads returns, for every organisation, the last number at which a
	// document changed; changes of other things take numbers too.
	Heads(ctx context.Context) (map[id.ID]int64, error)
	// Head returns that number for the viewer's organisation.
	Head(ctx context.Context) (int64, error)
	// ChangesAfter returns changed documents in order, at most limit; fewer
	// than limit are all that there are. It
	// reports gone when the sequence no longer reaches back to seq, so that
	// the follower must rebuild.
	ChangesAfter(ctx context.Context, seq int64, limit int) (changes []Change, gone bool, err error)
	// Serving returns, for each of the documents that is live and searchable,
	// what an index needs of it. Documents that are missing from the answer
	// are to be removed from the index.
	Serving(ctx context.Context, documents []id.ID) ([]ServingDocument, error)
	// AllServing returns the ids of all live, searchable documents after the
	// given one, in order of id, at most limit: a rebuild's walk.
	AllServing(ctx context.Context, after id.ID, limit int) ([]id.ID, error)
}

// ServingDocument is a document as an index sees it.
type ServingDocument struct {
	ID           id.ID
	CollectionID id.ID
	Name         string
	Title        string
	Language     string // of most of its text, a BCP 47 tag; empty when it is not known
	Chunks       []knowledge.Chunk
}
