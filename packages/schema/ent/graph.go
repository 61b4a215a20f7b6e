// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/graph"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// Graph is the model entity for the Graph schema.
type Graph struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// Followed holds the value of the "followed" field.
	Followed int64 `json:"followed,omitempty"`
	// Extractor holds the value of the "extractor" field.
	Extractor string `json:"extractor,omitempty"`
	// UpdatedAt holds the value of the "updated_at" field.
	UpdatedAt time.Time `json:"updated_at,omitempty"`
	// Reading holds the value of the "reading" field.
	Reading string `json:"reading,omitempty"`
	// Walked holds the value of the "walked" field.
	Walked key.ID `json:"walked,omitempty"`
	// Entities holds the value of the "entities" field.
	Entities int64 `json:"entities,omitempty"`
	// Mentions holds the value of the "mentions" field.
	Mentions int64 `json:"mentions,omitempty"`
	// Relations holds the value of the "relations" field.
	Relations int64 `json:"relations,omitempty"`
	// EndpointID holds the value of the "endpoint_id" field.
	EndpointID key.ID `json:"endpoint_id,omitempty"`
	// Budget holds the value of the "budget" field.
	Budget int64 `json:"budget,omitempty"`
	// Spent holds the value of the "spent" field.
	Spent int64 `json:"spent,omitempty"`
	// Failure holds the value of the "failure" field.
	Failure string `json:"failure,omitempty"`
	// RetryAt holds the value of the "retry_at" field.
	RetryAt time.Time `json:"retry_at,omitempty"`
	// ModelState holds the value of the "model_state" field.
	ModelState string `json:"model_state,omitempty"`
	// ModelWalked holds the value of the "model_walked" field.
	ModelWalked key.ID `json:"model_walked,omitempty"`
	// ModelFailure holds the value of the "model_failure" field.
	ModelFailure string `json:"model_failure,omitempty"`
	// ModelRetryAt holds the value of the "model_retry_at" field.
	ModelRetryAt time.Time `json:"model_retry_at,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*Graph) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case graph.FieldID, graph.FieldOrgID, graph.FieldWalked, graph.FieldEndpointID, graph.FieldModelWalked:
			values[i] = new(id.ID)
		case graph.FieldFollowed, graph.FieldEntities, graph.FieldMentions, graph.FieldRelations, graph.FieldBudget, graph.FieldSpent:
			values[i] = new(sql.NullInt64)
		case graph.FieldExtractor, graph.FieldReading, graph.FieldFailure, graph.FieldModelState, graph.FieldModelFailure:
			values[i] = new(sql.NullString)
		case graph.FieldUpdatedAt, graph.FieldRetryAt, graph.FieldModelRetryAt:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the Graph fields.
func (_m *Graph) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case graph.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case graph.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case graph.FieldFollowed:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field followed", values[i])
			} else if value.Valid {
				_m.Followed = value.Int64
			}
		case graph.FieldExtractor:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field extractor", values[i])
			} else if value.Valid {
				_m.Extractor = value.String
			}
		case graph.FieldUpdatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field updated_at", values[i])
			} else if value.Valid {
				_m.UpdatedAt = value.Time
			}
		case graph.FieldReading:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field reading", values[i])
			} else if value.Valid {
				_m.Reading = value.String
			}
		case graph.FieldWalked:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field walked", values[i])
			} else if value != nil {
				_m.Walked = *value
			}
		case graph.FieldEntities:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field entities", values[i])
			} else if value.Valid {
				_m.Entities = value.Int64
			}
		case graph.FieldMentions:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field mentions", values[i])
			} else if value.Valid {
				_m.Mentions = value.Int64
			}
		case graph.FieldRelations:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field relations", values[i])
			} else if value.Valid {
				_m.Relations = value.Int64
			}
		case graph.FieldEndpointID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field endpoint_id", values[i])
			} else if value != nil {
				_m.EndpointID = *value
			}
		case graph.FieldBudget:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field budget", values[i])
			} else if value.Valid {
				_m.Budget = value.Int64
			}
		case graph.FieldSpent:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field spent", values[i])
			} else if value.Valid {
				_m.Spent = value.Int64
			}
		case graph.FieldFailure:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field failure", values[i])
			} else if value.Valid {
				_m.Failure = value.String
			}
		case graph.FieldRetryAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field retry_at", values[i])
			} else if value.Valid {
				_m.RetryAt = value.Time
			}
		case graph.FieldModelState:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field model_state", values[i])
			} else if value.Valid {
				_m.ModelState = value.String
			}
		case graph.FieldModelWalked:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field model_walked", values[i])
			} else if value != nil {
				_m.ModelWalked = *value
			}
		case graph.FieldModelFailure:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field model_failure", values[i])
			} else if value.Valid {
				_m.ModelFailure = value.String
			}
		case graph.FieldModelRetryAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field model_retry_at", values[i])
			} else if value.Valid {
				_m.ModelRetryAt = value.Time
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the Graph.
// This includes values selected through modifiers, order, etc.
func (_m *Graph) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this Graph.
// Note that you need to call Graph.Unwrap() before calling this method if this Graph
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *Graph) Update() *GraphUpdateOne {
	return NewGraphClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the Graph entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *Graph) Unwrap() *Graph {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: Graph is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *Graph) String() string {
	var builder strings.Builder
	builder.WriteString("Graph(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("followed=")
	builder.WriteString(fmt.Sprintf("%v", _m.Followed))
	builder.WriteString(", ")
	builder.WriteString("extractor=")
	builder.WriteString(_m.Extractor)
	builder.WriteString(", ")
	builder.WriteString("updated_at=")
	builder.WriteString(_m.UpdatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("reading=")
	builder.WriteString(_m.Reading)
	builder.WriteString(", ")
	builder.WriteString("walked=")
	builder.WriteString(fmt.Sprintf("%v", _m.Walked))
	builder.WriteString(", ")
	builder.WriteString("entities=")
	builder.WriteString(fmt.Sprintf("%v", _m.Entities))
	builder.WriteString(", ")
	builder.WriteString("mentions=")
	builder.WriteString(fmt.Sprintf("%v", _m.Mentions))
	builder.WriteString(", ")
	builder.WriteString("relations=")
	builder.WriteString(fmt.Sprintf("%v", _m.Relations))
	builder.WriteString(", ")
	builder.WriteString("endpoint_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.EndpointID))
	builder.WriteString(", ")
	builder.WriteString("budget=")
	builder.WriteString(fmt.Sprintf("%v", _m.Budget))
	builder.WriteString(", ")
	builder.WriteString("spent=")
	builder.WriteString(fmt.Sprintf("%v", _m.Spent))
	builder.WriteString(", ")
	builder.WriteString("failure=")
	builder.WriteString(_m.Failure)
	builder.WriteString(", ")
	builder.WriteString("retry_at=")
	builder.WriteString(_m.RetryAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("model_state=")
	builder.WriteString(_m.ModelState)
	builder.WriteString(", ")
	builder.WriteString("model_walked=")
	builder.WriteString(fmt.Sprintf("%v", _m.ModelWalked))
	builder.WriteString(", ")
	builder.WriteString("model_failure=")
	builder.WriteString(_m.ModelFailure)
	builder.WriteString(", ")
	builder.WriteString("model_retry_at=")
	builder.WriteString(_m.ModelRetryAt.Format(time.ANSIC))
	builder.WriteByte(')')
	return builder.String()
}

// Graphs is a parsable slice of Graph.
type Graphs []*Graph
