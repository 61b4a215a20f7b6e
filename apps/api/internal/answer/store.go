// Package answer turns a question into a cited answer, streamed as typed
// events that are kept, so that a reader can leave, come back and go on.
// extractive composes an answer from the documents' own sentences.
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
	Took      time.Duration
}

// Conversations keeps questions, answers and their events, in the viewer's
// organisation and only for the viewer's own conversations: those of others
// answer CodeNotFound.
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

	// Events returns the kept events after the given number, and how the answer stands.
	// An answer whose lease has ended is closed as interrupted first.
	Events(ctx context.Context, message id.ID, after int64) ([]knowledge.Event, knowledge.AnswerStatus, error)
	// RequestStop asks the owner, wherever it runs, to stop.
	RequestStop(ctx context.Context, message id.ID) error

	// List returns the viewer's conversations, newest first, after the cursor (zero values: the first page).
	List(ctx context.Context, beforeTime time.Time, beforeID id.ID, limit int) ([]knowledge.Conversation, error)
	// Conversation returns one with all messages, in order, with their citations.
	Conversation(ctx context.Context, conversation id.ID) (knowledge.Conversation, []knowledge.Message, error)
}
