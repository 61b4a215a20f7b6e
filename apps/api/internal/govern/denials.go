package govern

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

// Denial is a request that was refused because its viewer may not do that. A
// request for what does not exist for them is none.
type Denial struct {
	Operation string // of the API
	Target    id.ID  // what it named; Nil when it named nothing
	Before    int    // denials of the same viewer that were not written, since the last that was
}

// DenialStore writes denials into the audit chain of the viewer's organisation.
type DenialStore interface {
	Denied(ctx context.Context, d Denial) error
}

const (
	denialWindow = time.Minute
	// denialsPerViewer is how many of one viewer are written in a window by each
	// replica. Those beyond are counted, so that a flood can neither fill the
	// chain nor hide in it.
	denialsPerViewer = 5
	maxDeniers       = 10000 // viewers that are remembered; all are forgotten beyond
	denialTimeout    = 2 * time.Second
)

// Denials audits refusals.
type Denials struct {
	store DenialStore
	now   func() time.Time
	log   *slog.Logger

	mu      sync.Mutex
	viewers map[denier]*denials
}

type denier struct{ org, user, key id.ID }

type denials struct {
	since   time.Time
	written int
	left    int // not written
}

// NewDenials returns Denials. A nil now means [time.Now].
func NewDenials(store DenialStore, now func() time.Time, log *slog.Logger) *Denials {
	if now == nil {
		now = time.Now
	}
	return &Denials{store: store, now: now, log: log, viewers: map[denier]*denials{}}
}

// Denied audits that the viewer was refused an operation. It goes on when the
// request ends, and a denial that cannot be written is logged.
func (d *Denials) Denied(ctx context.Context, operation string, target id.ID) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return
	}
	before, write := d.count(denier{viewer.OrgID, viewer.UserID, viewer.KeyID})
	if !write {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), denialTimeout)
	defer cancel()
	if err := d.store.Denied(ctx, Denial{Operation: operation, Target: target, Before: before}); err != nil {
		d.log.WarnContext(ctx, "a denial could not be audited", "operation", operation, "error", err)
	}
}

// count says whether one more is written, and how many before it were not.
func (d *Denials) count(who denier) (before int, write bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	n := d.viewers[who]
	if n == nil {
		if len(d.viewers) >= maxDeniers {
			clear(d.viewers)
		}
		n = &denials{}
		d.viewers[who] = n
	}
	if now := d.now(); now.Sub(n.since) >= denialWindow {
		n.since, n.written = now, 0
	}
	if n.written >= denialsPerViewer {
		n.left++
		return 0, false
	}
	n.written++
	before, n.left = n.left, 0
	return before, true
}
