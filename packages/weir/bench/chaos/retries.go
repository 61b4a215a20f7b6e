package chaos

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// retries is what turns a blip into an outage that feeds itself: callers who ask
// again, at once, when they get no answer. The same callers, at the same rate,
// use database/sql first and then weir. Through
// weir, whoever is refused comes back when the refusal says.
func retries(ctx context.Context, t *Trial) error {
	rate, patience, raw, err := t.insistRaw(ctx)
	if err != nil {
		return err
	}
	if err := t.open(weir.Options{Max: slots}); err != nil {
		return err
	}
	through, err := t.insist(ctx, throughWeir(t.db), t.gauge, rate, patience)
	if err != nil {
		return err
	}
	t.must("attempts per request that the server saw", through.sent, "", report.AtMost(1.1))
	t.figures.Against(fmt.Sprintf("database/sql: %.2f", raw.sent))
	t.tell("attempts per request that the callers made", through.made.perRequest(), "")
	t.figures.Against(fmt.Sprintf("database/sql: %.2f", raw.made.perRequest()))
	t.goal("the same from 1 s after the blip on", through.later.perRequest(), "", report.AtMost(1.1))
	t.figures.Against(fmt.Sprintf("database/sql: %.2f", raw.later.perRequest()))
	t.goal("goodput from 1 s after the blip on", 100*through.after, "%", report.AtLeast(100*recovered))
	t.figures.Against(fmt.Sprintf("database/sql: %.0f%%", 100*raw.after))
	t.tell("goodput over all", 100*through.overall, "%")
	t.figures.Against(fmt.Sprintf("database/sql: %.0f%%", 100*raw.overall))
	return nil
}

// insistRaw is insist through database/sql, with the same number of connections.
// The rate is 0.88 of what they do in a closed loop, and an attempt's patience one
// and a half times as long as a query takes there.
func (t *Trial) insistRaw(ctx context.Context) (rate float64, patience time.Duration, in *insistence, err error) {
	cfg, err := t.account(ctx)
	if err != nil {
		return 0, 0, in, err
	}
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		return 0, 0, in, err
	}
	g := &gauge{Connector: connector}
	db := sql.OpenDB(g)
	defer func() { err = errors.Join(err, db.Close()) }()
	db.SetMaxOpenConns(slots)
	db.SetMaxIdleConns(slots)
	query := throughSQL(db)
	peak, took, err := load.ClosedLoop(ctx, slots, time.Second, func(ctx context.Context, i int) error {
		return answered(ctx, query, i, t.work.waits(), i)
	})
	if err != nil {
		return 0, 0, in, err
	}
	rate, patience = 0.88*peak, load.Quantile(took, 0.5)*3/2
	t.log.Printf("closed-loop peak %.0f/s, an attempt's patience %v", peak, patience)
	in, err = t.insist(ctx, query, g, rate, patience)
	return rate, patience, in, err
}

// The course of the load.
const (
	attempts = 4
	blip     = time.Second
	whole    = calm + blip + 5*time.Second
)

// insistence is callers who insist, and what became of them.
type insistence struct {
	query    ask
	text     string
	patience time.Duration // of an attempt
	settled  time.Time     // a second after the blip

	made, later    tries   // in all, and by requests that began when all should be well again
	sent           float64 // attempts per request that the server saw
	after, overall float64 // goodput once all should be well again, and from the beginning
}

// tries counts requests and the attempts that they took.
type tries struct{ requests, attempts atomic.Int64 }

func (t *tries) perRequest() float64 {
	return ratio(float64(t.attempts.Load()), float64(t.requests.Load()))
}

// request makes up to four attempts.
func (in *insistence) request(ctx context.Context, i int) error {
	made, err := in.try(ctx, i)
	counted := []*tries{&in.made}
	if due, ok := ctx.Deadline(); ok && due.Add(-attempts*in.patience).After(in.settled) {
		counted = append(counted, &in.later)
	}
	for _, c := range counted {
		c.requests.Add(1)
		c.attempts.Add(made)
	}
	return err
}

func (in *insistence) try(ctx context.Context, i int) (made int64, err error) {
	for made < attempts {
		made++
		once, cancel := context.WithTimeout(ctx, in.patience)
		err = answered(once, in.query, i, in.text, i)
		cancel()
		if err == nil {
			break
		}
		var refusal *weir.ShedError
		if errors.As(err, &refusal) && sleep(ctx, refusal.RetryAfter) != nil {
			break
		}
	}
	return made, err
}

// insist loads query at rate, with three times as much for a second.
func (t *Trial) insist(ctx context.Context, query ask, g *gauge, rate float64, patience time.Duration) (*insistence, error) {
	in := &insistence{query: query, text: t.work.waits(), patience: patience, settled: time.Now().Add(calm + blip + time.Second)}
	sent := g.statements.Load()
	plan := load.Plan{Rate: rate, For: whole, Deadline: attempts * patience}
	r := t.begin(ctx, plan, in.request)
	if err := sleep(ctx, calm); err != nil {
		return nil, err
	}
	plan.Rate, plan.For = 2*rate, blip
	if _, err := t.begin(ctx, plan, in.request).end(); err != nil {
		return nil, err
	}
	entries, err := r.end()
	if err != nil {
		return nil, err
	}
	in.sent = ratio(float64(g.statements.Load()-sent), float64(in.made.requests.Load()))
	in.after = share(window(entries, in.settled, r.began.Add(whole)), good)
	in.overall = share(entries, good)
	return in, nil
}
