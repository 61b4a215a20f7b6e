// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/modelendpoint"
	"github.com/forebay/forebay/packages/schema/id"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ModelEndpoint is the model entity for the ModelEndpoint schema.
type ModelEndpoint struct {
	config `json:"-"`
	// ID of the ent.
	ID key.ID `json:"id,omitempty"`
	// OrgID holds the value of the "org_id" field.
	OrgID key.ID `json:"org_id,omitempty"`
	// CreatedAt holds the value of the "created_at" field.
	CreatedAt time.Time `json:"created_at,omitempty"`
	// Purpose holds the value of the "purpose" field.
	Purpose string `json:"purpose,omitempty"`
	// Protocol holds the value of the "protocol" field.
	Protocol string `json:"protocol,omitempty"`
	// Name holds the value of the "name" field.
	Name string `json:"name,omitempty"`
	// BaseURL holds the value of the "base_url" field.
	BaseURL string `json:"base_url,omitempty"`
	// Model holds the value of the "model" field.
	Model string `json:"model,omitempty"`
	// Secret holds the value of the "secret" field.
	Secret []byte `json:"-"`
	// State holds the value of the "state" field.
	State string `json:"state,omitempty"`
	// Dimension holds the value of the "dimension" field.
	Dimension int `json:"dimension,omitempty"`
	// InputPrice holds the value of the "input_price" field.
	InputPrice int64 `json:"input_price,omitempty"`
	// OutputPrice holds the value of the "output_price" field.
	OutputPrice int64 `json:"output_price,omitempty"`
	// MonthlyBudget holds the value of the "monthly_budget" field.
	MonthlyBudget int64 `json:"monthly_budget,omitempty"`
	// UpdatedAt holds the value of the "updated_at" field.
	UpdatedAt time.Time `json:"updated_at,omitempty"`
	// Followed holds the value of the "followed" field.
	Followed int64 `json:"followed,omitempty"`
	// Failure holds the value of the "failure" field.
	Failure string `json:"failure,omitempty"`
	// RetryAt holds the value of the "retry_at" field.
	RetryAt      time.Time `json:"retry_at,omitempty"`
	selectValues sql.SelectValues
}

// scanValues returns the types for scanning values from sql.Rows.
func (*ModelEndpoint) scanValues(columns []string) ([]any, error) {
	values := make([]any, len(columns))
	for i := range columns {
		switch columns[i] {
		case modelendpoint.FieldSecret:
			values[i] = new([]byte)
		case modelendpoint.FieldID, modelendpoint.FieldOrgID:
			values[i] = new(id.ID)
		case modelendpoint.FieldDimension, modelendpoint.FieldInputPrice, modelendpoint.FieldOutputPrice, modelendpoint.FieldMonthlyBudget, modelendpoint.FieldFollowed:
			values[i] = new(sql.NullInt64)
		case modelendpoint.FieldPurpose, modelendpoint.FieldProtocol, modelendpoint.FieldName, modelendpoint.FieldBaseURL, modelendpoint.FieldModel, modelendpoint.FieldState, modelendpoint.FieldFailure:
			values[i] = new(sql.NullString)
		case modelendpoint.FieldCreatedAt, modelendpoint.FieldUpdatedAt, modelendpoint.FieldRetryAt:
			values[i] = new(sql.NullTime)
		default:
			values[i] = new(sql.UnknownType)
		}
	}
	return values, nil
}

// assignValues assigns the values that were returned from sql.Rows (after scanning)
// to the ModelEndpoint fields.
func (_m *ModelEndpoint) assignValues(columns []string, values []any) error {
	if m, n := len(values), len(columns); m < n {
		return fmt.Errorf("mismatch number of scan values: %d != %d", m, n)
	}
	for i := range columns {
		switch columns[i] {
		case modelendpoint.FieldID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field id", values[i])
			} else if value != nil {
				_m.ID = *value
			}
		case modelendpoint.FieldOrgID:
			if value, ok := values[i].(*id.ID); !ok {
				return fmt.Errorf("unexpected type %T for field org_id", values[i])
			} else if value != nil {
				_m.OrgID = *value
			}
		case modelendpoint.FieldCreatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field created_at", values[i])
			} else if value.Valid {
				_m.CreatedAt = value.Time
			}
		case modelendpoint.FieldPurpose:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field purpose", values[i])
			} else if value.Valid {
				_m.Purpose = value.String
			}
		case modelendpoint.FieldProtocol:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field protocol", values[i])
			} else if value.Valid {
				_m.Protocol = value.String
			}
		case modelendpoint.FieldName:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field name", values[i])
			} else if value.Valid {
				_m.Name = value.String
			}
		case modelendpoint.FieldBaseURL:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field base_url", values[i])
			} else if value.Valid {
				_m.BaseURL = value.String
			}
		case modelendpoint.FieldModel:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field model", values[i])
			} else if value.Valid {
				_m.Model = value.String
			}
		case modelendpoint.FieldSecret:
			if value, ok := values[i].(*[]byte); !ok {
				return fmt.Errorf("unexpected type %T for field secret", values[i])
			} else if value != nil {
				_m.Secret = *value
			}
		case modelendpoint.FieldState:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field state", values[i])
			} else if value.Valid {
				_m.State = value.String
			}
		case modelendpoint.FieldDimension:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field dimension", values[i])
			} else if value.Valid {
				_m.Dimension = int(value.Int64)
			}
		case modelendpoint.FieldInputPrice:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field input_price", values[i])
			} else if value.Valid {
				_m.InputPrice = value.Int64
			}
		case modelendpoint.FieldOutputPrice:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field output_price", values[i])
			} else if value.Valid {
				_m.OutputPrice = value.Int64
			}
		case modelendpoint.FieldMonthlyBudget:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field monthly_budget", values[i])
			} else if value.Valid {
				_m.MonthlyBudget = value.Int64
			}
		case modelendpoint.FieldUpdatedAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field updated_at", values[i])
			} else if value.Valid {
				_m.UpdatedAt = value.Time
			}
		case modelendpoint.FieldFollowed:
			if value, ok := values[i].(*sql.NullInt64); !ok {
				return fmt.Errorf("unexpected type %T for field followed", values[i])
			} else if value.Valid {
				_m.Followed = value.Int64
			}
		case modelendpoint.FieldFailure:
			if value, ok := values[i].(*sql.NullString); !ok {
				return fmt.Errorf("unexpected type %T for field failure", values[i])
			} else if value.Valid {
				_m.Failure = value.String
			}
		case modelendpoint.FieldRetryAt:
			if value, ok := values[i].(*sql.NullTime); !ok {
				return fmt.Errorf("unexpected type %T for field retry_at", values[i])
			} else if value.Valid {
				_m.RetryAt = value.Time
			}
		default:
			_m.selectValues.Set(columns[i], values[i])
		}
	}
	return nil
}

// Value returns the ent.Value that was dynamically selected and assigned to the ModelEndpoint.
// This includes values selected through modifiers, order, etc.
func (_m *ModelEndpoint) Value(name string) (ent.Value, error) {
	return _m.selectValues.Get(name)
}

// Update returns a builder for updating this ModelEndpoint.
// Note that you need to call ModelEndpoint.Unwrap() before calling this method if this ModelEndpoint
// was returned from a transaction, and the transaction was committed or rolled back.
func (_m *ModelEndpoint) Update() *ModelEndpointUpdateOne {
	return NewModelEndpointClient(_m.config).UpdateOne(_m)
}

// Unwrap unwraps the ModelEndpoint entity that was returned from a transaction after it was closed,
// so that all future queries will be executed through the driver which created the transaction.
func (_m *ModelEndpoint) Unwrap() *ModelEndpoint {
	_tx, ok := _m.config.driver.(*txDriver)
	if !ok {
		panic("ent: ModelEndpoint is not a transactional entity")
	}
	_m.config.driver = _tx.drv
	return _m
}

// String implements the fmt.Stringer.
func (_m *ModelEndpoint) String() string {
	var builder strings.Builder
	builder.WriteString("ModelEndpoint(")
	builder.WriteString(fmt.Sprintf("id=%v, ", _m.ID))
	builder.WriteString("org_id=")
	builder.WriteString(fmt.Sprintf("%v", _m.OrgID))
	builder.WriteString(", ")
	builder.WriteString("created_at=")
	builder.WriteString(_m.CreatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("purpose=")
	builder.WriteString(_m.Purpose)
	builder.WriteString(", ")
	builder.WriteString("protocol=")
	builder.WriteString(_m.Protocol)
	builder.WriteString(", ")
	builder.WriteString("name=")
	builder.WriteString(_m.Name)
	builder.WriteString(", ")
	builder.WriteString("base_url=")
	builder.WriteString(_m.BaseURL)
	builder.WriteString(", ")
	builder.WriteString("model=")
	builder.WriteString(_m.Model)
	builder.WriteString(", ")
	builder.WriteString("secret=<sensitive>")
	builder.WriteString(", ")
	builder.WriteString("state=")
	builder.WriteString(_m.State)
	builder.WriteString(", ")
	builder.WriteString("dimension=")
	builder.WriteString(fmt.Sprintf("%v", _m.Dimension))
	builder.WriteString(", ")
	builder.WriteString("input_price=")
	builder.WriteString(fmt.Sprintf("%v", _m.InputPrice))
	builder.WriteString(", ")
	builder.WriteString("output_price=")
	builder.WriteString(fmt.Sprintf("%v", _m.OutputPrice))
	builder.WriteString(", ")
	builder.WriteString("monthly_budget=")
	builder.WriteString(fmt.Sprintf("%v", _m.MonthlyBudget))
	builder.WriteString(", ")
	builder.WriteString("updated_at=")
	builder.WriteString(_m.UpdatedAt.Format(time.ANSIC))
	builder.WriteString(", ")
	builder.WriteString("followed=")
	builder.WriteString(fmt.Sprintf("%v", _m.Followed))
	builder.WriteString(", ")
	builder.WriteString("failure=")
	builder.WriteString(_m.Failure)
	builder.WriteString(", ")
	builder.WriteString("retry_at=")
	builder.WriteString(_m.RetryAt.Format(time.ANSIC))
	builder.WriteByte(')')
	return builder.String()
}

// ModelEndpoints is a parsable slice of ModelEndpoint.
type ModelEndpoints []*ModelEndpoint
