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
	"github.com/forebay/forebay/packages/schema/ent/flag"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
)

// FlagUpdate is the builder for updating Flag entities.
type FlagUpdate struct {
	config
	hooks     []Hook
	mutation  *FlagMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the FlagUpdate builder.
func (_u *FlagUpdate) Where(ps ...predicate.Flag) *FlagUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetKey sets the "key" field.
func (_u *FlagUpdate) SetKey(v string) *FlagUpdate {
	_u.mutation.SetKey(v)
	return _u
}

// SetNillableKey sets the "key" field if the given value is not nil.
func (_u *FlagUpdate) SetNillableKey(v *string) *FlagUpdate {
	if v != nil {
		_u.SetKey(*v)
	}
	return _u
}

// SetVariant sets the "variant" field.
func (_u *FlagUpdate) SetVariant(v string) *FlagUpdate {
	_u.mutation.SetVariant(v)
	return _u
}

// SetNillableVariant sets the "variant" field if the given value is not nil.
func (_u *FlagUpdate) SetNillableVariant(v *string) *FlagUpdate {
	if v != nil {
		_u.SetVariant(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *FlagUpdate) SetVersion(v int) *FlagUpdate {
	_u.mutation.ResetVersion()
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *FlagUpdate) SetNillableVersion(v *int) *FlagUpdate {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// AddVersion adds value to the "version" field.
func (_u *FlagUpdate) AddVersion(v int) *FlagUpdate {
	_u.mutation.AddVersion(v)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *FlagUpdate) SetUpdatedAt(v time.Time) *FlagUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *FlagUpdate) SetNillableUpdatedAt(v *time.Time) *FlagUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// Mutation returns the FlagMutation object of the builder.
func (_u *FlagUpdate) Mutation() *FlagMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *FlagUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *FlagUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *FlagUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *FlagUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *FlagUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *FlagUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *FlagUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(flag.Table, flag.Columns, sqlgraph.NewFieldSpec(flag.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Key(); ok {
		_spec.SetField(flag.FieldKey, field.TypeString, value)
	}
	if value, ok := _u.mutation.Variant(); ok {
		_spec.SetField(flag.FieldVariant, field.TypeString, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(flag.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedVersion(); ok {
		_spec.AddField(flag.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(flag.FieldUpdatedAt, field.TypeTime, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{flag.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// FlagUpdateOne is the builder for updating a single Flag entity.
type FlagUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *FlagMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetKey sets the "key" field.
func (_u *FlagUpdateOne) SetKey(v string) *FlagUpdateOne {
	_u.mutation.SetKey(v)
	return _u
}

// SetNillableKey sets the "key" field if the given value is not nil.
func (_u *FlagUpdateOne) SetNillableKey(v *string) *FlagUpdateOne {
	if v != nil {
		_u.SetKey(*v)
	}
	return _u
}

// SetVariant sets the "variant" field.
func (_u *FlagUpdateOne) SetVariant(v string) *FlagUpdateOne {
	_u.mutation.SetVariant(v)
	return _u
}

// SetNillableVariant sets the "variant" field if the given value is not nil.
func (_u *FlagUpdateOne) SetNillableVariant(v *string) *FlagUpdateOne {
	if v != nil {
		_u.SetVariant(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *FlagUpdateOne) SetVersion(v int) *FlagUpdateOne {
	_u.mutation.ResetVersion()
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *FlagUpdateOne) SetNillableVersion(v *int) *FlagUpdateOne {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// AddVersion adds value to the "version" field.
func (_u *FlagUpdateOne) AddVersion(v int) *FlagUpdateOne {
	_u.mutation.AddVersion(v)
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *FlagUpdateOne) SetUpdatedAt(v time.Time) *FlagUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *FlagUpdateOne) SetNillableUpdatedAt(v *time.Time) *FlagUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// Mutation returns the FlagMutation object of the builder.
func (_u *FlagUpdateOne) Mutation() *FlagMutation {
	return _u.mutation
}

// Where appends a list predicates to the FlagUpdate builder.
func (_u *FlagUpdateOne) Where(ps ...predicate.Flag) *FlagUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *FlagUpdateOne) Select(field string, fields ...string) *FlagUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Flag entity.
func (_u *FlagUpdateOne) Save(ctx context.Context) (*Flag, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *FlagUpdateOne) SaveX(ctx context.Context) *Flag {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *FlagUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *FlagUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *FlagUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *FlagUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *FlagUpdateOne) sqlSave(ctx context.Context) (_node *Flag, err error) {
	_spec := sqlgraph.NewUpdateSpec(flag.Table, flag.Columns, sqlgraph.NewFieldSpec(flag.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Flag.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, flag.FieldID)
		for _, f := range fields {
			if !flag.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != flag.FieldID {
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
		_spec.SetField(flag.FieldKey, field.TypeString, value)
	}
	if value, ok := _u.mutation.Variant(); ok {
		_spec.SetField(flag.FieldVariant, field.TypeString, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(flag.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedVersion(); ok {
		_spec.AddField(flag.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(flag.FieldUpdatedAt, field.TypeTime, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Flag{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{flag.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
