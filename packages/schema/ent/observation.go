// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/observation"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// Observation is the model entity for the Observation schema.
type Observation struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// CreatedAt holds the value of the "created_at" field.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// Length holds the value of the "length" field.
	Length int `json:"length,omitempty"`
	// Found holds the value of the "found" field.
	Found int `json:"found,omitempty"`
	// Declined holds the value of the "declined" field.
	Declined bool `json:"declined,omitempty"`
	// TopScore holds the value of the "top_score" field.
	TopScore float64 `json:"top_score,omitempty"`
	// Coverage holds the value of the "coverage" field.
	Coverage float64 `json:"coverage,omitempty"`
	// Topics holds the value of the "topics" field.
	Topics       []byte `json:"topics,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Observation) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case observation.FieldTopics:
			values[i] = new([]byte)
		case observation.FieldID, observation.FieldOrgID:
			values[i] = new(id.ID)
		case observation.FieldDeclined:
			values[i] = new(sql.NullBool)
		case observation.FieldTopScore, observation.FieldCoverage:
			values[i] = new(sql.NullFloat64)
		case observation.FieldLength, observation.FieldFound:
			values[i] = new(sql.NullInt64)
		case observation.FieldCreatedAt:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Observation fields.
func (_m *Observation) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case observation.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case observation.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case observation.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case observation.FieldLength:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field length", values[i])
			} else if value.Valid {
				_m.Length = int(value.Int64)
			}
		case observation.FieldFound:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field found", values[i])
			} else if value.Valid {
				_m.Found = int(value.Int64)
			}
		case observation.FieldDeclined:
			if value, ok := values[i].(*sql.NullBool); !ok {
				return fmt.Errorf("unexpected type %T for field declined", values[i])
			} else if value.Valid {
				_m.Declined = value.Bool
			}
		case observation.FieldTopScore:
			if value, ok := values[i].(*sql.NullFloat64); !ok {
				return fmt.Errorf("unexpected type %T for field top_score", values[i])
			} else if value.Valid {
				_m.TopScore = value.Float64
			}
		case observation.FieldCoverage:
			if value, ok := values[i].(*sql.NullFloat64); !ok {
				return fmt.Errorf("unexpected type %T for field coverage", values[i])
			} else if value.Valid {
				_m.Coverage = value.Float64
			}
		case observation.FieldTopics:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field topics", values[i])
			} else if value != nil {
				_m.Topics = *value
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Observation.
// This includes values selected through modifiers, order, etc.
func (_m *Observation) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this Observation.
// Note that you need to call Observation.Unwrap() before calling this method if this Observation
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Observation) Update() *ObservationUpdateOne {
	return NewObservationClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Observation entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Observation) Unwrap() *Observation {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Observation is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Observation) String() string {
	var builder strings.Builder
	builder.WriteString("Observation(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("length=")
	builder.WriteString(fmt.Sprintf("%v", _m.Length))
	builder.WriteString(", ")
	builder.WriteString("found=")
	builder.WriteString(fmt.Sprintf("%v", _m.Found))
	builder.WriteString(", ")
	builder.WriteString("declined=")
	builder.WriteString(fmt.Sprintf("%v", _m.Declined))
	builder.WriteString(", ")
	builder.WriteString("top_score=")
	builder.WriteString(fmt.Sprintf("%v", _m.TopScore))
	builder.WriteString(", ")
	builder.WriteString("coverage=")
	builder.WriteString(fmt.Sprintf("%v", _m.Coverage))
	builder.WriteString(", ")
	builder.WriteString("topics=")
	builder.WriteString(fmt.Sprintf("%v", _m.Topics))
	builder.WriteByte(')')
	return builder.String()
}

// Observations is a parsable slice of Observation.
type Observations []*Observation
