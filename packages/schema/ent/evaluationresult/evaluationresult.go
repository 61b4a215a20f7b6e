// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package evaluationresult

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the evaluationresult type in the database.
	Label = "evaluation_result"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldEvaluationID holds the string denoting the evaluation_id field in the database.
	FieldEvaluationID = "evaluation_id"
	// FieldQuery holds the string denoting the query field in the database.
	FieldQuery = "query"
	// FieldMeasures holds the string denoting the measures field in the database.
	FieldMeasures = "measures"
	// FieldRanking holds the string denoting the ranking field in the database.
	FieldRanking = "ranking"
	// FieldTookUs holds the string denoting the took_us field in the database.
	FieldTookUs = "took_us"
	// Table holds the table name of the evaluationresult in the database.
	Table = "evaluation_results"
)

// Columns holds all SQL columns for evaluationresult fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldEvaluationID,
	FieldQuery,
	FieldMeasures,
	FieldRanking,
	FieldTookUs,
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

// OrderOption defines the ordering options for the EvaluationResult queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByOrgID orders the results by the org_id field.
func ByOrgID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOrgID, opts...).ToFunc()
}

// ByEvaluationID orders the results by the evaluation_id field.
func ByEvaluationID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldEvaluationID, opts...).ToFunc()
}

// ByQuery orders the results by the query field.
func ByQuery(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldQuery, opts...).ToFunc()
}

// ByMeasures orders the results by the measures field.
func ByMeasures(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldMeasures, opts...).ToFunc()
}

// ByRanking orders the results by the ranking field.
func ByRanking(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldRanking, opts...).ToFunc()
}

// ByTookUs orders the results by the took_us field.
func ByTookUs(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldTookUs, opts...).ToFunc()
}
