// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/extraction"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// Extraction is the model entity for the Extraction schema.
type Extraction struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// CreatedAt holds the value of the "created_at" field.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// EndpointID holds the value of the "endpoint_id" field.
	EndpointID key.ID `json:"endpoint_id,omitempty"`
	// DocumentID holds the value of the "document_id" field.
	DocumentID key.ID `json:"document_id,omitempty"`
	// VersionID holds the value of the "version_id" field.
	VersionID key.ID `json:"version_id,omitempty"`
	// ChunkID holds the value of the "chunk_id" field.
	ChunkID key.ID `json:"chunk_id,omitempty"`
	// InputTokens holds the value of the "input_tokens" field.
	InputTokens int64 `json:"input_tokens,omitempty"`
	// OutputTokens holds the value of the "output_tokens" field.
	OutputTokens int64 `json:"output_tokens,omitempty"`
	// Cost holds the value of the "cost" field.
	Cost int64 `json:"cost,omitempty"`
	// Outcome holds the value of the "outcome" field.
	Outcome      string `json:"outcome,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Extraction) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case extraction.FieldID, extraction.FieldOrgID, extraction.FieldEndpointID, extraction.FieldDocumentID, extraction.FieldVersionID, extraction.FieldChunkID:
			values[i] = new(id.ID)
		case extraction.FieldInputTokens, extraction.FieldOutputTokens, extraction.FieldCost:
			values[i] = new(sql.NullInt64)
		case extraction.FieldOutcome:
			values[i] = new(sql.NullString)
		case extraction.FieldCreatedAt:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Extraction fields.
func (_m *Extraction) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case extraction.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case extraction.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case extraction.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case extraction.FieldEndpointID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field endpoint_id", values[i])
			} else if value != nil {
				_m.EndpointID = *value
			}
		case extraction.FieldDocumentID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field document_id", values[i])
			} else if value != nil {
				_m.DocumentID = *value
			}
		case extraction.FieldVersionID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field version_id", values[i])
			} else if value != nil {
				_m.VersionID = *value
			}
		case extraction.FieldChunkID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field chunk_id", values[i])
			} else if value != nil {
				_m.ChunkID = *value
			}
		case extraction.FieldInputTokens:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field input_tokens", values[i])
			} else if value.Valid {
				_m.InputTokens = value.Int64
			}
		case extraction.FieldOutputTokens:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field output_tokens", values[i])
			} else if value.Valid {
				_m.OutputTokens = value.Int64
			}
		case extraction.FieldCost:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field cost", values[i])
			} else if value.Valid {
				_m.Cost = value.Int64
			}
		case extraction.FieldOutcome:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field outcome", values[i])
			} else if value.Valid {
				_m.Outcome = value.String
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Extraction.
// This includes values selected through modifiers, order, etc.
func (_m *Extraction) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this Extraction.
// Note that you need to call Extraction.Unwrap() before calling this method if this Extraction
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Extraction) Update() *ExtractionUpdateOne {
	return NewExtractionClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Extraction entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Extraction) Unwrap() *Extraction {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Extraction is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Extraction) String() string {
	var builder strings.Builder
	builder.WriteString("Extraction(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("endpoint_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.EndpointID))
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
	builder.WriteString("input_tokens=")
	builder.WriteString(fmt.Sprintf("%v", _m.InputTokens))
	builder.WriteString(", ")
	builder.WriteString("output_tokens=")
	builder.WriteString(fmt.Sprintf("%v", _m.OutputTokens))
	builder.WriteString(", ")
	builder.WriteString("cost=")
	builder.WriteString(fmt.Sprintf("%v", _m.Cost))
	builder.WriteString(", ")
	builder.WriteString("outcome=")
	builder.WriteString(_m.Outcome)
	builder.WriteByte(')')
	return builder.String()
}

// Extractions is a parsable slice of Extraction.
type Extractions []*Extraction
