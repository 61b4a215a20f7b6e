package answer

import (
	"context"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Composer writes an answer from passages. It calls emit for each piece as it
// has it and stops with emit's error when that fails.
type Composer interface {
	Compose(ctx context.Context, question string, found []knowledge.Passage, emit func(Piece) error) (Verdict, error)
}

// Piece is some text of one sentence and what supports it. Pieces of a
// sentence follow each other; its citations come with its last piece.
type Piece struct {
	Sentence  int  // from 0, never going back
	Break     bool // whether a paragraph begins with this sentence
	Text      string
	Citations []Cited
	Support   knowledge.Support // left out, it is cited when there are citations
	Reason    string            // with SupportNone: why, for a person
}

// Cited is a citation with the text around its span, for a preview.
type Cited struct {
	knowledge.Citation
	Why    knowledge.Reason // of its passage
	Before string           // from the same passage
	After  string
}

// Verdict says whether there was an answer to give.
type Verdict struct {
	Supported bool
	Nearest   []knowledge.Passage // when unsupported: what came nearest, best first
	Advice    string              // when unsupported: how to widen the search
	// Confidence is how likely it is that the passages have the answer, from 0
	// to 1; 0 also where that was not looked at.
	Confidence float64
}

// MaxQuestion is how long a question can be, in code points.
const MaxQuestion = 4000

// CheckQuestion refuses what cannot be asked: nothing to search for, or more
// than a question.
func CheckQuestion(text string) error {
	if n := utf8.RuneCountInString(text); n > MaxQuestion {
		e := knowledge.Errorf(knowledge.CodeQuestionTooLong,
			"The question has %d characters; the limit is %d. Shorten it, or put the long part in as a document.", n, MaxQuestion)
		e.Field = "question"
		return e
	}
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return nil
		}
	}
	e := knowledge.Errorf(knowledge.CodeEmptyQuestion, "There is nothing to search for. Ask with at least one word or number.")
	e.Field = "question"
	return e
}
