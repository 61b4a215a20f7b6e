// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package job

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldCreatedAt, v))
}

// Kind applies equality check predicate on the "kind" field. It's identical to KindEQ.
func Kind(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldKind, v))
}

// SubjectID applies equality check predicate on the "subject_id" field. It's identical to SubjectIDEQ.
func SubjectID(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldSubjectID, v))
}

// State applies equality check predicate on the "state" field. It's identical to StateEQ.
func State(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldState, v))
}

// ReadyAt applies equality check predicate on the "ready_at" field. It's identical to ReadyAtEQ.
func ReadyAt(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldReadyAt, v))
}

// Owner applies equality check predicate on the "owner" field. It's identical to OwnerEQ.
func Owner(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldOwner, v))
}

// Lease applies equality check predicate on the "lease" field. It's identical to LeaseEQ.
func Lease(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldLease, v))
}

// Attempt applies equality check predicate on the "attempt" field. It's identical to AttemptEQ.
func Attempt(v int) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldAttempt, v))
}

// Reason applies equality check predicate on the "reason" field. It's identical to ReasonEQ.
func Reason(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldReason, v))
}

// TraceParent applies equality check predicate on the "trace_parent" field. It's identical to TraceParentEQ.
func TraceParent(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldTraceParent, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldCreatedAt, v))
}

// KindEQ applies the EQ predicate on the "kind" field.
func KindEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldKind, v))
}

// KindNEQ applies the NEQ predicate on the "kind" field.
func KindNEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldKind, v))
}

// KindIn applies the In predicate on the "kind" field.
func KindIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldKind, vs...))
}

// KindNotIn applies the NotIn predicate on the "kind" field.
func KindNotIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldKind, vs...))
}

// KindGT applies the GT predicate on the "kind" field.
func KindGT(v string) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldKind, v))
}

// KindGTE applies the GTE predicate on the "kind" field.
func KindGTE(v string) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldKind, v))
}

// KindLT applies the LT predicate on the "kind" field.
func KindLT(v string) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldKind, v))
}

// KindLTE applies the LTE predicate on the "kind" field.
func KindLTE(v string) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldKind, v))
}

// KindContains applies the Contains predicate on the "kind" field.
func KindContains(v string) predicate.Job {
	return predicate.Job(sql.FieldContains(FieldKind, v))
}

// KindHasPrefix applies the HasPrefix predicate on the "kind" field.
func KindHasPrefix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasPrefix(FieldKind, v))
}

// KindHasSuffix applies the HasSuffix predicate on the "kind" field.
func KindHasSuffix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasSuffix(FieldKind, v))
}

// KindEqualFold applies the EqualFold predicate on the "kind" field.
func KindEqualFold(v string) predicate.Job {
	return predicate.Job(sql.FieldEqualFold(FieldKind, v))
}

// KindContainsFold applies the ContainsFold predicate on the "kind" field.
func KindContainsFold(v string) predicate.Job {
	return predicate.Job(sql.FieldContainsFold(FieldKind, v))
}

// SubjectIDEQ applies the EQ predicate on the "subject_id" field.
func SubjectIDEQ(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldSubjectID, v))
}

// SubjectIDNEQ applies the NEQ predicate on the "subject_id" field.
func SubjectIDNEQ(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldSubjectID, v))
}

// SubjectIDIn applies the In predicate on the "subject_id" field.
func SubjectIDIn(vs ...key.ID) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldSubjectID, vs...))
}

// SubjectIDNotIn applies the NotIn predicate on the "subject_id" field.
func SubjectIDNotIn(vs ...key.ID) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldSubjectID, vs...))
}

// SubjectIDGT applies the GT predicate on the "subject_id" field.
func SubjectIDGT(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldSubjectID, v))
}

// SubjectIDGTE applies the GTE predicate on the "subject_id" field.
func SubjectIDGTE(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldSubjectID, v))
}

// SubjectIDLT applies the LT predicate on the "subject_id" field.
func SubjectIDLT(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldSubjectID, v))
}

// SubjectIDLTE applies the LTE predicate on the "subject_id" field.
func SubjectIDLTE(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldSubjectID, v))
}

// StateEQ applies the EQ predicate on the "state" field.
func StateEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldState, v))
}

// StateNEQ applies the NEQ predicate on the "state" field.
func StateNEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldState, v))
}

// StateIn applies the In predicate on the "state" field.
func StateIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldState, vs...))
}

// StateNotIn applies the NotIn predicate on the "state" field.
func StateNotIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldState, vs...))
}

// StateGT applies the GT predicate on the "state" field.
func StateGT(v string) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldState, v))
}

// StateGTE applies the GTE predicate on the "state" field.
func StateGTE(v string) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldState, v))
}

// StateLT applies the LT predicate on the "state" field.
func StateLT(v string) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldState, v))
}

// StateLTE applies the LTE predicate on the "state" field.
func StateLTE(v string) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldState, v))
}

// StateContains applies the Contains predicate on the "state" field.
func StateContains(v string) predicate.Job {
	return predicate.Job(sql.FieldContains(FieldState, v))
}

// StateHasPrefix applies the HasPrefix predicate on the "state" field.
func StateHasPrefix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasPrefix(FieldState, v))
}

// StateHasSuffix applies the HasSuffix predicate on the "state" field.
func StateHasSuffix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasSuffix(FieldState, v))
}

// StateEqualFold applies the EqualFold predicate on the "state" field.
func StateEqualFold(v string) predicate.Job {
	return predicate.Job(sql.FieldEqualFold(FieldState, v))
}

// StateContainsFold applies the ContainsFold predicate on the "state" field.
func StateContainsFold(v string) predicate.Job {
	return predicate.Job(sql.FieldContainsFold(FieldState, v))
}

// ReadyAtEQ applies the EQ predicate on the "ready_at" field.
func ReadyAtEQ(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldReadyAt, v))
}

// ReadyAtNEQ applies the NEQ predicate on the "ready_at" field.
func ReadyAtNEQ(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldReadyAt, v))
}

// ReadyAtIn applies the In predicate on the "ready_at" field.
func ReadyAtIn(vs ...time.Time) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldReadyAt, vs...))
}

// ReadyAtNotIn applies the NotIn predicate on the "ready_at" field.
func ReadyAtNotIn(vs ...time.Time) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldReadyAt, vs...))
}

// ReadyAtGT applies the GT predicate on the "ready_at" field.
func ReadyAtGT(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldReadyAt, v))
}

// ReadyAtGTE applies the GTE predicate on the "ready_at" field.
func ReadyAtGTE(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldReadyAt, v))
}

// ReadyAtLT applies the LT predicate on the "ready_at" field.
func ReadyAtLT(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldReadyAt, v))
}

// ReadyAtLTE applies the LTE predicate on the "ready_at" field.
func ReadyAtLTE(v time.Time) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldReadyAt, v))
}

// OwnerEQ applies the EQ predicate on the "owner" field.
func OwnerEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldOwner, v))
}

// OwnerNEQ applies the NEQ predicate on the "owner" field.
func OwnerNEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldOwner, v))
}

// OwnerIn applies the In predicate on the "owner" field.
func OwnerIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldOwner, vs...))
}

// OwnerNotIn applies the NotIn predicate on the "owner" field.
func OwnerNotIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldOwner, vs...))
}

// OwnerGT applies the GT predicate on the "owner" field.
func OwnerGT(v string) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldOwner, v))
}

// OwnerGTE applies the GTE predicate on the "owner" field.
func OwnerGTE(v string) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldOwner, v))
}

// OwnerLT applies the LT predicate on the "owner" field.
func OwnerLT(v string) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldOwner, v))
}

// OwnerLTE applies the LTE predicate on the "owner" field.
func OwnerLTE(v string) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldOwner, v))
}

// OwnerContains applies the Contains predicate on the "owner" field.
func OwnerContains(v string) predicate.Job {
	return predicate.Job(sql.FieldContains(FieldOwner, v))
}

// OwnerHasPrefix applies the HasPrefix predicate on the "owner" field.
func OwnerHasPrefix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasPrefix(FieldOwner, v))
}

// OwnerHasSuffix applies the HasSuffix predicate on the "owner" field.
func OwnerHasSuffix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasSuffix(FieldOwner, v))
}

// OwnerEqualFold applies the EqualFold predicate on the "owner" field.
func OwnerEqualFold(v string) predicate.Job {
	return predicate.Job(sql.FieldEqualFold(FieldOwner, v))
}

// OwnerContainsFold applies the ContainsFold predicate on the "owner" field.
func OwnerContainsFold(v string) predicate.Job {
	return predicate.Job(sql.FieldContainsFold(FieldOwner, v))
}

// LeaseEQ applies the EQ predicate on the "lease" field.
func LeaseEQ(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldLease, v))
}

// LeaseNEQ applies the NEQ predicate on the "lease" field.
func LeaseNEQ(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldLease, v))
}

// LeaseIn applies the In predicate on the "lease" field.
func LeaseIn(vs ...key.ID) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldLease, vs...))
}

// LeaseNotIn applies the NotIn predicate on the "lease" field.
func LeaseNotIn(vs ...key.ID) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldLease, vs...))
}

// LeaseGT applies the GT predicate on the "lease" field.
func LeaseGT(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldLease, v))
}

// LeaseGTE applies the GTE predicate on the "lease" field.
func LeaseGTE(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldLease, v))
}

// LeaseLT applies the LT predicate on the "lease" field.
func LeaseLT(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldLease, v))
}

// LeaseLTE applies the LTE predicate on the "lease" field.
func LeaseLTE(v key.ID) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldLease, v))
}

// AttemptEQ applies the EQ predicate on the "attempt" field.
func AttemptEQ(v int) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldAttempt, v))
}

// AttemptNEQ applies the NEQ predicate on the "attempt" field.
func AttemptNEQ(v int) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldAttempt, v))
}

// AttemptIn applies the In predicate on the "attempt" field.
func AttemptIn(vs ...int) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldAttempt, vs...))
}

// AttemptNotIn applies the NotIn predicate on the "attempt" field.
func AttemptNotIn(vs ...int) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldAttempt, vs...))
}

// AttemptGT applies the GT predicate on the "attempt" field.
func AttemptGT(v int) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldAttempt, v))
}

// AttemptGTE applies the GTE predicate on the "attempt" field.
func AttemptGTE(v int) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldAttempt, v))
}

// AttemptLT applies the LT predicate on the "attempt" field.
func AttemptLT(v int) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldAttempt, v))
}

// AttemptLTE applies the LTE predicate on the "attempt" field.
func AttemptLTE(v int) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldAttempt, v))
}

// ReasonEQ applies the EQ predicate on the "reason" field.
func ReasonEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldReason, v))
}

// ReasonNEQ applies the NEQ predicate on the "reason" field.
func ReasonNEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldReason, v))
}

// ReasonIn applies the In predicate on the "reason" field.
func ReasonIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldReason, vs...))
}

// ReasonNotIn applies the NotIn predicate on the "reason" field.
func ReasonNotIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldReason, vs...))
}

// ReasonGT applies the GT predicate on the "reason" field.
func ReasonGT(v string) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldReason, v))
}

// ReasonGTE applies the GTE predicate on the "reason" field.
func ReasonGTE(v string) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldReason, v))
}

// ReasonLT applies the LT predicate on the "reason" field.
func ReasonLT(v string) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldReason, v))
}

// ReasonLTE applies the LTE predicate on the "reason" field.
func ReasonLTE(v string) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldReason, v))
}

// ReasonContains applies the Contains predicate on the "reason" field.
func ReasonContains(v string) predicate.Job {
	return predicate.Job(sql.FieldContains(FieldReason, v))
}

// ReasonHasPrefix applies the HasPrefix predicate on the "reason" field.
func ReasonHasPrefix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasPrefix(FieldReason, v))
}

// ReasonHasSuffix applies the HasSuffix predicate on the "reason" field.
func ReasonHasSuffix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasSuffix(FieldReason, v))
}

// ReasonEqualFold applies the EqualFold predicate on the "reason" field.
func ReasonEqualFold(v string) predicate.Job {
	return predicate.Job(sql.FieldEqualFold(FieldReason, v))
}

// ReasonContainsFold applies the ContainsFold predicate on the "reason" field.
func ReasonContainsFold(v string) predicate.Job {
	return predicate.Job(sql.FieldContainsFold(FieldReason, v))
}

// TraceParentEQ applies the EQ predicate on the "trace_parent" field.
func TraceParentEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldEQ(FieldTraceParent, v))
}

// TraceParentNEQ applies the NEQ predicate on the "trace_parent" field.
func TraceParentNEQ(v string) predicate.Job {
	return predicate.Job(sql.FieldNEQ(FieldTraceParent, v))
}

// TraceParentIn applies the In predicate on the "trace_parent" field.
func TraceParentIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldIn(FieldTraceParent, vs...))
}

// TraceParentNotIn applies the NotIn predicate on the "trace_parent" field.
func TraceParentNotIn(vs ...string) predicate.Job {
	return predicate.Job(sql.FieldNotIn(FieldTraceParent, vs...))
}

// TraceParentGT applies the GT predicate on the "trace_parent" field.
func TraceParentGT(v string) predicate.Job {
	return predicate.Job(sql.FieldGT(FieldTraceParent, v))
}

// TraceParentGTE applies the GTE predicate on the "trace_parent" field.
func TraceParentGTE(v string) predicate.Job {
	return predicate.Job(sql.FieldGTE(FieldTraceParent, v))
}

// TraceParentLT applies the LT predicate on the "trace_parent" field.
func TraceParentLT(v string) predicate.Job {
	return predicate.Job(sql.FieldLT(FieldTraceParent, v))
}

// TraceParentLTE applies the LTE predicate on the "trace_parent" field.
func TraceParentLTE(v string) predicate.Job {
	return predicate.Job(sql.FieldLTE(FieldTraceParent, v))
}

// TraceParentContains applies the Contains predicate on the "trace_parent" field.
func TraceParentContains(v string) predicate.Job {
	return predicate.Job(sql.FieldContains(FieldTraceParent, v))
}

// TraceParentHasPrefix applies the HasPrefix predicate on the "trace_parent" field.
func TraceParentHasPrefix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasPrefix(FieldTraceParent, v))
}

// TraceParentHasSuffix applies the HasSuffix predicate on the "trace_parent" field.
func TraceParentHasSuffix(v string) predicate.Job {
	return predicate.Job(sql.FieldHasSuffix(FieldTraceParent, v))
}

// TraceParentIsNil applies the IsNil predicate on the "trace_parent" field.
func TraceParentIsNil() predicate.Job {
	return predicate.Job(sql.FieldIsNull(FieldTraceParent))
}

// TraceParentNotNil applies the NotNil predicate on the "trace_parent" field.
func TraceParentNotNil() predicate.Job {
	return predicate.Job(sql.FieldNotNull(FieldTraceParent))
}

// TraceParentEqualFold applies the EqualFold predicate on the "trace_parent" field.
func TraceParentEqualFold(v string) predicate.Job {
	return predicate.Job(sql.FieldEqualFold(FieldTraceParent, v))
}

// TraceParentContainsFold applies the ContainsFold predicate on the "trace_parent" field.
func TraceParentContainsFold(v string) predicate.Job {
	return predicate.Job(sql.FieldContainsFold(FieldTraceParent, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Job) predicate.Job {
	return predicate.Job(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Job) predicate.Job {
	return predicate.Job(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Job) predicate.Job {
	return predicate.Job(sql.NotPredicates(p))
}
