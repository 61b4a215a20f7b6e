package answer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"runtime/debug"
	"sync"
	"time"

	"go.opentelemetry.io/otel/attribute"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/contract"
)

// run computes one answer.
type run struct {
	service  *Service
	handle   Handle
	question string
	query    string // what is searched for: the question, put so that it stands alone
	before   int    // the question's number in its conversation
	scope    knowledge.Scope
	viewer   identity.Viewer
	live     *live
	changes  Changes         // in the organisation, from before the scope was found
	kept     context.Context // the request's values, without its end: for what must be written whatever happens
	leave    func()          // gives back the place among the questions that are worked on; more than once is fine
	began    time.Time

	mu      sync.Mutex
	pending []knowledge.Event // shown, and not kept yet

	// What the answer has come to; only the computing goroutine touches it.
	sentences []contract.Sentence
	sources   []knowledge.SourceReport
	citations []knowledge.Citation
	written   knowledge.WrittenBy
}

// answer does the work and closes the answer, whatever happens.
func (r *run) answer(ctx context.Context) {
	ctx, span := tracer.Start(ctx, "answer")
	defer span.End()
	stopKeeping, stopGuarding := r.keep(), r.guard()
	done, err := r.compute(ctx)
	stopGuarding()
	stopKeeping()
	if cause := context.Cause(ctx); cause != nil && err != nil {
		err = cause
	}
	status := r.close(done, err)
	span.SetAttributes(attribute.String("forebay.answer.status", string(status)))
}

// compute finds passages and composes the answer. A panic is an error.
func (r *run) compute(ctx context.Context) (done contract.DoneEvent, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("answer: panic: %v\n%s", p, debug.Stack())
		}
	}()
	if err := r.emit(eventStarted, contract.StartedEvent{
		ConversationID: r.handle.ConversationID, MessageID: r.handle.MessageID, Question: r.question,
	}); err != nil {
		return done, err
	}
	work, err := r.prepare(ctx)
	if err != nil {
		return done, err
	}
	if work.Found, err = r.retrieve(ctx); err != nil {
		return done, err
	}
	verdict, err := r.write(ctx, work)
	if err != nil {
		return done, err
	}
	if err := r.partial(); err != nil {
		return done, err
	}
	done.Status = string(knowledge.AnswerDone)
	if !verdict.Supported {
		done.Status, done.Advice = string(knowledge.AnswerUnsupported), verdict.Advice
		for _, p := range verdict.Nearest {
			done.Nearest = append(done.Nearest, PassageContract(p))
		}
	}
	done.Confidence = r.confidence(ctx, verdict, work.Found)
	done.Searched, err = r.service.opts.CountSearchable(ctx, r.scope)
	if err != nil && ctx.Err() == nil { // a figure beside the answer is not worth the answer
		r.service.opts.Log.WarnContext(ctx, "the documents in reach could not be counted", "error", err)
	}
	r.observe(ctx, work.Found, !verdict.Supported)
	return done, ctx.Err()
}

// confidence is how likely it is that the passages have the answer; nil where
// nobody looked.
func (r *run) confidence(ctx context.Context, v Verdict, found []knowledge.Passage) *float64 {
	c := v.Confidence
	switch {
	case c > 0:
	case r.service.opts.Confidence != nil:
		c = r.service.opts.Confidence(ctx, r.query, found)
	default:
		return nil
	}
	c = math.Round(c*1000) / 1000
	return &c
}

// retrieve finds the passages and tells of each source.
func (r *run) retrieve(ctx context.Context) ([]knowledge.Passage, error) {
	var unheard error
	result, err := r.service.opts.Retriever.SearchWatched(ctx, retrieve.Query{
		OrgID: r.viewer.OrgID, Text: r.query, Scope: r.scope,
		Limit: r.service.opts.Passages, PerDocument: r.service.opts.PerDocument,
	}, func(s knowledge.SourceReport) {
		if err := r.emit(eventSource, SourceContract(s)); err != nil {
			unheard = err
		}
	})
	r.sources = result.Sources
	r.live.rest(result.Passages)
	if err == nil {
		err = unheard
	}
	return result.Passages, err
}

// say emits one piece of the answer.
func (r *run) say(ctx context.Context, p Piece) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if p.Support == "" && len(p.Citations) > 0 {
		p.Support = knowledge.SupportCited
	}
	d := contract.DeltaEvent{Sentence: p.Sentence, Text: p.Text, Break: p.Break, Support: string(p.Support), Reason: p.Reason}
	if err := r.emit(eventDelta, d); err != nil {
		return err
	}
	r.sentences = extend(r.sentences, d)
	for _, c := range p.Citations {
		if err := r.emit(eventCitation, contract.CitationEvent{Citation: citationContract(c)}); err != nil {
			return err
		}
		r.citations = append(r.citations, c.Citation)
	}
	return nil
}

// partial says what the answer had to do without, if anything.
func (r *run) partial() error {
	var missing []contract.SourceEvent
	for _, s := range r.sources {
		if s.Missing() {
			missing = append(missing, SourceContract(s))
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return r.emit(eventPartial, contract.PartialEvent{Missing: missing, Message: partialMessage(missing)})
}

// emit shows an event to the readers and queues it to be kept.
func (r *run) emit(kind string, event any) error {
	data, err := json.Marshal(event)
	if err != nil {
		return fmt.Errorf("answer: encode the %s event: %w", kind, err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pending = append(r.pending, r.live.publish(kind, data, false))
	return nil
}

// close keeps the rest and the closing event, and only then shows that: done
// means saved. If it cannot be saved, the readers are told so.
func (r *run) close(done contract.DoneEvent, cause error) knowledge.AnswerStatus {
	took := time.Since(r.began)
	done.TookMS = int(took.Milliseconds())
	if len(r.sentences) > 0 || r.written != (knowledge.WrittenBy{}) {
		done.WrittenBy = writtenContract(r.written)
	}
	status, kind, event := r.closing(done, cause)
	if errors.Is(cause, errLost) {
		r.show(kind, event) // it is closed already, by whoever took it for dead
		return status
	}
	data, err := json.Marshal(event)
	if err == nil {
		ctx, cancel := context.WithTimeout(r.kept, writeTimeout)
		defer cancel()
		events := r.take()
		events = append(events, knowledge.Event{Seq: r.live.next(), Type: kind, Data: data})
		err = r.service.opts.Conversations.Finish(ctx, r.handle.MessageID, r.service.opts.Owner, events, Result{
			Status: status, Text: joinSentences(r.sentences), Sources: r.sources, Citations: r.citations, WrittenBy: r.written, Took: took,
		})
	}
	if err != nil {
		r.service.opts.Log.WarnContext(r.kept, "an answer could not be kept", "message", r.handle.MessageID, "error", err)
		status, kind, event = knowledge.AnswerFailed, eventError, contract.ErrorEvent{Problem: r.service.opts.Problem(r.kept, unsaved(err))}
	}
	r.show(kind, event)
	return status
}

// show publishes the closing event.
func (r *run) show(kind string, event any) {
	data, err := json.Marshal(event)
	if err != nil { // contract types always encode; an empty object still ends the stream
		kind, data = eventError, []byte("{}")
	}
	r.live.publish(kind, data, true)
}

// closing is how an answer ends, by what ended it.
func (r *run) closing(done contract.DoneEvent, cause error) (knowledge.AnswerStatus, string, any) {
	ended := func(s knowledge.AnswerStatus) (knowledge.AnswerStatus, string, any) {
		done.Status = string(s)
		return s, eventDone, done
	}
	switch {
	case cause == nil:
		return ended(knowledge.AnswerStatus(done.Status))
	case errors.Is(cause, errStopped), errors.Is(cause, errIdle):
		return ended(knowledge.AnswerStopped)
	case errors.Is(cause, errShutdown), errors.Is(cause, errLost):
		return ended(knowledge.AnswerInterrupted)
	}
	if errors.Is(cause, context.DeadlineExceeded) {
		e := knowledge.Errorf(knowledge.CodeTimeout, "The answer took too long. Ask again, or ask something narrower.")
		e.Err = cause
		cause = e
	}
	r.service.opts.Log.WarnContext(r.kept, "an answer failed", "message", r.handle.MessageID, "error", cause)
	return knowledge.AnswerFailed, eventError, contract.ErrorEvent{Problem: r.service.opts.Problem(r.kept, cause)}
}

// unsaved is the error that a reader gets when the answer could not be kept.
func unsaved(err error) error {
	if code := knowledge.CodeOf(err); code != knowledge.CodeInternal && code != knowledge.CodeConflict {
		return err
	}
	e := knowledge.Errorf(knowledge.CodeUnavailable, "The answer could not be saved. Ask again in a moment.")
	e.RetryAfter = time.Second
	e.Err = err
	return e
}
