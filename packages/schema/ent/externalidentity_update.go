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
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ExternalIdentityUpdate is the builder for updating ExternalIdentity entities.
type ExternalIdentityUpdate struct {
	config
	hooks     []Hook
	mutation  *ExternalIdentityMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the ExternalIdentityUpdate builder.
func (_u *ExternalIdentityUpdate) Where(ps ...predicate.ExternalIdentity) *ExternalIdentityUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetProvider sets the "provider" field.
func (_u *ExternalIdentityUpdate) SetProvider(v string) *ExternalIdentityUpdate {
	_u.mutation.SetProvider(v)
	return _u
}

// SetNillableProvider sets the "provider" field if the given value is not nil.
func (_u *ExternalIdentityUpdate) SetNillableProvider(v *string) *ExternalIdentityUpdate {
	if v != nil {
		_u.SetProvider(*v)
	}
	return _u
}

// SetKind sets the "kind" field.
func (_u *ExternalIdentityUpdate) SetKind(v string) *ExternalIdentityUpdate {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *ExternalIdentityUpdate) SetNillableKind(v *string) *ExternalIdentityUpdate {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetExternalID sets the "external_id" field.
func (_u *ExternalIdentityUpdate) SetExternalID(v string) *ExternalIdentityUpdate {
	_u.mutation.SetExternalID(v)
	return _u
}

// SetNillableExternalID sets the "external_id" field if the given value is not nil.
func (_u *ExternalIdentityUpdate) SetNillableExternalID(v *string) *ExternalIdentityUpdate {
	if v != nil {
		_u.SetExternalID(*v)
	}
	return _u
}

// SetInternalID sets the "internal_id" field.
func (_u *ExternalIdentityUpdate) SetInternalID(v key.ID) *ExternalIdentityUpdate {
	_u.mutation.SetInternalID(v)
	return _u
}

// SetNillableInternalID sets the "internal_id" field if the given value is not nil.
func (_u *ExternalIdentityUpdate) SetNillableInternalID(v *key.ID) *ExternalIdentityUpdate {
	if v != nil {
		_u.SetInternalID(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *ExternalIdentityUpdate) SetVersion(v time.Time) *ExternalIdentityUpdate {
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *ExternalIdentityUpdate) SetNillableVersion(v *time.Time) *ExternalIdentityUpdate {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// SetEndedAt sets the "ended_at" field.
func (_u *ExternalIdentityUpdate) SetEndedAt(v time.Time) *ExternalIdentityUpdate {
	_u.mutation.SetEndedAt(v)
	return _u
}

// SetNillableEndedAt sets the "ended_at" field if the given value is not nil.
func (_u *ExternalIdentityUpdate) SetNillableEndedAt(v *time.Time) *ExternalIdentityUpdate {
	if v != nil {
		_u.SetEndedAt(*v)
	}
	return _u
}

// ClearEndedAt clears the value of the "ended_at" field.
func (_u *ExternalIdentityUpdate) ClearEndedAt() *ExternalIdentityUpdate {
	_u.mutation.ClearEndedAt()
	return _u
}

// Mutation returns the ExternalIdentityMutation object of the builder.
func (_u *ExternalIdentityUpdate) Mutation() *ExternalIdentityMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ExternalIdentityUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ExternalIdentityUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ExternalIdentityUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ExternalIdentityUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ExternalIdentityUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ExternalIdentityUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ExternalIdentityUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(externalidentity.Table, externalidentity.Columns, sqlgraph.NewFieldSpec(externalidentity.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Provider(); ok {
		_spec.SetField(externalidentity.FieldProvider, field.TypeString, value)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(externalidentity.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.ExternalID(); ok {
		_spec.SetField(externalidentity.FieldExternalID, field.TypeString, value)
	}
	if value, ok := _u.mutation.InternalID(); ok {
		_spec.SetField(externalidentity.FieldInternalID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(externalidentity.FieldVersion, field.TypeTime, value)
	}
	if value, ok := _u.mutation.EndedAt(); ok {
		_spec.SetField(externalidentity.FieldEndedAt, field.TypeTime, value)
	}
	if _u.mutation.EndedAtCleared() {
		_spec.ClearField(externalidentity.FieldEndedAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{externalidentity.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ExternalIdentityUpdateOne is the builder for updating a single ExternalIdentity entity.
type ExternalIdentityUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *ExternalIdentityMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetProvider sets the "provider" field.
func (_u *ExternalIdentityUpdateOne) SetProvider(v string) *ExternalIdentityUpdateOne {
	_u.mutation.SetProvider(v)
	return _u
}

// SetNillableProvider sets the "provider" field if the given value is not nil.
func (_u *ExternalIdentityUpdateOne) SetNillableProvider(v *string) *ExternalIdentityUpdateOne {
	if v != nil {
		_u.SetProvider(*v)
	}
	return _u
}

// SetKind sets the "kind" field.
func (_u *ExternalIdentityUpdateOne) SetKind(v string) *ExternalIdentityUpdateOne {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *ExternalIdentityUpdateOne) SetNillableKind(v *string) *ExternalIdentityUpdateOne {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetExternalID sets the "external_id" field.
func (_u *ExternalIdentityUpdateOne) SetExternalID(v string) *ExternalIdentityUpdateOne {
	_u.mutation.SetExternalID(v)
	return _u
}

// SetNillableExternalID sets the "external_id" field if the given value is not nil.
func (_u *ExternalIdentityUpdateOne) SetNillableExternalID(v *string) *ExternalIdentityUpdateOne {
	if v != nil {
		_u.SetExternalID(*v)
	}
	return _u
}

// SetInternalID sets the "internal_id" field.
func (_u *ExternalIdentityUpdateOne) SetInternalID(v key.ID) *ExternalIdentityUpdateOne {
	_u.mutation.SetInternalID(v)
	return _u
}

// SetNillableInternalID sets the "internal_id" field if the given value is not nil.
func (_u *ExternalIdentityUpdateOne) SetNillableInternalID(v *key.ID) *ExternalIdentityUpdateOne {
	if v != nil {
		_u.SetInternalID(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *ExternalIdentityUpdateOne) SetVersion(v time.Time) *ExternalIdentityUpdateOne {
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *ExternalIdentityUpdateOne) SetNillableVersion(v *time.Time) *ExternalIdentityUpdateOne {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// SetEndedAt sets the "ended_at" field.
func (_u *ExternalIdentityUpdateOne) SetEndedAt(v time.Time) *ExternalIdentityUpdateOne {
	_u.mutation.SetEndedAt(v)
	return _u
}

// SetNillableEndedAt sets the "ended_at" field if the given value is not nil.
func (_u *ExternalIdentityUpdateOne) SetNillableEndedAt(v *time.Time) *ExternalIdentityUpdateOne {
	if v != nil {
		_u.SetEndedAt(*v)
	}
	return _u
}

// ClearEndedAt clears the value of the "ended_at" field.
func (_u *ExternalIdentityUpdateOne) ClearEndedAt() *ExternalIdentityUpdateOne {
	_u.mutation.ClearEndedAt()
	return _u
}

// Mutation returns the ExternalIdentityMutation object of the builder.
func (_u *ExternalIdentityUpdateOne) Mutation() *ExternalIdentityMutation {
	return _u.mutation
}

// Where appends a list predicates to the ExternalIdentityUpdate builder.
func (_u *ExternalIdentityUpdateOne) Where(ps ...predicate.ExternalIdentity) *ExternalIdentityUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ExternalIdentityUpdateOne) Select(field string, fields ...string) *ExternalIdentityUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated ExternalIdentity entity.
func (_u *ExternalIdentityUpdateOne) Save(ctx context.Context) (*ExternalIdentity, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ExternalIdentityUpdateOne) SaveX(ctx context.Context) *ExternalIdentity {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ExternalIdentityUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ExternalIdentityUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ExternalIdentityUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ExternalIdentityUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ExternalIdentityUpdateOne) sqlSave(ctx context.Context) (_node *ExternalIdentity, err error) {
	_spec := sqlgraph.NewUpdateSpec(externalidentity.Table, externalidentity.Columns, sqlgraph.NewFieldSpec(externalidentity.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "ExternalIdentity.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, externalidentity.FieldID)
		for _, f := range fields {
			if !externalidentity.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != externalidentity.FieldID {
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
	if value, ok := _u.mutation.Provider(); ok {
		_spec.SetField(externalidentity.FieldProvider, field.TypeString, value)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(externalidentity.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.ExternalID(); ok {
		_spec.SetField(externalidentity.FieldExternalID, field.TypeString, value)
	}
	if value, ok := _u.mutation.InternalID(); ok {
		_spec.SetField(externalidentity.FieldInternalID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(externalidentity.FieldVersion, field.TypeTime, value)
	}
	if value, ok := _u.mutation.EndedAt(); ok {
		_spec.SetField(externalidentity.FieldEndedAt, field.TypeTime, value)
	}
	if _u.mutation.EndedAtCleared() {
		_spec.ClearField(externalidentity.FieldEndedAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &ExternalIdentity{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{externalidentity.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
