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
	"github.com/forebay/forebay/packages/schema/ent/invitation"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// InvitationUpdate is the builder for updating Invitation entities.
type InvitationUpdate struct {
	config
	hooks     []Hook
	mutation  *InvitationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the InvitationUpdate builder.
func (_u *InvitationUpdate) Where(ps ...predicate.Invitation) *InvitationUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetEmail sets the "email" field.
func (_u *InvitationUpdate) SetEmail(v string) *InvitationUpdate {
	_u.mutation.SetEmail(v)
	return _u
}

// SetNillableEmail sets the "email" field if the given value is not nil.
func (_u *InvitationUpdate) SetNillableEmail(v *string) *InvitationUpdate {
	if v != nil {
		_u.SetEmail(*v)
	}
	return _u
}

// SetRole sets the "role" field.
func (_u *InvitationUpdate) SetRole(v string) *InvitationUpdate {
	_u.mutation.SetRole(v)
	return _u
}

// SetNillableRole sets the "role" field if the given value is not nil.
func (_u *InvitationUpdate) SetNillableRole(v *string) *InvitationUpdate {
	if v != nil {
		_u.SetRole(*v)
	}
	return _u
}

// SetTokenHash sets the "token_hash" field.
func (_u *InvitationUpdate) SetTokenHash(v []byte) *InvitationUpdate {
	_u.mutation.SetTokenHash(v)
	return _u
}

// SetInvitedBy sets the "invited_by" field.
func (_u *InvitationUpdate) SetInvitedBy(v key.ID) *InvitationUpdate {
	_u.mutation.SetInvitedBy(v)
	return _u
}

// SetNillableInvitedBy sets the "invited_by" field if the given value is not nil.
func (_u *InvitationUpdate) SetNillableInvitedBy(v *key.ID) *InvitationUpdate {
	if v != nil {
		_u.SetInvitedBy(*v)
	}
	return _u
}

// SetExpiresAt sets the "expires_at" field.
func (_u *InvitationUpdate) SetExpiresAt(v time.Time) *InvitationUpdate {
	_u.mutation.SetExpiresAt(v)
	return _u
}

// SetNillableExpiresAt sets the "expires_at" field if the given value is not nil.
func (_u *InvitationUpdate) SetNillableExpiresAt(v *time.Time) *InvitationUpdate {
	if v != nil {
		_u.SetExpiresAt(*v)
	}
	return _u
}

// SetEndedAt sets the "ended_at" field.
func (_u *InvitationUpdate) SetEndedAt(v time.Time) *InvitationUpdate {
	_u.mutation.SetEndedAt(v)
	return _u
}

// SetNillableEndedAt sets the "ended_at" field if the given value is not nil.
func (_u *InvitationUpdate) SetNillableEndedAt(v *time.Time) *InvitationUpdate {
	if v != nil {
		_u.SetEndedAt(*v)
	}
	return _u
}

// ClearEndedAt clears the value of the "ended_at" field.
func (_u *InvitationUpdate) ClearEndedAt() *InvitationUpdate {
	_u.mutation.ClearEndedAt()
	return _u
}

// Mutation returns the InvitationMutation object of the builder.
func (_u *InvitationUpdate) Mutation() *InvitationMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *InvitationUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *InvitationUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *InvitationUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *InvitationUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *InvitationUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *InvitationUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *InvitationUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(invitation.Table, invitation.Columns, sqlgraph.NewFieldSpec(invitation.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Email(); ok {
		_spec.SetField(invitation.FieldEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.Role(); ok {
		_spec.SetField(invitation.FieldRole, field.TypeString, value)
	}
	if value, ok := _u.mutation.TokenHash(); ok {
		_spec.SetField(invitation.FieldTokenHash, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.InvitedBy(); ok {
		_spec.SetField(invitation.FieldInvitedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ExpiresAt(); ok {
		_spec.SetField(invitation.FieldExpiresAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.EndedAt(); ok {
		_spec.SetField(invitation.FieldEndedAt, field.TypeTime, value)
	}
	if _u.mutation.EndedAtCleared() {
		_spec.ClearField(invitation.FieldEndedAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{invitation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// InvitationUpdateOne is the builder for updating a single Invitation entity.
type InvitationUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *InvitationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetEmail sets the "email" field.
func (_u *InvitationUpdateOne) SetEmail(v string) *InvitationUpdateOne {
	_u.mutation.SetEmail(v)
	return _u
}

// SetNillableEmail sets the "email" field if the given value is not nil.
func (_u *InvitationUpdateOne) SetNillableEmail(v *string) *InvitationUpdateOne {
	if v != nil {
		_u.SetEmail(*v)
	}
	return _u
}

// SetRole sets the "role" field.
func (_u *InvitationUpdateOne) SetRole(v string) *InvitationUpdateOne {
	_u.mutation.SetRole(v)
	return _u
}

// SetNillableRole sets the "role" field if the given value is not nil.
func (_u *InvitationUpdateOne) SetNillableRole(v *string) *InvitationUpdateOne {
	if v != nil {
		_u.SetRole(*v)
	}
	return _u
}

// SetTokenHash sets the "token_hash" field.
func (_u *InvitationUpdateOne) SetTokenHash(v []byte) *InvitationUpdateOne {
	_u.mutation.SetTokenHash(v)
	return _u
}

// SetInvitedBy sets the "invited_by" field.
func (_u *InvitationUpdateOne) SetInvitedBy(v key.ID) *InvitationUpdateOne {
	_u.mutation.SetInvitedBy(v)
	return _u
}

// SetNillableInvitedBy sets the "invited_by" field if the given value is not nil.
func (_u *InvitationUpdateOne) SetNillableInvitedBy(v *key.ID) *InvitationUpdateOne {
	if v != nil {
		_u.SetInvitedBy(*v)
	}
	return _u
}

// SetExpiresAt sets the "expires_at" field.
func (_u *InvitationUpdateOne) SetExpiresAt(v time.Time) *InvitationUpdateOne {
	_u.mutation.SetExpiresAt(v)
	return _u
}

// SetNillableExpiresAt sets the "expires_at" field if the given value is not nil.
func (_u *InvitationUpdateOne) SetNillableExpiresAt(v *time.Time) *InvitationUpdateOne {
	if v != nil {
		_u.SetExpiresAt(*v)
	}
	return _u
}

// SetEndedAt sets the "ended_at" field.
func (_u *InvitationUpdateOne) SetEndedAt(v time.Time) *InvitationUpdateOne {
	_u.mutation.SetEndedAt(v)
	return _u
}

// SetNillableEndedAt sets the "ended_at" field if the given value is not nil.
func (_u *InvitationUpdateOne) SetNillableEndedAt(v *time.Time) *InvitationUpdateOne {
	if v != nil {
		_u.SetEndedAt(*v)
	}
	return _u
}

// ClearEndedAt clears the value of the "ended_at" field.
func (_u *InvitationUpdateOne) ClearEndedAt() *InvitationUpdateOne {
	_u.mutation.ClearEndedAt()
	return _u
}

// Mutation returns the InvitationMutation object of the builder.
func (_u *InvitationUpdateOne) Mutation() *InvitationMutation {
	return _u.mutation
}

// Where appends a list predicates to the InvitationUpdate builder.
func (_u *InvitationUpdateOne) Where(ps ...predicate.Invitation) *InvitationUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *InvitationUpdateOne) Select(field string, fields ...string) *InvitationUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Invitation entity.
func (_u *InvitationUpdateOne) Save(ctx context.Context) (*Invitation, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *InvitationUpdateOne) SaveX(ctx context.Context) *Invitation {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *InvitationUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *InvitationUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *InvitationUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *InvitationUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *InvitationUpdateOne) sqlSave(ctx context.Context) (_node *Invitation, err error) {
	_spec := sqlgraph.NewUpdateSpec(invitation.Table, invitation.Columns, sqlgraph.NewFieldSpec(invitation.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Invitation.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, invitation.FieldID)
		for _, f := range fields {
			if !invitation.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != invitation.FieldID {
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
	if value, ok := _u.mutation.Email(); ok {
		_spec.SetField(invitation.FieldEmail, field.TypeString, value)
	}
	if value, ok := _u.mutation.Role(); ok {
		_spec.SetField(invitation.FieldRole, field.TypeString, value)
	}
	if value, ok := _u.mutation.TokenHash(); ok {
		_spec.SetField(invitation.FieldTokenHash, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.InvitedBy(); ok {
		_spec.SetField(invitation.FieldInvitedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ExpiresAt(); ok {
		_spec.SetField(invitation.FieldExpiresAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.EndedAt(); ok {
		_spec.SetField(invitation.FieldEndedAt, field.TypeTime, value)
	}
	if _u.mutation.EndedAtCleared() {
		_spec.ClearField(invitation.FieldEndedAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Invitation{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{invitation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
