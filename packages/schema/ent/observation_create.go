// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/observation"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ObservationCreate is the builder for creating a Observation entity.
type ObservationCreate struct {
	config
	mutation *ObservationMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *ObservationCreate) SetOrgID(v key.ID) *ObservationCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *ObservationCreate) SetCreatedAt(v time.Time) *ObservationCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetLength sets the "length" field.
func (_c *ObservationCreate) SetLength(v int) *ObservationCreate {
	_c.mutation.SetLength(v)
	return _c
}

// SetFound sets the "found" field.
func (_c *ObservationCreate) SetFound(v int) *ObservationCreate {
	_c.mutation.SetFound(v)
	return _c
}

// SetDeclined sets the "declined" field.
func (_c *ObservationCreate) SetDeclined(v bool) *ObservationCreate {
	_c.mutation.SetDeclined(v)
	return _c
}

// SetTopScore sets the "top_score" field.
func (_c *ObservationCreate) SetTopScore(v float64) *ObservationCreate {
	_c.mutation.SetTopScore(v)
	return _c
}

// SetCoverage sets the "coverage" field.
func (_c *ObservationCreate) SetCoverage(v float64) *ObservationCreate {
	_c.mutation.SetCoverage(v)
	return _c
}

// SetTopics sets the "topics" field.
func (_c *ObservationCreate) SetTopics(v []byte) *ObservationCreate {
	_c.mutation.SetTopics(v)
	return _c
}

// SetID sets the "id" field.
func (_c *ObservationCreate) SetID(v key.ID) *ObservationCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ObservationCreate) SetNillableID(v *key.ID) *ObservationCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ObservationMutation object of the builder.
func (_c *ObservationCreate) Mutation() *ObservationMutation {
	return _c.mutation
}

// Save creates the Observation in the database.
func (_c *ObservationCreate) Save(ctx context.Context) (*Observation, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ObservationCreate) SaveX(ctx context.Context) *Observation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ObservationCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ObservationCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ObservationCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := observation.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *ObservationCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Observation.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "Observation.created_at"`)}
	}
	if _, ok := _c.mutation.Length(); !ok {
		return &ValidationError{Name: "length", err: errors.New(`ent: missing required field "Observation.length"`)}
	}
	if _, ok := _c.mutation.Found(); !ok {
		return &ValidationError{Name: "found", err: errors.New(`ent: missing required field "Observation.found"`)}
	}
	if _, ok := _c.mutation.Declined(); !ok {
		return &ValidationError{Name: "declined", err: errors.New(`ent: missing required field "Observation.declined"`)}
	}
	if _, ok := _c.mutation.TopScore(); !ok {
		return &ValidationError{Name: "top_score", err: errors.New(`ent: missing required field "Observation.top_score"`)}
	}
	if _, ok := _c.mutation.Coverage(); !ok {
		return &ValidationError{Name: "coverage", err: errors.New(`ent: missing required field "Observation.coverage"`)}
	}
	if _, ok := _c.mutation.Topics(); !ok {
		return &ValidationError{Name: "topics", err: errors.New(`ent: missing required field "Observation.topics"`)}
	}
	return nil
}

func (_c *ObservationCreate) sqlSave(ctx context.Context) (*Observation, error) {
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

func (_c *ObservationCreate) createSpec() (*Observation, *sqlgraph.CreateSpec) {
	var (
		_node = &Observation{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(observation.Table, sqlgraph.NewFieldSpec(observation.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(observation.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(observation.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Length(); ok {
		_spec.SetField(observation.FieldLength, field.TypeInt, value)
		_node.Length = value
	}
	if value, ok := _c.mutation.Found(); ok {
		_spec.SetField(observation.FieldFound, field.TypeInt, value)
		_node.Found = value
	}
	if value, ok := _c.mutation.Declined(); ok {
		_spec.SetField(observation.FieldDeclined, field.TypeBool, value)
		_node.Declined = value
	}
	if value, ok := _c.mutation.TopScore(); ok {
		_spec.SetField(observation.FieldTopScore, field.TypeFloat64, value)
		_node.TopScore = value
	}
	if value, ok := _c.mutation.Coverage(); ok {
		_spec.SetField(observation.FieldCoverage, field.TypeFloat64, value)
		_node.Coverage = value
	}
	if value, ok := _c.mutation.Topics(); ok {
		_spec.SetField(observation.FieldTopics, field.TypeBytes, value)
		_node.Topics = value
	}
	return _node, _spec
}

// ObservationCreateBulk is the builder for creating many Observation entities in bulk.
type ObservationCreateBulk struct {
	config
	err      error
	builders []*ObservationCreate
}

// Save creates the Observation entities in the database.
func (_c *ObservationCreateBulk) Save(ctx context.Context) ([]*Observation, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Observation, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ObservationMutation)
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
func (_c *ObservationCreateBulk) SaveX(ctx context.Context) []*Observation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ObservationCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ObservationCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
