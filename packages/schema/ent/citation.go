// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/citation"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// Citation is the model entity for the Citation schema.
type Citation struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// MessageID holds the value of the "message_id" field.
	MessageID key.ID `json:"message_id,omitempty"`
	// Seq holds the value of the "seq" field.
	Seq int `json:"seq,omitempty"`
	// Number holds the value of the "number" field.
	Number int `json:"number,omitempty"`
	// Sentence holds the value of the "sentence" field.
	Sentence int `json:"sentence,omitempty"`
	// DocumentID holds the value of the "document_id" field.
	DocumentID key.ID `json:"document_id,omitempty"`
	// VersionID holds the value of the "version_id" field.
	VersionID key.ID `json:"version_id,omitempty"`
	// ChunkID holds the value of the "chunk_id" field.
	ChunkID key.ID `json:"chunk_id,omitempty"`
	// CollectionID holds the value of the "collection_id" field.
	CollectionID key.ID `json:"collection_id,omitempty"`
	// DocumentName holds the value of the "document_name" field.
	DocumentName string `json:"document_name,omitempty"`
	// Version holds the value of the "version" field.
	Version int `json:"version,omitempty"`
	// Page holds the value of the "page" field.
	Page int `json:"page,omitempty"`
	// SpanStart holds the value of the "span_start" field.
	SpanStart int `json:"span_start,omitempty"`
	// SpanEnd holds the value of the "span_end" field.
	SpanEnd int `json:"span_end,omitempty"`
	// Quote holds the value of the "quote" field.
	Quote string `json:"quote,omitempty"`
	// Locator holds the value of the "locator" field.
	Locator      string `json:"locator,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Citation) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case citation.FieldID, citation.FieldOrgID, citation.FieldMessageID, citation.FieldDocumentID, citation.FieldVersionID, citation.FieldChunkID, citation.FieldCollectionID:
			values[i] = new(id.ID)
		case citation.FieldSeq, citation.FieldNumber, citation.FieldSentence, citation.FieldVersion, citation.FieldPage, citation.FieldSpanStart, citation.FieldSpanEnd:
			values[i] = new(sql.NullInt64)
		case citation.FieldDocumentName, citation.FieldQuote, citation.FieldLocator:
			values[i] = new(sql.NullString)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Citation fields.
func (_m *Citation) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case citation.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case citation.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case citation.FieldMessageID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field message_id", values[i])
			} else if value != nil {
				_m.MessageID = *value
			}
		case citation.FieldSeq:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field seq", values[i])
			} else if value.Valid {
				_m.Seq = int(value.Int64)
			}
		case citation.FieldNumber:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field number", values[i])
			} else if value.Valid {
				_m.Number = int(value.Int64)
			}
		case citation.FieldSentence:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field sentence", values[i])
			} else if value.Valid {
				_m.Sentence = int(value.Int64)
			}
		case citation.FieldDocumentID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field document_id", values[i])
			} else if value != nil {
				_m.DocumentID = *value
			}
		case citation.FieldVersionID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field version_id", values[i])
			} else if value != nil {
				_m.VersionID = *value
			}
		case citation.FieldChunkID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field chunk_id", values[i])
			} else if value != nil {
				_m.ChunkID = *value
			}
		case citation.FieldCollectionID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field collection_id", values[i])
			} else if value != nil {
				_m.CollectionID = *value
			}
		case citation.FieldDocumentName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field document_name", values[i])
			} else if value.Valid {
				_m.DocumentName = value.String
			}
		case citation.FieldVersion:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field version", values[i])
			} else if value.Valid {
				_m.Version = int(value.Int64)
			}
		case citation.FieldPage:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field page", values[i])
			} else if value.Valid {
				_m.Page = int(value.Int64)
			}
		case citation.FieldSpanStart:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field span_start", values[i])
			} else if value.Valid {
				_m.SpanStart = int(value.Int64)
			}
		case citation.FieldSpanEnd:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field span_end", values[i])
			} else if value.Valid {
				_m.SpanEnd = int(value.Int64)
			}
		case citation.FieldQuote:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field quote", values[i])
			} else if value.Valid {
				_m.Quote = value.String
			}
		case citation.FieldLocator:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field locator", values[i])
			} else if value.Valid {
				_m.Locator = value.String
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Citation.
// This includes values selected through modifiers, order, etc.
func (_m *Citation) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this Citation.
// Note that you need to call Citation.Unwrap() before calling this method if this Citation
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Citation) Update() *CitationUpdateOne {
	return NewCitationClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Citation entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Citation) Unwrap() *Citation {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Citation is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Citation) String() string {
	var builder strings.Builder
	builder.WriteString("Citation(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("message_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.MessageID))
	builder.WriteString(", ")
	builder.WriteString("seq=")
	builder.WriteString(fmt.Sprintf("%v", _m.Seq))
	builder.WriteString(", ")
	builder.WriteString("number=")
	builder.WriteString(fmt.Sprintf("%v", _m.Number))
	builder.WriteString(", ")
	builder.WriteString("sentence=")
	builder.WriteString(fmt.Sprintf("%v", _m.Sentence))
	builder.WriteString(", ")
	builder.WriteString("document_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.DocumentID))
	builder.WriteString(", ")
	builder.WriteString("version_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.VersionID))
	builder.WriteString(", ")
	builder.WriteString("chunk_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.ChunkID))
	builder.WriteString(", ")
	builder.WriteString("collection_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.CollectionID))
	builder.WriteString(", ")
	builder.WriteString("document_name=")
	builder.WriteString(_m.DocumentName)
	builder.WriteString(", ")
	builder.WriteString("version=")
	builder.WriteString(fmt.Sprintf("%v", _m.Version))
	builder.WriteString(", ")
	builder.WriteString("page=")
	builder.WriteString(fmt.Sprintf("%v", _m.Page))
	builder.WriteString(", ")
	builder.WriteString("span_start=")
	builder.WriteString(fmt.Sprintf("%v", _m.SpanStart))
	builder.WriteString(", ")
	builder.WriteString("span_end=")
	builder.WriteString(fmt.Sprintf("%v", _m.SpanEnd))
	builder.WriteString(", ")
	builder.WriteString("quote=")
	builder.WriteString(_m.Quote)
	builder.WriteString(", ")
	builder.WriteString("locator=")
	builder.WriteString(_m.Locator)
	builder.WriteByte(')')
	return builder.String()
}

// Citations is a parsable slice of Citation.
type Citations []*Citation
