package endpoint

import (
	"context"
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// recount is how long a count of an endpoint's spending is good for. Calls made
// here are added to it as they end; what other replicas spend shows this late.
const recount = 10 * time.Second

// spending is what an endpoint's calls have cost in a month, as counted at a
// time, with what was added here since.
type spending struct {
	month  time.Time
	amount int64 // millionths of a US dollar
	until  time.Time
}

// spentNow returns this month's spending.
func (s *Service) spentNow(ctx context.Context, endpoint id.ID) (int64, error) {
	now := s.Now()
	month := monthOf(now)
	s.mu.Lock()
	if c, ok := s.spent[endpoint]; ok && c.month.Equal(month) && now.Before(c.until) {
		defer s.mu.Unlock()
		return c.amount, nil
	}
	s.mu.Unlock()
	amount, err := s.Store.Spent(ctx, endpoint, month)
	if err != nil {
		return 0, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.spent[endpoint] = &spending{month: month, amount: amount, until: now.Add(recount)}
	return amount, nil
}

// add counts a call that has just ended.
func (s *Service) add(endpoint id.ID, cost int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c, ok := s.spent[endpoint]; ok {
		c.amount += cost
	}
}
