package contract

import "github.com/forebay/forebay/packages/schema/id"

// Reason is why a passage was found.
type Reason struct {
	Terms []string `json:"terms,omitempty" doc:"The question's words that the passage has, the most telling first"`
	Path  []Step   `json:"path,omitempty" doc:"Leads from a passage that the question finds by its words to this one; left out where the question finds it by itself, or a step of it cannot be shown"`
}

// Step is one step of a path: two sentences that speak of the same thing.
type Step struct {
	EntityID id.ID  `json:"entityId" format:"uuid"`
	Entity   string `json:"entity,omitempty" doc:"What both speak of, as documents write it; left out of an answer's events"`
	From     Place  `json:"from" doc:"The sentence that names it before the step"`
	To       Place  `json:"to" doc:"The sentence that names it after the step"`
}

// Place is a sentence of a document; in an answer's events, the words of it that
// name what a path goes by.
type Place struct {
	DocumentID   id.ID  `json:"documentId" format:"uuid"`
	ChunkID      id.ID  `json:"chunkId" format:"uuid" doc:"The passage that it stands in"`
	Start        int    `json:"start" doc:"In UTF-8 bytes of the version's text"`
	End          int    `json:"end"`
	DocumentName string `json:"documentName,omitempty" doc:"Left out of an answer's events, as the rest is"`
	Version      int    `json:"version,omitempty"`
	CollectionID *id.ID `json:"collectionId,omitempty" format:"uuid"`
	Page         int    `json:"page,omitempty"`
	Text         string `json:"text,omitempty" doc:"Exactly the text of the span"`
}

// Reasons is why an answer's citations and nearest passages were found, with
// the words of each step as far as the viewer may read them at this moment.
type Reasons struct {
	Citations []CitationReason `json:"citations" nullable:"false" doc:"Of those citations whose reason is known, in order"`
	Nearest   []Reason         `json:"nearest" nullable:"false" doc:"Of the nearest passages of a declined question, in their order"`
}

// CitationReason is why the passage of a citation was found.
type CitationReason struct {
	Number   int    `json:"number" doc:"The citation's"`
	Sentence int    `json:"sentence" doc:"The sentence it supports, from 0"`
	Why      Reason `json:"why"`
}
