package clerk

import (
	"context"
	"sync"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// keyring has the public keys of Clerk's session tokens by their ID.
//
// An unknown ID may be that of a new key, so Clerk is asked, but by one caller
// at a time and not again within askPause: whoever sends tokens with invented
// IDs is refused from memory and cannot have us flood Clerk. While Clerk is
// away the keys known before stay in use. A key that Clerk has withdrawn goes
// with the next answer that lacks it.
type keyring struct {
	fetch func(context.Context) ([]*sdk.JSONWebKey, error)
	now   func() time.Time

	asking chan struct{} // held by who asks Clerk

	mu    sync.Mutex
	keys  map[string]*sdk.JSONWebKey
	asked time.Time // when Clerk was last asked, whatever it said
	err   error     // what became of that
}

// askPause is how long a new key may take to be noticed.
const askPause = 10 * time.Second

func newKeyring(fetch func(context.Context) ([]*sdk.JSONWebKey, error), now func() time.Time) *keyring {
	return &keyring{fetch: fetch, now: now, asking: make(chan struct{}, 1), keys: map[string]*sdk.JSONWebKey{}}
}

// Key implements identity.KeySource.
func (j *keyring) Key(ctx context.Context, keyID string) (*sdk.JSONWebKey, error) {
	if key, settled, err := j.remembered(keyID); settled {
		return key, err
	}
	select {
	case j.asking <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-j.asking }()
	if key, settled, err := j.remembered(keyID); settled { // others have asked meanwhile
		return key, err
	}
	_ = j.ask(ctx)
	key, _, err := j.remembered(keyID)
	return key, err
}

// remembered answers without Clerk, if that is possible or must be.
func (j *keyring) remembered(keyID string) (key *sdk.JSONWebKey, settled bool, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if key := j.keys[keyID]; key != nil {
		return key, true, nil
	}
	if j.asked.IsZero() || !j.now().Before(j.asked.Add(askPause)) {
		return nil, false, nil
	}
	if j.err != nil { // the key may be a good one that Clerk could not tell us of
		return nil, true, j.err
	}
	return nil, true, nil
}

// refresh asks Clerk for its keys as they are now.
func (j *keyring) refresh(ctx context.Context) error {
	select {
	case j.asking <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-j.asking }()
	return j.ask(ctx)
}

func (j *keyring) ask(ctx context.Context) error {
	// That the one who asks leaves is no reason for the others to go without.
	asking, cancel := context.WithTimeout(context.WithoutCancel(ctx), callTime)
	defer cancel()
	found, err := j.fetch(asking)
	j.mu.Lock()
	defer j.mu.Unlock()
	j.asked, j.err = j.now(), away(err)
	if err != nil {
		return j.err
	}
	keys := make(map[string]*sdk.JSONWebKey, len(found))
	for _, k := range found {
		if k != nil && k.KeyID != "" && k.Algorithm == "RS256" {
			keys[k.KeyID] = k
		}
	}
	j.keys = keys
	return nil
}

// oneKey is the application's public key, given in the settings: whatever ID a
// token names, it must be signed with this one.
type oneKey struct{ key *sdk.JSONWebKey }

// Key implements identity.KeySource.
func (o oneKey) Key(context.Context, string) (*sdk.JSONWebKey, error) { return o.key, nil }

// away says to people that Clerk does not answer; nil stays nil.
func away(err error) error {
	if err == nil {
		return nil
	}
	return &knowledge.Error{
		Code: knowledge.CodeUnavailable, RetryAfter: retryAfter(err, 2*time.Second), Err: err,
		Message: "The sign-in service cannot be reached. Try again in a moment.",
	}
}
