package clerk_test

import (
	"crypto/rand"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v3"

	"github.com/forebay/forebay/apps/api/internal/identity/clerk/clerktest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const jwksPath = "/v1/jwks"

func away(w http.ResponseWriter, _ *http.Request) bool {
	clerktest.Fail(w, http.StatusInternalServerError, "internal_error")
	return true
}

func TestClerksKeysAreAskedForOnceAndFollowedWhenTheyRotate(t *testing.T) {
	b := setup(t)
	_, m := b.member("Mel", "mel@example.org", b.clerk.AddOrganisation("Acme", "acme"), "org:member")
	began := time.Now()
	after := func(d time.Duration) { b.now = func() time.Time { return began.Add(d) } }
	var together sync.WaitGroup
	for range 20 {
		together.Go(func() {
			if _, err := b.provider.Viewer(t.Context(), b.token(m, "sess_1")); err != nil {
				t.Error(err)
			}
		})
	}
	together.Wait()
	if n := b.clerk.Calls(jwksPath); n != 1 {
		t.Errorf("twenty requests at once asked for the keys %d times", n)
	}

	t.Run("invented keys do not flood Clerk", func(t *testing.T) {
		for range 50 {
			token := clerktest.Sign(t, clerktest.SessionClaims(m, "sess_1", origin), jose.HS256, []byte("a secret of some length at least"), rand.Text())
			if _, err := b.provider.Viewer(t.Context(), token); knowledge.CodeOf(err) != knowledge.CodeUnauthenticated || err == nil {
				t.Errorf("a token of an invented key: %v", err)
			}
		}
		if n := b.clerk.Calls(jwksPath); n != 1 {
			t.Errorf("the keys were asked for %d times", n)
		}
	})
	t.Run("a new key is noticed once asking is due again", func(t *testing.T) {
		old := b.token(m, "sess_old")
		b.clerk.Rotate(t)
		after(11 * time.Second)
		b.viewer(m)
		if n := b.clerk.Calls(jwksPath); n != 2 {
			t.Errorf("the keys were asked for %d times, want a second", n)
		}
		if _, err := b.provider.Viewer(t.Context(), old); knowledge.CodeOf(err) != knowledge.CodeUnauthenticated || err == nil {
			t.Errorf("a token that the withdrawn key signed: %v", err)
		}
	})
	t.Run("while Clerk is away, members go on and a new key is asked for later", func(t *testing.T) {
		b.clerk.Misbehave(away)
		after(30 * time.Second)
		b.viewer(m)
		good := b.token(m, "sess_1")
		b.clerk.Rotate(t)
		_, err := b.provider.Viewer(t.Context(), b.token(m, "sess_1"))
		if knowledge.CodeOf(err) != knowledge.CodeUnavailable {
			t.Errorf("a key that Clerk could not tell of: %v; want that it is not there now, not that it is wrong", err)
		}
		if _, err := b.provider.Viewer(t.Context(), good); err != nil {
			t.Errorf("a member with a known key: %v", err)
		}
		asked := b.clerk.Calls(jwksPath)
		for range 10 {
			_, _ = b.provider.Viewer(t.Context(), b.token(m, "sess_1"))
		}
		if n := b.clerk.Calls(jwksPath); n != asked {
			t.Errorf("Clerk was asked %d times more while it was away", n-asked)
		}
		b.clerk.Misbehave(nil)
		after(41 * time.Second)
		b.viewer(m)
	})
}
