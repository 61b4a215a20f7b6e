// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/testcase"
	key "github.com/forebay/forebay/packages/schema/id"
)

// TestCaseUpdate is the builder for updating TestCase entities.
type TestCaseUpdate struct {
	config
	hooks     []Hook
	mutation  *TestCaseMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the TestCaseUpdate builder.
func (_u *TestCaseUpdate) Where(ps ...predicate.TestCase) *TestCaseUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetMessageID sets the "message_id" field.
func (_u *TestCaseUpdate) SetMessageID(v key.ID) *TestCaseUpdate {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *TestCaseUpdate) SetNillableMessageID(v *key.ID) *TestCaseUpdate {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *TestCaseUpdate) SetCreatedBy(v key.ID) *TestCaseUpdate {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *TestCaseUpdate) SetNillableCreatedBy(v *key.ID) *TestCaseUpdate {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// SetQuestion sets the "question" field.
func (_u *TestCaseUpdate) SetQuestion(v string) *TestCaseUpdate {
	_u.mutation.SetQuestion(v)
	return _u
}

// SetNillableQuestion sets the "question" field if the given value is not nil.
func (_u *TestCaseUpdate) SetNillableQuestion(v *string) *TestCaseUpdate {
	if v != nil {
		_u.SetQuestion(*v)
	}
	return _u
}

// SetExpected sets the "expected" field.
func (_u *TestCaseUpdate) SetExpected(v string) *TestCaseUpdate {
	_u.mutation.SetExpected(v)
	return _u
}

// SetNillableExpected sets the "expected" field if the given value is not nil.
func (_u *TestCaseUpdate) SetNillableExpected(v *string) *TestCaseUpdate {
	if v != nil {
		_u.SetExpected(*v)
	}
	return _u
}

// SetNote sets the "note" field.
func (_u *TestCaseUpdate) SetNote(v string) *TestCaseUpdate {
	_u.mutation.SetNote(v)
	return _u
}

// SetNillableNote sets the "note" field if the given value is not nil.
func (_u *TestCaseUpdate) SetNillableNote(v *string) *TestCaseUpdate {
	if v != nil {
		_u.SetNote(*v)
	}
	return _u
}

// SetAskedBy sets the "asked_by" field.
func (_u *TestCaseUpdate) SetAskedBy(v key.ID) *TestCaseUpdate {
	_u.mutation.SetAskedBy(v)
	return _u
}

// SetNillableAskedBy sets the "asked_by" field if the given value is not nil.
func (_u *TestCaseUpdate) SetNillableAskedBy(v *key.ID) *TestCaseUpdate {
	if v != nil {
		_u.SetAskedBy(*v)
	}
	return _u
}

// ClearAskedBy clears the value of the "asked_by" field.
func (_u *TestCaseUpdate) ClearAskedBy() *TestCaseUpdate {
	_u.mutation.ClearAskedBy()
	return _u
}

// Mutation returns the TestCaseMutation object of the builder.
func (_u *TestCaseUpdate) Mutation() *TestCaseMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *TestCaseUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *TestCaseUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *TestCaseUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *TestCaseUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *TestCaseUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *TestCaseUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *TestCaseUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(testcase.Table, testcase.Columns, sqlgraph.NewFieldSpec(testcase.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(testcase.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(testcase.FieldCreatedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Question(); ok {
		_spec.SetField(testcase.FieldQuestion, field.TypeString, value)
	}
	if value, ok := _u.mutation.Expected(); ok {
		_spec.SetField(testcase.FieldExpected, field.TypeString, value)
	}
	if value, ok := _u.mutation.Note(); ok {
		_spec.SetField(testcase.FieldNote, field.TypeString, value)
	}
	if value, ok := _u.mutation.AskedBy(); ok {
		_spec.SetField(testcase.FieldAskedBy, field.TypeUUID, value)
	}
	if _u.mutation.AskedByCleared() {
		_spec.ClearField(testcase.FieldAskedBy, field.TypeUUID)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{testcase.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// TestCaseUpdateOne is the builder for updating a single TestCase entity.
type TestCaseUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *TestCaseMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetMessageID sets the "message_id" field.
func (_u *TestCaseUpdateOne) SetMessageID(v key.ID) *TestCaseUpdateOne {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *TestCaseUpdateOne) SetNillableMessageID(v *key.ID) *TestCaseUpdateOne {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *TestCaseUpdateOne) SetCreatedBy(v key.ID) *TestCaseUpdateOne {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *TestCaseUpdateOne) SetNillableCreatedBy(v *key.ID) *TestCaseUpdateOne {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// SetQuestion sets the "question" field.
func (_u *TestCaseUpdateOne) SetQuestion(v string) *TestCaseUpdateOne {
	_u.mutation.SetQuestion(v)
	return _u
}

// SetNillableQuestion sets the "question" field if the given value is not nil.
func (_u *TestCaseUpdateOne) SetNillableQuestion(v *string) *TestCaseUpdateOne {
	if v != nil {
		_u.SetQuestion(*v)
	}
	return _u
}

// SetExpected sets the "expected" field.
func (_u *TestCaseUpdateOne) SetExpected(v string) *TestCaseUpdateOne {
	_u.mutation.SetExpected(v)
	return _u
}

// SetNillableExpected sets the "expected" field if the given value is not nil.
func (_u *TestCaseUpdateOne) SetNillableExpected(v *string) *TestCaseUpdateOne {
	if v != nil {
		_u.SetExpected(*v)
	}
	return _u
}

// SetNote sets the "note" field.
func (_u *TestCaseUpdateOne) SetNote(v string) *TestCaseUpdateOne {
	_u.mutation.SetNote(v)
	return _u
}

// SetNillableNote sets the "note" field if the given value is not nil.
func (_u *TestCaseUpdateOne) SetNillableNote(v *string) *TestCaseUpdateOne {
	if v != nil {
		_u.SetNote(*v)
	}
	return _u
}

// SetAskedBy sets the "asked_by" field.
func (_u *TestCaseUpdateOne) SetAskedBy(v key.ID) *TestCaseUpdateOne {
	_u.mutation.SetAskedBy(v)
	return _u
}

// SetNillableAskedBy sets the "asked_by" field if the given value is not nil.
func (_u *TestCaseUpdateOne) SetNillableAskedBy(v *key.ID) *TestCaseUpdateOne {
	if v != nil {
		_u.SetAskedBy(*v)
	}
	return _u
}

// ClearAskedBy clears the value of the "asked_by" field.
func (_u *TestCaseUpdateOne) ClearAskedBy() *TestCaseUpdateOne {
	_u.mutation.ClearAskedBy()
	return _u
}

// Mutation returns the TestCaseMutation object of the builder.
func (_u *TestCaseUpdateOne) Mutation() *TestCaseMutation {
	return _u.mutation
}

// Where appends a list predicates to the TestCaseUpdate builder.
func (_u *TestCaseUpdateOne) Where(ps ...predicate.TestCase) *TestCaseUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *TestCaseUpdateOne) Select(field string, fields ...string) *TestCaseUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated TestCase entity.
func (_u *TestCaseUpdateOne) Save(ctx context.Context) (*TestCase, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *TestCaseUpdateOne) SaveX(ctx context.Context) *TestCase {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *TestCaseUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *TestCaseUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *TestCaseUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *TestCaseUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *TestCaseUpdateOne) sqlSave(ctx context.Context) (_node *TestCase, err error) {
	_spec := sqlgraph.NewUpdateSpec(testcase.Table, testcase.Columns, sqlgraph.NewFieldSpec(testcase.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "TestCase.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, testcase.FieldID)
		for _, f := range fields {
			if !testcase.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != testcase.FieldID {
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
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(testcase.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(testcase.FieldCreatedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Question(); ok {
		_spec.SetField(testcase.FieldQuestion, field.TypeString, value)
	}
	if value, ok := _u.mutation.Expected(); ok {
		_spec.SetField(testcase.FieldExpected, field.TypeString, value)
	}
	if value, ok := _u.mutation.Note(); ok {
		_spec.SetField(testcase.FieldNote, field.TypeString, value)
	}
	if value, ok := _u.mutation.AskedBy(); ok {
		_spec.SetField(testcase.FieldAskedBy, field.TypeUUID, value)
	}
	if _u.mutation.AskedByCleared() {
		_spec.ClearField(testcase.FieldAskedBy, field.TypeUUID)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &TestCase{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{testcase.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
