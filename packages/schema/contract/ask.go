package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Ask is a question.
type Ask struct {
	Question       string  `json:"question" doc:"In the person's own words; at most 4,000 characters"`
	ConversationID *id.ID  `json:"conversationId,omitempty" format:"uuid" doc:"The conversation it continues; left out, a new one"`
	Collections    []id.ID `json:"collections,omitempty" maxItems:"100" doc:"Only these collections; left out, all that the viewer may read"`
}

// The events of an answer, in the order they can come: one started; at most one
// query; for each source, source when it begins and again when it ends; a
// writer before the first sentence, and another when who writes changes; delta
// and citation for each sentence; at most one partial; one done or one error.
// Each event's id is its number within the answer, to resume after.

// StartedEvent opens an answer.
type StartedEvent struct {
	ConversationID id.ID  `json:"conversationId" format:"uuid"`
	MessageID      id.ID  `json:"messageId" format:"uuid" doc:"The answer; resume it at /v1/messages/{id}/stream"`
	Question       string `json:"question"`
}

// SourceEvent says how one retrieval source is doing.
type SourceEvent struct {
	Name   string `json:"name" example:"lexical"`
	State  string `json:"state" enum:"searching,done,late,failed,refused" doc:"late, failed and refused mean that its share is missing"`
	Found  int    `json:"found" doc:"Passages it brought"`
	TookMS int    `json:"tookMs"`
	Reason string `json:"reason,omitempty" doc:"Why its share is missing, for a person"`
}

// DeltaEvent is a piece of the answer's text.
type DeltaEvent struct {
	Sentence int    `json:"sentence" doc:"Which sentence it belongs to, from 0"`
	Text     string `json:"text" doc:"To append to that sentence"`
	Break    bool   `json:"break,omitempty" doc:"Whether a paragraph begins with this sentence"`
	Support  string `json:"support,omitempty" enum:"cited,unsupported,plain,withheld" doc:"How far the sentence rests on the documents; plain: it says nothing that needs a source; withheld: it stands for one that rests on a document which the reader may not read"`
	Reason   string `json:"reason,omitempty" doc:"With unsupported: why, for a person"`
}

// CitationEvent ties a sentence to the exact span that supports it.
type CitationEvent struct {
	Citation
}

// Citation is a span of a document that supports a sentence.
type Citation struct {
	Number        int    `json:"number" doc:"The mark shown in the answer, from 1; the same span keeps its number"`
	Sentence      int    `json:"sentence" doc:"The sentence it supports, from 0"`
	DocumentID    id.ID  `json:"documentId" format:"uuid"`
	DocumentName  string `json:"documentName"`
	CollectionID  id.ID  `json:"collectionId" format:"uuid"`
	Version       int    `json:"version" doc:"The document's version that was cited"`
	Page          int    `json:"page,omitempty"`
	Locator       string `json:"locator,omitempty" doc:"Where it is to be found when pages do not say" example:"Sales, row 12"`
	Start         int    `json:"start" doc:"In UTF-8 bytes of that version's text"`
	End           int    `json:"end"`
	Quote         string `json:"quote" doc:"Exactly the text of the span"`
	ContextBefore string `json:"contextBefore,omitempty" doc:"The text just before, within the same passage"`
	ContextAfter  string `json:"contextAfter,omitempty" doc:"The text just after, within the same passage"`

	Why *Reason `json:"why,omitempty" doc:"Why its passage was found; the words of a path are at /v1/conversations/{id}/reasons"`
}

// PartialEvent says that the answer was made without some sources.
type PartialEvent struct {
	Missing []SourceEvent `json:"missing" nullable:"false"`
	Message string        `json:"message" doc:"For a person"`
}

// DoneEvent closes an answer.
type DoneEvent struct {
	Status   string    `json:"status" enum:"answered,unsupported,stopped,failed,interrupted"`
	TookMS   int       `json:"tookMs"`
	Searched int       `json:"searched" doc:"Documents within reach of the question"`
	Nearest  []Passage `json:"nearest,omitempty" doc:"With unsupported: the nearest passages"`
	Advice   string    `json:"advice,omitempty" doc:"With unsupported: how to widen the search"`

	Confidence *float64 `json:"confidence,omitempty" minimum:"0" maximum:"1" doc:"How likely it is that the passages found have the answer, by their words; below 0.25 a composed answer is declined. Left out where it was not looked at"`

	WrittenBy *WrittenBy `json:"writtenBy,omitempty" doc:"What wrote the answer, and what that took; when a model stopped before its end, the whole of it"`
}

// ErrorEvent closes an answer that failed.
type ErrorEvent struct {
	Problem
}

// Passage is a piece of a document that a search found.
type Passage struct {
	DocumentID   id.ID   `json:"documentId" format:"uuid"`
	DocumentName string  `json:"documentName"`
	Title        string  `json:"title"`
	CollectionID id.ID   `json:"collectionId" format:"uuid"`
	Version      int     `json:"version"`
	Page         int     `json:"page,omitempty"`
	Locator      string  `json:"locator,omitempty" doc:"Where it is to be found when pages do not say" example:"Sales, row 12"`
	Start        int     `json:"start" doc:"In UTF-8 bytes of that version's text"`
	End          int     `json:"end"`
	Heading      string  `json:"heading,omitempty" doc:"The headings above it"`
	Text         string  `json:"text"`
	Score        float64 `json:"score" doc:"Comparable within one search only"`
	Source       string  `json:"source" example:"lexical"`
	Why          *Reason `json:"why,omitempty" doc:"Why it was found; of an answer's passages, the words of a path are at /v1/conversations/{id}/reasons"`
}

// SearchQuery asks for passages.
type SearchQuery struct {
	Query      string `query:"q" required:"true" doc:"In the person's own words; at most 4,000 characters"`
	Collection id.ID  `query:"collection" format:"uuid" doc:"Only this collection"`
	Limit      int    `query:"limit" minimum:"1" maximum:"100" default:"10"`
	PerDoc     int    `query:"perDocument" minimum:"1" maximum:"100" default:"100" doc:"At most this many passages of one document"`
	// The parts are retrieve.Part's.
	Without []string `query:"without,explode" enum:"document,phrases,proximity,graph,vector" doc:"Parts of ranking to leave out, to see what each brings"`
}

// SearchResult is the passages found, best first, and how each source fared.
type SearchResult struct {
	Passages []Passage     `json:"passages" nullable:"false"`
	Sources  []SourceEvent `json:"sources" nullable:"false"`
	TookMS   float64       `json:"tookMs"`
}

// Conversation is a run of questions and answers.
type Conversation struct {
	ID        id.ID     `json:"id" format:"uuid"`
	Title     string    `json:"title" doc:"The first question, shortened, or what its person called it"`
	OwnerID   id.ID     `json:"ownerId" format:"uuid" doc:"Whose it is; only they can ask on in it"`
	Owner     string    `json:"owner,omitempty" doc:"Their name, when that is not the viewer"`
	CreatedAt time.Time `json:"createdAt"`
	UpdatedAt time.Time `json:"updatedAt"`

	SharedAt *time.Time `json:"sharedAt,omitempty" doc:"When it was shown to the organisation; left out, it was not"`
}

// Conversations is a page of conversations, newest first.
type Conversations struct {
	Conversations []Conversation `json:"conversations" nullable:"false"`
	Next          string         `json:"next,omitempty"`
}

// ConversationDetail is a conversation with all its messages.
type ConversationDetail struct {
	Conversation
	Messages []Message `json:"messages" nullable:"false"`
}

// Message is one turn of a conversation.
type Message struct {
	ID        id.ID         `json:"id" format:"uuid"`
	Role      string        `json:"role" enum:"user,assistant"`
	Text      string        `json:"text" doc:"A question's words; of an answer, its sentences joined"`
	Sentences []Sentence    `json:"sentences,omitempty" doc:"Of an answer"`
	Citations []Citation    `json:"citations,omitempty" doc:"Of an answer"`
	Sources   []SourceEvent `json:"sources,omitempty" doc:"Of an answer"`
	Query     string        `json:"query,omitempty" doc:"Of an answer: what was searched for, where that was not the question as asked"`
	Writers   []WriterEvent `json:"writers,omitempty" doc:"Of an answer: what wrote it, in turn"`
	Done      *DoneEvent    `json:"done,omitempty" doc:"Of an answer that has ended"`
	Status    string        `json:"status,omitempty" enum:"streaming,answered,unsupported,stopped,failed,interrupted" doc:"Of an answer"`
	CreatedAt time.Time     `json:"createdAt"`

	Feedback   *Feedback `json:"feedback,omitempty" doc:"Of an answer: what the viewer thinks of it"`
	TestCaseID *id.ID    `json:"testCaseId,omitempty" format:"uuid" doc:"Of an answer: the test case that the viewer keeps it as"`
}

// Sentence is one sentence of an answer.
type Sentence struct {
	Text  string `json:"text"`
	Break bool   `json:"break,omitempty" doc:"Whether a paragraph begins with it"`

	Support string `json:"support,omitempty" enum:"cited,unsupported,plain,withheld" doc:"How far it rests on the documents; plain: it says nothing that needs a source; withheld: it stands for one that rests on a document which the reader may not read"`
	Reason  string `json:"reason,omitempty" doc:"With unsupported: why, for a person"`
}

// Suggestions are questions worth asking of this library.
type Suggestions struct {
	Questions []string `json:"questions" nullable:"false"`
	Documents int      `json:"documents" doc:"Searchable documents that the viewer may read"`
}
