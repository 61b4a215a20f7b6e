package endpoint

import (
	"context"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// ForAnswers returns the model that writes the viewer's organisation's answers,
// with its key and this month's spending; ok is false when none is set up.
func (s *Service) ForAnswers(ctx context.Context) (e model.Endpoint, ok bool, err error) {
	return s.serving(ctx, model.PurposeAnswers)
}

// ForSearch is ForAnswers of the model whose vectors search goes by.
func (s *Service) ForSearch(ctx context.Context) (e model.Endpoint, ok bool, err error) {
	return s.serving(ctx, model.PurposeEmbeddings)
}

func (s *Service) serving(ctx context.Context, p model.Purpose) (model.Endpoint, bool, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return model.Endpoint{}, false, err
	}
	endpoints, err := s.remembered(ctx, v.OrgID)
	if err != nil {
		return model.Endpoint{}, false, err
	}
	for _, e := range endpoints {
		if e.Purpose == p && e.State == Serving {
			opened, err := s.ready(ctx, v.OrgID, e)
			return opened, err == nil, err
		}
	}
	return model.Endpoint{}, false, nil
}

// Opened returns an endpoint as it is kept now, with its key and spending, for
// background work.
func (s *Service) Opened(ctx context.Context, endpoint id.ID) (Endpoint, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return Endpoint{}, err
	}
	e, err := s.Store.Endpoint(ctx, endpoint)
	if err != nil || e.State != Serving && e.State != Building {
		return e, err
	}
	e.Endpoint, err = s.ready(ctx, v.OrgID, e)
	return e, err
}

// ready adds the key and this month's spending.
func (s *Service) ready(ctx context.Context, org id.ID, e Endpoint) (model.Endpoint, error) {
	var err error
	if e.Key, err = s.open(org, e); err != nil {
		return model.Endpoint{}, err
	}
	if e.MonthlyBudget > 0 {
		e.Spent, err = s.spentNow(ctx, e.ID)
	}
	return e.Endpoint, err
}

// remembered returns the organisation's endpoints as they were at most
// Options.Remember ago.
func (s *Service) remembered(ctx context.Context, org id.ID) ([]Endpoint, error) {
	now := s.Now()
	s.mu.Lock()
	k := s.known[org]
	s.mu.Unlock()
	if now.Before(k.until) {
		return k.endpoints, nil
	}
	endpoints, err := s.Store.Endpoints(ctx)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.known[org] = known{endpoints, now.Add(s.Remember)}
	return endpoints, nil
}

func (s *Service) forget(org id.ID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.known, org)
}

// Embed turns texts into vectors, within the endpoint's budget, and records the
// call.
func (s *Service) Embed(ctx context.Context, e model.Endpoint, texts []string) (model.Embeddings, error) {
	if e.OverBudget() {
		return model.Embeddings{}, ErrBudget(e)
	}
	got, err := s.Caller.Embed(ctx, e, texts)
	call := model.Call{
		EndpointID: e.ID, Operation: model.OperationEmbeddings, Model: e.Model, Usage: got.Usage,
		Cost: e.Cost(got.Usage), Took: got.Took, Outcome: model.OutcomeOf(err),
	}
	if err == nil {
		call.FirstToken = call.Took
	}
	s.record(ctx, call)
	return got, err
}

// Chat asks a chat model within the endpoint's budget, and records the call. The
// reply tells what was used even when the call fails.
func (s *Service) Chat(ctx context.Context, e model.Endpoint, r model.Request) (string, model.Reply, error) {
	if e.OverBudget() {
		return "", model.Reply{}, ErrBudget(e)
	}
	var text strings.Builder
	reply, err := s.Caller.Chat(ctx, e, r, func(piece string) error {
		text.WriteString(piece)
		return nil
	})
	s.record(ctx, model.ChatCall(e, id.Nil, reply, err))
	return text.String(), reply, err
}

// recordLimit bounds the keeping of a call's record, which outlives the call.
const recordLimit = 5 * time.Second

// record keeps a call whatever becomes of ctx. A record that is lost costs a
// number, never the answer.
func (s *Service) record(ctx context.Context, c model.Call) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), recordLimit)
	defer cancel()
	if err := s.Record(ctx, c); err != nil {
		s.Log.WarnContext(ctx, "a model's call was not recorded", "endpoint", c.EndpointID, "error", err)
	}
}

// Record keeps one call, and counts it against its endpoint's budget at once.
func (s *Service) Record(ctx context.Context, c model.Call) error {
	s.add(c.EndpointID, c.Cost)
	return s.Store.RecordCall(ctx, c)
}

// Usage returns what the organisation's present endpoints were used for this
// month, and since when that is, for admins.
func (s *Service) Usage(ctx context.Context) (list []Usage, since time.Time, err error) {
	if _, err := admin(ctx); err != nil {
		return nil, since, err
	}
	since = monthOf(s.Now())
	endpoints, err := s.Store.Endpoints(ctx)
	if err != nil {
		return nil, since, err
	}
	for _, e := range endpoints {
		u, err := s.Store.Usage(ctx, e.ID, since)
		if err != nil {
			return nil, since, err
		}
		list = append(list, u)
	}
	return list, since, nil
}
