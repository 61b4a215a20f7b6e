// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/auditevent"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// AuditEventUpdate is the builder for updating AuditEvent entities.
type AuditEventUpdate struct {
	config
	hooks     []Hook
	mutation  *AuditEventMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the AuditEventUpdate builder.
func (_u *AuditEventUpdate) Where(ps ...predicate.AuditEvent) *AuditEventUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetSeq sets the "seq" field.
func (_u *AuditEventUpdate) SetSeq(v int64) *AuditEventUpdate {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *AuditEventUpdate) SetNillableSeq(v *int64) *AuditEventUpdate {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *AuditEventUpdate) AddSeq(v int64) *AuditEventUpdate {
	_u.mutation.AddSeq(v)
	return _u
}

// SetActorID sets the "actor_id" field.
func (_u *AuditEventUpdate) SetActorID(v key.ID) *AuditEventUpdate {
	_u.mutation.SetActorID(v)
	return _u
}

// SetNillableActorID sets the "actor_id" field if the given value is not nil.
func (_u *AuditEventUpdate) SetNillableActorID(v *key.ID) *AuditEventUpdate {
	if v != nil {
		_u.SetActorID(*v)
	}
	return _u
}

// SetActorSystem sets the "actor_system" field.
func (_u *AuditEventUpdate) SetActorSystem(v string) *AuditEventUpdate {
	_u.mutation.SetActorSystem(v)
	return _u
}

// SetNillableActorSystem sets the "actor_system" field if the given value is not nil.
func (_u *AuditEventUpdate) SetNillableActorSystem(v *string) *AuditEventUpdate {
	if v != nil {
		_u.SetActorSystem(*v)
	}
	return _u
}

// SetAction sets the "action" field.
func (_u *AuditEventUpdate) SetAction(v string) *AuditEventUpdate {
	_u.mutation.SetAction(v)
	return _u
}

// SetNillableAction sets the "action" field if the given value is not nil.
func (_u *AuditEventUpdate) SetNillableAction(v *string) *AuditEventUpdate {
	if v != nil {
		_u.SetAction(*v)
	}
	return _u
}

// SetTargetKind sets the "target_kind" field.
func (_u *AuditEventUpdate) SetTargetKind(v string) *AuditEventUpdate {
	_u.mutation.SetTargetKind(v)
	return _u
}

// SetNillableTargetKind sets the "target_kind" field if the given value is not nil.
func (_u *AuditEventUpdate) SetNillableTargetKind(v *string) *AuditEventUpdate {
	if v != nil {
		_u.SetTargetKind(*v)
	}
	return _u
}

// SetTargetID sets the "target_id" field.
func (_u *AuditEventUpdate) SetTargetID(v key.ID) *AuditEventUpdate {
	_u.mutation.SetTargetID(v)
	return _u
}

// SetNillableTargetID sets the "target_id" field if the given value is not nil.
func (_u *AuditEventUpdate) SetNillableTargetID(v *key.ID) *AuditEventUpdate {
	if v != nil {
		_u.SetTargetID(*v)
	}
	return _u
}

// SetDetail sets the "detail" field.
func (_u *AuditEventUpdate) SetDetail(v string) *AuditEventUpdate {
	_u.mutation.SetDetail(v)
	return _u
}

// SetNillableDetail sets the "detail" field if the given value is not nil.
func (_u *AuditEventUpdate) SetNillableDetail(v *string) *AuditEventUpdate {
	if v != nil {
		_u.SetDetail(*v)
	}
	return _u
}

// SetRequestID sets the "request_id" field.
func (_u *AuditEventUpdate) SetRequestID(v string) *AuditEventUpdate {
	_u.mutation.SetRequestID(v)
	return _u
}

// SetNillableRequestID sets the "request_id" field if the given value is not nil.
func (_u *AuditEventUpdate) SetNillableRequestID(v *string) *AuditEventUpdate {
	if v != nil {
		_u.SetRequestID(*v)
	}
	return _u
}

// SetPrevHash sets the "prev_hash" field.
func (_u *AuditEventUpdate) SetPrevHash(v []byte) *AuditEventUpdate {
	_u.mutation.SetPrevHash(v)
	return _u
}

// SetHash sets the "hash" field.
func (_u *AuditEventUpdate) SetHash(v []byte) *AuditEventUpdate {
	_u.mutation.SetHash(v)
	return _u
}

// SetDetailHash sets the "detail_hash" field.
func (_u *AuditEventUpdate) SetDetailHash(v []byte) *AuditEventUpdate {
	_u.mutation.SetDetailHash(v)
	return _u
}

// ClearDetailHash clears the value of the "detail_hash" field.
func (_u *AuditEventUpdate) ClearDetailHash() *AuditEventUpdate {
	_u.mutation.ClearDetailHash()
	return _u
}

// Mutation returns the AuditEventMutation object of the builder.
func (_u *AuditEventUpdate) Mutation() *AuditEventMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *AuditEventUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *AuditEventUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *AuditEventUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *AuditEventUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *AuditEventUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *AuditEventUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *AuditEventUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(auditevent.Table, auditevent.Columns, sqlgraph.NewFieldSpec(auditevent.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(auditevent.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(auditevent.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.ActorID(); ok {
		_spec.SetField(auditevent.FieldActorID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ActorSystem(); ok {
		_spec.SetField(auditevent.FieldActorSystem, field.TypeString, value)
	}
	if value, ok := _u.mutation.Action(); ok {
		_spec.SetField(auditevent.FieldAction, field.TypeString, value)
	}
	if value, ok := _u.mutation.TargetKind(); ok {
		_spec.SetField(auditevent.FieldTargetKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.TargetID(); ok {
		_spec.SetField(auditevent.FieldTargetID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Detail(); ok {
		_spec.SetField(auditevent.FieldDetail, field.TypeString, value)
	}
	if value, ok := _u.mutation.RequestID(); ok {
		_spec.SetField(auditevent.FieldRequestID, field.TypeString, value)
	}
	if value, ok := _u.mutation.PrevHash(); ok {
		_spec.SetField(auditevent.FieldPrevHash, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.Hash(); ok {
		_spec.SetField(auditevent.FieldHash, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.DetailHash(); ok {
		_spec.SetField(auditevent.FieldDetailHash, field.TypeBytes, value)
	}
	if _u.mutation.DetailHashCleared() {
		_spec.ClearField(auditevent.FieldDetailHash, field.TypeBytes)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{auditevent.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// AuditEventUpdateOne is the builder for updating a single AuditEvent entity.
type AuditEventUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *AuditEventMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetSeq sets the "seq" field.
func (_u *AuditEventUpdateOne) SetSeq(v int64) *AuditEventUpdateOne {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *AuditEventUpdateOne) SetNillableSeq(v *int64) *AuditEventUpdateOne {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *AuditEventUpdateOne) AddSeq(v int64) *AuditEventUpdateOne {
	_u.mutation.AddSeq(v)
	return _u
}

// SetActorID sets the "actor_id" field.
func (_u *AuditEventUpdateOne) SetActorID(v key.ID) *AuditEventUpdateOne {
	_u.mutation.SetActorID(v)
	return _u
}

// SetNillableActorID sets the "actor_id" field if the given value is not nil.
func (_u *AuditEventUpdateOne) SetNillableActorID(v *key.ID) *AuditEventUpdateOne {
	if v != nil {
		_u.SetActorID(*v)
	}
	return _u
}

// SetActorSystem sets the "actor_system" field.
func (_u *AuditEventUpdateOne) SetActorSystem(v string) *AuditEventUpdateOne {
	_u.mutation.SetActorSystem(v)
	return _u
}

// SetNillableActorSystem sets the "actor_system" field if the given value is not nil.
func (_u *AuditEventUpdateOne) SetNillableActorSystem(v *string) *AuditEventUpdateOne {
	if v != nil {
		_u.SetActorSystem(*v)
	}
	return _u
}

// SetAction sets the "action" field.
func (_u *AuditEventUpdateOne) SetAction(v string) *AuditEventUpdateOne {
	_u.mutation.SetAction(v)
	return _u
}

// SetNillableAction sets the "action" field if the given value is not nil.
func (_u *AuditEventUpdateOne) SetNillableAction(v *string) *AuditEventUpdateOne {
	if v != nil {
		_u.SetAction(*v)
	}
	return _u
}

// SetTargetKind sets the "target_kind" field.
func (_u *AuditEventUpdateOne) SetTargetKind(v string) *AuditEventUpdateOne {
	_u.mutation.SetTargetKind(v)
	return _u
}

// SetNillableTargetKind sets the "target_kind" field if the given value is not nil.
func (_u *AuditEventUpdateOne) SetNillableTargetKind(v *string) *AuditEventUpdateOne {
	if v != nil {
		_u.SetTargetKind(*v)
	}
	return _u
}

// SetTargetID sets the "target_id" field.
func (_u *AuditEventUpdateOne) SetTargetID(v key.ID) *AuditEventUpdateOne {
	_u.mutation.SetTargetID(v)
	return _u
}

// SetNillableTargetID sets the "target_id" field if the given value is not nil.
func (_u *AuditEventUpdateOne) SetNillableTargetID(v *key.ID) *AuditEventUpdateOne {
	if v != nil {
		_u.SetTargetID(*v)
	}
	return _u
}

// SetDetail sets the "detail" field.
func (_u *AuditEventUpdateOne) SetDetail(v string) *AuditEventUpdateOne {
	_u.mutation.SetDetail(v)
	return _u
}

// SetNillableDetail sets the "detail" field if the given value is not nil.
func (_u *AuditEventUpdateOne) SetNillableDetail(v *string) *AuditEventUpdateOne {
	if v != nil {
		_u.SetDetail(*v)
	}
	return _u
}

// SetRequestID sets the "request_id" field.
func (_u *AuditEventUpdateOne) SetRequestID(v string) *AuditEventUpdateOne {
	_u.mutation.SetRequestID(v)
	return _u
}

// SetNillableRequestID sets the "request_id" field if the given value is not nil.
func (_u *AuditEventUpdateOne) SetNillableRequestID(v *string) *AuditEventUpdateOne {
	if v != nil {
		_u.SetRequestID(*v)
	}
	return _u
}

// SetPrevHash sets the "prev_hash" field.
func (_u *AuditEventUpdateOne) SetPrevHash(v []byte) *AuditEventUpdateOne {
	_u.mutation.SetPrevHash(v)
	return _u
}

// SetHash sets the "hash" field.
func (_u *AuditEventUpdateOne) SetHash(v []byte) *AuditEventUpdateOne {
	_u.mutation.SetHash(v)
	return _u
}

// SetDetailHash sets the "detail_hash" field.
func (_u *AuditEventUpdateOne) SetDetailHash(v []byte) *AuditEventUpdateOne {
	_u.mutation.SetDetailHash(v)
	return _u
}

// ClearDetailHash clears the value of the "detail_hash" field.
func (_u *AuditEventUpdateOne) ClearDetailHash() *AuditEventUpdateOne {
	_u.mutation.ClearDetailHash()
	return _u
}

// Mutation returns the AuditEventMutation object of the builder.
func (_u *AuditEventUpdateOne) Mutation() *AuditEventMutation {
	return _u.mutation
}

// Where appends a list predicates to the AuditEventUpdate builder.
func (_u *AuditEventUpdateOne) Where(ps ...predicate.AuditEvent) *AuditEventUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *AuditEventUpdateOne) Select(field string, fields ...string) *AuditEventUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated AuditEvent entity.
func (_u *AuditEventUpdateOne) Save(ctx context.Context) (*AuditEvent, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *AuditEventUpdateOne) SaveX(ctx context.Context) *AuditEvent {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *AuditEventUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *AuditEventUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *AuditEventUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *AuditEventUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *AuditEventUpdateOne) sqlSave(ctx context.Context) (_node *AuditEvent, err error) {
	_spec := sqlgraph.NewUpdateSpec(auditevent.Table, auditevent.Columns, sqlgraph.NewFieldSpec(auditevent.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "AuditEvent.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, auditevent.FieldID)
		for _, f := range fields {
			if !auditevent.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != auditevent.FieldID {
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
		_spec.SetField(auditevent.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(auditevent.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.ActorID(); ok {
		_spec.SetField(auditevent.FieldActorID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ActorSystem(); ok {
		_spec.SetField(auditevent.FieldActorSystem, field.TypeString, value)
	}
	if value, ok := _u.mutation.Action(); ok {
		_spec.SetField(auditevent.FieldAction, field.TypeString, value)
	}
	if value, ok := _u.mutation.TargetKind(); ok {
		_spec.SetField(auditevent.FieldTargetKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.TargetID(); ok {
		_spec.SetField(auditevent.FieldTargetID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Detail(); ok {
		_spec.SetField(auditevent.FieldDetail, field.TypeString, value)
	}
	if value, ok := _u.mutation.RequestID(); ok {
		_spec.SetField(auditevent.FieldRequestID, field.TypeString, value)
	}
	if value, ok := _u.mutation.PrevHash(); ok {
		_spec.SetField(auditevent.FieldPrevHash, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.Hash(); ok {
		_spec.SetField(auditevent.FieldHash, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.DetailHash(); ok {
		_spec.SetField(auditevent.FieldDetailHash, field.TypeBytes, value)
	}
	if _u.mutation.DetailHashCleared() {
		_spec.ClearField(auditevent.FieldDetailHash, field.TypeBytes)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &AuditEvent{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{auditevent.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
