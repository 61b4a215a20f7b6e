// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package externalidentity

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldCreatedAt, v))
}

// Provider applies equality check predicate on the "provider" field. It's identical to ProviderEQ.
func Provider(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldProvider, v))
}

// Kind applies equality check predicate on the "kind" field. It's identical to KindEQ.
func Kind(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldKind, v))
}

// ExternalID applies equality check predicate on the "external_id" field. It's identical to ExternalIDEQ.
func ExternalID(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldExternalID, v))
}

// InternalID applies equality check predicate on the "internal_id" field. It's identical to InternalIDEQ.
func InternalID(v key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldInternalID, v))
}

// Version applies equality check predicate on the "version" field. It's identical to VersionEQ.
func Version(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldVersion, v))
}

// EndedAt applies equality check predicate on the "ended_at" field. It's identical to EndedAtEQ.
func EndedAt(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldEndedAt, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLTE(FieldCreatedAt, v))
}

// ProviderEQ applies the EQ predicate on the "provider" field.
func ProviderEQ(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldProvider, v))
}

// ProviderNEQ applies the NEQ predicate on the "provider" field.
func ProviderNEQ(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNEQ(FieldProvider, v))
}

// ProviderIn applies the In predicate on the "provider" field.
func ProviderIn(vs ...string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldIn(FieldProvider, vs...))
}

// ProviderNotIn applies the NotIn predicate on the "provider" field.
func ProviderNotIn(vs ...string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNotIn(FieldProvider, vs...))
}

// ProviderGT applies the GT predicate on the "provider" field.
func ProviderGT(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGT(FieldProvider, v))
}

// ProviderGTE applies the GTE predicate on the "provider" field.
func ProviderGTE(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGTE(FieldProvider, v))
}

// ProviderLT applies the LT predicate on the "provider" field.
func ProviderLT(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLT(FieldProvider, v))
}

// ProviderLTE applies the LTE predicate on the "provider" field.
func ProviderLTE(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLTE(FieldProvider, v))
}

// ProviderContains applies the Contains predicate on the "provider" field.
func ProviderContains(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldContains(FieldProvider, v))
}

// ProviderHasPrefix applies the HasPrefix predicate on the "provider" field.
func ProviderHasPrefix(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldHasPrefix(FieldProvider, v))
}

// ProviderHasSuffix applies the HasSuffix predicate on the "provider" field.
func ProviderHasSuffix(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldHasSuffix(FieldProvider, v))
}

// ProviderEqualFold applies the EqualFold predicate on the "provider" field.
func ProviderEqualFold(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEqualFold(FieldProvider, v))
}

// ProviderContainsFold applies the ContainsFold predicate on the "provider" field.
func ProviderContainsFold(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldContainsFold(FieldProvider, v))
}

// KindEQ applies the EQ predicate on the "kind" field.
func KindEQ(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldKind, v))
}

// KindNEQ applies the NEQ predicate on the "kind" field.
func KindNEQ(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNEQ(FieldKind, v))
}

// KindIn applies the In predicate on the "kind" field.
func KindIn(vs ...string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldIn(FieldKind, vs...))
}

// KindNotIn applies the NotIn predicate on the "kind" field.
func KindNotIn(vs ...string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNotIn(FieldKind, vs...))
}

// KindGT applies the GT predicate on the "kind" field.
func KindGT(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGT(FieldKind, v))
}

// KindGTE applies the GTE predicate on the "kind" field.
func KindGTE(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGTE(FieldKind, v))
}

// KindLT applies the LT predicate on the "kind" field.
func KindLT(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLT(FieldKind, v))
}

// KindLTE applies the LTE predicate on the "kind" field.
func KindLTE(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLTE(FieldKind, v))
}

// KindContains applies the Contains predicate on the "kind" field.
func KindContains(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldContains(FieldKind, v))
}

// KindHasPrefix applies the HasPrefix predicate on the "kind" field.
func KindHasPrefix(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldHasPrefix(FieldKind, v))
}

// KindHasSuffix applies the HasSuffix predicate on the "kind" field.
func KindHasSuffix(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldHasSuffix(FieldKind, v))
}

// KindEqualFold applies the EqualFold predicate on the "kind" field.
func KindEqualFold(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEqualFold(FieldKind, v))
}

// KindContainsFold applies the ContainsFold predicate on the "kind" field.
func KindContainsFold(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldContainsFold(FieldKind, v))
}

// ExternalIDEQ applies the EQ predicate on the "external_id" field.
func ExternalIDEQ(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldExternalID, v))
}

// ExternalIDNEQ applies the NEQ predicate on the "external_id" field.
func ExternalIDNEQ(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNEQ(FieldExternalID, v))
}

// ExternalIDIn applies the In predicate on the "external_id" field.
func ExternalIDIn(vs ...string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldIn(FieldExternalID, vs...))
}

// ExternalIDNotIn applies the NotIn predicate on the "external_id" field.
func ExternalIDNotIn(vs ...string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNotIn(FieldExternalID, vs...))
}

// ExternalIDGT applies the GT predicate on the "external_id" field.
func ExternalIDGT(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGT(FieldExternalID, v))
}

// ExternalIDGTE applies the GTE predicate on the "external_id" field.
func ExternalIDGTE(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGTE(FieldExternalID, v))
}

// ExternalIDLT applies the LT predicate on the "external_id" field.
func ExternalIDLT(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLT(FieldExternalID, v))
}

// ExternalIDLTE applies the LTE predicate on the "external_id" field.
func ExternalIDLTE(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLTE(FieldExternalID, v))
}

// ExternalIDContains applies the Contains predicate on the "external_id" field.
func ExternalIDContains(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldContains(FieldExternalID, v))
}

// ExternalIDHasPrefix applies the HasPrefix predicate on the "external_id" field.
func ExternalIDHasPrefix(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldHasPrefix(FieldExternalID, v))
}

// ExternalIDHasSuffix applies the HasSuffix predicate on the "external_id" field.
func ExternalIDHasSuffix(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldHasSuffix(FieldExternalID, v))
}

// ExternalIDEqualFold applies the EqualFold predicate on the "external_id" field.
func ExternalIDEqualFold(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEqualFold(FieldExternalID, v))
}

// ExternalIDContainsFold applies the ContainsFold predicate on the "external_id" field.
func ExternalIDContainsFold(v string) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldContainsFold(FieldExternalID, v))
}

// InternalIDEQ applies the EQ predicate on the "internal_id" field.
func InternalIDEQ(v key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldInternalID, v))
}

// InternalIDNEQ applies the NEQ predicate on the "internal_id" field.
func InternalIDNEQ(v key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNEQ(FieldInternalID, v))
}

// InternalIDIn applies the In predicate on the "internal_id" field.
func InternalIDIn(vs ...key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldIn(FieldInternalID, vs...))
}

// InternalIDNotIn applies the NotIn predicate on the "internal_id" field.
func InternalIDNotIn(vs ...key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNotIn(FieldInternalID, vs...))
}

// InternalIDGT applies the GT predicate on the "internal_id" field.
func InternalIDGT(v key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGT(FieldInternalID, v))
}

// InternalIDGTE applies the GTE predicate on the "internal_id" field.
func InternalIDGTE(v key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGTE(FieldInternalID, v))
}

// InternalIDLT applies the LT predicate on the "internal_id" field.
func InternalIDLT(v key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLT(FieldInternalID, v))
}

// InternalIDLTE applies the LTE predicate on the "internal_id" field.
func InternalIDLTE(v key.ID) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLTE(FieldInternalID, v))
}

// VersionEQ applies the EQ predicate on the "version" field.
func VersionEQ(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldVersion, v))
}

// VersionNEQ applies the NEQ predicate on the "version" field.
func VersionNEQ(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNEQ(FieldVersion, v))
}

// VersionIn applies the In predicate on the "version" field.
func VersionIn(vs ...time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldIn(FieldVersion, vs...))
}

// VersionNotIn applies the NotIn predicate on the "version" field.
func VersionNotIn(vs ...time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNotIn(FieldVersion, vs...))
}

// VersionGT applies the GT predicate on the "version" field.
func VersionGT(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGT(FieldVersion, v))
}

// VersionGTE applies the GTE predicate on the "version" field.
func VersionGTE(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGTE(FieldVersion, v))
}

// VersionLT applies the LT predicate on the "version" field.
func VersionLT(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLT(FieldVersion, v))
}

// VersionLTE applies the LTE predicate on the "version" field.
func VersionLTE(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLTE(FieldVersion, v))
}

// EndedAtEQ applies the EQ predicate on the "ended_at" field.
func EndedAtEQ(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldEQ(FieldEndedAt, v))
}

// EndedAtNEQ applies the NEQ predicate on the "ended_at" field.
func EndedAtNEQ(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNEQ(FieldEndedAt, v))
}

// EndedAtIn applies the In predicate on the "ended_at" field.
func EndedAtIn(vs ...time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldIn(FieldEndedAt, vs...))
}

// EndedAtNotIn applies the NotIn predicate on the "ended_at" field.
func EndedAtNotIn(vs ...time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNotIn(FieldEndedAt, vs...))
}

// EndedAtGT applies the GT predicate on the "ended_at" field.
func EndedAtGT(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGT(FieldEndedAt, v))
}

// EndedAtGTE applies the GTE predicate on the "ended_at" field.
func EndedAtGTE(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldGTE(FieldEndedAt, v))
}

// EndedAtLT applies the LT predicate on the "ended_at" field.
func EndedAtLT(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLT(FieldEndedAt, v))
}

// EndedAtLTE applies the LTE predicate on the "ended_at" field.
func EndedAtLTE(v time.Time) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldLTE(FieldEndedAt, v))
}

// EndedAtIsNil applies the IsNil predicate on the "ended_at" field.
func EndedAtIsNil() predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldIsNull(FieldEndedAt))
}

// EndedAtNotNil applies the NotNil predicate on the "ended_at" field.
func EndedAtNotNil() predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.FieldNotNull(FieldEndedAt))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.ExternalIdentity) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.ExternalIdentity) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.ExternalIdentity) predicate.ExternalIdentity {
	return predicate.ExternalIdentity(sql.NotPredicates(p))
}
