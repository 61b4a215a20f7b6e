package govern_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/govern"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

// chain keeps what was written.
type chain []govern.Denial

func (c *chain) Denied(_ context.Context, d govern.Denial) error {
	*c = append(*c, d)
	return nil
}

func TestAFloodOfDenialsNeitherFillsTheChainNorHidesInIt(t *testing.T) {
	t.Parallel()
	now, written, target := time.Now(), &chain{}, id.New()
	d := govern.NewDenials(written, func() time.Time { return now }, slog.New(slog.DiscardHandler))
	as := func() context.Context {
		return identity.WithViewer(t.Context(), identity.Viewer{OrgID: id.New(), UserID: id.New()})
	}
	mel := as()
	for range 1000 {
		d.Denied(mel, "deleteDocument", target)
	}
	if len(*written) != 5 || (*written)[0] != (govern.Denial{Operation: "deleteDocument", Target: target}) {
		t.Fatalf("written: %+v; want the first five", *written)
	}
	d.Denied(as(), "invite", id.Nil)
	if len(*written) != 6 {
		t.Error("somebody else's denial was lost in the flood")
	}
	now = now.Add(time.Minute)
	d.Denied(mel, "invite", id.Nil)
	if last := (*written)[len(*written)-1]; len(*written) != 7 || last.Before != 995 {
		t.Errorf("a minute later: %+v; want it to say that 995 went unwritten", last)
	}
	d.Denied(t.Context(), "invite", id.Nil) // nobody
	if len(*written) != 7 {
		t.Error("a denial of nobody was written")
	}
}
