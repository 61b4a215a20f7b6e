// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/testcase"
	key "github.com/forebay/forebay/packages/schema/id"
)

// TestCaseCreate is the builder for creating a TestCase entity.
type TestCaseCreate struct {
	config
	mutation *TestCaseMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *TestCaseCreate) SetOrgID(v key.ID) *TestCaseCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *TestCaseCreate) SetCreatedAt(v time.Time) *TestCaseCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetMessageID sets the "message_id" field.
func (_c *TestCaseCreate) SetMessageID(v key.ID) *TestCaseCreate {
	_c.mutation.SetMessageID(v)
	return _c
}

// SetCreatedBy sets the "created_by" field.
func (_c *TestCaseCreate) SetCreatedBy(v key.ID) *TestCaseCreate {
	_c.mutation.SetCreatedBy(v)
	return _c
}

// SetQuestion sets the "question" field.
func (_c *TestCaseCreate) SetQuestion(v string) *TestCaseCreate {
	_c.mutation.SetQuestion(v)
	return _c
}

// SetExpected sets the "expected" field.
func (_c *TestCaseCreate) SetExpected(v string) *TestCaseCreate {
	_c.mutation.SetExpected(v)
	return _c
}

// SetNote sets the "note" field.
func (_c *TestCaseCreate) SetNote(v string) *TestCaseCreate {
	_c.mutation.SetNote(v)
	return _c
}

// SetAskedBy sets the "asked_by" field.
func (_c *TestCaseCreate) SetAskedBy(v key.ID) *TestCaseCreate {
	_c.mutation.SetAskedBy(v)
	return _c
}

// SetNillableAskedBy sets the "asked_by" field if the given value is not nil.
func (_c *TestCaseCreate) SetNillableAskedBy(v *key.ID) *TestCaseCreate {
	if v != nil {
		_c.SetAskedBy(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *TestCaseCreate) SetID(v key.ID) *TestCaseCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *TestCaseCreate) SetNillableID(v *key.ID) *TestCaseCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the TestCaseMutation object of the builder.
func (_c *TestCaseCreate) Mutation() *TestCaseMutation {
	return _c.mutation
}

// Save creates the TestCase in the database.
func (_c *TestCaseCreate) Save(ctx context.Context) (*TestCase, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *TestCaseCreate) SaveX(ctx context.Context) *TestCase {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *TestCaseCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *TestCaseCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *TestCaseCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := testcase.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *TestCaseCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "TestCase.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "TestCase.created_at"`)}
	}
	if _, ok := _c.mutation.MessageID(); !ok {
		return &ValidationError{Name: "message_id", err: errors.New(`ent: missing required field "TestCase.message_id"`)}
	}
	if _, ok := _c.mutation.CreatedBy(); !ok {
		return &ValidationError{Name: "created_by", err: errors.New(`ent: missing required field "TestCase.created_by"`)}
	}
	if _, ok := _c.mutation.Question(); !ok {
		return &ValidationError{Name: "question", err: errors.New(`ent: missing required field "TestCase.question"`)}
	}
	if _, ok := _c.mutation.Expected(); !ok {
		return &ValidationError{Name: "expected", err: errors.New(`ent: missing required field "TestCase.expected"`)}
	}
	if _, ok := _c.mutation.Note(); !ok {
		return &ValidationError{Name: "note", err: errors.New(`ent: missing required field "TestCase.note"`)}
	}
	return nil
}

func (_c *TestCaseCreate) sqlSave(ctx context.Context) (*TestCase, error) {
	if err := _c.check(); err != nil {
		return nil, err
	}
	_node, _spec := _c.createSpec()
	if err := sqlgraph.CreateNode(ctx, _c.driver, _spec); err != nil {
		if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	if _spec.ID.Value != nil {
		if id, ok := _spec.ID.Value.(*key.ID); ok {
			_node.ID = *id
		} else if err := _node.ID.Scan(_spec.ID.Value); err != nil {
			return nil, err
		}
	}
	_c.mutation.id = &_node.ID
	_c.mutation.done = true
	return _node, nil
}

func (_c *TestCaseCreate) createSpec() (*TestCase, *sqlgraph.CreateSpec) {
	var (
		_node = &TestCase{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(testcase.Table, sqlgraph.NewFieldSpec(testcase.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(testcase.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(testcase.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.MessageID(); ok {
		_spec.SetField(testcase.FieldMessageID, field.TypeUUID, value)
		_node.MessageID = value
	}
	if value, ok := _c.mutation.CreatedBy(); ok {
		_spec.SetField(testcase.FieldCreatedBy, field.TypeUUID, value)
		_node.CreatedBy = value
	}
	if value, ok := _c.mutation.Question(); ok {
		_spec.SetField(testcase.FieldQuestion, field.TypeString, value)
		_node.Question = value
	}
	if value, ok := _c.mutation.Expected(); ok {
		_spec.SetField(testcase.FieldExpected, field.TypeString, value)
		_node.Expected = value
	}
	if value, ok := _c.mutation.Note(); ok {
		_spec.SetField(testcase.FieldNote, field.TypeString, value)
		_node.Note = value
	}
	if value, ok := _c.mutation.AskedBy(); ok {
		_spec.SetField(testcase.FieldAskedBy, field.TypeUUID, value)
		_node.AskedBy = value
	}
	return _node, _spec
}

// TestCaseCreateBulk is the builder for creating many TestCase entities in bulk.
type TestCaseCreateBulk struct {
	config
	err      error
	builders []*TestCaseCreate
}

// Save creates the TestCase entities in the database.
func (_c *TestCaseCreateBulk) Save(ctx context.Context) ([]*TestCase, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*TestCase, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*TestCaseMutation)
				if !ok {
					return nil, fmt.Errorf("unexpected mutation type %T", m)
				}
				if err := builder.check(); err != nil {
					return nil, err
				}
				builder.mutation = mutation
				var err error
				nodes[i], specs[i] = builder.createSpec()
				if i < len(mutators)-1 {
					_, err = mutators[i+1].Mutate(root, _c.builders[i+1].mutation)
				} else {
					spec := &sqlgraph.BatchCreateSpec{Nodes: specs}
					// Invoke the actual operation on the latest mutation in the chain.
					if err = sqlgraph.BatchCreate(ctx, _c.driver, spec); err != nil {
						if sqlgraph.IsConstraintError(err) {
							err = &ConstraintError{msg: err.Error(), wrap: err}
						}
					}
				}
				if err != nil {
					return nil, err
				}
				mutation.id = &nodes[i].ID
				mutation.done = true
				return nodes[i], nil
			})
			for i := len(builder.hooks) - 1; i >= 0; i-- {
				mut = builder.hooks[i](mut)
			}
			mutators[i] = mut
		}(i, ctx)
	}
	if len(mutators) > 0 {
		if _, err := mutators[0].Mutate(ctx, _c.builders[0].mutation); err != nil {
			return nil, err
		}
	}
	return nodes, nil
}

// SaveX is like Save, but panics if an error occurs.
func (_c *TestCaseCreateBulk) SaveX(ctx context.Context) []*TestCase {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *TestCaseCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *TestCaseCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
