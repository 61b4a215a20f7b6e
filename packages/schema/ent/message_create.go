// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/message"
	key "github.com/forebay/forebay/packages/schema/id"
)

// MessageCreate is the builder for creating a Message entity.
type MessageCreate struct {
	config
	mutation *MessageMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *MessageCreate) SetOrgID(v key.ID) *MessageCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *MessageCreate) SetCreatedAt(v time.Time) *MessageCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetConversationID sets the "conversation_id" field.
func (_c *MessageCreate) SetConversationID(v key.ID) *MessageCreate {
	_c.mutation.SetConversationID(v)
	return _c
}

// SetUserID sets the "user_id" field.
func (_c *MessageCreate) SetUserID(v key.ID) *MessageCreate {
	_c.mutation.SetUserID(v)
	return _c
}

// SetSeq sets the "seq" field.
func (_c *MessageCreate) SetSeq(v int) *MessageCreate {
	_c.mutation.SetSeq(v)
	return _c
}

// SetRole sets the "role" field.
func (_c *MessageCreate) SetRole(v string) *MessageCreate {
	_c.mutation.SetRole(v)
	return _c
}

// SetText sets the "text" field.
func (_c *MessageCreate) SetText(v string) *MessageCreate {
	_c.mutation.SetText(v)
	return _c
}

// SetStatus sets the "status" field.
func (_c *MessageCreate) SetStatus(v string) *MessageCreate {
	_c.mutation.SetStatus(v)
	return _c
}

// SetSources sets the "sources" field.
func (_c *MessageCreate) SetSources(v string) *MessageCreate {
	_c.mutation.SetSources(v)
	return _c
}

// SetTookUs sets the "took_us" field.
func (_c *MessageCreate) SetTookUs(v int64) *MessageCreate {
	_c.mutation.SetTookUs(v)
	return _c
}

// SetOwner sets the "owner" field.
func (_c *MessageCreate) SetOwner(v string) *MessageCreate {
	_c.mutation.SetOwner(v)
	return _c
}

// SetLeaseUntil sets the "lease_until" field.
func (_c *MessageCreate) SetLeaseUntil(v time.Time) *MessageCreate {
	_c.mutation.SetLeaseUntil(v)
	return _c
}

// SetNillableLeaseUntil sets the "lease_until" field if the given value is not nil.
func (_c *MessageCreate) SetNillableLeaseUntil(v *time.Time) *MessageCreate {
	if v != nil {
		_c.SetLeaseUntil(*v)
	}
	return _c
}

// SetStopRequested sets the "stop_requested" field.
func (_c *MessageCreate) SetStopRequested(v bool) *MessageCreate {
	_c.mutation.SetStopRequested(v)
	return _c
}

// SetWrittenBy sets the "written_by" field.
func (_c *MessageCreate) SetWrittenBy(v string) *MessageCreate {
	_c.mutation.SetWrittenBy(v)
	return _c
}

// SetNillableWrittenBy sets the "written_by" field if the given value is not nil.
func (_c *MessageCreate) SetNillableWrittenBy(v *string) *MessageCreate {
	if v != nil {
		_c.SetWrittenBy(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *MessageCreate) SetID(v key.ID) *MessageCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *MessageCreate) SetNillableID(v *key.ID) *MessageCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the MessageMutation object of the builder.
func (_c *MessageCreate) Mutation() *MessageMutation {
	return _c.mutation
}

// Save creates the Message in the database.
func (_c *MessageCreate) Save(ctx context.Context) (*Message, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *MessageCreate) SaveX(ctx context.Context) *Message {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *MessageCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *MessageCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *MessageCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := message.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *MessageCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Message.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "Message.created_at"`)}
	}
	if _, ok := _c.mutation.ConversationID(); !ok {
		return &ValidationError{Name: "conversation_id", err: errors.New(`ent: missing required field "Message.conversation_id"`)}
	}
	if _, ok := _c.mutation.UserID(); !ok {
		return &ValidationError{Name: "user_id", err: errors.New(`ent: missing required field "Message.user_id"`)}
	}
	if _, ok := _c.mutation.Seq(); !ok {
		return &ValidationError{Name: "seq", err: errors.New(`ent: missing required field "Message.seq"`)}
	}
	if _, ok := _c.mutation.Role(); !ok {
		return &ValidationError{Name: "role", err: errors.New(`ent: missing required field "Message.role"`)}
	}
	if _, ok := _c.mutation.Text(); !ok {
		return &ValidationError{Name: "text", err: errors.New(`ent: missing required field "Message.text"`)}
	}
	if _, ok := _c.mutation.Status(); !ok {
		return &ValidationError{Name: "status", err: errors.New(`ent: missing required field "Message.status"`)}
	}
	if _, ok := _c.mutation.Sources(); !ok {
		return &ValidationError{Name: "sources", err: errors.New(`ent: missing required field "Message.sources"`)}
	}
	if _, ok := _c.mutation.TookUs(); !ok {
		return &ValidationError{Name: "took_us", err: errors.New(`ent: missing required field "Message.took_us"`)}
	}
	if _, ok := _c.mutation.Owner(); !ok {
		return &ValidationError{Name: "owner", err: errors.New(`ent: missing required field "Message.owner"`)}
	}
	if _, ok := _c.mutation.StopRequested(); !ok {
		return &ValidationError{Name: "stop_requested", err: errors.New(`ent: missing required field "Message.stop_requested"`)}
	}
	return nil
}

func (_c *MessageCreate) sqlSave(ctx context.Context) (*Message, error) {
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

func (_c *MessageCreate) createSpec() (*Message, *sqlgraph.CreateSpec) {
	var (
		_node = &Message{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(message.Table, sqlgraph.NewFieldSpec(message.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(message.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(message.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.ConversationID(); ok {
		_spec.SetField(message.FieldConversationID, field.TypeUUID, value)
		_node.ConversationID = value
	}
	if value, ok := _c.mutation.UserID(); ok {
		_spec.SetField(message.FieldUserID, field.TypeUUID, value)
		_node.UserID = value
	}
	if value, ok := _c.mutation.Seq(); ok {
		_spec.SetField(message.FieldSeq, field.TypeInt, value)
		_node.Seq = value
	}
	if value, ok := _c.mutation.Role(); ok {
		_spec.SetField(message.FieldRole, field.TypeString, value)
		_node.Role = value
	}
	if value, ok := _c.mutation.Text(); ok {
		_spec.SetField(message.FieldText, field.TypeString, value)
		_node.Text = value
	}
	if value, ok := _c.mutation.Status(); ok {
		_spec.SetField(message.FieldStatus, field.TypeString, value)
		_node.Status = value
	}
	if value, ok := _c.mutation.Sources(); ok {
		_spec.SetField(message.FieldSources, field.TypeString, value)
		_node.Sources = value
	}
	if value, ok := _c.mutation.TookUs(); ok {
		_spec.SetField(message.FieldTookUs, field.TypeInt64, value)
		_node.TookUs = value
	}
	if value, ok := _c.mutation.Owner(); ok {
		_spec.SetField(message.FieldOwner, field.TypeString, value)
		_node.Owner = value
	}
	if value, ok := _c.mutation.LeaseUntil(); ok {
		_spec.SetField(message.FieldLeaseUntil, field.TypeTime, value)
		_node.LeaseUntil = value
	}
	if value, ok := _c.mutation.StopRequested(); ok {
		_spec.SetField(message.FieldStopRequested, field.TypeBool, value)
		_node.StopRequested = value
	}
	if value, ok := _c.mutation.WrittenBy(); ok {
		_spec.SetField(message.FieldWrittenBy, field.TypeString, value)
		_node.WrittenBy = value
	}
	return _node, _spec
}

// MessageCreateBulk is the builder for creating many Message entities in bulk.
type MessageCreateBulk struct {
	config
	err      error
	builders []*MessageCreate
}

// Save creates the Message entities in the database.
func (_c *MessageCreateBulk) Save(ctx context.Context) ([]*Message, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Message, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*MessageMutation)
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
func (_c *MessageCreateBulk) SaveX(ctx context.Context) []*Message {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *MessageCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *MessageCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
