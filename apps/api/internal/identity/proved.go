package identity

import (
	"crypto/sha256"
	"sync"
	"time"
)

// Proved remembers what tokens said whose signature was found good. That is the
// dearest part of a request that is refused, and the same every time: under ten
// times the load that the service can answer, it took two fifths of all
// processor time. Whether the session lasts is still looked up each time.
type Proved[T any] struct {
	mu     sync.Mutex
	tokens map[[sha256.Size]byte]proof[T]
}

type proof[T any] struct {
	said    T
	expires time.Time // the token's own
	until   time.Time // when the key is to be looked at again
}

const (
	maxProved = 20000       // tokens, about 5 MB; all are forgotten beyond
	proofFor  = time.Minute // how long the withdrawal of a key may take to be noticed
)

// NewProved returns one that remembers nothing yet.
func NewProved[T any]() *Proved[T] { return &Proved[T]{tokens: map[[sha256.Size]byte]proof[T]{}} }

// Get returns what a token said that was proved a short while ago and has not
// expired since.
func (p *Proved[T]) Get(token string, now time.Time) (T, bool) {
	key := sha256.Sum256([]byte(token))
	p.mu.Lock()
	defer p.mu.Unlock()
	known, ok := p.tokens[key]
	if !ok || !now.Before(known.until) || !now.Before(known.expires) {
		var none T
		return none, false
	}
	return known.said, true
}

// Put remembers what a token said that has just been proved.
func (p *Proved[T]) Put(token string, said T, now, expires time.Time) {
	key := sha256.Sum256([]byte(token))
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.tokens) >= maxProved {
		clear(p.tokens)
	}
	p.tokens[key] = proof[T]{said: said, expires: expires, until: now.Add(proofFor)}
}
