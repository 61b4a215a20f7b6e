package knowledge

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Verdict is what a reader thinks of an answer.
type Verdict string

// The verdicts.
const (
	VerdictUp   Verdict = "up"
	VerdictDown Verdict = "down"
)

// Opinion is one reader's of one answer.
type Opinion struct {
	MessageID id.ID // the answer
	Verdict   Verdict
	Comment   string // at most MaxComment characters; may be empty
	UpdatedAt time.Time
}

// MaxComment is the longest comment on an answer or a kept question, in characters.
const MaxComment = 2000

// TestCase is a question that is kept to be asked again, with the spans that a
// good answer rests on.
type TestCase struct {
	ID        id.ID
	MessageID id.ID // the answer that it was kept from
	CreatedBy id.ID
	Question  string
	Expected  []Citation // only documents and places: no quotes, no sentences
	Note      string     // at most MaxComment characters; may be empty
	CreatedAt time.Time
}
