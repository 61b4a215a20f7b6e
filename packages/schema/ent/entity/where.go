// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package entity

import (
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldOrgID, v))
}

// Folded applies equality check predicate on the "folded" field. It's identical to FoldedEQ.
func Folded(v string) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldFolded, v))
}

// Name applies equality check predicate on the "name" field. It's identical to NameEQ.
func Name(v string) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldName, v))
}

// NamedBy applies equality check predicate on the "named_by" field. It's identical to NamedByEQ.
func NamedBy(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldNamedBy, v))
}

// Kind applies equality check predicate on the "kind" field. It's identical to KindEQ.
func Kind(v string) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldKind, v))
}

// Passages applies equality check predicate on the "passages" field. It's identical to PassagesEQ.
func Passages(v int) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldPassages, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldLTE(FieldOrgID, v))
}

// FoldedEQ applies the EQ predicate on the "folded" field.
func FoldedEQ(v string) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldFolded, v))
}

// FoldedNEQ applies the NEQ predicate on the "folded" field.
func FoldedNEQ(v string) predicate.Entity {
	return predicate.Entity(sql.FieldNEQ(FieldFolded, v))
}

// FoldedIn applies the In predicate on the "folded" field.
func FoldedIn(vs ...string) predicate.Entity {
	return predicate.Entity(sql.FieldIn(FieldFolded, vs...))
}

// FoldedNotIn applies the NotIn predicate on the "folded" field.
func FoldedNotIn(vs ...string) predicate.Entity {
	return predicate.Entity(sql.FieldNotIn(FieldFolded, vs...))
}

// FoldedGT applies the GT predicate on the "folded" field.
func FoldedGT(v string) predicate.Entity {
	return predicate.Entity(sql.FieldGT(FieldFolded, v))
}

// FoldedGTE applies the GTE predicate on the "folded" field.
func FoldedGTE(v string) predicate.Entity {
	return predicate.Entity(sql.FieldGTE(FieldFolded, v))
}

// FoldedLT applies the LT predicate on the "folded" field.
func FoldedLT(v string) predicate.Entity {
	return predicate.Entity(sql.FieldLT(FieldFolded, v))
}

// FoldedLTE applies the LTE predicate on the "folded" field.
func FoldedLTE(v string) predicate.Entity {
	return predicate.Entity(sql.FieldLTE(FieldFolded, v))
}

// FoldedContains applies the Contains predicate on the "folded" field.
func FoldedContains(v string) predicate.Entity {
	return predicate.Entity(sql.FieldContains(FieldFolded, v))
}

// FoldedHasPrefix applies the HasPrefix predicate on the "folded" field.
func FoldedHasPrefix(v string) predicate.Entity {
	return predicate.Entity(sql.FieldHasPrefix(FieldFolded, v))
}

// FoldedHasSuffix applies the HasSuffix predicate on the "folded" field.
func FoldedHasSuffix(v string) predicate.Entity {
	return predicate.Entity(sql.FieldHasSuffix(FieldFolded, v))
}

// FoldedEqualFold applies the EqualFold predicate on the "folded" field.
func FoldedEqualFold(v string) predicate.Entity {
	return predicate.Entity(sql.FieldEqualFold(FieldFolded, v))
}

// FoldedContainsFold applies the ContainsFold predicate on the "folded" field.
func FoldedContainsFold(v string) predicate.Entity {
	return predicate.Entity(sql.FieldContainsFold(FieldFolded, v))
}

// NameEQ applies the EQ predicate on the "name" field.
func NameEQ(v string) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldName, v))
}

// NameNEQ applies the NEQ predicate on the "name" field.
func NameNEQ(v string) predicate.Entity {
	return predicate.Entity(sql.FieldNEQ(FieldName, v))
}

// NameIn applies the In predicate on the "name" field.
func NameIn(vs ...string) predicate.Entity {
	return predicate.Entity(sql.FieldIn(FieldName, vs...))
}

// NameNotIn applies the NotIn predicate on the "name" field.
func NameNotIn(vs ...string) predicate.Entity {
	return predicate.Entity(sql.FieldNotIn(FieldName, vs...))
}

// NameGT applies the GT predicate on the "name" field.
func NameGT(v string) predicate.Entity {
	return predicate.Entity(sql.FieldGT(FieldName, v))
}

// NameGTE applies the GTE predicate on the "name" field.
func NameGTE(v string) predicate.Entity {
	return predicate.Entity(sql.FieldGTE(FieldName, v))
}

// NameLT applies the LT predicate on the "name" field.
func NameLT(v string) predicate.Entity {
	return predicate.Entity(sql.FieldLT(FieldName, v))
}

// NameLTE applies the LTE predicate on the "name" field.
func NameLTE(v string) predicate.Entity {
	return predicate.Entity(sql.FieldLTE(FieldName, v))
}

// NameContains applies the Contains predicate on the "name" field.
func NameContains(v string) predicate.Entity {
	return predicate.Entity(sql.FieldContains(FieldName, v))
}

// NameHasPrefix applies the HasPrefix predicate on the "name" field.
func NameHasPrefix(v string) predicate.Entity {
	return predicate.Entity(sql.FieldHasPrefix(FieldName, v))
}

// NameHasSuffix applies the HasSuffix predicate on the "name" field.
func NameHasSuffix(v string) predicate.Entity {
	return predicate.Entity(sql.FieldHasSuffix(FieldName, v))
}

// NameEqualFold applies the EqualFold predicate on the "name" field.
func NameEqualFold(v string) predicate.Entity {
	return predicate.Entity(sql.FieldEqualFold(FieldName, v))
}

// NameContainsFold applies the ContainsFold predicate on the "name" field.
func NameContainsFold(v string) predicate.Entity {
	return predicate.Entity(sql.FieldContainsFold(FieldName, v))
}

// NamedByEQ applies the EQ predicate on the "named_by" field.
func NamedByEQ(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldNamedBy, v))
}

// NamedByNEQ applies the NEQ predicate on the "named_by" field.
func NamedByNEQ(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldNEQ(FieldNamedBy, v))
}

// NamedByIn applies the In predicate on the "named_by" field.
func NamedByIn(vs ...key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldIn(FieldNamedBy, vs...))
}

// NamedByNotIn applies the NotIn predicate on the "named_by" field.
func NamedByNotIn(vs ...key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldNotIn(FieldNamedBy, vs...))
}

// NamedByGT applies the GT predicate on the "named_by" field.
func NamedByGT(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldGT(FieldNamedBy, v))
}

// NamedByGTE applies the GTE predicate on the "named_by" field.
func NamedByGTE(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldGTE(FieldNamedBy, v))
}

// NamedByLT applies the LT predicate on the "named_by" field.
func NamedByLT(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldLT(FieldNamedBy, v))
}

// NamedByLTE applies the LTE predicate on the "named_by" field.
func NamedByLTE(v key.ID) predicate.Entity {
	return predicate.Entity(sql.FieldLTE(FieldNamedBy, v))
}

// NamedByIsNil applies the IsNil predicate on the "named_by" field.
func NamedByIsNil() predicate.Entity {
	return predicate.Entity(sql.FieldIsNull(FieldNamedBy))
}

// NamedByNotNil applies the NotNil predicate on the "named_by" field.
func NamedByNotNil() predicate.Entity {
	return predicate.Entity(sql.FieldNotNull(FieldNamedBy))
}

// KindEQ applies the EQ predicate on the "kind" field.
func KindEQ(v string) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldKind, v))
}

// KindNEQ applies the NEQ predicate on the "kind" field.
func KindNEQ(v string) predicate.Entity {
	return predicate.Entity(sql.FieldNEQ(FieldKind, v))
}

// KindIn applies the In predicate on the "kind" field.
func KindIn(vs ...string) predicate.Entity {
	return predicate.Entity(sql.FieldIn(FieldKind, vs...))
}

// KindNotIn applies the NotIn predicate on the "kind" field.
func KindNotIn(vs ...string) predicate.Entity {
	return predicate.Entity(sql.FieldNotIn(FieldKind, vs...))
}

// KindGT applies the GT predicate on the "kind" field.
func KindGT(v string) predicate.Entity {
	return predicate.Entity(sql.FieldGT(FieldKind, v))
}

// KindGTE applies the GTE predicate on the "kind" field.
func KindGTE(v string) predicate.Entity {
	return predicate.Entity(sql.FieldGTE(FieldKind, v))
}

// KindLT applies the LT predicate on the "kind" field.
func KindLT(v string) predicate.Entity {
	return predicate.Entity(sql.FieldLT(FieldKind, v))
}

// KindLTE applies the LTE predicate on the "kind" field.
func KindLTE(v string) predicate.Entity {
	return predicate.Entity(sql.FieldLTE(FieldKind, v))
}

// KindContains applies the Contains predicate on the "kind" field.
func KindContains(v string) predicate.Entity {
	return predicate.Entity(sql.FieldContains(FieldKind, v))
}

// KindHasPrefix applies the HasPrefix predicate on the "kind" field.
func KindHasPrefix(v string) predicate.Entity {
	return predicate.Entity(sql.FieldHasPrefix(FieldKind, v))
}

// KindHasSuffix applies the HasSuffix predicate on the "kind" field.
func KindHasSuffix(v string) predicate.Entity {
	return predicate.Entity(sql.FieldHasSuffix(FieldKind, v))
}

// KindEqualFold applies the EqualFold predicate on the "kind" field.
func KindEqualFold(v string) predicate.Entity {
	return predicate.Entity(sql.FieldEqualFold(FieldKind, v))
}

// KindContainsFold applies the ContainsFold predicate on the "kind" field.
func KindContainsFold(v string) predicate.Entity {
	return predicate.Entity(sql.FieldContainsFold(FieldKind, v))
}

// PassagesEQ applies the EQ predicate on the "passages" field.
func PassagesEQ(v int) predicate.Entity {
	return predicate.Entity(sql.FieldEQ(FieldPassages, v))
}

// PassagesNEQ applies the NEQ predicate on the "passages" field.
func PassagesNEQ(v int) predicate.Entity {
	return predicate.Entity(sql.FieldNEQ(FieldPassages, v))
}

// PassagesIn applies the In predicate on the "passages" field.
func PassagesIn(vs ...int) predicate.Entity {
	return predicate.Entity(sql.FieldIn(FieldPassages, vs...))
}

// PassagesNotIn applies the NotIn predicate on the "passages" field.
func PassagesNotIn(vs ...int) predicate.Entity {
	return predicate.Entity(sql.FieldNotIn(FieldPassages, vs...))
}

// PassagesGT applies the GT predicate on the "passages" field.
func PassagesGT(v int) predicate.Entity {
	return predicate.Entity(sql.FieldGT(FieldPassages, v))
}

// PassagesGTE applies the GTE predicate on the "passages" field.
func PassagesGTE(v int) predicate.Entity {
	return predicate.Entity(sql.FieldGTE(FieldPassages, v))
}

// PassagesLT applies the LT predicate on the "passages" field.
func PassagesLT(v int) predicate.Entity {
	return predicate.Entity(sql.FieldLT(FieldPassages, v))
}

// PassagesLTE applies the LTE predicate on the "passages" field.
func PassagesLTE(v int) predicate.Entity {
	return predicate.Entity(sql.FieldLTE(FieldPassages, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Entity) predicate.Entity {
	return predicate.Entity(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Entity) predicate.Entity {
	return predicate.Entity(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Entity) predicate.Entity {
	return predicate.Entity(sql.NotPredicates(p))
}
