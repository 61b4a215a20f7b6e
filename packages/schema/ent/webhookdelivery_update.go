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
	"github.com/forebay/forebay/packages/schema/ent/webhookdelivery"
)

// WebhookDeliveryUpdate is the builder for updating WebhookDelivery entities.
type WebhookDeliveryUpdate struct {
	config
	hooks     []Hook
	mutation  *WebhookDeliveryMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the WebhookDeliveryUpdate builder.
func (_u *WebhookDeliveryUpdate) Where(ps ...predicate.WebhookDelivery) *WebhookDeliveryUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetProvider sets the "provider" field.
func (_u *WebhookDeliveryUpdate) SetProvider(v string) *WebhookDeliveryUpdate {
	_u.mutation.SetProvider(v)
	return _u
}

// SetNillableProvider sets the "provider" field if the given value is not nil.
func (_u *WebhookDeliveryUpdate) SetNillableProvider(v *string) *WebhookDeliveryUpdate {
	if v != nil {
		_u.SetProvider(*v)
	}
	return _u
}

// SetDeliveryID sets the "delivery_id" field.
func (_u *WebhookDeliveryUpdate) SetDeliveryID(v string) *WebhookDeliveryUpdate {
	_u.mutation.SetDeliveryID(v)
	return _u
}

// SetNillableDeliveryID sets the "delivery_id" field if the given value is not nil.
func (_u *WebhookDeliveryUpdate) SetNillableDeliveryID(v *string) *WebhookDeliveryUpdate {
	if v != nil {
		_u.SetDeliveryID(*v)
	}
	return _u
}

// SetType sets the "type" field.
func (_u *WebhookDeliveryUpdate) SetType(v string) *WebhookDeliveryUpdate {
	_u.mutation.SetType(v)
	return _u
}

// SetNillableType sets the "type" field if the given value is not nil.
func (_u *WebhookDeliveryUpdate) SetNillableType(v *string) *WebhookDeliveryUpdate {
	if v != nil {
		_u.SetType(*v)
	}
	return _u
}

// Mutation returns the WebhookDeliveryMutation object of the builder.
func (_u *WebhookDeliveryUpdate) Mutation() *WebhookDeliveryMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *WebhookDeliveryUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *WebhookDeliveryUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *WebhookDeliveryUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *WebhookDeliveryUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *WebhookDeliveryUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *WebhookDeliveryUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *WebhookDeliveryUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(webhookdelivery.Table, webhookdelivery.Columns, sqlgraph.NewFieldSpec(webhookdelivery.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.Provider(); ok {
		_spec.SetField(webhookdelivery.FieldProvider, field.TypeString, value)
	}
	if value, ok := _u.mutation.DeliveryID(); ok {
		_spec.SetField(webhookdelivery.FieldDeliveryID, field.TypeString, value)
	}
	if value, ok := _u.mutation.GetType(); ok {
		_spec.SetField(webhookdelivery.FieldType, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{webhookdelivery.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// WebhookDeliveryUpdateOne is the builder for updating a single WebhookDelivery entity.
type WebhookDeliveryUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *WebhookDeliveryMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetProvider sets the "provider" field.
func (_u *WebhookDeliveryUpdateOne) SetProvider(v string) *WebhookDeliveryUpdateOne {
	_u.mutation.SetProvider(v)
	return _u
}

// SetNillableProvider sets the "provider" field if the given value is not nil.
func (_u *WebhookDeliveryUpdateOne) SetNillableProvider(v *string) *WebhookDeliveryUpdateOne {
	if v != nil {
		_u.SetProvider(*v)
	}
	return _u
}

// SetDeliveryID sets the "delivery_id" field.
func (_u *WebhookDeliveryUpdateOne) SetDeliveryID(v string) *WebhookDeliveryUpdateOne {
	_u.mutation.SetDeliveryID(v)
	return _u
}

// SetNillableDeliveryID sets the "delivery_id" field if the given value is not nil.
func (_u *WebhookDeliveryUpdateOne) SetNillableDeliveryID(v *string) *WebhookDeliveryUpdateOne {
	if v != nil {
		_u.SetDeliveryID(*v)
	}
	return _u
}

// SetType sets the "type" field.
func (_u *WebhookDeliveryUpdateOne) SetType(v string) *WebhookDeliveryUpdateOne {
	_u.mutation.SetType(v)
	return _u
}

// SetNillableType sets the "type" field if the given value is not nil.
func (_u *WebhookDeliveryUpdateOne) SetNillableType(v *string) *WebhookDeliveryUpdateOne {
	if v != nil {
		_u.SetType(*v)
	}
	return _u
}

// Mutation returns the WebhookDeliveryMutation object of the builder.
func (_u *WebhookDeliveryUpdateOne) Mutation() *WebhookDeliveryMutation {
	return _u.mutation
}

// Where appends a list predicates to the WebhookDeliveryUpdate builder.
func (_u *WebhookDeliveryUpdateOne) Where(ps ...predicate.WebhookDelivery) *WebhookDeliveryUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *WebhookDeliveryUpdateOne) Select(field string, fields ...string) *WebhookDeliveryUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated WebhookDelivery entity.
func (_u *WebhookDeliveryUpdateOne) Save(ctx context.Context) (*WebhookDelivery, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *WebhookDeliveryUpdateOne) SaveX(ctx context.Context) *WebhookDelivery {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *WebhookDeliveryUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *WebhookDeliveryUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *WebhookDeliveryUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *WebhookDeliveryUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *WebhookDeliveryUpdateOne) sqlSave(ctx context.Context) (_node *WebhookDelivery, err error) {
	_spec := sqlgraph.NewUpdateSpec(webhookdelivery.Table, webhookdelivery.Columns, sqlgraph.NewFieldSpec(webhookdelivery.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "WebhookDelivery.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, webhookdelivery.FieldID)
		for _, f := range fields {
			if !webhookdelivery.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != webhookdelivery.FieldID {
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
	if value, ok := _u.mutation.Provider(); ok {
		_spec.SetField(webhookdelivery.FieldProvider, field.TypeString, value)
	}
	if value, ok := _u.mutation.DeliveryID(); ok {
		_spec.SetField(webhookdelivery.FieldDeliveryID, field.TypeString, value)
	}
	if value, ok := _u.mutation.GetType(); ok {
		_spec.SetField(webhookdelivery.FieldType, field.TypeString, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &WebhookDelivery{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{webhookdelivery.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
