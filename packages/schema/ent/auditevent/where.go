// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package auditevent

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldCreatedAt, v))
}

// Seq applies equality check predicate on the "seq" field. It's identical to SeqEQ.
func Seq(v int64) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldSeq, v))
}

// ActorID applies equality check predicate on the "actor_id" field. It's identical to ActorIDEQ.
func ActorID(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldActorID, v))
}

// ActorSystem applies equality check predicate on the "actor_system" field. It's identical to ActorSystemEQ.
func ActorSystem(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldActorSystem, v))
}

// Action applies equality check predicate on the "action" field. It's identical to ActionEQ.
func Action(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldAction, v))
}

// TargetKind applies equality check predicate on the "target_kind" field. It's identical to TargetKindEQ.
func TargetKind(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldTargetKind, v))
}

// TargetID applies equality check predicate on the "target_id" field. It's identical to TargetIDEQ.
func TargetID(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldTargetID, v))
}

// Detail applies equality check predicate on the "detail" field. It's identical to DetailEQ.
func Detail(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldDetail, v))
}

// RequestID applies equality check predicate on the "request_id" field. It's identical to RequestIDEQ.
func RequestID(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldRequestID, v))
}

// PrevHash applies equality check predicate on the "prev_hash" field. It's identical to PrevHashEQ.
func PrevHash(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldPrevHash, v))
}

// Hash applies equality check predicate on the "hash" field. It's identical to HashEQ.
func Hash(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldHash, v))
}

// DetailHash applies equality check predicate on the "detail_hash" field. It's identical to DetailHashEQ.
func DetailHash(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldDetailHash, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldCreatedAt, v))
}

// SeqEQ applies the EQ predicate on the "seq" field.
func SeqEQ(v int64) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldSeq, v))
}

// SeqNEQ applies the NEQ predicate on the "seq" field.
func SeqNEQ(v int64) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldSeq, v))
}

// SeqIn applies the In predicate on the "seq" field.
func SeqIn(vs ...int64) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldSeq, vs...))
}

// SeqNotIn applies the NotIn predicate on the "seq" field.
func SeqNotIn(vs ...int64) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldSeq, vs...))
}

// SeqGT applies the GT predicate on the "seq" field.
func SeqGT(v int64) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldSeq, v))
}

// SeqGTE applies the GTE predicate on the "seq" field.
func SeqGTE(v int64) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldSeq, v))
}

// SeqLT applies the LT predicate on the "seq" field.
func SeqLT(v int64) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldSeq, v))
}

// SeqLTE applies the LTE predicate on the "seq" field.
func SeqLTE(v int64) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldSeq, v))
}

// ActorIDEQ applies the EQ predicate on the "actor_id" field.
func ActorIDEQ(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldActorID, v))
}

// ActorIDNEQ applies the NEQ predicate on the "actor_id" field.
func ActorIDNEQ(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldActorID, v))
}

// ActorIDIn applies the In predicate on the "actor_id" field.
func ActorIDIn(vs ...key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldActorID, vs...))
}

// ActorIDNotIn applies the NotIn predicate on the "actor_id" field.
func ActorIDNotIn(vs ...key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldActorID, vs...))
}

// ActorIDGT applies the GT predicate on the "actor_id" field.
func ActorIDGT(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldActorID, v))
}

// ActorIDGTE applies the GTE predicate on the "actor_id" field.
func ActorIDGTE(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldActorID, v))
}

// ActorIDLT applies the LT predicate on the "actor_id" field.
func ActorIDLT(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldActorID, v))
}

// ActorIDLTE applies the LTE predicate on the "actor_id" field.
func ActorIDLTE(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldActorID, v))
}

// ActorSystemEQ applies the EQ predicate on the "actor_system" field.
func ActorSystemEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldActorSystem, v))
}

// ActorSystemNEQ applies the NEQ predicate on the "actor_system" field.
func ActorSystemNEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldActorSystem, v))
}

// ActorSystemIn applies the In predicate on the "actor_system" field.
func ActorSystemIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldActorSystem, vs...))
}

// ActorSystemNotIn applies the NotIn predicate on the "actor_system" field.
func ActorSystemNotIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldActorSystem, vs...))
}

// ActorSystemGT applies the GT predicate on the "actor_system" field.
func ActorSystemGT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldActorSystem, v))
}

// ActorSystemGTE applies the GTE predicate on the "actor_system" field.
func ActorSystemGTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldActorSystem, v))
}

// ActorSystemLT applies the LT predicate on the "actor_system" field.
func ActorSystemLT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldActorSystem, v))
}

// ActorSystemLTE applies the LTE predicate on the "actor_system" field.
func ActorSystemLTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldActorSystem, v))
}

// ActorSystemContains applies the Contains predicate on the "actor_system" field.
func ActorSystemContains(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContains(FieldActorSystem, v))
}

// ActorSystemHasPrefix applies the HasPrefix predicate on the "actor_system" field.
func ActorSystemHasPrefix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasPrefix(FieldActorSystem, v))
}

// ActorSystemHasSuffix applies the HasSuffix predicate on the "actor_system" field.
func ActorSystemHasSuffix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasSuffix(FieldActorSystem, v))
}

// ActorSystemEqualFold applies the EqualFold predicate on the "actor_system" field.
func ActorSystemEqualFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEqualFold(FieldActorSystem, v))
}

// ActorSystemContainsFold applies the ContainsFold predicate on the "actor_system" field.
func ActorSystemContainsFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContainsFold(FieldActorSystem, v))
}

// ActionEQ applies the EQ predicate on the "action" field.
func ActionEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldAction, v))
}

// ActionNEQ applies the NEQ predicate on the "action" field.
func ActionNEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldAction, v))
}

// ActionIn applies the In predicate on the "action" field.
func ActionIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldAction, vs...))
}

// ActionNotIn applies the NotIn predicate on the "action" field.
func ActionNotIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldAction, vs...))
}

// ActionGT applies the GT predicate on the "action" field.
func ActionGT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldAction, v))
}

// ActionGTE applies the GTE predicate on the "action" field.
func ActionGTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldAction, v))
}

// ActionLT applies the LT predicate on the "action" field.
func ActionLT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldAction, v))
}

// ActionLTE applies the LTE predicate on the "action" field.
func ActionLTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldAction, v))
}

// ActionContains applies the Contains predicate on the "action" field.
func ActionContains(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContains(FieldAction, v))
}

// ActionHasPrefix applies the HasPrefix predicate on the "action" field.
func ActionHasPrefix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasPrefix(FieldAction, v))
}

// ActionHasSuffix applies the HasSuffix predicate on the "action" field.
func ActionHasSuffix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasSuffix(FieldAction, v))
}

// ActionEqualFold applies the EqualFold predicate on the "action" field.
func ActionEqualFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEqualFold(FieldAction, v))
}

// ActionContainsFold applies the ContainsFold predicate on the "action" field.
func ActionContainsFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContainsFold(FieldAction, v))
}

// TargetKindEQ applies the EQ predicate on the "target_kind" field.
func TargetKindEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldTargetKind, v))
}

// TargetKindNEQ applies the NEQ predicate on the "target_kind" field.
func TargetKindNEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldTargetKind, v))
}

// TargetKindIn applies the In predicate on the "target_kind" field.
func TargetKindIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldTargetKind, vs...))
}

// TargetKindNotIn applies the NotIn predicate on the "target_kind" field.
func TargetKindNotIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldTargetKind, vs...))
}

// TargetKindGT applies the GT predicate on the "target_kind" field.
func TargetKindGT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldTargetKind, v))
}

// TargetKindGTE applies the GTE predicate on the "target_kind" field.
func TargetKindGTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldTargetKind, v))
}

// TargetKindLT applies the LT predicate on the "target_kind" field.
func TargetKindLT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldTargetKind, v))
}

// TargetKindLTE applies the LTE predicate on the "target_kind" field.
func TargetKindLTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldTargetKind, v))
}

// TargetKindContains applies the Contains predicate on the "target_kind" field.
func TargetKindContains(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContains(FieldTargetKind, v))
}

// TargetKindHasPrefix applies the HasPrefix predicate on the "target_kind" field.
func TargetKindHasPrefix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasPrefix(FieldTargetKind, v))
}

// TargetKindHasSuffix applies the HasSuffix predicate on the "target_kind" field.
func TargetKindHasSuffix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasSuffix(FieldTargetKind, v))
}

// TargetKindEqualFold applies the EqualFold predicate on the "target_kind" field.
func TargetKindEqualFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEqualFold(FieldTargetKind, v))
}

// TargetKindContainsFold applies the ContainsFold predicate on the "target_kind" field.
func TargetKindContainsFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContainsFold(FieldTargetKind, v))
}

// TargetIDEQ applies the EQ predicate on the "target_id" field.
func TargetIDEQ(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldTargetID, v))
}

// TargetIDNEQ applies the NEQ predicate on the "target_id" field.
func TargetIDNEQ(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldTargetID, v))
}

// TargetIDIn applies the In predicate on the "target_id" field.
func TargetIDIn(vs ...key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldTargetID, vs...))
}

// TargetIDNotIn applies the NotIn predicate on the "target_id" field.
func TargetIDNotIn(vs ...key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldTargetID, vs...))
}

// TargetIDGT applies the GT predicate on the "target_id" field.
func TargetIDGT(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldTargetID, v))
}

// TargetIDGTE applies the GTE predicate on the "target_id" field.
func TargetIDGTE(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldTargetID, v))
}

// TargetIDLT applies the LT predicate on the "target_id" field.
func TargetIDLT(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldTargetID, v))
}

// TargetIDLTE applies the LTE predicate on the "target_id" field.
func TargetIDLTE(v key.ID) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldTargetID, v))
}

// DetailEQ applies the EQ predicate on the "detail" field.
func DetailEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldDetail, v))
}

// DetailNEQ applies the NEQ predicate on the "detail" field.
func DetailNEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldDetail, v))
}

// DetailIn applies the In predicate on the "detail" field.
func DetailIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldDetail, vs...))
}

// DetailNotIn applies the NotIn predicate on the "detail" field.
func DetailNotIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldDetail, vs...))
}

// DetailGT applies the GT predicate on the "detail" field.
func DetailGT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldDetail, v))
}

// DetailGTE applies the GTE predicate on the "detail" field.
func DetailGTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldDetail, v))
}

// DetailLT applies the LT predicate on the "detail" field.
func DetailLT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldDetail, v))
}

// DetailLTE applies the LTE predicate on the "detail" field.
func DetailLTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldDetail, v))
}

// DetailContains applies the Contains predicate on the "detail" field.
func DetailContains(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContains(FieldDetail, v))
}

// DetailHasPrefix applies the HasPrefix predicate on the "detail" field.
func DetailHasPrefix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasPrefix(FieldDetail, v))
}

// DetailHasSuffix applies the HasSuffix predicate on the "detail" field.
func DetailHasSuffix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasSuffix(FieldDetail, v))
}

// DetailEqualFold applies the EqualFold predicate on the "detail" field.
func DetailEqualFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEqualFold(FieldDetail, v))
}

// DetailContainsFold applies the ContainsFold predicate on the "detail" field.
func DetailContainsFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContainsFold(FieldDetail, v))
}

// RequestIDEQ applies the EQ predicate on the "request_id" field.
func RequestIDEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldRequestID, v))
}

// RequestIDNEQ applies the NEQ predicate on the "request_id" field.
func RequestIDNEQ(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldRequestID, v))
}

// RequestIDIn applies the In predicate on the "request_id" field.
func RequestIDIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldRequestID, vs...))
}

// RequestIDNotIn applies the NotIn predicate on the "request_id" field.
func RequestIDNotIn(vs ...string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldRequestID, vs...))
}

// RequestIDGT applies the GT predicate on the "request_id" field.
func RequestIDGT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldRequestID, v))
}

// RequestIDGTE applies the GTE predicate on the "request_id" field.
func RequestIDGTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldRequestID, v))
}

// RequestIDLT applies the LT predicate on the "request_id" field.
func RequestIDLT(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldRequestID, v))
}

// RequestIDLTE applies the LTE predicate on the "request_id" field.
func RequestIDLTE(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldRequestID, v))
}

// RequestIDContains applies the Contains predicate on the "request_id" field.
func RequestIDContains(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContains(FieldRequestID, v))
}

// RequestIDHasPrefix applies the HasPrefix predicate on the "request_id" field.
func RequestIDHasPrefix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasPrefix(FieldRequestID, v))
}

// RequestIDHasSuffix applies the HasSuffix predicate on the "request_id" field.
func RequestIDHasSuffix(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldHasSuffix(FieldRequestID, v))
}

// RequestIDEqualFold applies the EqualFold predicate on the "request_id" field.
func RequestIDEqualFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEqualFold(FieldRequestID, v))
}

// RequestIDContainsFold applies the ContainsFold predicate on the "request_id" field.
func RequestIDContainsFold(v string) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldContainsFold(FieldRequestID, v))
}

// PrevHashEQ applies the EQ predicate on the "prev_hash" field.
func PrevHashEQ(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldPrevHash, v))
}

// PrevHashNEQ applies the NEQ predicate on the "prev_hash" field.
func PrevHashNEQ(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldPrevHash, v))
}

// PrevHashIn applies the In predicate on the "prev_hash" field.
func PrevHashIn(vs ...[]byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldPrevHash, vs...))
}

// PrevHashNotIn applies the NotIn predicate on the "prev_hash" field.
func PrevHashNotIn(vs ...[]byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldPrevHash, vs...))
}

// PrevHashGT applies the GT predicate on the "prev_hash" field.
func PrevHashGT(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldPrevHash, v))
}

// PrevHashGTE applies the GTE predicate on the "prev_hash" field.
func PrevHashGTE(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldPrevHash, v))
}

// PrevHashLT applies the LT predicate on the "prev_hash" field.
func PrevHashLT(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldPrevHash, v))
}

// PrevHashLTE applies the LTE predicate on the "prev_hash" field.
func PrevHashLTE(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldPrevHash, v))
}

// HashEQ applies the EQ predicate on the "hash" field.
func HashEQ(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldHash, v))
}

// HashNEQ applies the NEQ predicate on the "hash" field.
func HashNEQ(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldHash, v))
}

// HashIn applies the In predicate on the "hash" field.
func HashIn(vs ...[]byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldHash, vs...))
}

// HashNotIn applies the NotIn predicate on the "hash" field.
func HashNotIn(vs ...[]byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldHash, vs...))
}

// HashGT applies the GT predicate on the "hash" field.
func HashGT(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldHash, v))
}

// HashGTE applies the GTE predicate on the "hash" field.
func HashGTE(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldHash, v))
}

// HashLT applies the LT predicate on the "hash" field.
func HashLT(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldHash, v))
}

// HashLTE applies the LTE predicate on the "hash" field.
func HashLTE(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldHash, v))
}

// DetailHashEQ applies the EQ predicate on the "detail_hash" field.
func DetailHashEQ(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldEQ(FieldDetailHash, v))
}

// DetailHashNEQ applies the NEQ predicate on the "detail_hash" field.
func DetailHashNEQ(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNEQ(FieldDetailHash, v))
}

// DetailHashIn applies the In predicate on the "detail_hash" field.
func DetailHashIn(vs ...[]byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIn(FieldDetailHash, vs...))
}

// DetailHashNotIn applies the NotIn predicate on the "detail_hash" field.
func DetailHashNotIn(vs ...[]byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotIn(FieldDetailHash, vs...))
}

// DetailHashGT applies the GT predicate on the "detail_hash" field.
func DetailHashGT(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGT(FieldDetailHash, v))
}

// DetailHashGTE applies the GTE predicate on the "detail_hash" field.
func DetailHashGTE(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldGTE(FieldDetailHash, v))
}

// DetailHashLT applies the LT predicate on the "detail_hash" field.
func DetailHashLT(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLT(FieldDetailHash, v))
}

// DetailHashLTE applies the LTE predicate on the "detail_hash" field.
func DetailHashLTE(v []byte) predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldLTE(FieldDetailHash, v))
}

// DetailHashIsNil applies the IsNil predicate on the "detail_hash" field.
func DetailHashIsNil() predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldIsNull(FieldDetailHash))
}

// DetailHashNotNil applies the NotNil predicate on the "detail_hash" field.
func DetailHashNotNil() predicate.AuditEvent {
	return predicate.AuditEvent(sql.FieldNotNull(FieldDetailHash))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.AuditEvent) predicate.AuditEvent {
	return predicate.AuditEvent(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.AuditEvent) predicate.AuditEvent {
	return predicate.AuditEvent(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.AuditEvent) predicate.AuditEvent {
	return predicate.AuditEvent(sql.NotPredicates(p))
}
