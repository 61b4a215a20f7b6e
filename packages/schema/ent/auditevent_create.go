// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/auditevent"
	key "github.com/forebay/forebay/packages/schema/id"
)

// AuditEventCreate is the builder for creating a AuditEvent entity.
type AuditEventCreate struct {
	config
	mutation *AuditEventMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *AuditEventCreate) SetOrgID(v key.ID) *AuditEventCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *AuditEventCreate) SetCreatedAt(v time.Time) *AuditEventCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetSeq sets the "seq" field.
func (_c *AuditEventCreate) SetSeq(v int64) *AuditEventCreate {
	_c.mutation.SetSeq(v)
	return _c
}

// SetActorID sets the "actor_id" field.
func (_c *AuditEventCreate) SetActorID(v key.ID) *AuditEventCreate {
	_c.mutation.SetActorID(v)
	return _c
}

// SetActorSystem sets the "actor_system" field.
func (_c *AuditEventCreate) SetActorSystem(v string) *AuditEventCreate {
	_c.mutation.SetActorSystem(v)
	return _c
}

// SetAction sets the "action" field.
func (_c *AuditEventCreate) SetAction(v string) *AuditEventCreate {
	_c.mutation.SetAction(v)
	return _c
}

// SetTargetKind sets the "target_kind" field.
func (_c *AuditEventCreate) SetTargetKind(v string) *AuditEventCreate {
	_c.mutation.SetTargetKind(v)
	return _c
}

// SetTargetID sets the "target_id" field.
func (_c *AuditEventCreate) SetTargetID(v key.ID) *AuditEventCreate {
	_c.mutation.SetTargetID(v)
	return _c
}

// SetDetail sets the "detail" field.
func (_c *AuditEventCreate) SetDetail(v string) *AuditEventCreate {
	_c.mutation.SetDetail(v)
	return _c
}

// SetRequestID sets the "request_id" field.
func (_c *AuditEventCreate) SetRequestID(v string) *AuditEventCreate {
	_c.mutation.SetRequestID(v)
	return _c
}

// SetPrevHash sets the "prev_hash" field.
func (_c *AuditEventCreate) SetPrevHash(v []byte) *AuditEventCreate {
	_c.mutation.SetPrevHash(v)
	return _c
}

// SetHash sets the "hash" field.
func (_c *AuditEventCreate) SetHash(v []byte) *AuditEventCreate {
	_c.mutation.SetHash(v)
	return _c
}

// SetDetailHash sets the "detail_hash" field.
func (_c *AuditEventCreate) SetDetailHash(v []byte) *AuditEventCreate {
	_c.mutation.SetDetailHash(v)
	return _c
}

// SetID sets the "id" field.
func (_c *AuditEventCreate) SetID(v key.ID) *AuditEventCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *AuditEventCreate) SetNillableID(v *key.ID) *AuditEventCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the AuditEventMutation object of the builder.
func (_c *AuditEventCreate) Mutation() *AuditEventMutation {
	return _c.mutation
}

// Save creates the AuditEvent in the database.
func (_c *AuditEventCreate) Save(ctx context.Context) (*AuditEvent, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *AuditEventCreate) SaveX(ctx context.Context) *AuditEvent {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AuditEventCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AuditEventCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *AuditEventCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := auditevent.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *AuditEventCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "AuditEvent.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "AuditEvent.created_at"`)}
	}
	if _, ok := _c.mutation.Seq(); !ok {
		return &ValidationError{Name: "seq", err: errors.New(`ent: missing required field "AuditEvent.seq"`)}
	}
	if _, ok := _c.mutation.ActorID(); !ok {
		return &ValidationError{Name: "actor_id", err: errors.New(`ent: missing required field "AuditEvent.actor_id"`)}
	}
	if _, ok := _c.mutation.ActorSystem(); !ok {
		return &ValidationError{Name: "actor_system", err: errors.New(`ent: missing required field "AuditEvent.actor_system"`)}
	}
	if _, ok := _c.mutation.Action(); !ok {
		return &ValidationError{Name: "action", err: errors.New(`ent: missing required field "AuditEvent.action"`)}
	}
	if _, ok := _c.mutation.TargetKind(); !ok {
		return &ValidationError{Name: "target_kind", err: errors.New(`ent: missing required field "AuditEvent.target_kind"`)}
	}
	if _, ok := _c.mutation.TargetID(); !ok {
		return &ValidationError{Name: "target_id", err: errors.New(`ent: missing required field "AuditEvent.target_id"`)}
	}
	if _, ok := _c.mutation.Detail(); !ok {
		return &ValidationError{Name: "detail", err: errors.New(`ent: missing required field "AuditEvent.detail"`)}
	}
	if _, ok := _c.mutation.RequestID(); !ok {
		return &ValidationError{Name: "request_id", err: errors.New(`ent: missing required field "AuditEvent.request_id"`)}
	}
	if _, ok := _c.mutation.PrevHash(); !ok {
		return &ValidationError{Name: "prev_hash", err: errors.New(`ent: missing required field "AuditEvent.prev_hash"`)}
	}
	if _, ok := _c.mutation.Hash(); !ok {
		return &ValidationError{Name: "hash", err: errors.New(`ent: missing required field "AuditEvent.hash"`)}
	}
	return nil
}

func (_c *AuditEventCreate) sqlSave(ctx context.Context) (*AuditEvent, error) {
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

func (_c *AuditEventCreate) createSpec() (*AuditEvent, *sqlgraph.CreateSpec) {
	var (
		_node = &AuditEvent{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(auditevent.Table, sqlgraph.NewFieldSpec(auditevent.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(auditevent.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(auditevent.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Seq(); ok {
		_spec.SetField(auditevent.FieldSeq, field.TypeInt64, value)
		_node.Seq = value
	}
	if value, ok := _c.mutation.ActorID(); ok {
		_spec.SetField(auditevent.FieldActorID, field.TypeUUID, value)
		_node.ActorID = value
	}
	if value, ok := _c.mutation.ActorSystem(); ok {
		_spec.SetField(auditevent.FieldActorSystem, field.TypeString, value)
		_node.ActorSystem = value
	}
	if value, ok := _c.mutation.Action(); ok {
		_spec.SetField(auditevent.FieldAction, field.TypeString, value)
		_node.Action = value
	}
	if value, ok := _c.mutation.TargetKind(); ok {
		_spec.SetField(auditevent.FieldTargetKind, field.TypeString, value)
		_node.TargetKind = value
	}
	if value, ok := _c.mutation.TargetID(); ok {
		_spec.SetField(auditevent.FieldTargetID, field.TypeUUID, value)
		_node.TargetID = value
	}
	if value, ok := _c.mutation.Detail(); ok {
		_spec.SetField(auditevent.FieldDetail, field.TypeString, value)
		_node.Detail = value
	}
	if value, ok := _c.mutation.RequestID(); ok {
		_spec.SetField(auditevent.FieldRequestID, field.TypeString, value)
		_node.RequestID = value
	}
	if value, ok := _c.mutation.PrevHash(); ok {
		_spec.SetField(auditevent.FieldPrevHash, field.TypeBytes, value)
		_node.PrevHash = value
	}
	if value, ok := _c.mutation.Hash(); ok {
		_spec.SetField(auditevent.FieldHash, field.TypeBytes, value)
		_node.Hash = value
	}
	if value, ok := _c.mutation.DetailHash(); ok {
		_spec.SetField(auditevent.FieldDetailHash, field.TypeBytes, value)
		_node.DetailHash = value
	}
	return _node, _spec
}

// AuditEventCreateBulk is the builder for creating many AuditEvent entities in bulk.
type AuditEventCreateBulk struct {
	config
	err      error
	builders []*AuditEventCreate
}

// Save creates the AuditEvent entities in the database.
func (_c *AuditEventCreateBulk) Save(ctx context.Context) ([]*AuditEvent, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*AuditEvent, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*AuditEventMutation)
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
func (_c *AuditEventCreateBulk) SaveX(ctx context.Context) []*AuditEvent {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *AuditEventCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *AuditEventCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
