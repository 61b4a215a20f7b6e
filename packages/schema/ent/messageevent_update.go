// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// MessageEventUpdate is the builder for updating MessageEvent entities.
type MessageEventUpdate struct {
	config
	hooks     []Hook
	mutation  *MessageEventMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the MessageEventUpdate builder.
func (_u *MessageEventUpdate) Where(ps ...predicate.MessageEvent) *MessageEventUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetMessageID sets the "message_id" field.
func (_u *MessageEventUpdate) SetMessageID(v key.ID) *MessageEventUpdate {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *MessageEventUpdate) SetNillableMessageID(v *key.ID) *MessageEventUpdate {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *MessageEventUpdate) SetSeq(v int64) *MessageEventUpdate {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *MessageEventUpdate) SetNillableSeq(v *int64) *MessageEventUpdate {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *MessageEventUpdate) AddSeq(v int64) *MessageEventUpdate {
	_u.mutation.AddSeq(v)
	return _u
}

// SetType sets the "type" field.
func (_u *MessageEventUpdate) SetType(v string) *MessageEventUpdate {
	_u.mutation.SetType(v)
	return _u
}

// SetNillableType sets the "type" field if the given value is not nil.
func (_u *MessageEventUpdate) SetNillableType(v *string) *MessageEventUpdate {
	if v != nil {
		_u.SetType(*v)
	}
	return _u
}

// SetData sets the "data" field.
func (_u *MessageEventUpdate) SetData(v string) *MessageEventUpdate {
	_u.mutation.SetData(v)
	return _u
}

// SetNillableData sets the "data" field if the given value is not nil.
func (_u *MessageEventUpdate) SetNillableData(v *string) *MessageEventUpdate {
	if v != nil {
		_u.SetData(*v)
	}
	return _u
}

// Mutation returns the MessageEventMutation object of the builder.
func (_u *MessageEventUpdate) Mutation() *MessageEventMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *MessageEventUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *MessageEventUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *MessageEventUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *MessageEventUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *MessageEventUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *MessageEventUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *MessageEventUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(messageevent.Table, messageevent.Columns, sqlgraph.NewFieldSpec(messageevent.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(messageevent.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(messageevent.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(messageevent.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.GetType(); ok {
		_spec.SetField(messageevent.FieldType, field.TypeString, value)
	}
	if value, ok := _u.mutation.Data(); ok {
		_spec.SetField(messageevent.FieldData, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{messageevent.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// MessageEventUpdateOne is the builder for updating a single MessageEvent entity.
type MessageEventUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *MessageEventMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetMessageID sets the "message_id" field.
func (_u *MessageEventUpdateOne) SetMessageID(v key.ID) *MessageEventUpdateOne {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *MessageEventUpdateOne) SetNillableMessageID(v *key.ID) *MessageEventUpdateOne {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *MessageEventUpdateOne) SetSeq(v int64) *MessageEventUpdateOne {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *MessageEventUpdateOne) SetNillableSeq(v *int64) *MessageEventUpdateOne {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *MessageEventUpdateOne) AddSeq(v int64) *MessageEventUpdateOne {
	_u.mutation.AddSeq(v)
	return _u
}

// SetType sets the "type" field.
func (_u *MessageEventUpdateOne) SetType(v string) *MessageEventUpdateOne {
	_u.mutation.SetType(v)
	return _u
}

// SetNillableType sets the "type" field if the given value is not nil.
func (_u *MessageEventUpdateOne) SetNillableType(v *string) *MessageEventUpdateOne {
	if v != nil {
		_u.SetType(*v)
	}
	return _u
}

// SetData sets the "data" field.
func (_u *MessageEventUpdateOne) SetData(v string) *MessageEventUpdateOne {
	_u.mutation.SetData(v)
	return _u
}

// SetNillableData sets the "data" field if the given value is not nil.
func (_u *MessageEventUpdateOne) SetNillableData(v *string) *MessageEventUpdateOne {
	if v != nil {
		_u.SetData(*v)
	}
	return _u
}

// Mutation returns the MessageEventMutation object of the builder.
func (_u *MessageEventUpdateOne) Mutation() *MessageEventMutation {
	return _u.mutation
}

// Where appends a list predicates to the MessageEventUpdate builder.
func (_u *MessageEventUpdateOne) Where(ps ...predicate.MessageEvent) *MessageEventUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *MessageEventUpdateOne) Select(field string, fields ...string) *MessageEventUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated MessageEvent entity.
func (_u *MessageEventUpdateOne) Save(ctx context.Context) (*MessageEvent, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *MessageEventUpdateOne) SaveX(ctx context.Context) *MessageEvent {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *MessageEventUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *MessageEventUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *MessageEventUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *MessageEventUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *MessageEventUpdateOne) sqlSave(ctx context.Context) (_node *MessageEvent, err error) {
	_spec := sqlgraph.NewUpdateSpec(messageevent.Table, messageevent.Columns, sqlgraph.NewFieldSpec(messageevent.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "MessageEvent.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, messageevent.FieldID)
		for _, f := range fields {
			if !messageevent.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != messageevent.FieldID {
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
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(messageevent.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(messageevent.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(messageevent.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.GetType(); ok {
		_spec.SetField(messageevent.FieldType, field.TypeString, value)
	}
	if value, ok := _u.mutation.Data(); ok {
		_spec.SetField(messageevent.FieldData, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &MessageEvent{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{messageevent.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
