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
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ErasureUpdate is the builder for updating Erasure entities.
type ErasureUpdate struct {
	config
	hooks     []Hook
	mutation  *ErasureMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the ErasureUpdate builder.
func (_u *ErasureUpdate) Where(ps ...predicate.Erasure) *ErasureUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetKind sets the "kind" field.
func (_u *ErasureUpdate) SetKind(v string) *ErasureUpdate {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *ErasureUpdate) SetNillableKind(v *string) *ErasureUpdate {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetSubjectID sets the "subject_id" field.
func (_u *ErasureUpdate) SetSubjectID(v key.ID) *ErasureUpdate {
	_u.mutation.SetSubjectID(v)
	return _u
}

// SetNillableSubjectID sets the "subject_id" field if the given value is not nil.
func (_u *ErasureUpdate) SetNillableSubjectID(v *key.ID) *ErasureUpdate {
	if v != nil {
		_u.SetSubjectID(*v)
	}
	return _u
}

// SetRequestedBy sets the "requested_by" field.
func (_u *ErasureUpdate) SetRequestedBy(v key.ID) *ErasureUpdate {
	_u.mutation.SetRequestedBy(v)
	return _u
}

// SetNillableRequestedBy sets the "requested_by" field if the given value is not nil.
func (_u *ErasureUpdate) SetNillableRequestedBy(v *key.ID) *ErasureUpdate {
	if v != nil {
		_u.SetRequestedBy(*v)
	}
	return _u
}

// SetState sets the "state" field.
func (_u *ErasureUpdate) SetState(v string) *ErasureUpdate {
	_u.mutation.SetState(v)
	return _u
}

// SetNillableState sets the "state" field if the given value is not nil.
func (_u *ErasureUpdate) SetNillableState(v *string) *ErasureUpdate {
	if v != nil {
		_u.SetState(*v)
	}
	return _u
}

// SetFinishedAt sets the "finished_at" field.
func (_u *ErasureUpdate) SetFinishedAt(v time.Time) *ErasureUpdate {
	_u.mutation.SetFinishedAt(v)
	return _u
}

// SetNillableFinishedAt sets the "finished_at" field if the given value is not nil.
func (_u *ErasureUpdate) SetNillableFinishedAt(v *time.Time) *ErasureUpdate {
	if v != nil {
		_u.SetFinishedAt(*v)
	}
	return _u
}

// ClearFinishedAt clears the value of the "finished_at" field.
func (_u *ErasureUpdate) ClearFinishedAt() *ErasureUpdate {
	_u.mutation.ClearFinishedAt()
	return _u
}

// SetCounts sets the "counts" field.
func (_u *ErasureUpdate) SetCounts(v string) *ErasureUpdate {
	_u.mutation.SetCounts(v)
	return _u
}

// SetNillableCounts sets the "counts" field if the given value is not nil.
func (_u *ErasureUpdate) SetNillableCounts(v *string) *ErasureUpdate {
	if v != nil {
		_u.SetCounts(*v)
	}
	return _u
}

// Mutation returns the ErasureMutation object of the builder.
func (_u *ErasureUpdate) Mutation() *ErasureMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ErasureUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ErasureUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ErasureUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ErasureUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ErasureUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ErasureUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ErasureUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(erasure.Table, erasure.Columns, sqlgraph.NewFieldSpec(erasure.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(erasure.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.SubjectID(); ok {
		_spec.SetField(erasure.FieldSubjectID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.RequestedBy(); ok {
		_spec.SetField(erasure.FieldRequestedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.State(); ok {
		_spec.SetField(erasure.FieldState, field.TypeString, value)
	}
	if value, ok := _u.mutation.FinishedAt(); ok {
		_spec.SetField(erasure.FieldFinishedAt, field.TypeTime, value)
	}
	if _u.mutation.FinishedAtCleared() {
		_spec.ClearField(erasure.FieldFinishedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.Counts(); ok {
		_spec.SetField(erasure.FieldCounts, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{erasure.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ErasureUpdateOne is the builder for updating a single Erasure entity.
type ErasureUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *ErasureMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetKind sets the "kind" field.
func (_u *ErasureUpdateOne) SetKind(v string) *ErasureUpdateOne {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *ErasureUpdateOne) SetNillableKind(v *string) *ErasureUpdateOne {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetSubjectID sets the "subject_id" field.
func (_u *ErasureUpdateOne) SetSubjectID(v key.ID) *ErasureUpdateOne {
	_u.mutation.SetSubjectID(v)
	return _u
}

// SetNillableSubjectID sets the "subject_id" field if the given value is not nil.
func (_u *ErasureUpdateOne) SetNillableSubjectID(v *key.ID) *ErasureUpdateOne {
	if v != nil {
		_u.SetSubjectID(*v)
	}
	return _u
}

// SetRequestedBy sets the "requested_by" field.
func (_u *ErasureUpdateOne) SetRequestedBy(v key.ID) *ErasureUpdateOne {
	_u.mutation.SetRequestedBy(v)
	return _u
}

// SetNillableRequestedBy sets the "requested_by" field if the given value is not nil.
func (_u *ErasureUpdateOne) SetNillableRequestedBy(v *key.ID) *ErasureUpdateOne {
	if v != nil {
		_u.SetRequestedBy(*v)
	}
	return _u
}

// SetState sets the "state" field.
func (_u *ErasureUpdateOne) SetState(v string) *ErasureUpdateOne {
	_u.mutation.SetState(v)
	return _u
}

// SetNillableState sets the "state" field if the given value is not nil.
func (_u *ErasureUpdateOne) SetNillableState(v *string) *ErasureUpdateOne {
	if v != nil {
		_u.SetState(*v)
	}
	return _u
}

// SetFinishedAt sets the "finished_at" field.
func (_u *ErasureUpdateOne) SetFinishedAt(v time.Time) *ErasureUpdateOne {
	_u.mutation.SetFinishedAt(v)
	return _u
}

// SetNillableFinishedAt sets the "finished_at" field if the given value is not nil.
func (_u *ErasureUpdateOne) SetNillableFinishedAt(v *time.Time) *ErasureUpdateOne {
	if v != nil {
		_u.SetFinishedAt(*v)
	}
	return _u
}

// ClearFinishedAt clears the value of the "finished_at" field.
func (_u *ErasureUpdateOne) ClearFinishedAt() *ErasureUpdateOne {
	_u.mutation.ClearFinishedAt()
	return _u
}

// SetCounts sets the "counts" field.
func (_u *ErasureUpdateOne) SetCounts(v string) *ErasureUpdateOne {
	_u.mutation.SetCounts(v)
	return _u
}

// SetNillableCounts sets the "counts" field if the given value is not nil.
func (_u *ErasureUpdateOne) SetNillableCounts(v *string) *ErasureUpdateOne {
	if v != nil {
		_u.SetCounts(*v)
	}
	return _u
}

// Mutation returns the ErasureMutation object of the builder.
func (_u *ErasureUpdateOne) Mutation() *ErasureMutation {
	return _u.mutation
}

// Where appends a list predicates to the ErasureUpdate builder.
func (_u *ErasureUpdateOne) Where(ps ...predicate.Erasure) *ErasureUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ErasureUpdateOne) Select(field string, fields ...string) *ErasureUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Erasure entity.
func (_u *ErasureUpdateOne) Save(ctx context.Context) (*Erasure, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ErasureUpdateOne) SaveX(ctx context.Context) *Erasure {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ErasureUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ErasureUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ErasureUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ErasureUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ErasureUpdateOne) sqlSave(ctx context.Context) (_node *Erasure, err error) {
	_spec := sqlgraph.NewUpdateSpec(erasure.Table, erasure.Columns, sqlgraph.NewFieldSpec(erasure.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Erasure.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, erasure.FieldID)
		for _, f := range fields {
			if !erasure.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != erasure.FieldID {
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
		_spec.SetField(erasure.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.SubjectID(); ok {
		_spec.SetField(erasure.FieldSubjectID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.RequestedBy(); ok {
		_spec.SetField(erasure.FieldRequestedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.State(); ok {
		_spec.SetField(erasure.FieldState, field.TypeString, value)
	}
	if value, ok := _u.mutation.FinishedAt(); ok {
		_spec.SetField(erasure.FieldFinishedAt, field.TypeTime, value)
	}
	if _u.mutation.FinishedAtCleared() {
		_spec.ClearField(erasure.FieldFinishedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.Counts(); ok {
		_spec.SetField(erasure.FieldCounts, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Erasure{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{erasure.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
