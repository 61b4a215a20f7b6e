// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/evaluationresult"
	key "github.com/forebay/forebay/packages/schema/id"
)

// EvaluationResultCreate is the builder for creating a EvaluationResult entity.
type EvaluationResultCreate struct {
	config
	mutation *EvaluationResultMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *EvaluationResultCreate) SetOrgID(v key.ID) *EvaluationResultCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetEvaluationID sets the "evaluation_id" field.
func (_c *EvaluationResultCreate) SetEvaluationID(v key.ID) *EvaluationResultCreate {
	_c.mutation.SetEvaluationID(v)
	return _c
}

// SetQuery sets the "query" field.
func (_c *EvaluationResultCreate) SetQuery(v string) *EvaluationResultCreate {
	_c.mutation.SetQuery(v)
	return _c
}

// SetMeasures sets the "measures" field.
func (_c *EvaluationResultCreate) SetMeasures(v string) *EvaluationResultCreate {
	_c.mutation.SetMeasures(v)
	return _c
}

// SetRanking sets the "ranking" field.
func (_c *EvaluationResultCreate) SetRanking(v string) *EvaluationResultCreate {
	_c.mutation.SetRanking(v)
	return _c
}

// SetTookUs sets the "took_us" field.
func (_c *EvaluationResultCreate) SetTookUs(v int64) *EvaluationResultCreate {
	_c.mutation.SetTookUs(v)
	return _c
}

// SetID sets the "id" field.
func (_c *EvaluationResultCreate) SetID(v key.ID) *EvaluationResultCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *EvaluationResultCreate) SetNillableID(v *key.ID) *EvaluationResultCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the EvaluationResultMutation object of the builder.
func (_c *EvaluationResultCreate) Mutation() *EvaluationResultMutation {
	return _c.mutation
}

// Save creates the EvaluationResult in the database.
func (_c *EvaluationResultCreate) Save(ctx context.Context) (*EvaluationResult, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *EvaluationResultCreate) SaveX(ctx context.Context) *EvaluationResult {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *EvaluationResultCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *EvaluationResultCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *EvaluationResultCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := evaluationresult.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *EvaluationResultCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "EvaluationResult.org_id"`)}
	}
	if _, ok := _c.mutation.EvaluationID(); !ok {
		return &ValidationError{Name: "evaluation_id", err: errors.New(`ent: missing required field "EvaluationResult.evaluation_id"`)}
	}
	if _, ok := _c.mutation.Query(); !ok {
		return &ValidationError{Name: "query", err: errors.New(`ent: missing required field "EvaluationResult.query"`)}
	}
	if _, ok := _c.mutation.Measures(); !ok {
		return &ValidationError{Name: "measures", err: errors.New(`ent: missing required field "EvaluationResult.measures"`)}
	}
	if _, ok := _c.mutation.Ranking(); !ok {
		return &ValidationError{Name: "ranking", err: errors.New(`ent: missing required field "EvaluationResult.ranking"`)}
	}
	if _, ok := _c.mutation.TookUs(); !ok {
		return &ValidationError{Name: "took_us", err: errors.New(`ent: missing required field "EvaluationResult.took_us"`)}
	}
	return nil
}

func (_c *EvaluationResultCreate) sqlSave(ctx context.Context) (*EvaluationResult, error) {
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

func (_c *EvaluationResultCreate) createSpec() (*EvaluationResult, *sqlgraph.CreateSpec) {
	var (
		_node = &EvaluationResult{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(evaluationresult.Table, sqlgraph.NewFieldSpec(evaluationresult.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(evaluationresult.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.EvaluationID(); ok {
		_spec.SetField(evaluationresult.FieldEvaluationID, field.TypeUUID, value)
		_node.EvaluationID = value
	}
	if value, ok := _c.mutation.Query(); ok {
		_spec.SetField(evaluationresult.FieldQuery, field.TypeString, value)
		_node.Query = value
	}
	if value, ok := _c.mutation.Measures(); ok {
		_spec.SetField(evaluationresult.FieldMeasures, field.TypeString, value)
		_node.Measures = value
	}
	if value, ok := _c.mutation.Ranking(); ok {
		_spec.SetField(evaluationresult.FieldRanking, field.TypeString, value)
		_node.Ranking = value
	}
	if value, ok := _c.mutation.TookUs(); ok {
		_spec.SetField(evaluationresult.FieldTookUs, field.TypeInt64, value)
		_node.TookUs = value
	}
	return _node, _spec
}

// EvaluationResultCreateBulk is the builder for creating many EvaluationResult entities in bulk.
type EvaluationResultCreateBulk struct {
	config
	err      error
	builders []*EvaluationResultCreate
}

// Save creates the EvaluationResult entities in the database.
func (_c *EvaluationResultCreateBulk) Save(ctx context.Context) ([]*EvaluationResult, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*EvaluationResult, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*EvaluationResultMutation)
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
func (_c *EvaluationResultCreateBulk) SaveX(ctx context.Context) []*EvaluationResult {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *EvaluationResultCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *EvaluationResultCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
