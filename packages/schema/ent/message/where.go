// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package message

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldCreatedAt, v))
}

// ConversationID applies equality check predicate on the "conversation_id" field. It's identical to ConversationIDEQ.
func ConversationID(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldConversationID, v))
}

// UserID applies equality check predicate on the "user_id" field. It's identical to UserIDEQ.
func UserID(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldUserID, v))
}

// Seq applies equality check predicate on the "seq" field. It's identical to SeqEQ.
func Seq(v int) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldSeq, v))
}

// Role applies equality check predicate on the "role" field. It's identical to RoleEQ.
func Role(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldRole, v))
}

// Text applies equality check predicate on the "text" field. It's identical to TextEQ.
func Text(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldText, v))
}

// Status applies equality check predicate on the "status" field. It's identical to StatusEQ.
func Status(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldStatus, v))
}

// Sources applies equality check predicate on the "sources" field. It's identical to SourcesEQ.
func Sources(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldSources, v))
}

// TookUs applies equality check predicate on the "took_us" field. It's identical to TookUsEQ.
func TookUs(v int64) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldTookUs, v))
}

// Owner applies equality check predicate on the "owner" field. It's identical to OwnerEQ.
func Owner(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldOwner, v))
}

// LeaseUntil applies equality check predicate on the "lease_until" field. It's identical to LeaseUntilEQ.
func LeaseUntil(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldLeaseUntil, v))
}

// StopRequested applies equality check predicate on the "stop_requested" field. It's identical to StopRequestedEQ.
func StopRequested(v bool) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldStopRequested, v))
}

// WrittenBy applies equality check predicate on the "written_by" field. It's identical to WrittenByEQ.
func WrittenBy(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldWrittenBy, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldCreatedAt, v))
}

// ConversationIDEQ applies the EQ predicate on the "conversation_id" field.
func ConversationIDEQ(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldConversationID, v))
}

// ConversationIDNEQ applies the NEQ predicate on the "conversation_id" field.
func ConversationIDNEQ(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldConversationID, v))
}

// ConversationIDIn applies the In predicate on the "conversation_id" field.
func ConversationIDIn(vs ...key.ID) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldConversationID, vs...))
}

// ConversationIDNotIn applies the NotIn predicate on the "conversation_id" field.
func ConversationIDNotIn(vs ...key.ID) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldConversationID, vs...))
}

// ConversationIDGT applies the GT predicate on the "conversation_id" field.
func ConversationIDGT(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldConversationID, v))
}

// ConversationIDGTE applies the GTE predicate on the "conversation_id" field.
func ConversationIDGTE(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldConversationID, v))
}

// ConversationIDLT applies the LT predicate on the "conversation_id" field.
func ConversationIDLT(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldConversationID, v))
}

// ConversationIDLTE applies the LTE predicate on the "conversation_id" field.
func ConversationIDLTE(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldConversationID, v))
}

// UserIDEQ applies the EQ predicate on the "user_id" field.
func UserIDEQ(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldUserID, v))
}

// UserIDNEQ applies the NEQ predicate on the "user_id" field.
func UserIDNEQ(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldUserID, v))
}

// UserIDIn applies the In predicate on the "user_id" field.
func UserIDIn(vs ...key.ID) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldUserID, vs...))
}

// UserIDNotIn applies the NotIn predicate on the "user_id" field.
func UserIDNotIn(vs ...key.ID) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldUserID, vs...))
}

// UserIDGT applies the GT predicate on the "user_id" field.
func UserIDGT(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldUserID, v))
}

// UserIDGTE applies the GTE predicate on the "user_id" field.
func UserIDGTE(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldUserID, v))
}

// UserIDLT applies the LT predicate on the "user_id" field.
func UserIDLT(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldUserID, v))
}

// UserIDLTE applies the LTE predicate on the "user_id" field.
func UserIDLTE(v key.ID) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldUserID, v))
}

// SeqEQ applies the EQ predicate on the "seq" field.
func SeqEQ(v int) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldSeq, v))
}

// SeqNEQ applies the NEQ predicate on the "seq" field.
func SeqNEQ(v int) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldSeq, v))
}

// SeqIn applies the In predicate on the "seq" field.
func SeqIn(vs ...int) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldSeq, vs...))
}

// SeqNotIn applies the NotIn predicate on the "seq" field.
func SeqNotIn(vs ...int) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldSeq, vs...))
}

// SeqGT applies the GT predicate on the "seq" field.
func SeqGT(v int) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldSeq, v))
}

// SeqGTE applies the GTE predicate on the "seq" field.
func SeqGTE(v int) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldSeq, v))
}

// SeqLT applies the LT predicate on the "seq" field.
func SeqLT(v int) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldSeq, v))
}

// SeqLTE applies the LTE predicate on the "seq" field.
func SeqLTE(v int) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldSeq, v))
}

// RoleEQ applies the EQ predicate on the "role" field.
func RoleEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldRole, v))
}

// RoleNEQ applies the NEQ predicate on the "role" field.
func RoleNEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldRole, v))
}

// RoleIn applies the In predicate on the "role" field.
func RoleIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldRole, vs...))
}

// RoleNotIn applies the NotIn predicate on the "role" field.
func RoleNotIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldRole, vs...))
}

// RoleGT applies the GT predicate on the "role" field.
func RoleGT(v string) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldRole, v))
}

// RoleGTE applies the GTE predicate on the "role" field.
func RoleGTE(v string) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldRole, v))
}

// RoleLT applies the LT predicate on the "role" field.
func RoleLT(v string) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldRole, v))
}

// RoleLTE applies the LTE predicate on the "role" field.
func RoleLTE(v string) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldRole, v))
}

// RoleContains applies the Contains predicate on the "role" field.
func RoleContains(v string) predicate.Message {
	return predicate.Message(sql.FieldContains(FieldRole, v))
}

// RoleHasPrefix applies the HasPrefix predicate on the "role" field.
func RoleHasPrefix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasPrefix(FieldRole, v))
}

// RoleHasSuffix applies the HasSuffix predicate on the "role" field.
func RoleHasSuffix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasSuffix(FieldRole, v))
}

// RoleEqualFold applies the EqualFold predicate on the "role" field.
func RoleEqualFold(v string) predicate.Message {
	return predicate.Message(sql.FieldEqualFold(FieldRole, v))
}

// RoleContainsFold applies the ContainsFold predicate on the "role" field.
func RoleContainsFold(v string) predicate.Message {
	return predicate.Message(sql.FieldContainsFold(FieldRole, v))
}

// TextEQ applies the EQ predicate on the "text" field.
func TextEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldText, v))
}

// TextNEQ applies the NEQ predicate on the "text" field.
func TextNEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldText, v))
}

// TextIn applies the In predicate on the "text" field.
func TextIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldText, vs...))
}

// TextNotIn applies the NotIn predicate on the "text" field.
func TextNotIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldText, vs...))
}

// TextGT applies the GT predicate on the "text" field.
func TextGT(v string) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldText, v))
}

// TextGTE applies the GTE predicate on the "text" field.
func TextGTE(v string) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldText, v))
}

// TextLT applies the LT predicate on the "text" field.
func TextLT(v string) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldText, v))
}

// TextLTE applies the LTE predicate on the "text" field.
func TextLTE(v string) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldText, v))
}

// TextContains applies the Contains predicate on the "text" field.
func TextContains(v string) predicate.Message {
	return predicate.Message(sql.FieldContains(FieldText, v))
}

// TextHasPrefix applies the HasPrefix predicate on the "text" field.
func TextHasPrefix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasPrefix(FieldText, v))
}

// TextHasSuffix applies the HasSuffix predicate on the "text" field.
func TextHasSuffix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasSuffix(FieldText, v))
}

// TextEqualFold applies the EqualFold predicate on the "text" field.
func TextEqualFold(v string) predicate.Message {
	return predicate.Message(sql.FieldEqualFold(FieldText, v))
}

// TextContainsFold applies the ContainsFold predicate on the "text" field.
func TextContainsFold(v string) predicate.Message {
	return predicate.Message(sql.FieldContainsFold(FieldText, v))
}

// StatusEQ applies the EQ predicate on the "status" field.
func StatusEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldStatus, v))
}

// StatusNEQ applies the NEQ predicate on the "status" field.
func StatusNEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldStatus, v))
}

// StatusIn applies the In predicate on the "status" field.
func StatusIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldStatus, vs...))
}

// StatusNotIn applies the NotIn predicate on the "status" field.
func StatusNotIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldStatus, vs...))
}

// StatusGT applies the GT predicate on the "status" field.
func StatusGT(v string) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldStatus, v))
}

// StatusGTE applies the GTE predicate on the "status" field.
func StatusGTE(v string) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldStatus, v))
}

// StatusLT applies the LT predicate on the "status" field.
func StatusLT(v string) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldStatus, v))
}

// StatusLTE applies the LTE predicate on the "status" field.
func StatusLTE(v string) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldStatus, v))
}

// StatusContains applies the Contains predicate on the "status" field.
func StatusContains(v string) predicate.Message {
	return predicate.Message(sql.FieldContains(FieldStatus, v))
}

// StatusHasPrefix applies the HasPrefix predicate on the "status" field.
func StatusHasPrefix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasPrefix(FieldStatus, v))
}

// StatusHasSuffix applies the HasSuffix predicate on the "status" field.
func StatusHasSuffix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasSuffix(FieldStatus, v))
}

// StatusEqualFold applies the EqualFold predicate on the "status" field.
func StatusEqualFold(v string) predicate.Message {
	return predicate.Message(sql.FieldEqualFold(FieldStatus, v))
}

// StatusContainsFold applies the ContainsFold predicate on the "status" field.
func StatusContainsFold(v string) predicate.Message {
	return predicate.Message(sql.FieldContainsFold(FieldStatus, v))
}

// SourcesEQ applies the EQ predicate on the "sources" field.
func SourcesEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldSources, v))
}

// SourcesNEQ applies the NEQ predicate on the "sources" field.
func SourcesNEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldSources, v))
}

// SourcesIn applies the In predicate on the "sources" field.
func SourcesIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldSources, vs...))
}

// SourcesNotIn applies the NotIn predicate on the "sources" field.
func SourcesNotIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldSources, vs...))
}

// SourcesGT applies the GT predicate on the "sources" field.
func SourcesGT(v string) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldSources, v))
}

// SourcesGTE applies the GTE predicate on the "sources" field.
func SourcesGTE(v string) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldSources, v))
}

// SourcesLT applies the LT predicate on the "sources" field.
func SourcesLT(v string) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldSources, v))
}

// SourcesLTE applies the LTE predicate on the "sources" field.
func SourcesLTE(v string) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldSources, v))
}

// SourcesContains applies the Contains predicate on the "sources" field.
func SourcesContains(v string) predicate.Message {
	return predicate.Message(sql.FieldContains(FieldSources, v))
}

// SourcesHasPrefix applies the HasPrefix predicate on the "sources" field.
func SourcesHasPrefix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasPrefix(FieldSources, v))
}

// SourcesHasSuffix applies the HasSuffix predicate on the "sources" field.
func SourcesHasSuffix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasSuffix(FieldSources, v))
}

// SourcesEqualFold applies the EqualFold predicate on the "sources" field.
func SourcesEqualFold(v string) predicate.Message {
	return predicate.Message(sql.FieldEqualFold(FieldSources, v))
}

// SourcesContainsFold applies the ContainsFold predicate on the "sources" field.
func SourcesContainsFold(v string) predicate.Message {
	return predicate.Message(sql.FieldContainsFold(FieldSources, v))
}

// TookUsEQ applies the EQ predicate on the "took_us" field.
func TookUsEQ(v int64) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldTookUs, v))
}

// TookUsNEQ applies the NEQ predicate on the "took_us" field.
func TookUsNEQ(v int64) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldTookUs, v))
}

// TookUsIn applies the In predicate on the "took_us" field.
func TookUsIn(vs ...int64) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldTookUs, vs...))
}

// TookUsNotIn applies the NotIn predicate on the "took_us" field.
func TookUsNotIn(vs ...int64) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldTookUs, vs...))
}

// TookUsGT applies the GT predicate on the "took_us" field.
func TookUsGT(v int64) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldTookUs, v))
}

// TookUsGTE applies the GTE predicate on the "took_us" field.
func TookUsGTE(v int64) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldTookUs, v))
}

// TookUsLT applies the LT predicate on the "took_us" field.
func TookUsLT(v int64) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldTookUs, v))
}

// TookUsLTE applies the LTE predicate on the "took_us" field.
func TookUsLTE(v int64) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldTookUs, v))
}

// OwnerEQ applies the EQ predicate on the "owner" field.
func OwnerEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldOwner, v))
}

// OwnerNEQ applies the NEQ predicate on the "owner" field.
func OwnerNEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldOwner, v))
}

// OwnerIn applies the In predicate on the "owner" field.
func OwnerIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldOwner, vs...))
}

// OwnerNotIn applies the NotIn predicate on the "owner" field.
func OwnerNotIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldOwner, vs...))
}

// OwnerGT applies the GT predicate on the "owner" field.
func OwnerGT(v string) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldOwner, v))
}

// OwnerGTE applies the GTE predicate on the "owner" field.
func OwnerGTE(v string) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldOwner, v))
}

// OwnerLT applies the LT predicate on the "owner" field.
func OwnerLT(v string) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldOwner, v))
}

// OwnerLTE applies the LTE predicate on the "owner" field.
func OwnerLTE(v string) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldOwner, v))
}

// OwnerContains applies the Contains predicate on the "owner" field.
func OwnerContains(v string) predicate.Message {
	return predicate.Message(sql.FieldContains(FieldOwner, v))
}

// OwnerHasPrefix applies the HasPrefix predicate on the "owner" field.
func OwnerHasPrefix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasPrefix(FieldOwner, v))
}

// OwnerHasSuffix applies the HasSuffix predicate on the "owner" field.
func OwnerHasSuffix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasSuffix(FieldOwner, v))
}

// OwnerEqualFold applies the EqualFold predicate on the "owner" field.
func OwnerEqualFold(v string) predicate.Message {
	return predicate.Message(sql.FieldEqualFold(FieldOwner, v))
}

// OwnerContainsFold applies the ContainsFold predicate on the "owner" field.
func OwnerContainsFold(v string) predicate.Message {
	return predicate.Message(sql.FieldContainsFold(FieldOwner, v))
}

// LeaseUntilEQ applies the EQ predicate on the "lease_until" field.
func LeaseUntilEQ(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldLeaseUntil, v))
}

// LeaseUntilNEQ applies the NEQ predicate on the "lease_until" field.
func LeaseUntilNEQ(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldLeaseUntil, v))
}

// LeaseUntilIn applies the In predicate on the "lease_until" field.
func LeaseUntilIn(vs ...time.Time) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldLeaseUntil, vs...))
}

// LeaseUntilNotIn applies the NotIn predicate on the "lease_until" field.
func LeaseUntilNotIn(vs ...time.Time) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldLeaseUntil, vs...))
}

// LeaseUntilGT applies the GT predicate on the "lease_until" field.
func LeaseUntilGT(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldLeaseUntil, v))
}

// LeaseUntilGTE applies the GTE predicate on the "lease_until" field.
func LeaseUntilGTE(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldLeaseUntil, v))
}

// LeaseUntilLT applies the LT predicate on the "lease_until" field.
func LeaseUntilLT(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldLeaseUntil, v))
}

// LeaseUntilLTE applies the LTE predicate on the "lease_until" field.
func LeaseUntilLTE(v time.Time) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldLeaseUntil, v))
}

// LeaseUntilIsNil applies the IsNil predicate on the "lease_until" field.
func LeaseUntilIsNil() predicate.Message {
	return predicate.Message(sql.FieldIsNull(FieldLeaseUntil))
}

// LeaseUntilNotNil applies the NotNil predicate on the "lease_until" field.
func LeaseUntilNotNil() predicate.Message {
	return predicate.Message(sql.FieldNotNull(FieldLeaseUntil))
}

// StopRequestedEQ applies the EQ predicate on the "stop_requested" field.
func StopRequestedEQ(v bool) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldStopRequested, v))
}

// StopRequestedNEQ applies the NEQ predicate on the "stop_requested" field.
func StopRequestedNEQ(v bool) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldStopRequested, v))
}

// WrittenByEQ applies the EQ predicate on the "written_by" field.
func WrittenByEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldEQ(FieldWrittenBy, v))
}

// WrittenByNEQ applies the NEQ predicate on the "written_by" field.
func WrittenByNEQ(v string) predicate.Message {
	return predicate.Message(sql.FieldNEQ(FieldWrittenBy, v))
}

// WrittenByIn applies the In predicate on the "written_by" field.
func WrittenByIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldIn(FieldWrittenBy, vs...))
}

// WrittenByNotIn applies the NotIn predicate on the "written_by" field.
func WrittenByNotIn(vs ...string) predicate.Message {
	return predicate.Message(sql.FieldNotIn(FieldWrittenBy, vs...))
}

// WrittenByGT applies the GT predicate on the "written_by" field.
func WrittenByGT(v string) predicate.Message {
	return predicate.Message(sql.FieldGT(FieldWrittenBy, v))
}

// WrittenByGTE applies the GTE predicate on the "written_by" field.
func WrittenByGTE(v string) predicate.Message {
	return predicate.Message(sql.FieldGTE(FieldWrittenBy, v))
}

// WrittenByLT applies the LT predicate on the "written_by" field.
func WrittenByLT(v string) predicate.Message {
	return predicate.Message(sql.FieldLT(FieldWrittenBy, v))
}

// WrittenByLTE applies the LTE predicate on the "written_by" field.
func WrittenByLTE(v string) predicate.Message {
	return predicate.Message(sql.FieldLTE(FieldWrittenBy, v))
}

// WrittenByContains applies the Contains predicate on the "written_by" field.
func WrittenByContains(v string) predicate.Message {
	return predicate.Message(sql.FieldContains(FieldWrittenBy, v))
}

// WrittenByHasPrefix applies the HasPrefix predicate on the "written_by" field.
func WrittenByHasPrefix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasPrefix(FieldWrittenBy, v))
}

// WrittenByHasSuffix applies the HasSuffix predicate on the "written_by" field.
func WrittenByHasSuffix(v string) predicate.Message {
	return predicate.Message(sql.FieldHasSuffix(FieldWrittenBy, v))
}

// WrittenByIsNil applies the IsNil predicate on the "written_by" field.
func WrittenByIsNil() predicate.Message {
	return predicate.Message(sql.FieldIsNull(FieldWrittenBy))
}

// WrittenByNotNil applies the NotNil predicate on the "written_by" field.
func WrittenByNotNil() predicate.Message {
	return predicate.Message(sql.FieldNotNull(FieldWrittenBy))
}

// WrittenByEqualFold applies the EqualFold predicate on the "written_by" field.
func WrittenByEqualFold(v string) predicate.Message {
	return predicate.Message(sql.FieldEqualFold(FieldWrittenBy, v))
}

// WrittenByContainsFold applies the ContainsFold predicate on the "written_by" field.
func WrittenByContainsFold(v string) predicate.Message {
	return predicate.Message(sql.FieldContainsFold(FieldWrittenBy, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Message) predicate.Message {
	return predicate.Message(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Message) predicate.Message {
	return predicate.Message(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Message) predicate.Message {
	return predicate.Message(sql.NotPredicates(p))
}
