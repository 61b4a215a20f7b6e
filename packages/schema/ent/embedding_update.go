// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/embedding"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// EmbeddingUpdate is the builder for updating Embedding entities.
type EmbeddingUpdate struct {
	config
	hooks     []Hook
	mutation  *EmbeddingMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the EmbeddingUpdate builder.
func (_u *EmbeddingUpdate) Where(ps ...predicate.Embedding) *EmbeddingUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetEndpointID sets the "endpoint_id" field.
func (_u *EmbeddingUpdate) SetEndpointID(v key.ID) *EmbeddingUpdate {
	_u.mutation.SetEndpointID(v)
	return _u
}

// SetNillableEndpointID sets the "endpoint_id" field if the given value is not nil.
func (_u *EmbeddingUpdate) SetNillableEndpointID(v *key.ID) *EmbeddingUpdate {
	if v != nil {
		_u.SetEndpointID(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *EmbeddingUpdate) SetDocumentID(v key.ID) *EmbeddingUpdate {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *EmbeddingUpdate) SetNillableDocumentID(v *key.ID) *EmbeddingUpdate {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *EmbeddingUpdate) SetVersionID(v key.ID) *EmbeddingUpdate {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *EmbeddingUpdate) SetNillableVersionID(v *key.ID) *EmbeddingUpdate {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *EmbeddingUpdate) SetChunkID(v key.ID) *EmbeddingUpdate {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *EmbeddingUpdate) SetNillableChunkID(v *key.ID) *EmbeddingUpdate {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetVector sets the "vector" field.
func (_u *EmbeddingUpdate) SetVector(v []byte) *EmbeddingUpdate {
	_u.mutation.SetVector(v)
	return _u
}

// Mutation returns the EmbeddingMutation object of the builder.
func (_u *EmbeddingUpdate) Mutation() *EmbeddingMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *EmbeddingUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *EmbeddingUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *EmbeddingUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *EmbeddingUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *EmbeddingUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *EmbeddingUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *EmbeddingUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(embedding.Table, embedding.Columns, sqlgraph.NewFieldSpec(embedding.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.EndpointID(); ok {
		_spec.SetField(embedding.FieldEndpointID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(embedding.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(embedding.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(embedding.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Vector(); ok {
		_spec.SetField(embedding.FieldVector, field.TypeBytes, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{embedding.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// EmbeddingUpdateOne is the builder for updating a single Embedding entity.
type EmbeddingUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *EmbeddingMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetEndpointID sets the "endpoint_id" field.
func (_u *EmbeddingUpdateOne) SetEndpointID(v key.ID) *EmbeddingUpdateOne {
	_u.mutation.SetEndpointID(v)
	return _u
}

// SetNillableEndpointID sets the "endpoint_id" field if the given value is not nil.
func (_u *EmbeddingUpdateOne) SetNillableEndpointID(v *key.ID) *EmbeddingUpdateOne {
	if v != nil {
		_u.SetEndpointID(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *EmbeddingUpdateOne) SetDocumentID(v key.ID) *EmbeddingUpdateOne {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *EmbeddingUpdateOne) SetNillableDocumentID(v *key.ID) *EmbeddingUpdateOne {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *EmbeddingUpdateOne) SetVersionID(v key.ID) *EmbeddingUpdateOne {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *EmbeddingUpdateOne) SetNillableVersionID(v *key.ID) *EmbeddingUpdateOne {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *EmbeddingUpdateOne) SetChunkID(v key.ID) *EmbeddingUpdateOne {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *EmbeddingUpdateOne) SetNillableChunkID(v *key.ID) *EmbeddingUpdateOne {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetVector sets the "vector" field.
func (_u *EmbeddingUpdateOne) SetVector(v []byte) *EmbeddingUpdateOne {
	_u.mutation.SetVector(v)
	return _u
}

// Mutation returns the EmbeddingMutation object of the builder.
func (_u *EmbeddingUpdateOne) Mutation() *EmbeddingMutation {
	return _u.mutation
}

// Where appends a list predicates to the EmbeddingUpdate builder.
func (_u *EmbeddingUpdateOne) Where(ps ...predicate.Embedding) *EmbeddingUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *EmbeddingUpdateOne) Select(field string, fields ...string) *EmbeddingUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Embedding entity.
func (_u *EmbeddingUpdateOne) Save(ctx context.Context) (*Embedding, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *EmbeddingUpdateOne) SaveX(ctx context.Context) *Embedding {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *EmbeddingUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *EmbeddingUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *EmbeddingUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *EmbeddingUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *EmbeddingUpdateOne) sqlSave(ctx context.Context) (_node *Embedding, err error) {
	_spec := sqlgraph.NewUpdateSpec(embedding.Table, embedding.Columns, sqlgraph.NewFieldSpec(embedding.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Embedding.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, embedding.FieldID)
		for _, f := range fields {
			if !embedding.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != embedding.FieldID {
				_spec.Node.Columns = append(_spec.Node.Columns, f)
			}
		}
	}
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.EndpointID(); ok {
		_spec.SetField(embedding.FieldEndpointID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(embedding.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(embedding.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(embedding.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Vector(); ok {
		_spec.SetField(embedding.FieldVector, field.TypeBytes, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Embedding{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{embedding.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
