package server

import (
	"fmt"
	"math"
	"net/netip"
	"strings"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const (
	attemptWindow      = 5 * time.Minute
	attemptsPerPair    = 10    // of one address on one account
	attemptsPerAccount = 100   // of all addresses on one account
	attemptsPerAddress = 100   // of one address on any account: an office behind one
	attemptsPerProxy   = 1000  // of a trusted proxy that does not say for whom it asks
	attemptKeys        = 20000 // how many of a kind are remembered; about 3 MB
)

// attempts limits guesses of passwords and invitation links, in this process's
// memory. A guess that turns out right is given back.
type attempts struct {
	now func() time.Time

	mu                         sync.Mutex
	addresses, accounts, pairs windows
}

// source is where an attempt comes from.
type source struct {
	address netip.Addr
	shared  bool // a trusted proxy's own: many people may be behind it
}

// key is the address; of IPv6 the network of 64 bits, which is what one
// customer gets (RFC 6177), so that nobody has more than one key.
func (s source) key() string {
	if s.address.Is6() {
		if network, err := s.address.Prefix(64); err == nil {
			return network.String()
		}
	}
	return s.address.String()
}

// windows are the counts of one kind of key.
type windows map[string]*attemptCount

// attemptCount is a window that begins with its first attempt.
type attemptCount struct {
	since time.Time
	count int
}

func newAttempts(now func() time.Time) *attempts {
	return &attempts{now: now, addresses: windows{}, accounts: windows{}, pairs: windows{}}
}

// take counts an attempt on an account, or answers CodeTooManyAttempts. The
// returned function takes the count back. An address that is over its limit
// leaves no other trace: it must not push out the windows that hold it.
func (a *attempts) take(from source, account string) (release func(), err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	now, key := a.now(), from.key()
	account = strings.ToLower(strings.TrimSpace(account))
	limit := attemptsPerAddress
	if from.shared {
		limit = attemptsPerProxy
	}
	var taken []*attemptCount
	for _, w := range []struct {
		in    windows
		key   string
		limit int
	}{{a.addresses, key, limit}, {a.accounts, account, attemptsPerAccount}, {a.pairs, key + " " + account, attemptsPerPair}} {
		c := w.in.at(w.key, now)
		if c.count >= w.limit {
			return nil, tooMany(c.since.Add(attemptWindow).Sub(now))
		}
		taken = append(taken, c)
	}
	for _, c := range taken {
		c.count++
	}
	return func() {
		a.mu.Lock()
		defer a.mu.Unlock()
		for _, c := range taken {
			c.count--
		}
	}, nil
}

func tooMany(wait time.Duration) error {
	again := "in a minute"
	if minutes := int(math.Ceil(wait.Minutes())); minutes > 1 {
		again = fmt.Sprintf("in %d minutes", minutes)
	}
	return &knowledge.Error{
		Code:       knowledge.CodeTooManyAttempts,
		Message:    "There were too many attempts. Try again " + again + ".",
		RetryAfter: wait,
	}
}

// at finds or begins a window.
func (w windows) at(key string, now time.Time) *attemptCount {
	if c := w[key]; c != nil && now.Sub(c.since) < attemptWindow {
		return c
	}
	if len(w) >= attemptKeys {
		w.forget(now)
	}
	c := &attemptCount{since: now}
	w[key] = c
	return c
}

// forget drops the windows that have ended and, while a flood lasts, any
// others down to nine tenths: one walk then serves many attempts.
func (w windows) forget(now time.Time) {
	for key, c := range w {
		if now.Sub(c.since) >= attemptWindow {
			delete(w, key)
		}
	}
	for key := range w {
		if len(w) < attemptKeys*9/10 {
			return
		}
		delete(w, key)
	}
}
