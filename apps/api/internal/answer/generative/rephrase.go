package generative

import (
	"context"
	"fmt"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/model"
)

// rephrasing is what the model is told to put a question so that it stands alone.
const rephrasing = `Below are the questions of a conversation, the last of which goes on from those before it. Rewrite the last question so that it can be understood without the others, in its own language and with their words. Do not answer it, and add nothing. Reply with the rewritten question only, on one line.`

const (
	// questionTokens is room for one question.
	questionTokens = 120
	// asides is how many earlier questions are shown.
	asides = 4
)

// Standalone implements [answer.Writer]. Only questions are shown to the model:
// they are the person's own words, and answers may quote anybody's.
func (w *Writer) Standalone(ctx context.Context, work answer.Work) (string, error) {
	var text strings.Builder
	for _, t := range work.Turns[max(len(work.Turns)-asides, 0):] {
		fmt.Fprintf(&text, "Earlier question: %s\n", line(t.Question))
	}
	fmt.Fprintf(&text, "Last question: %s", line(work.Question))
	var put strings.Builder
	reply, err := w.opts.Chat.Chat(ctx, work.Endpoint, model.Request{
		System: rephrasing, Turns: []model.Turn{{Role: model.RoleUser, Text: text.String()}}, MaxTokens: questionTokens,
	}, func(piece string) error {
		put.WriteString(piece)
		return nil
	})
	if err != nil { // a question that it put well says nothing about its answers
		w.rests.note(work.Endpoint, err)
	}
	w.record(ctx, work.Endpoint, work.MessageID, reply, err)
	return put.String(), err
}
