package weir

import (
	"fmt"
	"math"
	"time"

	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/trace"
)

// Class says what a call is for. It decides who goes first when callers wait.
// A call's class travels in its context: see [WithClass].
type Class string

// The classes of a DB whose Options name none.
const (
	// Control is for health checks, kill switches and whoever repairs things.
	Control Class = "control"
	// Interactive is for work that a person waits for. It is the default class.
	Interactive Class = "interactive"
	// Analytics is for reports and dashboards.
	Analytics Class = "analytics"
	// Background is for work that nobody waits for.
	Background Class = "background"
)

// ClassOptions is how a class shares the slots with the others.
type ClassOptions struct {
	// Priority orders the classes that wait: the highest goes first. Default 0.
	Priority int
	// Share is the part of Max, from 0 to 1, that this class is served first up
	// to, whatever its priority: while it holds fewer slots, it gets the next
	// one. Where it comes to less than a slot, it is that part of the turns. It is
	// no reserve: slots that others hold are waited for. All shares together must
	// not exceed 1. Default 0: no guarantee.
	Share float64
	// Limit is the part of Max, from 0 to 1, that this class may hold at most,
	// even when slots stand idle, so that its long queries can never hold them
	// all. It is at least one slot. Default 1: no limit. A Limit below the
	// Share is an error.
	Limit float64
	// QueueTarget is the class's own, in place of the one in Options. Negative
	// suits work that would rather wait than be refused. Default 0: that of Options.
	QueueTarget time.Duration
}

// Options sets up a [DB]. The zero value is ready to use.
type Options struct {
	// Name is the pool's name in metrics. Default "weir".
	Name string
	// Max is how many server threads this DB may use for its callers, at most
	// 65536. One more thread is kept for KILL. Default 10.
	Max int
	// MinLimit is how far down the adaptive limit goes: of the Max slots, as many
	// are in use as the server does well with. Default a tenth of Max, at least
	// 1; Max switches the adaptation off.
	MinLimit int
	// MaxQueue is how many callers of each class may wait for a slot; the next
	// one is refused with a [ShedError]. Default 20 for each slot; negative means
	// none may wait.
	MaxQueue int
	// QueueTarget is how long callers should wait at most; where slots come back
	// more slowly than that, it is the pace at which they do.
	// A queue whose delay has been above it for 20 times as long, without a
	// break, is standing: the newest caller is served first, and who has waited
	// for the target is refused. Default 5 ms. Negative: callers are always served
	// in the order of their arrival, wait as long as their deadlines allow, and
	// raise no [Pressure].
	QueueTarget time.Duration
	// Classes are the classes of work. Default: Control (priority 3, share 0.1),
	// Interactive (2), Analytics (1, share 0.1, limit 0.4) and Background (0,
	// share 0.1, limit 0.4); the last two have no QueueTarget.
	Classes map[Class]ClassOptions
	// DefaultClass is the class of a context that names none. Default
	// Interactive; it must be among Classes.
	DefaultClass Class
	// DefaultDeadline bounds a call whose context has no deadline, from its
	// admission request to the end of its Rows or Tx. Default 0: unbounded.
	DefaultDeadline time.Duration
	// MaxLifetime is the age, less up to a tenth by chance, at which a
	// connection is replaced after its call. Default one hour; negative means never.
	MaxLifetime time.Duration
	// DialTimeout bounds making one connection. Default 5 s.
	DialTimeout time.Duration
	// DialConcurrency is how many connections may be in the making at once, so
	// that a restarted server is not stormed. Default 4, at most Max.
	DialConcurrency int
	// ControlTimeout is how long the control connection waits for an answer
	// before it counts as lost. Default 10 s.
	ControlTimeout time.Duration
	// RetryBudget is how many attempts more than its calls the server may get,
	// as a part of the calls that succeed, from 0 to 1: reads outside a
	// transaction, and writes declared with [WithIdempotent], are repeated after
	// OutcomeTransient, OutcomeUnavailable, OutcomeConnLost and OutcomeUnknown,
	// as long as the budget lasts and the deadline allows. One retry a second is
	// always earned. Default 0.1; negative: none is repeated.
	RetryBudget float64
	// MaxAttempts is how often one call may be sent, from 1. Default 3.
	MaxAttempts int
	// BreakerRatio is the part of a second's statements, from 0 to 1, at which
	// failures of the server itself (not of a statement, not a caller's
	// deadline) make weir refuse calls, with a [ShedError], until a probe is
	// answered. At least 50 statements must have ended in that second. Default
	// 0.5; negative: never.
	BreakerRatio float64
	// OnLeak hears of each Rows, Row or Tx that nobody closed, a second after its
	// context ended, or when the garbage collector finds it if it has no
	// deadline; its slot is on its way back by then. It runs on a goroutine of its
	// own. Default: a warning through log/slog, at most one a minute
	// for each place in the code.
	OnLeak func(Leak)
	// TracerProvider makes the spans. Default: OpenTelemetry's global one.
	TracerProvider trace.TracerProvider
	// MeterProvider makes the metrics. Default: OpenTelemetry's global one.
	MeterProvider metric.MeterProvider
}

// OptionError is an option that [Open] cannot work with.
type OptionError struct {
	Option  string // the field, for instance "Max"
	Problem string
}

func (e *OptionError) Error() string { return "weir: option " + e.Option + ": " + e.Problem }

const (
	maxSlots          = 1 << 16
	defaultMax        = 10
	queuePerSlot      = 20
	defaultTarget     = 5 * time.Millisecond // RFC 8289, section 4.3
	defaultLifetime   = time.Hour
	defaultDial       = 5 * time.Second
	defaultDialers    = 4
	defaultControlFor = 10 * time.Second
	defaultBudget     = 0.1
	defaultAttempts   = 3
	defaultRatio      = 0.5
)

func defaultClasses() map[Class]ClassOptions {
	return map[Class]ClassOptions{
		Control:     {Priority: 3, Share: 0.1},
		Interactive: {Priority: 2},
		Analytics:   {Priority: 1, Share: 0.1, Limit: 0.4, QueueTarget: -1},
		Background:  {Priority: 0, Share: 0.1, Limit: 0.4, QueueTarget: -1},
	}
}

func (o Options) withDefaults() Options {
	if o.Name == "" {
		o.Name = "weir"
	}
	if o.Max == 0 {
		o.Max = defaultMax
	}
	if o.MinLimit == 0 {
		o.MinLimit = max(1, o.Max/10)
	}
	if o.QueueTarget == 0 {
		o.QueueTarget = defaultTarget
	}
	if o.MaxQueue == 0 {
		o.MaxQueue = queuePerSlot * o.Max
	}
	o.MaxQueue = max(o.MaxQueue, 0)
	if o.Classes == nil {
		o.Classes = defaultClasses()
	}
	if o.DefaultClass == "" {
		o.DefaultClass = Interactive
	}
	if o.MaxLifetime == 0 {
		o.MaxLifetime = defaultLifetime
	}
	if o.DialTimeout == 0 {
		o.DialTimeout = defaultDial
	}
	if o.DialConcurrency == 0 {
		o.DialConcurrency = defaultDialers
	}
	o.DialConcurrency = min(o.DialConcurrency, o.Max)
	if o.ControlTimeout == 0 {
		o.ControlTimeout = defaultControlFor
	}
	return o.withFailureDefaults()
}

func (o Options) withFailureDefaults() Options {
	if o.RetryBudget == 0 {
		o.RetryBudget = defaultBudget
	}
	if o.MaxAttempts == 0 {
		o.MaxAttempts = defaultAttempts
	}
	if o.BreakerRatio == 0 {
		o.BreakerRatio = defaultRatio
	}
	return o
}

// validate looks at options that already have their defaults.
func (o Options) validate() error {
	switch {
	case o.Max < 1 || o.Max > maxSlots:
		return &OptionError{"Max", fmt.Sprintf("%d is not between 1 and %d", o.Max, maxSlots)}
	case o.MinLimit < 1 || o.MinLimit > o.Max:
		return &OptionError{"MinLimit", fmt.Sprintf("%d is not between 1 and Max, %d", o.MinLimit, o.Max)}
	case o.DefaultDeadline < 0:
		return &OptionError{"DefaultDeadline", "is negative"}
	case o.DialTimeout < 0:
		return &OptionError{"DialTimeout", "is negative"}
	case o.DialConcurrency < 1:
		return &OptionError{"DialConcurrency", "is negative"}
	case o.ControlTimeout < 0:
		return &OptionError{"ControlTimeout", "is negative"}
	case math.IsNaN(o.RetryBudget) || o.RetryBudget > 1:
		return &OptionError{"RetryBudget", fmt.Sprintf("%v is not at most 1", o.RetryBudget)}
	case o.MaxAttempts < 1:
		return &OptionError{"MaxAttempts", "is negative"}
	case math.IsNaN(o.BreakerRatio) || o.BreakerRatio > 1:
		return &OptionError{"BreakerRatio", fmt.Sprintf("%v is not at most 1", o.BreakerRatio)}
	}
	if _, ok := o.Classes[o.DefaultClass]; !ok {
		return &OptionError{"DefaultClass", fmt.Sprintf("%q is not among Classes", o.DefaultClass)}
	}
	total := 0.0
	for name, c := range o.Classes {
		if err := c.validate(name); err != nil {
			return err
		}
		total += c.Share
	}
	if total > 1+1e-9 { // ten shares of 0.1 add up to a little more than 1
		return &OptionError{"Classes", fmt.Sprintf("the shares add up to %.0f%%, over 100%%", total*100)}
	}
	return nil
}

func (c ClassOptions) validate(name Class) error {
	outside := func(f float64) bool { return math.IsNaN(f) || f < 0 || f > 1 }
	switch {
	case name == "":
		return &OptionError{"Classes", "a class has no name"}
	case outside(c.Share):
		return &OptionError{"Classes", fmt.Sprintf("%q: Share %v is not between 0 and 1", name, c.Share)}
	case outside(c.Limit):
		return &OptionError{"Classes", fmt.Sprintf("%q: Limit %v is not between 0 and 1", name, c.Limit)}
	case c.Limit > 0 && c.Limit < c.Share:
		return &OptionError{"Classes", fmt.Sprintf("%q: Limit %v is below Share %v", name, c.Limit, c.Share)}
	}
	return nil
}
