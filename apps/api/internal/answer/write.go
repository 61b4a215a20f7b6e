package answer

import (
	"context"
	"errors"

	"github.com/forebay/forebay/apps/api/internal/answer/directive"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Writer has a model write. Errors say why it could not, as a *knowledge.Error
// in a person's words, or are those of ctx and emit.
type Writer interface {
	// Choose returns the model that writes for the viewer. ok is false when
	// none is set up; an error says why the one that is may not write now.
	Choose(ctx context.Context) (e model.Endpoint, ok bool, err error)
	// Standalone puts the question so that it can be understood, and searched
	// for, without the earlier turns.
	Standalone(ctx context.Context, w Work) (string, error)
	// Write writes the answer and calls emit for each sentence as it is
	// complete and checked; the sentences count from 0, their citations' marks
	// from 1. It says what the model used even when it fails.
	Write(ctx context.Context, w Work, emit func(Piece) error) (Verdict, knowledge.WrittenBy, error)
}

// Work is what an answer is made of.
type Work struct {
	MessageID id.ID // the answer
	Endpoint  model.Endpoint
	Question  string // as the person asked it
	Turns     []knowledge.Turn
	Found     []knowledge.Passage
}

// errCrowded is why an answer is composed when models write too many already.
func errCrowded() error {
	return knowledge.Errorf(knowledge.CodeModelBusy, "More answers are being written by models than this installation allows at once.")
}

// write has the answer written by the model, if there is one and there is
// something to write from, and composes it otherwise. When the model fails, or
// nothing that it wrote can be found in the documents, what it said stays, and
// what the documents say is composed below it.
func (r *run) write(ctx context.Context, w *work) (Verdict, error) {
	if !w.model || len(w.Found) == 0 {
		return r.compose(ctx, w)
	}
	if w.refused == nil {
		verdict, err := r.byModel(ctx, w)
		if err == nil || ctx.Err() != nil {
			return verdict, err
		}
		if _, ok := errors.AsType[*knowledge.Error](err); !ok {
			return verdict, err // not the model's fault: a reader cannot be told, or a bug
		}
		w.refused = err
	}
	why, ok := errors.AsType[*knowledge.Error](w.refused)
	if !ok {
		return Verdict{}, w.refused
	}
	r.service.opts.Log.InfoContext(ctx, "an answer is composed instead of written", "message", r.handle.MessageID, "endpoint", w.Endpoint.ID, "error", w.refused)
	r.written.Fallback, r.written.FallbackCode = why.Message, why.Code
	if r.written.Endpoint == "" {
		r.written.Endpoint, r.written.EndpointID = w.Endpoint.Name, w.Endpoint.ID
	}
	composed := contract.WrittenBy{By: authorComposed, Endpoint: r.written.Endpoint, Fallback: why.Message, FallbackCode: string(why.Code)}
	if err := r.emit(eventWriter, contract.WriterEvent{WrittenBy: composed, Sentence: len(r.sentences)}); err != nil {
		return Verdict{}, err
	}
	return r.compose(ctx, w)
}

// turnToModel takes a place among those that wait for a model, and gives back
// the one among the questions that are worked on: to wait for another machine's
// words is no work here, and a model that hangs must not keep others from
// asking. done gives back the place taken.
func (r *run) turnToModel() (done func(), err error) {
	select {
	case r.service.writing <- struct{}{}:
	default:
		return nil, errCrowded()
	}
	r.leave()
	return func() { <-r.service.writing }, nil
}

// byModel has the model write.
func (r *run) byModel(ctx context.Context, w *work) (Verdict, error) {
	done, err := r.turnToModel()
	if err != nil {
		return Verdict{}, err
	}
	defer done()
	if err := r.noteGiven(w.Work); err != nil {
		return Verdict{}, err
	}
	supported := 0
	begin := func() error {
		return r.emit(eventWriter, contract.WriterEvent{WrittenBy: contract.WrittenBy{By: authorModel, Model: w.Endpoint.Model, Endpoint: w.Endpoint.Name}})
	}
	verdict, by, err := r.service.opts.Writer.Write(ctx, w.Work, func(p Piece) error {
		if len(r.sentences) == 0 {
			if err := begin(); err != nil {
				return err
			}
		}
		if p.Support == knowledge.SupportCited {
			supported++
		}
		return r.say(ctx, p)
	})
	by.Endpoint, by.EndpointID = w.Endpoint.Name, w.Endpoint.ID
	if len(r.sentences) == 0 && err != nil {
		by.Model = "" // it was asked, and wrote nothing
	}
	r.written = by
	if err == nil && verdict.Supported && supported == 0 {
		err = knowledge.Errorf(knowledge.CodeModelUnsupported, "Nothing that the model wrote could be found in the documents.")
	}
	return verdict, err
}

// compose makes the answer, or its rest, of the documents' own sentences.
func (r *run) compose(ctx context.Context, w *work) (Verdict, error) {
	said, marks := len(r.sentences), 0
	cited := map[id.ID][]knowledge.Span{}
	for _, c := range r.citations {
		marks = max(marks, c.Number)
		cited[c.ChunkID] = append(cited[c.ChunkID], c.Span)
	}
	next, last := said-1, -1
	verdict, err := r.service.opts.Composer.Compose(ctx, r.query, w.Found, func(p Piece) error {
		if tainted(p, w.Found) || repeats(p, cited) {
			return nil
		}
		if p.Sentence != last {
			last = p.Sentence
			next++
		}
		p.Sentence = next
		p.Break = p.Break || next == said
		for i := range p.Citations {
			p.Citations[i].Sentence = next
			p.Citations[i].Number += marks
		}
		return r.say(ctx, p)
	})
	if verdict.Supported && len(r.sentences) == 0 {
		verdict = Verdict{Advice: "What the documents have on this is addressed to models rather than to people. Ask more specifically."}
	}
	return verdict, err
}

// tainted says whether a piece quotes what was written for a model.
func tainted(p Piece, found []knowledge.Passage) bool {
	for _, c := range p.Citations {
		for _, f := range found {
			span := knowledge.Span{Start: c.Span.Start - f.Span.Start, End: c.Span.End - f.Span.Start}
			if f.ID == c.ChunkID && directive.Tainted(f.Text, span) {
				return true
			}
		}
	}
	return false
}

// repeats says whether a piece quotes only what was cited before.
func repeats(p Piece, cited map[id.ID][]knowledge.Span) bool {
	for _, c := range p.Citations {
		overlaps := false
		for _, s := range cited[c.ChunkID] {
			overlaps = overlaps || c.Span.Start < s.End && s.Start < c.Span.End
		}
		if !overlaps {
			return false
		}
	}
	return len(p.Citations) > 0
}

// What writes, in the contract's words.
const (
	authorModel    = "model"
	authorComposed = "composed"
)
