// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/evaluationresult"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// EvaluationResultUpdate is the builder for updating EvaluationResult entities.
type EvaluationResultUpdate struct {
	config
	hooks     []Hook
	mutation  *EvaluationResultMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the EvaluationResultUpdate builder.
func (_u *EvaluationResultUpdate) Where(ps ...predicate.EvaluationResult) *EvaluationResultUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetEvaluationID sets the "evaluation_id" field.
func (_u *EvaluationResultUpdate) SetEvaluationID(v key.ID) *EvaluationResultUpdate {
	_u.mutation.SetEvaluationID(v)
	return _u
}

// SetNillableEvaluationID sets the "evaluation_id" field if the given value is not nil.
func (_u *EvaluationResultUpdate) SetNillableEvaluationID(v *key.ID) *EvaluationResultUpdate {
	if v != nil {
		_u.SetEvaluationID(*v)
	}
	return _u
}

// SetQuery sets the "query" field.
func (_u *EvaluationResultUpdate) SetQuery(v string) *EvaluationResultUpdate {
	_u.mutation.SetQuery(v)
	return _u
}

// SetNillableQuery sets the "query" field if the given value is not nil.
func (_u *EvaluationResultUpdate) SetNillableQuery(v *string) *EvaluationResultUpdate {
	if v != nil {
		_u.SetQuery(*v)
	}
	return _u
}

// SetMeasures sets the "measures" field.
func (_u *EvaluationResultUpdate) SetMeasures(v string) *EvaluationResultUpdate {
	_u.mutation.SetMeasures(v)
	return _u
}

// SetNillableMeasures sets the "measures" field if the given value is not nil.
func (_u *EvaluationResultUpdate) SetNillableMeasures(v *string) *EvaluationResultUpdate {
	if v != nil {
		_u.SetMeasures(*v)
	}
	return _u
}

// SetRanking sets the "ranking" field.
func (_u *EvaluationResultUpdate) SetRanking(v string) *EvaluationResultUpdate {
	_u.mutation.SetRanking(v)
	return _u
}

// SetNillableRanking sets the "ranking" field if the given value is not nil.
func (_u *EvaluationResultUpdate) SetNillableRanking(v *string) *EvaluationResultUpdate {
	if v != nil {
		_u.SetRanking(*v)
	}
	return _u
}

// SetTookUs sets the "took_us" field.
func (_u *EvaluationResultUpdate) SetTookUs(v int64) *EvaluationResultUpdate {
	_u.mutation.ResetTookUs()
	_u.mutation.SetTookUs(v)
	return _u
}

// SetNillableTookUs sets the "took_us" field if the given value is not nil.
func (_u *EvaluationResultUpdate) SetNillableTookUs(v *int64) *EvaluationResultUpdate {
	if v != nil {
		_u.SetTookUs(*v)
	}
	return _u
}

// AddTookUs adds value to the "took_us" field.
func (_u *EvaluationResultUpdate) AddTookUs(v int64) *EvaluationResultUpdate {
	_u.mutation.AddTookUs(v)
	return _u
}

// Mutation returns the EvaluationResultMutation object of the builder.
func (_u *EvaluationResultUpdate) Mutation() *EvaluationResultMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *EvaluationResultUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *EvaluationResultUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *EvaluationResultUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *EvaluationResultUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *EvaluationResultUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *EvaluationResultUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *EvaluationResultUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(evaluationresult.Table, evaluationresult.Columns, sqlgraph.NewFieldSpec(evaluationresult.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.EvaluationID(); ok {
		_spec.SetField(evaluationresult.FieldEvaluationID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Query(); ok {
		_spec.SetField(evaluationresult.FieldQuery, field.TypeString, value)
	}
	if value, ok := _u.mutation.Measures(); ok {
		_spec.SetField(evaluationresult.FieldMeasures, field.TypeString, value)
	}
	if value, ok := _u.mutation.Ranking(); ok {
		_spec.SetField(evaluationresult.FieldRanking, field.TypeString, value)
	}
	if value, ok := _u.mutation.TookUs(); ok {
		_spec.SetField(evaluationresult.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTookUs(); ok {
		_spec.AddField(evaluationresult.FieldTookUs, field.TypeInt64, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{evaluationresult.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// EvaluationResultUpdateOne is the builder for updating a single EvaluationResult entity.
type EvaluationResultUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *EvaluationResultMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetEvaluationID sets the "evaluation_id" field.
func (_u *EvaluationResultUpdateOne) SetEvaluationID(v key.ID) *EvaluationResultUpdateOne {
	_u.mutation.SetEvaluationID(v)
	return _u
}

// SetNillableEvaluationID sets the "evaluation_id" field if the given value is not nil.
func (_u *EvaluationResultUpdateOne) SetNillableEvaluationID(v *key.ID) *EvaluationResultUpdateOne {
	if v != nil {
		_u.SetEvaluationID(*v)
	}
	return _u
}

// SetQuery sets the "query" field.
func (_u *EvaluationResultUpdateOne) SetQuery(v string) *EvaluationResultUpdateOne {
	_u.mutation.SetQuery(v)
	return _u
}

// SetNillableQuery sets the "query" field if the given value is not nil.
func (_u *EvaluationResultUpdateOne) SetNillableQuery(v *string) *EvaluationResultUpdateOne {
	if v != nil {
		_u.SetQuery(*v)
	}
	return _u
}

// SetMeasures sets the "measures" field.
func (_u *EvaluationResultUpdateOne) SetMeasures(v string) *EvaluationResultUpdateOne {
	_u.mutation.SetMeasures(v)
	return _u
}

// SetNillableMeasures sets the "measures" field if the given value is not nil.
func (_u *EvaluationResultUpdateOne) SetNillableMeasures(v *string) *EvaluationResultUpdateOne {
	if v != nil {
		_u.SetMeasures(*v)
	}
	return _u
}

// SetRanking sets the "ranking" field.
func (_u *EvaluationResultUpdateOne) SetRanking(v string) *EvaluationResultUpdateOne {
	_u.mutation.SetRanking(v)
	return _u
}

// SetNillableRanking sets the "ranking" field if the given value is not nil.
func (_u *EvaluationResultUpdateOne) SetNillableRanking(v *string) *EvaluationResultUpdateOne {
	if v != nil {
		_u.SetRanking(*v)
	}
	return _u
}

// SetTookUs sets the "took_us" field.
func (_u *EvaluationResultUpdateOne) SetTookUs(v int64) *EvaluationResultUpdateOne {
	_u.mutation.ResetTookUs()
	_u.mutation.SetTookUs(v)
	return _u
}

// SetNillableTookUs sets the "took_us" field if the given value is not nil.
func (_u *EvaluationResultUpdateOne) SetNillableTookUs(v *int64) *EvaluationResultUpdateOne {
	if v != nil {
		_u.SetTookUs(*v)
	}
	return _u
}

// AddTookUs adds value to the "took_us" field.
func (_u *EvaluationResultUpdateOne) AddTookUs(v int64) *EvaluationResultUpdateOne {
	_u.mutation.AddTookUs(v)
	return _u
}

// Mutation returns the EvaluationResultMutation object of the builder.
func (_u *EvaluationResultUpdateOne) Mutation() *EvaluationResultMutation {
	return _u.mutation
}

// Where appends a list predicates to the EvaluationResultUpdate builder.
func (_u *EvaluationResultUpdateOne) Where(ps ...predicate.EvaluationResult) *EvaluationResultUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *EvaluationResultUpdateOne) Select(field string, fields ...string) *EvaluationResultUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated EvaluationResult entity.
func (_u *EvaluationResultUpdateOne) Save(ctx context.Context) (*EvaluationResult, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *EvaluationResultUpdateOne) SaveX(ctx context.Context) *EvaluationResult {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *EvaluationResultUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *EvaluationResultUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *EvaluationResultUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *EvaluationResultUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *EvaluationResultUpdateOne) sqlSave(ctx context.Context) (_node *EvaluationResult, err error) {
	_spec := sqlgraph.NewUpdateSpec(evaluationresult.Table, evaluationresult.Columns, sqlgraph.NewFieldSpec(evaluationresult.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "EvaluationResult.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, evaluationresult.FieldID)
		for _, f := range fields {
			if !evaluationresult.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != evaluationresult.FieldID {
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
	if value, ok := _u.mutation.EvaluationID(); ok {
		_spec.SetField(evaluationresult.FieldEvaluationID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Query(); ok {
		_spec.SetField(evaluationresult.FieldQuery, field.TypeString, value)
	}
	if value, ok := _u.mutation.Measures(); ok {
		_spec.SetField(evaluationresult.FieldMeasures, field.TypeString, value)
	}
	if value, ok := _u.mutation.Ranking(); ok {
		_spec.SetField(evaluationresult.FieldRanking, field.TypeString, value)
	}
	if value, ok := _u.mutation.TookUs(); ok {
		_spec.SetField(evaluationresult.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTookUs(); ok {
		_spec.AddField(evaluationresult.FieldTookUs, field.TypeInt64, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &EvaluationResult{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{evaluationresult.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
