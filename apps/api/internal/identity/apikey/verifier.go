package apikey

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// usedEvery is how exactly a key's last use is known: more often it is not
// written, so that a busy program costs no write a request.
const usedEvery = time.Minute

// Holders finds a key with its holder. [Store] is one.
type Holders interface {
	KeyHolder(ctx context.Context, key id.ID) (Key, identity.Role, error)
	KeyUsed(ctx context.Context, key id.ID, at, since time.Time) error
}

// Verifier turns API keys into viewers.
type Verifier struct {
	holders Holders
	now     func() time.Time
	log     *slog.Logger
	known   known
}

// NewVerifier returns a Verifier. A nil now means [time.Now].
func NewVerifier(holders Holders, now func() time.Time, log *slog.Logger) *Verifier {
	if now == nil {
		now = time.Now
	}
	return &Verifier{holders: holders, now: now, log: log, known: known{viewers: map[[sha256.Size]byte]identity.Viewer{}}}
}

// Viewer checks a key and says who holds it at this moment. Everything but the
// shape of the key is read anew each time, so that a revocation, a change of
// role or a departure acts at the next request. Errors are CodeUnauthenticated,
// or the store's.
func (v *Verifier) Viewer(ctx context.Context, credential string) (identity.Viewer, error) {
	t, ok := parse(credential)
	if !ok {
		return identity.Viewer{}, refused(errors.New("apikey: not a key, or mistyped"))
	}
	claimed := identity.Viewer{OrgID: t.org, KeyID: t.key}
	ctx = identity.WithViewer(ctx, claimed)
	key, role, err := v.holders.KeyHolder(ctx, t.key)
	if knowledge.CodeOf(err) == knowledge.CodeNotFound {
		return identity.Viewer{}, refused(err)
	}
	if err != nil {
		return identity.Viewer{}, err
	}
	hash := t.secret.hash()
	now := v.now()
	switch {
	case subtle.ConstantTimeCompare(hash[:], key.SecretHash[:]) != 1:
		return identity.Viewer{}, refused(errors.New("apikey: wrong secret"))
	case !key.Lasts(now):
		return identity.Viewer{}, refused(errors.New("apikey: revoked or expired"))
	case key.Kind == Person && !role.Valid():
		return identity.Viewer{}, refused(errors.New("apikey: its person is no member"))
	}
	viewer := key.viewer(role)
	v.known.put(credential, viewer)
	v.noteUse(ctx, key, now)
	return viewer, nil
}

// viewer is who holds the key: its person with their role, or the service that
// it is.
func (k Key) viewer(role identity.Role) identity.Viewer {
	v := identity.Viewer{OrgID: k.OrgID, UserID: k.UserID, KeyID: k.ID, Scopes: k.Scopes, Role: role}
	if k.Kind == Service {
		v.UserID, v.Role = k.ID, ""
	}
	return v
}

// noteUse keeps when the key was last used. A use that could not be noted is
// no reason to refuse it.
func (v *Verifier) noteUse(ctx context.Context, k Key, now time.Time) {
	if now.Sub(k.LastUsedAt) < usedEvery {
		return
	}
	if err := v.holders.KeyUsed(ctx, k.ID, now, now.Add(-usedEvery)); err != nil {
		v.log.WarnContext(ctx, "the use of an API key could not be noted", "key", k.ID, "error", err)
	}
}

// Claimed is whom the key names, for telling people apart before anything was
// looked up. A key proves itself only against its row, so one that has not been
// seen to be good is nobody's: all such share one turn at the gate, and made-up
// keys take it from nobody but each other.
func (v *Verifier) Claimed(_ context.Context, credential string) (identity.Viewer, error) {
	if known, ok := v.known.get(credential); ok {
		return known, nil
	}
	if _, ok := parse(credential); !ok {
		return identity.Viewer{}, refused(errors.New("apikey: not a key, or mistyped"))
	}
	return identity.Viewer{}, nil
}

func refused(cause error) error {
	return &knowledge.Error{
		Code: knowledge.CodeUnauthenticated, Err: cause,
		Message: "This API key is mistyped, expired or revoked, or its person has left. Make a new one in Settings, Keys.",
	}
}

// known remembers which keys were good when they were last looked at.
type known struct {
	mu      sync.Mutex
	viewers map[[sha256.Size]byte]identity.Viewer
}

const maxKnown = 20000 // keys, about 4 MB; all are forgotten beyond

func (k *known) get(credential string) (identity.Viewer, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	v, ok := k.viewers[sha256.Sum256([]byte(credential))]
	return v, ok
}

func (k *known) put(credential string, v identity.Viewer) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.viewers) >= maxKnown {
		clear(k.viewers)
	}
	k.viewers[sha256.Sum256([]byte(credential))] = v
}
