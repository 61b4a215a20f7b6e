package memory

import (
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// Endpoints keeps models and what they cost.
type Endpoints struct{ *data }

var _ endpoint.Store = (*Endpoints)(nil)

// models are an organisation's endpoints, in the order in which they were made,
// their calls and their vectors.
type models struct {
	endpoints []*endpoint.Endpoint
	calls     []call
	vectors   []vectorRow
	embedded  []knowledge.Change // documents that got vectors
}

type call struct {
	model.Call
	at time.Time
}

func people(e *endpoint.Endpoint) bool {
	return e.State == endpoint.Serving || e.State == endpoint.Building
}

// endpoint finds one that people see.
func (t *tenant) endpoint(e id.ID) (*endpoint.Endpoint, error) {
	for _, row := range t.models.endpoints {
		if row.ID == e && people(row) {
			return row, nil
		}
	}
	return nil, knowledge.NotFound("model")
}

// Endpoints implements endpoint.Store.
func (s *Endpoints) Endpoints(ctx context.Context) (list []endpoint.Endpoint, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		for _, e := range t.models.endpoints {
			if people(e) {
				list = append(list, *e)
			}
		}
		return nil
	})
	return list, err
}

// Endpoint implements endpoint.Store.
func (s *Endpoints) Endpoint(ctx context.Context, e id.ID) (found endpoint.Endpoint, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		for _, row := range t.models.endpoints {
			if row.ID == e {
				found = *row
				return nil
			}
		}
		return knowledge.NotFound("model")
	})
	return found, err
}

// CreateEndpoint implements endpoint.Store.
func (s *Endpoints) CreateEndpoint(ctx context.Context, e endpoint.Endpoint) error {
	return s.inside(ctx, func(t *tenant) error {
		for _, row := range t.models.endpoints {
			if people(row) && row.Purpose == e.Purpose {
				return knowledge.Errorf(knowledge.CodeConflict, "There is a model for %s already. Change that one, or remove it first.", e.Purpose)
			}
		}
		t.addEndpoint(e)
		return nil
	})
}

func (t *tenant) addEndpoint(e endpoint.Endpoint) {
	e.Followed, e.CreatedAt, e.UpdatedAt = 0, t.now(), t.now()
	t.models.endpoints = append(t.models.endpoints, &e)
	t.changedElse()
}

// ChangeEndpoint implements endpoint.Store.
func (s *Endpoints) ChangeEndpoint(ctx context.Context, e endpoint.Endpoint) error {
	return s.inside(ctx, func(t *tenant) error {
		row, err := t.endpoint(e.ID)
		if err != nil {
			return err
		}
		if !row.UpdatedAt.Equal(e.UpdatedAt) {
			return endpoint.ErrChanged()
		}
		e.Purpose, e.State, e.Followed, e.CreatedAt = row.Purpose, row.State, row.Followed, row.CreatedAt
		e.Failure, e.RetryAt, e.UpdatedAt = "", time.Time{}, t.now()
		*row = e
		t.changedElse()
		return nil
	})
}

// ClearFailure implements endpoint.Store.
func (s *Endpoints) ClearFailure(ctx context.Context, e id.ID) error {
	return s.inside(ctx, func(t *tenant) error {
		if row, err := t.endpoint(e); err == nil {
			row.Failure, row.RetryAt = "", time.Time{}
		}
		return nil
	})
}

// ReplaceEndpoint implements endpoint.Store.
func (s *Endpoints) ReplaceEndpoint(ctx context.Context, e endpoint.Endpoint) error {
	return s.inside(ctx, func(t *tenant) error {
		for _, row := range t.models.endpoints {
			if row.Purpose == e.Purpose && row.State == endpoint.Building {
				retire(row, t.now())
			}
		}
		t.addEndpoint(e)
		return nil
	})
}

func retire(e *endpoint.Endpoint, at time.Time) {
	e.State, e.Secret, e.UpdatedAt, e.Failure, e.RetryAt = endpoint.Retired, nil, at, "", time.Time{}
}

// RemoveEndpoint implements endpoint.Store.
func (s *Endpoints) RemoveEndpoint(ctx context.Context, e id.ID) error {
	return s.inside(ctx, func(t *tenant) error {
		row, err := t.endpoint(e)
		if err != nil {
			return err
		}
		retire(row, t.now())
		if row.Purpose == model.PurposeAnswers {
			row.State = endpoint.Removed
		}
		t.changedElse()
		return nil
	})
}

// RecordCall implements endpoint.Store.
func (s *Endpoints) RecordCall(ctx context.Context, c model.Call) error {
	return s.inside(ctx, func(t *tenant) error {
		t.models.calls = append(t.models.calls, call{c, t.now()})
		return nil
	})
}

// Spent implements endpoint.Store.
func (s *Endpoints) Spent(ctx context.Context, e id.ID, since time.Time) (int64, error) {
	u, err := s.Usage(ctx, e, since)
	return u.Cost, err
}

// Usage implements endpoint.Store.
func (s *Endpoints) Usage(ctx context.Context, e id.ID, since time.Time) (u endpoint.Usage, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		u.EndpointID = e
		var first []time.Duration
		for _, c := range t.models.calls {
			if c.EndpointID != e || c.at.Before(moment(since)) {
				continue
			}
			u.Calls++
			u.InputTokens += int64(c.Usage.InputTokens)
			u.OutputTokens += int64(c.Usage.OutputTokens)
			u.Cost += c.Cost
			if c.Outcome == model.OutcomeOK {
				first = append(first, c.FirstToken)
			}
		}
		u.Failures = u.Calls - len(first)
		if len(first) > 0 {
			slices.Sort(first)
			u.FirstTokenP50, u.FirstTokenP95 = first[endpoint.Rank(len(first), 0.50)], first[endpoint.Rank(len(first), 0.95)]
		}
		return nil
	})
	return u, err
}
