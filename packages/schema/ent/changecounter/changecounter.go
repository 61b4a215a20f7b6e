// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package changecounter

import (
	"entgo.io/ent/dialect/sql"
)

const (
	// Label holds the string label denoting the changecounter type in the database.
	Label = "change_counter"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "org_id"
	// FieldSeq holds the string denoting the seq field in the database.
	FieldSeq = "seq"
	// FieldDocumentSeq holds the string denoting the document_seq field in the database.
	FieldDocumentSeq = "document_seq"
	// FieldAuditHash holds the string denoting the audit_hash field in the database.
	FieldAuditHash = "audit_hash"
	// Table holds the table name of the changecounter in the database.
	Table = "change_counters"
)

// Columns holds all SQL columns for changecounter fields.
var Columns = []string{
	FieldID,
	FieldSeq,
	FieldDocumentSeq,
	FieldAuditHash,
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

// OrderOption defines the ordering options for the ChangeCounter queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// BySeq orders the results by the seq field.
func BySeq(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSeq, opts...).ToFunc()
}

// ByDocumentSeq orders the results by the document_seq field.
func ByDocumentSeq(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDocumentSeq, opts...).ToFunc()
}
