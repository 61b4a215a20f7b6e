// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/changecounter"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ChangeCounterCreate is the builder for creating a ChangeCounter entity.
type ChangeCounterCreate struct {
	config
	mutation *ChangeCounterMutation
	hooks    []Hook
}

// SetSeq sets the "seq" field.
func (_c *ChangeCounterCreate) SetSeq(v int64) *ChangeCounterCreate {
	_c.mutation.SetSeq(v)
	return _c
}

// SetDocumentSeq sets the "document_seq" field.
func (_c *ChangeCounterCreate) SetDocumentSeq(v int64) *ChangeCounterCreate {
	_c.mutation.SetDocumentSeq(v)
	return _c
}

// SetAuditHash sets the "audit_hash" field.
func (_c *ChangeCounterCreate) SetAuditHash(v []byte) *ChangeCounterCreate {
	_c.mutation.SetAuditHash(v)
	return _c
}

// SetID sets the "id" field.
func (_c *ChangeCounterCreate) SetID(v key.ID) *ChangeCounterCreate {
	_c.mutation.SetID(v)
	return _c
}

// Mutation returns the ChangeCounterMutation object of the builder.
func (_c *ChangeCounterCreate) Mutation() *ChangeCounterMutation {
	return _c.mutation
}

// Save creates the ChangeCounter in the database.
func (_c *ChangeCounterCreate) Save(ctx context.Context) (*ChangeCounter, error) {
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ChangeCounterCreate) SaveX(ctx context.Context) *ChangeCounter {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ChangeCounterCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ChangeCounterCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *ChangeCounterCreate) check() error {
	if _, ok := _c.mutation.Seq(); !ok {
		return &ValidationError{Name: "seq", err: errors.New(`ent: missing required field "ChangeCounter.seq"`)}
	}
	if _, ok := _c.mutation.DocumentSeq(); !ok {
		return &ValidationError{Name: "document_seq", err: errors.New(`ent: missing required field "ChangeCounter.document_seq"`)}
	}
	if _, ok := _c.mutation.AuditHash(); !ok {
		return &ValidationError{Name: "audit_hash", err: errors.New(`ent: missing required field "ChangeCounter.audit_hash"`)}
	}
	return nil
}

func (_c *ChangeCounterCreate) sqlSave(ctx context.Context) (*ChangeCounter, error) {
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

func (_c *ChangeCounterCreate) createSpec() (*ChangeCounter, *sqlgraph.CreateSpec) {
	var (
		_node = &ChangeCounter{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(changecounter.Table, sqlgraph.NewFieldSpec(changecounter.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.Seq(); ok {
		_spec.SetField(changecounter.FieldSeq, field.TypeInt64, value)
		_node.Seq = value
	}
	if value, ok := _c.mutation.DocumentSeq(); ok {
		_spec.SetField(changecounter.FieldDocumentSeq, field.TypeInt64, value)
		_node.DocumentSeq = value
	}
	if value, ok := _c.mutation.AuditHash(); ok {
		_spec.SetField(changecounter.FieldAuditHash, field.TypeBytes, value)
		_node.AuditHash = value
	}
	return _node, _spec
}

// ChangeCounterCreateBulk is the builder for creating many ChangeCounter entities in bulk.
type ChangeCounterCreateBulk struct {
	config
	err      error
	builders []*ChangeCounterCreate
}

// Save creates the ChangeCounter entities in the database.
func (_c *ChangeCounterCreateBulk) Save(ctx context.Context) ([]*ChangeCounter, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*ChangeCounter, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ChangeCounterMutation)
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
func (_c *ChangeCounterCreateBulk) SaveX(ctx context.Context) []*ChangeCounter {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ChangeCounterCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ChangeCounterCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
