// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/evaluation"
	key "github.com/forebay/forebay/packages/schema/id"
)

// EvaluationCreate is the builder for creating a Evaluation entity.
type EvaluationCreate struct {
	config
	mutation *EvaluationMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *EvaluationCreate) SetOrgID(v key.ID) *EvaluationCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *EvaluationCreate) SetCreatedAt(v time.Time) *EvaluationCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetName sets the "name" field.
func (_c *EvaluationCreate) SetName(v string) *EvaluationCreate {
	_c.mutation.SetName(v)
	return _c
}

// SetState sets the "state" field.
func (_c *EvaluationCreate) SetState(v string) *EvaluationCreate {
	_c.mutation.SetState(v)
	return _c
}

// SetVersion sets the "version" field.
func (_c *EvaluationCreate) SetVersion(v string) *EvaluationCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetCreatedBy sets the "created_by" field.
func (_c *EvaluationCreate) SetCreatedBy(v key.ID) *EvaluationCreate {
	_c.mutation.SetCreatedBy(v)
	return _c
}

// SetFinishedAt sets the "finished_at" field.
func (_c *EvaluationCreate) SetFinishedAt(v time.Time) *EvaluationCreate {
	_c.mutation.SetFinishedAt(v)
	return _c
}

// SetNillableFinishedAt sets the "finished_at" field if the given value is not nil.
func (_c *EvaluationCreate) SetNillableFinishedAt(v *time.Time) *EvaluationCreate {
	if v != nil {
		_c.SetFinishedAt(*v)
	}
	return _c
}

// SetConfiguration sets the "configuration" field.
func (_c *EvaluationCreate) SetConfiguration(v string) *EvaluationCreate {
	_c.mutation.SetConfiguration(v)
	return _c
}

// SetFigures sets the "figures" field.
func (_c *EvaluationCreate) SetFigures(v string) *EvaluationCreate {
	_c.mutation.SetFigures(v)
	return _c
}

// SetFailure sets the "failure" field.
func (_c *EvaluationCreate) SetFailure(v string) *EvaluationCreate {
	_c.mutation.SetFailure(v)
	return _c
}

// SetNillableFailure sets the "failure" field if the given value is not nil.
func (_c *EvaluationCreate) SetNillableFailure(v *string) *EvaluationCreate {
	if v != nil {
		_c.SetFailure(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *EvaluationCreate) SetID(v key.ID) *EvaluationCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *EvaluationCreate) SetNillableID(v *key.ID) *EvaluationCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the EvaluationMutation object of the builder.
func (_c *EvaluationCreate) Mutation() *EvaluationMutation {
	return _c.mutation
}

// Save creates the Evaluation in the database.
func (_c *EvaluationCreate) Save(ctx context.Context) (*Evaluation, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *EvaluationCreate) SaveX(ctx context.Context) *Evaluation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *EvaluationCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *EvaluationCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *EvaluationCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := evaluation.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *EvaluationCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Evaluation.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "Evaluation.created_at"`)}
	}
	if _, ok := _c.mutation.Name(); !ok {
		return &ValidationError{Name: "name", err: errors.New(`ent: missing required field "Evaluation.name"`)}
	}
	if _, ok := _c.mutation.State(); !ok {
		return &ValidationError{Name: "state", err: errors.New(`ent: missing required field "Evaluation.state"`)}
	}
	if _, ok := _c.mutation.Version(); !ok {
		return &ValidationError{Name: "version", err: errors.New(`ent: missing required field "Evaluation.version"`)}
	}
	if _, ok := _c.mutation.CreatedBy(); !ok {
		return &ValidationError{Name: "created_by", err: errors.New(`ent: missing required field "Evaluation.created_by"`)}
	}
	if _, ok := _c.mutation.Configuration(); !ok {
		return &ValidationError{Name: "configuration", err: errors.New(`ent: missing required field "Evaluation.configuration"`)}
	}
	if _, ok := _c.mutation.Figures(); !ok {
		return &ValidationError{Name: "figures", err: errors.New(`ent: missing required field "Evaluation.figures"`)}
	}
	return nil
}

func (_c *EvaluationCreate) sqlSave(ctx context.Context) (*Evaluation, error) {
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

func (_c *EvaluationCreate) createSpec() (*Evaluation, *sqlgraph.CreateSpec) {
	var (
		_node = &Evaluation{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(evaluation.Table, sqlgraph.NewFieldSpec(evaluation.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(evaluation.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(evaluation.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Name(); ok {
		_spec.SetField(evaluation.FieldName, field.TypeString, value)
		_node.Name = value
	}
	if value, ok := _c.mutation.State(); ok {
		_spec.SetField(evaluation.FieldState, field.TypeString, value)
		_node.State = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(evaluation.FieldVersion, field.TypeString, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.CreatedBy(); ok {
		_spec.SetField(evaluation.FieldCreatedBy, field.TypeUUID, value)
		_node.CreatedBy = value
	}
	if value, ok := _c.mutation.FinishedAt(); ok {
		_spec.SetField(evaluation.FieldFinishedAt, field.TypeTime, value)
		_node.FinishedAt = value
	}
	if value, ok := _c.mutation.Configuration(); ok {
		_spec.SetField(evaluation.FieldConfiguration, field.TypeString, value)
		_node.Configuration = value
	}
	if value, ok := _c.mutation.Figures(); ok {
		_spec.SetField(evaluation.FieldFigures, field.TypeString, value)
		_node.Figures = value
	}
	if value, ok := _c.mutation.Failure(); ok {
		_spec.SetField(evaluation.FieldFailure, field.TypeString, value)
		_node.Failure = value
	}
	return _node, _spec
}

// EvaluationCreateBulk is the builder for creating many Evaluation entities in bulk.
type EvaluationCreateBulk struct {
	config
	err      error
	builders []*EvaluationCreate
}

// Save creates the Evaluation entities in the database.
func (_c *EvaluationCreateBulk) Save(ctx context.Context) ([]*Evaluation, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Evaluation, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*EvaluationMutation)
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
func (_c *EvaluationCreateBulk) SaveX(ctx context.Context) []*Evaluation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *EvaluationCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *EvaluationCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
