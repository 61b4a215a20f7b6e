// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	key "github.com/forebay/forebay/packages/schema/id"
)

// DocumentVersionCreate is the builder for creating a DocumentVersion entity.
type DocumentVersionCreate struct {
	config
	mutation *DocumentVersionMutation
	hooks    []Hook
}

// SetOrgID sets the "org_id" field.
func (_c *DocumentVersionCreate) SetOrgID(v key.ID) *DocumentVersionCreate {
	_c.mutation.SetOrgID(v)
	return _c
}

// SetCreatedAt sets the "created_at" field.
func (_c *DocumentVersionCreate) SetCreatedAt(v time.Time) *DocumentVersionCreate {
	_c.mutation.SetCreatedAt(v)
	return _c
}

// SetDocumentID sets the "document_id" field.
func (_c *DocumentVersionCreate) SetDocumentID(v key.ID) *DocumentVersionCreate {
	_c.mutation.SetDocumentID(v)
	return _c
}

// SetNumber sets the "number" field.
func (_c *DocumentVersionCreate) SetNumber(v int) *DocumentVersionCreate {
	_c.mutation.SetNumber(v)
	return _c
}

// SetName sets the "name" field.
func (_c *DocumentVersionCreate) SetName(v string) *DocumentVersionCreate {
	_c.mutation.SetName(v)
	return _c
}

// SetChecksum sets the "checksum" field.
func (_c *DocumentVersionCreate) SetChecksum(v []byte) *DocumentVersionCreate {
	_c.mutation.SetChecksum(v)
	return _c
}

// SetSize sets the "size" field.
func (_c *DocumentVersionCreate) SetSize(v int64) *DocumentVersionCreate {
	_c.mutation.SetSize(v)
	return _c
}

// SetMediaType sets the "media_type" field.
func (_c *DocumentVersionCreate) SetMediaType(v string) *DocumentVersionCreate {
	_c.mutation.SetMediaType(v)
	return _c
}

// SetStatus sets the "status" field.
func (_c *DocumentVersionCreate) SetStatus(v string) *DocumentVersionCreate {
	_c.mutation.SetStatus(v)
	return _c
}

// SetFailureCode sets the "failure_code" field.
func (_c *DocumentVersionCreate) SetFailureCode(v string) *DocumentVersionCreate {
	_c.mutation.SetFailureCode(v)
	return _c
}

// SetFailureMessage sets the "failure_message" field.
func (_c *DocumentVersionCreate) SetFailureMessage(v string) *DocumentVersionCreate {
	_c.mutation.SetFailureMessage(v)
	return _c
}

// SetTitle sets the "title" field.
func (_c *DocumentVersionCreate) SetTitle(v string) *DocumentVersionCreate {
	_c.mutation.SetTitle(v)
	return _c
}

// SetTextSize sets the "text_size" field.
func (_c *DocumentVersionCreate) SetTextSize(v int64) *DocumentVersionCreate {
	_c.mutation.SetTextSize(v)
	return _c
}

// SetPages sets the "pages" field.
func (_c *DocumentVersionCreate) SetPages(v string) *DocumentVersionCreate {
	_c.mutation.SetPages(v)
	return _c
}

// SetOutline sets the "outline" field.
func (_c *DocumentVersionCreate) SetOutline(v string) *DocumentVersionCreate {
	_c.mutation.SetOutline(v)
	return _c
}

// SetCreatedBy sets the "created_by" field.
func (_c *DocumentVersionCreate) SetCreatedBy(v key.ID) *DocumentVersionCreate {
	_c.mutation.SetCreatedBy(v)
	return _c
}

// SetLanguage sets the "language" field.
func (_c *DocumentVersionCreate) SetLanguage(v string) *DocumentVersionCreate {
	_c.mutation.SetLanguage(v)
	return _c
}

// SetNillableLanguage sets the "language" field if the given value is not nil.
func (_c *DocumentVersionCreate) SetNillableLanguage(v *string) *DocumentVersionCreate {
	if v != nil {
		_c.SetLanguage(*v)
	}
	return _c
}

// SetNotes sets the "notes" field.
func (_c *DocumentVersionCreate) SetNotes(v string) *DocumentVersionCreate {
	_c.mutation.SetNotes(v)
	return _c
}

// SetNillableNotes sets the "notes" field if the given value is not nil.
func (_c *DocumentVersionCreate) SetNillableNotes(v *string) *DocumentVersionCreate {
	if v != nil {
		_c.SetNotes(*v)
	}
	return _c
}

// SetID sets the "id" field.
func (_c *DocumentVersionCreate) SetID(v key.ID) *DocumentVersionCreate {
	_c.mutation.SetID(v)
	return _c
}

// SetNillableID sets the "id" field if the given value is not nil.
func (_c *DocumentVersionCreate) SetNillableID(v *key.ID) *DocumentVersionCreate {
	if v != nil {
		_c.SetID(*v)
	}
	return _c
}

// Mutation returns the DocumentVersionMutation object of the builder.
func (_c *DocumentVersionCreate) Mutation() *DocumentVersionMutation {
	return _c.mutation
}

// Save creates the DocumentVersion in the database.
func (_c *DocumentVersionCreate) Save(ctx context.Context) (*DocumentVersion, error) {
	_c.defaults()
	return withHooks(ctx, _c.sqlSave, _c.mutation, _c.hooks)
}

// SaveX calls Save and panics if Save returns an error.
func (_c *DocumentVersionCreate) SaveX(ctx context.Context) *DocumentVersion {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *DocumentVersionCreate) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *DocumentVersionCreate) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}

// defaults sets the default values of the builder before save.
func (_c *DocumentVersionCreate) defaults() {
	if _, ok := _c.mutation.ID(); !ok {
		v := documentversion.DefaultID()
		_c.mutation.SetID(v)
	}
}

// check runs all checks and user-defined validators on the builder.
func (_c *DocumentVersionCreate) check() error {
	if _, ok := _c.mutation.OrgID(); !ok {
		return &ValidationError{Name: "org_id", err: errors.New(`ent: missing required field "DocumentVersion.org_id"`)}
	}
	if _, ok := _c.mutation.CreatedAt(); !ok {
		return &ValidationError{Name: "created_at", err: errors.New(`ent: missing required field "DocumentVersion.created_at"`)}
	}
	if _, ok := _c.mutation.DocumentID(); !ok {
		return &ValidationError{Name: "document_id", err: errors.New(`ent: missing required field "DocumentVersion.document_id"`)}
	}
	if _, ok := _c.mutation.Number(); !ok {
		return &ValidationError{Name: "number", err: errors.New(`ent: missing required field "DocumentVersion.number"`)}
	}
	if _, ok := _c.mutation.Name(); !ok {
		return &ValidationError{Name: "name", err: errors.New(`ent: missing required field "DocumentVersion.name"`)}
	}
	if _, ok := _c.mutation.Checksum(); !ok {
		return &ValidationError{Name: "checksum", err: errors.New(`ent: missing required field "DocumentVersion.checksum"`)}
	}
	if _, ok := _c.mutation.Size(); !ok {
		return &ValidationError{Name: "size", err: errors.New(`ent: missing required field "DocumentVersion.size"`)}
	}
	if _, ok := _c.mutation.MediaType(); !ok {
		return &ValidationError{Name: "media_type", err: errors.New(`ent: missing required field "DocumentVersion.media_type"`)}
	}
	if _, ok := _c.mutation.Status(); !ok {
		return &ValidationError{Name: "status", err: errors.New(`ent: missing required field "DocumentVersion.status"`)}
	}
	if _, ok := _c.mutation.FailureCode(); !ok {
		return &ValidationError{Name: "failure_code", err: errors.New(`ent: missing required field "DocumentVersion.failure_code"`)}
	}
	if _, ok := _c.mutation.FailureMessage(); !ok {
		return &ValidationError{Name: "failure_message", err: errors.New(`ent: missing required field "DocumentVersion.failure_message"`)}
	}
	if _, ok := _c.mutation.Title(); !ok {
		return &ValidationError{Name: "title", err: errors.New(`ent: missing required field "DocumentVersion.title"`)}
	}
	if _, ok := _c.mutation.TextSize(); !ok {
		return &ValidationError{Name: "text_size", err: errors.New(`ent: missing required field "DocumentVersion.text_size"`)}
	}
	if _, ok := _c.mutation.Pages(); !ok {
		return &ValidationError{Name: "pages", err: errors.New(`ent: missing required field "DocumentVersion.pages"`)}
	}
	if _, ok := _c.mutation.Outline(); !ok {
		return &ValidationError{Name: "outline", err: errors.New(`ent: missing required field "DocumentVersion.outline"`)}
	}
	if _, ok := _c.mutation.CreatedBy(); !ok {
		return &ValidationError{Name: "created_by", err: errors.New(`ent: missing required field "DocumentVersion.created_by"`)}
	}
	return nil
}

func (_c *DocumentVersionCreate) sqlSave(ctx context.Context) (*DocumentVersion, error) {
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

func (_c *DocumentVersionCreate) createSpec() (*DocumentVersion, *sqlgraph.CreateSpec) {
	var (
		_node = &DocumentVersion{config: _c.config}
		_spec = sqlgraph.NewCreateSpec(documentversion.Table, sqlgraph.NewFieldSpec(documentversion.FieldID, field.TypeUUID))
	)
	if id, ok := _c.mutation.ID(); ok {
		_node.ID = id
		_spec.ID.Value = &id
	}
	if value, ok := _c.mutation.OrgID(); ok {
		_spec.SetField(documentversion.FieldOrgID, field.TypeUUID, value)
		_node.OrgID = value
	}
	if value, ok := _c.mutation.CreatedAt(); ok {
		_spec.SetField(documentversion.FieldCreatedAt, field.TypeTime, value)
		_node.CreatedAt = value
	}
	if value, ok := _c.mutation.DocumentID(); ok {
		_spec.SetField(documentversion.FieldDocumentID, field.TypeUUID, value)
		_node.DocumentID = value
	}
	if value, ok := _c.mutation.Number(); ok {
		_spec.SetField(documentversion.FieldNumber, field.TypeInt, value)
		_node.Number = value
	}
	if value, ok := _c.mutation.Name(); ok {
		_spec.SetField(documentversion.FieldName, field.TypeString, value)
		_node.Name = value
	}
	if value, ok := _c.mutation.Checksum(); ok {
		_spec.SetField(documentversion.FieldChecksum, field.TypeBytes, value)
		_node.Checksum = value
	}
	if value, ok := _c.mutation.Size(); ok {
		_spec.SetField(documentversion.FieldSize, field.TypeInt64, value)
		_node.Size = value
	}
	if value, ok := _c.mutation.MediaType(); ok {
		_spec.SetField(documentversion.FieldMediaType, field.TypeString, value)
		_node.MediaType = value
	}
	if value, ok := _c.mutation.Status(); ok {
		_spec.SetField(documentversion.FieldStatus, field.TypeString, value)
		_node.Status = value
	}
	if value, ok := _c.mutation.FailureCode(); ok {
		_spec.SetField(documentversion.FieldFailureCode, field.TypeString, value)
		_node.FailureCode = value
	}
	if value, ok := _c.mutation.FailureMessage(); ok {
		_spec.SetField(documentversion.FieldFailureMessage, field.TypeString, value)
		_node.FailureMessage = value
	}
	if value, ok := _c.mutation.Title(); ok {
		_spec.SetField(documentversion.FieldTitle, field.TypeString, value)
		_node.Title = value
	}
	if value, ok := _c.mutation.TextSize(); ok {
		_spec.SetField(documentversion.FieldTextSize, field.TypeInt64, value)
		_node.TextSize = value
	}
	if value, ok := _c.mutation.Pages(); ok {
		_spec.SetField(documentversion.FieldPages, field.TypeString, value)
		_node.Pages = value
	}
	if value, ok := _c.mutation.Outline(); ok {
		_spec.SetField(documentversion.FieldOutline, field.TypeString, value)
		_node.Outline = value
	}
	if value, ok := _c.mutation.CreatedBy(); ok {
		_spec.SetField(documentversion.FieldCreatedBy, field.TypeUUID, value)
		_node.CreatedBy = value
	}
	if value, ok := _c.mutation.Language(); ok {
		_spec.SetField(documentversion.FieldLanguage, field.TypeString, value)
		_node.Language = value
	}
	if value, ok := _c.mutation.Notes(); ok {
		_spec.SetField(documentversion.FieldNotes, field.TypeString, value)
		_node.Notes = value
	}
	return _node, _spec
}

// DocumentVersionCreateBulk is the builder for creating many DocumentVersion entities in bulk.
type DocumentVersionCreateBulk struct {
	config
	err      error
	builders []*DocumentVersionCreate
}

// Save creates the DocumentVersion entities in the database.
func (_c *DocumentVersionCreateBulk) Save(ctx context.Context) ([]*DocumentVersion, error) {
	if _c.err != nil {
		return nil, _c.err
	}
	specs := make([]*sqlgraph.CreateSpec, len(_c.builders))
	nodes := make([]*DocumentVersion, len(_c.builders))
	mutators := make([]Mutator, len(_c.builders))
	for i := range _c.builders {
		func(i int, root context.Context) {
			builder := _c.builders[i]
			builder.defaults()
			var mut Mutator = MutateFunc(func(ctx context.Context, m Mutation) (Value, error) {
				mutation, ok := m.(*DocumentVersionMutation)
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
func (_c *DocumentVersionCreateBulk) SaveX(ctx context.Context) []*DocumentVersion {
	v, err := _c.Save(ctx)
	if err != nil {
		panic(err)
	}
	return v
}

// Exec executes the query.
func (_c *DocumentVersionCreateBulk) Exec(ctx context.Context) error {
	_, err := _c.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_c *DocumentVersionCreateBulk) ExecX(ctx context.Context) {
	if err := _c.Exec(ctx); err != nil {
		panic(err)
	}
}
