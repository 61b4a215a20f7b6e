package server

import (
	"context"
	"iter"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Answers turns questions into streamed answers, and keeps them. Those to
// others do not exist for the viewer.
type Answers interface {
	Ask(ctx context.Context, q answer.Question) (answer.Handle, error)
	// Events yields the answer's events after the given number, kept ones
	// first, then live ones, until the answer ends or ctx does.
	Events(ctx context.Context, message id.ID, after int64) iter.Seq2[knowledge.Event, error]
	Stop(ctx context.Context, message id.ID) error
	Explainer
}

// answerEvents are the events of an answer's stream by name.
func answerEvents(api huma.API) map[string]*huma.Schema {
	return map[string]*huma.Schema{
		"started":  schemaOf[contract.StartedEvent](api),
		"query":    schemaOf[contract.QueryEvent](api),
		"source":   schemaOf[contract.SourceEvent](api),
		"writer":   schemaOf[contract.WriterEvent](api),
		"delta":    schemaOf[contract.DeltaEvent](api),
		"citation": schemaOf[contract.CitationEvent](api),
		"partial":  schemaOf[contract.PartialEvent](api),
		"done":     schemaOf[contract.DoneEvent](api),
		"error":    schemaOf[contract.ErrorEvent](api),
	}
}

func (s *Server) askRoute(api huma.API) blueprint {
	b := route("ask", http.MethodPost, "/v1/ask", "ask", "Ask a question and stream the answer").fails(404)
	b.Description = "The answer is worked out whether or not this stream is read to its end; it can be resumed at /v1/messages/{id}/stream, and stops shortly after nobody reads it any more."
	return b.streams(answerEvents(api)).as(asking)
}

type askIn struct {
	Body contract.Ask
}

// beginDeadline bounds what comes before an answer's stream: waiting for its
// turn and storing the question.
const beginDeadline = 10 * time.Second

func (s *Server) ask(ctx context.Context, in *askIn) (*huma.StreamResponse, error) {
	q := answer.Question{Text: in.Body.Question, Collections: in.Body.Collections}
	if in.Body.ConversationID != nil {
		q.ConversationID = *in.Body.ConversationID
	}
	begin, cancel := context.WithTimeout(ctx, beginDeadline)
	defer cancel()
	handle, err := s.opts.Answers.Ask(begin, q)
	if err != nil {
		return nil, err
	}
	return s.stream(ctx, answerSteps(s.opts.Answers.Events(ctx, handle.MessageID, 0)), step{})
}

func (s *Server) resumeRoute(api huma.API) blueprint {
	b := route("resumeMessage", http.MethodGet, "/v1/messages/{id}/stream", "ask", "An answer's events, kept ones first, then live").fails(404)
	return b.streams(answerEvents(api))
}

// MessagePath names an answer in an address.
type MessagePath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type resumeIn struct {
	MessagePath
	LastEventID int64 `header:"Last-Event-ID" minimum:"0" doc:"The last event that was seen, as a browser sends it; the larger of the two counts"`
	After       int64 `query:"after" minimum:"0" doc:"The last event that was seen"`
}

func (s *Server) resume(ctx context.Context, in *resumeIn) (*huma.StreamResponse, error) {
	return s.stream(ctx, answerSteps(s.opts.Answers.Events(ctx, in.ID, max(in.LastEventID, in.After))), step{})
}

func (s *Server) stopMessage(ctx context.Context, in *MessagePath) (*struct{}, error) {
	return nil, s.opts.Answers.Stop(ctx, in.ID)
}

// answerSteps puts an answer's events into the stream's form.
func answerSteps(events iter.Seq2[knowledge.Event, error]) iter.Seq2[step, error] {
	return func(yield func(step, error) bool) {
		for e, err := range events {
			if !yield(step{id: e.Seq, event: e.Type, data: e.Data}, err) || err != nil {
				return
			}
		}
	}
}
