// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package relation

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the relation type in the database.
	Label = "relation"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldSourceID holds the string denoting the source_id field in the database.
	FieldSourceID = "source_id"
	// FieldTargetID holds the string denoting the target_id field in the database.
	FieldTargetID = "target_id"
	// FieldKind holds the string denoting the kind field in the database.
	FieldKind = "kind"
	// FieldMethod holds the string denoting the method field in the database.
	FieldMethod = "method"
	// FieldDocumentID holds the string denoting the document_id field in the database.
	FieldDocumentID = "document_id"
	// FieldVersionID holds the string denoting the version_id field in the database.
	FieldVersionID = "version_id"
	// FieldChunkID holds the string denoting the chunk_id field in the database.
	FieldChunkID = "chunk_id"
	// FieldSpanStart holds the string denoting the span_start field in the database.
	FieldSpanStart = "span_start"
	// FieldSpanEnd holds the string denoting the span_end field in the database.
	FieldSpanEnd = "span_end"
	// FieldWeight holds the string denoting the weight field in the database.
	FieldWeight = "weight"
	// Table holds the table name of the relation in the database.
	Table = "relations"
)

// Columns holds all SQL columns for relation fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldSourceID,
	FieldTargetID,
	FieldKind,
	FieldMethod,
	FieldDocumentID,
	FieldVersionID,
	FieldChunkID,
	FieldSpanStart,
	FieldSpanEnd,
	FieldWeight,
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

// OrderOption defines the ordering options for the Relation queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByOrgID orders the results by the org_id field.
func ByOrgID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOrgID, opts...).ToFunc()
}

// BySourceID orders the results by the source_id field.
func BySourceID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSourceID, opts...).ToFunc()
}

// ByTargetID orders the results by the target_id field.
func ByTargetID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldTargetID, opts...).ToFunc()
}

// ByKind orders the results by the kind field.
func ByKind(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldKind, opts...).ToFunc()
}

// ByMethod orders the results by the method field.
func ByMethod(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldMethod, opts...).ToFunc()
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

// BySpanStart orders the results by the span_start field.
func BySpanStart(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSpanStart, opts...).ToFunc()
}

// BySpanEnd orders the results by the span_end field.
func BySpanEnd(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSpanEnd, opts...).ToFunc()
}

// ByWeight orders the results by the weight field.
func ByWeight(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldWeight, opts...).ToFunc()
}
