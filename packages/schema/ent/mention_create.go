// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	key "github.com/forebay/forebay/packages/schema/id"
)

// MentionCreate is the builder for creating a Mention entity.
type MentionCreate struct {
	config
	mutation *MentionMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *MentionCreate) SetOrgID(v key.ID) *MentionCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetEntityID sets the "entity_id" field.
func (_c *MentionCreate) SetEntityID(v key.ID) *MentionCreate {
	_c.mutation.SetEntityID(v)
	return _c
}

// SetDocumentID sets the "document_id" field.
func (_c *MentionCreate) SetDocumentID(v key.ID) *MentionCreate {
	_c.mutation.SetDocumentID(v)
	return _c
}

// SetVersionID sets the "version_id" field.
func (_c *MentionCreate) SetVersionID(v key.ID) *MentionCreate {
	_c.mutation.SetVersionID(v)
	return _c
}

// SetChunkID sets the "chunk_id" field.
func (_c *MentionCreate) SetChunkID(v key.ID) *MentionCreate {
	_c.mutation.SetChunkID(v)
	return _c
}

// SetTimes sets the "times" field.
func (_c *MentionCreate) SetTimes(v int) *MentionCreate {
	_c.mutation.SetTimes(v)
	return _c
}

// SetAbout sets the "about" field.
func (_c *MentionCreate) SetAbout(v bool) *MentionCreate {
	_c.mutation.SetAbout(v)
	return _c
}

// SetNillableAbout sets the "about" field if the given value is not nil.
func (_c *MentionCreate) SetNillableAbout(v *bool) *MentionCreate {
	if v != nil {
		_c.SetAbout(*v)
	}
	return _c
}

// SetSpans sets the "spans" field.
func (_c *MentionCreate) SetSpans(v []byte) *MentionCreate {
	_c.mutation.SetSpans(v)
	return _c
}

// SetMethod sets the "method" field.
func (_c *MentionCreate) SetMethod(v string) *MentionCreate {
	_c.mutation.SetMethod(v)
	return _c
}

// SetNillableMethod sets the "method" field if the given value is not nil.
func (_c *MentionCreate) SetNillableMethod(v *string) *MentionCreate {
	if v != nil {
		_c.SetMethod(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *MentionCreate) SetID(v key.ID) *MentionCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *MentionCreate) SetNillableID(v *key.ID) *MentionCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the MentionMutation object of the builder.
func (_c *MentionCreate) Mutation() *MentionMutation {
	return _c.mutation
}

// Save creates the Mention in the database.
func (_c *MentionCreate) Save(ctx context.Context) (*Mention, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *MentionCreate) SaveX(ctx context.Context) *Mention {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *MentionCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *MentionCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *MentionCreate) defaults() {
	if _, ok := _c.mutation.About(); !ok {
		v := mention.DefaultAbout
		_c.mutation.SetAbout(v)
	}
	if _, ok := _c.mutation.ID(); !ok {
		v := mention.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *MentionCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Mention.org_id"`)}
	}
	if _, ok := _c.mutation.EntityID(); !ok {
		return &ValidationError{Name: "entity_id", err: errors.New(`ent: missing required field "Mention.entity_id"`)}
	}
	if _, ok := _c.mutation.DocumentID(); !ok {
		return &ValidationError{Name: "document_id", err: errors.New(`ent: missing required field "Mention.document_id"`)}
	}
	if _, ok := _c.mutation.VersionID(); !ok {
		return &ValidationError{Name: "version_id", err: errors.New(`ent: missing required field "Mention.version_id"`)}
	}
	if _, ok := _c.mutation.ChunkID(); !ok {
		return &ValidationError{Name: "chunk_id", err: errors.New(`ent: missing required field "Mention.chunk_id"`)}
	}
	if _, ok := _c.mutation.Times(); !ok {
		return &ValidationError{Name: "times", err: errors.New(`ent: missing required field "Mention.times"`)}
	}
	if _, ok := _c.mutation.About(); !ok {
		return &ValidationError{Name: "about", err: errors.New(`ent: missing required field "Mention.about"`)}
	}
	if _, ok := _c.mutation.Spans(); !ok {
		return &ValidationError{Name: "spans", err: errors.New(`ent: missing required field "Mention.spans"`)}
	}
	return nil
}

func (_c *MentionCreate) sqlSave(ctx context.Context) (*Mention, error) {
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

func (_c *MentionCreate) createSpec() (*Mention, *sqlgraph.CreateSpec) {
	var (
		_node = &Mention{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(mention.Table, sqlgraph.NewFieldSpec(mention.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(mention.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.EntityID(); ok {
		_spec.SetField(mention.FieldEntityID, field.TypeUUID, value)
		_node.EntityID = value
	}
	if value, ok := _c.mutation.DocumentID(); ok {
		_spec.SetField(mention.FieldDocumentID, field.TypeUUID, value)
		_node.DocumentID = value
	}
	if value, ok := _c.mutation.VersionID(); ok {
		_spec.SetField(mention.FieldVersionID, field.TypeUUID, value)
		_node.VersionID = value
	}
	if value, ok := _c.mutation.ChunkID(); ok {
		_spec.SetField(mention.FieldChunkID, field.TypeUUID, value)
		_node.ChunkID = value
	}
	if value, ok := _c.mutation.Times(); ok {
		_spec.SetField(mention.FieldTimes, field.TypeInt, value)
		_node.Times = value
	}
	if value, ok := _c.mutation.About(); ok {
		_spec.SetField(mention.FieldAbout, field.TypeBool, value)
		_node.About = value
	}
	if value, ok := _c.mutation.Spans(); ok {
		_spec.SetField(mention.FieldSpans, field.TypeBytes, value)
		_node.Spans = value
	}
	if value, ok := _c.mutation.Method(); ok {
		_spec.SetField(mention.FieldMethod, field.TypeString, value)
		_node.Method = value
	}
	return _node, _spec
}

// MentionCreateBulk is the builder for creating many Mention entities in bulk.
type MentionCreateBulk struct {
	config
	err      error
	builders []*MentionCreate
}

// Save creates the Mention entities in the database.
func (_c *MentionCreateBulk) Save(ctx context.Context) ([]*Mention, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Mention, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*MentionMutation)
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
func (_c *MentionCreateBulk) SaveX(ctx context.Context) []*Mention {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *MentionCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *MentionCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
