// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ChunkCreate is the builder for creating a Chunk entity.
type ChunkCreate struct {
	config
	mutation *ChunkMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *ChunkCreate) SetOrgID(v key.ID) *ChunkCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetDocumentID sets the "document_id" field.
func (_c *ChunkCreate) SetDocumentID(v key.ID) *ChunkCreate {
	_c.mutation.SetDocumentID(v)
	return _c
}

// SetVersionID sets the "version_id" field.
func (_c *ChunkCreate) SetVersionID(v key.ID) *ChunkCreate {
	_c.mutation.SetVersionID(v)
	return _c
}

// SetSeq sets the "seq" field.
func (_c *ChunkCreate) SetSeq(v int) *ChunkCreate {
	_c.mutation.SetSeq(v)
	return _c
}

// SetSpanStart sets the "span_start" field.
func (_c *ChunkCreate) SetSpanStart(v int) *ChunkCreate {
	_c.mutation.SetSpanStart(v)
	return _c
}

// SetSpanEnd sets the "span_end" field.
func (_c *ChunkCreate) SetSpanEnd(v int) *ChunkCreate {
	_c.mutation.SetSpanEnd(v)
	return _c
}

// SetPage sets the "page" field.
func (_c *ChunkCreate) SetPage(v int) *ChunkCreate {
	_c.mutation.SetPage(v)
	return _c
}

// SetHeading sets the "heading" field.
func (_c *ChunkCreate) SetHeading(v string) *ChunkCreate {
	_c.mutation.SetHeading(v)
	return _c
}

// SetText sets the "text" field.
func (_c *ChunkCreate) SetText(v string) *ChunkCreate {
	_c.mutation.SetText(v)
	return _c
}

// SetLocator sets the "locator" field.
func (_c *ChunkCreate) SetLocator(v string) *ChunkCreate {
	_c.mutation.SetLocator(v)
	return _c
}

// SetNillableLocator sets the "locator" field if the given value is not nil.
func (_c *ChunkCreate) SetNillableLocator(v *string) *ChunkCreate {
	if v != nil {
		_c.SetLocator(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *ChunkCreate) SetID(v key.ID) *ChunkCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ChunkCreate) SetNillableID(v *key.ID) *ChunkCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ChunkMutation object of the builder.
func (_c *ChunkCreate) Mutation() *ChunkMutation {
	return _c.mutation
}

// Save creates the Chunk in the database.
func (_c *ChunkCreate) Save(ctx context.Context) (*Chunk, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ChunkCreate) SaveX(ctx context.Context) *Chunk {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ChunkCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ChunkCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ChunkCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := chunk.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *ChunkCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Chunk.org_id"`)}
	}
	if _, ok := _c.mutation.DocumentID(); !ok {
		return &ValidationError{Name: "document_id", err: errors.New(`ent: missing required field "Chunk.document_id"`)}
	}
	if _, ok := _c.mutation.VersionID(); !ok {
		return &ValidationError{Name: "version_id", err: errors.New(`ent: missing required field "Chunk.version_id"`)}
	}
	if _, ok := _c.mutation.Seq(); !ok {
		return &ValidationError{Name: "seq", err: errors.New(`ent: missing required field "Chunk.seq"`)}
	}
	if _, ok := _c.mutation.SpanStart(); !ok {
		return &ValidationError{Name: "span_start", err: errors.New(`ent: missing required field "Chunk.span_start"`)}
	}
	if _, ok := _c.mutation.SpanEnd(); !ok {
		return &ValidationError{Name: "span_end", err: errors.New(`ent: missing required field "Chunk.span_end"`)}
	}
	if _, ok := _c.mutation.Page(); !ok {
		return &ValidationError{Name: "page", err: errors.New(`ent: missing required field "Chunk.page"`)}
	}
	if _, ok := _c.mutation.Heading(); !ok {
		return &ValidationError{Name: "heading", err: errors.New(`ent: missing required field "Chunk.heading"`)}
	}
	if _, ok := _c.mutation.Text(); !ok {
		return &ValidationError{Name: "text", err: errors.New(`ent: missing required field "Chunk.text"`)}
	}
	return nil
}

func (_c *ChunkCreate) sqlSave(ctx context.Context) (*Chunk, error) {
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

func (_c *ChunkCreate) createSpec() (*Chunk, *sqlgraph.CreateSpec) {
	var (
		_node = &Chunk{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(chunk.Table, sqlgraph.NewFieldSpec(chunk.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(chunk.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.DocumentID(); ok {
		_spec.SetField(chunk.FieldDocumentID, field.TypeUUID, value)
		_node.DocumentID = value
	}
	if value, ok := _c.mutation.VersionID(); ok {
		_spec.SetField(chunk.FieldVersionID, field.TypeUUID, value)
		_node.VersionID = value
	}
	if value, ok := _c.mutation.Seq(); ok {
		_spec.SetField(chunk.FieldSeq, field.TypeInt, value)
		_node.Seq = value
	}
	if value, ok := _c.mutation.SpanStart(); ok {
		_spec.SetField(chunk.FieldSpanStart, field.TypeInt, value)
		_node.SpanStart = value
	}
	if value, ok := _c.mutation.SpanEnd(); ok {
		_spec.SetField(chunk.FieldSpanEnd, field.TypeInt, value)
		_node.SpanEnd = value
	}
	if value, ok := _c.mutation.Page(); ok {
		_spec.SetField(chunk.FieldPage, field.TypeInt, value)
		_node.Page = value
	}
	if value, ok := _c.mutation.Heading(); ok {
		_spec.SetField(chunk.FieldHeading, field.TypeString, value)
		_node.Heading = value
	}
	if value, ok := _c.mutation.Text(); ok {
		_spec.SetField(chunk.FieldText, field.TypeString, value)
		_node.Text = value
	}
	if value, ok := _c.mutation.Locator(); ok {
		_spec.SetField(chunk.FieldLocator, field.TypeString, value)
		_node.Locator = value
	}
	return _node, _spec
}

// ChunkCreateBulk is the builder for creating many Chunk entities in bulk.
type ChunkCreateBulk struct {
	config
	err      error
	builders []*ChunkCreate
}

// Save creates the Chunk entities in the database.
func (_c *ChunkCreateBulk) Save(ctx context.Context) ([]*Chunk, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Chunk, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ChunkMutation)
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
func (_c *ChunkCreateBulk) SaveX(ctx context.Context) []*Chunk {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ChunkCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ChunkCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
