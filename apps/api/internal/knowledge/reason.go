package knowledge

import "github.com/forebay/forebay/packages/schema/id"

// Reason is why a passage was found.
type Reason struct {
	// Terms are the question's words that the passage has, as the question
	// writes them, the most telling first.
	Terms []string
	// Path leads from a passage that the question finds by its words to this
	// one, step by step. It is empty where the question finds it by itself.
	Path []Step
}

// Step is one step of a path: two passages that speak of the same thing.
type Step struct {
	Entity id.ID
	Name   string // of the entity, as documents write it
	From   Place  // the sentence that names it before the step
	To     Place  // the sentence that names it after the step
}

// Place is a span of a document's text. It carries no text: who shows it loads
// that, with access checked.
type Place struct {
	DocumentID id.ID
	VersionID  id.ID
	ChunkID    id.ID
	Span       Span
}
