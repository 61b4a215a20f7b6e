package server

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/packages/schema/contract"
)

// Quotas are the organisation's limits and what the viewer has used of them; it
// checks what the viewer may do.
type Quotas interface {
	Limits(ctx context.Context) (quota.Limits, []quota.Standing, error)
	SetLimits(ctx context.Context, l quota.Limits) error
}

type quotasOut struct {
	Body contract.QuotaUse
}

func (s *Server) getQuotas(ctx context.Context, _ *struct{}) (*quotasOut, error) {
	limits, standings, err := s.opts.Quotas.Limits(ctx)
	if err != nil {
		return nil, err
	}
	out := &quotasOut{Body: contract.QuotaUse{Quotas: contract.Quotas(limits), Used: make([]contract.Quota, len(standings))}}
	for i, st := range standings {
		out.Body.Used[i] = contract.Quota{Name: string(st.Kind), Limit: st.Limit, Used: st.Used, ResetsAt: st.Resets.UTC()}
	}
	return out, nil
}

type changeQuotasIn struct {
	Body contract.Quotas
}

func (s *Server) changeQuotas(ctx context.Context, in *changeQuotasIn) (*quotasOut, error) {
	if err := s.opts.Quotas.SetLimits(ctx, quota.Limits(in.Body)); err != nil {
		return nil, err
	}
	return s.getQuotas(ctx, nil)
}

// tellLimits says in a response's headers how its viewer stands with the limits
// that the request met, whether it was let through or not.
func (x *exchange) tellLimits() {
	policy, limit := x.limits.Headers(time.Now())
	if policy != "" {
		x.c.Set("RateLimit-Policy", policy)
		x.c.Set("RateLimit", limit)
	}
}
