// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package testcase

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the testcase type in the database.
	Label = "test_case"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldMessageID holds the string denoting the message_id field in the database.
	FieldMessageID = "message_id"
	// FieldCreatedBy holds the string denoting the created_by field in the database.
	FieldCreatedBy = "created_by"
	// FieldQuestion holds the string denoting the question field in the database.
	FieldQuestion = "question"
	// FieldExpected holds the string denoting the expected field in the database.
	FieldExpected = "expected"
	// FieldNote holds the string denoting the note field in the database.
	FieldNote = "note"
	// FieldAskedBy holds the string denoting the asked_by field in the database.
	FieldAskedBy = "asked_by"
	// Table holds the table name of the testcase in the database.
	Table = "test_cases"
)

// Columns holds all SQL columns for testcase fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldCreatedAt,
	FieldMessageID,
	FieldCreatedBy,
	FieldQuestion,
	FieldExpected,
	FieldNote,
	FieldAskedBy,
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

// OrderOption defines the ordering options for the TestCase queries.
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

// ByMessageID orders the results by the message_id field.
func ByMessageID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldMessageID, opts...).ToFunc()
}

// ByCreatedBy orders the results by the created_by field.
func ByCreatedBy(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCreatedBy, opts...).ToFunc()
}

// ByQuestion orders the results by the question field.
func ByQuestion(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldQuestion, opts...).ToFunc()
}

// ByExpected orders the results by the expected field.
func ByExpected(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldExpected, opts...).ToFunc()
}

// ByNote orders the results by the note field.
func ByNote(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldNote, opts...).ToFunc()
}

// ByAskedBy orders the results by the asked_by field.
func ByAskedBy(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldAskedBy, opts...).ToFunc()
}
