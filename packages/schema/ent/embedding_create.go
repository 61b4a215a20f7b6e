// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/embedding"
	key "github.com/forebay/forebay/packages/schema/id"
)

// EmbeddingCreate is the builder for creating a Embedding entity.
type EmbeddingCreate struct {
	config
	mutation *EmbeddingMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *EmbeddingCreate) SetOrgID(v key.ID) *EmbeddingCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetEndpointID sets the "endpoint_id" field.
func (_c *EmbeddingCreate) SetEndpointID(v key.ID) *EmbeddingCreate {
	_c.mutation.SetEndpointID(v)
	return _c
}

// SetDocumentID sets the "document_id" field.
func (_c *EmbeddingCreate) SetDocumentID(v key.ID) *EmbeddingCreate {
	_c.mutation.SetDocumentID(v)
	return _c
}

// SetVersionID sets the "version_id" field.
func (_c *EmbeddingCreate) SetVersionID(v key.ID) *EmbeddingCreate {
	_c.mutation.SetVersionID(v)
	return _c
}

// SetChunkID sets the "chunk_id" field.
func (_c *EmbeddingCreate) SetChunkID(v key.ID) *EmbeddingCreate {
	_c.mutation.SetChunkID(v)
	return _c
}

// SetVector sets the "vector" field.
func (_c *EmbeddingCreate) SetVector(v []byte) *EmbeddingCreate {
	_c.mutation.SetVector(v)
	return _c
}

// SetID sets the "id" field.
func (_c *EmbeddingCreate) SetID(v key.ID) *EmbeddingCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *EmbeddingCreate) SetNillableID(v *key.ID) *EmbeddingCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the EmbeddingMutation object of the builder.
func (_c *EmbeddingCreate) Mutation() *EmbeddingMutation {
	return _c.mutation
}

// Save creates the Embedding in the database.
func (_c *EmbeddingCreate) Save(ctx context.Context) (*Embedding, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *EmbeddingCreate) SaveX(ctx context.Context) *Embedding {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *EmbeddingCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *EmbeddingCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *EmbeddingCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := embedding.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *EmbeddingCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Embedding.org_id"`)}
	}
	if _, ok := _c.mutation.EndpointID(); !ok {
		return &ValidationError{Name: "endpoint_id", err: errors.New(`ent: missing required field "Embedding.endpoint_id"`)}
	}
	if _, ok := _c.mutation.DocumentID(); !ok {
		return &ValidationError{Name: "document_id", err: errors.New(`ent: missing required field "Embedding.document_id"`)}
	}
	if _, ok := _c.mutation.VersionID(); !ok {
		return &ValidationError{Name: "version_id", err: errors.New(`ent: missing required field "Embedding.version_id"`)}
	}
	if _, ok := _c.mutation.ChunkID(); !ok {
		return &ValidationError{Name: "chunk_id", err: errors.New(`ent: missing required field "Embedding.chunk_id"`)}
	}
	if _, ok := _c.mutation.Vector(); !ok {
		return &ValidationError{Name: "vector", err: errors.New(`ent: missing required field "Embedding.vector"`)}
	}
	return nil
}

func (_c *EmbeddingCreate) sqlSave(ctx context.Context) (*Embedding, error) {
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

func (_c *EmbeddingCreate) createSpec() (*Embedding, *sqlgraph.CreateSpec) {
	var (
		_node = &Embedding{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(embedding.Table, sqlgraph.NewFieldSpec(embedding.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(embedding.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.EndpointID(); ok {
		_spec.SetField(embedding.FieldEndpointID, field.TypeUUID, value)
		_node.EndpointID = value
	}
	if value, ok := _c.mutation.DocumentID(); ok {
		_spec.SetField(embedding.FieldDocumentID, field.TypeUUID, value)
		_node.DocumentID = value
	}
	if value, ok := _c.mutation.VersionID(); ok {
		_spec.SetField(embedding.FieldVersionID, field.TypeUUID, value)
		_node.VersionID = value
	}
	if value, ok := _c.mutation.ChunkID(); ok {
		_spec.SetField(embedding.FieldChunkID, field.TypeUUID, value)
		_node.ChunkID = value
	}
	if value, ok := _c.mutation.Vector(); ok {
		_spec.SetField(embedding.FieldVector, field.TypeBytes, value)
		_node.Vector = value
	}
	return _node, _spec
}

// EmbeddingCreateBulk is the builder for creating many Embedding entities in bulk.
type EmbeddingCreateBulk struct {
	config
	err      error
	builders []*EmbeddingCreate
}

// Save creates the Embedding entities in the database.
func (_c *EmbeddingCreateBulk) Save(ctx context.Context) ([]*Embedding, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Embedding, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*EmbeddingMutation)
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
func (_c *EmbeddingCreateBulk) SaveX(ctx context.Context) []*Embedding {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *EmbeddingCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *EmbeddingCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
