// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/testcase"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// TestCase is the model entity for the TestCase schema.
type TestCase struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// CreatedAt holds the value of the "created_at" field.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// MessageID holds the value of the "message_id" field.
	MessageID key.ID `json:"message_id,omitempty"`
	// CreatedBy holds the value of the "created_by" field.
	CreatedBy key.ID `json:"created_by,omitempty"`
	// Question holds the value of the "question" field.
	Question string `json:"question,omitempty"`
	// Expected holds the value of the "expected" field.
	Expected string `json:"expected,omitempty"`
	// Note holds the value of the "note" field.
	Note string `json:"note,omitempty"`
	// AskedBy holds the value of the "asked_by" field.
	AskedBy      key.ID `json:"asked_by,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*TestCase) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case testcase.FieldID, testcase.FieldOrgID, testcase.FieldMessageID, testcase.FieldCreatedBy, testcase.FieldAskedBy:
			values[i] = new(id.ID)
		case testcase.FieldQuestion, testcase.FieldExpected, testcase.FieldNote:
			values[i] = new(sql.NullString)
		case testcase.FieldCreatedAt:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the TestCase fields.
func (_m *TestCase) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case testcase.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case testcase.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case testcase.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case testcase.FieldMessageID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field message_id", values[i])
			} else if value != nil {
				_m.MessageID = *value
			}
		case testcase.FieldCreatedBy:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field created_by", values[i])
			} else if value != nil {
				_m.CreatedBy = *value
			}
		case testcase.FieldQuestion:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field question", values[i])
			} else if value.Valid {
				_m.Question = value.String
			}
		case testcase.FieldExpected:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field expected", values[i])
			} else if value.Valid {
				_m.Expected = value.String
			}
		case testcase.FieldNote:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field note", values[i])
			} else if value.Valid {
				_m.Note = value.String
			}
		case testcase.FieldAskedBy:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field asked_by", values[i])
			} else if value != nil {
				_m.AskedBy = *value
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the TestCase.
// This includes values selected through modifiers, order, etc.
func (_m *TestCase) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this TestCase.
// Note that you need to call TestCase.Unwrap() before calling this method if this TestCase
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *TestCase) Update() *TestCaseUpdateOne {
	return NewTestCaseClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the TestCase entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *TestCase) Unwrap() *TestCase {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: TestCase is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *TestCase) String() string {
	var builder strings.Builder
	builder.WriteString("TestCase(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("message_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.MessageID))
	builder.WriteString(", ")
	builder.WriteString("created_by=")
	builder.WriteString(fmt.Sprintf("%v", _m.CreatedBy))
	builder.WriteString(", ")
	builder.WriteString("question=")
	builder.WriteString(_m.Question)
	builder.WriteString(", ")
	builder.WriteString("expected=")
	builder.WriteString(_m.Expected)
	builder.WriteString(", ")
	builder.WriteString("note=")
	builder.WriteString(_m.Note)
	builder.WriteString(", ")
	builder.WriteString("asked_by=")
	builder.WriteString(fmt.Sprintf("%v", _m.AskedBy))
	builder.WriteByte(')')
	return builder.String()
}

// TestCases is a parsable slice of TestCase.
type TestCases []*TestCase
