// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/modelcall"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ModelCallCreate is the builder for creating a ModelCall entity.
type ModelCallCreate struct {
	config
	mutation *ModelCallMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *ModelCallCreate) SetOrgID(v key.ID) *ModelCallCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *ModelCallCreate) SetCreatedAt(v time.Time) *ModelCallCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetEndpointID sets the "endpoint_id" field.
func (_c *ModelCallCreate) SetEndpointID(v key.ID) *ModelCallCreate {
	_c.mutation.SetEndpointID(v)
	return _c
}

// SetUserID sets the "user_id" field.
func (_c *ModelCallCreate) SetUserID(v key.ID) *ModelCallCreate {
	_c.mutation.SetUserID(v)
	return _c
}

// SetMessageID sets the "message_id" field.
func (_c *ModelCallCreate) SetMessageID(v key.ID) *ModelCallCreate {
	_c.mutation.SetMessageID(v)
	return _c
}

// SetOperation sets the "operation" field.
func (_c *ModelCallCreate) SetOperation(v string) *ModelCallCreate {
	_c.mutation.SetOperation(v)
	return _c
}

// SetModel sets the "model" field.
func (_c *ModelCallCreate) SetModel(v string) *ModelCallCreate {
	_c.mutation.SetModel(v)
	return _c
}

// SetInputTokens sets the "input_tokens" field.
func (_c *ModelCallCreate) SetInputTokens(v int64) *ModelCallCreate {
	_c.mutation.SetInputTokens(v)
	return _c
}

// SetOutputTokens sets the "output_tokens" field.
func (_c *ModelCallCreate) SetOutputTokens(v int64) *ModelCallCreate {
	_c.mutation.SetOutputTokens(v)
	return _c
}

// SetCost sets the "cost" field.
func (_c *ModelCallCreate) SetCost(v int64) *ModelCallCreate {
	_c.mutation.SetCost(v)
	return _c
}

// SetFirstTokenUs sets the "first_token_us" field.
func (_c *ModelCallCreate) SetFirstTokenUs(v int64) *ModelCallCreate {
	_c.mutation.SetFirstTokenUs(v)
	return _c
}

// SetTookUs sets the "took_us" field.
func (_c *ModelCallCreate) SetTookUs(v int64) *ModelCallCreate {
	_c.mutation.SetTookUs(v)
	return _c
}

// SetOutcome sets the "outcome" field.
func (_c *ModelCallCreate) SetOutcome(v string) *ModelCallCreate {
	_c.mutation.SetOutcome(v)
	return _c
}

// SetID sets the "id" field.
func (_c *ModelCallCreate) SetID(v key.ID) *ModelCallCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ModelCallCreate) SetNillableID(v *key.ID) *ModelCallCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ModelCallMutation object of the builder.
func (_c *ModelCallCreate) Mutation() *ModelCallMutation {
	return _c.mutation
}

// Save creates the ModelCall in the database.
func (_c *ModelCallCreate) Save(ctx context.Context) (*ModelCall, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ModelCallCreate) SaveX(ctx context.Context) *ModelCall {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ModelCallCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ModelCallCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ModelCallCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := modelcall.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *ModelCallCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "ModelCall.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "ModelCall.created_at"`)}
	}
	if _, ok := _c.mutation.EndpointID(); !ok {
		return &ValidationError{Name: "endpoint_id", err: errors.New(`ent: missing required field "ModelCall.endpoint_id"`)}
	}
	if _, ok := _c.mutation.UserID(); !ok {
		return &ValidationError{Name: "user_id", err: errors.New(`ent: missing required field "ModelCall.user_id"`)}
	}
	if _, ok := _c.mutation.MessageID(); !ok {
		return &ValidationError{Name: "message_id", err: errors.New(`ent: missing required field "ModelCall.message_id"`)}
	}
	if _, ok := _c.mutation.Operation(); !ok {
		return &ValidationError{Name: "operation", err: errors.New(`ent: missing required field "ModelCall.operation"`)}
	}
	if _, ok := _c.mutation.Model(); !ok {
		return &ValidationError{Name: "model", err: errors.New(`ent: missing required field "ModelCall.model"`)}
	}
	if _, ok := _c.mutation.InputTokens(); !ok {
		return &ValidationError{Name: "input_tokens", err: errors.New(`ent: missing required field "ModelCall.input_tokens"`)}
	}
	if _, ok := _c.mutation.OutputTokens(); !ok {
		return &ValidationError{Name: "output_tokens", err: errors.New(`ent: missing required field "ModelCall.output_tokens"`)}
	}
	if _, ok := _c.mutation.Cost(); !ok {
		return &ValidationError{Name: "cost", err: errors.New(`ent: missing required field "ModelCall.cost"`)}
	}
	if _, ok := _c.mutation.FirstTokenUs(); !ok {
		return &ValidationError{Name: "first_token_us", err: errors.New(`ent: missing required field "ModelCall.first_token_us"`)}
	}
	if _, ok := _c.mutation.TookUs(); !ok {
		return &ValidationError{Name: "took_us", err: errors.New(`ent: missing required field "ModelCall.took_us"`)}
	}
	if _, ok := _c.mutation.Outcome(); !ok {
		return &ValidationError{Name: "outcome", err: errors.New(`ent: missing required field "ModelCall.outcome"`)}
	}
	return nil
}

func (_c *ModelCallCreate) sqlSave(ctx context.Context) (*ModelCall, error) {
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

func (_c *ModelCallCreate) createSpec() (*ModelCall, *sqlgraph.CreateSpec) {
	var (
		_node = &ModelCall{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(modelcall.Table, sqlgraph.NewFieldSpec(modelcall.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(modelcall.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(modelcall.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.EndpointID(); ok {
		_spec.SetField(modelcall.FieldEndpointID, field.TypeUUID, value)
		_node.EndpointID = value
	}
	if value, ok := _c.mutation.UserID(); ok {
		_spec.SetField(modelcall.FieldUserID, field.TypeUUID, value)
		_node.UserID = value
	}
	if value, ok := _c.mutation.MessageID(); ok {
		_spec.SetField(modelcall.FieldMessageID, field.TypeUUID, value)
		_node.MessageID = value
	}
	if value, ok := _c.mutation.Operation(); ok {
		_spec.SetField(modelcall.FieldOperation, field.TypeString, value)
		_node.Operation = value
	}
	if value, ok := _c.mutation.Model(); ok {
		_spec.SetField(modelcall.FieldModel, field.TypeString, value)
		_node.Model = value
	}
	if value, ok := _c.mutation.InputTokens(); ok {
		_spec.SetField(modelcall.FieldInputTokens, field.TypeInt64, value)
		_node.InputTokens = value
	}
	if value, ok := _c.mutation.OutputTokens(); ok {
		_spec.SetField(modelcall.FieldOutputTokens, field.TypeInt64, value)
		_node.OutputTokens = value
	}
	if value, ok := _c.mutation.Cost(); ok {
		_spec.SetField(modelcall.FieldCost, field.TypeInt64, value)
		_node.Cost = value
	}
	if value, ok := _c.mutation.FirstTokenUs(); ok {
		_spec.SetField(modelcall.FieldFirstTokenUs, field.TypeInt64, value)
		_node.FirstTokenUs = value
	}
	if value, ok := _c.mutation.TookUs(); ok {
		_spec.SetField(modelcall.FieldTookUs, field.TypeInt64, value)
		_node.TookUs = value
	}
	if value, ok := _c.mutation.Outcome(); ok {
		_spec.SetField(modelcall.FieldOutcome, field.TypeString, value)
		_node.Outcome = value
	}
	return _node, _spec
}

// ModelCallCreateBulk is the builder for creating many ModelCall entities in bulk.
type ModelCallCreateBulk struct {
	config
	err      error
	builders []*ModelCallCreate
}

// Save creates the ModelCall entities in the database.
func (_c *ModelCallCreateBulk) Save(ctx context.Context) ([]*ModelCall, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*ModelCall, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ModelCallMutation)
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
func (_c *ModelCallCreateBulk) SaveX(ctx context.Context) []*ModelCall {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ModelCallCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ModelCallCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
