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
	"github.com/forebay/forebay/packages/schema/ent/driftalarm"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// DriftAlarmUpdate is the builder for updating DriftAlarm entities.
type DriftAlarmUpdate struct {
	config
	hooks     []Hook
	mutation  *DriftAlarmMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the DriftAlarmUpdate builder.
func (_u *DriftAlarmUpdate) Where(ps ...predicate.DriftAlarm) *DriftAlarmUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetMeasure sets the "measure" field.
func (_u *DriftAlarmUpdate) SetMeasure(v string) *DriftAlarmUpdate {
	_u.mutation.SetMeasure(v)
	return _u
}

// SetNillableMeasure sets the "measure" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableMeasure(v *string) *DriftAlarmUpdate {
	if v != nil {
		_u.SetMeasure(*v)
	}
	return _u
}

// SetTest sets the "test" field.
func (_u *DriftAlarmUpdate) SetTest(v string) *DriftAlarmUpdate {
	_u.mutation.SetTest(v)
	return _u
}

// SetNillableTest sets the "test" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableTest(v *string) *DriftAlarmUpdate {
	if v != nil {
		_u.SetTest(*v)
	}
	return _u
}

// SetStatistic sets the "statistic" field.
func (_u *DriftAlarmUpdate) SetStatistic(v float64) *DriftAlarmUpdate {
	_u.mutation.ResetStatistic()
	_u.mutation.SetStatistic(v)
	return _u
}

// SetNillableStatistic sets the "statistic" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableStatistic(v *float64) *DriftAlarmUpdate {
	if v != nil {
		_u.SetStatistic(*v)
	}
	return _u
}

// AddStatistic adds value to the "statistic" field.
func (_u *DriftAlarmUpdate) AddStatistic(v float64) *DriftAlarmUpdate {
	_u.mutation.AddStatistic(v)
	return _u
}

// SetThreshold sets the "threshold" field.
func (_u *DriftAlarmUpdate) SetThreshold(v float64) *DriftAlarmUpdate {
	_u.mutation.ResetThreshold()
	_u.mutation.SetThreshold(v)
	return _u
}

// SetNillableThreshold sets the "threshold" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableThreshold(v *float64) *DriftAlarmUpdate {
	if v != nil {
		_u.SetThreshold(*v)
	}
	return _u
}

// AddThreshold adds value to the "threshold" field.
func (_u *DriftAlarmUpdate) AddThreshold(v float64) *DriftAlarmUpdate {
	_u.mutation.AddThreshold(v)
	return _u
}

// SetReferenceFrom sets the "reference_from" field.
func (_u *DriftAlarmUpdate) SetReferenceFrom(v time.Time) *DriftAlarmUpdate {
	_u.mutation.SetReferenceFrom(v)
	return _u
}

// SetNillableReferenceFrom sets the "reference_from" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableReferenceFrom(v *time.Time) *DriftAlarmUpdate {
	if v != nil {
		_u.SetReferenceFrom(*v)
	}
	return _u
}

// SetReferenceTo sets the "reference_to" field.
func (_u *DriftAlarmUpdate) SetReferenceTo(v time.Time) *DriftAlarmUpdate {
	_u.mutation.SetReferenceTo(v)
	return _u
}

// SetNillableReferenceTo sets the "reference_to" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableReferenceTo(v *time.Time) *DriftAlarmUpdate {
	if v != nil {
		_u.SetReferenceTo(*v)
	}
	return _u
}

// SetWindowFrom sets the "window_from" field.
func (_u *DriftAlarmUpdate) SetWindowFrom(v time.Time) *DriftAlarmUpdate {
	_u.mutation.SetWindowFrom(v)
	return _u
}

// SetNillableWindowFrom sets the "window_from" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableWindowFrom(v *time.Time) *DriftAlarmUpdate {
	if v != nil {
		_u.SetWindowFrom(*v)
	}
	return _u
}

// SetWindowTo sets the "window_to" field.
func (_u *DriftAlarmUpdate) SetWindowTo(v time.Time) *DriftAlarmUpdate {
	_u.mutation.SetWindowTo(v)
	return _u
}

// SetNillableWindowTo sets the "window_to" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableWindowTo(v *time.Time) *DriftAlarmUpdate {
	if v != nil {
		_u.SetWindowTo(*v)
	}
	return _u
}

// SetSamples sets the "samples" field.
func (_u *DriftAlarmUpdate) SetSamples(v int) *DriftAlarmUpdate {
	_u.mutation.ResetSamples()
	_u.mutation.SetSamples(v)
	return _u
}

// SetNillableSamples sets the "samples" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableSamples(v *int) *DriftAlarmUpdate {
	if v != nil {
		_u.SetSamples(*v)
	}
	return _u
}

// AddSamples adds value to the "samples" field.
func (_u *DriftAlarmUpdate) AddSamples(v int) *DriftAlarmUpdate {
	_u.mutation.AddSamples(v)
	return _u
}

// SetEndedAt sets the "ended_at" field.
func (_u *DriftAlarmUpdate) SetEndedAt(v time.Time) *DriftAlarmUpdate {
	_u.mutation.SetEndedAt(v)
	return _u
}

// SetNillableEndedAt sets the "ended_at" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableEndedAt(v *time.Time) *DriftAlarmUpdate {
	if v != nil {
		_u.SetEndedAt(*v)
	}
	return _u
}

// ClearEndedAt clears the value of the "ended_at" field.
func (_u *DriftAlarmUpdate) ClearEndedAt() *DriftAlarmUpdate {
	_u.mutation.ClearEndedAt()
	return _u
}

// SetAcknowledgedBy sets the "acknowledged_by" field.
func (_u *DriftAlarmUpdate) SetAcknowledgedBy(v key.ID) *DriftAlarmUpdate {
	_u.mutation.SetAcknowledgedBy(v)
	return _u
}

// SetNillableAcknowledgedBy sets the "acknowledged_by" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableAcknowledgedBy(v *key.ID) *DriftAlarmUpdate {
	if v != nil {
		_u.SetAcknowledgedBy(*v)
	}
	return _u
}

// SetAcknowledgedAt sets the "acknowledged_at" field.
func (_u *DriftAlarmUpdate) SetAcknowledgedAt(v time.Time) *DriftAlarmUpdate {
	_u.mutation.SetAcknowledgedAt(v)
	return _u
}

// SetNillableAcknowledgedAt sets the "acknowledged_at" field if the given value is not nil.
func (_u *DriftAlarmUpdate) SetNillableAcknowledgedAt(v *time.Time) *DriftAlarmUpdate {
	if v != nil {
		_u.SetAcknowledgedAt(*v)
	}
	return _u
}

// ClearAcknowledgedAt clears the value of the "acknowledged_at" field.
func (_u *DriftAlarmUpdate) ClearAcknowledgedAt() *DriftAlarmUpdate {
	_u.mutation.ClearAcknowledgedAt()
	return _u
}

// Mutation returns the DriftAlarmMutation object of the builder.
func (_u *DriftAlarmUpdate) Mutation() *DriftAlarmMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *DriftAlarmUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *DriftAlarmUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *DriftAlarmUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *DriftAlarmUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *DriftAlarmUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *DriftAlarmUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *DriftAlarmUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(driftalarm.Table, driftalarm.Columns, sqlgraph.NewFieldSpec(driftalarm.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Measure(); ok {
		_spec.SetField(driftalarm.FieldMeasure, field.TypeString, value)
	}
	if value, ok := _u.mutation.Test(); ok {
		_spec.SetField(driftalarm.FieldTest, field.TypeString, value)
	}
	if value, ok := _u.mutation.Statistic(); ok {
		_spec.SetField(driftalarm.FieldStatistic, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedStatistic(); ok {
		_spec.AddField(driftalarm.FieldStatistic, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.Threshold(); ok {
		_spec.SetField(driftalarm.FieldThreshold, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedThreshold(); ok {
		_spec.AddField(driftalarm.FieldThreshold, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.ReferenceFrom(); ok {
		_spec.SetField(driftalarm.FieldReferenceFrom, field.TypeTime, value)
	}
	if value, ok := _u.mutation.ReferenceTo(); ok {
		_spec.SetField(driftalarm.FieldReferenceTo, field.TypeTime, value)
	}
	if value, ok := _u.mutation.WindowFrom(); ok {
		_spec.SetField(driftalarm.FieldWindowFrom, field.TypeTime, value)
	}
	if value, ok := _u.mutation.WindowTo(); ok {
		_spec.SetField(driftalarm.FieldWindowTo, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Samples(); ok {
		_spec.SetField(driftalarm.FieldSamples, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSamples(); ok {
		_spec.AddField(driftalarm.FieldSamples, field.TypeInt, value)
	}
	if value, ok := _u.mutation.EndedAt(); ok {
		_spec.SetField(driftalarm.FieldEndedAt, field.TypeTime, value)
	}
	if _u.mutation.EndedAtCleared() {
		_spec.ClearField(driftalarm.FieldEndedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.AcknowledgedBy(); ok {
		_spec.SetField(driftalarm.FieldAcknowledgedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.AcknowledgedAt(); ok {
		_spec.SetField(driftalarm.FieldAcknowledgedAt, field.TypeTime, value)
	}
	if _u.mutation.AcknowledgedAtCleared() {
		_spec.ClearField(driftalarm.FieldAcknowledgedAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{driftalarm.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// DriftAlarmUpdateOne is the builder for updating a single DriftAlarm entity.
type DriftAlarmUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *DriftAlarmMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetMeasure sets the "measure" field.
func (_u *DriftAlarmUpdateOne) SetMeasure(v string) *DriftAlarmUpdateOne {
	_u.mutation.SetMeasure(v)
	return _u
}

// SetNillableMeasure sets the "measure" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableMeasure(v *string) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetMeasure(*v)
	}
	return _u
}

// SetTest sets the "test" field.
func (_u *DriftAlarmUpdateOne) SetTest(v string) *DriftAlarmUpdateOne {
	_u.mutation.SetTest(v)
	return _u
}

// SetNillableTest sets the "test" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableTest(v *string) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetTest(*v)
	}
	return _u
}

// SetStatistic sets the "statistic" field.
func (_u *DriftAlarmUpdateOne) SetStatistic(v float64) *DriftAlarmUpdateOne {
	_u.mutation.ResetStatistic()
	_u.mutation.SetStatistic(v)
	return _u
}

// SetNillableStatistic sets the "statistic" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableStatistic(v *float64) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetStatistic(*v)
	}
	return _u
}

// AddStatistic adds value to the "statistic" field.
func (_u *DriftAlarmUpdateOne) AddStatistic(v float64) *DriftAlarmUpdateOne {
	_u.mutation.AddStatistic(v)
	return _u
}

// SetThreshold sets the "threshold" field.
func (_u *DriftAlarmUpdateOne) SetThreshold(v float64) *DriftAlarmUpdateOne {
	_u.mutation.ResetThreshold()
	_u.mutation.SetThreshold(v)
	return _u
}

// SetNillableThreshold sets the "threshold" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableThreshold(v *float64) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetThreshold(*v)
	}
	return _u
}

// AddThreshold adds value to the "threshold" field.
func (_u *DriftAlarmUpdateOne) AddThreshold(v float64) *DriftAlarmUpdateOne {
	_u.mutation.AddThreshold(v)
	return _u
}

// SetReferenceFrom sets the "reference_from" field.
func (_u *DriftAlarmUpdateOne) SetReferenceFrom(v time.Time) *DriftAlarmUpdateOne {
	_u.mutation.SetReferenceFrom(v)
	return _u
}

// SetNillableReferenceFrom sets the "reference_from" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableReferenceFrom(v *time.Time) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetReferenceFrom(*v)
	}
	return _u
}

// SetReferenceTo sets the "reference_to" field.
func (_u *DriftAlarmUpdateOne) SetReferenceTo(v time.Time) *DriftAlarmUpdateOne {
	_u.mutation.SetReferenceTo(v)
	return _u
}

// SetNillableReferenceTo sets the "reference_to" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableReferenceTo(v *time.Time) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetReferenceTo(*v)
	}
	return _u
}

// SetWindowFrom sets the "window_from" field.
func (_u *DriftAlarmUpdateOne) SetWindowFrom(v time.Time) *DriftAlarmUpdateOne {
	_u.mutation.SetWindowFrom(v)
	return _u
}

// SetNillableWindowFrom sets the "window_from" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableWindowFrom(v *time.Time) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetWindowFrom(*v)
	}
	return _u
}

// SetWindowTo sets the "window_to" field.
func (_u *DriftAlarmUpdateOne) SetWindowTo(v time.Time) *DriftAlarmUpdateOne {
	_u.mutation.SetWindowTo(v)
	return _u
}

// SetNillableWindowTo sets the "window_to" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableWindowTo(v *time.Time) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetWindowTo(*v)
	}
	return _u
}

// SetSamples sets the "samples" field.
func (_u *DriftAlarmUpdateOne) SetSamples(v int) *DriftAlarmUpdateOne {
	_u.mutation.ResetSamples()
	_u.mutation.SetSamples(v)
	return _u
}

// SetNillableSamples sets the "samples" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableSamples(v *int) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetSamples(*v)
	}
	return _u
}

// AddSamples adds value to the "samples" field.
func (_u *DriftAlarmUpdateOne) AddSamples(v int) *DriftAlarmUpdateOne {
	_u.mutation.AddSamples(v)
	return _u
}

// SetEndedAt sets the "ended_at" field.
func (_u *DriftAlarmUpdateOne) SetEndedAt(v time.Time) *DriftAlarmUpdateOne {
	_u.mutation.SetEndedAt(v)
	return _u
}

// SetNillableEndedAt sets the "ended_at" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableEndedAt(v *time.Time) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetEndedAt(*v)
	}
	return _u
}

// ClearEndedAt clears the value of the "ended_at" field.
func (_u *DriftAlarmUpdateOne) ClearEndedAt() *DriftAlarmUpdateOne {
	_u.mutation.ClearEndedAt()
	return _u
}

// SetAcknowledgedBy sets the "acknowledged_by" field.
func (_u *DriftAlarmUpdateOne) SetAcknowledgedBy(v key.ID) *DriftAlarmUpdateOne {
	_u.mutation.SetAcknowledgedBy(v)
	return _u
}

// SetNillableAcknowledgedBy sets the "acknowledged_by" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableAcknowledgedBy(v *key.ID) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetAcknowledgedBy(*v)
	}
	return _u
}

// SetAcknowledgedAt sets the "acknowledged_at" field.
func (_u *DriftAlarmUpdateOne) SetAcknowledgedAt(v time.Time) *DriftAlarmUpdateOne {
	_u.mutation.SetAcknowledgedAt(v)
	return _u
}

// SetNillableAcknowledgedAt sets the "acknowledged_at" field if the given value is not nil.
func (_u *DriftAlarmUpdateOne) SetNillableAcknowledgedAt(v *time.Time) *DriftAlarmUpdateOne {
	if v != nil {
		_u.SetAcknowledgedAt(*v)
	}
	return _u
}

// ClearAcknowledgedAt clears the value of the "acknowledged_at" field.
func (_u *DriftAlarmUpdateOne) ClearAcknowledgedAt() *DriftAlarmUpdateOne {
	_u.mutation.ClearAcknowledgedAt()
	return _u
}

// Mutation returns the DriftAlarmMutation object of the builder.
func (_u *DriftAlarmUpdateOne) Mutation() *DriftAlarmMutation {
	return _u.mutation
}

// Where appends a list predicates to the DriftAlarmUpdate builder.
func (_u *DriftAlarmUpdateOne) Where(ps ...predicate.DriftAlarm) *DriftAlarmUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *DriftAlarmUpdateOne) Select(field string, fields ...string) *DriftAlarmUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated DriftAlarm entity.
func (_u *DriftAlarmUpdateOne) Save(ctx context.Context) (*DriftAlarm, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *DriftAlarmUpdateOne) SaveX(ctx context.Context) *DriftAlarm {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *DriftAlarmUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *DriftAlarmUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *DriftAlarmUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *DriftAlarmUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *DriftAlarmUpdateOne) sqlSave(ctx context.Context) (_node *DriftAlarm, err error) {
	_spec := sqlgraph.NewUpdateSpec(driftalarm.Table, driftalarm.Columns, sqlgraph.NewFieldSpec(driftalarm.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "DriftAlarm.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, driftalarm.FieldID)
		for _, f := range fields {
			if !driftalarm.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != driftalarm.FieldID {
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
	if value, ok := _u.mutation.Measure(); ok {
		_spec.SetField(driftalarm.FieldMeasure, field.TypeString, value)
	}
	if value, ok := _u.mutation.Test(); ok {
		_spec.SetField(driftalarm.FieldTest, field.TypeString, value)
	}
	if value, ok := _u.mutation.Statistic(); ok {
		_spec.SetField(driftalarm.FieldStatistic, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedStatistic(); ok {
		_spec.AddField(driftalarm.FieldStatistic, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.Threshold(); ok {
		_spec.SetField(driftalarm.FieldThreshold, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedThreshold(); ok {
		_spec.AddField(driftalarm.FieldThreshold, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.ReferenceFrom(); ok {
		_spec.SetField(driftalarm.FieldReferenceFrom, field.TypeTime, value)
	}
	if value, ok := _u.mutation.ReferenceTo(); ok {
		_spec.SetField(driftalarm.FieldReferenceTo, field.TypeTime, value)
	}
	if value, ok := _u.mutation.WindowFrom(); ok {
		_spec.SetField(driftalarm.FieldWindowFrom, field.TypeTime, value)
	}
	if value, ok := _u.mutation.WindowTo(); ok {
		_spec.SetField(driftalarm.FieldWindowTo, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Samples(); ok {
		_spec.SetField(driftalarm.FieldSamples, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSamples(); ok {
		_spec.AddField(driftalarm.FieldSamples, field.TypeInt, value)
	}
	if value, ok := _u.mutation.EndedAt(); ok {
		_spec.SetField(driftalarm.FieldEndedAt, field.TypeTime, value)
	}
	if _u.mutation.EndedAtCleared() {
		_spec.ClearField(driftalarm.FieldEndedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.AcknowledgedBy(); ok {
		_spec.SetField(driftalarm.FieldAcknowledgedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.AcknowledgedAt(); ok {
		_spec.SetField(driftalarm.FieldAcknowledgedAt, field.TypeTime, value)
	}
	if _u.mutation.AcknowledgedAtCleared() {
		_spec.ClearField(driftalarm.FieldAcknowledgedAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &DriftAlarm{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{driftalarm.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
