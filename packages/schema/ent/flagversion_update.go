// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/flagversion"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// FlagVersionUpdate is the builder for updating FlagVersion entities.
type FlagVersionUpdate struct {
	config
	hooks     []Hook
	mutation  *FlagVersionMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the FlagVersionUpdate builder.
func (_u *FlagVersionUpdate) Where(ps ...predicate.FlagVersion) *FlagVersionUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetKey sets the "key" field.
func (_u *FlagVersionUpdate) SetKey(v string) *FlagVersionUpdate {
	_u.mutation.SetKey(v)
	return _u
}

// SetNillableKey sets the "key" field if the given value is not nil.
func (_u *FlagVersionUpdate) SetNillableKey(v *string) *FlagVersionUpdate {
	if v != nil {
		_u.SetKey(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *FlagVersionUpdate) SetVersion(v int) *FlagVersionUpdate {
	_u.mutation.ResetVersion()
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *FlagVersionUpdate) SetNillableVersion(v *int) *FlagVersionUpdate {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// AddVersion adds value to the "version" field.
func (_u *FlagVersionUpdate) AddVersion(v int) *FlagVersionUpdate {
	_u.mutation.AddVersion(v)
	return _u
}

// SetVariant sets the "variant" field.
func (_u *FlagVersionUpdate) SetVariant(v string) *FlagVersionUpdate {
	_u.mutation.SetVariant(v)
	return _u
}

// SetNillableVariant sets the "variant" field if the given value is not nil.
func (_u *FlagVersionUpdate) SetNillableVariant(v *string) *FlagVersionUpdate {
	if v != nil {
		_u.SetVariant(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *FlagVersionUpdate) SetCreatedBy(v key.ID) *FlagVersionUpdate {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *FlagVersionUpdate) SetNillableCreatedBy(v *key.ID) *FlagVersionUpdate {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// Mutation returns the FlagVersionMutation object of the builder.
func (_u *FlagVersionUpdate) Mutation() *FlagVersionMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *FlagVersionUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *FlagVersionUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *FlagVersionUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *FlagVersionUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *FlagVersionUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *FlagVersionUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *FlagVersionUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(flagversion.Table, flagversion.Columns, sqlgraph.NewFieldSpec(flagversion.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Key(); ok {
		_spec.SetField(flagversion.FieldKey, field.TypeString, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(flagversion.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedVersion(); ok {
		_spec.AddField(flagversion.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Variant(); ok {
		_spec.SetField(flagversion.FieldVariant, field.TypeString, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(flagversion.FieldCreatedBy, field.TypeUUID, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{flagversion.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// FlagVersionUpdateOne is the builder for updating a single FlagVersion entity.
type FlagVersionUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *FlagVersionMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetKey sets the "key" field.
func (_u *FlagVersionUpdateOne) SetKey(v string) *FlagVersionUpdateOne {
	_u.mutation.SetKey(v)
	return _u
}

// SetNillableKey sets the "key" field if the given value is not nil.
func (_u *FlagVersionUpdateOne) SetNillableKey(v *string) *FlagVersionUpdateOne {
	if v != nil {
		_u.SetKey(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *FlagVersionUpdateOne) SetVersion(v int) *FlagVersionUpdateOne {
	_u.mutation.ResetVersion()
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *FlagVersionUpdateOne) SetNillableVersion(v *int) *FlagVersionUpdateOne {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// AddVersion adds value to the "version" field.
func (_u *FlagVersionUpdateOne) AddVersion(v int) *FlagVersionUpdateOne {
	_u.mutation.AddVersion(v)
	return _u
}

// SetVariant sets the "variant" field.
func (_u *FlagVersionUpdateOne) SetVariant(v string) *FlagVersionUpdateOne {
	_u.mutation.SetVariant(v)
	return _u
}

// SetNillableVariant sets the "variant" field if the given value is not nil.
func (_u *FlagVersionUpdateOne) SetNillableVariant(v *string) *FlagVersionUpdateOne {
	if v != nil {
		_u.SetVariant(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *FlagVersionUpdateOne) SetCreatedBy(v key.ID) *FlagVersionUpdateOne {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *FlagVersionUpdateOne) SetNillableCreatedBy(v *key.ID) *FlagVersionUpdateOne {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// Mutation returns the FlagVersionMutation object of the builder.
func (_u *FlagVersionUpdateOne) Mutation() *FlagVersionMutation {
	return _u.mutation
}

// Where appends a list predicates to the FlagVersionUpdate builder.
func (_u *FlagVersionUpdateOne) Where(ps ...predicate.FlagVersion) *FlagVersionUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *FlagVersionUpdateOne) Select(field string, fields ...string) *FlagVersionUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated FlagVersion entity.
func (_u *FlagVersionUpdateOne) Save(ctx context.Context) (*FlagVersion, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *FlagVersionUpdateOne) SaveX(ctx context.Context) *FlagVersion {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *FlagVersionUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *FlagVersionUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *FlagVersionUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *FlagVersionUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *FlagVersionUpdateOne) sqlSave(ctx context.Context) (_node *FlagVersion, err error) {
	_spec := sqlgraph.NewUpdateSpec(flagversion.Table, flagversion.Columns, sqlgraph.NewFieldSpec(flagversion.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "FlagVersion.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, flagversion.FieldID)
		for _, f := range fields {
			if !flagversion.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != flagversion.FieldID {
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
	if value, ok := _u.mutation.Key(); ok {
		_spec.SetField(flagversion.FieldKey, field.TypeString, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(flagversion.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedVersion(); ok {
		_spec.AddField(flagversion.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Variant(); ok {
		_spec.SetField(flagversion.FieldVariant, field.TypeString, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(flagversion.FieldCreatedBy, field.TypeUUID, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &FlagVersion{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{flagversion.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
