// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	key "github.com/forebay/forebay/packages/schema/id"
)

// RelationCreate is the builder for creating a Relation entity.
type RelationCreate struct {
	config
	mutation *RelationMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *RelationCreate) SetOrgID(v key.ID) *RelationCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetSourceID sets the "source_id" field.
func (_c *RelationCreate) SetSourceID(v key.ID) *RelationCreate {
	_c.mutation.SetSourceID(v)
	return _c
}

// SetTargetID sets the "target_id" field.
func (_c *RelationCreate) SetTargetID(v key.ID) *RelationCreate {
	_c.mutation.SetTargetID(v)
	return _c
}

// SetKind sets the "kind" field.
func (_c *RelationCreate) SetKind(v string) *RelationCreate {
	_c.mutation.SetKind(v)
	return _c
}

// SetMethod sets the "method" field.
func (_c *RelationCreate) SetMethod(v string) *RelationCreate {
	_c.mutation.SetMethod(v)
	return _c
}

// SetDocumentID sets the "document_id" field.
func (_c *RelationCreate) SetDocumentID(v key.ID) *RelationCreate {
	_c.mutation.SetDocumentID(v)
	return _c
}

// SetVersionID sets the "version_id" field.
func (_c *RelationCreate) SetVersionID(v key.ID) *RelationCreate {
	_c.mutation.SetVersionID(v)
	return _c
}

// SetChunkID sets the "chunk_id" field.
func (_c *RelationCreate) SetChunkID(v key.ID) *RelationCreate {
	_c.mutation.SetChunkID(v)
	return _c
}

// SetSpanStart sets the "span_start" field.
func (_c *RelationCreate) SetSpanStart(v int) *RelationCreate {
	_c.mutation.SetSpanStart(v)
	return _c
}

// SetSpanEnd sets the "span_end" field.
func (_c *RelationCreate) SetSpanEnd(v int) *RelationCreate {
	_c.mutation.SetSpanEnd(v)
	return _c
}

// SetWeight sets the "weight" field.
func (_c *RelationCreate) SetWeight(v float64) *RelationCreate {
	_c.mutation.SetWeight(v)
	return _c
}

// SetID sets the "id" field.
func (_c *RelationCreate) SetID(v key.ID) *RelationCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *RelationCreate) SetNillableID(v *key.ID) *RelationCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the RelationMutation object of the builder.
func (_c *RelationCreate) Mutation() *RelationMutation {
	return _c.mutation
}

// Save creates the Relation in the database.
func (_c *RelationCreate) Save(ctx context.Context) (*Relation, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *RelationCreate) SaveX(ctx context.Context) *Relation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *RelationCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *RelationCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *RelationCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := relation.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *RelationCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Relation.org_id"`)}
	}
	if _, ok := _c.mutation.SourceID(); !ok {
		return &ValidationError{Name: "source_id", err: errors.New(`ent: missing required field "Relation.source_id"`)}
	}
	if _, ok := _c.mutation.TargetID(); !ok {
		return &ValidationError{Name: "target_id", err: errors.New(`ent: missing required field "Relation.target_id"`)}
	}
	if _, ok := _c.mutation.Kind(); !ok {
		return &ValidationError{Name: "kind", err: errors.New(`ent: missing required field "Relation.kind"`)}
	}
	if _, ok := _c.mutation.Method(); !ok {
		return &ValidationError{Name: "method", err: errors.New(`ent: missing required field "Relation.method"`)}
	}
	if _, ok := _c.mutation.DocumentID(); !ok {
		return &ValidationError{Name: "document_id", err: errors.New(`ent: missing required field "Relation.document_id"`)}
	}
	if _, ok := _c.mutation.VersionID(); !ok {
		return &ValidationError{Name: "version_id", err: errors.New(`ent: missing required field "Relation.version_id"`)}
	}
	if _, ok := _c.mutation.ChunkID(); !ok {
		return &ValidationError{Name: "chunk_id", err: errors.New(`ent: missing required field "Relation.chunk_id"`)}
	}
	if _, ok := _c.mutation.SpanStart(); !ok {
		return &ValidationError{Name: "span_start", err: errors.New(`ent: missing required field "Relation.span_start"`)}
	}
	if _, ok := _c.mutation.SpanEnd(); !ok {
		return &ValidationError{Name: "span_end", err: errors.New(`ent: missing required field "Relation.span_end"`)}
	}
	if _, ok := _c.mutation.Weight(); !ok {
		return &ValidationError{Name: "weight", err: errors.New(`ent: missing required field "Relation.weight"`)}
	}
	return nil
}

func (_c *RelationCreate) sqlSave(ctx context.Context) (*Relation, error) {
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

func (_c *RelationCreate) createSpec() (*Relation, *sqlgraph.CreateSpec) {
	var (
		_node = &Relation{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(relation.Table, sqlgraph.NewFieldSpec(relation.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(relation.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.SourceID(); ok {
		_spec.SetField(relation.FieldSourceID, field.TypeUUID, value)
		_node.SourceID = value
	}
	if value, ok := _c.mutation.TargetID(); ok {
		_spec.SetField(relation.FieldTargetID, field.TypeUUID, value)
		_node.TargetID = value
	}
	if value, ok := _c.mutation.Kind(); ok {
		_spec.SetField(relation.FieldKind, field.TypeString, value)
		_node.Kind = value
	}
	if value, ok := _c.mutation.Method(); ok {
		_spec.SetField(relation.FieldMethod, field.TypeString, value)
		_node.Method = value
	}
	if value, ok := _c.mutation.DocumentID(); ok {
		_spec.SetField(relation.FieldDocumentID, field.TypeUUID, value)
		_node.DocumentID = value
	}
	if value, ok := _c.mutation.VersionID(); ok {
		_spec.SetField(relation.FieldVersionID, field.TypeUUID, value)
		_node.VersionID = value
	}
	if value, ok := _c.mutation.ChunkID(); ok {
		_spec.SetField(relation.FieldChunkID, field.TypeUUID, value)
		_node.ChunkID = value
	}
	if value, ok := _c.mutation.SpanStart(); ok {
		_spec.SetField(relation.FieldSpanStart, field.TypeInt, value)
		_node.SpanStart = value
	}
	if value, ok := _c.mutation.SpanEnd(); ok {
		_spec.SetField(relation.FieldSpanEnd, field.TypeInt, value)
		_node.SpanEnd = value
	}
	if value, ok := _c.mutation.Weight(); ok {
		_spec.SetField(relation.FieldWeight, field.TypeFloat64, value)
		_node.Weight = value
	}
	return _node, _spec
}

// RelationCreateBulk is the builder for creating many Relation entities in bulk.
type RelationCreateBulk struct {
	config
	err      error
	builders []*RelationCreate
}

// Save creates the Relation entities in the database.
func (_c *RelationCreateBulk) Save(ctx context.Context) ([]*Relation, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Relation, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*RelationMutation)
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
func (_c *RelationCreateBulk) SaveX(ctx context.Context) []*Relation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *RelationCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *RelationCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
