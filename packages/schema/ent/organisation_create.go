// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	key "github.com/forebay/forebay/packages/schema/id"
)

// OrganisationCreate is the builder for creating a Organisation entity.
type OrganisationCreate struct {
	config
	mutation *OrganisationMutation
	hooks    []Hook
}

// SetCreatedAt sets the "created_at" field.
func (_c *OrganisationCreate) SetCreatedAt(v time.Time) *OrganisationCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetName sets the "name" field.
func (_c *OrganisationCreate) SetName(v string) *OrganisationCreate {
	_c.mutation.SetName(v)
	return _c
}

// SetSlug sets the "slug" field.
func (_c *OrganisationCreate) SetSlug(v string) *OrganisationCreate {
	_c.mutation.SetSlug(v)
	return _c
}

// SetErasingAt sets the "erasing_at" field.
func (_c *OrganisationCreate) SetErasingAt(v time.Time) *OrganisationCreate {
	_c.mutation.SetErasingAt(v)
	return _c
}

// SetNillableErasingAt sets the "erasing_at" field if the given value is not nil.
func (_c *OrganisationCreate) SetNillableErasingAt(v *time.Time) *OrganisationCreate {
	if v != nil {
		_c.SetErasingAt(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *OrganisationCreate) SetID(v key.ID) *OrganisationCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *OrganisationCreate) SetNillableID(v *key.ID) *OrganisationCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the OrganisationMutation object of the builder.
func (_c *OrganisationCreate) Mutation() *OrganisationMutation {
	return _c.mutation
}

// Save creates the Organisation in the database.
func (_c *OrganisationCreate) Save(ctx context.Context) (*Organisation, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *OrganisationCreate) SaveX(ctx context.Context) *Organisation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *OrganisationCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *OrganisationCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *OrganisationCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := organisation.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *OrganisationCreate) check() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "Organisation.created_at"`)}
	}
	if _, ok := _c.mutation.Name(); !ok {
		return &ValidationError{Name: "name", err: errors.New(`ent: missing required field "Organisation.name"`)}
	}
	if _, ok := _c.mutation.Slug(); !ok {
		return &ValidationError{Name: "slug", err: errors.New(`ent: missing required field "Organisation.slug"`)}
	}
	return nil
}

func (_c *OrganisationCreate) sqlSave(ctx context.Context) (*Organisation, error) {
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

func (_c *OrganisationCreate) createSpec() (*Organisation, *sqlgraph.CreateSpec) {
	var (
		_node = &Organisation{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(organisation.Table, sqlgraph.NewFieldSpec(organisation.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(organisation.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Name(); ok {
		_spec.SetField(organisation.FieldName, field.TypeString, value)
		_node.Name = value
	}
	if value, ok := _c.mutation.Slug(); ok {
		_spec.SetField(organisation.FieldSlug, field.TypeString, value)
		_node.Slug = value
	}
	if value, ok := _c.mutation.ErasingAt(); ok {
		_spec.SetField(organisation.FieldErasingAt, field.TypeTime, value)
		_node.ErasingAt = value
	}
	return _node, _spec
}

// OrganisationCreateBulk is the builder for creating many Organisation entities in bulk.
type OrganisationCreateBulk struct {
	config
	err      error
	builders []*OrganisationCreate
}

// Save creates the Organisation entities in the database.
func (_c *OrganisationCreateBulk) Save(ctx context.Context) ([]*Organisation, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Organisation, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*OrganisationMutation)
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
func (_c *OrganisationCreateBulk) SaveX(ctx context.Context) []*Organisation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *OrganisationCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *OrganisationCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
