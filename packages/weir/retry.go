package weir

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"time"
)

// Retries are tokens, after Finagle's RetryBudget and gRPC's retry throttling
// (gRFC A6, whose example bucket this is): each call that succeeds deposits
// Options.RetryBudget of one, each retry takes a whole one. However many calls
// fail, the server sees at most that many more. A quiet client earns a little
// by the clock. The bucket starts empty.
const (
	retryBucket    = 10.0
	retryPerSecond = 1.0
)

// The bounds of the pause before a retry, which is a random part ("full
// jitter") of a span that doubles: Brooker, "Exponential Backoff and Jitter".
const (
	firstBackoff = 20 * time.Millisecond
	lastBackoff  = time.Second
)

// attempts is how many connections a statement is tried on, as long as each
// turns out broken before it was sent. These cost no budget: the server has not
// seen them.
const attempts = 3

// retryBudget is the bucket.
type retryBudget struct {
	deposit float64 // for each success
	most    int     // attempts of one call; 1: none is repeated

	mu              sync.Mutex
	tokens          float64
	earned          time.Time // up to when the clock's part is in tokens
	granted, denied uint64
}

// setUp makes the bucket for o.
func (b *retryBudget) setUp(o Options, now time.Time) {
	b.deposit, b.most, b.earned = o.RetryBudget, o.MaxAttempts, now
	if b.deposit < 0 {
		b.deposit, b.most = 0, 1
	}
}

// succeeded pays for a call that needs no retry.
func (b *retryBudget) succeeded() {
	b.mu.Lock()
	b.tokens = min(b.tokens+b.deposit, retryBucket)
	b.mu.Unlock()
}

// take asks for one retry.
func (b *retryBudget) take(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if past := now.Sub(b.earned); past > 0 {
		b.tokens = min(b.tokens+retryPerSecond*past.Seconds(), retryBucket)
		b.earned = now
	}
	if b.tokens < 1-1e-9 { // ten tenths are a little less than one
		b.denied++
		return false
	}
	b.tokens--
	b.granted++
	return true
}

// counts are the retries granted and denied so far.
func (b *retryBudget) counts() (granted, denied uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.granted, b.denied
}

// resend runs attempt, and runs it again while the connection it got turns out
// broken before anything was sent.
func resend(attempt func() error) error {
	for try := 1; ; try++ {
		if err := attempt(); !errors.Is(err, errNotSent) || try == attempts {
			return final(err)
		}
	}
}

// persist runs attempt, and runs it again if the server failed at a statement
// that may be repeated, the budget allows it, and the deadline does.
func (db *DB) persist(ctx context.Context, query string, attempt func() error) error {
	var lost error // an attempt whose fate is unknown: the next one's answer does not tell
	for sent := 1; ; {
		err := resend(attempt)
		if err == nil {
			db.retries.succeeded()
			return nil
		}
		again := sent < db.retries.most && repeatable(ctx, query, err) && db.pauseBefore(ctx, sent, err)
		switch outcome := OutcomeOf(err); {
		case outcome == OutcomeUnknown:
			lost = err
		case lost != nil && outcome == OutcomeShed: // which promises that nothing was sent
			err = lost
		case lost != nil:
			err = &outcomeError{ErrOutcomeUnknown, err}
		}
		if !again {
			return err
		}
		sent++
	}
}

// repeatable says whether a statement outside a transaction that ended with err
// may be sent again.
func repeatable(ctx context.Context, query string, err error) bool {
	switch OutcomeOf(err) {
	case OutcomeTransient, OutcomeUnavailable, OutcomeConnLost, OutcomeUnknown:
		return ctx.Err() == nil && (idempotent(ctx) || reads(query))
	}
	return false
}

// pauseBefore waits before retry number n, if the budget has one and the
// caller's time allows it.
func (db *DB) pauseBefore(ctx context.Context, n int, err error) bool {
	span := min(firstBackoff<<min(n-1, 10), lastBackoff)
	pause := rand.N(span)
	if deadline, ok := ctx.Deadline(); ok && time.Until(deadline) <= pause {
		return false
	}
	granted := db.retries.take(time.Now())
	db.tel.retried(ctx, granted, err)
	return granted && sleep(ctx, pause)
}
