// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/entity"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// EntityUpdate is the builder for updating Entity entities.
type EntityUpdate struct {
	config
	hooks     []Hook
	mutation  *EntityMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the EntityUpdate builder.
func (_u *EntityUpdate) Where(ps ...predicate.Entity) *EntityUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetFolded sets the "folded" field.
func (_u *EntityUpdate) SetFolded(v string) *EntityUpdate {
	_u.mutation.SetFolded(v)
	return _u
}

// SetNillableFolded sets the "folded" field if the given value is not nil.
func (_u *EntityUpdate) SetNillableFolded(v *string) *EntityUpdate {
	if v != nil {
		_u.SetFolded(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *EntityUpdate) SetName(v string) *EntityUpdate {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *EntityUpdate) SetNillableName(v *string) *EntityUpdate {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetNamedBy sets the "named_by" field.
func (_u *EntityUpdate) SetNamedBy(v key.ID) *EntityUpdate {
	_u.mutation.SetNamedBy(v)
	return _u
}

// SetNillableNamedBy sets the "named_by" field if the given value is not nil.
func (_u *EntityUpdate) SetNillableNamedBy(v *key.ID) *EntityUpdate {
	if v != nil {
		_u.SetNamedBy(*v)
	}
	return _u
}

// ClearNamedBy clears the value of the "named_by" field.
func (_u *EntityUpdate) ClearNamedBy() *EntityUpdate {
	_u.mutation.ClearNamedBy()
	return _u
}

// SetKind sets the "kind" field.
func (_u *EntityUpdate) SetKind(v string) *EntityUpdate {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *EntityUpdate) SetNillableKind(v *string) *EntityUpdate {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetPassages sets the "passages" field.
func (_u *EntityUpdate) SetPassages(v int) *EntityUpdate {
	_u.mutation.ResetPassages()
	_u.mutation.SetPassages(v)
	return _u
}

// SetNillablePassages sets the "passages" field if the given value is not nil.
func (_u *EntityUpdate) SetNillablePassages(v *int) *EntityUpdate {
	if v != nil {
		_u.SetPassages(*v)
	}
	return _u
}

// AddPassages adds value to the "passages" field.
func (_u *EntityUpdate) AddPassages(v int) *EntityUpdate {
	_u.mutation.AddPassages(v)
	return _u
}

// Mutation returns the EntityMutation object of the builder.
func (_u *EntityUpdate) Mutation() *EntityMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *EntityUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *EntityUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *EntityUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *EntityUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *EntityUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *EntityUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *EntityUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(entity.Table, entity.Columns, sqlgraph.NewFieldSpec(entity.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Folded(); ok {
		_spec.SetField(entity.FieldFolded, field.TypeString, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(entity.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.NamedBy(); ok {
		_spec.SetField(entity.FieldNamedBy, field.TypeUUID, value)
	}
	if _u.mutation.NamedByCleared() {
		_spec.ClearField(entity.FieldNamedBy, field.TypeUUID)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(entity.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.Passages(); ok {
		_spec.SetField(entity.FieldPassages, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedPassages(); ok {
		_spec.AddField(entity.FieldPassages, field.TypeInt, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{entity.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// EntityUpdateOne is the builder for updating a single Entity entity.
type EntityUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *EntityMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetFolded sets the "folded" field.
func (_u *EntityUpdateOne) SetFolded(v string) *EntityUpdateOne {
	_u.mutation.SetFolded(v)
	return _u
}

// SetNillableFolded sets the "folded" field if the given value is not nil.
func (_u *EntityUpdateOne) SetNillableFolded(v *string) *EntityUpdateOne {
	if v != nil {
		_u.SetFolded(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *EntityUpdateOne) SetName(v string) *EntityUpdateOne {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *EntityUpdateOne) SetNillableName(v *string) *EntityUpdateOne {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetNamedBy sets the "named_by" field.
func (_u *EntityUpdateOne) SetNamedBy(v key.ID) *EntityUpdateOne {
	_u.mutation.SetNamedBy(v)
	return _u
}

// SetNillableNamedBy sets the "named_by" field if the given value is not nil.
func (_u *EntityUpdateOne) SetNillableNamedBy(v *key.ID) *EntityUpdateOne {
	if v != nil {
		_u.SetNamedBy(*v)
	}
	return _u
}

// ClearNamedBy clears the value of the "named_by" field.
func (_u *EntityUpdateOne) ClearNamedBy() *EntityUpdateOne {
	_u.mutation.ClearNamedBy()
	return _u
}

// SetKind sets the "kind" field.
func (_u *EntityUpdateOne) SetKind(v string) *EntityUpdateOne {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *EntityUpdateOne) SetNillableKind(v *string) *EntityUpdateOne {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetPassages sets the "passages" field.
func (_u *EntityUpdateOne) SetPassages(v int) *EntityUpdateOne {
	_u.mutation.ResetPassages()
	_u.mutation.SetPassages(v)
	return _u
}

// SetNillablePassages sets the "passages" field if the given value is not nil.
func (_u *EntityUpdateOne) SetNillablePassages(v *int) *EntityUpdateOne {
	if v != nil {
		_u.SetPassages(*v)
	}
	return _u
}

// AddPassages adds value to the "passages" field.
func (_u *EntityUpdateOne) AddPassages(v int) *EntityUpdateOne {
	_u.mutation.AddPassages(v)
	return _u
}

// Mutation returns the EntityMutation object of the builder.
func (_u *EntityUpdateOne) Mutation() *EntityMutation {
	return _u.mutation
}

// Where appends a list predicates to the EntityUpdate builder.
func (_u *EntityUpdateOne) Where(ps ...predicate.Entity) *EntityUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *EntityUpdateOne) Select(field string, fields ...string) *EntityUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Entity entity.
func (_u *EntityUpdateOne) Save(ctx context.Context) (*Entity, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *EntityUpdateOne) SaveX(ctx context.Context) *Entity {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *EntityUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *EntityUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *EntityUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *EntityUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *EntityUpdateOne) sqlSave(ctx context.Context) (_node *Entity, err error) {
	_spec := sqlgraph.NewUpdateSpec(entity.Table, entity.Columns, sqlgraph.NewFieldSpec(entity.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Entity.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, entity.FieldID)
		for _, f := range fields {
			if !entity.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != entity.FieldID {
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
	if value, ok := _u.mutation.Folded(); ok {
		_spec.SetField(entity.FieldFolded, field.TypeString, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(entity.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.NamedBy(); ok {
		_spec.SetField(entity.FieldNamedBy, field.TypeUUID, value)
	}
	if _u.mutation.NamedByCleared() {
		_spec.ClearField(entity.FieldNamedBy, field.TypeUUID)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(entity.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.Passages(); ok {
		_spec.SetField(entity.FieldPassages, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedPassages(); ok {
		_spec.AddField(entity.FieldPassages, field.TypeInt, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Entity{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{entity.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
