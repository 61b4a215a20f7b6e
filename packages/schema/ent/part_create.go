// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/part"
	key "github.com/forebay/forebay/packages/schema/id"
)

// PartCreate is the builder for creating a Part entity.
type PartCreate struct {
	config
	mutation *PartMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *PartCreate) SetOrgID(v key.ID) *PartCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetVersionID sets the "version_id" field.
func (_c *PartCreate) SetVersionID(v key.ID) *PartCreate {
	_c.mutation.SetVersionID(v)
	return _c
}

// SetKind sets the "kind" field.
func (_c *PartCreate) SetKind(v string) *PartCreate {
	_c.mutation.SetKind(v)
	return _c
}

// SetSeq sets the "seq" field.
func (_c *PartCreate) SetSeq(v int) *PartCreate {
	_c.mutation.SetSeq(v)
	return _c
}

// SetContent sets the "content" field.
func (_c *PartCreate) SetContent(v []byte) *PartCreate {
	_c.mutation.SetContent(v)
	return _c
}

// SetID sets the "id" field.
func (_c *PartCreate) SetID(v key.ID) *PartCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *PartCreate) SetNillableID(v *key.ID) *PartCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the PartMutation object of the builder.
func (_c *PartCreate) Mutation() *PartMutation {
	return _c.mutation
}

// Save creates the Part in the database.
func (_c *PartCreate) Save(ctx context.Context) (*Part, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *PartCreate) SaveX(ctx context.Context) *Part {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *PartCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *PartCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *PartCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := part.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *PartCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Part.org_id"`)}
	}
	if _, ok := _c.mutation.VersionID(); !ok {
		return &ValidationError{Name: "version_id", err: errors.New(`ent: missing required field "Part.version_id"`)}
	}
	if _, ok := _c.mutation.Kind(); !ok {
		return &ValidationError{Name: "kind", err: errors.New(`ent: missing required field "Part.kind"`)}
	}
	if _, ok := _c.mutation.Seq(); !ok {
		return &ValidationError{Name: "seq", err: errors.New(`ent: missing required field "Part.seq"`)}
	}
	if _, ok := _c.mutation.Content(); !ok {
		return &ValidationError{Name: "content", err: errors.New(`ent: missing required field "Part.content"`)}
	}
	return nil
}

func (_c *PartCreate) sqlSave(ctx context.Context) (*Part, error) {
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

func (_c *PartCreate) createSpec() (*Part, *sqlgraph.CreateSpec) {
	var (
		_node = &Part{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(part.Table, sqlgraph.NewFieldSpec(part.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(part.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.VersionID(); ok {
		_spec.SetField(part.FieldVersionID, field.TypeUUID, value)
		_node.VersionID = value
	}
	if value, ok := _c.mutation.Kind(); ok {
		_spec.SetField(part.FieldKind, field.TypeString, value)
		_node.Kind = value
	}
	if value, ok := _c.mutation.Seq(); ok {
		_spec.SetField(part.FieldSeq, field.TypeInt, value)
		_node.Seq = value
	}
	if value, ok := _c.mutation.Content(); ok {
		_spec.SetField(part.FieldContent, field.TypeBytes, value)
		_node.Content = value
	}
	return _node, _spec
}

// PartCreateBulk is the builder for creating many Part entities in bulk.
type PartCreateBulk struct {
	config
	err      error
	builders []*PartCreate
}

// Save creates the Part entities in the database.
func (_c *PartCreateBulk) Save(ctx context.Context) ([]*Part, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Part, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*PartMutation)
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
func (_c *PartCreateBulk) SaveX(ctx context.Context) []*Part {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *PartCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *PartCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
