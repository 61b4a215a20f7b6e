// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// Chunk is the model entity for the Chunk schema.
type Chunk struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// DocumentID holds the value of the "document_id" field.
	DocumentID key.ID `json:"document_id,omitempty"`
	// VersionID holds the value of the "version_id" field.
	VersionID key.ID `json:"version_id,omitempty"`
	// Seq holds the value of the "seq" field.
	Seq int `json:"seq,omitempty"`
	// SpanStart holds the value of the "span_start" field.
	SpanStart int `json:"span_start,omitempty"`
	// SpanEnd holds the value of the "span_end" field.
	SpanEnd int `json:"span_end,omitempty"`
	// Page holds the value of the "page" field.
	Page int `json:"page,omitempty"`
	// Heading holds the value of the "heading" field.
	Heading string `json:"heading,omitempty"`
	// Text holds the value of the "text" field.
	Text string `json:"text,omitempty"`
	// Locator holds the value of the "locator" field.
	Locator      string `json:"locator,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Chunk) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case chunk.FieldID, chunk.FieldOrgID, chunk.FieldDocumentID, chunk.FieldVersionID:
			values[i] = new(id.ID)
		case chunk.FieldSeq, chunk.FieldSpanStart, chunk.FieldSpanEnd, chunk.FieldPage:
			values[i] = new(sql.NullInt64)
		case chunk.FieldHeading, chunk.FieldText, chunk.FieldLocator:
			values[i] = new(sql.NullString)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Chunk fields.
func (_m *Chunk) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case chunk.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case chunk.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case chunk.FieldDocumentID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field document_id", values[i])
			} else if value != nil {
				_m.DocumentID = *value
			}
		case chunk.FieldVersionID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field version_id", values[i])
			} else if value != nil {
				_m.VersionID = *value
			}
		case chunk.FieldSeq:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field seq", values[i])
			} else if value.Valid {
				_m.Seq = int(value.Int64)
			}
		case chunk.FieldSpanStart:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field span_start", values[i])
			} else if value.Valid {
				_m.SpanStart = int(value.Int64)
			}
		case chunk.FieldSpanEnd:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field span_end", values[i])
			} else if value.Valid {
				_m.SpanEnd = int(value.Int64)
			}
		case chunk.FieldPage:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field page", values[i])
			} else if value.Valid {
				_m.Page = int(value.Int64)
			}
		case chunk.FieldHeading:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field heading", values[i])
			} else if value.Valid {
				_m.Heading = value.String
			}
		case chunk.FieldText:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field text", values[i])
			} else if value.Valid {
				_m.Text = value.String
			}
		case chunk.FieldLocator:
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

// Value returns the ent.Value that was dynamically selected and assigned to the Chunk.
// This includes values selected through modifiers, order, etc.
func (_m *Chunk) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this Chunk.
// Note that you need to call Chunk.Unwrap() before calling this method if this Chunk
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Chunk) Update() *ChunkUpdateOne {
	return NewChunkClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Chunk entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Chunk) Unwrap() *Chunk {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Chunk is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Chunk) String() string {
	var builder strings.Builder
	builder.WriteString("Chunk(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("document_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.DocumentID))
	builder.WriteString(", ")
	builder.WriteString("version_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.VersionID))
	builder.WriteString(", ")
	builder.WriteString("seq=")
	builder.WriteString(fmt.Sprintf("%v", _m.Seq))
	builder.WriteString(", ")
	builder.WriteString("span_start=")
	builder.WriteString(fmt.Sprintf("%v", _m.SpanStart))
	builder.WriteString(", ")
	builder.WriteString("span_end=")
	builder.WriteString(fmt.Sprintf("%v", _m.SpanEnd))
	builder.WriteString(", ")
	builder.WriteString("page=")
	builder.WriteString(fmt.Sprintf("%v", _m.Page))
	builder.WriteString(", ")
	builder.WriteString("heading=")
	builder.WriteString(_m.Heading)
	builder.WriteString(", ")
	builder.WriteString("text=")
	builder.WriteString(_m.Text)
	builder.WriteString(", ")
	builder.WriteString("locator=")
	builder.WriteString(_m.Locator)
	builder.WriteByte(')')
	return builder.String()
}

// Chunks is a parsable slice of Chunk.
type Chunks []*Chunk
