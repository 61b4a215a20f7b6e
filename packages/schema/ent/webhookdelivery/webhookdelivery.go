// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package webhookdelivery

import (
	"entgo.io/ent/dialect/sql"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Label holds the string label denoting the webhookdelivery type in the database.
	Label = "webhook_delivery"
	// FieldID holds the string denoting the id field in the database.
	FieldID = "id"
	// FieldCreatedAt holds the string denoting the created_at field in the database.
	FieldCreatedAt = "created_at"
	// FieldProvider holds the string denoting the provider field in the database.
	FieldProvider = "provider"
	// FieldDeliveryID holds the string denoting the delivery_id field in the database.
	FieldDeliveryID = "delivery_id"
	// FieldType holds the string denoting the type field in the database.
	FieldType = "type"
	// Table holds the table name of the webhookdelivery in the database.
	Table = "webhook_deliveries"
)

// Columns holds all SQL columns for webhookdelivery fields.
var Columns = []string{
	FieldID,
	FieldCreatedAt,
	FieldProvider,
	FieldDeliveryID,
	FieldType,
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

// OrderOption defines the ordering options for the WebhookDelivery queries.
type OrderOption func(*sql.Selector)

// ByID orders the results by the id field.
func ByID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldID, opts...).ToFunc()
}

// ByCreatedAt orders the results by the created_at field.
func ByCreatedAt(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldCreatedAt, opts...).ToFunc()
}

// ByProvider orders the results by the provider field.
func ByProvider(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldProvider, opts...).ToFunc()
}

// ByDeliveryID orders the results by the delivery_id field.
func ByDeliveryID(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldDeliveryID, opts...).ToFunc()
}

// ByType orders the results by the type field.
func ByType(opts ...sql.OrderTermOption) OrderOption {
	return sql.OrderByField(FieldType, opts...).ToFunc()
}
