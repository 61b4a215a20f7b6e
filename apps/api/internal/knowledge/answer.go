package knowledge

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Passage is a chunk that retrieval brought, with what a reader needs to judge it.
type Passage struct {
	Chunk
	CollectionID  id.ID
	DocumentName  string
	DocumentTitle string
	Version       int     // the version's number
	Page          int     // 0 when the format has none
	Score         float64 // higher is better; comparable within one search only
	Source        string  // the retrieval source that found it, such as "lexical"
	Why           Reason
}

// SourceState is how one retrieval source fared.
type SourceState string

// The states of a source. Late, Failed and Refused mean that its share is missing.
const (
	SourceSearching SourceState = "searching"
	SourceDone      SourceState = "done"
	SourceLate      SourceState = "late"    // its deadline passed first
	SourceFailed    SourceState = "failed"  // it answered with an error
	SourceRefused   SourceState = "refused" // the database would not admit it now
)

// SourceReport says how one source fared in one search.
type SourceReport struct {
	Name   string
	State  SourceState
	Found  int
	Took   time.Duration
	Reason string // for a person; empty when Done
}

// Missing says whether this source's share is absent from the result.
func (r SourceReport) Missing() bool {
	return r.State == SourceLate || r.State == SourceFailed || r.State == SourceRefused
}

// Citation ties a sentence of an answer to the exact span that supports it.
type Citation struct {
	Number       int // the mark shown in the answer, from 1
	Sentence     int // the sentence it supports, from 0
	DocumentID   id.ID
	VersionID    id.ID
	ChunkID      id.ID
	CollectionID id.ID
	DocumentName string
	Version      int
	Page         int
	Locator      string // where it is to be found when pages do not say, as in Block
	Span         Span
	Quote        string // exactly the text at Span
}

// Role says who speaks in a conversation.
type Role string

// The speakers.
const (
	RoleUser      Role = "user"
	RoleAssistant Role = "assistant"
)

// AnswerStatus is how an answer ended, or that it has not.
type AnswerStatus string

// The life of an answer.
const (
	AnswerStreaming   AnswerStatus = "streaming"
	AnswerDone        AnswerStatus = "answered"
	AnswerUnsupported AnswerStatus = "unsupported" // nothing in reach supports an answer
	AnswerStopped     AnswerStatus = "stopped"     // by the person
	AnswerFailed      AnswerStatus = "failed"
	AnswerInterrupted AnswerStatus = "interrupted" // its owner died; there may be a beginning
)

// Final says whether no further event can follow.
func (s AnswerStatus) Final() bool { return s != AnswerStreaming }

// Conversation is a run of questions and answers of one person.
type Conversation struct {
	ID        id.ID
	UserID    id.ID
	Title     string
	CreatedAt time.Time
	UpdatedAt time.Time
	SharedAt  time.Time // when its person showed it to the organisation; zero: they did not
}

// NotYourConversation refuses to go on with what another person shared.
func NotYourConversation() error {
	return Errorf(CodeForbidden, "This conversation is another person's, shared for reading. Ask in a conversation of your own.")
}

// Message is one turn of a conversation.
type Message struct {
	ID             id.ID
	ConversationID id.ID
	Seq            int // from 0 within the conversation
	Role           Role
	Text           string
	Status         AnswerStatus // of an assistant's message
	Sources        []SourceReport
	Citations      []Citation
	WrittenBy      *WrittenBy // nil of a question, and of an answer that has not ended or from before models wrote
	Took           time.Duration
	CreatedAt      time.Time
}

// Event is one typed step of an answer, as it is streamed and as it is kept.
// Data is the JSON of the contract's event of that Type.
type Event struct {
	Seq  int64 // from 1 within the message; the stream's Last-Event-ID
	Type string
	Data []byte
}
