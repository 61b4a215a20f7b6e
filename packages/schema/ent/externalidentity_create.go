// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ExternalIdentityCreate is the builder for creating a ExternalIdentity entity.
type ExternalIdentityCreate struct {
	config
	mutation *ExternalIdentityMutation
	hooks    []Hook
}

// SetCreatedAt sets the "created_at" field.
func (_c *ExternalIdentityCreate) SetCreatedAt(v time.Time) *ExternalIdentityCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetProvider sets the "provider" field.
func (_c *ExternalIdentityCreate) SetProvider(v string) *ExternalIdentityCreate {
	_c.mutation.SetProvider(v)
	return _c
}

// SetKind sets the "kind" field.
func (_c *ExternalIdentityCreate) SetKind(v string) *ExternalIdentityCreate {
	_c.mutation.SetKind(v)
	return _c
}

// SetExternalID sets the "external_id" field.
func (_c *ExternalIdentityCreate) SetExternalID(v string) *ExternalIdentityCreate {
	_c.mutation.SetExternalID(v)
	return _c
}

// SetInternalID sets the "internal_id" field.
func (_c *ExternalIdentityCreate) SetInternalID(v key.ID) *ExternalIdentityCreate {
	_c.mutation.SetInternalID(v)
	return _c
}

// SetVersion sets the "version" field.
func (_c *ExternalIdentityCreate) SetVersion(v time.Time) *ExternalIdentityCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetEndedAt sets the "ended_at" field.
func (_c *ExternalIdentityCreate) SetEndedAt(v time.Time) *ExternalIdentityCreate {
	_c.mutation.SetEndedAt(v)
	return _c
}

// SetNillableEndedAt sets the "ended_at" field if the given value is not nil.
func (_c *ExternalIdentityCreate) SetNillableEndedAt(v *time.Time) *ExternalIdentityCreate {
	if v != nil {
		_c.SetEndedAt(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *ExternalIdentityCreate) SetID(v key.ID) *ExternalIdentityCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ExternalIdentityCreate) SetNillableID(v *key.ID) *ExternalIdentityCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ExternalIdentityMutation object of the builder.
func (_c *ExternalIdentityCreate) Mutation() *ExternalIdentityMutation {
	return _c.mutation
}

// Save creates the ExternalIdentity in the database.
func (_c *ExternalIdentityCreate) Save(ctx context.Context) (*ExternalIdentity, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ExternalIdentityCreate) SaveX(ctx context.Context) *ExternalIdentity {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ExternalIdentityCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ExternalIdentityCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ExternalIdentityCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := externalidentity.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *ExternalIdentityCreate) check() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "ExternalIdentity.created_at"`)}
	}
	if _, ok := _c.mutation.Provider(); !ok {
		return &ValidationError{Name: "provider", err: errors.New(`ent: missing required field "ExternalIdentity.provider"`)}
	}
	if _, ok := _c.mutation.Kind(); !ok {
		return &ValidationError{Name: "kind", err: errors.New(`ent: missing required field "ExternalIdentity.kind"`)}
	}
	if _, ok := _c.mutation.ExternalID(); !ok {
		return &ValidationError{Name: "external_id", err: errors.New(`ent: missing required field "ExternalIdentity.external_id"`)}
	}
	if _, ok := _c.mutation.InternalID(); !ok {
		return &ValidationError{Name: "internal_id", err: errors.New(`ent: missing required field "ExternalIdentity.internal_id"`)}
	}
	if _, ok := _c.mutation.Version(); !ok {
		return &ValidationError{Name: "version", err: errors.New(`ent: missing required field "ExternalIdentity.version"`)}
	}
	return nil
}

func (_c *ExternalIdentityCreate) sqlSave(ctx context.Context) (*ExternalIdentity, error) {
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

func (_c *ExternalIdentityCreate) createSpec() (*ExternalIdentity, *sqlgraph.CreateSpec) {
	var (
		_node = &ExternalIdentity{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(externalidentity.Table, sqlgraph.NewFieldSpec(externalidentity.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(externalidentity.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Provider(); ok {
		_spec.SetField(externalidentity.FieldProvider, field.TypeString, value)
		_node.Provider = value
	}
	if value, ok := _c.mutation.Kind(); ok {
		_spec.SetField(externalidentity.FieldKind, field.TypeString, value)
		_node.Kind = value
	}
	if value, ok := _c.mutation.ExternalID(); ok {
		_spec.SetField(externalidentity.FieldExternalID, field.TypeString, value)
		_node.ExternalID = value
	}
	if value, ok := _c.mutation.InternalID(); ok {
		_spec.SetField(externalidentity.FieldInternalID, field.TypeUUID, value)
		_node.InternalID = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(externalidentity.FieldVersion, field.TypeTime, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.EndedAt(); ok {
		_spec.SetField(externalidentity.FieldEndedAt, field.TypeTime, value)
		_node.EndedAt = value
	}
	return _node, _spec
}

// ExternalIdentityCreateBulk is the builder for creating many ExternalIdentity entities in bulk.
type ExternalIdentityCreateBulk struct {
	config
	err      error
	builders []*ExternalIdentityCreate
}

// Save creates the ExternalIdentity entities in the database.
func (_c *ExternalIdentityCreateBulk) Save(ctx context.Context) ([]*ExternalIdentity, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*ExternalIdentity, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ExternalIdentityMutation)
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
func (_c *ExternalIdentityCreateBulk) SaveX(ctx context.Context) []*ExternalIdentity {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ExternalIdentityCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ExternalIdentityCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
