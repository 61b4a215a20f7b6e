// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	key "github.com/forebay/forebay/packages/schema/id"
)

// MessageEventCreate is the builder for creating a MessageEvent entity.
type MessageEventCreate struct {
	config
	mutation *MessageEventMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *MessageEventCreate) SetOrgID(v key.ID) *MessageEventCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetMessageID sets the "message_id" field.
func (_c *MessageEventCreate) SetMessageID(v key.ID) *MessageEventCreate {
	_c.mutation.SetMessageID(v)
	return _c
}

// SetSeq sets the "seq" field.
func (_c *MessageEventCreate) SetSeq(v int64) *MessageEventCreate {
	_c.mutation.SetSeq(v)
	return _c
}

// SetType sets the "type" field.
func (_c *MessageEventCreate) SetType(v string) *MessageEventCreate {
	_c.mutation.SetType(v)
	return _c
}

// SetData sets the "data" field.
func (_c *MessageEventCreate) SetData(v string) *MessageEventCreate {
	_c.mutation.SetData(v)
	return _c
}

// SetID sets the "id" field.
func (_c *MessageEventCreate) SetID(v key.ID) *MessageEventCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *MessageEventCreate) SetNillableID(v *key.ID) *MessageEventCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the MessageEventMutation object of the builder.
func (_c *MessageEventCreate) Mutation() *MessageEventMutation {
	return _c.mutation
}

// Save creates the MessageEvent in the database.
func (_c *MessageEventCreate) Save(ctx context.Context) (*MessageEvent, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *MessageEventCreate) SaveX(ctx context.Context) *MessageEvent {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *MessageEventCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *MessageEventCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *MessageEventCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := messageevent.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *MessageEventCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "MessageEvent.org_id"`)}
	}
	if _, ok := _c.mutation.MessageID(); !ok {
		return &ValidationError{Name: "message_id", err: errors.New(`ent: missing required field "MessageEvent.message_id"`)}
	}
	if _, ok := _c.mutation.Seq(); !ok {
		return &ValidationError{Name: "seq", err: errors.New(`ent: missing required field "MessageEvent.seq"`)}
	}
	if _, ok := _c.mutation.GetType(); !ok {
		return &ValidationError{Name: "type", err: errors.New(`ent: missing required field "MessageEvent.type"`)}
	}
	if _, ok := _c.mutation.Data(); !ok {
		return &ValidationError{Name: "data", err: errors.New(`ent: missing required field "MessageEvent.data"`)}
	}
	return nil
}

func (_c *MessageEventCreate) sqlSave(ctx context.Context) (*MessageEvent, error) {
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

func (_c *MessageEventCreate) createSpec() (*MessageEvent, *sqlgraph.CreateSpec) {
	var (
		_node = &MessageEvent{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(messageevent.Table, sqlgraph.NewFieldSpec(messageevent.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(messageevent.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.MessageID(); ok {
		_spec.SetField(messageevent.FieldMessageID, field.TypeUUID, value)
		_node.MessageID = value
	}
	if value, ok := _c.mutation.Seq(); ok {
		_spec.SetField(messageevent.FieldSeq, field.TypeInt64, value)
		_node.Seq = value
	}
	if value, ok := _c.mutation.GetType(); ok {
		_spec.SetField(messageevent.FieldType, field.TypeString, value)
		_node.Type = value
	}
	if value, ok := _c.mutation.Data(); ok {
		_spec.SetField(messageevent.FieldData, field.TypeString, value)
		_node.Data = value
	}
	return _node, _spec
}

// MessageEventCreateBulk is the builder for creating many MessageEvent entities in bulk.
type MessageEventCreateBulk struct {
	config
	err      error
	builders []*MessageEventCreate
}

// Save creates the MessageEvent entities in the database.
func (_c *MessageEventCreateBulk) Save(ctx context.Context) ([]*MessageEvent, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*MessageEvent, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*MessageEventMutation)
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
func (_c *MessageEventCreateBulk) SaveX(ctx context.Context) []*MessageEvent {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *MessageEventCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *MessageEventCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
