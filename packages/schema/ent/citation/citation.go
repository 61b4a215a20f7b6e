// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package citation

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the citation type in the database.
	Label = "citation"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldMessageID holds the string denoting the message_id field in the database.
	FieldMessageID = "message_id"
	// FieldSeq holds the string denoting the seq field in the database.
	FieldSeq = "seq"
	// FieldNumber holds the string denoting the number field in the database.
	FieldNumber = "number"
	// FieldSentence holds the string denoting the sentence field in the database.
	FieldSentence = "sentence"
	// FieldDocumentID holds the string denoting the document_id field in the database.
	FieldDocumentID = "document_id"
	// FieldVersionID holds the string denoting the version_id field in the database.
	FieldVersionID = "version_id"
	// FieldChunkID holds the string denoting the chunk_id field in the database.
	FieldChunkID = "chunk_id"
	// FieldCollectionID holds the string denoting the collection_id field in the database.
	FieldCollectionID = "collection_id"
	// FieldDocumentName holds the string denoting the document_name field in the database.
	FieldDocumentName = "document_name"
	// FieldVersion holds the string denoting the version field in the database.
	FieldVersion = "version"
	// FieldPage holds the string denoting the page field in the database.
	FieldPage = "page"
	// FieldSpanStart holds the string denoting the span_start field in the database.
	FieldSpanStart = "span_start"
	// FieldSpanEnd holds the string denoting the span_end field in the database.
	FieldSpanEnd = "span_end"
	// FieldQuote holds the string denoting the quote field in the database.
	FieldQuote = "quote"
	// FieldLocator holds the string denoting the locator field in the database.
	FieldLocator = "locator"
	// Table holds the table name of the citation in the database.
	Table = "citations"
)

// Columns holds all SQL columns for citation fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldMessageID,
	FieldSeq,
	FieldNumber,
	FieldSentence,
	FieldDocumentID,
	FieldVersionID,
	FieldChunkID,
	FieldCollectionID,
	FieldDocumentName,
	FieldVersion,
	FieldPage,
	FieldSpanStart,
	FieldSpanEnd,
	FieldQuote,
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

// OrderOption defines the ordering options for the Citation queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByOrgID orders the results by the org_id field.
func ByOrgID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOrgID, opts...).ToFunc()
}

// ByMessageID orders the results by the message_id field.
func ByMessageID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldMessageID, opts...).ToFunc()
}

// BySeq orders the results by the seq field.
func BySeq(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSeq, opts...).ToFunc()
}

// ByNumber orders the results by the number field.
func ByNumber(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldNumber, opts...).ToFunc()
}

// BySentence orders the results by the sentence field.
func BySentence(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSentence, opts...).ToFunc()
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

// ByCollectionID orders the results by the collection_id field.
func ByCollectionID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCollectionID, opts...).ToFunc()
}

// ByDocumentName orders the results by the document_name field.
func ByDocumentName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDocumentName, opts...).ToFunc()
}

// ByVersion orders the results by the version field.
func ByVersion(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldVersion, opts...).ToFunc()
}

// ByPage orders the results by the page field.
func ByPage(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPage, opts...).ToFunc()
}

// BySpanStart orders the results by the span_start field.
func BySpanStart(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSpanStart, opts...).ToFunc()
}

// BySpanEnd orders the results by the span_end field.
func BySpanEnd(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSpanEnd, opts...).ToFunc()
}

// ByQuote orders the results by the quote field.
func ByQuote(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldQuote, opts...).ToFunc()
}

// ByLocator orders the results by the locator field.
func ByLocator(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldLocator, opts...).ToFunc()
}
