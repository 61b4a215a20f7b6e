// Package generative has a model write the answer, and lets nothing through
// that it has not checked: each sentence is compared with the passages that the
// model was given, gets its citation from there or is marked as unsupported,
// and is made harmless to show. None of that relies on the model's good will.
// Which model, and what it may cost, are decided elsewhere.
package generative

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// Chat asks a model and emits its text as it comes.
type Chat interface {
	Chat(ctx context.Context, e model.Endpoint, r model.Request, emit func(text string) error) (model.Reply, error)
}

// Endpoints knows the models that are set up.
type Endpoints interface {
	// ForAnswers is the one that answers for the viewer, with its key and what
	// it has cost this month; ok is false when there is none.
	ForAnswers(ctx context.Context) (e model.Endpoint, ok bool, err error)
}

// Calls keeps what models were used for, in the viewer's name.
type Calls interface {
	Record(ctx context.Context, c model.Call) error
}

// Options configure a [Writer]. Chat, Endpoints and Calls are required.
type Options struct {
	Chat      Chat
	Endpoints Endpoints
	Calls     Calls

	// The budgets of a prompt together fit a context of 4,096 tokens, which is
	// what Ollama gives a model that nobody has set up further.
	PassageTokens int           // for passages; default 2,200
	TurnTokens    int           // for the conversation before; default 400
	MaxTokens     int           // for the answer; default 800
	Sentences     int           // how long the model is asked to be, at most; default 8
	Limit         time.Duration // the longest that a model may write; default Limit
	Rest          time.Duration // how long a model that failed twice in a row is left alone; default 15 s
	Log           *slog.Logger  // default slog.Default()
}

// Limit is the longest that a model may write, unless Options say otherwise: a
// few hundred words at the pace of a processor without a graphics card.
const Limit = 90 * time.Second

func (o Options) withDefaults() Options {
	setDefault(&o.PassageTokens, 2200)
	setDefault(&o.TurnTokens, 400)
	setDefault(&o.MaxTokens, 800)
	setDefault(&o.Sentences, 8)
	setDefault(&o.Limit, Limit)
	setDefault(&o.Rest, 15*time.Second)
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

func setDefault[T int | time.Duration](v *T, d T) {
	if *v <= 0 {
		*v = d
	}
}

// Writer is the [answer.Writer].
type Writer struct {
	opts  Options
	rests rests
}

var _ answer.Writer = (*Writer)(nil)

// New returns a Writer.
func New(o Options) (*Writer, error) {
	if o.Chat == nil || o.Endpoints == nil || o.Calls == nil {
		return nil, errors.New("generative: Options.Chat, Endpoints and Calls are required")
	}
	o = o.withDefaults()
	return &Writer{opts: o, rests: rests{rest: o.Rest, failed: map[string]failure{}}}, nil
}

// Choose implements [answer.Writer].
func (w *Writer) Choose(ctx context.Context) (model.Endpoint, bool, error) {
	e, ok, err := w.opts.Endpoints.ForAnswers(ctx)
	switch {
	case err != nil || !ok:
		return e, false, err
	case e.OverBudget():
		return e, true, knowledge.Errorf(knowledge.CodeModelBudget, "The model's budget for this month is spent.")
	}
	return e, true, w.rests.refuses(e)
}

var errLong = errors.New("generative: the model writes for too long")

// Write implements [answer.Writer]. Passages that are more than the model takes
// are halved once.
func (w *Writer) Write(ctx context.Context, work answer.Work, emit func(answer.Piece) error) (answer.Verdict, knowledge.WrittenBy, error) {
	limited, cancel := context.WithTimeoutCause(ctx, w.opts.Limit, errLong)
	defer cancel()
	p := &page{emit: emit, marks: map[mention]int{}}
	reply, err := w.attempt(limited, work, w.opts.PassageTokens, p)
	if knowledge.CodeOf(err) == knowledge.CodeModelContext && p.next == 0 {
		reply, err = w.attempt(limited, work, w.opts.PassageTokens/2, p)
	}
	by := knowledge.WrittenBy{
		Model: reply.Model, InputTokens: reply.Usage.InputTokens, OutputTokens: reply.Usage.OutputTokens, Estimated: reply.Usage.Estimated,
		Cost: work.Endpoint.Cost(reply.Usage), FirstWord: reply.FirstToken,
	}
	if err != nil {
		return answer.Verdict{}, by, err
	}
	if p.next == 0 {
		verdict, err := silence(p, work, reply)
		return verdict, by, err
	}
	if reply.Finish == model.FinishLength {
		by.Fallback, by.FallbackCode = fmt.Sprintf("The model stopped at the limit of %d tokens.", w.opts.MaxTokens), knowledge.CodeModelFlood
	}
	if reply.Finish == model.FinishRefused {
		return answer.Verdict{}, by, knowledge.Errorf(knowledge.CodeModelRejected, "The model's server ended the answer by its own filter.")
	}
	return answer.Verdict{Supported: true}, by, nil
}

// nearest is how many passages an unsupported answer shows.
const nearest = 3

// silence is the outcome when nothing can be shown of what the model wrote.
func silence(p *page, work answer.Work, reply model.Reply) (answer.Verdict, error) {
	switch {
	case p.declined:
		return answer.Verdict{
			Nearest: work.Found[:min(nearest, len(work.Found))],
			Advice:  "The model found no answer in the nearest passages. Ask more specifically, or add a document that covers it.",
		}, nil
	case p.dropped > 0:
		return answer.Verdict{}, knowledge.Errorf(knowledge.CodeModelUnsupported, "Nothing that the model wrote could be shown.")
	case reply.Finish == model.FinishRefused:
		return answer.Verdict{}, knowledge.Errorf(knowledge.CodeModelRejected, "The model declined to answer.")
	}
	return answer.Verdict{}, knowledge.Errorf(knowledge.CodeModelGarbled, "The model replied with nothing.")
}

// attempt asks the model once and puts what it writes on the page.
func (w *Writer) attempt(ctx context.Context, work answer.Work, passageTokens int, p *page) (model.Reply, error) {
	asked := w.build(work, passageTokens)
	p.key, p.checker = asked.key, newChecker(work.Question, asked.given)
	var d drafts
	reply, err := w.opts.Chat.Chat(ctx, work.Endpoint, asked.Request, func(text string) error { return p.say(d.add(text)) })
	if errors.Is(err, errLong) {
		slow := knowledge.Errorf(knowledge.CodeModelSlow, "The model had not finished within %.3g seconds.", w.opts.Limit.Seconds())
		slow.Err = err
		err = slow
	}
	_, known := errors.AsType[*knowledge.Error](err)
	if err == nil || known { // else nobody reads any more
		if unsaid := p.say(d.rest(err == nil && reply.Finish == model.FinishStop)); unsaid != nil {
			err = unsaid
		}
	}
	w.rests.note(work.Endpoint, err)
	w.record(ctx, work.Endpoint, work.MessageID, reply, err)
	return reply, err
}

// recording bounds the keeping of one call's record.
const recording = 3 * time.Second

// record keeps what a call took. A record that cannot be kept is told of, and
// no reason to withhold an answer.
func (w *Writer) record(ctx context.Context, e model.Endpoint, message id.ID, reply model.Reply, err error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), recording)
	defer cancel()
	if err := w.opts.Calls.Record(ctx, model.ChatCall(e, message, reply, err)); err != nil {
		w.opts.Log.WarnContext(ctx, "a call to a model could not be recorded", "endpoint", e.ID, "message", message, "error", err)
	}
}
