// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/driftalarm"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// DriftAlarm is the model entity for the DriftAlarm schema.
type DriftAlarm struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// CreatedAt holds the value of the "created_at" field.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// Measure holds the value of the "measure" field.
	Measure string `json:"measure,omitempty"`
	// Test holds the value of the "test" field.
	Test string `json:"test,omitempty"`
	// Statistic holds the value of the "statistic" field.
	Statistic float64 `json:"statistic,omitempty"`
	// Threshold holds the value of the "threshold" field.
	Threshold float64 `json:"threshold,omitempty"`
	// ReferenceFrom holds the value of the "reference_from" field.
	ReferenceFrom time.Time `json:"reference_from,omitempty"`
	// ReferenceTo holds the value of the "reference_to" field.
	ReferenceTo time.Time `json:"reference_to,omitempty"`
	// WindowFrom holds the value of the "window_from" field.
	WindowFrom time.Time `json:"window_from,omitempty"`
	// WindowTo holds the value of the "window_to" field.
	WindowTo time.Time `json:"window_to,omitempty"`
	// Samples holds the value of the "samples" field.
	Samples int `json:"samples,omitempty"`
	// EndedAt holds the value of the "ended_at" field.
	EndedAt time.Time `json:"ended_at,omitempty"`
	// AcknowledgedBy holds the value of the "acknowledged_by" field.
	AcknowledgedBy key.ID `json:"acknowledged_by,omitempty"`
	// AcknowledgedAt holds the value of the "acknowledged_at" field.
	AcknowledgedAt time.Time `json:"acknowledged_at,omitempty"`
	selectValues   sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*DriftAlarm) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case driftalarm.FieldID, driftalarm.FieldOrgID, driftalarm.FieldAcknowledgedBy:
			values[i] = new(id.ID)
		case driftalarm.FieldStatistic, driftalarm.FieldThreshold:
			values[i] = new(sql.NullFloat64)
		case driftalarm.FieldSamples:
			values[i] = new(sql.NullInt64)
		case driftalarm.FieldMeasure, driftalarm.FieldTest:
			values[i] = new(sql.NullString)
		case driftalarm.FieldCreatedAt, driftalarm.FieldReferenceFrom, driftalarm.FieldReferenceTo, driftalarm.FieldWindowFrom, driftalarm.FieldWindowTo, driftalarm.FieldEndedAt, driftalarm.FieldAcknowledgedAt:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the DriftAlarm fields.
func (_m *DriftAlarm) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case driftalarm.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case driftalarm.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case driftalarm.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case driftalarm.FieldMeasure:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field measure", values[i])
			} else if value.Valid {
				_m.Measure = value.String
			}
		case driftalarm.FieldTest:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field test", values[i])
			} else if value.Valid {
				_m.Test = value.String
			}
		case driftalarm.FieldStatistic:
			if value, ok := values[i].(*sql.NullFloat64); !ok {
				return fmt.Errorf("unexpected type %T for field statistic", values[i])
			} else if value.Valid {
				_m.Statistic = value.Float64
			}
		case driftalarm.FieldThreshold:
			if value, ok := values[i].(*sql.NullFloat64); !ok {
				return fmt.Errorf("unexpected type %T for field threshold", values[i])
			} else if value.Valid {
				_m.Threshold = value.Float64
			}
		case driftalarm.FieldReferenceFrom:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field reference_from", values[i])
			} else if value.Valid {
				_m.ReferenceFrom = value.Time
			}
		case driftalarm.FieldReferenceTo:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field reference_to", values[i])
			} else if value.Valid {
				_m.ReferenceTo = value.Time
			}
		case driftalarm.FieldWindowFrom:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field window_from", values[i])
			} else if value.Valid {
				_m.WindowFrom = value.Time
			}
		case driftalarm.FieldWindowTo:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field window_to", values[i])
			} else if value.Valid {
				_m.WindowTo = value.Time
			}
		case driftalarm.FieldSamples:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field samples", values[i])
			} else if value.Valid {
				_m.Samples = int(value.Int64)
			}
		case driftalarm.FieldEndedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field ended_at", values[i])
			} else if value.Valid {
				_m.EndedAt = value.Time
			}
		case driftalarm.FieldAcknowledgedBy:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field acknowledged_by", values[i])
			} else if value != nil {
				_m.AcknowledgedBy = *value
			}
		case driftalarm.FieldAcknowledgedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field acknowledged_at", values[i])
			} else if value.Valid {
				_m.AcknowledgedAt = value.Time
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the DriftAlarm.
// This includes values selected through modifiers, order, etc.
func (_m *DriftAlarm) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this DriftAlarm.
// Note that you need to call DriftAlarm.Unwrap() before calling this method if this DriftAlarm
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *DriftAlarm) Update() *DriftAlarmUpdateOne {
	return NewDriftAlarmClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the DriftAlarm entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *DriftAlarm) Unwrap() *DriftAlarm {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: DriftAlarm is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *DriftAlarm) String() string {
	var builder strings.Builder
	builder.WriteString("DriftAlarm(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("measure=")
	builder.WriteString(_m.Measure)
	builder.WriteString(", ")
	builder.WriteString("test=")
	builder.WriteString(_m.Test)
	builder.WriteString(", ")
	builder.WriteString("statistic=")
	builder.WriteString(fmt.Sprintf("%v", _m.Statistic))
	builder.WriteString(", ")
	builder.WriteString("threshold=")
	builder.WriteString(fmt.Sprintf("%v", _m.Threshold))
	builder.WriteString(", ")
	builder.WriteString("reference_from=")
	builder.WriteString(_m.ReferenceFrom.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("reference_to=")
	builder.WriteString(_m.ReferenceTo.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("window_from=")
	builder.WriteString(_m.WindowFrom.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("window_to=")
	builder.WriteString(_m.WindowTo.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("samples=")
	builder.WriteString(fmt.Sprintf("%v", _m.Samples))
	builder.WriteString(", ")
	builder.WriteString("ended_at=")
	builder.WriteString(_m.EndedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("acknowledged_by=")
	builder.WriteString(fmt.Sprintf("%v", _m.AcknowledgedBy))
	builder.WriteString(", ")
	builder.WriteString("acknowledged_at=")
	builder.WriteString(_m.AcknowledgedAt.Format(time.ANSIC))
	builder.WriteByte(')')
	return builder.String()
}

// DriftAlarms is a parsable slice of DriftAlarm.
type DriftAlarms []*DriftAlarm
