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
	eventQuery    = "query"
	eventSource   = "source"
	eventWriter   = "writer"
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
// An error ends it too. A reader can leave and come back after the last number
// it saw, to any replica. While it is worked out, [run.guard] sees to it that
// the reader may read it; of one that has ended, what they may not is withheld.
func (s *Service) Events(ctx context.Context, message id.ID, after int64) iter.Seq2[knowledge.Event, error] {
	return func(yield func(knowledge.Event, error) bool) {
		l, err := s.mine(ctx, message)
		switch {
		case err != nil:
			yield(knowledge.Event{}, err)
		case l != nil && l.over():
			kept, _, _ := l.after(0)
			s.replay(ctx, kept, after, yield)
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
			if e.Type != EventRests && !yield(e, nil) {
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
		if err == nil && status.Final() {
			s.replayKept(ctx, message, after, status, yield)
			return
		}
		if err != nil {
			yield(knowledge.Event{}, err)
			return
		}
		for _, e := range events {
			if e.Type != EventRests && !yield(e, nil) {
				return
			}
			after = e.Seq
		}
		select {
		case <-time.After(s.opts.Poll):
		case <-ctx.Done():
			yield(knowledge.Event{}, ctx.Err())
			return
		}
	}
}

// replayKept yields what is kept of an answer that has ended. If it has a
// closing event at all, that is the last one; an answer whose owner died has
// none, and gets one here.
func (s *Service) replayKept(ctx context.Context, message id.ID, after int64, status knowledge.AnswerStatus, yield func(knowledge.Event, error) bool) {
	kept, _, err := s.opts.Conversations.Events(ctx, message, 0)
	if err != nil {
		yield(knowledge.Event{}, err)
		return
	}
	last := int64(0)
	if n := len(kept); n > 0 {
		last = kept[n-1].Seq
	}
	if last == 0 || !final(kept[len(kept)-1].Type) {
		data, err := json.Marshal(contract.DoneEvent{Status: string(status)})
		if err != nil {
			yield(knowledge.Event{}, err)
			return
		}
		kept = append(kept, knowledge.Event{Seq: last + 1, Type: eventDone, Data: data})
	}
	s.replay(ctx, kept, after, yield)
}

// replay yields the events of an answer that has ended, behind the given
// number, without what their reader may not see.
func (s *Service) replay(ctx context.Context, kept []knowledge.Event, after int64, yield func(knowledge.Event, error) bool) {
	shown, err := s.withhold(ctx, kept)
	if err != nil {
		yield(knowledge.Event{}, err)
		return
	}
	for _, e := range shown {
		if e.Seq > after && e.Type != EventRests && !yield(e, nil) {
			return
		}
	}
}
