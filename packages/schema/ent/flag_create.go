// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/flag"
	key "github.com/forebay/forebay/packages/schema/id"
)

// FlagCreate is the builder for creating a Flag entity.
type FlagCreate struct {
	config
	mutation *FlagMutation
	hooks    []Hook
}

// SetKey sets the "key" field.
func (_c *FlagCreate) SetKey(v string) *FlagCreate {
	_c.mutation.SetKey(v)
	return _c
}

// SetVariant sets the "variant" field.
func (_c *FlagCreate) SetVariant(v string) *FlagCreate {
	_c.mutation.SetVariant(v)
	return _c
}

// SetVersion sets the "version" field.
func (_c *FlagCreate) SetVersion(v int) *FlagCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *FlagCreate) SetUpdatedAt(v time.Time) *FlagCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetID sets the "id" field.
func (_c *FlagCreate) SetID(v key.ID) *FlagCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *FlagCreate) SetNillableID(v *key.ID) *FlagCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the FlagMutation object of the builder.
func (_c *FlagCreate) Mutation() *FlagMutation {
	return _c.mutation
}

// Save creates the Flag in the database.
func (_c *FlagCreate) Save(ctx context.Context) (*Flag, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *FlagCreate) SaveX(ctx context.Context) *Flag {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *FlagCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *FlagCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *FlagCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := flag.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *FlagCreate) check() error {
	if _, ok := _c.mutation.Key(); !ok {
		return &ValidationError{Name: "key", err: errors.New(`ent: missing required field "Flag.key"`)}
	}
	if _, ok := _c.mutation.Variant(); !ok {
		return &ValidationError{Name: "variant", err: errors.New(`ent: missing required field "Flag.variant"`)}
	}
	if _, ok := _c.mutation.Version(); !ok {
		return &ValidationError{Name: "version", err: errors.New(`ent: missing required field "Flag.version"`)}
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		return &ValidationError{Name: "updated_at", err: errors.New(`ent: missing required field "Flag.updated_at"`)}
	}
	return nil
}

func (_c *FlagCreate) sqlSave(ctx context.Context) (*Flag, error) {
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

func (_c *FlagCreate) createSpec() (*Flag, *sqlgraph.CreateSpec) {
	var (
		_node = &Flag{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(flag.Table, sqlgraph.NewFieldSpec(flag.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.Key(); ok {
		_spec.SetField(flag.FieldKey, field.TypeString, value)
		_node.Key = value
	}
	if value, ok := _c.mutation.Variant(); ok {
		_spec.SetField(flag.FieldVariant, field.TypeString, value)
		_node.Variant = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(flag.FieldVersion, field.TypeInt, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(flag.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	return _node, _spec
}

// FlagCreateBulk is the builder for creating many Flag entities in bulk.
type FlagCreateBulk struct {
	config
	err      error
	builders []*FlagCreate
}

// Save creates the Flag entities in the database.
func (_c *FlagCreateBulk) Save(ctx context.Context) ([]*Flag, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Flag, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*FlagMutation)
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
func (_c *FlagCreateBulk) SaveX(ctx context.Context) []*Flag {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *FlagCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *FlagCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
