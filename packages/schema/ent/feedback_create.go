// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/feedback"
	key "github.com/forebay/forebay/packages/schema/id"
)

// FeedbackCreate is the builder for creating a Feedback entity.
type FeedbackCreate struct {
	config
	mutation *FeedbackMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *FeedbackCreate) SetOrgID(v key.ID) *FeedbackCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *FeedbackCreate) SetCreatedAt(v time.Time) *FeedbackCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetMessageID sets the "message_id" field.
func (_c *FeedbackCreate) SetMessageID(v key.ID) *FeedbackCreate {
	_c.mutation.SetMessageID(v)
	return _c
}

// SetUserID sets the "user_id" field.
func (_c *FeedbackCreate) SetUserID(v key.ID) *FeedbackCreate {
	_c.mutation.SetUserID(v)
	return _c
}

// SetVerdict sets the "verdict" field.
func (_c *FeedbackCreate) SetVerdict(v string) *FeedbackCreate {
	_c.mutation.SetVerdict(v)
	return _c
}

// SetComment sets the "comment" field.
func (_c *FeedbackCreate) SetComment(v string) *FeedbackCreate {
	_c.mutation.SetComment(v)
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *FeedbackCreate) SetUpdatedAt(v time.Time) *FeedbackCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetID sets the "id" field.
func (_c *FeedbackCreate) SetID(v key.ID) *FeedbackCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *FeedbackCreate) SetNillableID(v *key.ID) *FeedbackCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the FeedbackMutation object of the builder.
func (_c *FeedbackCreate) Mutation() *FeedbackMutation {
	return _c.mutation
}

// Save creates the Feedback in the database.
func (_c *FeedbackCreate) Save(ctx context.Context) (*Feedback, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *FeedbackCreate) SaveX(ctx context.Context) *Feedback {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *FeedbackCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *FeedbackCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *FeedbackCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := feedback.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *FeedbackCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Feedback.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "Feedback.created_at"`)}
	}
	if _, ok := _c.mutation.MessageID(); !ok {
		return &ValidationError{Name: "message_id", err: errors.New(`ent: missing required field "Feedback.message_id"`)}
	}
	if _, ok := _c.mutation.UserID(); !ok {
		return &ValidationError{Name: "user_id", err: errors.New(`ent: missing required field "Feedback.user_id"`)}
	}
	if _, ok := _c.mutation.Verdict(); !ok {
		return &ValidationError{Name: "verdict", err: errors.New(`ent: missing required field "Feedback.verdict"`)}
	}
	if _, ok := _c.mutation.Comment(); !ok {
		return &ValidationError{Name: "comment", err: errors.New(`ent: missing required field "Feedback.comment"`)}
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		return &ValidationError{Name: "updated_at", err: errors.New(`ent: missing required field "Feedback.updated_at"`)}
	}
	return nil
}

func (_c *FeedbackCreate) sqlSave(ctx context.Context) (*Feedback, error) {
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

func (_c *FeedbackCreate) createSpec() (*Feedback, *sqlgraph.CreateSpec) {
	var (
		_node = &Feedback{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(feedback.Table, sqlgraph.NewFieldSpec(feedback.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(feedback.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(feedback.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.MessageID(); ok {
		_spec.SetField(feedback.FieldMessageID, field.TypeUUID, value)
		_node.MessageID = value
	}
	if value, ok := _c.mutation.UserID(); ok {
		_spec.SetField(feedback.FieldUserID, field.TypeUUID, value)
		_node.UserID = value
	}
	if value, ok := _c.mutation.Verdict(); ok {
		_spec.SetField(feedback.FieldVerdict, field.TypeString, value)
		_node.Verdict = value
	}
	if value, ok := _c.mutation.Comment(); ok {
		_spec.SetField(feedback.FieldComment, field.TypeString, value)
		_node.Comment = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(feedback.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	return _node, _spec
}

// FeedbackCreateBulk is the builder for creating many Feedback entities in bulk.
type FeedbackCreateBulk struct {
	config
	err      error
	builders []*FeedbackCreate
}

// Save creates the Feedback entities in the database.
func (_c *FeedbackCreateBulk) Save(ctx context.Context) ([]*Feedback, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Feedback, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*FeedbackMutation)
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
func (_c *FeedbackCreateBulk) SaveX(ctx context.Context) []*Feedback {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *FeedbackCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *FeedbackCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
