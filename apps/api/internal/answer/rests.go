package answer

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// EventRests is the type of the event that says what a model was given to write
// an answer from. What it wrote may say anything of that again, cited or not, so
// the event is kept with the answer's others; no reader is shown it.
const EventRests = "rests"

// Rests is an event of type [EventRests].
type Rests struct {
	Documents []id.ID `json:"documents"` // each once
}

// ReadRests returns the documents that an event of type [EventRests] lists.
func ReadRests(e knowledge.Event) ([]id.ID, error) {
	var r Rests
	if err := json.Unmarshal(e.Data, &r); err != nil {
		return nil, fmt.Errorf("answer: event %d: %w", e.Seq, err)
	}
	return r.Documents, nil
}

// noteGiven keeps, before a model sees any of it, which documents it is given:
// those of the passages, and those that what it is told of earlier answers
// rests on.
func (r *run) noteGiven(w Work) error {
	var given []id.ID
	for _, p := range w.Found {
		given = append(given, p.DocumentID)
	}
	for _, t := range w.Turns {
		if t.Answer != "" {
			given = append(given, t.Documents...)
		}
	}
	slices.SortFunc(given, id.ID.Compare)
	return r.emit(EventRests, Rests{Documents: slices.Compact(given)})
}
