package weir_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	"pgregory.net/rapid"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// failures answers the first statements with these, one each, and the rest well.
func failures(replies ...weirtest.Reply) func(weirtest.Statement) weirtest.Reply {
	var mu sync.Mutex
	return func(weirtest.Statement) weirtest.Reply {
		mu.Lock()
		defer mu.Unlock()
		if len(replies) == 0 {
			return weirtest.Reply{Columns: []string{"v"}}
		}
		r := replies[0]
		replies = replies[1:]
		return r
	}
}

var (
	lose     = weirtest.Reply{Lose: true}
	deadlock = weirtest.Reply{Err: said(1213, "Deadlock found when trying to get lock")}
	reject   = weirtest.Reply{Err: said(1064, "You have an error in your SQL syntax")}
)

func TestWhatIsRepeatedAfterAFailureAndWhatIsNot(t *testing.T) {
	const read, write = "SELECT v FROM t", "INSERT INTO t VALUES (1)"
	declared := weir.WithIdempotent(context.Background())
	for name, c := range map[string]struct {
		ctx     context.Context
		query   string
		fail    []weirtest.Reply
		sent    int
		outcome weir.Outcome
	}{
		"a read whose connection broke":          {nil, read, []weirtest.Reply{lose}, 2, weir.OutcomeOK},
		"a read in a deadlock":                   {nil, read, []weirtest.Reply{deadlock}, 2, weir.OutcomeOK},
		"a read that fails on":                   {nil, read, []weirtest.Reply{lose, deadlock, lose}, 3, weir.OutcomeConnLost},
		"a read with an error in it":             {nil, read, []weirtest.Reply{reject}, 1, weir.OutcomeRejected},
		"a write whose connection broke":         {nil, write, []weirtest.Reply{lose}, 1, weir.OutcomeUnknown},
		"a write in a deadlock":                  {nil, write, []weirtest.Reply{deadlock}, 1, weir.OutcomeTransient},
		"a declared write":                       {declared, write, []weirtest.Reply{lose, deadlock}, 3, weir.OutcomeOK},
		"a declared write that fails on":         {declared, write, []weirtest.Reply{lose, lose, lose}, 3, weir.OutcomeUnknown},
		"a declared write's later answer":        {declared, write, []weirtest.Reply{lose, reject}, 2, weir.OutcomeUnknown},
		"a declared write with an error in it":   {declared, write, []weirtest.Reply{reject}, 1, weir.OutcomeRejected},
		"a write that looks like a read, partly": {nil, "WITH x AS (SELECT 1) UPDATE t SET n = 1", []weirtest.Reply{lose}, 1, weir.OutcomeUnknown},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := weirtest.NewServer(failures(c.fail...))
				db := open(t, s, weir.Options{Max: 2})
				defer shut(t, db, s)
				time.Sleep(10 * time.Second) // a full bucket
				ctx := c.ctx
				if ctx == nil {
					ctx = t.Context()
				}
				rows, err := db.QueryContext(ctx, c.query)
				if err == nil {
					err = rows.Close()
				}
				if weir.OutcomeOf(err) != c.outcome || len(s.Log()) != c.sent {
					t.Errorf("sent %d times, then %v; want %d times, %s", len(s.Log()), err, c.sent, c.outcome)
				}
				if st := db.Stats(); int(st.Retries) != c.sent-1 || st.RetriesDenied != 0 {
					t.Errorf("%+v", st)
				}
			})
		})
	}
}

func TestNothingInATransactionIsRepeated(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
			return weirtest.Reply{Err: map[bool]error{true: deadlock.Err}[st.Query == "SELECT v FROM t"]}
		})
		db := open(t, s, weir.Options{Max: 2})
		defer shut(t, db, s)
		time.Sleep(10 * time.Second)
		ctx := weir.WithIdempotent(t.Context())
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tx.QueryContext(ctx, "SELECT v FROM t"); weir.OutcomeOf(err) != weir.OutcomeTransient {
			t.Error(err)
		}
		if err := tx.Rollback(); err != nil {
			t.Error(err)
		}
		if n := len(s.Log()); n != 3 {
			t.Errorf("sent %v", s.Log())
		}
	})
}

func TestARetryIsNotBegunThatTheDeadlineCannotFit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(weirtest.Statement) weirtest.Reply {
			return weirtest.Reply{Err: deadlock.Err, Latency: 100 * time.Millisecond}
		})
		db := open(t, s, weir.Options{Max: 2, MaxAttempts: 100})
		defer shut(t, db, s)
		time.Sleep(10 * time.Second)
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond+time.Nanosecond)
		defer cancel()
		began := time.Now()
		_, err := db.QueryContext(ctx, "SELECT v FROM t")
		if weir.OutcomeOf(err) != weir.OutcomeTransient || time.Since(began) != 100*time.Millisecond || len(s.Log()) != 1 {
			t.Errorf("%v after %s, sent %d times", err, time.Since(began), len(s.Log()))
		}
	})
}

func TestWithoutABudgetNothingIsRepeated(t *testing.T) {
	for name, o := range map[string]weir.Options{"switched off": {RetryBudget: -1}, "one attempt": {MaxAttempts: 1}, "spent": {}} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := weirtest.NewServer(failures(deadlock))
				db := open(t, s, o)
				defer shut(t, db, s)
				if name != "spent" { // the bucket starts empty
					time.Sleep(10 * time.Second)
				}
				if _, err := db.QueryContext(t.Context(), "SELECT v FROM t"); weir.OutcomeOf(err) != weir.OutcomeTransient {
					t.Error(err)
				}
				st := db.Stats()
				if denied := st.RetriesDenied == 1; len(s.Log()) != 1 || st.Retries != 0 || denied != (name == "spent") {
					t.Errorf("sent %d times; %+v", len(s.Log()), st)
				}
			})
		})
	}
}

func TestARetryThatIsRefusedUnderLoadDoesNotClaimThatNothingWasSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(failures(lose))
		db := open(t, s, weir.Options{Max: 1, MaxQueue: -1})
		defer shut(t, db, s)
		time.Sleep(10 * time.Second)
		heard := make(chan error)
		go func() {
			_, err := db.ExecContext(weir.WithIdempotent(t.Context()), "INSERT INTO t VALUES (1)")
			heard <- err
		}()
		synctest.Wait() // it pauses before its retry
		tx, err := db.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		err = <-heard
		if _, shed := errors.AsType[*weir.ShedError](err); shed || !errors.Is(err, weir.ErrOutcomeUnknown) {
			t.Errorf("got %v", err)
		}
		if err := tx.Rollback(); err != nil {
			t.Error(err)
		}
		if n := db.Stats().Classes[weir.Interactive].Shed[weir.QueueFull]; n != 1 {
			t.Errorf("%d calls were refused", n)
		}
	})
}

func TestARefusedRetryDoesNotHideThatTheFirstAttemptMayHaveHappened(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var s *weirtest.Server
		broken := errors.New("no route to host")
		s = weirtest.NewServer(func(weirtest.Statement) weirtest.Reply {
			s.RefuseDials(broken)
			return weirtest.Reply{Lose: true}
		})
		db := open(t, s, weir.Options{Max: 1})
		time.Sleep(10 * time.Second)
		ctx, cancel := context.WithTimeout(weir.WithIdempotent(t.Context()), time.Minute)
		defer cancel()
		_, err := db.ExecContext(ctx, "INSERT INTO t VALUES (1)")
		if !errors.Is(err, weir.ErrOutcomeUnknown) || errors.Is(err, weirtest.ErrLost) {
			t.Errorf("got %v: want the last attempt's failure, marked as unknown", err)
		}
		s.RefuseDials(nil)
		shut(t, db, s)
	})
}

// TestAttemptsStayWithinTheirBudgetAndNoUndeclaredWriteIsSentTwice lets many
// callers meet a server that fails at random, and reads the server's own log.
func TestAttemptsStayWithinTheirBudgetAndNoUndeclaredWriteIsSentTwice(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		o := weir.Options{
			Max:         rapid.IntRange(1, 8).Draw(r, "max"),
			RetryBudget: rapid.Float64Range(0.05, 0.5).Draw(r, "budget"),
			MaxAttempts: rapid.IntRange(1, 5).Draw(r, "attempts"),
		}
		failing := rapid.Float64Range(0, 0.6).Draw(r, "failing")
		callers := rapid.IntRange(1, 20).Draw(r, "callers")
		seed := rapid.Uint64().Draw(r, "seed")
		synctest.Test(t, func(t *testing.T) { callBadServer(t, r, o, failing, callers, seed) })
	})
}

func callBadServer(t *testing.T, r *rapid.T, o weir.Options, failing float64, callers int, seed uint64) {
	random := rand.New(rand.NewPCG(seed, 5))
	var mu sync.Mutex
	draw := func(n int) int {
		mu.Lock()
		defer mu.Unlock()
		return random.IntN(n)
	}
	s := weirtest.NewServer(func(weirtest.Statement) weirtest.Reply {
		reply := weirtest.Reply{Latency: time.Duration(draw(20)) * time.Millisecond}
		if float64(draw(1000)) < 1000*failing {
			reply.Lose = draw(2) == 0
			reply.Err = deadlock.Err
		}
		return reply
	})
	db := open(t, s, o)
	defer shut(t, db, s)
	began := time.Now()
	var all sync.WaitGroup
	var oks sync.Map
	for i := range callers {
		all.Go(func() {
			for j := range 15 {
				time.Sleep(time.Duration(draw(40)) * time.Millisecond)
				kind := draw(3)
				ctx, cancel := context.WithTimeout(context.Background(), time.Duration(1+draw(500))*time.Millisecond)
				query := fmt.Sprintf("%s k%d-%d", []string{"SELECT", "INSERT", "INSERT declared"}[kind], i, j)
				if kind == 2 {
					ctx = weir.WithIdempotent(ctx)
				}
				if _, err := db.ExecContext(ctx, query); err == nil {
					oks.Store(query, true)
				}
				cancel()
			}
		})
	}
	all.Wait()
	length := time.Since(began)
	sent := map[string]int{}
	for _, q := range s.Log() {
		sent[q]++
	}
	for q, n := range sent {
		if n > 1 && strings.HasPrefix(q, "INSERT k") || n > o.MaxAttempts {
			r.Errorf("%q was sent %d times", q, n)
		}
		oks.Delete(q)
	}
	oks.Range(func(q, _ any) bool { r.Errorf("%q succeeded and was never sent", q); return true })
	most := float64(15*callers)*(1+o.RetryBudget) + length.Seconds()
	if n := len(s.Log()); float64(n) > most {
		r.Errorf("%d attempts of %d calls in %s: at most %.1f are due", n, 15*callers, length, most)
	}
	if st := db.Stats(); len(s.Log()) > 15*callers+int(st.Retries) {
		r.Errorf("%d attempts, %d retries counted", len(s.Log()), st.Retries)
	}
}

func TestRetriesAreCountedUnderTheirName(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		reader := sdkmetric.NewManualReader()
		s := weirtest.NewServer(failures(deadlock, lose))
		db := open(t, s, weir.Options{Max: 1, MeterProvider: sdkmetric.NewMeterProvider(sdkmetric.WithReader(reader))})
		defer shut(t, db, s)
		time.Sleep(time.Second) // one token
		if _, err := db.QueryContext(t.Context(), "SELECT v FROM t"); weir.OutcomeOf(err) != weir.OutcomeConnLost {
			t.Error(err)
		}
		var data metricdata.ResourceMetrics
		if err := reader.Collect(context.Background(), &data); err != nil {
			t.Fatal(err)
		}
		got := map[string]int64{}
		for _, m := range data.ScopeMetrics[0].Metrics {
			if m.Name != "weir.retry" {
				continue
			}
			for _, p := range m.Data.(metricdata.Sum[int64]).DataPoints {
				granted, _ := p.Attributes.Value("weir.retry.granted")
				why, _ := p.Attributes.Value("error.type")
				got[fmt.Sprint(granted.AsBool(), " ", why.AsString())] += p.Value
			}
		}
		if len(got) != 2 || got["true transient"] != 1 || got["false connection_lost"] != 1 {
			t.Errorf("counted %v", got)
		}
	})
}

func TestRowsThatWereGivenAreNotReadAgain(t *testing.T) {
	db, outside, user := openReal(t, weir.Options{Max: 1})
	makeDigits(t, outside)
	rows, err := db.QueryContext(t.Context(), busyRows)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if !rows.Next() {
		t.Fatal(rows.Err())
	}
	var id uint64
	if err := outside.QueryRow("SELECT ID FROM information_schema.PROCESSLIST WHERE USER = ? AND INFO LIKE 'SELECT a.n%'", user).Scan(&id); err != nil {
		t.Fatal(err)
	}
	if _, err := outside.Exec(fmt.Sprintf("KILL CONNECTION %d", id)); err != nil {
		t.Fatal(err)
	}
	n := 1
	for rows.Next() {
		n++
	}
	err = rows.Err()
	if o := weir.OutcomeOf(err); o != weir.OutcomeConnLost && o != weir.OutcomeUnavailable && o != weir.OutcomeRejected {
		t.Errorf("%s: %v", o, err)
	}
	t.Logf("%d rows, then %v", n, err)
	if st := db.Stats(); st.Retries != 0 || n >= 100_000_000 {
		t.Errorf("%d rows; %+v", n, st)
	}
}

func TestBudgetsAndRatiosOutOfRangeAreNamed(t *testing.T) {
	s := weirtest.NewServer(nil)
	for want, list := range map[string][]weir.Options{
		"RetryBudget":  {{RetryBudget: 1.1}, {RetryBudget: math.NaN()}},
		"MaxAttempts":  {{MaxAttempts: -1}},
		"BreakerRatio": {{BreakerRatio: 1.1}, {BreakerRatio: math.NaN()}},
	} {
		for _, o := range list {
			_, err := weir.Open(s.Connector(), o)
			if e, ok := errors.AsType[*weir.OptionError](err); !ok || e.Option != want {
				t.Errorf("%s: %v", want, err)
			}
		}
	}
}
