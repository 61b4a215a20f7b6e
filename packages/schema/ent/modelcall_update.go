// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/modelcall"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ModelCallUpdate is the builder for updating ModelCall entities.
type ModelCallUpdate struct {
	config
	hooks     []Hook
	mutation  *ModelCallMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the ModelCallUpdate builder.
func (_u *ModelCallUpdate) Where(ps ...predicate.ModelCall) *ModelCallUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetEndpointID sets the "endpoint_id" field.
func (_u *ModelCallUpdate) SetEndpointID(v key.ID) *ModelCallUpdate {
	_u.mutation.SetEndpointID(v)
	return _u
}

// SetNillableEndpointID sets the "endpoint_id" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableEndpointID(v *key.ID) *ModelCallUpdate {
	if v != nil {
		_u.SetEndpointID(*v)
	}
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *ModelCallUpdate) SetUserID(v key.ID) *ModelCallUpdate {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableUserID(v *key.ID) *ModelCallUpdate {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// SetMessageID sets the "message_id" field.
func (_u *ModelCallUpdate) SetMessageID(v key.ID) *ModelCallUpdate {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableMessageID(v *key.ID) *ModelCallUpdate {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetOperation sets the "operation" field.
func (_u *ModelCallUpdate) SetOperation(v string) *ModelCallUpdate {
	_u.mutation.SetOperation(v)
	return _u
}

// SetNillableOperation sets the "operation" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableOperation(v *string) *ModelCallUpdate {
	if v != nil {
		_u.SetOperation(*v)
	}
	return _u
}

// SetModel sets the "model" field.
func (_u *ModelCallUpdate) SetModel(v string) *ModelCallUpdate {
	_u.mutation.SetModel(v)
	return _u
}

// SetNillableModel sets the "model" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableModel(v *string) *ModelCallUpdate {
	if v != nil {
		_u.SetModel(*v)
	}
	return _u
}

// SetInputTokens sets the "input_tokens" field.
func (_u *ModelCallUpdate) SetInputTokens(v int64) *ModelCallUpdate {
	_u.mutation.ResetInputTokens()
	_u.mutation.SetInputTokens(v)
	return _u
}

// SetNillableInputTokens sets the "input_tokens" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableInputTokens(v *int64) *ModelCallUpdate {
	if v != nil {
		_u.SetInputTokens(*v)
	}
	return _u
}

// AddInputTokens adds value to the "input_tokens" field.
func (_u *ModelCallUpdate) AddInputTokens(v int64) *ModelCallUpdate {
	_u.mutation.AddInputTokens(v)
	return _u
}

// SetOutputTokens sets the "output_tokens" field.
func (_u *ModelCallUpdate) SetOutputTokens(v int64) *ModelCallUpdate {
	_u.mutation.ResetOutputTokens()
	_u.mutation.SetOutputTokens(v)
	return _u
}

// SetNillableOutputTokens sets the "output_tokens" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableOutputTokens(v *int64) *ModelCallUpdate {
	if v != nil {
		_u.SetOutputTokens(*v)
	}
	return _u
}

// AddOutputTokens adds value to the "output_tokens" field.
func (_u *ModelCallUpdate) AddOutputTokens(v int64) *ModelCallUpdate {
	_u.mutation.AddOutputTokens(v)
	return _u
}

// SetCost sets the "cost" field.
func (_u *ModelCallUpdate) SetCost(v int64) *ModelCallUpdate {
	_u.mutation.ResetCost()
	_u.mutation.SetCost(v)
	return _u
}

// SetNillableCost sets the "cost" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableCost(v *int64) *ModelCallUpdate {
	if v != nil {
		_u.SetCost(*v)
	}
	return _u
}

// AddCost adds value to the "cost" field.
func (_u *ModelCallUpdate) AddCost(v int64) *ModelCallUpdate {
	_u.mutation.AddCost(v)
	return _u
}

// SetFirstTokenUs sets the "first_token_us" field.
func (_u *ModelCallUpdate) SetFirstTokenUs(v int64) *ModelCallUpdate {
	_u.mutation.ResetFirstTokenUs()
	_u.mutation.SetFirstTokenUs(v)
	return _u
}

// SetNillableFirstTokenUs sets the "first_token_us" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableFirstTokenUs(v *int64) *ModelCallUpdate {
	if v != nil {
		_u.SetFirstTokenUs(*v)
	}
	return _u
}

// AddFirstTokenUs adds value to the "first_token_us" field.
func (_u *ModelCallUpdate) AddFirstTokenUs(v int64) *ModelCallUpdate {
	_u.mutation.AddFirstTokenUs(v)
	return _u
}

// SetTookUs sets the "took_us" field.
func (_u *ModelCallUpdate) SetTookUs(v int64) *ModelCallUpdate {
	_u.mutation.ResetTookUs()
	_u.mutation.SetTookUs(v)
	return _u
}

// SetNillableTookUs sets the "took_us" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableTookUs(v *int64) *ModelCallUpdate {
	if v != nil {
		_u.SetTookUs(*v)
	}
	return _u
}

// AddTookUs adds value to the "took_us" field.
func (_u *ModelCallUpdate) AddTookUs(v int64) *ModelCallUpdate {
	_u.mutation.AddTookUs(v)
	return _u
}

// SetOutcome sets the "outcome" field.
func (_u *ModelCallUpdate) SetOutcome(v string) *ModelCallUpdate {
	_u.mutation.SetOutcome(v)
	return _u
}

// SetNillableOutcome sets the "outcome" field if the given value is not nil.
func (_u *ModelCallUpdate) SetNillableOutcome(v *string) *ModelCallUpdate {
	if v != nil {
		_u.SetOutcome(*v)
	}
	return _u
}

// Mutation returns the ModelCallMutation object of the builder.
func (_u *ModelCallUpdate) Mutation() *ModelCallMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ModelCallUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ModelCallUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ModelCallUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ModelCallUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ModelCallUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ModelCallUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ModelCallUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(modelcall.Table, modelcall.Columns, sqlgraph.NewFieldSpec(modelcall.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.EndpointID(); ok {
		_spec.SetField(modelcall.FieldEndpointID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(modelcall.FieldUserID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(modelcall.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Operation(); ok {
		_spec.SetField(modelcall.FieldOperation, field.TypeString, value)
	}
	if value, ok := _u.mutation.Model(); ok {
		_spec.SetField(modelcall.FieldModel, field.TypeString, value)
	}
	if value, ok := _u.mutation.InputTokens(); ok {
		_spec.SetField(modelcall.FieldInputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedInputTokens(); ok {
		_spec.AddField(modelcall.FieldInputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.OutputTokens(); ok {
		_spec.SetField(modelcall.FieldOutputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedOutputTokens(); ok {
		_spec.AddField(modelcall.FieldOutputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Cost(); ok {
		_spec.SetField(modelcall.FieldCost, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedCost(); ok {
		_spec.AddField(modelcall.FieldCost, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.FirstTokenUs(); ok {
		_spec.SetField(modelcall.FieldFirstTokenUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedFirstTokenUs(); ok {
		_spec.AddField(modelcall.FieldFirstTokenUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.TookUs(); ok {
		_spec.SetField(modelcall.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTookUs(); ok {
		_spec.AddField(modelcall.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Outcome(); ok {
		_spec.SetField(modelcall.FieldOutcome, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{modelcall.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ModelCallUpdateOne is the builder for updating a single ModelCall entity.
type ModelCallUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *ModelCallMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetEndpointID sets the "endpoint_id" field.
func (_u *ModelCallUpdateOne) SetEndpointID(v key.ID) *ModelCallUpdateOne {
	_u.mutation.SetEndpointID(v)
	return _u
}

// SetNillableEndpointID sets the "endpoint_id" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableEndpointID(v *key.ID) *ModelCallUpdateOne {
	if v != nil {
		_u.SetEndpointID(*v)
	}
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *ModelCallUpdateOne) SetUserID(v key.ID) *ModelCallUpdateOne {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableUserID(v *key.ID) *ModelCallUpdateOne {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// SetMessageID sets the "message_id" field.
func (_u *ModelCallUpdateOne) SetMessageID(v key.ID) *ModelCallUpdateOne {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableMessageID(v *key.ID) *ModelCallUpdateOne {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetOperation sets the "operation" field.
func (_u *ModelCallUpdateOne) SetOperation(v string) *ModelCallUpdateOne {
	_u.mutation.SetOperation(v)
	return _u
}

// SetNillableOperation sets the "operation" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableOperation(v *string) *ModelCallUpdateOne {
	if v != nil {
		_u.SetOperation(*v)
	}
	return _u
}

// SetModel sets the "model" field.
func (_u *ModelCallUpdateOne) SetModel(v string) *ModelCallUpdateOne {
	_u.mutation.SetModel(v)
	return _u
}

// SetNillableModel sets the "model" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableModel(v *string) *ModelCallUpdateOne {
	if v != nil {
		_u.SetModel(*v)
	}
	return _u
}

// SetInputTokens sets the "input_tokens" field.
func (_u *ModelCallUpdateOne) SetInputTokens(v int64) *ModelCallUpdateOne {
	_u.mutation.ResetInputTokens()
	_u.mutation.SetInputTokens(v)
	return _u
}

// SetNillableInputTokens sets the "input_tokens" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableInputTokens(v *int64) *ModelCallUpdateOne {
	if v != nil {
		_u.SetInputTokens(*v)
	}
	return _u
}

// AddInputTokens adds value to the "input_tokens" field.
func (_u *ModelCallUpdateOne) AddInputTokens(v int64) *ModelCallUpdateOne {
	_u.mutation.AddInputTokens(v)
	return _u
}

// SetOutputTokens sets the "output_tokens" field.
func (_u *ModelCallUpdateOne) SetOutputTokens(v int64) *ModelCallUpdateOne {
	_u.mutation.ResetOutputTokens()
	_u.mutation.SetOutputTokens(v)
	return _u
}

// SetNillableOutputTokens sets the "output_tokens" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableOutputTokens(v *int64) *ModelCallUpdateOne {
	if v != nil {
		_u.SetOutputTokens(*v)
	}
	return _u
}

// AddOutputTokens adds value to the "output_tokens" field.
func (_u *ModelCallUpdateOne) AddOutputTokens(v int64) *ModelCallUpdateOne {
	_u.mutation.AddOutputTokens(v)
	return _u
}

// SetCost sets the "cost" field.
func (_u *ModelCallUpdateOne) SetCost(v int64) *ModelCallUpdateOne {
	_u.mutation.ResetCost()
	_u.mutation.SetCost(v)
	return _u
}

// SetNillableCost sets the "cost" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableCost(v *int64) *ModelCallUpdateOne {
	if v != nil {
		_u.SetCost(*v)
	}
	return _u
}

// AddCost adds value to the "cost" field.
func (_u *ModelCallUpdateOne) AddCost(v int64) *ModelCallUpdateOne {
	_u.mutation.AddCost(v)
	return _u
}

// SetFirstTokenUs sets the "first_token_us" field.
func (_u *ModelCallUpdateOne) SetFirstTokenUs(v int64) *ModelCallUpdateOne {
	_u.mutation.ResetFirstTokenUs()
	_u.mutation.SetFirstTokenUs(v)
	return _u
}

// SetNillableFirstTokenUs sets the "first_token_us" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableFirstTokenUs(v *int64) *ModelCallUpdateOne {
	if v != nil {
		_u.SetFirstTokenUs(*v)
	}
	return _u
}

// AddFirstTokenUs adds value to the "first_token_us" field.
func (_u *ModelCallUpdateOne) AddFirstTokenUs(v int64) *ModelCallUpdateOne {
	_u.mutation.AddFirstTokenUs(v)
	return _u
}

// SetTookUs sets the "took_us" field.
func (_u *ModelCallUpdateOne) SetTookUs(v int64) *ModelCallUpdateOne {
	_u.mutation.ResetTookUs()
	_u.mutation.SetTookUs(v)
	return _u
}

// SetNillableTookUs sets the "took_us" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableTookUs(v *int64) *ModelCallUpdateOne {
	if v != nil {
		_u.SetTookUs(*v)
	}
	return _u
}

// AddTookUs adds value to the "took_us" field.
func (_u *ModelCallUpdateOne) AddTookUs(v int64) *ModelCallUpdateOne {
	_u.mutation.AddTookUs(v)
	return _u
}

// SetOutcome sets the "outcome" field.
func (_u *ModelCallUpdateOne) SetOutcome(v string) *ModelCallUpdateOne {
	_u.mutation.SetOutcome(v)
	return _u
}

// SetNillableOutcome sets the "outcome" field if the given value is not nil.
func (_u *ModelCallUpdateOne) SetNillableOutcome(v *string) *ModelCallUpdateOne {
	if v != nil {
		_u.SetOutcome(*v)
	}
	return _u
}

// Mutation returns the ModelCallMutation object of the builder.
func (_u *ModelCallUpdateOne) Mutation() *ModelCallMutation {
	return _u.mutation
}

// Where appends a list predicates to the ModelCallUpdate builder.
func (_u *ModelCallUpdateOne) Where(ps ...predicate.ModelCall) *ModelCallUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ModelCallUpdateOne) Select(field string, fields ...string) *ModelCallUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated ModelCall entity.
func (_u *ModelCallUpdateOne) Save(ctx context.Context) (*ModelCall, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ModelCallUpdateOne) SaveX(ctx context.Context) *ModelCall {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ModelCallUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ModelCallUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ModelCallUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ModelCallUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ModelCallUpdateOne) sqlSave(ctx context.Context) (_node *ModelCall, err error) {
	_spec := sqlgraph.NewUpdateSpec(modelcall.Table, modelcall.Columns, sqlgraph.NewFieldSpec(modelcall.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "ModelCall.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, modelcall.FieldID)
		for _, f := range fields {
			if !modelcall.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != modelcall.FieldID {
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
	if value, ok := _u.mutation.EndpointID(); ok {
		_spec.SetField(modelcall.FieldEndpointID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(modelcall.FieldUserID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(modelcall.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Operation(); ok {
		_spec.SetField(modelcall.FieldOperation, field.TypeString, value)
	}
	if value, ok := _u.mutation.Model(); ok {
		_spec.SetField(modelcall.FieldModel, field.TypeString, value)
	}
	if value, ok := _u.mutation.InputTokens(); ok {
		_spec.SetField(modelcall.FieldInputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedInputTokens(); ok {
		_spec.AddField(modelcall.FieldInputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.OutputTokens(); ok {
		_spec.SetField(modelcall.FieldOutputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedOutputTokens(); ok {
		_spec.AddField(modelcall.FieldOutputTokens, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Cost(); ok {
		_spec.SetField(modelcall.FieldCost, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedCost(); ok {
		_spec.AddField(modelcall.FieldCost, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.FirstTokenUs(); ok {
		_spec.SetField(modelcall.FieldFirstTokenUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedFirstTokenUs(); ok {
		_spec.AddField(modelcall.FieldFirstTokenUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.TookUs(); ok {
		_spec.SetField(modelcall.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTookUs(); ok {
		_spec.AddField(modelcall.FieldTookUs, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Outcome(); ok {
		_spec.SetField(modelcall.FieldOutcome, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &ModelCall{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{modelcall.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
