// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/usagecounter"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// UsageCounter is the model entity for the UsageCounter schema.
type UsageCounter struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// SubjectID holds the value of the "subject_id" field.
	SubjectID key.ID `json:"subject_id,omitempty"`
	// Quota holds the value of the "quota" field.
	Quota string `json:"quota,omitempty"`
	// WindowStart holds the value of the "window_start" field.
	WindowStart time.Time `json:"window_start,omitempty"`
	// Used holds the value of the "used" field.
	Used         int64 `json:"used,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*UsageCounter) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case usagecounter.FieldID, usagecounter.FieldOrgID, usagecounter.FieldSubjectID:
			values[i] = new(id.ID)
		case usagecounter.FieldUsed:
			values[i] = new(sql.NullInt64)
		case usagecounter.FieldQuota:
			values[i] = new(sql.NullString)
		case usagecounter.FieldWindowStart:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the UsageCounter fields.
func (_m *UsageCounter) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case usagecounter.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case usagecounter.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case usagecounter.FieldSubjectID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field subject_id", values[i])
			} else if value != nil {
				_m.SubjectID = *value
			}
		case usagecounter.FieldQuota:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field quota", values[i])
			} else if value.Valid {
				_m.Quota = value.String
			}
		case usagecounter.FieldWindowStart:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field window_start", values[i])
			} else if value.Valid {
				_m.WindowStart = value.Time
			}
		case usagecounter.FieldUsed:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field used", values[i])
			} else if value.Valid {
				_m.Used = value.Int64
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the UsageCounter.
// This includes values selected through modifiers, order, etc.
func (_m *UsageCounter) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this UsageCounter.
// Note that you need to call UsageCounter.Unwrap() before calling this method if this UsageCounter
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *UsageCounter) Update() *UsageCounterUpdateOne {
	return NewUsageCounterClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the UsageCounter entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *UsageCounter) Unwrap() *UsageCounter {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: UsageCounter is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *UsageCounter) String() string {
	var builder strings.Builder
	builder.WriteString("UsageCounter(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("subject_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.SubjectID))
	builder.WriteString(", ")
	builder.WriteString("quota=")
	builder.WriteString(_m.Quota)
	builder.WriteString(", ")
	builder.WriteString("window_start=")
	builder.WriteString(_m.WindowStart.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("used=")
	builder.WriteString(fmt.Sprintf("%v", _m.Used))
	builder.WriteByte(')')
	return builder.String()
}

// UsageCounters is a parsable slice of UsageCounter.
type UsageCounters []*UsageCounter
