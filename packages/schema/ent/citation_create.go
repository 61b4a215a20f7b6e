// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/citation"
	key "github.com/forebay/forebay/packages/schema/id"
)

// CitationCreate is the builder for creating a Citation entity.
type CitationCreate struct {
	config
	mutation *CitationMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *CitationCreate) SetOrgID(v key.ID) *CitationCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetMessageID sets the "message_id" field.
func (_c *CitationCreate) SetMessageID(v key.ID) *CitationCreate {
	_c.mutation.SetMessageID(v)
	return _c
}

// SetSeq sets the "seq" field.
func (_c *CitationCreate) SetSeq(v int) *CitationCreate {
	_c.mutation.SetSeq(v)
	return _c
}

// SetNumber sets the "number" field.
func (_c *CitationCreate) SetNumber(v int) *CitationCreate {
	_c.mutation.SetNumber(v)
	return _c
}

// SetSentence sets the "sentence" field.
func (_c *CitationCreate) SetSentence(v int) *CitationCreate {
	_c.mutation.SetSentence(v)
	return _c
}

// SetDocumentID sets the "document_id" field.
func (_c *CitationCreate) SetDocumentID(v key.ID) *CitationCreate {
	_c.mutation.SetDocumentID(v)
	return _c
}

// SetVersionID sets the "version_id" field.
func (_c *CitationCreate) SetVersionID(v key.ID) *CitationCreate {
	_c.mutation.SetVersionID(v)
	return _c
}

// SetChunkID sets the "chunk_id" field.
func (_c *CitationCreate) SetChunkID(v key.ID) *CitationCreate {
	_c.mutation.SetChunkID(v)
	return _c
}

// SetCollectionID sets the "collection_id" field.
func (_c *CitationCreate) SetCollectionID(v key.ID) *CitationCreate {
	_c.mutation.SetCollectionID(v)
	return _c
}

// SetDocumentName sets the "document_name" field.
func (_c *CitationCreate) SetDocumentName(v string) *CitationCreate {
	_c.mutation.SetDocumentName(v)
	return _c
}

// SetVersion sets the "version" field.
func (_c *CitationCreate) SetVersion(v int) *CitationCreate {
	_c.mutation.SetVersion(v)
	return _c
}

// SetPage sets the "page" field.
func (_c *CitationCreate) SetPage(v int) *CitationCreate {
	_c.mutation.SetPage(v)
	return _c
}

// SetSpanStart sets the "span_start" field.
func (_c *CitationCreate) SetSpanStart(v int) *CitationCreate {
	_c.mutation.SetSpanStart(v)
	return _c
}

// SetSpanEnd sets the "span_end" field.
func (_c *CitationCreate) SetSpanEnd(v int) *CitationCreate {
	_c.mutation.SetSpanEnd(v)
	return _c
}

// SetQuote sets the "quote" field.
func (_c *CitationCreate) SetQuote(v string) *CitationCreate {
	_c.mutation.SetQuote(v)
	return _c
}

// SetLocator sets the "locator" field.
func (_c *CitationCreate) SetLocator(v string) *CitationCreate {
	_c.mutation.SetLocator(v)
	return _c
}

// SetNillableLocator sets the "locator" field if the given value is not nil.
func (_c *CitationCreate) SetNillableLocator(v *string) *CitationCreate {
	if v != nil {
		_c.SetLocator(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *CitationCreate) SetID(v key.ID) *CitationCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *CitationCreate) SetNillableID(v *key.ID) *CitationCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the CitationMutation object of the builder.
func (_c *CitationCreate) Mutation() *CitationMutation {
	return _c.mutation
}

// Save creates the Citation in the database.
func (_c *CitationCreate) Save(ctx context.Context) (*Citation, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *CitationCreate) SaveX(ctx context.Context) *Citation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *CitationCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *CitationCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *CitationCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := citation.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *CitationCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "Citation.org_id"`)}
	}
	if _, ok := _c.mutation.MessageID(); !ok {
		return &ValidationError{Name: "message_id", err: errors.New(`ent: missing required field "Citation.message_id"`)}
	}
	if _, ok := _c.mutation.Seq(); !ok {
		return &ValidationError{Name: "seq", err: errors.New(`ent: missing required field "Citation.seq"`)}
	}
	if _, ok := _c.mutation.Number(); !ok {
		return &ValidationError{Name: "number", err: errors.New(`ent: missing required field "Citation.number"`)}
	}
	if _, ok := _c.mutation.Sentence(); !ok {
		return &ValidationError{Name: "sentence", err: errors.New(`ent: missing required field "Citation.sentence"`)}
	}
	if _, ok := _c.mutation.DocumentID(); !ok {
		return &ValidationError{Name: "document_id", err: errors.New(`ent: missing required field "Citation.document_id"`)}
	}
	if _, ok := _c.mutation.VersionID(); !ok {
		return &ValidationError{Name: "version_id", err: errors.New(`ent: missing required field "Citation.version_id"`)}
	}
	if _, ok := _c.mutation.ChunkID(); !ok {
		return &ValidationError{Name: "chunk_id", err: errors.New(`ent: missing required field "Citation.chunk_id"`)}
	}
	if _, ok := _c.mutation.CollectionID(); !ok {
		return &ValidationError{Name: "collection_id", err: errors.New(`ent: missing required field "Citation.collection_id"`)}
	}
	if _, ok := _c.mutation.DocumentName(); !ok {
		return &ValidationError{Name: "document_name", err: errors.New(`ent: missing required field "Citation.document_name"`)}
	}
	if _, ok := _c.mutation.Version(); !ok {
		return &ValidationError{Name: "version", err: errors.New(`ent: missing required field "Citation.version"`)}
	}
	if _, ok := _c.mutation.Page(); !ok {
		return &ValidationError{Name: "page", err: errors.New(`ent: missing required field "Citation.page"`)}
	}
	if _, ok := _c.mutation.SpanStart(); !ok {
		return &ValidationError{Name: "span_start", err: errors.New(`ent: missing required field "Citation.span_start"`)}
	}
	if _, ok := _c.mutation.SpanEnd(); !ok {
		return &ValidationError{Name: "span_end", err: errors.New(`ent: missing required field "Citation.span_end"`)}
	}
	if _, ok := _c.mutation.Quote(); !ok {
		return &ValidationError{Name: "quote", err: errors.New(`ent: missing required field "Citation.quote"`)}
	}
	return nil
}

func (_c *CitationCreate) sqlSave(ctx context.Context) (*Citation, error) {
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

func (_c *CitationCreate) createSpec() (*Citation, *sqlgraph.CreateSpec) {
	var (
		_node = &Citation{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(citation.Table, sqlgraph.NewFieldSpec(citation.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(citation.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.MessageID(); ok {
		_spec.SetField(citation.FieldMessageID, field.TypeUUID, value)
		_node.MessageID = value
	}
	if value, ok := _c.mutation.Seq(); ok {
		_spec.SetField(citation.FieldSeq, field.TypeInt, value)
		_node.Seq = value
	}
	if value, ok := _c.mutation.Number(); ok {
		_spec.SetField(citation.FieldNumber, field.TypeInt, value)
		_node.Number = value
	}
	if value, ok := _c.mutation.Sentence(); ok {
		_spec.SetField(citation.FieldSentence, field.TypeInt, value)
		_node.Sentence = value
	}
	if value, ok := _c.mutation.DocumentID(); ok {
		_spec.SetField(citation.FieldDocumentID, field.TypeUUID, value)
		_node.DocumentID = value
	}
	if value, ok := _c.mutation.VersionID(); ok {
		_spec.SetField(citation.FieldVersionID, field.TypeUUID, value)
		_node.VersionID = value
	}
	if value, ok := _c.mutation.ChunkID(); ok {
		_spec.SetField(citation.FieldChunkID, field.TypeUUID, value)
		_node.ChunkID = value
	}
	if value, ok := _c.mutation.CollectionID(); ok {
		_spec.SetField(citation.FieldCollectionID, field.TypeUUID, value)
		_node.CollectionID = value
	}
	if value, ok := _c.mutation.DocumentName(); ok {
		_spec.SetField(citation.FieldDocumentName, field.TypeString, value)
		_node.DocumentName = value
	}
	if value, ok := _c.mutation.Version(); ok {
		_spec.SetField(citation.FieldVersion, field.TypeInt, value)
		_node.Version = value
	}
	if value, ok := _c.mutation.Page(); ok {
		_spec.SetField(citation.FieldPage, field.TypeInt, value)
		_node.Page = value
	}
	if value, ok := _c.mutation.SpanStart(); ok {
		_spec.SetField(citation.FieldSpanStart, field.TypeInt, value)
		_node.SpanStart = value
	}
	if value, ok := _c.mutation.SpanEnd(); ok {
		_spec.SetField(citation.FieldSpanEnd, field.TypeInt, value)
		_node.SpanEnd = value
	}
	if value, ok := _c.mutation.Quote(); ok {
		_spec.SetField(citation.FieldQuote, field.TypeString, value)
		_node.Quote = value
	}
	if value, ok := _c.mutation.Locator(); ok {
		_spec.SetField(citation.FieldLocator, field.TypeString, value)
		_node.Locator = value
	}
	return _node, _spec
}

// CitationCreateBulk is the builder for creating many Citation entities in bulk.
type CitationCreateBulk struct {
	config
	err      error
	builders []*CitationCreate
}

// Save creates the Citation entities in the database.
func (_c *CitationCreateBulk) Save(ctx context.Context) ([]*Citation, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*Citation, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*CitationMutation)
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
func (_c *CitationCreateBulk) SaveX(ctx context.Context) []*Citation {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *CitationCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *CitationCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
