// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ErasureCreate is the builder for creating a Erasure entity.
type ErasureCreate struct {
	config
	mutation *ErasureMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *ErasureCreate) SetOrgID(v key.ID) *ErasureCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *ErasureCreate) SetCreatedAt(v time.Time) *ErasureCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetKind sets the "kind" field.
func (_c *ErasureCreate) SetKind(v string) *ErasureCreate {
	_c.mutation.SetKind(v)
	return _c
}

// SetSubjectID sets the "subject_id" field.
func (_c *ErasureCreate) SetSubjectID(v key.ID) *ErasureCreate {
	_c.mutation.SetSubjectID(v)
	return _c
}

// SetRequestedBy sets the "requested_by" field.
func (_c *ErasureCreate) SetRequestedBy(v key.ID) *ErasureCreate {
	_c.mutation.SetRequestedBy(v)
	return _c
}

// SetState sets the "state" field.
func (_c *ErasureCreate) SetState(v string) *ErasureCreate {
	_c.mutation.SetState(v)
	return _c
}

// SetFinishedAt sets the "finished_at" field.
func (_c *ErasureCreate) SetFinishedAt(v time.Time) *ErasureCreate {
	_c.mutation.SetFinishedAt(v)
	return _c
}

// SetNillableFinishedAt sets the "finished_at" field if the given value is not nil.
func (_c *ErasureCreate) SetNillableFinishedAt(v *time.Time) *ErasureCreate {
	if v != nil {
		_c.SetFinishedAt(*v)
	}
	return _c
}

// SetCounts sets the "counts" field.
func (_c *ErasureCreate) SetCounts(v string) *ErasureCreate {
	_c.mutation.SetCounts(v)
	return _c
}

// SetID sets the "id" field.
func (_c *ErasureCreate) SetID(v key.ID) *ErasureCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ErasureCreate) SetNillableID(v *key.ID) *ErasureCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ErasureMutation object of the builder.
func (_c *ErasureCreate) Mutation() *ErasureMutation {
	return _c.mutation
}

// Save creates the Erasure in the database.
func (_c *ErasureCreate) Save(ctx context.Context) (*Erasure, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ErasureCreate) SaveX(ctx context.Context) *Erasure {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ErasureCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ErasureCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ErasureCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := erasure.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *ErasureCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Erasure.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "Erasure.created_at"`)}
	}
	if _, ok := _c.mutation.Kind(); !ok {
		return &ValidationError{Name: "kind", err: errors.New(`ent: missing required field "Erasure.kind"`)}
	}
	if _, ok := _c.mutation.SubjectID(); !ok {
		return &ValidationError{Name: "subject_id", err: errors.New(`ent: missing required field "Erasure.subject_id"`)}
	}
	if _, ok := _c.mutation.RequestedBy(); !ok {
		return &ValidationError{Name: "requested_by", err: errors.New(`ent: missing required field "Erasure.requested_by"`)}
	}
	if _, ok := _c.mutation.State(); !ok {
		return &ValidationError{Name: "state", err: errors.New(`ent: missing required field "Erasure.state"`)}
	}
	if _, ok := _c.mutation.Counts(); !ok {
		return &ValidationError{Name: "counts", err: errors.New(`ent: missing required field "Erasure.counts"`)}
	}
	return nil
}

func (_c *ErasureCreate) sqlSave(ctx context.Context) (*Erasure, error) {
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

func (_c *ErasureCreate) createSpec() (*Erasure, *sqlgraph.CreateSpec) {
	var (
		_node = &Erasure{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(erasure.Table, sqlgraph.NewFieldSpec(erasure.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(erasure.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(erasure.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Kind(); ok {
		_spec.SetField(erasure.FieldKind, field.TypeString, value)
		_node.Kind = value
	}
	if value, ok := _c.mutation.SubjectID(); ok {
		_spec.SetField(erasure.FieldSubjectID, field.TypeUUID, value)
		_node.SubjectID = value
	}
	if value, ok := _c.mutation.RequestedBy(); ok {
		_spec.SetField(erasure.FieldRequestedBy, field.TypeUUID, value)
		_node.RequestedBy = value
	}
	if value, ok := _c.mutation.State(); ok {
		_spec.SetField(erasure.FieldState, field.TypeString, value)
		_node.State = value
	}
	if value, ok := _c.mutation.FinishedAt(); ok {
		_spec.SetField(erasure.FieldFinishedAt, field.TypeTime, value)
		_node.FinishedAt = value
	}
	if value, ok := _c.mutation.Counts(); ok {
		_spec.SetField(erasure.FieldCounts, field.TypeString, value)
		_node.Counts = value
	}
	return _node, _spec
}

// ErasureCreateBulk is the builder for creating many Erasure entities in bulk.
type ErasureCreateBulk struct {
	config
	err      error
	builders []*ErasureCreate
}

// Save creates the Erasure entities in the database.
func (_c *ErasureCreateBulk) Save(ctx context.Context) ([]*Erasure, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Erasure, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ErasureMutation)
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
func (_c *ErasureCreateBulk) SaveX(ctx context.Context) []*Erasure {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ErasureCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ErasureCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
