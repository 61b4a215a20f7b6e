// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/change"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ChangeUpdate is the builder for updating Change entities.
type ChangeUpdate struct {
	config
	hooks     []Hook
	mutation  *ChangeMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the ChangeUpdate builder.
func (_u *ChangeUpdate) Where(ps ...predicate.Change) *ChangeUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetSeq sets the "seq" field.
func (_u *ChangeUpdate) SetSeq(v int64) *ChangeUpdate {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *ChangeUpdate) SetNillableSeq(v *int64) *ChangeUpdate {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *ChangeUpdate) AddSeq(v int64) *ChangeUpdate {
	_u.mutation.AddSeq(v)
	return _u
}

// SetKind sets the "kind" field.
func (_u *ChangeUpdate) SetKind(v string) *ChangeUpdate {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *ChangeUpdate) SetNillableKind(v *string) *ChangeUpdate {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetEntityID sets the "entity_id" field.
func (_u *ChangeUpdate) SetEntityID(v key.ID) *ChangeUpdate {
	_u.mutation.SetEntityID(v)
	return _u
}

// SetNillableEntityID sets the "entity_id" field if the given value is not nil.
func (_u *ChangeUpdate) SetNillableEntityID(v *key.ID) *ChangeUpdate {
	if v != nil {
		_u.SetEntityID(*v)
	}
	return _u
}

// SetDeleted sets the "deleted" field.
func (_u *ChangeUpdate) SetDeleted(v bool) *ChangeUpdate {
	_u.mutation.SetDeleted(v)
	return _u
}

// SetNillableDeleted sets the "deleted" field if the given value is not nil.
func (_u *ChangeUpdate) SetNillableDeleted(v *bool) *ChangeUpdate {
	if v != nil {
		_u.SetDeleted(*v)
	}
	return _u
}

// Mutation returns the ChangeMutation object of the builder.
func (_u *ChangeUpdate) Mutation() *ChangeMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *ChangeUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ChangeUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *ChangeUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ChangeUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ChangeUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ChangeUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ChangeUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(change.Table, change.Columns, sqlgraph.NewFieldSpec(change.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(change.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(change.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(change.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.EntityID(); ok {
		_spec.SetField(change.FieldEntityID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Deleted(); ok {
		_spec.SetField(change.FieldDeleted, field.TypeBool, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{change.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// ChangeUpdateOne is the builder for updating a single Change entity.
type ChangeUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *ChangeMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetSeq sets the "seq" field.
func (_u *ChangeUpdateOne) SetSeq(v int64) *ChangeUpdateOne {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *ChangeUpdateOne) SetNillableSeq(v *int64) *ChangeUpdateOne {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *ChangeUpdateOne) AddSeq(v int64) *ChangeUpdateOne {
	_u.mutation.AddSeq(v)
	return _u
}

// SetKind sets the "kind" field.
func (_u *ChangeUpdateOne) SetKind(v string) *ChangeUpdateOne {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *ChangeUpdateOne) SetNillableKind(v *string) *ChangeUpdateOne {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetEntityID sets the "entity_id" field.
func (_u *ChangeUpdateOne) SetEntityID(v key.ID) *ChangeUpdateOne {
	_u.mutation.SetEntityID(v)
	return _u
}

// SetNillableEntityID sets the "entity_id" field if the given value is not nil.
func (_u *ChangeUpdateOne) SetNillableEntityID(v *key.ID) *ChangeUpdateOne {
	if v != nil {
		_u.SetEntityID(*v)
	}
	return _u
}

// SetDeleted sets the "deleted" field.
func (_u *ChangeUpdateOne) SetDeleted(v bool) *ChangeUpdateOne {
	_u.mutation.SetDeleted(v)
	return _u
}

// SetNillableDeleted sets the "deleted" field if the given value is not nil.
func (_u *ChangeUpdateOne) SetNillableDeleted(v *bool) *ChangeUpdateOne {
	if v != nil {
		_u.SetDeleted(*v)
	}
	return _u
}

// Mutation returns the ChangeMutation object of the builder.
func (_u *ChangeUpdateOne) Mutation() *ChangeMutation {
	return _u.mutation
}

// Where appends a list predicates to the ChangeUpdate builder.
func (_u *ChangeUpdateOne) Where(ps ...predicate.Change) *ChangeUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *ChangeUpdateOne) Select(field string, fields ...string) *ChangeUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Change entity.
func (_u *ChangeUpdateOne) Save(ctx context.Context) (*Change, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *ChangeUpdateOne) SaveX(ctx context.Context) *Change {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *ChangeUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *ChangeUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *ChangeUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *ChangeUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *ChangeUpdateOne) sqlSave(ctx context.Context) (_node *Change, err error) {
	_spec := sqlgraph.NewUpdateSpec(change.Table, change.Columns, sqlgraph.NewFieldSpec(change.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Change.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, change.FieldID)
		for _, f := range fields {
			if !change.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != change.FieldID {
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
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(change.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(change.FieldSeq, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(change.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.EntityID(); ok {
		_spec.SetField(change.FieldEntityID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Deleted(); ok {
		_spec.SetField(change.FieldDeleted, field.TypeBool, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Change{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{change.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
