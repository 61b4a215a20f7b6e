package store

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/modelendpoint"
	"github.com/forebay/forebay/packages/schema/id"
)

// kindEndpoint is a model's endpoint in the change sequence and the audit chain.
const kindEndpoint = "model_endpoint"

// Endpoints keeps the models that organisations use, and what they cost.
type Endpoints struct{ *core }

var _ endpoint.Store = (*Endpoints)(nil)

// alive are the states of endpoints that people see.
var alive = modelendpoint.StateIn(string(endpoint.Serving), string(endpoint.Building))

// Endpoints returns those in use and in the making, the oldest first.
func (s *Endpoints) Endpoints(ctx context.Context) ([]endpoint.Endpoint, error) {
	rows, err := s.client.ModelEndpoint.Query().Where(alive).
		Order(modelendpoint.ByCreatedAt(), modelendpoint.ByID()).All(ctx)
	return each(rows, endpointOf), public(err, "model")
}

// Endpoint returns one, whatever its state.
func (s *Endpoints) Endpoint(ctx context.Context, e id.ID) (endpoint.Endpoint, error) {
	row, err := s.client.ModelEndpoint.Query().Where(modelendpoint.ID(e)).Only(ctx)
	if err != nil {
		return endpoint.Endpoint{}, public(err, "model")
	}
	return endpointOf(row), nil
}

// CreateEndpoint adds the first endpoint of a purpose.
func (s *Endpoints) CreateEndpoint(ctx context.Context, e endpoint.Endpoint) error {
	return s.write(ctx, "model", func(tx *ent.Tx) error {
		seq, err := s.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		taken, err := tx.ModelEndpoint.Query().Where(alive, modelendpoint.Purpose(string(e.Purpose))).Exist(ctx)
		if err != nil {
			return err
		}
		if taken {
			return knowledge.Errorf(knowledge.CodeConflict, "There is a model for %s already. Change that one, or remove it first.", e.Purpose)
		}
		if err := createEndpoint(ctx, tx, e, seq.at); err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindEndpoint, entity: e.ID, action: "model.added", detail: endpointDetail(e)})
	})
}

// ChangeEndpoint writes a changed endpoint, if nobody else has since it was read.
func (s *Endpoints) ChangeEndpoint(ctx context.Context, e endpoint.Endpoint) error {
	return s.write(ctx, "model", func(tx *ent.Tx) error {
		seq, row, err := s.lockEndpoint(ctx, tx, e.ID)
		if err != nil {
			return err
		}
		if !row.UpdatedAt.Equal(e.UpdatedAt) {
			return endpoint.ErrChanged()
		}
		detail := endpointDetail(e)
		detail["keyChanged"] = string(row.Secret) != string(e.Secret)
		err = tx.ModelEndpoint.Update().Where(modelendpoint.ID(e.ID)).
			SetProtocol(string(e.Protocol)).SetName(e.Name).SetBaseURL(e.BaseURL).SetModel(e.Model).
			SetSecret(secretColumn(e.Secret)).SetDimension(e.Dimension).SetInputPrice(e.InputPrice).
			SetOutputPrice(e.OutputPrice).SetMonthlyBudget(e.MonthlyBudget).
			SetUpdatedAt(seq.at).SetFailure("").ClearRetryAt().Exec(ctx)
		if err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindEndpoint, entity: e.ID, action: "model.changed", detail: detail})
	})
}

// ClearFailure forgets why an endpoint does not go on, and changes nothing else
// of it.
func (s *Endpoints) ClearFailure(ctx context.Context, e id.ID) error {
	err := s.client.ModelEndpoint.Update().Where(modelendpoint.ID(e), alive).SetFailure("").ClearRetryAt().Exec(ctx)
	return public(err, "model")
}

// ReplaceEndpoint adds e in the making and retires what was.
func (s *Endpoints) ReplaceEndpoint(ctx context.Context, e endpoint.Endpoint) error {
	return s.write(ctx, "model", func(tx *ent.Tx) error {
		seq, err := s.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		err = retire(ctx, tx, seq.at, modelendpoint.Purpose(string(e.Purpose)), modelendpoint.State(string(endpoint.Building)))
		if err != nil {
			return err
		}
		if err := createEndpoint(ctx, tx, e, seq.at); err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindEndpoint, entity: e.ID, action: "model.replaced", detail: endpointDetail(e)})
	})
}

// RemoveEndpoint takes an endpoint out of use and forgets its key.
func (s *Endpoints) RemoveEndpoint(ctx context.Context, e id.ID) error {
	return s.write(ctx, "model", func(tx *ent.Tx) error {
		seq, row, err := s.lockEndpoint(ctx, tx, e)
		if err != nil {
			return err
		}
		if err := retire(ctx, tx, seq.at, modelendpoint.ID(e)); err != nil {
			return err
		}
		if row.Purpose == string(model.PurposeAnswers) { // it has no vectors that must go first
			if err := setState(ctx, tx, e, endpoint.Removed, seq.at); err != nil {
				return err
			}
		}
		return seq.record(ctx, entry{
			kind: kindEndpoint, entity: e, deleted: true, action: "model.removed", detail: endpointDetail(endpointOf(row)),
		})
	})
}

// lockEndpoint reads an endpoint that people see, while the sequence is held.
func (s *Endpoints) lockEndpoint(ctx context.Context, tx *ent.Tx, e id.ID) (*sequence, *ent.ModelEndpoint, error) {
	seq, err := s.lockSequence(ctx, tx)
	if err != nil {
		return nil, nil, err
	}
	row, err := tx.ModelEndpoint.Query().Where(modelendpoint.ID(e), alive).Only(ctx)
	return seq, row, err
}

func createEndpoint(ctx context.Context, tx *ent.Tx, e endpoint.Endpoint, at time.Time) error {
	return tx.ModelEndpoint.Create().SetID(e.ID).SetPurpose(string(e.Purpose)).SetProtocol(string(e.Protocol)).
		SetName(e.Name).SetBaseURL(e.BaseURL).SetModel(e.Model).SetSecret(secretColumn(e.Secret)).
		SetState(string(e.State)).SetDimension(e.Dimension).SetInputPrice(e.InputPrice).SetOutputPrice(e.OutputPrice).
		SetMonthlyBudget(e.MonthlyBudget).SetCreatedAt(at).SetUpdatedAt(at).Exec(ctx)
}

// endpointDetail is what the audit trail says of an endpoint: never its key.
func endpointDetail(e endpoint.Endpoint) map[string]any {
	return map[string]any{
		"purpose": e.Purpose, "protocol": e.Protocol, "name": e.Name, "baseUrl": e.BaseURL, "model": e.Model, "key": len(e.Secret) > 0,
	}
}

// secretColumn is never NULL.
func secretColumn(secret []byte) []byte {
	if secret == nil {
		return []byte{}
	}
	return secret
}

func endpointOf(r *ent.ModelEndpoint) endpoint.Endpoint {
	return endpoint.Endpoint{
		Endpoint: model.Endpoint{
			ID: r.ID, Name: r.Name, Purpose: model.Purpose(r.Purpose), Protocol: model.Protocol(r.Protocol),
			BaseURL: r.BaseURL, Model: r.Model, Dimension: r.Dimension,
			InputPrice: r.InputPrice, OutputPrice: r.OutputPrice, MonthlyBudget: r.MonthlyBudget,
		},
		Secret: r.Secret, State: endpoint.State(r.State), Followed: r.Followed, Failure: r.Failure, RetryAt: r.RetryAt,
		CreatedAt: r.CreatedAt, UpdatedAt: r.UpdatedAt,
	}
}
