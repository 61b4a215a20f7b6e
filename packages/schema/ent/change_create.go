// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/change"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ChangeCreate is the builder for creating a Change entity.
type ChangeCreate struct {
	config
	mutation *ChangeMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *ChangeCreate) SetOrgID(v key.ID) *ChangeCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *ChangeCreate) SetCreatedAt(v time.Time) *ChangeCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetSeq sets the "seq" field.
func (_c *ChangeCreate) SetSeq(v int64) *ChangeCreate {
	_c.mutation.SetSeq(v)
	return _c
}

// SetKind sets the "kind" field.
func (_c *ChangeCreate) SetKind(v string) *ChangeCreate {
	_c.mutation.SetKind(v)
	return _c
}

// SetEntityID sets the "entity_id" field.
func (_c *ChangeCreate) SetEntityID(v key.ID) *ChangeCreate {
	_c.mutation.SetEntityID(v)
	return _c
}

// SetDeleted sets the "deleted" field.
func (_c *ChangeCreate) SetDeleted(v bool) *ChangeCreate {
	_c.mutation.SetDeleted(v)
	return _c
}

// SetID sets the "id" field.
func (_c *ChangeCreate) SetID(v key.ID) *ChangeCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ChangeCreate) SetNillableID(v *key.ID) *ChangeCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ChangeMutation object of the builder.
func (_c *ChangeCreate) Mutation() *ChangeMutation {
	return _c.mutation
}

// Save creates the Change in the database.
func (_c *ChangeCreate) Save(ctx context.Context) (*Change, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ChangeCreate) SaveX(ctx context.Context) *Change {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ChangeCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ChangeCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ChangeCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := change.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *ChangeCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Change.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "Change.created_at"`)}
	}
	if _, ok := _c.mutation.Seq(); !ok {
		return &ValidationError{Name: "seq", err: errors.New(`ent: missing required field "Change.seq"`)}
	}
	if _, ok := _c.mutation.Kind(); !ok {
		return &ValidationError{Name: "kind", err: errors.New(`ent: missing required field "Change.kind"`)}
	}
	if _, ok := _c.mutation.EntityID(); !ok {
		return &ValidationError{Name: "entity_id", err: errors.New(`ent: missing required field "Change.entity_id"`)}
	}
	if _, ok := _c.mutation.Deleted(); !ok {
		return &ValidationError{Name: "deleted", err: errors.New(`ent: missing required field "Change.deleted"`)}
	}
	return nil
}

func (_c *ChangeCreate) sqlSave(ctx context.Context) (*Change, error) {
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

func (_c *ChangeCreate) createSpec() (*Change, *sqlgraph.CreateSpec) {
	var (
		_node = &Change{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(change.Table, sqlgraph.NewFieldSpec(change.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(change.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(change.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Seq(); ok {
		_spec.SetField(change.FieldSeq, field.TypeInt64, value)
		_node.Seq = value
	}
	if value, ok := _c.mutation.Kind(); ok {
		_spec.SetField(change.FieldKind, field.TypeString, value)
		_node.Kind = value
	}
	if value, ok := _c.mutation.EntityID(); ok {
		_spec.SetField(change.FieldEntityID, field.TypeUUID, value)
		_node.EntityID = value
	}
	if value, ok := _c.mutation.Deleted(); ok {
		_spec.SetField(change.FieldDeleted, field.TypeBool, value)
		_node.Deleted = value
	}
	return _node, _spec
}

// ChangeCreateBulk is the builder for creating many Change entities in bulk.
type ChangeCreateBulk struct {
	config
	err      error
	builders []*ChangeCreate
}

// Save creates the Change entities in the database.
func (_c *ChangeCreateBulk) Save(ctx context.Context) ([]*Change, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Change, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ChangeMutation)
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
func (_c *ChangeCreateBulk) SaveX(ctx context.Context) []*Change {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ChangeCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ChangeCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
