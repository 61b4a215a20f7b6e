// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/evaluationresult"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// EvaluationResult is the model entity for the EvaluationResult schema.
type EvaluationResult struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// EvaluationID holds the value of the "evaluation_id" field.
	EvaluationID key.ID `json:"evaluation_id,omitempty"`
	// Query holds the value of the "query" field.
	Query string `json:"query,omitempty"`
	// Measures holds the value of the "measures" field.
	Measures string `json:"measures,omitempty"`
	// Ranking holds the value of the "ranking" field.
	Ranking string `json:"ranking,omitempty"`
	// TookUs holds the value of the "took_us" field.
	TookUs       int64 `json:"took_us,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*EvaluationResult) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case evaluationresult.FieldID, evaluationresult.FieldOrgID, evaluationresult.FieldEvaluationID:
			values[i] = new(id.ID)
		case evaluationresult.FieldTookUs:
			values[i] = new(sql.NullInt64)
		case evaluationresult.FieldQuery, evaluationresult.FieldMeasures, evaluationresult.FieldRanking:
			values[i] = new(sql.NullString)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the EvaluationResult fields.
func (_m *EvaluationResult) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case evaluationresult.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case evaluationresult.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case evaluationresult.FieldEvaluationID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field evaluation_id", values[i])
			} else if value != nil {
				_m.EvaluationID = *value
			}
		case evaluationresult.FieldQuery:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field query", values[i])
			} else if value.Valid {
				_m.Query = value.String
			}
		case evaluationresult.FieldMeasures:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field measures", values[i])
			} else if value.Valid {
				_m.Measures = value.String
			}
		case evaluationresult.FieldRanking:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field ranking", values[i])
			} else if value.Valid {
				_m.Ranking = value.String
			}
		case evaluationresult.FieldTookUs:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field took_us", values[i])
			} else if value.Valid {
				_m.TookUs = value.Int64
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the EvaluationResult.
// This includes values selected through modifiers, order, etc.
func (_m *EvaluationResult) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this EvaluationResult.
// Note that you need to call EvaluationResult.Unwrap() before calling this method if this EvaluationResult
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *EvaluationResult) Update() *EvaluationResultUpdateOne {
	return NewEvaluationResultClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the EvaluationResult entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *EvaluationResult) Unwrap() *EvaluationResult {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: EvaluationResult is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *EvaluationResult) String() string {
	var builder strings.Builder
	builder.WriteString("EvaluationResult(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("evaluation_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.EvaluationID))
	builder.WriteString(", ")
	builder.WriteString("query=")
	builder.WriteString(_m.Query)
	builder.WriteString(", ")
	builder.WriteString("measures=")
	builder.WriteString(_m.Measures)
	builder.WriteString(", ")
	builder.WriteString("ranking=")
	builder.WriteString(_m.Ranking)
	builder.WriteString(", ")
	builder.WriteString("took_us=")
	builder.WriteString(fmt.Sprintf("%v", _m.TookUs))
	builder.WriteByte(')')
	return builder.String()
}

// EvaluationResults is a parsable slice of EvaluationResult.
type EvaluationResults []*EvaluationResult
