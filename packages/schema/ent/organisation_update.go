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
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
)

// OrganisationUpdate is the builder for updating Organisation entities.
type OrganisationUpdate struct {
	config
	hooks     []Hook
	mutation  *OrganisationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the OrganisationUpdate builder.
func (_u *OrganisationUpdate) Where(ps ...predicate.Organisation) *OrganisationUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetName sets the "name" field.
func (_u *OrganisationUpdate) SetName(v string) *OrganisationUpdate {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *OrganisationUpdate) SetNillableName(v *string) *OrganisationUpdate {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetSlug sets the "slug" field.
func (_u *OrganisationUpdate) SetSlug(v string) *OrganisationUpdate {
	_u.mutation.SetSlug(v)
	return _u
}

// SetNillableSlug sets the "slug" field if the given value is not nil.
func (_u *OrganisationUpdate) SetNillableSlug(v *string) *OrganisationUpdate {
	if v != nil {
		_u.SetSlug(*v)
	}
	return _u
}

// SetErasingAt sets the "erasing_at" field.
func (_u *OrganisationUpdate) SetErasingAt(v time.Time) *OrganisationUpdate {
	_u.mutation.SetErasingAt(v)
	return _u
}

// SetNillableErasingAt sets the "erasing_at" field if the given value is not nil.
func (_u *OrganisationUpdate) SetNillableErasingAt(v *time.Time) *OrganisationUpdate {
	if v != nil {
		_u.SetErasingAt(*v)
	}
	return _u
}

// ClearErasingAt clears the value of the "erasing_at" field.
func (_u *OrganisationUpdate) ClearErasingAt() *OrganisationUpdate {
	_u.mutation.ClearErasingAt()
	return _u
}

// Mutation returns the OrganisationMutation object of the builder.
func (_u *OrganisationUpdate) Mutation() *OrganisationMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *OrganisationUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *OrganisationUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *OrganisationUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *OrganisationUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *OrganisationUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *OrganisationUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *OrganisationUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(organisation.Table, organisation.Columns, sqlgraph.NewFieldSpec(organisation.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(organisation.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Slug(); ok {
		_spec.SetField(organisation.FieldSlug, field.TypeString, value)
	}
	if value, ok := _u.mutation.ErasingAt(); ok {
		_spec.SetField(organisation.FieldErasingAt, field.TypeTime, value)
	}
	if _u.mutation.ErasingAtCleared() {
		_spec.ClearField(organisation.FieldErasingAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{organisation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// OrganisationUpdateOne is the builder for updating a single Organisation entity.
type OrganisationUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *OrganisationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetName sets the "name" field.
func (_u *OrganisationUpdateOne) SetName(v string) *OrganisationUpdateOne {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *OrganisationUpdateOne) SetNillableName(v *string) *OrganisationUpdateOne {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetSlug sets the "slug" field.
func (_u *OrganisationUpdateOne) SetSlug(v string) *OrganisationUpdateOne {
	_u.mutation.SetSlug(v)
	return _u
}

// SetNillableSlug sets the "slug" field if the given value is not nil.
func (_u *OrganisationUpdateOne) SetNillableSlug(v *string) *OrganisationUpdateOne {
	if v != nil {
		_u.SetSlug(*v)
	}
	return _u
}

// SetErasingAt sets the "erasing_at" field.
func (_u *OrganisationUpdateOne) SetErasingAt(v time.Time) *OrganisationUpdateOne {
	_u.mutation.SetErasingAt(v)
	return _u
}

// SetNillableErasingAt sets the "erasing_at" field if the given value is not nil.
func (_u *OrganisationUpdateOne) SetNillableErasingAt(v *time.Time) *OrganisationUpdateOne {
	if v != nil {
		_u.SetErasingAt(*v)
	}
	return _u
}

// ClearErasingAt clears the value of the "erasing_at" field.
func (_u *OrganisationUpdateOne) ClearErasingAt() *OrganisationUpdateOne {
	_u.mutation.ClearErasingAt()
	return _u
}

// Mutation returns the OrganisationMutation object of the builder.
func (_u *OrganisationUpdateOne) Mutation() *OrganisationMutation {
	return _u.mutation
}

// Where appends a list predicates to the OrganisationUpdate builder.
func (_u *OrganisationUpdateOne) Where(ps ...predicate.Organisation) *OrganisationUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *OrganisationUpdateOne) Select(field string, fields ...string) *OrganisationUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Organisation entity.
func (_u *OrganisationUpdateOne) Save(ctx context.Context) (*Organisation, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *OrganisationUpdateOne) SaveX(ctx context.Context) *Organisation {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *OrganisationUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *OrganisationUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *OrganisationUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *OrganisationUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *OrganisationUpdateOne) sqlSave(ctx context.Context) (_node *Organisation, err error) {
	_spec := sqlgraph.NewUpdateSpec(organisation.Table, organisation.Columns, sqlgraph.NewFieldSpec(organisation.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Organisation.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, organisation.FieldID)
		for _, f := range fields {
			if !organisation.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != organisation.FieldID {
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
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(organisation.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Slug(); ok {
		_spec.SetField(organisation.FieldSlug, field.TypeString, value)
	}
	if value, ok := _u.mutation.ErasingAt(); ok {
		_spec.SetField(organisation.FieldErasingAt, field.TypeTime, value)
	}
	if _u.mutation.ErasingAtCleared() {
		_spec.ClearField(organisation.FieldErasingAt, field.TypeTime)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Organisation{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{organisation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
