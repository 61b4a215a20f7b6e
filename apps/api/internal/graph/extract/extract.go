// Package extract reads text for what it speaks of: entities, where they are
// mentioned, and what sentences state of two of them. It works by rules alone,
// a pure function of one document: the same text gives the same reading, and
// documents can be read in any order, each by itself.
//
// Time is linear in the text, and what is kept of a passage is bounded,
// whatever the text is.
package extract

import (
	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Version names these rules. A graph that was read by others is read anew;
// change it whenever Read would answer differently for any text.
const Version = "rules-3"

// Bounds of what is kept.
const (
	MaxMentions  = 128 // entities of a chunk
	MaxSpans     = 16  // places of one entity in a chunk
	MaxRelations = 64  // of a chunk
)

// Reading is what a document says.
type Reading struct {
	Entities  []Entity // distinct by Folded
	Mentions  []Mention
	Relations []Relation
}

// Entity is something that the document speaks of.
type Entity struct {
	Name   string // as the document writes it: by its title, else at the first place
	Folded string // see [Fold]
	Kind   graph.Kind
}

// Mention is that a chunk speaks of an entity. There is one for each chunk and
// entity, in order of chunk.
type Mention struct {
	Entity int              // in Reading.Entities
	Chunk  int              // in the chunks that were read
	Times  int              // at least 1
	About  bool             // the document's title, or the last heading above the chunk, names it
	Spans  []knowledge.Span // in the version's text, in order, at most MaxSpans; none where only the title names it
}

// Relation is what a sentence states of two entities.
type Relation struct {
	Source, Target int // in Reading.Entities
	Chunk          int
	Kind           string         // at most 64 characters
	Span           knowledge.Span // the sentence
	Weight         float64        // how sure it is, from 0 to 1
}

// Read reads one document: its title, its language as a BCP 47 tag (empty when
// it is not known), and its chunks in order.
func Read(title, language string, chunks []knowledge.Chunk) Reading {
	d := newDocument(title, language, chunks)
	d.survey()
	d.define()
	for i := range chunks {
		d.read(i)
	}
	return d.reading
}

// Rank orders kinds: where documents differ on what an entity is, the higher
// one holds.
func Rank(k graph.Kind) int {
	switch k {
	case graph.KindTitle:
		return 5
	case graph.KindName:
		return 4
	case graph.KindTerm:
		return 3
	case graph.KindIdentifier:
		return 2
	case graph.KindDate:
		return 1
	default:
		return 0
	}
}
