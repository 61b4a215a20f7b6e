// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/webhookdelivery"
	key "github.com/forebay/forebay/packages/schema/id"
)

// WebhookDeliveryCreate is the builder for creating a WebhookDelivery entity.
type WebhookDeliveryCreate struct {
	config
	mutation *WebhookDeliveryMutation
	hooks    []Hook
}

// SetCreatedAt sets the "created_at" field.
func (_c *WebhookDeliveryCreate) SetCreatedAt(v time.Time) *WebhookDeliveryCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetProvider sets the "provider" field.
func (_c *WebhookDeliveryCreate) SetProvider(v string) *WebhookDeliveryCreate {
	_c.mutation.SetProvider(v)
	return _c
}

// SetDeliveryID sets the "delivery_id" field.
func (_c *WebhookDeliveryCreate) SetDeliveryID(v string) *WebhookDeliveryCreate {
	_c.mutation.SetDeliveryID(v)
	return _c
}

// SetType sets the "type" field.
func (_c *WebhookDeliveryCreate) SetType(v string) *WebhookDeliveryCreate {
	_c.mutation.SetType(v)
	return _c
}

// SetID sets the "id" field.
func (_c *WebhookDeliveryCreate) SetID(v key.ID) *WebhookDeliveryCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *WebhookDeliveryCreate) SetNillableID(v *key.ID) *WebhookDeliveryCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the WebhookDeliveryMutation object of the builder.
func (_c *WebhookDeliveryCreate) Mutation() *WebhookDeliveryMutation {
	return _c.mutation
}

// Save creates the WebhookDelivery in the database.
func (_c *WebhookDeliveryCreate) Save(ctx context.Context) (*WebhookDelivery, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *WebhookDeliveryCreate) SaveX(ctx context.Context) *WebhookDelivery {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *WebhookDeliveryCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *WebhookDeliveryCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *WebhookDeliveryCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := webhookdelivery.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *WebhookDeliveryCreate) check() error {
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "WebhookDelivery.created_at"`)}
	}
	if _, ok := _c.mutation.Provider(); !ok {
		return &ValidationError{Name: "provider", err: errors.New(`ent: missing required field "WebhookDelivery.provider"`)}
	}
	if _, ok := _c.mutation.DeliveryID(); !ok {
		return &ValidationError{Name: "delivery_id", err: errors.New(`ent: missing required field "WebhookDelivery.delivery_id"`)}
	}
	if _, ok := _c.mutation.GetType(); !ok {
		return &ValidationError{Name: "type", err: errors.New(`ent: missing required field "WebhookDelivery.type"`)}
	}
	return nil
}

func (_c *WebhookDeliveryCreate) sqlSave(ctx context.Context) (*WebhookDelivery, error) {
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

func (_c *WebhookDeliveryCreate) createSpec() (*WebhookDelivery, *sqlgraph.CreateSpec) {
	var (
		_node = &WebhookDelivery{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(webhookdelivery.Table, sqlgraph.NewFieldSpec(webhookdelivery.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(webhookdelivery.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Provider(); ok {
		_spec.SetField(webhookdelivery.FieldProvider, field.TypeString, value)
		_node.Provider = value
	}
	if value, ok := _c.mutation.DeliveryID(); ok {
		_spec.SetField(webhookdelivery.FieldDeliveryID, field.TypeString, value)
		_node.DeliveryID = value
	}
	if value, ok := _c.mutation.GetType(); ok {
		_spec.SetField(webhookdelivery.FieldType, field.TypeString, value)
		_node.Type = value
	}
	return _node, _spec
}

// WebhookDeliveryCreateBulk is the builder for creating many WebhookDelivery entities in bulk.
type WebhookDeliveryCreateBulk struct {
	config
	err      error
	builders []*WebhookDeliveryCreate
}

// Save creates the WebhookDelivery entities in the database.
func (_c *WebhookDeliveryCreateBulk) Save(ctx context.Context) ([]*WebhookDelivery, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*WebhookDelivery, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*WebhookDeliveryMutation)
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
func (_c *WebhookDeliveryCreateBulk) SaveX(ctx context.Context) []*WebhookDelivery {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *WebhookDeliveryCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *WebhookDeliveryCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
