package memory

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/quota"
)

// Quotas keeps limits and counts.
type Quotas struct{ *data }

var _ quota.Store = (*Quotas)(nil)

// Limits implements quota.Store.
func (q *Quotas) Limits(ctx context.Context) (l quota.Limits, err error) {
	err = q.inside(ctx, func(t *tenant) error {
		l = t.limits
		return nil
	})
	return l, err
}

// SetLimits implements quota.Store.
func (q *Quotas) SetLimits(ctx context.Context, l quota.Limits) error {
	return q.inside(ctx, func(t *tenant) error {
		t.limits = l
		t.changedElse()
		return nil
	})
}

// Used implements quota.Store.
func (q *Quotas) Used(ctx context.Context, counters []quota.Counter) (map[quota.Kind]int64, error) {
	used := map[quota.Kind]int64{}
	return used, q.inside(ctx, func(t *tenant) error {
		for _, c := range counters {
			if n, counted := t.usage[c]; counted {
				used[c.Kind] = n
			}
		}
		return nil
	})
}

// Spend implements quota.Store.
func (q *Quotas) Spend(ctx context.Context, c quota.Counter, n, limit int64) (ok bool, err error) {
	err = q.inside(ctx, func(t *tenant) error {
		if ok = t.usage[c]+n <= limit; ok {
			t.usage[c] += n
		}
		return nil
	})
	return ok, err
}

// GiveBack implements quota.Store.
func (q *Quotas) GiveBack(ctx context.Context, c quota.Counter, n int64) error {
	return q.inside(ctx, func(t *tenant) error {
		if t.usage[c] >= n {
			t.usage[c] -= n
		}
		return nil
	})
}
