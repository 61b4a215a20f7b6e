package weir

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"
)

var (
	errDown = &connectError{errors.New("connection refused")}
	began   = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
)

// notFailures are ends of calls that say nothing against the server.
var notFailures = []error{
	nil,
	&mysql.MySQLError{Number: 1064}, // one tenant's bad SQL
	&mysql.MySQLError{Number: 1213},
	context.DeadlineExceeded,
	context.Canceled,
	&outcomeError{ErrOutcomeUnknown, context.DeadlineExceeded},
	&outcomeError{ErrOutcomeUnknown, context.Canceled},
	&connectError{context.DeadlineExceeded}, // a dial to a server that is frozen
	&ShedError{Reason: Overloaded},
	&PanicError{Value: "x"},
}

// model is the breaker's window kept the plain way: every statement with its time.
type model struct {
	at  []time.Time
	bad []bool
}

func (m *model) add(now time.Time, bad bool) { m.at, m.bad = append(m.at, now), append(m.bad, bad) }

// since counts the statements from a time on.
func (m *model) since(from time.Time) (all, failed int) {
	for i := len(m.at) - 1; i >= 0 && !m.at[i].Before(from); i-- {
		all++
		if m.bad[i] {
			failed++
		}
	}
	return all, failed
}

// TestTheBreakerOpensOnFailuresOfTheServerAloneAndClosesSoonAfterThem runs it
// through seeded outages, in time of the test's own making.
func TestTheBreakerOpensOnFailuresOfTheServerAloneAndClosesSoonAfterThem(t *testing.T) {
	opened := 0
	for seed := range uint64(2000) {
		random := rand.New(rand.NewPCG(seed, 3))
		b := breaker{ratio: 0.3 + 0.5*random.Float64(), began: began}
		opened += runOutages(t, &b, random, seed)
		if t.Failed() {
			return
		}
	}
	if opened < 500 {
		t.Errorf("opened only %d times: the scenarios test nothing", opened)
	}
}

// runOutages makes calls at random, of a server whose part of failures changes
// at random, and returns how often the breaker opened.
func runOutages(t *testing.T, b *breaker, random *rand.Rand, seed uint64) (opened int) {
	t.Helper()
	now, gap := began, time.Duration(1+random.IntN(20))*time.Millisecond
	var m model
	var change, promised, recovered time.Time
	failing := 0.0
	open := false
	for range 1000 {
		now = now.Add(time.Duration(random.ExpFloat64() * float64(gap)))
		if now.After(change) {
			change = now.Add(time.Duration(random.Int64N(int64(4 * time.Second))))
			failing = []float64{0, 0, random.Float64(), 1}[random.IntN(4)]
			recovered = time.Time{}
			if failing == 0 {
				recovered = now
			}
		}
		probe, wait, cause := b.admit(now, Interactive)
		switch {
		case wait > 0 && (!open || wait > lastProbe || !errors.Is(cause, errDown)):
			t.Fatalf("seed %d: refused for %s because of %v; open: %t", seed, wait, cause, open)
		case wait > 0:
			if promised = now.Add(wait); !recovered.IsZero() && promised.Sub(recovered) > lastProbe {
				t.Fatalf("seed %d: the server is back since %s and not asked before %s", seed, recovered, promised)
			}
			continue
		case probe > 0 != open || open && now.Before(promised):
			t.Fatalf("seed %d: a probe of %d, while open: %t", seed, probe, open)
		}
		err := notFailures[random.IntN(len(notFailures))]
		if random.Float64() < failing {
			err = errDown
		}
		b.observe(now, probe, err)
		if bad := failed(err); bad || OutcomeOf(err).answered() {
			m.add(now, bad)
		} else if probe > 0 && !recovered.IsZero() {
			recovered = now // its caller left, and the next probe has to find out
		}
		was := open
		open, _ = b.counts()
		if open && !was {
			opened++
			// The window ends within a bucket, and so holds between 0.9 and 1 s.
			all, bad := m.since(now.Add(-breakerBuckets * breakerSpan))
			if all < breakerCalls || !failed(err) || float64(bad) < b.ratio*breakerCalls {
				t.Fatalf("seed %d: opened on %d failures of %d, the last %v", seed, bad, all, err)
			}
		}
		if !open && was {
			if !OutcomeOf(err).answered() {
				t.Fatalf("seed %d: closed by %v", seed, err)
			}
			m = model{}
		}
		if open || !failed(err) {
			continue
		}
		if all, bad := m.since(now.Add(-(breakerBuckets - 1) * breakerSpan)); all == bad && bad >= breakerCalls {
			t.Fatalf("seed %d: %d failures of %d, and it stays closed", seed, bad, all)
		}
	}
	return opened
}

func TestNothingButTheServersFailuresOpensTheBreaker(t *testing.T) {
	for _, err := range notFailures {
		b := breaker{ratio: 0.01, began: began}
		for i := range 10 * breakerCalls {
			b.observe(began.Add(time.Duration(i)*time.Millisecond), 0, err)
		}
		if open, _ := b.counts(); open {
			t.Errorf("opened on %v", err)
		}
	}
}

func TestAProbeThatDecidesNothingDoesNotKeepTheNextWaiting(t *testing.T) {
	b := breaker{ratio: 0.5, began: began}
	for range breakerCalls {
		b.observe(began, 0, errDown)
	}
	now := began
	for range 5 {
		_, wait, _ := b.admit(now, Interactive)
		if wait != firstProbe {
			t.Fatalf("asked to wait for %s", wait)
		}
		now = now.Add(wait)
		if probe, _, _ := b.admit(now, Interactive); probe != 1 {
			t.Fatal("not a probe")
		}
		b.observe(now, 1, context.DeadlineExceeded) // the server is frozen, say
	}
	for _, want := range []time.Duration{200, 400, 500, 500} {
		b.observe(now, 1, errDown)
		if _, wait, _ := b.admit(now, Interactive); wait != want*time.Millisecond {
			t.Errorf("after a failure the next probe is in %s, want %s", wait, want*time.Millisecond)
		}
	}
	if probe, wait, _ := b.admit(now, Control); probe != 1 || wait != 0 {
		t.Errorf("control has to wait for %s", wait)
	}
	b.observe(now, 0, nil) // sent before the outage
	if open, _ := b.counts(); !open {
		t.Error("closed by an answer from before")
	}
	b.observe(now, 1, &mysql.MySQLError{Number: 1062})
	if _, wait, _ := b.admit(now, Interactive); wait != 0 {
		t.Error("the server has answered, and calls are refused")
	}
	for range breakerCalls {
		b.observe(now, 0, errDown)
	}
	b.observe(now, 1, nil) // a transaction that began as the first opening's probe
	if open, opened := b.counts(); !open || opened != 2 {
		t.Errorf("opened %d times, and is open: %t", opened, open)
	}
}

func BenchmarkBreaker(b *testing.B) {
	k := breaker{ratio: 0.5, began: time.Now()}
	b.ReportAllocs()
	for b.Loop() {
		now := time.Now()
		probe, _, _ := k.admit(now, Interactive)
		k.observe(now, probe, nil)
	}
}
