package answer

import (
	"context"
	"encoding/json"
	"iter"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// The types of event, as they are named on the stream.
const (
	eventStarted  = "started"
	eventSource   = "source"
	eventDelta    = "delta"
	eventCitation = "citation"
	eventPartial  = "partial"
	eventDone     = "done"
	eventError    = "error"
)

// final says whether an event of this type closes an answer.
func final(kind string) bool { return kind == eventDone || kind == eventError }

// Events yields an answer's events behind the given number: first those that
// happened, then each as it happens, until the closing one or until ctx ends.
// An error ends it too. Numbers come without gaps, so that a reader can leave
// and come back after the last number it saw, to any replica.
func (s *Service) Events(ctx context.Context, message id.ID, after int64) iter.Seq2[knowledge.Event, error] {
	return func(yield func(knowledge.Event, error) bool) {
		l, err := s.mine(ctx, message)
		switch {
		case err != nil:
			yield(knowledge.Event{}, err)
		case l != nil:
			l.stream(ctx, after, yield)
		default:
			s.pollEvents(ctx, message, after, yield)
		}
	}
}

// stream yields from memory.
func (l *live) stream(ctx context.Context, after int64, yield func(knowledge.Event, error) bool) {
	l.enter()
	defer l.leave()
	for {
		events, ended, changed := l.after(after)
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
			after = e.Seq
		}
		if ended {
			return
		}
		select {
		case <-changed:
		case <-ctx.Done():
			yield(knowledge.Event{}, ctx.Err())
			return
		}
	}
}

// pollEvents yields what is kept of another replica's answer, and looks for
// more until it is closed. It holds no connection while it waits.
func (s *Service) pollEvents(ctx context.Context, message id.ID, after int64, yield func(knowledge.Event, error) bool) {
	for {
		events, status, err := s.opts.Conversations.Events(ctx, message, after)
		if err != nil {
			yield(knowledge.Event{}, err)
			return
		}
		for _, e := range events {
			if !yield(e, nil) || final(e.Type) {
				return
			}
			after = e.Seq
		}
		if status.Final() {
			s.closeFor(ctx, message, after, status, yield)
			return
		}
		select {
		case <-time.After(s.opts.Poll):
		case <-ctx.Done():
			yield(knowledge.Event{}, ctx.Err())
			return
		}
	}
}

// closeFor ends the stream of an answer that has no event behind after. If it
// has a closing event at all, the reader has seen it; an answer whose owner
// died has none, and gets one here.
func (s *Service) closeFor(ctx context.Context, message id.ID, after int64, status knowledge.AnswerStatus, yield func(knowledge.Event, error) bool) {
	kept, _, err := s.opts.Conversations.Events(ctx, message, 0)
	if err != nil {
		yield(knowledge.Event{}, err)
		return
	}
	last := int64(0)
	if n := len(kept); n > 0 {
		last = kept[n-1].Seq
		if final(kept[n-1].Type) {
			return
		}
	}
	if after > last {
		return // the closing event made here was number last+1, and was seen
	}
	data, err := json.Marshal(contract.DoneEvent{Status: string(status)})
	if err != nil {
		yield(knowledge.Event{}, err)
		return
	}
	yield(knowledge.Event{Seq: last + 1, Type: eventDone, Data: data}, nil)
}
