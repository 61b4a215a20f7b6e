package apikey

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func aToken() token { return token{key: id.New(), org: id.New(), secret: newSecret()} }

func TestAKeyReadsBackAndEveryTypoIsCaught(t *testing.T) {
	t.Parallel()
	for range 50 {
		want := aToken()
		text := want.String()
		if got, ok := parse(text); !ok || got != want {
			t.Fatalf("%q reads back as %+v, %v", text, got, ok)
		}
		if len(text) != tokenLength || !Is(text) || !strings.HasPrefix(text, want.Prefix()) || strings.ContainsAny(text, "-+/= ") {
			t.Fatalf("%q is not one word of %d characters", text, tokenLength)
		}
	}
	text := aToken().String()
	for at := range text {
		typo := []byte(text)
		if typo[at]++; typo[at] > 'z' {
			typo[at] = '0'
		}
		if _, ok := parse(string(typo)); ok {
			t.Errorf("a typo at %d was not noticed", at)
		}
	}
	body := text[:tokenLength-checksumLength-secretLength] + strings.Repeat("Z", secretLength) // more than 32 bytes
	for _, wrong := range []string{"", "fby_", text + "0", text[1:], "fbx" + text[3:], strings.ToUpper(text), body + checksum(body)} {
		if _, ok := parse(wrong); ok {
			t.Errorf("%q was taken for a key", wrong)
		}
	}
}

// holders has one key.
type holders struct {
	key   Key
	role  identity.Role
	looks int
	used  []time.Time
}

func (h *holders) KeyHolder(ctx context.Context, key id.ID) (Key, identity.Role, error) {
	h.looks++
	v, err := identity.ViewerFrom(ctx)
	if err != nil || v.OrgID != h.key.OrgID || key != h.key.ID {
		return Key{}, "", knowledge.NotFound("key")
	}
	return h.key, h.role, nil
}

func (h *holders) KeyUsed(_ context.Context, _ id.ID, at, _ time.Time) error {
	h.used = append(h.used, at)
	h.key.LastUsedAt = at
	return nil
}

func newHolders(t *testing.T, tok token, now time.Time) *holders {
	t.Helper()
	scopes, err := identity.ScopesOf(identity.ScopeRead)
	if err != nil {
		t.Fatal(err)
	}
	return &holders{role: identity.RoleMember, key: Key{
		ID: tok.key, OrgID: tok.org, Kind: Person, UserID: id.New(), SecretHash: tok.secret.hash(),
		Scopes: scopes, ExpiresAt: now.Add(time.Hour),
	}}
}

func TestOnlyAGoodKeyOfSomebodyWhoIsStillHereIsLetIn(t *testing.T) {
	t.Parallel()
	tok, now := aToken(), time.Now()
	other := tok
	other.secret = newSecret()
	elsewhere := tok
	elsewhere.org = id.New()
	for name, c := range map[string]struct {
		credential string
		spoil      func(*holders)
		good       bool
		looks      int
	}{
		"good":                    {credential: tok.String(), good: true, looks: 1},
		"mistyped":                {credential: tok.String()[:tokenLength-1] + "!"},
		"another secret":          {credential: other.String(), looks: 1},
		"another organisation's":  {credential: elsewhere.String(), looks: 1},
		"unknown":                 {credential: aToken().String(), looks: 1},
		"expired":                 {credential: tok.String(), looks: 1, spoil: func(h *holders) { h.key.ExpiresAt = now }},
		"revoked":                 {credential: tok.String(), looks: 1, spoil: func(h *holders) { h.key.RevokedAt = now }},
		"of a person who left":    {credential: tok.String(), looks: 1, spoil: func(h *holders) { h.role = "" }},
		"a service's, maker gone": {credential: tok.String(), good: true, looks: 1, spoil: func(h *holders) { h.key.Kind, h.role = Service, "" }},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHolders(t, tok, now)
			if c.spoil != nil {
				c.spoil(h)
			}
			v, err := NewVerifier(h, func() time.Time { return now }, slog.New(slog.DiscardHandler)).Viewer(t.Context(), c.credential)
			if h.looks != c.looks {
				t.Errorf("the store was asked %d times, want %d", h.looks, c.looks)
			}
			if !c.good {
				if err == nil || knowledge.CodeOf(err) != knowledge.CodeUnauthenticated {
					t.Errorf("viewer = %+v, %v; want %s", v, err, knowledge.CodeUnauthenticated)
				}
				return
			}
			want := identity.Viewer{OrgID: tok.org, UserID: h.key.UserID, KeyID: tok.key, Scopes: h.key.Scopes, Role: identity.RoleMember}
			if h.key.Kind == Service {
				want.UserID, want.Role = tok.key, ""
			}
			if err != nil || v != want || v.Service() != (h.key.Kind == Service) {
				t.Errorf("viewer = %+v, %v; want %+v", v, err, want)
			}
		})
	}
}

func TestAUseIsNotedOnceAMinute(t *testing.T) {
	t.Parallel()
	tok, now := aToken(), time.Now()
	h := newHolders(t, tok, now)
	v := NewVerifier(h, func() time.Time { return now }, slog.New(slog.DiscardHandler))
	for range 4 {
		if _, err := v.Viewer(t.Context(), tok.String()); err != nil {
			t.Fatal(err)
		}
		now = now.Add(25 * time.Second)
	}
	if len(h.used) != 2 {
		t.Errorf("noted at %v; want twice in 75 seconds", h.used)
	}
}

// The gate counts turns by person before anything is looked up: made-up keys
// must not take a real person's.
func TestAKeyThatWasNotSeenToBeGoodIsNobodys(t *testing.T) {
	t.Parallel()
	tok, now := aToken(), time.Now()
	h := newHolders(t, tok, now)
	v := NewVerifier(h, nil, slog.New(slog.DiscardHandler))
	forged := tok
	forged.secret = newSecret()
	for _, credential := range []string{tok.String(), forged.String()} {
		if who, err := v.Claimed(t.Context(), credential); err != nil || who != (identity.Viewer{}) {
			t.Errorf("before it was looked up it is %+v's, %v", who, err)
		}
	}
	good, err := v.Viewer(t.Context(), tok.String())
	if err != nil {
		t.Fatal(err)
	}
	if who, err := v.Claimed(t.Context(), tok.String()); err != nil || who != good {
		t.Errorf("once seen to be good it is %+v's, %v; want %+v", who, err, good)
	}
	if who, _ := v.Claimed(t.Context(), forged.String()); who != (identity.Viewer{}) {
		t.Errorf("with another secret it is %+v's", who)
	}
	if _, err := v.Claimed(t.Context(), "fby_x"); knowledge.CodeOf(err) != knowledge.CodeUnauthenticated {
		t.Errorf("what is no key: %v", err)
	}
}
