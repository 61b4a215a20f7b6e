// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/part"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// PartUpdate is the builder for updating Part entities.
type PartUpdate struct {
	config
	hooks     []Hook
	mutation  *PartMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the PartUpdate builder.
func (_u *PartUpdate) Where(ps ...predicate.Part) *PartUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *PartUpdate) SetVersionID(v key.ID) *PartUpdate {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *PartUpdate) SetNillableVersionID(v *key.ID) *PartUpdate {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetKind sets the "kind" field.
func (_u *PartUpdate) SetKind(v string) *PartUpdate {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *PartUpdate) SetNillableKind(v *string) *PartUpdate {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *PartUpdate) SetSeq(v int) *PartUpdate {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *PartUpdate) SetNillableSeq(v *int) *PartUpdate {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *PartUpdate) AddSeq(v int) *PartUpdate {
	_u.mutation.AddSeq(v)
	return _u
}

// SetContent sets the "content" field.
func (_u *PartUpdate) SetContent(v []byte) *PartUpdate {
	_u.mutation.SetContent(v)
	return _u
}

// Mutation returns the PartMutation object of the builder.
func (_u *PartUpdate) Mutation() *PartMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *PartUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *PartUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *PartUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *PartUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *PartUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *PartUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *PartUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(part.Table, part.Columns, sqlgraph.NewFieldSpec(part.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(part.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(part.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(part.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(part.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Content(); ok {
		_spec.SetField(part.FieldContent, field.TypeBytes, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{part.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// PartUpdateOne is the builder for updating a single Part entity.
type PartUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *PartMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetVersionID sets the "version_id" field.
func (_u *PartUpdateOne) SetVersionID(v key.ID) *PartUpdateOne {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *PartUpdateOne) SetNillableVersionID(v *key.ID) *PartUpdateOne {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetKind sets the "kind" field.
func (_u *PartUpdateOne) SetKind(v string) *PartUpdateOne {
	_u.mutation.SetKind(v)
	return _u
}

// SetNillableKind sets the "kind" field if the given value is not nil.
func (_u *PartUpdateOne) SetNillableKind(v *string) *PartUpdateOne {
	if v != nil {
		_u.SetKind(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *PartUpdateOne) SetSeq(v int) *PartUpdateOne {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *PartUpdateOne) SetNillableSeq(v *int) *PartUpdateOne {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *PartUpdateOne) AddSeq(v int) *PartUpdateOne {
	_u.mutation.AddSeq(v)
	return _u
}

// SetContent sets the "content" field.
func (_u *PartUpdateOne) SetContent(v []byte) *PartUpdateOne {
	_u.mutation.SetContent(v)
	return _u
}

// Mutation returns the PartMutation object of the builder.
func (_u *PartUpdateOne) Mutation() *PartMutation {
	return _u.mutation
}

// Where appends a list predicates to the PartUpdate builder.
func (_u *PartUpdateOne) Where(ps ...predicate.Part) *PartUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *PartUpdateOne) Select(field string, fields ...string) *PartUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Part entity.
func (_u *PartUpdateOne) Save(ctx context.Context) (*Part, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *PartUpdateOne) SaveX(ctx context.Context) *Part {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *PartUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *PartUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *PartUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *PartUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *PartUpdateOne) sqlSave(ctx context.Context) (_node *Part, err error) {
	_spec := sqlgraph.NewUpdateSpec(part.Table, part.Columns, sqlgraph.NewFieldSpec(part.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Part.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, part.FieldID)
		for _, f := range fields {
			if !part.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != part.FieldID {
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
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(part.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Kind(); ok {
		_spec.SetField(part.FieldKind, field.TypeString, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(part.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(part.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Content(); ok {
		_spec.SetField(part.FieldContent, field.TypeBytes, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Part{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{part.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
