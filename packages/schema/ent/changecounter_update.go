// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/changecounter"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
)

// ChangeCounterUpdate is the builder for updating ChangeCounter entities.
type ChangeCounterUpdate struct {
	config
	hooks     []Hook
	mutation  *ChangeCounterMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the ChangeCounterUpdate builder.
func (_u *ChangeCounterUpdate) Where(ps ...predicate.ChangeCounter) *ChangeCounterUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetSeq sets the "seq" field.
func (_u *ChangeCounterUpdate) SetSeq(v int64) *ChangeCounterUpdate {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *ChangeCounterUpdate) SetNillableSeq(v *int64) *ChangeCounterUpdate {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *ChangeCounterUpdate) AddSeq(v int64) *ChangeCounterUpdate {
	_u.mutation.AddSeq(v)
	return _u
}

// SetDocumentSeq sets the "document_seq" field.
func (_u *ChangeCounterUpdate) SetDocumentSeq(v int64) *ChangeCounterUpdate {
	_u.mutation.ResetDocumentSeq()
	_u.mutation.SetDocumentSeq(v)
	return _u
}

// SetNillableDocumentSeq sets the "document_seq" field if the given value is not nil.
func (_u *ChangeCounterUpdate) SetNillableDocumentSeq(v *int64) *ChangeCounterUpdate {
	if v != nil {
		_u.SetDocumentSeq(*v)
	}
	return _u
}

// AddDocumentSeq adds value to the "document_seq" field.
func (_u *ChangeCounterUpdate) AddDocumentSeq(v int64) *ChangeCounterUpdate {
	_u.mutation.AddDocumentSeq(v)
	return _u
}

// SetAuditHash sets the "audit_hash" field.
func (_u *ChangeCounterUpdate) SetAuditHash(v []byte) *ChangeCounterUpdate {
	_u.mutation.SetAuditHash(v)
	return _u
}

// Mutation returns the ChangeCounterMutation object of the builder.
func (_u *ChangeCounterUpdate) Mutation() *ChangeCounterMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ChangeCounterUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ChangeCounterUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ChangeCounterUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ChangeCounterUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ChangeCounterUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ChangeCounterUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ChangeCounterUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(changecounter.Table, changecounter.Columns, sqlgraph.NewFieldSpec(changecounter.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(changecounter.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(changecounter.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.DocumentSeq(); ok {
		_spec.SetField(changecounter.FieldDocumentSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedDocumentSeq(); ok {
		_spec.AddField(changecounter.FieldDocumentSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AuditHash(); ok {
		_spec.SetField(changecounter.FieldAuditHash, field.TypeBytes, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{changecounter.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ChangeCounterUpdateOne is the builder for updating a single ChangeCounter entity.
type ChangeCounterUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *ChangeCounterMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetSeq sets the "seq" field.
func (_u *ChangeCounterUpdateOne) SetSeq(v int64) *ChangeCounterUpdateOne {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *ChangeCounterUpdateOne) SetNillableSeq(v *int64) *ChangeCounterUpdateOne {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *ChangeCounterUpdateOne) AddSeq(v int64) *ChangeCounterUpdateOne {
	_u.mutation.AddSeq(v)
	return _u
}

// SetDocumentSeq sets the "document_seq" field.
func (_u *ChangeCounterUpdateOne) SetDocumentSeq(v int64) *ChangeCounterUpdateOne {
	_u.mutation.ResetDocumentSeq()
	_u.mutation.SetDocumentSeq(v)
	return _u
}

// SetNillableDocumentSeq sets the "document_seq" field if the given value is not nil.
func (_u *ChangeCounterUpdateOne) SetNillableDocumentSeq(v *int64) *ChangeCounterUpdateOne {
	if v != nil {
		_u.SetDocumentSeq(*v)
	}
	return _u
}

// AddDocumentSeq adds value to the "document_seq" field.
func (_u *ChangeCounterUpdateOne) AddDocumentSeq(v int64) *ChangeCounterUpdateOne {
	_u.mutation.AddDocumentSeq(v)
	return _u
}

// SetAuditHash sets the "audit_hash" field.
func (_u *ChangeCounterUpdateOne) SetAuditHash(v []byte) *ChangeCounterUpdateOne {
	_u.mutation.SetAuditHash(v)
	return _u
}

// Mutation returns the ChangeCounterMutation object of the builder.
func (_u *ChangeCounterUpdateOne) Mutation() *ChangeCounterMutation {
	return _u.mutation
}

// Where appends a list predicates to the ChangeCounterUpdate builder.
func (_u *ChangeCounterUpdateOne) Where(ps ...predicate.ChangeCounter) *ChangeCounterUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ChangeCounterUpdateOne) Select(field string, fields ...string) *ChangeCounterUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated ChangeCounter entity.
func (_u *ChangeCounterUpdateOne) Save(ctx context.Context) (*ChangeCounter, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ChangeCounterUpdateOne) SaveX(ctx context.Context) *ChangeCounter {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ChangeCounterUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ChangeCounterUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ChangeCounterUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ChangeCounterUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ChangeCounterUpdateOne) sqlSave(ctx context.Context) (_node *ChangeCounter, err error) {
	_spec := sqlgraph.NewUpdateSpec(changecounter.Table, changecounter.Columns, sqlgraph.NewFieldSpec(changecounter.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "ChangeCounter.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, changecounter.FieldID)
		for _, f := range fields {
			if !changecounter.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != changecounter.FieldID {
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
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(changecounter.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(changecounter.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.DocumentSeq(); ok {
		_spec.SetField(changecounter.FieldDocumentSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedDocumentSeq(); ok {
		_spec.AddField(changecounter.FieldDocumentSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AuditHash(); ok {
		_spec.SetField(changecounter.FieldAuditHash, field.TypeBytes, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &ChangeCounter{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{changecounter.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
