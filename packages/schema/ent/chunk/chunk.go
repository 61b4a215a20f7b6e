// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package chunk

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the chunk type in the database.
	Label = "chunk"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldDocumentID holds the string denoting the document_id field in the database.
	FieldDocumentID = "document_id"
	// FieldVersionID holds the string denoting the version_id field in the database.
	FieldVersionID = "version_id"
	// FieldSeq holds the string denoting the seq field in the database.
	FieldSeq = "seq"
	// FieldSpanStart holds the string denoting the span_start field in the database.
	FieldSpanStart = "span_start"
	// FieldSpanEnd holds the string denoting the span_end field in the database.
	FieldSpanEnd = "span_end"
	// FieldPage holds the string denoting the page field in the database.
	FieldPage = "page"
	// FieldHeading holds the string denoting the heading field in the database.
	FieldHeading = "heading"
	// FieldText holds the string denoting the text field in the database.
	FieldText = "text"
	// FieldLocator holds the string denoting the locator field in the database.
	FieldLocator = "locator"
	// Table holds the table name of the chunk in the database.
	Table = "chunks"
)

// Columns holds all SQL columns for chunk fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldDocumentID,
	FieldVersionID,
	FieldSeq,
	FieldSpanStart,
	FieldSpanEnd,
	FieldPage,
	FieldHeading,
	FieldText,
	FieldLocator,
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

// OrderOption defines the ordering options for the Chunk queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByOrgID orders the results by the org_id field.
func ByOrgID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOrgID, opts...).ToFunc()
}

// ByDocumentID orders the results by the document_id field.
func ByDocumentID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDocumentID, opts...).ToFunc()
}

// ByVersionID orders the results by the version_id field.
func ByVersionID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldVersionID, opts...).ToFunc()
}

// BySeq orders the results by the seq field.
func BySeq(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSeq, opts...).ToFunc()
}

// BySpanStart orders the results by the span_start field.
func BySpanStart(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSpanStart, opts...).ToFunc()
}

// BySpanEnd orders the results by the span_end field.
func BySpanEnd(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSpanEnd, opts...).ToFunc()
}

// ByPage orders the results by the page field.
func ByPage(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPage, opts...).ToFunc()
}

// ByHeading orders the results by the heading field.
func ByHeading(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldHeading, opts...).ToFunc()
}

// ByText orders the results by the text field.
func ByText(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldText, opts...).ToFunc()
}

// ByLocator orders the results by the locator field.
func ByLocator(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldLocator, opts...).ToFunc()
}
