// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package job

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the job type in the database.
	Label = "job"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldKind holds the string denoting the kind field in the database.
	FieldKind = "kind"
	// FieldSubjectID holds the string denoting the subject_id field in the database.
	FieldSubjectID = "subject_id"
	// FieldState holds the string denoting the state field in the database.
	FieldState = "state"
	// FieldReadyAt holds the string denoting the ready_at field in the database.
	FieldReadyAt = "ready_at"
	// FieldOwner holds the string denoting the owner field in the database.
	FieldOwner = "owner"
	// FieldLease holds the string denoting the lease field in the database.
	FieldLease = "lease"
	// FieldAttempt holds the string denoting the attempt field in the database.
	FieldAttempt = "attempt"
	// FieldReason holds the string denoting the reason field in the database.
	FieldReason = "reason"
	// FieldTraceParent holds the string denoting the trace_parent field in the database.
	FieldTraceParent = "trace_parent"
	// Table holds the table name of the job in the database.
	Table = "jobs"
)

// Columns holds all SQL columns for job fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldCreatedAt,
	FieldKind,
	FieldSubjectID,
	FieldState,
	FieldReadyAt,
	FieldOwner,
	FieldLease,
	FieldAttempt,
	FieldReason,
	FieldTraceParent,
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

// OrderOption defines the ordering options for the Job queries.
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

// ByKind orders the results by the kind field.
func ByKind(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldKind, opts...).ToFunc()
}

// BySubjectID orders the results by the subject_id field.
func BySubjectID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSubjectID, opts...).ToFunc()
}

// ByState orders the results by the state field.
func ByState(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldState, opts...).ToFunc()
}

// ByReadyAt orders the results by the ready_at field.
func ByReadyAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReadyAt, opts...).ToFunc()
}

// ByOwner orders the results by the owner field.
func ByOwner(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOwner, opts...).ToFunc()
}

// ByLease orders the results by the lease field.
func ByLease(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldLease, opts...).ToFunc()
}

// ByAttempt orders the results by the attempt field.
func ByAttempt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldAttempt, opts...).ToFunc()
}

// ByReason orders the results by the reason field.
func ByReason(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReason, opts...).ToFunc()
}

// ByTraceParent orders the results by the trace_parent field.
func ByTraceParent(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldTraceParent, opts...).ToFunc()
}
