package server

import (
	"strings"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const (
	attemptWindow  = 5 * time.Minute
	attemptsPerKey = 10    // of one address on one account
	attemptsPerIP  = 100   // of one address on any account: an office behind one
	attemptKeys    = 20000 // how many are remembered; about 3 MB
)

// attempts limits guesses of passwords and invitation links, in this process's
// memory. A guess that turns out right is given back.
type attempts struct {
	now func() time.Time

	mu   sync.Mutex
	seen map[string]*attemptCount
}

// attemptCount is a window that begins with its first attempt.
type attemptCount struct {
	since time.Time
	count int
}

func newAttempts(now func() time.Time) *attempts {
	return &attempts{now: now, seen: map[string]*attemptCount{}}
}

// take counts an attempt of an address on an account, or answers
// CodeTooManyAttempts. The returned function takes the count back.
func (a *attempts) take(address, account string) (release func(), err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	now := a.now()
	pair, ip := a.count(address+" "+strings.ToLower(strings.TrimSpace(account)), now), a.count(address, now)
	for c, limit := range map[*attemptCount]int{pair: attemptsPerKey, ip: attemptsPerIP} {
		if c.count >= limit {
			return nil, &knowledge.Error{
				Code:       knowledge.CodeTooManyAttempts,
				Message:    "There were too many attempts. Wait a few minutes and try again.",
				RetryAfter: c.since.Add(attemptWindow).Sub(now),
			}
		}
	}
	pair.count++
	ip.count++
	return func() {
		a.mu.Lock()
		defer a.mu.Unlock()
		pair.count--
		ip.count--
	}, nil
}

// count finds or begins a window.
func (a *attempts) count(key string, now time.Time) *attemptCount {
	if c := a.seen[key]; c != nil && now.Sub(c.since) < attemptWindow {
		return c
	}
	if len(a.seen) >= attemptKeys {
		a.forget(now)
	}
	c := &attemptCount{since: now}
	a.seen[key] = c
	return c
}

// forget drops the windows that have ended and, while a flood lasts, any
// others down to nine tenths: one walk then serves many attempts.
func (a *attempts) forget(now time.Time) {
	for key, c := range a.seen {
		if now.Sub(c.since) >= attemptWindow {
			delete(a.seen, key)
		}
	}
	for key := range a.seen {
		if len(a.seen) < attemptKeys*9/10 {
			return
		}
		delete(a.seen, key)
	}
}
