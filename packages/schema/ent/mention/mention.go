// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package mention

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the mention type in the database.
	Label = "mention"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldEntityID holds the string denoting the entity_id field in the database.
	FieldEntityID = "entity_id"
	// FieldDocumentID holds the string denoting the document_id field in the database.
	FieldDocumentID = "document_id"
	// FieldVersionID holds the string denoting the version_id field in the database.
	FieldVersionID = "version_id"
	// FieldChunkID holds the string denoting the chunk_id field in the database.
	FieldChunkID = "chunk_id"
	// FieldTimes holds the string denoting the times field in the database.
	FieldTimes = "times"
	// FieldAbout holds the string denoting the about field in the database.
	FieldAbout = "about"
	// FieldSpans holds the string denoting the spans field in the database.
	FieldSpans = "spans"
	// FieldMethod holds the string denoting the method field in the database.
	FieldMethod = "method"
	// Table holds the table name of the mention in the database.
	Table = "mentions"
)

// Columns holds all SQL columns for mention fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldEntityID,
	FieldDocumentID,
	FieldVersionID,
	FieldChunkID,
	FieldTimes,
	FieldAbout,
	FieldSpans,
	FieldMethod,
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
	// DefaultAbout holds the default value on creation for the "about" field.
	DefaultAbout bool
	// DefaultID holds the default value on creation for the "id" field.
	DefaultID func() key.ID
)

// OrderOption defines the ordering options for the Mention queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByOrgID orders the results by the org_id field.
func ByOrgID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOrgID, opts...).ToFunc()
}

// ByEntityID orders the results by the entity_id field.
func ByEntityID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldEntityID, opts...).ToFunc()
}

// ByDocumentID orders the results by the document_id field.
func ByDocumentID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDocumentID, opts...).ToFunc()
}

// ByVersionID orders the results by the version_id field.
func ByVersionID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldVersionID, opts...).ToFunc()
}

// ByChunkID orders the results by the chunk_id field.
func ByChunkID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldChunkID, opts...).ToFunc()
}

// ByTimes orders the results by the times field.
func ByTimes(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldTimes, opts...).ToFunc()
}

// ByAbout orders the results by the about field.
func ByAbout(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldAbout, opts...).ToFunc()
}

// ByMethod orders the results by the method field.
func ByMethod(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldMethod, opts...).ToFunc()
}
