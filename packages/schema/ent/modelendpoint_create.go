// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/modelendpoint"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ModelEndpointCreate is the builder for creating a ModelEndpoint entity.
type ModelEndpointCreate struct {
	config
	mutation *ModelEndpointMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *ModelEndpointCreate) SetOrgID(v key.ID) *ModelEndpointCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *ModelEndpointCreate) SetCreatedAt(v time.Time) *ModelEndpointCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetPurpose sets the "purpose" field.
func (_c *ModelEndpointCreate) SetPurpose(v string) *ModelEndpointCreate {
	_c.mutation.SetPurpose(v)
	return _c
}

// SetProtocol sets the "protocol" field.
func (_c *ModelEndpointCreate) SetProtocol(v string) *ModelEndpointCreate {
	_c.mutation.SetProtocol(v)
	return _c
}

// SetName sets the "name" field.
func (_c *ModelEndpointCreate) SetName(v string) *ModelEndpointCreate {
	_c.mutation.SetName(v)
	return _c
}

// SetBaseURL sets the "base_url" field.
func (_c *ModelEndpointCreate) SetBaseURL(v string) *ModelEndpointCreate {
	_c.mutation.SetBaseURL(v)
	return _c
}

// SetModel sets the "model" field.
func (_c *ModelEndpointCreate) SetModel(v string) *ModelEndpointCreate {
	_c.mutation.SetModel(v)
	return _c
}

// SetSecret sets the "secret" field.
func (_c *ModelEndpointCreate) SetSecret(v []byte) *ModelEndpointCreate {
	_c.mutation.SetSecret(v)
	return _c
}

// SetState sets the "state" field.
func (_c *ModelEndpointCreate) SetState(v string) *ModelEndpointCreate {
	_c.mutation.SetState(v)
	return _c
}

// SetDimension sets the "dimension" field.
func (_c *ModelEndpointCreate) SetDimension(v int) *ModelEndpointCreate {
	_c.mutation.SetDimension(v)
	return _c
}

// SetInputPrice sets the "input_price" field.
func (_c *ModelEndpointCreate) SetInputPrice(v int64) *ModelEndpointCreate {
	_c.mutation.SetInputPrice(v)
	return _c
}

// SetOutputPrice sets the "output_price" field.
func (_c *ModelEndpointCreate) SetOutputPrice(v int64) *ModelEndpointCreate {
	_c.mutation.SetOutputPrice(v)
	return _c
}

// SetMonthlyBudget sets the "monthly_budget" field.
func (_c *ModelEndpointCreate) SetMonthlyBudget(v int64) *ModelEndpointCreate {
	_c.mutation.SetMonthlyBudget(v)
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *ModelEndpointCreate) SetUpdatedAt(v time.Time) *ModelEndpointCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetFollowed sets the "followed" field.
func (_c *ModelEndpointCreate) SetFollowed(v int64) *ModelEndpointCreate {
	_c.mutation.SetFollowed(v)
	return _c
}

// SetNillableFollowed sets the "followed" field if the given value is not nil.
func (_c *ModelEndpointCreate) SetNillableFollowed(v *int64) *ModelEndpointCreate {
	if v != nil {
		_c.SetFollowed(*v)
	}
	return _c
}

// SetFailure sets the "failure" field.
func (_c *ModelEndpointCreate) SetFailure(v string) *ModelEndpointCreate {
	_c.mutation.SetFailure(v)
	return _c
}

// SetNillableFailure sets the "failure" field if the given value is not nil.
func (_c *ModelEndpointCreate) SetNillableFailure(v *string) *ModelEndpointCreate {
	if v != nil {
		_c.SetFailure(*v)
	}
	return _c
}

// SetRetryAt sets the "retry_at" field.
func (_c *ModelEndpointCreate) SetRetryAt(v time.Time) *ModelEndpointCreate {
	_c.mutation.SetRetryAt(v)
	return _c
}

// SetNillableRetryAt sets the "retry_at" field if the given value is not nil.
func (_c *ModelEndpointCreate) SetNillableRetryAt(v *time.Time) *ModelEndpointCreate {
	if v != nil {
		_c.SetRetryAt(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *ModelEndpointCreate) SetID(v key.ID) *ModelEndpointCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ModelEndpointCreate) SetNillableID(v *key.ID) *ModelEndpointCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ModelEndpointMutation object of the builder.
func (_c *ModelEndpointCreate) Mutation() *ModelEndpointMutation {
	return _c.mutation
}

// Save creates the ModelEndpoint in the database.
func (_c *ModelEndpointCreate) Save(ctx context.Context) (*ModelEndpoint, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ModelEndpointCreate) SaveX(ctx context.Context) *ModelEndpoint {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ModelEndpointCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ModelEndpointCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ModelEndpointCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := modelendpoint.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *ModelEndpointCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "ModelEndpoint.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "ModelEndpoint.created_at"`)}
	}
	if _, ok := _c.mutation.Purpose(); !ok {
		return &ValidationError{Name: "purpose", err: errors.New(`ent: missing required field "ModelEndpoint.purpose"`)}
	}
	if _, ok := _c.mutation.Protocol(); !ok {
		return &ValidationError{Name: "protocol", err: errors.New(`ent: missing required field "ModelEndpoint.protocol"`)}
	}
	if _, ok := _c.mutation.Name(); !ok {
		return &ValidationError{Name: "name", err: errors.New(`ent: missing required field "ModelEndpoint.name"`)}
	}
	if _, ok := _c.mutation.BaseURL(); !ok {
		return &ValidationError{Name: "base_url", err: errors.New(`ent: missing required field "ModelEndpoint.base_url"`)}
	}
	if _, ok := _c.mutation.Model(); !ok {
		return &ValidationError{Name: "model", err: errors.New(`ent: missing required field "ModelEndpoint.model"`)}
	}
	if _, ok := _c.mutation.Secret(); !ok {
		return &ValidationError{Name: "secret", err: errors.New(`ent: missing required field "ModelEndpoint.secret"`)}
	}
	if _, ok := _c.mutation.State(); !ok {
		return &ValidationError{Name: "state", err: errors.New(`ent: missing required field "ModelEndpoint.state"`)}
	}
	if _, ok := _c.mutation.Dimension(); !ok {
		return &ValidationError{Name: "dimension", err: errors.New(`ent: missing required field "ModelEndpoint.dimension"`)}
	}
	if _, ok := _c.mutation.InputPrice(); !ok {
		return &ValidationError{Name: "input_price", err: errors.New(`ent: missing required field "ModelEndpoint.input_price"`)}
	}
	if _, ok := _c.mutation.OutputPrice(); !ok {
		return &ValidationError{Name: "output_price", err: errors.New(`ent: missing required field "ModelEndpoint.output_price"`)}
	}
	if _, ok := _c.mutation.MonthlyBudget(); !ok {
		return &ValidationError{Name: "monthly_budget", err: errors.New(`ent: missing required field "ModelEndpoint.monthly_budget"`)}
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		return &ValidationError{Name: "updated_at", err: errors.New(`ent: missing required field "ModelEndpoint.updated_at"`)}
	}
	return nil
}

func (_c *ModelEndpointCreate) sqlSave(ctx context.Context) (*ModelEndpoint, error) {
	if err := _c.check(); err != nil {
		return nil, err
	}
	_node, _spec := _c.createSpec()
	if err := sqlgraph.CreateNode(ctx, _c.driver, _spec); err != nil {
		if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	if _spec.ID.Value != nil {
		if id, ok := _spec.ID.Value.(*key.ID); ok {
			_node.ID = *id
		} else if err := _node.ID.Scan(_spec.ID.Value); err != nil {
			return nil, err
		}
	}
	_c.mutation.id = &_node.ID
	_c.mutation.done = true
	return _node, nil
}

func (_c *ModelEndpointCreate) createSpec() (*ModelEndpoint, *sqlgraph.CreateSpec) {
	var (
		_node = &ModelEndpoint{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(modelendpoint.Table, sqlgraph.NewFieldSpec(modelendpoint.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(modelendpoint.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(modelendpoint.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Purpose(); ok {
		_spec.SetField(modelendpoint.FieldPurpose, field.TypeString, value)
		_node.Purpose = value
	}
	if value, ok := _c.mutation.Protocol(); ok {
		_spec.SetField(modelendpoint.FieldProtocol, field.TypeString, value)
		_node.Protocol = value
	}
	if value, ok := _c.mutation.Name(); ok {
		_spec.SetField(modelendpoint.FieldName, field.TypeString, value)
		_node.Name = value
	}
	if value, ok := _c.mutation.BaseURL(); ok {
		_spec.SetField(modelendpoint.FieldBaseURL, field.TypeString, value)
		_node.BaseURL = value
	}
	if value, ok := _c.mutation.Model(); ok {
		_spec.SetField(modelendpoint.FieldModel, field.TypeString, value)
		_node.Model = value
	}
	if value, ok := _c.mutation.Secret(); ok {
		_spec.SetField(modelendpoint.FieldSecret, field.TypeBytes, value)
		_node.Secret = value
	}
	if value, ok := _c.mutation.State(); ok {
		_spec.SetField(modelendpoint.FieldState, field.TypeString, value)
		_node.State = value
	}
	if value, ok := _c.mutation.Dimension(); ok {
		_spec.SetField(modelendpoint.FieldDimension, field.TypeInt, value)
		_node.Dimension = value
	}
	if value, ok := _c.mutation.InputPrice(); ok {
		_spec.SetField(modelendpoint.FieldInputPrice, field.TypeInt64, value)
		_node.InputPrice = value
	}
	if value, ok := _c.mutation.OutputPrice(); ok {
		_spec.SetField(modelendpoint.FieldOutputPrice, field.TypeInt64, value)
		_node.OutputPrice = value
	}
	if value, ok := _c.mutation.MonthlyBudget(); ok {
		_spec.SetField(modelendpoint.FieldMonthlyBudget, field.TypeInt64, value)
		_node.MonthlyBudget = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(modelendpoint.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Followed(); ok {
		_spec.SetField(modelendpoint.FieldFollowed, field.TypeInt64, value)
		_node.Followed = value
	}
	if value, ok := _c.mutation.Failure(); ok {
		_spec.SetField(modelendpoint.FieldFailure, field.TypeString, value)
		_node.Failure = value
	}
	if value, ok := _c.mutation.RetryAt(); ok {
		_spec.SetField(modelendpoint.FieldRetryAt, field.TypeTime, value)
		_node.RetryAt = value
	}
	return _node, _spec
}

// ModelEndpointCreateBulk is the builder for creating many ModelEndpoint entities in bulk.
type ModelEndpointCreateBulk struct {
	config
	err      error
	builders []*ModelEndpointCreate
}

// Save creates the ModelEndpoint entities in the database.
func (_c *ModelEndpointCreateBulk) Save(ctx context.Context) ([]*ModelEndpoint, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*ModelEndpoint, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ModelEndpointMutation)
				if !ok {
					return nil, fmt.Errorf("unexpected mutation type %T", m)
				}
				if err := builder.check(); err != nil {
					return nil, err
				}
				builder.mutation = mutation
				var err error
				nodes[i], specs[i] = builder.createSpec()
				if i < len(mutators)-1 {
					_, err = mutators[i+1].Mutate(root, _c.builders[i+1].mutation)
				} else {
					spec := &sqlgraph.BatchCreateSpec{Nodes: specs}
					// Invoke the actual operation on the latest mutation in the chain.
					if err = sqlgraph.BatchCreate(ctx, _c.driver, spec); err != nil {
						if sqlgraph.IsConstraintError(err) {
							err = &ConstraintError{msg: err.Error(), wrap: err}
						}
					}
				}
				if err != nil {
					return nil, err
				}
				mutation.id = &nodes[i].ID
				mutation.done = true
				return nodes[i], nil
			})
			for i := len(builder.hooks) - 1; i >= 0; i-- {
				mut = builder.hooks[i](mut)
			}
			mutators[i] = mut
		}(i, ctx)
	}
	if len(mutators) > 0 {
		if _, err := mutators[0].Mutate(ctx, _c.builders[0].mutation); err != nil {
			return nil, err
		}
	}
	return nodes, nil
}

// SaveX is like Save, but panics if an error occurs.
func (_c *ModelEndpointCreateBulk) SaveX(ctx context.Context) []*ModelEndpoint {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ModelEndpointCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ModelEndpointCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
