// Package graph is what documents speak of: entities, where they are
// mentioned, and what sentences state of two of them. Extraction finds them in
// text (package extract), the builder keeps them up to date (package build),
// and explore shows them to people; the walk that finds passages is one of the
// sources of retrieval.
//
// That two entities stand in one passage is not stored: it follows from the
// mentions.
package graph

import (
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Kind is what an entity is.
type Kind string

// The kinds of entity.
const (
	KindTitle      Kind = "title"      // what a document or a section is about
	KindName       Kind = "name"       // a person, a place, an organisation: a run of names
	KindTerm       Kind = "term"       // a defined or technical term
	KindIdentifier Kind = "identifier" // a code, a version, an address
	KindDate       Kind = "date"
)

// MaxName is how long an entity's name can be, in characters.
const MaxName = 191

// Entity is something that documents speak of under one name.
type Entity struct {
	ID       id.ID
	Name     string // as documents write it
	NamedBy  id.ID  // the version that writes it so; given to be kept, and not read back
	Folded   string // without case, accents and punctuation: what makes two mentions one entity
	Kind     Kind
	Passages int // how many chunks of the organisation mention it
}

// EntityID is the ID of the entity with a folded name: it follows from both, so
// that an entity can be written without being looked up.
func EntityID(org id.ID, folded string) id.ID { return id.Derive(org, "entity "+folded) }

// Mention is that a chunk speaks of an entity.
type Mention struct {
	EntityID   id.ID
	DocumentID id.ID
	VersionID  id.ID
	ChunkID    id.ID
	Times      int              // how often; at least 1
	Spans      []knowledge.Span // where in the version's text, in order; of many, the first
	About      bool             // the document's title, or the heading above the chunk, names it
}

// Method is how a mention or a relation was found.
type Method string

// The methods.
const (
	MethodRules Method = "rules"
	MethodModel Method = "model"
	MethodBoth  Method = "both" // of mentions; what both state is two relations
)

// Has says whether a method found it, perhaps with another.
func (m Method) Has(o Method) bool { return m == o || m == MethodBoth }

// With is how it was found once another method has found it too.
func (m Method) With(o Method) Method {
	if m.Has(o) {
		return m
	}
	return MethodBoth
}

// Without is how it was found besides, when a method finds it no more; empty if
// no other one has.
func (m Method) Without(o Method) Method {
	switch {
	case !m.Has(o):
		return m
	case m == o:
		return ""
	case o == MethodRules:
		return MethodModel
	}
	return MethodRules
}

// AliasOf relates a short or other name to the full one: "AMPK" to
// "AMP-activated protein kinase".
const AliasOf = "alias of"

// Relation is what a sentence states of two entities.
type Relation struct {
	ID         id.ID
	SourceID   id.ID
	TargetID   id.ID
	Kind       string // as the sentence puts it: "born in", AliasOf; at most 64 characters
	Method     Method
	DocumentID id.ID
	VersionID  id.ID
	ChunkID    id.ID
	Span       knowledge.Span // the sentence, in the version's text
	Weight     float64        // how sure it is, from 0 to 1
}
