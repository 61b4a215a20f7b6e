// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	key "github.com/forebay/forebay/packages/schema/id"
)

// RelationUpdate is the builder for updating Relation entities.
type RelationUpdate struct {
	config
	hooks     []Hook
	mutation  *RelationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the RelationUpdate builder.
func (_u *RelationUpdate) Where(ps ...predicate.Relation) *RelationUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetSourceID sets the "source_id" field.
func (_u *RelationUpdate) SetSourceID(v key.ID) *RelationUpdate {
	_u.mutation.SetSourceID(v)
	return _u
}

// SetNillableSourceID sets the "source_id" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableSourceID(v *key.ID) *RelationUpdate {
	if v != nil {
		_u.SetSourceID(*v)
	}
	return _u
}

// SetTargetID sets the "target_id" field.
func (_u *RelationUpdate) SetTargetID(v key.ID) *RelationUpdate {
	_u.mutation.SetTargetID(v)
	return _u
}

// SetNillableTargetID sets the "target_id" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableTargetID(v *key.ID) *RelationUpdate {
	if v != nil {
		_u.SetTargetID(*v)
	}
	return _u
}

// SetKind sets the "kind" field.
func (_u *RelationUpdate) SetKind(v string) *RelationUpdate {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableKind(v *string) *RelationUpdate {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetMethod sets the "method" field.
func (_u *RelationUpdate) SetMethod(v string) *RelationUpdate {
	_u.mutation.SetMethod(v)
	return _u
}

// SetNillableMethod sets the "method" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableMethod(v *string) *RelationUpdate {
	if v != nil {
		_u.SetMethod(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *RelationUpdate) SetDocumentID(v key.ID) *RelationUpdate {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableDocumentID(v *key.ID) *RelationUpdate {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *RelationUpdate) SetVersionID(v key.ID) *RelationUpdate {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableVersionID(v *key.ID) *RelationUpdate {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *RelationUpdate) SetChunkID(v key.ID) *RelationUpdate {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableChunkID(v *key.ID) *RelationUpdate {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetSpanStart sets the "span_start" field.
func (_u *RelationUpdate) SetSpanStart(v int) *RelationUpdate {
	_u.mutation.ResetSpanStart()
	_u.mutation.SetSpanStart(v)
	return _u
}

// SetNillableSpanStart sets the "span_start" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableSpanStart(v *int) *RelationUpdate {
	if v != nil {
		_u.SetSpanStart(*v)
	}
	return _u
}

// AddSpanStart adds value to the "span_start" field.
func (_u *RelationUpdate) AddSpanStart(v int) *RelationUpdate {
	_u.mutation.AddSpanStart(v)
	return _u
}

// SetSpanEnd sets the "span_end" field.
func (_u *RelationUpdate) SetSpanEnd(v int) *RelationUpdate {
	_u.mutation.ResetSpanEnd()
	_u.mutation.SetSpanEnd(v)
	return _u
}

// SetNillableSpanEnd sets the "span_end" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableSpanEnd(v *int) *RelationUpdate {
	if v != nil {
		_u.SetSpanEnd(*v)
	}
	return _u
}

// AddSpanEnd adds value to the "span_end" field.
func (_u *RelationUpdate) AddSpanEnd(v int) *RelationUpdate {
	_u.mutation.AddSpanEnd(v)
	return _u
}

// SetWeight sets the "weight" field.
func (_u *RelationUpdate) SetWeight(v float64) *RelationUpdate {
	_u.mutation.ResetWeight()
	_u.mutation.SetWeight(v)
	return _u
}

// SetNillableWeight sets the "weight" field if the given value is not nil.
func (_u *RelationUpdate) SetNillableWeight(v *float64) *RelationUpdate {
	if v != nil {
		_u.SetWeight(*v)
	}
	return _u
}

// AddWeight adds value to the "weight" field.
func (_u *RelationUpdate) AddWeight(v float64) *RelationUpdate {
	_u.mutation.AddWeight(v)
	return _u
}

// Mutation returns the RelationMutation object of the builder.
func (_u *RelationUpdate) Mutation() *RelationMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *RelationUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *RelationUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *RelationUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *RelationUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *RelationUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *RelationUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *RelationUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(relation.Table, relation.Columns, sqlgraph.NewFieldSpec(relation.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.SourceID(); ok {
		_spec.SetField(relation.FieldSourceID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.TargetID(); ok {
		_spec.SetField(relation.FieldTargetID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(relation.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.Method(); ok {
		_spec.SetField(relation.FieldMethod, field.TypeString, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(relation.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(relation.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(relation.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.SpanStart(); ok {
		_spec.SetField(relation.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanStart(); ok {
		_spec.AddField(relation.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanEnd(); ok {
		_spec.SetField(relation.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanEnd(); ok {
		_spec.AddField(relation.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Weight(); ok {
		_spec.SetField(relation.FieldWeight, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedWeight(); ok {
		_spec.AddField(relation.FieldWeight, field.TypeFloat64, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{relation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// RelationUpdateOne is the builder for updating a single Relation entity.
type RelationUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *RelationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetSourceID sets the "source_id" field.
func (_u *RelationUpdateOne) SetSourceID(v key.ID) *RelationUpdateOne {
	_u.mutation.SetSourceID(v)
	return _u
}

// SetNillableSourceID sets the "source_id" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableSourceID(v *key.ID) *RelationUpdateOne {
	if v != nil {
		_u.SetSourceID(*v)
	}
	return _u
}

// SetTargetID sets the "target_id" field.
func (_u *RelationUpdateOne) SetTargetID(v key.ID) *RelationUpdateOne {
	_u.mutation.SetTargetID(v)
	return _u
}

// SetNillableTargetID sets the "target_id" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableTargetID(v *key.ID) *RelationUpdateOne {
	if v != nil {
		_u.SetTargetID(*v)
	}
	return _u
}

// SetKind sets the "kind" field.
func (_u *RelationUpdateOne) SetKind(v string) *RelationUpdateOne {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableKind(v *string) *RelationUpdateOne {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetMethod sets the "method" field.
func (_u *RelationUpdateOne) SetMethod(v string) *RelationUpdateOne {
	_u.mutation.SetMethod(v)
	return _u
}

// SetNillableMethod sets the "method" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableMethod(v *string) *RelationUpdateOne {
	if v != nil {
		_u.SetMethod(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *RelationUpdateOne) SetDocumentID(v key.ID) *RelationUpdateOne {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableDocumentID(v *key.ID) *RelationUpdateOne {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *RelationUpdateOne) SetVersionID(v key.ID) *RelationUpdateOne {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableVersionID(v *key.ID) *RelationUpdateOne {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *RelationUpdateOne) SetChunkID(v key.ID) *RelationUpdateOne {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableChunkID(v *key.ID) *RelationUpdateOne {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetSpanStart sets the "span_start" field.
func (_u *RelationUpdateOne) SetSpanStart(v int) *RelationUpdateOne {
	_u.mutation.ResetSpanStart()
	_u.mutation.SetSpanStart(v)
	return _u
}

// SetNillableSpanStart sets the "span_start" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableSpanStart(v *int) *RelationUpdateOne {
	if v != nil {
		_u.SetSpanStart(*v)
	}
	return _u
}

// AddSpanStart adds value to the "span_start" field.
func (_u *RelationUpdateOne) AddSpanStart(v int) *RelationUpdateOne {
	_u.mutation.AddSpanStart(v)
	return _u
}

// SetSpanEnd sets the "span_end" field.
func (_u *RelationUpdateOne) SetSpanEnd(v int) *RelationUpdateOne {
	_u.mutation.ResetSpanEnd()
	_u.mutation.SetSpanEnd(v)
	return _u
}

// SetNillableSpanEnd sets the "span_end" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableSpanEnd(v *int) *RelationUpdateOne {
	if v != nil {
		_u.SetSpanEnd(*v)
	}
	return _u
}

// AddSpanEnd adds value to the "span_end" field.
func (_u *RelationUpdateOne) AddSpanEnd(v int) *RelationUpdateOne {
	_u.mutation.AddSpanEnd(v)
	return _u
}

// SetWeight sets the "weight" field.
func (_u *RelationUpdateOne) SetWeight(v float64) *RelationUpdateOne {
	_u.mutation.ResetWeight()
	_u.mutation.SetWeight(v)
	return _u
}

// SetNillableWeight sets the "weight" field if the given value is not nil.
func (_u *RelationUpdateOne) SetNillableWeight(v *float64) *RelationUpdateOne {
	if v != nil {
		_u.SetWeight(*v)
	}
	return _u
}

// AddWeight adds value to the "weight" field.
func (_u *RelationUpdateOne) AddWeight(v float64) *RelationUpdateOne {
	_u.mutation.AddWeight(v)
	return _u
}

// Mutation returns the RelationMutation object of the builder.
func (_u *RelationUpdateOne) Mutation() *RelationMutation {
	return _u.mutation
}

// Where appends a list predicates to the RelationUpdate builder.
func (_u *RelationUpdateOne) Where(ps ...predicate.Relation) *RelationUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *RelationUpdateOne) Select(field string, fields ...string) *RelationUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Relation entity.
func (_u *RelationUpdateOne) Save(ctx context.Context) (*Relation, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *RelationUpdateOne) SaveX(ctx context.Context) *Relation {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *RelationUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *RelationUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *RelationUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *RelationUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *RelationUpdateOne) sqlSave(ctx context.Context) (_node *Relation, err error) {
	_spec := sqlgraph.NewUpdateSpec(relation.Table, relation.Columns, sqlgraph.NewFieldSpec(relation.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Relation.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, relation.FieldID)
		for _, f := range fields {
			if !relation.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != relation.FieldID {
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
	if value, ok := _u.mutation.SourceID(); ok {
		_spec.SetField(relation.FieldSourceID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.TargetID(); ok {
		_spec.SetField(relation.FieldTargetID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(relation.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.Method(); ok {
		_spec.SetField(relation.FieldMethod, field.TypeString, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(relation.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(relation.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(relation.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.SpanStart(); ok {
		_spec.SetField(relation.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanStart(); ok {
		_spec.AddField(relation.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanEnd(); ok {
		_spec.SetField(relation.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanEnd(); ok {
		_spec.AddField(relation.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Weight(); ok {
		_spec.SetField(relation.FieldWeight, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedWeight(); ok {
		_spec.AddField(relation.FieldWeight, field.TypeFloat64, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Relation{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{relation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
