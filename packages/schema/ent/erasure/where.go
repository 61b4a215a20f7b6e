// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package erasure

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldCreatedAt, v))
}

// Kind applies equality check predicate on the "kind" field. It's identical to KindEQ.
func Kind(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldKind, v))
}

// SubjectID applies equality check predicate on the "subject_id" field. It's identical to SubjectIDEQ.
func SubjectID(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldSubjectID, v))
}

// RequestedBy applies equality check predicate on the "requested_by" field. It's identical to RequestedByEQ.
func RequestedBy(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldRequestedBy, v))
}

// State applies equality check predicate on the "state" field. It's identical to StateEQ.
func State(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldState, v))
}

// FinishedAt applies equality check predicate on the "finished_at" field. It's identical to FinishedAtEQ.
func FinishedAt(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldFinishedAt, v))
}

// Counts applies equality check predicate on the "counts" field. It's identical to CountsEQ.
func Counts(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldCounts, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldCreatedAt, v))
}

// KindEQ applies the EQ predicate on the "kind" field.
func KindEQ(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldKind, v))
}

// KindNEQ applies the NEQ predicate on the "kind" field.
func KindNEQ(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldKind, v))
}

// KindIn applies the In predicate on the "kind" field.
func KindIn(vs ...string) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldKind, vs...))
}

// KindNotIn applies the NotIn predicate on the "kind" field.
func KindNotIn(vs ...string) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldKind, vs...))
}

// KindGT applies the GT predicate on the "kind" field.
func KindGT(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldKind, v))
}

// KindGTE applies the GTE predicate on the "kind" field.
func KindGTE(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldKind, v))
}

// KindLT applies the LT predicate on the "kind" field.
func KindLT(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldKind, v))
}

// KindLTE applies the LTE predicate on the "kind" field.
func KindLTE(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldKind, v))
}

// KindContains applies the Contains predicate on the "kind" field.
func KindContains(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldContains(FieldKind, v))
}

// KindHasPrefix applies the HasPrefix predicate on the "kind" field.
func KindHasPrefix(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldHasPrefix(FieldKind, v))
}

// KindHasSuffix applies the HasSuffix predicate on the "kind" field.
func KindHasSuffix(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldHasSuffix(FieldKind, v))
}

// KindEqualFold applies the EqualFold predicate on the "kind" field.
func KindEqualFold(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEqualFold(FieldKind, v))
}

// KindContainsFold applies the ContainsFold predicate on the "kind" field.
func KindContainsFold(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldContainsFold(FieldKind, v))
}

// SubjectIDEQ applies the EQ predicate on the "subject_id" field.
func SubjectIDEQ(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldSubjectID, v))
}

// SubjectIDNEQ applies the NEQ predicate on the "subject_id" field.
func SubjectIDNEQ(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldSubjectID, v))
}

// SubjectIDIn applies the In predicate on the "subject_id" field.
func SubjectIDIn(vs ...key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldSubjectID, vs...))
}

// SubjectIDNotIn applies the NotIn predicate on the "subject_id" field.
func SubjectIDNotIn(vs ...key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldSubjectID, vs...))
}

// SubjectIDGT applies the GT predicate on the "subject_id" field.
func SubjectIDGT(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldSubjectID, v))
}

// SubjectIDGTE applies the GTE predicate on the "subject_id" field.
func SubjectIDGTE(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldSubjectID, v))
}

// SubjectIDLT applies the LT predicate on the "subject_id" field.
func SubjectIDLT(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldSubjectID, v))
}

// SubjectIDLTE applies the LTE predicate on the "subject_id" field.
func SubjectIDLTE(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldSubjectID, v))
}

// RequestedByEQ applies the EQ predicate on the "requested_by" field.
func RequestedByEQ(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldRequestedBy, v))
}

// RequestedByNEQ applies the NEQ predicate on the "requested_by" field.
func RequestedByNEQ(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldRequestedBy, v))
}

// RequestedByIn applies the In predicate on the "requested_by" field.
func RequestedByIn(vs ...key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldRequestedBy, vs...))
}

// RequestedByNotIn applies the NotIn predicate on the "requested_by" field.
func RequestedByNotIn(vs ...key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldRequestedBy, vs...))
}

// RequestedByGT applies the GT predicate on the "requested_by" field.
func RequestedByGT(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldRequestedBy, v))
}

// RequestedByGTE applies the GTE predicate on the "requested_by" field.
func RequestedByGTE(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldRequestedBy, v))
}

// RequestedByLT applies the LT predicate on the "requested_by" field.
func RequestedByLT(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldRequestedBy, v))
}

// RequestedByLTE applies the LTE predicate on the "requested_by" field.
func RequestedByLTE(v key.ID) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldRequestedBy, v))
}

// StateEQ applies the EQ predicate on the "state" field.
func StateEQ(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldState, v))
}

// StateNEQ applies the NEQ predicate on the "state" field.
func StateNEQ(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldState, v))
}

// StateIn applies the In predicate on the "state" field.
func StateIn(vs ...string) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldState, vs...))
}

// StateNotIn applies the NotIn predicate on the "state" field.
func StateNotIn(vs ...string) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldState, vs...))
}

// StateGT applies the GT predicate on the "state" field.
func StateGT(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldState, v))
}

// StateGTE applies the GTE predicate on the "state" field.
func StateGTE(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldState, v))
}

// StateLT applies the LT predicate on the "state" field.
func StateLT(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldState, v))
}

// StateLTE applies the LTE predicate on the "state" field.
func StateLTE(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldState, v))
}

// StateContains applies the Contains predicate on the "state" field.
func StateContains(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldContains(FieldState, v))
}

// StateHasPrefix applies the HasPrefix predicate on the "state" field.
func StateHasPrefix(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldHasPrefix(FieldState, v))
}

// StateHasSuffix applies the HasSuffix predicate on the "state" field.
func StateHasSuffix(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldHasSuffix(FieldState, v))
}

// StateEqualFold applies the EqualFold predicate on the "state" field.
func StateEqualFold(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEqualFold(FieldState, v))
}

// StateContainsFold applies the ContainsFold predicate on the "state" field.
func StateContainsFold(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldContainsFold(FieldState, v))
}

// FinishedAtEQ applies the EQ predicate on the "finished_at" field.
func FinishedAtEQ(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldFinishedAt, v))
}

// FinishedAtNEQ applies the NEQ predicate on the "finished_at" field.
func FinishedAtNEQ(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldFinishedAt, v))
}

// FinishedAtIn applies the In predicate on the "finished_at" field.
func FinishedAtIn(vs ...time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldFinishedAt, vs...))
}

// FinishedAtNotIn applies the NotIn predicate on the "finished_at" field.
func FinishedAtNotIn(vs ...time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldFinishedAt, vs...))
}

// FinishedAtGT applies the GT predicate on the "finished_at" field.
func FinishedAtGT(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldFinishedAt, v))
}

// FinishedAtGTE applies the GTE predicate on the "finished_at" field.
func FinishedAtGTE(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldFinishedAt, v))
}

// FinishedAtLT applies the LT predicate on the "finished_at" field.
func FinishedAtLT(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldFinishedAt, v))
}

// FinishedAtLTE applies the LTE predicate on the "finished_at" field.
func FinishedAtLTE(v time.Time) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldFinishedAt, v))
}

// FinishedAtIsNil applies the IsNil predicate on the "finished_at" field.
func FinishedAtIsNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldIsNull(FieldFinishedAt))
}

// FinishedAtNotNil applies the NotNil predicate on the "finished_at" field.
func FinishedAtNotNil() predicate.Erasure {
	return predicate.Erasure(sql.FieldNotNull(FieldFinishedAt))
}

// CountsEQ applies the EQ predicate on the "counts" field.
func CountsEQ(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEQ(FieldCounts, v))
}

// CountsNEQ applies the NEQ predicate on the "counts" field.
func CountsNEQ(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldNEQ(FieldCounts, v))
}

// CountsIn applies the In predicate on the "counts" field.
func CountsIn(vs ...string) predicate.Erasure {
	return predicate.Erasure(sql.FieldIn(FieldCounts, vs...))
}

// CountsNotIn applies the NotIn predicate on the "counts" field.
func CountsNotIn(vs ...string) predicate.Erasure {
	return predicate.Erasure(sql.FieldNotIn(FieldCounts, vs...))
}

// CountsGT applies the GT predicate on the "counts" field.
func CountsGT(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldGT(FieldCounts, v))
}

// CountsGTE applies the GTE predicate on the "counts" field.
func CountsGTE(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldGTE(FieldCounts, v))
}

// CountsLT applies the LT predicate on the "counts" field.
func CountsLT(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldLT(FieldCounts, v))
}

// CountsLTE applies the LTE predicate on the "counts" field.
func CountsLTE(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldLTE(FieldCounts, v))
}

// CountsContains applies the Contains predicate on the "counts" field.
func CountsContains(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldContains(FieldCounts, v))
}

// CountsHasPrefix applies the HasPrefix predicate on the "counts" field.
func CountsHasPrefix(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldHasPrefix(FieldCounts, v))
}

// CountsHasSuffix applies the HasSuffix predicate on the "counts" field.
func CountsHasSuffix(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldHasSuffix(FieldCounts, v))
}

// CountsEqualFold applies the EqualFold predicate on the "counts" field.
func CountsEqualFold(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldEqualFold(FieldCounts, v))
}

// CountsContainsFold applies the ContainsFold predicate on the "counts" field.
func CountsContainsFold(v string) predicate.Erasure {
	return predicate.Erasure(sql.FieldContainsFold(FieldCounts, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Erasure) predicate.Erasure {
	return predicate.Erasure(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Erasure) predicate.Erasure {
	return predicate.Erasure(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Erasure) predicate.Erasure {
	return predicate.Erasure(sql.NotPredicates(p))
}
