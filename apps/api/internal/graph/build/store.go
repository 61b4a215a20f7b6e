package build

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// State is how far an organisation's graph is. The zero State is that of one
// that was never looked at.
type State struct {
	Position
	Entities  int
	Mentions  int
	Relations int
	UpdatedAt time.Time
	Failure   string    // what stopped it, in a sentence; empty while nothing does
	RetryAt   time.Time // when it goes on by itself
}

// Position is a place in the change sequence, and in a walk over all documents.
type Position struct {
	Followed  int64  // the number up to which changes are in the graph
	Extractor string // the rules that every document was read by; empty before the first walk's end
	Reading   string // the rules that documents are being read by anew; empty when none are
	Walked    id.ID  // the last document that was; documents are walked in order of ID
}

// Source is a version that serves.
type Source struct {
	DocumentID id.ID
	VersionID  id.ID
	Title      string
	Language   string
	First      bool // whether the document has no version before it
}

// Part is what one chunk speaks of.
type Part struct {
	DocumentID id.ID
	VersionID  id.ID
	ChunkID    id.ID
	Mentions   []graph.Mention
	Relations  []graph.Relation
}

// Batch is what some chunks speak of.
type Batch struct {
	Method   graph.Method
	Entities map[id.ID]graph.Entity // those that the parts mention, without Passages
	Parts    []Part
}

// Written says how many rows a change of the graph took.
type Written struct {
	Mentions, Relations int
	Entities            int // made, changed or deleted
	Forgotten           int // entities that nothing mentions any more, and that are gone
}

// Store keeps graphs, in the viewer's organisation. Its writes happen one after
// another, so that an entity's Passages is exact at any time.
type Store interface {
	GraphState(ctx context.Context) (State, error)
	// Sources returns those of the documents that search finds, in order of
	// version.
	Sources(ctx context.Context, documents []id.ID) ([]Source, error)
	// SourceChunks returns up to limit chunks of the versions in order of version
	// and sequence, those of the first from a number in its sequence.
	SourceChunks(ctx context.Context, versions []id.ID, from, limit int) ([]knowledge.Chunk, error)
	// SaveParts makes the graph hold of each part's chunk what the part says, and
	// nothing else that the batch's method found; rows that say so already are
	// left alone. What rules and a model both find stands where the rules say, and
	// stays as long as one of them finds it. Parts whose version does not serve any more are left out. An entity that more
	// than one document names keeps the name and kind that say most, as long as
	// the version that names it so mentions it; then it is [Renamed].
	SaveParts(ctx context.Context, b Batch) (Written, error)
	// DropParts takes out up to limit mentions and relations of the documents
	// that are not of the version that serves; more is false when none is left.
	DropParts(ctx context.Context, documents []id.ID, limit int) (w Written, more bool, err error)
	// UnservedDocuments returns up to limit documents that search does not find,
	// deleted ones too, after one and up to another in order of ID; id.Nil as the
	// last stands for the end.
	UnservedDocuments(ctx context.Context, after, last id.ID, limit int) ([]id.ID, error)
	// FollowGraph notes how far the graph has come, and that nothing stops it.
	FollowGraph(ctx context.Context, p Position) error
	// RestGraph notes why it does not go on, and when it will by itself.
	RestGraph(ctx context.Context, failure string, retryAt time.Time) error
}

// Changes is the change sequence of documents; see retrieve.Changes.
type Changes interface {
	Heads(ctx context.Context) (map[id.ID]int64, error)
	Head(ctx context.Context) (int64, error)
	ChangesAfter(ctx context.Context, seq int64, limit int) (changes []knowledge.Change, gone bool, err error)
	AllServing(ctx context.Context, after id.ID, limit int) ([]id.ID, error)
}

// Queue makes sure that work is done; see embed.Queue.
type Queue interface {
	Ensure(ctx context.Context, kind jobs.Kind, subject id.ID) error
}

// Subject is what the jobs of an organisation's graph are about.
func Subject(org id.ID) id.ID { return id.Derive(org, "graph") }
