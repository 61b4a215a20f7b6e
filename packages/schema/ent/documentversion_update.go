// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// DocumentVersionUpdate is the builder for updating DocumentVersion entities.
type DocumentVersionUpdate struct {
	config
	hooks     []Hook
	mutation  *DocumentVersionMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the DocumentVersionUpdate builder.
func (_u *DocumentVersionUpdate) Where(ps ...predicate.DocumentVersion) *DocumentVersionUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *DocumentVersionUpdate) SetDocumentID(v key.ID) *DocumentVersionUpdate {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableDocumentID(v *key.ID) *DocumentVersionUpdate {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetNumber sets the "number" field.
func (_u *DocumentVersionUpdate) SetNumber(v int) *DocumentVersionUpdate {
	_u.mutation.ResetNumber()
	_u.mutation.SetNumber(v)
	return _u
}

// SetNillableNumber sets the "number" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableNumber(v *int) *DocumentVersionUpdate {
	if v != nil {
		_u.SetNumber(*v)
	}
	return _u
}

// AddNumber adds value to the "number" field.
func (_u *DocumentVersionUpdate) AddNumber(v int) *DocumentVersionUpdate {
	_u.mutation.AddNumber(v)
	return _u
}

// SetName sets the "name" field.
func (_u *DocumentVersionUpdate) SetName(v string) *DocumentVersionUpdate {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableName(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetChecksum sets the "checksum" field.
func (_u *DocumentVersionUpdate) SetChecksum(v []byte) *DocumentVersionUpdate {
	_u.mutation.SetChecksum(v)
	return _u
}

// SetSize sets the "size" field.
func (_u *DocumentVersionUpdate) SetSize(v int64) *DocumentVersionUpdate {
	_u.mutation.ResetSize()
	_u.mutation.SetSize(v)
	return _u
}

// SetNillableSize sets the "size" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableSize(v *int64) *DocumentVersionUpdate {
	if v != nil {
		_u.SetSize(*v)
	}
	return _u
}

// AddSize adds value to the "size" field.
func (_u *DocumentVersionUpdate) AddSize(v int64) *DocumentVersionUpdate {
	_u.mutation.AddSize(v)
	return _u
}

// SetMediaType sets the "media_type" field.
func (_u *DocumentVersionUpdate) SetMediaType(v string) *DocumentVersionUpdate {
	_u.mutation.SetMediaType(v)
	return _u
}

// SetNillableMediaType sets the "media_type" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableMediaType(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetMediaType(*v)
	}
	return _u
}

// SetStatus sets the "status" field.
func (_u *DocumentVersionUpdate) SetStatus(v string) *DocumentVersionUpdate {
	_u.mutation.SetStatus(v)
	return _u
}

// SetNillableStatus sets the "status" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableStatus(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetStatus(*v)
	}
	return _u
}

// SetFailureCode sets the "failure_code" field.
func (_u *DocumentVersionUpdate) SetFailureCode(v string) *DocumentVersionUpdate {
	_u.mutation.SetFailureCode(v)
	return _u
}

// SetNillableFailureCode sets the "failure_code" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableFailureCode(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetFailureCode(*v)
	}
	return _u
}

// SetFailureMessage sets the "failure_message" field.
func (_u *DocumentVersionUpdate) SetFailureMessage(v string) *DocumentVersionUpdate {
	_u.mutation.SetFailureMessage(v)
	return _u
}

// SetNillableFailureMessage sets the "failure_message" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableFailureMessage(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetFailureMessage(*v)
	}
	return _u
}

// SetTitle sets the "title" field.
func (_u *DocumentVersionUpdate) SetTitle(v string) *DocumentVersionUpdate {
	_u.mutation.SetTitle(v)
	return _u
}

// SetNillableTitle sets the "title" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableTitle(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetTitle(*v)
	}
	return _u
}

// SetTextSize sets the "text_size" field.
func (_u *DocumentVersionUpdate) SetTextSize(v int64) *DocumentVersionUpdate {
	_u.mutation.ResetTextSize()
	_u.mutation.SetTextSize(v)
	return _u
}

// SetNillableTextSize sets the "text_size" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableTextSize(v *int64) *DocumentVersionUpdate {
	if v != nil {
		_u.SetTextSize(*v)
	}
	return _u
}

// AddTextSize adds value to the "text_size" field.
func (_u *DocumentVersionUpdate) AddTextSize(v int64) *DocumentVersionUpdate {
	_u.mutation.AddTextSize(v)
	return _u
}

// SetPages sets the "pages" field.
func (_u *DocumentVersionUpdate) SetPages(v string) *DocumentVersionUpdate {
	_u.mutation.SetPages(v)
	return _u
}

// SetNillablePages sets the "pages" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillablePages(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetPages(*v)
	}
	return _u
}

// SetOutline sets the "outline" field.
func (_u *DocumentVersionUpdate) SetOutline(v string) *DocumentVersionUpdate {
	_u.mutation.SetOutline(v)
	return _u
}

// SetNillableOutline sets the "outline" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableOutline(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetOutline(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *DocumentVersionUpdate) SetCreatedBy(v key.ID) *DocumentVersionUpdate {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableCreatedBy(v *key.ID) *DocumentVersionUpdate {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// SetLanguage sets the "language" field.
func (_u *DocumentVersionUpdate) SetLanguage(v string) *DocumentVersionUpdate {
	_u.mutation.SetLanguage(v)
	return _u
}

// SetNillableLanguage sets the "language" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableLanguage(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetLanguage(*v)
	}
	return _u
}

// ClearLanguage clears the value of the "language" field.
func (_u *DocumentVersionUpdate) ClearLanguage() *DocumentVersionUpdate {
	_u.mutation.ClearLanguage()
	return _u
}

// SetNotes sets the "notes" field.
func (_u *DocumentVersionUpdate) SetNotes(v string) *DocumentVersionUpdate {
	_u.mutation.SetNotes(v)
	return _u
}

// SetNillableNotes sets the "notes" field if the given value is not nil.
func (_u *DocumentVersionUpdate) SetNillableNotes(v *string) *DocumentVersionUpdate {
	if v != nil {
		_u.SetNotes(*v)
	}
	return _u
}

// ClearNotes clears the value of the "notes" field.
func (_u *DocumentVersionUpdate) ClearNotes() *DocumentVersionUpdate {
	_u.mutation.ClearNotes()
	return _u
}

// Mutation returns the DocumentVersionMutation object of the builder.
func (_u *DocumentVersionUpdate) Mutation() *DocumentVersionMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *DocumentVersionUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *DocumentVersionUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *DocumentVersionUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *DocumentVersionUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *DocumentVersionUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *DocumentVersionUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *DocumentVersionUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(documentversion.Table, documentversion.Columns, sqlgraph.NewFieldSpec(documentversion.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(documentversion.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Number(); ok {
		_spec.SetField(documentversion.FieldNumber, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedNumber(); ok {
		_spec.AddField(documentversion.FieldNumber, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(documentversion.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Checksum(); ok {
		_spec.SetField(documentversion.FieldChecksum, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.Size(); ok {
		_spec.SetField(documentversion.FieldSize, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSize(); ok {
		_spec.AddField(documentversion.FieldSize, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.MediaType(); ok {
		_spec.SetField(documentversion.FieldMediaType, field.TypeString, value)
	}
	if value, ok := _u.mutation.Status(); ok {
		_spec.SetField(documentversion.FieldStatus, field.TypeString, value)
	}
	if value, ok := _u.mutation.FailureCode(); ok {
		_spec.SetField(documentversion.FieldFailureCode, field.TypeString, value)
	}
	if value, ok := _u.mutation.FailureMessage(); ok {
		_spec.SetField(documentversion.FieldFailureMessage, field.TypeString, value)
	}
	if value, ok := _u.mutation.Title(); ok {
		_spec.SetField(documentversion.FieldTitle, field.TypeString, value)
	}
	if value, ok := _u.mutation.TextSize(); ok {
		_spec.SetField(documentversion.FieldTextSize, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTextSize(); ok {
		_spec.AddField(documentversion.FieldTextSize, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Pages(); ok {
		_spec.SetField(documentversion.FieldPages, field.TypeString, value)
	}
	if value, ok := _u.mutation.Outline(); ok {
		_spec.SetField(documentversion.FieldOutline, field.TypeString, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(documentversion.FieldCreatedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Language(); ok {
		_spec.SetField(documentversion.FieldLanguage, field.TypeString, value)
	}
	if _u.mutation.LanguageCleared() {
		_spec.ClearField(documentversion.FieldLanguage, field.TypeString)
	}
	if value, ok := _u.mutation.Notes(); ok {
		_spec.SetField(documentversion.FieldNotes, field.TypeString, value)
	}
	if _u.mutation.NotesCleared() {
		_spec.ClearField(documentversion.FieldNotes, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{documentversion.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// DocumentVersionUpdateOne is the builder for updating a single DocumentVersion entity.
type DocumentVersionUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *DocumentVersionMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetDocumentID sets the "document_id" field.
func (_u *DocumentVersionUpdateOne) SetDocumentID(v key.ID) *DocumentVersionUpdateOne {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableDocumentID(v *key.ID) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetNumber sets the "number" field.
func (_u *DocumentVersionUpdateOne) SetNumber(v int) *DocumentVersionUpdateOne {
	_u.mutation.ResetNumber()
	_u.mutation.SetNumber(v)
	return _u
}

// SetNillableNumber sets the "number" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableNumber(v *int) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetNumber(*v)
	}
	return _u
}

// AddNumber adds value to the "number" field.
func (_u *DocumentVersionUpdateOne) AddNumber(v int) *DocumentVersionUpdateOne {
	_u.mutation.AddNumber(v)
	return _u
}

// SetName sets the "name" field.
func (_u *DocumentVersionUpdateOne) SetName(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetName(v)
	return _u
}

// SetNillableName sets the "name" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableName(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetName(*v)
	}
	return _u
}

// SetChecksum sets the "checksum" field.
func (_u *DocumentVersionUpdateOne) SetChecksum(v []byte) *DocumentVersionUpdateOne {
	_u.mutation.SetChecksum(v)
	return _u
}

// SetSize sets the "size" field.
func (_u *DocumentVersionUpdateOne) SetSize(v int64) *DocumentVersionUpdateOne {
	_u.mutation.ResetSize()
	_u.mutation.SetSize(v)
	return _u
}

// SetNillableSize sets the "size" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableSize(v *int64) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetSize(*v)
	}
	return _u
}

// AddSize adds value to the "size" field.
func (_u *DocumentVersionUpdateOne) AddSize(v int64) *DocumentVersionUpdateOne {
	_u.mutation.AddSize(v)
	return _u
}

// SetMediaType sets the "media_type" field.
func (_u *DocumentVersionUpdateOne) SetMediaType(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetMediaType(v)
	return _u
}

// SetNillableMediaType sets the "media_type" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableMediaType(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetMediaType(*v)
	}
	return _u
}

// SetStatus sets the "status" field.
func (_u *DocumentVersionUpdateOne) SetStatus(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetStatus(v)
	return _u
}

// SetNillableStatus sets the "status" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableStatus(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetStatus(*v)
	}
	return _u
}

// SetFailureCode sets the "failure_code" field.
func (_u *DocumentVersionUpdateOne) SetFailureCode(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetFailureCode(v)
	return _u
}

// SetNillableFailureCode sets the "failure_code" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableFailureCode(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetFailureCode(*v)
	}
	return _u
}

// SetFailureMessage sets the "failure_message" field.
func (_u *DocumentVersionUpdateOne) SetFailureMessage(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetFailureMessage(v)
	return _u
}

// SetNillableFailureMessage sets the "failure_message" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableFailureMessage(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetFailureMessage(*v)
	}
	return _u
}

// SetTitle sets the "title" field.
func (_u *DocumentVersionUpdateOne) SetTitle(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetTitle(v)
	return _u
}

// SetNillableTitle sets the "title" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableTitle(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetTitle(*v)
	}
	return _u
}

// SetTextSize sets the "text_size" field.
func (_u *DocumentVersionUpdateOne) SetTextSize(v int64) *DocumentVersionUpdateOne {
	_u.mutation.ResetTextSize()
	_u.mutation.SetTextSize(v)
	return _u
}

// SetNillableTextSize sets the "text_size" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableTextSize(v *int64) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetTextSize(*v)
	}
	return _u
}

// AddTextSize adds value to the "text_size" field.
func (_u *DocumentVersionUpdateOne) AddTextSize(v int64) *DocumentVersionUpdateOne {
	_u.mutation.AddTextSize(v)
	return _u
}

// SetPages sets the "pages" field.
func (_u *DocumentVersionUpdateOne) SetPages(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetPages(v)
	return _u
}

// SetNillablePages sets the "pages" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillablePages(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetPages(*v)
	}
	return _u
}

// SetOutline sets the "outline" field.
func (_u *DocumentVersionUpdateOne) SetOutline(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetOutline(v)
	return _u
}

// SetNillableOutline sets the "outline" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableOutline(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetOutline(*v)
	}
	return _u
}

// SetCreatedBy sets the "created_by" field.
func (_u *DocumentVersionUpdateOne) SetCreatedBy(v key.ID) *DocumentVersionUpdateOne {
	_u.mutation.SetCreatedBy(v)
	return _u
}

// SetNillableCreatedBy sets the "created_by" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableCreatedBy(v *key.ID) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetCreatedBy(*v)
	}
	return _u
}

// SetLanguage sets the "language" field.
func (_u *DocumentVersionUpdateOne) SetLanguage(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetLanguage(v)
	return _u
}

// SetNillableLanguage sets the "language" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableLanguage(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetLanguage(*v)
	}
	return _u
}

// ClearLanguage clears the value of the "language" field.
func (_u *DocumentVersionUpdateOne) ClearLanguage() *DocumentVersionUpdateOne {
	_u.mutation.ClearLanguage()
	return _u
}

// SetNotes sets the "notes" field.
func (_u *DocumentVersionUpdateOne) SetNotes(v string) *DocumentVersionUpdateOne {
	_u.mutation.SetNotes(v)
	return _u
}

// SetNillableNotes sets the "notes" field if the given value is not nil.
func (_u *DocumentVersionUpdateOne) SetNillableNotes(v *string) *DocumentVersionUpdateOne {
	if v != nil {
		_u.SetNotes(*v)
	}
	return _u
}

// ClearNotes clears the value of the "notes" field.
func (_u *DocumentVersionUpdateOne) ClearNotes() *DocumentVersionUpdateOne {
	_u.mutation.ClearNotes()
	return _u
}

// Mutation returns the DocumentVersionMutation object of the builder.
func (_u *DocumentVersionUpdateOne) Mutation() *DocumentVersionMutation {
	return _u.mutation
}

// Where appends a list predicates to the DocumentVersionUpdate builder.
func (_u *DocumentVersionUpdateOne) Where(ps ...predicate.DocumentVersion) *DocumentVersionUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *DocumentVersionUpdateOne) Select(field string, fields ...string) *DocumentVersionUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated DocumentVersion entity.
func (_u *DocumentVersionUpdateOne) Save(ctx context.Context) (*DocumentVersion, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *DocumentVersionUpdateOne) SaveX(ctx context.Context) *DocumentVersion {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *DocumentVersionUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *DocumentVersionUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *DocumentVersionUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *DocumentVersionUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *DocumentVersionUpdateOne) sqlSave(ctx context.Context) (_node *DocumentVersion, err error) {
	_spec := sqlgraph.NewUpdateSpec(documentversion.Table, documentversion.Columns, sqlgraph.NewFieldSpec(documentversion.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "DocumentVersion.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, documentversion.FieldID)
		for _, f := range fields {
			if !documentversion.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != documentversion.FieldID {
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
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(documentversion.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Number(); ok {
		_spec.SetField(documentversion.FieldNumber, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedNumber(); ok {
		_spec.AddField(documentversion.FieldNumber, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Name(); ok {
		_spec.SetField(documentversion.FieldName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Checksum(); ok {
		_spec.SetField(documentversion.FieldChecksum, field.TypeBytes, value)
	}
	if value, ok := _u.mutation.Size(); ok {
		_spec.SetField(documentversion.FieldSize, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedSize(); ok {
		_spec.AddField(documentversion.FieldSize, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.MediaType(); ok {
		_spec.SetField(documentversion.FieldMediaType, field.TypeString, value)
	}
	if value, ok := _u.mutation.Status(); ok {
		_spec.SetField(documentversion.FieldStatus, field.TypeString, value)
	}
	if value, ok := _u.mutation.FailureCode(); ok {
		_spec.SetField(documentversion.FieldFailureCode, field.TypeString, value)
	}
	if value, ok := _u.mutation.FailureMessage(); ok {
		_spec.SetField(documentversion.FieldFailureMessage, field.TypeString, value)
	}
	if value, ok := _u.mutation.Title(); ok {
		_spec.SetField(documentversion.FieldTitle, field.TypeString, value)
	}
	if value, ok := _u.mutation.TextSize(); ok {
		_spec.SetField(documentversion.FieldTextSize, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.AddedTextSize(); ok {
		_spec.AddField(documentversion.FieldTextSize, field.TypeInt64, value)
	}
	if value, ok := _u.mutation.Pages(); ok {
		_spec.SetField(documentversion.FieldPages, field.TypeString, value)
	}
	if value, ok := _u.mutation.Outline(); ok {
		_spec.SetField(documentversion.FieldOutline, field.TypeString, value)
	}
	if value, ok := _u.mutation.CreatedBy(); ok {
		_spec.SetField(documentversion.FieldCreatedBy, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Language(); ok {
		_spec.SetField(documentversion.FieldLanguage, field.TypeString, value)
	}
	if _u.mutation.LanguageCleared() {
		_spec.ClearField(documentversion.FieldLanguage, field.TypeString)
	}
	if value, ok := _u.mutation.Notes(); ok {
		_spec.SetField(documentversion.FieldNotes, field.TypeString, value)
	}
	if _u.mutation.NotesCleared() {
		_spec.ClearField(documentversion.FieldNotes, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &DocumentVersion{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{documentversion.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
