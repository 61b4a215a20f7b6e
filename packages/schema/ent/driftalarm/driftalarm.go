// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package driftalarm

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the driftalarm type in the database.
	Label = "drift_alarm"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldMeasure holds the string denoting the measure field in the database.
	FieldMeasure = "measure"
	// FieldTest holds the string denoting the test field in the database.
	FieldTest = "test"
	// FieldStatistic holds the string denoting the statistic field in the database.
	FieldStatistic = "statistic"
	// FieldThreshold holds the string denoting the threshold field in the database.
	FieldThreshold = "threshold"
	// FieldReferenceFrom holds the string denoting the reference_from field in the database.
	FieldReferenceFrom = "reference_from"
	// FieldReferenceTo holds the string denoting the reference_to field in the database.
	FieldReferenceTo = "reference_to"
	// FieldWindowFrom holds the string denoting the window_from field in the database.
	FieldWindowFrom = "window_from"
	// FieldWindowTo holds the string denoting the window_to field in the database.
	FieldWindowTo = "window_to"
	// FieldSamples holds the string denoting the samples field in the database.
	FieldSamples = "samples"
	// FieldEndedAt holds the string denoting the ended_at field in the database.
	FieldEndedAt = "ended_at"
	// FieldAcknowledgedBy holds the string denoting the acknowledged_by field in the database.
	FieldAcknowledgedBy = "acknowledged_by"
	// FieldAcknowledgedAt holds the string denoting the acknowledged_at field in the database.
	FieldAcknowledgedAt = "acknowledged_at"
	// Table holds the table name of the driftalarm in the database.
	Table = "drift_alarms"
)

// Columns holds all SQL columns for driftalarm fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldCreatedAt,
	FieldMeasure,
	FieldTest,
	FieldStatistic,
	FieldThreshold,
	FieldReferenceFrom,
	FieldReferenceTo,
	FieldWindowFrom,
	FieldWindowTo,
	FieldSamples,
	FieldEndedAt,
	FieldAcknowledgedBy,
	FieldAcknowledgedAt,
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

// OrderOption defines the ordering options for the DriftAlarm queries.
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

// ByMeasure orders the results by the measure field.
func ByMeasure(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldMeasure, opts...).ToFunc()
}

// ByTest orders the results by the test field.
func ByTest(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldTest, opts...).ToFunc()
}

// ByStatistic orders the results by the statistic field.
func ByStatistic(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldStatistic, opts...).ToFunc()
}

// ByThreshold orders the results by the threshold field.
func ByThreshold(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldThreshold, opts...).ToFunc()
}

// ByReferenceFrom orders the results by the reference_from field.
func ByReferenceFrom(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReferenceFrom, opts...).ToFunc()
}

// ByReferenceTo orders the results by the reference_to field.
func ByReferenceTo(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldReferenceTo, opts...).ToFunc()
}

// ByWindowFrom orders the results by the window_from field.
func ByWindowFrom(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldWindowFrom, opts...).ToFunc()
}

// ByWindowTo orders the results by the window_to field.
func ByWindowTo(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldWindowTo, opts...).ToFunc()
}

// BySamples orders the results by the samples field.
func BySamples(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldSamples, opts...).ToFunc()
}

// ByEndedAt orders the results by the ended_at field.
func ByEndedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldEndedAt, opts...).ToFunc()
}

// ByAcknowledgedBy orders the results by the acknowledged_by field.
func ByAcknowledgedBy(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldAcknowledgedBy, opts...).ToFunc()
}

// ByAcknowledgedAt orders the results by the acknowledged_at field.
func ByAcknowledgedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldAcknowledgedAt, opts...).ToFunc()
}
