package server

import (
	"context"
	"math"
	"time"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Models are the models that an organisation uses; all of it is for admins.
type Models interface {
	List(ctx context.Context) ([]endpoint.Shown, error)
	Create(ctx context.Context, d endpoint.Draft) (endpoint.Shown, error)
	Change(ctx context.Context, e id.ID, d endpoint.Draft) (endpoint.Shown, error)
	Remove(ctx context.Context, e id.ID) error
	Try(ctx context.Context, e id.ID) (endpoint.Trial, error)
	TryDraft(ctx context.Context, over id.ID, d endpoint.Draft) (endpoint.Trial, error)
	Usage(ctx context.Context) (usage []endpoint.Usage, since time.Time, err error)
}

// trying calls a model, which may take its time; nobody waits on if its asker
// does not.
var trying = treatment{class: admission.Interactive, deadline: 20 * time.Second, watch: true}

type modelsOut struct {
	Body contract.ModelEndpoints
}

func (s *Server) listModels(ctx context.Context, _ *struct{}) (*modelsOut, error) {
	list, err := s.opts.Models.List(ctx)
	if err != nil {
		return nil, err
	}
	out := &modelsOut{Body: contract.ModelEndpoints{Endpoints: make([]contract.ModelEndpoint, len(list))}}
	for i, e := range list {
		out.Body.Endpoints[i] = modelContract(e)
	}
	return out, nil
}

type modelOut struct {
	Body contract.ModelEndpoint
}

type createModelIn struct {
	Body contract.NewModelEndpoint
}

func (s *Server) createModel(ctx context.Context, in *createModelIn) (*modelOut, error) {
	made, err := s.opts.Models.Create(ctx, draftOf(in.Body.Purpose, in.Body.ModelSettings))
	if err != nil {
		return nil, err
	}
	return &modelOut{Body: modelContract(made)}, nil
}

// ModelPath names an endpoint in an address.
type ModelPath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type changeModelIn struct {
	ModelPath
	Body contract.ModelSettings
}

func (s *Server) changeModel(ctx context.Context, in *changeModelIn) (*modelOut, error) {
	changed, err := s.opts.Models.Change(ctx, in.ID, draftOf("", in.Body))
	if err != nil {
		return nil, err
	}
	return &modelOut{Body: modelContract(changed)}, nil
}

func (s *Server) removeModel(ctx context.Context, in *ModelPath) (*struct{}, error) {
	return nil, s.opts.Models.Remove(ctx, in.ID)
}

type trialOut struct {
	Body contract.ModelTrial
}

func (s *Server) tryModel(ctx context.Context, in *ModelPath) (*trialOut, error) {
	t, err := s.opts.Models.Try(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &trialOut{Body: trialContract(t)}, nil
}

type tryDraftIn struct {
	Body contract.TryModel
}

func (s *Server) tryModelDraft(ctx context.Context, in *tryDraftIn) (*trialOut, error) {
	over := id.Nil
	if in.Body.EndpointID != nil {
		over = *in.Body.EndpointID
	}
	t, err := s.opts.Models.TryDraft(ctx, over, draftOf(in.Body.Purpose, in.Body.ModelSettings))
	if err != nil {
		return nil, err
	}
	return &trialOut{Body: trialContract(t)}, nil
}

type modelUsageOut struct {
	Body contract.ModelUsage
}

func (s *Server) modelUsage(ctx context.Context, _ *struct{}) (*modelUsageOut, error) {
	usage, since, err := s.opts.Models.Usage(ctx)
	if err != nil {
		return nil, err
	}
	out := &modelUsageOut{Body: contract.ModelUsage{Since: since, Endpoints: make([]contract.ModelEndpointUsage, len(usage))}}
	for i, u := range usage {
		out.Body.Endpoints[i] = contract.ModelEndpointUsage{
			EndpointID: u.EndpointID, Calls: u.Calls, Failures: u.Failures,
			InputTokens: u.InputTokens, OutputTokens: u.OutputTokens, Cost: dollars(u.Cost),
			FirstTokenP50: milliseconds(u.FirstTokenP50), FirstTokenP95: milliseconds(u.FirstTokenP95),
		}
	}
	return out, nil
}

func draftOf(purpose string, m contract.ModelSettings) endpoint.Draft {
	d := endpoint.Draft{
		Purpose: model.Purpose(purpose), Protocol: model.Protocol(m.Protocol), Name: m.Name, BaseURL: m.BaseURL,
		Model: m.Model, Dimension: m.Dimension,
		InputPrice: micros(m.InputPrice), OutputPrice: micros(m.OutputPrice), MonthlyBudget: micros(m.MonthlyBudget),
	}
	if m.Key != nil {
		key := model.Key(*m.Key)
		d.Key = &key
	}
	return d
}

func modelContract(e endpoint.Shown) contract.ModelEndpoint {
	out := contract.ModelEndpoint{
		ID: e.ID, Purpose: string(e.Purpose), Protocol: string(e.Protocol), Name: e.Name, BaseURL: e.BaseURL, Model: e.Model,
		KeySet: e.KeySet, KeyEnding: e.KeyEnding, State: string(e.State), Dimension: e.Dimension,
		InputPrice: dollars(e.InputPrice), OutputPrice: dollars(e.OutputPrice),
		MonthlyBudget: dollars(e.MonthlyBudget), Spent: dollars(e.Spent), Failure: e.Failure,
		CreatedAt: e.CreatedAt.UTC(), UpdatedAt: e.UpdatedAt.UTC(),
	}
	if !e.RetryAt.IsZero() {
		at := e.RetryAt.UTC()
		out.RetryAt = &at
	}
	if e.Progress != nil {
		out.Progress = &contract.EmbeddingProgress{Done: e.Progress.Done, Total: e.Progress.Total}
	}
	return out
}

func trialContract(t endpoint.Trial) contract.ModelTrial {
	return contract.ModelTrial{
		OK: t.OK, Message: t.Message, Code: string(t.Code), Model: t.Model,
		FirstTokenMS: milliseconds(t.FirstToken), TookMS: milliseconds(t.Took),
		InputTokens: t.InputTokens, OutputTokens: t.OutputTokens, Dimension: t.Dimension,
	}
}

// Money travels in US dollars and is kept in millionths of one.
func micros(usd float64) int64 { return int64(math.Round(usd * 1e6)) }
func dollars(m int64) float64  { return float64(m) / 1e6 }

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
