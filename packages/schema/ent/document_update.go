// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// DocumentUpdate is the builder for updating Document entities.
type DocumentUpdate struct {
	config
	hooks     []Hook
	mutation  *DocumentMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the DocumentUpdate builder.
func (_u *DocumentUpdate) Where(ps ...predicate.Document) *DocumentUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetCollectionID sets the "collection_id" field.
func (_u *DocumentUpdate) SetCollectionID(v key.ID) *DocumentUpdate {
	_u.mutation.SetCollectionID(v)
	return _u
}

// SetNillableCollectionID sets the "collection_id" field if the given value is not nil.
func (_u *DocumentUpdate) SetNillableCollectionID(v *key.ID) *DocumentUpdate {
	if v != nil {
		_u.SetCollectionID(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *DocumentUpdate) SetName(v string) *DocumentUpdate {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *DocumentUpdate) SetNillableName(v *string) *DocumentUpdate {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetCurrentVersionID sets the "current_version_id" field.
func (_u *DocumentUpdate) SetCurrentVersionID(v key.ID) *DocumentUpdate {
	_u.mutation.SetCurrentVersionID(v)
	return _u
}

// SetNillableCurrentVersionID sets the "current_version_id" field if the given value is not nil.
func (_u *DocumentUpdate) SetNillableCurrentVersionID(v *key.ID) *DocumentUpdate {
	if v != nil {
		_u.SetCurrentVersionID(*v)
	}
	return _u
}

// SetServingVersionID sets the "serving_version_id" field.
func (_u *DocumentUpdate) SetServingVersionID(v key.ID) *DocumentUpdate {
	_u.mutation.SetServingVersionID(v)
	return _u
}

// SetNillableServingVersionID sets the "serving_version_id" field if the given value is not nil.
func (_u *DocumentUpdate) SetNillableServingVersionID(v *key.ID) *DocumentUpdate {
	if v != nil {
		_u.SetServingVersionID(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *DocumentUpdate) SetCreatedBy(v key.ID) *DocumentUpdate {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *DocumentUpdate) SetNillableCreatedBy(v *key.ID) *DocumentUpdate {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *DocumentUpdate) SetUpdatedAt(v time.Time) *DocumentUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *DocumentUpdate) SetNillableUpdatedAt(v *time.Time) *DocumentUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetDeletedAt sets the "deleted_at" field.
func (_u *DocumentUpdate) SetDeletedAt(v time.Time) *DocumentUpdate {
	_u.mutation.SetDeletedAt(v)
	return _u
}

// SetNillableDeletedAt sets the "deleted_at" field if the given value is not nil.
func (_u *DocumentUpdate) SetNillableDeletedAt(v *time.Time) *DocumentUpdate {
	if v != nil {
		_u.SetDeletedAt(*v)
	}
	return _u
}

// ClearDeletedAt clears the value of the "deleted_at" field.
func (_u *DocumentUpdate) ClearDeletedAt() *DocumentUpdate {
	_u.mutation.ClearDeletedAt()
	return _u
}

// SetOrigin sets the "origin" field.
func (_u *DocumentUpdate) SetOrigin(v string) *DocumentUpdate {
	_u.mutation.SetOrigin(v)
	return _u
}

// SetNillableOrigin sets the "origin" field if the given value is not nil.
func (_u *DocumentUpdate) SetNillableOrigin(v *string) *DocumentUpdate {
	if v != nil {
		_u.SetOrigin(*v)
	}
	return _u
}

// ClearOrigin clears the value of the "origin" field.
func (_u *DocumentUpdate) ClearOrigin() *DocumentUpdate {
	_u.mutation.ClearOrigin()
	return _u
}

// SetParentID sets the "parent_id" field.
func (_u *DocumentUpdate) SetParentID(v key.ID) *DocumentUpdate {
	_u.mutation.SetParentID(v)
	return _u
}

// SetNillableParentID sets the "parent_id" field if the given value is not nil.
func (_u *DocumentUpdate) SetNillableParentID(v *key.ID) *DocumentUpdate {
	if v != nil {
		_u.SetParentID(*v)
	}
	return _u
}

// ClearParentID clears the value of the "parent_id" field.
func (_u *DocumentUpdate) ClearParentID() *DocumentUpdate {
	_u.mutation.ClearParentID()
	return _u
}

// Mutation returns the DocumentMutation object of the builder.
func (_u *DocumentUpdate) Mutation() *DocumentMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *DocumentUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *DocumentUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *DocumentUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *DocumentUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *DocumentUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *DocumentUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *DocumentUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(document.Table, document.Columns, sqlgraph.NewFieldSpec(document.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.CollectionID(); ok {
		_spec.SetField(document.FieldCollectionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(document.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.CurrentVersionID(); ok {
		_spec.SetField(document.FieldCurrentVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ServingVersionID(); ok {
		_spec.SetField(document.FieldServingVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(document.FieldCreatedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(document.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.DeletedAt(); ok {
		_spec.SetField(document.FieldDeletedAt, field.TypeTime, value)
	}
	if _u.mutation.DeletedAtCleared() {
		_spec.ClearField(document.FieldDeletedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.Origin(); ok {
		_spec.SetField(document.FieldOrigin, field.TypeString, value)
	}
	if _u.mutation.OriginCleared() {
		_spec.ClearField(document.FieldOrigin, field.TypeString)
	}
	if value, ok := _u.mutation.ParentID(); ok {
		_spec.SetField(document.FieldParentID, field.TypeUUID, value)
	}
	if _u.mutation.ParentIDCleared() {
		_spec.ClearField(document.FieldParentID, field.TypeUUID)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{document.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// DocumentUpdateOne is the builder for updating a single Document entity.
type DocumentUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *DocumentMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetCollectionID sets the "collection_id" field.
func (_u *DocumentUpdateOne) SetCollectionID(v key.ID) *DocumentUpdateOne {
	_u.mutation.SetCollectionID(v)
	return _u
}

// SetNillableCollectionID sets the "collection_id" field if the given value is not nil.
func (_u *DocumentUpdateOne) SetNillableCollectionID(v *key.ID) *DocumentUpdateOne {
	if v != nil {
		_u.SetCollectionID(*v)
	}
	return _u
}

// SetName sets the "name" field.
func (_u *DocumentUpdateOne) SetName(v string) *DocumentUpdateOne {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *DocumentUpdateOne) SetNillableName(v *string) *DocumentUpdateOne {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetCurrentVersionID sets the "current_version_id" field.
func (_u *DocumentUpdateOne) SetCurrentVersionID(v key.ID) *DocumentUpdateOne {
	_u.mutation.SetCurrentVersionID(v)
	return _u
}

// SetNillableCurrentVersionID sets the "current_version_id" field if the given value is not nil.
func (_u *DocumentUpdateOne) SetNillableCurrentVersionID(v *key.ID) *DocumentUpdateOne {
	if v != nil {
		_u.SetCurrentVersionID(*v)
	}
	return _u
}

// SetServingVersionID sets the "serving_version_id" field.
func (_u *DocumentUpdateOne) SetServingVersionID(v key.ID) *DocumentUpdateOne {
	_u.mutation.SetServingVersionID(v)
	return _u
}

// SetNillableServingVersionID sets the "serving_version_id" field if the given value is not nil.
func (_u *DocumentUpdateOne) SetNillableServingVersionID(v *key.ID) *DocumentUpdateOne {
	if v != nil {
		_u.SetServingVersionID(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *DocumentUpdateOne) SetCreatedBy(v key.ID) *DocumentUpdateOne {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *DocumentUpdateOne) SetNillableCreatedBy(v *key.ID) *DocumentUpdateOne {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *DocumentUpdateOne) SetUpdatedAt(v time.Time) *DocumentUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *DocumentUpdateOne) SetNillableUpdatedAt(v *time.Time) *DocumentUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// SetDeletedAt sets the "deleted_at" field.
func (_u *DocumentUpdateOne) SetDeletedAt(v time.Time) *DocumentUpdateOne {
	_u.mutation.SetDeletedAt(v)
	return _u
}

// SetNillableDeletedAt sets the "deleted_at" field if the given value is not nil.
func (_u *DocumentUpdateOne) SetNillableDeletedAt(v *time.Time) *DocumentUpdateOne {
	if v != nil {
		_u.SetDeletedAt(*v)
	}
	return _u
}

// ClearDeletedAt clears the value of the "deleted_at" field.
func (_u *DocumentUpdateOne) ClearDeletedAt() *DocumentUpdateOne {
	_u.mutation.ClearDeletedAt()
	return _u
}

// SetOrigin sets the "origin" field.
func (_u *DocumentUpdateOne) SetOrigin(v string) *DocumentUpdateOne {
	_u.mutation.SetOrigin(v)
	return _u
}

// SetNillableOrigin sets the "origin" field if the given value is not nil.
func (_u *DocumentUpdateOne) SetNillableOrigin(v *string) *DocumentUpdateOne {
	if v != nil {
		_u.SetOrigin(*v)
	}
	return _u
}

// ClearOrigin clears the value of the "origin" field.
func (_u *DocumentUpdateOne) ClearOrigin() *DocumentUpdateOne {
	_u.mutation.ClearOrigin()
	return _u
}

// SetParentID sets the "parent_id" field.
func (_u *DocumentUpdateOne) SetParentID(v key.ID) *DocumentUpdateOne {
	_u.mutation.SetParentID(v)
	return _u
}

// SetNillableParentID sets the "parent_id" field if the given value is not nil.
func (_u *DocumentUpdateOne) SetNillableParentID(v *key.ID) *DocumentUpdateOne {
	if v != nil {
		_u.SetParentID(*v)
	}
	return _u
}

// ClearParentID clears the value of the "parent_id" field.
func (_u *DocumentUpdateOne) ClearParentID() *DocumentUpdateOne {
	_u.mutation.ClearParentID()
	return _u
}

// Mutation returns the DocumentMutation object of the builder.
func (_u *DocumentUpdateOne) Mutation() *DocumentMutation {
	return _u.mutation
}

// Where appends a list predicates to the DocumentUpdate builder.
func (_u *DocumentUpdateOne) Where(ps ...predicate.Document) *DocumentUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *DocumentUpdateOne) Select(field string, fields ...string) *DocumentUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Document entity.
func (_u *DocumentUpdateOne) Save(ctx context.Context) (*Document, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *DocumentUpdateOne) SaveX(ctx context.Context) *Document {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *DocumentUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *DocumentUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *DocumentUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *DocumentUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *DocumentUpdateOne) sqlSave(ctx context.Context) (_node *Document, err error) {
	_spec := sqlgraph.NewUpdateSpec(document.Table, document.Columns, sqlgraph.NewFieldSpec(document.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Document.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, document.FieldID)
		for _, f := range fields {
			if !document.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != document.FieldID {
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
	if value, ok := _u.mutation.CollectionID(); ok {
		_spec.SetField(document.FieldCollectionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(document.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.CurrentVersionID(); ok {
		_spec.SetField(document.FieldCurrentVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ServingVersionID(); ok {
		_spec.SetField(document.FieldServingVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(document.FieldCreatedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(document.FieldUpdatedAt, field.TypeTime, value)
	}
	if value, ok := _u.mutation.DeletedAt(); ok {
		_spec.SetField(document.FieldDeletedAt, field.TypeTime, value)
	}
	if _u.mutation.DeletedAtCleared() {
		_spec.ClearField(document.FieldDeletedAt, field.TypeTime)
	}
	if value, ok := _u.mutation.Origin(); ok {
		_spec.SetField(document.FieldOrigin, field.TypeString, value)
	}
	if _u.mutation.OriginCleared() {
		_spec.ClearField(document.FieldOrigin, field.TypeString)
	}
	if value, ok := _u.mutation.ParentID(); ok {
		_spec.SetField(document.FieldParentID, field.TypeUUID, value)
	}
	if _u.mutation.ParentIDCleared() {
		_spec.ClearField(document.FieldParentID, field.TypeUUID)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Document{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{document.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
