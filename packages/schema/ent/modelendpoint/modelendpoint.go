// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package modelendpoint

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the modelendpoint type in the database.
	Label = "model_endpoint"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldPurpose holds the string denoting the purpose field in the database.
	FieldPurpose = "purpose"
	// FieldProtocol holds the string denoting the protocol field in the database.
	FieldProtocol = "protocol"
	// FieldName holds the string denoting the name field in the database.
	FieldName = "name"
	// FieldBaseURL holds the string denoting the base_url field in the database.
	FieldBaseURL = "base_url"
	// FieldModel holds the string denoting the model field in the database.
	FieldModel = "model"
	// FieldSecret holds the string denoting the secret field in the database.
	FieldSecret = "secret"
	// FieldState holds the string denoting the state field in the database.
	FieldState = "state"
	// FieldDimension holds the string denoting the dimension field in the database.
	FieldDimension = "dimension"
	// FieldInputPrice holds the string denoting the input_price field in the database.
	FieldInputPrice = "input_price"
	// FieldOutputPrice holds the string denoting the output_price field in the database.
	FieldOutputPrice = "output_price"
	// FieldMonthlyBudget holds the string denoting the monthly_budget field in the database.
	FieldMonthlyBudget = "monthly_budget"
	// FieldUpdatedAt holds the string denoting the updated_at field in the database.
	FieldUpdatedAt = "updated_at"
	// FieldFollowed holds the string denoting the followed field in the database.
	FieldFollowed = "followed"
	// FieldFailure holds the string denoting the failure field in the database.
	FieldFailure = "failure"
	// FieldRetryAt holds the string denoting the retry_at field in the database.
	FieldRetryAt = "retry_at"
	// Table holds the table name of the modelendpoint in the database.
	Table = "model_endpoints"
)

// Columns holds all SQL columns for modelendpoint fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldCreatedAt,
	FieldPurpose,
	FieldProtocol,
	FieldName,
	FieldBaseURL,
	FieldModel,
	FieldSecret,
	FieldState,
	FieldDimension,
	FieldInputPrice,
	FieldOutputPrice,
	FieldMonthlyBudget,
	FieldUpdatedAt,
	FieldFollowed,
	FieldFailure,
	FieldRetryAt,
}

// ValidColumn reports if the column name is valid (part of the table columns).
func ValidColumn(column string) bool {
	for i := range Columns {
		if column == Columns[i] {
			return true
		}
	}
	return false
}

var (
	// DefaultID holds the default value on creation for the "id" field.
	DefaultID func() key.ID
)

// OrderOption defines the ordering options for the ModelEndpoint queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByOrgID orders the results by the org_id field.
func ByOrgID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOrgID, opts...).ToFunc()
}

// ByCreatedAt orders the results by the created_at field.
func ByCreatedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCreatedAt, opts...).ToFunc()
}

// ByPurpose orders the results by the purpose field.
func ByPurpose(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPurpose, opts...).ToFunc()
}

// ByProtocol orders the results by the protocol field.
func ByProtocol(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldProtocol, opts...).ToFunc()
}

// ByName orders the results by the name field.
func ByName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldName, opts...).ToFunc()
}

// ByBaseURL orders the results by the base_url field.
func ByBaseURL(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldBaseURL, opts...).ToFunc()
}

// ByModel orders the results by the model field.
func ByModel(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldModel, opts...).ToFunc()
}

// ByState orders the results by the state field.
func ByState(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldState, opts...).ToFunc()
}

// ByDimension orders the results by the dimension field.
func ByDimension(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDimension, opts...).ToFunc()
}

// ByInputPrice orders the results by the input_price field.
func ByInputPrice(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldInputPrice, opts...).ToFunc()
}

// ByOutputPrice orders the results by the output_price field.
func ByOutputPrice(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOutputPrice, opts...).ToFunc()
}

// ByMonthlyBudget orders the results by the monthly_budget field.
func ByMonthlyBudget(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldMonthlyBudget, opts...).ToFunc()
}

// ByUpdatedAt orders the results by the updated_at field.
func ByUpdatedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldUpdatedAt, opts...).ToFunc()
}

// ByFollowed orders the results by the followed field.
func ByFollowed(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFollowed, opts...).ToFunc()
}

// ByFailure orders the results by the failure field.
func ByFailure(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFailure, opts...).ToFunc()
}

// ByRetryAt orders the results by the retry_at field.
func ByRetryAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldRetryAt, opts...).ToFunc()
}
