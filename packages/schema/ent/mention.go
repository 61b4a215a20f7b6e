// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// Mention is the model entity for the Mention schema.
type Mention struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// EntityID holds the value of the "entity_id" field.
	EntityID key.ID `json:"entity_id,omitempty"`
	// DocumentID holds the value of the "document_id" field.
	DocumentID key.ID `json:"document_id,omitempty"`
	// VersionID holds the value of the "version_id" field.
	VersionID key.ID `json:"version_id,omitempty"`
	// ChunkID holds the value of the "chunk_id" field.
	ChunkID key.ID `json:"chunk_id,omitempty"`
	// Times holds the value of the "times" field.
	Times int `json:"times,omitempty"`
	// About holds the value of the "about" field.
	About bool `json:"about,omitempty"`
	// Spans holds the value of the "spans" field.
	Spans []byte `json:"spans,omitempty"`
	// Method holds the value of the "method" field.
	Method       string `json:"method,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Mention) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case mention.FieldSpans:
			values[i] = new([]byte)
		case mention.FieldID, mention.FieldOrgID, mention.FieldEntityID, mention.FieldDocumentID, mention.FieldVersionID, mention.FieldChunkID:
			values[i] = new(id.ID)
		case mention.FieldAbout:
			values[i] = new(sql.NullBool)
		case mention.FieldTimes:
			values[i] = new(sql.NullInt64)
		case mention.FieldMethod:
			values[i] = new(sql.NullString)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Mention fields.
func (_m *Mention) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case mention.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case mention.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case mention.FieldEntityID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field entity_id", values[i])
			} else if value != nil {
				_m.EntityID = *value
			}
		case mention.FieldDocumentID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field document_id", values[i])
			} else if value != nil {
				_m.DocumentID = *value
			}
		case mention.FieldVersionID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field version_id", values[i])
			} else if value != nil {
				_m.VersionID = *value
			}
		case mention.FieldChunkID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field chunk_id", values[i])
			} else if value != nil {
				_m.ChunkID = *value
			}
		case mention.FieldTimes:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field times", values[i])
			} else if value.Valid {
				_m.Times = int(value.Int64)
			}
		case mention.FieldAbout:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field about", values[i])
			} else if value.Valid {
				_m.About = value.Bool
			}
		case mention.FieldSpans:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field spans", values[i])
			} else if value != nil {
				_m.Spans = *value
			}
		case mention.FieldMethod:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field method", values[i])
			} else if value.Valid {
				_m.Method = value.String
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Mention.
// This includes values selected through modifiers, order, etc.
func (_m *Mention) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this Mention.
// Note that you need to call Mention.Unwrap() before calling this method if this Mention
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Mention) Update() *MentionUpdateOne {
	return NewMentionClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Mention entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Mention) Unwrap() *Mention {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Mention is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Mention) String() string {
	var builder strings.Builder
	builder.WriteString("Mention(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("entity_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.EntityID))
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
	builder.WriteString("times=")
	builder.WriteString(fmt.Sprintf("%v", _m.Times))
	builder.WriteString(", ")
	builder.WriteString("about=")
	builder.WriteString(fmt.Sprintf("%v", _m.About))
	builder.WriteString(", ")
	builder.WriteString("spans=")
	builder.WriteString(fmt.Sprintf("%v", _m.Spans))
	builder.WriteString(", ")
	builder.WriteString("method=")
	builder.WriteString(_m.Method)
	builder.WriteByte(')')
	return builder.String()
}

// Mentions is a parsable slice of Mention.
type Mentions []*Mention
