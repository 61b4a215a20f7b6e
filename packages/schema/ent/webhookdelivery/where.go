// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package webhookdelivery

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldCreatedAt, v))
}

// Provider applies equality check predicate on the "provider" field. It's identical to ProviderEQ.
func Provider(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldProvider, v))
}

// DeliveryID applies equality check predicate on the "delivery_id" field. It's identical to DeliveryIDEQ.
func DeliveryID(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldDeliveryID, v))
}

// Type applies equality check predicate on the "type" field. It's identical to TypeEQ.
func Type(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldType, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLTE(FieldCreatedAt, v))
}

// ProviderEQ applies the EQ predicate on the "provider" field.
func ProviderEQ(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldProvider, v))
}

// ProviderNEQ applies the NEQ predicate on the "provider" field.
func ProviderNEQ(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNEQ(FieldProvider, v))
}

// ProviderIn applies the In predicate on the "provider" field.
func ProviderIn(vs ...string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldIn(FieldProvider, vs...))
}

// ProviderNotIn applies the NotIn predicate on the "provider" field.
func ProviderNotIn(vs ...string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNotIn(FieldProvider, vs...))
}

// ProviderGT applies the GT predicate on the "provider" field.
func ProviderGT(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGT(FieldProvider, v))
}

// ProviderGTE applies the GTE predicate on the "provider" field.
func ProviderGTE(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGTE(FieldProvider, v))
}

// ProviderLT applies the LT predicate on the "provider" field.
func ProviderLT(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLT(FieldProvider, v))
}

// ProviderLTE applies the LTE predicate on the "provider" field.
func ProviderLTE(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLTE(FieldProvider, v))
}

// ProviderContains applies the Contains predicate on the "provider" field.
func ProviderContains(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldContains(FieldProvider, v))
}

// ProviderHasPrefix applies the HasPrefix predicate on the "provider" field.
func ProviderHasPrefix(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldHasPrefix(FieldProvider, v))
}

// ProviderHasSuffix applies the HasSuffix predicate on the "provider" field.
func ProviderHasSuffix(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldHasSuffix(FieldProvider, v))
}

// ProviderEqualFold applies the EqualFold predicate on the "provider" field.
func ProviderEqualFold(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEqualFold(FieldProvider, v))
}

// ProviderContainsFold applies the ContainsFold predicate on the "provider" field.
func ProviderContainsFold(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldContainsFold(FieldProvider, v))
}

// DeliveryIDEQ applies the EQ predicate on the "delivery_id" field.
func DeliveryIDEQ(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldDeliveryID, v))
}

// DeliveryIDNEQ applies the NEQ predicate on the "delivery_id" field.
func DeliveryIDNEQ(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNEQ(FieldDeliveryID, v))
}

// DeliveryIDIn applies the In predicate on the "delivery_id" field.
func DeliveryIDIn(vs ...string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldIn(FieldDeliveryID, vs...))
}

// DeliveryIDNotIn applies the NotIn predicate on the "delivery_id" field.
func DeliveryIDNotIn(vs ...string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNotIn(FieldDeliveryID, vs...))
}

// DeliveryIDGT applies the GT predicate on the "delivery_id" field.
func DeliveryIDGT(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGT(FieldDeliveryID, v))
}

// DeliveryIDGTE applies the GTE predicate on the "delivery_id" field.
func DeliveryIDGTE(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGTE(FieldDeliveryID, v))
}

// DeliveryIDLT applies the LT predicate on the "delivery_id" field.
func DeliveryIDLT(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLT(FieldDeliveryID, v))
}

// DeliveryIDLTE applies the LTE predicate on the "delivery_id" field.
func DeliveryIDLTE(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLTE(FieldDeliveryID, v))
}

// DeliveryIDContains applies the Contains predicate on the "delivery_id" field.
func DeliveryIDContains(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldContains(FieldDeliveryID, v))
}

// DeliveryIDHasPrefix applies the HasPrefix predicate on the "delivery_id" field.
func DeliveryIDHasPrefix(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldHasPrefix(FieldDeliveryID, v))
}

// DeliveryIDHasSuffix applies the HasSuffix predicate on the "delivery_id" field.
func DeliveryIDHasSuffix(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldHasSuffix(FieldDeliveryID, v))
}

// DeliveryIDEqualFold applies the EqualFold predicate on the "delivery_id" field.
func DeliveryIDEqualFold(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEqualFold(FieldDeliveryID, v))
}

// DeliveryIDContainsFold applies the ContainsFold predicate on the "delivery_id" field.
func DeliveryIDContainsFold(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldContainsFold(FieldDeliveryID, v))
}

// TypeEQ applies the EQ predicate on the "type" field.
func TypeEQ(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEQ(FieldType, v))
}

// TypeNEQ applies the NEQ predicate on the "type" field.
func TypeNEQ(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNEQ(FieldType, v))
}

// TypeIn applies the In predicate on the "type" field.
func TypeIn(vs ...string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldIn(FieldType, vs...))
}

// TypeNotIn applies the NotIn predicate on the "type" field.
func TypeNotIn(vs ...string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldNotIn(FieldType, vs...))
}

// TypeGT applies the GT predicate on the "type" field.
func TypeGT(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGT(FieldType, v))
}

// TypeGTE applies the GTE predicate on the "type" field.
func TypeGTE(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldGTE(FieldType, v))
}

// TypeLT applies the LT predicate on the "type" field.
func TypeLT(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLT(FieldType, v))
}

// TypeLTE applies the LTE predicate on the "type" field.
func TypeLTE(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldLTE(FieldType, v))
}

// TypeContains applies the Contains predicate on the "type" field.
func TypeContains(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldContains(FieldType, v))
}

// TypeHasPrefix applies the HasPrefix predicate on the "type" field.
func TypeHasPrefix(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldHasPrefix(FieldType, v))
}

// TypeHasSuffix applies the HasSuffix predicate on the "type" field.
func TypeHasSuffix(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldHasSuffix(FieldType, v))
}

// TypeEqualFold applies the EqualFold predicate on the "type" field.
func TypeEqualFold(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldEqualFold(FieldType, v))
}

// TypeContainsFold applies the ContainsFold predicate on the "type" field.
func TypeContainsFold(v string) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.FieldContainsFold(FieldType, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.WebhookDelivery) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.WebhookDelivery) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.WebhookDelivery) predicate.WebhookDelivery {
	return predicate.WebhookDelivery(sql.NotPredicates(p))
}
