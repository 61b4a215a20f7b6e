// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ChunkUpdate is the builder for updating Chunk entities.
type ChunkUpdate struct {
	config
	hooks     []Hook
	mutation  *ChunkMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the ChunkUpdate builder.
func (_u *ChunkUpdate) Where(ps ...predicate.Chunk) *ChunkUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *ChunkUpdate) SetDocumentID(v key.ID) *ChunkUpdate {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *ChunkUpdate) SetNillableDocumentID(v *key.ID) *ChunkUpdate {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *ChunkUpdate) SetVersionID(v key.ID) *ChunkUpdate {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *ChunkUpdate) SetNillableVersionID(v *key.ID) *ChunkUpdate {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *ChunkUpdate) SetSeq(v int) *ChunkUpdate {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *ChunkUpdate) SetNillableSeq(v *int) *ChunkUpdate {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *ChunkUpdate) AddSeq(v int) *ChunkUpdate {
	_u.mutation.AddSeq(v)
	return _u
}

// SetSpanStart sets the "span_start" field.
func (_u *ChunkUpdate) SetSpanStart(v int) *ChunkUpdate {
	_u.mutation.ResetSpanStart()
	_u.mutation.SetSpanStart(v)
	return _u
}

// SetNillableSpanStart sets the "span_start" field if the given value is not nil.
func (_u *ChunkUpdate) SetNillableSpanStart(v *int) *ChunkUpdate {
	if v != nil {
		_u.SetSpanStart(*v)
	}
	return _u
}

// AddSpanStart adds value to the "span_start" field.
func (_u *ChunkUpdate) AddSpanStart(v int) *ChunkUpdate {
	_u.mutation.AddSpanStart(v)
	return _u
}

// SetSpanEnd sets the "span_end" field.
func (_u *ChunkUpdate) SetSpanEnd(v int) *ChunkUpdate {
	_u.mutation.ResetSpanEnd()
	_u.mutation.SetSpanEnd(v)
	return _u
}

// SetNillableSpanEnd sets the "span_end" field if the given value is not nil.
func (_u *ChunkUpdate) SetNillableSpanEnd(v *int) *ChunkUpdate {
	if v != nil {
		_u.SetSpanEnd(*v)
	}
	return _u
}

// AddSpanEnd adds value to the "span_end" field.
func (_u *ChunkUpdate) AddSpanEnd(v int) *ChunkUpdate {
	_u.mutation.AddSpanEnd(v)
	return _u
}

// SetPage sets the "page" field.
func (_u *ChunkUpdate) SetPage(v int) *ChunkUpdate {
	_u.mutation.ResetPage()
	_u.mutation.SetPage(v)
	return _u
}

// SetNillablePage sets the "page" field if the given value is not nil.
func (_u *ChunkUpdate) SetNillablePage(v *int) *ChunkUpdate {
	if v != nil {
		_u.SetPage(*v)
	}
	return _u
}

// AddPage adds value to the "page" field.
func (_u *ChunkUpdate) AddPage(v int) *ChunkUpdate {
	_u.mutation.AddPage(v)
	return _u
}

// SetHeading sets the "heading" field.
func (_u *ChunkUpdate) SetHeading(v string) *ChunkUpdate {
	_u.mutation.SetHeading(v)
	return _u
}

// SetNillableHeading sets the "heading" field if the given value is not nil.
func (_u *ChunkUpdate) SetNillableHeading(v *string) *ChunkUpdate {
	if v != nil {
		_u.SetHeading(*v)
	}
	return _u
}

// SetText sets the "text" field.
func (_u *ChunkUpdate) SetText(v string) *ChunkUpdate {
	_u.mutation.SetText(v)
	return _u
}

// SetNillableText sets the "text" field if the given value is not nil.
func (_u *ChunkUpdate) SetNillableText(v *string) *ChunkUpdate {
	if v != nil {
		_u.SetText(*v)
	}
	return _u
}

// SetLocator sets the "locator" field.
func (_u *ChunkUpdate) SetLocator(v string) *ChunkUpdate {
	_u.mutation.SetLocator(v)
	return _u
}

// SetNillableLocator sets the "locator" field if the given value is not nil.
func (_u *ChunkUpdate) SetNillableLocator(v *string) *ChunkUpdate {
	if v != nil {
		_u.SetLocator(*v)
	}
	return _u
}

// ClearLocator clears the value of the "locator" field.
func (_u *ChunkUpdate) ClearLocator() *ChunkUpdate {
	_u.mutation.ClearLocator()
	return _u
}

// Mutation returns the ChunkMutation object of the builder.
func (_u *ChunkUpdate) Mutation() *ChunkMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ChunkUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ChunkUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ChunkUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ChunkUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ChunkUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ChunkUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ChunkUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(chunk.Table, chunk.Columns, sqlgraph.NewFieldSpec(chunk.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(chunk.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(chunk.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(chunk.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(chunk.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanStart(); ok {
		_spec.SetField(chunk.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanStart(); ok {
		_spec.AddField(chunk.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanEnd(); ok {
		_spec.SetField(chunk.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanEnd(); ok {
		_spec.AddField(chunk.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Page(); ok {
		_spec.SetField(chunk.FieldPage, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedPage(); ok {
		_spec.AddField(chunk.FieldPage, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Heading(); ok {
		_spec.SetField(chunk.FieldHeading, field.TypeString, value)
	}
	if value, ok := _u.mutation.Text(); ok {
		_spec.SetField(chunk.FieldText, field.TypeString, value)
	}
	if value, ok := _u.mutation.Locator(); ok {
		_spec.SetField(chunk.FieldLocator, field.TypeString, value)
	}
	if _u.mutation.LocatorCleared() {
		_spec.ClearField(chunk.FieldLocator, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{chunk.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ChunkUpdateOne is the builder for updating a single Chunk entity.
type ChunkUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *ChunkMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetDocumentID sets the "document_id" field.
func (_u *ChunkUpdateOne) SetDocumentID(v key.ID) *ChunkUpdateOne {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *ChunkUpdateOne) SetNillableDocumentID(v *key.ID) *ChunkUpdateOne {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *ChunkUpdateOne) SetVersionID(v key.ID) *ChunkUpdateOne {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *ChunkUpdateOne) SetNillableVersionID(v *key.ID) *ChunkUpdateOne {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *ChunkUpdateOne) SetSeq(v int) *ChunkUpdateOne {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *ChunkUpdateOne) SetNillableSeq(v *int) *ChunkUpdateOne {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *ChunkUpdateOne) AddSeq(v int) *ChunkUpdateOne {
	_u.mutation.AddSeq(v)
	return _u
}

// SetSpanStart sets the "span_start" field.
func (_u *ChunkUpdateOne) SetSpanStart(v int) *ChunkUpdateOne {
	_u.mutation.ResetSpanStart()
	_u.mutation.SetSpanStart(v)
	return _u
}

// SetNillableSpanStart sets the "span_start" field if the given value is not nil.
func (_u *ChunkUpdateOne) SetNillableSpanStart(v *int) *ChunkUpdateOne {
	if v != nil {
		_u.SetSpanStart(*v)
	}
	return _u
}

// AddSpanStart adds value to the "span_start" field.
func (_u *ChunkUpdateOne) AddSpanStart(v int) *ChunkUpdateOne {
	_u.mutation.AddSpanStart(v)
	return _u
}

// SetSpanEnd sets the "span_end" field.
func (_u *ChunkUpdateOne) SetSpanEnd(v int) *ChunkUpdateOne {
	_u.mutation.ResetSpanEnd()
	_u.mutation.SetSpanEnd(v)
	return _u
}

// SetNillableSpanEnd sets the "span_end" field if the given value is not nil.
func (_u *ChunkUpdateOne) SetNillableSpanEnd(v *int) *ChunkUpdateOne {
	if v != nil {
		_u.SetSpanEnd(*v)
	}
	return _u
}

// AddSpanEnd adds value to the "span_end" field.
func (_u *ChunkUpdateOne) AddSpanEnd(v int) *ChunkUpdateOne {
	_u.mutation.AddSpanEnd(v)
	return _u
}

// SetPage sets the "page" field.
func (_u *ChunkUpdateOne) SetPage(v int) *ChunkUpdateOne {
	_u.mutation.ResetPage()
	_u.mutation.SetPage(v)
	return _u
}

// SetNillablePage sets the "page" field if the given value is not nil.
func (_u *ChunkUpdateOne) SetNillablePage(v *int) *ChunkUpdateOne {
	if v != nil {
		_u.SetPage(*v)
	}
	return _u
}

// AddPage adds value to the "page" field.
func (_u *ChunkUpdateOne) AddPage(v int) *ChunkUpdateOne {
	_u.mutation.AddPage(v)
	return _u
}

// SetHeading sets the "heading" field.
func (_u *ChunkUpdateOne) SetHeading(v string) *ChunkUpdateOne {
	_u.mutation.SetHeading(v)
	return _u
}

// SetNillableHeading sets the "heading" field if the given value is not nil.
func (_u *ChunkUpdateOne) SetNillableHeading(v *string) *ChunkUpdateOne {
	if v != nil {
		_u.SetHeading(*v)
	}
	return _u
}

// SetText sets the "text" field.
func (_u *ChunkUpdateOne) SetText(v string) *ChunkUpdateOne {
	_u.mutation.SetText(v)
	return _u
}

// SetNillableText sets the "text" field if the given value is not nil.
func (_u *ChunkUpdateOne) SetNillableText(v *string) *ChunkUpdateOne {
	if v != nil {
		_u.SetText(*v)
	}
	return _u
}

// SetLocator sets the "locator" field.
func (_u *ChunkUpdateOne) SetLocator(v string) *ChunkUpdateOne {
	_u.mutation.SetLocator(v)
	return _u
}

// SetNillableLocator sets the "locator" field if the given value is not nil.
func (_u *ChunkUpdateOne) SetNillableLocator(v *string) *ChunkUpdateOne {
	if v != nil {
		_u.SetLocator(*v)
	}
	return _u
}

// ClearLocator clears the value of the "locator" field.
func (_u *ChunkUpdateOne) ClearLocator() *ChunkUpdateOne {
	_u.mutation.ClearLocator()
	return _u
}

// Mutation returns the ChunkMutation object of the builder.
func (_u *ChunkUpdateOne) Mutation() *ChunkMutation {
	return _u.mutation
}

// Where appends a list predicates to the ChunkUpdate builder.
func (_u *ChunkUpdateOne) Where(ps ...predicate.Chunk) *ChunkUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ChunkUpdateOne) Select(field string, fields ...string) *ChunkUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Chunk entity.
func (_u *ChunkUpdateOne) Save(ctx context.Context) (*Chunk, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ChunkUpdateOne) SaveX(ctx context.Context) *Chunk {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ChunkUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ChunkUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ChunkUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ChunkUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ChunkUpdateOne) sqlSave(ctx context.Context) (_node *Chunk, err error) {
	_spec := sqlgraph.NewUpdateSpec(chunk.Table, chunk.Columns, sqlgraph.NewFieldSpec(chunk.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Chunk.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, chunk.FieldID)
		for _, f := range fields {
			if !chunk.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != chunk.FieldID {
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
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(chunk.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(chunk.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(chunk.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(chunk.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanStart(); ok {
		_spec.SetField(chunk.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanStart(); ok {
		_spec.AddField(chunk.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanEnd(); ok {
		_spec.SetField(chunk.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanEnd(); ok {
		_spec.AddField(chunk.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Page(); ok {
		_spec.SetField(chunk.FieldPage, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedPage(); ok {
		_spec.AddField(chunk.FieldPage, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Heading(); ok {
		_spec.SetField(chunk.FieldHeading, field.TypeString, value)
	}
	if value, ok := _u.mutation.Text(); ok {
		_spec.SetField(chunk.FieldText, field.TypeString, value)
	}
	if value, ok := _u.mutation.Locator(); ok {
		_spec.SetField(chunk.FieldLocator, field.TypeString, value)
	}
	if _u.mutation.LocatorCleared() {
		_spec.ClearField(chunk.FieldLocator, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Chunk{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{chunk.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
