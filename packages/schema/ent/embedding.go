// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/embedding"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// Embedding is the model entity for the Embedding schema.
type Embedding struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// EndpointID holds the value of the "endpoint_id" field.
	EndpointID key.ID `json:"endpoint_id,omitempty"`
	// DocumentID holds the value of the "document_id" field.
	DocumentID key.ID `json:"document_id,omitempty"`
	// VersionID holds the value of the "version_id" field.
	VersionID key.ID `json:"version_id,omitempty"`
	// ChunkID holds the value of the "chunk_id" field.
	ChunkID key.ID `json:"chunk_id,omitempty"`
	// Vector holds the value of the "vector" field.
	Vector       []byte `json:"vector,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Embedding) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case embedding.FieldVector:
			values[i] = new([]byte)
		case embedding.FieldID, embedding.FieldOrgID, embedding.FieldEndpointID, embedding.FieldDocumentID, embedding.FieldVersionID, embedding.FieldChunkID:
			values[i] = new(id.ID)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Embedding fields.
func (_m *Embedding) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case embedding.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case embedding.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case embedding.FieldEndpointID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field endpoint_id", values[i])
			} else if value != nil {
				_m.EndpointID = *value
			}
		case embedding.FieldDocumentID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field document_id", values[i])
			} else if value != nil {
				_m.DocumentID = *value
			}
		case embedding.FieldVersionID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field version_id", values[i])
			} else if value != nil {
				_m.VersionID = *value
			}
		case embedding.FieldChunkID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field chunk_id", values[i])
			} else if value != nil {
				_m.ChunkID = *value
			}
		case embedding.FieldVector:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field vector", values[i])
			} else if value != nil {
				_m.Vector = *value
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Embedding.
// This includes values selected through modifiers, order, etc.
func (_m *Embedding) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this Embedding.
// Note that you need to call Embedding.Unwrap() before calling this method if this Embedding
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Embedding) Update() *EmbeddingUpdateOne {
	return NewEmbeddingClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Embedding entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Embedding) Unwrap() *Embedding {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Embedding is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Embedding) String() string {
	var builder strings.Builder
	builder.WriteString("Embedding(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
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
	builder.WriteString("vector=")
	builder.WriteString(fmt.Sprintf("%v", _m.Vector))
	builder.WriteByte(')')
	return builder.String()
}

// Embeddings is a parsable slice of Embedding.
type Embeddings []*Embedding
