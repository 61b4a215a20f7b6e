package insight

import (
	"context"
	"log/slog"
	"time"
	"unicode/utf8"

	"go.opentelemetry.io/otel/metric"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Options configure a [Watch].
type Options struct {
	Store Store
	// Key decides, with the organisation, which bin a word falls into. It is the
	// same on all replicas, and not in the database: another one makes every word
	// look new. Default none, which lets whoever has the bins try out words.
	Key []byte
	// Rarity returns how rare each term is in the viewer's library; terms that no
	// document has are missing from it. Default: all are alike.
	Rarity func(ctx context.Context, terms []string) (map[string]float64, error)

	// Queue is how many observations may wait to be kept; what comes while it is
	// full is dropped and counted. Default 1,024.
	Queue int
	// Flush is the longest that one waits. Default 1 s.
	Flush time.Duration
	// Now is the clock. Default time.Now.
	Now func() time.Time
	// Log gets alarms, and what could not be kept. Default slog.Default().
	Log *slog.Logger
	// Meter defaults to none.
	Meter metric.MeterProvider
}

// Watch keeps observations and looks at them. Run has it work.
type Watch struct {
	Options
	queue  chan waiting
	meters meters
	since  map[id.ID]int // observations of each organisation since it was last looked at here
}

// NewWatch returns a Watch.
func NewWatch(o Options) *Watch {
	if o.Rarity == nil {
		o.Rarity = func(context.Context, []string) (map[string]float64, error) { return nil, nil }
	}
	if o.Queue <= 0 {
		o.Queue = 1024
	}
	if o.Flush <= 0 {
		o.Flush = time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return &Watch{Options: o, queue: make(chan waiting, o.Queue), meters: newMeters(o.Meter), since: map[id.ID]int{}}
}

// Asked is how a question went, as its answer knows it. Words are forgotten once
// they have been counted.
type Asked struct {
	Question string
	Found    []knowledge.Passage // best first
	Declined bool
}

type waiting struct {
	org   id.ID
	at    time.Time
	found int
	Asked // with the best passages only
}

// Observe takes note of a question of the viewer's organisation. It never waits.
func (w *Watch) Observe(ctx context.Context, a Asked) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return
	}
	one := waiting{org: v.OrgID, at: w.Now(), found: len(a.Found), Asked: a}
	one.Found = a.Found[:min(len(a.Found), best)]
	select {
	case w.queue <- one:
	default:
		w.meters.dropped(ctx, 1)
	}
}

const (
	// batch is how many observations are kept at once.
	batch = 256
	// lookEvery is after how many observations of its own a replica asks whether
	// there is enough to look at; there are other replicas' too.
	lookEvery = 16
	// keepTime bounds what is done when the service ends.
	keepTime = 5 * time.Second

	purpose = "drift"
)

// Run keeps what was observed until ctx ends, and then what is left.
func (w *Watch) Run(ctx context.Context) {
	tick := time.NewTicker(w.Flush)
	defer tick.Stop()
	var some []waiting
	for {
		select {
		case one := <-w.queue:
			if some = append(some, one); len(some) < batch {
				continue
			}
		case <-tick.C:
		case <-ctx.Done():
			w.drain(ctx, some)
			return
		}
		w.keep(ctx, some)
		some = some[:0]
	}
}

// drain keeps what is left when the service ends.
func (w *Watch) drain(ctx context.Context, some []waiting) {
	for {
		select {
		case one := <-w.queue:
			some = append(some, one)
			continue
		default:
		}
		break
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), keepTime)
	defer cancel()
	w.keep(ctx, some)
}

// keep stores observations and looks where there are enough of them.
func (w *Watch) keep(ctx context.Context, some []waiting) {
	by := map[id.ID][]Observation{}
	for _, one := range some {
		by[one.org] = append(by[one.org], w.observation(identity.ForOrg(ctx, one.org, purpose), one))
	}
	for org, list := range by {
		inside := identity.ForOrg(ctx, org, purpose)
		if err := w.Store.KeepObservations(inside, list); err != nil {
			w.meters.dropped(ctx, len(list))
			w.Log.WarnContext(ctx, "observations of questions could not be kept", "organisation", org, "count", len(list), "error", err)
			continue
		}
		w.meters.kept(ctx, len(list))
		before, known := w.since[org]
		if w.since[org] = before + len(list); known && w.since[org] < lookEvery {
			continue
		}
		w.since[org] = 0
		if err := w.look(inside); err != nil {
			w.Log.WarnContext(ctx, "looking for drift", "organisation", org, "error", err)
		}
	}
}

func (w *Watch) observation(ctx context.Context, one waiting) Observation {
	o := Observation{
		At: one.at, Length: utf8.RuneCountInString(one.Question), Found: one.found, Declined: one.Declined,
		Coverage: w.coverage(ctx, one.Question, one.Found), Topics: topicsOf(w.Key, one.org, one.Question),
	}
	if len(one.Found) > 0 {
		o.TopScore = one.Found[0].Score
	}
	return o
}
