// Package gateway calls a model by whichever protocol its endpoint speaks,
// within limits of time and size, tries again where nothing can have been said
// yet, and measures each call by OpenTelemetry's names for generative AI.
package gateway

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"go.opentelemetry.io/otel/metric"
	noopmetric "go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/trace"
	nooptrace "go.opentelemetry.io/otel/trace/noop"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/wire"
)

// Options set up a [Gateway]. The zero value works.
type Options struct {
	// FirstWord is the longest wait for the first text of a chat, attempts and
	// the waits between them included. Default 20 s: a server on a workplace
	// machine may have to load the model first.
	FirstWord time.Duration
	// Stall is the longest silence within a reply. Default 15 s.
	Stall time.Duration
	// Connect bounds reaching a server. Default 5 s.
	Connect time.Duration
	// Embed bounds one batch of embeddings, attempts included. Default 60 s.
	Embed time.Duration
	// Attempts is how often a request is made, at most. Default model.Attempts.
	Attempts int
	// Pause is the wait before the second attempt when the server names none;
	// it doubles with each, and varies by up to half. Default 500 ms.
	Pause time.Duration

	Tracer trace.TracerProvider // default none
	Meter  metric.MeterProvider // default none
}

func (o Options) withDefaults() Options {
	setDefault(&o.FirstWord, 20*time.Second)
	setDefault(&o.Stall, 15*time.Second)
	setDefault(&o.Connect, 5*time.Second)
	setDefault(&o.Embed, time.Minute)
	setDefault(&o.Attempts, model.Attempts)
	setDefault(&o.Pause, 500*time.Millisecond)
	if o.Tracer == nil {
		o.Tracer = nooptrace.NewTracerProvider()
	}
	if o.Meter == nil {
		o.Meter = noopmetric.NewMeterProvider()
	}
	return o
}

func setDefault[T int | time.Duration](v *T, d T) {
	if *v <= 0 {
		*v = d
	}
}

// Gateway calls models.
type Gateway struct {
	opts    Options
	chats   *wire.Client
	embeds  *wire.Client
	tracer  trace.Tracer
	measure measures
}

const scope = "github.com/forebay/forebay/apps/api/internal/model/gateway"

// New returns a Gateway. Close it at the end.
func New(o Options) (*Gateway, error) {
	o = o.withDefaults()
	g := &Gateway{
		opts:   o,
		chats:  wire.New(wire.Options{FirstByte: o.FirstWord, Stall: o.Stall, Connect: o.Connect}),
		embeds: wire.New(wire.Options{FirstByte: o.Embed, Stall: o.Stall, Connect: o.Connect}),
		tracer: o.Tracer.Tracer(scope),
	}
	var err error
	if g.measure, err = newMeasures(o.Meter.Meter(scope)); err != nil {
		return nil, fmt.Errorf("gateway: %w", err)
	}
	return g, nil
}

// Close ends idle connections.
func (g *Gateway) Close() {
	g.chats.Close()
	g.embeds.Close()
}

// again makes attempts until one succeeds, fails for good, or may not be
// repeated. It waits as long as the server asks, or backs off; a wait that ctx
// would end before is not begun. It returns how many attempts were made.
func (g *Gateway) again(ctx context.Context, repeatable func() bool, attempt func() error) (attempts int, err error) {
	pause := g.opts.Pause
	for attempts = 1; ; attempts++ {
		err = attempt()
		if err == nil || attempts == g.opts.Attempts || ctx.Err() != nil || !repeatable() {
			return attempts, err
		}
		wait, worth := waitAfter(err, pause)
		if deadline, ok := ctx.Deadline(); !worth || ok && time.Until(deadline) <= wait {
			return attempts, err
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return attempts, err
		}
		pause *= 2
	}
}

// waitAfter says whether trying again after err can help, and when.
func waitAfter(err error, pause time.Duration) (wait time.Duration, worth bool) {
	switch knowledge.CodeOf(err) {
	case knowledge.CodeModelBusy, knowledge.CodeModelFailed, knowledge.CodeModelUnreachable, knowledge.CodeModelCutOff:
	default:
		return 0, false
	}
	if after := retryAfter(err); after > 0 {
		return after, true
	}
	return pause + rand.N(pause/2+1), true
}
