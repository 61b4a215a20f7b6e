// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/usagecounter"
	key "github.com/forebay/forebay/packages/schema/id"
)

// UsageCounterCreate is the builder for creating a UsageCounter entity.
type UsageCounterCreate struct {
	config
	mutation *UsageCounterMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *UsageCounterCreate) SetOrgID(v key.ID) *UsageCounterCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetSubjectID sets the "subject_id" field.
func (_c *UsageCounterCreate) SetSubjectID(v key.ID) *UsageCounterCreate {
	_c.mutation.SetSubjectID(v)
	return _c
}

// SetQuota sets the "quota" field.
func (_c *UsageCounterCreate) SetQuota(v string) *UsageCounterCreate {
	_c.mutation.SetQuota(v)
	return _c
}

// SetWindowStart sets the "window_start" field.
func (_c *UsageCounterCreate) SetWindowStart(v time.Time) *UsageCounterCreate {
	_c.mutation.SetWindowStart(v)
	return _c
}

// SetUsed sets the "used" field.
func (_c *UsageCounterCreate) SetUsed(v int64) *UsageCounterCreate {
	_c.mutation.SetUsed(v)
	return _c
}

// SetID sets the "id" field.
func (_c *UsageCounterCreate) SetID(v key.ID) *UsageCounterCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *UsageCounterCreate) SetNillableID(v *key.ID) *UsageCounterCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the UsageCounterMutation object of the builder.
func (_c *UsageCounterCreate) Mutation() *UsageCounterMutation {
	return _c.mutation
}

// Save creates the UsageCounter in the database.
func (_c *UsageCounterCreate) Save(ctx context.Context) (*UsageCounter, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *UsageCounterCreate) SaveX(ctx context.Context) *UsageCounter {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *UsageCounterCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *UsageCounterCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *UsageCounterCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := usagecounter.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *UsageCounterCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "UsageCounter.org_id"`)}
	}
	if _, ok := _c.mutation.SubjectID(); !ok {
		return &ValidationError{Name: "subject_id", err: errors.New(`ent: missing required field "UsageCounter.subject_id"`)}
	}
	if _, ok := _c.mutation.Quota(); !ok {
		return &ValidationError{Name: "quota", err: errors.New(`ent: missing required field "UsageCounter.quota"`)}
	}
	if _, ok := _c.mutation.WindowStart(); !ok {
		return &ValidationError{Name: "window_start", err: errors.New(`ent: missing required field "UsageCounter.window_start"`)}
	}
	if _, ok := _c.mutation.Used(); !ok {
		return &ValidationError{Name: "used", err: errors.New(`ent: missing required field "UsageCounter.used"`)}
	}
	return nil
}

func (_c *UsageCounterCreate) sqlSave(ctx context.Context) (*UsageCounter, error) {
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

func (_c *UsageCounterCreate) createSpec() (*UsageCounter, *sqlgraph.CreateSpec) {
	var (
		_node = &UsageCounter{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(usagecounter.Table, sqlgraph.NewFieldSpec(usagecounter.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(usagecounter.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.SubjectID(); ok {
		_spec.SetField(usagecounter.FieldSubjectID, field.TypeUUID, value)
		_node.SubjectID = value
	}
	if value, ok := _c.mutation.Quota(); ok {
		_spec.SetField(usagecounter.FieldQuota, field.TypeString, value)
		_node.Quota = value
	}
	if value, ok := _c.mutation.WindowStart(); ok {
		_spec.SetField(usagecounter.FieldWindowStart, field.TypeTime, value)
		_node.WindowStart = value
	}
	if value, ok := _c.mutation.Used(); ok {
		_spec.SetField(usagecounter.FieldUsed, field.TypeInt64, value)
		_node.Used = value
	}
	return _node, _spec
}

// UsageCounterCreateBulk is the builder for creating many UsageCounter entities in bulk.
type UsageCounterCreateBulk struct {
	config
	err      error
	builders []*UsageCounterCreate
}

// Save creates the UsageCounter entities in the database.
func (_c *UsageCounterCreateBulk) Save(ctx context.Context) ([]*UsageCounter, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*UsageCounter, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*UsageCounterMutation)
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
func (_c *UsageCounterCreateBulk) SaveX(ctx context.Context) []*UsageCounter {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *UsageCounterCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *UsageCounterCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
