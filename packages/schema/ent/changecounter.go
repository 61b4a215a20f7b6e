// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/changecounter"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ChangeCounter is the model entity for the ChangeCounter schema.
type ChangeCounter struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// Seq holds the value of the "seq" field.
	Seq int64 `json:"seq,omitempty"`
	// DocumentSeq holds the value of the "document_seq" field.
	DocumentSeq int64 `json:"document_seq,omitempty"`
	// AuditHash holds the value of the "audit_hash" field.
	AuditHash    []byte `json:"audit_hash,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*ChangeCounter) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case changecounter.FieldAuditHash:
			values[i] = new([]byte)
		case changecounter.FieldID:
			values[i] = new(id.ID)
		case changecounter.FieldSeq, changecounter.FieldDocumentSeq:
			values[i] = new(sql.NullInt64)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the ChangeCounter fields.
func (_m *ChangeCounter) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case changecounter.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case changecounter.FieldSeq:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field seq", values[i])
			} else if value.Valid {
				_m.Seq = value.Int64
			}
		case changecounter.FieldDocumentSeq:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field document_seq", values[i])
			} else if value.Valid {
				_m.DocumentSeq = value.Int64
			}
		case changecounter.FieldAuditHash:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field audit_hash", values[i])
			} else if value != nil {
				_m.AuditHash = *value
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the ChangeCounter.
// This includes values selected through modifiers, order, etc.
func (_m *ChangeCounter) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this ChangeCounter.
// Note that you need to call ChangeCounter.Unwrap() before calling this method if this ChangeCounter
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *ChangeCounter) Update() *ChangeCounterUpdateOne {
	return NewChangeCounterClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the ChangeCounter entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *ChangeCounter) Unwrap() *ChangeCounter {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: ChangeCounter is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *ChangeCounter) String() string {
	var builder strings.Builder
	builder.WriteString("ChangeCounter(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("seq=")
	builder.WriteString(fmt.Sprintf("%v", _m.Seq))
	builder.WriteString(", ")
	builder.WriteString("document_seq=")
	builder.WriteString(fmt.Sprintf("%v", _m.DocumentSeq))
	builder.WriteString(", ")
	builder.WriteString("audit_hash=")
	builder.WriteString(fmt.Sprintf("%v", _m.AuditHash))
	builder.WriteByte(')')
	return builder.String()
}

// ChangeCounters is a parsable slice of ChangeCounter.
type ChangeCounters []*ChangeCounter
