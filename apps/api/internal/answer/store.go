// Package answer turns a question into a cited answer, streamed as typed
// events that are kept, so that a reader can leave, come back and go on.
// extractive composes an answer from the documents' own sentences; generative
// has a model write one and checks what it says against the documents.
package answer

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Begin is what starts an answer.
type Begin struct {
	ConversationID id.ID // Nil for a new conversation
	Title          string
	Question       string
	Owner          string        // the replica that computes it
	Lease          time.Duration // how long it may stay silent before it counts as dead
}

// Result closes an answer.
type Result struct {
	Status    knowledge.AnswerStatus
	Text      string
	Sources   []knowledge.SourceReport
	Citations []knowledge.Citation
	WrittenBy knowledge.WrittenBy
	Took      time.Duration
}

// Conversations keeps questions, answers and their events, in the viewer's
// organisation and, but for reading what others shared, only for the viewer's
// own conversations: those of others answer CodeNotFound.
type Conversations interface {
	// Begin stores the question and an empty answer under the owner's lease.
	Begin(ctx context.Context, b Begin) (c knowledge.Conversation, question, answer knowledge.Message, err error)
	// Append adds events in order and renews the lease. It answers
	// CodeConflict when the owner has lost it or the answer has ended.
	Append(ctx context.Context, message id.ID, owner string, events []knowledge.Event, lease time.Duration) (stopRequested bool, err error)
	// Finish appends the last events and closes the answer, in one transaction.
	Finish(ctx context.Context, message id.ID, owner string, events []knowledge.Event, r Result) error
	// Renew keeps a silent answer's lease and reports whether a stop was asked for.
	Renew(ctx context.Context, message id.ID, owner string, lease time.Duration) (stopRequested bool, err error)

	// Turns returns the conversation's last questions before the message of the
	// given number that have an answer with text, oldest first, at most so many.
	Turns(ctx context.Context, conversation id.ID, before, most int) ([]knowledge.Turn, error)

	// Events returns the kept events after the given number, and how the answer stands.
	// An answer whose lease has ended is closed as interrupted first.
	Events(ctx context.Context, message id.ID, after int64) ([]knowledge.Event, knowledge.AnswerStatus, error)
	// RequestStop asks the owner, wherever it runs, to stop.
	RequestStop(ctx context.Context, message id.ID) error

	// Conversation returns one with all messages, in order, with their
	// citations; also another's, if that person shared it.
	Conversation(ctx context.Context, conversation id.ID) (knowledge.Conversation, []knowledge.Message, error)
	// EventsOf returns the kept events of all the answers of a conversation that
	// Conversation returns, by answer, in order.
	EventsOf(ctx context.Context, conversation id.ID) (map[id.ID][]knowledge.Event, error)
}
