// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/observation"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
)

// ObservationUpdate is the builder for updating Observation entities.
type ObservationUpdate struct {
	config
	hooks     []Hook
	mutation  *ObservationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the ObservationUpdate builder.
func (_u *ObservationUpdate) Where(ps ...predicate.Observation) *ObservationUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetLength sets the "length" field.
func (_u *ObservationUpdate) SetLength(v int) *ObservationUpdate {
	_u.mutation.ResetLength()
	_u.mutation.SetLength(v)
	return _u
}

// SetNillableLength sets the "length" field if the given value is not nil.
func (_u *ObservationUpdate) SetNillableLength(v *int) *ObservationUpdate {
	if v != nil {
		_u.SetLength(*v)
	}
	return _u
}

// AddLength adds value to the "length" field.
func (_u *ObservationUpdate) AddLength(v int) *ObservationUpdate {
	_u.mutation.AddLength(v)
	return _u
}

// SetFound sets the "found" field.
func (_u *ObservationUpdate) SetFound(v int) *ObservationUpdate {
	_u.mutation.ResetFound()
	_u.mutation.SetFound(v)
	return _u
}

// SetNillableFound sets the "found" field if the given value is not nil.
func (_u *ObservationUpdate) SetNillableFound(v *int) *ObservationUpdate {
	if v != nil {
		_u.SetFound(*v)
	}
	return _u
}

// AddFound adds value to the "found" field.
func (_u *ObservationUpdate) AddFound(v int) *ObservationUpdate {
	_u.mutation.AddFound(v)
	return _u
}

// SetDeclined sets the "declined" field.
func (_u *ObservationUpdate) SetDeclined(v bool) *ObservationUpdate {
	_u.mutation.SetDeclined(v)
	return _u
}

// SetNillableDeclined sets the "declined" field if the given value is not nil.
func (_u *ObservationUpdate) SetNillableDeclined(v *bool) *ObservationUpdate {
	if v != nil {
		_u.SetDeclined(*v)
	}
	return _u
}

// SetTopScore sets the "top_score" field.
func (_u *ObservationUpdate) SetTopScore(v float64) *ObservationUpdate {
	_u.mutation.ResetTopScore()
	_u.mutation.SetTopScore(v)
	return _u
}

// SetNillableTopScore sets the "top_score" field if the given value is not nil.
func (_u *ObservationUpdate) SetNillableTopScore(v *float64) *ObservationUpdate {
	if v != nil {
		_u.SetTopScore(*v)
	}
	return _u
}

// AddTopScore adds value to the "top_score" field.
func (_u *ObservationUpdate) AddTopScore(v float64) *ObservationUpdate {
	_u.mutation.AddTopScore(v)
	return _u
}

// SetCoverage sets the "coverage" field.
func (_u *ObservationUpdate) SetCoverage(v float64) *ObservationUpdate {
	_u.mutation.ResetCoverage()
	_u.mutation.SetCoverage(v)
	return _u
}

// SetNillableCoverage sets the "coverage" field if the given value is not nil.
func (_u *ObservationUpdate) SetNillableCoverage(v *float64) *ObservationUpdate {
	if v != nil {
		_u.SetCoverage(*v)
	}
	return _u
}

// AddCoverage adds value to the "coverage" field.
func (_u *ObservationUpdate) AddCoverage(v float64) *ObservationUpdate {
	_u.mutation.AddCoverage(v)
	return _u
}

// SetTopics sets the "topics" field.
func (_u *ObservationUpdate) SetTopics(v []byte) *ObservationUpdate {
	_u.mutation.SetTopics(v)
	return _u
}

// Mutation returns the ObservationMutation object of the builder.
func (_u *ObservationUpdate) Mutation() *ObservationMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ObservationUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ObservationUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ObservationUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ObservationUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ObservationUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ObservationUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ObservationUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(observation.Table, observation.Columns, sqlgraph.NewFieldSpec(observation.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Length(); ok {
		_spec.SetField(observation.FieldLength, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedLength(); ok {
		_spec.AddField(observation.FieldLength, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Found(); ok {
		_spec.SetField(observation.FieldFound, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedFound(); ok {
		_spec.AddField(observation.FieldFound, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Declined(); ok {
		_spec.SetField(observation.FieldDeclined, field.TypeBool, value)
	}
	if value, ok := _u.mutation.TopScore(); ok {
		_spec.SetField(observation.FieldTopScore, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedTopScore(); ok {
		_spec.AddField(observation.FieldTopScore, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.Coverage(); ok {
		_spec.SetField(observation.FieldCoverage, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedCoverage(); ok {
		_spec.AddField(observation.FieldCoverage, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.Topics(); ok {
		_spec.SetField(observation.FieldTopics, field.TypeBytes, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{observation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ObservationUpdateOne is the builder for updating a single Observation entity.
type ObservationUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *ObservationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetLength sets the "length" field.
func (_u *ObservationUpdateOne) SetLength(v int) *ObservationUpdateOne {
	_u.mutation.ResetLength()
	_u.mutation.SetLength(v)
	return _u
}

// SetNillableLength sets the "length" field if the given value is not nil.
func (_u *ObservationUpdateOne) SetNillableLength(v *int) *ObservationUpdateOne {
	if v != nil {
		_u.SetLength(*v)
	}
	return _u
}

// AddLength adds value to the "length" field.
func (_u *ObservationUpdateOne) AddLength(v int) *ObservationUpdateOne {
	_u.mutation.AddLength(v)
	return _u
}

// SetFound sets the "found" field.
func (_u *ObservationUpdateOne) SetFound(v int) *ObservationUpdateOne {
	_u.mutation.ResetFound()
	_u.mutation.SetFound(v)
	return _u
}

// SetNillableFound sets the "found" field if the given value is not nil.
func (_u *ObservationUpdateOne) SetNillableFound(v *int) *ObservationUpdateOne {
	if v != nil {
		_u.SetFound(*v)
	}
	return _u
}

// AddFound adds value to the "found" field.
func (_u *ObservationUpdateOne) AddFound(v int) *ObservationUpdateOne {
	_u.mutation.AddFound(v)
	return _u
}

// SetDeclined sets the "declined" field.
func (_u *ObservationUpdateOne) SetDeclined(v bool) *ObservationUpdateOne {
	_u.mutation.SetDeclined(v)
	return _u
}

// SetNillableDeclined sets the "declined" field if the given value is not nil.
func (_u *ObservationUpdateOne) SetNillableDeclined(v *bool) *ObservationUpdateOne {
	if v != nil {
		_u.SetDeclined(*v)
	}
	return _u
}

// SetTopScore sets the "top_score" field.
func (_u *ObservationUpdateOne) SetTopScore(v float64) *ObservationUpdateOne {
	_u.mutation.ResetTopScore()
	_u.mutation.SetTopScore(v)
	return _u
}

// SetNillableTopScore sets the "top_score" field if the given value is not nil.
func (_u *ObservationUpdateOne) SetNillableTopScore(v *float64) *ObservationUpdateOne {
	if v != nil {
		_u.SetTopScore(*v)
	}
	return _u
}

// AddTopScore adds value to the "top_score" field.
func (_u *ObservationUpdateOne) AddTopScore(v float64) *ObservationUpdateOne {
	_u.mutation.AddTopScore(v)
	return _u
}

// SetCoverage sets the "coverage" field.
func (_u *ObservationUpdateOne) SetCoverage(v float64) *ObservationUpdateOne {
	_u.mutation.ResetCoverage()
	_u.mutation.SetCoverage(v)
	return _u
}

// SetNillableCoverage sets the "coverage" field if the given value is not nil.
func (_u *ObservationUpdateOne) SetNillableCoverage(v *float64) *ObservationUpdateOne {
	if v != nil {
		_u.SetCoverage(*v)
	}
	return _u
}

// AddCoverage adds value to the "coverage" field.
func (_u *ObservationUpdateOne) AddCoverage(v float64) *ObservationUpdateOne {
	_u.mutation.AddCoverage(v)
	return _u
}

// SetTopics sets the "topics" field.
func (_u *ObservationUpdateOne) SetTopics(v []byte) *ObservationUpdateOne {
	_u.mutation.SetTopics(v)
	return _u
}

// Mutation returns the ObservationMutation object of the builder.
func (_u *ObservationUpdateOne) Mutation() *ObservationMutation {
	return _u.mutation
}

// Where appends a list predicates to the ObservationUpdate builder.
func (_u *ObservationUpdateOne) Where(ps ...predicate.Observation) *ObservationUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ObservationUpdateOne) Select(field string, fields ...string) *ObservationUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Observation entity.
func (_u *ObservationUpdateOne) Save(ctx context.Context) (*Observation, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ObservationUpdateOne) SaveX(ctx context.Context) *Observation {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ObservationUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ObservationUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ObservationUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ObservationUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ObservationUpdateOne) sqlSave(ctx context.Context) (_node *Observation, err error) {
	_spec := sqlgraph.NewUpdateSpec(observation.Table, observation.Columns, sqlgraph.NewFieldSpec(observation.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Observation.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, observation.FieldID)
		for _, f := range fields {
			if !observation.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != observation.FieldID {
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
	if value, ok := _u.mutation.Length(); ok {
		_spec.SetField(observation.FieldLength, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedLength(); ok {
		_spec.AddField(observation.FieldLength, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Found(); ok {
		_spec.SetField(observation.FieldFound, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedFound(); ok {
		_spec.AddField(observation.FieldFound, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Declined(); ok {
		_spec.SetField(observation.FieldDeclined, field.TypeBool, value)
	}
	if value, ok := _u.mutation.TopScore(); ok {
		_spec.SetField(observation.FieldTopScore, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedTopScore(); ok {
		_spec.AddField(observation.FieldTopScore, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.Coverage(); ok {
		_spec.SetField(observation.FieldCoverage, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.AddedCoverage(); ok {
		_spec.AddField(observation.FieldCoverage, field.TypeFloat64, value)
	}
	if value, ok := _u.mutation.Topics(); ok {
		_spec.SetField(observation.FieldTopics, field.TypeBytes, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Observation{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{observation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
