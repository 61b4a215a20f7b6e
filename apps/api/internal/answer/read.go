package answer

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Conversation returns a conversation that the viewer has, or that another
// person shared, with all its messages, each answer as its events tell it. What
// rests on documents that the viewer may not read is withheld.
func (s *Service) Conversation(ctx context.Context, conversation id.ID) (contract.ConversationDetail, error) {
	c, messages, err := s.opts.Conversations.Conversation(ctx, conversation)
	if err != nil {
		return contract.ConversationDetail{}, err
	}
	// Read after the messages: an answer that has ended has all its events.
	events, err := s.opts.Conversations.EventsOf(ctx, conversation)
	if err != nil {
		return contract.ConversationDetail{}, err
	}
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return contract.ConversationDetail{}, err
	}
	others := c.UserID != viewer.UserID
	all := make([]kept, len(messages))
	for i, m := range messages {
		all[i] = kept{Message: m, events: events[m.ID], status: m.Status}
		if others && m.Role == knowledge.RoleAssistant && !m.Status.Final() {
			all[i].unsaid()
		}
	}
	withheld, err := s.withholdAll(ctx, all)
	if err != nil {
		return contract.ConversationDetail{}, err
	}
	detail := contract.ConversationDetail{Conversation: conversationContract(c), Messages: make([]contract.Message, len(messages))}
	for i, k := range all {
		if detail.Messages[i], err = k.message(); err != nil {
			return contract.ConversationDetail{}, err
		}
		if withheld {
			detail.Messages[i].Query = "" // made from answers before, it may say what those said
		}
		if others {
			uncounted(&detail.Messages[i])
		}
	}
	return detail, nil
}

// unsaid leaves nothing of an answer that has not ended: a sentence can be there
// before it is known what it rests on.
func (k *kept) unsaid() {
	k.events, k.Text, k.Citations, k.Sources = nil, "", nil, nil
}

// uncounted takes out of an answer how much its asker could have been answered
// from: another reader may read less. Of the searches, those stay that failed.
func uncounted(m *contract.Message) {
	if m.Done != nil {
		m.Done.Searched = 0
	}
	m.Sources = slices.DeleteFunc(m.Sources, func(s contract.SourceEvent) bool { return s.State == string(knowledge.SourceDone) })
	for i := range m.Sources {
		m.Sources[i].Found = 0
	}
}

func conversationContract(c knowledge.Conversation) contract.Conversation {
	out := contract.Conversation{ID: c.ID, Title: c.Title, OwnerID: c.UserID, CreatedAt: c.CreatedAt, UpdatedAt: c.UpdatedAt}
	if !c.SharedAt.IsZero() {
		out.SharedAt = &c.SharedAt
	}
	return out
}

// kept is a message as the store has it.
type kept struct {
	knowledge.Message
	events []knowledge.Event
	status knowledge.AnswerStatus
}

// message rebuilds one message. An answer's sentences, paragraphs and previews
// are in its events alone; an answer without events has its row.
func (k kept) message() (contract.Message, error) {
	m, status := k.Message, k.status
	out := contract.Message{ID: m.ID, Role: string(m.Role), Text: m.Text, CreatedAt: m.CreatedAt}
	if m.Role != knowledge.RoleAssistant {
		return out, nil
	}
	out.Status = string(status)
	if len(k.events) == 0 {
		fromRow(&out, m)
	} else if err := fromEvents(&out, k.events); err != nil {
		return contract.Message{}, err
	}
	if out.Done == nil && status.Final() {
		out.Done = &contract.DoneEvent{Status: out.Status, TookMS: int(m.Took.Milliseconds())}
		if m.WrittenBy != nil {
			out.Done.WrittenBy = writtenContract(*m.WrittenBy)
		}
	}
	return out, nil
}

func fromRow(out *contract.Message, m knowledge.Message) {
	if m.Text != "" {
		out.Sentences = []contract.Sentence{{Text: m.Text, Break: true}}
	}
	for _, c := range m.Citations {
		out.Citations = append(out.Citations, citationContract(Cited{Citation: c}))
	}
	for _, s := range m.Sources {
		out.Sources = append(out.Sources, SourceContract(s))
	}
}

// fromEvents replays an answer.
func fromEvents(out *contract.Message, events []knowledge.Event) error {
	for _, e := range events {
		if err := replay(out, e); err != nil {
			return fmt.Errorf("answer: event %d of message %s: %w", e.Seq, out.ID, err)
		}
	}
	out.Text = joinSentences(out.Sentences)
	return nil
}

func replay(out *contract.Message, e knowledge.Event) error {
	switch e.Type {
	case eventSource:
		var s contract.SourceEvent
		if err := json.Unmarshal(e.Data, &s); err != nil {
			return err
		}
		for i := range out.Sources {
			if out.Sources[i].Name == s.Name {
				out.Sources[i] = s
				return nil
			}
		}
		out.Sources = append(out.Sources, s)
	case eventDelta:
		var d contract.DeltaEvent
		if err := json.Unmarshal(e.Data, &d); err != nil {
			return err
		}
		out.Sentences = extend(out.Sentences, d)
	case eventCitation:
		var c contract.CitationEvent
		if err := json.Unmarshal(e.Data, &c); err != nil {
			return err
		}
		out.Citations = append(out.Citations, c.Citation)
	case eventQuery:
		var q contract.QueryEvent
		if err := json.Unmarshal(e.Data, &q); err != nil {
			return err
		}
		out.Query = q.Query
	case eventWriter:
		var w contract.WriterEvent
		if err := json.Unmarshal(e.Data, &w); err != nil {
			return err
		}
		out.Writers = append(out.Writers, w)
	case eventDone:
		out.Done = &contract.DoneEvent{}
		return json.Unmarshal(e.Data, out.Done)
	default: // started, rests, partial and error have no part in a kept message
	}
	return nil
}

// extend appends text to a sentence, which may be a new one.
func extend(sentences []contract.Sentence, d contract.DeltaEvent) []contract.Sentence {
	for len(sentences) <= d.Sentence {
		sentences = append(sentences, contract.Sentence{})
	}
	s := &sentences[d.Sentence]
	s.Text += d.Text
	s.Break = s.Break || d.Break
	if d.Support != "" {
		s.Support, s.Reason = d.Support, d.Reason
	}
	return sentences
}

// joinSentences is an answer as plain text.
func joinSentences(sentences []contract.Sentence) string {
	var b strings.Builder
	for i, s := range sentences {
		switch {
		case i == 0:
		case s.Break:
			b.WriteString("\n\n")
		default:
			b.WriteString(" ")
		}
		b.WriteString(s.Text)
	}
	return b.String()
}
