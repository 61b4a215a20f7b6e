package admission

import (
	"context"
	"runtime"
	"sync"
	"time"

	"go.opentelemetry.io/otel/metric"
	noopmetric "go.opentelemetry.io/otel/metric/noop"

	"github.com/forebay/forebay/apps/api/internal/identity"
)

// Options sets up a [Gate]. The zero value works.
type Options struct {
	// Limit is how many requests are worked on at once. Default 4 for each
	// processor: a question spends about as long waiting for the database as it
	// computes, and its parts overlap.
	Limit int
	// MaxWait is how long a request may wait for its turn; one whose turn would
	// come later is refused at once. Default 1 s.
	MaxWait time.Duration
	// StandingWait replaces MaxWait once somebody has been waiting all through
	// the last MaxWait: a queue that does not empty only makes everybody late.
	// Default a quarter of MaxWait.
	StandingWait time.Duration
	// MaxQueue bounds how many may wait, whatever their wait. When so many do,
	// who has the most waiting gives way to who has fewer. Default 64 for each
	// of Limit.
	MaxQueue int
	// Meter takes the gate's measurements. Default none.
	Meter metric.MeterProvider
}

func (o Options) withDefaults() Options {
	if o.Limit <= 0 {
		o.Limit = 4 * runtime.GOMAXPROCS(0)
	}
	if o.MaxWait <= 0 {
		o.MaxWait = time.Second
	}
	if o.StandingWait <= 0 {
		o.StandingWait = o.MaxWait / 4
	}
	if o.MaxQueue <= 0 {
		o.MaxQueue = 64 * o.Limit
	}
	if o.Meter == nil {
		o.Meter = noopmetric.NewMeterProvider()
	}
	return o
}

// Gate bounds how much of the costliest work is done at once. Who does not get
// in at once waits a little, if the turn is near; who would wait too long is
// refused at once and told when to come back, so that what was begun is
// finished. Turns go round the organisations, and in each round its people, so
// that nobody's script shuts others out.
//
// Two waits as here, a long one while the queue empties now and then and a
// short one while it stands, are those of B. Maurer, Fail at Scale, ACM Queue
// 13(8), 2015, which has them from CoDel.
type Gate struct {
	opts   Options
	meters meters

	mu      sync.Mutex
	inside  int
	queue   queue
	service time.Duration // how long a request is inside, on average; 0: not known
	empty   time.Time     // when last nobody waited
}

// NewGate returns a Gate that lets everybody in until Limit is reached.
func NewGate(o Options) *Gate {
	g := &Gate{opts: o.withDefaults(), queue: newQueue(), empty: time.Now()}
	g.meters = newMeters(g)
	return g
}

// lookups is how many requests of one person, for each place inside, may be on
// the way at once. Being looked up takes a place on the database, where turns do
// not go round.
const lookups = 2

// Peek refuses who whom Enter would refuse now, and lets nobody in. It is for
// the door, before a request has cost anything. Who is not refused counts as
// being on the way until arrived is called, so that a burst is refused even
// while those before it are still being looked up. As in the queue, nobody's
// requests on the way count for more than their turns.
func (g *Gate) Peek(who identity.Viewer) (arrived func(), err error) {
	p := personOf(who)
	g.mu.Lock()
	defer g.mu.Unlock()
	mine := g.queue.of(p)
	if mine.coming >= lookups*g.opts.Limit {
		return nil, g.refuse(p, len(mine.waiting)+mine.coming, shedShare)
	}
	if !g.free() || g.inside+g.queue.coming >= g.opts.Limit {
		if err := g.refusal(p, len(mine.waiting)+mine.coming, g.patience(time.Now())); err != nil {
			return nil, err
		}
	}
	g.queue.expect(p)
	return sync.OnceFunc(func() {
		g.mu.Lock()
		defer g.mu.Unlock()
		g.queue.arrived(p)
	}), nil
}

// Enter lets a request in: at once, or when its turn has come. The returned
// function says that it is done; it must be called once. A refusal is a
// knowledge.Error that says when to come back; the end of ctx is ctx's error.
func (g *Gate) Enter(ctx context.Context, who identity.Viewer) (leave func(), err error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	began := time.Now()
	g.mu.Lock()
	patience := g.patience(began)
	if deadline, ok := ctx.Deadline(); ok {
		patience = min(patience, time.Until(deadline)-g.service)
	}
	w, err := g.join(personOf(who), patience)
	g.mu.Unlock()
	if err == nil && w != nil {
		err = g.await(ctx, w, patience)
	}
	if err != nil {
		return nil, err
	}
	in := time.Now()
	g.meters.waited(ctx, in.Sub(began))
	return sync.OnceFunc(func() { g.leave(in) }), nil
}

// join lets p in, puts it into the queue, or refuses it. g.mu is held.
func (g *Gate) join(p person, patience time.Duration) (*waiter, error) {
	if g.free() {
		g.inside++
		return nil, nil
	}
	if err := g.refusal(p, len(g.queue.of(p).waiting), patience); err != nil {
		return nil, err
	}
	if g.full() {
		g.giveWay()
	}
	return g.queue.join(p), nil
}

// await waits for the turn of w, which has patience for so long.
func (g *Gate) await(ctx context.Context, w *waiter, patience time.Duration) error {
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case <-w.turn:
		return w.refused
	case <-timer.C:
	case <-ctx.Done():
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.queue.quit(w) { // the turn, or a refusal, came at the same moment
		if ctx.Err() == nil {
			return w.refused
		}
		if w.refused == nil {
			g.pass()
		}
		return ctx.Err()
	}
	g.noteEmpty()
	if err := ctx.Err(); err != nil {
		return err
	}
	return g.refuse(w.person, len(g.queue.of(w.person).waiting), shedDeadline)
}

// leave ends a request that was let in, and lets in the next.
func (g *Gate) leave(since time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.learn(time.Since(since))
	g.pass()
}

// learn has the average follow how long a request took, which weighs an eighth
// of it. One far shorter most likely failed before its work began, and says
// little about the others: it weighs an eighth of that, so that the average
// still follows should all have become so short. g.mu is held.
func (g *Gate) learn(took time.Duration) {
	switch {
	case g.service == 0:
		g.service = took
	case took < g.service/8:
		g.service += (took - g.service) / 64
	default:
		g.service += (took - g.service) / 8
	}
}

// pass gives a place that came free to whose turn it is. g.mu is held.
func (g *Gate) pass() {
	w := g.queue.next()
	g.noteEmpty()
	if w == nil {
		g.inside--
		return
	}
	close(w.turn)
}

// free says whether a request can go in past nobody. g.mu is held.
func (g *Gate) free() bool { return g.inside < g.opts.Limit && g.queue.len == 0 }

// full says whether as many wait as may. g.mu is held.
func (g *Gate) full() bool { return g.queue.len >= g.opts.MaxQueue }

func (g *Gate) noteEmpty() {
	if g.queue.len == 0 {
		g.empty = time.Now()
	}
}

// patience is how long who comes now may wait. g.mu is held.
func (g *Gate) patience(now time.Time) time.Duration {
	if g.queue.len > 0 && now.Sub(g.empty) > g.opts.MaxWait {
		return g.opts.StandingWait
	}
	return g.opts.MaxWait
}

// Busy says whether there are as many requests inside as processors, so that
// whatever else is done makes people wait: what nobody waits for should then
// hold back.
func (g *Gate) Busy() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.inside >= min(g.opts.Limit, runtime.GOMAXPROCS(0))
}
