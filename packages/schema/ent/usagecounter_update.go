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
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/usagecounter"
	key "github.com/forebay/forebay/packages/schema/id"
)

// UsageCounterUpdate is the builder for updating UsageCounter entities.
type UsageCounterUpdate struct {
	config
	hooks     []Hook
	mutation  *UsageCounterMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the UsageCounterUpdate builder.
func (_u *UsageCounterUpdate) Where(ps ...predicate.UsageCounter) *UsageCounterUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetSubjectID sets the "subject_id" field.
func (_u *UsageCounterUpdate) SetSubjectID(v key.ID) *UsageCounterUpdate {
	_u.mutation.SetSubjectID(v)
	return _u
}

// SetNillableSubjectID sets the "subject_id" field if the given value is not nil.
func (_u *UsageCounterUpdate) SetNillableSubjectID(v *key.ID) *UsageCounterUpdate {
	if v != nil {
		_u.SetSubjectID(*v)
	}
	return _u
}

// SetQuota sets the "quota" field.
func (_u *UsageCounterUpdate) SetQuota(v string) *UsageCounterUpdate {
	_u.mutation.SetQuota(v)
	return _u
}

// SetNillableQuota sets the "quota" field if the given value is not nil.
func (_u *UsageCounterUpdate) SetNillableQuota(v *string) *UsageCounterUpdate {
	if v != nil {
		_u.SetQuota(*v)
	}
	return _u
}

// SetWindowStart sets the "window_start" field.
func (_u *UsageCounterUpdate) SetWindowStart(v time.Time) *UsageCounterUpdate {
	_u.mutation.SetWindowStart(v)
	return _u
}

// SetNillableWindowStart sets the "window_start" field if the given value is not nil.
func (_u *UsageCounterUpdate) SetNillableWindowStart(v *time.Time) *UsageCounterUpdate {
	if v != nil {
		_u.SetWindowStart(*v)
	}
	return _u
}

// SetUsed sets the "used" field.
func (_u *UsageCounterUpdate) SetUsed(v int64) *UsageCounterUpdate {
	_u.mutation.ResetUsed()
	_u.mutation.SetUsed(v)
	return _u
}

// SetNillableUsed sets the "used" field if the given value is not nil.
func (_u *UsageCounterUpdate) SetNillableUsed(v *int64) *UsageCounterUpdate {
	if v != nil {
		_u.SetUsed(*v)
	}
	return _u
}

// AddUsed adds value to the "used" field.
func (_u *UsageCounterUpdate) AddUsed(v int64) *UsageCounterUpdate {
	_u.mutation.AddUsed(v)
	return _u
}

// Mutation returns the UsageCounterMutation object of the builder.
func (_u *UsageCounterUpdate) Mutation() *UsageCounterMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *UsageCounterUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *UsageCounterUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *UsageCounterUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *UsageCounterUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *UsageCounterUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *UsageCounterUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *UsageCounterUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(usagecounter.Table, usagecounter.Columns, sqlgraph.NewFieldSpec(usagecounter.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.SubjectID(); ok {
		_spec.SetField(usagecounter.FieldSubjectID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Quota(); ok {
		_spec.SetField(usagecounter.FieldQuota, field.TypeString, value)
	}
	if value, ok := _u.mutation.WindowStart(); ok {
		_spec.SetField(usagecounter.FieldWindowStart, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Used(); ok {
		_spec.SetField(usagecounter.FieldUsed, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedUsed(); ok {
		_spec.AddField(usagecounter.FieldUsed, field.TypeInt64, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{usagecounter.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// UsageCounterUpdateOne is the builder for updating a single UsageCounter entity.
type UsageCounterUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *UsageCounterMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetSubjectID sets the "subject_id" field.
func (_u *UsageCounterUpdateOne) SetSubjectID(v key.ID) *UsageCounterUpdateOne {
	_u.mutation.SetSubjectID(v)
	return _u
}

// SetNillableSubjectID sets the "subject_id" field if the given value is not nil.
func (_u *UsageCounterUpdateOne) SetNillableSubjectID(v *key.ID) *UsageCounterUpdateOne {
	if v != nil {
		_u.SetSubjectID(*v)
	}
	return _u
}

// SetQuota sets the "quota" field.
func (_u *UsageCounterUpdateOne) SetQuota(v string) *UsageCounterUpdateOne {
	_u.mutation.SetQuota(v)
	return _u
}

// SetNillableQuota sets the "quota" field if the given value is not nil.
func (_u *UsageCounterUpdateOne) SetNillableQuota(v *string) *UsageCounterUpdateOne {
	if v != nil {
		_u.SetQuota(*v)
	}
	return _u
}

// SetWindowStart sets the "window_start" field.
func (_u *UsageCounterUpdateOne) SetWindowStart(v time.Time) *UsageCounterUpdateOne {
	_u.mutation.SetWindowStart(v)
	return _u
}

// SetNillableWindowStart sets the "window_start" field if the given value is not nil.
func (_u *UsageCounterUpdateOne) SetNillableWindowStart(v *time.Time) *UsageCounterUpdateOne {
	if v != nil {
		_u.SetWindowStart(*v)
	}
	return _u
}

// SetUsed sets the "used" field.
func (_u *UsageCounterUpdateOne) SetUsed(v int64) *UsageCounterUpdateOne {
	_u.mutation.ResetUsed()
	_u.mutation.SetUsed(v)
	return _u
}

// SetNillableUsed sets the "used" field if the given value is not nil.
func (_u *UsageCounterUpdateOne) SetNillableUsed(v *int64) *UsageCounterUpdateOne {
	if v != nil {
		_u.SetUsed(*v)
	}
	return _u
}

// AddUsed adds value to the "used" field.
func (_u *UsageCounterUpdateOne) AddUsed(v int64) *UsageCounterUpdateOne {
	_u.mutation.AddUsed(v)
	return _u
}

// Mutation returns the UsageCounterMutation object of the builder.
func (_u *UsageCounterUpdateOne) Mutation() *UsageCounterMutation {
	return _u.mutation
}

// Where appends a list predicates to the UsageCounterUpdate builder.
func (_u *UsageCounterUpdateOne) Where(ps ...predicate.UsageCounter) *UsageCounterUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *UsageCounterUpdateOne) Select(field string, fields ...string) *UsageCounterUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated UsageCounter entity.
func (_u *UsageCounterUpdateOne) Save(ctx context.Context) (*UsageCounter, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *UsageCounterUpdateOne) SaveX(ctx context.Context) *UsageCounter {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *UsageCounterUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *UsageCounterUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *UsageCounterUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *UsageCounterUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *UsageCounterUpdateOne) sqlSave(ctx context.Context) (_node *UsageCounter, err error) {
	_spec := sqlgraph.NewUpdateSpec(usagecounter.Table, usagecounter.Columns, sqlgraph.NewFieldSpec(usagecounter.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "UsageCounter.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, usagecounter.FieldID)
		for _, f := range fields {
			if !usagecounter.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != usagecounter.FieldID {
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
	if value, ok := _u.mutation.SubjectID(); ok {
		_spec.SetField(usagecounter.FieldSubjectID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Quota(); ok {
		_spec.SetField(usagecounter.FieldQuota, field.TypeString, value)
	}
	if value, ok := _u.mutation.WindowStart(); ok {
		_spec.SetField(usagecounter.FieldWindowStart, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Used(); ok {
		_spec.SetField(usagecounter.FieldUsed, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedUsed(); ok {
		_spec.AddField(usagecounter.FieldUsed, field.TypeInt64, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &UsageCounter{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{usagecounter.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
