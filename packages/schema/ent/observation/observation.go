// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package observation

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the observation type in the database.
	Label = "observation"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldLength holds the string denoting the length field in the database.
	FieldLength = "length"
	// FieldFound holds the string denoting the found field in the database.
	FieldFound = "found"
	// FieldDeclined holds the string denoting the declined field in the database.
	FieldDeclined = "declined"
	// FieldTopScore holds the string denoting the top_score field in the database.
	FieldTopScore = "top_score"
	// FieldCoverage holds the string denoting the coverage field in the database.
	FieldCoverage = "coverage"
	// FieldTopics holds the string denoting the topics field in the database.
	FieldTopics = "topics"
	// Table holds the table name of the observation in the database.
	Table = "observations"
)

// Columns holds all SQL columns for observation fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldCreatedAt,
	FieldLength,
	FieldFound,
	FieldDeclined,
	FieldTopScore,
	FieldCoverage,
	FieldTopics,
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

// OrderOption defines the ordering options for the Observation queries.
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

// ByLength orders the results by the length field.
func ByLength(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldLength, opts...).ToFunc()
}

// ByFound orders the results by the found field.
func ByFound(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFound, opts...).ToFunc()
}

// ByDeclined orders the results by the declined field.
func ByDeclined(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDeclined, opts...).ToFunc()
}

// ByTopScore orders the results by the top_score field.
func ByTopScore(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldTopScore, opts...).ToFunc()
}

// ByCoverage orders the results by the coverage field.
func ByCoverage(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCoverage, opts...).ToFunc()
}
