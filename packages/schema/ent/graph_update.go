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
	"github.com/forebay/forebay/packages/schema/ent/graph"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// GraphUpdate is the builder for updating Graph entities.
type GraphUpdate struct {
	config
	hooks     []Hook
	mutation  *GraphMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the GraphUpdate builder.
func (_u *GraphUpdate) Where(ps ...predicate.Graph) *GraphUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetFollowed sets the "followed" field.
func (_u *GraphUpdate) SetFollowed(v int64) *GraphUpdate {
	_u.mutation.ResetFollowed()
	_u.mutation.SetFollowed(v)
	return _u
}

// SetNillableFollowed sets the "followed" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableFollowed(v *int64) *GraphUpdate {
	if v != nil {
		_u.SetFollowed(*v)
	}
	return _u
}

// AddFollowed adds value to the "followed" field.
func (_u *GraphUpdate) AddFollowed(v int64) *GraphUpdate {
	_u.mutation.AddFollowed(v)
	return _u
}

// SetExtractor sets the "extractor" field.
func (_u *GraphUpdate) SetExtractor(v string) *GraphUpdate {
	_u.mutation.SetExtractor(v)
	return _u
}

// SetNillableExtractor sets the "extractor" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableExtractor(v *string) *GraphUpdate {
	if v != nil {
		_u.SetExtractor(*v)
	}
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *GraphUpdate) SetUpdatedAt(v time.Time) *GraphUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableUpdatedAt(v *time.Time) *GraphUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetReading sets the "reading" field.
func (_u *GraphUpdate) SetReading(v string) *GraphUpdate {
	_u.mutation.SetReading(v)
	return _u
}

// SetNillableReading sets the "reading" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableReading(v *string) *GraphUpdate {
	if v != nil {
		_u.SetReading(*v)
	}
	return _u
}

// ClearReading clears the value of the "reading" field.
func (_u *GraphUpdate) ClearReading() *GraphUpdate {
	_u.mutation.ClearReading()
	return _u
}

// SetWalked sets the "walked" field.
func (_u *GraphUpdate) SetWalked(v key.ID) *GraphUpdate {
	_u.mutation.SetWalked(v)
	return _u
}

// SetNillableWalked sets the "walked" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableWalked(v *key.ID) *GraphUpdate {
	if v != nil {
		_u.SetWalked(*v)
	}
	return _u
}

// ClearWalked clears the value of the "walked" field.
func (_u *GraphUpdate) ClearWalked() *GraphUpdate {
	_u.mutation.ClearWalked()
	return _u
}

// SetEntities sets the "entities" field.
func (_u *GraphUpdate) SetEntities(v int64) *GraphUpdate {
	_u.mutation.ResetEntities()
	_u.mutation.SetEntities(v)
	return _u
}

// SetNillableEntities sets the "entities" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableEntities(v *int64) *GraphUpdate {
	if v != nil {
		_u.SetEntities(*v)
	}
	return _u
}

// AddEntities adds value to the "entities" field.
func (_u *GraphUpdate) AddEntities(v int64) *GraphUpdate {
	_u.mutation.AddEntities(v)
	return _u
}

// ClearEntities clears the value of the "entities" field.
func (_u *GraphUpdate) ClearEntities() *GraphUpdate {
	_u.mutation.ClearEntities()
	return _u
}

// SetMentions sets the "mentions" field.
func (_u *GraphUpdate) SetMentions(v int64) *GraphUpdate {
	_u.mutation.ResetMentions()
	_u.mutation.SetMentions(v)
	return _u
}

// SetNillableMentions sets the "mentions" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableMentions(v *int64) *GraphUpdate {
	if v != nil {
		_u.SetMentions(*v)
	}
	return _u
}

// AddMentions adds value to the "mentions" field.
func (_u *GraphUpdate) AddMentions(v int64) *GraphUpdate {
	_u.mutation.AddMentions(v)
	return _u
}

// ClearMentions clears the value of the "mentions" field.
func (_u *GraphUpdate) ClearMentions() *GraphUpdate {
	_u.mutation.ClearMentions()
	return _u
}

// SetRelations sets the "relations" field.
func (_u *GraphUpdate) SetRelations(v int64) *GraphUpdate {
	_u.mutation.ResetRelations()
	_u.mutation.SetRelations(v)
	return _u
}

// SetNillableRelations sets the "relations" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableRelations(v *int64) *GraphUpdate {
	if v != nil {
		_u.SetRelations(*v)
	}
	return _u
}

// AddRelations adds value to the "relations" field.
func (_u *GraphUpdate) AddRelations(v int64) *GraphUpdate {
	_u.mutation.AddRelations(v)
	return _u
}

// ClearRelations clears the value of the "relations" field.
func (_u *GraphUpdate) ClearRelations() *GraphUpdate {
	_u.mutation.ClearRelations()
	return _u
}

// SetEndpointID sets the "endpoint_id" field.
func (_u *GraphUpdate) SetEndpointID(v key.ID) *GraphUpdate {
	_u.mutation.SetEndpointID(v)
	return _u
}

// SetNillableEndpointID sets the "endpoint_id" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableEndpointID(v *key.ID) *GraphUpdate {
	if v != nil {
		_u.SetEndpointID(*v)
	}
	return _u
}

// SetBudget sets the "budget" field.
func (_u *GraphUpdate) SetBudget(v int64) *GraphUpdate {
	_u.mutation.ResetBudget()
	_u.mutation.SetBudget(v)
	return _u
}

// SetNillableBudget sets the "budget" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableBudget(v *int64) *GraphUpdate {
	if v != nil {
		_u.SetBudget(*v)
	}
	return _u
}

// AddBudget adds value to the "budget" field.
func (_u *GraphUpdate) AddBudget(v int64) *GraphUpdate {
	_u.mutation.AddBudget(v)
	return _u
}

// SetSpent sets the "spent" field.
func (_u *GraphUpdate) SetSpent(v int64) *GraphUpdate {
	_u.mutation.ResetSpent()
	_u.mutation.SetSpent(v)
	return _u
}

// SetNillableSpent sets the "spent" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableSpent(v *int64) *GraphUpdate {
	if v != nil {
		_u.SetSpent(*v)
	}
	return _u
}

// AddSpent adds value to the "spent" field.
func (_u *GraphUpdate) AddSpent(v int64) *GraphUpdate {
	_u.mutation.AddSpent(v)
	return _u
}

// SetFailure sets the "failure" field.
func (_u *GraphUpdate) SetFailure(v string) *GraphUpdate {
	_u.mutation.SetFailure(v)
	return _u
}

// SetNillableFailure sets the "failure" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableFailure(v *string) *GraphUpdate {
	if v != nil {
		_u.SetFailure(*v)
	}
	return _u
}

// ClearFailure clears the value of the "failure" field.
func (_u *GraphUpdate) ClearFailure() *GraphUpdate {
	_u.mutation.ClearFailure()
	return _u
}

// SetRetryAt sets the "retry_at" field.
func (_u *GraphUpdate) SetRetryAt(v time.Time) *GraphUpdate {
	_u.mutation.SetRetryAt(v)
	return _u
}

// SetNillableRetryAt sets the "retry_at" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableRetryAt(v *time.Time) *GraphUpdate {
	if v != nil {
		_u.SetRetryAt(*v)
	}
	return _u
}

// ClearRetryAt clears the value of the "retry_at" field.
func (_u *GraphUpdate) ClearRetryAt() *GraphUpdate {
	_u.mutation.ClearRetryAt()
	return _u
}

// SetModelState sets the "model_state" field.
func (_u *GraphUpdate) SetModelState(v string) *GraphUpdate {
	_u.mutation.SetModelState(v)
	return _u
}

// SetNillableModelState sets the "model_state" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableModelState(v *string) *GraphUpdate {
	if v != nil {
		_u.SetModelState(*v)
	}
	return _u
}

// ClearModelState clears the value of the "model_state" field.
func (_u *GraphUpdate) ClearModelState() *GraphUpdate {
	_u.mutation.ClearModelState()
	return _u
}

// SetModelWalked sets the "model_walked" field.
func (_u *GraphUpdate) SetModelWalked(v key.ID) *GraphUpdate {
	_u.mutation.SetModelWalked(v)
	return _u
}

// SetNillableModelWalked sets the "model_walked" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableModelWalked(v *key.ID) *GraphUpdate {
	if v != nil {
		_u.SetModelWalked(*v)
	}
	return _u
}

// ClearModelWalked clears the value of the "model_walked" field.
func (_u *GraphUpdate) ClearModelWalked() *GraphUpdate {
	_u.mutation.ClearModelWalked()
	return _u
}

// SetModelFailure sets the "model_failure" field.
func (_u *GraphUpdate) SetModelFailure(v string) *GraphUpdate {
	_u.mutation.SetModelFailure(v)
	return _u
}

// SetNillableModelFailure sets the "model_failure" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableModelFailure(v *string) *GraphUpdate {
	if v != nil {
		_u.SetModelFailure(*v)
	}
	return _u
}

// ClearModelFailure clears the value of the "model_failure" field.
func (_u *GraphUpdate) ClearModelFailure() *GraphUpdate {
	_u.mutation.ClearModelFailure()
	return _u
}

// SetModelRetryAt sets the "model_retry_at" field.
func (_u *GraphUpdate) SetModelRetryAt(v time.Time) *GraphUpdate {
	_u.mutation.SetModelRetryAt(v)
	return _u
}

// SetNillableModelRetryAt sets the "model_retry_at" field if the given value is not nil.
func (_u *GraphUpdate) SetNillableModelRetryAt(v *time.Time) *GraphUpdate {
	if v != nil {
		_u.SetModelRetryAt(*v)
	}
	return _u
}

// ClearModelRetryAt clears the value of the "model_retry_at" field.
func (_u *GraphUpdate) ClearModelRetryAt() *GraphUpdate {
	_u.mutation.ClearModelRetryAt()
	return _u
}

// Mutation returns the GraphMutation object of the builder.
func (_u *GraphUpdate) Mutation() *GraphMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *GraphUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *GraphUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *GraphUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *GraphUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *GraphUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *GraphUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *GraphUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(graph.Table, graph.Columns, sqlgraph.NewFieldSpec(graph.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Followed(); ok {
		_spec.SetField(graph.FieldFollowed, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedFollowed(); ok {
		_spec.AddField(graph.FieldFollowed, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Extractor(); ok {
		_spec.SetField(graph.FieldExtractor, field.TypeString, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(graph.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Reading(); ok {
		_spec.SetField(graph.FieldReading, field.TypeString, value)
	}
	if _u.mutation.ReadingCleared() {
		_spec.ClearField(graph.FieldReading, field.TypeString)
	}
	if value, ok := _u.mutation.Walked(); ok {
		_spec.SetField(graph.FieldWalked, field.TypeUUID, value)
	}
	if _u.mutation.WalkedCleared() {
		_spec.ClearField(graph.FieldWalked, field.TypeUUID)
	}
	if value, ok := _u.mutation.Entities(); ok {
		_spec.SetField(graph.FieldEntities, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedEntities(); ok {
		_spec.AddField(graph.FieldEntities, field.TypeInt64, value)
	}
	if _u.mutation.EntitiesCleared() {
		_spec.ClearField(graph.FieldEntities, field.TypeInt64)
	}
	if value, ok := _u.mutation.Mentions(); ok {
		_spec.SetField(graph.FieldMentions, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedMentions(); ok {
		_spec.AddField(graph.FieldMentions, field.TypeInt64, value)
	}
	if _u.mutation.MentionsCleared() {
		_spec.ClearField(graph.FieldMentions, field.TypeInt64)
	}
	if value, ok := _u.mutation.Relations(); ok {
		_spec.SetField(graph.FieldRelations, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedRelations(); ok {
		_spec.AddField(graph.FieldRelations, field.TypeInt64, value)
	}
	if _u.mutation.RelationsCleared() {
		_spec.ClearField(graph.FieldRelations, field.TypeInt64)
	}
	if value, ok := _u.mutation.EndpointID(); ok {
		_spec.SetField(graph.FieldEndpointID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Budget(); ok {
		_spec.SetField(graph.FieldBudget, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedBudget(); ok {
		_spec.AddField(graph.FieldBudget, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Spent(); ok {
		_spec.SetField(graph.FieldSpent, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSpent(); ok {
		_spec.AddField(graph.FieldSpent, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Failure(); ok {
		_spec.SetField(graph.FieldFailure, field.TypeString, value)
	}
	if _u.mutation.FailureCleared() {
		_spec.ClearField(graph.FieldFailure, field.TypeString)
	}
	if value, ok := _u.mutation.RetryAt(); ok {
		_spec.SetField(graph.FieldRetryAt, field.TypeTime, value)
	}
	if _u.mutation.RetryAtCleared() {
		_spec.ClearField(graph.FieldRetryAt, field.TypeTime)
	}
	if value, ok := _u.mutation.ModelState(); ok {
		_spec.SetField(graph.FieldModelState, field.TypeString, value)
	}
	if _u.mutation.ModelStateCleared() {
		_spec.ClearField(graph.FieldModelState, field.TypeString)
	}
	if value, ok := _u.mutation.ModelWalked(); ok {
		_spec.SetField(graph.FieldModelWalked, field.TypeUUID, value)
	}
	if _u.mutation.ModelWalkedCleared() {
		_spec.ClearField(graph.FieldModelWalked, field.TypeUUID)
	}
	if value, ok := _u.mutation.ModelFailure(); ok {
		_spec.SetField(graph.FieldModelFailure, field.TypeString, value)
	}
	if _u.mutation.ModelFailureCleared() {
		_spec.ClearField(graph.FieldModelFailure, field.TypeString)
	}
	if value, ok := _u.mutation.ModelRetryAt(); ok {
		_spec.SetField(graph.FieldModelRetryAt, field.TypeTime, value)
	}
	if _u.mutation.ModelRetryAtCleared() {
		_spec.ClearField(graph.FieldModelRetryAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{graph.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// GraphUpdateOne is the builder for updating a single Graph entity.
type GraphUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *GraphMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetFollowed sets the "followed" field.
func (_u *GraphUpdateOne) SetFollowed(v int64) *GraphUpdateOne {
	_u.mutation.ResetFollowed()
	_u.mutation.SetFollowed(v)
	return _u
}

// SetNillableFollowed sets the "followed" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableFollowed(v *int64) *GraphUpdateOne {
	if v != nil {
		_u.SetFollowed(*v)
	}
	return _u
}

// AddFollowed adds value to the "followed" field.
func (_u *GraphUpdateOne) AddFollowed(v int64) *GraphUpdateOne {
	_u.mutation.AddFollowed(v)
	return _u
}

// SetExtractor sets the "extractor" field.
func (_u *GraphUpdateOne) SetExtractor(v string) *GraphUpdateOne {
	_u.mutation.SetExtractor(v)
	return _u
}

// SetNillableExtractor sets the "extractor" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableExtractor(v *string) *GraphUpdateOne {
	if v != nil {
		_u.SetExtractor(*v)
	}
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *GraphUpdateOne) SetUpdatedAt(v time.Time) *GraphUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableUpdatedAt(v *time.Time) *GraphUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetReading sets the "reading" field.
func (_u *GraphUpdateOne) SetReading(v string) *GraphUpdateOne {
	_u.mutation.SetReading(v)
	return _u
}

// SetNillableReading sets the "reading" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableReading(v *string) *GraphUpdateOne {
	if v != nil {
		_u.SetReading(*v)
	}
	return _u
}

// ClearReading clears the value of the "reading" field.
func (_u *GraphUpdateOne) ClearReading() *GraphUpdateOne {
	_u.mutation.ClearReading()
	return _u
}

// SetWalked sets the "walked" field.
func (_u *GraphUpdateOne) SetWalked(v key.ID) *GraphUpdateOne {
	_u.mutation.SetWalked(v)
	return _u
}

// SetNillableWalked sets the "walked" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableWalked(v *key.ID) *GraphUpdateOne {
	if v != nil {
		_u.SetWalked(*v)
	}
	return _u
}

// ClearWalked clears the value of the "walked" field.
func (_u *GraphUpdateOne) ClearWalked() *GraphUpdateOne {
	_u.mutation.ClearWalked()
	return _u
}

// SetEntities sets the "entities" field.
func (_u *GraphUpdateOne) SetEntities(v int64) *GraphUpdateOne {
	_u.mutation.ResetEntities()
	_u.mutation.SetEntities(v)
	return _u
}

// SetNillableEntities sets the "entities" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableEntities(v *int64) *GraphUpdateOne {
	if v != nil {
		_u.SetEntities(*v)
	}
	return _u
}

// AddEntities adds value to the "entities" field.
func (_u *GraphUpdateOne) AddEntities(v int64) *GraphUpdateOne {
	_u.mutation.AddEntities(v)
	return _u
}

// ClearEntities clears the value of the "entities" field.
func (_u *GraphUpdateOne) ClearEntities() *GraphUpdateOne {
	_u.mutation.ClearEntities()
	return _u
}

// SetMentions sets the "mentions" field.
func (_u *GraphUpdateOne) SetMentions(v int64) *GraphUpdateOne {
	_u.mutation.ResetMentions()
	_u.mutation.SetMentions(v)
	return _u
}

// SetNillableMentions sets the "mentions" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableMentions(v *int64) *GraphUpdateOne {
	if v != nil {
		_u.SetMentions(*v)
	}
	return _u
}

// AddMentions adds value to the "mentions" field.
func (_u *GraphUpdateOne) AddMentions(v int64) *GraphUpdateOne {
	_u.mutation.AddMentions(v)
	return _u
}

// ClearMentions clears the value of the "mentions" field.
func (_u *GraphUpdateOne) ClearMentions() *GraphUpdateOne {
	_u.mutation.ClearMentions()
	return _u
}

// SetRelations sets the "relations" field.
func (_u *GraphUpdateOne) SetRelations(v int64) *GraphUpdateOne {
	_u.mutation.ResetRelations()
	_u.mutation.SetRelations(v)
	return _u
}

// SetNillableRelations sets the "relations" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableRelations(v *int64) *GraphUpdateOne {
	if v != nil {
		_u.SetRelations(*v)
	}
	return _u
}

// AddRelations adds value to the "relations" field.
func (_u *GraphUpdateOne) AddRelations(v int64) *GraphUpdateOne {
	_u.mutation.AddRelations(v)
	return _u
}

// ClearRelations clears the value of the "relations" field.
func (_u *GraphUpdateOne) ClearRelations() *GraphUpdateOne {
	_u.mutation.ClearRelations()
	return _u
}

// SetEndpointID sets the "endpoint_id" field.
func (_u *GraphUpdateOne) SetEndpointID(v key.ID) *GraphUpdateOne {
	_u.mutation.SetEndpointID(v)
	return _u
}

// SetNillableEndpointID sets the "endpoint_id" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableEndpointID(v *key.ID) *GraphUpdateOne {
	if v != nil {
		_u.SetEndpointID(*v)
	}
	return _u
}

// SetBudget sets the "budget" field.
func (_u *GraphUpdateOne) SetBudget(v int64) *GraphUpdateOne {
	_u.mutation.ResetBudget()
	_u.mutation.SetBudget(v)
	return _u
}

// SetNillableBudget sets the "budget" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableBudget(v *int64) *GraphUpdateOne {
	if v != nil {
		_u.SetBudget(*v)
	}
	return _u
}

// AddBudget adds value to the "budget" field.
func (_u *GraphUpdateOne) AddBudget(v int64) *GraphUpdateOne {
	_u.mutation.AddBudget(v)
	return _u
}

// SetSpent sets the "spent" field.
func (_u *GraphUpdateOne) SetSpent(v int64) *GraphUpdateOne {
	_u.mutation.ResetSpent()
	_u.mutation.SetSpent(v)
	return _u
}

// SetNillableSpent sets the "spent" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableSpent(v *int64) *GraphUpdateOne {
	if v != nil {
		_u.SetSpent(*v)
	}
	return _u
}

// AddSpent adds value to the "spent" field.
func (_u *GraphUpdateOne) AddSpent(v int64) *GraphUpdateOne {
	_u.mutation.AddSpent(v)
	return _u
}

// SetFailure sets the "failure" field.
func (_u *GraphUpdateOne) SetFailure(v string) *GraphUpdateOne {
	_u.mutation.SetFailure(v)
	return _u
}

// SetNillableFailure sets the "failure" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableFailure(v *string) *GraphUpdateOne {
	if v != nil {
		_u.SetFailure(*v)
	}
	return _u
}

// ClearFailure clears the value of the "failure" field.
func (_u *GraphUpdateOne) ClearFailure() *GraphUpdateOne {
	_u.mutation.ClearFailure()
	return _u
}

// SetRetryAt sets the "retry_at" field.
func (_u *GraphUpdateOne) SetRetryAt(v time.Time) *GraphUpdateOne {
	_u.mutation.SetRetryAt(v)
	return _u
}

// SetNillableRetryAt sets the "retry_at" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableRetryAt(v *time.Time) *GraphUpdateOne {
	if v != nil {
		_u.SetRetryAt(*v)
	}
	return _u
}

// ClearRetryAt clears the value of the "retry_at" field.
func (_u *GraphUpdateOne) ClearRetryAt() *GraphUpdateOne {
	_u.mutation.ClearRetryAt()
	return _u
}

// SetModelState sets the "model_state" field.
func (_u *GraphUpdateOne) SetModelState(v string) *GraphUpdateOne {
	_u.mutation.SetModelState(v)
	return _u
}

// SetNillableModelState sets the "model_state" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableModelState(v *string) *GraphUpdateOne {
	if v != nil {
		_u.SetModelState(*v)
	}
	return _u
}

// ClearModelState clears the value of the "model_state" field.
func (_u *GraphUpdateOne) ClearModelState() *GraphUpdateOne {
	_u.mutation.ClearModelState()
	return _u
}

// SetModelWalked sets the "model_walked" field.
func (_u *GraphUpdateOne) SetModelWalked(v key.ID) *GraphUpdateOne {
	_u.mutation.SetModelWalked(v)
	return _u
}

// SetNillableModelWalked sets the "model_walked" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableModelWalked(v *key.ID) *GraphUpdateOne {
	if v != nil {
		_u.SetModelWalked(*v)
	}
	return _u
}

// ClearModelWalked clears the value of the "model_walked" field.
func (_u *GraphUpdateOne) ClearModelWalked() *GraphUpdateOne {
	_u.mutation.ClearModelWalked()
	return _u
}

// SetModelFailure sets the "model_failure" field.
func (_u *GraphUpdateOne) SetModelFailure(v string) *GraphUpdateOne {
	_u.mutation.SetModelFailure(v)
	return _u
}

// SetNillableModelFailure sets the "model_failure" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableModelFailure(v *string) *GraphUpdateOne {
	if v != nil {
		_u.SetModelFailure(*v)
	}
	return _u
}

// ClearModelFailure clears the value of the "model_failure" field.
func (_u *GraphUpdateOne) ClearModelFailure() *GraphUpdateOne {
	_u.mutation.ClearModelFailure()
	return _u
}

// SetModelRetryAt sets the "model_retry_at" field.
func (_u *GraphUpdateOne) SetModelRetryAt(v time.Time) *GraphUpdateOne {
	_u.mutation.SetModelRetryAt(v)
	return _u
}

// SetNillableModelRetryAt sets the "model_retry_at" field if the given value is not nil.
func (_u *GraphUpdateOne) SetNillableModelRetryAt(v *time.Time) *GraphUpdateOne {
	if v != nil {
		_u.SetModelRetryAt(*v)
	}
	return _u
}

// ClearModelRetryAt clears the value of the "model_retry_at" field.
func (_u *GraphUpdateOne) ClearModelRetryAt() *GraphUpdateOne {
	_u.mutation.ClearModelRetryAt()
	return _u
}

// Mutation returns the GraphMutation object of the builder.
func (_u *GraphUpdateOne) Mutation() *GraphMutation {
	return _u.mutation
}

// Where appends a list predicates to the GraphUpdate builder.
func (_u *GraphUpdateOne) Where(ps ...predicate.Graph) *GraphUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *GraphUpdateOne) Select(field string, fields ...string) *GraphUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Graph entity.
func (_u *GraphUpdateOne) Save(ctx context.Context) (*Graph, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *GraphUpdateOne) SaveX(ctx context.Context) *Graph {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *GraphUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *GraphUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *GraphUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *GraphUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *GraphUpdateOne) sqlSave(ctx context.Context) (_node *Graph, err error) {
	_spec := sqlgraph.NewUpdateSpec(graph.Table, graph.Columns, sqlgraph.NewFieldSpec(graph.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Graph.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, graph.FieldID)
		for _, f := range fields {
			if !graph.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != graph.FieldID {
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
	if value, ok := _u.mutation.Followed(); ok {
		_spec.SetField(graph.FieldFollowed, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedFollowed(); ok {
		_spec.AddField(graph.FieldFollowed, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Extractor(); ok {
		_spec.SetField(graph.FieldExtractor, field.TypeString, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(graph.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.Reading(); ok {
		_spec.SetField(graph.FieldReading, field.TypeString, value)
	}
	if _u.mutation.ReadingCleared() {
		_spec.ClearField(graph.FieldReading, field.TypeString)
	}
	if value, ok := _u.mutation.Walked(); ok {
		_spec.SetField(graph.FieldWalked, field.TypeUUID, value)
	}
	if _u.mutation.WalkedCleared() {
		_spec.ClearField(graph.FieldWalked, field.TypeUUID)
	}
	if value, ok := _u.mutation.Entities(); ok {
		_spec.SetField(graph.FieldEntities, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedEntities(); ok {
		_spec.AddField(graph.FieldEntities, field.TypeInt64, value)
	}
	if _u.mutation.EntitiesCleared() {
		_spec.ClearField(graph.FieldEntities, field.TypeInt64)
	}
	if value, ok := _u.mutation.Mentions(); ok {
		_spec.SetField(graph.FieldMentions, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedMentions(); ok {
		_spec.AddField(graph.FieldMentions, field.TypeInt64, value)
	}
	if _u.mutation.MentionsCleared() {
		_spec.ClearField(graph.FieldMentions, field.TypeInt64)
	}
	if value, ok := _u.mutation.Relations(); ok {
		_spec.SetField(graph.FieldRelations, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedRelations(); ok {
		_spec.AddField(graph.FieldRelations, field.TypeInt64, value)
	}
	if _u.mutation.RelationsCleared() {
		_spec.ClearField(graph.FieldRelations, field.TypeInt64)
	}
	if value, ok := _u.mutation.EndpointID(); ok {
		_spec.SetField(graph.FieldEndpointID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Budget(); ok {
		_spec.SetField(graph.FieldBudget, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedBudget(); ok {
		_spec.AddField(graph.FieldBudget, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Spent(); ok {
		_spec.SetField(graph.FieldSpent, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSpent(); ok {
		_spec.AddField(graph.FieldSpent, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Failure(); ok {
		_spec.SetField(graph.FieldFailure, field.TypeString, value)
	}
	if _u.mutation.FailureCleared() {
		_spec.ClearField(graph.FieldFailure, field.TypeString)
	}
	if value, ok := _u.mutation.RetryAt(); ok {
		_spec.SetField(graph.FieldRetryAt, field.TypeTime, value)
	}
	if _u.mutation.RetryAtCleared() {
		_spec.ClearField(graph.FieldRetryAt, field.TypeTime)
	}
	if value, ok := _u.mutation.ModelState(); ok {
		_spec.SetField(graph.FieldModelState, field.TypeString, value)
	}
	if _u.mutation.ModelStateCleared() {
		_spec.ClearField(graph.FieldModelState, field.TypeString)
	}
	if value, ok := _u.mutation.ModelWalked(); ok {
		_spec.SetField(graph.FieldModelWalked, field.TypeUUID, value)
	}
	if _u.mutation.ModelWalkedCleared() {
		_spec.ClearField(graph.FieldModelWalked, field.TypeUUID)
	}
	if value, ok := _u.mutation.ModelFailure(); ok {
		_spec.SetField(graph.FieldModelFailure, field.TypeString, value)
	}
	if _u.mutation.ModelFailureCleared() {
		_spec.ClearField(graph.FieldModelFailure, field.TypeString)
	}
	if value, ok := _u.mutation.ModelRetryAt(); ok {
		_spec.SetField(graph.FieldModelRetryAt, field.TypeTime, value)
	}
	if _u.mutation.ModelRetryAtCleared() {
		_spec.ClearField(graph.FieldModelRetryAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Graph{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{graph.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
