package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/modelcall"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	maxModelName = 200 // characters
	maxOutcome   = 32  // characters
)

// RecordCall keeps one call to a model.
func (s *Endpoints) RecordCall(ctx context.Context, c model.Call) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	err = s.client.ModelCall.Create().SetEndpointID(c.EndpointID).SetUserID(v.UserID).SetMessageID(c.MessageID).
		SetOperation(string(c.Operation)).SetModel(clip(c.Model, maxModelName)).
		SetInputTokens(int64(c.Usage.InputTokens)).SetOutputTokens(int64(c.Usage.OutputTokens)).SetCost(c.Cost).
		SetFirstTokenUs(c.FirstToken.Microseconds()).SetTookUs(c.Took.Microseconds()).
		SetOutcome(clip(c.Outcome, maxOutcome)).SetCreatedAt(s.now()).Exec(ctx)
	return public(err, "call")
}

// callsSince are an endpoint's calls from a time on.
func callsSince(e id.ID, since time.Time) predicate.ModelCall {
	return modelcall.And(modelcall.EndpointID(e), modelcall.CreatedAtGTE(moment(since)))
}

// Spent adds up what an endpoint's calls have cost.
func (s *Endpoints) Spent(ctx context.Context, e id.ID, since time.Time) (int64, error) {
	var sums []struct {
		Cost int64 `sql:"cost"`
	}
	err := s.client.ModelCall.Query().Where(callsSince(e, since)).Modify(func(q *sql.Selector) {
		q.Select(sql.As("COALESCE(SUM("+q.C(modelcall.FieldCost)+"), 0)", "cost"))
	}).Scan(ctx, &sums)
	if err != nil || len(sums) == 0 {
		return 0, public(err, "call")
	}
	return sums[0].Cost, nil
}

// Usage adds up an endpoint's calls.
func (s *Endpoints) Usage(ctx context.Context, e id.ID, since time.Time) (endpoint.Usage, error) {
	var sums []struct {
		Calls  int   `sql:"calls"`
		Well   int   `sql:"well"`
		Input  int64 `sql:"input"`
		Output int64 `sql:"output"`
		Cost   int64 `sql:"cost"`
	}
	err := s.client.ModelCall.Query().Where(callsSince(e, since)).Modify(func(q *sql.Selector) {
		q.Select(
			sql.As("COUNT(*)", "calls"),
			sql.As("COALESCE(SUM("+q.C(modelcall.FieldOutcome)+" = '"+model.OutcomeOK+"'), 0)", "well"),
			sql.As("COALESCE(SUM("+q.C(modelcall.FieldInputTokens)+"), 0)", "input"),
			sql.As("COALESCE(SUM("+q.C(modelcall.FieldOutputTokens)+"), 0)", "output"),
			sql.As("COALESCE(SUM("+q.C(modelcall.FieldCost)+"), 0)", "cost"),
		)
	}).Scan(ctx, &sums)
	if err != nil || len(sums) == 0 {
		return endpoint.Usage{}, public(err, "call")
	}
	u := endpoint.Usage{
		EndpointID: e, Calls: sums[0].Calls, Failures: sums[0].Calls - sums[0].Well,
		InputTokens: sums[0].Input, OutputTokens: sums[0].Output, Cost: sums[0].Cost,
	}
	if sums[0].Well == 0 {
		return u, nil
	}
	if u.FirstTokenP50, err = s.firstToken(ctx, e, since, sums[0].Well, 0.50); err != nil {
		return endpoint.Usage{}, err
	}
	u.FirstTokenP95, err = s.firstToken(ctx, e, since, sums[0].Well, 0.95)
	return u, err
}

// firstToken is a percentile of the calls that went well, by nearest rank, of n
// that there were a moment ago.
func (s *Endpoints) firstToken(ctx context.Context, e id.ID, since time.Time, n int, part float64) (time.Duration, error) {
	at := endpoint.Rank(n, part)
	row, err := s.client.ModelCall.Query().Where(callsSince(e, since), modelcall.Outcome(model.OutcomeOK)).
		Order(modelcall.ByFirstTokenUs()).Offset(at).Select(modelcall.FieldFirstTokenUs).First(ctx)
	if ent.IsNotFound(err) {
		return 0, nil
	}
	if err != nil {
		return 0, public(err, "call")
	}
	return time.Duration(row.FirstTokenUs) * time.Microsecond, nil
}
