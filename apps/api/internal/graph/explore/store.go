package explore

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Store reads the graph of the viewer's organisation. What takes a scope reads
// only of documents that the scope may read, in the version that search finds.
type Store interface {
	// Candidates returns entities whoever may read the documents that mention
	// them, in the order of [Rank].
	Candidates(ctx context.Context, f Filter) ([]graph.Entity, error)
	// EntitiesByID returns the entities that there are; others are left out.
	EntitiesByID(ctx context.Context, entities []id.ID) (map[id.ID]graph.Entity, error)
	// GraphState says how far the graph is.
	GraphState(ctx context.Context) (build.State, error)
	// Size counts what serves inside the scope.
	Size(ctx context.Context, s knowledge.Scope) (documents, passages int, err error)
	// Reach counts what mentions each of the entities. Those that nothing
	// mentions are left out.
	Reach(ctx context.Context, s knowledge.Scope, entities []id.ID) (map[id.ID]Reach, error)
	// Readable returns entities that something readable mentions, and how much
	// does, in the order of [Rank] by that. It goes through all mentions in the
	// scope: for one of few passages. After is a rank as the viewer counts.
	Readable(ctx context.Context, s knowledge.Scope, f Filter) ([]Counted, error)
	// Namings says how those of the entities that something readable mentions
	// are named there.
	Namings(ctx context.Context, s knowledge.Scope, entities []id.ID) (map[id.ID]Naming, error)
	// Occurrences returns where the entities are mentioned, in order of document,
	// passage and entity, at most limit. It looks at a sample of the passages,
	// the same for every entity: those whose ID's last byte is below share, which
	// is 256 for all.
	Occurrences(ctx context.Context, s knowledge.Scope, entities []id.ID, share, limit int) ([]Occurrence, error)
	// EntitiesIn returns all that the passages mention, and what it is. They come
	// from a read with a scope.
	EntitiesIn(ctx context.Context, passages []knowledge.Place) ([]graph.Mention, map[id.ID]graph.Entity, error)
	// Together returns the passages that mention both entities, in order of
	// document and passage, at most limit.
	Together(ctx context.Context, s knowledge.Scope, a, b id.ID, limit int) ([]Pair, error)
	// Relations returns what is stated of any of the entities, in order of
	// document and ID, at most limit.
	Relations(ctx context.Context, s knowledge.Scope, entities []id.ID, limit int) ([]graph.Relation, error)
}

// Passages loads passages with access checked; see retrieve.Passages.
type Passages interface {
	Passages(ctx context.Context, s knowledge.Scope, chunks []id.ID) (map[id.ID]knowledge.Passage, error)
}

// Filter says which entities are looked for.
type Filter struct {
	// Prefix is the beginning of the folded name or of a word in it; empty for
	// any. Words inside a name are looked for among the most mentioned
	// [WordsAmong] entities only.
	Prefix string
	Kinds  []graph.Kind // none means all
	After  *Rank        // where to go on; nil for the beginning
	Limit  int
}

// WordsAmong is among how many entities a word inside a name is looked for:
// no index helps there.
const WordsAmong = 20_000

// Rank is an entity's place in the order of importance: those that most
// passages mention come first, of equals the smaller ID.
type Rank struct {
	Passages int
	ID       id.ID
}

// Before says whether r comes before o.
func (r Rank) Before(o Rank) bool {
	return r.Passages > o.Passages || r.Passages == o.Passages && r.ID.Compare(o.ID) < 0
}

// Reach is how much of what a viewer may read mentions an entity.
type Reach struct{ Passages, Documents int }

// Counted is an entity as the organisation keeps it, and how much of what a
// viewer may read mentions it.
type Counted struct {
	graph.Entity
	Reach Reach
}

// Occurrence is that a passage mentions an entity.
type Occurrence struct{ EntityID, DocumentID, ChunkID id.ID }

// Pair is a passage that mentions two entities, and where in the version's text.
type Pair struct {
	DocumentID id.ID
	VersionID  id.ID
	ChunkID    id.ID
	A, B       []knowledge.Span // empty when only the title names it
}
