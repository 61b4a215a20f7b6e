// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/flagversion"
	key "github.com/forebay/forebay/packages/schema/id"
)

// FlagVersionCreate is the builder for creating a FlagVersion entity.
type FlagVersionCreate struct {
	config
	mutation *FlagVersionMutation
	hooks    []Hook
}

// SetCreatedAt sets the "created_at" field.
func (_c *FlagVersionCreate) SetCreatedAt(v time.Time) *FlagVersionCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetKey sets the "key" field.
func (_c *FlagVersionCreate) SetKey(v string) *FlagVersionCreate {
	_c.mutation.SetKey(v)
	return _c
}

// SetVersion sets the "version" field.
func (_c *FlagVersionCreate) SetVersion(v int) *FlagVersionCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetVariant sets the "variant" field.
func (_c *FlagVersionCreate) SetVariant(v string) *FlagVersionCreate {
	_c.mutation.SetVariant(v)
	return _c
}

// SetCreatedBy sets the "created_by" field.
func (_c *FlagVersionCreate) SetCreatedBy(v key.ID) *FlagVersionCreate {
	_c.mutation.SetCreatedBy(v)
	return _c
}

// SetID sets the "id" field.
func (_c *FlagVersionCreate) SetID(v key.ID) *FlagVersionCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *FlagVersionCreate) SetNillableID(v *key.ID) *FlagVersionCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the FlagVersionMutation object of the builder.
func (_c *FlagVersionCreate) Mutation() *FlagVersionMutation {
	return _c.mutation
}

// Save creates the FlagVersion in the database.
func (_c *FlagVersionCreate) Save(ctx context.Context) (*FlagVersion, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *FlagVersionCreate) SaveX(ctx context.Context) *FlagVersion {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *FlagVersionCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *FlagVersionCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *FlagVersionCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := flagversion.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *FlagVersionCreate) check() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "FlagVersion.created_at"`)}
	}
	if _, ok := _c.mutation.Key(); !ok {
		return &ValidationError{Name: "key", err: errors.New(`ent: missing required field "FlagVersion.key"`)}
	}
	if _, ok := _c.mutation.Version(); !ok {
		return &ValidationError{Name: "version", err: errors.New(`ent: missing required field "FlagVersion.version"`)}
	}
	if _, ok := _c.mutation.Variant(); !ok {
		return &ValidationError{Name: "variant", err: errors.New(`ent: missing required field "FlagVersion.variant"`)}
	}
	if _, ok := _c.mutation.CreatedBy(); !ok {
		return &ValidationError{Name: "created_by", err: errors.New(`ent: missing required field "FlagVersion.created_by"`)}
	}
	return nil
}

func (_c *FlagVersionCreate) sqlSave(ctx context.Context) (*FlagVersion, error) {
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

func (_c *FlagVersionCreate) createSpec() (*FlagVersion, *sqlgraph.CreateSpec) {
	var (
		_node = &FlagVersion{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(flagversion.Table, sqlgraph.NewFieldSpec(flagversion.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(flagversion.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Key(); ok {
		_spec.SetField(flagversion.FieldKey, field.TypeString, value)
		_node.Key = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(flagversion.FieldVersion, field.TypeInt, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.Variant(); ok {
		_spec.SetField(flagversion.FieldVariant, field.TypeString, value)
		_node.Variant = value
	}
	if value, ok := _c.mutation.CreatedBy(); ok {
		_spec.SetField(flagversion.FieldCreatedBy, field.TypeUUID, value)
		_node.CreatedBy = value
	}
	return _node, _spec
}

// FlagVersionCreateBulk is the builder for creating many FlagVersion entities in bulk.
type FlagVersionCreateBulk struct {
	config
	err      error
	builders []*FlagVersionCreate
}

// Save creates the FlagVersion entities in the database.
func (_c *FlagVersionCreateBulk) Save(ctx context.Context) ([]*FlagVersion, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*FlagVersion, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*FlagVersionMutation)
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
func (_c *FlagVersionCreateBulk) SaveX(ctx context.Context) []*FlagVersion {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *FlagVersionCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *FlagVersionCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
