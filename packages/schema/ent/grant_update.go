// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/grant"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// GrantUpdate is the builder for updating Grant entities.
type GrantUpdate struct {
	config
	hooks     []Hook
	mutation  *GrantMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the GrantUpdate builder.
func (_u *GrantUpdate) Where(ps ...predicate.Grant) *GrantUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetCollectionID sets the "collection_id" field.
func (_u *GrantUpdate) SetCollectionID(v key.ID) *GrantUpdate {
	_u.mutation.SetCollectionID(v)
	return _u
}

// SetNillableCollectionID sets the "collection_id" field if the given value is not nil.
func (_u *GrantUpdate) SetNillableCollectionID(v *key.ID) *GrantUpdate {
	if v != nil {
		_u.SetCollectionID(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *GrantUpdate) SetDocumentID(v key.ID) *GrantUpdate {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *GrantUpdate) SetNillableDocumentID(v *key.ID) *GrantUpdate {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetSubject sets the "subject" field.
func (_u *GrantUpdate) SetSubject(v string) *GrantUpdate {
	_u.mutation.SetSubject(v)
	return _u
}

// SetNillableSubject sets the "subject" field if the given value is not nil.
func (_u *GrantUpdate) SetNillableSubject(v *string) *GrantUpdate {
	if v != nil {
		_u.SetSubject(*v)
	}
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *GrantUpdate) SetUserID(v key.ID) *GrantUpdate {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *GrantUpdate) SetNillableUserID(v *key.ID) *GrantUpdate {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// SetRole sets the "role" field.
func (_u *GrantUpdate) SetRole(v string) *GrantUpdate {
	_u.mutation.SetRole(v)
	return _u
}

// SetNillableRole sets the "role" field if the given value is not nil.
func (_u *GrantUpdate) SetNillableRole(v *string) *GrantUpdate {
	if v != nil {
		_u.SetRole(*v)
	}
	return _u
}

// SetPermission sets the "permission" field.
func (_u *GrantUpdate) SetPermission(v string) *GrantUpdate {
	_u.mutation.SetPermission(v)
	return _u
}

// SetNillablePermission sets the "permission" field if the given value is not nil.
func (_u *GrantUpdate) SetNillablePermission(v *string) *GrantUpdate {
	if v != nil {
		_u.SetPermission(*v)
	}
	return _u
}

// Mutation returns the GrantMutation object of the builder.
func (_u *GrantUpdate) Mutation() *GrantMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *GrantUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *GrantUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *GrantUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *GrantUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *GrantUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *GrantUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *GrantUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(grant.Table, grant.Columns, sqlgraph.NewFieldSpec(grant.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.CollectionID(); ok {
		_spec.SetField(grant.FieldCollectionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(grant.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Subject(); ok {
		_spec.SetField(grant.FieldSubject, field.TypeString, value)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(grant.FieldUserID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Role(); ok {
		_spec.SetField(grant.FieldRole, field.TypeString, value)
	}
	if value, ok := _u.mutation.Permission(); ok {
		_spec.SetField(grant.FieldPermission, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{grant.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// GrantUpdateOne is the builder for updating a single Grant entity.
type GrantUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *GrantMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetCollectionID sets the "collection_id" field.
func (_u *GrantUpdateOne) SetCollectionID(v key.ID) *GrantUpdateOne {
	_u.mutation.SetCollectionID(v)
	return _u
}

// SetNillableCollectionID sets the "collection_id" field if the given value is not nil.
func (_u *GrantUpdateOne) SetNillableCollectionID(v *key.ID) *GrantUpdateOne {
	if v != nil {
		_u.SetCollectionID(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *GrantUpdateOne) SetDocumentID(v key.ID) *GrantUpdateOne {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *GrantUpdateOne) SetNillableDocumentID(v *key.ID) *GrantUpdateOne {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetSubject sets the "subject" field.
func (_u *GrantUpdateOne) SetSubject(v string) *GrantUpdateOne {
	_u.mutation.SetSubject(v)
	return _u
}

// SetNillableSubject sets the "subject" field if the given value is not nil.
func (_u *GrantUpdateOne) SetNillableSubject(v *string) *GrantUpdateOne {
	if v != nil {
		_u.SetSubject(*v)
	}
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *GrantUpdateOne) SetUserID(v key.ID) *GrantUpdateOne {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *GrantUpdateOne) SetNillableUserID(v *key.ID) *GrantUpdateOne {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// SetRole sets the "role" field.
func (_u *GrantUpdateOne) SetRole(v string) *GrantUpdateOne {
	_u.mutation.SetRole(v)
	return _u
}

// SetNillableRole sets the "role" field if the given value is not nil.
func (_u *GrantUpdateOne) SetNillableRole(v *string) *GrantUpdateOne {
	if v != nil {
		_u.SetRole(*v)
	}
	return _u
}

// SetPermission sets the "permission" field.
func (_u *GrantUpdateOne) SetPermission(v string) *GrantUpdateOne {
	_u.mutation.SetPermission(v)
	return _u
}

// SetNillablePermission sets the "permission" field if the given value is not nil.
func (_u *GrantUpdateOne) SetNillablePermission(v *string) *GrantUpdateOne {
	if v != nil {
		_u.SetPermission(*v)
	}
	return _u
}

// Mutation returns the GrantMutation object of the builder.
func (_u *GrantUpdateOne) Mutation() *GrantMutation {
	return _u.mutation
}

// Where appends a list predicates to the GrantUpdate builder.
func (_u *GrantUpdateOne) Where(ps ...predicate.Grant) *GrantUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *GrantUpdateOne) Select(field string, fields ...string) *GrantUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Grant entity.
func (_u *GrantUpdateOne) Save(ctx context.Context) (*Grant, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *GrantUpdateOne) SaveX(ctx context.Context) *Grant {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *GrantUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *GrantUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *GrantUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *GrantUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *GrantUpdateOne) sqlSave(ctx context.Context) (_node *Grant, err error) {
	_spec := sqlgraph.NewUpdateSpec(grant.Table, grant.Columns, sqlgraph.NewFieldSpec(grant.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Grant.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, grant.FieldID)
		for _, f := range fields {
			if !grant.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != grant.FieldID {
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
	if value, ok := _u.mutation.CollectionID(); ok {
		_spec.SetField(grant.FieldCollectionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(grant.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Subject(); ok {
		_spec.SetField(grant.FieldSubject, field.TypeString, value)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(grant.FieldUserID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Role(); ok {
		_spec.SetField(grant.FieldRole, field.TypeString, value)
	}
	if value, ok := _u.mutation.Permission(); ok {
		_spec.SetField(grant.FieldPermission, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Grant{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{grant.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
