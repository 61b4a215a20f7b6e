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
	"github.com/forebay/forebay/packages/schema/ent/job"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// JobUpdate is the builder for updating Job entities.
type JobUpdate struct {
	config
	hooks     []Hook
	mutation  *JobMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the JobUpdate builder.
func (_u *JobUpdate) Where(ps ...predicate.Job) *JobUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetKind sets the "kind" field.
func (_u *JobUpdate) SetKind(v string) *JobUpdate {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *JobUpdate) SetNillableKind(v *string) *JobUpdate {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetSubjectID sets the "subject_id" field.
func (_u *JobUpdate) SetSubjectID(v key.ID) *JobUpdate {
	_u.mutation.SetSubjectID(v)
	return _u
}

// SetNillableSubjectID sets the "subject_id" field if the given value is not nil.
func (_u *JobUpdate) SetNillableSubjectID(v *key.ID) *JobUpdate {
	if v != nil {
		_u.SetSubjectID(*v)
	}
	return _u
}

// SetState sets the "state" field.
func (_u *JobUpdate) SetState(v string) *JobUpdate {
	_u.mutation.SetState(v)
	return _u
}

// SetNillableState sets the "state" field if the given value is not nil.
func (_u *JobUpdate) SetNillableState(v *string) *JobUpdate {
	if v != nil {
		_u.SetState(*v)
	}
	return _u
}

// SetReadyAt sets the "ready_at" field.
func (_u *JobUpdate) SetReadyAt(v time.Time) *JobUpdate {
	_u.mutation.SetReadyAt(v)
	return _u
}

// SetNillableReadyAt sets the "ready_at" field if the given value is not nil.
func (_u *JobUpdate) SetNillableReadyAt(v *time.Time) *JobUpdate {
	if v != nil {
		_u.SetReadyAt(*v)
	}
	return _u
}

// SetOwner sets the "owner" field.
func (_u *JobUpdate) SetOwner(v string) *JobUpdate {
	_u.mutation.SetOwner(v)
	return _u
}

// SetNillableOwner sets the "owner" field if the given value is not nil.
func (_u *JobUpdate) SetNillableOwner(v *string) *JobUpdate {
	if v != nil {
		_u.SetOwner(*v)
	}
	return _u
}

// SetLease sets the "lease" field.
func (_u *JobUpdate) SetLease(v key.ID) *JobUpdate {
	_u.mutation.SetLease(v)
	return _u
}

// SetNillableLease sets the "lease" field if the given value is not nil.
func (_u *JobUpdate) SetNillableLease(v *key.ID) *JobUpdate {
	if v != nil {
		_u.SetLease(*v)
	}
	return _u
}

// SetAttempt sets the "attempt" field.
func (_u *JobUpdate) SetAttempt(v int) *JobUpdate {
	_u.mutation.ResetAttempt()
	_u.mutation.SetAttempt(v)
	return _u
}

// SetNillableAttempt sets the "attempt" field if the given value is not nil.
func (_u *JobUpdate) SetNillableAttempt(v *int) *JobUpdate {
	if v != nil {
		_u.SetAttempt(*v)
	}
	return _u
}

// AddAttempt adds value to the "attempt" field.
func (_u *JobUpdate) AddAttempt(v int) *JobUpdate {
	_u.mutation.AddAttempt(v)
	return _u
}

// SetReason sets the "reason" field.
func (_u *JobUpdate) SetReason(v string) *JobUpdate {
	_u.mutation.SetReason(v)
	return _u
}

// SetNillableReason sets the "reason" field if the given value is not nil.
func (_u *JobUpdate) SetNillableReason(v *string) *JobUpdate {
	if v != nil {
		_u.SetReason(*v)
	}
	return _u
}

// SetTraceParent sets the "trace_parent" field.
func (_u *JobUpdate) SetTraceParent(v string) *JobUpdate {
	_u.mutation.SetTraceParent(v)
	return _u
}

// SetNillableTraceParent sets the "trace_parent" field if the given value is not nil.
func (_u *JobUpdate) SetNillableTraceParent(v *string) *JobUpdate {
	if v != nil {
		_u.SetTraceParent(*v)
	}
	return _u
}

// ClearTraceParent clears the value of the "trace_parent" field.
func (_u *JobUpdate) ClearTraceParent() *JobUpdate {
	_u.mutation.ClearTraceParent()
	return _u
}

// Mutation returns the JobMutation object of the builder.
func (_u *JobUpdate) Mutation() *JobMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *JobUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *JobUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *JobUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *JobUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *JobUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *JobUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *JobUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(job.Table, job.Columns, sqlgraph.NewFieldSpec(job.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(job.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.SubjectID(); ok {
		_spec.SetField(job.FieldSubjectID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.State(); ok {
		_spec.SetField(job.FieldState, field.TypeString, value)
	}
	if value, ok := _u.mutation.ReadyAt(); ok {
		_spec.SetField(job.FieldReadyAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Owner(); ok {
		_spec.SetField(job.FieldOwner, field.TypeString, value)
	}
	if value, ok := _u.mutation.Lease(); ok {
		_spec.SetField(job.FieldLease, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Attempt(); ok {
		_spec.SetField(job.FieldAttempt, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedAttempt(); ok {
		_spec.AddField(job.FieldAttempt, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Reason(); ok {
		_spec.SetField(job.FieldReason, field.TypeString, value)
	}
	if value, ok := _u.mutation.TraceParent(); ok {
		_spec.SetField(job.FieldTraceParent, field.TypeString, value)
	}
	if _u.mutation.TraceParentCleared() {
		_spec.ClearField(job.FieldTraceParent, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{job.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// JobUpdateOne is the builder for updating a single Job entity.
type JobUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *JobMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetKind sets the "kind" field.
func (_u *JobUpdateOne) SetKind(v string) *JobUpdateOne {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *JobUpdateOne) SetNillableKind(v *string) *JobUpdateOne {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetSubjectID sets the "subject_id" field.
func (_u *JobUpdateOne) SetSubjectID(v key.ID) *JobUpdateOne {
	_u.mutation.SetSubjectID(v)
	return _u
}

// SetNillableSubjectID sets the "subject_id" field if the given value is not nil.
func (_u *JobUpdateOne) SetNillableSubjectID(v *key.ID) *JobUpdateOne {
	if v != nil {
		_u.SetSubjectID(*v)
	}
	return _u
}

// SetState sets the "state" field.
func (_u *JobUpdateOne) SetState(v string) *JobUpdateOne {
	_u.mutation.SetState(v)
	return _u
}

// SetNillableState sets the "state" field if the given value is not nil.
func (_u *JobUpdateOne) SetNillableState(v *string) *JobUpdateOne {
	if v != nil {
		_u.SetState(*v)
	}
	return _u
}

// SetReadyAt sets the "ready_at" field.
func (_u *JobUpdateOne) SetReadyAt(v time.Time) *JobUpdateOne {
	_u.mutation.SetReadyAt(v)
	return _u
}

// SetNillableReadyAt sets the "ready_at" field if the given value is not nil.
func (_u *JobUpdateOne) SetNillableReadyAt(v *time.Time) *JobUpdateOne {
	if v != nil {
		_u.SetReadyAt(*v)
	}
	return _u
}

// SetOwner sets the "owner" field.
func (_u *JobUpdateOne) SetOwner(v string) *JobUpdateOne {
	_u.mutation.SetOwner(v)
	return _u
}

// SetNillableOwner sets the "owner" field if the given value is not nil.
func (_u *JobUpdateOne) SetNillableOwner(v *string) *JobUpdateOne {
	if v != nil {
		_u.SetOwner(*v)
	}
	return _u
}

// SetLease sets the "lease" field.
func (_u *JobUpdateOne) SetLease(v key.ID) *JobUpdateOne {
	_u.mutation.SetLease(v)
	return _u
}

// SetNillableLease sets the "lease" field if the given value is not nil.
func (_u *JobUpdateOne) SetNillableLease(v *key.ID) *JobUpdateOne {
	if v != nil {
		_u.SetLease(*v)
	}
	return _u
}

// SetAttempt sets the "attempt" field.
func (_u *JobUpdateOne) SetAttempt(v int) *JobUpdateOne {
	_u.mutation.ResetAttempt()
	_u.mutation.SetAttempt(v)
	return _u
}

// SetNillableAttempt sets the "attempt" field if the given value is not nil.
func (_u *JobUpdateOne) SetNillableAttempt(v *int) *JobUpdateOne {
	if v != nil {
		_u.SetAttempt(*v)
	}
	return _u
}

// AddAttempt adds value to the "attempt" field.
func (_u *JobUpdateOne) AddAttempt(v int) *JobUpdateOne {
	_u.mutation.AddAttempt(v)
	return _u
}

// SetReason sets the "reason" field.
func (_u *JobUpdateOne) SetReason(v string) *JobUpdateOne {
	_u.mutation.SetReason(v)
	return _u
}

// SetNillableReason sets the "reason" field if the given value is not nil.
func (_u *JobUpdateOne) SetNillableReason(v *string) *JobUpdateOne {
	if v != nil {
		_u.SetReason(*v)
	}
	return _u
}

// SetTraceParent sets the "trace_parent" field.
func (_u *JobUpdateOne) SetTraceParent(v string) *JobUpdateOne {
	_u.mutation.SetTraceParent(v)
	return _u
}

// SetNillableTraceParent sets the "trace_parent" field if the given value is not nil.
func (_u *JobUpdateOne) SetNillableTraceParent(v *string) *JobUpdateOne {
	if v != nil {
		_u.SetTraceParent(*v)
	}
	return _u
}

// ClearTraceParent clears the value of the "trace_parent" field.
func (_u *JobUpdateOne) ClearTraceParent() *JobUpdateOne {
	_u.mutation.ClearTraceParent()
	return _u
}

// Mutation returns the JobMutation object of the builder.
func (_u *JobUpdateOne) Mutation() *JobMutation {
	return _u.mutation
}

// Where appends a list predicates to the JobUpdate builder.
func (_u *JobUpdateOne) Where(ps ...predicate.Job) *JobUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *JobUpdateOne) Select(field string, fields ...string) *JobUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Job entity.
func (_u *JobUpdateOne) Save(ctx context.Context) (*Job, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *JobUpdateOne) SaveX(ctx context.Context) *Job {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *JobUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *JobUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *JobUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *JobUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *JobUpdateOne) sqlSave(ctx context.Context) (_node *Job, err error) {
	_spec := sqlgraph.NewUpdateSpec(job.Table, job.Columns, sqlgraph.NewFieldSpec(job.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Job.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, job.FieldID)
		for _, f := range fields {
			if !job.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != job.FieldID {
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
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(job.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.SubjectID(); ok {
		_spec.SetField(job.FieldSubjectID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.State(); ok {
		_spec.SetField(job.FieldState, field.TypeString, value)
	}
	if value, ok := _u.mutation.ReadyAt(); ok {
		_spec.SetField(job.FieldReadyAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Owner(); ok {
		_spec.SetField(job.FieldOwner, field.TypeString, value)
	}
	if value, ok := _u.mutation.Lease(); ok {
		_spec.SetField(job.FieldLease, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Attempt(); ok {
		_spec.SetField(job.FieldAttempt, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedAttempt(); ok {
		_spec.AddField(job.FieldAttempt, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Reason(); ok {
		_spec.SetField(job.FieldReason, field.TypeString, value)
	}
	if value, ok := _u.mutation.TraceParent(); ok {
		_spec.SetField(job.FieldTraceParent, field.TypeString, value)
	}
	if _u.mutation.TraceParentCleared() {
		_spec.ClearField(job.FieldTraceParent, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Job{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{job.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
