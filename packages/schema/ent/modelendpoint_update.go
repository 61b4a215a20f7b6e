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
	"github.com/forebay/forebay/packages/schema/ent/modelendpoint"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
)

// ModelEndpointUpdate is the builder for updating ModelEndpoint entities.
type ModelEndpointUpdate struct {
	config
	hooks     []Hook
	mutation  *ModelEndpointMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the ModelEndpointUpdate builder.
func (_u *ModelEndpointUpdate) Where(ps ...predicate.ModelEndpoint) *ModelEndpointUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetPurpose sets the "purpose" field.
func (_u *ModelEndpointUpdate) SetPurpose(v string) *ModelEndpointUpdate {
	_u.mutation.SetPurpose(v)
	return _u
}

// SetNillablePurpose sets the "purpose" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillablePurpose(v *string) *ModelEndpointUpdate {
	if v != nil {
		_u.SetPurpose(*v)
	}
	return _u
}

// SetProtocol sets the "protocol" field.
func (_u *ModelEndpointUpdate) SetProtocol(v string) *ModelEndpointUpdate {
	_u.mutation.SetProtocol(v)
	return _u
}

// SetNillableProtocol sets the "protocol" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableProtocol(v *string) *ModelEndpointUpdate {
	if v != nil {
		_u.SetProtocol(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *ModelEndpointUpdate) SetName(v string) *ModelEndpointUpdate {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableName(v *string) *ModelEndpointUpdate {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetBaseURL sets the "base_url" field.
func (_u *ModelEndpointUpdate) SetBaseURL(v string) *ModelEndpointUpdate {
	_u.mutation.SetBaseURL(v)
	return _u
}

// SetNillableBaseURL sets the "base_url" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableBaseURL(v *string) *ModelEndpointUpdate {
	if v != nil {
		_u.SetBaseURL(*v)
	}
	return _u
}

// SetModel sets the "model" field.
func (_u *ModelEndpointUpdate) SetModel(v string) *ModelEndpointUpdate {
	_u.mutation.SetModel(v)
	return _u
}

// SetNillableModel sets the "model" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableModel(v *string) *ModelEndpointUpdate {
	if v != nil {
		_u.SetModel(*v)
	}
	return _u
}

// SetSecret sets the "secret" field.
func (_u *ModelEndpointUpdate) SetSecret(v []byte) *ModelEndpointUpdate {
	_u.mutation.SetSecret(v)
	return _u
}

// SetState sets the "state" field.
func (_u *ModelEndpointUpdate) SetState(v string) *ModelEndpointUpdate {
	_u.mutation.SetState(v)
	return _u
}

// SetNillableState sets the "state" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableState(v *string) *ModelEndpointUpdate {
	if v != nil {
		_u.SetState(*v)
	}
	return _u
}

// SetDimension sets the "dimension" field.
func (_u *ModelEndpointUpdate) SetDimension(v int) *ModelEndpointUpdate {
	_u.mutation.ResetDimension()
	_u.mutation.SetDimension(v)
	return _u
}

// SetNillableDimension sets the "dimension" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableDimension(v *int) *ModelEndpointUpdate {
	if v != nil {
		_u.SetDimension(*v)
	}
	return _u
}

// AddDimension adds value to the "dimension" field.
func (_u *ModelEndpointUpdate) AddDimension(v int) *ModelEndpointUpdate {
	_u.mutation.AddDimension(v)
	return _u
}

// SetInputPrice sets the "input_price" field.
func (_u *ModelEndpointUpdate) SetInputPrice(v int64) *ModelEndpointUpdate {
	_u.mutation.ResetInputPrice()
	_u.mutation.SetInputPrice(v)
	return _u
}

// SetNillableInputPrice sets the "input_price" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableInputPrice(v *int64) *ModelEndpointUpdate {
	if v != nil {
		_u.SetInputPrice(*v)
	}
	return _u
}

// AddInputPrice adds value to the "input_price" field.
func (_u *ModelEndpointUpdate) AddInputPrice(v int64) *ModelEndpointUpdate {
	_u.mutation.AddInputPrice(v)
	return _u
}

// SetOutputPrice sets the "output_price" field.
func (_u *ModelEndpointUpdate) SetOutputPrice(v int64) *ModelEndpointUpdate {
	_u.mutation.ResetOutputPrice()
	_u.mutation.SetOutputPrice(v)
	return _u
}

// SetNillableOutputPrice sets the "output_price" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableOutputPrice(v *int64) *ModelEndpointUpdate {
	if v != nil {
		_u.SetOutputPrice(*v)
	}
	return _u
}

// AddOutputPrice adds value to the "output_price" field.
func (_u *ModelEndpointUpdate) AddOutputPrice(v int64) *ModelEndpointUpdate {
	_u.mutation.AddOutputPrice(v)
	return _u
}

// SetMonthlyBudget sets the "monthly_budget" field.
func (_u *ModelEndpointUpdate) SetMonthlyBudget(v int64) *ModelEndpointUpdate {
	_u.mutation.ResetMonthlyBudget()
	_u.mutation.SetMonthlyBudget(v)
	return _u
}

// SetNillableMonthlyBudget sets the "monthly_budget" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableMonthlyBudget(v *int64) *ModelEndpointUpdate {
	if v != nil {
		_u.SetMonthlyBudget(*v)
	}
	return _u
}

// AddMonthlyBudget adds value to the "monthly_budget" field.
func (_u *ModelEndpointUpdate) AddMonthlyBudget(v int64) *ModelEndpointUpdate {
	_u.mutation.AddMonthlyBudget(v)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *ModelEndpointUpdate) SetUpdatedAt(v time.Time) *ModelEndpointUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableUpdatedAt(v *time.Time) *ModelEndpointUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetFollowed sets the "followed" field.
func (_u *ModelEndpointUpdate) SetFollowed(v int64) *ModelEndpointUpdate {
	_u.mutation.ResetFollowed()
	_u.mutation.SetFollowed(v)
	return _u
}

// SetNillableFollowed sets the "followed" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableFollowed(v *int64) *ModelEndpointUpdate {
	if v != nil {
		_u.SetFollowed(*v)
	}
	return _u
}

// AddFollowed adds value to the "followed" field.
func (_u *ModelEndpointUpdate) AddFollowed(v int64) *ModelEndpointUpdate {
	_u.mutation.AddFollowed(v)
	return _u
}

// ClearFollowed clears the value of the "followed" field.
func (_u *ModelEndpointUpdate) ClearFollowed() *ModelEndpointUpdate {
	_u.mutation.ClearFollowed()
	return _u
}

// SetFailure sets the "failure" field.
func (_u *ModelEndpointUpdate) SetFailure(v string) *ModelEndpointUpdate {
	_u.mutation.SetFailure(v)
	return _u
}

// SetNillableFailure sets the "failure" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableFailure(v *string) *ModelEndpointUpdate {
	if v != nil {
		_u.SetFailure(*v)
	}
	return _u
}

// ClearFailure clears the value of the "failure" field.
func (_u *ModelEndpointUpdate) ClearFailure() *ModelEndpointUpdate {
	_u.mutation.ClearFailure()
	return _u
}

// SetRetryAt sets the "retry_at" field.
func (_u *ModelEndpointUpdate) SetRetryAt(v time.Time) *ModelEndpointUpdate {
	_u.mutation.SetRetryAt(v)
	return _u
}

// SetNillableRetryAt sets the "retry_at" field if the given value is not nil.
func (_u *ModelEndpointUpdate) SetNillableRetryAt(v *time.Time) *ModelEndpointUpdate {
	if v != nil {
		_u.SetRetryAt(*v)
	}
	return _u
}

// ClearRetryAt clears the value of the "retry_at" field.
func (_u *ModelEndpointUpdate) ClearRetryAt() *ModelEndpointUpdate {
	_u.mutation.ClearRetryAt()
	return _u
}

// Mutation returns the ModelEndpointMutation object of the builder.
func (_u *ModelEndpointUpdate) Mutation() *ModelEndpointMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ModelEndpointUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ModelEndpointUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ModelEndpointUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ModelEndpointUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ModelEndpointUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ModelEndpointUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ModelEndpointUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(modelendpoint.Table, modelendpoint.Columns, sqlgraph.NewFieldSpec(modelendpoint.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Purpose(); ok {
		_spec.SetField(modelendpoint.FieldPurpose, field.TypeString, value)
	}
	if value, ok := _u.mutation.Protocol(); ok {
		_spec.SetField(modelendpoint.FieldProtocol, field.TypeString, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(modelendpoint.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.BaseURL(); ok {
		_spec.SetField(modelendpoint.FieldBaseURL, field.TypeString, value)
	}
	if value, ok := _u.mutation.Model(); ok {
		_spec.SetField(modelendpoint.FieldModel, field.TypeString, value)
	}
	if value, ok := _u.mutation.Secret(); ok {
		_spec.SetField(modelendpoint.FieldSecret, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.State(); ok {
		_spec.SetField(modelendpoint.FieldState, field.TypeString, value)
	}
	if value, ok := _u.mutation.Dimension(); ok {
		_spec.SetField(modelendpoint.FieldDimension, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedDimension(); ok {
		_spec.AddField(modelendpoint.FieldDimension, field.TypeInt, value)
	}
	if value, ok := _u.mutation.InputPrice(); ok {
		_spec.SetField(modelendpoint.FieldInputPrice, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedInputPrice(); ok {
		_spec.AddField(modelendpoint.FieldInputPrice, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.OutputPrice(); ok {
		_spec.SetField(modelendpoint.FieldOutputPrice, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedOutputPrice(); ok {
		_spec.AddField(modelendpoint.FieldOutputPrice, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.MonthlyBudget(); ok {
		_spec.SetField(modelendpoint.FieldMonthlyBudget, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedMonthlyBudget(); ok {
		_spec.AddField(modelendpoint.FieldMonthlyBudget, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(modelendpoint.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Followed(); ok {
		_spec.SetField(modelendpoint.FieldFollowed, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedFollowed(); ok {
		_spec.AddField(modelendpoint.FieldFollowed, field.TypeInt64, value)
	}
	if _u.mutation.FollowedCleared() {
		_spec.ClearField(modelendpoint.FieldFollowed, field.TypeInt64)
	}
	if value, ok := _u.mutation.Failure(); ok {
		_spec.SetField(modelendpoint.FieldFailure, field.TypeString, value)
	}
	if _u.mutation.FailureCleared() {
		_spec.ClearField(modelendpoint.FieldFailure, field.TypeString)
	}
	if value, ok := _u.mutation.RetryAt(); ok {
		_spec.SetField(modelendpoint.FieldRetryAt, field.TypeTime, value)
	}
	if _u.mutation.RetryAtCleared() {
		_spec.ClearField(modelendpoint.FieldRetryAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{modelendpoint.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ModelEndpointUpdateOne is the builder for updating a single ModelEndpoint entity.
type ModelEndpointUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *ModelEndpointMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetPurpose sets the "purpose" field.
func (_u *ModelEndpointUpdateOne) SetPurpose(v string) *ModelEndpointUpdateOne {
	_u.mutation.SetPurpose(v)
	return _u
}

// SetNillablePurpose sets the "purpose" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillablePurpose(v *string) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetPurpose(*v)
	}
	return _u
}

// SetProtocol sets the "protocol" field.
func (_u *ModelEndpointUpdateOne) SetProtocol(v string) *ModelEndpointUpdateOne {
	_u.mutation.SetProtocol(v)
	return _u
}

// SetNillableProtocol sets the "protocol" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableProtocol(v *string) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetProtocol(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *ModelEndpointUpdateOne) SetName(v string) *ModelEndpointUpdateOne {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableName(v *string) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetBaseURL sets the "base_url" field.
func (_u *ModelEndpointUpdateOne) SetBaseURL(v string) *ModelEndpointUpdateOne {
	_u.mutation.SetBaseURL(v)
	return _u
}

// SetNillableBaseURL sets the "base_url" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableBaseURL(v *string) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetBaseURL(*v)
	}
	return _u
}

// SetModel sets the "model" field.
func (_u *ModelEndpointUpdateOne) SetModel(v string) *ModelEndpointUpdateOne {
	_u.mutation.SetModel(v)
	return _u
}

// SetNillableModel sets the "model" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableModel(v *string) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetModel(*v)
	}
	return _u
}

// SetSecret sets the "secret" field.
func (_u *ModelEndpointUpdateOne) SetSecret(v []byte) *ModelEndpointUpdateOne {
	_u.mutation.SetSecret(v)
	return _u
}

// SetState sets the "state" field.
func (_u *ModelEndpointUpdateOne) SetState(v string) *ModelEndpointUpdateOne {
	_u.mutation.SetState(v)
	return _u
}

// SetNillableState sets the "state" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableState(v *string) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetState(*v)
	}
	return _u
}

// SetDimension sets the "dimension" field.
func (_u *ModelEndpointUpdateOne) SetDimension(v int) *ModelEndpointUpdateOne {
	_u.mutation.ResetDimension()
	_u.mutation.SetDimension(v)
	return _u
}

// SetNillableDimension sets the "dimension" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableDimension(v *int) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetDimension(*v)
	}
	return _u
}

// AddDimension adds value to the "dimension" field.
func (_u *ModelEndpointUpdateOne) AddDimension(v int) *ModelEndpointUpdateOne {
	_u.mutation.AddDimension(v)
	return _u
}

// SetInputPrice sets the "input_price" field.
func (_u *ModelEndpointUpdateOne) SetInputPrice(v int64) *ModelEndpointUpdateOne {
	_u.mutation.ResetInputPrice()
	_u.mutation.SetInputPrice(v)
	return _u
}

// SetNillableInputPrice sets the "input_price" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableInputPrice(v *int64) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetInputPrice(*v)
	}
	return _u
}

// AddInputPrice adds value to the "input_price" field.
func (_u *ModelEndpointUpdateOne) AddInputPrice(v int64) *ModelEndpointUpdateOne {
	_u.mutation.AddInputPrice(v)
	return _u
}

// SetOutputPrice sets the "output_price" field.
func (_u *ModelEndpointUpdateOne) SetOutputPrice(v int64) *ModelEndpointUpdateOne {
	_u.mutation.ResetOutputPrice()
	_u.mutation.SetOutputPrice(v)
	return _u
}

// SetNillableOutputPrice sets the "output_price" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableOutputPrice(v *int64) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetOutputPrice(*v)
	}
	return _u
}

// AddOutputPrice adds value to the "output_price" field.
func (_u *ModelEndpointUpdateOne) AddOutputPrice(v int64) *ModelEndpointUpdateOne {
	_u.mutation.AddOutputPrice(v)
	return _u
}

// SetMonthlyBudget sets the "monthly_budget" field.
func (_u *ModelEndpointUpdateOne) SetMonthlyBudget(v int64) *ModelEndpointUpdateOne {
	_u.mutation.ResetMonthlyBudget()
	_u.mutation.SetMonthlyBudget(v)
	return _u
}

// SetNillableMonthlyBudget sets the "monthly_budget" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableMonthlyBudget(v *int64) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetMonthlyBudget(*v)
	}
	return _u
}

// AddMonthlyBudget adds value to the "monthly_budget" field.
func (_u *ModelEndpointUpdateOne) AddMonthlyBudget(v int64) *ModelEndpointUpdateOne {
	_u.mutation.AddMonthlyBudget(v)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *ModelEndpointUpdateOne) SetUpdatedAt(v time.Time) *ModelEndpointUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableUpdatedAt(v *time.Time) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetFollowed sets the "followed" field.
func (_u *ModelEndpointUpdateOne) SetFollowed(v int64) *ModelEndpointUpdateOne {
	_u.mutation.ResetFollowed()
	_u.mutation.SetFollowed(v)
	return _u
}

// SetNillableFollowed sets the "followed" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableFollowed(v *int64) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetFollowed(*v)
	}
	return _u
}

// AddFollowed adds value to the "followed" field.
func (_u *ModelEndpointUpdateOne) AddFollowed(v int64) *ModelEndpointUpdateOne {
	_u.mutation.AddFollowed(v)
	return _u
}

// ClearFollowed clears the value of the "followed" field.
func (_u *ModelEndpointUpdateOne) ClearFollowed() *ModelEndpointUpdateOne {
	_u.mutation.ClearFollowed()
	return _u
}

// SetFailure sets the "failure" field.
func (_u *ModelEndpointUpdateOne) SetFailure(v string) *ModelEndpointUpdateOne {
	_u.mutation.SetFailure(v)
	return _u
}

// SetNillableFailure sets the "failure" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableFailure(v *string) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetFailure(*v)
	}
	return _u
}

// ClearFailure clears the value of the "failure" field.
func (_u *ModelEndpointUpdateOne) ClearFailure() *ModelEndpointUpdateOne {
	_u.mutation.ClearFailure()
	return _u
}

// SetRetryAt sets the "retry_at" field.
func (_u *ModelEndpointUpdateOne) SetRetryAt(v time.Time) *ModelEndpointUpdateOne {
	_u.mutation.SetRetryAt(v)
	return _u
}

// SetNillableRetryAt sets the "retry_at" field if the given value is not nil.
func (_u *ModelEndpointUpdateOne) SetNillableRetryAt(v *time.Time) *ModelEndpointUpdateOne {
	if v != nil {
		_u.SetRetryAt(*v)
	}
	return _u
}

// ClearRetryAt clears the value of the "retry_at" field.
func (_u *ModelEndpointUpdateOne) ClearRetryAt() *ModelEndpointUpdateOne {
	_u.mutation.ClearRetryAt()
	return _u
}

// Mutation returns the ModelEndpointMutation object of the builder.
func (_u *ModelEndpointUpdateOne) Mutation() *ModelEndpointMutation {
	return _u.mutation
}

// Where appends a list predicates to the ModelEndpointUpdate builder.
func (_u *ModelEndpointUpdateOne) Where(ps ...predicate.ModelEndpoint) *ModelEndpointUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ModelEndpointUpdateOne) Select(field string, fields ...string) *ModelEndpointUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated ModelEndpoint entity.
func (_u *ModelEndpointUpdateOne) Save(ctx context.Context) (*ModelEndpoint, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ModelEndpointUpdateOne) SaveX(ctx context.Context) *ModelEndpoint {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ModelEndpointUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ModelEndpointUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ModelEndpointUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ModelEndpointUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ModelEndpointUpdateOne) sqlSave(ctx context.Context) (_node *ModelEndpoint, err error) {
	_spec := sqlgraph.NewUpdateSpec(modelendpoint.Table, modelendpoint.Columns, sqlgraph.NewFieldSpec(modelendpoint.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "ModelEndpoint.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, modelendpoint.FieldID)
		for _, f := range fields {
			if !modelendpoint.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != modelendpoint.FieldID {
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
	if value, ok := _u.mutation.Purpose(); ok {
		_spec.SetField(modelendpoint.FieldPurpose, field.TypeString, value)
	}
	if value, ok := _u.mutation.Protocol(); ok {
		_spec.SetField(modelendpoint.FieldProtocol, field.TypeString, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(modelendpoint.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.BaseURL(); ok {
		_spec.SetField(modelendpoint.FieldBaseURL, field.TypeString, value)
	}
	if value, ok := _u.mutation.Model(); ok {
		_spec.SetField(modelendpoint.FieldModel, field.TypeString, value)
	}
	if value, ok := _u.mutation.Secret(); ok {
		_spec.SetField(modelendpoint.FieldSecret, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.State(); ok {
		_spec.SetField(modelendpoint.FieldState, field.TypeString, value)
	}
	if value, ok := _u.mutation.Dimension(); ok {
		_spec.SetField(modelendpoint.FieldDimension, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedDimension(); ok {
		_spec.AddField(modelendpoint.FieldDimension, field.TypeInt, value)
	}
	if value, ok := _u.mutation.InputPrice(); ok {
		_spec.SetField(modelendpoint.FieldInputPrice, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedInputPrice(); ok {
		_spec.AddField(modelendpoint.FieldInputPrice, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.OutputPrice(); ok {
		_spec.SetField(modelendpoint.FieldOutputPrice, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedOutputPrice(); ok {
		_spec.AddField(modelendpoint.FieldOutputPrice, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.MonthlyBudget(); ok {
		_spec.SetField(modelendpoint.FieldMonthlyBudget, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedMonthlyBudget(); ok {
		_spec.AddField(modelendpoint.FieldMonthlyBudget, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(modelendpoint.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Followed(); ok {
		_spec.SetField(modelendpoint.FieldFollowed, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedFollowed(); ok {
		_spec.AddField(modelendpoint.FieldFollowed, field.TypeInt64, value)
	}
	if _u.mutation.FollowedCleared() {
		_spec.ClearField(modelendpoint.FieldFollowed, field.TypeInt64)
	}
	if value, ok := _u.mutation.Failure(); ok {
		_spec.SetField(modelendpoint.FieldFailure, field.TypeString, value)
	}
	if _u.mutation.FailureCleared() {
		_spec.ClearField(modelendpoint.FieldFailure, field.TypeString)
	}
	if value, ok := _u.mutation.RetryAt(); ok {
		_spec.SetField(modelendpoint.FieldRetryAt, field.TypeTime, value)
	}
	if _u.mutation.RetryAtCleared() {
		_spec.ClearField(modelendpoint.FieldRetryAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &ModelEndpoint{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{modelendpoint.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
