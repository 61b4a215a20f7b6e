package knowledge

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Support is how far a sentence of an answer rests on the documents.
type Support string

// The kinds of support.
const (
	SupportCited Support = "cited"       // a cited span says so
	SupportNone  Support = "unsupported" // it says something that no passage was found to say
	SupportPlain Support = "plain"       // it says nothing that would need a source

	SupportWithheld Support = "withheld" // it rests on what the reader may not read, and stands for a sentence that does
)

// WrittenBy says what wrote an answer and what that took. The zero value is an
// answer that was composed from the documents' own sentences because no model
// is set up.
type WrittenBy struct {
	Model        string // as its server names it; empty when no model wrote any of the answer
	Endpoint     string // the name of the endpoint that was asked; empty when none is set up
	EndpointID   id.ID
	InputTokens  int
	OutputTokens int
	Estimated    bool          // whether the tokens were estimated
	Cost         int64         // millionths of a US dollar
	FirstWord    time.Duration // from asking the model to its first text

	// Fallback says in a sentence why the model did not write the answer, or
	// did not write it to its end; FallbackCode says it for programs. Both are
	// empty when it did, or when none is set up.
	Fallback     string
	FallbackCode Code
}

// Turn is an earlier question of a conversation with its answer.
type Turn struct {
	Question  string
	Answer    string
	Documents []id.ID // that the answer cites or was written from, each once
}
