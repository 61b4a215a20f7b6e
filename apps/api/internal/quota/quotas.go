package quota

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// limitsFor is how long changed limits may take to act on this replica. Asking
// for them each time would cost every question a read, limited or not.
const limitsFor = 2 * time.Second

// Quotas counts what viewers use and refuses what passes their limits.
type Quotas struct {
	store Store
	now   func() time.Time
	log   *slog.Logger

	mu     sync.Mutex
	limits map[id.ID]remembered // by organisation
}

type remembered struct {
	Limits
	until time.Time
}

// New returns Quotas. A nil now means [time.Now].
func New(store Store, now func() time.Time, log *slog.Logger) *Quotas {
	if now == nil {
		now = time.Now
	}
	return &Quotas{store: store, now: now, log: log, limits: map[id.ID]remembered{}}
}

// Limits returns the organisation's limits and how the viewer stands with those
// that are set.
func (q *Quotas) Limits(ctx context.Context) (Limits, []Standing, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return Limits{}, nil, err
	}
	limits, err := q.store.Limits(ctx)
	if err != nil {
		return Limits{}, nil, err
	}
	standings, err := q.standings(ctx, viewer, limits, Questions, Documents, Bytes)
	return limits, standings, err
}

// SetLimits changes the organisation's limits, for its admins.
func (q *Quotas) SetLimits(ctx context.Context, l Limits) error {
	viewer, err := identity.AdminFrom(ctx, "change quotas")
	if err != nil {
		return err
	}
	if err := q.store.SetLimits(ctx, l); err != nil {
		return err
	}
	q.remember(viewer.OrgID, l)
	return nil
}

// Question counts a question, or answers CodeQuotaExceeded.
func (q *Quotas) Question(ctx context.Context) error {
	viewer, limits, err := q.viewer(ctx)
	if err != nil || limits.Of(Questions) == 0 {
		return err
	}
	standings, err := q.standings(ctx, viewer, limits, Questions)
	if err != nil {
		return err
	}
	s := standings[0]
	spent := s.Left() > 0
	if spent {
		if spent, err = q.store.Spend(ctx, counterAt(viewer.UserID, Questions, q.now()), 1, s.Limit); err != nil {
			return err
		}
	}
	if !spent {
		s.Used = s.Limit
		note(ctx, s)
		return q.exceeded(s)
	}
	s.Used++
	note(ctx, s)
	return nil
}

// viewer says who asks, and the limits as this replica knows them.
func (q *Quotas) viewer(ctx context.Context) (identity.Viewer, Limits, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return viewer, Limits{}, err
	}
	q.mu.Lock()
	known, ok := q.limits[viewer.OrgID]
	q.mu.Unlock()
	if ok && q.now().Before(known.until) {
		return viewer, known.Limits, nil
	}
	limits, err := q.store.Limits(ctx)
	if err == nil {
		q.remember(viewer.OrgID, limits)
	}
	return viewer, limits, err
}

// maxRemembered bounds the organisations in memory; all are forgotten beyond.
const maxRemembered = 10000

func (q *Quotas) remember(org id.ID, l Limits) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.limits) >= maxRemembered {
		clear(q.limits)
	}
	q.limits[org] = remembered{Limits: l, until: q.now().Add(limitsFor)}
}

// standings reads how the viewer stands with those of the kinds that are
// limited, in one statement.
func (q *Quotas) standings(ctx context.Context, viewer identity.Viewer, limits Limits, kinds ...Kind) ([]Standing, error) {
	var counters []Counter
	now := q.now()
	for _, k := range kinds {
		if limits.Of(k) > 0 {
			counters = append(counters, counterAt(viewer.UserID, k, now))
		}
	}
	if len(counters) == 0 {
		return nil, nil
	}
	used, err := q.store.Used(ctx, counters)
	if err != nil {
		return nil, err
	}
	standings := make([]Standing, len(counters))
	for i, c := range counters {
		standings[i] = Standing{Kind: c.Kind, Limit: limits.Of(c.Kind), Used: used[c.Kind], Resets: c.resets()}
	}
	return standings, nil
}

// exceeded says which limit was reached, and when it begins anew.
func (q *Quotas) exceeded(s Standing) error {
	wait := s.Resets.Sub(q.now())
	what := map[Kind]string{
		Questions: "You have asked all the questions that your organisation allows in an hour, which is %s.",
		Documents: "You have added all the documents that your organisation allows in a day, which is %s.",
		Bytes:     "With this file you would add more than your organisation allows in a day, which is %s.",
	}[s.Kind]
	return &knowledge.Error{
		Code: knowledge.CodeQuotaExceeded, RetryAfter: wait,
		Message: fmt.Sprintf(what, amount(s.Kind, s.Limit)) + " " + again(wait) + " Ask an admin if you need more.",
	}
}

// amount is a limit in a person's words.
func amount(k Kind, n int64) string {
	if k != Bytes {
		return fmt.Sprintf("%d", n)
	}
	if n >= 1<<20 {
		return fmt.Sprintf("%.4g MiB", float64(n)/(1<<20))
	}
	return fmt.Sprintf("%d bytes", n)
}

func again(wait time.Duration) string {
	switch minutes := int(wait.Minutes()) + 1; {
	case minutes == 1:
		return "You can go on in a minute."
	case minutes < 90:
		return fmt.Sprintf("You can go on in %d minutes.", minutes)
	default:
		return fmt.Sprintf("You can go on in %d hours.", (minutes+59)/60)
	}
}
