// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/extraction"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ExtractionCreate is the builder for creating a Extraction entity.
type ExtractionCreate struct {
	config
	mutation *ExtractionMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *ExtractionCreate) SetOrgID(v key.ID) *ExtractionCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *ExtractionCreate) SetCreatedAt(v time.Time) *ExtractionCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetEndpointID sets the "endpoint_id" field.
func (_c *ExtractionCreate) SetEndpointID(v key.ID) *ExtractionCreate {
	_c.mutation.SetEndpointID(v)
	return _c
}

// SetDocumentID sets the "document_id" field.
func (_c *ExtractionCreate) SetDocumentID(v key.ID) *ExtractionCreate {
	_c.mutation.SetDocumentID(v)
	return _c
}

// SetVersionID sets the "version_id" field.
func (_c *ExtractionCreate) SetVersionID(v key.ID) *ExtractionCreate {
	_c.mutation.SetVersionID(v)
	return _c
}

// SetChunkID sets the "chunk_id" field.
func (_c *ExtractionCreate) SetChunkID(v key.ID) *ExtractionCreate {
	_c.mutation.SetChunkID(v)
	return _c
}

// SetInputTokens sets the "input_tokens" field.
func (_c *ExtractionCreate) SetInputTokens(v int64) *ExtractionCreate {
	_c.mutation.SetInputTokens(v)
	return _c
}

// SetOutputTokens sets the "output_tokens" field.
func (_c *ExtractionCreate) SetOutputTokens(v int64) *ExtractionCreate {
	_c.mutation.SetOutputTokens(v)
	return _c
}

// SetCost sets the "cost" field.
func (_c *ExtractionCreate) SetCost(v int64) *ExtractionCreate {
	_c.mutation.SetCost(v)
	return _c
}

// SetOutcome sets the "outcome" field.
func (_c *ExtractionCreate) SetOutcome(v string) *ExtractionCreate {
	_c.mutation.SetOutcome(v)
	return _c
}

// SetID sets the "id" field.
func (_c *ExtractionCreate) SetID(v key.ID) *ExtractionCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *ExtractionCreate) SetNillableID(v *key.ID) *ExtractionCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the ExtractionMutation object of the builder.
func (_c *ExtractionCreate) Mutation() *ExtractionMutation {
	return _c.mutation
}

// Save creates the Extraction in the database.
func (_c *ExtractionCreate) Save(ctx context.Context) (*Extraction, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *ExtractionCreate) SaveX(ctx context.Context) *Extraction {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ExtractionCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ExtractionCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *ExtractionCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := extraction.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *ExtractionCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Extraction.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "Extraction.created_at"`)}
	}
	if _, ok := _c.mutation.EndpointID(); !ok {
		return &ValidationError{Name: "endpoint_id", err: errors.New(`ent: missing required field "Extraction.endpoint_id"`)}
	}
	if _, ok := _c.mutation.DocumentID(); !ok {
		return &ValidationError{Name: "document_id", err: errors.New(`ent: missing required field "Extraction.document_id"`)}
	}
	if _, ok := _c.mutation.VersionID(); !ok {
		return &ValidationError{Name: "version_id", err: errors.New(`ent: missing required field "Extraction.version_id"`)}
	}
	if _, ok := _c.mutation.ChunkID(); !ok {
		return &ValidationError{Name: "chunk_id", err: errors.New(`ent: missing required field "Extraction.chunk_id"`)}
	}
	if _, ok := _c.mutation.InputTokens(); !ok {
		return &ValidationError{Name: "input_tokens", err: errors.New(`ent: missing required field "Extraction.input_tokens"`)}
	}
	if _, ok := _c.mutation.OutputTokens(); !ok {
		return &ValidationError{Name: "output_tokens", err: errors.New(`ent: missing required field "Extraction.output_tokens"`)}
	}
	if _, ok := _c.mutation.Cost(); !ok {
		return &ValidationError{Name: "cost", err: errors.New(`ent: missing required field "Extraction.cost"`)}
	}
	if _, ok := _c.mutation.Outcome(); !ok {
		return &ValidationError{Name: "outcome", err: errors.New(`ent: missing required field "Extraction.outcome"`)}
	}
	return nil
}

func (_c *ExtractionCreate) sqlSave(ctx context.Context) (*Extraction, error) {
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

func (_c *ExtractionCreate) createSpec() (*Extraction, *sqlgraph.CreateSpec) {
	var (
		_node = &Extraction{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(extraction.Table, sqlgraph.NewFieldSpec(extraction.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(extraction.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(extraction.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.EndpointID(); ok {
		_spec.SetField(extraction.FieldEndpointID, field.TypeUUID, value)
		_node.EndpointID = value
	}
	if value, ok := _c.mutation.DocumentID(); ok {
		_spec.SetField(extraction.FieldDocumentID, field.TypeUUID, value)
		_node.DocumentID = value
	}
	if value, ok := _c.mutation.VersionID(); ok {
		_spec.SetField(extraction.FieldVersionID, field.TypeUUID, value)
		_node.VersionID = value
	}
	if value, ok := _c.mutation.ChunkID(); ok {
		_spec.SetField(extraction.FieldChunkID, field.TypeUUID, value)
		_node.ChunkID = value
	}
	if value, ok := _c.mutation.InputTokens(); ok {
		_spec.SetField(extraction.FieldInputTokens, field.TypeInt64, value)
		_node.InputTokens = value
	}
	if value, ok := _c.mutation.OutputTokens(); ok {
		_spec.SetField(extraction.FieldOutputTokens, field.TypeInt64, value)
		_node.OutputTokens = value
	}
	if value, ok := _c.mutation.Cost(); ok {
		_spec.SetField(extraction.FieldCost, field.TypeInt64, value)
		_node.Cost = value
	}
	if value, ok := _c.mutation.Outcome(); ok {
		_spec.SetField(extraction.FieldOutcome, field.TypeString, value)
		_node.Outcome = value
	}
	return _node, _spec
}

// ExtractionCreateBulk is the builder for creating many Extraction entities in bulk.
type ExtractionCreateBulk struct {
	config
	err      error
	builders []*ExtractionCreate
}

// Save creates the Extraction entities in the database.
func (_c *ExtractionCreateBulk) Save(ctx context.Context) ([]*Extraction, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Extraction, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*ExtractionMutation)
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
func (_c *ExtractionCreateBulk) SaveX(ctx context.Context) []*Extraction {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *ExtractionCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *ExtractionCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
