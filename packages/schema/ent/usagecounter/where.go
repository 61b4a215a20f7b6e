// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package usagecounter

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldOrgID, v))
}

// SubjectID applies equality check predicate on the "subject_id" field. It's identical to SubjectIDEQ.
func SubjectID(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldSubjectID, v))
}

// Quota applies equality check predicate on the "quota" field. It's identical to QuotaEQ.
func Quota(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldQuota, v))
}

// WindowStart applies equality check predicate on the "window_start" field. It's identical to WindowStartEQ.
func WindowStart(v time.Time) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldWindowStart, v))
}

// Used applies equality check predicate on the "used" field. It's identical to UsedEQ.
func Used(v int64) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldUsed, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLTE(FieldOrgID, v))
}

// SubjectIDEQ applies the EQ predicate on the "subject_id" field.
func SubjectIDEQ(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldSubjectID, v))
}

// SubjectIDNEQ applies the NEQ predicate on the "subject_id" field.
func SubjectIDNEQ(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNEQ(FieldSubjectID, v))
}

// SubjectIDIn applies the In predicate on the "subject_id" field.
func SubjectIDIn(vs ...key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldIn(FieldSubjectID, vs...))
}

// SubjectIDNotIn applies the NotIn predicate on the "subject_id" field.
func SubjectIDNotIn(vs ...key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNotIn(FieldSubjectID, vs...))
}

// SubjectIDGT applies the GT predicate on the "subject_id" field.
func SubjectIDGT(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGT(FieldSubjectID, v))
}

// SubjectIDGTE applies the GTE predicate on the "subject_id" field.
func SubjectIDGTE(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGTE(FieldSubjectID, v))
}

// SubjectIDLT applies the LT predicate on the "subject_id" field.
func SubjectIDLT(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLT(FieldSubjectID, v))
}

// SubjectIDLTE applies the LTE predicate on the "subject_id" field.
func SubjectIDLTE(v key.ID) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLTE(FieldSubjectID, v))
}

// QuotaEQ applies the EQ predicate on the "quota" field.
func QuotaEQ(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldQuota, v))
}

// QuotaNEQ applies the NEQ predicate on the "quota" field.
func QuotaNEQ(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNEQ(FieldQuota, v))
}

// QuotaIn applies the In predicate on the "quota" field.
func QuotaIn(vs ...string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldIn(FieldQuota, vs...))
}

// QuotaNotIn applies the NotIn predicate on the "quota" field.
func QuotaNotIn(vs ...string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNotIn(FieldQuota, vs...))
}

// QuotaGT applies the GT predicate on the "quota" field.
func QuotaGT(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGT(FieldQuota, v))
}

// QuotaGTE applies the GTE predicate on the "quota" field.
func QuotaGTE(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGTE(FieldQuota, v))
}

// QuotaLT applies the LT predicate on the "quota" field.
func QuotaLT(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLT(FieldQuota, v))
}

// QuotaLTE applies the LTE predicate on the "quota" field.
func QuotaLTE(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLTE(FieldQuota, v))
}

// QuotaContains applies the Contains predicate on the "quota" field.
func QuotaContains(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldContains(FieldQuota, v))
}

// QuotaHasPrefix applies the HasPrefix predicate on the "quota" field.
func QuotaHasPrefix(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldHasPrefix(FieldQuota, v))
}

// QuotaHasSuffix applies the HasSuffix predicate on the "quota" field.
func QuotaHasSuffix(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldHasSuffix(FieldQuota, v))
}

// QuotaEqualFold applies the EqualFold predicate on the "quota" field.
func QuotaEqualFold(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEqualFold(FieldQuota, v))
}

// QuotaContainsFold applies the ContainsFold predicate on the "quota" field.
func QuotaContainsFold(v string) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldContainsFold(FieldQuota, v))
}

// WindowStartEQ applies the EQ predicate on the "window_start" field.
func WindowStartEQ(v time.Time) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldWindowStart, v))
}

// WindowStartNEQ applies the NEQ predicate on the "window_start" field.
func WindowStartNEQ(v time.Time) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNEQ(FieldWindowStart, v))
}

// WindowStartIn applies the In predicate on the "window_start" field.
func WindowStartIn(vs ...time.Time) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldIn(FieldWindowStart, vs...))
}

// WindowStartNotIn applies the NotIn predicate on the "window_start" field.
func WindowStartNotIn(vs ...time.Time) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNotIn(FieldWindowStart, vs...))
}

// WindowStartGT applies the GT predicate on the "window_start" field.
func WindowStartGT(v time.Time) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGT(FieldWindowStart, v))
}

// WindowStartGTE applies the GTE predicate on the "window_start" field.
func WindowStartGTE(v time.Time) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGTE(FieldWindowStart, v))
}

// WindowStartLT applies the LT predicate on the "window_start" field.
func WindowStartLT(v time.Time) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLT(FieldWindowStart, v))
}

// WindowStartLTE applies the LTE predicate on the "window_start" field.
func WindowStartLTE(v time.Time) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLTE(FieldWindowStart, v))
}

// UsedEQ applies the EQ predicate on the "used" field.
func UsedEQ(v int64) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldEQ(FieldUsed, v))
}

// UsedNEQ applies the NEQ predicate on the "used" field.
func UsedNEQ(v int64) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNEQ(FieldUsed, v))
}

// UsedIn applies the In predicate on the "used" field.
func UsedIn(vs ...int64) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldIn(FieldUsed, vs...))
}

// UsedNotIn applies the NotIn predicate on the "used" field.
func UsedNotIn(vs ...int64) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldNotIn(FieldUsed, vs...))
}

// UsedGT applies the GT predicate on the "used" field.
func UsedGT(v int64) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGT(FieldUsed, v))
}

// UsedGTE applies the GTE predicate on the "used" field.
func UsedGTE(v int64) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldGTE(FieldUsed, v))
}

// UsedLT applies the LT predicate on the "used" field.
func UsedLT(v int64) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLT(FieldUsed, v))
}

// UsedLTE applies the LTE predicate on the "used" field.
func UsedLTE(v int64) predicate.UsageCounter {
	return predicate.UsageCounter(sql.FieldLTE(FieldUsed, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.UsageCounter) predicate.UsageCounter {
	return predicate.UsageCounter(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.UsageCounter) predicate.UsageCounter {
	return predicate.UsageCounter(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.UsageCounter) predicate.UsageCounter {
	return predicate.UsageCounter(sql.NotPredicates(p))
}
