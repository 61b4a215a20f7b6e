// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/driftalarm"
	key "github.com/forebay/forebay/packages/schema/id"
)

// DriftAlarmCreate is the builder for creating a DriftAlarm entity.
type DriftAlarmCreate struct {
	config
	mutation *DriftAlarmMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *DriftAlarmCreate) SetOrgID(v key.ID) *DriftAlarmCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *DriftAlarmCreate) SetCreatedAt(v time.Time) *DriftAlarmCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetMeasure sets the "measure" field.
func (_c *DriftAlarmCreate) SetMeasure(v string) *DriftAlarmCreate {
	_c.mutation.SetMeasure(v)
	return _c
}

// SetTest sets the "test" field.
func (_c *DriftAlarmCreate) SetTest(v string) *DriftAlarmCreate {
	_c.mutation.SetTest(v)
	return _c
}

// SetStatistic sets the "statistic" field.
func (_c *DriftAlarmCreate) SetStatistic(v float64) *DriftAlarmCreate {
	_c.mutation.SetStatistic(v)
	return _c
}

// SetThreshold sets the "threshold" field.
func (_c *DriftAlarmCreate) SetThreshold(v float64) *DriftAlarmCreate {
	_c.mutation.SetThreshold(v)
	return _c
}

// SetReferenceFrom sets the "reference_from" field.
func (_c *DriftAlarmCreate) SetReferenceFrom(v time.Time) *DriftAlarmCreate {
	_c.mutation.SetReferenceFrom(v)
	return _c
}

// SetReferenceTo sets the "reference_to" field.
func (_c *DriftAlarmCreate) SetReferenceTo(v time.Time) *DriftAlarmCreate {
	_c.mutation.SetReferenceTo(v)
	return _c
}

// SetWindowFrom sets the "window_from" field.
func (_c *DriftAlarmCreate) SetWindowFrom(v time.Time) *DriftAlarmCreate {
	_c.mutation.SetWindowFrom(v)
	return _c
}

// SetWindowTo sets the "window_to" field.
func (_c *DriftAlarmCreate) SetWindowTo(v time.Time) *DriftAlarmCreate {
	_c.mutation.SetWindowTo(v)
	return _c
}

// SetSamples sets the "samples" field.
func (_c *DriftAlarmCreate) SetSamples(v int) *DriftAlarmCreate {
	_c.mutation.SetSamples(v)
	return _c
}

// SetEndedAt sets the "ended_at" field.
func (_c *DriftAlarmCreate) SetEndedAt(v time.Time) *DriftAlarmCreate {
	_c.mutation.SetEndedAt(v)
	return _c
}

// SetNillableEndedAt sets the "ended_at" field if the given value is not nil.
func (_c *DriftAlarmCreate) SetNillableEndedAt(v *time.Time) *DriftAlarmCreate {
	if v != nil {
		_c.SetEndedAt(*v)
	}
	return _c
}

// SetAcknowledgedBy sets the "acknowledged_by" field.
func (_c *DriftAlarmCreate) SetAcknowledgedBy(v key.ID) *DriftAlarmCreate {
	_c.mutation.SetAcknowledgedBy(v)
	return _c
}

// SetAcknowledgedAt sets the "acknowledged_at" field.
func (_c *DriftAlarmCreate) SetAcknowledgedAt(v time.Time) *DriftAlarmCreate {
	_c.mutation.SetAcknowledgedAt(v)
	return _c
}

// SetNillableAcknowledgedAt sets the "acknowledged_at" field if the given value is not nil.
func (_c *DriftAlarmCreate) SetNillableAcknowledgedAt(v *time.Time) *DriftAlarmCreate {
	if v != nil {
		_c.SetAcknowledgedAt(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *DriftAlarmCreate) SetID(v key.ID) *DriftAlarmCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *DriftAlarmCreate) SetNillableID(v *key.ID) *DriftAlarmCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the DriftAlarmMutation object of the builder.
func (_c *DriftAlarmCreate) Mutation() *DriftAlarmMutation {
	return _c.mutation
}

// Save creates the DriftAlarm in the database.
func (_c *DriftAlarmCreate) Save(ctx context.Context) (*DriftAlarm, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *DriftAlarmCreate) SaveX(ctx context.Context) *DriftAlarm {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *DriftAlarmCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *DriftAlarmCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *DriftAlarmCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := driftalarm.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *DriftAlarmCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "DriftAlarm.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "DriftAlarm.created_at"`)}
	}
	if _, ok := _c.mutation.Measure(); !ok {
		return &ValidationError{Name: "measure", err: errors.New(`ent: missing required field "DriftAlarm.measure"`)}
	}
	if _, ok := _c.mutation.Test(); !ok {
		return &ValidationError{Name: "test", err: errors.New(`ent: missing required field "DriftAlarm.test"`)}
	}
	if _, ok := _c.mutation.Statistic(); !ok {
		return &ValidationError{Name: "statistic", err: errors.New(`ent: missing required field "DriftAlarm.statistic"`)}
	}
	if _, ok := _c.mutation.Threshold(); !ok {
		return &ValidationError{Name: "threshold", err: errors.New(`ent: missing required field "DriftAlarm.threshold"`)}
	}
	if _, ok := _c.mutation.ReferenceFrom(); !ok {
		return &ValidationError{Name: "reference_from", err: errors.New(`ent: missing required field "DriftAlarm.reference_from"`)}
	}
	if _, ok := _c.mutation.ReferenceTo(); !ok {
		return &ValidationError{Name: "reference_to", err: errors.New(`ent: missing required field "DriftAlarm.reference_to"`)}
	}
	if _, ok := _c.mutation.WindowFrom(); !ok {
		return &ValidationError{Name: "window_from", err: errors.New(`ent: missing required field "DriftAlarm.window_from"`)}
	}
	if _, ok := _c.mutation.WindowTo(); !ok {
		return &ValidationError{Name: "window_to", err: errors.New(`ent: missing required field "DriftAlarm.window_to"`)}
	}
	if _, ok := _c.mutation.Samples(); !ok {
		return &ValidationError{Name: "samples", err: errors.New(`ent: missing required field "DriftAlarm.samples"`)}
	}
	if _, ok := _c.mutation.AcknowledgedBy(); !ok {
		return &ValidationError{Name: "acknowledged_by", err: errors.New(`ent: missing required field "DriftAlarm.acknowledged_by"`)}
	}
	return nil
}

func (_c *DriftAlarmCreate) sqlSave(ctx context.Context) (*DriftAlarm, error) {
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

func (_c *DriftAlarmCreate) createSpec() (*DriftAlarm, *sqlgraph.CreateSpec) {
	var (
		_node = &DriftAlarm{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(driftalarm.Table, sqlgraph.NewFieldSpec(driftalarm.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(driftalarm.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(driftalarm.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Measure(); ok {
		_spec.SetField(driftalarm.FieldMeasure, field.TypeString, value)
		_node.Measure = value
	}
	if value, ok := _c.mutation.Test(); ok {
		_spec.SetField(driftalarm.FieldTest, field.TypeString, value)
		_node.Test = value
	}
	if value, ok := _c.mutation.Statistic(); ok {
		_spec.SetField(driftalarm.FieldStatistic, field.TypeFloat64, value)
		_node.Statistic = value
	}
	if value, ok := _c.mutation.Threshold(); ok {
		_spec.SetField(driftalarm.FieldThreshold, field.TypeFloat64, value)
		_node.Threshold = value
	}
	if value, ok := _c.mutation.ReferenceFrom(); ok {
		_spec.SetField(driftalarm.FieldReferenceFrom, field.TypeTime, value)
		_node.ReferenceFrom = value
	}
	if value, ok := _c.mutation.ReferenceTo(); ok {
		_spec.SetField(driftalarm.FieldReferenceTo, field.TypeTime, value)
		_node.ReferenceTo = value
	}
	if value, ok := _c.mutation.WindowFrom(); ok {
		_spec.SetField(driftalarm.FieldWindowFrom, field.TypeTime, value)
		_node.WindowFrom = value
	}
	if value, ok := _c.mutation.WindowTo(); ok {
		_spec.SetField(driftalarm.FieldWindowTo, field.TypeTime, value)
		_node.WindowTo = value
	}
	if value, ok := _c.mutation.Samples(); ok {
		_spec.SetField(driftalarm.FieldSamples, field.TypeInt, value)
		_node.Samples = value
	}
	if value, ok := _c.mutation.EndedAt(); ok {
		_spec.SetField(driftalarm.FieldEndedAt, field.TypeTime, value)
		_node.EndedAt = value
	}
	if value, ok := _c.mutation.AcknowledgedBy(); ok {
		_spec.SetField(driftalarm.FieldAcknowledgedBy, field.TypeUUID, value)
		_node.AcknowledgedBy = value
	}
	if value, ok := _c.mutation.AcknowledgedAt(); ok {
		_spec.SetField(driftalarm.FieldAcknowledgedAt, field.TypeTime, value)
		_node.AcknowledgedAt = value
	}
	return _node, _spec
}

// DriftAlarmCreateBulk is the builder for creating many DriftAlarm entities in bulk.
type DriftAlarmCreateBulk struct {
	config
	err      error
	builders []*DriftAlarmCreate
}

// Save creates the DriftAlarm entities in the database.
func (_c *DriftAlarmCreateBulk) Save(ctx context.Context) ([]*DriftAlarm, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*DriftAlarm, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*DriftAlarmMutation)
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
func (_c *DriftAlarmCreateBulk) SaveX(ctx context.Context) []*DriftAlarm {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *DriftAlarmCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *DriftAlarmCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
