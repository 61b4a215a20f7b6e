// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/graph"
	key "github.com/forebay/forebay/packages/schema/id"
)

// GraphCreate is the builder for creating a Graph entity.
type GraphCreate struct {
	config
	mutation *GraphMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *GraphCreate) SetOrgID(v key.ID) *GraphCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetFollowed sets the "followed" field.
func (_c *GraphCreate) SetFollowed(v int64) *GraphCreate {
	_c.mutation.SetFollowed(v)
	return _c
}

// SetExtractor sets the "extractor" field.
func (_c *GraphCreate) SetExtractor(v string) *GraphCreate {
	_c.mutation.SetExtractor(v)
	return _c
}

// SetUpdatedAt sets the "updated_at" field.
func (_c *GraphCreate) SetUpdatedAt(v time.Time) *GraphCreate {
	_c.mutation.SetUpdatedAt(v)
	return _c
}

// SetReading sets the "reading" field.
func (_c *GraphCreate) SetReading(v string) *GraphCreate {
	_c.mutation.SetReading(v)
	return _c
}

// SetNillableReading sets the "reading" field if the given value is not nil.
func (_c *GraphCreate) SetNillableReading(v *string) *GraphCreate {
	if v != nil {
		_c.SetReading(*v)
	}
	return _c
}

// SetWalked sets the "walked" field.
func (_c *GraphCreate) SetWalked(v key.ID) *GraphCreate {
	_c.mutation.SetWalked(v)
	return _c
}

// SetNillableWalked sets the "walked" field if the given value is not nil.
func (_c *GraphCreate) SetNillableWalked(v *key.ID) *GraphCreate {
	if v != nil {
		_c.SetWalked(*v)
	}
	return _c
}

// SetEntities sets the "entities" field.
func (_c *GraphCreate) SetEntities(v int64) *GraphCreate {
	_c.mutation.SetEntities(v)
	return _c
}

// SetNillableEntities sets the "entities" field if the given value is not nil.
func (_c *GraphCreate) SetNillableEntities(v *int64) *GraphCreate {
	if v != nil {
		_c.SetEntities(*v)
	}
	return _c
}

// SetMentions sets the "mentions" field.
func (_c *GraphCreate) SetMentions(v int64) *GraphCreate {
	_c.mutation.SetMentions(v)
	return _c
}

// SetNillableMentions sets the "mentions" field if the given value is not nil.
func (_c *GraphCreate) SetNillableMentions(v *int64) *GraphCreate {
	if v != nil {
		_c.SetMentions(*v)
	}
	return _c
}

// SetRelations sets the "relations" field.
func (_c *GraphCreate) SetRelations(v int64) *GraphCreate {
	_c.mutation.SetRelations(v)
	return _c
}

// SetNillableRelations sets the "relations" field if the given value is not nil.
func (_c *GraphCreate) SetNillableRelations(v *int64) *GraphCreate {
	if v != nil {
		_c.SetRelations(*v)
	}
	return _c
}

// SetEndpointID sets the "endpoint_id" field.
func (_c *GraphCreate) SetEndpointID(v key.ID) *GraphCreate {
	_c.mutation.SetEndpointID(v)
	return _c
}

// SetBudget sets the "budget" field.
func (_c *GraphCreate) SetBudget(v int64) *GraphCreate {
	_c.mutation.SetBudget(v)
	return _c
}

// SetSpent sets the "spent" field.
func (_c *GraphCreate) SetSpent(v int64) *GraphCreate {
	_c.mutation.SetSpent(v)
	return _c
}

// SetFailure sets the "failure" field.
func (_c *GraphCreate) SetFailure(v string) *GraphCreate {
	_c.mutation.SetFailure(v)
	return _c
}

// SetNillableFailure sets the "failure" field if the given value is not nil.
func (_c *GraphCreate) SetNillableFailure(v *string) *GraphCreate {
	if v != nil {
		_c.SetFailure(*v)
	}
	return _c
}

// SetRetryAt sets the "retry_at" field.
func (_c *GraphCreate) SetRetryAt(v time.Time) *GraphCreate {
	_c.mutation.SetRetryAt(v)
	return _c
}

// SetNillableRetryAt sets the "retry_at" field if the given value is not nil.
func (_c *GraphCreate) SetNillableRetryAt(v *time.Time) *GraphCreate {
	if v != nil {
		_c.SetRetryAt(*v)
	}
	return _c
}

// SetModelState sets the "model_state" field.
func (_c *GraphCreate) SetModelState(v string) *GraphCreate {
	_c.mutation.SetModelState(v)
	return _c
}

// SetNillableModelState sets the "model_state" field if the given value is not nil.
func (_c *GraphCreate) SetNillableModelState(v *string) *GraphCreate {
	if v != nil {
		_c.SetModelState(*v)
	}
	return _c
}

// SetModelWalked sets the "model_walked" field.
func (_c *GraphCreate) SetModelWalked(v key.ID) *GraphCreate {
	_c.mutation.SetModelWalked(v)
	return _c
}

// SetNillableModelWalked sets the "model_walked" field if the given value is not nil.
func (_c *GraphCreate) SetNillableModelWalked(v *key.ID) *GraphCreate {
	if v != nil {
		_c.SetModelWalked(*v)
	}
	return _c
}

// SetModelFailure sets the "model_failure" field.
func (_c *GraphCreate) SetModelFailure(v string) *GraphCreate {
	_c.mutation.SetModelFailure(v)
	return _c
}

// SetNillableModelFailure sets the "model_failure" field if the given value is not nil.
func (_c *GraphCreate) SetNillableModelFailure(v *string) *GraphCreate {
	if v != nil {
		_c.SetModelFailure(*v)
	}
	return _c
}

// SetModelRetryAt sets the "model_retry_at" field.
func (_c *GraphCreate) SetModelRetryAt(v time.Time) *GraphCreate {
	_c.mutation.SetModelRetryAt(v)
	return _c
}

// SetNillableModelRetryAt sets the "model_retry_at" field if the given value is not nil.
func (_c *GraphCreate) SetNillableModelRetryAt(v *time.Time) *GraphCreate {
	if v != nil {
		_c.SetModelRetryAt(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *GraphCreate) SetID(v key.ID) *GraphCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *GraphCreate) SetNillableID(v *key.ID) *GraphCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the GraphMutation object of the builder.
func (_c *GraphCreate) Mutation() *GraphMutation {
	return _c.mutation
}

// Save creates the Graph in the database.
func (_c *GraphCreate) Save(ctx context.Context) (*Graph, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *GraphCreate) SaveX(ctx context.Context) *Graph {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *GraphCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *GraphCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *GraphCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := graph.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *GraphCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Graph.org_id"`)}
	}
	if _, ok := _c.mutation.Followed(); !ok {
		return &ValidationError{Name: "followed", err: errors.New(`ent: missing required field "Graph.followed"`)}
	}
	if _, ok := _c.mutation.Extractor(); !ok {
		return &ValidationError{Name: "extractor", err: errors.New(`ent: missing required field "Graph.extractor"`)}
	}
	if _, ok := _c.mutation.UpdatedAt(); !ok {
		return &ValidationError{Name: "updated_at", err: errors.New(`ent: missing required field "Graph.updated_at"`)}
	}
	if _, ok := _c.mutation.EndpointID(); !ok {
		return &ValidationError{Name: "endpoint_id", err: errors.New(`ent: missing required field "Graph.endpoint_id"`)}
	}
	if _, ok := _c.mutation.Budget(); !ok {
		return &ValidationError{Name: "budget", err: errors.New(`ent: missing required field "Graph.budget"`)}
	}
	if _, ok := _c.mutation.Spent(); !ok {
		return &ValidationError{Name: "spent", err: errors.New(`ent: missing required field "Graph.spent"`)}
	}
	return nil
}

func (_c *GraphCreate) sqlSave(ctx context.Context) (*Graph, error) {
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

func (_c *GraphCreate) createSpec() (*Graph, *sqlgraph.CreateSpec) {
	var (
		_node = &Graph{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(graph.Table, sqlgraph.NewFieldSpec(graph.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(graph.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.Followed(); ok {
		_spec.SetField(graph.FieldFollowed, field.TypeInt64, value)
		_node.Followed = value
	}
	if value, ok := _c.mutation.Extractor(); ok {
		_spec.SetField(graph.FieldExtractor, field.TypeString, value)
		_node.Extractor = value
	}
	if value, ok := _c.mutation.UpdatedAt(); ok {
		_spec.SetField(graph.FieldUpdatedAt, field.TypeTime, value)
		_node.UpdatedAt = value
	}
	if value, ok := _c.mutation.Reading(); ok {
		_spec.SetField(graph.FieldReading, field.TypeString, value)
		_node.Reading = value
	}
	if value, ok := _c.mutation.Walked(); ok {
		_spec.SetField(graph.FieldWalked, field.TypeUUID, value)
		_node.Walked = value
	}
	if value, ok := _c.mutation.Entities(); ok {
		_spec.SetField(graph.FieldEntities, field.TypeInt64, value)
		_node.Entities = value
	}
	if value, ok := _c.mutation.Mentions(); ok {
		_spec.SetField(graph.FieldMentions, field.TypeInt64, value)
		_node.Mentions = value
	}
	if value, ok := _c.mutation.Relations(); ok {
		_spec.SetField(graph.FieldRelations, field.TypeInt64, value)
		_node.Relations = value
	}
	if value, ok := _c.mutation.EndpointID(); ok {
		_spec.SetField(graph.FieldEndpointID, field.TypeUUID, value)
		_node.EndpointID = value
	}
	if value, ok := _c.mutation.Budget(); ok {
		_spec.SetField(graph.FieldBudget, field.TypeInt64, value)
		_node.Budget = value
	}
	if value, ok := _c.mutation.Spent(); ok {
		_spec.SetField(graph.FieldSpent, field.TypeInt64, value)
		_node.Spent = value
	}
	if value, ok := _c.mutation.Failure(); ok {
		_spec.SetField(graph.FieldFailure, field.TypeString, value)
		_node.Failure = value
	}
	if value, ok := _c.mutation.RetryAt(); ok {
		_spec.SetField(graph.FieldRetryAt, field.TypeTime, value)
		_node.RetryAt = value
	}
	if value, ok := _c.mutation.ModelState(); ok {
		_spec.SetField(graph.FieldModelState, field.TypeString, value)
		_node.ModelState = value
	}
	if value, ok := _c.mutation.ModelWalked(); ok {
		_spec.SetField(graph.FieldModelWalked, field.TypeUUID, value)
		_node.ModelWalked = value
	}
	if value, ok := _c.mutation.ModelFailure(); ok {
		_spec.SetField(graph.FieldModelFailure, field.TypeString, value)
		_node.ModelFailure = value
	}
	if value, ok := _c.mutation.ModelRetryAt(); ok {
		_spec.SetField(graph.FieldModelRetryAt, field.TypeTime, value)
		_node.ModelRetryAt = value
	}
	return _node, _spec
}

// GraphCreateBulk is the builder for creating many Graph entities in bulk.
type GraphCreateBulk struct {
	config
	err      error
	builders []*GraphCreate
}

// Save creates the Graph entities in the database.
func (_c *GraphCreateBulk) Save(ctx context.Context) ([]*Graph, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Graph, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*GraphMutation)
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
func (_c *GraphCreateBulk) SaveX(ctx context.Context) []*Graph {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *GraphCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *GraphCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
