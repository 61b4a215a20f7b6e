package store

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/citation"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	"github.com/forebay/forebay/packages/schema/id"
)

// Turns returns the last questions before a message that have an answer with
// text, oldest first. A question without one takes up its place.
func (c *Conversations) Turns(ctx context.Context, talk id.ID, before, most int) ([]knowledge.Turn, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := c.client.Message.Query().
		Where(message.ConversationID(talk), message.UserID(v.UserID), message.SeqLT(before)).
		Order(message.BySeq(sql.OrderDesc())).Limit(2*most).
		Select(message.FieldID, message.FieldRole, message.FieldText).All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, public(err, "conversation")
	}
	rested, err := c.restedOn(ctx, each(rows, func(m *ent.Message) id.ID { return m.ID }))
	if err != nil {
		return nil, err
	}
	slices.Reverse(rows)
	return turnsOf(rows, rested), nil
}

// restedOn returns the documents that each of the messages cites or was written
// from, each once.
func (c *Conversations) restedOn(ctx context.Context, messages []id.ID) (map[id.ID][]id.ID, error) {
	rows, err := c.client.Citation.Query().Where(citation.MessageIDIn(messages...)).
		Select(citation.FieldMessageID, citation.FieldDocumentID).All(ctx)
	if err != nil {
		return nil, public(err, "citation")
	}
	rested := map[id.ID][]id.ID{}
	add := func(message, document id.ID) {
		if !slices.Contains(rested[message], document) {
			rested[message] = append(rested[message], document)
		}
	}
	for _, r := range rows {
		add(r.MessageID, r.DocumentID)
	}
	events, err := c.client.MessageEvent.Query().
		Where(messageevent.MessageIDIn(messages...), messageevent.Type(answer.EventRests)).All(ctx)
	if err != nil {
		return nil, public(err, "answer")
	}
	for _, e := range events {
		given, err := answer.ReadRests(knowledge.Event{Seq: e.Seq, Data: []byte(e.Data)})
		if err != nil {
			return nil, err
		}
		for _, document := range given {
			add(e.MessageID, document)
		}
	}
	return rested, nil
}

// turnsOf pairs each question with the answer right behind it.
func turnsOf(rows []*ent.Message, rested map[id.ID][]id.ID) []knowledge.Turn {
	var turns []knowledge.Turn
	for i := 1; i < len(rows); i++ {
		asked, answered := rows[i-1], rows[i]
		if asked.Role == string(knowledge.RoleUser) && answered.Role == string(knowledge.RoleAssistant) && answered.Text != "" {
			turns = append(turns, knowledge.Turn{Question: asked.Text, Answer: answered.Text, Documents: rested[answered.ID]})
		}
	}
	return turns
}

// writtenJSON is knowledge.WrittenBy in its column.
type writtenJSON struct {
	Model        string `json:"model,omitempty"`
	Endpoint     string `json:"endpoint,omitempty"`
	EndpointID   *id.ID `json:"endpoint_id,omitempty"`
	InputTokens  int    `json:"input_tokens,omitempty"`
	OutputTokens int    `json:"output_tokens,omitempty"`
	Estimated    bool   `json:"estimated,omitempty"`
	Cost         int64  `json:"cost,omitempty"`
	FirstWordUS  int64  `json:"first_word_us,omitempty"`
	Fallback     string `json:"fallback,omitempty"`
	FallbackCode string `json:"fallback_code,omitempty"`
}

func encodeWritten(w knowledge.WrittenBy) (string, error) {
	j := writtenJSON{
		Model: w.Model, Endpoint: w.Endpoint, InputTokens: w.InputTokens, OutputTokens: w.OutputTokens,
		Estimated: w.Estimated, Cost: w.Cost, FirstWordUS: w.FirstWord.Microseconds(),
		Fallback: w.Fallback, FallbackCode: string(w.FallbackCode),
	}
	if !w.EndpointID.IsNil() {
		j.EndpointID = &w.EndpointID
	}
	b, err := json.Marshal(j)
	return string(b), err
}

func decodeWritten(text string) (*knowledge.WrittenBy, error) {
	if text == "" {
		return nil, nil
	}
	var j writtenJSON
	if err := json.Unmarshal([]byte(text), &j); err != nil {
		return nil, err
	}
	w := &knowledge.WrittenBy{
		Model: j.Model, Endpoint: j.Endpoint, InputTokens: j.InputTokens, OutputTokens: j.OutputTokens,
		Estimated: j.Estimated, Cost: j.Cost, FirstWord: time.Duration(j.FirstWordUS) * time.Microsecond,
		Fallback: j.Fallback, FallbackCode: knowledge.Code(j.FallbackCode),
	}
	if j.EndpointID != nil {
		w.EndpointID = *j.EndpointID
	}
	return w, nil
}
