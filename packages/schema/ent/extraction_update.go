// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/extraction"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ExtractionUpdate is the builder for updating Extraction entities.
type ExtractionUpdate struct {
	config
	hooks     []Hook
	mutation  *ExtractionMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the ExtractionUpdate builder.
func (_u *ExtractionUpdate) Where(ps ...predicate.Extraction) *ExtractionUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetEndpointID sets the "endpoint_id" field.
func (_u *ExtractionUpdate) SetEndpointID(v key.ID) *ExtractionUpdate {
	_u.mutation.SetEndpointID(v)
	return _u
}

// SetNillableEndpointID sets the "endpoint_id" field if the given value is not nil.
func (_u *ExtractionUpdate) SetNillableEndpointID(v *key.ID) *ExtractionUpdate {
	if v != nil {
		_u.SetEndpointID(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *ExtractionUpdate) SetDocumentID(v key.ID) *ExtractionUpdate {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *ExtractionUpdate) SetNillableDocumentID(v *key.ID) *ExtractionUpdate {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *ExtractionUpdate) SetVersionID(v key.ID) *ExtractionUpdate {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *ExtractionUpdate) SetNillableVersionID(v *key.ID) *ExtractionUpdate {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *ExtractionUpdate) SetChunkID(v key.ID) *ExtractionUpdate {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *ExtractionUpdate) SetNillableChunkID(v *key.ID) *ExtractionUpdate {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetInputTokens sets the "input_tokens" field.
func (_u *ExtractionUpdate) SetInputTokens(v int64) *ExtractionUpdate {
	_u.mutation.ResetInputTokens()
	_u.mutation.SetInputTokens(v)
	return _u
}

// SetNillableInputTokens sets the "input_tokens" field if the given value is not nil.
func (_u *ExtractionUpdate) SetNillableInputTokens(v *int64) *ExtractionUpdate {
	if v != nil {
		_u.SetInputTokens(*v)
	}
	return _u
}

// AddInputTokens adds value to the "input_tokens" field.
func (_u *ExtractionUpdate) AddInputTokens(v int64) *ExtractionUpdate {
	_u.mutation.AddInputTokens(v)
	return _u
}

// SetOutputTokens sets the "output_tokens" field.
func (_u *ExtractionUpdate) SetOutputTokens(v int64) *ExtractionUpdate {
	_u.mutation.ResetOutputTokens()
	_u.mutation.SetOutputTokens(v)
	return _u
}

// SetNillableOutputTokens sets the "output_tokens" field if the given value is not nil.
func (_u *ExtractionUpdate) SetNillableOutputTokens(v *int64) *ExtractionUpdate {
	if v != nil {
		_u.SetOutputTokens(*v)
	}
	return _u
}

// AddOutputTokens adds value to the "output_tokens" field.
func (_u *ExtractionUpdate) AddOutputTokens(v int64) *ExtractionUpdate {
	_u.mutation.AddOutputTokens(v)
	return _u
}

// SetCost sets the "cost" field.
func (_u *ExtractionUpdate) SetCost(v int64) *ExtractionUpdate {
	_u.mutation.ResetCost()
	_u.mutation.SetCost(v)
	return _u
}

// SetNillableCost sets the "cost" field if the given value is not nil.
func (_u *ExtractionUpdate) SetNillableCost(v *int64) *ExtractionUpdate {
	if v != nil {
		_u.SetCost(*v)
	}
	return _u
}

// AddCost adds value to the "cost" field.
func (_u *ExtractionUpdate) AddCost(v int64) *ExtractionUpdate {
	_u.mutation.AddCost(v)
	return _u
}

// SetOutcome sets the "outcome" field.
func (_u *ExtractionUpdate) SetOutcome(v string) *ExtractionUpdate {
	_u.mutation.SetOutcome(v)
	return _u
}

// SetNillableOutcome sets the "outcome" field if the given value is not nil.
func (_u *ExtractionUpdate) SetNillableOutcome(v *string) *ExtractionUpdate {
	if v != nil {
		_u.SetOutcome(*v)
	}
	return _u
}

// Mutation returns the ExtractionMutation object of the builder.
func (_u *ExtractionUpdate) Mutation() *ExtractionMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ExtractionUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ExtractionUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ExtractionUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ExtractionUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ExtractionUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ExtractionUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ExtractionUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(extraction.Table, extraction.Columns, sqlgraph.NewFieldSpec(extraction.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.EndpointID(); ok {
		_spec.SetField(extraction.FieldEndpointID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(extraction.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(extraction.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(extraction.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.InputTokens(); ok {
		_spec.SetField(extraction.FieldInputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedInputTokens(); ok {
		_spec.AddField(extraction.FieldInputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.OutputTokens(); ok {
		_spec.SetField(extraction.FieldOutputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedOutputTokens(); ok {
		_spec.AddField(extraction.FieldOutputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Cost(); ok {
		_spec.SetField(extraction.FieldCost, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedCost(); ok {
		_spec.AddField(extraction.FieldCost, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Outcome(); ok {
		_spec.SetField(extraction.FieldOutcome, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{extraction.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ExtractionUpdateOne is the builder for updating a single Extraction entity.
type ExtractionUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *ExtractionMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetEndpointID sets the "endpoint_id" field.
func (_u *ExtractionUpdateOne) SetEndpointID(v key.ID) *ExtractionUpdateOne {
	_u.mutation.SetEndpointID(v)
	return _u
}

// SetNillableEndpointID sets the "endpoint_id" field if the given value is not nil.
func (_u *ExtractionUpdateOne) SetNillableEndpointID(v *key.ID) *ExtractionUpdateOne {
	if v != nil {
		_u.SetEndpointID(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *ExtractionUpdateOne) SetDocumentID(v key.ID) *ExtractionUpdateOne {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *ExtractionUpdateOne) SetNillableDocumentID(v *key.ID) *ExtractionUpdateOne {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *ExtractionUpdateOne) SetVersionID(v key.ID) *ExtractionUpdateOne {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *ExtractionUpdateOne) SetNillableVersionID(v *key.ID) *ExtractionUpdateOne {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *ExtractionUpdateOne) SetChunkID(v key.ID) *ExtractionUpdateOne {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *ExtractionUpdateOne) SetNillableChunkID(v *key.ID) *ExtractionUpdateOne {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetInputTokens sets the "input_tokens" field.
func (_u *ExtractionUpdateOne) SetInputTokens(v int64) *ExtractionUpdateOne {
	_u.mutation.ResetInputTokens()
	_u.mutation.SetInputTokens(v)
	return _u
}

// SetNillableInputTokens sets the "input_tokens" field if the given value is not nil.
func (_u *ExtractionUpdateOne) SetNillableInputTokens(v *int64) *ExtractionUpdateOne {
	if v != nil {
		_u.SetInputTokens(*v)
	}
	return _u
}

// AddInputTokens adds value to the "input_tokens" field.
func (_u *ExtractionUpdateOne) AddInputTokens(v int64) *ExtractionUpdateOne {
	_u.mutation.AddInputTokens(v)
	return _u
}

// SetOutputTokens sets the "output_tokens" field.
func (_u *ExtractionUpdateOne) SetOutputTokens(v int64) *ExtractionUpdateOne {
	_u.mutation.ResetOutputTokens()
	_u.mutation.SetOutputTokens(v)
	return _u
}

// SetNillableOutputTokens sets the "output_tokens" field if the given value is not nil.
func (_u *ExtractionUpdateOne) SetNillableOutputTokens(v *int64) *ExtractionUpdateOne {
	if v != nil {
		_u.SetOutputTokens(*v)
	}
	return _u
}

// AddOutputTokens adds value to the "output_tokens" field.
func (_u *ExtractionUpdateOne) AddOutputTokens(v int64) *ExtractionUpdateOne {
	_u.mutation.AddOutputTokens(v)
	return _u
}

// SetCost sets the "cost" field.
func (_u *ExtractionUpdateOne) SetCost(v int64) *ExtractionUpdateOne {
	_u.mutation.ResetCost()
	_u.mutation.SetCost(v)
	return _u
}

// SetNillableCost sets the "cost" field if the given value is not nil.
func (_u *ExtractionUpdateOne) SetNillableCost(v *int64) *ExtractionUpdateOne {
	if v != nil {
		_u.SetCost(*v)
	}
	return _u
}

// AddCost adds value to the "cost" field.
func (_u *ExtractionUpdateOne) AddCost(v int64) *ExtractionUpdateOne {
	_u.mutation.AddCost(v)
	return _u
}

// SetOutcome sets the "outcome" field.
func (_u *ExtractionUpdateOne) SetOutcome(v string) *ExtractionUpdateOne {
	_u.mutation.SetOutcome(v)
	return _u
}

// SetNillableOutcome sets the "outcome" field if the given value is not nil.
func (_u *ExtractionUpdateOne) SetNillableOutcome(v *string) *ExtractionUpdateOne {
	if v != nil {
		_u.SetOutcome(*v)
	}
	return _u
}

// Mutation returns the ExtractionMutation object of the builder.
func (_u *ExtractionUpdateOne) Mutation() *ExtractionMutation {
	return _u.mutation
}

// Where appends a list predicates to the ExtractionUpdate builder.
func (_u *ExtractionUpdateOne) Where(ps ...predicate.Extraction) *ExtractionUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ExtractionUpdateOne) Select(field string, fields ...string) *ExtractionUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Extraction entity.
func (_u *ExtractionUpdateOne) Save(ctx context.Context) (*Extraction, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ExtractionUpdateOne) SaveX(ctx context.Context) *Extraction {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ExtractionUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ExtractionUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ExtractionUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ExtractionUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ExtractionUpdateOne) sqlSave(ctx context.Context) (_node *Extraction, err error) {
	_spec := sqlgraph.NewUpdateSpec(extraction.Table, extraction.Columns, sqlgraph.NewFieldSpec(extraction.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Extraction.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, extraction.FieldID)
		for _, f := range fields {
			if !extraction.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != extraction.FieldID {
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
		_spec.SetField(extraction.FieldEndpointID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(extraction.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(extraction.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(extraction.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.InputTokens(); ok {
		_spec.SetField(extraction.FieldInputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedInputTokens(); ok {
		_spec.AddField(extraction.FieldInputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.OutputTokens(); ok {
		_spec.SetField(extraction.FieldOutputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedOutputTokens(); ok {
		_spec.AddField(extraction.FieldOutputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Cost(); ok {
		_spec.SetField(extraction.FieldCost, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedCost(); ok {
		_spec.AddField(extraction.FieldCost, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Outcome(); ok {
		_spec.SetField(extraction.FieldOutcome, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Extraction{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{extraction.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
