package answer

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
	"github.com/forebay/forebay/packages/weir"
)

// List returns the viewer's conversations, newest first, after the cursor
// (zero values: the first page).
func (s *Service) List(ctx context.Context, beforeTime time.Time, beforeID id.ID, limit int) ([]contract.Conversation, error) {
	kept, err := s.opts.Conversations.List(ctx, beforeTime, beforeID, limit)
	if err != nil {
		return nil, err
	}
	list := make([]contract.Conversation, len(kept))
	for i, c := range kept {
		list[i] = conversationContract(c)
	}
	return list, nil
}

// readsAtOnce is how many answers of one conversation are read at a time.
const readsAtOnce = 4

// Conversation returns one of the viewer's conversations with all its messages,
// each answer as its events tell it.
func (s *Service) Conversation(ctx context.Context, conversation id.ID) (contract.ConversationDetail, error) {
	c, messages, err := s.opts.Conversations.Conversation(ctx, conversation)
	if err != nil {
		return contract.ConversationDetail{}, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	detail := contract.ConversationDetail{Conversation: conversationContract(c), Messages: make([]contract.Message, len(messages))}
	reading := make([]*weir.Future[contract.Message], len(messages))
	turns := make(chan struct{}, readsAtOnce)
	for i, m := range messages {
		reading[i] = weir.Go(ctx, func(ctx context.Context) (contract.Message, error) {
			turns <- struct{}{}
			defer func() { <-turns }()
			return s.message(ctx, m)
		})
	}
	for i, got := range weir.Gather(ctx, reading...) {
		if got.Err != nil {
			return contract.ConversationDetail{}, got.Err
		}
		detail.Messages[i] = got.Value
	}
	return detail, nil
}

func conversationContract(c knowledge.Conversation) contract.Conversation {
	return contract.Conversation{ID: c.ID, Title: c.Title, CreatedAt: c.CreatedAt, UpdatedAt: c.UpdatedAt}
}

// message rebuilds one message. An answer's sentences, paragraphs and previews
// are in its events alone; an answer without events has its row.
func (s *Service) message(ctx context.Context, m knowledge.Message) (contract.Message, error) {
	out := contract.Message{ID: m.ID, Role: string(m.Role), Text: m.Text, CreatedAt: m.CreatedAt}
	if m.Role != knowledge.RoleAssistant {
		return out, nil
	}
	events, status, err := s.opts.Conversations.Events(ctx, m.ID, 0)
	if err != nil {
		return contract.Message{}, err
	}
	out.Status = string(status)
	if len(events) == 0 {
		fromRow(&out, m)
	} else if err := fromEvents(&out, events); err != nil {
		return contract.Message{}, err
	}
	if out.Done == nil && status.Final() {
		out.Done = &contract.DoneEvent{Status: out.Status, TookMS: int(m.Took.Milliseconds())}
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
		out.Sentences = extend(out.Sentences, d.Sentence, d.Text, d.Break)
	case eventCitation:
		var c contract.CitationEvent
		if err := json.Unmarshal(e.Data, &c); err != nil {
			return err
		}
		out.Citations = append(out.Citations, c.Citation)
	case eventDone:
		out.Done = &contract.DoneEvent{}
		return json.Unmarshal(e.Data, out.Done)
	default: // started, partial and error have no part in a kept message
	}
	return nil
}

// extend appends text to a sentence, which may be a new one.
func extend(sentences []contract.Sentence, at int, text string, paragraph bool) []contract.Sentence {
	for len(sentences) <= at {
		sentences = append(sentences, contract.Sentence{})
	}
	sentences[at].Text += text
	sentences[at].Break = sentences[at].Break || paragraph
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
