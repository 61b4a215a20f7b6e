// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package message

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the message type in the database.
	Label = "message"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldConversationID holds the string denoting the conversation_id field in the database.
	FieldConversationID = "conversation_id"
	// FieldUserID holds the string denoting the user_id field in the database.
	FieldUserID = "user_id"
	// FieldSeq holds the string denoting the seq field in the database.
	FieldSeq = "seq"
	// FieldRole holds the string denoting the role field in the database.
	FieldRole = "role"
	// FieldText holds the string denoting the text field in the database.
	FieldText = "text"
	// FieldStatus holds the string denoting the status field in the database.
	FieldStatus = "status"
	// FieldSources holds the string denoting the sources field in the database.
	FieldSources = "sources"
	// FieldTookUs holds the string denoting the took_us field in the database.
	FieldTookUs = "took_us"
	// FieldOwner holds the string denoting the owner field in the database.
	FieldOwner = "owner"
	// FieldLeaseUntil holds the string denoting the lease_until field in the database.
	FieldLeaseUntil = "lease_until"
	// FieldStopRequested holds the string denoting the stop_requested field in the database.
	FieldStopRequested = "stop_requested"
	// FieldWrittenBy holds the string denoting the written_by field in the database.
	FieldWrittenBy = "written_by"
	// Table holds the table name of the message in the database.
	Table = "messages"
)

// Columns holds all SQL columns for message fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldCreatedAt,
	FieldConversationID,
	FieldUserID,
	FieldSeq,
	FieldRole,
	FieldText,
	FieldStatus,
	FieldSources,
	FieldTookUs,
	FieldOwner,
	FieldLeaseUntil,
	FieldStopRequested,
	FieldWrittenBy,
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

// OrderOption defines the ordering options for the Message queries.
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

// ByConversationID orders the results by the conversation_id field.
func ByConversationID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldConversationID, opts...).ToFunc()
}

// ByUserID orders the results by the user_id field.
func ByUserID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldUserID, opts...).ToFunc()
}

// BySeq orders the results by the seq field.
func BySeq(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSeq, opts...).ToFunc()
}

// ByRole orders the results by the role field.
func ByRole(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldRole, opts...).ToFunc()
}

// ByText orders the results by the text field.
func ByText(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldText, opts...).ToFunc()
}

// ByStatus orders the results by the status field.
func ByStatus(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldStatus, opts...).ToFunc()
}

// BySources orders the results by the sources field.
func BySources(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSources, opts...).ToFunc()
}

// ByTookUs orders the results by the took_us field.
func ByTookUs(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldTookUs, opts...).ToFunc()
}

// ByOwner orders the results by the owner field.
func ByOwner(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOwner, opts...).ToFunc()
}

// ByLeaseUntil orders the results by the lease_until field.
func ByLeaseUntil(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldLeaseUntil, opts...).ToFunc()
}

// ByStopRequested orders the results by the stop_requested field.
func ByStopRequested(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldStopRequested, opts...).ToFunc()
}

// ByWrittenBy orders the results by the written_by field.
func ByWrittenBy(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldWrittenBy, opts...).ToFunc()
}
