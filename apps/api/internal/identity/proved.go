package identity

import (
	"crypto/sha256"
	"sync"
	"time"
)

// proved remembers tokens whose signature was found good. That is the dearest
// part of a request that is refused, and the same every time: under ten times
// the load that the service can answer, it took two fifths of all processor
// time. Whether the session lasts is still looked up each time.
type proved struct {
	mu     sync.Mutex
	tokens map[[sha256.Size]byte]proof
}

type proof struct {
	viewer  Viewer
	expires time.Time // the token's own
	until   time.Time // when the key is to be looked at again
}

const (
	maxProved = 20000       // tokens, about 5 MB; all are forgotten beyond
	proofFor  = time.Minute // how long the withdrawal of a key may take to be noticed
)

func newProved() *proved { return &proved{tokens: map[[sha256.Size]byte]proof{}} }

func (p *proved) get(token string, now time.Time) (Viewer, bool) {
	key := sha256.Sum256([]byte(token))
	p.mu.Lock()
	defer p.mu.Unlock()
	known, ok := p.tokens[key]
	if !ok || !now.Before(known.until) || !now.Before(known.expires) {
		return Viewer{}, false
	}
	return known.viewer, true
}

func (p *proved) put(token string, v Viewer, now, expires time.Time) {
	key := sha256.Sum256([]byte(token))
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.tokens) >= maxProved {
		clear(p.tokens)
	}
	p.tokens[key] = proof{viewer: v, expires: expires, until: now.Add(proofFor)}
}
