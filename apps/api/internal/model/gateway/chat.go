package gateway

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/anthropic"
	"github.com/forebay/forebay/apps/api/internal/model/openai"
	"github.com/forebay/forebay/apps/api/internal/model/wire"
)

const (
	// defaultTokens is the most that a model may write when nobody says.
	defaultTokens = 1024
	// textPerToken bounds the text of a token, in bytes. Tokens of prose have
	// about four; the longest of the usual vocabularies are runs of spaces.
	textPerToken = 16
	// wirePerToken bounds what a token takes on the wire, in bytes: each comes
	// as an event of its own, with its envelope.
	wirePerToken = 2 << 10
	wireBesides  = 256 << 10 // the first and last event, and comments that keep the line open
)

// Chat asks a chat model and emits its text as it comes; emit's own error ends
// the call and is returned. Until the first text, the request is made again
// when that can help. Errors are *knowledge.Error in a person's words, or ctx's.
// Whatever happens, the reply tells what is known and was used.
func (g *Gateway) Chat(ctx context.Context, e model.Endpoint, r model.Request, emit func(text string) error) (model.Reply, error) {
	if r.MaxTokens <= 0 {
		r.MaxTokens = defaultTokens
	}
	began := time.Now()
	ctx, span := g.start(ctx, model.OperationChat, e)
	defer span.End()
	c := &chat{gateway: g, endpoint: e, request: r, emit: emit, began: began}
	attempts, err := g.firstWord(ctx, c)
	reply := c.finish(attempts)
	g.done(ctx, span, model.OperationChat, e, reply.Model, reply, err)
	return reply, err
}

// firstWord runs the attempts; the time for the first word is for all of them.
func (g *Gateway) firstWord(ctx context.Context, c *chat) (int, error) {
	waiting, cancel := context.WithDeadlineCause(ctx, c.began.Add(g.opts.FirstWord), errSlow)
	defer cancel()
	attempts, err := g.again(waiting, func() bool { return c.text.Len() == 0 }, func() error { return c.attempt(ctx) })
	if err != nil && ctx.Err() == nil && c.text.Len() == 0 && (errors.Is(err, errSlow) || knowledge.CodeOf(err) == knowledge.CodeModelStalled) {
		slow := knowledge.Errorf(knowledge.CodeModelSlow, "The model had not begun to answer within %.3g seconds.", g.opts.FirstWord.Seconds())
		slow.Err = err
		err = slow
	}
	return attempts, err
}

var errSlow = errors.New("gateway: no first word in time")

// chat is one call under way.
type chat struct {
	gateway  *Gateway
	endpoint model.Endpoint
	request  model.Request
	emit     func(string) error
	began    time.Time

	reply model.Reply
	text  strings.Builder
	first time.Duration
}

// attempt makes the request once. Until the first text comes it may take no
// longer than the time for that; then only silence ends it.
func (c *chat) attempt(ctx context.Context) error {
	working, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	waiting := time.AfterFunc(c.gateway.opts.FirstWord-time.Since(c.began), func() { cancel(errSlow) })
	defer waiting.Stop()
	heard := func(text string) error {
		if c.text.Len() == 0 {
			waiting.Stop()
			c.first = time.Since(c.began)
		}
		return c.take(text)
	}
	call := openai.Chat
	if c.endpoint.Protocol == model.ProtocolAnthropic {
		call = anthropic.Chat
	}
	most := int64(c.request.MaxTokens)*wirePerToken + wireBesides
	var err error
	c.reply, err = call(working, c.gateway.chats, c.endpoint, c.request, most, heard)
	return err
}

// take passes text on while it is no more than was asked for.
func (c *chat) take(text string) error {
	if c.text.Len()+len(text) > c.request.MaxTokens*textPerToken {
		return wire.Flooded()
	}
	c.text.WriteString(text)
	return c.emit(text)
}

// finish completes the reply with what only the gateway knows. Tokens are
// estimated where the server counted none, so that a budget holds; of a request
// that was refused or never arrived there are none.
func (c *chat) finish(attempts int) model.Reply {
	r := c.reply
	r.FirstToken, r.Took, r.Attempts = c.first, time.Since(c.began), attempts
	if r.Model == "" {
		r.Model = c.endpoint.Model
	}
	if c.text.Len() > 0 && (r.Usage.InputTokens == 0 || r.Usage.OutputTokens == 0) {
		asked := model.EstimateTokens(c.request.System)
		for _, t := range c.request.Turns {
			asked += model.EstimateTokens(t.Text)
		}
		r.Usage = model.Usage{InputTokens: asked, OutputTokens: model.EstimateTokens(c.text.String()), Estimated: true}
	}
	return r
}
