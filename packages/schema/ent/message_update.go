// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// MessageUpdate is the builder for updating Message entities.
type MessageUpdate struct {
	config
	hooks     []Hook
	mutation  *MessageMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the MessageUpdate builder.
func (_u *MessageUpdate) Where(ps ...predicate.Message) *MessageUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetConversationID sets the "conversation_id" field.
func (_u *MessageUpdate) SetConversationID(v key.ID) *MessageUpdate {
	_u.mutation.SetConversationID(v)
	return _u
}

// SetNillableConversationID sets the "conversation_id" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableConversationID(v *key.ID) *MessageUpdate {
	if v != nil {
		_u.SetConversationID(*v)
	}
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *MessageUpdate) SetUserID(v key.ID) *MessageUpdate {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableUserID(v *key.ID) *MessageUpdate {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *MessageUpdate) SetSeq(v int) *MessageUpdate {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableSeq(v *int) *MessageUpdate {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *MessageUpdate) AddSeq(v int) *MessageUpdate {
	_u.mutation.AddSeq(v)
	return _u
}

// SetRole sets the "role" field.
func (_u *MessageUpdate) SetRole(v string) *MessageUpdate {
	_u.mutation.SetRole(v)
	return _u
}

// SetNillableRole sets the "role" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableRole(v *string) *MessageUpdate {
	if v != nil {
		_u.SetRole(*v)
	}
	return _u
}

// SetText sets the "text" field.
func (_u *MessageUpdate) SetText(v string) *MessageUpdate {
	_u.mutation.SetText(v)
	return _u
}

// SetNillableText sets the "text" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableText(v *string) *MessageUpdate {
	if v != nil {
		_u.SetText(*v)
	}
	return _u
}

// SetStatus sets the "status" field.
func (_u *MessageUpdate) SetStatus(v string) *MessageUpdate {
	_u.mutation.SetStatus(v)
	return _u
}

// SetNillableStatus sets the "status" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableStatus(v *string) *MessageUpdate {
	if v != nil {
		_u.SetStatus(*v)
	}
	return _u
}

// SetSources sets the "sources" field.
func (_u *MessageUpdate) SetSources(v string) *MessageUpdate {
	_u.mutation.SetSources(v)
	return _u
}

// SetNillableSources sets the "sources" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableSources(v *string) *MessageUpdate {
	if v != nil {
		_u.SetSources(*v)
	}
	return _u
}

// SetTookUs sets the "took_us" field.
func (_u *MessageUpdate) SetTookUs(v int64) *MessageUpdate {
	_u.mutation.ResetTookUs()
	_u.mutation.SetTookUs(v)
	return _u
}

// SetNillableTookUs sets the "took_us" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableTookUs(v *int64) *MessageUpdate {
	if v != nil {
		_u.SetTookUs(*v)
	}
	return _u
}

// AddTookUs adds value to the "took_us" field.
func (_u *MessageUpdate) AddTookUs(v int64) *MessageUpdate {
	_u.mutation.AddTookUs(v)
	return _u
}

// SetOwner sets the "owner" field.
func (_u *MessageUpdate) SetOwner(v string) *MessageUpdate {
	_u.mutation.SetOwner(v)
	return _u
}

// SetNillableOwner sets the "owner" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableOwner(v *string) *MessageUpdate {
	if v != nil {
		_u.SetOwner(*v)
	}
	return _u
}

// SetLeaseUntil sets the "lease_until" field.
func (_u *MessageUpdate) SetLeaseUntil(v time.Time) *MessageUpdate {
	_u.mutation.SetLeaseUntil(v)
	return _u
}

// SetNillableLeaseUntil sets the "lease_until" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableLeaseUntil(v *time.Time) *MessageUpdate {
	if v != nil {
		_u.SetLeaseUntil(*v)
	}
	return _u
}

// ClearLeaseUntil clears the value of the "lease_until" field.
func (_u *MessageUpdate) ClearLeaseUntil() *MessageUpdate {
	_u.mutation.ClearLeaseUntil()
	return _u
}

// SetStopRequested sets the "stop_requested" field.
func (_u *MessageUpdate) SetStopRequested(v bool) *MessageUpdate {
	_u.mutation.SetStopRequested(v)
	return _u
}

// SetNillableStopRequested sets the "stop_requested" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableStopRequested(v *bool) *MessageUpdate {
	if v != nil {
		_u.SetStopRequested(*v)
	}
	return _u
}

// SetWrittenBy sets the "written_by" field.
func (_u *MessageUpdate) SetWrittenBy(v string) *MessageUpdate {
	_u.mutation.SetWrittenBy(v)
	return _u
}

// SetNillableWrittenBy sets the "written_by" field if the given value is not nil.
func (_u *MessageUpdate) SetNillableWrittenBy(v *string) *MessageUpdate {
	if v != nil {
		_u.SetWrittenBy(*v)
	}
	return _u
}

// ClearWrittenBy clears the value of the "written_by" field.
func (_u *MessageUpdate) ClearWrittenBy() *MessageUpdate {
	_u.mutation.ClearWrittenBy()
	return _u
}

// Mutation returns the MessageMutation object of the builder.
func (_u *MessageUpdate) Mutation() *MessageMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *MessageUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *MessageUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *MessageUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *MessageUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *MessageUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *MessageUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *MessageUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(message.Table, message.Columns, sqlgraph.NewFieldSpec(message.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.ConversationID(); ok {
		_spec.SetField(message.FieldConversationID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(message.FieldUserID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(message.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(message.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Role(); ok {
		_spec.SetField(message.FieldRole, field.TypeString, value)
	}
	if value, ok := _u.mutation.Text(); ok {
		_spec.SetField(message.FieldText, field.TypeString, value)
	}
	if value, ok := _u.mutation.Status(); ok {
		_spec.SetField(message.FieldStatus, field.TypeString, value)
	}
	if value, ok := _u.mutation.Sources(); ok {
		_spec.SetField(message.FieldSources, field.TypeString, value)
	}
	if value, ok := _u.mutation.TookUs(); ok {
		_spec.SetField(message.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTookUs(); ok {
		_spec.AddField(message.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Owner(); ok {
		_spec.SetField(message.FieldOwner, field.TypeString, value)
	}
	if value, ok := _u.mutation.LeaseUntil(); ok {
		_spec.SetField(message.FieldLeaseUntil, field.TypeTime, value)
	}
	if _u.mutation.LeaseUntilCleared() {
		_spec.ClearField(message.FieldLeaseUntil, field.TypeTime)
	}
	if value, ok := _u.mutation.StopRequested(); ok {
		_spec.SetField(message.FieldStopRequested, field.TypeBool, value)
	}
	if value, ok := _u.mutation.WrittenBy(); ok {
		_spec.SetField(message.FieldWrittenBy, field.TypeString, value)
	}
	if _u.mutation.WrittenByCleared() {
		_spec.ClearField(message.FieldWrittenBy, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{message.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// MessageUpdateOne is the builder for updating a single Message entity.
type MessageUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *MessageMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetConversationID sets the "conversation_id" field.
func (_u *MessageUpdateOne) SetConversationID(v key.ID) *MessageUpdateOne {
	_u.mutation.SetConversationID(v)
	return _u
}

// SetNillableConversationID sets the "conversation_id" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableConversationID(v *key.ID) *MessageUpdateOne {
	if v != nil {
		_u.SetConversationID(*v)
	}
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *MessageUpdateOne) SetUserID(v key.ID) *MessageUpdateOne {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableUserID(v *key.ID) *MessageUpdateOne {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *MessageUpdateOne) SetSeq(v int) *MessageUpdateOne {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableSeq(v *int) *MessageUpdateOne {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *MessageUpdateOne) AddSeq(v int) *MessageUpdateOne {
	_u.mutation.AddSeq(v)
	return _u
}

// SetRole sets the "role" field.
func (_u *MessageUpdateOne) SetRole(v string) *MessageUpdateOne {
	_u.mutation.SetRole(v)
	return _u
}

// SetNillableRole sets the "role" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableRole(v *string) *MessageUpdateOne {
	if v != nil {
		_u.SetRole(*v)
	}
	return _u
}

// SetText sets the "text" field.
func (_u *MessageUpdateOne) SetText(v string) *MessageUpdateOne {
	_u.mutation.SetText(v)
	return _u
}

// SetNillableText sets the "text" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableText(v *string) *MessageUpdateOne {
	if v != nil {
		_u.SetText(*v)
	}
	return _u
}

// SetStatus sets the "status" field.
func (_u *MessageUpdateOne) SetStatus(v string) *MessageUpdateOne {
	_u.mutation.SetStatus(v)
	return _u
}

// SetNillableStatus sets the "status" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableStatus(v *string) *MessageUpdateOne {
	if v != nil {
		_u.SetStatus(*v)
	}
	return _u
}

// SetSources sets the "sources" field.
func (_u *MessageUpdateOne) SetSources(v string) *MessageUpdateOne {
	_u.mutation.SetSources(v)
	return _u
}

// SetNillableSources sets the "sources" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableSources(v *string) *MessageUpdateOne {
	if v != nil {
		_u.SetSources(*v)
	}
	return _u
}

// SetTookUs sets the "took_us" field.
func (_u *MessageUpdateOne) SetTookUs(v int64) *MessageUpdateOne {
	_u.mutation.ResetTookUs()
	_u.mutation.SetTookUs(v)
	return _u
}

// SetNillableTookUs sets the "took_us" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableTookUs(v *int64) *MessageUpdateOne {
	if v != nil {
		_u.SetTookUs(*v)
	}
	return _u
}

// AddTookUs adds value to the "took_us" field.
func (_u *MessageUpdateOne) AddTookUs(v int64) *MessageUpdateOne {
	_u.mutation.AddTookUs(v)
	return _u
}

// SetOwner sets the "owner" field.
func (_u *MessageUpdateOne) SetOwner(v string) *MessageUpdateOne {
	_u.mutation.SetOwner(v)
	return _u
}

// SetNillableOwner sets the "owner" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableOwner(v *string) *MessageUpdateOne {
	if v != nil {
		_u.SetOwner(*v)
	}
	return _u
}

// SetLeaseUntil sets the "lease_until" field.
func (_u *MessageUpdateOne) SetLeaseUntil(v time.Time) *MessageUpdateOne {
	_u.mutation.SetLeaseUntil(v)
	return _u
}

// SetNillableLeaseUntil sets the "lease_until" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableLeaseUntil(v *time.Time) *MessageUpdateOne {
	if v != nil {
		_u.SetLeaseUntil(*v)
	}
	return _u
}

// ClearLeaseUntil clears the value of the "lease_until" field.
func (_u *MessageUpdateOne) ClearLeaseUntil() *MessageUpdateOne {
	_u.mutation.ClearLeaseUntil()
	return _u
}

// SetStopRequested sets the "stop_requested" field.
func (_u *MessageUpdateOne) SetStopRequested(v bool) *MessageUpdateOne {
	_u.mutation.SetStopRequested(v)
	return _u
}

// SetNillableStopRequested sets the "stop_requested" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableStopRequested(v *bool) *MessageUpdateOne {
	if v != nil {
		_u.SetStopRequested(*v)
	}
	return _u
}

// SetWrittenBy sets the "written_by" field.
func (_u *MessageUpdateOne) SetWrittenBy(v string) *MessageUpdateOne {
	_u.mutation.SetWrittenBy(v)
	return _u
}

// SetNillableWrittenBy sets the "written_by" field if the given value is not nil.
func (_u *MessageUpdateOne) SetNillableWrittenBy(v *string) *MessageUpdateOne {
	if v != nil {
		_u.SetWrittenBy(*v)
	}
	return _u
}

// ClearWrittenBy clears the value of the "written_by" field.
func (_u *MessageUpdateOne) ClearWrittenBy() *MessageUpdateOne {
	_u.mutation.ClearWrittenBy()
	return _u
}

// Mutation returns the MessageMutation object of the builder.
func (_u *MessageUpdateOne) Mutation() *MessageMutation {
	return _u.mutation
}

// Where appends a list predicates to the MessageUpdate builder.
func (_u *MessageUpdateOne) Where(ps ...predicate.Message) *MessageUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *MessageUpdateOne) Select(field string, fields ...string) *MessageUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Message entity.
func (_u *MessageUpdateOne) Save(ctx context.Context) (*Message, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *MessageUpdateOne) SaveX(ctx context.Context) *Message {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *MessageUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *MessageUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *MessageUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *MessageUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *MessageUpdateOne) sqlSave(ctx context.Context) (_node *Message, err error) {
	_spec := sqlgraph.NewUpdateSpec(message.Table, message.Columns, sqlgraph.NewFieldSpec(message.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Message.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, message.FieldID)
		for _, f := range fields {
			if !message.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != message.FieldID {
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
	if value, ok := _u.mutation.ConversationID(); ok {
		_spec.SetField(message.FieldConversationID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(message.FieldUserID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(message.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(message.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Role(); ok {
		_spec.SetField(message.FieldRole, field.TypeString, value)
	}
	if value, ok := _u.mutation.Text(); ok {
		_spec.SetField(message.FieldText, field.TypeString, value)
	}
	if value, ok := _u.mutation.Status(); ok {
		_spec.SetField(message.FieldStatus, field.TypeString, value)
	}
	if value, ok := _u.mutation.Sources(); ok {
		_spec.SetField(message.FieldSources, field.TypeString, value)
	}
	if value, ok := _u.mutation.TookUs(); ok {
		_spec.SetField(message.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTookUs(); ok {
		_spec.AddField(message.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Owner(); ok {
		_spec.SetField(message.FieldOwner, field.TypeString, value)
	}
	if value, ok := _u.mutation.LeaseUntil(); ok {
		_spec.SetField(message.FieldLeaseUntil, field.TypeTime, value)
	}
	if _u.mutation.LeaseUntilCleared() {
		_spec.ClearField(message.FieldLeaseUntil, field.TypeTime)
	}
	if value, ok := _u.mutation.StopRequested(); ok {
		_spec.SetField(message.FieldStopRequested, field.TypeBool, value)
	}
	if value, ok := _u.mutation.WrittenBy(); ok {
		_spec.SetField(message.FieldWrittenBy, field.TypeString, value)
	}
	if _u.mutation.WrittenByCleared() {
		_spec.ClearField(message.FieldWrittenBy, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Message{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{message.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
