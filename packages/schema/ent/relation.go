// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// Relation is the model entity for the Relation schema.
type Relation struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// SourceID holds the value of the "source_id" field.
	SourceID key.ID `json:"source_id,omitempty"`
	// TargetID holds the value of the "target_id" field.
	TargetID key.ID `json:"target_id,omitempty"`
	// Kind holds the value of the "kind" field.
	Kind string `json:"kind,omitempty"`
	// Method holds the value of the "method" field.
	Method string `json:"method,omitempty"`
	// DocumentID holds the value of the "document_id" field.
	DocumentID key.ID `json:"document_id,omitempty"`
	// VersionID holds the value of the "version_id" field.
	VersionID key.ID `json:"version_id,omitempty"`
	// ChunkID holds the value of the "chunk_id" field.
	ChunkID key.ID `json:"chunk_id,omitempty"`
	// SpanStart holds the value of the "span_start" field.
	SpanStart int `json:"span_start,omitempty"`
	// SpanEnd holds the value of the "span_end" field.
	SpanEnd int `json:"span_end,omitempty"`
	// Weight holds the value of the "weight" field.
	Weight       float64 `json:"weight,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Relation) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case relation.FieldID, relation.FieldOrgID, relation.FieldSourceID, relation.FieldTargetID, relation.FieldDocumentID, relation.FieldVersionID, relation.FieldChunkID:
			values[i] = new(id.ID)
		case relation.FieldWeight:
			values[i] = new(sql.NullFloat64)
		case relation.FieldSpanStart, relation.FieldSpanEnd:
			values[i] = new(sql.NullInt64)
		case relation.FieldKind, relation.FieldMethod:
			values[i] = new(sql.NullString)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Relation fields.
func (_m *Relation) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case relation.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case relation.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case relation.FieldSourceID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field source_id", values[i])
			} else if value != nil {
				_m.SourceID = *value
			}
		case relation.FieldTargetID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field target_id", values[i])
			} else if value != nil {
				_m.TargetID = *value
			}
		case relation.FieldKind:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field kind", values[i])
			} else if value.Valid {
				_m.Kind = value.String
			}
		case relation.FieldMethod:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field method", values[i])
			} else if value.Valid {
				_m.Method = value.String
			}
		case relation.FieldDocumentID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field document_id", values[i])
			} else if value != nil {
				_m.DocumentID = *value
			}
		case relation.FieldVersionID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field version_id", values[i])
			} else if value != nil {
				_m.VersionID = *value
			}
		case relation.FieldChunkID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field chunk_id", values[i])
			} else if value != nil {
				_m.ChunkID = *value
			}
		case relation.FieldSpanStart:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field span_start", values[i])
			} else if value.Valid {
				_m.SpanStart = int(value.Int64)
			}
		case relation.FieldSpanEnd:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field span_end", values[i])
			} else if value.Valid {
				_m.SpanEnd = int(value.Int64)
			}
		case relation.FieldWeight:
			if value, ok := values[i].(*sql.NullFloat64); !ok {
				return fmt.Errorf("unexpected type %T for field weight", values[i])
			} else if value.Valid {
				_m.Weight = value.Float64
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Relation.
// This includes values selected through modifiers, order, etc.
func (_m *Relation) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this Relation.
// Note that you need to call Relation.Unwrap() before calling this method if this Relation
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Relation) Update() *RelationUpdateOne {
	return NewRelationClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Relation entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Relation) Unwrap() *Relation {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Relation is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Relation) String() string {
	var builder strings.Builder
	builder.WriteString("Relation(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("source_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.SourceID))
	builder.WriteString(", ")
	builder.WriteString("target_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.TargetID))
	builder.WriteString(", ")
	builder.WriteString("kind=")
	builder.WriteString(_m.Kind)
	builder.WriteString(", ")
	builder.WriteString("method=")
	builder.WriteString(_m.Method)
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
	builder.WriteString("span_start=")
	builder.WriteString(fmt.Sprintf("%v", _m.SpanStart))
	builder.WriteString(", ")
	builder.WriteString("span_end=")
	builder.WriteString(fmt.Sprintf("%v", _m.SpanEnd))
	builder.WriteString(", ")
	builder.WriteString("weight=")
	builder.WriteString(fmt.Sprintf("%v", _m.Weight))
	builder.WriteByte(')')
	return builder.String()
}

// Relations is a parsable slice of Relation.
type Relations []*Relation
