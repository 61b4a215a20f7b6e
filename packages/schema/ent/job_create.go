// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/job"
	key "github.com/forebay/forebay/packages/schema/id"
)

// JobCreate is the builder for creating a Job entity.
type JobCreate struct {
	config
	mutation *JobMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *JobCreate) SetOrgID(v key.ID) *JobCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *JobCreate) SetCreatedAt(v time.Time) *JobCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetKind sets the "kind" field.
func (_c *JobCreate) SetKind(v string) *JobCreate {
	_c.mutation.SetKind(v)
	return _c
}

// SetSubjectID sets the "subject_id" field.
func (_c *JobCreate) SetSubjectID(v key.ID) *JobCreate {
	_c.mutation.SetSubjectID(v)
	return _c
}

// SetState sets the "state" field.
func (_c *JobCreate) SetState(v string) *JobCreate {
	_c.mutation.SetState(v)
	return _c
}

// SetReadyAt sets the "ready_at" field.
func (_c *JobCreate) SetReadyAt(v time.Time) *JobCreate {
	_c.mutation.SetReadyAt(v)
	return _c
}

// SetOwner sets the "owner" field.
func (_c *JobCreate) SetOwner(v string) *JobCreate {
	_c.mutation.SetOwner(v)
	return _c
}

// SetLease sets the "lease" field.
func (_c *JobCreate) SetLease(v key.ID) *JobCreate {
	_c.mutation.SetLease(v)
	return _c
}

// SetAttempt sets the "attempt" field.
func (_c *JobCreate) SetAttempt(v int) *JobCreate {
	_c.mutation.SetAttempt(v)
	return _c
}

// SetReason sets the "reason" field.
func (_c *JobCreate) SetReason(v string) *JobCreate {
	_c.mutation.SetReason(v)
	return _c
}

// SetTraceParent sets the "trace_parent" field.
func (_c *JobCreate) SetTraceParent(v string) *JobCreate {
	_c.mutation.SetTraceParent(v)
	return _c
}

// SetNillableTraceParent sets the "trace_parent" field if the given value is not nil.
func (_c *JobCreate) SetNillableTraceParent(v *string) *JobCreate {
	if v != nil {
		_c.SetTraceParent(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *JobCreate) SetID(v key.ID) *JobCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *JobCreate) SetNillableID(v *key.ID) *JobCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the JobMutation object of the builder.
func (_c *JobCreate) Mutation() *JobMutation {
	return _c.mutation
}

// Save creates the Job in the database.
func (_c *JobCreate) Save(ctx context.Context) (*Job, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *JobCreate) SaveX(ctx context.Context) *Job {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *JobCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *JobCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *JobCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := job.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *JobCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Job.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "Job.created_at"`)}
	}
	if _, ok := _c.mutation.Kind(); !ok {
		return &ValidationError{Name: "kind", err: errors.New(`ent: missing required field "Job.kind"`)}
	}
	if _, ok := _c.mutation.SubjectID(); !ok {
		return &ValidationError{Name: "subject_id", err: errors.New(`ent: missing required field "Job.subject_id"`)}
	}
	if _, ok := _c.mutation.State(); !ok {
		return &ValidationError{Name: "state", err: errors.New(`ent: missing required field "Job.state"`)}
	}
	if _, ok := _c.mutation.ReadyAt(); !ok {
		return &ValidationError{Name: "ready_at", err: errors.New(`ent: missing required field "Job.ready_at"`)}
	}
	if _, ok := _c.mutation.Owner(); !ok {
		return &ValidationError{Name: "owner", err: errors.New(`ent: missing required field "Job.owner"`)}
	}
	if _, ok := _c.mutation.Lease(); !ok {
		return &ValidationError{Name: "lease", err: errors.New(`ent: missing required field "Job.lease"`)}
	}
	if _, ok := _c.mutation.Attempt(); !ok {
		return &ValidationError{Name: "attempt", err: errors.New(`ent: missing required field "Job.attempt"`)}
	}
	if _, ok := _c.mutation.Reason(); !ok {
		return &ValidationError{Name: "reason", err: errors.New(`ent: missing required field "Job.reason"`)}
	}
	return nil
}

func (_c *JobCreate) sqlSave(ctx context.Context) (*Job, error) {
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

func (_c *JobCreate) createSpec() (*Job, *sqlgraph.CreateSpec) {
	var (
		_node = &Job{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(job.Table, sqlgraph.NewFieldSpec(job.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(job.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(job.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.Kind(); ok {
		_spec.SetField(job.FieldKind, field.TypeString, value)
		_node.Kind = value
	}
	if value, ok := _c.mutation.SubjectID(); ok {
		_spec.SetField(job.FieldSubjectID, field.TypeUUID, value)
		_node.SubjectID = value
	}
	if value, ok := _c.mutation.State(); ok {
		_spec.SetField(job.FieldState, field.TypeString, value)
		_node.State = value
	}
	if value, ok := _c.mutation.ReadyAt(); ok {
		_spec.SetField(job.FieldReadyAt, field.TypeTime, value)
		_node.ReadyAt = value
	}
	if value, ok := _c.mutation.Owner(); ok {
		_spec.SetField(job.FieldOwner, field.TypeString, value)
		_node.Owner = value
	}
	if value, ok := _c.mutation.Lease(); ok {
		_spec.SetField(job.FieldLease, field.TypeUUID, value)
		_node.Lease = value
	}
	if value, ok := _c.mutation.Attempt(); ok {
		_spec.SetField(job.FieldAttempt, field.TypeInt, value)
		_node.Attempt = value
	}
	if value, ok := _c.mutation.Reason(); ok {
		_spec.SetField(job.FieldReason, field.TypeString, value)
		_node.Reason = value
	}
	if value, ok := _c.mutation.TraceParent(); ok {
		_spec.SetField(job.FieldTraceParent, field.TypeString, value)
		_node.TraceParent = value
	}
	return _node, _spec
}

// JobCreateBulk is the builder for creating many Job entities in bulk.
type JobCreateBulk struct {
	config
	err      error
	builders []*JobCreate
}

// Save creates the Job entities in the database.
func (_c *JobCreateBulk) Save(ctx context.Context) ([]*Job, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Job, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*JobMutation)
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
func (_c *JobCreateBulk) SaveX(ctx context.Context) []*Job {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *JobCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *JobCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
