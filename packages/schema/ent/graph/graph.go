// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package graph

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the graph type in the database.
	Label = "graph"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldFollowed holds the string denoting the followed field in the database.
	FieldFollowed = "followed"
	// FieldExtractor holds the string denoting the extractor field in the database.
	FieldExtractor = "extractor"
	// FieldUpdatedAt holds the string denoting the updated_at field in the database.
	FieldUpdatedAt = "updated_at"
	// FieldReading holds the string denoting the reading field in the database.
	FieldReading = "reading"
	// FieldWalked holds the string denoting the walked field in the database.
	FieldWalked = "walked"
	// FieldEntities holds the string denoting the entities field in the database.
	FieldEntities = "entities"
	// FieldMentions holds the string denoting the mentions field in the database.
	FieldMentions = "mentions"
	// FieldRelations holds the string denoting the relations field in the database.
	FieldRelations = "relations"
	// FieldEndpointID holds the string denoting the endpoint_id field in the database.
	FieldEndpointID = "endpoint_id"
	// FieldBudget holds the string denoting the budget field in the database.
	FieldBudget = "budget"
	// FieldSpent holds the string denoting the spent field in the database.
	FieldSpent = "spent"
	// FieldFailure holds the string denoting the failure field in the database.
	FieldFailure = "failure"
	// FieldRetryAt holds the string denoting the retry_at field in the database.
	FieldRetryAt = "retry_at"
	// FieldModelState holds the string denoting the model_state field in the database.
	FieldModelState = "model_state"
	// FieldModelWalked holds the string denoting the model_walked field in the database.
	FieldModelWalked = "model_walked"
	// FieldModelFailure holds the string denoting the model_failure field in the database.
	FieldModelFailure = "model_failure"
	// FieldModelRetryAt holds the string denoting the model_retry_at field in the database.
	FieldModelRetryAt = "model_retry_at"
	// Table holds the table name of the graph in the database.
	Table = "graphs"
)

// Columns holds all SQL columns for graph fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldFollowed,
	FieldExtractor,
	FieldUpdatedAt,
	FieldReading,
	FieldWalked,
	FieldEntities,
	FieldMentions,
	FieldRelations,
	FieldEndpointID,
	FieldBudget,
	FieldSpent,
	FieldFailure,
	FieldRetryAt,
	FieldModelState,
	FieldModelWalked,
	FieldModelFailure,
	FieldModelRetryAt,
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

// OrderOption defines the ordering options for the Graph queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByOrgID orders the results by the org_id field.
func ByOrgID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOrgID, opts...).ToFunc()
}

// ByFollowed orders the results by the followed field.
func ByFollowed(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFollowed, opts...).ToFunc()
}

// ByExtractor orders the results by the extractor field.
func ByExtractor(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldExtractor, opts...).ToFunc()
}

// ByUpdatedAt orders the results by the updated_at field.
func ByUpdatedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldUpdatedAt, opts...).ToFunc()
}

// ByReading orders the results by the reading field.
func ByReading(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReading, opts...).ToFunc()
}

// ByWalked orders the results by the walked field.
func ByWalked(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldWalked, opts...).ToFunc()
}

// ByEntities orders the results by the entities field.
func ByEntities(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldEntities, opts...).ToFunc()
}

// ByMentions orders the results by the mentions field.
func ByMentions(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldMentions, opts...).ToFunc()
}

// ByRelations orders the results by the relations field.
func ByRelations(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldRelations, opts...).ToFunc()
}

// ByEndpointID orders the results by the endpoint_id field.
func ByEndpointID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldEndpointID, opts...).ToFunc()
}

// ByBudget orders the results by the budget field.
func ByBudget(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldBudget, opts...).ToFunc()
}

// BySpent orders the results by the spent field.
func BySpent(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSpent, opts...).ToFunc()
}

// ByFailure orders the results by the failure field.
func ByFailure(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFailure, opts...).ToFunc()
}

// ByRetryAt orders the results by the retry_at field.
func ByRetryAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldRetryAt, opts...).ToFunc()
}

// ByModelState orders the results by the model_state field.
func ByModelState(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldModelState, opts...).ToFunc()
}

// ByModelWalked orders the results by the model_walked field.
func ByModelWalked(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldModelWalked, opts...).ToFunc()
}

// ByModelFailure orders the results by the model_failure field.
func ByModelFailure(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldModelFailure, opts...).ToFunc()
}

// ByModelRetryAt orders the results by the model_retry_at field.
func ByModelRetryAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldModelRetryAt, opts...).ToFunc()
}
