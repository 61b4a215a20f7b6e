// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/citation"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// CitationUpdate is the builder for updating Citation entities.
type CitationUpdate struct {
	config
	hooks     []Hook
	mutation  *CitationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the CitationUpdate builder.
func (_u *CitationUpdate) Where(ps ...predicate.Citation) *CitationUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetMessageID sets the "message_id" field.
func (_u *CitationUpdate) SetMessageID(v key.ID) *CitationUpdate {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableMessageID(v *key.ID) *CitationUpdate {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *CitationUpdate) SetSeq(v int) *CitationUpdate {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableSeq(v *int) *CitationUpdate {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *CitationUpdate) AddSeq(v int) *CitationUpdate {
	_u.mutation.AddSeq(v)
	return _u
}

// SetNumber sets the "number" field.
func (_u *CitationUpdate) SetNumber(v int) *CitationUpdate {
	_u.mutation.ResetNumber()
	_u.mutation.SetNumber(v)
	return _u
}

// SetNillableNumber sets the "number" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableNumber(v *int) *CitationUpdate {
	if v != nil {
		_u.SetNumber(*v)
	}
	return _u
}

// AddNumber adds value to the "number" field.
func (_u *CitationUpdate) AddNumber(v int) *CitationUpdate {
	_u.mutation.AddNumber(v)
	return _u
}

// SetSentence sets the "sentence" field.
func (_u *CitationUpdate) SetSentence(v int) *CitationUpdate {
	_u.mutation.ResetSentence()
	_u.mutation.SetSentence(v)
	return _u
}

// SetNillableSentence sets the "sentence" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableSentence(v *int) *CitationUpdate {
	if v != nil {
		_u.SetSentence(*v)
	}
	return _u
}

// AddSentence adds value to the "sentence" field.
func (_u *CitationUpdate) AddSentence(v int) *CitationUpdate {
	_u.mutation.AddSentence(v)
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *CitationUpdate) SetDocumentID(v key.ID) *CitationUpdate {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableDocumentID(v *key.ID) *CitationUpdate {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *CitationUpdate) SetVersionID(v key.ID) *CitationUpdate {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableVersionID(v *key.ID) *CitationUpdate {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *CitationUpdate) SetChunkID(v key.ID) *CitationUpdate {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableChunkID(v *key.ID) *CitationUpdate {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetCollectionID sets the "collection_id" field.
func (_u *CitationUpdate) SetCollectionID(v key.ID) *CitationUpdate {
	_u.mutation.SetCollectionID(v)
	return _u
}

// SetNillableCollectionID sets the "collection_id" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableCollectionID(v *key.ID) *CitationUpdate {
	if v != nil {
		_u.SetCollectionID(*v)
	}
	return _u
}

// SetDocumentName sets the "document_name" field.
func (_u *CitationUpdate) SetDocumentName(v string) *CitationUpdate {
	_u.mutation.SetDocumentName(v)
	return _u
}

// SetNillableDocumentName sets the "document_name" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableDocumentName(v *string) *CitationUpdate {
	if v != nil {
		_u.SetDocumentName(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *CitationUpdate) SetVersion(v int) *CitationUpdate {
	_u.mutation.ResetVersion()
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableVersion(v *int) *CitationUpdate {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// AddVersion adds value to the "version" field.
func (_u *CitationUpdate) AddVersion(v int) *CitationUpdate {
	_u.mutation.AddVersion(v)
	return _u
}

// SetPage sets the "page" field.
func (_u *CitationUpdate) SetPage(v int) *CitationUpdate {
	_u.mutation.ResetPage()
	_u.mutation.SetPage(v)
	return _u
}

// SetNillablePage sets the "page" field if the given value is not nil.
func (_u *CitationUpdate) SetNillablePage(v *int) *CitationUpdate {
	if v != nil {
		_u.SetPage(*v)
	}
	return _u
}

// AddPage adds value to the "page" field.
func (_u *CitationUpdate) AddPage(v int) *CitationUpdate {
	_u.mutation.AddPage(v)
	return _u
}

// SetSpanStart sets the "span_start" field.
func (_u *CitationUpdate) SetSpanStart(v int) *CitationUpdate {
	_u.mutation.ResetSpanStart()
	_u.mutation.SetSpanStart(v)
	return _u
}

// SetNillableSpanStart sets the "span_start" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableSpanStart(v *int) *CitationUpdate {
	if v != nil {
		_u.SetSpanStart(*v)
	}
	return _u
}

// AddSpanStart adds value to the "span_start" field.
func (_u *CitationUpdate) AddSpanStart(v int) *CitationUpdate {
	_u.mutation.AddSpanStart(v)
	return _u
}

// SetSpanEnd sets the "span_end" field.
func (_u *CitationUpdate) SetSpanEnd(v int) *CitationUpdate {
	_u.mutation.ResetSpanEnd()
	_u.mutation.SetSpanEnd(v)
	return _u
}

// SetNillableSpanEnd sets the "span_end" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableSpanEnd(v *int) *CitationUpdate {
	if v != nil {
		_u.SetSpanEnd(*v)
	}
	return _u
}

// AddSpanEnd adds value to the "span_end" field.
func (_u *CitationUpdate) AddSpanEnd(v int) *CitationUpdate {
	_u.mutation.AddSpanEnd(v)
	return _u
}

// SetQuote sets the "quote" field.
func (_u *CitationUpdate) SetQuote(v string) *CitationUpdate {
	_u.mutation.SetQuote(v)
	return _u
}

// SetNillableQuote sets the "quote" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableQuote(v *string) *CitationUpdate {
	if v != nil {
		_u.SetQuote(*v)
	}
	return _u
}

// SetLocator sets the "locator" field.
func (_u *CitationUpdate) SetLocator(v string) *CitationUpdate {
	_u.mutation.SetLocator(v)
	return _u
}

// SetNillableLocator sets the "locator" field if the given value is not nil.
func (_u *CitationUpdate) SetNillableLocator(v *string) *CitationUpdate {
	if v != nil {
		_u.SetLocator(*v)
	}
	return _u
}

// ClearLocator clears the value of the "locator" field.
func (_u *CitationUpdate) ClearLocator() *CitationUpdate {
	_u.mutation.ClearLocator()
	return _u
}

// Mutation returns the CitationMutation object of the builder.
func (_u *CitationUpdate) Mutation() *CitationMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *CitationUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *CitationUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *CitationUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *CitationUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *CitationUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *CitationUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *CitationUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(citation.Table, citation.Columns, sqlgraph.NewFieldSpec(citation.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(citation.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(citation.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(citation.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Number(); ok {
		_spec.SetField(citation.FieldNumber, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedNumber(); ok {
		_spec.AddField(citation.FieldNumber, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Sentence(); ok {
		_spec.SetField(citation.FieldSentence, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSentence(); ok {
		_spec.AddField(citation.FieldSentence, field.TypeInt, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(citation.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(citation.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(citation.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.CollectionID(); ok {
		_spec.SetField(citation.FieldCollectionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentName(); ok {
		_spec.SetField(citation.FieldDocumentName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(citation.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedVersion(); ok {
		_spec.AddField(citation.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Page(); ok {
		_spec.SetField(citation.FieldPage, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedPage(); ok {
		_spec.AddField(citation.FieldPage, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanStart(); ok {
		_spec.SetField(citation.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanStart(); ok {
		_spec.AddField(citation.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanEnd(); ok {
		_spec.SetField(citation.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanEnd(); ok {
		_spec.AddField(citation.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Quote(); ok {
		_spec.SetField(citation.FieldQuote, field.TypeString, value)
	}
	if value, ok := _u.mutation.Locator(); ok {
		_spec.SetField(citation.FieldLocator, field.TypeString, value)
	}
	if _u.mutation.LocatorCleared() {
		_spec.ClearField(citation.FieldLocator, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{citation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// CitationUpdateOne is the builder for updating a single Citation entity.
type CitationUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *CitationMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetMessageID sets the "message_id" field.
func (_u *CitationUpdateOne) SetMessageID(v key.ID) *CitationUpdateOne {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableMessageID(v *key.ID) *CitationUpdateOne {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetSeq sets the "seq" field.
func (_u *CitationUpdateOne) SetSeq(v int) *CitationUpdateOne {
	_u.mutation.ResetSeq()
	_u.mutation.SetSeq(v)
	return _u
}

// SetNillableSeq sets the "seq" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableSeq(v *int) *CitationUpdateOne {
	if v != nil {
		_u.SetSeq(*v)
	}
	return _u
}

// AddSeq adds value to the "seq" field.
func (_u *CitationUpdateOne) AddSeq(v int) *CitationUpdateOne {
	_u.mutation.AddSeq(v)
	return _u
}

// SetNumber sets the "number" field.
func (_u *CitationUpdateOne) SetNumber(v int) *CitationUpdateOne {
	_u.mutation.ResetNumber()
	_u.mutation.SetNumber(v)
	return _u
}

// SetNillableNumber sets the "number" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableNumber(v *int) *CitationUpdateOne {
	if v != nil {
		_u.SetNumber(*v)
	}
	return _u
}

// AddNumber adds value to the "number" field.
func (_u *CitationUpdateOne) AddNumber(v int) *CitationUpdateOne {
	_u.mutation.AddNumber(v)
	return _u
}

// SetSentence sets the "sentence" field.
func (_u *CitationUpdateOne) SetSentence(v int) *CitationUpdateOne {
	_u.mutation.ResetSentence()
	_u.mutation.SetSentence(v)
	return _u
}

// SetNillableSentence sets the "sentence" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableSentence(v *int) *CitationUpdateOne {
	if v != nil {
		_u.SetSentence(*v)
	}
	return _u
}

// AddSentence adds value to the "sentence" field.
func (_u *CitationUpdateOne) AddSentence(v int) *CitationUpdateOne {
	_u.mutation.AddSentence(v)
	return _u
}

// SetDocumentID sets the "document_id" field.
func (_u *CitationUpdateOne) SetDocumentID(v key.ID) *CitationUpdateOne {
	_u.mutation.SetDocumentID(v)
	return _u
}

// SetNillableDocumentID sets the "document_id" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableDocumentID(v *key.ID) *CitationUpdateOne {
	if v != nil {
		_u.SetDocumentID(*v)
	}
	return _u
}

// SetVersionID sets the "version_id" field.
func (_u *CitationUpdateOne) SetVersionID(v key.ID) *CitationUpdateOne {
	_u.mutation.SetVersionID(v)
	return _u
}

// SetNillableVersionID sets the "version_id" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableVersionID(v *key.ID) *CitationUpdateOne {
	if v != nil {
		_u.SetVersionID(*v)
	}
	return _u
}

// SetChunkID sets the "chunk_id" field.
func (_u *CitationUpdateOne) SetChunkID(v key.ID) *CitationUpdateOne {
	_u.mutation.SetChunkID(v)
	return _u
}

// SetNillableChunkID sets the "chunk_id" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableChunkID(v *key.ID) *CitationUpdateOne {
	if v != nil {
		_u.SetChunkID(*v)
	}
	return _u
}

// SetCollectionID sets the "collection_id" field.
func (_u *CitationUpdateOne) SetCollectionID(v key.ID) *CitationUpdateOne {
	_u.mutation.SetCollectionID(v)
	return _u
}

// SetNillableCollectionID sets the "collection_id" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableCollectionID(v *key.ID) *CitationUpdateOne {
	if v != nil {
		_u.SetCollectionID(*v)
	}
	return _u
}

// SetDocumentName sets the "document_name" field.
func (_u *CitationUpdateOne) SetDocumentName(v string) *CitationUpdateOne {
	_u.mutation.SetDocumentName(v)
	return _u
}

// SetNillableDocumentName sets the "document_name" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableDocumentName(v *string) *CitationUpdateOne {
	if v != nil {
		_u.SetDocumentName(*v)
	}
	return _u
}

// SetVersion sets the "version" field.
func (_u *CitationUpdateOne) SetVersion(v int) *CitationUpdateOne {
	_u.mutation.ResetVersion()
	_u.mutation.SetVersion(v)
	return _u
}

// SetNillableVersion sets the "version" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableVersion(v *int) *CitationUpdateOne {
	if v != nil {
		_u.SetVersion(*v)
	}
	return _u
}

// AddVersion adds value to the "version" field.
func (_u *CitationUpdateOne) AddVersion(v int) *CitationUpdateOne {
	_u.mutation.AddVersion(v)
	return _u
}

// SetPage sets the "page" field.
func (_u *CitationUpdateOne) SetPage(v int) *CitationUpdateOne {
	_u.mutation.ResetPage()
	_u.mutation.SetPage(v)
	return _u
}

// SetNillablePage sets the "page" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillablePage(v *int) *CitationUpdateOne {
	if v != nil {
		_u.SetPage(*v)
	}
	return _u
}

// AddPage adds value to the "page" field.
func (_u *CitationUpdateOne) AddPage(v int) *CitationUpdateOne {
	_u.mutation.AddPage(v)
	return _u
}

// SetSpanStart sets the "span_start" field.
func (_u *CitationUpdateOne) SetSpanStart(v int) *CitationUpdateOne {
	_u.mutation.ResetSpanStart()
	_u.mutation.SetSpanStart(v)
	return _u
}

// SetNillableSpanStart sets the "span_start" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableSpanStart(v *int) *CitationUpdateOne {
	if v != nil {
		_u.SetSpanStart(*v)
	}
	return _u
}

// AddSpanStart adds value to the "span_start" field.
func (_u *CitationUpdateOne) AddSpanStart(v int) *CitationUpdateOne {
	_u.mutation.AddSpanStart(v)
	return _u
}

// SetSpanEnd sets the "span_end" field.
func (_u *CitationUpdateOne) SetSpanEnd(v int) *CitationUpdateOne {
	_u.mutation.ResetSpanEnd()
	_u.mutation.SetSpanEnd(v)
	return _u
}

// SetNillableSpanEnd sets the "span_end" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableSpanEnd(v *int) *CitationUpdateOne {
	if v != nil {
		_u.SetSpanEnd(*v)
	}
	return _u
}

// AddSpanEnd adds value to the "span_end" field.
func (_u *CitationUpdateOne) AddSpanEnd(v int) *CitationUpdateOne {
	_u.mutation.AddSpanEnd(v)
	return _u
}

// SetQuote sets the "quote" field.
func (_u *CitationUpdateOne) SetQuote(v string) *CitationUpdateOne {
	_u.mutation.SetQuote(v)
	return _u
}

// SetNillableQuote sets the "quote" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableQuote(v *string) *CitationUpdateOne {
	if v != nil {
		_u.SetQuote(*v)
	}
	return _u
}

// SetLocator sets the "locator" field.
func (_u *CitationUpdateOne) SetLocator(v string) *CitationUpdateOne {
	_u.mutation.SetLocator(v)
	return _u
}

// SetNillableLocator sets the "locator" field if the given value is not nil.
func (_u *CitationUpdateOne) SetNillableLocator(v *string) *CitationUpdateOne {
	if v != nil {
		_u.SetLocator(*v)
	}
	return _u
}

// ClearLocator clears the value of the "locator" field.
func (_u *CitationUpdateOne) ClearLocator() *CitationUpdateOne {
	_u.mutation.ClearLocator()
	return _u
}

// Mutation returns the CitationMutation object of the builder.
func (_u *CitationUpdateOne) Mutation() *CitationMutation {
	return _u.mutation
}

// Where appends a list predicates to the CitationUpdate builder.
func (_u *CitationUpdateOne) Where(ps ...predicate.Citation) *CitationUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *CitationUpdateOne) Select(field string, fields ...string) *CitationUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Citation entity.
func (_u *CitationUpdateOne) Save(ctx context.Context) (*Citation, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *CitationUpdateOne) SaveX(ctx context.Context) *Citation {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *CitationUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *CitationUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *CitationUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *CitationUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *CitationUpdateOne) sqlSave(ctx context.Context) (_node *Citation, err error) {
	_spec := sqlgraph.NewUpdateSpec(citation.Table, citation.Columns, sqlgraph.NewFieldSpec(citation.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Citation.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, citation.FieldID)
		for _, f := range fields {
			if !citation.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != citation.FieldID {
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
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(citation.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Seq(); ok {
		_spec.SetField(citation.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSeq(); ok {
		_spec.AddField(citation.FieldSeq, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Number(); ok {
		_spec.SetField(citation.FieldNumber, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedNumber(); ok {
		_spec.AddField(citation.FieldNumber, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Sentence(); ok {
		_spec.SetField(citation.FieldSentence, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSentence(); ok {
		_spec.AddField(citation.FieldSentence, field.TypeInt, value)
	}
	if value, ok := _u.mutation.DocumentID(); ok {
		_spec.SetField(citation.FieldDocumentID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.VersionID(); ok {
		_spec.SetField(citation.FieldVersionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.ChunkID(); ok {
		_spec.SetField(citation.FieldChunkID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.CollectionID(); ok {
		_spec.SetField(citation.FieldCollectionID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.DocumentName(); ok {
		_spec.SetField(citation.FieldDocumentName, field.TypeString, value)
	}
	if value, ok := _u.mutation.Version(); ok {
		_spec.SetField(citation.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedVersion(); ok {
		_spec.AddField(citation.FieldVersion, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Page(); ok {
		_spec.SetField(citation.FieldPage, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedPage(); ok {
		_spec.AddField(citation.FieldPage, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanStart(); ok {
		_spec.SetField(citation.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanStart(); ok {
		_spec.AddField(citation.FieldSpanStart, field.TypeInt, value)
	}
	if value, ok := _u.mutation.SpanEnd(); ok {
		_spec.SetField(citation.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.AddedSpanEnd(); ok {
		_spec.AddField(citation.FieldSpanEnd, field.TypeInt, value)
	}
	if value, ok := _u.mutation.Quote(); ok {
		_spec.SetField(citation.FieldQuote, field.TypeString, value)
	}
	if value, ok := _u.mutation.Locator(); ok {
		_spec.SetField(citation.FieldLocator, field.TypeString, value)
	}
	if _u.mutation.LocatorCleared() {
		_spec.ClearField(citation.FieldLocator, field.TypeString)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Citation{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{citation.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
