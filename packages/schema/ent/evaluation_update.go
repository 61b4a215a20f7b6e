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
	"github.com/forebay/forebay/packages/schema/ent/evaluation"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// EvaluationUpdate is the builder for updating Evaluation entities.
type EvaluationUpdate struct {
	config
	hooks     []Hook
	mutation  *EvaluationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the EvaluationUpdate builder.
func (_u *EvaluationUpdate) Where(ps ...predicate.Evaluation) *EvaluationUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetName sets the "name" field.
func (_u *EvaluationUpdate) SetName(v string) *EvaluationUpdate {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *EvaluationUpdate) SetNillableName(v *string) *EvaluationUpdate {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetState sets the "state" field.
func (_u *EvaluationUpdate) SetState(v string) *EvaluationUpdate {
	_u.mutation.SetState(v)
	return _u
}

// SetNillableState sets the "state" field if the given value is not nil.
func (_u *EvaluationUpdate) SetNillableState(v *string) *EvaluationUpdate {
	if v != nil {
		_u.SetState(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *EvaluationUpdate) SetVersion(v string) *EvaluationUpdate {
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *EvaluationUpdate) SetNillableVersion(v *string) *EvaluationUpdate {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *EvaluationUpdate) SetCreatedBy(v key.ID) *EvaluationUpdate {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *EvaluationUpdate) SetNillableCreatedBy(v *key.ID) *EvaluationUpdate {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// SetFinishedAt sets the "finished_at" field.
func (_u *EvaluationUpdate) SetFinishedAt(v time.Time) *EvaluationUpdate {
	_u.mutation.SetFinishedAt(v)
	return _u
}

// SetNillableFinishedAt sets the "finished_at" field if the given value is not nil.
func (_u *EvaluationUpdate) SetNillableFinishedAt(v *time.Time) *EvaluationUpdate {
	if v != nil {
		_u.SetFinishedAt(*v)
	}
	return _u
}

// ClearFinishedAt clears the value of the "finished_at" field.
func (_u *EvaluationUpdate) ClearFinishedAt() *EvaluationUpdate {
	_u.mutation.ClearFinishedAt()
	return _u
}

// SetConfiguration sets the "configuration" field.
func (_u *EvaluationUpdate) SetConfiguration(v string) *EvaluationUpdate {
	_u.mutation.SetConfiguration(v)
	return _u
}

// SetNillableConfiguration sets the "configuration" field if the given value is not nil.
func (_u *EvaluationUpdate) SetNillableConfiguration(v *string) *EvaluationUpdate {
	if v != nil {
		_u.SetConfiguration(*v)
	}
	return _u
}

// SetFigures sets the "figures" field.
func (_u *EvaluationUpdate) SetFigures(v string) *EvaluationUpdate {
	_u.mutation.SetFigures(v)
	return _u
}

// SetNillableFigures sets the "figures" field if the given value is not nil.
func (_u *EvaluationUpdate) SetNillableFigures(v *string) *EvaluationUpdate {
	if v != nil {
		_u.SetFigures(*v)
	}
	return _u
}

// SetFailure sets the "failure" field.
func (_u *EvaluationUpdate) SetFailure(v string) *EvaluationUpdate {
	_u.mutation.SetFailure(v)
	return _u
}

// SetNillableFailure sets the "failure" field if the given value is not nil.
func (_u *EvaluationUpdate) SetNillableFailure(v *string) *EvaluationUpdate {
	if v != nil {
		_u.SetFailure(*v)
	}
	return _u
}

// ClearFailure clears the value of the "failure" field.
func (_u *EvaluationUpdate) ClearFailure() *EvaluationUpdate {
	_u.mutation.ClearFailure()
	return _u
}

// Mutation returns the EvaluationMutation object of the builder.
func (_u *EvaluationUpdate) Mutation() *EvaluationMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *EvaluationUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *EvaluationUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *EvaluationUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *EvaluationUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *EvaluationUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *EvaluationUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *EvaluationUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(evaluation.Table, evaluation.Columns, sqlgraph.NewFieldSpec(evaluation.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(evaluation.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.State(); ok {
		_spec.SetField(evaluation.FieldState, field.TypeString, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(evaluation.FieldVersion, field.TypeString, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(evaluation.FieldCreatedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.FinishedAt(); ok {
		_spec.SetField(evaluation.FieldFinishedAt, field.TypeTime, value)
	}
	if _u.mutation.FinishedAtCleared() {
		_spec.ClearField(evaluation.FieldFinishedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.Configuration(); ok {
		_spec.SetField(evaluation.FieldConfiguration, field.TypeString, value)
	}
	if value, ok := _u.mutation.Figures(); ok {
		_spec.SetField(evaluation.FieldFigures, field.TypeString, value)
	}
	if value, ok := _u.mutation.Failure(); ok {
		_spec.SetField(evaluation.FieldFailure, field.TypeString, value)
	}
	if _u.mutation.FailureCleared() {
		_spec.ClearField(evaluation.FieldFailure, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{evaluation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// EvaluationUpdateOne is the builder for updating a single Evaluation entity.
type EvaluationUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *EvaluationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetName sets the "name" field.
func (_u *EvaluationUpdateOne) SetName(v string) *EvaluationUpdateOne {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *EvaluationUpdateOne) SetNillableName(v *string) *EvaluationUpdateOne {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetState sets the "state" field.
func (_u *EvaluationUpdateOne) SetState(v string) *EvaluationUpdateOne {
	_u.mutation.SetState(v)
	return _u
}

// SetNillableState sets the "state" field if the given value is not nil.
func (_u *EvaluationUpdateOne) SetNillableState(v *string) *EvaluationUpdateOne {
	if v != nil {
		_u.SetState(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *EvaluationUpdateOne) SetVersion(v string) *EvaluationUpdateOne {
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *EvaluationUpdateOne) SetNillableVersion(v *string) *EvaluationUpdateOne {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *EvaluationUpdateOne) SetCreatedBy(v key.ID) *EvaluationUpdateOne {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *EvaluationUpdateOne) SetNillableCreatedBy(v *key.ID) *EvaluationUpdateOne {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// SetFinishedAt sets the "finished_at" field.
func (_u *EvaluationUpdateOne) SetFinishedAt(v time.Time) *EvaluationUpdateOne {
	_u.mutation.SetFinishedAt(v)
	return _u
}

// SetNillableFinishedAt sets the "finished_at" field if the given value is not nil.
func (_u *EvaluationUpdateOne) SetNillableFinishedAt(v *time.Time) *EvaluationUpdateOne {
	if v != nil {
		_u.SetFinishedAt(*v)
	}
	return _u
}

// ClearFinishedAt clears the value of the "finished_at" field.
func (_u *EvaluationUpdateOne) ClearFinishedAt() *EvaluationUpdateOne {
	_u.mutation.ClearFinishedAt()
	return _u
}

// SetConfiguration sets the "configuration" field.
func (_u *EvaluationUpdateOne) SetConfiguration(v string) *EvaluationUpdateOne {
	_u.mutation.SetConfiguration(v)
	return _u
}

// SetNillableConfiguration sets the "configuration" field if the given value is not nil.
func (_u *EvaluationUpdateOne) SetNillableConfiguration(v *string) *EvaluationUpdateOne {
	if v != nil {
		_u.SetConfiguration(*v)
	}
	return _u
}

// SetFigures sets the "figures" field.
func (_u *EvaluationUpdateOne) SetFigures(v string) *EvaluationUpdateOne {
	_u.mutation.SetFigures(v)
	return _u
}

// SetNillableFigures sets the "figures" field if the given value is not nil.
func (_u *EvaluationUpdateOne) SetNillableFigures(v *string) *EvaluationUpdateOne {
	if v != nil {
		_u.SetFigures(*v)
	}
	return _u
}

// SetFailure sets the "failure" field.
func (_u *EvaluationUpdateOne) SetFailure(v string) *EvaluationUpdateOne {
	_u.mutation.SetFailure(v)
	return _u
}

// SetNillableFailure sets the "failure" field if the given value is not nil.
func (_u *EvaluationUpdateOne) SetNillableFailure(v *string) *EvaluationUpdateOne {
	if v != nil {
		_u.SetFailure(*v)
	}
	return _u
}

// ClearFailure clears the value of the "failure" field.
func (_u *EvaluationUpdateOne) ClearFailure() *EvaluationUpdateOne {
	_u.mutation.ClearFailure()
	return _u
}

// Mutation returns the EvaluationMutation object of the builder.
func (_u *EvaluationUpdateOne) Mutation() *EvaluationMutation {
	return _u.mutation
}

// Where appends a list predicates to the EvaluationUpdate builder.
func (_u *EvaluationUpdateOne) Where(ps ...predicate.Evaluation) *EvaluationUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *EvaluationUpdateOne) Select(field string, fields ...string) *EvaluationUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Evaluation entity.
func (_u *EvaluationUpdateOne) Save(ctx context.Context) (*Evaluation, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *EvaluationUpdateOne) SaveX(ctx context.Context) *Evaluation {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *EvaluationUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *EvaluationUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *EvaluationUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *EvaluationUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *EvaluationUpdateOne) sqlSave(ctx context.Context) (_node *Evaluation, err error) {
	_spec := sqlgraph.NewUpdateSpec(evaluation.Table, evaluation.Columns, sqlgraph.NewFieldSpec(evaluation.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Evaluation.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, evaluation.FieldID)
		for _, f := range fields {
			if !evaluation.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != evaluation.FieldID {
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
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(evaluation.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.State(); ok {
		_spec.SetField(evaluation.FieldState, field.TypeString, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(evaluation.FieldVersion, field.TypeString, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(evaluation.FieldCreatedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.FinishedAt(); ok {
		_spec.SetField(evaluation.FieldFinishedAt, field.TypeTime, value)
	}
	if _u.mutation.FinishedAtCleared() {
		_spec.ClearField(evaluation.FieldFinishedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.Configuration(); ok {
		_spec.SetField(evaluation.FieldConfiguration, field.TypeString, value)
	}
	if value, ok := _u.mutation.Figures(); ok {
		_spec.SetField(evaluation.FieldFigures, field.TypeString, value)
	}
	if value, ok := _u.mutation.Failure(); ok {
		_spec.SetField(evaluation.FieldFailure, field.TypeString, value)
	}
	if _u.mutation.FailureCleared() {
		_spec.ClearField(evaluation.FieldFailure, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Evaluation{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{evaluation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
