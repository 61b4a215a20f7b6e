// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// MentionUpdate is the builder for updating Mention entities.
type MentionUpdate struct {
	config
	hooks     []Hook
	mutation  *MentionMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the MentionUpdate builder.
func (_u *MentionUpdate) Where(ps ...predicate.Mention) *MentionUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetEntityID sets the "entity_id" field.
func (_u *MentionUpdate) SetEntityID(v key.ID) *MentionUpdate {
	_u.mutation.SetEntityID(v)
	return _u
}

// SetNillableEntityID sets the "entity_id" field if the given value is not nil.
func (_u *MentionUpdate) SetNillableEntityID(v *key.ID) *MentionUpdate {
	if v != nil {
		_u.SetEntityID(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *MentionUpdate) SetDocumentID(v key.ID) *MentionUpdate {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *MentionUpdate) SetNillableDocumentID(v *key.ID) *MentionUpdate {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *MentionUpdate) SetVersionID(v key.ID) *MentionUpdate {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *MentionUpdate) SetNillableVersionID(v *key.ID) *MentionUpdate {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *MentionUpdate) SetChunkID(v key.ID) *MentionUpdate {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *MentionUpdate) SetNillableChunkID(v *key.ID) *MentionUpdate {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetTimes sets the "times" field.
func (_u *MentionUpdate) SetTimes(v int) *MentionUpdate {
	_u.mutation.ResetTimes()
	_u.mutation.SetTimes(v)
	return _u
}

// SetNillableTimes sets the "times" field if the given value is not nil.
func (_u *MentionUpdate) SetNillableTimes(v *int) *MentionUpdate {
	if v != nil {
		_u.SetTimes(*v)
	}
	return _u
}

// AddTimes adds value to the "times" field.
func (_u *MentionUpdate) AddTimes(v int) *MentionUpdate {
	_u.mutation.AddTimes(v)
	return _u
}

// SetAbout sets the "about" field.
func (_u *MentionUpdate) SetAbout(v bool) *MentionUpdate {
	_u.mutation.SetAbout(v)
	return _u
}

// SetNillableAbout sets the "about" field if the given value is not nil.
func (_u *MentionUpdate) SetNillableAbout(v *bool) *MentionUpdate {
	if v != nil {
		_u.SetAbout(*v)
	}
	return _u
}

// SetSpans sets the "spans" field.
func (_u *MentionUpdate) SetSpans(v []byte) *MentionUpdate {
	_u.mutation.SetSpans(v)
	return _u
}

// SetMethod sets the "method" field.
func (_u *MentionUpdate) SetMethod(v string) *MentionUpdate {
	_u.mutation.SetMethod(v)
	return _u
}

// SetNillableMethod sets the "method" field if the given value is not nil.
func (_u *MentionUpdate) SetNillableMethod(v *string) *MentionUpdate {
	if v != nil {
		_u.SetMethod(*v)
	}
	return _u
}

// ClearMethod clears the value of the "method" field.
func (_u *MentionUpdate) ClearMethod() *MentionUpdate {
	_u.mutation.ClearMethod()
	return _u
}

// Mutation returns the MentionMutation object of the builder.
func (_u *MentionUpdate) Mutation() *MentionMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *MentionUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *MentionUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *MentionUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *MentionUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *MentionUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *MentionUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *MentionUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(mention.Table, mention.Columns, sqlgraph.NewFieldSpec(mention.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.EntityID(); ok {
		_spec.SetField(mention.FieldEntityID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(mention.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(mention.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(mention.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Times(); ok {
		_spec.SetField(mention.FieldTimes, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedTimes(); ok {
		_spec.AddField(mention.FieldTimes, field.TypeInt, value)
	}
	if value, ok := _u.mutation.About(); ok {
		_spec.SetField(mention.FieldAbout, field.TypeBool, value)
	}
	if value, ok := _u.mutation.Spans(); ok {
		_spec.SetField(mention.FieldSpans, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.Method(); ok {
		_spec.SetField(mention.FieldMethod, field.TypeString, value)
	}
	if _u.mutation.MethodCleared() {
		_spec.ClearField(mention.FieldMethod, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{mention.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// MentionUpdateOne is the builder for updating a single Mention entity.
type MentionUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *MentionMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetEntityID sets the "entity_id" field.
func (_u *MentionUpdateOne) SetEntityID(v key.ID) *MentionUpdateOne {
	_u.mutation.SetEntityID(v)
	return _u
}

// SetNillableEntityID sets the "entity_id" field if the given value is not nil.
func (_u *MentionUpdateOne) SetNillableEntityID(v *key.ID) *MentionUpdateOne {
	if v != nil {
		_u.SetEntityID(*v)
	}
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *MentionUpdateOne) SetDocumentID(v key.ID) *MentionUpdateOne {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *MentionUpdateOne) SetNillableDocumentID(v *key.ID) *MentionUpdateOne {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *MentionUpdateOne) SetVersionID(v key.ID) *MentionUpdateOne {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *MentionUpdateOne) SetNillableVersionID(v *key.ID) *MentionUpdateOne {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *MentionUpdateOne) SetChunkID(v key.ID) *MentionUpdateOne {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *MentionUpdateOne) SetNillableChunkID(v *key.ID) *MentionUpdateOne {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetTimes sets the "times" field.
func (_u *MentionUpdateOne) SetTimes(v int) *MentionUpdateOne {
	_u.mutation.ResetTimes()
	_u.mutation.SetTimes(v)
	return _u
}

// SetNillableTimes sets the "times" field if the given value is not nil.
func (_u *MentionUpdateOne) SetNillableTimes(v *int) *MentionUpdateOne {
	if v != nil {
		_u.SetTimes(*v)
	}
	return _u
}

// AddTimes adds value to the "times" field.
func (_u *MentionUpdateOne) AddTimes(v int) *MentionUpdateOne {
	_u.mutation.AddTimes(v)
	return _u
}

// SetAbout sets the "about" field.
func (_u *MentionUpdateOne) SetAbout(v bool) *MentionUpdateOne {
	_u.mutation.SetAbout(v)
	return _u
}

// SetNillableAbout sets the "about" field if the given value is not nil.
func (_u *MentionUpdateOne) SetNillableAbout(v *bool) *MentionUpdateOne {
	if v != nil {
		_u.SetAbout(*v)
	}
	return _u
}

// SetSpans sets the "spans" field.
func (_u *MentionUpdateOne) SetSpans(v []byte) *MentionUpdateOne {
	_u.mutation.SetSpans(v)
	return _u
}

// SetMethod sets the "method" field.
func (_u *MentionUpdateOne) SetMethod(v string) *MentionUpdateOne {
	_u.mutation.SetMethod(v)
	return _u
}

// SetNillableMethod sets the "method" field if the given value is not nil.
func (_u *MentionUpdateOne) SetNillableMethod(v *string) *MentionUpdateOne {
	if v != nil {
		_u.SetMethod(*v)
	}
	return _u
}

// ClearMethod clears the value of the "method" field.
func (_u *MentionUpdateOne) ClearMethod() *MentionUpdateOne {
	_u.mutation.ClearMethod()
	return _u
}

// Mutation returns the MentionMutation object of the builder.
func (_u *MentionUpdateOne) Mutation() *MentionMutation {
	return _u.mutation
}

// Where appends a list predicates to the MentionUpdate builder.
func (_u *MentionUpdateOne) Where(ps ...predicate.Mention) *MentionUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *MentionUpdateOne) Select(field string, fields ...string) *MentionUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Mention entity.
func (_u *MentionUpdateOne) Save(ctx context.Context) (*Mention, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *MentionUpdateOne) SaveX(ctx context.Context) *Mention {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *MentionUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *MentionUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *MentionUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *MentionUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *MentionUpdateOne) sqlSave(ctx context.Context) (_node *Mention, err error) {
	_spec := sqlgraph.NewUpdateSpec(mention.Table, mention.Columns, sqlgraph.NewFieldSpec(mention.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Mention.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, mention.FieldID)
		for _, f := range fields {
			if !mention.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != mention.FieldID {
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
	if value, ok := _u.mutation.EntityID(); ok {
		_spec.SetField(mention.FieldEntityID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(mention.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(mention.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(mention.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Times(); ok {
		_spec.SetField(mention.FieldTimes, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedTimes(); ok {
		_spec.AddField(mention.FieldTimes, field.TypeInt, value)
	}
	if value, ok := _u.mutation.About(); ok {
		_spec.SetField(mention.FieldAbout, field.TypeBool, value)
	}
	if value, ok := _u.mutation.Spans(); ok {
		_spec.SetField(mention.FieldSpans, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.Method(); ok {
		_spec.SetField(mention.FieldMethod, field.TypeString, value)
	}
	if _u.mutation.MethodCleared() {
		_spec.ClearField(mention.FieldMethod, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Mention{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{mention.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
