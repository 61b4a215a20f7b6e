// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package organisation

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Organisation {
	return predicate.Organisation(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Organisation {
	return predicate.Organisation(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Organisation {
	return predicate.Organisation(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Organisation {
	return predicate.Organisation(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Organisation {
	return predicate.Organisation(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Organisation {
	return predicate.Organisation(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Organisation {
	return predicate.Organisation(sql.FieldLTE(FieldID, id))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldCreatedAt, v))
}

// Name applies equality check predicate on the "name" field. It's identical to NameEQ.
func Name(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldName, v))
}

// Slug applies equality check predicate on the "slug" field. It's identical to SlugEQ.
func Slug(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldSlug, v))
}

// ErasingAt applies equality check predicate on the "erasing_at" field. It's identical to ErasingAtEQ.
func ErasingAt(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldErasingAt, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldLTE(FieldCreatedAt, v))
}

// NameEQ applies the EQ predicate on the "name" field.
func NameEQ(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldName, v))
}

// NameNEQ applies the NEQ predicate on the "name" field.
func NameNEQ(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldNEQ(FieldName, v))
}

// NameIn applies the In predicate on the "name" field.
func NameIn(vs ...string) predicate.Organisation {
	return predicate.Organisation(sql.FieldIn(FieldName, vs...))
}

// NameNotIn applies the NotIn predicate on the "name" field.
func NameNotIn(vs ...string) predicate.Organisation {
	return predicate.Organisation(sql.FieldNotIn(FieldName, vs...))
}

// NameGT applies the GT predicate on the "name" field.
func NameGT(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldGT(FieldName, v))
}

// NameGTE applies the GTE predicate on the "name" field.
func NameGTE(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldGTE(FieldName, v))
}

// NameLT applies the LT predicate on the "name" field.
func NameLT(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldLT(FieldName, v))
}

// NameLTE applies the LTE predicate on the "name" field.
func NameLTE(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldLTE(FieldName, v))
}

// NameContains applies the Contains predicate on the "name" field.
func NameContains(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldContains(FieldName, v))
}

// NameHasPrefix applies the HasPrefix predicate on the "name" field.
func NameHasPrefix(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldHasPrefix(FieldName, v))
}

// NameHasSuffix applies the HasSuffix predicate on the "name" field.
func NameHasSuffix(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldHasSuffix(FieldName, v))
}

// NameEqualFold applies the EqualFold predicate on the "name" field.
func NameEqualFold(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldEqualFold(FieldName, v))
}

// NameContainsFold applies the ContainsFold predicate on the "name" field.
func NameContainsFold(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldContainsFold(FieldName, v))
}

// SlugEQ applies the EQ predicate on the "slug" field.
func SlugEQ(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldSlug, v))
}

// SlugNEQ applies the NEQ predicate on the "slug" field.
func SlugNEQ(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldNEQ(FieldSlug, v))
}

// SlugIn applies the In predicate on the "slug" field.
func SlugIn(vs ...string) predicate.Organisation {
	return predicate.Organisation(sql.FieldIn(FieldSlug, vs...))
}

// SlugNotIn applies the NotIn predicate on the "slug" field.
func SlugNotIn(vs ...string) predicate.Organisation {
	return predicate.Organisation(sql.FieldNotIn(FieldSlug, vs...))
}

// SlugGT applies the GT predicate on the "slug" field.
func SlugGT(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldGT(FieldSlug, v))
}

// SlugGTE applies the GTE predicate on the "slug" field.
func SlugGTE(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldGTE(FieldSlug, v))
}

// SlugLT applies the LT predicate on the "slug" field.
func SlugLT(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldLT(FieldSlug, v))
}

// SlugLTE applies the LTE predicate on the "slug" field.
func SlugLTE(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldLTE(FieldSlug, v))
}

// SlugContains applies the Contains predicate on the "slug" field.
func SlugContains(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldContains(FieldSlug, v))
}

// SlugHasPrefix applies the HasPrefix predicate on the "slug" field.
func SlugHasPrefix(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldHasPrefix(FieldSlug, v))
}

// SlugHasSuffix applies the HasSuffix predicate on the "slug" field.
func SlugHasSuffix(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldHasSuffix(FieldSlug, v))
}

// SlugEqualFold applies the EqualFold predicate on the "slug" field.
func SlugEqualFold(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldEqualFold(FieldSlug, v))
}

// SlugContainsFold applies the ContainsFold predicate on the "slug" field.
func SlugContainsFold(v string) predicate.Organisation {
	return predicate.Organisation(sql.FieldContainsFold(FieldSlug, v))
}

// ErasingAtEQ applies the EQ predicate on the "erasing_at" field.
func ErasingAtEQ(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldEQ(FieldErasingAt, v))
}

// ErasingAtNEQ applies the NEQ predicate on the "erasing_at" field.
func ErasingAtNEQ(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldNEQ(FieldErasingAt, v))
}

// ErasingAtIn applies the In predicate on the "erasing_at" field.
func ErasingAtIn(vs ...time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldIn(FieldErasingAt, vs...))
}

// ErasingAtNotIn applies the NotIn predicate on the "erasing_at" field.
func ErasingAtNotIn(vs ...time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldNotIn(FieldErasingAt, vs...))
}

// ErasingAtGT applies the GT predicate on the "erasing_at" field.
func ErasingAtGT(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldGT(FieldErasingAt, v))
}

// ErasingAtGTE applies the GTE predicate on the "erasing_at" field.
func ErasingAtGTE(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldGTE(FieldErasingAt, v))
}

// ErasingAtLT applies the LT predicate on the "erasing_at" field.
func ErasingAtLT(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldLT(FieldErasingAt, v))
}

// ErasingAtLTE applies the LTE predicate on the "erasing_at" field.
func ErasingAtLTE(v time.Time) predicate.Organisation {
	return predicate.Organisation(sql.FieldLTE(FieldErasingAt, v))
}

// ErasingAtIsNil applies the IsNil predicate on the "erasing_at" field.
func ErasingAtIsNil() predicate.Organisation {
	return predicate.Organisation(sql.FieldIsNull(FieldErasingAt))
}

// ErasingAtNotNil applies the NotNil predicate on the "erasing_at" field.
func ErasingAtNotNil() predicate.Organisation {
	return predicate.Organisation(sql.FieldNotNull(FieldErasingAt))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Organisation) predicate.Organisation {
	return predicate.Organisation(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Organisation) predicate.Organisation {
	return predicate.Organisation(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Organisation) predicate.Organisation {
	return predicate.Organisation(sql.NotPredicates(p))
}
