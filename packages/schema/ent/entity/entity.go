// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package entity

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the entity type in the database.
	Label = "entity"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldOrgID holds the string denoting the org_id field in the database.
	FieldOrgID = "org_id"
	// FieldFolded holds the string denoting the folded field in the database.
	FieldFolded = "folded"
	// FieldName holds the string denoting the name field in the database.
	FieldName = "name"
	// FieldNamedBy holds the string denoting the named_by field in the database.
	FieldNamedBy = "named_by"
	// FieldKind holds the string denoting the kind field in the database.
	FieldKind = "kind"
	// FieldPassages holds the string denoting the passages field in the database.
	FieldPassages = "passages"
	// Table holds the table name of the entity in the database.
	Table = "entities"
)

// Columns holds all SQL columns for entity fields.
var Columns = []string{
	FieldID,
	FieldOrgID,
	FieldFolded,
	FieldName,
	FieldNamedBy,
	FieldKind,
	FieldPassages,
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

// OrderOption defines the ordering options for the Entity queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByOrgID orders the results by the org_id field.
func ByOrgID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldOrgID, opts...).ToFunc()
}

// ByFolded orders the results by the folded field.
func ByFolded(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldFolded, opts...).ToFunc()
}

// ByName orders the results by the name field.
func ByName(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldName, opts...).ToFunc()
}

// ByNamedBy orders the results by the named_by field.
func ByNamedBy(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldNamedBy, opts...).ToFunc()
}

// ByKind orders the results by the kind field.
func ByKind(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldKind, opts...).ToFunc()
}

// ByPassages orders the results by the passages field.
func ByPassages(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldPassages, opts...).ToFunc()
}
